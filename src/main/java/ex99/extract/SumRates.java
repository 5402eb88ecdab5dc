package ex99.extract;

import ex99.extract.SumSentence.Cue;
import ex99.extract.SumSite.Head;
import ex99.extract.SumSite.Relation;
import ex99.model.ConsiderationKind;
import ex99.model.Form;
import ex99.phrase.Rate;
import ex99.phrase.Ratio;
import ex99.phrase.RatioGrammar;
import ex99.token.Tokens;
import ex99.token.WordSet;

/** Considerations that are no sum: splits, royalty rates, stock given as a share of the whole. */
final class SumRates {
  private static final WordSet KEEPING =
      WordSet.of("retain", "retains", "retained", "keep", "keeps", "reserve", "reserves", "holds");

  /** How far behind "royalties" the upper end of their range may stand. */
  private static final int RANGING = 24;

  private SumRates() {}

  /** ratio … "split": the first one in the sentence, or null. */
  static Ratio split(SumSentence sentence, Reading reading) {
    if (!sentence.has(SumCue.SPLIT)) {
      return null;
    }
    for (int i = sentence.from(); i < sentence.to(); i++) {
      Ratio ratio = RatioGrammar.tryMatch(reading.tokens(), i);
      if (ratio != null && ratio.to() <= sentence.to() && !isBound(reading.tokens(), i)) {
        return ratio;
      }
    }
    return null;
  }

  /** "not less than 1-for-10", "between 1-for-5": what holders allow, not what is carried out. */
  private static boolean isBound(Tokens tokens, int at) {
    return tokens.is(at - 1, "than", "between", "least")
        || tokens.is(at - 1, "from") && tokens.is(at - 2, "ranging", "range")
        || tokens.is(at - 1, "of") && tokens.is(at - 2, "range");
  }

  /** The draft of a split; a reverse split makes fewer shares of more. */
  static SumDraft splitDraft(SumSite site) {
    Cue cue = splitNoun(site);
    Head head = new Head(SumCue.SPLIT, Relation.AFTER, cue.from(), cue.to());
    int to = SumWords.right(site, cue.to(), 10);
    String words = site.tokens.text(SumWords.left(site, cue.from()), to);
    return SumDraft.of(ConsiderationKind.EXCHANGE_RATIO, site, head)
        .currency("ratio")
        .per("share")
        .paidFor(words);
  }

  /** "split" rather than the stock dividend in whose form it is carried out. */
  private static Cue splitNoun(SumSite site) {
    Cue after = site.cueAfter(site.figure.to(), 8, SumCue.SPLIT);
    return after != null ? after : site.actionBefore(site.sentence.to(), SumCue.SPLIT);
  }

  /** "royalty of" rate "on net sales"; rate "royalty" */
  static SumDraft royalty(SumSite site) {
    Cue cue = site.actionBefore(site.figure.from(), SumCue.ROYALTY);
    if (cue == null) {
      cue = site.cueAfter(site.figure.to(), 5, SumCue.ROYALTY);
    }
    if (cue == null
        || site.reading.cast().mentionAt(cue.from()) != null
        || Math.abs(cue.from() - site.figure.from()) > 60
        || !isNearRoyalty(site, cue)) {
      return null;
    }
    boolean other =
        site.hasWord(
                site.figure.to(),
                site.figure.to() + 4,
                "interest",
                "stake",
                "owned",
                "increase",
                "growth",
                "decrease",
                "compared",
                "higher",
                "lower")
            || site.hasWord(
                site.figure.from() - 4,
                site.figure.from(),
                "increased",
                "grew",
                "rose",
                "decreased",
                "by",
                "up",
                "down");
    boolean part = site.is(site.anchor, "which") && site.is(site.anchor - 1, "of");
    part |= site.is(site.anchor, "until"); // "until 100% of the grants has been repaid"
    if (other || part || site.topic.isResults() && !isLicensed(site)) {
      return null;
    }
    Head head = new Head(SumCue.ROYALTY, Relation.OF, cue.from(), cue.to());
    int to = royaltyEnd(site);
    int from = site.is(site.figure.to(), "of", "on") ? site.figure.to() + 1 : site.figure.to();
    String base = to > from ? site.tokens.text(from, to) : base(site, cue);
    SumDraft draft =
        SumDraft.of(ConsiderationKind.ROYALTY, site, head)
            .currency("percent")
            .paidFor(base != null ? base : SumWords.of(site, head));
    if (isBought(site)) {
      return bought(site, draft);
    }
    int held = held(site);
    if (held >= 0) {
      return draft.payee(held).payer(SumLabels.NOBODY).why("who is told to hold the royalty");
    }
    SumPayers.sides(site, draft);
    if (draft.payee == -1 && draft.payer == -1) {
      draft.payee(keeper(site, cue));
      SumOption option = site.topic.option();
      boolean owner = option != null && draft.payee == option.grantor();
      draft.payer(owner && draft.payee >= 0 ? option.holder() : -1);
    }
    return draft;
  }

  /** Whether the sentence tells of a licence with all of its payments, in a report too. */
  private static boolean isLicensed(SumSite site) {
    return site.sentence.has(SumCue.MILESTONE)
        && (site.sentence.has(SumCue.UPFRONT) || site.sentence.has(SumCue.LICENSE))
        && site.hasWord(
            site.sentence.from(), site.figure.from(), "eligible", "entitled", "receive");
  }

  /** H in "a 2% royalty held by H", "owed to H", "in favour of H"; or -1. */
  private static int held(SumSite site) {
    int from = site.figure.to();
    for (int i = from; i < Math.min(site.sentence.to(), from + 8); i++) {
      boolean holds =
          site.is(i, "by") && site.is(i - 1, "held", "owned")
              || site.is(i, "to") && site.is(i - 1, "payable", "owed", "due")
              || site.is(i, "of") && site.is(i - 1, "favor", "favour");
      if (holds) {
        return SumSides.after(site, i, i + 2, "by", "to", "of");
      }
      if (site.is(i, ";", ",")) {
        return -1;
      }
    }
    return -1;
  }

  /** ("will pay" | "will collect") rate "of net sales": a royalty that is not called one */
  static SumDraft ofSales(SumSite site) {
    int to = site.figure.to();
    Cue verb = site.actionBefore(site.figure.from(), SumCue.PAY, SumCue.RECEIVE);
    boolean object = verb != null && site.anchor + 1 - verb.to() <= 4;
    boolean sales =
        site.is(to, "of", "on") && site.hasWord(to + 1, to + 4, "sales", "revenue", "revenues");
    boolean dealt = site.topic.isLicense() || site.topic.isDeal();
    if (!object || !sales || !dealt || site.topic.isResults()) {
      return null;
    }
    int end = SumWords.right(site, to + 1, 9);
    SumDraft draft =
        SumDraft.of(
                ConsiderationKind.ROYALTY,
                site,
                new Head(verb.kind(), Relation.VERB, verb.from(), verb.to()))
            .currency("percent")
            .paidFor(site.words(to + 1, Math.max(end, to + 2)));
    return SumPayers.sides(site, draft);
  }

  /** "will pay" S sum "for a 3% royalty", "acquired a 3% royalty": it is had for a price. */
  private static boolean isBought(SumSite site) {
    Cue buy = site.actionBefore(site.figure.from(), SumCue.BUY);
    boolean direct = buy != null && site.anchor + 1 - buy.to() <= 0;
    return direct
        || site.is(site.anchor, "for") && site.actionBefore(site.anchor, SumCue.PAY) != null;
  }

  /** Who buys a royalty gets it, and who sells it will pay it. */
  private static SumDraft bought(SumSite site, SumDraft draft) {
    Cue verb = site.actionBefore(site.figure.from(), SumCue.BUY, SumCue.PAY);
    int buyer = SumSides.subject(site, verb.from());
    int seller =
        verb.kind() == SumCue.PAY
            ? SumSides.at(site, verb.to())
            : SumSides.after(site, verb.to(), site.sentence.to(), "from");
    return draft.payee(buyer).payer(seller == buyer ? -1 : seller).why("the royalty is bought");
  }

  /** X ("retains" | "keeps" …) "a royalty": who goes on getting it, or -1. */
  private static int keeper(SumSite site, Cue royalty) {
    for (int i = royalty.from(); i > Math.max(site.sentence.from(), royalty.from() - 10); i--) {
      if (KEEPING.has(site.tokens, i)) {
        return SumSides.subject(site, i);
      }
    }
    return -1;
  }

  /** Right after the word, or an item of a list that goes on with rates of what is sold. */
  private static boolean isNearRoyalty(SumSite site, Cue cue) {
    int gap = site.figure.from() - cue.to();
    boolean listed =
        site.is(site.figure.to(), "of", "on")
            && site.hasWord(
                site.figure.to(),
                site.figure.to() + 5,
                "revenue",
                "revenues",
                "sales",
                "net",
                "gross");
    boolean ranging = gap > 0 && gap <= RANGING && range(site, cue) > 0;
    return gap <= 10 && !site.hasWord(cue.to(), site.figure.from(), ",")
        || listed
        || ranging
        || gap <= 5;
  }

  /** "royalties on net sales ranging from … to" rate: where "ranging" stands, or -1. */
  private static int range(SumSite site, Cue cue) {
    for (int i = site.figure.from() - 1; i > Math.max(cue.to(), site.figure.from() - 9); i--) {
      if (site.is(i, "ranging", "range", "ranges")) {
        return i;
      }
    }
    return -1;
  }

  /** What royalties are on where their rates follow: "royalties on net sales ranging"; or null. */
  private static String base(SumSite site, Cue cue) {
    int range = range(site, cue);
    int end = site.is(range - 1, ",") ? range - 1 : range;
    return range > cue.to() + 1 && site.is(cue.to(), "on", "of")
        ? site.tokens.text(cue.to() + 1, end)
        : null;
  }

  /** The price of notes as a percentage of their principal. */
  static SumDraft price(SumSite site) {
    boolean principal =
        site.hasWord(site.figure.to(), site.figure.to() + 6, "principal", "face", "par")
            && site.is(site.figure.to(), "of");
    boolean sold =
        site.is(site.figure.from() - 1, "at")
            && site.sentence.has(SumCue.NOTES)
            && site.actionBefore(site.figure.from(), SumCue.SELL, SumCue.ISSUE, SumCue.OFFER)
                != null;
    boolean priced =
        sold || site.hasWord(site.figure.from() - 6, site.figure.from(), "price", "priced");
    boolean redeemed =
        site.sentence.has(SumCue.REDEMPTION_PRICE)
            || site.actionBefore(site.figure.from(), SumCue.REDEEM, SumCue.REPURCHASE) != null;
    if (!principal || !priced || redeemed || !SumOfferings.isOffered(site)) {
      return null;
    }
    Head head =
        new Head(
            SumCue.OFFER_PRICE,
            Relation.OF,
            Math.max(site.sentence.from(), site.figure.from() - 2),
            site.figure.from());
    return SumOfferPrices.priced(site, head).currency("percent");
  }

  /** What a rate is paid on goes up to the next item of a list or the end of the sentence. */
  private static int royaltyEnd(SumSite site) {
    int i = site.figure.to();
    int limit = Math.min(site.sentence.to(), i + 18);
    while (i < limit
        && !site.is(i, ";", ":", ",", "(", ")", ".")
        && !(site.is(i, "and", "plus") && site.is(i + 1, "a", "an", "the"))
        && !site.is(i + 1, "%", "percent")) {
      i++;
    }
    while (i > site.figure.to() && site.is(i - 1, "and", "or", "of", "(")) {
      i--;
    }
    return i;
  }

  /** "issue" … stock "representing" rate */
  static SumDraft stock(SumSite site) {
    Cue issue = site.actionBefore(site.figure.from(), SumCue.ISSUE, SumCue.EXCHANGE);
    Cue stock = site.actionBefore(site.figure.from(), SumCue.STOCK);
    if (issue == null
        || stock == null
        || stock.from() < issue.from()
        || !(site.figure instanceof Rate)) {
      return null;
    }
    boolean represents =
        site.hasWord(
            stock.to(),
            site.figure.from(),
            "representing",
            "equal",
            "convert",
            "converting",
            "constituting",
            "comprising");
    boolean voting = site.hasWord(site.figure.to(), site.figure.to() + 5, "voting");
    boolean whole =
        site.hasWord(site.figure.to(), site.figure.to() + 14, "outstanding", "issued", "equity")
            || site.hasWord(site.figure.to(), site.figure.to() + 8, "stock", "shares");
    if (!represents || voting || !whole || site.topic.isResults() || site.topic.isOffering()) {
      return null;
    }
    Head head = new Head(SumCue.ISSUE, Relation.VERB, issue.from(), issue.to());
    SumDraft draft =
        SumDraft.of(ConsiderationKind.STOCK, site, head)
            .currency("percent")
            .form(Form.STOCK)
            .payer(SumSides.subject(site, issue.from()))
            .payee(SumSides.after(site, issue.to(), site.figure.from(), "to"));
    if (site.topic.isDeal() && site.topic.object() != null) {
      return draft.paidFor(site.topic.object());
    }
    int from = issue.from();
    return draft.paidFor(site.tokens.text(from, Math.min(site.figure.from(), from + 16)));
  }
}
