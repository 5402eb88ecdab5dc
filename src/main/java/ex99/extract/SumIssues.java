package ex99.extract;

import ex99.extract.SumSentence.Cue;
import ex99.extract.SumSite.Head;
import ex99.extract.SumSite.Relation;
import ex99.model.ConsiderationKind;
import java.math.BigDecimal;

/**
 * Terms of securities that stand in a shape of their own: conversion prices and rates, prices for a
 * thousand of principal, uses of proceeds, what one named investor takes, sales told in the
 * passive.
 */
final class SumIssues {
  private static final BigDecimal LEAST = BigDecimal.valueOf(1000);
  private static final int REACH = 30;

  private SumIssues() {}

  /** What has a shape of its own, before any word that governs the sum is asked; or null. */
  static SumDraft tryMatch(SumSite site) {
    if (site.topic.isResults()) {
      return null;
    }
    return site.isCount() ? count(site) : site.isMoney() ? money(site) : null;
  }

  private static SumDraft count(SumSite site) {
    SumDraft rate = conversionRate(site);
    if (rate != null) {
      return rate;
    }
    SumDraft settled = SumSwaps.count(site);
    if (settled != null) {
      return settled;
    }
    SumDraft fee = SumFees.compensation(site);
    if (fee != null) {
      return fee.rule("agent-securities");
    }
    SumDraft lent = SumFees.lenders(site);
    if (lent != null) {
      return lent;
    }
    SumDraft earned = SumStock.earned(site);
    if (earned != null) {
      return earned;
    }
    SumDraft swapped = SumStock.swapped(site);
    if (swapped != null) {
      return swapped.rule("stock-issued");
    }
    SumDraft plan = plan(site);
    return plan != null ? plan : passive(site);
  }

  private static SumDraft money(SumSite site) {
    SumDraft draft = trust(site);
    if (draft == null) {
      draft = SumTerms.assumed(site);
    }
    if (draft == null) {
      draft = tenderPrice(site);
    }
    if (draft == null) {
      draft = conversionPrice(site);
    }
    if (draft == null) {
      draft = strike(site);
    }
    if (draft == null) {
      draft = premium(site);
    }
    if (draft == null) {
      draft = accelerated(site);
    }
    if (draft == null) {
      draft = use(site);
    }
    if (draft == null) {
      draft = left(site);
    }
    if (draft == null) {
      draft = yearly(site);
    }
    if (draft == null) {
      draft = taken(site);
    }
    if (draft == null) {
      draft = shares(site);
    }
    if (draft == null) {
      draft = subscription(site);
    }
    if (draft == null) {
      draft = SumFees.paid(site);
    }
    if (draft == null) {
      draft = SumSwaps.money(site);
    }
    if (draft == null) {
      draft = SumRaised.tryMatch(site);
    }
    return draft == null ? SumOrders.tryMatch(site) : draft;
  }

  /** sum … "held in trust", where a company of cash alone takes over a business */
  private static SumDraft trust(SumSite site) {
    int to = site.figure.to();
    boolean held =
        site.hasWord(to, to + 10, "trust")
            && site.hasWord(site.figure.from() - 4, to + 10, "held", "holds", "cash", "account");
    if (!site.topic.isBlankCheck() || !held || SumPrices.isPerShare(site)) {
      return null;
    }
    Head head = new Head(SumCue.PAYMENT, Relation.AFTER, to, to + 1);
    return SumDraft.of(ConsiderationKind.OTHER, site, head)
        .form(ex99.model.Form.CASH)
        .paidFor("cash held in trust")
        .rule("cash-in-trust");
  }

  /** Whether a sum or count is nothing that one side gives another. */
  static boolean isNone(SumSite site) {
    return site.isPiece()
        || isEntitled(site)
        || SumFees.isDeducted(site)
        || SumElsewhere.isNone(site)
        || SumThresholds.isOne(site)
        || isUse(site) && use(site) == null;
  }

  /** "each warrant entitles its holder to buy one common share": what a security is made of. */
  private static boolean isEntitled(SumSite site) {
    if (!site.isCount() || site.amount().compareTo(LEAST) >= 0) {
      return false;
    }
    int from = site.figure.from() - REACH;
    boolean verb =
        site.hasWord(from, site.figure.from(), "entitles", "entitle", "entitling", "consists")
            || site.hasWord(from, site.figure.from(), "comprised", "consisting", "comprising")
            || site.hasWord(from, site.figure.from(), "exercisable", "composed", "good")
            || site.hasWord(from, site.figure.from(), "allows", "permits", "enables");
    boolean security =
        site.hasWord(from, site.figure.from(), "warrant", "warrants", "unit", "units", "option")
            || site.hasWord(from, site.figure.from(), "options", "right", "rights");
    boolean every = site.is(site.figure.from() - 1, "every", "each");
    return verb && security
        || every
            && site.hasWord(from, site.figure.from(), "right", "rights", "warrant", "warrants");
  }

  /** count ("per" | "for each") mark number "principal amount" … */
  private static SumDraft conversionRate(SumSite site) {
    int per = site.figure.to();
    while (per < site.figure.to() + 8 && !site.is(per, "per", "each", "every")) {
      per++;
    }
    boolean mark = site.is(per + 1, "$", "us$", "€", "£", "c$", "cdn$", "eur", "usd");
    if (!mark || !site.hasWord(per + 2, per + 8, "principal", "face", "note", "notes")) {
      return null;
    }
    int to = SumWords.right(site, per + 3, 12);
    Cue rate = site.actionBefore(site.figure.from(), SumCue.RATIO);
    Head head = new Head(SumCue.RATIO, Relation.OF, site.figure.from(), site.figure.to());
    String words =
        rate == null
            ? "conversion rate"
            : site.tokens.text(SumWords.left(site, rate.from()), rate.to());
    return SumDraft.of(ConsiderationKind.EXCHANGE_RATIO, site, head)
        .currency("ratio")
        .per(site.tokens.text(per + 1, Math.max(to, per + 3)))
        .paidFor(words)
        .rule("conversion-rate");
  }

  /** security … ("convertible" | "converted") … "price" … sum unit */
  private static SumDraft conversionPrice(SumSite site) {
    Cue price = site.actionBefore(site.figure.from(), SumCue.PRICE);
    Cue convert = site.actionBefore(site.figure.from(), SumCue.CONVERT);
    if (convert != null
        && site.is(site.anchor, "at")
        && site.anchor - convert.to() < 8
        && site.hasWord(convert.to(), site.anchor, "into")
        && site.amount().compareTo(LEAST) < 0
        && !site.hasWord(convert.to(), site.anchor, ",", ";")) {
      return converted(site, convert);
    }
    if (convert != null
        && site.is(site.anchor, "at")
        && site.anchor - convert.to() <= 1
        && SumPrices.isPerShare(site)
        && site.actionBefore(convert.from(), SumCue.NOTES, SumCue.PROMISSORY) != null) {
      return converted(site, convert);
    }
    boolean near =
        price != null
            && convert != null
            && price.to() > convert.to()
            && site.anchor - price.to() < 4
            && price.from() - convert.to() < REACH
            && site.is(price.to() - 1, "price");
    if (!near
        || !site.hasWord(convert.to(), price.from(), "into")
            && !site.is(convert.from(), "converted", "convert", "conversion")
        || site.hasWord(convert.to(), price.from(), "receive", "right", ";", "unit", "per")) {
      return null;
    }
    boolean share = site.unit == null || SumPrices.isPerShare(site);
    boolean small = site.amount().compareTo(LEAST) < 0;
    if (!share || !small || site.hasWord(price.from() - 3, price.from(), "purchase", "closing")) {
      return null;
    }
    return converted(site, convert);
  }

  private static SumDraft converted(SumSite site, Cue convert) {
    Cue security = site.actionBefore(convert.from(), SumCue.NOTES, SumCue.PROMISSORY, SumCue.STOCK);
    String of =
        security == null
            ? ""
            : " of the " + site.tokens.text(SumWords.left(site, security.from()), security.to());
    Head head = new Head(SumCue.CONVERT, Relation.OF, convert.from(), convert.to());
    return SumDraft.of(ConsiderationKind.PRICE_PER_SHARE, site, head)
        .per(site.unit == null ? "share" : null)
        .paidFor("conversion price" + of)
        .rule("exercise-price");
  }

  /**
   * warrants … "one share" … "at" sum; "exercise price" … ("works out" | "is equivalent") "to" sum
   */
  private static SumDraft strike(SumSite site) {
    if (site.amount().compareTo(LEAST) >= 0 || site.isSuperseded()) {
      return null;
    }
    Cue price = site.actionBefore(site.figure.from(), SumCue.EXERCISE);
    boolean works =
        price != null
            && site.is(site.anchor, "to")
            && site.hasWord(
                site.anchor - 3, site.anchor, "works", "equates", "equivalent", "amounts");
    Cue warrants = site.actionBefore(site.figure.from(), SumCue.WARRANTS);
    int at = site.anchor;
    if (site.is(at, "of") && site.is(at - 1, "price")) {
      at -= site.is(at - 2, "a", "the") ? 3 : 2;
    }
    boolean one =
        warrants != null
            && site.is(at, "at", "for")
            && at - warrants.to() < REACH
            && warrants.to() <= at
            && site.hasWord(at - 9, at, "one", "a", "an")
            && site.hasWord(at - 5, at, "share")
            && (site.hasWord(warrants.to(), at, "good", "entitling", "entitles", "entitle", "into")
                || site.hasWord(warrants.to(), at, "exercisable", "exercised", "lets", "allows")
                || site.hasWord(warrants.to(), at, "allowing", "permits", "permit"));
    boolean bare =
        warrants != null
            && site.is(site.anchor, "at")
            && site.is(site.anchor - 1, "exercised", "exercisable")
            && site.anchor - warrants.to() < 8;
    boolean many =
        warrants != null
            && site.is(at, "at", "@")
            && at - warrants.to() < 12
            && site.is(warrants.to(), "to", "for", "on", "exercisable")
            && (site.hasWord(at - 6, at, "shares", "stock")
                || site.is(warrants.to(), "exercisable"))
            && !site.hasWord(warrants.to(), at, ",", ";");
    if (!works && !one && !many && !bare) {
      return null;
    }
    String of = warrants == null ? "" : " of the " + named(site, warrants);
    Head head = new Head(SumCue.EXERCISE, Relation.SUBJECT, site.figure.from(), site.figure.to());
    return SumDraft.of(ConsiderationKind.PRICE_PER_SHARE, site, head)
        .per(site.unit == null ? "share" : null)
        .paidFor("exercise price" + of)
        .rule("exercise-price");
  }

  /** The noun phrase of a cue without "each" or "one". */
  private static String named(SumSite site, Cue cue) {
    int from = SumWords.left(site, cue.from());
    ex99.name.Mention holder = site.reading.cast().mentionAt(from);
    boolean given = holder != null && holder.to() <= cue.from() && !site.is(holder.to(), "'s", "'");
    from = given ? holder.to() : from;
    while (from < cue.from() && site.is(from, "one", "each", "every", "whole")) {
      from++;
    }
    return site.tokens.text(from, cue.to());
  }

  /** sum "per" principal, where notes are tendered or redeemed */
  private static SumDraft tenderPrice(SumSite site) {
    boolean principal =
        site.unit != null
            && site.unit.perText() != null
            && (site.unit.perText().contains("principal") || site.unit.perText().contains("face"));
    boolean tender =
        site.topic.isNoteTender()
            || site.sentence.has(SumCue.TENDER)
            || site.sentence.has(SumCue.REDEEM);
    if (!principal || !tender || site.sentence.has(SumCue.CONVERT)) {
      return null;
    }
    Cue fee = site.actionBefore(site.figure.from(), SumCue.FEE, SumCue.RECEIVE, SumCue.PAY);
    if (fee != null && fee.kind() == SumCue.FEE) {
      return null;
    }
    Cue verb = site.actionBefore(site.figure.from(), SumCue.TENDER, SumCue.REDEEM);
    Head head =
        verb == null
            ? new Head(SumCue.TENDER, Relation.FOR, site.figure.from(), site.figure.to())
            : new Head(verb.kind(), Relation.FOR, verb.from(), verb.to());
    return SumDraft.of(ConsiderationKind.BUYBACK, site, head)
        .paidFor("Notes" + tendered(site))
        .rule("tender-price");
  }

  /** " tendered by the consent date", when the sentence says which notes. */
  private static String tendered(SumSite site) {
    for (int i = site.sentence.from(); i < site.figure.from(); i++) {
      if (site.is(i, "tendered", "tender", "tenders") && site.sentence.at(i) == null) {
        int from = i + 1;
        while (site.is(from, "their", "its", "notes", "the", "and", "deliver", "consents")) {
          from++;
        }
        int to = from;
        while (to < site.figure.from()
            && !site.is(to, ",", "will", "are", "(", "shall", "is", "and", "would")) {
          to++;
        }
        return to > from ? " tendered " + site.tokens.text(from, to) : " tendered";
      }
    }
    return "";
  }

  /** "redeem" … "at a premium of" sum */
  private static SumDraft premium(SumSite site) {
    boolean premium =
        site.is(site.anchor, "of") && site.hasWord(site.anchor - 3, site.anchor, "premium");
    Cue redeem = site.actionBefore(site.figure.from(), SumCue.REDEEM, SumCue.REPURCHASE);
    if (!premium || redeem == null || SumPrices.isPerShare(site)) {
      return null;
    }
    Cue notes = site.actionBefore(site.figure.from(), SumCue.NOTES, SumCue.STOCK);
    String of =
        notes == null
            ? ""
            : " of the " + site.tokens.text(SumWords.left(site, notes.from()), notes.to());
    Head head = new Head(SumCue.REDEEM, Relation.VERB, redeem.from(), redeem.to());
    return SumDraft.of(ConsiderationKind.BUYBACK, site, head)
        .paidFor("premium on the redemption" + of)
        .rule("redemption");
  }

  /** sum … "accelerated share repurchase" … ("with" name)? */
  private static SumDraft accelerated(SumSite site) {
    for (int i = site.figure.to(); i < Math.min(site.sentence.to(), site.figure.to() + 14); i++) {
      if (site.is(i, "accelerated") && site.is(i + 2, "repurchase", "buyback")) {
        Head head = new Head(SumCue.BUYBACK, Relation.AFTER, i, i + 3);
        int to = SumWords.right(site, i + 3, 8);
        return SumDraft.of(ConsiderationKind.BUYBACK, site, head)
            .payee(SumSides.after(site, i, i + 10, "with"))
            .paidFor(site.tokens.text(i, Math.max(to, i + 3)))
            .rule("buyback-purchase");
      }
      if (site.is(i, ";", "$") || site.sentence.at(i) != null && i > site.figure.to() + 9) {
        return null;
      }
    }
    return null;
  }

  /** sum ("remaining" | "left") …, where a program to buy back is spoken of */
  private static SumDraft left(SumSite site) {
    boolean remains =
        site.is(site.figure.to(), "remaining", "left", "remained", "remains")
            && !site.is(site.figure.to() + 1, "outstanding", "balance", "cash");
    boolean bought = isBought(site.sentence) || site.previous != null && isBought(site.previous);
    boolean granted =
        site.sentence.has(SumCue.AUTHORIZE)
            || site.sentence.has(SumCue.AUTHORIZATION)
            || site.sentence.has(SumCue.BUYBACK)
            || site.sentence.has(SumCue.PROGRAM);
    if (!remains || !bought || !granted || SumPrices.isPerShare(site)) {
      return null;
    }
    Head head =
        new Head(SumCue.AUTHORIZATION, Relation.AFTER, site.figure.to(), site.figure.to() + 1);
    return SumDraft.of(ConsiderationKind.BUYBACK, site, head)
        .paidFor("repurchases remaining under the share repurchase program")
        .rule("buyback-left");
  }

  private static boolean isBought(SumSentence sentence) {
    return sentence.has(SumCue.BUYBACK)
        || sentence.has(SumCue.REPURCHASE)
        || sentence.has(SumCue.REPURCHASE_NOUN);
  }

  /** ("placing" | "issue" | "sale") "of" count … "at" sum unit, without a word for the price */
  private static SumDraft shares(SumSite site) {
    Cue deal =
        site.actionBefore(
            site.figure.from(),
            SumCue.OFFERING,
            SumCue.SELL,
            SumCue.ISSUE,
            SumCue.BUY,
            SumCue.PRICE);
    if (!site.is(site.anchor, "at")
        || !SumPrices.isPerShare(site)
        || deal == null
        || deal.kind() == SumCue.PRICE
        || !SumOfferings.isOffered(site)
        || site.amount().compareTo(LEAST) >= 0
        || site.isSuperseded()
        || site.hasWord(deal.to(), site.anchor, "closing", "closed", "warrant", "convertible")) {
      return null;
    }
    Head head = new Head(deal.kind(), Relation.FOR, deal.from(), deal.to());
    return SumOfferings.priced(site, head).rule("offering-price");
  }

  /** "annualized rate of" sum "per share", in a release about dividends */
  private static SumDraft yearly(SumSite site) {
    boolean annual =
        site.hasWord(
                site.figure.from() - 7, site.figure.from(), "annualized", "annualised", "annual")
            && site.hasWord(
                site.figure.from() - 4, site.figure.from(), "rate", "basis", "dividend");
    boolean dividend = site.topic.isTitled(SumCue.DIVIDEND) || site.sentence.has(SumCue.DIVIDEND);
    if (!annual || !dividend || !SumPrices.isPerShare(site) || site.isSuperseded()) {
      return null;
    }
    Head head = new Head(SumCue.DIVIDEND, Relation.OF, site.anchor, site.anchor + 1);
    return SumDraft.of(ConsiderationKind.DIVIDEND, site, head)
        .paidFor("annualized dividend")
        .rule("dividend");
  }

  /** name "agreed to purchase" sum "of" stock or notes, beside an offering */
  private static SumDraft taken(SumSite site) {
    Cue buy = site.actionBefore(site.figure.from(), SumCue.BUY, SumCue.INVEST);
    boolean direct = buy != null && buy.kind() == SumCue.BUY && site.anchor + 1 - buy.to() <= 2;
    Cue stock =
        !direct || !site.is(site.figure.to(), "of", "in", "worth")
            ? null
            : site.cueAfter(site.figure.to(), 7, SumCue.STOCK, SumCue.NOTES, SumCue.SECURITIES);
    if (stock == null
        || !site.topic.isOffering()
        || site.hasWord(site.sentence.from(), buy.from(), "underwriters", "underwriter", "option")
        || site.isSuperseded()) {
      return null;
    }
    int buyer = SumSides.subject(site, buy.from());
    if (buyer < 0 || site.reading.cast().issuers().contains(buyer)) {
      return null;
    }
    Head head = new Head(SumCue.BUY, Relation.VERB, buy.from(), buy.to());
    int to = SumWords.right(site, stock.to(), 10);
    return SumDraft.of(ConsiderationKind.INVESTMENT, site, head)
        .payer(buyer)
        .payee(site.reading.cast().issuer())
        .paidFor(site.tokens.text(site.figure.to() + 1, Math.max(to, stock.to())))
        .rule("subscription");
  }

  private static boolean isUse(SumSite site) {
    Cue verb = site.is(site.figure.to(), "to") ? site.sentence.at(site.figure.to() + 1) : null;
    if (site.isMoney()
        && verb != null
        && (verb.kind() == SumCue.REPURCHASE || verb.kind() == SumCue.REDEEM)
        && site.hasWord(site.sentence.from(), site.figure.from(), "use", "using", "proceeds")) {
      return true;
    }
    int i = site.figure.to();
    boolean of = site.isMoney() && site.is(i, "of", "from");
    while (of && site.is(i, "of", "from", "the", "its", "these", "such", "net", "offering")) {
      i++;
    }
    return of
        && (site.is(i, "proceeds") || site.is(i, "gross") && site.is(i + 1, "proceeds"))
        && site.hasWord(
            site.figure.from() - 12, site.figure.from(), "use", "used", "using", "apply");
  }

  /** "use" sum "of the proceeds to" ("repurchase" | "redeem") words */
  private static SumDraft use(SumSite site) {
    if (!isUse(site)) {
      return null;
    }
    for (int i = site.figure.to(); i < Math.min(site.sentence.to(), site.figure.to() + 12); i++) {
      Cue cue = site.sentence.at(i + 1);
      if (site.is(i, "to") && cue != null && cue.from() == i + 1) {
        boolean back =
            cue.kind() == SumCue.REPURCHASE
                || cue.kind() == SumCue.REDEEM
                || cue.kind() == SumCue.BUY
                    && site.hasWord(cue.to(), cue.to() + 3, "its", "our")
                    && site.cueAfter(cue.to(), 6, SumCue.STOCK, SumCue.NOTES) != null;
        if (!back) {
          return null;
        }
        Head head = new Head(cue.kind(), Relation.VERB, cue.from(), cue.to());
        int to = cue.to();
        while (to < site.sentence.to() && to < cue.to() + 12 && !site.is(to, ",", ";", ".", "at")) {
          to++;
        }
        return SumDraft.of(ConsiderationKind.BUYBACK, site, head)
            .paidFor(site.tokens.text(cue.to(), to))
            .rule("buyback-purchase");
      }
    }
    return null;
  }

  /** ("subscription" … "by" | "private placement to") name … ("raise" | "proceeds of") sum */
  private static SumDraft subscription(SumSite site) {
    SumDraft subscribed = subscribed(site);
    if (subscribed != null) {
      return subscribed;
    }
    if (!site.topic.isOffering() || SumPrices.isPerShare(site) || site.isSuperseded()) {
      return null;
    }
    int at = subscriber(site);
    if (at < 0) {
      return null;
    }
    Head governing = null;
    for (Head head : site.heads()) {
      boolean raised = head.cue() == SumCue.PROCEEDS || head.cue() == SumCue.RAISE;
      governing = governing == null && raised ? head : governing;
    }
    if (governing == null || governing.from() < at) {
      return null;
    }
    Cue deal = site.actionBefore(at, SumCue.OFFERING);
    String words =
        deal == null ? null : site.tokens.text(SumWords.left(site, deal.from()), deal.to());
    String term = SumObjects.defined(site, site.figure.to());
    return SumDraft.of(ConsiderationKind.INVESTMENT, site, governing)
        .payer(site.reading.cast().mentionAt(at).entity())
        .payee(site.reading.cast().issuer())
        .paidFor(term != null ? term : words)
        .rule("subscription");
  }

  /** X "will subscribe for" sum "of" Y shares: what X puts into Y. */
  private static SumDraft subscribed(SumSite site) {
    Cue verb = site.actionBefore(site.figure.from(), SumCue.BUY);
    int to = site.figure.to();
    boolean direct =
        verb != null
            && site.norm(verb.from()).startsWith("subscrib")
            && site.anchor + 1 - verb.to() <= 1
            && site.is(to, "of", "in", "worth")
            && site.hasWord(to, to + 8, "shares", "stock", "units", "equity");
    if (!direct || site.isSuperseded()) {
      return null;
    }
    Head head = new Head(SumCue.INVEST, Relation.VERB, verb.from(), verb.to());
    return SumDraft.of(ConsiderationKind.INVESTMENT, site, head)
        .payer(SumSides.subject(site, verb.from()))
        .paidFor(site.tokens.text(to + 1, Math.max(to + 2, SumWords.right(site, to + 1, 8))))
        .rule("investment");
  }

  /** The token at which the nearest named subscriber before a sum stands, or -1. */
  private static int subscriber(SumSite site) {
    if (site.hasWord(site.sentence.from(), site.sentence.to(), "underwriters", "underwriter")) {
      return -1;
    }
    int found = -1;
    boolean private_ = false;
    for (int i = site.sentence.from(); i < site.figure.from(); i++) {
      private_ |= site.is(i, "subscription", "placement", "subscribe", "subscribed");
      if (private_ && site.is(i, "by", "to")) {
        int at = i + 1;
        while (site.is(at, "the", "a", "subsidiary", "affiliate", "of", "funds", "managed")) {
          at++;
        }
        ex99.name.Mention mention = site.reading.cast().mentionAt(at);
        boolean other =
            mention != null
                && !site.reading.cast().issuers().contains(mention.entity())
                && site.reading.cast().entity(mention.entity()).kind()
                    != ex99.model.PartyKind.PERSON;
        found = other ? at : found;
      }
    }
    return found;
  }

  /** "plan" … count shares "may be bought" */
  private static SumDraft plan(SumSite site) {
    boolean program =
        site.sentence.has(SumCue.BUYBACK) || site.topic.isTitled(SumCue.BUYBACK, SumCue.REPURCHASE);
    boolean may =
        site.is(site.figure.to(), "may", "can", "will")
            && site.is(site.figure.to() + 1, "be")
            && site.hasWord(
                site.figure.to() + 2,
                site.figure.to() + 4,
                "bought",
                "purchased",
                "repurchased",
                "acquired");
    if (isCleared(site)) {
      return bought(site);
    }
    if (!program || !may || site.amount().compareTo(LEAST) < 0 || site.isSuperseded()) {
      return null;
    }
    return bought(site);
  }

  /** "board" … "approved the purchase of up to" count, in a release about buying back */
  private static boolean isCleared(SumSite site) {
    Cue buy = site.actionBefore(site.figure.from(), SumCue.BUY, SumCue.AUTHORIZE);
    return buy != null
        && buy.kind() == SumCue.BUY
        && site.is(buy.to() - 1, "of")
        && site.anchor + 1 - buy.to() <= 1
        && site.hasWord(
            buy.from() - 4, buy.from(), "approved", "cleared", "authorized", "sanctioned")
        && site.topic.isTitled(SumCue.BUYBACK, SumCue.REPURCHASE, SumCue.REPURCHASE_NOUN)
        && site.amount().compareTo(LEAST) >= 0;
  }

  /** A number of shares that a program lets be bought. */
  private static SumDraft bought(SumSite site) {
    Cue plan = site.actionBefore(site.figure.from(), SumCue.BUYBACK);
    Head head = new Head(SumCue.BUYBACK, Relation.SUBJECT, site.figure.from(), site.figure.to());
    return SumDraft.of(ConsiderationKind.BUYBACK, site, head)
        .paidFor(
            plan == null
                ? "repurchase of shares"
                : site.tokens.text(SumWords.left(site, plan.from()), plan.to()))
        .rule("buyback-program");
  }

  /** A later item of "issued (i) … , (ii) …". */
  private static boolean isListed(SumSite site) {
    return site.is(site.figure.from() - 1, ")")
        && site.is(site.figure.from() - 3, "(")
        && isIssued(site)
        && !site.sentence.has(SumCue.EXCHANGE)
        && !site.hasWord(site.figure.to(), site.figure.to() + 3, "issuable", "underlying");
  }

  private static boolean isIssued(SumSite site) {
    boolean option = site.hasWord(site.sentence.from(), site.figure.from(), "option");
    return site.actionBefore(site.figure.from(), SumCue.ISSUE, SumCue.SELL) != null
        || !option && site.actionBefore(site.figure.from(), SumCue.BUY) != null;
  }

  /** "broker option for up to" count */
  private static boolean isOptional(SumSite site) {
    Cue cue = site.is(site.anchor, "for", "of") ? site.sentence.at(site.anchor - 1) : null;
    return cue != null && cue.kind() == SumCue.OVERALLOTMENT;
  }

  /** Steps over "," "or" words ",". */
  private static int aside(SumSite site, int at) {
    if (site.is(at, ",") && site.is(at + 1, "or", "representing", "equal")) {
      for (int i = at + 2; i < Math.min(site.sentence.to(), at + 14); i++) {
        if (site.is(i, ",")) {
          return i + 1;
        }
      }
    }
    return at;
  }

  /** count shares ("are" | "were" | "will be")? ("sold" | "subscribed" | "offered") ("by" name)? */
  private static SumDraft passive(SumSite site) {
    if (!SumOfferings.isOffered(site)
        || site.topic.isDeal() && !site.topic.isOffering()
        || site.amount().compareTo(LEAST) < 0
        || site.isSuperseded()
        || site.hasWord(site.figure.from() - 3, site.figure.to() + 9, "outstanding", "held")) {
      return null;
    }
    int i = site.figure.to();
    while (site.is(i, "of", "common", "stock", "its", "the", "in", "issue", "which")) {
      i++;
    }
    if (isListed(site) || isOptional(site)) {
      String term = SumObjects.defined(site, site.figure.to());
      String option = SumObjects.option(site, SumFees.number(site));
      Head head = new Head(SumCue.ISSUE, Relation.VERB, site.figure.from(), site.figure.to());
      return SumDraft.of(ConsiderationKind.OFFERING_AMOUNT, site, head)
          .paidFor(option != null ? option : term != null ? term : SumFees.number(site))
          .rule("offering-count");
    }
    i = aside(site, i);
    int verb = i;
    while (site.is(verb, "are", "were", "is", "was", "being", "be", "to", "will", "have", "been")) {
      verb++;
    }
    boolean passive =
        verb > i
            && site.is(verb, "sold", "subscribed", "offered", "issued", "placed", "purchased")
            && !site.is(verb + 1, "and");
    boolean elliptic = verb == i && site.is(i, "by") && site.sentence.has(SumCue.SELL);
    if (!passive && !elliptic) {
      return null;
    }
    int by = SumSides.after(site, verb, verb + 3, "by");
    boolean buyers = site.is(verb, "subscribed", "purchased", "placed");
    int end = verb + 1;
    while (end < site.sentence.to()
        && end < verb + 10
        && !site.is(end, ",", ";", ".", "and", "(", "at", "which", "or")) {
      end++;
    }
    Head head = new Head(SumCue.SELL, Relation.VERB, verb, verb + 1);
    String sold =
        elliptic ? " sold " + site.tokens.text(i, end) : " " + site.tokens.text(verb, end);
    return SumDraft.of(ConsiderationKind.OFFERING_AMOUNT, site, head)
        .payer(buyers ? -1 : by)
        .payee(buyers ? by : -1)
        .paidFor(SumFees.number(site) + sold)
        .rule("offering-count");
  }
}
