package ex99.extract;

import ex99.model.Role;
import ex99.name.Cast;
import ex99.name.Mention;
import ex99.token.Tokens;
import java.util.List;
import java.util.Set;

/** Reads who buys what from whom around verbs of buying; sales and nouns have their own. */
final class Purchases {
  private static final Set<String> BUYERS =
      Set.of(
          "partner",
          "partners",
          "investor",
          "investors",
          "buyer",
          "buyers",
          "purchaser",
          "purchasers",
          "acquirer",
          "acquirers",
          "party",
          "parties",
          "bidders");

  private final Tokens tokens;
  private final Cast cast;
  private final Clauses clauses;
  private final Wares wares;
  private final Stakes stakes;
  private final GroupMembers groups;
  private final DealSides sides;
  private final Sales sales;
  private final DealNouns nouns;

  private final Affiliates affiliates;
  private final Belongings belongings;
  private final CountedTargets counted;

  Purchases(Reading reading, Affiliates affiliates) {
    this.affiliates = affiliates;
    this.tokens = reading.tokens();
    this.cast = reading.cast();
    this.clauses = new Clauses(reading);
    this.wares = new Wares(reading, clauses);
    this.stakes = new Stakes(reading, clauses);
    this.groups = new GroupMembers(new Nearby(reading), tokens, cast);
    this.belongings = new Belongings(tokens, cast, clauses);
    this.counted = new CountedTargets(tokens, cast, clauses);
    this.sides = new DealSides(tokens, cast, clauses, wares);
    this.sales = new Sales(tokens, cast, clauses, wares, stakes, sides);
    this.nouns = new DealNouns(tokens, cast, clauses, wares, stakes, sides);
  }

  /** Reads the parts of a purchase or sale; answers what was done. */
  Deal.Action read(Deal.Action action, DealWord word, Parts parts) {
    boolean buys = action == Deal.Action.ACQUIRE;
    if (tokens.is(word.from(), "stalking")) {
      nouns.stalking(word, parts);
    } else if (word.is("noun")) {
      nouns.nominal(word, buys, parts);
    } else if (buys) {
      return acquire(word, parts);
    } else {
      sales.sell(word, parts);
    }
    return action;
  }

  /**
   * acquire := A ("acquires" | "has acquired" | "to acquire") T ("from" S)? | T "acquired by" A | S
   * "seeks" … "buyers to acquire" T
   */
  private Deal.Action acquire(DealWord word, Parts parts) {
    int start = word.passage().from();
    boolean by = word.is("past") && tokens.is(word.to(), "by");
    if (by || word.is("past") && sides.passive(word.from(), start)) {
      return acquired(word, parts);
    }
    if (committed(word)) {
      parts.add(investing(word, start), Role.INVESTOR);
      return Deal.Action.INVEST;
    }
    if (wares.securities(word)) {
      return Deal.Action.ACQUIRE;
    }
    if (interest(word, parts) || share(word, parts)) {
      return Deal.Action.ACQUIRE;
    }
    List<Integer> targets = sides.organizations(clauses.object(object(word), word.limit()));
    targets = targets.isEmpty() ? counted.at(word.to(), word.passage().to()) : targets;
    boolean stake = !targets.isEmpty() && stakes.smallStake(word) && sides.sellers(word).isEmpty();
    if (stakes.newShares(word, targets) || stake) {
      if (!word.spoken()) {
        parts.add(Parts.minus(clauses.subject(word.from(), start), targets), Role.INVESTOR);
        parts.add(Parts.minus(targets, cast.issuers()), Role.TARGET);
      }
      return Deal.Action.INVEST;
    }
    if (targets.isEmpty()) {
      jointAgreement(word, parts);
      unnamed(word, parts);
      return Deal.Action.ACQUIRE;
    }
    if (buyersSought(word.from(), start)) {
      parts.add(Parts.minus(clauses.subject(word.from() - 2, start), targets), Role.SELLER);
      parts.add(targets, Role.TARGET);
      return Deal.Action.SEEK;
    }
    List<Integer> bargain = bargain(word, start, targets);
    bargain = bargain.isEmpty() ? Parts.minus(proposer(word), targets) : bargain;
    List<Integer> buyers =
        bargain.isEmpty() ? Parts.minus(clauses.subject(word.from(), start), targets) : bargain;
    if (!word.spoken()) {
      parts.add(buyers, Role.ACQUIRER);
      parts.add(Parts.minus(sides.through(word), targets), Role.ACQUIRER);
      parts.add(Parts.minus(sides.throughAside(word), targets), Role.ACQUIRER);
    }
    sides.bought(word, targets, parts);
    return Deal.Action.ACQUIRE;
  }

  /** P in "a proposal by P to purchase", "an offer from P to buy". */
  private List<Integer> proposer(DealWord word) {
    int to = word.from() - 1;
    Mention m = tokens.is(to, "to") ? cast.mentionAt(to - 1) : null;
    int by = m == null ? -1 : m.from() - 1;
    boolean proposed =
        tokens.is(by, "by", "from")
            && tokens.is(by - 1, "proposal", "offer", "bid", "approach", "letter");
    return proposed ? List.of(m.entity()) : List.of();
  }

  /** Where what is bought is told: behind "from S," where who sells is told first. */
  private int object(DealWord word) {
    int aside = sides.aside(word);
    if (aside > word.to()) {
      return aside;
    }
    Mention seller = tokens.is(word.to(), "from") ? cast.firstIn(word.to(), word.to() + 5) : null;
    if (seller == null || !tokens.is(seller.from() - 1, "from", ",", "its", "the", "of")) {
      return tokens.is(word.to(), "from") && tokens.is(word.to() + 1, "bankruptcy")
          ? word.to() + 2
          : word.to();
    }
    return tokens.is(seller.to(), ",") ? seller.to() + 1 : seller.to();
  }

  /** A buys "the 50% interest of its partner, P, in T": P sells, T is what is sold of. */
  private boolean interest(DealWord word, Parts parts) {
    Mention holder = word.spoken() ? null : belongings.holder(word.to(), word.limit());
    List<Integer> held = holder == null ? List.of() : belongings.held(holder, word.limit());
    List<Integer> buyers = clauses.subject(word.from(), word.passage().from());
    if (held.isEmpty() || buyers.isEmpty() || buyers.contains(holder.entity())) {
      return false;
    }
    parts.add(Parts.minus(buyers, held), Role.ACQUIRER);
    parts.add(List.of(holder.entity()), Role.SELLER);
    parts.add(sides.organizations(Parts.minus(held, buyers)), Role.TARGET);
    return true;
  }

  /** A buys "P's remaining 40% interest", of which nobody says wherein: P sells and is not sold. */
  private boolean share(DealWord word, Parts parts) {
    Mention holder = word.spoken() ? null : belongings.holds(word.to(), word.limit());
    List<Integer> buyers = clauses.subject(word.from(), word.passage().from());
    if (holder == null || buyers.isEmpty() || buyers.contains(holder.entity())) {
      return false;
    }
    parts.add(buyers, Role.ACQUIRER);
    parts.add(List.of(holder.entity()), Role.SELLER);
    return true;
  }

  /** bargain := "agreement with" A "and" B "under which the investors will" buy: A and B. */
  private List<Integer> bargain(DealWord word, int start, List<Integer> targets) {
    int noun = word.from() - 1;
    noun = tokens.is(noun, "will", "would", "to") ? noun - 1 : noun;
    if (!BUYERS.contains(tokens.norm(noun)) || !tokens.is(noun - 1, "the")) {
      return List.of();
    }
    for (int i = noun - 2; i >= Math.max(start, noun - 3 * DealWord.NEAR); i--) {
      if (tokens.is(i, "with") && tokens.is(i - 1, "agreement", "contract", "deal")) {
        return Parts.minus(clauses.at(i + 1, noun), targets);
      }
    }
    return List.of();
  }

  /** acquired := T ("was acquired" | "acquired") ("by" A)? ("from" S)? */
  private Deal.Action acquired(DealWord word, Parts parts) {
    int start = word.passage().from();
    if (wares.ofThings(word.from(), start)) {
      return Deal.Action.ACQUIRE;
    }
    List<Integer> buyers = clauses.after("by", word.to(), word.limit());
    boolean group = tokens.is(word.to(), "by") && tokens.is(word.to() + 1, "a", "an");
    if (group && (buyers.isEmpty() || tokens.is(word.to() + 2, "consortium", "group"))) {
      buyers = groups.members(word.to() + 1, word.passage().to());
    }
    List<Integer> targets = Parts.minus(clauses.subject(word.from(), start), buyers);
    if (targets.isEmpty() && stakes.subscribed(word.from(), start)) {
      parts.add(Parts.minus(buyers, cast.issuers()), Role.INVESTOR);
      return Deal.Action.INVEST;
    }
    if (!word.spoken() || !targets.isEmpty() && !buyers.isEmpty()) {
      parts.add(sides.organizations(targets), Role.TARGET);
      parts.add(buyers, Role.ACQUIRER);
      parts.add(clauses.after("from", word.to(), word.limit()), Role.SELLER);
    }
    return Deal.Action.ACQUIRE;
  }

  /**
   * B "is buying the six-station cluster" of the issuer: what is bought has no name; A "has bought
   * from" S "an interest in royalties".
   */
  private void unnamed(DealWord word, Parts parts) {
    if (word.spoken() || !parts.list().isEmpty()) {
      return;
    }
    int start = word.passage().from();
    List<Integer> buyers = sides.companies(clauses.subject(word.from(), start));
    Mention opens = buyers.isEmpty() ? cast.mentionAt(start) : null;
    if (opens != null && tokens.is(opens.to(), ",")) {
      buyers = sides.companies(List.of(opens.entity()));
    }
    List<Integer> sellers = sides.companies(Parts.minus(sides.sellers(word), buyers));
    sellers =
        sellers.isEmpty()
            ? sides.companies(Parts.minus(belongings.owners(word.to(), word.limit()), buyers))
            : sellers;
    if (sellers.isEmpty() && belongings.isThing(word.to(), word.limit())) {
      sellers = sides.companies(Parts.minus(sides.partners(word), buyers));
    }
    boolean early = word.passage().zone().compareTo(Passage.Zone.LEAD) <= 0;
    boolean issuer = buyers.stream().anyMatch(affiliates.all()::contains);
    if (issuer && !sellers.isEmpty() && (wares.rights(word) || wares.goods(word))) {
      parts.add(buyers, Role.PARTNER);
      parts.add(sellers, Role.PARTNER);
      return;
    }
    boolean from = tokens.is(word.to(), "from") && word.is("past");
    if (issuer && early && sellers.isEmpty() && belongings.isThing(word.to(), word.limit())) {
      parts.add(buyers, Role.ACQUIRER);
    } else if (issuer && (early || from) && !sellers.isEmpty()) {
      parts.add(buyers, Role.ACQUIRER);
      parts.add(sellers, Role.SELLER);
    } else if (!issuer && early && !buyers.isEmpty() && sellers.contains(cast.issuer())) {
      parts.add(buyers, Role.ACQUIRER);
      parts.add(sellers, Role.SELLER);
    } else if (!issuer && early && !buyers.isEmpty() && stakes.rest(word)) {
      parts.add(buyers, Role.ACQUIRER);
      parts.add(List.of(cast.issuer()), Role.TARGET);
    } else if (!issuer && early && bargained(word, buyers)) {
      parts.add(buyers, Role.ACQUIRER);
      parts.add(List.of(cast.issuer()), Role.SELLER);
    } else if (!issuer && !buyers.isEmpty() && wares.ofIssuer(word)) {
      parts.add(buyers, Role.ACQUIRER);
      parts.add(List.of(cast.issuer()), Role.SELLER);
    }
  }

  /** "The issuer has signed an agreement with B under which B will acquire a 40% interest in". */
  private boolean bargained(DealWord word, List<Integer> buyers) {
    boolean units = false;
    for (int i = word.to(); i < word.near(); i++) {
      units |= tokens.is(i, "units", "shares", "stock", "notes", "securities");
    }
    return !units
        && !wares.goods(word)
        && sides.bargained(word).stream().anyMatch(buyers::contains);
  }

  /** "A and B signed a letter of intent to purchase certain assets": the issuer buys from B. */
  private void jointAgreement(DealWord word, Parts parts) {
    List<Integer> both = clauses.subject(word.from(), word.passage().from());
    boolean things = false;
    for (int i = word.to(); i < word.near(); i++) {
      things |= tokens.is(i, "assets", "business", "businesses", "operations");
    }
    if (things && both.size() == 2 && both.contains(cast.issuer()) && !word.spoken()) {
      parts.add(List.of(cast.issuer()), Role.ACQUIRER);
      parts.add(Parts.minus(both, List.of(cast.issuer())), Role.TARGET);
      parts.add(Parts.minus(both, List.of(cast.issuer())), Role.SELLER);
    }
  }

  /** "(to seek | engaged with | identifying) … (partners | investors | buyers) to acquire" */
  private boolean buyersSought(int at, int start) {
    if (!tokens.is(at - 1, "to") || !BUYERS.contains(tokens.norm(at - 2))) {
      return false;
    }
    for (int i = at - 3; i >= Math.max(start, at - DealWord.NEAR); i--) {
      if (tokens.is(i, "seek", "seeking", "seeks", "identify", "identifying", "engaged")
          || tokens.is(i, "discussions", "talks", "soliciting", "find", "finding")) {
        return true;
      }
    }
    return false;
  }

  /** "Have committed to buy up to $5 million of preferred stock", with nobody's name behind it. */
  private boolean committed(DealWord word) {
    if (!tokens.is(word.from() - 1, "to") || !tokens.is(word.from() - 2, "agreed", "committed")) {
      return false;
    }
    for (int i = word.to(); i < word.near(); i++) {
      if (cast.mentionAt(i) != null) {
        return false;
      }
      if (tokens.is(i, "stock", "shares", "units", "preferred") && !word.spoken()) {
        return !tokens.is(i + 1, "of", "in") || tokens.is(i + 2, "common", "preferred", "our");
      }
    }
    return false;
  }

  private List<Integer> investing(DealWord word, int start) {
    boolean funds = tokens.is(start, "funds") && tokens.is(start + 2, "by");
    List<Integer> buyers =
        funds
            ? clauses.at(start + 3, word.from())
            : Parts.minus(clauses.subject(word.from(), start), cast.issuers());
    return sides.companies(buyers);
  }
}
