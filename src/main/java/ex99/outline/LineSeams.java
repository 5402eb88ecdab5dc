package ex99.outline;

import ex99.token.Token;
import java.util.Set;

/**
 * Tells by the words on both sides of a line break whether the headline goes on in the next line.
 */
final class LineSeams {
  private static final Set<String> OPEN =
      Set.of(
          "of", "and", "the", "to", "for", "in", "on", "with", "by", "its", "a", "an", "or", "at",
          "from", "as", "into", "their", "&", "per", ",", ";", ":", "that", "will", "through",
          "than");

  /** Verbs that want an object, so that a line does not end with them. */
  private static final Set<String> TRANSITIVE =
      Set.of(
          "accelerate",
          "drive",
          "strengthen",
          "enhance",
          "support",
          "deliver",
          "create",
          "develop",
          "become",
          "address",
          "bring",
          "maximize",
          "enable",
          "unlock",
          "pursue",
          "form");

  /** Verbs of headlines that want none. */
  private static final Set<String> INTRANSITIVE =
      Set.of("retire", "resign", "depart", "merge", "close", "expire", "convene", "speak");

  /** Verbs of headlines that want an object. */
  private static final Set<String> ANNOUNCING =
      Set.of(
          "announce",
          "announces",
          "announced",
          "complete",
          "completes",
          "declare",
          "declares",
          "acquire",
          "acquires",
          "sign",
          "signs",
          "appoint",
          "appoints",
          "report",
          "reports",
          "receive",
          "receives",
          "commence",
          "commences",
          "provides");

  /** Words at the end of a line that want a noun. */
  private static final String[] COUNTING = {
    "'s", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "new", "senior"
  };

  /** Words of more letters have a capital in title case. */
  private static final int LITTLE = 4;

  /** How many such words show how a line is set. */
  private static final int TITLED = 3;

  /** A line of text that is not broken before so many characters was broken because it is full. */
  private static final int FULL = 72;

  private LineSeams() {}

  /**
   * Whether it begins with a dash and does not end with one, as the first line of a sub-headline.
   */
  static boolean isDashOpen(HeadLine line) {
    return "-–—".indexOf(line.text.charAt(line.text.length() - 1)) < 0;
  }

  /** Whether its last word wants more. */
  static boolean isOpen(HeadLine line) {
    boolean infinitive = line.to - line.from > 3 && line.tokens.is(line.to - 2, "to");
    String last = line.tokens.norm(line.to - 1);
    if (infinitive
        && (Head.isVerb(line.tokens, line.to - 1) || TRANSITIVE.contains(last))
        && !INTRANSITIVE.contains(last)) {
      return true;
    }
    return line.to > line.from && (OPEN.contains(last) || line.tokens.is(line.to - 1, COUNTING))
        || line.to - line.from > 1 && ANNOUNCING.contains(last)
        || line.text.endsWith("-") && !line.isDashed();
  }

  /** Whether it is a date that goes on with the line before it: {@code ON APRIL 15, 2009}. */
  static boolean isDatedTail(HeadLine line) {
    boolean tail =
        line.from < line.to
            && (line.tokens.is(line.from, "on", "through", "of", "by", "at")
                || line.tokens.is(line.from, "for") && line.tokens.is(line.from + 1, "its", "the"));
    return tail && line.isDate();
  }

  /** Its longer words that begin small, and all of them: in title case none of many does. */
  private static int longWords(HeadLine line, boolean small) {
    int count = 0;
    for (int i = line.from; i < line.to; i++) {
      String word = line.tokens.text(i);
      boolean counts = line.tokens.isWord(i) && word.length() > LITTLE;
      count += counts && (!small || Character.isLowerCase(word.charAt(0))) ? 1 : 0;
    }
    return count;
  }

  /** Whether it is set in title case and the next line as a sentence, of which it is no part. */
  static boolean isTitleAbove(HeadLine line, HeadLine next) {
    return longWords(line, false) >= TITLED
        && longWords(line, true) == 0
        && longWords(next, true) >= TITLED;
  }

  /** Whether its first word wants something before it. */
  static boolean isOpenBefore(HeadLine line) {
    if (line.from >= line.to) {
      return false;
    }
    Token token = line.tokens.get(line.from);
    boolean participle =
        line.tokens.is(line.from, "named", "appointed", "elected", "promoted")
            && !line.tokens.is(line.from + 1, "to");
    boolean scale = line.tokens.is(line.from, "million", "billion", "trillion", "percent");
    return token.isWord()
        && (scale
            || Character.isLowerCase(token.text().charAt(0))
            || participle
            || OPEN.contains(token.norm())
                && !token.norm().equals("the")
                && !token.norm().equals("a"));
  }

  /** Whether the first word of the next line would have made it too long. */
  static boolean isFullBefore(HeadLine line, HeadLine next) {
    return next.from < next.to
        && line.text.length() <= FULL + 16
        && next.text.length() < line.text.length()
        && line.text.length() + 1 + line.tokens.text(next.from).length() > FULL;
  }
}
