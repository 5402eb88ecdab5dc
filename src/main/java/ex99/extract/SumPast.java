package ex99.extract;

import ex99.token.Lexicon;
import ex99.token.WordSet;

/** Whether a sum is what something was before it changed: no term of what is announced. */
final class SumPast {
  private static final Lexicon MONTHS = Lexicon.load("months");

  /** "two vessels, both built in 1998": how old what is sold now is. */
  private static final WordSet MADE =
      WordSet.of(
          "built",
          "constructed",
          "founded",
          "established",
          "formed",
          "completed",
          "opened",
          "commissioned",
          "incorporated",
          "organized",
          "started",
          "developed",
          "renovated",
          "discovered",
          "launched",
          "created");

  /** How far behind a loan that was amended its new size is told. */
  private static final int NEXT = 60;

  /** How far before an old size the verb may stand that changes it. */
  private static final int SIZED = 8;

  /** How far behind an old size the new one may stand. */
  private static final int RESIZED = 14;

  /** Words between a change and the sum of another time that it is measured by. */
  private static final String[] BEYOND = {"above", "over", "of"};

  private static final String[] OWNERS = {
    "owner",
    "owners",
    "shareholder",
    "shareholders",
    "stockholders",
    "holders",
    "members",
    "partners"
  };

  private SumPast() {}

  /** "over the past ten years", "in the last decade": a sum of many years, no act of today. */
  static boolean isOverYears(SumSite site) {
    for (int i = site.sentence.from(); i < site.figure.from(); i++) {
      boolean past = site.is(i, "past", "last", "previous") && site.is(i - 1, "the", "these");
      if (past
          && site.is(i - 2, "over", "during", "in", "for", "through", "throughout")
          && site.hasWord(i + 1, i + 4, "years", "decade", "decades")) {
        return true;
      }
    }
    return false;
  }

  /** "to $7 million from $5 million". */
  private static boolean isAfterTo(SumSite site) {
    for (int i = site.anchor - 1; i >= Math.max(site.sentence.from(), site.anchor - 12); i--) {
      if (site.isMoneyAt(i)) {
        int to = i - 1;
        while (site.is(to, "approximately", "about", "nearly", "over")) {
          to--;
        }
        return site.is(to, "to");
      }
    }
    return false;
  }

  /** "the dividend of $0.20 paid for the same quarter of last year". */
  private static boolean isOfAnotherTime(SumSite site) {
    int at = site.unit == null || !site.isMoney() ? site.figure.to() : site.unit.to();
    boolean past =
        site.is(at, "paid", "declared", "distributed") && site.is(at + 1, "in", "for", "during");
    return past
        && site.hasWord(at + 2, at + 8, "last", "previous", "prior", "preceding", "year-ago");
  }

  /** "raised" sum "in 2019", "of November 2007": told of a time long before the release. */
  static boolean isBackground(SumSite site) {
    if (site.topic.isResults() && isCause(site)) {
      return true;
    }
    if (isWarrantBought(site) || SumBuybacks.isBought(site.sentence) && isOverYears(site)) {
      return true;
    }
    if (isLastYear(site) || isRunningTotal(site)) {
      return true;
    }
    java.time.LocalDate date = site.reading.outline().date();
    SumSentence.Cue verb =
        date == null || !site.isMoney()
            ? null
            : told(
                site,
                site.actionBefore(
                    site.figure.to() + 6,
                    SumCue.RAISE,
                    SumCue.BUY,
                    SumCue.SELL,
                    SumCue.RAISE_ADJ,
                    SumCue.PAY,
                    SumCue.RECEIVE));
    boolean series = verb == null && site.sentence.has(SumCue.OFFERING);
    if (verb == null && !series || date == null) {
      return false;
    }
    int to = Math.min(site.sentence.to(), site.figure.to() + 7);
    boolean whole =
        verb != null
            && verb.kind() == SumCue.RAISE
            && (site.hasWord(verb.from() - 2, verb.from(), "now")
                || site.hasWord(site.figure.to(), to, "date", "inception"));
    if (whole) {
      return true;
    }
    for (int i = Math.max(site.sentence.from(), site.figure.from() - 14); i < to; i++) {
      int year = year(site, i);
      boolean old = year > 0 && (year <= date.getYear() - 2 || isOldMonth(site, i, year, date));
      if (old && isWhen(site, i) && !isToCome(site, i)) {
        return true;
      }
    }
    return false;
  }

  /** "will repurchase … and a warrant for" count "for $1 million": how large what is bought is. */
  private static boolean isWarrantBought(SumSite site) {
    SumSentence.Cue bought = site.actionBefore(site.figure.from(), SumCue.REPURCHASE);
    int at = site.anchor;
    at = site.is(at, "purchase") ? at - 1 : at;
    return site.isCount()
        && bought != null
        && site.is(at, "for", "to")
        && site.is(at - 1, "warrant", "warrants")
        && site.is(site.figure.to(), "for");
  }

  /** ("was sold" | "bought" | "paid") "last year" … sum: told without a date, and no term. */
  private static boolean isLastYear(SumSite site) {
    SumSentence.Cue verb =
        site.isMoney()
            ? site.actionBefore(site.figure.from(), SumCue.BUY, SumCue.SELL, SumCue.PAY)
            : null;
    if (verb == null || !site.is(verb.from(), "sold", "bought", "acquired", "paid")) {
      return false;
    }
    int to = Math.min(site.sentence.to(), site.figure.to() + 6);
    for (int i = verb.to(); i < to; i++) {
      if (site.is(i, ",", ";", "and", "agreed", "announced", "signed")
          || site.sentence.at(i) != null) {
        return false;
      }
      boolean last = site.is(i, "last") && site.is(i + 1, "year", "decade", "century");
      boolean ago = site.is(i, "years") && site.is(i + 1, "ago", "earlier");
      if (last || ago) {
        return true;
      }
    }
    return false;
  }

  /** "which brings its total funding to" sum: what has been raised in all. */
  private static boolean isRunningTotal(SumSite site) {
    int from = site.anchor - 10;
    return site.isMoney()
        && site.is(site.anchor, "to")
        && site.hasWord(
            from, site.anchor, "brings", "bringing", "lifts", "lifting", "takes", "taking")
        && site.hasWord(from, site.anchor, "total", "overall", "cumulative")
        && site.hasWord(
            from, site.anchor, "funding", "raised", "financing", "capital", "investment");
  }

  /** A verb of paying or getting tells of what is over only in the past tense. */
  private static SumSentence.Cue told(SumSite site, SumSentence.Cue verb) {
    boolean paying = verb != null && (verb.kind() == SumCue.PAY || verb.kind() == SumCue.RECEIVE);
    return paying && !site.is(verb.from(), "paid", "received") ? null : verb;
  }

  /** "driven by a" sum "capital raise": what moved a result is told of it, not announced. */
  private static boolean isCause(SumSite site) {
    for (int i = site.anchor; i > Math.max(site.sentence.from(), site.anchor - 6); i--) {
      if (site.is(i, ",", ";", ".") || site.isSumAt(i)) {
        return false;
      }
      if (site.is(i, "driven", "reflecting", "reflects", "reflected", "offset", "attributable")
          || site.is(i, "due", "thanks") && site.is(i + 1, "to")) {
        return true;
      }
    }
    return false;
  }

  private static int year(SumSite site, int at) {
    String norm = site.norm(at);
    boolean four = norm.length() == 4 && (norm.startsWith("19") || norm.startsWith("20"));
    return four && site.tokens.isNumber(at) && norm.chars().allMatch(Character::isDigit)
        ? Integer.parseInt(norm)
        : -1;
  }

  /** ("in" | "of" | "since") month? year, no "signed in" and the like before it. */
  private static boolean isWhen(SumSite site, int year) {
    int at = isMonth(site, year - 1) ? year - 2 : year - 1;
    return site.is(at, "in", "of", "since")
        && !MADE.has(site.tokens, at - 1)
        && !site.is(at - 1, "signed", "dated", "due", "ending", "entered", "expiring", "maturing")
        && !site.is(at - 1, "agreement", "contract", "notes", "quarter", "half", "end");
  }

  static boolean isMonth(SumSite site, int at) {
    return MONTHS.has(site.tokens, at);
  }

  /** A month half a year and more before the release. */
  private static boolean isOldMonth(SumSite site, int at, int year, java.time.LocalDate date) {
    return isMonth(site, at - 1) && year == date.getYear() - 1 && date.getMonthValue() > 6;
  }

  /** "will", "expects": what is still to come is no background. */
  private static boolean isToCome(SumSite site, int year) {
    int from = Math.min(site.figure.from(), year) - 8;
    int to = Math.max(site.figure.to(), year);
    return site.hasWord(from, to, "will", "would", "shall", "expects", "intends", "today");
  }

  /** "compared with $8.75 originally and" sum: one more of what was before. */
  private static boolean isListed(SumSite site) {
    for (int i = site.anchor - 1;
        site.is(site.anchor, "and") && i >= Math.max(site.sentence.from(), site.anchor - 9);
        i--) {
      if (site.isMoneyAt(i)) {
        return site.is(i - 1, "with", "to", "than") && site.is(i - 2, "compared", "comparison")
            || site.is(i - 1, "than");
      }
    }
    return false;
  }

  /** "takes the place of a" sum "line that was to expire"; "the predecessor contract, worth" sum */
  private static boolean isReplaced(SumSite site) {
    int from = site.anchor - 7;
    boolean place =
        site.is(site.anchor, "of")
            && site.is(site.anchor - 1, "place", "lieu")
            && site.is(site.anchor - 2, "the", "in");
    boolean ended =
        site.hasWord(site.figure.to(), site.figure.to() + 6, "that", "which")
            && site.hasWord(site.figure.to(), site.figure.to() + 9, "expire", "expired", "matured");
    return place
        || ended
        || site.hasWord(from, site.anchor + 1, "replaces", "replacing", "replace", "replaced")
        || site.hasWord(from, site.anchor + 1, "predecessor", "supersedes", "superseded")
        || site.hasWord(from, site.anchor + 1, "announced")
            && site.hasWord(from, site.anchor + 1, "first", "initially", "originally");
  }

  /** "rejected an offer of" sum: nobody will pay that. */
  private static boolean isRejected(SumSite site) {
    int from = site.anchor - 8;
    for (int i = site.anchor; i > Math.max(site.sentence.from(), from); i--) {
      if (site.is(i, "rejected", "rejecting", "declined", "refused")) {
        return site.hasWord(i, site.anchor + 1, "offer", "proposal", "bid", "proposals");
      }
      if (site.is(i, ",", ";", "and", "that")) {
        return false;
      }
    }
    return false;
  }

  /** "has amended its" sum "facility": its size before, where what follows gives a new one. */
  private static boolean isAmended(SumSite site) {
    boolean amended =
        site.is(site.anchor, "amended", "amends", "amend", "amending")
            || site.is(site.anchor, "of", "to") && site.is(site.anchor - 1, "amendment");
    if (!amended || site.cueAfter(site.figure.to(), 7, SumCue.FACILITY) == null) {
      return false;
    }
    int last = Math.min(site.tokens.size(), site.figure.to() + NEXT);
    boolean resized = false;
    boolean to = false;
    for (int i = site.figure.to(); i < last; i++) {
      resized |= site.tokens.is(i, "increase", "increases", "increased", "increasing", "reduces");
      resized |= site.tokens.is(i, "reduced", "reducing", "raises", "raised", "expands", "lowers");
      resized |= site.tokens.is(i, "expanded", "upsizes", "upsized", "lowered", "cuts", "enlarges");
      to |= resized && site.tokens.is(i, "to");
      if (to && site.isMoneyAt(i)) {
        return site.tokens.is(i - 1, "to") || site.tokens.is(i - 2, "to");
      }
      if (resized && site.tokens.is(i, ".")) {
        return false;
      }
    }
    return false;
  }

  /** "expands the existing" sum "line to" sum: how large it was. */
  private static boolean isEnlarged(SumSite site) {
    int verb = site.figure.from() - 1;
    int least = Math.max(site.sentence.from(), verb - SIZED);
    while (verb > least && !SumResized.isVerb(site, verb)) {
      if (site.is(verb, "to", "by", "and", ",", ";", "for", "with") || site.isSumAt(verb)) {
        return false;
      }
      verb--;
    }
    if (!SumResized.isVerb(site, verb)) {
      return false;
    }
    int last = Math.min(site.sentence.to(), site.figure.to() + RESIZED);
    for (int i = site.figure.to(); i < last && !site.is(i, ",", ";", "and"); i++) {
      if (site.isSumAt(i)) {
        int to = i - 1;
        while (site.is(to, "approximately", "about", "over", "nearly", "total", "a", "up")) {
          to--;
        }
        return site.is(to, "to");
      }
    }
    return false;
  }

  /** "was upsized from" sum, "up from" sum: what it was before. */
  private static boolean isResized(SumSite site) {
    return site.is(
        site.anchor - 1,
        "upsized",
        "upsize",
        "downsized",
        "increased",
        "raised",
        "enlarged",
        "expanded",
        "reduced",
        "decreased",
        "lowered",
        "up",
        "down");
  }

  /**
   * Whether the sum is the old value of something that changed: "from $5 million to $7 million".
   */
  static boolean isSuperseded(SumSite site) {
    boolean from = site.is(site.anchor, "from");
    if (from && site.hasWord(site.figure.to(), site.figure.to() + 8, "to")) {
      int to = site.figure.to();
      while (to < site.sentence.to() && !site.tokens.is(to, "to")) {
        to++;
      }
      for (int i = to; i < Math.min(to + 7, site.sentence.to()); i++) {
        if (site.isMoneyAt(i) || site.tokens.isNumber(i)) {
          return true;
        }
      }
    }
    return isReplaced(site)
        || isRejected(site)
        || isListed(site)
        || isAmended(site)
        || isEnlarged(site)
        || site.hasWord(site.figure.to(), site.figure.to() + 2, "originally", "previously")
        || site.is(site.anchor, "than", "versus", "vs.")
        || site.is(site.anchor, "to", "with") && site.is(site.anchor - 1, "compared", "comparison")
        || from && (isAfterTo(site) || isResized(site))
        || site.hasWord(site.anchor - 3, site.anchor + 1, "prior", "former", "formerly", "earlier")
            && !site.is(site.anchor, OWNERS) // "will pay its former owners" sum
        || isOfAnotherTime(site)
            && (site.is(site.anchor, BEYOND)
                || site.hasWord(site.anchor, site.figure.from(), "above", "over"))
        || site.hasWord(site.anchor - 3, site.anchor + 1, "previous", "previously")
            && !site.is(site.anchor, "disclosed");
  }
}
