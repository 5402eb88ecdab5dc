package ex99.extract;

import ex99.extract.SumSentence.Cue;
import ex99.extract.SumSite.Head;
import ex99.extract.SumSite.Relation;
import ex99.model.ConsiderationKind;
import ex99.token.WordSet;

/** What a loan or a program is made larger or smaller by, and to. */
final class SumResized {
  private static final WordSet RESIZES =
      WordSet.of(
          "increase",
          "increases",
          "increased",
          "increasing",
          "enlarge",
          "enlarges",
          "enlarged",
          "expand",
          "expands",
          "expanded",
          "expanding",
          "raise",
          "raises",
          "raised",
          "raising",
          "upsize",
          "upsizes",
          "upsizing",
          "upsized",
          "reduce",
          "reduces",
          "reduced",
          "reducing",
          "lower",
          "lowers",
          "lowered",
          "lifted",
          "boosted",
          "cut");

  /** How far before "by" the verb may stand, and before it what is resized in the passive. */
  private static final int REACH = 16;

  /** How many words may say when between the verb and "from", the verb included. */
  private static final int ADVERBS = 4;

  private SumResized() {}

  /**
   * verb sized "by" sum ("to" sum)?; sized "was" verb "by" sum ("to" sum)?; sized "was" verb "from"
   * sum "to" sum; sized := loan | program of buying back
   */
  static SumDraft tryMatch(SumSite site) {
    int by = by(site);
    if (by < 0 || SumShares.isPerShare(site) || site.isSuperseded()) {
      return null;
    }
    int verb = by - 1;
    while (verb > Math.max(site.sentence.from(), by - REACH) && !RESIZES.has(site.tokens, verb)) {
      if (site.is(verb, ";", ",") || site.isSumAt(verb)) {
        return null;
      }
      verb--;
    }
    if (!RESIZES.has(site.tokens, verb)) {
      return null;
    }
    boolean from = site.is(by, "from"); // "was increased in July from"
    Cue noun = verb + 1 < by && !from ? sized(site, verb + 1, by) : null;
    boolean grown = from && !site.is(verb - 1, "was", "were", "been", "be", "is", "also");
    boolean passive = noun == null && !grown && by - verb <= (from ? ADVERBS : 1);
    noun = passive ? sized(site, Math.max(site.sentence.from(), verb - REACH), verb) : noun;
    return noun == null ? null : draft(site, noun, by);
  }

  /** Whether a token is a verb of making something larger or smaller. */
  static boolean isVerb(SumSite site, int at) {
    return RESIZES.has(site.tokens, at);
  }

  /** "by" right before the sum, or "by" or "from" before the sum that this one is "to"; else -1. */
  private static int by(SumSite site) {
    if (site.is(site.anchor, "by")) {
      return site.anchor;
    }
    if (!site.is(site.anchor, "to")) {
      return -1;
    }
    for (int i = site.anchor - 1; i > Math.max(site.sentence.from(), site.anchor - 8); i--) {
      if (site.is(i, "by") || site.is(i, "from") && site.isSumAt(i + 1)) {
        return i;
      }
    }
    return -1;
  }

  /** The last loan or program named between two tokens, or null. */
  private static Cue sized(SumSite site, int from, int to) {
    for (int i = to - 1; i >= from; i--) {
      Cue cue = site.sentence.at(i);
      if (cue != null && kind(site, cue) != null) {
        return isOfSum(site, from, cue) ? null : cue;
      }
    }
    return null;
  }

  /** "includes a $5 million sublimit and may be increased": not the sublimit is. */
  private static boolean isOfSum(SumSite site, int from, Cue noun) {
    for (int i = noun.from() - 1; i >= Math.max(from, noun.from() - 5); i--) {
      if (site.isSumAt(i)) {
        return true;
      }
    }
    return false;
  }

  private static ConsiderationKind kind(SumSite site, Cue cue) {
    boolean bought =
        site.sentence.has(SumCue.BUYBACK)
            || site.sentence.has(SumCue.REPURCHASE)
            || site.sentence.has(SumCue.REPURCHASE_NOUN)
            || site.topic.isTitled(SumCue.BUYBACK);
    boolean loan =
        site.sentence.has(SumCue.FACILITY) || site.topic.has(SumCue.FACILITY, SumCue.LEND);
    return switch (cue.kind()) {
      case FACILITY -> ConsiderationKind.FACILITY;
      case FACILITY_BARE, COMMITMENTS -> loan ? ConsiderationKind.FACILITY : null;
      case BUYBACK -> ConsiderationKind.BUYBACK;
      case AUTHORIZATION, PROGRAM -> bought ? ConsiderationKind.BUYBACK : null;
      default -> null;
    };
  }

  private static SumDraft draft(SumSite site, Cue noun, int by) {
    Head head = new Head(noun.kind(), Relation.SUBJECT, noun.from(), noun.to());
    ConsiderationKind kind = kind(site, noun);
    int from = SumWords.left(site, noun.from());
    int to = Math.min(SumWords.right(site, noun.to(), 8), Math.max(noun.to(), by));
    if (kind == ConsiderationKind.BUYBACK) {
      return SumDraft.of(kind, site, head)
          .paidFor(site.tokens.text(from, noun.to()))
          .rule("buyback-authorization");
    }
    String words = site.tokens.text(from, noun.from() < by ? to : noun.to());
    return SumFacilities.draft(site, head)
        .paidFor(SumFacilities.grown(site, SumLoanTerms.plain(site, words)))
        .rule("facility-size");
  }
}
