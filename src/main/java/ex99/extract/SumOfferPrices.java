package ex99.extract;

import ex99.extract.SumSentence.Cue;
import ex99.extract.SumSite.Head;
import ex99.extract.SumSite.Relation;
import ex99.model.ConsiderationKind;
import java.util.Locale;

/** Prices at which securities are offered, exercised or converted. */
final class SumOfferPrices {
  /** From here on no sum is the price of one share. */
  private static final java.math.BigDecimal WHOLE = java.math.BigDecimal.valueOf(100_000);

  /** No share is sold for as much; an "aggregate offering price" is the size of the whole. */
  private static final java.math.BigDecimal HUNDRED_THOUSAND =
      java.math.BigDecimal.valueOf(100_000);

  /** The longest aside in brackets. */
  private static final int ASIDE = 40;

  private SumOfferPrices() {}

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
          .paidFor(offering != null ? "shares " + offering : having(site, head.from()));
    }
    return site.isMoney() && !site.isSuperseded() ? priced(site, head) : null;
  }

  /** "shares of common stock having an aggregate offering price of": what has it. */
  private static String having(SumSite site, int price) {
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
            && site.unit.perText().toLowerCase(Locale.ROOT).endsWith("unit");
    if (unit) {
      for (int i = before - 1; i >= site.sentence.from(); i--) {
        Cue cue = site.sentence.at(i);
        if (cue != null && site.is(cue.to() - 1, "units", "unit")) {
          return cue;
        }
      }
    }
    Cue stock = site.actionBefore(before, SumCue.STOCK, SumCue.NOTES);
    int open = stock == null ? -1 : bracket(site, stock.from());
    if (open >= 0 && site.is(open + 1, "or")) { // "shares (or stock equivalents in lieu thereof)"
      stock = site.actionBefore(open, SumCue.STOCK, SumCue.NOTES);
    }
    Cue more = stock == null ? null : optional(site, stock);
    stock = more == null ? stock : more;
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

  /** "10 million shares, including their option to buy 1 million additional shares": the first. */
  private static Cue optional(SumSite site, Cue stock) {
    for (int i = stock.from(); i > Math.max(site.sentence.from(), stock.from() - 12); i--) {
      if (site.is(i, "option", "over-allotment") && site.is(i + 1, "to", "for", "of")) {
        return site.actionBefore(i, SumCue.STOCK);
      }
    }
    return null;
  }

  /** The bracket that a token stands in, or -1. */
  private static int bracket(SumSite site, int at) {
    int least = Math.max(site.sentence.from(), at - ASIDE);
    for (int i = at; i > least && !site.is(i, ")"); i--) {
      if (site.is(i, "(")) {
        return i;
      }
    }
    return -1;
  }

  /** What a warrant entitles its holder to purchase a share at. */
  static SumDraft exercised(SumSite site, Head head) {
    Cue warrant = site.actionBefore(head.from(), SumCue.WARRANTS);
    String words = warrant == null ? "warrant" : site.tokens.text(warrant.from(), warrant.to());
    return SumDraft.of(ConsiderationKind.PRICE_PER_SHARE, site, head)
        .payee(site.reading.cast().issuer())
        .paidFor("exercise price of the " + words);
  }

  /** ("exercise price" | "conversion price") … sum unit */
  static SumDraft exercise(SumSite site, Head head) {
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
    if (site.unit == null && site.amount().compareTo(WHOLE) >= 0) { // of an option on a business
      return site.topic.isDeal()
          ? SumDraft.of(ConsiderationKind.PURCHASE_PRICE, site, head).paidForTopic(site)
          : null;
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
