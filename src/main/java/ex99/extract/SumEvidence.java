package ex99.extract;

import ex99.extract.SumSentence.Cue;
import ex99.model.ConsiderationKind;
import ex99.token.Lexicon;
import java.util.EnumSet;
import java.util.Locale;
import java.util.Set;

/**
 * What the words of a sum's clause say of its kind, weighed: each word of the list {@code
 * sum-evidence} speaks for a kind, less so the farther it stands or if another sum is between. Used
 * where no grammar ties the sum to one of them.
 */
final class SumEvidence {
  private static final Lexicon WORDS = Lexicon.load("sum-evidence");

  /** How far into the next item of a list its sum stands. */
  private static final int ITEM = 6;

  private static final int LEFT = 24;
  private static final int RIGHT = 18;

  /** A sum in a release about a deal is part of its price unless more speaks for something else. */
  private static final int PRIOR = 5;

  /** What must speak for a kind where the release's topic does not. */
  private static final int ENOUGH = 8;

  /** Kinds that a weak rule gives only because of the topic, so that evidence may change them. */
  private static final Set<ConsiderationKind> OPEN =
      EnumSet.of(
          ConsiderationKind.PURCHASE_PRICE,
          ConsiderationKind.CONTRACT_VALUE,
          ConsiderationKind.INVESTMENT,
          ConsiderationKind.SETTLEMENT);

  private SumEvidence() {}

  /** The kind that most speaks for, the given one included; or the given one. */
  static ConsiderationKind weigh(SumSite site, ConsiderationKind given) {
    if (!OPEN.contains(given) || SumShares.isPerShare(site)) {
      return given;
    }
    int[] weights = weights(site);
    weights[given.ordinal()] = Math.max(PRIOR, weights[given.ordinal()]);
    int best = given.ordinal();
    for (int i = 0; i < weights.length; i++) {
      best = weights[i] > weights[best] ? i : best;
    }
    boolean whole = // "terminated its $85 million agreement": what the deal was worth
        best == ConsiderationKind.TERMINATION_FEE.ordinal()
            && site.is(site.figure.to(), "agreement", "merger", "deal", "transaction", "sale");
    Cue verb = site.sentence.at(site.anchor);
    boolean bought = // "will purchase $21 million of loans": what is bought, not lent
        best == ConsiderationKind.FACILITY.ordinal()
            && verb != null
            && verb.kind() == SumCue.BUY
            && site.is(site.figure.to(), "of", "in");
    boolean share = // "with Acme contributing the rest" of what is paid to settle
        given == ConsiderationKind.SETTLEMENT && best == ConsiderationKind.INVESTMENT.ordinal();
    return whole || bought || share ? given : fit(site, ConsiderationKind.values()[best]);
  }

  /** The kind that most speaks for without any prior, where it is enough; else null. */
  static ConsiderationKind strongest(SumSite site) {
    int[] weights = weights(site);
    int best = 0;
    for (int i = 0; i < weights.length; i++) {
      best = weights[i] > weights[best] ? i : best;
    }
    return weights[best] >= ENOUGH ? fit(site, ConsiderationKind.values()[best]) : null;
  }

  private static int[] weights(SumSite site) {
    int[] weights = new int[ConsiderationKind.values().length];
    int from = Math.max(site.sentence.from(), site.figure.from() - LEFT);
    int to = right(site);
    for (int i = from; i < to; i++) {
      Lexicon.Match match = WORDS.match(site.tokens, i);
      if (match != null && match.to() <= to && !isOfAnother(site, i)) {
        String[] said = match.value().split(":");
        ConsiderationKind kind = ConsiderationKind.valueOf(said[0].toUpperCase(Locale.ROOT));
        int weight = Integer.parseInt(said[1]) - fading(site, i, match.to());
        weights[kind.ordinal()] = Math.max(weights[kind.ordinal()], weight);
        i = match.to() - 1;
      }
    }
    return weights;
  }

  /** How far behind a sum words speak of it: the next item of a list where its form is told. */
  private static int right(SumSite site) {
    int to = Math.min(site.sentence.to(), site.figure.to() + RIGHT);
    boolean form =
        site.is(site.figure.to(), "in", "of")
            && site.is(site.figure.to() + 1, "cash", "seller", "promissory", "notes", "a", "stock");
    for (int i = site.figure.to() + 1; i < to; i++) {
      if (isMeans(site, i)
          || form && (site.is(i, ",", ";", "plus") || site.is(i, "and") && isItem(site, i + 1))
          || site.is(i - 1, ",") && isAside(site, i)
          || site.is(i, "of") && site.is(i + 1, "which")
          || site.is(i, "and") && site.is(i + 1, "will", "would", "may")) {
        return i;
      }
    }
    return to;
  }

  /** ", which implies an equity value of", ", less a holdback of": what is told of another sum. */
  private static boolean isAside(SumSite site, int at) {
    int verb = site.is(at, "which") ? at + 1 : at;
    return site.is(verb, "implies", "implying", "values", "valuing", "reflects", "reflecting")
        || site.is(at, "less", "minus");
  }

  /** ", in the form of a credit bid plus loans": in what the sum is paid. */
  private static boolean isMeans(SumSite site, int at) {
    return site.is(at, "in") && site.is(at + 1, "the") && site.is(at + 2, "form");
  }

  private static boolean isItem(SumSite site, int at) {
    if (site.is(at, "a", "an", "up", "approximately")) {
      return true;
    }
    for (int i = at; i < at + ITEM; i++) {
      if (site.isSumAt(i)) { // "and the assumption of $3 million in debt"
        return true;
      }
    }
    return false;
  }

  /** "repaying a $19 million mortgage": a noun right behind another sum says what that one is. */
  private static boolean isOfAnother(SumSite site, int at) {
    for (int i = at - 1; i > at - 4 && i > site.figure.to(); i--) {
      if (site.isSumAt(i) || site.isSumAt(i - 1)) {
        return true;
      }
    }
    for (int i = at - 1; i > at - 4 && i > site.sentence.from() && at < site.figure.from(); i--) {
      if (site.is(i, ",", ";", "of", "and")) {
        return false;
      }
      if (site.isSumAt(i - 1)) {
        return true;
      }
    }
    return false;
  }

  private static int fading(SumSite site, int from, int to) {
    boolean before = to <= site.figure.from();
    int away = before ? site.figure.from() - to : Math.max(0, from - site.figure.to());
    int fading = away / 4;
    int between = before ? to : site.figure.to();
    int end = before ? site.figure.from() : from;
    for (int i = between; i < end; i++) {
      if (site.is(i, ";") || site.isSumAt(i)) {
        fading += 4;
      }
    }
    return fading;
  }

  /** A contingent part of a licence's price is a milestone. */
  private static ConsiderationKind fit(SumSite site, ConsiderationKind kind) {
    boolean licence = site.topic.isLicense() && !site.topic.isDeal();
    boolean contract =
        site.topic.isTitled(SumCue.CONTRACT, SumCue.AWARD, SumCue.ORDER, SumCue.AWARD_VERB)
            && !site.topic.isTitled(SumCue.BUY, SumCue.SELL, SumCue.MERGE);
    if (contract && kind == ConsiderationKind.VALUATION) {
      return ConsiderationKind.CONTRACT_VALUE;
    }
    return kind == ConsiderationKind.EARN_OUT && licence ? ConsiderationKind.MILESTONE : kind;
  }

  /** The word of a kind nearest to the sum, or null. */
  static Cue word(SumSite site, ConsiderationKind kind) {
    Cue best = null;
    int least = Integer.MAX_VALUE;
    int from = Math.max(site.sentence.from(), site.figure.from() - LEFT);
    int to = Math.min(site.sentence.to(), site.figure.to() + RIGHT);
    for (int i = from; i < to; i++) {
      Lexicon.Match match = WORDS.match(site.tokens, i);
      if (match != null
          && match.value().startsWith(kind.name().toLowerCase(Locale.ROOT) + ":")
          && Math.abs(i - site.figure.from()) < least) {
        least = Math.abs(i - site.figure.from());
        best = new Cue(i, match.to(), SumCue.NONE);
      }
    }
    return best;
  }
}
