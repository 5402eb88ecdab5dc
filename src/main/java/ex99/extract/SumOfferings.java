package ex99.extract;

import ex99.extract.SumSentence.Cue;
import ex99.extract.SumSite.Head;
import ex99.extract.SumSite.Relation;
import ex99.model.ConsiderationKind;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/** Offerings of stock and notes: their size, proceeds, price and warrants. */
final class SumOfferings {
  /** Fewer shares are a part of a unit or a ratio, not the size of an offering. */
  private static final java.math.BigDecimal LEAST = java.math.BigDecimal.valueOf(1000);

  /** No share is sold for as much; an "aggregate offering price" is the size of the whole. */
  private static final java.math.BigDecimal HUNDRED_THOUSAND =
      java.math.BigDecimal.valueOf(100_000);

  private SumOfferings() {}

  static List<SumRule> rules() {
    return List.of(
        new SumRule("offering-proceeds", Set.of(SumCue.PROCEEDS), SumOfferings::proceeds),
        new SumRule("offering-size", Set.of(SumCue.OFFERING, SumCue.FINANCING), SumOfferings::size),
        new SumRule(
            "offering-security",
            Set.of(
                SumCue.NOTES, SumCue.SECURITIES, SumCue.STOCK, SumCue.PROMISSORY, SumCue.WARRANTS),
            SumOfferings::security),
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
        new SumRule("offering-price", Set.of(SumCue.OFFER_PRICE), SumOfferings::price),
        new SumRule("exercise-price", Set.of(SumCue.EXERCISE), SumOfferings::exercise));
  }

  /** Whether the sentence or the release offers securities. */
  static boolean isOffered(SumSite site) {
    SumSentence s = site.sentence;
    boolean here =
        s.has(SumCue.OFFERING) || s.has(SumCue.OVERALLOTMENT) || s.has(SumCue.OFFER_PRICE);
    boolean deal = site.topic.isDeal() && !site.topic.isOffering();
    return here
        ? !(deal && s.has(SumCue.TENDER))
        : site.topic.isOffering() && !s.has(SumCue.TENDER);
  }

  /** ("gross proceeds" | "net proceeds") … sum */
  private static SumDraft proceeds(SumSite site, Head head) {
    if (!site.isMoney() || site.isSuperseded() || head.relation() == Relation.FOR) {
      return null;
    }
    if (site.hasWord(head.from() - 6, head.from(), "use", "portion", "using", "used")
        && head.relation() != Relation.OF) {
      return null;
    }
    boolean securities =
        isOffered(site) || site.sentence.has(SumCue.NOTES) && site.topic.has(SumCue.NOTES);
    boolean assets =
        site.sentence.has(SumCue.SELL)
            || site.sentence.has(SumCue.DEAL_SALE)
            || site.sentence.has(SumCue.DEAL);
    if (!securities && (!assets || site.topic.isResults())) {
      return null;
    }
    ConsiderationKind kind =
        securities
            ? ConsiderationKind.OFFERING_AMOUNT
            : site.topic.isTitled(SumCue.INVESTMENT) && site.sentence.has(SumCue.STOCK)
                ? ConsiderationKind.INVESTMENT
                : ConsiderationKind.PURCHASE_PRICE;
    boolean part = site.is(site.figure.to(), "of") && head.relation() == Relation.AFTER;
    if (part && site.hasWord(site.figure.to(), head.from(), "the", "its", "such", "these")) {
      return null;
    }
    int to = SumWords.right(site, head.to(), 16);
    String words = site.tokens.text(SumWords.left(site, head.from()), Math.max(to, head.to()));
    SumDraft draft =
        SumDraft.of(kind, site, head)
            .payee(SumSides.after(site, head.to(), site.figure.to() + 6, "to"));
    if (head.relation() == Relation.OF) {
      int end = SumWords.right(site, site.figure.to(), 14);
      words =
          site.tokens.text(SumWords.left(site, head.from()), head.to())
              + (end > site.figure.to() && site.is(site.figure.to(), "from", "to", "in")
                  ? " " + site.tokens.text(site.figure.to(), end)
                  : "");
    }
    String tranche = securities && head.relation() == Relation.OF ? tranche(site, head) : null;
    if (tranche != null) {
      return draft.paidFor(words + " of the " + tranche);
    }
    return draft.paidFor(securities ? SumObjects.proceeds(site, words) : words);
  }

  /** The plural of the unit priced right before, where proceeds are given tranche by tranche. */
  private static String tranche(SumSite site, Head head) {
    int proceeds = 0;
    for (Cue cue : site.sentence.cues()) {
      proceeds += cue.kind() == SumCue.PROCEEDS ? 1 : 0;
    }
    for (int i = head.from() - 1; proceeds > 1 && i > head.from() - 10; i--) {
      if (site.is(i, ";", ",") && i < head.from() - 3) {
        return null;
      }
      if (site.is(i, "per")) {
        int to = i + 1;
        while (to < head.from() && site.tokens.isWord(to) && !site.is(to, "for")) {
          to++;
        }
        return to > i + 1 ? site.tokens.text(i + 1, to) + "s" : null;
      }
    }
    return null;
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
    if (head.cue() == SumCue.FINANCING) {
      boolean loan = site.sentence.has(SumCue.FACILITY) || site.topic.isTitled(SumCue.FACILITY);
      if (head.relation() == Relation.SUBJECT || site.topic.isResults()) {
        return null;
      }
      if (loan
          || !site.topic.isOffering()
              && site.topic.has(SumCue.FACILITY, SumCue.BORROW, SumCue.LEND)) {
        return SumFacilities.draft(site, head);
      }
    }
    boolean placed = site.topic.isBlankCheck() && site.isMoney() && site.is(head.from(), "pipe");
    SumDraft draft =
        SumDraft.of(
            placed ? ConsiderationKind.INVESTMENT : ConsiderationKind.OFFERING_AMOUNT, site, head);
    return draft.paidFor(words(site, head));
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

  /** sum ("aggregate principal amount")? "of" notes; the verb decides what happens to them */
  private static SumDraft security(SumSite site, Head head) {
    boolean bound = head.relation() == Relation.AFTER || head.relation() == Relation.OF;
    if (!site.isMoney() || !bound || site.isSuperseded() || SumShares.isPerShare(site)) {
      return null;
    }
    boolean outstanding =
        site.hasWord(
            site.figure.from() - 4,
            head.to() + 6,
            "outstanding",
            "existing",
            "remaining",
            "maturing");
    Cue action =
        site.actionBefore(
            site.figure.from(),
            SumCue.REDEEM,
            SumCue.REPURCHASE,
            SumCue.TENDER,
            SumCue.RETIRE,
            SumCue.REPAY,
            SumCue.EXCHANGE,
            SumCue.CONVERT,
            SumCue.ISSUE,
            SumCue.OFFER,
            SumCue.SELL,
            SumCue.RAISE,
            SumCue.BUY,
            SumCue.PAY,
            SumCue.ASSUME,
            SumCue.RECEIVE,
            SumCue.DECLARE,
            SumCue.INVEST);
    String words = SumWords.of(site, head);
    boolean tendered =
        head.cue() == SumCue.NOTES
            && site.topic.isNoteTender()
            && site.hasWord(
                site.sentence.from(), site.sentence.to(), "tendered", "tenders", "consents");
    if (tendered) {
      return SumDraft.of(ConsiderationKind.BUYBACK, site, head).paidFor("tenders of its " + words);
    }
    boolean own =
        action != null
            && action.kind() == SumCue.BUY
            && site.sentence.has(SumCue.TENDER)
            && site.hasWord(site.figure.to(), head.to(), "its", "our");
    if (own) {
      return SumDraft.of(ConsiderationKind.BUYBACK, site, head).paidFor(words).why("bought back");
    }
    boolean notes = head.cue() == SumCue.NOTES || head.cue() == SumCue.SECURITIES;
    int agreement = purchaseAgreement(site);
    if (agreement >= 0 && (notes || head.cue() == SumCue.STOCK)) {
      return SumDraft.of(ConsiderationKind.OFFERING_AMOUNT, site, head)
          .payer(SumSides.after(site, agreement, site.figure.from(), "with"))
          .payee(SumSides.subject(site, agreement))
          .paidFor(words)
          .why("an agreement to buy them");
    }
    boolean paid =
        action != null
            && action.kind() == SumCue.EXCHANGE
            && site.is(action.from() - 1, "in")
            && site.topic.isDeal();
    if (paid && (notes || head.cue() == SumCue.PROMISSORY)) {
      return SumDraft.of(ConsiderationKind.PURCHASE_PRICE, site, head)
          .form(ex99.model.Form.NOTES)
          .paidFor(site.topic.object())
          .why("given in exchange");
    }
    if (action != null) {
      switch (action.kind()) {
        case REDEEM, REPURCHASE, TENDER:
          return SumDraft.of(ConsiderationKind.BUYBACK, site, head)
              .paidFor(words)
              .why("bought back");
        case RETIRE, EXCHANGE, CONVERT:
          return notes || head.cue() == SumCue.PROMISSORY
              ? SumDraft.of(ConsiderationKind.OTHER, site, head)
                  .paidFor(words)
                  .why("exchanged or retired")
              : null;
        case REPAY:
          return null;
        case INVEST:
          return null;
        default:
      }
    }
    boolean offered =
        isOffered(site) || (notes && site.topic.isTitled(SumCue.NOTES) && !site.topic.isResults());
    boolean issued =
        action != null
            && (action.kind() == SumCue.ISSUE
                || action.kind() == SumCue.OFFER
                || action.kind() == SumCue.SELL);
    Cue later = notes ? site.cueAfter(head.to(), 9, SumCue.ISSUE, SumCue.OFFER) : null;
    if (later != null
        && action == null
        && site.is(head.to(), ",", "which", "that")
        && site.hasWord(head.to(), later.from(), "intends", "plans", "expects", "will")) {
      return SumDraft.of(ConsiderationKind.OFFERING_AMOUNT, site, head)
          .payee(SumSides.subject(site, later.from()))
          .paidFor(words);
    }
    if (head.cue() == SumCue.STOCK && !offered) {
      return SumStock.money(site, head, action);
    }
    if (head.cue() == SumCue.PROMISSORY && !offered) {
      return site.topic.isDeal() || site.topic.isSettlement()
          ? SumDraft.of(
                  site.topic.isDeal()
                      ? ConsiderationKind.PURCHASE_PRICE
                      : ConsiderationKind.SETTLEMENT,
                  site,
                  head)
              .form(ex99.model.Form.NOTES)
              .paidFor(words)
          : null;
    }
    if ((!offered && !(issued && notes && !site.topic.isResults()))
        || (outstanding && !issued && !isOfferingHere(site))) {
      return null;
    }
    String optional = SumObjects.option(site, words);
    return SumDraft.of(ConsiderationKind.OFFERING_AMOUNT, site, head)
        .paidFor(optional != null ? optional : words);
  }

  /** "A securities purchase agreement with I for" sum "of notes": the token after it, or -1. */
  private static int purchaseAgreement(SumSite site) {
    for (int i = site.figure.from() - 1; i > site.sentence.from() + 1; i--) {
      if (site.is(i, "agreement") && site.is(i - 1, "purchase", "subscription")) {
        boolean securities =
            site.is(i - 2, "securities", "note", "notes", "stock", "share", "unit", "debenture")
                || site.is(i - 1, "subscription");
        boolean link = site.is(site.anchor, "for", "of") && site.is(i + 1, "with", "for");
        return securities && link ? i + 1 : -1;
      }
    }
    return -1;
  }

  private static boolean isOfferingHere(SumSite site) {
    return site.sentence.has(SumCue.OFFERING) || site.sentence.has(SumCue.OFFER);
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
    boolean dealt = site.topic.isDeal() && !site.topic.isOffering() && !placed;
    if (!site.isCount() || !isOffered(site) || dealt) {
      return null;
    }
    if (site.amount().compareTo(java.math.BigDecimal.valueOf(1000)) < 0) {
      return null;
    }
    boolean near = site.figure.from() - head.to() < 16;
    boolean other =
        site.hasWord(
            site.figure.from() - 8,
            site.figure.to() + 6,
            "outstanding",
            "authorized",
            "traded",
            "beneficially",
            "owns",
            "underlying",
            "resale");
    if (!near || other) {
      return null;
    }
    int end = SumWords.right(site, site.figure.to(), 14);
    int from = countStart(site);
    String term = SumObjects.defined(site, site.figure.to());
    String optional = SumObjects.option(site, site.tokens.text(from, Math.max(end, from + 1)));
    if (optional != null || term != null) {
      return SumDraft.of(ConsiderationKind.OFFERING_AMOUNT, site, head)
          .paidFor(optional != null ? optional : term);
    }
    Cue option = site.actionBefore(site.figure.from(), SumCue.WARRANTS);
    String words =
        option != null && site.figure.from() - option.to() < 8
            ? SumPhrase.uncounted(site.tokens.text(SumWords.left(site, option.from()), end))
            : site.tokens.text(from, Math.max(end, from + 1));
    return SumDraft.of(ConsiderationKind.OFFERING_AMOUNT, site, head)
        .paidFor(SumObjects.offered(site, words, Math.max(end, from + 1)));
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

  /** ("offering price" | "price") … sum unit */
  static SumDraft price(SumSite site, Head head) {
    boolean whole =
        site.isMoney()
            && !site.isSuperseded()
            && site.unit == null
            && site.amount().compareTo(HUNDRED_THOUSAND) >= 0;
    if (whole) {
      String offering = SumObjects.within(site, site.figure.to());
      return SumDraft.of(ConsiderationKind.OFFERING_AMOUNT, site, head)
          .paidFor(offering != null ? "shares " + offering : priced(site, head.from()));
    }
    return site.isMoney() && !site.isSuperseded() ? priced(site, head) : null;
  }

  /** "shares of common stock having an aggregate offering price of": what has it. */
  private static String priced(SumSite site, int price) {
    boolean having = site.hasWord(price - 4, price, "having", "with");
    Cue stock =
        having ? site.actionBefore(price, SumCue.STOCK, SumCue.NOTES, SumCue.SECURITIES) : null;
    return stock == null || price - stock.to() > 5
        ? site.topic.offering()
        : site.tokens.text(SumWords.left(site, stock.from()), stock.to());
  }

  /** The draft of an offering price, for the security named before it. */
  static SumDraft priced(SumSite site, Head head) {
    SumDraft draft = SumDraft.of(ConsiderationKind.OFFERING_PRICE, site, head);
    Cue stock = sold(site, site.figure.from());
    String sold = site.unit == null ? null : site.unit.perText();
    if (sold != null && sold.indexOf(' ') > 0 && !sold.contains(" of") && !sold.contains("share")) {
      return draft.paidFor(sold + "s");
    }
    if (stock == null) {
      boolean plain = sold == null || sold.equalsIgnoreCase("share");
      boolean named = head.cue() == SumCue.OFFER_PRICE && head.to() - head.from() > 1;
      return draft.paidFor(plain && named ? site.tokens.text(head.from(), head.to()) : sold);
    }
    int limit = head.from() < stock.from() ? site.figure.from() : head.from();
    int end = Math.min(SumWords.right(site, stock.from(), 12), Math.max(stock.to(), limit));
    String words = site.tokens.text(SumWords.left(site, stock.from()), end);
    return draft.paidFor(SumObjects.offered(site, SumPhrase.plain(words), end));
  }

  /** The security that a price before a token is for: the units where it is a price per unit. */
  private static Cue sold(SumSite site, int before) {
    boolean unit =
        site.unit != null
            && site.unit.perText() != null
            && site.unit.perText().toLowerCase(java.util.Locale.ROOT).endsWith("unit");
    if (unit) {
      for (int i = before - 1; i >= site.sentence.from(); i--) {
        Cue cue = site.sentence.at(i);
        if (cue != null && site.is(cue.to() - 1, "units", "unit")) {
          return cue;
        }
      }
    }
    Cue stock = site.actionBefore(before, SumCue.STOCK, SumCue.NOTES);
    if (stock != null && site.hasWord(stock.from() - 3, stock.from(), "every")) {
      return null;
    }
    if (stock != null && site.is(stock.from() - 1, "of", "its", "the", "common")) {
      Cue shares = site.actionBefore(stock.from(), SumCue.STOCK);
      return shares != null && stock.from() - shares.to() < 5 && site.is(shares.to(), "of")
          ? shares
          : stock;
    }
    return stock;
  }

  /** ("exercise price" | "conversion price") … sum unit */
  private static SumDraft exercise(SumSite site, Head head) {
    if (!site.isMoney()
        || head.relation() == Relation.FOR && !site.is(head.from(), "exercisable")
        || site.isSuperseded()) {
      return null;
    }
    boolean warrants =
        site.topic.isOffering()
            || site.topic.isDeal()
            || site.sentence.has(SumCue.WARRANTS)
            || site.sentence.has(SumCue.NOTES)
            || site.topic.has(SumCue.NOTES, SumCue.WARRANTS, SumCue.OFFERING);
    if (site.topic.isResults()
        || !warrants
        || site.hasWord(head.to(), site.figure.from(), "greater", "less", "above", "below")) {
      return null;
    }
    int from = SumWords.left(site, head.from());
    int to = Math.min(SumWords.right(site, head.to(), 12), Math.max(head.to(), site.anchor));
    String words =
        to > head.to() && site.is(head.to(), "of", "for", "under")
            ? site.tokens.text(from, to)
            : SumObjects.ofSecurity(site, from, head.to());
    return SumDraft.of(ConsiderationKind.PRICE_PER_SHARE, site, head)
        .per(site.unit == null ? "share" : null)
        .paidFor(words);
  }
}
