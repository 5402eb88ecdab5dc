package ex99.extract;

import ex99.extract.SumSentence.Cue;
import ex99.extract.SumSite.Head;
import ex99.extract.SumSite.Relation;
import ex99.model.ConsiderationKind;
import ex99.model.PartyKind;
import ex99.name.Mention;
import ex99.phrase.Count;
import ex99.phrase.Figure;
import java.math.BigDecimal;
import java.util.List;

/** Stock of the issuer that somebody named is to buy of it, and what is given for it. */
final class SumSubscribers {
  private static final BigDecimal LEAST = BigDecimal.valueOf(1000);

  /** How many words may stand between the verb and how many shares are handed to somebody. */
  private static final int HANDED = 24;

  private SumSubscribers() {}

  /** Y ("will buy" | "agreed to purchase") count "of its" stock: Y's, placed by the issuer. */
  private static SumDraft bought(SumSite site, Cue buy) {
    int buyer = SumSides.subject(site, buy.from());
    boolean other =
        buyer >= 0
            && maker(site, buyer) >= 0
            && site.reading.cast().entity(buyer).kind() == PartyKind.ORGANIZATION;
    boolean will =
        site.is(buy.from() - 1, "to", "will", "would", "also", "has")
            && !site.is(buy.from() - 2, "option", "right", "warrants", "warrant");
    return !other || !will
        ? null
        : SumDraft.of(
            ConsiderationKind.OFFERING_AMOUNT,
            site,
            new Head(SumCue.BUY, Relation.VERB, buy.from(), buy.to()));
  }

  /** I "subscribed for" count of units: the issuer's, whoever that is by title. */
  private static SumDraft subscribed(SumSite site) {
    boolean told =
        site.is(site.anchor, "for")
            && site.is(site.anchor - 1, "subscribed", "subscribe", "subscribes")
            && site.amount().compareTo(LEAST) >= 0
            && !site.topic.isResults();
    Nearby near = new Nearby(site.tokens, site.reading.cast());
    List<Integer> all =
        told ? new Subjects(near).of(site.anchor - 1, site.sentence.from()) : List.of();
    if (all.size() != 1) {
      return null;
    }
    int other = namedMaker(site, site.figure.to());
    int issuer = all.get(0) == site.reading.cast().issuer() ? other : maker(site, all.get(0));
    if (issuer < 0 || issuer == all.get(0)) {
      return null;
    }
    Head head = new Head(SumCue.BUY, Relation.VERB, site.anchor - 1, site.anchor);
    int end = SumWords.right(site, site.figure.to(), 8);
    int from = Math.min(SumOfferings.countStart(site), end);
    return SumDraft.of(ConsiderationKind.OFFERING_AMOUNT, site, head)
        .payer(issuer)
        .payee(all.get(0))
        .paidFor(site.words(from, Math.max(end, from + 1)))
        .rule("offering-count");
  }

  /** count of stock that somebody named is to buy of the issuer */
  static SumDraft placed(SumSite site) {
    SumDraft subscribed = subscribed(site);
    SumDraft handed = subscribed == null ? handed(site) : subscribed;
    if (handed != null) {
      return handed;
    }
    Cue buy = site.actionBefore(site.figure.from(), SumCue.BUY);
    boolean direct = buy != null && site.anchor + 1 - buy.to() <= 1 && !site.topic.isResults();
    if (!direct
        || site.amount().compareTo(LEAST) < 0
        || site.isSuperseded()
        || !isOwnStock(site, site.figure)) {
      return null;
    }
    SumDraft draft = bought(site, buy);
    int end = SumWords.right(site, site.figure.to(), 8);
    int from = Math.min(SumOfferings.countStart(site), end);
    return draft == null
        ? null
        : draft
            .payer(maker(site, SumSides.subject(site, buy.from())))
            .payee(SumSides.subject(site, buy.from()))
            .paidFor(site.words(from, Math.max(end, from + 1)))
            .rule("offering-count");
  }

  /** issuer "has agreed to" ("sell" | "issue") "to" I count of shares "at" sum a share */
  private static SumDraft handed(SumSite site) {
    Cue verb = site.actionBefore(site.figure.from(), SumCue.SELL, SumCue.ISSUE);
    boolean told =
        verb != null
            && site.is(verb.to(), "to")
            && site.anchor - verb.to() < HANDED
            && site.amount().compareTo(LEAST) >= 0
            && !site.topic.isResults()
            && (verb.kind() == SumCue.SELL || !site.topic.isDeal()) // given for what is bought
            && (isPriced(site) || site.sentence.has(SumCue.OFFERING));
    int taker = told ? SumSides.after(site, verb.to(), site.figure.from(), "to") : -1;
    int issuer = taker < 0 ? -1 : maker(site, taker);
    if (issuer < 0 || SumSides.subject(site, verb.from()) != issuer || isRight(site, verb)) {
      return null;
    }
    Head head = new Head(verb.kind(), Relation.VERB, verb.from(), verb.to());
    int end = SumWords.right(site, site.figure.to(), 8);
    int from = Math.min(SumOfferings.countStart(site), end);
    return SumDraft.of(ConsiderationKind.OFFERING_AMOUNT, site, head)
        .payer(issuer)
        .payee(taker)
        .paidFor(site.words(from, Math.max(end, from + 1)))
        .rule("offering-count");
  }

  /** count … "at" sum, "for" sum: what is given for the shares stands behind them. */
  private static boolean isPriced(SumSite site) {
    int to = site.figure.to();
    for (int i = to; i < Math.min(site.sentence.to(), to + 12); i++) {
      if (site.isSumAt(i)) {
        return site.hasWord(to, i, "at", "for");
      }
    }
    return false;
  }

  /** "will issue to I a warrant to purchase" count: the right, not the shares. */
  private static boolean isRight(SumSite site, Cue verb) {
    return site.hasWord(
        verb.to(), site.figure.from(), "warrant", "warrants", "option", "options", "rights");
  }

  /** The same count "for" sum, or "at" sum a share */
  static SumDraft price(SumSite site) {
    Cue buy =
        site.is(site.anchor, "for", "at")
            ? site.actionBefore(site.figure.from(), SumCue.BUY)
            : null;
    Count count = buy == null ? null : SumRepurchased.shares(site);
    boolean direct = count != null && count.from() >= buy.to() && count.from() - buy.to() <= 4;
    boolean share = SumShares.isPerShare(site) || site.amount().compareTo(LEAST) < 0;
    if (!direct || !isOwnStock(site, count) || site.isSuperseded() || site.topic.isResults()) {
      return null;
    }
    SumDraft draft = bought(site, buy);
    if (draft == null || site.hasWord(count.to(), site.anchor, "and", ";", "from")) {
      return null;
    }
    int end = Math.min(SumWords.right(site, count.to(), 8), site.anchor);
    int from = share ? count.to() - 1 : count.from();
    draft.kind =
        !share
            ? ConsiderationKind.INVESTMENT
            : site.topic.isOffering()
                ? ConsiderationKind.OFFERING_PRICE
                : ConsiderationKind.PRICE_PER_SHARE;
    return draft
        .payer(SumSides.subject(site, buy.from()))
        .payee(maker(site, SumSides.subject(site, buy.from())))
        .per(share && site.unit == null ? "share" : null)
        .paidFor(site.words(from, Math.max(end, count.to())))
        .rule(share ? "offering-price" : "subscription");
  }

  /**
   * "of its preferred shares", "new shares", "common shares" where no other company's are meant.
   */
  private static boolean isOwnStock(SumSite site, Figure count) {
    int to = count.to();
    boolean stock = site.hasWord(count.from(), to + 7, "shares", "stock", "units");
    boolean its = site.hasWord(count.from(), to + 3, "its", "new", "newly", "our", "treasury");
    boolean plain = !site.is(to, "of") || isClass(site, to + 1) && namedMaker(site, to) < 0;
    boolean bare = plain && !site.topic.isDeal() && !site.topic.isTitled(SumCue.BUYBACK);
    Mention owner = site.is(to, "of") ? null : site.reading.cast().mentionAt(to);
    its |= isOfIssuer(site, to);
    boolean option = site.hasWord(site.sentence.from(), count.from(), "underwriters", "option");
    return stock && !option && owner == null && (its || bare);
  }

  /** count "shares of Acme" by the name of the issuer, in its own release. */
  private static boolean isOfIssuer(SumSite site, int of) {
    int name = site.is(of + 1, "the") ? of + 2 : of + 1;
    boolean dealt =
        site.topic.isTitled(SumCue.BUY, SumCue.SELL, SumCue.DEAL, SumCue.MERGE)
            || site.topic.has(SumCue.TENDER) // made to the holders
            || site.hasWord(site.sentence.from(), of, "offer", "tender", "mini-tender");
    Mention maker = site.is(of, "of") && !dealt ? site.reading.cast().mentionAt(name) : null;
    return maker != null && maker.entity() == site.reading.cast().issuer();
  }

  /** "of common stock", "of Series A preferred": what kind of stock it is. */
  private static boolean isClass(SumSite site, int at) {
    int noun = site.is(at, "restricted", "newly", "series", "class") ? at + 1 : at;
    return site.hasWord(noun, noun + 2, "common", "preferred", "ordinary", "stock");
  }

  /** count "shares of Acme": whose they are by name, if no issuer's; or -1. */
  private static int namedMaker(SumSite site, int of) {
    for (int i = of; i < of + 3 && site.is(of, "of"); i++) {
      Mention maker = site.reading.cast().mentionAt(i);
      if (maker != null) {
        boolean own = site.reading.cast().issuers().contains(maker.entity());
        boolean company =
            site.reading.cast().entity(maker.entity()).kind() == PartyKind.ORGANIZATION;
        return !own && company ? maker.entity() : -1;
      }
    }
    return -1;
  }

  /** Whose securities somebody buys anew: the issuer's, of two issuers the other's; or -1. */
  static int maker(SumSite site, int buyer) {
    List<Integer> issuers = site.reading.cast().issuers();
    if (!issuers.contains(buyer)) {
      return site.reading.cast().issuer();
    }
    if (issuers.size() != 2) {
      return -1;
    }
    return issuers.get(0) == buyer ? issuers.get(1) : issuers.get(0);
  }
}
