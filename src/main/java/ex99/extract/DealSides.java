package ex99.extract;

import ex99.model.PartyKind;
import ex99.model.Role;
import ex99.name.Cast;
import ex99.name.Mention;
import ex99.token.Tokens;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** Finds the two sides of a purchase or sale: who stands as buyer or seller around its word. */
final class DealSides {
  private static final Set<String> BE = Set.of("be", "been", "being", "is", "was", "were", "are");

  /** Before "from": what is meant is where the money comes from. */
  private static final Set<String> MONEY =
      Set.of("financing", "loan", "loans", "borrowings", "proceeds", "funding", "commitment");

  /** How far before what is done the agreement that tells it may stand. */
  private static final int BARGAINED = 80;

  private final Tokens tokens;
  private final Cast cast;
  private final Clauses clauses;
  private final Wares wares;
  private final Belongings belongings;

  DealSides(Tokens tokens, Cast cast, Clauses clauses, Wares wares) {
    this.tokens = tokens;
    this.cast = cast;
    this.clauses = clauses;
    this.wares = wares;
    this.belongings = new Belongings(tokens, cast, clauses);
  }

  /**
   * target := T ("including" T2 "and" T3)? ("from" S)?; "the assets of T" makes T the seller too
   */
  void bought(DealWord word, List<Integer> targets, Parts parts) {
    if (targets.contains(cast.issuer()) && wares.business(word.to(), word.limit())) {
      parts.add(targets, Role.SELLER);
      return;
    }
    if (belongings.isOf(word.to(), word.limit())
        || of(word) && belongings.isOf(word.to() + 1, word.limit())) {
      parts.add(targets, Role.SELLER);
      return;
    }
    parts.add(targets, Role.TARGET);
    parts.add(included(word, targets), Role.TARGET);
    List<Integer> told = sellers(word);
    List<Integer> sellers = Parts.minus(told.isEmpty() ? partners(word) : told, targets);
    parts.add(sellers, Role.SELLER);
    if (sellers.isEmpty() && wares.assetsOf(word.to(), word.limit())) {
      parts.add(targets, Role.SELLER);
    }
  }

  private boolean of(DealWord word) {
    return tokens.is(word.to(), "of");
  }

  /** T2 in "acquires T, including T2": sold with it. */
  List<Integer> included(DealWord word, List<Integer> targets) {
    int including = word.to();
    while (including < word.limit() && !tokens.is(including, "including")) {
      including++;
    }
    int sellers = tokens.is(including - 1, ",") ? including - 2 : including - 1;
    boolean owned = // "from its shareholders, including S"
        tokens.is(sellers, "shareholders", "stockholders", "investors", "sellers", "owners")
            || tokens.is(sellers, "vendors", "members", "holders");
    return targets.isEmpty() || owned
        ? List.of()
        : clauses.after("including", word.to(), word.limit());
  }

  /** S in "from S", and more after "and from". */
  List<Integer> sellers(DealWord word) {
    List<Integer> all = new ArrayList<>();
    for (int i = word.to(); i < word.limit(); i++) {
      if (tokens.is(i, "(")) {
        i = clauses.closeBracket(i, word.limit());
      } else if (tokens.is(i, "from") && MONEY.contains(tokens.norm(i - 1))) {
        continue;
      } else if (tokens.is(i, "from") && (all.isEmpty() || tokens.is(i - 1, "and"))) {
        all.addAll(clauses.at(i + 1, word.limit()));
        all.addAll(beyond(i + 1, word.limit()));
      } else if (tokens.is(i, ";") || told(i, word.limit())) {
        break;
      }
    }
    return all.isEmpty() ? holders(word) : all;
  }

  /** S in "the 40% interest in T held by S": who holds what is bought sells it. */
  private List<Integer> holders(DealWord word) {
    for (int i = word.to(); i < word.limit() - 1; i++) {
      if (tokens.is(i, "held", "owned") && tokens.is(i + 1, "by")) {
        boolean part = false;
        for (int k = word.to(); k < i; k++) {
          part |= tokens.is(k, "interest", "stake", "remaining", "minority", "shares");
        }
        return part ? companies(clauses.at(i + 2, word.limit())) : List.of();
      }
    }
    return List.of();
  }

  /** B in "A, through its wholly owned subsidiary B, has acquired": the one that buys for A. */
  List<Integer> through(DealWord word) {
    int least = Math.max(word.passage().from(), word.from() - 2 * DealWord.NEAR);
    for (int i = word.from() - 1; i >= least; i--) {
      if (tokens.is(i, "through", "via")) {
        Mention m = cast.firstIn(i, word.from());
        boolean aside = tokens.is(i - 1, ",", "has", "have") || cast.mentionAt(i - 1) != null;
        boolean owned = m != null && aside;
        for (int k = i; owned && k < m.from(); k++) {
          if (tokens.is(k, "subsidiary", "subsidiaries", "unit", "affiliate", "division")) {
            return companies(clauses.at(m.from(), word.from()));
          }
        }
        if (owned && tokens.is(m.to(), "subsidiary", "unit", "division", "affiliate")) {
          return companies(List.of(m.entity())); // "through its Acme Alarms subsidiary,"
        }
        return List.of();
      }
      if (tokens.is(i, ";")) {
        return List.of();
      }
    }
    return List.of();
  }

  /**
   * Where ", through its subsidiary C," behind a verb ends; the verb's own end for no such words.
   */
  int aside(DealWord word) {
    Mention m =
        tokens.is(word.to(), ",") && tokens.is(word.to() + 1, "through", "via", "by")
            ? cast.firstIn(word.to() + 2, word.near())
            : null;
    return m != null && tokens.is(m.to(), ",") ? m.to() + 1 : word.to();
  }

  /** C in "has acquired, through its subsidiary C, T": the one that buys for the subject. */
  List<Integer> throughAside(DealWord word) {
    int end = aside(word);
    for (int i = word.to(); i < end; i++) {
      if (tokens.is(i, "subsidiary", "unit", "affiliate", "division")) {
        return companies(clauses.at(i + 1, end));
      }
    }
    return List.of();
  }

  /** P in "has signed an agreement with P and Q to sell": the other side of what is done. */
  List<Integer> partners(DealWord word) {
    Stretch partners = new Nearby(tokens, cast).partners(word.from(), word.passage().from());
    return partners == null ? List.of() : clauses.at(partners.from(), partners.to());
  }

  /** P in "an agreement with P under which": with whom it was agreed what the clause tells. */
  List<Integer> bargained(DealWord word) {
    boolean under = false;
    int least = Math.max(word.passage().from(), word.from() - BARGAINED);
    for (int i = word.from() - 1; i > least && !tokens.is(i, ";"); i--) {
      under |= tokens.is(i, "which") && tokens.is(i - 1, "under", "to", "by");
      under |= tokens.is(i, "whereby", "wherein");
      if (tokens.is(i, "with") && cast.mentionAt(i + 1) != null) {
        return under ? clauses.at(i + 1, word.from()) : List.of();
      }
    }
    return List.of();
  }

  /** ", which holds a licence from L": what is told of T behind its name, not of the deal. */
  private boolean told(int comma, int limit) {
    boolean relative = tokens.is(comma, ",") && tokens.is(comma + 1, "which", "who", "whose");
    for (int i = comma + 2; relative && i < Math.min(limit, comma + 5); i++) {
      if (tokens.is(i, "acquired", "acquire", "bought", "purchased", "buying", "acquiring")) {
        return false;
      }
    }
    return relative;
  }

  /** P in "from A, the members of his family and P": behind words that name nobody. */
  private List<Integer> beyond(int from, int limit) {
    Mention first = cast.firstIn(from, Math.min(limit, from + 6));
    if (first == null || !tokens.is(first.to(), ",")) {
      return List.of();
    }
    for (int i = first.to() + 1; i < Math.min(limit, first.to() + 8); i++) {
      if (tokens.is(i, "and") && cast.mentionAt(i + 1) != null) {
        return clauses.at(i + 1, limit);
      }
      if (!tokens.isWord(i) || tokens.isCapitalized(i) || tokens.is(i, "for", "in")) {
        return List.of();
      }
    }
    return List.of();
  }

  List<Integer> companies(List<Integer> entities) {
    return entities.stream()
        .filter(e -> e >= 0 && cast.entity(e).kind() == PartyKind.ORGANIZATION)
        .toList();
  }

  /** Whether a participle is passive: what is bought or sold stands before it. */
  boolean passive(int at, int start) {
    for (int i = at - 1; i >= Math.max(start, at - 4); i--) {
      String norm = tokens.norm(i);
      if (BE.contains(norm)) {
        return true;
      }
      if (!norm.endsWith("ly") && !norm.equals("also") && !norm.equals("not")) {
        return false;
      }
    }
    return false;
  }

  /** All but persons: agencies and funds may be bought from. */
  List<Integer> organizations(List<Integer> entities) {
    return entities.stream()
        .map(this::namesake)
        .filter(e -> cast.entity(e).kind() != PartyKind.PERSON)
        .distinct()
        .toList();
  }

  /** "The shares of Kessler": the company of that name, where somebody of its family has it too. */
  private int namesake(int entity) {
    int issuer = cast.issuer();
    if (issuer < 0 || cast.entity(entity).kind() != PartyKind.PERSON) {
      return entity;
    }
    String name = cast.entity(entity).name();
    String family = name.substring(name.lastIndexOf(' ') + 1);
    return cast.entity(issuer).name().startsWith(family + " ") ? issuer : entity;
  }
}
