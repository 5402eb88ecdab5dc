package ex99.extract;

import ex99.extract.SumSentence.Cue;
import ex99.extract.SumSite.Head;
import ex99.extract.SumSite.Relation;
import ex99.model.ConsiderationKind;
import java.math.BigDecimal;
import java.util.List;
import java.util.Set;

/** Stock issued as payment. */
final class SumStock {
  private static final BigDecimal FEW = BigDecimal.valueOf(1000);

  private SumStock() {}

  static List<SumRule> rules() {
    return List.of(
        new SumRule(
            "exchange-ratio",
            Set.of(
                SumCue.RECEIVE,
                SumCue.CONVERT,
                SumCue.EXCHANGE,
                SumCue.RATIO,
                SumCue.ISSUE,
                SumCue.BUY,
                SumCue.DEAL,
                SumCue.MERGE,
                SumCue.TENDER,
                SumCue.OFFER,
                SumCue.STOCK,
                SumCue.PRICE),
            SumRatios::ratio),
        new SumRule(
            "stock-issued",
            Set.of(
                SumCue.ISSUE,
                SumCue.PAY,
                SumCue.RECEIVE,
                SumCue.PRICE,
                SumCue.EXCHANGE,
                SumCue.BUY,
                SumCue.CONVERT),
            SumStock::issued));
  }

  /** So few shares are a ratio or somebody's own, not what is given in a deal. */
  static boolean isFew(SumSite site) {
    return site.amount() == null || site.amount().compareTo(FEW) < 0;
  }

  /** "issue" count shares, in a release about a deal */
  static SumDraft issued(SumSite site, Head head) {
    boolean deal =
        site.topic.isDeal() || site.sentence.has(SumCue.BUY) || site.sentence.has(SumCue.DEAL);
    boolean other =
        site.hasWord(
            site.figure.from() - 7,
            site.figure.to() + 8,
            "outstanding",
            "authorized",
            "owns",
            "beneficially",
            "traded");
    other |= site.hasWord(site.sentence.from(), site.figure.from(), "options", "option");
    other |=
        site.topic.isTitled(SumCue.BUYBACK)
            || site.is(site.anchor, "for")
                && head.cue() != SumCue.BUY
                && !isSwap(site, head)
                && !isPrice(site);
    other |= isToInsiders(site);
    other |= site.hasWord(site.figure.from() - 4, site.figure.from(), "each"); // of their shares
    boolean given = head.cue() != SumCue.BUY || head.relation() == Relation.FOR;
    Cue nearer = site.actionBefore(site.figure.from(), SumCue.BUY, SumCue.SELL, SumCue.RECEIVE);
    Cue right = nearer == null ? null : site.sentence.at(nearer.from() - 2);
    boolean warrants = right != null && right.kind() == SumCue.WARRANTS;
    given &=
        head.cue() != SumCue.RECEIVE
            || nearer == null
            || nearer.from() <= head.from()
            || warrants && nearer.from() - head.to() < 30;
    if (!site.isCount()
        || site.topic.isResults()
        || other
        || !given
        || isFew(site)
        || site.figure.from() - head.to() > (warrants ? 34 : 20)) {
      return null;
    }
    boolean partner =
        head.cue() == SumCue.ISSUE
            && site.topic.has(SumCue.LICENSE, SumCue.AGREEMENT, SumCue.WARRANTS)
            && !site.topic.isOffering();
    if (!deal && !partner && !site.topic.isSettlement()
        || site.topic.isOffering() && !site.topic.isTitled(SumCue.BUY, SumCue.DEAL)) {
      return null;
    }
    int end = SumWords.right(site, site.figure.to(), 14);
    Cue warrant = site.actionBefore(site.figure.from(), SumCue.WARRANTS);
    boolean warranted = warrant != null && site.figure.from() - warrant.to() < 8;
    boolean itself = site.hasWord(site.figure.to(), site.figure.to() + 3, "warrants");
    int noun = itself ? SumOfferings.countStart(site) : Math.min(site.figure.to() - 1, end);
    String words = site.tokens.text(warranted ? warrant.from() : noun, end);
    int direct = head.cue() == SumCue.ISSUE ? SumSides.at(site, head.to()) : -1;
    boolean third = // beside a sale, to a lender or landlord
        direct >= 0
            && site.topic.parties().buyer() >= 0
            && direct != site.topic.parties().buyer()
            && direct != site.topic.parties().seller();
    String whole = whole(site);
    SumDraft draft =
        SumDraft.of(ConsiderationKind.STOCK, site, head)
            .paidFor(
                whole != null
                    ? whole
                    : third
                            || itself && head.cue() == SumCue.RECEIVE
                            || warranted
                                && head.cue() == SumCue.ISSUE
                                && !site.topic.isTitled(SumCue.BUY)
                        ? words
                        : deal && site.topic.object() != null ? site.topic.object() : words);
    if (head.cue() == SumCue.RECEIVE) {
      return draft.payee(holders(site, head) ? -1 : SumSides.subject(site, head.from()));
    }
    if (head.cue() == SumCue.ISSUE || head.cue() == SumCue.PAY) {
      draft.payer(SumSides.subject(site, head.from()));
      int to = SumSides.at(site, head.to());
      draft.payee(to >= 0 ? to : SumSides.after(site, head.to(), site.figure.to() + 12, "to"));
      return draft.payee == draft.payer ? draft.payee(-1) : draft;
    }
    return head.cue() == SumCue.BUY
        ? SumDeals.fill(site, draft, site.sentence.at(head.from()))
        : draft;
  }

  /** "issue" count "shares to its directors", in a release about a deal */
  static SumDraft toInsiders(SumSite site) {
    Cue issue = site.actionBefore(site.figure.from(), SumCue.ISSUE, SumCue.SELL);
    boolean told = issue != null && site.anchor + 1 - issue.to() <= 1 && isToInsiders(site);
    if (!told || isFew(site) || !site.topic.isDeal() || site.topic.isResults()) {
      return null;
    }
    Head head = new Head(issue.kind(), Relation.VERB, issue.from(), issue.to());
    int from = SumOfferings.countStart(site);
    return SumDraft.of(ConsiderationKind.OFFERING_AMOUNT, site, head)
        .payer(site.reading.cast().issuer())
        .payee(SumLabels.NOBODY)
        .paidFor(site.words(from, Math.max(from + 1, SumWords.right(site, from, 12))))
        .rule("offering-count");
  }

  /** "issue" count "shares to its directors": sold to insiders, no part of a price. */
  static boolean isToInsiders(SumSite site) {
    for (int i = site.figure.to(); i < site.figure.to() + 6; i++) {
      if (site.is(i, "to")) {
        return site.is(i + 1, "its", "our", "certain")
            && site.hasWord(i + 2, i + 4, "directors", "officers", "executive", "employees");
      }
    }
    return false;
  }

  /** count … "for all of the capital stock of" T: what the shares are given for; or null. */
  private static String whole(SumSite site) {
    for (int i = site.figure.to(); i < Math.min(site.sentence.to(), site.figure.to() + 18); i++) {
      if (site.is(i, ",", ";", "(") || site.isMoneyAt(i)) {
        return null;
      }
      boolean all =
          site.is(i, "for")
              && (site.is(i + 1, "all", "100", "100%", "substantially")
                  || site.is(i + 1, "the") && site.is(i + 2, "entire", "remaining", "outstanding"));
      if (all) {
        return SumWords.object(site, i + 1, site.sentence.to());
      }
    }
    return null;
  }

  /** "has acquired T … in exchange for" count. */
  private static boolean isPrice(SumSite site) {
    return site.is(site.anchor - 1, "exchange", "consideration", "return")
        && site.is(site.anchor - 2, "in")
        && site.topic.isDeal()
        && site.sentence.has(SumCue.BUY);
  }

  /** "will exchange all of their equity for" count "new shares" */
  private static boolean isSwap(SumSite site, Head head) {
    return head.cue() == SumCue.EXCHANGE
        && site.is(head.to() - 1, "exchange", "exchanged", "exchanges")
        && site.hasWord(head.to(), site.anchor, "equity", "shares", "interests", "stock", "units")
        && site.topic.isDeal();
  }

  static boolean holders(SumSite site, Head head) {
    return site.hasWord(
        head.from() - 10, head.from(), "shareholders", "stockholders", "holders", "unitholders");
  }
}
