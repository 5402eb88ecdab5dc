package ex99.outline;

import ex99.model.SectionKind;
import ex99.text.Block;
import ex99.token.Lexicon;
import ex99.token.Tokens;
import java.util.Locale;

/**
 * Tells which section a heading names: by itself, run into its paragraph, or as the name of whom
 * the next paragraph tells.
 */
final class SectionHeadings {
  /** The longest heading, and the longest one that may run into its paragraph. */
  static final int HEADING = 140;

  private static final Lexicon HEADINGS = Lexicon.load("section-headings");

  /** Verbs with which the first sentence about a company goes on behind its name. */
  private static final String[] TELLING = {
    "is", "(", ",", "provides", "develops", "designs", "makes", "operates", "offers", "was", "has"
  };

  /** Words before a place with which such a sentence may begin: {@code Based in Kendal, ...}. */
  private static final String[] BASED = {"based", "headquartered", "founded", "established"};

  /** Within how many tokens its name follows then. */
  private static final int FAR = 16;

  private final Tokens tokens;
  private final int[] first;

  SectionHeadings(Tokens tokens, int[] first) {
    this.tokens = tokens;
    this.first = first;
  }

  /** Whether a block is a heading that says whom a section is about, or begins with one. */
  boolean tells(int i) {
    int from = first[i];
    return from < first[i + 1] && (tokens.is(from, "about") || isNameAbove(i))
        || named(from, Math.min(first[i + 1], from + 8)) == SectionKind.ABOUT;
  }

  /** Whether a heading says that guidance follows. */
  boolean isOutlook(int i) {
    int last = first[i + 1] - 1;
    while (last > first[i] && !tokens.isWord(last)) {
      last--;
    }
    return last - first[i] < 8
        && (tokens.is(last, "outlook", "guidance") || tokens.is(first[i], "outlook", "guidance"));
  }

  /** Whether a heading is a name with which the next paragraph begins and goes on to tell of it. */
  boolean isNameAbove(int i) {
    int length = first[i + 1] - first[i];
    if (i + 2 >= first.length || length > 8 || first[i + 2] - first[i + 1] < 2 * length + 8) {
      return false;
    }
    int from = first[i + 1];
    boolean based = tokens.is(from, BASED);
    for (int t = from + 1; based && t < from + FAR; t++) {
      if (isNameOf(i, t, length) && tokens.is(t + length, TELLING)) {
        return true;
      }
    }
    return isNameOf(i, from, length) && tokens.is(from + length, TELLING);
  }

  /** Whether the words of a heading stand at a token, with capitals as a name has them. */
  private boolean isNameOf(int heading, int at, int length) {
    for (int t = 0; t < length; t++) {
      String norm = tokens.norm(first[heading] + t);
      boolean small = Character.isLowerCase(tokens.text(at + t).charAt(0)) && norm.length() > 3;
      if (!norm.equals(tokens.norm(at + t)) || small) {
        return false;
      }
    }
    return true;
  }

  boolean isHeading(Block block, String text, int i) {
    if (block.kind() == Block.Kind.ROW
        || block.kind() == Block.Kind.ITEM
        || text.length() > HEADING) {
      return false;
    }
    if (block.kind() == Block.Kind.HEADING || block.emphasis()) {
      return true;
    }
    char last = text.charAt(text.length() - 1);
    boolean form = first[i] < first[i + 1] && Head.isForm(tokens, first[i + 1] - 1);
    return text.length() < 90
        && (".,;!?\"”".indexOf(last) < 0 || form)
        && Character.isUpperCase(text.charAt(0));
  }

  /** The section that a heading of the tokens {@code [from, to)} names, or null. */
  SectionKind named(int from, int to) {
    SectionKind kind = null;
    for (int i = from; i < to; i++) {
      Lexicon.Match match = HEADINGS.match(tokens, i);
      if (match != null && match.to() <= to) {
        boolean start = match.value().charAt(0) == '^';
        boolean whole = match.value().charAt(0) == '=';
        if (!start && !whole || i == from && (start || match.to() == to)) {
          kind = kind(match, start || whole);
          if (kind != SectionKind.ABOUT) {
            return kind; // what is told about may itself be a section: About Non-GAAP Measures
          }
        }
      }
    }
    return kind;
  }

  static SectionKind kind(Lexicon.Match match, boolean marked) {
    return SectionKind.valueOf(match.value().substring(marked ? 1 : 0).toUpperCase(Locale.ROOT));
  }

  /**
   * run-in := heading (":" | "." | dash | lost line break) sentence, the heading being one that
   * names a section
   */
  SectionKind runIn(int i) {
    int from = first[i];
    int stop = from + 1;
    int look = Math.min(first[i + 1], from + 11);
    while (stop < look && !isStop(stop)) {
      stop++;
    }
    if (stop >= look) {
      return null;
    }
    SectionKind kind = named(from, stop);
    if (kind == null
        && stop == from + 1
        && tokens.is(from, "media", "investors", "investor", "press")) {
      kind = SectionKind.CONTACTS;
    }
    boolean named = tokens.is(from, "about") && tokens.isCapitalized(from + 1);
    boolean about = kind == SectionKind.ABOUT && (named || !tokens.is(stop, "."));
    return about || kind == SectionKind.SAFE_HARBOR || kind == SectionKind.CONTACTS ? kind : null;
  }

  private boolean isStop(int token) {
    String norm = tokens.norm(token);
    return norm.equals(":")
        || norm.equals(".")
        || (norm.equals("-") || norm.equals("--") || norm.equals("–") || norm.equals("—"))
            && tokens.spaced(token)
        || isSeam(token);
  }

  /** Whether a word stands right behind another: what was two lines. */
  private boolean isSeam(int token) {
    return !tokens.spaced(token)
        && tokens.isWord(token)
        && tokens.isWord(token - 1)
        && tokens.isCapitalized(token);
  }
}
