package ex99.extract;

import ex99.extract.SumSentence.Cue;
import ex99.extract.SumSite.Head;
import ex99.extract.SumSite.Relation;
import ex99.model.ConsiderationKind;
import ex99.model.Form;
import java.math.BigDecimal;
import java.util.List;
import java.util.function.Function;

/**
 * Terms of securities that stand in a shape of their own: conversion prices and rates, prices for a
 * thousand of principal, uses of proceeds, what one named investor takes, sales told in the
 * passive.
 */
final class SumIssues {
  private static final BigDecimal LEAST = BigDecimal.valueOf(1000);
  private static final int REACH = 30;

  /** The grammars of numbers of shares, in the order in which they are asked. */
  private static final List<Function<SumSite, SumDraft>> COUNTS =
      List.of(
          SumConversions::conversionRate,
          SumSwaps::count,
          site -> named(SumFees.compensation(site), "agent-securities"),
          SumRepurchased::count,
          SumSubscribers::placed,
          SumOfferers::tryMatch,
          SumFees::commitment,
          SumFees::lenders,
          SumSharesGiven::earned,
          SumStock::toInsiders,
          site -> named(SumSharesGiven.swapped(site), "stock-issued"),
          SumPlacings::plan,
          SumPlacings::passive);

  /** The grammars of sums of money, in the order in which they are asked. */
  private static final List<Function<SumSite, SumDraft>> SUMS =
      List.of(
          SumIssues::trust,
          SumAssumed::assumed,
          SumCommitments::tryMatch,
          SumResized::tryMatch,
          SumNotesSold::tryMatch,
          SumShares::cancelled,
          SumRepurchased::offered,
          SumRepurchased::cost,
          SumEscrows::withheld,
          SumRepaid::tryMatch,
          SumHire::tryMatch,
          SumStreams::advanced,
          SumPlacings::lead,
          SumSubscribers::price,
          SumConversions::tenderPrice,
          SumConversions::conversionPrice,
          SumConversions::strike,
          SumConversions::premium,
          SumIssues::accelerated,
          SumIssues::use,
          site -> SumOwnShares.isReplaced(site) ? null : left(site),
          SumIssues::yearly,
          SumPlacings::taken,
          SumIssues::shares,
          SumPlacings::subscription,
          SumFees::paid,
          SumSwaps::money,
          SumRaised::tryMatch,
          SumOrders::tryMatch);

  private SumIssues() {}

  /** What has a shape of its own, before any word that governs the sum is asked; or null. */
  static SumDraft tryMatch(SumSite site) {
    if (site.topic.isResults()) {
      return null;
    }
    return site.isCount() ? first(COUNTS, site) : site.isMoney() ? first(SUMS, site) : null;
  }

  /** What the first grammar of a list makes of a sum that makes anything of it, or null. */
  private static SumDraft first(List<Function<SumSite, SumDraft>> grammars, SumSite site) {
    for (Function<SumSite, SumDraft> grammar : grammars) {
      SumDraft draft = grammar.apply(site);
      if (draft != null) {
        return draft;
      }
    }
    return null;
  }

  private static SumDraft named(SumDraft draft, String rule) {
    return draft == null ? null : draft.rule(rule);
  }

  /** sum … "held in trust", where a company of cash alone takes over a business */
  private static SumDraft trust(SumSite site) {
    int to = site.figure.to();
    boolean held =
        site.hasWord(to, to + 10, "trust")
            && site.hasWord(site.figure.from() - 4, to + 10, "held", "holds", "cash", "account");
    if (!site.topic.isBlankCheck() || !held || SumShares.isPerShare(site)) {
      return null;
    }
    Head head = new Head(SumCue.PAYMENT, Relation.AFTER, to, to + 1);
    return SumDraft.of(ConsiderationKind.OTHER, site, head)
        .form(Form.CASH)
        .paidFor("cash held in trust")
        .rule("cash-in-trust");
  }

  /** Whether a sum or count is nothing that one side gives another. */
  static boolean isNone(SumSite site) {
    return SumPieces.isPiece(site)
        || isEntitled(site)
        || SumFees.isDeducted(site)
        || SumElsewhere.isNone(site)
        || SumThresholds.isOne(site)
        || isUse(site) && use(site) == null && SumUses.tryMatch(site, null) == null;
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
            || site.hasWord(from, site.figure.from(), "comprises", "comprise", "includes")
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

  /** "accelerated share repurchase agreement with" name "to repurchase" sum */
  private static SumDraft agreedWith(SumSite site) {
    for (int i = site.anchor; i > Math.max(site.sentence.from(), site.anchor - 18); i--) {
      if (site.is(i, "accelerated") && site.is(i + 2, "repurchase", "buyback")) {
        int seller = SumSides.after(site, i, i + 7, "with");
        boolean buys = site.is(site.anchor, "repurchase", "buy", "purchase", "of");
        Head head = new Head(SumCue.BUYBACK, Relation.AFTER, i, i + 3);
        return seller < 0 || !buys
            ? null
            : SumDraft.of(ConsiderationKind.BUYBACK, site, head)
                .payee(seller)
                .paidFor(site.tokens.text(i, i + 3))
                .rule("buyback-purchase");
      }
      if (site.isSumAt(i) || site.is(i, ";")) {
        return null;
      }
    }
    return null;
  }

  /** sum … "accelerated share repurchase" … ("with" name)? */
  private static SumDraft accelerated(SumSite site) {
    SumDraft agreed = agreedWith(site);
    if (agreed != null) {
      return agreed;
    }
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
    if (!remains || !bought || !granted || SumShares.isPerShare(site)) {
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
        || !SumShares.isPerShare(site)
        || deal == null
        || deal.kind() == SumCue.PRICE
        || !SumOfferings.isOffered(site)
        || site.amount().compareTo(LEAST) >= 0
        || site.isSuperseded()
        || site.hasWord(deal.to(), site.anchor, "closing", "closed", "warrant", "convertible")) {
      return null;
    }
    Head head = new Head(deal.kind(), Relation.FOR, deal.from(), deal.to());
    return SumOfferPrices.priced(site, head).rule("offering-price");
  }

  /** "annualized rate of" sum "per share", in a release about dividends */
  private static SumDraft yearly(SumSite site) {
    boolean annual =
        site.hasWord(
                site.figure.from() - 7, site.figure.from(), "annualized", "annualised", "annual")
            && site.hasWord(
                site.figure.from() - 4, site.figure.from(), "rate", "basis", "dividend");
    boolean dividend = site.topic.isTitled(SumCue.DIVIDEND) || site.sentence.has(SumCue.DIVIDEND);
    if (!annual || !dividend || !SumShares.isPerShare(site) || site.isSuperseded()) {
      return null;
    }
    Head head = new Head(SumCue.DIVIDEND, Relation.OF, site.anchor, site.anchor + 1);
    return SumDraft.of(ConsiderationKind.DIVIDEND, site, head)
        .paidFor("annualized dividend")
        .rule("dividend");
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
        while (to < site.sentence.to()
            && to < cue.to() + 12
            && !site.is(to, ",", ";", ".", "at")
            && !(site.is(to, "and") && SumNounEnds.joins(site.tokens, to + 1))) {
          to++;
        }
        return SumDraft.of(ConsiderationKind.BUYBACK, site, head)
            .paidFor(site.tokens.text(cue.to(), to))
            .rule("buyback-purchase");
      }
    }
    return null;
  }
}
