package ex99.extract;

import ex99.extract.Finding.EventFinding.Part;
import ex99.model.PartyKind;
import ex99.model.Role;
import ex99.name.Cast;
import ex99.token.Tokens;
import ex99.token.WordSet;
import java.util.ArrayList;
import java.util.List;

/**
 * Reads options on what somebody owns: "has granted A the option to earn a 70% interest in its
 * property", "A may earn", "options its project to A". Who grants one sells, who takes it buys.
 */
final class Options {
  private static final WordSet WORDS =
      WordSet.of("option", "options", "optioned", "earn", "earn-in", "farm-in");

  /** What is held under an option: no securities. */
  private static final WordSet THINGS =
      WordSet.of(
          "interest",
          "property",
          "properties",
          "project",
          "projects",
          "claims",
          "mine",
          "deposit",
          "concession",
          "concessions",
          "tenements",
          "land",
          "building",
          "royalty",
          "ranch");

  private static final WordSet SECURITIES =
      WordSet.of("shares", "stock", "units", "notes", "warrants", "adss", "securities");

  private static final int AHEAD = 18;
  private static final int BACK = 12;

  private final Tokens tokens;
  private final Cast cast;
  private final Clauses clauses;
  private final Passages passages;

  Options(Reading reading, Passages passages) {
    this.tokens = reading.tokens();
    this.cast = reading.cast();
    this.clauses = new Clauses(reading);
    this.passages = passages;
  }

  /** The options that the issuer grants or takes, in order of the text. */
  List<Deal> read() {
    List<Deal> deals = new ArrayList<>();
    if (cast.issuer() >= 0) {
      passages.visit(
          WORDS,
          (at, passage) -> {
            Deal deal = onThing(at, passage.to()) ? deal(at, passage) : null;
            if (deal != null) {
              deals.add(deal);
            }
          });
    }
    return deals;
  }

  /** Whether a property or an interest in one is spoken of, before any securities. */
  private boolean onThing(int at, int limit) {
    for (int i = at + 1; i < Math.min(limit, at + 2 * AHEAD); i++) {
      if (SECURITIES.has(tokens, i) || tokens.is(i, ";")) {
        return false;
      }
      if (THINGS.has(tokens, i) && !tokens.is(i, "interest")
          || tokens.is(i, "interest") && !tokens.is(i + 1, "rate", "payments", "income")) {
        return true;
      }
    }
    return false;
  }

  private Deal deal(int at, Passage passage) {
    List<Integer> takers = new ArrayList<>();
    List<Integer> owners = new ArrayList<>();
    switch (tokens.norm(at)) {
      case "earn" -> earn(at, passage, takers);
      case "optioned", "options" -> {
        if (cast.mentionAt(at - 1) == null && !tokens.is(at - 1, "has", "have", "and")) {
          return null;
        }
        verb(at, passage, takers, owners);
      }
      case "option", "earn-in", "farm-in" -> noun(at, passage, takers, owners);
      default -> {}
    }
    return complete(at, passage, firms(takers), firms(owners));
  }

  /** earn := A ("may" | "can" | "will" | "right to" | …) "earn" … "interest" */
  private void earn(int at, Passage passage, List<Integer> takers) {
    boolean may = tokens.is(at - 1, "may", "can", "could", "will") && !spent(at, passage);
    boolean named = cast.mentionAt(at - 2) != null || tokens.is(at - 2, "it", "company", "we");
    if (may && named) {
      takers.addAll(clauses.subject(at, passage.from()));
    }
  }

  /** "The proceeds will be used on the property, in which it may earn": an option of old. */
  private boolean spent(int at, Passage passage) {
    for (int i = at - 1; i > Math.max(passage.from(), at - 3 * AHEAD); i--) {
      if (tokens.is(i, "proceeds")) {
        return true;
      }
    }
    return false;
  }

  /** verb := S ("options" | "has optioned") … "to" A | A "options" … "from" S */
  private void verb(int at, Passage passage, List<Integer> takers, List<Integer> owners) {
    int limit = Math.min(passage.to(), at + 2 * AHEAD);
    List<Integer> subject = clauses.subject(at, passage.from());
    List<Integer> from = clauses.after("from", at, limit);
    List<Integer> to = clauses.after("to", at, limit);
    if (!from.isEmpty()) {
      owners.addAll(from);
      takers.addAll(subject);
    } else if (!to.isEmpty()) {
      owners.addAll(subject);
      takers.addAll(to);
    }
  }

  /**
   * noun := S ("has granted" | "grants") A … "option" | A "has been granted" … "option" ("by" |
   * "from") S | A "entered into" … "option" "agreement" "with" S "to acquire"
   */
  private void noun(int at, Passage passage, List<Integer> takers, List<Integer> owners) {
    int limit = Math.min(passage.to(), at + 3 * AHEAD);
    for (int i = at - 1; i >= Math.max(passage.from(), at - BACK); i--) {
      if (tokens.is(i, "granted", "grants", "grant", "granting", "given", "gives")) {
        List<Integer> subject = clauses.subject(i, passage.from());
        if (tokens.is(i - 1, "been", "was", "is")) {
          takers.addAll(subject);
          owners.addAll(clauses.after("by", i, limit));
          owners.addAll(clauses.after("from", i, limit));
        } else {
          owners.addAll(subject);
          takers.addAll(clauses.at(i + 1, at));
          if (takers.isEmpty()) {
            takers.addAll(clauses.after("to", i + 1, at));
          }
        }
        return;
      }
    }
    agreement(at, limit, passage, takers, owners);
  }

  private void agreement(
      int at, int limit, Passage passage, List<Integer> takers, List<Integer> owners) {
    int with = -1;
    for (int i = at + 1; i < Math.min(limit, at + 5) && with < 0; i++) {
      with = tokens.is(i, "agreement") && tokens.is(i + 1, "with") ? i + 1 : -1;
    }
    if (with < 0) {
      return;
    }
    List<Integer> other = clauses.at(with + 1, limit);
    for (int i = with + 1; i < limit; i++) {
      if (tokens.is(i, "whereby", "which") && mayTake(i, limit, passage, takers)) {
        takers.removeAll(other);
        owners.addAll(takers.isEmpty() ? List.of() : other);
        return;
      }
      if (tokens.is(i, "whereby", "which", "allowing", "granting", "that", "giving")) {
        return;
      }
      if (tokens.is(i, "to") && tokens.is(i + 1, "acquire", "earn", "purchase")) {
        owners.addAll(other);
        takers.addAll(clauses.subject(at, passage.from()));
        return;
      }
    }
  }

  /** "pursuant to which" A "may acquire": whether A is who takes the option. */
  private boolean mayTake(int which, int limit, Passage passage, List<Integer> takers) {
    for (int i = which + 1; i < Math.min(limit, which + BACK); i++) {
      if (tokens.is(i, "may", "can") && tokens.is(i + 1, "acquire", "earn", "purchase")) {
        takers.addAll(clauses.subject(i + 1, passage.from()));
        return true;
      }
    }
    return false;
  }

  /** The deal with the issuer on the side that nobody else stands on. */
  private Deal complete(int at, Passage passage, List<Integer> takers, List<Integer> owners) {
    List<Integer> issuer = List.of(cast.issuer());
    List<Integer> sellers = Parts.minus(owners, takers);
    if (takers.isEmpty()) {
      return null;
    }
    if (sellers.isEmpty() && !takers.contains(cast.issuer())) {
      sellers = issuer;
    }
    boolean part = takers.contains(cast.issuer()) || sellers.contains(cast.issuer());
    if (!part) {
      return null;
    }
    List<Part> parts = new ArrayList<>();
    if (sellers.contains(cast.issuer())) {
      sellers.forEach(seller -> parts.add(new Part(seller, Role.SELLER)));
    }
    takers.forEach(taker -> parts.add(new Part(taker, Role.ACQUIRER)));
    if (!sellers.contains(cast.issuer())) {
      sellers.forEach(seller -> parts.add(new Part(seller, Role.SELLER)));
    }
    return new Deal(Deal.Action.OPTION, at, at + 1, passage, parts);
  }

  private List<Integer> firms(List<Integer> entities) {
    return entities.stream()
        .distinct()
        .filter(e -> cast.entity(e).kind() != PartyKind.GOVERNMENT)
        .toList();
  }
}
