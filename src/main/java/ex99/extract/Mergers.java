package ex99.extract;

import ex99.model.Role;
import ex99.name.Cast;
import ex99.name.Mention;
import ex99.token.Tokens;
import java.util.ArrayList;
import java.util.List;

/** Reads who merges with whom, and which of them is bought. */
final class Mergers {
  private final Tokens tokens;
  private final Cast cast;
  private final Clauses clauses;
  private final Payees payees;

  Mergers(Tokens tokens, Cast cast, Clauses clauses, Payees payees) {
    this.tokens = tokens;
    this.cast = cast;
    this.clauses = clauses;
    this.payees = payees;
  }

  /** merge := A "to merge with" B | "merger of" A "with" B | "merger with" B | A "merged into" B */
  void merge(DealWord word, Parts parts) {
    if (inVenture(word) || among(word, parts) || term(word)) {
      return;
    }
    boolean wholly = tokens.is(word.to(), "with") && tokens.is(word.to() + 2, "into");
    List<Integer> others =
        wholly ? List.of() : clauses.after("with", word.to(), word.within(DealWord.NEAR));
    boolean into = others.isEmpty();
    if (into) {
      others = clauses.after("into", word.to(), word.within(DealWord.NEAR));
    }
    List<Integer> subjects = clauses.subject(word);
    if (tokens.is(word.to(), "of") && !others.isEmpty()) {
      subjects = clauses.at(word.to() + 1, word.limit());
    } else if (others.isEmpty() && tokens.is(word.to(), "of", "between")) {
      others = clauses.at(word.to() + 1, word.limit());
      subjects = others.isEmpty() ? subjects : List.of();
    }
    if (others.isEmpty() && subjects.size() == 1) {
      subjects = withFirst(subjects, word);
    }
    if (others.isEmpty() && !unites(word)) {
      return;
    }
    if (made(word, subjects, others, parts)) {
      return;
    }
    List<Integer> all = new ArrayList<>(Parts.minus(subjects, others));
    all.addAll(others);
    if (all.size() != 2) {
      return;
    }
    int vehicle = vehicle(all);
    if (tokens.is(word.from(), "sale") && all.contains(cast.issuer())) {
      parts.add(List.of(cast.issuer()), Role.TARGET);
      parts.add(Parts.minus(all, List.of(cast.issuer())), Role.ACQUIRER);
    } else if (vehicle >= 0) {
      parts.add(List.of(vehicle), Role.ACQUIRER);
      parts.add(Parts.minus(all, List.of(vehicle)), Role.TARGET);
    } else if (into && !others.isEmpty() && others.size() == 1) {
      boolean flipped = bySubsidiary(word);
      parts.add(Parts.minus(subjects, others), flipped ? Role.ACQUIRER : Role.TARGET);
      parts.add(others, flipped ? Role.TARGET : Role.ACQUIRER);
    } else if (all.contains(cast.issuer())) {
      parts.add(List.of(cast.issuer()), Role.ACQUIRER);
      parts.add(Parts.minus(all, List.of(cast.issuer())), Role.TARGET);
    }
  }

  /**
   * made := T "merger agreement with" V "," "a company formed by" A "and" B: these buy the issuer
   */
  private boolean made(DealWord word, List<Integer> subjects, List<Integer> others, Parts parts) {
    boolean own = subjects.isEmpty() || subjects.contains(cast.issuer());
    if (!own || others.size() != 1 || word.passage().zone() == Passage.Zone.BODY) {
      return false;
    }
    Mention m = cast.firstIn(word.to(), word.within(DealWord.NEAR));
    if (m == null || m.entity() != others.get(0) || !tokens.is(m.to(), ",")) {
      return false;
    }
    for (int i = m.to() + 1; i < Math.min(word.passage().to(), m.to() + DealWord.NEAR); i++) {
      if (cast.mentionAt(i) != null || !tokens.isWord(i) && !tokens.is(i, "-")) {
        return false;
      }
      if (tokens.is(i, "by") && tokens.is(i - 1, "formed", "created", "organized", "established")) {
        parts.add(others, Role.ACQUIRER);
        parts.add(clauses.at(i + 1, word.passage().to()), Role.ACQUIRER);
        parts.add(List.of(cast.issuer()), Role.TARGET);
        return true;
      }
    }
    return false;
  }

  /** "A subsidiary of A will merge into T": T is bought, and A, which owns the other, buys. */
  private boolean bySubsidiary(DealWord word) {
    Mention m =
        cast.lastIn(Math.max(word.passage().from(), word.from() - DealWord.NEAR), word.from());
    return m != null
        && (tokens.is(m.from() - 1, "of")
                && tokens.is(m.from() - 2, "subsidiary", "affiliate", "vehicle")
            || clauses.isPossessive(m)
                && tokens.is(word.from() - 2, "subsidiary", "affiliate", "vehicle"));
  }

  /** Whether a merger is only a term that is defined, or the plan for one. */
  private boolean term(DealWord word) {
    int at = word.from() - 1;
    boolean plan = tokens.is(at, "of") && tokens.is(at - 1, "plan");
    return plan || tokens.is(at, "“", "\"", "``");
  }

  /** "A, B to merge": a headline joins two by a comma. */
  private List<Integer> withFirst(List<Integer> subjects, DealWord word) {
    int from = word.passage().from();
    Mention first = word.passage().zone() == Passage.Zone.TITLE ? cast.mentionAt(from) : null;
    Mention second =
        first != null && tokens.is(first.to(), ",") ? cast.mentionAt(first.to() + 1) : null;
    return second != null && subjects.contains(second.entity())
        ? List.of(first.entity(), second.entity())
        : subjects;
  }

  /**
   * among := "plan of merger" … ("among" | "between") A "," B "and" V: V, a company made to
   * acquire, and another buy the issuer; without a V the one whose holders are paid is bought
   */
  private boolean among(DealWord word, Parts parts) {
    int end = Math.min(word.passage().to(), word.to() + 5 * DealWord.NEAR);
    for (int i = word.to(); i < end; i++) {
      if (tokens.is(i, "among", "between") && cast.firstIn(i + 1, i + 4) != null) {
        List<Integer> sides = Parts.organizations(cast, listed(i + 1, word.passage().to()));
        List<Integer> targets = bought(sides);
        if (sides.size() < 2 || targets.size() != 1) {
          return false;
        }
        parts.add(targets, Role.TARGET);
        parts.add(Parts.minus(sides, targets), Role.ACQUIRER);
        return true;
      }
      if (tokens.is(i, "with", "will", "is", ";")) {
        return false;
      }
    }
    return false;
  }

  /** Which of the parties to a merger agreement is bought: at most one. */
  private List<Integer> bought(List<Integer> sides) {
    List<Integer> paid = sides.stream().filter(payees::isPaid).toList();
    List<Integer> others = Parts.minus(sides, cast.issuers());
    boolean issuers = others.size() < sides.size() && !others.isEmpty();
    if (paid.isEmpty() && issuers && (sides.size() > 2 || vehicle(others) >= 0)) {
      return List.of(cast.issuer());
    }
    return paid;
  }

  /** The parties of a list whose members may be described: "A, a company owned by B, and C". */
  private List<Integer> listed(int from, int limit) {
    List<Integer> all = new ArrayList<>();
    int end = Math.min(limit, from + 6 * DealWord.NEAR);
    for (int i = from; i < end && !tokens.is(i, ";", ".", "pursuant", "under", "providing"); i++) {
      Mention m = cast.mentionAt(i);
      if (tokens.is(i, "(")) {
        i = clauses.closeBracket(i, end);
      } else if (m != null) {
        if (!all.contains(m.entity())) {
          all.add(m.entity());
        }
        i = m.to() - 1;
      }
    }
    return all;
  }

  /** "To combine their businesses in a joint venture" is no merger. */
  private boolean inVenture(DealWord word) {
    for (int i = word.to(); i < Math.min(word.passage().to(), word.to() + 2 * DealWord.NEAR); i++) {
      if (tokens.is(i, "venture")) {
        return true;
      }
    }
    return false;
  }

  /** Whether a verb without "with" unites companies rather than virtues. */
  private boolean unites(DealWord word) {
    return tokens.norm(word.from()).startsWith("merg")
        || tokens.is(word.to(), "to", "in", "their", "businesses", "operations", "into")
        || word.is("noun") && announced(word);
  }

  /** "A and B announce business combination", "have entered into a … combination agreement" */
  private boolean announced(DealWord word) {
    int least = Math.max(word.passage().from(), word.from() - 6);
    for (int i = word.from() - 1; i >= least; i--) {
      if (tokens.is(i, "announce", "announced", "entered", "enter", "sign", "signed", "complete")
          || tokens.is(i, "completed", "terminate", "terminated", "approve", "propose")) {
        return true;
      }
    }
    return false;
  }

  /** The company made to acquire others, which its name says, or -1. */
  private int vehicle(List<Integer> all) {
    for (int entity : all) {
      if (Vehicles.is(cast.entity(entity))) {
        return entity;
      }
    }
    return -1;
  }
}
