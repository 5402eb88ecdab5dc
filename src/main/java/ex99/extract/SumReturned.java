package ex99.extract;

import ex99.extract.SumSentence.Cue;
import ex99.extract.SumSite.Head;
import ex99.extract.SumSite.Relation;
import ex99.model.ConsiderationKind;
import java.math.BigDecimal;

/**
 * What a company tells that it gave back to its holders over some time: dividends in all and for a
 * share, what its own shares cost it, what it may still buy.
 */
final class SumReturned {
  private static final BigDecimal THOUSAND = BigDecimal.valueOf(1000);

  /** How far behind a sum "respectively" may stand that makes it one of a list. */
  private static final int LIST = 24;

  /** How far before their cost the verb may stand that tells of shares bought. */
  private static final int BOUGHT = 30;

  /** How far behind a sum the words may stand that tell what it is left for. */
  private static final int LEFT = 14;

  /** How far behind the holders the way may stand in which they were given something back. */
  private static final int GIVEN = 8;

  private static final String[] HOLDERS = {
    "shareholders", "stockholders", "unitholders", "shareowners", "investors", "holders", "owners"
  };

  private SumReturned() {}

  /**
   * dividends of sum "or" sum "per share"; dividends "were" sum "and" sum "respectively, totaling"
   * sum; "repurchased" shares "at a total cost of" sum
   */
  static SumDraft tryMatch(SumSite site, SumDraft last) {
    if (!site.isMoney() || site.isSuperseded()) {
      return null;
    }
    boolean returned =
        last != null
            && !last.ofShares
            && (last.kind == ConsiderationKind.DIVIDEND || last.kind == ConsiderationKind.BUYBACK);
    if (returned && (isForShare(site, last) || isListed(site) || isTotal(site))) {
      Head head = new Head(SumCue.PAYMENT, Relation.OF, site.figure.from(), site.figure.to());
      return SumDraft.of(last.kind, site, head)
          .payer(last.payer)
          .payee(last.payee)
          .paidFor(last.forWhat)
          .rule("follows")
          .why("follows a sum of its sentence");
    }
    SumDraft resized = site.topic.isResults() ? SumResized.tryMatch(site) : null;
    if (resized != null && resized.kind == ConsiderationKind.BUYBACK) {
      return resized;
    }
    SumDraft listed = behindNone(site);
    SumDraft cost = listed != null ? listed : cost(site);
    return cost != null ? cost : givenBack(site);
  }

  /** noun "were nil and" sum: the second of a list whose first is nothing. */
  private static SumDraft behindNone(SumSite site) {
    boolean none =
        site.is(site.anchor, "and")
            && site.is(site.anchor - 1, "nil", "zero", "none")
            && site.is(site.anchor - 2, "were", "was", "totaled", "totalled", "of");
    Cue noun = none && isLarge(site) ? lastBefore(site, site.anchor - 2) : null;
    if (noun == null) {
      return null;
    }
    Head head = new Head(noun.kind(), Relation.SUBJECT, noun.from(), noun.to());
    boolean paid = noun.kind() == SumCue.DIVIDEND;
    return SumDraft.of(paid ? ConsiderationKind.DIVIDEND : ConsiderationKind.BUYBACK, site, head)
        .paidFor(SumWords.noun(site, noun.from(), noun.to()))
        .rule(paid ? "dividend" : "buyback-purchase");
  }

  /** The last word of giving back before a token that no other sum parts from it, or null. */
  private static Cue lastBefore(SumSite site, int to) {
    for (int i = to - 1; i > Math.max(site.sentence.from() - 1, to - BOUGHT); i--) {
      Cue cue = site.sentence.at(i);
      if (cue != null
          && (cue.kind() == SumCue.DIVIDEND
              || cue.kind() == SumCue.REPURCHASE_NOUN
              || cue.kind() == SumCue.BUYBACK)) {
        return cue;
      }
      if (site.is(i, ";", ",") || site.isSumAt(i)) {
        return null;
      }
    }
    return null;
  }

  /**
   * "returned" sum "to shareholders" ("in" | "through" | "via") (dividends | repurchases): one of
   * both, for of two nothing tells how much each took.
   */
  private static SumDraft givenBack(SumSite site) {
    int verb = site.anchor;
    if (!isLarge(site) || !site.is(verb, "returned", "returning", "return", "distributed")) {
      return null;
    }
    int at = site.figure.to();
    at = site.is(at, "of") && site.is(at + 1, "cash", "capital") ? at + 2 : at;
    at = site.is(at, "in") && site.is(at + 1, "cash", "capital") ? at + 2 : at;
    at = site.is(at, "to") ? at + 1 : at;
    at = site.is(at, "its", "our", "the", "common") ? at + 1 : at;
    if (!site.is(at, HOLDERS)) {
      return null;
    }
    at = site.is(at + 1, "by") && site.is(at + 2, "way") ? at + 3 : at + 1;
    Cue given =
        site.is(at, "in", "through", "via", "of", "by")
            ? site.cueAfter(at + 1, GIVEN, SumCue.DIVIDEND, SumCue.REPURCHASE_NOUN, SumCue.BUYBACK)
            : null;
    int end = given == null ? at : SumWords.right(site, given.to(), GIVEN);
    boolean two =
        given == null
            || site.hasWord(at + 1, given.from(), "and", "or", "including")
            || site.is(given.to(), "and", ",", "or")
            || site.cueAfter(
                    given.to(),
                    end - given.to() + 2,
                    SumCue.DIVIDEND,
                    SumCue.REPURCHASE_NOUN,
                    SumCue.BUYBACK)
                != null;
    if (two || hasSum(site, at, end)) {
      return null;
    }
    boolean paid = given.kind() == SumCue.DIVIDEND;
    Head head = new Head(given.kind(), Relation.AFTER, given.from(), given.to());
    return SumDraft.of(paid ? ConsiderationKind.DIVIDEND : ConsiderationKind.BUYBACK, site, head)
        .paidFor(site.tokens.text(at + 1, given.to()))
        .rule(paid ? "dividend" : "buyback-purchase");
  }

  private static boolean hasSum(SumSite site, int from, int to) {
    for (int i = from; i < to; i++) {
      if (site.isSumAt(i)) {
        return true;
      }
    }
    return false;
  }

  /** A dividend's sum in all "or" sum "per share". */
  private static boolean isForShare(SumSite site, SumDraft last) {
    return last.kind == ConsiderationKind.DIVIDEND
        && last.per == null
        && site.is(site.anchor, "or")
        && SumShares.isPerShare(site);
  }

  /** ("and" | ",") sum … "respectively": one sum of a list. */
  private static boolean isListed(SumSite site) {
    int from = site.figure.to();
    return site.is(site.anchor, "and", ",")
        && isSumEnd(site, site.anchor - 1)
        && isLarge(site)
        && site.hasWord(from, from + LIST, "respectively");
  }

  /** sum ("and" sum)* "of its stock": the token behind the sums of which something is told. */
  static int afterList(SumSite site) {
    int at = site.figure.to();
    while (site.is(at, "and", ",")
        && site.isSumAt(site.is(at + 1, "and") ? at + 2 : at + 1)
        && at < site.figure.to() + LIST) {
      at += site.is(at + 1, "and") ? 3 : 2;
      while (site.is(at, "million", "billion") || site.tokens.isNumber(at)) {
        at++;
      }
    }
    return at;
  }

  /** Where words for own stock end that say when it was bought: "in the fourth quarter". */
  static int beforeTime(SumSite site, int from, int to) {
    for (int i = from + 1; i < to; i++) {
      if (site.is(i, "in", "during", "for")
          && site.hasWord(i + 1, i + 5, "quarter", "year", "months", "month", "half", "period")) {
        return i;
      }
    }
    return to;
  }

  private static boolean isSumEnd(SumSite site, int at) {
    int end = site.is(at, ",") ? at - 1 : at;
    return site.is(end, "million", "billion") || site.tokens.isNumber(end);
  }

  /** sums "," "totaling" sum: all of them together. */
  private static boolean isTotal(SumSite site) {
    return site.is(site.anchor, "totaling", "totalling") && isLarge(site);
  }

  private static boolean isLarge(SumSite site) {
    return site.unit == null && site.amount().compareTo(THOUSAND) >= 0;
  }

  /** ("repurchased" | "purchased") shares ("for" | "at") "a total cost of" sum */
  private static SumDraft cost(SumSite site) {
    int noun = site.is(site.anchor, "of") ? site.anchor - 1 : -1;
    if (!isLarge(site) || !site.is(noun, "cost", "price", "consideration")) {
      return null;
    }
    int link = noun - 1;
    while (site.is(link, "a", "an", "the", "total", "aggregate", "combined", "purchase", "net")) {
      link--;
    }
    Cue verb =
        site.is(link, "for", "at") ? site.actionBefore(link, SumCue.REPURCHASE, SumCue.BUY) : null;
    boolean shares =
        verb != null
            && link - verb.to() < BOUGHT
            && site.hasWord(verb.to(), link, "shares", "stock", "units", "ADSs");
    boolean own =
        shares
            && (verb.kind() == SumCue.REPURCHASE
                || SumBuybacks.isBought(site.sentence) // "under the repurchase program"
                || site.hasWord(verb.to(), site.sentence.to(), "program", "plan")
                    && (site.topic.isResults()
                        || site.previous != null && SumBuybacks.isBought(site.previous)));
    if (!own) {
      return null;
    }
    Head head = new Head(verb.kind(), Relation.FOR, verb.from(), verb.to());
    return SumDraft.of(ConsiderationKind.BUYBACK, site, head)
        .paidFor(site.tokens.text(verb.from(), link))
        .rule("buyback-purchase");
  }

  /** sum ("remains" | "available" …) ("under" | "for") … (repurchases | program) */
  static SumDraft left(SumSite site) {
    int from = site.figure.to();
    if (!isLarge(site)
        || !site.hasWord(
            from, from + 7, "remained", "remains", "remaining", "available", "authorized")) {
      return null;
    }
    Cue bought = site.cueAfter(from, LEFT, SumCue.BUYBACK, SumCue.REPURCHASE_NOUN, SumCue.PROGRAM);
    boolean program = bought != null && bought.kind() != SumCue.REPURCHASE_NOUN;
    boolean told =
        bought != null
            && (bought.kind() != SumCue.PROGRAM
                || site.hasWord(bought.to(), bought.to() + 4, "purchases", "repurchases")
                || SumBuybacks.isBought(site.sentence)
                || site.previous != null && SumBuybacks.isBought(site.previous));
    if (!told || !isGoverned(site, bought, program)) {
      return null;
    }
    Head head = new Head(bought.kind(), Relation.AFTER, bought.from(), bought.to());
    return SumDraft.of(ConsiderationKind.BUYBACK, site, head)
        .paidFor(site.tokens.text(from, SumWords.right(site, bought.to(), 8)));
  }

  /** "under our existing" program, "for future" repurchases: what the sum is left for. */
  private static boolean isGoverned(SumSite site, Cue bought, boolean program) {
    for (int i = bought.from() - 1; i >= site.figure.to(); i--) {
      if (site.is(i, "for", "under", "in", "on", "of", "through", "to")) {
        return program || site.is(i, "for", "under");
      }
      if (site.is(i, ",", ";", "and", "after", "before")) {
        return program && bought.kind() == SumCue.BUYBACK;
      }
    }
    return bought.kind() == SumCue.BUYBACK;
  }
}
