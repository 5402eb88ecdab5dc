package ex99.extract;

import ex99.extract.SumSentence.Cue;
import ex99.extract.SumSite.Head;
import ex99.extract.SumSite.Relation;
import ex99.model.Comparator;
import ex99.model.ConsiderationKind;
import ex99.phrase.Money;
import ex99.token.WordSet;

/**
 * What somebody promises by words that no other rule knows: to buy at least so much, the bid that
 * won an auction, more of a price "upon" something, debt that a bank has arranged, shares counted
 * at a price, new stock for those who held notes, a part of a share for each of another.
 */
final class SumPromises {
  private static final WordSet BUYS =
      WordSet.of("purchase", "buy", "order", "purchases", "orders", "take");

  private static final WordSet ARRANGED =
      WordSet.of("arranged", "provided", "supplied", "furnished", "underwritten", "extended");

  private static final String[] CREDITORS = {
    "noteholders", "creditors", "bondholders", "lenders", "claimants", "holders", "debentureholders"
  };

  private static final int NEAR = 6;
  private static final int CLAUSE = 14;

  private SumPromises() {}

  /** A sum or count promised in one of these ways; null for any other. */
  static SumDraft tryMatch(SumSite site) {
    if (site.isSuperseded() || site.topic.isResults()) {
      return null;
    }
    if (site.isCount()) {
      SumDraft stock = reorganized(site);
      return stock != null ? stock : swapped(site);
    }
    if (!site.isMoney()) {
      return null;
    }
    if (SumShares.isPerShare(site)) {
      return issuedAt(site);
    }
    SumDraft draft = minimum(site);
    draft = draft != null ? draft : bid(site);
    draft = draft != null ? draft : more(site);
    return draft != null ? draft : arranged(site);
  }

  /** X ("must purchase at least" | "has committed to minimum purchases of") sum "of" goods. */
  private static SumDraft minimum(SumSite site) {
    int verb = site.is(site.anchor, "of") ? site.anchor - 1 : site.anchor;
    boolean least =
        site.figure instanceof Money m && m.comparator() == Comparator.AT_LEAST
            || site.is(verb - 1, "minimum");
    boolean bound =
        verb < site.anchor
            ? site.is(verb - 1, "minimum")
            : site.is(verb - 1, "to", "must", "will", "shall");
    boolean told = BUYS.has(site.tokens, verb) && least && bound;
    boolean dealt =
        site.topic.isTitled(SumCue.BUY, SumCue.SELL, SumCue.MERGE, SumCue.DEAL, SumCue.TENDER)
            || site.topic.isOffering();
    if (!told || dealt || isOfStock(site)) {
      return null;
    }
    int buyer = SumSides.subject(site, verb < site.anchor ? verb - 1 : verb);
    int issuer = site.reading.cast().issuer();
    int end =
        site.is(site.figure.to(), "of", "in") ? SumWords.right(site, site.figure.to() + 1, 12) : 0;
    Head head = new Head(SumCue.CONTRACT, Relation.VERB, verb, verb + 1);
    return SumDraft.of(ConsiderationKind.CONTRACT_VALUE, site, head)
        .payer(buyer)
        .payee(buyer >= 0 && buyer != issuer ? issuer : -1)
        .paidFor(
            end > site.figure.to() + 1
                ? site.words(site.figure.to() + 1, end)
                : site.words(SumWords.left(site, verb), verb + 1))
        .rule("contract-part");
  }

  private static boolean isOfStock(SumSite site) {
    int to = site.figure.to();
    return site.hasWord(to, to + NEAR, "shares", "stock", "notes", "units", "securities", "bonds");
  }

  /** "with a bid of" sum, in a release about a purchase. */
  private static SumDraft bid(SumSite site) {
    boolean bid = site.is(site.anchor, "of") && site.is(site.anchor - 1, "bid", "bids");
    if (!bid || !site.topic.isDeal() || site.topic.isOffering()) {
      return null;
    }
    Head head = new Head(SumCue.PRICE, Relation.OF, site.anchor - 1, site.anchor);
    return SumDraft.of(ConsiderationKind.PURCHASE_PRICE, site, head)
        .payer(site.topic.parties().buyer())
        .paidForTopic(site)
        .rule("price-noun");
  }

  /** "may pay" those who sell sum "more"? ("upon" | "if") something. */
  private static SumDraft more(SumSite site) {
    Cue pay = site.actionBefore(site.figure.from(), SumCue.PAY);
    int to = site.is(site.figure.to(), "more", "further") ? site.figure.to() + 1 : site.figure.to();
    boolean may =
        pay != null
            && site.anchor + 1 - pay.to() < NEAR
            && site.is(pay.from() - 1, "may", "could", "will", "might", "would")
            && site.is(to, "upon", "if", "on", "based", "should", "subject", "provided");
    if (!may
        || !site.topic.isDeal()
        || site.topic.isOffering()
        || !site.topic.has(SumCue.BUY, SumCue.DEAL)) {
      return null;
    }
    Head head = new Head(SumCue.EARN_OUT, Relation.VERB, pay.from(), pay.to());
    int end = SumWords.right(site, to, CLAUSE);
    return SumDraft.of(ConsiderationKind.EARN_OUT, site, head)
        .payer(SumSides.subject(site, pay.from()))
        .paidFor(end > to ? site.words(to, end) : site.topic.object())
        .contingent()
        .rule("earn-out");
  }

  /** "senior debt of" sum "was arranged by" bank. */
  private static SumDraft arranged(SumSite site) {
    int noun = site.anchor - 1;
    int verb = site.figure.to() + (site.is(site.figure.to() + 1, "been", "being") ? 2 : 1);
    boolean debt =
        site.is(site.anchor, "of")
            && site.is(noun, "debt", "financing", "loan", "loans", "mortgage")
            && site.is(site.figure.to(), "was", "were", "is", "has", "will")
            && ARRANGED.has(site.tokens, verb);
    int lender = debt ? SumSides.after(site, verb, verb + NEAR, "by", "from") : -1;
    if (lender < 0 || site.reading.cast().issuers().contains(lender)) {
      return null;
    }
    Head head = new Head(SumCue.FACILITY, Relation.OF, noun, site.anchor);
    return SumDraft.of(ConsiderationKind.FACILITY, site, head)
        .payer(lender)
        .paidFor(site.words(SumWords.left(site, noun), noun + 1))
        .rule("facility-size");
  }

  /** count "shares issued at" sum "each": what stock that pays for a business is counted at. */
  private static SumDraft issuedAt(SumSite site) {
    int at =
        site.is(site.anchor, "of") && site.hasWord(site.anchor - 4, site.anchor, "at")
            ? site.anchor - 4
            : site.anchor;
    boolean issued =
        site.hasWord(at - 1, site.anchor + 1, "at")
            && site.hasWord(at - 3, site.anchor, "issued", "issue", "priced")
            && site.hasWord(at - 5, site.anchor, "shares", "stock", "units");
    if (!issued || !site.topic.isDeal() || site.topic.isOffering()) {
      return null;
    }
    Cue stock = site.actionBefore(site.figure.from(), SumCue.STOCK);
    Head head = new Head(SumCue.PRICE, Relation.OF, site.anchor, site.figure.from());
    return SumDraft.of(ConsiderationKind.PRICE_PER_SHARE, site, head)
        .payer(site.topic.parties().buyer())
        .per(site.unit == null || site.unit.perText() == null ? "share" : null)
        .paidFor(stock == null ? null : site.words(SumWords.left(site, stock.from()), stock.to()))
        .rule("value-per-share");
  }

  /** issuer "issued" count "shares of new common stock to" creditors. */
  private static SumDraft reorganized(SumSite site) {
    int to = site.figure.to();
    Cue issue = site.actionBefore(site.figure.from(), SumCue.ISSUE);
    boolean fresh =
        issue != null
            && site.anchor + 1 - issue.to() <= 2
            && site.hasWord(site.figure.from(), to + 3, "new", "newly")
            && site.hasWord(to, to + CLAUSE, CREDITORS)
            && !SumStock.isFew(site)
            && !site.topic.isOffering();
    if (!fresh) {
      return null;
    }
    Head head = new Head(SumCue.STOCK, Relation.VERB, issue.from(), issue.to());
    int end = site.is(to, "of") ? SumWords.right(site, to + 1, NEAR) : to;
    return SumDraft.of(ConsiderationKind.STOCK, site, head)
        .payer(site.reading.cast().issuer())
        .payee(SumLabels.NOBODY)
        .paidFor(end > to + 1 ? site.words(to + 1, end) : null)
        .rule("stock-issued");
  }

  /** decimal "of a" A "share will be" ("issued" | "exchanged") "for each" share of another. */
  private static SumDraft swapped(SumSite site) {
    int to = site.figure.to();
    boolean given =
        site.amount().scale() > 0
            && site.is(to, "will", "is", "to", "shall", "was", "would")
            && site.hasWord(to, to + NEAR, "issued", "exchanged", "given", "delivered")
            && site.hasWord(to, to + CLAUSE, "each", "every")
            && site.topic.isDeal();
    SumDraft ratio =
        given ? SumRatios.ratio(site, new Head(SumCue.EXCHANGE, Relation.FOR, to, to + 1)) : null;
    return ratio == null ? null : ratio.per("share").rule("exchange-ratio");
  }
}
