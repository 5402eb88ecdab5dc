package ex99.extract;

import ex99.model.PartyKind;
import ex99.model.Role;
import ex99.name.Cast;
import ex99.name.Mention;
import ex99.token.Tokens;
import ex99.token.WordSet;
import java.util.List;
import java.util.Set;

/** Reads who buys and who sells around nouns: "A's acquisition of T", "the sale of T to B". */
final class DealNouns {
  /** Before a noun of a deal: what is done by it is another matter. */
  private static final Set<String> BACKGROUND =
      Set.of("following", "after", "since", "upon", "with", "in", "from", "by", "through");

  private static final WordSet DONE =
      WordSet.of(
          "completed",
          "closed",
          "completes",
          "closes",
          "consummated",
          "finalized",
          "concluded",
          "concludes");

  /** How far before what is sold an agreement about it may be told, what the buyer is between. */
  private static final int AGREED = 50;

  private final Tokens tokens;
  private final Cast cast;
  private final Clauses clauses;
  private final Wares wares;
  private final Stakes stakes;
  private final DealSides sides;
  private final Belongings belongings;

  DealNouns(
      Tokens tokens, Cast cast, Clauses clauses, Wares wares, Stakes stakes, DealSides sides) {
    this.tokens = tokens;
    this.cast = cast;
    this.clauses = clauses;
    this.wares = wares;
    this.stakes = stakes;
    this.sides = sides;
    this.belongings = new Belongings(tokens, cast, clauses);
  }

  /** (A "'s")? noun "of" T ("by" A)? ("from" S | "to" B)?, or the subject of the verb over it. */
  void nominal(DealWord word, boolean buys, Parts parts) {
    int of = tokens.is(word.from(), "bidder") ? word.to() - 1 : of(word);
    if (tokens.is(word.to() - 1, "bidder")) {
      of = auctioned(word);
    }
    List<Integer> targets =
        of >= 0 ? sides.organizations(clauses.object(of + 1, word.limit())) : List.of();
    if (targets.isEmpty() && of >= 0 && buys) {
      targets = new CountedTargets(tokens, cast, clauses).at(of + 1, word.passage().to());
    }
    if (buys) {
      parts.add(throughSubsidiary(word), Role.ACQUIRER);
      if (!targets.isEmpty() && !word.spoken()) {
        parts.add(Parts.minus(sides.through(word), targets), Role.ACQUIRER);
      }
    }
    boolean any = tokens.is(word.from() - 1, "any"); // "a right of first refusal on any sale"
    if (any || wares.securities(word) || oneOption(word)) {
      return;
    }
    if (targets.isEmpty() && !buys && compound(word, parts)) {
      return;
    }
    if (targets.isEmpty() && buys && tokens.is(word.to(), "by") && passive(word, parts)) {
      return;
    }
    if (targets.isEmpty() && buys && counted(word)) {
      parts.add(sides.companies(clauses.at(word.to() + 1, word.limit())), Role.TARGET);
      return;
    }
    if (targets.isEmpty()) {
      if (tokens.is(word.to(), "of") && buys) {
        purchaseOfPart(word, parts);
      } else if (tokens.is(word.to(), "of")
          && (wares.business(word.to() + 1, word.limit())
              || done(word) && (wares.ownThing(word.to() + 1, word.limit()) || stakeIn(word))
              || wares.ownThing(word.to() + 1, word.limit()) && !agreedWith(word).isEmpty()
              || closed(word) && wares.thing(word.to() + 1, word.limit()))) {
        saleOfPart(word, parts);
      }
      return;
    }
    boolean own = stakes.ownInterest(word) || belongings.isOneOf(word.to(), word.limit());
    if (!buys && own) {
      List<Integer> buyers = Parts.minus(clauses.after("to", word.to(), word.limit()), targets);
      if (!buyers.isEmpty()) {
        parts.add(targets, Role.SELLER);
        parts.add(buyers, Role.ACQUIRER);
      }
      return;
    }
    List<Integer> actors = clauses.after("by", doer(word), word.limit());
    if (actors.isEmpty() && !word.spoken()) {
      actors = governor(word);
    }
    if (buys) {
      parts.add(Parts.minus(actors, targets), Role.ACQUIRER);
      sides.bought(word, targets, parts);
    } else {
      sold(word, targets, actors, parts);
    }
  }

  /** "The first acquisition was" T: one of several that are told of before. */
  private boolean counted(DealWord word) {
    return tokens.is(word.to(), "was", "is")
        && tokens.is(word.from() - 1, "first", "second", "third", "fourth", "other", "latest")
        && tokens.is(word.from() - 2, "the");
  }

  /** T "… its acquisition by" A, T "'s acquisition by" A: T is who was named last. */
  private boolean passive(DealWord word, Parts parts) {
    boolean own = tokens.is(word.from() - 1, "its", "'s", "their");
    List<Integer> buyers = own ? clauses.at(word.to() + 1, word.limit()) : List.of();
    Mention last = cast.lastIn(word.passage().from(), word.from());
    boolean owner = last != null && last.to() >= word.from() - 2 * DealWord.NEAR;
    if (buyers.isEmpty() || !owner || buyers.contains(last.entity())) {
      return false;
    }
    parts.add(sides.companies(List.of(last.entity())), Role.TARGET);
    parts.add(sides.organizations(buyers), Role.ACQUIRER);
    return true;
  }

  /** Where "for" stands in "the winning bidder at the auction for"; -1 for nowhere. */
  private int auctioned(DealWord word) {
    for (int i = word.to(); i < word.within(DealWord.NEAR); i++) {
      if (tokens.is(i, "for") && !tokens.is(i + 1, "$")) {
        return i;
      }
    }
    return -1;
  }

  /** From where "by" may tell who buys: not behind ", with the rest held by S". */
  private int doer(DealWord word) {
    int from = word.to();
    for (int i = word.to() + 1; i < word.limit(); i++) {
      if (tokens.is(i, "by") && cast.mentionAt(i - 1) == null) {
        String verb = tokens.norm(i - 1);
        boolean other = verb.endsWith("ed") || verb.equals("held") || verb.equals("led");
        boolean news = tokens.is(i - 1, "announced", "completed", "proposed", "planned");
        if (!other || news) {
          return from;
        }
        from = i + 1; // "formed by managers and backed by I": I sells nothing
      }
    }
    return from;
  }

  /** "The sale of T to B", "the sale of a business of S to B": the owner of a part sells it. */
  private void sold(DealWord word, List<Integer> targets, List<Integer> actors, Parts parts) {
    boolean own =
        targets.contains(cast.issuer())
            && (wares.business(word.to(), word.limit()) || wares.assetsOf(word.to(), word.limit()));
    boolean nobody = // "the court has approved the sale of the assets of T"
        actors.stream().allMatch(e -> cast.entity(e).kind() == PartyKind.GOVERNMENT);
    boolean estate = nobody && wares.assetsOf(word.to(), word.limit());
    parts.add(
        own || estate ? targets : Parts.minus(sides.organizations(actors), targets), Role.SELLER);
    parts.add(own ? List.of() : targets, Role.TARGET);
    List<Integer> buyers = clauses.after("to", word.to(), word.limit());
    buyers = buyers.isEmpty() ? agreedWith(word) : buyers;
    parts.add(Parts.minus(buyers, targets), Role.ACQUIRER);
  }

  /** stalking := "stalking horse" … agreement "with" A | A "as" … "stalking horse bidder" */
  void stalking(DealWord word, Parts parts) {
    List<Integer> buyers = clauses.after("with", word.to(), word.near());
    if (buyers.isEmpty()) {
      Mention before = cast.lastIn(Math.max(word.passage().from(), word.from() - 6), word.from());
      boolean named = before != null && tokens.is(before.to(), "as", "is", "will", "to");
      buyers = named ? List.of(before.entity()) : List.of();
    }
    buyers = sides.companies(Parts.minus(buyers, cast.issuers()));
    if (!buyers.isEmpty() && !word.spoken() && cast.issuer() >= 0) {
      parts.add(List.of(cast.issuer()), Role.SELLER);
      parts.add(buyers, Role.ACQUIRER);
    }
  }

  /** "Has completed the sale", "closed the sale": one that is done or agreed, not daily trade. */
  private boolean done(DealWord word) {
    int least = Math.max(word.passage().from(), word.from() - 5);
    for (int i = word.from() - 1; i >= least; i--) {
      if (DONE.has(tokens, i)
          || tokens.is(i, "completion", "closing", "agreement", "agreements", "announces")) {
        return true;
      }
    }
    return false;
  }

  /** "Has completed the sale", "closed on the sale": what can be done but once. */
  private boolean closed(DealWord word) {
    int i = tokens.is(word.from() - 1, "the") ? word.from() - 2 : word.from() - 1;
    i = tokens.is(i, "on") ? i - 1 : i;
    i = tokens.is(i, "previously", "announced") ? i - 2 : i;
    return DONE.has(tokens, i);
  }

  /** "the sale of its stake in the bottler in Peru": a share of what has no name here. */
  private boolean stakeIn(DealWord word) {
    for (int i = word.to() + 1; i < Math.min(word.limit(), word.to() + 8); i++) {
      if (tokens.is(i, "stake", "stakes", "interest", "interests", "shareholding")) {
        return tokens.is(i + 1, "in");
      }
    }
    return false;
  }

  /** "the completion of the T divestiture": T stands before the noun of what is done with it. */
  private boolean compound(DealWord word, Parts parts) {
    Mention named = cast.mentionAt(word.from() - 1);
    boolean before =
        tokens.is(word.from(), "divestiture", "divestment", "disposition", "spin-off", "spinoff")
            && named != null
            && clauses.isPlain(named)
            && tokens.is(named.from() - 1, "the", "our", "its");
    if (before && !cast.issuers().contains(named.entity())) {
      parts.add(sides.companies(List.of(named.entity())), Role.TARGET);
    }
    return before;
  }

  /** "Reviewing several options, including a sale of": one of the things that may be done. */
  private boolean oneOption(DealWord word) {
    int least = Math.max(word.passage().from(), word.from() - DealWord.NEAR);
    for (int i = word.from() - 1; i >= least; i--) {
      if (tokens.is(i, "options", "alternatives")) {
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
      List<Integer> actors = Parts.minus(sides.organizations(governor(word)), buyers);
      boolean court = actors.stream().anyMatch(e -> cast.entity(e).kind() == PartyKind.GOVERNMENT);
      boolean stake = stakeIn(word);
      Mention first = cast.firstIn(word.passage().from(), word.from());
      boolean own = // "the company moved its plants to A and completed the sale of its stake"
          court && cast.issuer() >= 0
              || stake && first != null && cast.issuers().contains(first.entity()) && aside(word);
      parts.add(own ? List.of(cast.issuer()) : actors, Role.SELLER);
      parts.add(stake ? Parts.minus(buyers, cast.issuers()) : buyers, Role.ACQUIRER);
    }
  }

  /** B in "signed an agreement with B, an old customer of its, for the sale of". */
  private List<Integer> agreedWith(DealWord word) {
    int least = Math.max(word.passage().from(), word.from() - AGREED);
    for (int i = word.from() - 1; i > least && !tokens.is(i, ";"); i--) {
      if (tokens.is(i, "with") && tokens.is(i - 1, "agreement", "contract", "deal", "intent")) {
        return sides.companies(Parts.minus(clauses.at(i + 1, word.from()), cast.issuers()));
      }
    }
    return List.of();
  }

  /** Whether who is named last before a word stands behind a preposition or in brackets. */
  private boolean aside(DealWord word) {
    Mention last = cast.lastIn(word.passage().from(), word.from());
    return last != null && tokens.is(last.from() - 1, "to", "of", "from", "with", "by", "(");
  }

  /** A "completed the purchase of two branches from" S: what is bought has no name. */
  private void purchaseOfPart(DealWord word, Parts parts) {
    List<Integer> sellers = sides.companies(sides.sellers(word));
    List<Integer> buyers = Parts.minus(sides.companies(governor(word)), sellers);
    if (!sellers.isEmpty() && !buyers.isEmpty() && !word.spoken()) {
      parts.add(buyers, Role.ACQUIRER);
      parts.add(sellers, Role.SELLER);
    }
  }

  /** "The acquisition, executed through A's subsidiary B": B buys. */
  private List<Integer> throughSubsidiary(DealWord word) {
    for (int i = word.to(); i < word.near(); i++) {
      if (tokens.is(i, "through", "via") && cast.firstIn(i, word.limit()) != null) {
        boolean owned = false;
        int end = Math.min(word.limit(), i + DealWord.NEAR);
        for (int k = i; k < end; k++) {
          owned |= tokens.is(k, "subsidiary");
        }
        return owned ? clauses.after(tokens.norm(i), i, word.limit()) : List.of();
      }
    }
    return List.of();
  }

  /** Who does a deal that a noun names: "A's acquisition", "its acquisition", "A completes the". */
  private List<Integer> governor(DealWord word) {
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
}
