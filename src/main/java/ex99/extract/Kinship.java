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

  /** What tells that something is no longer so, or is not. */
  private static final Set<String> PAST =
      Set.of("former", "formerly", "not", "previously", "prior", "no");

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

  /** How many words may describe a company between its owner and the noun. */
  private static final int DESCRIPTION = 12;

  private final Reading reading;
  private final Tokens tokens;
  private final Cast cast;
  private final Clauses clauses;
  private final Nearby near;

  Kinship(Reading reading) {
    this.reading = reading;
    this.tokens = reading.tokens();
    this.cast = reading.cast();
    this.clauses = new Clauses(reading);
    this.near = new Nearby(reading);
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
  private Role role(int noun) {
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

  /** Where the words for what a company is begin: at an article, a genitive's owner, or bare. */
  private record Opening(int from, int owner, boolean genitive) {}

  private void pairs(int noun, Role role, List<Bond> bonds) {
    Sentence sentence = tokens.sentenceAt(noun);
    Opening opening = opening(noun, sentence.from());
    if (opening == null) {
      return;
    }
    int behind = noun + 1;
    List<Integer> owners = opening.owner() < 0 ? List.of() : List.of(opening.owner());
    boolean of = tokens.is(behind, "of", "to", "for");
    if (of && owners.isEmpty()) {
      Mention owner = opening(behind + 1);
      if (owner == null || near.isPossessive(owner)) {
        return;
      }
      owners = role == Role.PARENT ? children(owner, sentence.to()) : List.of(owner.entity());
      behind = owner.to();
    }
    List<Integer> named =
        tokens.is(opening.from(), "whose")
            ? List.of()
            : before(opening.from() - 1, sentence.from(), plural(noun));
    if (named.isEmpty()) {
      named = behind(noun, behind, sentence.to(), opening.genitive(), role);
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

  /** The mention that begins at a token, or behind an article there; or null. */
  private Mention opening(int at) {
    Mention m = cast.mentionAt(at);
    if (m != null) {
      return m.from() == at ? m : null;
    }
    boolean land = tokens.isCapitalized(at) && tokens.is(at + 1, "'s"); // "of Japan's Acme"
    int name = land ? at + 2 : at + 1;
    boolean told = land || tokens.is(at, "the") || tokens.norm(at).endsWith("-based");
    Mention next = told ? cast.mentionAt(name) : null;
    return next != null && next.from() == name ? next : null;
  }

  private List<Integer> own() {
    return cast.issuer() < 0 ? List.of() : List.of(cast.issuer());
  }

  private boolean plural(int noun) {
    return tokens.is(noun, "subsidiaries", "units", "companies");
  }

  /** opening := ("its" | "our" | "whose" | A "'s" | article | ",") word{0,8} noun */
  private Opening opening(int noun, int start) {
    for (int i = noun - 1; i >= Math.max(start, noun - DESCRIPTION); i--) {
      if (PAST.contains(tokens.norm(i))) {
        return null;
      }
      if (tokens.isNumber(i)) {
        continue;
      }
      Mention bare = i == noun - 1 && tokens.is(noun, "parent") ? cast.mentionAt(i) : null;
      if (bare != null && opening(noun + 1) != null) {
        return new Opening(bare.from(), bare.entity(), true); // "Dell parent Orrin"
      }
      if (tokens.is(i, "its", "our", "their")) {
        int owner = tokens.is(i, "our") ? cast.issuer() : whose(i, start);
        return new Opening(i, owner, true);
      }
      if (tokens.is(i, "whose")) {
        int before = near.skipBack(tokens.is(i - 1, ",") ? i - 2 : i - 1, start);
        Mention owner = before < start ? null : cast.mentionAt(before);
        return owner == null ? null : new Opening(i, owner.entity(), true);
      }
      if (tokens.is(i, "'s", "'")) {
        Mention owner = cast.mentionAt(i - 1);
        if (owner == null) {
          return null;
        }
        int from = tokens.is(owner.from() - 1, "the") ? owner.from() - 1 : owner.from();
        return new Opening(from, owner.entity(), true);
      }
      if (tokens.is(i, "a", "an", "the", "both", "all")) {
        boolean past = PAST.contains(tokens.norm(i - 1));
        return past ? null : new Opening(tokens.is(i - 1, "each", "now") ? i - 1 : i, -1, false);
      }
      if (tokens.is(i, ",", "are", "is", "were")) {
        return new Opening(i + 1, -1, false);
      }
      if (cast.mentionAt(i) != null || !tokens.isWord(i) && !tokens.is(i, "-", "%", "&")) {
        return null;
      }
      if (tokens.is(i, "of", "by", "to", "in", "from", "with", "that", "which", "who", "as")) {
        return null;
      }
    }
    return null;
  }

  /** Whom "its" means: who stands first in its sentence, else the issuer; -1 for nobody. */
  private int whose(int its, int start) {
    Mention subject = cast.firstIn(start, its);
    return subject == null ? cast.issuer() : subject.entity();
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

  /**
   * before := B "and" C "," ("each" | "both" | "one of")? opening; B ("is" | "operates as" | …)
   * opening
   */
  private List<Integer> before(int at, int start, boolean plural) {
    int i = at;
    boolean each = tokens.is(i + 1, "each", "both", "all");
    if (tokens.is(i, "of") && tokens.is(i - 1, "one", "two", "some")) {
      i -= 2;
    }
    boolean copula = false;
    if (tokens.is(i, "is", "are", "was", "were", "remains", "as") && !future(i, start)) {
      copula = true;
      i = verbs(i, start);
    } else if (!tokens.is(i, ",")) {
      return List.of();
    } else {
      i--;
    }
    i = near.skipBack(tokens.is(i, ",") ? i - 1 : i, start);
    Mention last = i < start ? null : cast.mentionAt(i);
    if (last == null || last.form() == Mention.Form.PRONOUN || near.isPossessive(last)) {
      return List.of();
    }
    boolean several = plural || each;
    return several
        ? joined(last, start)
        : copula && !acts(last, start) ? List.of() : List.of(last.entity());
  }

  /** Whether somebody becomes what the noun says only by what is announced. */
  private boolean future(int copula, int start) {
    int i = copula - 1;
    return tokens.is(copula, "as")
            && !tokens.is(i, "operates", "operate", "operated", "serve", "serves")
        || i >= start && tokens.is(i, "will", "would") && !tokens.is(copula, "as");
  }

  /** Left over "will serve", "continues to operate": the token before the verb. */
  private int verbs(int copula, int start) {
    int i = copula - 1;
    while (i >= start
        && tokens.is(
            i,
            "will",
            "serve",
            "serves",
            "operates",
            "operate",
            "operated",
            "to",
            "continues",
            "continue",
            "now",
            "currently",
            "also",
            "has",
            "have",
            "been",
            "which")) {
      i--;
    }
    return i;
  }

  /** Whether a name before a verb is its subject, not what "of" or "with" governs. */
  private boolean acts(Mention m, int start) {
    return m.from() <= start || !tokens.is(m.from() - 1, "of", "with", "by", "from", "to", "in");
  }

  /** The companies that a list comes to with a mention. */
  private List<Integer> joined(Mention last, int start) {
    List<Integer> all = new ArrayList<>(List.of(last.entity()));
    int at = near.skipBack(last.from() - 1, start);
    while (at >= start && tokens.is(at, ",", "and", "the")) {
      while (at >= start && tokens.is(at, ",", "and", "the")) {
        at--;
      }
      at = near.skipBack(at, start);
      Mention m = at < start ? null : cast.mentionAt(at);
      if (m == null || near.isPossessive(m)) {
        return all;
      }
      all.add(m.entity());
      at = near.skipBack(m.from() - 1, start);
    }
    return all;
  }

  /**
   * behind := ("," | "(" | "called" | "named" | ("which"? ("are" | "include" | "is")))? B "and" C
   */
  private List<Integer> behind(int noun, int from, int limit, boolean genitive, Role role) {
    int i = from;
    boolean list = plural(noun);
    boolean close = from == noun + 1;
    if (tokens.is(i, "called", "named")) {
      i++;
    } else if (tokens.is(i, ",", "(", ":", "–") || tokens.is(i, "—")) {
      i++;
      i = list && tokens.is(i, "which") ? i + 1 : i;
    }
    if (tokens.is(i, "is", "are", "include", "includes", "including")
        && (genitive || !close || list)) {
      i++;
    }
    Mention m = i >= limit ? null : opening(i);
    if (m == null
        || m.form() == Mention.Form.PRONOUN
        || i == from && !close
        || near.isPossessive(m)) {
      return List.of();
    }
    return list ? clauses.at(m.from(), limit) : List.of(m.entity());
  }
}
