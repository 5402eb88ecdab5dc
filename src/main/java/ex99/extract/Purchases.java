package ex99.extract;

import ex99.model.PartyKind;
import ex99.model.Role;
import ex99.model.Unit;
import ex99.name.Cast;
import ex99.name.Mention;
import ex99.phrase.Rate;
import ex99.token.Tokens;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Reads who buys what from whom around verbs and nouns of buying and selling. */
final class Purchases {
  private static final Set<String> BE = Set.of("be", "been", "being", "is", "was", "were", "are");

  /** Securities and goods: selling them is no sale of a business. */
  private static final Set<String> SECURITIES =
      Set.of(
          "notes",
          "bonds",
          "debentures",
          "warrants",
          "ads",
          "adss",
          "securities",
          "products",
          "depositary");

  /** Before a noun of a deal: what is done by it is another matter. */
  private static final Set<String> BACKGROUND =
      Set.of("following", "after", "since", "upon", "with", "in", "from", "by", "through");

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

  /** Before "from": what is meant is where the money comes from. */
  private static final Set<String> MONEY =
      Set.of("financing", "loan", "loans", "borrowings", "proceeds", "funding", "commitment");

  private static final BigDecimal HALF = BigDecimal.valueOf(50);
  private static final int NEAR = 12;

  private final Tokens tokens;
  private final Cast cast;
  private final Clauses clauses;
  private final Map<Integer, Rate> rates = new HashMap<>();

  Purchases(Reading reading) {
    for (Rate rate : reading.figures().rates()) {
      rates.put(rate.from(), rate);
    }
    this.tokens = reading.tokens();
    this.cast = reading.cast();
    this.clauses = new Clauses(reading);
  }

  /** Reads the parts of a purchase or sale; answers what was done. */
  Deal.Action read(Deal.Action action, DealWord word, Parts parts) {
    boolean buys = action == Deal.Action.ACQUIRE;
    if (tokens.is(word.from(), "stalking")) {
      stalking(word, parts);
    } else if (word.is("noun")) {
      nominal(word, buys, parts);
    } else if (buys) {
      return acquire(word, parts);
    } else {
      sell(word, parts);
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
    if (by || word.is("past") && passive(word.from(), start)) {
      if (ofThings(word.from(), start)) {
        return Deal.Action.ACQUIRE;
      }
      List<Integer> buyers = clauses.after("by", word.to(), word.limit());
      List<Integer> targets = Parts.minus(clauses.subject(word.from(), start), buyers);
      if (targets.isEmpty() && subscribed(word.from(), start)) {
        parts.add(buyers, Role.INVESTOR);
        return Deal.Action.INVEST;
      }
      if (!word.spoken() || !targets.isEmpty() && !buyers.isEmpty()) {
        parts.add(organizations(targets), Role.TARGET);
        parts.add(buyers, Role.ACQUIRER);
        parts.add(clauses.after("from", word.to(), word.limit()), Role.SELLER);
      }
      return Deal.Action.ACQUIRE;
    }
    if (committed(word)) {
      parts.add(investing(word, start), Role.INVESTOR);
      return Deal.Action.INVEST;
    }
    if (securities(word)) {
      return Deal.Action.ACQUIRE;
    }
    List<Integer> targets = organizations(clauses.object(word.to(), word.limit()));
    boolean stake = !targets.isEmpty() && smallStake(word) && sellers(word).isEmpty();
    if (newShares(word, targets) || stake) {
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
      sellers(Parts.minus(clauses.subject(word.from() - 2, start), targets), parts);
      parts.add(targets, Role.TARGET);
      return Deal.Action.SEEK;
    }
    List<Integer> buyers = Parts.minus(clauses.subject(word.from(), start), targets);
    if (!word.spoken()) {
      parts.add(buyers, Role.ACQUIRER);
    }
    bought(word, targets, parts);
    return Deal.Action.ACQUIRE;
  }

  /**
   * target := T ("including" T2 "and" T3)? ("from" S)?; "the assets of T" makes T the seller too
   */
  private void bought(DealWord word, List<Integer> targets, Parts parts) {
    if (targets.contains(cast.issuer()) && business(word.to(), word.limit())) {
      parts.add(targets, Role.SELLER);
      return;
    }
    parts.add(targets, Role.TARGET);
    parts.add(included(word, targets), Role.TARGET);
    List<Integer> sellers = Parts.minus(sellers(word), targets);
    parts.add(sellers, Role.SELLER);
    if (sellers.isEmpty() && assetsOf(word.to(), word.limit())) {
      parts.add(targets, Role.SELLER);
    }
  }

  /** "$10 million of A common stock", "2 million shares of A's Series B preferred stock" */
  private boolean someStock(DealWord word) {
    int end = Math.min(word.limit(), word.to() + NEAR);
    boolean counted = false;
    for (int i = word.to(); i < end; i++) {
      counted |= tokens.is(i, "$", "million") || tokens.isNumber(i);
      Mention m = cast.mentionAt(i);
      if (m != null) {
        int noun = clauses.isPossessive(m) ? m.to() + 1 : m.to();
        return counted && tokens.is(noun, "common", "ordinary", "preferred", "series", "stock");
      }
      if (tokens.is(i, "all", "outstanding", "remaining", "each", "any", "%", "percent")) {
        return false;
      }
    }
    return false;
  }

  /** "Will buy 1,600,000 new shares of A common stock": no control, an investment. */
  private boolean newShares(DealWord word, List<Integer> targets) {
    if (!targets.contains(cast.issuer())) {
      return false;
    }
    if (someStock(word)) {
      return true;
    }
    boolean counted = false;
    for (int i = word.to(); i < Math.min(word.limit(), word.to() + 7); i++) {
      counted |= tokens.isNumber(i) || tokens.is(i, "newly", "new");
      if (counted && tokens.is(i, "shares")) {
        return true;
      }
    }
    return false;
  }

  private List<Integer> included(DealWord word, List<Integer> targets) {
    return targets.isEmpty() ? List.of() : clauses.after("including", word.to(), word.limit());
  }

  /** "Acquires a 20% interest in T": up to half of a company, and not the rest of it. */
  private boolean smallStake(DealWord word) {
    for (int at = word.to(); at < word.to() + NEAR; at++) {
      Rate rate = rates.get(at);
      if (rate != null) {
        boolean rest = false;
        for (int i = word.to(); i < rate.from(); i++) {
          rest |= tokens.is(i, "remaining", "other", "additional", "outstanding", "all", "further");
          rest |= cast.mentionAt(i) != null;
        }
        return !rest
            && rate.unit() == Unit.PERCENT
            && rate.value().compareTo(HALF) <= 0
            && rate.to() < word.limit();
      }
    }
    return false;
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
    List<Integer> buyers = companies(clauses.subject(word.from(), start));
    Mention opens = buyers.isEmpty() ? cast.mentionAt(start) : null;
    if (opens != null && tokens.is(opens.to(), ",")) {
      buyers = companies(List.of(opens.entity()));
    }
    List<Integer> sellers = companies(Parts.minus(sellers(word), buyers));
    boolean early = word.passage().zone().compareTo(Passage.Zone.LEAD) <= 0;
    boolean issuer = buyers.stream().anyMatch(cast.issuers()::contains);
    if (issuer && !sellers.isEmpty() && rights(word)) {
      parts.add(buyers, Role.PARTNER);
      parts.add(sellers, Role.PARTNER);
      return;
    }
    boolean from = tokens.is(word.to(), "from") && word.is("past");
    if (issuer && (early || from) && !sellers.isEmpty()) {
      parts.add(buyers, Role.ACQUIRER);
      parts.add(sellers, Role.SELLER);
    } else if (!issuer && !buyers.isEmpty() && ofIssuer(word)) {
      parts.add(buyers, Role.ACQUIRER);
      parts.add(List.of(cast.issuer()), Role.SELLER);
    }
  }

  /** "Exclusive U.S. rights to": what is licensed rather than bought. */
  private boolean rights(DealWord word) {
    for (int i = word.to(); i < Math.min(word.limit(), word.to() + 5); i++) {
      if (tokens.is(i, "rights")) {
        return tokens.is(i + 1, "to", "for", "in");
      }
    }
    return false;
  }

  /** Whether what is bought is a business, or assets, that the issuer is spoken of to own. */
  private boolean ofIssuer(DealWord word) {
    boolean theirs = false;
    for (int i = word.to(); i < Math.min(word.limit(), word.to() + NEAR); i++) {
      Mention m = cast.mentionAt(i);
      if (m != null && !cast.issuers().contains(m.entity())) {
        return false;
      }
      theirs |= m != null || tokens.is(i, "the", "its", "all");
      if (tokens.is(i, "assets", "business", "division", "unit", "operations", "cluster")) {
        return theirs;
      }
    }
    return false;
  }

  /** S in "from S", and more after "and from". */
  private List<Integer> sellers(DealWord word) {
    List<Integer> all = new ArrayList<>();
    for (int i = word.to(); i < word.limit(); i++) {
      if (tokens.is(i, "(")) {
        i = clauses.closeBracket(i, word.limit());
      } else if (tokens.is(i, "from") && MONEY.contains(tokens.norm(i - 1))) {
        continue;
      } else if (tokens.is(i, "from") && (all.isEmpty() || tokens.is(i - 1, "and"))) {
        all.addAll(clauses.at(i + 1, word.limit()));
        all.addAll(beyond(i + 1, word.limit()));
      } else if (tokens.is(i, ";")) {
        break;
      }
    }
    return all;
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

  private List<Integer> companies(List<Integer> entities) {
    return entities.stream()
        .filter(e -> e >= 0 && cast.entity(e).kind() == PartyKind.ORGANIZATION)
        .toList();
  }

  /** "A and B signed a letter of intent to purchase certain assets": the issuer buys from B. */
  private void jointAgreement(DealWord word, Parts parts) {
    List<Integer> sides = clauses.subject(word.from(), word.passage().from());
    boolean things = false;
    for (int i = word.to(); i < Math.min(word.limit(), word.to() + NEAR); i++) {
      things |= tokens.is(i, "assets", "business", "businesses", "operations");
    }
    if (things && sides.size() == 2 && sides.contains(cast.issuer()) && !word.spoken()) {
      parts.add(List.of(cast.issuer()), Role.ACQUIRER);
      parts.add(Parts.minus(sides, List.of(cast.issuer())), Role.TARGET);
      parts.add(Parts.minus(sides, List.of(cast.issuer())), Role.SELLER);
    }
  }

  /** "The shares were bought by": whoever buys new securities invests. */
  private boolean subscribed(int at, int start) {
    for (int i = at - 1; i >= Math.max(start, at - NEAR); i--) {
      if (tokens.is(i, "shares", "units", "warrants", "stock")
          || SECURITIES.contains(tokens.norm(i))) {
        return true;
      }
    }
    return false;
  }

  /** "(to seek | engaged with | identifying) … (partners | investors | buyers) to acquire" */
  private boolean buyersSought(int at, int start) {
    if (!tokens.is(at - 1, "to") || !BUYERS.contains(tokens.norm(at - 2))) {
      return false;
    }
    for (int i = at - 3; i >= Math.max(start, at - NEAR); i--) {
      if (tokens.is(i, "seek", "seeking", "seeks", "identify", "identifying", "engaged")
          || tokens.is(i, "discussions", "talks", "soliciting", "find", "finding")) {
        return true;
      }
    }
    return false;
  }

  /** "Units that may be purchased": what is bought stands before "that", and is nobody. */
  private boolean ofThings(int at, int start) {
    for (int i = at - 1; i > Math.max(start, at - 5); i--) {
      if (tokens.is(i, "that", "which")) {
        Mention before = cast.mentionAt(i - 1);
        return before == null && !tokens.is(i - 1, ",");
      }
    }
    return false;
  }

  private boolean passive(int at, int start) {
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

  /**
   * "Sells a minority stake to I", "sold 2,000,000 new shares to I": a part of the issuer itself.
   */
  private boolean ownStake(DealWord word) {
    int end = Math.min(word.limit(), word.to() + 6);
    for (int i = word.to(); i < end; i++) {
      if (cast.mentionAt(i) != null) {
        return false;
      }
      if (tokens.is(i, "stake", "interest")) {
        return tokens.is(i + 1, "to") && !tokens.is(i - 1, "majority", "controlling", "entire");
      }
    }
    return false;
  }

  /** sell := S "sells" T ("to" A)? | T "was sold" ("by" S)? "to" A; a transfer names both sides */
  private void sell(DealWord word, Parts parts) {
    int start = word.passage().from();
    if (word.is("past") && passive(word.from(), start)) {
      List<Integer> buyers =
          clauses.after("to", word.to(), Math.min(word.limit(), word.to() + NEAR));
      if (!buyers.isEmpty()) {
        parts.add(Parts.minus(clauses.subject(word.from(), start), buyers), Role.TARGET);
        parts.add(buyers, Role.ACQUIRER);
        parts.add(clauses.after("by", word.to(), word.limit()), Role.SELLER);
      }
      return;
    }
    if (securities(word) || word.is("base") && !infinitive(word.from())) {
      return;
    }
    List<Integer> targets =
        Parts.minus(clauses.object(beyondBuyer(word), word.limit()), List.of(cast.issuer()));
    List<Integer> sellers = Parts.minus(clauses.subject(word.from(), start), targets);
    List<Integer> buyers = clauses.after("to", word.to(), word.limit());
    buyers = buyers.isEmpty() ? describedBuyers(word) : buyers;
    if (ownSecurities(word) || ownStake(word)) {
      investors(word, Parts.minus(buyers, cast.issuers()), parts);
      return;
    }
    buyers = Parts.minus(Parts.minus(buyers, targets), sellers);
    boolean transfer = tokens.norm(word.from()).startsWith("transfer");
    boolean sides = transfer ? !buyers.isEmpty() : !targets.isEmpty() || !buyers.isEmpty();
    if (!sides) {
      return;
    }
    if (!word.spoken()) {
      sellers(sellers, parts);
    }
    parts.add(Parts.minus(targets, sellers), Role.TARGET);
    parts.add(Parts.minus(included(word, targets), buyers), Role.TARGET);
    parts.add(buyers, Role.ACQUIRER);
  }

  /** B in "sells … to a vehicle of two firms, A and B". */
  private List<Integer> describedBuyers(DealWord word) {
    for (int i = word.to(); i < word.limit(); i++) {
      if (tokens.is(i, "to") && tokens.is(i + 1, "a", "an", "certain", "funds", "entities")) {
        return clauses.described(i + 1, word.limit());
      }
    }
    return List.of();
  }

  /** "To sell $5 million of preferred stock and warrants to": whoever buys them invests. */
  private boolean ownSecurities(DealWord word) {
    for (int i = word.to(); i < Math.min(word.limit(), word.to() + 2 * NEAR); i++) {
      if (tokens.is(i, "to", "in", "of")) {
        if (!tokens.is(i, "of")) {
          return false;
        }
      } else if (cast.mentionAt(i) != null) {
        return false;
      } else if (tokens.is(i, "stock", "shares", "units", "warrants", "preferred", "ads", "adss")) {
        return !tokens.is(i + 1, "of", "in")
            || tokens.is(i + 1, "of")
                && tokens.is(i + 2, "common", "preferred", "series", "convertible", "class", "its");
      }
    }
    return false;
  }

  private void investors(DealWord word, List<Integer> buyers, Parts parts) {
    boolean told = word.passage().zone() != Passage.Zone.BODY || !buyers.isEmpty();
    if (told && !word.spoken()) {
      parts.add(companies(buyers), Role.INVESTOR);
    }
  }

  /** "Have committed to buy up to $5 million of preferred stock", with nobody's name behind it. */
  private boolean committed(DealWord word) {
    if (!tokens.is(word.from() - 1, "to") || !tokens.is(word.from() - 2, "agreed", "committed")) {
      return false;
    }
    for (int i = word.to(); i < Math.min(word.limit(), word.to() + NEAR); i++) {
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
    return companies(buyers);
  }

  /** "Shall transfer to B all of the shares of T": where T begins. */
  private int beyondBuyer(DealWord word) {
    Mention buyer = tokens.is(word.to(), "to") ? cast.firstIn(word.to(), word.to() + 4) : null;
    return buyer == null ? word.to() : buyer.to();
  }

  private boolean infinitive(int at) {
    return tokens.is(at - 1, "to", "will", "would", "may", "and", "or", "we", "they", "shall");
  }

  private void sellers(List<Integer> sellers, Parts parts) {
    parts.add(sellers, Role.SELLER);
  }

  /** stalking := "stalking horse" … agreement "with" A | A "as" … "stalking horse bidder" */
  private void stalking(DealWord word, Parts parts) {
    List<Integer> buyers =
        clauses.after("with", word.to(), Math.min(word.limit(), word.to() + NEAR));
    if (buyers.isEmpty()) {
      Mention before = cast.lastIn(Math.max(word.passage().from(), word.from() - 6), word.from());
      boolean named = before != null && tokens.is(before.to(), "as", "is", "will", "to");
      buyers = named ? List.of(before.entity()) : List.of();
    }
    buyers = companies(Parts.minus(buyers, cast.issuers()));
    if (!buyers.isEmpty() && !word.spoken() && cast.issuer() >= 0) {
      sellers(List.of(cast.issuer()), parts);
      parts.add(buyers, Role.ACQUIRER);
    }
  }

  /** (A "'s")? noun "of" T ("by" A)? ("from" S | "to" B)?, or the subject of the verb over it. */
  private void nominal(DealWord word, boolean buys, Parts parts) {
    int of = tokens.is(word.from(), "bidder") ? word.to() - 1 : of(word);
    List<Integer> targets =
        of >= 0 ? organizations(clauses.object(of + 1, word.limit())) : List.of();
    if (buys) {
      parts.add(throughSubsidiary(word), Role.ACQUIRER);
    }
    if (securities(word) || oneOption(word)) {
      return;
    }
    if (targets.isEmpty()) {
      if (tokens.is(word.to(), "of") && buys) {
        purchaseOfPart(word, parts);
      } else if (tokens.is(word.to(), "of") && business(word.to() + 1, word.limit())) {
        saleOfPart(word, parts);
      }
      return;
    }
    if (!buys && ownInterest(word)) {
      List<Integer> buyers = Parts.minus(clauses.after("to", word.to(), word.limit()), targets);
      if (!buyers.isEmpty()) {
        sellers(targets, parts);
        parts.add(buyers, Role.ACQUIRER);
      }
      return;
    }
    List<Integer> actors = clauses.after("by", word.to(), word.limit());
    if (actors.isEmpty() && !word.spoken()) {
      actors = governor(word);
    }
    if (buys) {
      parts.add(Parts.minus(actors, targets), Role.ACQUIRER);
      bought(word, targets, parts);
    } else {
      boolean own =
          targets.contains(cast.issuer())
              && (business(word.to(), word.limit()) || assetsOf(word.to(), word.limit()));
      sellers(own ? targets : Parts.minus(organizations(actors), targets), parts);
      parts.add(own ? List.of() : targets, Role.TARGET);
      List<Integer> buyers = clauses.after("to", word.to(), word.limit());
      buyers = buyers.isEmpty() ? agreedWith(word) : buyers;
      parts.add(Parts.minus(buyers, targets), Role.ACQUIRER);
    }
  }

  /** "Reviewing several options, including a sale of": one of the things that may be done. */
  private boolean oneOption(DealWord word) {
    int least = Math.max(word.passage().from(), word.from() - NEAR);
    for (int i = word.from() - 1; i >= least; i--) {
      if (tokens.is(i, "options", "alternatives")) {
        return true;
      }
    }
    return false;
  }

  /** "sale of A's 30% interest in" something: A sells. */
  private boolean ownInterest(DealWord word) {
    Mention m = cast.firstIn(word.to() + 1, Math.min(word.limit(), word.to() + NEAR));
    if (m == null || !clauses.isPossessive(m)) {
      return false;
    }
    for (int i = m.to(); i < Math.min(word.limit(), m.to() + 6); i++) {
      if (tokens.is(i, "interest", "interests", "stake", "holding", "shareholding")) {
        return true;
      }
    }
    return false;
  }

  /** The "of" after a noun, at once or behind ", by B,"; -1 for none. */
  private int of(DealWord word) {
    if (tokens.is(word.to(), "of")) {
      return word.to();
    }
    int by = tokens.is(word.to(), ",") ? word.to() + 1 : word.to();
    Mention buyer = tokens.is(by, "by") ? cast.firstIn(by, by + 6) : null;
    if (buyer == null) {
      return -1;
    }
    int end = buyer.to();
    while (tokens.is(end, "(")) {
      int close = clauses.closeBracket(end, word.limit());
      if (close == end) {
        return -1;
      }
      end = close + 1;
    }
    end = tokens.is(end, ",") ? end + 1 : end;
    return tokens.is(end, "of") ? end : -1;
  }

  /** S "completed the sale of its coatings business to" B: what is sold has no name. */
  private void saleOfPart(DealWord word, Parts parts) {
    List<Integer> buyers = clauses.after("to", word.to(), word.limit());
    buyers = buyers.isEmpty() ? agreedWith(word) : buyers;
    if (!buyers.isEmpty() && !word.spoken()) {
      List<Integer> actors = Parts.minus(organizations(governor(word)), buyers);
      boolean court = actors.stream().anyMatch(e -> cast.entity(e).kind() == PartyKind.GOVERNMENT);
      sellers(court && cast.issuer() >= 0 ? List.of(cast.issuer()) : actors, parts);
      parts.add(buyers, Role.ACQUIRER);
    }
  }

  /** B in "signed an agreement with B for the sale of". */
  private List<Integer> agreedWith(DealWord word) {
    int least = Math.max(word.passage().from(), word.from() - 2 * NEAR);
    for (int i = word.from() - 1; i > least; i--) {
      if (tokens.is(i, "with") && tokens.is(i - 1, "agreement", "contract", "deal", "intent")) {
        return companies(Parts.minus(clauses.at(i + 1, word.from()), cast.issuers()));
      }
    }
    return List.of();
  }

  /** A "completed the purchase of two branches from" S: what is bought has no name. */
  private void purchaseOfPart(DealWord word, Parts parts) {
    List<Integer> sellers = companies(sellers(word));
    List<Integer> buyers = Parts.minus(companies(governor(word)), sellers);
    if (!sellers.isEmpty() && !buyers.isEmpty() && !word.spoken()) {
      parts.add(buyers, Role.ACQUIRER);
      parts.add(sellers, Role.SELLER);
    }
  }

  /** "The acquisition, executed through A's subsidiary B": B buys. */
  private List<Integer> throughSubsidiary(DealWord word) {
    for (int i = word.to(); i < Math.min(word.limit(), word.to() + NEAR); i++) {
      if (tokens.is(i, "through", "via") && cast.firstIn(i, word.limit()) != null) {
        boolean owned = false;
        int end = Math.min(word.limit(), i + NEAR);
        for (int k = i; k < end; k++) {
          owned |= tokens.is(k, "subsidiary");
        }
        return owned ? clauses.after(tokens.norm(i), i, word.limit()) : List.of();
      }
    }
    return List.of();
  }

  /** Who does a deal that a noun names: "A's acquisition", "its acquisition", "A completes the". */
  List<Integer> governor(DealWord word) {
    int start = word.passage().from();
    for (int i = word.from() - 1; i >= start && i > word.from() - 14; i--) {
      String norm = tokens.norm(i);
      if (norm.equals("'s") || norm.equals("'")) {
        Mention owner = cast.mentionAt(i - 1);
        boolean past =
            owner != null
                && tokens.is(owner.from() - 1, "of")
                && tokens.is(owner.from() - 2, "part");
        return owner == null || past ? List.of() : List.of(owner.entity());
      }
      if (cast.mentionAt(i) != null || norm.equals("its") || norm.equals("their")) {
        return clauses.subject(word.from(), start);
      }
      if (BACKGROUND.contains(norm)) {
        return List.of();
      }
    }
    return clauses.subject(word.from(), start);
  }

  private List<Integer> organizations(List<Integer> entities) {
    return entities.stream().filter(e -> cast.entity(e).kind() != PartyKind.PERSON).toList();
  }

  /**
   * Whether the object is "the assets of" or "a business of" somebody, or "somebody's business".
   */
  private boolean assetsOf(int from, int limit) {
    for (int i = from; i < Math.min(limit, from + NEAR); i++) {
      Mention m = cast.mentionAt(i);
      if (m != null) {
        return clauses.isPossessive(m) && business(m.to() + 1, limit);
      }
      if (tokens.is(i, "assets", "asset", "business")) {
        int next = i + 1;
        while (next < limit && tokens.is(next, "and", "assets", "business", "operations")) {
          next++;
        }
        return tokens.is(next, "of") && !clauses.at(next + 1, limit).isEmpty();
      }
    }
    return false;
  }

  private boolean business(int from, int limit) {
    for (int i = from; i < Math.min(limit, from + 5); i++) {
      if (tokens.is(i, "business", "businesses", "assets", "operations", "division", "platform")
          || tokens.is(i, "unit", "portfolio", "properties", "property", "branches", "stores")
          || tokens.is(i, "offices", "plants", "facilities", "stations", "buildings", "royalties")
          || tokens.is(i, "plant", "facility", "mill", "hotel", "hotels", "building", "vessel")
          || tokens.is(i, "vessels", "terminal", "refinery", "station", "branch", "store")) {
        return true;
      }
    }
    return false;
  }

  private boolean securities(DealWord word) {
    for (int i = word.to(); i < Math.min(word.limit(), word.to() + NEAR); i++) {
      if (SECURITIES.contains(tokens.norm(i))) {
        return true;
      }
      if (tokens.is(i, "its", "our", "their") && tokens.is(i + 1, "common", "own", "shares")) {
        return true;
      }
      if (cast.mentionAt(i) != null) {
        return false;
      }
    }
    return false;
  }
}
