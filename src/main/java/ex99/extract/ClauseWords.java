package ex99.extract;

import ex99.token.Lexicon;
import ex99.token.Tokens;
import java.util.Set;

/** What small words, verbs and words of growth do in a clause. */
final class ClauseWords {
  private static final Lexicon WORDS = Lexicon.load("clause-words");
  private static final Lexicon CHANGES = Lexicon.load("change-words");
  private static final Lexicon TIMES = Lexicon.load("time-words");

  /** Verbs whose base form is a noun as well; verbs only behind "to", a modal or a pronoun. */
  private static final Set<String> NOUNS = WordSets.of("noun-or-verb");

  private ClauseWords() {}

  static boolean is(String norm, String role) {
    return role.equals(WORDS.value(norm));
  }

  static boolean isDeterminer(String norm) {
    return is(norm, "det");
  }

  static boolean isPreposition(String norm) {
    return is(norm, "prep") || is(norm, "stop");
  }

  static boolean isAuxiliary(String norm) {
    return is(norm, "aux");
  }

  /** Whether a word may be the finite verb of a clause, words of growth aside. */
  static boolean isVerb(String norm) {
    String role = WORDS.value(norm);
    return role != null
        && switch (role) {
          case "aux", "level", "report", "hold", "verb" -> true;
          default -> false;
        };
  }

  /**
   * Whether a verb stands at a token: nouns of the same form ("the purchase price") and participles
   * before a noun ("the Company's issued shares") are none.
   */
  static boolean isVerb(Tokens tokens, int at) {
    String norm = tokens.norm(at);
    boolean month =
        norm.equals("may") && tokens.isCapitalized(at) && at > 0 && tokens.isNumber(at - 1);
    if (month || !isVerb(norm) || isAuxiliary(norm)) {
      return !month && isVerb(norm);
    }
    if (norm.equals("selling")
        && (tokens.is(at + 1, "and") && tokens.is(at + 2, "marketing", "administrative", "general")
            || tokens.is(at + 1, ",") && tokens.is(at + 2, "general", "marketing", "distribution")
            || tokens.is(at + 1, "expenses", "expense", "costs"))) {
      return false; // "selling and marketing expenses"
    }
    if (norm.equals("paid")
        && (tokens.is(at - 1, "average", "net", "total", "streaming")
            || tokens.is(at + 1, "memberships", "subscribers", "subscriptions", "clicks"))) {
      return false; // "growth in average paid memberships"
    }
    String before = tokens.norm(at - 1);
    boolean within =
        (norm.equals("included") || norm.equals("reflected"))
            && tokens.is(at + 1, "in", "within")
            && tokens.isWord(at - 1)
            && !isDeterminer(before)
            && !is(before, "aux")
            && !before.startsWith("ha");
    if (within) {
      return false; // "Charges included in costs were"
    }
    if (is(norm, "hold") || is(norm, "verb") || is(norm, "report") || is(norm, "level")) {
      if (NOUNS.contains(norm)) {
        return switch (before) {
          case "to",
              "will",
              "would",
              "may",
              "might",
              "could",
              "should",
              "can",
              "we",
              "they",
              "not",
              "i",
              "also" ->
              true;
          default -> isArticle(tokens.norm(at + 1)) && !isDeterminer(before) && !is(before, "prep");
        };
      }
      boolean adjective =
          isDeterminer(before)
              || norm.endsWith("ed") && tokens.isNumber(at - 1) && isDeterminer(tokens.norm(at - 2))
              || before.startsWith("'")
              || is(before, "prep")
              || before.equals("-") && !tokens.spaced(at - 1)
              || norm.endsWith("ed") && opensSentence(tokens, at)
              || WordSets.BEFORE_PARTICIPLES.contains(before);
      return !((norm.endsWith("ed") || norm.endsWith("ing")) && adjective);
    }
    return true;
  }

  /** "Funded backlog was": a participle that opens the sentence before a noun. */
  private static boolean opensSentence(Tokens tokens, int at) {
    boolean first = at == 0 || tokens.sentence(at - 1) != tokens.sentence(at);
    return first
        && at + 1 < tokens.size()
        && tokens.isWord(at + 1)
        && !isDeterminer(tokens.norm(at + 1))
        && !isPreposition(tokens.norm(at + 1));
  }

  private static boolean isArticle(String norm) {
    return switch (norm) {
      case "the", "a", "an", "its", "their", "his", "her", "our" -> true;
      default -> false;
    };
  }

  /** {@code "v+"}, {@code "nv-"}, {@code "a+"}…: parts of speech and direction; or null. */
  static String change(String norm) {
    return CHANGES.value(norm);
  }

  static boolean isChangeVerb(String norm) {
    String change = change(norm);
    return change != null && change.indexOf('v') >= 0;
  }

  static boolean isChangeNoun(String norm) {
    String change = change(norm);
    return change != null && change.indexOf('n') >= 0;
  }

  static boolean isChangeAdverb(String norm) {
    String change = change(norm);
    return change != null && change.indexOf('a') >= 0;
  }

  /** Whether a word names a time: "quarter", "fiscal", "2005", "June". */
  static boolean isTime(String norm) {
    if (norm.length() == 4 && (norm.startsWith("19") || norm.startsWith("20"))) {
      return Character.isDigit(norm.charAt(2)) && Character.isDigit(norm.charAt(3));
    }
    int dash = norm.lastIndexOf('-');
    return TIMES.has(norm) || (dash > 0 && TIMES.has(norm.substring(dash + 1)));
  }

  /** Adverbs and the like that stand between a subject and its verb without changing either. */
  static boolean isAdverb(String norm) {
    return switch (norm) {
      case "also", "only", "just", "even", "still", "not", "again", "further", "another", "now" ->
          true;
      default -> norm.length() > 4 && norm.endsWith("ly");
    };
  }
}
