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
    Lexicon.Match head = head(tokens, phrase);
    if (head != null) {
      return kind(head);
    }
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

  /** A known noun right before "of", "on" or "to", or a known phrase across it; or null. */
  private static Lexicon.Match head(Tokens tokens, Stretch phrase) {
    for (int i = phrase.from() + 1; i < phrase.to(); i++) {
      if (!tokens.is(i, "of", "on", "to")) {
        continue;
      }
      Lexicon.Match found = null;
      for (int from = i - 1; from >= Math.max(phrase.from(), i - 3); from--) {
        Lexicon.Match match = NOUNS.match(tokens, from);
        if (match != null && match.to() >= i && match.to() <= phrase.to()) {
          found = found == null || match.to() >= found.to() ? match : found;
        }
      }
      return found;
    }
    return null;
  }

  /** Whether a known phrase crosses the first preposition of a phrase: "return on equity". */
  static boolean opens(Tokens tokens, Stretch phrase) {
    for (int from = phrase.from(); from < phrase.to(); from++) {
      if (ClauseWords.isPreposition(tokens.norm(from))) {
        return false;
      }
      Lexicon.Match match = NOUNS.match(tokens, from);
      for (int i = from + 1; match != null && i < Math.min(match.to(), phrase.to()); i++) {
        if (ClauseWords.isPreposition(tokens.norm(i)) && match.to() <= phrase.to()) {
          return true;
        }
      }
    }
    return false;
  }

  /** The phrase of the list that begins at a token, or null. */
  static Lexicon.Match at(Tokens tokens, int at) {
    return NOUNS.match(tokens, at);
  }

  static PercentageKind kind(Lexicon.Match match) {
    return PercentageKind.valueOf(match.value().toUpperCase(Locale.ROOT));
  }
}
