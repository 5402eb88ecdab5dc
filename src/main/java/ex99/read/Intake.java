package ex99.read;

import ex99.model.Format;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.GZIPInputStream;

/** Turns the bytes of an input into the releases that it holds; the content tells the format. */
public final class Intake {
  /** How many bytes a compressed input may grow to unless somebody says otherwise. */
  public static final long LARGEST = 64 << 20;

  private Intake() {}

  /** The releases in an input, at least one. */
  public static List<Draft> read(byte[] bytes) throws Unreadable {
    return read(bytes, LARGEST);
  }

  /**
   * The releases in an input, at least one.
   *
   * @param largest how many bytes a compressed input may grow to
   */
  public static List<Draft> read(byte[] bytes, long largest) throws Unreadable {
    byte[] input = inflated(bytes, largest);
    if (input.length == 0) {
      throw new Unreadable("empty", "the input is empty");
    }
    if (isPdf(input)) {
      return drafts(
          PdfReader.read(input), new Draft(null, Format.PDF, null, null, null, null, false));
    }
    String binary = Content.binary(input);
    if (binary != null) {
      throw new Unreadable("binary", "the input is " + binary + ", not a release");
    }
    Charsets decoded = Charsets.decode(QuotedPrintable.decoded(input));
    if (Submission.is(decoded.text())) {
      return Submission.read(decoded.text(), decoded.charset());
    }
    boolean html = Content.isHtml(decoded.text());
    Format format = html ? Format.HTML : Format.TEXT;
    return drafts(
        pages(decoded.text(), html),
        new Draft(null, format, decoded.charset(), null, null, null, false));
  }

  /** What an HTML or text document holds. */
  static Pages pages(String text, boolean html) {
    return html ? HtmlReader.read(text) : new Pages(TextReader.read(text, 0), false);
  }

  /** The releases in a document, at least one. */
  static List<Draft> drafts(Pages pages, Draft frame) throws Unreadable {
    List<Piece> own = CoverPages.cut(pages.pieces());
    if (own.isEmpty()) {
      throw new Unreadable("no_text", "the input holds no text");
    }
    List<Draft> drafts = new ArrayList<>();
    for (List<Piece> release : Releases.split(own)) {
      drafts.add(draft(release, pages.slides(), frame));
    }
    return drafts;
  }

  private static Draft draft(List<Piece> release, boolean slides, Draft frame) {
    return new Draft(
        Composer.compose(release, frame.format() != Format.PDF),
        frame.format(),
        frame.charset(),
        frame.document(),
        frame.exhibit(),
        frame.filing(),
        slides);
  }

  private static boolean isPdf(byte[] bytes) {
    int from = 0;
    while (from < Math.min(bytes.length - 5, 1024)) {
      if (bytes[from] == '%'
          && bytes[from + 1] == 'P'
          && bytes[from + 2] == 'D'
          && bytes[from + 3] == 'F'
          && bytes[from + 4] == '-') {
        return true;
      }
      from++;
    }
    return false;
  }

  private static byte[] inflated(byte[] bytes, long largest) throws Unreadable {
    if (bytes.length < 18 || bytes[0] != 0x1f || bytes[1] != (byte) 0x8b) {
      return bytes;
    }
    ByteArrayOutputStream out = new ByteArrayOutputStream(bytes.length * 4);
    try (GZIPInputStream in = new GZIPInputStream(new ByteArrayInputStream(bytes), 1 << 16)) {
      byte[] buffer = new byte[1 << 16];
      for (int n = in.read(buffer); n >= 0; n = in.read(buffer)) {
        if (out.size() + n > largest) {
          throw new Unreadable(
              "too_large",
              "grows beyond "
                  + largest
                  + " bytes when it is inflated; --max-bytes raises the bound");
        }
        out.write(buffer, 0, n);
      }
    } catch (IOException e) {
      if (out.size() == 0) {
        throw new Unreadable("malformed_gzip", "the input is no sound gzip file");
      }
    }
    return out.toByteArray();
  }
}
