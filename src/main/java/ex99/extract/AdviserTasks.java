package ex99.extract;

import ex99.model.Role;
import ex99.name.Cast;
import ex99.token.Lexicon;
import ex99.token.Sentence;
import ex99.token.Tokens;
import java.util.Locale;
import java.util.Set;

/** Tells the task that a word gives a firm: to advise, to lend, to audit. */
final class AdviserTasks {
  /** Before "counsel": an officer's title, not a law firm's task. */
  private static final Set<String> OFFICERS =
      Set.of("general", "deputy", "chief", "associate", "senior", "corporate", "assistant");

  /** How a firm comes by its task. */
  static final Set<String> HIRED =
      Set.of("engaged", "retained", "appointed", "hired", "selected", "mandated", "named", "used");

  private final Tokens tokens;
  private final Cast cast;

  AdviserTasks(Tokens tokens, Cast cast) {
    this.tokens = tokens;
    this.cast = cast;
  }

  /** The role of a word; a bare "agent" lends where a loan is spoken of. */
  Role role(Lexicon.Match match, Sentence sentence) {
    if (match.value().equals("none")) {
      return null;
    }
    if (match.value().equals("auditor")) {
      return elected(match.from(), sentence.from()) ? Role.ADVISOR : null;
    }
    if (match.value().equals("opinion")) {
      return fair(match.to(), sentence.to()) ? Role.FINANCIAL_ADVISOR : null;
    }
    boolean runs = tokens.norm(match.to() - 1).startsWith("bookrunner");
    if (!match.value().equals("agent") && !(runs && loaned(sentence))) {
      return Role.valueOf(match.value().toUpperCase(Locale.ROOT));
    }
    for (int i = sentence.from(); i < sentence.to(); i++) {
      if (tokens.is(i, "lenders", "loan", "credit", "facility", "banks")) {
        return Role.LENDER;
      }
    }
    return null;
  }

  /** Whether a sentence tells of a loan and of no securities: its bookrunners lend. */
  private boolean loaned(Sentence sentence) {
    boolean loan = false;
    for (int i = sentence.from(); i < sentence.to(); i++) {
      loan |= tokens.is(i, "loan", "loans", "facility", "facilities", "revolver", "credit");
      if (tokens.is(i, "notes", "offering", "shares", "bonds", "debentures", "securities")
          && cast.mentionAt(i) == null) {
        return false;
      }
    }
    return loan;
  }

  /** Whether auditors are news: ratified, engaged or dismissed. */
  private boolean elected(int at, int least) {
    for (int i = at - 1; i >= Math.max(least, at - AdviserGrammar.LONGEST_LIST); i--) {
      if (tokens.is(i, "ratified", "ratify", "ratifying", "dismissed", "replaced")
          || HIRED.contains(tokens.norm(i))) {
        return true;
      }
    }
    return false;
  }

  /** Whether an opinion is about what is fair. */
  private boolean fair(int from, int limit) {
    for (int i = from; i < Math.min(limit, from + AdviserGrammar.MODIFIERS); i++) {
      if (tokens.is(i, "fair", "fairness", "inadequate", "inadequacy")) {
        return true;
      }
    }
    return false;
  }

  boolean officer(Lexicon.Match match) {
    int before = match.from() - 1;
    boolean title = // "Senior International Counsel"
        tokens.isCapitalized(before) && tokens.isCapitalized(match.to() - 1) && before > 0;
    return tokens.is(match.to() - 1, "counsel")
        && (OFFICERS.contains(tokens.norm(before))
            || title && OFFICERS.contains(tokens.norm(before - 1)));
  }
}
