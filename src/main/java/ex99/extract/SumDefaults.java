package ex99.extract;

import ex99.extract.SumSentence.Cue;
import ex99.model.ConsiderationKind;
import ex99.model.PartyKind;
import java.util.EnumSet;
import java.util.Locale;
import java.util.Set;

/** What the opening of a release tells of a sum whose own sentence leaves it open. */
final class SumDefaults {
  /** What a licensee pays a licensor. */
  private static final Set<ConsiderationKind> LICENSED =
      EnumSet.of(
          ConsiderationKind.UPFRONT_PAYMENT,
          ConsiderationKind.MILESTONE,
          ConsiderationKind.ROYALTY);

  private static final Set<ConsiderationKind> YEARLY =
      EnumSet.of(
          ConsiderationKind.CONTRACT_VALUE,
          ConsiderationKind.ROYALTY,
          ConsiderationKind.SETTLEMENT);

  private static final Set<String> SETTLEMENTS =
      Set.of("settlement", "settlement agreement", "agreement", "payment", "settlement payment");

  private SumDefaults() {}

  /** Fills in sides and words that are open. */
  static void fill(SumSite site, SumDraft draft, SumDraft last) {
    if (last != null) {
      priced(site, draft, last);
    }
    if (LICENSED.contains(draft.kind)
        && draft.payer == -1
        && draft.payee == -1
        && site.topic.isLicense()) {
      int licensor = site.topic.parties().licensor();
      int licensee = site.topic.parties().licensee();
      boolean both = licensor >= 0 && licensee >= 0;
      draft.payer(both ? licensee : -1).payee(both ? licensor : -1);
    }
    if (draft.kind == ConsiderationKind.SETTLEMENT) {
      settled(site, draft);
      SumDefendants.fill(site, draft);
    } else if (draft.kind == ConsiderationKind.INVESTMENT && draft.payee == -1) {
      invested(site, draft);
    }
    timed(site, draft);
    if (draft.kind == ConsiderationKind.PRICE_PER_SHARE
        && draft.payer == -1
        && SumRepurchased.isSelfTender(site)) {
      draft.payer(site.reading.cast().issuer()).payee(SumLabels.NOBODY); // for its own shares
    }
    boolean bare =
        draft.forWhat == null || SETTLEMENTS.contains(draft.forWhat.toLowerCase(Locale.ROOT));
    if (draft.kind == ConsiderationKind.SETTLEMENT && bare && site.topic.settled() != null) {
      draft.paidFor(site.topic.settled());
    }
  }

  /** "bought" sum "of shares at" price, "bought" count "shares at" price: between the same two. */
  private static void priced(SumSite site, SumDraft draft, SumDraft last) {
    boolean price =
        draft.kind == ConsiderationKind.PRICE_PER_SHARE
            || draft.kind == ConsiderationKind.OFFERING_PRICE;
    boolean stock =
        last.kind == ConsiderationKind.INVESTMENT
            || last.kind == ConsiderationKind.OFFERING_AMOUNT
            || last.kind == ConsiderationKind.BUYBACK;
    boolean at = site.is(site.anchor, "at", "for", "of");
    if (!price || !stock || !at) {
      return;
    }
    int giver = last.ofShares ? last.payee : last.payer;
    int taker = last.ofShares ? last.payer : last.payee;
    boolean agree =
        (draft.payer == -1 || draft.payer == giver) && (draft.payee == -1 || draft.payee == taker);
    if (agree) {
      draft.payer(giver).payee(taker);
    }
  }

  /** A sum "a year" of a contract, royalty or settlement is for a year. */
  private static void timed(SumSite site, SumDraft draft) {
    int to = site.figure.to();
    boolean year =
        site.is(to, "a", "per", "each") && site.is(to + 1, "year")
            || site.is(to, "annually", "yearly");
    boolean bought = // "agreed to buy paper worth $30 million a year"
        draft.kind == ConsiderationKind.PURCHASE_PRICE && year && site.is(site.anchor, "worth");
    if (bought) {
      draft.kind(ConsiderationKind.CONTRACT_VALUE);
    }
    if (year && draft.per == null && site.unit == null && YEARLY.contains(draft.kind)) {
      draft.per("year");
    }
  }

  /** Who settles pays whom the sentence or the opening names as the other side. */
  private static void settled(SumSite site, SumDraft draft) {
    int opponent = site.topic.counterparts().opponent();
    boolean state =
        draft.payer >= 0
            && site.reading.cast().entity(draft.payer).kind() == PartyKind.GOVERNMENT
            && site.hasWord(site.sentence.from(), site.figure.from(), "with");
    if (state) { // "has agreed with the agency to pay": the agency is paid
      draft.payee(draft.payer).payer(site.reading.cast().issuer());
    }
    if (draft.payee == -1 && draft.payer != -1) {
      int other = SumSides.after(site, site.sentence.from(), site.figure.from(), "with");
      int named = other >= 0 ? other : opponent;
      draft.payee(named >= 0 && named != draft.payer ? named : -1);
    } else if (draft.payer == -1 && draft.payee >= 0 && opponent != draft.payee) {
      boolean own = site.reading.cast().issuers().contains(draft.payee);
      draft.payer(own ? opponent : -1);
    }
  }

  /** An investor's money goes to the issuer, the issuer's own to whom the opening names. */
  private static void invested(SumSite site, SumDraft draft) {
    int issuer = site.reading.cast().issuer();
    Cue invest = draft.payer == -1 ? site.actionBefore(site.figure.from(), SumCue.INVEST) : null;
    if (invest != null
        && !site.is(invest.from() - 1, "to")
        && site.anchor + 1 == invest.to()
        && !SumSides.isPassive(site, invest)) {
      draft.payer(SumSides.subject(site, invest.from()));
    }
    int venture = site.topic.isVenture() ? site.topic.counterparts().venture() : -1;
    if (venture >= 0 && venture != draft.payer) {
      draft.payee(venture).why("the venture that the partners form");
      return;
    }
    boolean stake =
        site.sentence.has(SumCue.STOCK)
            || site.hasWord(site.sentence.from(), site.sentence.to(), "stake", "round", "equity")
            || site.sentence.has(SumCue.SECURITIES)
            || site.sentence.has(SumCue.NOTES);
    if (draft.payer >= 0 && draft.payer == issuer && !site.topic.isVenture()) {
      draft.payee(site.topic.counterparts().investee());
    } else if (draft.payer >= 0 && stake && !site.topic.isDeal() && !site.topic.isVenture()) {
      draft.payee(issuer);
    }
  }
}
