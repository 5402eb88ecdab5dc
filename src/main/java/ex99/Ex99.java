package ex99;

import ex99.explain.Examination;
import ex99.extract.Extractors;
import ex99.extract.Finding;
import ex99.extract.Reading;
import ex99.link.Linker;
import ex99.link.Provenance;
import ex99.model.Exhibit;
import ex99.model.Source;
import ex99.read.Draft;
import ex99.read.Intake;
import ex99.read.Unreadable;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;

/**
 * The library's front door: the bytes of an exhibit in, its records out. Safe for all threads.
 *
 * <pre>{@code
 * Ex99 ex99 = new Ex99();
 * Path file = Path.of("samples/twin.txt");
 * for (Exhibit exhibit : ex99.parse(file.toString(), Files.readAllBytes(file))) {
 *   System.out.println(exhibit.document().title());
 *   for (Consideration sum : exhibit.considerations()) {
 *     System.out.println(sum.kind().word() + " " + sum.amount() + " " + sum.currency());
 *   }
 * }
 * }</pre>
 */
public final class Ex99 {
  private final long largest;

  /** A parser that refuses compressed inputs which grow beyond 64 MB. */
  public Ex99() {
    this(Intake.LARGEST);
  }

  /**
   * A parser.
   *
   * @param largest how many bytes a compressed input may grow to
   */
  public Ex99(long largest) {
    this.largest = largest;
  }

  /**
   * The records of the releases in an input.
   *
   * @param path the input's name, as the records will give it
   * @param bytes the input
   * @return at least one record
   * @throws Unreadable when the input holds no text that can be read
   */
  public List<Exhibit> parse(String path, byte[] bytes) throws Unreadable {
    String hash = sha256(bytes);
    List<Exhibit> exhibits = new ArrayList<>();
    for (Draft draft : Intake.read(bytes, largest)) {
      exhibits.add(examine(path, bytes.length, hash, draft).exhibit());
    }
    return exhibits;
  }

  /**
   * The records of the releases in an input, each with the reading and the findings behind it.
   *
   * @param path the input's name, as the records will give it
   * @param bytes the input
   * @return at least one
   * @throws Unreadable when the input holds no text that can be read
   */
  public List<Examination> examine(String path, byte[] bytes) throws Unreadable {
    String hash = sha256(bytes);
    List<Examination> examinations = new ArrayList<>();
    for (Draft draft : Intake.read(bytes, largest)) {
      examinations.add(examine(path, bytes.length, hash, draft));
    }
    return examinations;
  }

  private static Examination examine(String path, int bytes, String hash, Draft draft) {
    Source source =
        new Source(path, draft.format(), draft.charset(), bytes, hash, draft.document());
    Reading reading = Reading.of(draft.manuscript(), draft.setting());
    Provenance provenance = new Provenance(source, draft.filing(), draft.exhibit());
    List<Finding> findings = Extractors.findings(reading);
    return new Examination(Linker.link(provenance, reading, findings), reading, findings);
  }

  /**
   * The canonical text of each release in an input, which the spans of its record count in.
   *
   * @param bytes the input
   * @return at least one text
   * @throws Unreadable when the input holds no text that can be read
   */
  public List<String> texts(byte[] bytes) throws Unreadable {
    return Intake.read(bytes, largest).stream().map(draft -> draft.manuscript().text()).toList();
  }

  private static String sha256(byte[] bytes) {
    try {
      return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e);
    }
  }
}
