package ex99.extract;

import ex99.model.Role;
import ex99.model.SectionKind;
import ex99.name.Cast;
import ex99.name.Mention;
import ex99.token.Sentence;
import ex99.token.Tokens;
import java.util.List;
import java.util.function.Consumer;

/** Reads loans that one side of a deal makes to the other: "the loan which A made to B". */
final class LoansMade {
  /** Who lends and who borrows. */
  record Sides(int lender, int borrower) {}

  /** How far before the loan the verb of making it available may stand. */
  private static final int REACH = 12;

  private static final String[] GIVING = {
    "make",
    "makes",
    "made",
    "provide",
    "provides",
    "provided",
    "extend",
    "extends",
    "extended",
    "advance",
    "advances",
    "advanced",
    "grant",
    "grants",
    "granted",
    "lend"
  };

  private static final String[] WITH = {"with", "a"};

  private final Reading reading;
  private final Tokens tokens;
  private final Cast cast;
  private final Clauses clauses;

  LoansMade(Reading reading) {
    this.reading = reading;
    this.tokens = reading.tokens();
    this.cast = reading.cast();
    this.clauses = new Clauses(reading);
  }

  /** Gives the roles of lender and borrower in the body of a release. */
  void read(Consumer<Finding> found) {
    for (Sentence sentence : tokens.sentences()) {
      SectionKind kind = reading.outline().kindAt(tokens.start(sentence.from()));
      boolean told = kind == SectionKind.BODY || kind == SectionKind.DATELINE;
      for (int i = sentence.from(); told && i < sentence.to(); i++) {
        Sides sides = tokens.is(i, "loan") ? at(i, sentence) : null;
        if (sides != null) {
          give(sides.lender(), Role.LENDER, i, found);
          give(sides.borrower(), Role.BORROWER, i, found);
        }
      }
    }
  }

  /** Who makes the loan at a token to whom, or null. */
  Sides at(int loan, Sentence sentence) {
    Sides made = made(loan, sentence);
    return made != null ? made : available(loan, sentence);
  }

  /** made := "loan" ("which" | "that") A ("made" | "extended" | "provided") "to" B */
  private Sides made(int loan, Sentence sentence) {
    int who = tokens.is(loan + 1, ",") ? loan + 2 : loan + 1;
    Mention lender = tokens.is(who, "which", "that") ? named(who + 1, sentence) : null;
    int verb = lender == null ? -1 : lender.to();
    while (verb > 0 && tokens.is(verb, "has", "had", "have", "previously", "recently")) {
      verb++;
    }
    boolean makes = verb > 0 && tokens.is(verb, "made", "extended", "provided", "granted");
    Mention borrower = makes && tokens.is(verb + 1, "to") ? named(verb + 2, sentence) : null;
    return sides(lender == null ? -1 : lender.entity(), borrower);
  }

  /**
   * available := A ("make" | "made") "available to" B … "loan" | A ("extend" | "advance" …) "to" B
   * … "loan" | A "provide" B "with" … "loan" | A ("make" | "provide" …) … "loan" … "to" B
   */
  private Sides available(int loan, Sentence sentence) {
    for (int i = loan - 1; i > Math.max(sentence.from(), loan - REACH); i--) {
      if (tokens.is(i, ";")) {
        return null;
      }
      boolean gives = tokens.is(i, GIVING) && !tokens.is(i - 1, "be", "been", "was", "were", "is");
      if (gives) {
        boolean made = tokens.is(i + 1, "available");
        int to = made ? i + 2 : i + 1;
        Mention direct = named(tokens.is(to, "to") ? to + 1 : to, sentence);
        boolean linked = direct != null && (tokens.is(to, "to") || tokens.is(direct.to(), WITH));
        boolean before = linked && direct.to() < loan;
        Mention borrower =
            before ? direct : direct == null && !made ? behind(loan, sentence) : null;
        List<Integer> lenders = borrower == null ? List.of() : clauses.subject(i, sentence.from());
        return sides(lenders.size() == 1 ? lenders.get(0) : -1, borrower);
      }
    }
    return null;
  }

  /** B in "a loan of" sum "to" B; or null. */
  private Mention behind(int loan, Sentence sentence) {
    for (int i = loan + 1; i < Math.min(sentence.to(), loan + REACH); i++) {
      if (tokens.is(i, "to") && !tokens.is(i - 1, "up")) {
        return named(i + 1, sentence);
      }
      if (tokens.is(i, ",", ";", "from", "by", "with", "which", "that", "and")) {
        return null;
      }
    }
    return null;
  }

  private Sides sides(int lender, Mention borrower) {
    boolean both = lender >= 0 && borrower != null && borrower.entity() != lender;
    return both ? new Sides(lender, borrower.entity()) : null;
  }

  private Mention named(int at, Sentence sentence) {
    int from = tokens.is(at, "the") ? at + 1 : at;
    Mention m = from < sentence.to() ? cast.mentionAt(from) : null;
    return m == null || clauses.isPossessive(m) ? null : m;
  }

  private void give(int entity, Role role, int at, Consumer<Finding> found) {
    found.accept(
        new Finding.RoleFinding(
            entity, role, at, "side-label", List.of("who lends to whom: " + tokens.text(at))));
  }
}
