package ex99.extract;

import ex99.model.PartyKind;
import ex99.model.Role;
import ex99.name.Cast;
import ex99.name.Mention;
import ex99.token.Lexer;
import ex99.token.Tokens;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** Reads who merges with, invests in, offers for or works with whom. */
final class Unions {
  private static final int NEAR = 12;

  /** What one side of an agreement does for the other. */
  private static final Set<String> SUPPLIES =
      Set.of(
          "provide", "provides", "supply", "supplies", "serve", "advise", "pay", "grant", "sell");

  private final Tokens tokens;
  private final Cast cast;
  private final Clauses clauses;
  private final Payees payees;

  Unions(Reading reading, Payees payees) {
    this.payees = payees;
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
      case VENTURE -> venture(word, parts);
      case PARTNER -> {
        return partner(word, parts);
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
    if (inVenture(word) || among(word, parts)) {
      return;
    }
    List<Integer> others = clauses.after("with", word.to(), near(word, NEAR));
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
      parts.add(Parts.minus(subjects, others), Role.TARGET);
      parts.add(others, Role.ACQUIRER);
    } else if (all.contains(cast.issuer())) {
      parts.add(List.of(cast.issuer()), Role.ACQUIRER);
      parts.add(Parts.minus(all, List.of(cast.issuer())), Role.TARGET);
    }
  }

  /** "A, B to merge": a headline joins two by a comma. */
  private List<Integer> withFirst(List<Integer> subjects, DealWord word) {
    int from = word.passage().from();
    Mention first = word.passage().zone() == Passage.Zone.TITLE ? cast.mentionAt(from) : null;
    Mention second = first != null && tokens.is(first.to(), ",") ? cast.mentionAt(first.to() + 1) : null;
    return second != null && subjects.contains(second.entity())
        ? List.of(first.entity(), second.entity())
        : subjects;
  }

  /** among := "agreement and plan of merger" … "among" T "," A "and" B, of whom T's are paid */
  private boolean among(DealWord word, Parts parts) {
    int end = Math.min(word.passage().to(), word.to() + 4 * NEAR);
    for (int i = word.to(); i < end; i++) {
      if (tokens.is(i, "among", "between")) {
        List<Integer> sides = clauses.at(i + 1, word.passage().to());
        List<Integer> targets = sides.stream().filter(payees::isPaid).toList();
        if (targets.isEmpty() && sides.size() > 2 && sides.contains(cast.issuer())) {
          targets = List.of(cast.issuer());
        }
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
        || tokens.is(word.to(), "to", "in", "their", "businesses", "operations", "into");
  }

  /** The company made to acquire others, which its name says, or -1. */
  private int vehicle(List<Integer> all) {
    for (int entity : all) {
      List<String> norms = Lexer.norms(cast.entity(entity).name());
      boolean made = norms.contains("acquisition") || norms.contains("merger");
      if (made || norms.contains("holdco") || norms.contains("bidco")) {
        return entity;
      }
    }
    return -1;
  }

  /**
   * invest := I "invests" … "in" T | "investment in" T ("by" I)? | "investment from" I ("in" T)?
   */
  private void invest(DealWord word, Parts parts) {
    List<Integer> into = clauses.after("in", word.to(), near(word, NEAR));
    List<Integer> from = clauses.after("from", word.to(), near(word, NEAR));
    boolean early = word.passage().zone().compareTo(Passage.Zone.LEAD) <= 0;
    if (from.isEmpty() && (!into.isEmpty() || early || !word.is("noun"))) {
      from = clauses.after("by", word.to(), near(word, 2 * NEAR));
    }
    if (into.isEmpty() && from.isEmpty()) {
      return;
    }
    if (from.isEmpty()) {
      from = Parts.minus(subject(word), into);
    }
    parts.add(Parts.minus(from, into), Role.INVESTOR);
    parts.add(Parts.minus(into, cast.issuers()), Role.TARGET);
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
      if (tokens.is(i, "for") && tokens.is(i + 1, "all", "any", "each", "every")) {
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
    if (targets.isEmpty() || targets.contains(cast.issuer()) && buyers.isEmpty()) {
      return;
    }
    if (buyers.isEmpty()) {
      buyers = subject(word);
    }
    parts.add(Parts.minus(buyers, targets), Role.ACQUIRER);
    parts.add(targets, Role.TARGET);
  }

  /** venture := sides as of a partnership, with the company that is formed */
  private void venture(DealWord word, Parts parts) {
    if (tokens.is(word.from(), "consortium")) {
      consortium(word, parts);
      return;
    }
    partner(word, parts);
    for (int i = word.to(); i < near(word, 2 * NEAR); i++) {
      if (tokens.is(i, "formation") && tokens.is(i + 1, "of")) {
        parts.add(organizations(clauses.at(i + 2, word.limit())), Role.PARTNER);
      }
    }
  }

  /** consortium := "consortium" ("consists of" | "of" | "comprising" | "with") A … "and" B */
  private void consortium(DealWord word, Parts parts) {
    int end = Math.min(word.passage().to(), word.to() + 4 * NEAR);
    boolean lists = false;
    for (int i = word.to(); i < end; i++) {
      lists |= tokens.is(i, "of", "comprising", "with", "includes", "including");
      Mention m = cast.mentionAt(i);
      if (m != null && lists && m.form() != Mention.Form.DEFINITION) {
        parts.add(organizations(List.of(m.entity())), Role.PARTNER);
        i = m.to() - 1;
      }
      if (tokens.is(i, "has", "have", "will", "received", "won", "announced")) {
        return;
      }
    }
  }

  /** partner := A noun "with" B | noun "between" A "and" B | A "and" B "announce" noun */
  private Deal.Action partner(DealWord word, Parts parts) {
    List<Integer> others = listed("with", word);
    if (others.isEmpty()) {
      others = listed("between", word);
    }
    List<Integer> subjects = Parts.minus(subject(word), others);
    if (others.isEmpty() && subjects.size() < 2) {
      List<Integer> under = under(word);
      if (under.size() == 2 && under.contains(cast.issuer())) {
        parts.add(under, Role.PARTNER);
        return Deal.Action.PARTNER;
      }
      return namedPartner(word, parts);
    }
    parts.add(organizations(subjects), Role.PARTNER);
    parts.add(organizations(others), Role.PARTNER);
    return Deal.Action.PARTNER;
  }

  /** under := "Under" … agreement "," A ("will" | "is to") (provide | supply | …) B */
  private List<Integer> under(DealWord word) {
    int from = word.passage().from();
    if (!tokens.is(from, "under")
        || word.from() > from + 8
        || !tokens.is(word.to() - 1, "agreement")) {
      return List.of();
    }
    Mention a = null;
    int end = Math.min(word.passage().to(), word.to() + 4 * NEAR);
    for (int i = word.to(); i < end; i++) {
      Mention m = cast.mentionAt(i);
      if (m != null) {
        a = cast.entity(m.entity()).kind() == PartyKind.ORGANIZATION ? m : null;
        i = m.to() - 1;
      } else if (a != null && SUPPLIES.contains(tokens.norm(i))) {
        List<Integer> b = organizations(clauses.at(i + 1, end));
        return b.size() == 1 && b.get(0) != a.entity() ? List.of(a.entity(), b.get(0)) : List.of();
      }
    }
    return List.of();
  }

  /** The parties after a preposition near a word, the whole list of them. */
  private List<Integer> listed(String preposition, DealWord word) {
    int end = near(word, NEAR);
    for (int i = word.to(); i < end; i++) {
      if (tokens.is(i, "(")) {
        i = clauses.closeBracket(i, end);
      } else if (tokens.is(i, preposition)) {
        Mention first = cast.firstIn(i + 1, end);
        List<Integer> parties = first == null ? List.of() : clauses.at(i + 1, word.limit());
        if (!parties.isEmpty()) {
          return parties;
        }
      } else if (tokens.is(i, ";")) {
        break;
      }
    }
    return List.of();
  }

  /** named := A ("becomes" | "named") … "partner" ("for" | "of" | "to") B */
  private Deal.Action namedPartner(DealWord word, Parts parts) {
    int verb = -1;
    int least = Math.max(word.passage().from(), word.from() - 10);
    for (int i = word.from() - 1; i >= least && verb < 0; i--) {
      if (tokens.is(i, "becomes", "become", "named", "selected", "chosen", "appointed")) {
        verb = i;
      }
    }
    if (verb >= 0 && tokens.is(word.to(), "for", "of", "to")) {
      List<Integer> owners = clauses.at(word.to() + 1, word.limit());
      List<Integer> subjects = Parts.minus(clauses.subject(verb, word.passage().from()), owners);
      if (!owners.isEmpty() && !subjects.isEmpty()) {
        parts.add(organizations(subjects), Role.PARTNER);
        parts.add(organizations(owners), Role.PARTNER);
      }
    }
    return Deal.Action.NAMED_PARTNER;
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
