package ex99.read;

import java.io.IOException;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;

/**
 * Holds the canonical text of a PDF against what PDFBox's own stripper finds in it. Both go by the
 * places of the letters; where they part, what one has before the other must come up again, or be a
 * mark that a rule names.
 */
final class Stripped {
  /** How many characters must agree for the texts to have met again, and near their ends. */
  private static final int[] MEETING = {10, 4};

  /** The longest stretch in which two orders of reading may differ. */
  private static final int LONGEST = 600;

  private static final Pattern MARK = Pattern.compile("\\([0-9a-z]\\)");

  private final Map<Departure, Integer> departures = new EnumMap<>(Departure.class);
  private final Map<Integer, Integer> elsewhere = new TreeMap<>();

  /** The lines of the pages, how often each stands there, and where they end in what is wanted. */
  private final Map<String, Integer> lines = new HashMap<>();

  private final Set<Integer> ends = new HashSet<>();
  private final String wanted;
  private final String text;
  private int i;
  private int j;

  private Stripped(String wanted, List<Draft> drafts) {
    StringBuilder out = new StringBuilder();
    for (Draft draft : drafts) {
      out.append(draft.manuscript().text()).append('\n');
    }
    this.text = Shown.bare(out.toString());
    StringBuilder bare = new StringBuilder();
    for (String line : wanted.split("[\n\r\f]+")) {
      lines.merge(Shown.bare(line), 1, Integer::sum);
      bare.append(Shown.bare(line));
      ends.add(bare.length());
    }
    this.wanted = bare.toString();
  }

  /**
   * How often each rule was needed.
   *
   * @throws AssertionError where something is lost or invented and no rule tells why
   */
  static Map<Departure, Integer> compare(byte[] pdf, List<Draft> drafts) throws IOException {
    PdfFonts.install();
    try (PDDocument document = Loader.loadPDF(pdf)) {
      PDFTextStripper stripper = new PDFTextStripper();
      stripper.setSortByPosition(true);
      Stripped both = new Stripped(stripper.getText(document), drafts);
      both.walk();
      return both.departures;
    }
  }

  private void walk() {
    i = Math.max(0, wanted.indexOf(text.substring(0, Math.min(20, text.length()))));
    if (i > 0) {
      count(Departure.FORM);
    }
    while (i < wanted.length() || j < text.length()) {
      boolean same = i < wanted.length() && j < text.length() && wanted.charAt(i) == text.charAt(j);
      if (same) {
        i++;
        j++;
      } else {
        depart();
      }
    }
    elsewhere.values().removeIf(n -> n == 0);
    if (!elsewhere.isEmpty()) {
      StringBuilder each = new StringBuilder();
      elsewhere.forEach(
          (c, n) -> each.appendCodePoint(c).append(n > 0 ? " lost" : " won").append(n).append(' '));
      throw new AssertionError(each.toString());
    }
  }

  /** Goes on where the texts meet again. */
  private void depart() {
    int[] skipped = meeting();
    String lost = wanted.substring(i, i + skipped[0]);
    String won = text.substring(j, j + skipped[1]);
    if (won.isEmpty() && Footnotes.isMark(lost)) {
      count(Departure.FOOTNOTE_MARK);
    } else if (won.isEmpty() && lost.equals("-") && ends.contains(i + 1)) {
      count(Departure.HYPHEN);
    } else {
      lost = withoutHead(lost);
      count(Departure.ORDER);
      Matcher mark = MARK.matcher(lost);
      if (mark.find() && !MARK.matcher(won).find()) {
        count(Departure.FOOTNOTE_MARK);
        lost = mark.replaceAll("");
      }
      lost.codePoints().forEach(c -> elsewhere.merge(c, 1, Integer::sum));
      won.codePoints().forEach(c -> elsewhere.merge(c, -1, Integer::sum));
    }
    i += skipped[0];
    j += skipped[1];
  }

  /** What is lost but for a line at its end that other pages have too. */
  private String withoutHead(String lost) {
    for (int from = 0; from < lost.length() && ends.contains(i + lost.length()); from++) {
      if (ends.contains(i + from) && lines.getOrDefault(lost.substring(from), 0) > 1) {
        count(Departure.RUNNING_HEAD);
        return lost.substring(0, from);
      }
    }
    return lost;
  }

  private int[] meeting() {
    for (int agreed : MEETING) {
      for (int sum = 1; sum < LONGEST; sum++) {
        for (int own = 0; own <= sum; own++) {
          if (wanted.length() - i >= sum - own
              && text.length() - j >= own
              && agrees(i + sum - own, j + own, agreed)) {
            return new int[] {sum - own, own};
          }
        }
      }
    }
    return new int[] {wanted.length() - i, text.length() - j};
  }

  private boolean agrees(int from, int at, int length) {
    int left = Math.max(wanted.length() - from, text.length() - at);
    return wanted.regionMatches(from, text, at, Math.min(length, left));
  }

  private void count(Departure rule) {
    departures.merge(rule, 1, Integer::sum);
  }
}
