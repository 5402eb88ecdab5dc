package ex99.extract;

import ex99.extract.SumSite.Head;
import ex99.extract.SumSite.Relation;
import ex99.model.ConsiderationKind;

/** Streams of metal: what is paid in advance for a part of what a mine will yield. */
final class SumStreams {
  private static final String[] METALS = {
    "gold", "silver", "copper", "metal", "metals", "platinum", "cobalt", "palladium", "streaming"
  };

  private SumStreams() {}

  /** sum "gold stream"; buyer ("will advance" | "deposit") sum, where a stream is spoken of */
  static SumDraft advanced(SumSite site) {
    if (SumShares.isPerShare(site) || site.isSuperseded() || site.unit != null) {
      return null;
    }
    int stream = stream(site, site.figure.to(), site.figure.to() + 4);
    if (stream > 0) {
      int taker = SumSides.after(site, stream, stream + 8, "with", "from", "by");
      int both = taker >= 0 ? taker : SumSides.after(site, stream, site.sentence.to(), "with");
      return draft(site, stream)
          .payer(both)
          .payee(site.reading.cast().issuer() == both ? -1 : site.reading.cast().issuer())
          .paidFor(site.tokens.text(site.figure.to(), stream + 1));
    }
    int told = stream(site, site.sentence.from(), site.figure.from());
    int verb = told < 0 ? -1 : verb(site);
    if (verb < 0) {
      return null;
    }
    int payer = SumSides.subject(site, verb);
    int to = site.figure.to();
    int end =
        site.is(to, "on", "at", "upon", "as", "when", "once")
            ? SumWords.right(site, to + 1, 8)
            : to;
    return draft(site, told)
        .payer(payer)
        .payee(payer == site.reading.cast().issuer() ? -1 : site.reading.cast().issuer())
        .paidFor(end > to + 1 ? "stream " + site.words(to, end) : "stream");
  }

  private static SumDraft draft(SumSite site, int stream) {
    Head head = new Head(SumCue.UPFRONT, Relation.AFTER, stream, stream + 1);
    return SumDraft.of(ConsiderationKind.UPFRONT_PAYMENT, site, head).rule("upfront-payment");
  }

  /** Where a stream is named between two tokens, or -1. */
  private static int stream(SumSite site, int from, int to) {
    for (int i = from; i < to; i++) {
      boolean metal = site.is(i, "stream") && site.is(i - 1, METALS);
      if (metal || site.is(i, "stream") && site.is(i - 1, "the") && site.topic.isStreamTold()) {
        return i;
      }
    }
    return -1;
  }

  /** The verb of paying in advance before a sum, or -1. */
  private static int verb(SumSite site) {
    for (int i = site.anchor; i > Math.max(site.sentence.from(), site.anchor - 24); i--) {
      boolean modal = site.is(i - 1, "will", "to", "would", "has", "must", "shall");
      if (site.is(i, "advance", "deposit", "prepay", "fund") && modal) {
        return i;
      }
      if (site.is(i, ";", "loan", "receive", "shares")) {
        return -1;
      }
    }
    return -1;
  }
}
