package ex99.extract;

import ex99.model.PartyKind;
import ex99.model.Role;
import ex99.name.Cast;
import ex99.name.Mention;
import ex99.token.Tokens;
import ex99.token.WordSet;
import java.util.List;
import java.util.Set;

/** Reads who forms a venture, a consortium or a partnership with whom. */
final class Alliances {
  private static final int NEAR = 12;

  /** What one side of an agreement does for the other. */
  private static final Set<String> SUPPLIES =
      Set.of(
          "provide",
          "provides",
          "supply",
          "supplies",
          "serve",
          "advise",
          "pay",
          "grant",
          "sell",
          "distribute");

  /** What a point of a list begins with that tells what its issuer has signed. */
  private static final WordSet SIGNING =
      WordSet.of("entered", "signed", "executed", "expanded", "extended", "renewed", "established");

  private final Tokens tokens;
  private final Cast cast;
  private final Clauses clauses;

  Alliances(Reading reading) {
    this.tokens = reading.tokens();
    this.cast = reading.cast();
    this.clauses = new Clauses(reading);
  }

  /** Reads the parts; answers what was done. */
  Deal.Action read(Deal.Action action, DealWord word, Parts parts) {
    if (action == Deal.Action.PARTNER) {
      return partner(word, parts);
    }
    venture(word, parts);
    return action;
  }

  private List<Integer> subject(DealWord word) {
    return clauses.subject(word.from(), word.passage().from());
  }

  private int near(DealWord word, int reach) {
    return Math.min(word.limit(), word.to() + reach);
  }

  /** venture := sides as of a partnership, with the company that is formed */
  private void venture(DealWord word, Parts parts) {
    if (tokens.is(word.from(), "consortium")) {
      consortium(word, parts);
      return;
    }
    partner(word, parts);
    formedWith(word, parts);
    if (parts.list().isEmpty() && tokens.is(word.to(), "of", "comprising")) {
      List<Integer> sides = organizations(clauses.at(word.to() + 1, word.limit()));
      parts.add(sides.size() > 1 ? sides : List.of(), Role.PARTNER);
    }
    for (int i = word.to(); i < near(word, 2 * NEAR); i++) {
      if (tokens.is(i, "formation") && tokens.is(i + 1, "of")) {
        parts.add(organizations(clauses.at(i + 2, word.limit())), Role.PARTNER);
      }
    }
  }

  /** formed := A … agreement "with" B … "to" ("form" | "create" | …) … "joint venture" */
  private void formedWith(DealWord word, Parts parts) {
    int start = word.passage().from();
    boolean forms = false;
    for (int i = word.from() - 1; i >= Math.max(start, word.from() - 4 * NEAR); i--) {
      forms |= tokens.is(i, "form", "create", "establish", "pursue") && tokens.is(i - 1, "to");
      boolean bargain =
          tokens.is(i - 1, "agreement", "understanding", "intent", "sheet", "contract", "mou");
      if (tokens.is(i, "with") && bargain) {
        if (forms) {
          List<Integer> others = organizations(clauses.at(i + 1, word.from()));
          parts.add(
              Parts.minus(organizations(clauses.subject(i - 1, start)), others), Role.PARTNER);
          parts.add(others, Role.PARTNER);
        }
        return;
      }
    }
  }

  /** consortium := "consortium" ("consists of" | "of" | "comprising" | "with") A … "and" B */
  private void consortium(DealWord word, Parts parts) {
    int end = Math.min(word.passage().to(), word.to() + 4 * NEAR);
    boolean lists = false;
    for (int i = word.from() - 1; i > Math.max(word.passage().from(), word.from() - 5); i--) {
      if (tokens.is(i, "by") && tokens.is(i - 1, "acquired", "bought", "purchased")) {
        return; // those who buy
      }
    }
    Role role = invests(word) ? Role.INVESTOR : Role.PARTNER;
    for (int i = word.to(); i < end; i++) {
      lists |= tokens.is(i, "of", "comprising", "with", "includes", "including");
      Mention m = cast.mentionAt(i);
      boolean plain = m != null && m.form() != Mention.Form.DEFINITION && !clauses.isPossessive(m);
      if (lists && plain) {
        parts.add(organizations(List.of(m.entity())), role);
        i = m.to() - 1;
      }
      if (tokens.is(i, "has", "have", "will", "received", "won", "announced")) {
        return;
      }
    }
  }

  /** "A $12 million investment by a consortium": its members put money in. */
  private boolean invests(DealWord word) {
    for (int i = word.from() - 1; i > Math.max(word.passage().from(), word.from() - 5); i--) {
      if (tokens.is(i, "investment", "invested", "funding", "financing")) {
        return tokens.is(word.from() - 1, "a", "an", "the")
            && tokens.is(word.from() - 2, "by", "from");
      }
    }
    return false;
  }

  /** partner := A noun "with" B | noun "between" A "and" B | A "and" B "announce" noun */
  private Deal.Action partner(DealWord word, Parts parts) {
    List<Integer> others =
        tokens.is(word.to() - 1, "with")
            ? clauses.at(word.to(), word.limit())
            : listed("with", word);
    boolean between = others.isEmpty();
    if (between) {
      others = listed("between", word);
      between = others.size() > 1;
    }
    if (SUPPLIES.contains(tokens.norm(word.to() - 1))) {
      others = supplied(word, others);
    }
    boolean apposed = between && tokens.is(word.from() - 1, "a") && tokens.is(word.from() - 2, ",");
    List<Integer> subjects = apposed ? List.of() : Parts.minus(subject(word), others);
    if (others.isEmpty() && subjects.size() < 2) {
      List<Integer> under = under(word);
      if (under.size() == 2 && under.contains(cast.issuer())) {
        parts.add(under, Role.PARTNER);
        return Deal.Action.PARTNER;
      }
      return namedPartner(word, parts);
    }
    boolean own = subjects.isEmpty() && (ours(word) || headless(word));
    subjects = own ? List.of(cast.issuer()) : subjects;
    parts.add(organizations(subjects), Role.PARTNER);
    parts.add(organizations(others), Role.PARTNER);
    return Deal.Action.PARTNER;
  }

  /** "In December, entered into a license agreement with B": a point of a list, without subject. */
  private boolean headless(DealWord word) {
    int i = word.passage().from();
    int end = Math.min(word.from(), i + NEAR);
    i = tokens.isWord(i) ? i : i + 1; // over the point's mark
    if (tokens.is(i, "in", "on", "during")) {
      while (i < end && !tokens.is(i, ",")) {
        i++;
      }
      i++;
    }
    while (i < end && !tokens.isWord(i)) {
      i++;
    }
    return i < end && SIGNING.has(tokens, i) && !word.spoken() && cast.issuer() >= 0;
  }

  /** "our recently announced strategic partnership": news of the issuer's. */
  private boolean ours(DealWord word) {
    boolean fresh = false;
    for (int i = word.from() - 1; i > Math.max(word.passage().from() - 1, word.from() - 7); i--) {
      fresh |= tokens.is(i, "announced", "new", "expanded", "recent", "signed");
      if (tokens.is(i, "our")) {
        return fresh && !word.spoken() && cast.issuer() >= 0;
      }
      if (!tokens.isWord(i)) {
        return false;
      }
    }
    return false;
  }

  /** supplied := "agreement to supply" (B "with" goods | goods ("to" | "for") B) */
  private List<Integer> supplied(DealWord word, List<Integer> with) {
    List<Integer> others = Parts.minus(clauses.at(word.to(), word.limit()), cast.issuers());
    if (!others.isEmpty()) {
      return others;
    }
    others = clauses.after("to", word.to(), near(word, 2 * NEAR));
    others = others.isEmpty() ? clauses.after("for", word.to(), near(word, 2 * NEAR)) : others;
    others = Parts.minus(others, cast.issuers());
    return others.isEmpty() ? with : others;
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

  private List<Integer> organizations(List<Integer> entities) {
    return entities.stream()
        .filter(e -> cast.entity(e).kind() != PartyKind.PERSON)
        .filter(e -> cast.entity(e).kind() != PartyKind.GOVERNMENT)
        .toList();
  }
}
