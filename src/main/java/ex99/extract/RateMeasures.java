package ex99.extract;

import ex99.model.PercentageKind;
import ex99.token.Lexicon;
import ex99.token.Tokens;
import java.util.Locale;

/** Which kind of quantity a noun phrase names. */
final class RateMeasures {
  private static final Lexicon NOUNS = Lexicon.load("rate-measures");

  private RateMeasures() {}

  /** The kind that the last known noun of a phrase tells, or null when it has none. */
  static PercentageKind of(Tokens tokens, Stretch phrase) {
    Lexicon.Match best = null;
    for (int i = phrase.to() - 1; i >= phrase.from(); i--) {
      if (best != null && i < best.from() - 3) {
        break;
      }
      Lexicon.Match match = NOUNS.match(tokens, i);
      boolean better =
          match != null && match.to() <= phrase.to() && (best == null || match.to() >= best.to());
      if (better) {
        best = match;
      }
    }
    if (best == null && !phrase.isEmpty()) {
      String last = tokens.norm(phrase.to() - 1);
      int digit = last.length() - 1;
      String value =
          digit > 1 && Character.isDigit(last.charAt(digit))
              ? NOUNS.value(last.substring(0, digit))
              : null;
      return value == null ? null : PercentageKind.valueOf(value.toUpperCase(Locale.ROOT));
    }
    return best == null ? null : kind(best);
  }

  /** The phrase of the list that begins at a token, or null. */
  static Lexicon.Match at(Tokens tokens, int at) {
    return NOUNS.match(tokens, at);
  }

  static PercentageKind kind(Lexicon.Match match) {
    return PercentageKind.valueOf(match.value().toUpperCase(Locale.ROOT));
  }
}
