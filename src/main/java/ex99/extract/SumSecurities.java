package ex99.extract;

import ex99.extract.SumSentence.Cue;
import ex99.extract.SumSite.Head;
import ex99.extract.SumSite.Relation;
import ex99.model.ConsiderationKind;
import ex99.model.Form;

/** Sums of notes and stock by what is done with them: issued, bought back, exchanged, given. */
final class SumSecurities {
  private static final String[] AUTHORIZES = {
    "authorizing", "authorized", "authorizes", "permitting", "allowing", "allows", "permits"
  };

  private SumSecurities() {}

  /** sum ("aggregate principal amount")? "of" notes; the verb decides what happens to them */
  static SumDraft security(SumSite site, Head head) {
    boolean bound = head.relation() == Relation.AFTER || head.relation() == Relation.OF;
    if (!site.isMoney() || !bound || site.isSuperseded() || SumShares.isPerShare(site)) {
      return null;
    }
    if (site.is(site.anchor, "holds", "hold", "held", "owns", "own", "holding")) {
      return null; // "so long as it holds at least $10 million of the notes"
    }
    if (SumPast.isOverYears(site)) {
      return null; // a sum of many years
    }
    Cue action = action(site);
    String words = SumWords.of(site, head);
    SumDraft draft = tendered(site, head, action, words);
    draft = draft == null ? agreed(site, head, words) : draft;
    draft = draft == null ? given(site, head, action) : draft;
    if (draft != null) {
      return draft;
    }
    return action != null && isWithdrawn(action)
        ? withdrawn(site, head, action, words)
        : issued(site, head, action, words);
  }

  /** What is done with securities before a sum, or null. */
  private static Cue action(SumSite site) {
    return site.actionBefore(
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
  }

  /** "tenders of its" notes, an offer to buy "its" own. */
  private static SumDraft tendered(SumSite site, Head head, Cue action, String words) {
    boolean tendered =
        head.cue() == SumCue.NOTES
            && site.topic.isNoteTender()
            && site.hasWord(
                site.sentence.from(), site.sentence.to(), "tendered", "tenders", "consents");
    if (tendered) {
      return SumDraft.of(ConsiderationKind.BUYBACK, site, head).paidFor("tenders of its " + words);
    }
    if (isSought(site, head)) {
      String notes = // "offers to purchase its notes up to a price of": the notes
          head.relation() == Relation.OF ? SumWords.noun(site, head.from(), head.to()) : words;
      return SumDraft.of(ConsiderationKind.BUYBACK, site, head).paidFor(notes).why("tendered for");
    }
    boolean own =
        action != null
            && action.kind() == SumCue.BUY
            && (site.sentence.has(SumCue.TENDER)
                    && site.hasWord(site.figure.to(), head.to(), "its", "our")
                || isAuthorized(site, head, action));
    if (action == null && isProgram(site, head)) {
      int program = site.anchor - 1;
      Cue noun = site.sentence.at(program);
      int from = SumWords.left(site, noun == null ? program : noun.from());
      return SumDraft.of(ConsiderationKind.BUYBACK, site, head)
          .paidFor(site.tokens.text(from, site.anchor));
    }
    return own
        ? SumDraft.of(ConsiderationKind.BUYBACK, site, head).paidFor(words).why("bought back")
        : null;
  }

  /**
   * "tender offers for up to" sum "of" notes; "offers to purchase" notes "up to a price of" sum.
   */
  private static boolean isSought(SumSite site, Head head) {
    Cue tender =
        site.topic.isNoteTender()
            ? site.actionBefore(site.figure.from(), SumCue.TENDER, SumCue.BUY)
            : null;
    if (tender == null || head.cue() != SumCue.NOTES && head.cue() != SumCue.SECURITIES) {
      return false;
    }
    boolean offer =
        site.is(tender.from() - 1, "to") && site.is(tender.from() - 2, "offer", "offers");
    boolean priced = site.hasWord(site.anchor - 3, site.anchor, "price", "consideration", "amount");
    return tender.kind() == SumCue.TENDER
        ? site.is(tender.to(), "for")
        : offer && priced && site.is(site.anchor, "of");
  }

  /** "a buy-back program authorizing the Company to purchase" sum "of the Company's stock" */
  private static boolean isAuthorized(SumSite site, Head head, Cue action) {
    int from = site.figure.to();
    return site.is(action.from() - 1, "to")
        && head.cue() == SumCue.STOCK
        && site.sentence.has(SumCue.BUYBACK)
        && site.hasWord(action.from() - 8, action.from(), AUTHORIZES)
        && (site.hasWord(from, head.to(), "its", "our", "company", "company's", "company’s")
            || site.reading.cast().issuers().contains(SumSides.at(site, from + 1)));
  }

  /** "a buy-back program" ("for" | "of") sum "of Company stock" */
  private static boolean isProgram(SumSite site, Head head) {
    return head.cue() == SumCue.STOCK
        && head.relation() == Relation.AFTER
        && site.is(site.anchor, "for", "of")
        && site.is(site.anchor - 1, "program", "plan", "authorization")
        && site.sentence.has(SumCue.BUYBACK);
  }

  /** "a securities purchase agreement with" I "for" sum "of" notes */
  private static SumDraft agreed(SumSite site, Head head, String words) {
    int agreement = purchaseAgreement(site);
    return agreement < 0 || !isNotes(head) && head.cue() != SumCue.STOCK
        ? null
        : SumDraft.of(ConsiderationKind.OFFERING_AMOUNT, site, head)
            .payer(SumSides.after(site, agreement, site.figure.from(), "with"))
            .payee(SumSides.subject(site, agreement))
            .paidFor(words)
            .why("an agreement to buy them");
  }

  /** "in exchange for" sum "of" notes, in a release about a deal */
  private static SumDraft given(SumSite site, Head head, Cue action) {
    boolean paid =
        action != null
            && action.kind() == SumCue.EXCHANGE
            && site.is(action.from() - 1, "in")
            && site.topic.isDeal();
    return paid && isDebt(head)
        ? SumDraft.of(ConsiderationKind.PURCHASE_PRICE, site, head)
            .form(Form.NOTES)
            .paidFor(site.topic.object())
            .why("given in exchange")
        : null;
  }

  private static boolean isNotes(Head head) {
    return head.cue() == SumCue.NOTES || head.cue() == SumCue.SECURITIES;
  }

  private static boolean isDebt(Head head) {
    return isNotes(head) || head.cue() == SumCue.PROMISSORY;
  }

  /** Whether securities go back to who issued them, or are no longer what they were. */
  private static boolean isWithdrawn(Cue action) {
    return switch (action.kind()) {
      case REDEEM, REPURCHASE, TENDER, RETIRE, EXCHANGE, CONVERT, REPAY, INVEST -> true;
      default -> false;
    };
  }

  private static SumDraft withdrawn(SumSite site, Head head, Cue action, String words) {
    return switch (action.kind()) {
      case REDEEM, REPURCHASE, TENDER ->
          SumDraft.of(ConsiderationKind.BUYBACK, site, head).paidFor(words).why("bought back");
      case RETIRE, EXCHANGE, CONVERT ->
          isDebt(head)
              ? SumDraft.of(ConsiderationKind.OTHER, site, head)
                  .paidFor(words)
                  .why("exchanged or retired")
              : null;
      default -> null;
    };
  }

  /** Sums of securities that are offered or issued, now or as planned. */
  private static SumDraft issued(SumSite site, Head head, Cue action, String words) {
    boolean notes = isNotes(head);
    boolean offered =
        SumOfferings.isOffered(site)
            || (notes && site.topic.isTitled(SumCue.NOTES) && !site.topic.isResults());
    offered |= notes && action == null && isRefinanced(site, head);
    SumDraft planned = notes && action == null ? planned(site, head, words) : null;
    if (planned != null) {
      return planned;
    }
    SumDraft taken = head.cue() == SumCue.STOCK && !offered ? taken(site, head, action) : null;
    if (taken != null) {
      return taken.paidFor(words);
    }
    if (head.cue() == SumCue.STOCK && !offered) {
      return SumSharesGiven.money(site, head, action);
    }
    if (head.cue() == SumCue.PROMISSORY && !offered) {
      return isPlaced(site, head, action)
          ? placed(site, head, action).paidFor(words)
          : promissory(site, head, words);
    }
    boolean issued =
        action != null
            && (action.kind() == SumCue.ISSUE
                || action.kind() == SumCue.OFFER
                || action.kind() == SumCue.SELL);
    if ((!offered && !(issued && notes && !site.topic.isResults()))
        || (isOutstanding(site, head) && !issued && !isOfferingHere(site))) {
      return null;
    }
    String optional = SumObjects.option(site, words);
    return SumDraft.of(ConsiderationKind.OFFERING_AMOUNT, site, head)
        .paidFor(optional != null ? optional : words);
  }

  /** "has sold" sum "of preferred stock to" I, beside a deal: the issuer's own, for money. */
  private static SumDraft taken(SumSite site, Head head, Cue action) {
    boolean own =
        action != null
            && action.kind() == SumCue.SELL
            && head.relation() == Relation.AFTER
            && site.anchor + 1 - action.to() <= 1
            && site.hasWord(site.figure.to(), head.to(), "preferred", "its", "new", "series");
    int issuer = site.reading.cast().issuer();
    boolean issues =
        own && site.reading.cast().issuers().contains(SumSides.subject(site, action.from()));
    int taker = issues ? SumSides.after(site, head.to(), head.to() + 4, "to") : -1;
    return taker < 0 || taker == issuer
        ? null
        : SumDraft.of(ConsiderationKind.OFFERING_AMOUNT, site, head)
            .payer(taker)
            .payee(SumSides.subject(site, action.from()));
  }

  /** "a refinancing that includes" sum "of senior notes due 2015" */
  private static boolean isRefinanced(SumSite site, Head head) {
    return site.is(head.to(), "due")
        && site.hasWord(site.sentence.from(), site.figure.from(), "refinancing", "recapitalization")
        && site.hasWord(
            site.sentence.from(), site.figure.from(), "includes", "included", "comprises")
        && !site.topic.isResults();
  }

  /** sum "of notes, which it intends to issue" */
  private static SumDraft planned(SumSite site, Head head, String words) {
    Cue later = site.cueAfter(head.to(), 9, SumCue.ISSUE, SumCue.OFFER);
    boolean planned =
        later != null
            && site.is(head.to(), ",", "which", "that")
            && site.hasWord(head.to(), later.from(), "intends", "plans", "expects", "will");
    return planned
        ? SumDraft.of(ConsiderationKind.OFFERING_AMOUNT, site, head)
            .payee(SumSides.subject(site, later.from()))
            .paidFor(words)
        : null;
  }

  /** "has issued a convertible note to I", where the headline buys and sells no business. */
  private static boolean isPlaced(SumSite site, Head head, Cue action) {
    boolean traded =
        site.topic.isTitled(
            SumCue.BUY, SumCue.SELL, SumCue.MERGE, SumCue.DEAL, SumCue.DEAL_SALE, SumCue.SETTLE);
    return !traded
        && action != null
        && action.kind() == SumCue.ISSUE
        && site.topic.isTitled(SumCue.PROMISSORY, SumCue.NOTES)
        && head.relation() == Relation.AFTER
        && !site.topic.isResults();
  }

  private static SumDraft placed(SumSite site, Head head, Cue action) {
    int direct = SumSides.at(site, action.to());
    int taker = direct >= 0 ? direct : SumSides.after(site, head.to(), head.to() + 3, "to");
    int issuer = site.reading.cast().issuer();
    return SumDraft.of(ConsiderationKind.OFFERING_AMOUNT, site, head)
        .payer(taker == issuer ? -1 : taker)
        .payee(issuer);
  }

  /** A promissory note is a part of the price of a deal, or of a settlement. */
  private static SumDraft promissory(SumSite site, Head head, String words) {
    if (!site.topic.isDeal() && !site.topic.isSettlement()) {
      return null;
    }
    ConsiderationKind kind =
        site.topic.isDeal() ? ConsiderationKind.PURCHASE_PRICE : ConsiderationKind.SETTLEMENT;
    boolean part = site.topic.isDeal() && site.topic.object() != null;
    return SumDraft.of(kind, site, head)
        .form(Form.NOTES)
        .paidFor(part ? site.topic.object() : words);
  }

  private static boolean isOutstanding(SumSite site, Head head) {
    return site.hasWord(
        site.figure.from() - 4, head.to() + 6, "outstanding", "existing", "remaining", "maturing");
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
}
