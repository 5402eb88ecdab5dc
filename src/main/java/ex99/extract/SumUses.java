package ex99.extract;

import ex99.extract.SumSentence.Cue;
import ex99.extract.SumSite.Head;
import ex99.extract.SumSite.Relation;
import ex99.model.ConsiderationKind;
import ex99.name.Mention;
import java.math.BigDecimal;

/**
 * What proceeds are used for, where the use is a term of its own: own notes and stock taken back,
 * and what a capped call costs.
 */
final class SumUses {
  private static final BigDecimal LEAST = BigDecimal.valueOf(1000);

  /** How far behind a sum its use may stand: over "of the net proceeds from the offering". */
  private static final int USE = 22;

  /** How far before a sum the verb of using it may stand. */
  private static final int VERB = 9;

  /** How far behind the verb of taking back the notes may stand. */
  private static final int OBJECT = 12;

  /** How far behind its use a capped call may be told with its other side. */
  private static final int TOLD = 1200;

  private SumUses() {}

  /** use := (item | "use") sum ("together with" count "shares")? "to" (takeback | capped call) */
  static SumDraft tryMatch(SumSite site, SumDraft last) {
    if (site.isCount()) {
      return beside(site, last);
    }
    boolean sum = site.isMoney() && site.amount().compareTo(LEAST) >= 0;
    int to = sum && isUsed(site) ? use(site) : -1;
    if (to < 0 || site.isSuperseded() || SumShares.isPerShare(site) || site.topic.isResults()) {
      return null;
    }
    boolean back =
        site.is(to + 1, "repurchase", "redeem", "retire", "prepay", "repay", "purchase", "buy");
    back &= !site.is(to + 2, "all", "the") || !site.is(to + 3, "assets", "business");
    return back ? takenBack(site, to + 1) : called(site, to + 1);
  }

  /** Whether the sum opens an item of a list or is the object of using. */
  private static boolean isUsed(SumSite site) {
    int from = site.sentence.from();
    if (site.anchor - from < 2 && site.hasWord(from, site.anchor + 1, "-", "•", "●", "—", "(")) {
      return true;
    }
    return site.anchor < from
        || site.hasWord(
            Math.max(from, site.figure.from() - VERB), site.figure.from(), "use", "used", "uses");
  }

  /** "to" of the use: behind "of the net proceeds" or "together with" shares, before any sum. */
  private static int use(SumSite site) {
    int to = site.figure.to();
    boolean more = site.is(to, "of", "from", ",", "to", "together", "in", "plus");
    more |= // sum "was applied at closing to"
        site.is(to, "was", "were", "will", "has", "have")
            && site.hasWord(to, to + 4, "used", "applied");
    for (int i = to; more && i < Math.min(site.sentence.to() - 2, to + USE); i++) {
      if (site.isSumAt(i) || site.is(i, ";", "facility", "loan", "revolver", "cash")) {
        return -1;
      }
      if (site.is(i, "to") && site.tokens.isWord(i + 1)) {
        return i;
      }
    }
    return -1;
  }

  private static SumDraft takenBack(SumSite site, int verb) {
    Cue what = site.cueAfter(verb + 1, OBJECT, SumCue.NOTES, SumCue.STOCK, SumCue.SECURITIES);
    Cue loan = site.cueAfter(verb + 1, OBJECT, SumCue.FACILITY, SumCue.DEBT, SumCue.PROMISSORY);
    boolean own =
        site.hasWord(verb, verb + OBJECT, "its", "our", "outstanding", "company")
            || site.is(verb, "redeem", "repurchase");
    boolean past = site.hasWord(verb, site.sentence.to(), "since", "inception", "to-date");
    if (what == null || past || !own || loan != null && loan.from() < what.from()) {
      return null;
    }
    int from = verb + 1;
    for (int i = verb + 1; i < what.from(); i++) { // over "$28 million aggregate principal amount"
      from = site.is(i, "of") && !site.is(i - 1, "any", "all", "half") ? i + 1 : from;
    }
    from = site.is(from, "in") && site.is(from + 1, "full") ? from + 2 : from;
    Head head = new Head(SumCue.REPURCHASE, Relation.AFTER, verb, verb + 1);
    int end = what.to();
    while (end < site.sentence.to() && !site.is(end, "from", "in", "at", ";")) {
      end++;
    }
    String words = SumWords.object(site, from, end);
    return SumDraft.of(ConsiderationKind.BUYBACK, site, head)
        .payer(site.reading.cast().issuer())
        .payee(holder(site, what.to()))
        .paidFor(words != null ? words : site.words(from, what.to()))
        .rule("buyback-purchase")
        .why("proceeds that are used to take own paper back");
  }

  /** "from" X, "held by" X, "holders, among them" X; or -1. */
  private static int holder(SumSite site, int from) {
    int issuer = site.reading.cast().issuer();
    int named = SumSides.after(site, from, site.sentence.to(), "from", "by");
    for (int i = from; named < 0 && i < site.sentence.to(); i++) {
      boolean among =
          site.is(i, "among") && site.is(i + 1, "them")
              || site.is(i, "including") && site.is(i - 1, ",", "holders");
      int at = site.is(i, "among") ? i + 2 : i + 1;
      Mention mention = among && at < site.sentence.to() ? site.reading.cast().mentionAt(at) : null;
      named = mention == null ? named : mention.entity();
    }
    return named == issuer || named < 0 ? -1 : named;
  }

  /** "to pay the cost of the capped call transactions" */
  private static SumDraft called(SumSite site, int verb) {
    if (!site.is(verb, "pay", "fund", "cover", "finance", "enter")) {
      return null;
    }
    for (int i = verb + 1; i < Math.min(site.sentence.to() - 1, verb + OBJECT); i++) {
      boolean call =
          site.is(i, "capped") && site.is(i + 1, "call", "calls")
              || site.is(i, "note", "bond") && site.is(i + 1, "hedge", "hedges");
      if (call) {
        int end = site.is(i + 2, "transactions", "transaction", "options") ? i + 3 : i + 2;
        int from = site.is(verb + 1, "the", "for") ? verb + 2 : verb + 1;
        Head head = new Head(SumCue.PAYMENT, Relation.AFTER, i, end);
        return SumDraft.of(ConsiderationKind.OTHER, site, head)
            .payer(site.reading.cast().issuer())
            .payee(otherSide(site, i))
            .paidFor(site.words(from, end))
            .rule("fee-for-right")
            .why("what an option on own stock costs");
      }
    }
    return null;
  }

  /** The first named of those "with" whom the capped calls are made; or -1. */
  private static int otherSide(SumSite site, int call) {
    String word = site.norm(call);
    int limit = Math.min(site.tokens.size() - 2, call + TOLD);
    for (int i = call; i < limit; i++) {
      if (site.tokens.is(i, word)) {
        int end = Math.min(site.tokens.sentenceAt(i).to(), i + OBJECT);
        for (int k = i + 2; k < end; k++) {
          Mention mention = site.tokens.is(k, "with") ? site.reading.cast().mentionAt(k + 1) : null;
          if (mention != null) {
            return mention.entity();
          }
        }
      }
    }
    return -1;
  }

  /** "together with" count "shares", beside a sum that takes own notes back. */
  private static SumDraft beside(SumSite site, SumDraft last) {
    boolean given =
        last != null
            && last.kind == ConsiderationKind.BUYBACK
            && "buyback-purchase".equals(last.rule)
            && site.is(site.anchor, "with", "and", "plus")
            && site.amount().compareTo(LEAST) >= 0
            && site.hasWord(site.figure.from(), site.figure.to() + 2, "shares")
            && site.is(site.anchor - (site.is(site.anchor - 1, "together") ? 2 : 1), ",", "million")
            && use(site) > 0;
    return given
        ? SumFollow.given(site, last).rule("follows").why("shares given beside money for notes")
        : null;
  }
}
