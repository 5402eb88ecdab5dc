package ex99.extract;

import ex99.extract.SumSentence.Cue;
import ex99.extract.SumSite.Head;
import ex99.extract.SumSite.Relation;
import ex99.model.ConsiderationKind;

/**
 * The price of a deal that the sentence before tells, in a release about something else: "we
 * acquired Acme from Beta. The purchase price consisted of $5 million in cash".
 */
final class SumPriceTold {
  /** How far behind a sentence's start the words for the price may begin. */
  private static final int START = 4;

  /** How far behind a part its condition may stand. */
  private static final int CONDITION = 16;

  private SumPriceTold() {}

  /** "the purchase price" ("was" | "consisted of" …) sum; null where no deal stands before it */
  static SumDraft price(SumSite site, Head head) {
    boolean opens =
        head.from() - site.sentence.from() <= START
            && site.is(head.to() - 1, "price", "consideration")
            && site.hasWord(site.sentence.from(), head.from() + 1, "the", "purchase", "total");
    boolean bound = head.relation() == Relation.SUBJECT || head.relation() == Relation.OF;
    if (!opens || !bound || !site.isMoney() || SumShares.isPerShare(site)) {
      return null;
    }
    SumSentence before = site.sentenceBefore();
    Cue verb = before == null ? null : verb(before);
    if (verb == null) {
      return null;
    }
    SumParties parties = new SumParties(site.reading);
    parties.read(before);
    String object = SumWords.object(site.reading, verb.to(), before.to());
    int issuer = site.reading.cast().issuer();
    boolean own = parties.buyer() < 0 && verb.kind() == SumCue.BUY && saysWe(site, before, verb);
    int buyer = own ? issuer : parties.buyer();
    return object == null || buyer < 0
        ? null
        : SumDraft.of(ConsiderationKind.PURCHASE_PRICE, site, head)
            .payer(buyer)
            .payee(own ? SumTrade.seller(site.reading, before, verb, issuer) : parties.seller())
            .paidFor(object)
            .why("the deal of the sentence before");
  }

  private static boolean saysWe(SumSite site, SumSentence sentence, Cue verb) {
    for (int i = sentence.from(); i < verb.from(); i++) {
      if (site.tokens.is(i, "we", "our")) {
        return true;
      }
    }
    return false;
  }

  private static Cue verb(SumSentence sentence) {
    for (Cue cue : sentence.cues()) {
      if (cue.kind() == SumCue.BUY || cue.kind() == SumCue.SELL) {
        return cue;
      }
    }
    return null;
  }

  /** What a deal gives besides, ("contingent" | "conditional") "upon" what may come: an earn-out */
  static SumDraft contingent(SumSite site, SumDraft last) {
    int to = site.figure.to();
    boolean part =
        last != null
            && (last.kind == ConsiderationKind.PURCHASE_PRICE
                || last.kind == ConsiderationKind.STOCK
                || last.kind == ConsiderationKind.EARN_OUT)
            && (site.isMoney() || site.isCount())
            && site.hasWord(site.sentence.from(), site.figure.from(), "terms", "consideration")
            && !site.sentence.has(SumCue.EARN_OUT)
            && !SumShares.isPerShare(site);
    boolean hangs = part && isContingent(site);
    if (!hangs) {
      return null;
    }
    Head head = new Head(SumCue.EARN_OUT, Relation.OF, site.figure.from(), to);
    return SumDraft.of(ConsiderationKind.EARN_OUT, site, head)
        .payer(last.payer)
        .payee(last.payee)
        .paidFor(last.kind == ConsiderationKind.STOCK ? site.topic.object() : last.forWhat)
        .rule("earn-out")
        .why("a part of the price told before, on a condition");
  }

  /** sum … "contingent upon achieving" words */
  static boolean isContingent(SumSite site) {
    for (int i = site.figure.to(); i < site.figure.to() + CONDITION; i++) {
      if (site.isSumAt(i) || site.is(i, ";", ".")) {
        return false;
      }
      if (site.is(i, "contingent", "conditional", "conditioned", "dependent")) {
        return site.is(i + 1, "upon", "on")
            && site.hasWord(
                i + 2,
                i + 8,
                "achieving",
                "achievement",
                "attainment",
                "attaining",
                "meeting",
                "performance",
                "milestones",
                "results",
                "earnings",
                "reaching");
      }
    }
    return false;
  }
}
