package ex99.extract;

import ex99.model.Role;
import ex99.name.Cast;
import ex99.name.Mention;
import ex99.token.Lexicon;
import ex99.token.Sentence;
import ex99.token.Tokens;
import ex99.token.WordSet;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;

/**
 * Reads nouns of kinship between companies, whichever side of the noun names whom: "B, A's British
 * subsidiary", "B's parent, A", "A, the majority shareholder of B", "B, one of its units".
 */
final class Kinship {
  private static final Lexicon LIST = Lexicon.load("kin-and-trade");

  private static final WordSet NOUNS = WordSet.of(WordSets.of(LIST, "kin"));

  /** What makes an affiliate one that is held. */
  private static final Set<String> HELD =
      Set.of("majority-owned", "wholly-owned", "owned", "controlled", "consolidated");

  /** What makes a holder of shares one who controls. */
  private static final Set<String> MOST = Set.of("majority", "controlling", "sole");

  /** What stands before a company that holds another, or before the word "company" itself. */
  private static final Set<String> HOLDING = Set.of("holding", "parent");

  /** Words that make "its financing vehicle", "our operating company" one of the company's own. */
  private static final Set<String> OWN =
      Set.of(
          "financing", "finance", "operating", "captive", "project", "special-purpose", "funding");

  /** A noun behind one of these stands alone: "the limited partner units", "a business unit". */
  private static final Set<String> OTHER_UNITS =
      Set.of("partner", "partnership", "stock", "restricted", "common", "trust", "per", "rental");

  private final Tokens tokens;
  private final Cast cast;
  private final Clauses clauses;
  private final Nearby near;
  private final KinOpenings openings;
  private final KinNames names;

  Kinship(Reading reading) {
    this.tokens = reading.tokens();
    this.cast = reading.cast();
    this.clauses = new Clauses(reading);
    this.near = new Nearby(reading);
    this.openings = new KinOpenings(tokens, cast, near);
    this.names = new KinNames(tokens, cast, clauses, near, openings);
  }

  /**
   * Two companies of which one belongs to the other.
   *
   * @param noun where the word stands that says so
   * @param below whether the word names the one that is owned
   */
  private record Bond(int subsidiary, int parent, int noun, boolean below) {}

  void read(Consumer<Finding> found) {
    for (Bond bond : bonds()) {
      if (bond.below()) {
        Owners.pair(found, cast, bond.subsidiary(), bond.parent(), bond.noun());
      } else {
        Owners.above(found, cast, bond.parent(), bond.subsidiary(), bond.noun());
      }
    }
  }

  /** The companies that are said to be the issuer's. */
  List<Integer> ofIssuer() {
    return bonds().stream()
        .filter(bond -> bond.below() && cast.issuers().contains(bond.parent()))
        .map(Bond::subsidiary)
        .toList();
  }

  private List<Bond> bonds() {
    List<Bond> bonds = new ArrayList<>();
    int end = tokens.size();
    for (int i = NOUNS.next(tokens, 0, end); i < end; i = NOUNS.next(tokens, i + 1, end)) {
      Role role = cast.mentionAt(i) == null ? role(i) : null;
      if (role != null) {
        pairs(i, role, bonds);
      }
    }
    return bonds;
  }

  /** What the one is whom the noun names, or null where it tells of no kinship. */
  Role role(int noun) {
    String before = tokens.norm(noun - 1);
    return switch (tokens.norm(noun)) {
      case "subsidiary", "subsidiaries", "arm" -> Role.SUBSIDIARY;
      case "unit", "units", "division" -> OTHER_UNITS.contains(before) ? null : Role.SUBSIDIARY;
      case "vehicle" -> OWN.contains(before) ? Role.SUBSIDIARY : null;
      case "affiliate" -> HELD.contains(before) ? Role.SUBSIDIARY : null;
      case "carrier", "organization" -> before.equals("sales") ? Role.SUBSIDIARY : null;
      case "parent" ->
          tokens.is(noun + 1, "company", "holding", "corporation") ? null : Role.PARENT;
      case "company", "companies" ->
          HOLDING.contains(before) ? Role.PARENT : OWN.contains(before) ? Role.SUBSIDIARY : null;
      default -> MOST.contains(before) ? Role.PARENT : null;
    };
  }

  private void pairs(int noun, Role role, List<Bond> bonds) {
    Sentence sentence = tokens.sentenceAt(noun);
    KinOpenings.Opening opening = openings.opening(noun, sentence.from());
    if (opening == null) {
      return;
    }
    int behind = noun + 1;
    List<Integer> owners = opening.owner() < 0 ? List.of() : List.of(opening.owner());
    boolean of = tokens.is(behind, "of", "to", "for");
    if (of && owners.isEmpty()) {
      Mention owner = openings.opening(behind + 1);
      if (owner == null || near.isPossessive(owner)) {
        return;
      }
      owners = role == Role.PARENT ? children(owner, sentence.to()) : List.of(owner.entity());
      behind = owner.to();
    }
    List<Integer> named =
        tokens.is(opening.from(), "whose")
            ? List.of()
            : names.before(opening.from() - 1, sentence.from(), names.plural(noun));
    if (named.isEmpty()) {
      named = names.behind(noun, behind, sentence.to(), opening.genitive(), role);
    }
    if (owners.isEmpty() && of) {
      return;
    }
    if (owners.isEmpty()) {
      boolean made = role == Role.SUBSIDIARY || tokens.is(opening.from() + 1, "new", "newly");
      owners = made && fresh(opening.from(), noun) ? own() : List.of();
    }
    for (int one : named) {
      for (int other : owners) {
        boolean below = role == Role.SUBSIDIARY;
        bonds.add(new Bond(below ? one : other, below ? other : one, noun, below));
      }
    }
  }

  /** B and C in "the parent of B and C"; of two issuers in one release each speaks for itself. */
  private List<Integer> children(Mention first, int limit) {
    List<Integer> all = clauses.at(first.from(), limit);
    return all.size() > 1 ? Parts.minus(all, cast.issuers()) : all;
  }

  private List<Integer> own() {
    return cast.issuer() < 0 ? List.of() : List.of(cast.issuer());
  }

  /**
   * "A new subsidiary", "a wholly owned U.S. subsidiary": the issuer's, where no owner is named.
   */
  private boolean fresh(int from, int noun) {
    for (int i = from; i < noun; i++) {
      if (tokens.is(i, "new", "newly", "wholly", "wholly-owned", "owned", "indirect", "direct")) {
        return true;
      }
    }
    return tokens.is(from, "a") && noun == from + 1;
  }
}
