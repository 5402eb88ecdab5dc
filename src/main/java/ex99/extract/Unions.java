package ex99.extract;

import ex99.model.PartyKind;
import ex99.model.Role;
import ex99.name.Cast;
import ex99.name.Mention;
import ex99.token.Tokens;
import java.util.ArrayList;
import java.util.List;

/** Reads who merges with, invests in, or offers for whom. */
final class Unions {
  private static final int NEAR = 12;

  private final Tokens tokens;
  private final Cast cast;
  private final Clauses clauses;
  private final Payees payees;
  private final Alliances alliances;

  Unions(Reading reading, Payees payees) {
    this.payees = payees;
    this.alliances = new Alliances(reading);
    this.tokens = reading.tokens();
    this.cast = reading.cast();
    this.clauses = new Clauses(reading);
  }

  /** Reads the parts; answers what was done. */
  Deal.Action read(Deal.Action action, DealWord word, Parts parts) {
    if (word.spoken()) {
      return action;
    }
    switch (action) {
      case MERGE -> merge(word, parts);
      case INVEST -> invest(word, parts);
      case STAKE -> stake(word, parts);
      case OFFER -> offer(word, parts);
      case VENTURE, PARTNER -> {
        return alliances.read(action, word, parts);
      }
      case BECOME -> become(word, parts);
      default -> throw new IllegalStateException(action.name());
    }
    return action;
  }

  private List<Integer> subject(DealWord word) {
    return clauses.subject(word.from(), word.passage().from());
  }

  private int near(DealWord word, int reach) {
    return Math.min(word.limit(), word.to() + reach);
  }

  /** merge := A "to merge with" B | "merger of" A "with" B | "merger with" B | A "merged into" B */
  private void merge(DealWord word, Parts parts) {
    if (inVenture(word) || among(word, parts) || term(word)) {
      return;
    }
    boolean wholly = tokens.is(word.to(), "with") && tokens.is(word.to() + 2, "into");
    List<Integer> others = wholly ? List.of() : clauses.after("with", word.to(), near(word, NEAR));
    boolean into = others.isEmpty();
    if (into) {
      others = clauses.after("into", word.to(), near(word, NEAR));
    }
    List<Integer> subjects = subject(word);
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
    Mention m = cast.firstIn(word.to(), near(word, NEAR));
    if (m == null || m.entity() != others.get(0) || !tokens.is(m.to(), ",")) {
      return false;
    }
    for (int i = m.to() + 1; i < Math.min(word.passage().to(), m.to() + NEAR); i++) {
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
    Mention m = cast.lastIn(Math.max(word.passage().from(), word.from() - NEAR), word.from());
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
    int end = Math.min(word.passage().to(), word.to() + 5 * NEAR);
    for (int i = word.to(); i < end; i++) {
      if (tokens.is(i, "among", "between") && cast.firstIn(i + 1, i + 4) != null) {
        List<Integer> sides = organizations(listed(i + 1, word.passage().to()));
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
    int end = Math.min(limit, from + 6 * NEAR);
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
    for (int i = word.to(); i < Math.min(word.passage().to(), word.to() + 2 * NEAR); i++) {
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

  /**
   * invest := I "invests" … "in" T | "investment in" T ("by" I)? | "investment from" I ("in" T)?
   */
  private void invest(DealWord word, Parts parts) {
    if (tokens.norm(word.from()).startsWith("subscri")
        || tokens.norm(word.to() - 1).startsWith("agreement")) {
      subscribe(word, parts);
      return;
    }
    List<Integer> into = clauses.after("in", word.to(), near(word, NEAR));
    List<Integer> from = clauses.after("from", word.to(), near(word, NEAR));
    boolean early = word.passage().zone().compareTo(Passage.Zone.LEAD) <= 0;
    if (from.isEmpty()) {
      boolean whole = !into.isEmpty() || early || !word.is("noun");
      int reach = whole ? near(word, 2 * NEAR) : capital(word) ? word.to() + 2 : word.to();
      from = clauses.after("by", word.to(), Math.min(reach, background(word.to(), reach)));
    }
    if (into.isEmpty() && from.isEmpty()) {
      parts.add(paying(word), Role.INVESTOR);
      return;
    }
    if (from.isEmpty()) {
      from = Parts.minus(subject(word), into);
    }
    parts.add(Parts.minus(from, into), Role.INVESTOR);
    parts.add(Parts.minus(into, cast.issuers()), Role.TARGET);
  }

  /** Where a deal is spoken of that the money is for: "in support of its acquisition by A". */
  private int background(int from, int limit) {
    for (int i = from; i < limit; i++) {
      if (tokens.is(i, "acquisition", "buyout", "purchase", "takeover", "recapitalization")) {
        return i;
      }
    }
    return limit;
  }

  /** "Affiliates of I will invest $5 million on the same terms": in the issuer, and in no thing. */
  private List<Integer> paying(DealWord word) {
    boolean will = tokens.is(word.from() - 1, "will", "to", "has", "have", "also");
    if (word.is("noun") || !will || !tokens.is(word.to(), "$", "us$", "c$", "€", "£", "an", "up")) {
      return List.of();
    }
    for (int i = word.to(); i < near(word, NEAR); i++) {
      if (tokens.is(i, "in", "into", "to")) {
        return List.of();
      }
    }
    return Parts.minus(organizations(subject(word)), cast.issuers());
  }

  /** subscribe := I "subscribed for" … T? | "subscribed for by" I | "subscription" … "with" I */
  private void subscribe(DealWord word, Parts parts) {
    if (word.is("noun")) {
      int with = word.to();
      while (with < near(word, 4) && !tokens.is(with, "with")) {
        with++;
      }
      List<Integer> sides =
          tokens.is(with, "with") ? clauses.at(with + 1, word.limit()) : List.<Integer>of();
      parts.add(Parts.minus(sides, cast.issuers()), Role.INVESTOR);
      return;
    }
    List<Integer> by = clauses.after("by", word.to(), near(word, 3));
    if (!by.isEmpty()) {
      parts.add(Parts.minus(by, cast.issuers()), Role.INVESTOR);
      return;
    }
    List<Integer> into = Parts.minus(clauses.object(word.to() + 1, word.limit()), cast.issuers());
    List<Integer> who = Parts.minus(subject(word), into);
    parts.add(into.isEmpty() ? Parts.minus(who, cast.issuers()) : who, Role.INVESTOR);
    parts.add(organizations(into), Role.TARGET);
  }

  /** Whether an investment is one of capital: "a $40 million equity investment by". */
  private boolean capital(DealWord word) {
    for (int i = word.from() - 1; i >= Math.max(word.passage().from(), word.from() - 4); i--) {
      if (tokens.is(i, "equity", "strategic", "minority", "$", "million", "billion", "pipe")) {
        return true;
      }
    }
    return false;
  }

  /** stake := ("acquires" | "takes" | "with") … "stake in" T */
  private void stake(DealWord word, Parts parts) {
    if (tokens.is(word.to(), "in")) {
      Mention first = cast.firstIn(word.to(), near(word, NEAR));
      boolean thing = first != null && clauses.isPossessive(first);
      List<Integer> targets = thing ? List.of() : clauses.at(word.to() + 1, word.limit());
      parts.add(Parts.minus(targets, cast.issuers()), Role.TARGET);
    }
  }

  /** Where "for" or "to" stands that says what is offered for, over brackets and a date; or -1. */
  private int aim(DealWord word) {
    if (tokens.is(word.to(), "for", "to")) {
      return word.to();
    }
    for (int i = word.to(); i < Math.min(word.limit(), word.to() + 2 * NEAR); i++) {
      if (tokens.is(i, "for") && tokens.is(i + 1, "all", "any", "each", "every")
          || tokens.is(i, "to") && tokens.is(i + 1, "purchase", "acquire", "buy")) {
        return i;
      }
    }
    return -1;
  }

  /** offer := A … "tender offer" ("by" B)? ("for" | "to acquire") … T */
  private void offer(DealWord word, Parts parts) {
    int aim = aim(word);
    List<Integer> targets =
        aim < 0 ? List.of() : clauses.object(aim + 1, Math.max(near(word, 3 * NEAR), aim + NEAR));
    List<Integer> buyers = clauses.after("by", word.to(), near(word, 3 * NEAR));
    if (buyers.isEmpty()) {
      buyers = Parts.minus(subject(word), targets);
    }
    if (targets.isEmpty() && !buyers.contains(cast.issuer()) && resisted(word)) {
      targets = cast.issuer() < 0 || buyers.isEmpty() ? targets : List.of(cast.issuer());
    }
    if (targets.isEmpty() || targets.contains(cast.issuer()) && buyers.isEmpty()) {
      return;
    }
    parts.add(Parts.minus(buyers, targets), Role.ACQUIRER);
    parts.add(targets, Role.TARGET);
  }

  /** "Reject the unsolicited tender offer by A": for the issuer. */
  private boolean resisted(DealWord word) {
    for (int i = word.from() - 1; i >= Math.max(word.passage().from(), word.from() - NEAR); i--) {
      if (tokens.is(i, "unsolicited", "reject", "rejects", "rejected", "hostile")) {
        return true;
      }
    }
    return false;
  }

  /** become := T ("will become" | "becomes") "a wholly owned subsidiary of" A */
  private void become(DealWord word, Parts parts) {
    int start = word.passage().from();
    int at = word.from() - 1;
    while (at > start && tokens.is(at, "a", "an", "indirect", "direct", "new")) {
      at--;
    }
    List<Integer> owners = clauses.at(word.to(), word.limit());
    if (tokens.is(at, "become", "becomes", "becoming", "became") && !owners.isEmpty()) {
      parts.add(Parts.minus(clauses.subject(at, start), owners), Role.TARGET);
      parts.add(owners, Role.ACQUIRER);
    }
  }

  private List<Integer> organizations(List<Integer> entities) {
    return entities.stream()
        .filter(e -> cast.entity(e).kind() != PartyKind.PERSON)
        .filter(e -> cast.entity(e).kind() != PartyKind.GOVERNMENT)
        .toList();
  }
}
