package ex99.read;

import java.nio.charset.Charset;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Holds the canonical text against a typed one: each stretch of a line without a wide gap stands in
 * it as it is, white space aside, and every character as often. What stands side by side may be
 * read one after the other, so that lines are looked up and not gone along.
 */
final class Typed {
  private static final Pattern TAGS =
      Pattern.compile("\\s*(</?(PAGE|TABLE|CAPTION|TEXT|DOCUMENT|FN|PRE|S|C|F)>\\s*)+");

  private static final Pattern RULE = Pattern.compile("[-=_*~—–─━.·+|\\s]{2,}");

  private static final Pattern LEADERS = Pattern.compile("[. ]*\\.[. ]*\\.[. ]*\\.[. ]*$");

  private final Map<Departure, Integer> departures = new EnumMap<>(Departure.class);
  private final Map<Integer, Integer> counts = new TreeMap<>();
  private final String text;

  private Typed(List<Draft> drafts) {
    StringBuilder out = new StringBuilder();
    for (Draft draft : drafts) {
      out.append(draft.manuscript().text()).append('\n');
    }
    text = Shown.bare(out.toString());
  }

  /**
   * How often each rule was needed.
   *
   * @throws AssertionError where something of the input is lost or invented and no rule tells why
   */
  static Map<Departure, Integer> compare(String typed, List<Draft> drafts) {
    Typed both = new Typed(drafts);
    both.lines(typed);
    return both.departures;
  }

  private void lines(String typed) {
    count(text, -1);
    for (String line : released(typed).split("\r\n|[\n\r\f\u0085\u2028]")) {
      line(line);
    }
    counts.values().removeIf(n -> n == 0);
    if (!counts.isEmpty()) {
      StringBuilder each = new StringBuilder();
      counts.forEach(
          (c, n) -> each.appendCodePoint(c).append(n > 0 ? " lost " : " won ").append(n));
      throw new AssertionError(each.toString());
    }
  }

  /** The text from the release on, where a form stands in front of it. */
  private String released(String typed) {
    String start = text.substring(0, Math.min(40, text.length()));
    for (int i = 0; i < typed.length(); i++) {
      boolean begins = typed.charAt(i) == start.charAt(0);
      if (begins
          && Shown.bare(typed.substring(i, Math.min(i + 400, typed.length()))).startsWith(start)) {
        return Shown.bare(typed.substring(0, i)).length() > 200 && count(Departure.FORM)
            ? typed.substring(i)
            : typed;
      }
    }
    return typed;
  }

  private void line(String raw) {
    String line = inked(raw);
    if (line.startsWith("- -")) {
      count(Departure.ESCAPE);
      line = line.substring(2);
    }
    Matcher tags = TAGS.matcher(line);
    if (tags.lookingAt()) {
      count(Departure.TAG);
      line = line.substring(tags.end());
    }
    if (RULE.matcher(line).matches() && line.strip().length() > 1) {
      count(Departure.RULE);
      return;
    }
    for (String stretch : line.split("\t| {2,}")) {
      stretch(stretch);
    }
  }

  private void stretch(String typed) {
    Matcher dots = LEADERS.matcher(typed);
    String stretch = Shown.bare(typed);
    if (dots.find()) {
      String label = Shown.bare(typed.substring(0, dots.start()));
      if (!text.contains(stretch) && text.contains(label)) {
        count(Departure.LEADERS);
        stretch = label;
      }
    }
    if (stretch.endsWith("-") && !text.contains(stretch)
        || stretch.endsWith("-") && counts.getOrDefault((int) '-', 0) == 0) {
      count(Departure.HYPHEN);
      stretch = stretch.substring(0, stretch.length() - 1);
    }
    if (!text.contains(stretch)) {
      throw new AssertionError("lost or changed: " + typed);
    }
    count(stretch, 1);
  }

  /** A line with the marks that its characters are, and without those that have no ink. */
  private String inked(String line) {
    StringBuilder out = new StringBuilder();
    for (char c : line.toCharArray()) {
      int type = Character.getType(c);
      if (c >= 0x80 && c <= 0x9f) {
        count(Departure.WINDOWS);
        out.append(new String(new byte[] {(byte) c}, Charset.forName("windows-1252")));
      } else if (c != '\t' && (type == Character.FORMAT || type == Character.CONTROL)) {
        count(Departure.INVISIBLE);
      } else {
        out.append(c);
      }
    }
    return out.toString();
  }

  private void count(String each, int step) {
    each.codePoints().forEach(c -> counts.merge(c, step, Integer::sum));
  }

  private boolean count(Departure rule) {
    departures.merge(rule, 1, Integer::sum);
    return true;
  }
}
