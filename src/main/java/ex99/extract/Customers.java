package ex99.extract;

import ex99.model.PartyKind;
import ex99.model.Role;
import ex99.model.SectionKind;
import ex99.name.Cast;
import ex99.name.Entity;
import ex99.name.Mention;
import ex99.token.Sentence;
import ex99.token.Tokens;
import ex99.token.WordSet;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;

/** Reads whose orders and contracts a company has won, as reports of a quarter tell. */
final class Customers {
  /** The words that {@link #read} is tried at. */
  static final Set<String> WORDS =
      Set.of("order", "orders", "contract", "contracts", "award", "awards", "subcontract");

  /** What is done with an order by whoever gets it. */
  private static final WordSet WON =
      WordSet.of(
          "received",
          "receives",
          "secured",
          "secures",
          "captured",
          "won",
          "wins",
          "booked",
          "books",
          "obtained",
          "landed",
          "garnered",
          "signed",
          "signs",
          "earned");

  /** What a prize is given for, or a court: no goods are ordered. */
  private static final WordSet OTHERS =
      WordSet.of(
          "court",
          "judge",
          "excellence",
          "prestigious",
          "prize",
          "recognition",
          "innovation",
          "executive",
          "consent",
          "restraining",
          "desist",
          "confirmation",
          "employment",
          "arbitration");

  private static final int REACH = 40;
  private static final int GOODS = 18;

  private final Reading reading;
  private final Tokens tokens;
  private final Cast cast;
  private final Clauses clauses;

  Customers(Reading reading) {
    this.reading = reading;
    this.tokens = reading.tokens();
    this.cast = reading.cast();
    this.clauses = new Clauses(reading);
  }

  void read(int at, Sentence sentence, Consumer<Finding> found) {
    if (!WORDS.contains(tokens.norm(at))
        || cast.mentionAt(at) != null
        || reading.outline().kindAt(tokens.start(at)) == SectionKind.ABOUT
        || !isWon(at, sentence)) {
      return;
    }
    boolean prize = tokens.is(at, "award", "awards");
    for (int entity : customers(at, sentence)) {
      Entity customer = cast.entity(entity);
      boolean buyer = Regulators.isBuyer(customer.name());
      if (customer.kind() == PartyKind.PERSON
          || cast.issuers().contains(entity)
          || prize && !buyer && !tokens.is(at - 1, "contract")
          || customer.kind() == PartyKind.GOVERNMENT && !buyer && tokens.is(at, "order")) {
        continue;
      }
      found.accept(
          new Finding.RoleFinding(
              entity, Role.PARTNER, at, "customer", List.of("word: " + tokens.norm(at))));
    }
  }

  /** won := ("received" | "captured" | "booked" …) … order */
  private boolean isWon(int at, Sentence sentence) {
    int least = Math.max(sentence.from(), at - REACH);
    for (int i = at - 1; i >= least && !tokens.is(i, ";"); i--) {
      if (OTHERS.has(tokens, i)) {
        return false;
      }
      if (WON.has(tokens, i)) {
        return !tokens.is(i - 1, "not", "be", "never") && !OTHERS.has(tokens, at + 1);
      }
    }
    return false;
  }

  /** customers := order … "from" C | "orders" … "including" goods "for" C ("and" goods "for" C)* */
  private List<Integer> customers(int at, Sentence sentence) {
    int end = Math.min(sentence.to(), at + REACH);
    List<Integer> from = from(at, end);
    if (!from.isEmpty() || !tokens.is(at, "orders")) {
      return from;
    }
    List<Integer> all = new ArrayList<>();
    boolean listed = false;
    for (int i = at + 1; i < end && !tokens.is(i, ";"); i++) {
      listed |= tokens.is(i, "including", "comprising", "with");
      Mention m = listed && tokens.is(i, "for") ? cast.firstIn(i + 1, Math.min(end, i + 3)) : null;
      if (m != null) {
        all.addAll(clauses.at(i + 1, end));
      }
    }
    return all;
  }

  /** "an order for six ships from C": before another thing is won. */
  private List<Integer> from(int at, int end) {
    for (int i = at + 1; i < Math.min(end, at + GOODS); i++) {
      if (WON.has(tokens, i) || tokens.is(i, ";", "that", "which", "who")) {
        return List.of();
      }
      if (tokens.is(i, "from") || tokens.is(i, "with") && i == at + 1) {
        return clauses.at(i + 1, end);
      }
    }
    return List.of();
  }
}
