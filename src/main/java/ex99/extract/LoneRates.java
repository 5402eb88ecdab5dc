package ex99.extract;

import ex99.model.PercentageKind;
import ex99.model.Unit;
import ex99.token.Tokens;
import java.util.List;
import java.util.Locale;

/**
 * Reads rates for which no rule speaks: below a label, on from the line above, or of whatever their
 * clause is about.
 */
final class LoneRates {
  /** The longest label above a figure, in tokens. */
  private static final int LABEL = 12;

  private LoneRates() {}

  /** A figure alone in its block, below a short block that names a measure. */
  static RateDraft stacked(RateSite site) {
    Tokens tokens = site.tokens();
    int block = tokens.block(site.from());
    int first = site.floor();
    if (block == 0
        || tokens.block(Math.max(0, first - 1)) != block - 1
        || site.from() - first > 4) {
      return null;
    }
    int from = start(tokens, first);
    if (isBasis(tokens, first) && isBasis(tokens, from)) {
      first = from; // "Tax rate" / "GAAP: 18%" / "Non-GAAP: 18.5%"
      from = start(tokens, first);
    }
    if (tokens.is(first - 1, ".") && first - from > 2) {
      return null;
    }
    boolean whole = from == 0 || tokens.block(from - 1) != tokens.block(from);
    Stretch label = new Stretch(from, first);
    PercentageKind kind = whole ? RateMeasures.of(tokens, label) : null;
    return kind == null ? null : RateDraft.of(kind, label, "below a label that names a measure");
  }

  /** Where the block before a token begins, or the label at its end that is looked at. */
  private static int start(Tokens tokens, int end) {
    int from = Math.max(0, end - 1);
    while (from > 0 && tokens.block(from - 1) == tokens.block(end - 1) && end - from < LABEL) {
      from--;
    }
    return from;
  }

  /** "GAAP:", "Non-GAAP:": a line of a label above. */
  private static boolean isBasis(Tokens tokens, int at) {
    int colon = tokens.is(at, "non") && tokens.is(at + 1, "-") ? at + 3 : at + 1;
    return tokens.is(colon - 1, "gaap", "non-gaap", "reported", "adjusted")
        && tokens.is(colon, ":");
  }

  /** No rule speaks: whatever the clause is about, of no kind that could be told. */
  static Dispatcher.Match<RateDraft> unsure(RateSite site) {
    String footing = Qualifiers.footing(site);
    if (footing != null && footing.toLowerCase(Locale.ROOT).contains("currenc")) {
      return new Dispatcher.Match<>(
          RateDraft.change(site.topic(), null, "only changes are free of currencies"),
          "change-footing");
    }
    RateDraft broken = broken(site);
    if (broken != null) {
      return new Dispatcher.Match<>(broken, "list");
    }
    Stretch ranging = ranging(site);
    PercentageKind kind = ranging == null ? null : RateMeasures.of(site.tokens(), ranging);
    return kind != null
        ? new Dispatcher.Match<>(RateDraft.of(kind, ranging, "noun that ranges"), "level-of")
        : new Dispatcher.Match<>(
            RateDraft.guess(PercentageKind.OTHER, site.topic(), "no rule tells its kind"),
            "unsure");
  }

  /** "Prices grew 9%. Four points were driven by freight": points of the change before; or null. */
  static RateDraft points(RateSite site) {
    RateDraft near = site.rate().unit() == Unit.PERCENTAGE_POINT ? site.nearDraft() : null;
    return near != null && near.kind() == PercentageKind.CHANGE
        ? RateDraft.change(near.of(), near.direction(), "points of the change before")
        : null;
  }

  /**
   * "Grew 20% for the quarter and", then on the next line "16% for the year": as the one before.
   */
  private static RateDraft broken(RateSite site) {
    int first = site.floor();
    boolean goesOn = site.from() == first && site.tokens().is(first - 1, "and", ",", "or");
    RateDraft above = goesOn && site.index() > 0 ? site.draftAbove() : null;
    return above == null
        ? null
        : new RateDraft(
            above.kind(),
            above.of(),
            above.tail(),
            above.holder(),
            above.direction(),
            List.of("goes on from the line above"));
  }

  /** ranging := noun "," "ranging" ("from" | "between") rate */
  private static Stretch ranging(RateSite site) {
    Tokens tokens = site.tokens();
    int word = site.from() - 2;
    if (!tokens.is(word, "ranging") || !tokens.is(word + 1, "from", "between")) {
      return null;
    }
    int end = tokens.is(word - 1, ",") ? word - 1 : word;
    int start = site.phrases().start(end, site.floor());
    return start < end ? new Stretch(start, end) : null;
  }
}
