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
          "collectively",
          "beneficial",
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
          "economic",
          "combined",
          "aggregate",
          "position",
          "interest",
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
    boolean majority = rate.value().compareTo(HALF) > 0;
    int at = stop(tokens, cast, rate.from(), sentence.from());
    if (at < 0 || cast.mentionAt(at) == null) {
      boolean relative =
          at >= 0
              && isHeld(tokens, at, rate.from())
              && tokens.is(at + 1, ",")
              && tokens.is(at + 2, "which");
      return relative && majority ? first(sentence) : null;
    }
    Mention m = holder(tokens, cast, at, rate.from(), majority);
    return m != null && clauses.isPlain(m) ? m : null;
  }

  /**
   * The name that holds a stake, before its figure.
   *
   * @param least where its sentence begins
   * @return null when none is said to hold it
   */
  static Mention left(Tokens tokens, Cast cast, int figure, int least) {
    int at = stop(tokens, cast, figure, least);
    return at < 0 || cast.mentionAt(at) == null ? null : holder(tokens, cast, at, figure, false);
  }

  /** The name or the parting word that the words of holding before a figure reach to, or -1. */
  private static int stop(Tokens tokens, Cast cast, int figure, int least) {
    boolean held = false;
    for (int i = figure - 1; i >= Math.max(least, figure - REACH); i--) {
      held |= cast.mentionAt(i) == null && holds(tokens, i);
      if (cast.mentionAt(i) != null || isBreak(tokens, i, held)) {
        return i;
      }
    }
    return -1;
  }

  /**
   * The name at a token, if what stands between it and a figure says that it holds so much.
   *
   * @param majority whether the stake is more than half, which "will" only promises
   */
  private static Mention holder(Tokens tokens, Cast cast, int at, int figure, boolean majority) {
    Mention m = cast.mentionAt(at);
    boolean governed = tokens.is(m.from() - 1, "of", "by", "in", "for", "to", "from", "with");
    boolean relative = tokens.is(m.to(), "which") || tokens.is(m.to() + 1, "which", "who");
    governed &= !(relative && tokens.is(m.from() - 1, "with", "from", "to"));
    governed &= !isCalledHolder(tokens, m.to());
    boolean given =
        tokens.is(m.from() - 1, "giving", "gives", "give", "leaving")
            || tokens.is(m.from() - 1, "them", "including") && tokens.is(m.to(), "with", "holding");
    boolean later = tokens.is(m.to(), "will") && majority;
    return (isHeld(tokens, at + 1, figure) && !governed || given) && !later ? m : null;
  }

  /** "an agreement with H, a holder of RATE": H holds it, whatever governs its name. */
  private static boolean isCalledHolder(Tokens tokens, int comma) {
    boolean apposed = tokens.is(comma, ",") && tokens.is(comma + 1, "a", "an", "the");
    for (int i = comma + 2; apposed && i < comma + 5; i++) {
      if (tokens.is(i, "holder", "owner", "shareholder", "stockholder")) {
        return true;
      }
    }
    return false;
  }

  private static boolean isHeld(Tokens tokens, int from, int to) {
    for (int i = from; i < to; i++) {
      if (holds(tokens, i)) {
        return true;
      }
    }
    return false;
  }

  private static boolean holds(Tokens tokens, int at) {
    return HOLDS.contains(tokens.norm(at)) && !tokens.is(at + 1, "by") || has(tokens, at);
  }

  /** "Has an economic interest of", "has a combined position of". */
  private static boolean has(Tokens tokens, int at) {
    return tokens.is(at, "has", "have")
        && tokens.is(at + 1, "a", "an")
        && tokens.is(at + 2, "economic", "beneficial", "combined", "aggregate", "equity")
        && tokens.is(at + 3, "interest", "stake", "position", "ownership")
        && tokens.is(at + 4, "of");
  }

  private static boolean isBreak(Tokens tokens, int at, boolean held) {
    boolean mark = held && tokens.is(at, "(", ")", "”", "“", "\"");
    return !holds(tokens, at) && !mark && !FILLERS.contains(tokens.norm(at))
        || tokens.is(at, "would", "may", "could");
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
