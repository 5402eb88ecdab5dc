package ex99.extract;

import ex99.model.PartyKind;
import ex99.name.Cast;
import ex99.name.Mention;
import ex99.phrase.Rate;
import ex99.token.Sentence;
import ex99.token.Tokens;
import java.math.BigDecimal;
import java.util.List;
import java.util.Set;

/** Finds who holds a stake in the clause around it: "H owns 12%", "12% is held by H". */
final class HolderClauses {
  private static final Set<String> HOLDS =
      Set.of(
          "owns",
          "own",
          "owned",
          "owning",
          "holds",
          "hold",
          "held",
          "holding",
          "retains",
          "retained",
          "controls",
          "holder",
          "holders",
          "owner",
          "owners");

  /** Between a holder and its verb or figure. */
  private static final Set<String> FILLERS =
      Set.of(
          ",",
          "who",
          "which",
          "that",
          "now",
          "currently",
          "today",
          "together",
          "beneficially",
          "also",
          "already",
          "will",
          "continue",
          "continues",
          "to",
          "has",
          "have",
          "had",
          "and",
          "its",
          "affiliates",
          "approximately",
          "about",
          "roughly",
          "some",
          "nearly",
          "with",
          "the",
          "a",
          "an",
          "of",
          "stake",
          "each",
          "directly",
          "indirectly",
          "still");

  private static final BigDecimal HALF = BigDecimal.valueOf(50);
  private static final int REACH = 12;

  private final Tokens tokens;
  private final Cast cast;
  private final Clauses clauses;

  HolderClauses(Tokens tokens, Cast cast, Clauses clauses) {
    this.tokens = tokens;
    this.cast = cast;
    this.clauses = clauses;
  }

  /** H in "H owns RATE", "H, who has held RATE", "H, holder of RATE" or "giving H RATE". */
  Mention leftHolder(Rate rate, Sentence sentence) {
    boolean held = false;
    int least = Math.max(sentence.from(), rate.from() - REACH);
    int i = rate.from() - 1;
    while (i >= least) {
      Mention m = cast.mentionAt(i);
      if (m != null) {
        boolean given = tokens.is(m.from() - 1, "giving", "gives", "give", "leaving");
        boolean governed = tokens.is(m.from() - 1, "of", "by", "in", "for", "to", "from", "with");
        boolean relative = tokens.is(m.to(), "which") || tokens.is(m.to() + 1, "which", "who");
        governed &= !(relative && tokens.is(m.from() - 1, "with", "from", "to"));
        given |=
            tokens.is(m.from() - 1, "them", "including") && tokens.is(m.to(), "with", "holding");
        boolean later = tokens.is(m.to(), "will") && rate.value().compareTo(HALF) > 0;
        return (held && !governed || given) && clauses.isPlain(m) && !later ? m : null;
      }
      String norm = tokens.norm(i);
      boolean verb = HOLDS.contains(norm) && !tokens.is(i + 1, "by");
      held |= verb;
      boolean mark = held && tokens.is(i, ")", "”", "\"");
      if (!verb && !mark && !FILLERS.contains(norm) || tokens.is(i, "would", "may", "could")) {
        boolean relative = held && tokens.is(i + 1, ",") && tokens.is(i + 2, "which");
        return relative && rate.value().compareTo(HALF) > 0 ? first(sentence) : null;
      }
      i--;
    }
    return null;
  }

  /** The organization that a sentence begins with, as in "H is a holding company, which owns". */
  private Mention first(Sentence sentence) {
    Mention m = cast.mentionAt(sentence.from());
    boolean company = m != null && cast.entity(m.entity()).kind() == PartyKind.ORGANIZATION;
    return company && clauses.isPlain(m) ? m : null;
  }

  /** H in "RATE … held by H" and "RATE … stays with H". */
  Mention rightHolder(Rate rate, Sentence sentence) {
    int end = Math.min(sentence.to(), rate.to() + 2 * REACH);
    for (int i = rate.to(); i < end; i++) {
      boolean by =
          tokens.is(i, "by") && tokens.is(i - 1, "owned", "held", "retained", "controlled");
      boolean with =
          tokens.is(i, "with") && tokens.is(i - 1, "remains", "remain", "stays", "stay", "rests");
      if (by || with) {
        List<Integer> holders = clauses.at(i + 1, end);
        return holders.isEmpty() ? null : cast.firstIn(i + 1, end);
      }
      if (tokens.is(i, ";", "and") || i > rate.to() + 1 && isRate(i)) {
        return null;
      }
    }
    return null;
  }

  private boolean isRate(int at) {
    return tokens.is(at, "%", "percent");
  }
}
