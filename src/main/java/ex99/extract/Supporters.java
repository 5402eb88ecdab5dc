package ex99.extract;

import ex99.model.PartyKind;
import ex99.model.Role;
import ex99.name.Cast;
import ex99.name.Mention;
import ex99.token.Sentence;
import ex99.token.Tokens;
import ex99.token.WordSet;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;

/** Reads who stands beside a deal: holders who agree to vote or tender, and who is given money. */
final class Supporters {
  private static final int REACH = 40;

  /** The words that {@link #read} is tried at. */
  static final Set<String> VERBS =
      Set.of(
          "agreed",
          "committed",
          "undertaken",
          "licensed",
          "donate",
          "donated",
          "donates",
          "contribute",
          "give",
          "grant",
          "royalty",
          "royalties",
          "named",
          "appointed",
          "selected",
          "designated");

  /** What somebody is named who sells for another. */
  private static final WordSet CHANNELS =
      WordSet.of(
          "reseller",
          "distributor",
          "dealer",
          "supplier",
          "licensee",
          "wholesaler",
          "representative",
          "integrator",
          "manufacturer",
          "contractor",
          "partner");

  private final Tokens tokens;
  private final Cast cast;
  private final Clauses clauses;

  Supporters(Reading reading) {
    this.tokens = reading.tokens();
    this.cast = reading.cast();
    this.clauses = new Clauses(reading);
  }

  void read(int at, Sentence sentence, Consumer<Finding> found) {
    switch (tokens.norm(at)) {
      case "agreed", "committed", "undertaken" -> holders(at, sentence, found);
      case "licensed" -> licensor(at, sentence, found);
      case "named", "appointed", "selected", "designated" -> named(at, sentence, found);
      case "donate", "donated", "donates", "contribute", "give", "grant" ->
          given(at, sentence, found);
      case "royalty", "royalties" -> {
        if (paid(at, sentence)) {
          given(at, sentence, found);
        }
      }
      default -> {}
    }
  }

  /** licensor := "licensed" ("by" | "to" …)? "from" L */
  private void licensor(int at, Sentence sentence, Consumer<Finding> found) {
    if (!tokens.is(at + 1, "from", "exclusively") || tokens.is(at - 1, "not")) {
      return;
    }
    for (int entity : clauses.after("from", at, Math.min(sentence.to(), at + 4))) {
      if (cast.entity(entity).kind() == PartyKind.ORGANIZATION
          && !cast.issuers().contains(entity)) {
        found.accept(
            new Finding.RoleFinding(
                entity, Role.PARTNER, at, "given", List.of("what it owns is licensed")));
      }
    }
  }

  /** named := "named" B … "as" ("its" | "the") words ("reseller" | "distributor" | …) */
  private void named(int at, Sentence sentence, Consumer<Finding> found) {
    Mention m = cast.mentionAt(at + 1);
    if (m == null
        || cast.entity(m.entity()).kind() != PartyKind.ORGANIZATION
        || cast.issuer() < 0
        || cast.issuers().contains(m.entity())) {
      return;
    }
    int end = Math.min(sentence.to(), m.to() + REACH / 2);
    for (int i = m.to(); i < end; i++) {
      if (tokens.is(i, "as")) {
        int limit = Math.min(end, i + 8);
        if (CHANNELS.next(tokens, i, limit) < limit) {
          for (int side : new int[] {m.entity(), cast.issuer()}) {
            found.accept(
                new Finding.RoleFinding(
                    side, Role.PARTNER, at, "given", List.of("is named to sell for another")));
          }
        }
        return;
      }
    }
  }

  /** holders := … H … "agreed to" ("vote" | "tender" | "support") */
  private void holders(int at, Sentence sentence, Consumer<Finding> found) {
    boolean tender = tokens.is(at + 2, "tender");
    if (!tokens.is(at + 1, "to") || !tender && !tokens.is(at + 2, "vote", "support")) {
      return;
    }
    for (int i = Math.max(sentence.from(), at - REACH); i < at; i++) {
      Mention m = cast.mentionAt(i);
      if (m != null) {
        boolean side = tokens.is(i - 1, "of", "outstanding", "by", "in");
        boolean own = cast.issuers().contains(m.entity()) || clauses.isPossessive(m) || side;
        if (!own && cast.entity(m.entity()).kind() == PartyKind.ORGANIZATION) {
          found.accept(
              new Finding.RoleFinding(
                  m.entity(),
                  tender ? Role.SELLER : Role.INVESTOR,
                  at,
                  "holder-agrees",
                  List.of("agreed to " + tokens.norm(at + 2))));
        }
        i = m.to() - 1;
      }
    }
  }

  private boolean paid(int at, Sentence sentence) {
    for (int i = at - 1; i > Math.max(sentence.from(), at - 4); i--) {
      if (tokens.is(i, "pay", "pays", "paying", "paid", "rights")) {
        return true;
      }
    }
    return false;
  }

  /** given := "donate" … "to" F, where F is a foundation, association, university or the like */
  private void given(int at, Sentence sentence, Consumer<Finding> found) {
    int limit = Math.min(sentence.to(), at + REACH);
    for (int i = at; i < limit; i++) {
      if (!tokens.is(i, "to")) {
        continue;
      }
      for (int entity : clauses.at(i + 1, limit)) {
        String name = cast.entity(entity).name();
        boolean cause =
            name.contains("Foundation")
                || name.contains("Association")
                || name.contains("University")
                || name.contains("Institute")
                || name.contains("Fund");
        if (cause && !cast.issuers().contains(entity)) {
          found.accept(
              new Finding.RoleFinding(
                  entity, Role.PARTNER, at, "given", List.of("verb: " + tokens.norm(at))));
        }
      }
    }
  }
}
