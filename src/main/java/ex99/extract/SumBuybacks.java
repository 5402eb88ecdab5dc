package ex99.extract;

import ex99.extract.SumSentence.Cue;
import ex99.extract.SumSite.Head;
import ex99.extract.SumSite.Relation;
import ex99.model.ConsiderationKind;
import ex99.name.Mention;
import java.util.List;
import java.util.Set;

/** Buybacks: programs and their size, what was bought, redemptions. */
final class SumBuybacks {
  private SumBuybacks() {}

  static List<SumRule> rules() {
    return List.of(
        new SumRule("buyback-program", Set.of(SumCue.BUYBACK), SumBuybacks::program),
        new SumRule("buyback-plan", Set.of(SumCue.PROGRAM), SumBuybacks::plan),
        new SumRule(
            "buyback-authorization",
            Set.of(SumCue.AUTHORIZATION, SumCue.AUTHORIZE),
            SumBuybacks::authorization),
        new SumRule(
            "buyback-purchase",
            Set.of(SumCue.REPURCHASE, SumCue.REPURCHASE_NOUN, SumCue.BUY),
            SumBuybacks::purchase),
        new SumRule("redemption", Set.of(SumCue.REDEEM), SumBuybacks::redemption),
        new SumRule("redemption-price", Set.of(SumCue.REDEMPTION_PRICE), SumBuybacks::price));
  }

  private static boolean isSum(SumSite site) {
    return !site.isSuperseded()
        && !SumShares.isPerShare(site)
        && (site.isMoney() || site.amount() != null && site.amount().intValue() >= 1000);
  }

  /** sum "share repurchase program"; "program … to" sum */
  private static SumDraft program(SumSite site, Head head) {
    if (!isSum(site) || head.relation() == Relation.FOR || head.relation() == Relation.VERB) {
      return null;
    }
    if (site.isCount() && !site.sentence.has(SumCue.REPURCHASE)) {
      return null;
    }
    String words = SumWords.of(site, head);
    return SumDraft.of(ConsiderationKind.BUYBACK, site, head).paidFor(words);
  }

  /** sum "program", where the sentence or the one before speaks of buying back */
  private static SumDraft plan(SumSite site, Head head) {
    boolean bought = isBought(site.sentence) || site.previous != null && isBought(site.previous);
    return bought && site.isMoney() && head.relation() == Relation.AFTER
        ? program(site, head)
        : null;
  }

  /** Whether a sentence speaks of buying own stock back. */
  static boolean isBought(SumSentence sentence) {
    return sentence.has(SumCue.BUYBACK)
        || sentence.has(SumCue.REPURCHASE)
        || sentence.has(SumCue.REPURCHASE_NOUN);
  }

  /** "authorized" … repurchase … sum */
  private static SumDraft authorization(SumSite site, Head head) {
    boolean bought =
        site.sentence.has(SumCue.BUYBACK)
            || site.sentence.has(SumCue.REPURCHASE)
            || site.sentence.has(SumCue.REPURCHASE_NOUN)
            || site.sentence.has(SumCue.PROGRAM) && site.topic.isTitled(SumCue.BUYBACK);
    if (!isSum(site)
        || !site.isMoney()
        || !bought
        || site.sentence.has(SumCue.DIVIDEND) && site.unit != null) {
      return null;
    }
    Cue cue = near(site);
    return cue == null
        ? null
        : SumDraft.of(ConsiderationKind.BUYBACK, site, head)
            .paidFor(SumWords.noun(site, cue.from(), cue.to()));
  }

  private static Cue near(SumSite site) {
    Cue before =
        site.actionBefore(
            site.figure.from(), SumCue.BUYBACK, SumCue.REPURCHASE, SumCue.REPURCHASE_NOUN);
    Cue after =
        site.cueAfter(
            site.figure.to(),
            20,
            SumCue.BUYBACK,
            SumCue.REPURCHASE,
            SumCue.REPURCHASE_NOUN,
            SumCue.PROGRAM);
    return after != null ? after : before;
  }

  /** "repurchase" ("up to")? sum; "repurchased" count "for" sum; "repurchase of" sum */
  private static SumDraft purchase(SumSite site, Head head) {
    boolean own =
        head.cue() != SumCue.BUY
            || ((site.sentence.has(SumCue.BUYBACK) || site.topic.isTitled(SumCue.BUYBACK))
                && (site.isCount() || site.cueAfter(site.figure.to(), 8, SumCue.STOCK) != null))
            || isOwnStock(site, head)
            || site.sentence.has(SumCue.REPURCHASE)
                && head.relation() == Relation.FOR
                && site.hasWord(head.to(), site.anchor, "shares");
    if (site.sentence.has(SumCue.ROYALTY)) {
      return royalty(site, head);
    }
    if (head.relation() == Relation.FOR && site.hasWord(head.to(), site.anchor, "stream")) {
      int payer = SumSides.subject(site, head.from());
      int buyer = site.topic.parties().buyer();
      return SumDraft.of(ConsiderationKind.PURCHASE_PRICE, site, head)
          .payer(payer)
          .payee(buyer >= 0 && buyer != payer ? buyer : SumLabels.NOBODY)
          .paidFor(SumWords.object(site, head.to(), site.anchor));
    }
    boolean background =
        site.hasWord(site.sentence.from(), site.figure.from(), "since")
            || site.hasWord(site.figure.from(), site.figure.to() + 14, "since");
    if (!own
        || background && !site.topic.isResults()
        || SumPast.isOverYears(site)
        || isBeside(site, head)
        || !isSum(site)
        || site.figure.from() - head.to() > 26 && head.relation() != Relation.AFTER) {
      return null;
    }
    boolean closely =
        head.relation() == Relation.OF
            || head.relation() == Relation.AFTER
            || head.relation() == Relation.SUBJECT
            || head.relation() == Relation.FOR
            || site.anchor + 1 - head.to() <= 3
            || site.is(site.anchor, "totaling", "of");
    if (!closely || site.isCount() && (!isProgram(site) || isWhole(site))) {
      return null;
    }
    int of = SumReturned.afterList(site);
    int end = SumReturned.beforeTime(site, of, SumWords.right(site, of, 12));
    boolean stock = site.is(of, "of", "in", "worth") && end > of + 1;
    String words =
        stock && head.relation() == Relation.AFTER
            ? site.tokens.text(of + 1, end)
            : stock && !site.is(head.from(), "acquire", "buy", "repurchased")
                ? site.tokens.text(head.from(), head.to()) + " " + site.tokens.text(of, end)
                : stock
                    ? site.tokens.text(of + 1, end)
                    : head.relation() == Relation.OF
                        ? site.tokens.text(SumWords.left(site, head.from()), head.to())
                        : SumWords.noun(site, head.from(), head.to());
    if (head.relation() == Relation.FOR
        || head.relation() == Relation.VERB && !stock && !site.isCount()) {
      words = site.tokens.text(head.from(), Math.min(site.anchor, head.from() + 20));
      int second = second(site, head);
      words = second < 0 ? words : site.tokens.text(second, site.anchor);
    }
    int whose = site.figure.to() - 1;
    while (whose > site.figure.from() && !site.is(whose, "its", "the", "our", "their")) {
      whose--;
    }
    boolean counted = site.isCount() && site.is(whose - 1, "of");
    if (counted && head.to() <= site.figure.from()) {
      words = // "buy back" 18.6 million "of its common shares"
          site.tokens.text(head.from(), head.to())
              + " "
              + site.tokens.text(whose, site.figure.to());
    }
    int holder =
        head.relation() == Relation.FOR
            ? SumSides.after(site, head.to(), site.figure.from(), "from")
            : -1;
    boolean held = holder >= 0 && !site.reading.cast().issuers().contains(holder);
    Mention direct =
        held && site.is(head.to(), "from") ? site.reading.cast().mentionAt(head.to() + 1) : null;
    if (direct != null && direct.to() < site.anchor) { // "repurchase from H 750,000 shares for"
      words = site.tokens.text(direct.to(), site.anchor);
    }
    return SumDraft.of(ConsiderationKind.BUYBACK, site, head)
        .payee(held ? holder : -1)
        .paidFor(words);
  }

  /**
   * Where the second of two things begins, the first with a sum of its own: "and a warrant for".
   */
  private static int second(SumSite site, Head head) {
    boolean sum = false;
    for (int i = head.to(); i < site.anchor; i++) {
      sum |= site.isSumAt(i);
      if (sum && site.is(i, "and")) {
        return site.is(i + 1, "a", "an", "the", "its") ? i + 2 : i + 1;
      }
    }
    return -1;
  }

  /** issuer … "purchase" … "of its common stock": what it buys is its own. */
  private static boolean isOwnStock(SumSite site, Head head) {
    if (isOptional(site, head.from())) {
      return false;
    }
    int to = Math.min(site.sentence.to(), Math.max(site.figure.to(), head.to()) + 6);
    for (int i = head.to(); i < to; i++) {
      boolean price = i < site.figure.from() && site.is(i, "for") && !site.is(i + 1, "cash");
      if (price
              && (!site.hasWord(head.to(), i, "shares", "stock", "notes", "units")
                  || SumOwnShares.namesAnother(site, head.to(), i))
          || i > site.figure.to() && site.is(i, "and", "plus", ",")) {
        return false; // "bought the mill for $5 million and 500,000 shares of its stock"
      }
      boolean its = site.is(i, "of") && site.is(i + 1, "its");
      if (its && site.hasWord(i + 2, i + 6, "stock", "shares", "notes", "debentures")) {
        int doer = SumSides.subject(site, head.from());
        return doer >= 0
            && site.reading.cast().issuers().contains(doer)
            && !namesAnother(site, head.from(), doer);
      }
    }
    return false;
  }

  /** "bought back shares for $3 million and had a net debt of" sum: a sum of its own. */
  private static boolean isBeside(SumSite site, Head head) {
    return site.hasWord(head.to(), site.anchor + 1, "debt", "cash", "borrowings", "ended")
        && site.hasWord(head.to(), site.anchor, "and", "with")
        && SumOwnShares.hasSum(site, head.to(), site.anchor);
  }

  /** "granted the underwriters an option to purchase": others buy. */
  private static boolean isOptional(SumSite site, int verb) {
    return site.is(verb - 1, "to")
        && site.is(
            verb - 2, "option", "options", "right", "rights", "warrant", "warrants", "opportunity");
  }

  /** "signed a memorandum with B and will acquire 9.9% of its shares": B's, as it seems. */
  private static boolean namesAnother(SumSite site, int to, int doer) {
    for (int i = site.sentence.from(); i < to; i++) {
      Mention mention = site.reading.cast().mentionAt(i);
      if (mention != null && mention.entity() != doer) {
        return true;
      }
    }
    return false;
  }

  /** "one half of which may be bought back for" sum: the price of a royalty, not of own stock. */
  private static SumDraft royalty(SumSite site, Head head) {
    Cue royalty = site.actionBefore(site.figure.from(), SumCue.ROYALTY);
    boolean priced =
        site.isMoney()
            && royalty != null
            && !site.isSuperseded()
            && site.is(site.anchor, "for", "at")
            && head.relation() == Relation.FOR;
    if (!priced) {
      return null;
    }
    Cue verb = site.sentence.at(head.from());
    SumDraft draft =
        SumDraft.of(ConsiderationKind.PURCHASE_PRICE, site, head)
            .paidFor(bought(site, royalty, head.from()));
    int holder = SumSides.after(site, royalty.to(), royalty.to() + 3, "by");
    boolean held = site.is(royalty.to(), "held", "owned") && holder >= 0;
    if (held) {
      return draft.payer(SumLabels.NOBODY).payee(holder).why("who is told to hold the royalty");
    }
    int by =
        SumSides.isPassive(site, verb) ? SumSides.after(site, verb.to(), site.anchor, "by") : -1;
    if (by >= 0) { // "can be bought back by" Y
      int keeper = SumSides.at(site, site.sentence.from());
      boolean keeps = keeper >= 0 && keeper != by;
      return draft.payer(by).payee(keeps ? keeper : -1);
    }
    if (!SumSides.isPassive(site, verb)) {
      int granted = granted(site, verb);
      int buyer = granted >= 0 ? granted : SumSides.subject(site, verb.from());
      SumOption option = site.topic.option();
      draft.payer(buyer);
      int from = SumSides.after(site, royalty.to(), site.anchor, "from");
      int owner = option != null ? option.grantor() : from;
      draft.payee(owner != buyer ? owner : -1);
    }
    return draft;
  }

  /** Royalty "," ("one-half of which" | "of which 1%") "may be purchased": that part of it. */
  private static String bought(SumSite site, Cue royalty, int verb) {
    String whole = site.tokens.text(share(site, royalty), royalty.to());
    for (int i = royalty.to(); i < verb; i++) {
      if (site.is(i, "which") && site.is(i - 1, "of")) {
        boolean half = site.is(i - 2, "half", "one-half", "two-thirds", "one-third", "third");
        boolean rate = site.tokens.isNumber(i + 1) && site.is(i + 2, "%", "percent");
        String part =
            half
                ? site.tokens.text(site.is(i - 3, "one") ? i - 3 : i - 2, i - 1)
                : rate ? site.tokens.text(i + 1, i + 3) : null;
        return part == null ? whole : part + " of the " + whole;
      }
    }
    return whole;
  }

  /** Where "half of the" royalty or "1% of the" royalty begins; else where its own words do. */
  private static int share(SumSite site, Cue royalty) {
    int from = SumWords.left(site, royalty.from());
    int of = site.is(from - 1, "the", "its", "such", "this") ? from - 2 : from - 1;
    int part = site.is(of, "of") ? of - 1 : -1;
    return site.is(part, "half", "one-half", "two-thirds", "third", "one-third")
        ? part
        : site.is(part, "%", "percent") ? part - 1 : from;
  }

  /** "granted" Y "an option to purchase": who may buy; or -1. */
  private static int granted(SumSite site, Cue verb) {
    for (int i = verb.from() - 1; i > Math.max(site.sentence.from(), verb.from() - 20); i--) {
      if (site.is(i, "granted", "grants", "grant", "given", "gives")) {
        return SumSides.at(site, i + 1);
      }
    }
    return -1;
  }

  /** "7.5% of the 2,000,000 shares outstanding": what is bought is a part of these. */
  private static boolean isWhole(SumSite site) {
    return site.is(site.figure.to(), "outstanding", "issued", "in")
        && site.hasWord(site.figure.from() - 6, site.figure.from(), "%", "percent");
  }

  private static boolean isProgram(SumSite site) {
    return site.hasWord(
        site.sentence.from(),
        site.figure.from(),
        "authorized",
        "authorizes",
        "approved",
        "may",
        "to");
  }

  /** "redeem" ("all")? sum "of" notes or stock */
  private static SumDraft redemption(SumSite site, Head head) {
    boolean closely =
        head.relation() == Relation.OF
            || head.relation() == Relation.AFTER
            || site.figure.from() - head.to() < 14;
    boolean raised = // "funded with proceeds of the offering of" sum "of Series E shares"
        site.hasWord(head.to(), site.figure.from(), "offering", "issuance", "proceeds");
    if (!site.isMoney() || !closely || raised || site.isSuperseded()) {
      return null;
    }
    if (SumShares.isPerShare(site)) {
      return price(site, head);
    }
    Cue noun = site.cueAfter(site.figure.to(), 24, SumCue.NOTES, SumCue.STOCK, SumCue.SECURITIES);
    if (noun == null && !site.topic.isTitled(SumCue.REDEEM)) {
      return null;
    }
    int end = SumWords.right(site, noun == null ? site.figure.to() : noun.to(), 14);
    if (site.is(end, ",") && site.is(end + 1, "series", "class")) {
      end = Math.min(site.sentence.to(), end + 3);
    }
    return SumDraft.of(ConsiderationKind.BUYBACK, site, head).paidFor(redeemed(site, head, end));
  }

  /** sum "of its" notes; null where a line of a headline ends before it says of what. */
  private static String redeemed(SumSite site, Head head, int end) {
    int from = site.figure.to();
    if (head.from() > from || !site.is(from, "of", "in", "worth")) {
      boolean behind = site.figure.from() > head.from() && end <= from;
      return behind ? null : site.tokens.text(head.from(), Math.max(end, head.to()));
    }
    from += site.is(from + 1, "its", "the", "our", "their") ? 2 : 1;
    int to = from < end ? end : SumHeadline.below(site, from);
    return from < to ? site.tokens.text(from, to) : null;
  }

  /** "redemption price of" sum "per share" */
  private static SumDraft price(SumSite site, Head head) {
    if (!site.isMoney() || !SumShares.isPerShare(site) || site.isSuperseded()) {
      return null;
    }
    int of = site.is(head.to(), "per") ? head.to() + 2 : head.to();
    String stock =
        site.is(of, "for", "of") && of + 1 < site.anchor
            ? SumWords.object(site, of + 1, site.anchor)
            : null;
    if (stock != null && stock.indexOf(' ') > 0) {
      return SumDraft.of(ConsiderationKind.PRICE_PER_SHARE, site, head).paidFor(stock);
    }
    int to = head.to() >= site.anchor ? head.to() : SumWords.right(site, head.to(), 12);
    return SumDraft.of(ConsiderationKind.PRICE_PER_SHARE, site, head)
        .paidFor(site.tokens.text(head.from(), Math.max(to, head.to())));
  }
}
