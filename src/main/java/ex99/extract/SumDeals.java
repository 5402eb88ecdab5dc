package ex99.extract;

import ex99.extract.SumSentence.Cue;
import ex99.name.Mention;
import java.util.List;
import java.util.Set;

/** Who buys what from whom, read from the verb or noun of dealing that a price goes with. */
final class SumDeals {
  /** How far after a sum its buyer or seller may be named. */
  private static final int AFTER = 14;

  /** What a deal is called besides: "its previously announced acquisition". */
  private static final Set<String> TOLD =
      Set.of(
          "previously",
          "announced",
          "-",
          "planned",
          "pending",
          "recent",
          "recently",
          "proposed",
          "strategic",
          "successful",
          "small",
          "earlier");

  private SumDeals() {}

  /** The verb of buying or selling that a sum belongs to: the nearest before it, else after it. */
  static Cue verb(SumSite site, int before) {
    Cue verb = site.actionBefore(before, SumCue.BUY, SumCue.SELL);
    return verb != null ? verb : site.cueAfter(site.figure.to(), 25, SumCue.BUY, SumCue.SELL);
  }

  /** Fills in payer, payee and what is paid for; a verb of null leaves the draft as it is. */
  static SumDraft fill(SumSite site, SumDraft draft, Cue verb) {
    if (verb == null) {
      return draft;
    }
    boolean behind = verb.from() > site.figure.from();
    int limit = behind ? site.sentence.to() : Math.max(verb.to(), site.anchor);
    int reach = Math.min(site.sentence.to(), (behind ? verb.to() : site.figure.to()) + AFTER);
    boolean noun = isNoun(site, verb);
    boolean passive = !noun && SumSides.isPassive(site, verb);
    int start = passive || behind ? verb.to() : conjunct(site, verb.to());
    String object = passive ? passiveObject(site, verb) : SumWords.object(site, start, limit);
    object = object != null && object.startsWith("from ") ? null : object;
    boolean timed = site.is(verb.to(), "after", "before", "within", "until", "during", "at", "by");
    String related = object == null || timed ? antecedent(site, verb) : null;
    draft.paidFor(related != null ? related : object);
    int doer =
        passive || noun
            ? SumSides.after(site, verb.to(), reach, "by")
            : SumSides.subject(site, verb.from());
    if (doer < 0 && noun) {
      doer = completer(site, verb);
    }
    if (verb.kind() == SumCue.BUY && doer >= 0 && isOwn(site, verb.to(), limit, doer)) {
      int bidder = SumSides.after(site, site.sentence.from(), verb.from(), "by", "from");
      doer = bidder == doer ? -1 : bidder;
    }
    int bidder = noun || passive ? -1 : bidder(site, verb);
    doer = bidder >= 0 ? bidder : doer;
    int maker = verb.kind() == SumCue.BUY && !behind ? maker(site, verb.to(), site.anchor) : -1;
    if (maker >= 0 && maker != doer) {
      return draft.payer(doer).payee(maker).why("new shares are paid to who issues them");
    }
    int holder = verb.kind() == SumCue.BUY && !noun ? obliger(site, verb) : -1;
    if (holder >= 0) {
      return draft.payer(doer).payee(other(holder, doer)).why("payer is obliged to buy");
    }
    Nearby near = new Nearby(site.tokens, site.reading.cast());
    int partner = noun || passive ? -1 : near.partner(verb.from(), site.sentence.from());
    if (verb.kind() == SumCue.BUY) {
      int from = SumSides.after(site, start, reach, "from");
      boolean bought = partner >= 0 && near.isNamed(partner, verb.to(), limit);
      Mention target = site.reading.cast().mentionAt(start);
      if (target != null && from == target.entity()) { // "from the Kolbe family": its owners
        from = SumLabels.NOBODY;
      }
      from = from == -1 ? ofStake(site, start, limit) : from;
      if (from == -1 && doer >= 0 && isPlaced(site, verb, limit)) {
        from = SumSubscribers.maker(site, doer);
      }
      return draft
          .payer(doer)
          .payee(other(from != -1 || bought ? from : partner, doer))
          .why("payer buys");
    }
    int to = SumSides.after(site, start, reach, "to");
    int stranger = to == -1 && !behind ? stranger(site, start, site.anchor) : -1;
    if (stranger > 0) {
      boolean more = stranger > start + 1 && !passive;
      return draft
          .paidFor(more ? SumWords.object(site, start, stranger) : draft.forWhat)
          .payee(doer)
          .payer(SumLabels.NOBODY)
          .why("payee sells to somebody unknown");
    }
    if (passive && doer < 0 && to >= 0 && isOwnSale(site, verb, to)) {
      doer = site.reading.cast().issuer();
    }
    return draft.payee(doer).payer(other(to != -1 ? to : partner, doer)).why("payee sells");
  }

  /** (bought) S "'s 40% stake": whose stake it was; in a venture also whose shares; or -1. */
  private static int ofStake(SumSite site, int object, int limit) {
    Mention owner = site.reading.cast().mentionAt(object);
    if (owner == null || !site.is(owner.to(), "'s", "’s", "'", "’")) {
      return -1;
    }
    for (int i = owner.to() + 1; i < Math.min(limit, owner.to() + 7); i++) {
      if (site.is(i, "stake", "interest", "holding", "shareholding", "half")
          || site.is(i, "shares", "stock") && site.topic.isVenture()) {
        return owner.entity();
      }
    }
    return -1;
  }

  /** In a report: ("the" | "its" …) business "was sold to" buyer: the one whose report it is. */
  private static boolean isOwnSale(SumSite site, Cue verb, int buyer) {
    boolean other = site.reading.cast().issuers().size() != 1 || !site.topic.isResults();
    for (int i = site.sentence.from(); !other && i < verb.from(); i++) {
      Mention name = site.reading.cast().mentionAt(i);
      other = name != null && !site.reading.cast().issuers().contains(name.entity());
    }
    return !other && !site.reading.cast().issuers().contains(buyer);
  }

  /** "an offer made by B to shareholders to purchase": B, not who is asked to sell; or -1. */
  private static int bidder(SumSite site, Cue verb) {
    boolean aim = verb.kind() == SumCue.BUY && site.is(verb.from() - 1, "to");
    for (int i = verb.from() - 2;
        aim && i > Math.max(site.sentence.from(), verb.from() - 24);
        i--) {
      if (site.is(i, "offer", "bid", "proposal")) {
        int by = site.is(i + 1, "made", "launched", "commenced") ? i + 2 : i + 1;
        return site.is(by, "by", "from") ? SumSides.at(site, by + 1) : -1;
      }
    }
    return -1;
  }

  /**
   * Where the second object of a verb begins: "bought A from S for $5 million and B from T for"
   * sum; else the token given.
   */
  private static int conjunct(SumSite site, int from) {
    for (int i = site.anchor - 1; i > from; i--) {
      boolean next = site.is(i, "and") || site.is(i, ",") && !site.is(i + 1, "and");
      if (site.isSumAt(i)) {
        return from;
      }
      if (next && hasSum(site, from, i) && site.hasWord(i, site.anchor, "from", "to")) {
        return i + 1;
      }
    }
    return from;
  }

  private static boolean hasSum(SumSite site, int from, int to) {
    for (int i = from; i < to; i++) {
      if (site.isSumAt(i)) {
        return true;
      }
    }
    return false;
  }

  /** Stock bought beside a licence comes from the partner who issues it. */
  private static boolean isPlaced(SumSite site, Cue verb, int limit) {
    return site.topic.isLicensed() && site.hasWord(verb.to(), limit, "stock", "shares", "equity");
  }

  /** words "," "which" … verb: what the clause before tells of; null for none. */
  private static String antecedent(SumSite site, Cue verb) {
    int comma = verb.from() - 1;
    while (comma > verb.from() - 8 && !site.is(comma, ",")) {
      comma--;
    }
    if (!site.is(comma, ",") || !site.is(comma + 1, "which", "that")) {
      return null;
    }
    int from = -1;
    for (int i = comma - 1; i > Math.max(site.sentence.from(), comma - 10); i--) {
      from = site.is(i, "the", "a", "an", "its", "their") ? i + 1 : from;
    }
    return from < 0 ? null : site.tokens.text(from, comma);
  }

  /** Payer and payee alone. */
  static SumDraft sides(SumSite site, SumDraft draft) {
    Cue verb = site.actionBefore(site.figure.from(), SumCue.BUY, SumCue.SELL);
    return verb == null ? draft : fill(site, draft, verb);
  }

  /** "an offer by A to buy shares of B": nobody but a buyer of its own stock buys of itself. */
  private static boolean isOwn(SumSite site, int from, int to, int buyer) {
    boolean back = site.topic.isTitled(SumCue.BUYBACK, SumCue.REPURCHASE, SumCue.REDEEM);
    for (int i = from; !back && i < to; i++) {
      Mention mention = site.reading.cast().mentionAt(i);
      if (mention != null && mention.form() != Mention.Form.PRONOUN) {
        return mention.entity() == buyer && site.hasWord(from, i, "shares", "stock", "of");
      }
    }
    return false;
  }

  /** ("new" | "newly issued") … "shares of" X: who issues what is bought; or -1. */
  private static int maker(SumSite site, int from, int to) {
    boolean fresh = false;
    for (int i = from; i < to; i++) {
      fresh |= site.is(i, "new", "newly", "treasury");
      if (fresh && site.is(i, "of") && site.hasWord(i - 3, i, "shares", "stock", "units", "ads")) {
        return SumSides.at(site, i + 1);
      }
    }
    return -1;
  }

  /** S "completed the transfer of": who does what the noun says. */
  private static int completer(SumSite site, Cue noun) {
    int verb = noun.from() - 1;
    while (verb > noun.from() - 5 && TOLD.contains(site.norm(verb))) {
      verb--;
    }
    verb = site.is(verb, "the", "its", "our", "a", "an") ? verb - 1 : verb;
    verb = site.is(verb, "on") ? verb - 1 : verb;
    boolean light =
        site.is(verb, "completed", "completes", "closed", "closes", "consummated", "finalized")
            || site.is(verb, "made", "concluded", "financed");
    return light ? SumSides.subject(site, verb) : -1;
  }

  /** S "may require" A "to buy": who makes the buyer buy, and so sells; or -1. */
  private static int obliger(SumSite site, Cue verb) {
    if (!site.is(verb.from() - 1, "to")) {
      return -1;
    }
    for (int i = verb.from() - 2; i > Math.max(site.sentence.from(), verb.from() - 12); i--) {
      if (site.is(i, "require", "requires", "oblige", "cause")) {
        return SumSides.subject(site, i);
      }
    }
    return -1;
  }

  /** Where "to the State of Oregon" stands, with capitals that no party is known by; or -1. */
  private static int stranger(SumSite site, int from, int limit) {
    for (int i = from; i < limit; i++) {
      int name = site.is(i + 1, "the") ? i + 2 : i + 1;
      boolean capital = site.is(i, "to") && name < limit && site.tokens.isCapitalized(name);
      if (capital
          && !site.tokens.isCapitalized(i)
          && !site.isSumAt(name)
          && !site.is(i - 1, "up", "subject", "prior", "adjacent", "close", "next", "home")) {
        return i;
      }
    }
    return -1;
  }

  private static int other(int entity, int doer) {
    return entity == doer ? -1 : entity;
  }

  /** "acquisition of", "sale of", "the purchase". */
  private static boolean isNoun(SumSite site, Cue verb) {
    return site.is(verb.to() - 1, "of")
        || (site.is(verb.from(), "purchase", "transfer")
            && site.is(verb.from() - 1, "the", "a", "its"));
  }

  /** The name of the one company that is the subject of a passive verb; null for none. */
  private static String subject(SumSite site, Cue verb) {
    List<Integer> subjects = new Clauses(site.reading).subject(verb.from(), site.sentence.from());
    return subjects.size() == 1 && subjects.get(0) >= 0
        ? site.reading.cast().entity(subjects.get(0)).name()
        : null;
  }

  /**
   * "The mill in Troy, which it has owned since 1958, will be sold": the token before the aside.
   */
  private static int overAside(SumSite site, int to) {
    for (int i = to - 1; site.is(to, ",") && i > Math.max(site.sentence.from(), to - 24); i--) {
      if (site.is(i, ",") && site.is(i + 1, "which", "a", "an", "the", "located", "formerly")) {
        return i - 1;
      }
    }
    return to;
  }

  /** What stands before a passive verb up to the clause's beginning. */
  private static String passiveObject(SumSite site, Cue verb) {
    int to = verb.from() - 1;
    while (site.is(to, "is", "was", "are", "were", "be", "been", "will", "has", "have", "to")) {
      to--;
    }
    if (site.is(to, "agreed", "agreement", "it", "agrees")) {
      return subject(site, verb); // "said it has agreed to be acquired": whom "it" means
    }
    to = overAside(site, to);
    int from = to;
    while (from > site.sentence.from()
        && to - from < 16
        && !site.is(from, ",", ";", ":", "that", "which", "whereby", "--")) {
      from--;
    }
    if (from != site.sentence.from()) {
      from++;
    }
    return from > to ? null : site.tokens.text(from, to + 1);
  }
}
