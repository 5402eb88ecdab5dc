package ex99.extract;

import ex99.extract.SumSentence.Cue;
import ex99.extract.SumSite.Head;
import ex99.extract.SumSite.Relation;
import ex99.model.ConsiderationKind;

/** Prices of one share in a deal, and whether a sum is one. */
final class SumShares {
  /** No unit of stock costs as much. */
  private static final java.math.BigDecimal DWELLING = java.math.BigDecimal.valueOf(10_000);

  private SumShares() {}

  static boolean isPerShare(SumSite site) {
    return site.unit != null && site.unit.isSecurity() && !isDwelling(site);
  }

  /** "$120,000 per unit": a unit of a building. */
  private static boolean isDwelling(SumSite site) {
    String unit = site.unit.perText();
    return unit != null
        && (unit.equals("unit") || unit.equals("apartment unit"))
        && site.isMoney()
        && site.amount().compareTo(DWELLING) >= 0;
  }

  /** "each ordinary share will be cancelled for" sum, in a release about a deal */
  static SumDraft cancelled(SumSite site) {
    boolean small = site.amount().compareTo(DWELLING) < 0;
    boolean cancelled =
        site.is(site.anchor, "for") && site.hasWord(site.anchor - 4, site.anchor, "cancelled")
            || site.is(site.anchor, "for")
                && site.hasWord(site.anchor - 4, site.anchor, "canceled", "acquired", "exchanged")
                && site.hasWord(site.anchor - 12, site.anchor, "each");
    if (!small || !cancelled || !site.topic.isDeal() || site.topic.isResults()) {
      return null;
    }
    for (int i = site.anchor; i > Math.max(site.sentence.from() - 1, site.anchor - 16); i--) {
      if (site.is(i, "each", "every")) {
        int to = i + 1;
        while (to < site.anchor
            && to < i + 5
            && !site.is(to, "will", "would", "of", "shall", "is")) {
          to++;
        }
        Head head = new Head(SumCue.EXCHANGE, Relation.FOR, i, Math.max(to, i + 1));
        return SumDraft.of(ConsiderationKind.PRICE_PER_SHARE, site, head)
            .per(site.tokens.text(i + 1, Math.max(to, i + 2)))
            .paidFor(site.tokens.text(i, Math.max(to, i + 2)))
            .rule("per-share-terms");
      }
    }
    return null;
  }

  /** "a value of" sum "per share", in a release about a deal */
  static SumDraft perShareValue(SumSite site) {
    boolean value =
        site.hasWord(site.anchor - 4, site.figure.from(), "value", "valued", "worth")
            && site.is(site.figure.from() - 1, "of", "at", "approximately", "about", "worth");
    boolean other =
        site.hasWord(
            site.figure.from() - 8,
            site.figure.from(),
            "book",
            "par",
            "closing",
            "asset",
            "trading");
    if (!value
        || other
        || !SumPrices.isPriced(site)
        || !isPerShare(site)
        || !site.topic.isDeal()
        || site.topic.isResults()) {
      return null;
    }
    Head head =
        new Head(
            SumCue.PRICE,
            Relation.OF,
            Math.max(site.sentence.from(), site.anchor - 1),
            site.figure.from());
    boolean named = site.unit.text().indexOf(' ') > 0;
    return SumDraft.of(ConsiderationKind.PRICE_PER_SHARE, site, head)
        .paidFor(named ? site.unit.text() : perShareObject(site));
  }

  /** The object of a verb of buying or selling, as far as the sum when the verb precedes it. */
  static String bought(SumSite site, Cue verb) {
    int limit = verb.from() > site.figure.from() ? site.sentence.to() : site.anchor;
    return SumWords.object(site, verb.to(), limit);
  }

  /** "each share of Target common stock": the words around the unit, else the unit's own. */
  static String perShareObject(SumSite site) {
    for (int i = site.figure.to(); i < Math.min(site.sentence.to(), site.figure.to() + 5); i++) {
      boolean each = site.is(i, "for") && site.is(i + 1, "each", "every");
      if (each && site.reading.cast().firstIn(i, Math.min(site.sentence.to(), i + 8)) != null) {
        return SumWords.object(site, i + 1, site.sentence.to());
      }
    }
    for (int i = site.sentence.from(); i < site.anchor; i++) {
      if (site.is(i, "each") && site.is(i + 1, "share", "outstanding", "issued", "ads", "unit")) {
        return SumWords.object(site, i, Math.min(site.anchor, i + 14));
      }
      Cue cue = site.sentence.at(i);
      if (cue != null && cue.kind() == SumCue.STOCK) {
        return SumWords.noun(site, cue.from(), Math.min(cue.to(), site.anchor));
      }
    }
    Cue verb = SumDeals.verb(site, site.figure.from());
    return verb == null ? null : bought(site, verb);
  }

  /** sum "per share" offered, tendered for or converted into, in a release about a deal */
  static SumDraft perShare(SumSite site, Head head) {
    if (!SumPrices.isPriced(site)
        || !isPerShare(site)
        || !site.topic.isDeal()
        || site.anchor - head.to() > 25) {
      return null;
    }
    if (head.cue() == SumCue.CONVERT
        && !site.hasWord(head.to(), site.figure.from(), "right", "receive", "cash")) {
      return null;
    }
    SumDraft draft = SumDraft.of(ConsiderationKind.PRICE_PER_SHARE, site, head);
    return draft.paidFor(perShareObject(site));
  }
}
