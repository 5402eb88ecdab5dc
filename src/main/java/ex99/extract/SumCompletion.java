package ex99.extract;

import ex99.model.ConsiderationKind;
import java.util.EnumSet;
import java.util.Set;

/**
 * Completes what a rule has read of a sum by the topic of the release, the sums told before and the
 * words of its clause: the kind, the sides and what is paid for.
 */
final class SumCompletion {
  /** Rules that know a sum's kind only from what the release is about. */
  private static final Set<String> WEAK =
      Set.of("topic-sum", "deal-payment", "deal-receipt", "installment", "cash-part", "follows");

  /** Parts of the price of what is bought. */
  private static final Set<ConsiderationKind> PRICES =
      EnumSet.of(
          ConsiderationKind.PURCHASE_PRICE,
          ConsiderationKind.ESCROW,
          ConsiderationKind.EARN_OUT,
          ConsiderationKind.ASSUMED_DEBT);

  private final Reading reading;
  private final SumTopic topic;

  SumCompletion(Reading reading, SumTopic topic) {
    this.reading = reading;
    this.topic = topic;
  }

  /** Whether a rule knows the kind of a sum only from what the release is about. */
  static boolean isWeak(String rule) {
    return WEAK.contains(rule);
  }

  /** What a sum has from the last one of its sentence, which may be null. */
  static void beside(SumDraft draft, SumDraft last, String rule) {
    if (last == null) {
      return;
    }
    boolean later = // "acquired for $7 million plus up to $6 million in earn-outs"
        draft.kind == ConsiderationKind.EARN_OUT
            && draft.payer == -1
            && draft.payee == -1
            && last.kind == ConsiderationKind.PURCHASE_PRICE;
    if (later) {
      draft.payer(last.payer).payee(last.payee);
    }
    boolean assumed = // "$255 million in cash and the assumption of $57 million of debt"
        draft.kind == ConsiderationKind.ASSUMED_DEBT
            && draft.payer == -1
            && last.kind == ConsiderationKind.PURCHASE_PRICE;
    if (assumed) {
      draft.payer(last.payer);
    }
    boolean part =
        isWeak(rule)
            && last.kind == ConsiderationKind.INVESTMENT
            && draft.kind == ConsiderationKind.PURCHASE_PRICE
            && last.forWhat != null
            && last.forWhat.equals(draft.forWhat);
    if (part) { // an instalment is what the whole is
      draft.kind = last.kind;
      draft.payer(draft.payer == -1 ? last.payer : draft.payer);
      draft.payee(draft.payee == -1 ? last.payee : draft.payee);
    }
  }

  /** A sum whose rule guessed its kind from the topic: what the words of its clause say. */
  static SumDraft weighed(SumSite site, SumDraft draft) {
    ConsiderationKind given = draft.kind;
    draft.kind(SumEvidence.weigh(site, given));
    if (draft.kind != given) {
      SumSentence.Cue word = SumEvidence.word(site, draft.kind);
      String reason = SumObjects.reason(site, site.figure.to());
      if (word != null && word.from() < site.figure.to() && word.to() > site.figure.to()) {
        reason = // "$5 million more depending on": what it hangs on
            site.words(word.to(), Math.max(word.to() + 1, SumWords.right(site, word.to(), 14)));
      }
      draft.paidFor(
          reason != null || word == null ? reason : SumWords.noun(site, word.from(), word.to()));
    }
    return draft;
  }

  /** Sides of a price that its sentence does not name; a stream is paid for in advance. */
  void trade(SumDraft draft, SumUnit unit) {
    boolean stock = draft.kind == ConsiderationKind.STOCK && topic.isDeal() && !topic.isOffering();
    if (PRICES.contains(draft.kind) || stock) {
      SumTrade.fill(topic.parties(), draft);
    }
    boolean later =
        draft.kind == ConsiderationKind.MILESTONE || draft.kind == ConsiderationKind.ESCROW;
    if (later && topic.isStreamTold()) {
      draft.kind = ConsiderationKind.UPFRONT_PAYMENT; // a deposit for metal to come
    }
    boolean price = draft.kind == ConsiderationKind.PURCHASE_PRICE;
    boolean back = draft.payer >= 0 && draft.payer == reading.cast().issuer();
    if (price && topic.isStream() && draft.per == null && unit == null && !back) {
      draft.kind = ConsiderationKind.UPFRONT_PAYMENT;
    }
  }

  /**
   * The sides of settlements and contracts, and what is paid for, where the clause says neither.
   */
  void fill(SumSite site, SumDraft draft) {
    if (draft.kind == ConsiderationKind.SETTLEMENT && draft.payer == -1 && draft.payee == -1) {
      SumSentence.Cue settle = site.actionBefore(site.figure.from(), SumCue.SETTLE);
      boolean pays = site.hasWord(site.anchor - 3, site.figure.from(), "payment", "paying");
      draft.payer(settle != null && pays ? SumSides.subject(site, settle.from()) : -1);
    }
    boolean award = draft.kind == ConsiderationKind.CONTRACT_VALUE && !topic.isLicense();
    int customer = award && draft.payer == -1 ? orderer(site) : -1;
    if (customer >= 0 && customer != draft.payee) {
      draft.payer(customer).payee(draft.payee == -1 ? reading.cast().issuer() : draft.payee);
    }
    if (award
        && draft.payer == -1
        && (draft.payee == -1 || draft.payee == topic.parties().supplier())) {
      draft.payer(topic.parties().customer()).payee(topic.parties().supplier());
    }
    if (isSide(draft.forWhat, draft.payee) || isSide(draft.forWhat, draft.payer)) {
      draft.paidFor(topic.object()); // a side of the deal is not what is dealt in
    }
    if (draft.kind == ConsiderationKind.OFFERING_AMOUNT && draft.forWhat == null) {
      draft.paidFor(topic.offering());
    }
  }

  /** C in "C placed a follow-on order", "an order from C": who orders in the sum's own sentence. */
  private int orderer(SumSite site) {
    for (int i = site.figure.from() - 1; i > site.sentence.from(); i--) {
      int side = -1;
      if (site.is(i, "placed", "placing") && !site.is(i - 1, "been", "be", "was", "were")) {
        side = SumSides.subject(site, i);
      } else if (site.is(i, "from") && Customers.WORDS.contains(reading.tokens().norm(i - 1))) {
        side = SumSides.after(site, i, i + 2, "from");
      }
      if (side != -1 || site.isSumAt(i)) {
        return side < 0 || reading.cast().issuers().contains(side) ? -1 : side;
      }
    }
    return -1;
  }

  private boolean isSide(String words, int side) {
    return words != null && side >= 0 && words.equals(reading.cast().entity(side).name());
  }
}
