package ex99.extract;

import ex99.extract.SumSentence.Cue;
import ex99.extract.SumSite.Head;
import ex99.extract.SumSite.Relation;
import ex99.model.ConsiderationKind;
import ex99.model.PartyKind;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/** Offerings of stock and notes: their size, what they raise and how many shares they are of. */
final class SumOfferings {
  /** Fewer shares are a part of a unit or a ratio, not the size of an offering. */
  private static final java.math.BigDecimal LEAST = java.math.BigDecimal.valueOf(1000);

  private SumOfferings() {}

  static List<SumRule> rules() {
    return List.of(
        new SumRule("offering-proceeds", Set.of(SumCue.PROCEEDS), SumProceeds::proceeds),
        new SumRule("offering-size", Set.of(SumCue.OFFERING, SumCue.FINANCING), SumOfferings::size),
        new SumRule(
            "offering-security",
            Set.of(
                SumCue.NOTES, SumCue.SECURITIES, SumCue.STOCK, SumCue.PROMISSORY, SumCue.WARRANTS),
            SumSecurities::security),
        new SumRule(
            "offering-raise",
            Set.of(SumCue.RAISE, SumCue.EQUITY_CAPITAL, SumCue.RAISE_CLOSE),
            SumOfferings::raise),
        new SumRule(
            "offering-count",
            EnumSet.of(
                SumCue.SELL,
                SumCue.BUY,
                SumCue.ISSUE,
                SumCue.OFFER,
                SumCue.OFFERING,
                SumCue.OVERALLOTMENT,
                SumCue.WARRANTS,
                SumCue.PRICE,
                SumCue.DEAL_SALE),
            SumOfferings::count),
        new SumRule("offering-price", Set.of(SumCue.OFFER_PRICE), SumOfferPrices::price),
        new SumRule("exercise-price", Set.of(SumCue.EXERCISE), SumOfferPrices::exercise));
  }

  /** Whether the sentence or the release offers securities. */
  static boolean isOffered(SumSite site) {
    SumSentence s = site.sentence;
    boolean here =
        s.has(SumCue.OFFERING)
            || isPlaced(site)
            || s.has(SumCue.OVERALLOTMENT)
            || s.has(SumCue.OFFER_PRICE);
    boolean deal = site.topic.isDeal() && !site.topic.isOffering();
    return here
        ? !(deal && s.has(SumCue.TENDER))
        : site.topic.isOffering() && !s.has(SumCue.TENDER);
  }

  /** "sold 2,400,000 units to eleven investors": a placing told of beside something else. */
  static boolean isPlaced(SumSite site) {
    SumSentence s = site.sentence;
    boolean sold = s.has(SumCue.SELL) || s.has(SumCue.ISSUE);
    return sold
        && !site.topic.isResults()
        && !site.hasWord(s.from(), s.to(), "investment", "stake", "ownership", "underwriters")
        && site.hasWord(s.from(), s.to(), "investors", "purchasers", "subscribers")
        && site.hasWord(s.from(), s.to(), "units", "shares", "preferred", "debentures", "notes");
  }

  /** sum "private placement" …; "public offering of" sum; "offering" "of" count */
  private static SumDraft size(SumSite site, Head head) {
    if (site.isSuperseded()
        || head.relation() == Relation.VERB
        || head.relation() == Relation.FOR
        || SumShares.isPerShare(site)) {
      return null;
    }
    if (head.relation() == Relation.SUBJECT
        && !site.is(site.anchor, "is", "was", "be", "to", "of", "totaled", "totaling", "at")) {
      return null;
    }
    if (site.isCount() && (site.amount().compareTo(LEAST) < 0 || site.topic.isResults())) {
      return null;
    }
    if (site.isCount()
        && site.is(head.from() - 1, "is", "are")
        && site.is(head.from(), "offering")) {
      return count(site, head); // "X is offering": the verb, not the offering
    }
    if (head.cue() == SumCue.FINANCING) {
      if (site.is(head.from(), "funding") && SumBesides.isContract(site)) {
        return null;
      }
      if (head.relation() == Relation.SUBJECT || site.topic.isResults()) {
        return null;
      }
      int state = SumSides.after(site, site.sentence.from(), site.sentence.to(), "by", "from");
      boolean granted =
          state >= 0
              && site.reading.cast().entity(state).kind() == PartyKind.GOVERNMENT
              && !site.sentence.has(SumCue.FACILITY)
              && site.is(head.from(), "funding");
      if (granted) { // "chosen by an agency for" sum "in funding to"
        String what = SumWords.object(site, head.to() + 1, site.sentence.to());
        return SumDraft.of(ConsiderationKind.GRANT, site, head)
            .payer(state)
            .payee(site.reading.cast().issuer())
            .paidFor(site.is(head.to(), "to", "for") && what != null ? what : "funding");
      }
      if (isLoan(site)) {
        return SumFacilities.draft(site, head);
      }
    }
    boolean placed = site.topic.isBlankCheck() && site.isMoney() && site.is(head.from(), "pipe");
    int subscriber =
        site.isMoney() && site.is(head.to() - 1, "subscription", "placement")
            ? SumSides.after(site, head.to(), head.to() + 2, "by", "from")
            : -1;
    if (subscriber >= 0 && !site.reading.cast().issuers().contains(subscriber)) {
      return SumDraft.of(ConsiderationKind.INVESTMENT, site, head)
          .payer(subscriber)
          .payee(site.reading.cast().issuer())
          .paidFor(site.tokens.text(SumWords.left(site, head.from()), head.to()));
    }
    SumDraft draft =
        SumDraft.of(
            placed ? ConsiderationKind.INVESTMENT : ConsiderationKind.OFFERING_AMOUNT, site, head);
    return draft.paidFor(words(site, head));
  }

  /** Whether a "financing" is a loan. */
  private static boolean isLoan(SumSite site) {
    int noun = site.figure.to();
    boolean bank = site.is(noun, "of", "in") && site.is(noun + 1, "bank", "bridge", "mezzanine");
    return bank
        || site.sentence.has(SumCue.FACILITY)
        || site.topic.isTitled(SumCue.FACILITY)
        || !site.topic.isOffering() && site.topic.has(SumCue.FACILITY, SumCue.BORROW, SumCue.LEND);
  }

  private static String words(SumSite site, Head head) {
    if (head.relation() == Relation.AFTER) {
      return SumWords.nounAfter(site, head.to());
    }
    String before = SumWords.noun(site, head.from(), head.to());
    int start = site.isCount() ? site.figure.from() + 1 : site.figure.to();
    if (head.relation() == Relation.OF
        && (site.isCount() || site.is(site.figure.to(), "of", "in"))) {
      int end = SumWords.right(site, site.figure.to(), 14);
      int from = Math.min(start, end);
      while (from < end && site.is(from, "of", "in", "the", "aggregate", "principal", "amount")) {
        from++;
      }
      String made = SumPhrase.uncounted(site.tokens.text(from, end));
      String noun = site.tokens.text(SumWords.left(site, head.from()), head.to());
      return made == null || made.isEmpty() ? noun : noun + " of " + made;
    }
    return before;
  }

  /** "raised" sum */
  private static SumDraft raise(SumSite site, Head head) {
    boolean equity = head.cue() == SumCue.EQUITY_CAPITAL;
    boolean object =
        equity
            ? head.relation() == Relation.AFTER
            : head.relation() == Relation.VERB
                && SumPayments.isObject(site, head)
                && site.anchor + 1 - head.to() <= 2;
    if (!site.isMoney()
        || !object
        || site.isSuperseded()
        || site.topic.isResults()
        || SumShares.isPerShare(site)) {
      return null;
    }
    if (equity) {
      return SumDraft.of(ConsiderationKind.INVESTMENT, site, head)
          .payee(subject(site))
          .paidFor(SumWords.nounAfter(site, head.to()));
    }
    if (!isOffered(site)) {
      return null;
    }
    String raising = raising(site, head.from());
    Cue stock = raising == null ? site.actionBefore(head.from(), SumCue.STOCK) : null;
    return SumDraft.of(ConsiderationKind.OFFERING_AMOUNT, site, head)
        .paidFor(stock == null ? raising : SumWords.noun(site, stock.from(), stock.to()));
  }

  /** The offering right before "to raise" or "will raise", with another joined to it; or null. */
  private static String raising(SumSite site, int verb) {
    Cue cue = site.actionBefore(verb, SumCue.OFFERING, SumCue.OVERALLOTMENT);
    if (cue == null || verb - cue.to() > 4) {
      return null;
    }
    Cue other = site.is(cue.from() - 1, "and") ? site.sentence.at(cue.from() - 2) : null;
    int from = other != null && other.kind() == SumCue.OFFERING ? other.from() : cue.from();
    return site.tokens.text(SumWords.left(site, from), cue.to());
  }

  private static int subject(SumSite site) {
    Cue verb = site.actionBefore(site.figure.from(), SumCue.RAISE, SumCue.RAISE_ADJ);
    return verb == null ? -1 : SumSides.subject(site, verb.from());
  }

  /** (offering | sale | option to purchase | warrants to purchase) … count of shares or units */
  private static SumDraft count(SumSite site, Head head) {
    boolean placed = site.sentence.has(SumCue.OFFERING) && head.cue() != SumCue.WARRANTS;
    placed |= isPlaced(site) && (head.cue() == SumCue.SELL || head.cue() == SumCue.ISSUE);
    boolean dealt = site.topic.isDeal() && !site.topic.isOffering() && !placed;
    if (!site.isCount() || !isOffered(site) || dealt) {
      return null;
    }
    if (site.amount().compareTo(LEAST) < 0) {
      return null;
    }
    if (site.figure.from() - head.to() >= 16 || isHeld(site)) {
      return null;
    }
    int end = SumWords.right(site, site.figure.to(), 14);
    int from = countStart(site);
    String term = SumObjects.defined(site, site.figure.to());
    int offerer = SumTakers.isOfHolders(site) ? SumLabels.NOBODY : -1;
    String optional = SumObjects.option(site, site.tokens.text(from, Math.max(end, from + 1)));
    if (optional != null || term != null) {
      return SumDraft.of(ConsiderationKind.OFFERING_AMOUNT, site, head)
          .payer(offerer)
          .paidFor(optional != null ? optional : term);
    }
    Cue option = site.actionBefore(site.figure.from(), SumCue.WARRANTS);
    String words =
        option != null && site.figure.from() - option.to() < 8
            ? SumPhrase.uncounted(site.tokens.text(SumWords.left(site, option.from()), end))
            : site.tokens.text(from, Math.max(end, from + 1));
    String offered = SumObjects.offered(site, words, Math.max(end, from + 1));
    boolean bare = offerer != -1 && offered.split(" ").length < 4;
    return SumDraft.of(ConsiderationKind.OFFERING_AMOUNT, site, head)
        .payer(offerer)
        .paidFor(bare ? offered + " offered by the selling stockholders" : offered);
  }

  /** Shares that somebody has, or that are only registered, are not offered. */
  private static boolean isHeld(SumSite site) {
    return site.hasWord(
        site.figure.from() - 8,
        site.figure.to() + 6,
        "outstanding",
        "authorized",
        "traded",
        "beneficially",
        "owns",
        "underlying",
        "resale");
  }

  /** The first word after the number itself. */
  static int countStart(SumSite site) {
    int from = site.figure.from();
    while (from < site.figure.to() - 1
        && (site.tokens.isNumber(from) || site.is(from, "million", "billion"))) {
      from++;
    }
    return from;
  }
}
