package ex99.phrase;

import ex99.token.Lexicon;
import ex99.token.Tokens;
import java.util.Set;

/** Reads numbers of shares, units and other pieces of stock. */
final class CountGrammar {
  private static final Lexicon WORDS = Lexicon.load("share-words");

  /** How many words may stand between a number and "shares". */
  private static final int MOST_WORDS = 8;

  /** How far behind "0.42 of a" the noun may stand, with a name between. */
  private static final int MOST_NAME = 6;

  /** How many words the name may have of whose shares are counted. */
  private static final int MOST_ISSUER = 3;

  /** Words that may stand between a number and its noun without being of the list. */
  private static final Set<String> LINKS =
      Set.of("of", "a", "an", "the", "its", "our", "his", "her", "their", "one", "/");

  private CountGrammar() {}

  /**
   * count := numeral ("to" numeral)? ("of" ("a" | "one"))? adjective* noun
   *
   * @param low the numeral that begins at the token
   */
  static Count tryMatch(Tokens tokens, int at, Numeral low) {
    if (tokens.text(at).endsWith("%") || isYear(tokens, low)) {
      return null;
    }
    int noun = noun(tokens, hyphenated(tokens, restated(tokens, low)));
    Numeral high = null;
    if (noun < 0) {
      boolean between = tokens.is(at - 1, "between");
      int next = Numeral.afterRangeWord(tokens, low.to(), between);
      high = next < 0 ? null : Numeral.tryMatch(tokens, next);
      noun = high == null ? -1 : noun(tokens, high.to());
      if (noun < 0 || low.sharing(high).value().compareTo(high.value()) >= 0) {
        return high == null ? BareCounts.tryMatch(tokens, at, low) : null;
      }
    }
    return new Count(
        at,
        noun + 1,
        high == null ? low.value() : low.sharing(high).value(),
        high == null ? null : high.value(),
        tokens.norm(noun),
        Comparators.around(tokens, at, high == null ? low.to() : high.to()));
  }

  /**
   * Where a number ends that brackets give once more, in figures or words: {@code eight-tenths
   * (.80) of a share}.
   */
  private static int restated(Tokens tokens, Numeral number) {
    Numeral again = tokens.is(number.to(), "(") ? Numeral.tryMatch(tokens, number.to() + 1) : null;
    boolean same =
        again != null && tokens.is(again.to(), ")") && again.value().compareTo(number.value()) == 0;
    return same ? again.to() + 1 : number.to();
  }

  /** "the 1997 Warrants", "2019 Preferred Units": the year that securities are called after. */
  private static boolean isYear(Tokens tokens, Numeral number) {
    String digits = tokens.norm(number.from());
    return number.to() == number.from() + 1
        && digits.length() == 4
        && (digits.startsWith("19") || digits.startsWith("20"))
        && digits.indexOf('.') < 0
        && number.to() < tokens.size()
        && tokens.isCapitalized(number.to())
        && tokens.isWord(number.to());
  }

  /** Where the words go on behind a number and its hyphen: "a 2,000,000-share offering". */
  private static int hyphenated(Tokens tokens, int at) {
    if (!tokens.is(at, "-") || !Numeral.isTight(tokens, at) || !Numeral.isTight(tokens, at + 1)) {
      return at;
    }
    return tokens.is(at + 1, "plus") ? at + 2 : at + 1;
  }

  /** The noun of what is counted after a number, or -1. */
  private static int noun(Tokens tokens, int from) {
    int limit = from < tokens.size() ? tokens.sentenceAt(from).to() : from;
    int found = -1;
    for (int i = from; i < Math.min(limit, from + MOST_WORDS); i++) {
      if (tokens.is(i, "“", "”", "\"", "‘", "’") && isQuotedWord(tokens, i)) {
        continue;
      }
      String value = WORDS.value(tokens, i);
      if (value == null) {
        boolean letter =
            tokens.text(i).length() <= 3
                && tokens.is(i - 1, "series", "class")
                && tokens.isCapitalized(i);
        boolean possessive = tokens.is(i, "'s", "’s", "'", "’") && i > from;
        boolean link = i == from ? isFractionLink(tokens, i) : tokens.is(i - 1, "of");
        boolean named =
            isFractionLink(tokens, from) && i < from + MOST_NAME && isCapital(tokens, i);
        named |= i < from + MOST_ISSUER && isIssuer(tokens, from, i);
        if (!named && !letter && !possessive && !(link && LINKS.contains(tokens.norm(i)))) {
          break;
        }
      } else if (value.equals("noun")) {
        found = i;
        if (!isNoun(tokens, i + 1)) {
          break;
        }
      }
    }
    return found;
  }

  /**
   * {@code 700,000 Acme shares}, {@code 0.42 Acme shares}: whose shares they are, behind a number
   * that is no year.
   */
  private static boolean isIssuer(Tokens tokens, int from, int at) {
    if (!isCapital(tokens, at) || tokens.isAllCaps(at) && tokens.text(at).length() < 2) {
      return false;
    }
    String number = tokens.norm(from - 1);
    boolean large =
        number.indexOf(',') > 0 || number.indexOf('.') >= 0 || NumberWords.scale(number) != null;
    for (int i = at + 1; large && i <= from + MOST_ISSUER; i++) {
      if (i < tokens.size() && "noun".equals(WORDS.value(tokens, i))) {
        boolean defined = // "16,600,000 Kelmore Shares"
            number.indexOf(',') > 0
                && tokens.is(i, "shares", "units")
                && tokens.is(i + 1, "at", "and", "for", ",", ".", "to", "is", "in", "will", "as");
        return !tokens.isCapitalized(i) || defined;
      }
      boolean described =
          i < tokens.size() && WORDS.value(tokens, i) != null; // "Acme common shares"
      if (i >= tokens.size() || !described && !isCapital(tokens, i)) {
        return false;
      }
    }
    return false;
  }

  /** {@code 3,125,000 “flow-through” shares}: a mark around a word that counts go with. */
  private static boolean isQuotedWord(Tokens tokens, int mark) {
    return WORDS.value(tokens, mark + 1) != null
        && (WORDS.value(tokens, mark - 1) != null || tokens.isNumber(mark - 1));
  }

  /** "0.42 of an Acme Mines share": a word of whose share it is. */
  private static boolean isCapital(Tokens tokens, int at) {
    return tokens.isWord(at) && tokens.isCapitalized(at);
  }

  /** "ordinary share warrants": a noun may be followed by one that it belongs to. */
  private static boolean isNoun(Tokens tokens, int at) {
    return "noun".equals(WORDS.value(tokens, at));
  }

  private static boolean isFractionLink(Tokens tokens, int at) {
    if (tokens.is(at, "of") && tokens.is(at + 1, "its", "the", "their", "our")) {
      String number = tokens.norm(at - 1); // "1.35 of its shares", "240,000 of the shares"
      return number.indexOf('.') > 0
          || number.indexOf(',') > 0
          || NumberWords.scale(number) != null;
    }
    return tokens.is(at, "of") && tokens.is(at + 1, "a", "an", "one");
  }
}
