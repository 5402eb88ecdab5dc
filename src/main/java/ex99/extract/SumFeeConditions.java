package ex99.extract;

import java.util.Locale;

/** Says of a fee for ending a deal when it is due: "if it accepts a superior proposal". */
final class SumFeeConditions {
  /** The longest condition, in tokens. */
  private static final int MOST = 20;

  /** How far from the start of its sentence a condition that stands first may go. */
  private static final int FRONT = 30;

  private static final String[] SOME = {
    "certain", "other", "specified", "some", "particular", "limited", "all", "various"
  };

  private SumFeeConditions() {}

  /** What the fee is for: as it is told, with the condition where the name of a fee says none. */
  static String words(SumSite site, String told) {
    String fee = fee(site, told);
    if (fee == null) {
      return told;
    }
    String condition = behind(site);
    condition = condition == null ? before(site) : condition;
    return condition == null ? told : fee + " " + condition;
  }

  /** The bare name of the fee, in the words for it or right before the sum; or null. */
  private static String fee(SumSite site, String words) {
    if (words != null && (words.endsWith("fee") || words.endsWith("Fee"))) {
      return words;
    }
    boolean named = site.is(site.anchor, "of") && site.is(site.anchor - 1, "fee");
    boolean told = words != null && words.toLowerCase(Locale.ROOT).contains("if ");
    String some = named && !told ? circumstances(site, site.figure.to()) : null;
    return some == null || words != null && words.contains(some)
        ? null
        : site.tokens.text(site.anchor - 1, site.anchor);
  }

  /** "in certain circumstances" at a token; or null. */
  private static String circumstances(SumSite site, int at) {
    boolean some =
        site.is(at, "in", "under")
            && site.is(at + 1, SOME)
            && site.is(at + 2, "circumstances", "events", "conditions");
    return some ? site.tokens.text(at, at + 3) : null;
  }

  /** sum ("if" | "should" | "upon" …) words; sum "in certain circumstances" */
  private static String behind(SumSite site) {
    int at = site.figure.to();
    at = site.is(at, "(") ? site.closeAfter(at) : at;
    at = site.is(at, "in") && site.is(at + 1, "cash") ? at + 2 : at;
    at = site.is(at, ",") ? at + 1 : at;
    if (circumstances(site, at) != null) {
      return circumstances(site, at);
    }
    boolean event = site.is(at, "in") && site.is(at + 1, "the") && site.is(at + 2, "event");
    if (!event && !site.is(at, "if", "should", "upon", "following")) {
      return null;
    }
    int end = at + 1;
    while (end < site.sentence.to()
        && end - at < MOST
        && (SumPriceParts.isYear(site, end) || !site.is(end, ",", ";", ".", ":", "("))
        && !site.isSumAt(end)) {
      end++;
    }
    return end - at > 2 ? site.tokens.text(at, end) : null;
  }

  /** ("If" | "Should" | "In the event of") words "," … sum: the condition stands first. */
  private static String before(SumSite site) {
    int from = site.sentence.from();
    boolean event = site.is(from, "in") && site.is(from + 1, "the") && site.is(from + 2, "event");
    if (!event && !site.is(from, "if", "should", "upon")) {
      return null;
    }
    for (int i = from + 2; i < Math.min(site.anchor, from + FRONT); i++) {
      if (site.isSumAt(i)) {
        return null;
      }
      if (site.is(i, ",") && site.reading.cast().mentionAt(i) == null) {
        String first = site.tokens.text(from, from + 1);
        return first.toLowerCase(Locale.ROOT) + " " + site.tokens.text(from + 1, i);
      }
    }
    return null;
  }
}
