package ex99.read;

import ex99.read.Shown.Stretch;
import ex99.text.Block;
import ex99.text.Manuscript;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Goes over what an HTML document shows and over its canonical text side by side. They are to be
 * the same, character by character; where they are not, a rule must tell why.
 */
final class Alongside {
  /** How many characters must agree behind a departure. */
  private static final int AHEAD = 8;

  /** The longest stretch of notes at the foot of a page. */
  private static final int LONGEST = 3000;

  private final Shown shown;
  private final String wanted;
  private final String text;
  private final List<String> furniture = new ArrayList<>();

  /** Where the blocks begin, and those of them that have been read before their place. */
  private final List<Integer> starts = new ArrayList<>();

  private final Set<Integer> done = new HashSet<>();

  /** Where to go back to, where the note that is being read ends, and where it begins. */
  private final Deque<int[]> back = new ArrayDeque<>();

  private final Map<Departure, Integer> departures = new EnumMap<>(Departure.class);
  private int i;
  private int j;
  private int raised;
  private int picture;

  private Alongside(Shown shown, List<Draft> drafts) {
    this.shown = shown;
    this.wanted = shown.text();
    StringBuilder out = new StringBuilder();
    for (Draft draft : drafts) {
      Manuscript manuscript = draft.manuscript();
      for (Block block : manuscript.blocks()) {
        String bare = Shown.bare(manuscript.text(block));
        if (block.kind() == Block.Kind.FURNITURE) {
          furniture.add(bare);
        } else {
          starts.add(out.length());
          out.append(bare);
        }
      }
    }
    this.text = out.toString();
  }

  /**
   * How often each rule was needed.
   *
   * @throws AssertionError where the texts differ and no rule tells why
   */
  static Map<Departure, Integer> compare(String html, List<Draft> drafts) {
    Alongside both = new Alongside(Shown.of(html), drafts);
    both.walk();
    return both.departures;
  }

  private void walk() {
    form();
    while (i < wanted.length()) {
      if (!moved() && !set() && !step() && !departed()) {
        throw new AssertionError(
            "lost or changed: " + around(wanted, i) + " is " + around(text, j));
      }
    }
    while (moved()) {}
    if (j < text.length() || !furniture.isEmpty()) {
      throw new AssertionError("invented: " + text.substring(j) + furniture);
    }
  }

  private boolean step() {
    boolean same = agrees(i, j, 1);
    i += same ? 1 : 0;
    j += same ? 1 : 0;
    return same;
  }

  /** Steps over raised letters and pictures that begin here, when they are left out. */
  private boolean set() {
    List<Stretch> marks = shown.raised();
    while (raised < marks.size() && marks.get(raised).from() < i) {
      raised++;
    }
    List<Stretch> pictures = shown.pictures();
    while (picture < pictures.size() && pictures.get(picture).from() < i) {
      picture++;
    }
    if (raised < marks.size() && marks.get(raised).from() == i) {
      return raised(marks.get(raised));
    }
    if (picture < pictures.size() && pictures.get(picture).from() == i) {
      boolean bullet = j < text.length() && text.charAt(j) == '•' && !agrees(i, j, 1);
      return bullet && go(Departure.BULLET, pictures.get(picture).to(), j + 1);
    }
    return false;
  }

  private boolean raised(Stretch mark) {
    String letters = wanted.substring(mark.from(), mark.to());
    int kept = common(i, j);
    if (kept > letters.length() && kept > common(mark.to(), j) || !Footnotes.isMark(letters)) {
      return false;
    }
    if (common(mark.to(), j) < AHEAD && note()) {
      return true;
    }
    String power = exponent(letters);
    if (text.startsWith(power, j) && !power.equals(letters)) {
      return go(Departure.EXPONENT, mark.to(), j + letters.length());
    }
    return go(Departure.FOOTNOTE_MARK, mark.to(), j);
  }

  private static String exponent(String digits) {
    StringBuilder out = new StringBuilder();
    digits
        .chars()
        .forEach(c -> out.append(c < '0' || c > '9' ? (char) c : "⁰¹²³⁴⁵⁶⁷⁸⁹".charAt(c - '0')));
    return out.toString();
  }

  private boolean departed() {
    return character() || rule() || furniture() || white() || note();
  }

  /** A character that has no ink, or is another one in the canonical text. */
  private boolean character() {
    char c = wanted.charAt(i);
    if (j < text.length() && text.charAt(j) == '•' && "·\uf0b7\uf0a7\uf0d8".indexOf(c) >= 0) {
      return go(Departure.BULLET, i + 1, j + 1);
    }
    if (c >= 0x80 && c <= 0x9f && j < text.length()) {
      byte[] one = {(byte) c};
      String mark = new String(one, java.nio.charset.Charset.forName("windows-1252"));
      if (text.startsWith(mark, j)) {
        return go(Departure.WINDOWS, i + 1, j + 1);
      }
    }
    int type = Character.getType(c);
    return (type == Character.FORMAT || type == Character.CONTROL)
        && go(Departure.INVISIBLE, i + 1, j);
  }

  private boolean rule() {
    int to = i;
    boolean mark = "-=_*~—–─━".indexOf(wanted.charAt(i)) >= 0;
    while (mark && to < wanted.length() && wanted.charAt(to) == wanted.charAt(i)) {
      to++;
    }
    return to - i > 3 && go(Departure.RULE, to, j);
  }

  /** Steps over furniture that stands elsewhere in the canonical text; it may have begun before. */
  private boolean furniture() {
    for (String each : furniture) {
      for (int back = 0; back <= Math.min(each.length(), Math.min(i, j)); back++) {
        int end = i - back + each.length();
        if (wanted.startsWith(each, i - back) && agrees(end, j - back, back + 1)) {
          furniture.remove(each);
          return go(Departure.FURNITURE, end, j - back);
        }
      }
    }
    for (String each : furniture) {
      if (wanted.startsWith(each, i)) { // more furniture follows
        furniture.remove(each);
        return go(Departure.FURNITURE, i + each.length(), j);
      }
    }
    return false;
  }

  /** Goes over to a note that stands further down in the canonical text, to come back behind it. */
  private boolean note() {
    for (int each = 0; each < starts.size(); each++) {
      int start = starts.get(each);
      boolean near = start > j && start < j + LONGEST && !done.contains(start);
      if (near && agrees(i, start, AHEAD)) {
        done.add(start);
        int end = each + 1 < starts.size() ? starts.get(each + 1) : text.length();
        back.push(new int[] {j, end, start});
        return go(Departure.NOTE, i, start);
      }
    }
    return false;
  }

  /** Comes back from the end of a note, or steps over one that has been read. */
  private boolean moved() {
    if (!back.isEmpty() && j == back.peek()[1]) {
      j = back.pop()[0];
      return true;
    }
    if (done.contains(j) && (back.isEmpty() || back.peek()[2] != j)) {
      int at = starts.indexOf(j) + 1;
      j = at < starts.size() ? starts.get(at) : text.length();
      return true;
    }
    return false;
  }

  /** Steps over white letters, of which some may be like what follows them. */
  private boolean white() {
    for (Stretch white : shown.white()) {
      int back = i - white.from();
      if (back >= 0 && i < white.to() && back <= j && agrees(white.to(), j - back, AHEAD / 2)) {
        return go(Departure.WHITE_INK, white.to(), j - back);
      }
    }
    return false;
  }

  /** Steps over the form in front of a release. */
  private void form() {
    int start = wanted.indexOf(text.substring(0, Math.min(text.length(), 60)));
    if (start > 200) {
      go(Departure.FORM, start, 0);
    }
  }

  private boolean go(Departure rule, int inWanted, int inText) {
    departures.merge(rule, 1, Integer::sum);
    i = inWanted;
    j = inText;
    return true;
  }

  /** Whether so many characters from here on, or all that are left, are the same. */
  private boolean agrees(int from, int at, int length) {
    int end = Math.min(length, Math.max(wanted.length() - from, text.length() - at));
    return end > 0 && wanted.regionMatches(from, text, at, end)
        || from >= wanted.length() && at >= text.length();
  }

  /** How many characters from here on are the same, of the next few dozen. */
  private int common(int from, int at) {
    int length = 0;
    while (length < 5 * AHEAD && agrees(from + length, at + length, 1)) {
      length++;
    }
    return length;
  }

  private static String around(String text, int at) {
    return text.substring(Math.max(0, at - 30), at)
        + "⟦"
        + text.substring(at, Math.min(text.length(), at + 30))
        + "⟧";
  }
}
