package ex99.extract;

import ex99.model.PercentageKind;
import ex99.name.Mention;
import ex99.token.Tokens;
import java.util.List;

/**
 * Reads a rate by the noun phrase right before it, which a verb of change or the verb of the rate
 * before may govern: "gross margin 38%", "increases quarterly dividend 8%".
 */
final class GovernedRates {
  private GovernedRates() {}

  /** (verb of change | noun) object rate: "increases quarterly dividend 8%", "gross margin 38%". */
  static Dispatcher.Match<RateDraft> governed(RateSite site) {
    Tokens tokens = site.tokens();
    int end = site.left() + 1;
    int from = site.phrases().start(end, site.floor());
    if (from >= end) {
      return null;
    }
    from = LevelNouns.widened(site, from, end);
    Stretch phrase = site.clauses().trimmed(new Stretch(from, end));
    for (int i = end - 1; i >= Math.max(site.clause(), end - 8); i--) {
      if (site.phrases().isFigure(i)) {
        break;
      }
      if (i < end - 1 && isTransitive(site, i)) {
        Stretch object = ChangedThings.object(site, i, end);
        return new Dispatcher.Match<>(
            RateDraft.change(
                object != null ? object : ChangedThings.subject(site),
                ChangeRules.direction(tokens.norm(i)),
                "verb of change before what changed"),
            "change-object");
      }
    }
    RateDraft other = PartsMeant.elsewhere(site, from, end);
    if (other != null) {
      return new Dispatcher.Match<>(other, "gapped");
    }
    if (tokens.is(end - 1, "cagr")) {
      return new Dispatcher.Match<>(
          RateDraft.change(ChangedThings.subject(site), null, "growth in a compound rate"),
          "change-noun");
    }
    PercentageKind kind = RateMeasures.of(tokens, phrase);
    if (kind == null && MoneyPrices.isPrice(site, phrase)
        || kind == PercentageKind.INTEREST_RATE && MoneyPrices.isStake(site, phrase)) {
      return new Dispatcher.Match<>(MoneyPrices.priced(site, phrase), "level-noun");
    }
    if (kind == null) {
      RateDraft gapped = gapped(site, phrase, from, end);
      return gapped == null ? null : new Dispatcher.Match<>(gapped, "gapped");
    }
    Stretch measured =
        kind == PercentageKind.CHANGE && isIdle(tokens, phrase)
            ? ChangedThings.measured(site, phrase.from() - (reflects(tokens, phrase) ? 2 : 1))
            : phrase;
    Stretch grown = measured == null ? site.topic() : measured;
    boolean apart =
        grown != null
            && grown.to() < phrase.from()
            && !ClauseWords.isChangeNoun(tokens.norm(grown.to() - 1));
    if (apart) {
      return new Dispatcher.Match<>(
          RateDraft.change(
              grown,
              site.rate().value().signum() < 0
                  ? null
                  : ChangeRules.direction(tokens, phrase.to() - 1),
              "growth before the figure"),
          "change-noun");
    }
    return new Dispatcher.Match<>(
        RateDraft.of(kind, phrase, "noun before the figure"), "level-noun");
  }

  private static boolean reflects(Tokens tokens, Stretch phrase) {
    return tokens.is(phrase.from() - 1, "representing", "reflecting", "implying", "for", "with");
  }

  /** "year-over-year growth": a noun of change that does not say what grows. */
  private static boolean isIdle(Tokens tokens, Stretch phrase) {
    for (int i = phrase.from(); i < phrase.to() - 1; i++) {
      if (!WordSets.GROWTH_MODIFIERS.contains(tokens.norm(i))
          && !tokens.norm(i).startsWith("year")
          && !ClauseWords.isAdverb(tokens.norm(i))) {
        return false;
      }
    }
    return ClauseWords.isChangeNoun(tokens.norm(phrase.to() - 1));
  }

  /** ("and" | "," | "while") phrase rate, the verb left out that the rate before has; or null. */
  private static RateDraft gapped(RateSite site, Stretch phrase, int from, int end) {
    Tokens tokens = site.tokens();
    RateDraft earlier = site.earlierDraft();
    if (earlier == null) {
      return null;
    }
    int wide = PartsMeant.wide(site, end);
    boolean wider = wide < from && tokens.is(wide - 1, "and", ",", "while");
    int start = wider ? wide : from;
    if (!tokens.is(start - 1, "and", ",", "while")) {
      return null;
    }
    String why = "the verb of the rate before is meant";
    boolean held =
        earlier.kind() == PercentageKind.OWNERSHIP || earlier.kind() == PercentageKind.VOTING;
    if (earlier.of() != null && held) {
      return RateDraft.of(earlier.kind(), earlier.of(), why)
          .heldBy(Holders.firstIn(site, start, end));
    }
    if (earlier.of() != null && isTaker(site, start, end)) {
      return RateDraft.of(earlier.kind(), earlier.of(), why);
    }
    Stretch own = wider ? site.clauses().trimmed(new Stretch(start, end)) : phrase;
    return new RateDraft(earlier.kind(), own, null, -1, earlier.direction(), List.of(why));
  }

  /** "and Acme the remaining 40%": who takes the part, not what is measured. */
  private static boolean isTaker(RateSite site, int from, int end) {
    Mention who = site.cast().mentionAt(from);
    return who != null && (who.to() >= end || site.tokens().is(end - 1, "remaining", "other"));
  }

  /** Whether a verb of change governs what follows: no article or adjective makes it a noun. */
  private static boolean isTransitive(RateSite site, int at) {
    Tokens tokens = site.tokens();
    String before = tokens.norm(at - 1);
    return ClauseWords.isChangeVerb(tokens.norm(at))
        && !ClauseWords.isDeterminer(before)
        && !tokens.is(at + 1, "in", "of");
  }
}
