package ex99.extract;

import ex99.extract.SumSentence.Cue;
import ex99.extract.SumSite.Head;
import ex99.extract.SumSite.Relation;
import ex99.model.ConsiderationKind;
import ex99.phrase.Count;
import ex99.phrase.Figures;
import java.math.BigDecimal;
import java.util.List;

/**
 * Own shares that a company takes back, by their number: the shares go to it, the money from it.
 */
final class SumRepurchased {
  private static final BigDecimal LEAST = BigDecimal.valueOf(1000);

  /** How far before a count the verb may stand. */
  private static final int VERB = 7;

  /** How far before the whole cost the shares may stand. */
  private static final int SHARES = 30;

  private SumRepurchased() {}

  /**
   * ("accepted for purchase" | "repurchased" | "redeem" …) count "of its" stock ("from" holder)?
   */
  static SumDraft count(SumSite site) {
    if (site.amount() == null || site.amount().compareTo(LEAST) < 0 || site.isSuperseded()) {
      return null;
    }
    if (isDelivered(site)) {
      Head head = new Head(SumCue.REPURCHASE, Relation.OF, site.anchor, site.figure.from());
      return SumDraft.of(ConsiderationKind.BUYBACK, site, head)
          .payer(SumLabels.NOBODY)
          .payee(site.reading.cast().issuer())
          .paidFor("initial delivery of shares")
          .rule("buyback-shares");
    }
    int verb = verb(site);
    int to = site.figure.to();
    boolean state =
        site.hasWord(site.figure.from() - 2, to + 3, "outstanding")
            || site.hasWord(to, to + 9, "quarter", "year", "month", "months", "since", "to-date")
            || isForSum(site, to)
            || site.is(site.figure.from() - 1, "to", "as") && !site.is(site.anchor, "to");
    if (verb < 0 || state || !isOwn(site, verb)) {
      return null;
    }
    int issuer = site.reading.cast().issuer();
    int holder = SumSides.after(site, site.figure.to(), site.figure.to() + 12, "from");
    int end = SumWords.right(site, site.figure.to(), 8);
    int from = Math.min(SumOfferings.countStart(site), end);
    Head head = new Head(SumCue.REPURCHASE, Relation.VERB, verb, verb + 1);
    return SumDraft.of(ConsiderationKind.BUYBACK, site, head)
        .payer(issuer)
        .payee(holder == issuer || holder < 0 ? SumLabels.NOBODY : holder)
        .paidFor(site.words(from, Math.max(end, from + 1)))
        .rule("buyback-shares");
  }

  /** issuer "will receive an initial delivery of" count, where its own shares are bought back. */
  private static boolean isDelivered(SumSite site) {
    boolean own =
        site.topic.isTitled(SumCue.BUYBACK, SumCue.REPURCHASE, SumCue.REPURCHASE_NOUN)
            || site.sentence.has(SumCue.BUYBACK);
    return own
        && site.is(site.anchor, "of")
        && site.is(site.anchor - 1, "delivery")
        && site.hasWord(site.anchor - 4, site.anchor, "initial", "first", "upfront", "final");
  }

  /** "repurchased 2 million shares of its stock for $31 million": the sum says it all. */
  private static boolean isForSum(SumSite site, int from) {
    for (int i = from; i < Math.min(site.sentence.to(), from + 8); i++) {
      if (site.is(i, "for") && (site.isMoneyAt(i + 1) || site.isMoneyAt(i + 2))) {
        return true;
      }
      if (site.is(i, "at", ",", ";", "from", "and")) {
        return false;
      }
    }
    return false;
  }

  /** The verb of taking back right before a count, or -1. */
  private static int verb(SumSite site) {
    for (int i = site.anchor; i > Math.max(site.sentence.from() - 1, site.anchor - VERB); i--) {
      boolean accepts = site.is(i, "purchase") && site.is(i - 1, "for") && isAccepted(site, i - 2);
      boolean takes =
          site.is(i, "repurchased", "repurchase", "redeem", "redeemed", "reacquired", "reacquire")
              || site.is(i, "purchased", "purchase", "buy", "bought", "acquired")
                  && !site.is(i - 1, "the", "for", "of");
      if (accepts || isAccepted(site, i) || takes) {
        boolean before = site.is(i - 1, "had") || site.is(i - 2, "had"); // by an earlier program
        return hasSum(site, i) || before ? -1 : i;
      }
      if (site.is(i, ";", ".", "option", "warrants", "authorized", "authorization", "tendered")) {
        return -1;
      }
    }
    return -1;
  }

  private static boolean hasSum(SumSite site, int from) {
    for (int i = from; i < site.figure.from(); i++) {
      if (site.isMoneyAt(i)) {
        return true;
      }
    }
    return false;
  }

  private static boolean isAccepted(SumSite site, int at) {
    return site.is(at, "accepted", "accept", "accepts")
        && site.topic.has(SumCue.TENDER, SumCue.BUYBACK);
  }

  /** Whether the shares are the issuer's: "of its common stock", a headline of buying back. */
  private static boolean isOwn(SumSite site, int verb) {
    int doer = SumSides.subject(site, verb);
    boolean others = doer >= 0 && !site.reading.cast().issuers().contains(doer);
    boolean other = others || site.hasWord(site.sentence.from(), verb, "underwriters", "option");
    boolean program =
        site.hasWord(site.sentence.from(), site.figure.from(), "authorized", "program", "may");
    if (other || program) {
      return false;
    }
    boolean back =
        site.topic.isTitled(SumCue.BUYBACK, SumCue.REPURCHASE, SumCue.REPURCHASE_NOUN)
            || isSelfTender(site);
    boolean verbal =
        site.is(verb, "repurchased", "repurchase", "redeem", "redeemed", "reacquired", "reacquire");
    boolean its =
        site.hasWord(site.figure.to() - 3, site.figure.to() + 3, "its", "our")
            && site.hasWord(site.figure.to() - 4, site.figure.to() + 8, "stock", "shares", "units");
    boolean resold = site.is(verb + 1, "from") && site.hasWord(verb + 2, verb + 4, "underwriters");
    return back
        || resold
        || verbal && (its || site.hasWord(verb, site.figure.to() + 6, "its", "shares"));
  }

  /** A tender offer for its own stock: "Dutch auction", "self-tender". */
  static boolean isSelfTender(SumSite site) {
    return site.topic.isDutch();
  }

  /** own shares "at" price … "for" ("a total cost of" | "an aggregate of")? sum */
  static SumDraft cost(SumSite site) {
    boolean whole =
        site.is(site.anchor, "of")
            && site.hasWord(site.anchor - 4, site.anchor, "cost", "price", "amount", "total")
            && site.hasWord(site.anchor - 5, site.anchor, "for", "at", "in");
    boolean all =
        site.is(site.anchor, "or", "for")
            && (site.hasWord(site.figure.to(), site.figure.to() + 3, "all", "total", "aggregate")
                || site.hasWord(site.anchor, site.figure.from(), "total", "aggregate"));
    boolean bare = SumShares.isPerShare(site) || site.amount().compareTo(LEAST) < 0;
    if (bare || site.isSuperseded() || !whole && !all) {
      return null;
    }
    Count shares = shares(site);
    if (shares == null) {
      return redeemed(site);
    }
    boolean priced = shares != null && site.is(site.anchor, "or") && hasSum(site, shares.to());
    int verb = shares == null || priced ? -1 : verb(countSite(site, shares));
    if (verb < 0 || !isOwn(countSite(site, shares), verb)) {
      return null;
    }
    Head head = new Head(SumCue.REPURCHASE, Relation.FOR, verb, verb + 1);
    int holder = SumSides.after(site, shares.to(), site.figure.from(), "from");
    int end = SumWords.right(site, shares.to(), 8);
    return SumDraft.of(ConsiderationKind.BUYBACK, site, head)
        .payer(site.reading.cast().issuer())
        .payee(holder == site.reading.cast().issuer() ? -1 : holder)
        .paidFor(site.words(shares.from(), Math.max(end, shares.to())))
        .rule("buyback-purchase");
  }

  /** "redeem" notes "at 102% of principal, for a total of" sum */
  private static SumDraft redeemed(SumSite site) {
    Cue redeem = site.actionBefore(site.figure.from(), SumCue.REDEEM, SumCue.REPURCHASE);
    boolean notes =
        redeem != null
            && site.anchor - redeem.to() < SHARES
            && !hasSum(site, redeem.to())
            && site.cueAfter(redeem.to(), 9, SumCue.NOTES, SumCue.STOCK) != null;
    if (!notes) {
      return redeemedNotes(site, redeem);
    }
    Head head = new Head(redeem.kind(), Relation.FOR, redeem.from(), redeem.to());
    return SumDraft.of(ConsiderationKind.BUYBACK, site, head)
        .payer(site.reading.cast().issuer())
        .paidFor(SumWords.object(site, redeem.to(), site.anchor))
        .rule("redemption");
  }

  /** notes "will be redeemed at 102% of principal, or" sum "in the aggregate" */
  private static SumDraft redeemedNotes(SumSite site, Cue redeem) {
    boolean passive =
        redeem != null
            && site.is(redeem.from() - 1, "be", "were", "was", "been")
            && site.anchor - redeem.to() < SHARES
            && !hasSum(site, redeem.to());
    Cue notes =
        passive
            ? site.actionBefore(redeem.from(), SumCue.NOTES, SumCue.SECURITIES, SumCue.STOCK)
            : null;
    if (notes == null || redeem.from() - notes.to() > VERB) {
      return null;
    }
    Head head = new Head(redeem.kind(), Relation.FOR, redeem.from(), redeem.to());
    return SumDraft.of(ConsiderationKind.BUYBACK, site, head)
        .payer(site.reading.cast().issuer())
        .payee(SumLabels.NOBODY)
        .paidFor(SumWords.noun(site, notes.from(), notes.to()))
        .rule("redemption");
  }

  private static SumSite countSite(SumSite site, Count shares) {
    return new SumSite(site.reading, site.sentence, site.previous, site.topic, shares);
  }

  /** The last count of shares before a sum in its sentence, or null. */
  static Count shares(SumSite site) {
    List<Count> counts = site.reading.figures().counts();
    int least = Math.max(site.sentence.from(), site.figure.from() - SHARES);
    for (int i = Figures.firstFrom(counts, site.figure.from()) - 1;
        i >= 0 && counts.get(i).from() >= least;
        i--) {
      if (counts.get(i).amount().compareTo(LEAST) >= 0) {
        return counts.get(i);
      }
    }
    return null;
  }

  /** "offered to buy as much as" sum "of stock", in an offer for own shares */
  static SumDraft offered(SumSite site) {
    Cue buy = site.actionBefore(site.figure.from(), SumCue.BUY, SumCue.REPURCHASE);
    int to = site.figure.to();
    boolean stock =
        site.is(to, "of", "worth", "in")
            && site.hasWord(to + 1, to + 5, "stock", "shares", "units");
    boolean direct = buy != null && site.anchor + 1 - buy.to() <= 1 && stock;
    if (!direct || !isSelfTender(site) || SumShares.isPerShare(site) || site.isSuperseded()) {
      return null;
    }
    Head head = new Head(SumCue.REPURCHASE, Relation.VERB, buy.from(), buy.to());
    return SumDraft.of(ConsiderationKind.BUYBACK, site, head)
        .paidFor(site.words(to + 1, Math.max(to + 2, SumWords.right(site, to + 1, 8))))
        .rule("buyback-purchase");
  }
}
