package ex99.extract;

import ex99.model.PercentageKind;
import ex99.name.Mention;
import ex99.phrase.Rate;
import ex99.token.Tokens;
import ex99.token.WordSet;

/** Finds what a stake is held in when the words beside the figure do not say. */
final class Holdings {
  private static final WordSet OWNERS =
      WordSet.of(
          "shareholder",
          "shareholders",
          "stockholder",
          "stockholders",
          "owner",
          "owners",
          "holders",
          "stock",
          "shares",
          "capital",
          "units",
          "quotas");

  private Holdings() {}

  /** "shareholders of X", "X's stock", "shares of X common stock" before a figure; or null. */
  static Stretch ownersOf(RateSite site) {
    Tokens tokens = site.tokens();
    for (int i = site.from() - 1; i >= site.floor(); i--) {
      if (!OWNERS.has(tokens, i)) {
        continue;
      }
      if (tokens.is(i + 1, "of")) {
        int end = site.phrases().end(i + 2, site.from());
        if (end > i + 2 && !tokens.is(i + 2, "which")) {
          return site.clauses().trimmed(new Stretch(i + 2, end));
        }
      }
      Mention mention = site.cast().lastIn(site.floor(), i);
      boolean its = tokens.is(i - 1, "its") || tokens.is(i - 2, "its");
      if (mention != null && its) {
        return new Stretch(mention.from(), mention.to());
      }
      if (mention != null && mention.to() >= i - 3 && tokens.is(mention.to(), "'s", "'")) {
        return new Stretch(mention.from(), mention.to());
      }
      if (mention != null
          && mention.to() >= i - 3
          && tokens.is(i, "stock", "shares", "capital", "units")) {
        return new Stretch(mention.from(), mention.to());
      }
    }
    return null;
  }

  /**
   * What a bare "stake" is one in: "in which" …, or as the stake before, or whose shares; or null.
   */
  static Stretch in(RateSite site) {
    Tokens tokens = site.tokens();
    Stretch which = which(site);
    if (which != null) {
      return which;
    }
    Rate later = site.later();
    if (later != null && later.from() - site.to() <= 2 && tokens.is(later.to(), "of")) {
      int end = site.phrases().end(later.to() + 1, site.limit());
      return end > later.to() + 1 ? site.clauses().trimmed(new Stretch(later.to() + 1, end)) : null;
    }
    int noun = later == null ? -1 : complement(site, later);
    if (noun > 0) {
      int end = site.phrases().end(noun, site.limit());
      return end > noun ? site.clauses().trimmed(new Stretch(noun, end)) : null;
    }
    RateDraft before = site.ownedBefore();
    if (before != null && before.of() != null && before.kind() == PercentageKind.OWNERSHIP) {
      return before.of();
    }
    return ownersOf(site);
  }

  /** "a 35% working interest and a 28% net interest in": where the common complement begins. */
  private static int complement(RateSite site, Rate later) {
    Tokens tokens = site.tokens();
    int and = later.from() - 1;
    and = tokens.is(and, "a", "an", "the", "its") ? and - 1 : and;
    if (!tokens.is(and, "and", "or", ",") || and - site.to() > 5) {
      return -1;
    }
    for (int i = later.to(); i < Math.min(site.limit() - 1, later.to() + 6); i++) {
      if (tokens.is(i, "in", "of")) {
        return i + 1;
      }
      if (!tokens.isWord(i)) {
        return -1;
      }
    }
    return -1;
  }

  /** "the project, in which Holt has", "of which": the noun phrase before; or null. */
  static Stretch which(RateSite site) {
    Tokens tokens = site.tokens();
    for (int i = site.from() - 1; i > site.floor(); i--) {
      if (tokens.is(i, "which") && tokens.is(i - 1, "in", "of")) {
        int end = tokens.is(i - 2, ",") ? i - 2 : i - 1;
        int from = site.phrases().start(end, site.floor());
        return from < end ? site.clauses().trimmed(new Stretch(from, end)) : null;
      }
    }
    return null;
  }
}
