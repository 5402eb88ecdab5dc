package ex99.extract;

import ex99.token.Lexicon;
import java.util.Locale;
import java.util.Set;

/** Says of a contingent payment what it is and on what it hangs. */
final class SumHangs {
  /** Words after which stands what a contingent payment hangs on. */
  private static final Lexicon CONDITIONS = Lexicon.load("sum-conditions");

  /** Words for a payment that hangs on something. */
  private static final Set<String> PAYMENTS =
      Set.of(
          "payment",
          "payments",
          "consideration",
          "earn-out",
          "earn-outs",
          "earnout",
          "earnouts",
          "cash",
          "installments",
          "instalments",
          "price",
          "right",
          "rights");

  /** What "or" joins to a day or a measure: "on or before June 30", "$5 million or more". */
  private static final Set<String> BOUNDS =
      Set.of("before", "after", "more", "less", "greater", "earlier", "later", "about");

  /** Words that no condition ends with. */
  private static final Set<String> OPEN =
      Set.of("the", "its", "of", "a", "in", "their", "for", "and", "on", "by", "to", "at", "with");

  /** How far behind a sum its condition may begin, in tokens. */
  private static final int BEHIND = 26;

  /** How long a condition may be. */
  private static final int LONGEST = 18;

  private static final int NEAR = 8;

  private SumHangs() {}

  /** The payment and what it hangs on. */
  static String words(SumSite site, SumDraft draft) {
    boolean brief = draft.forWhat != null && draft.forWhat.split(" ").length <= NEAR - 2;
    String payment = isPayment(draft.forWhat) ? draft.forWhat : payment(site);
    String words = payment == null && brief ? draft.forWhat : payment;
    String condition = condition(site);
    if (condition == null || words != null && words.contains(condition)) {
      return words == null ? draft.forWhat : words;
    }
    boolean hangs = words != null && words.split(" ").length > NEAR;
    return words == null ? condition : hangs ? words : words + " " + condition;
  }

  private static boolean isPayment(String words) {
    if (words == null) {
      return false;
    }
    for (String word : words.toLowerCase(Locale.ROOT).split(" ")) {
      if (PAYMENTS.contains(word)) {
        return true;
      }
    }
    return false;
  }

  /** adjective* payment "of" sum; sum ("in" | "of")? adjective* payment; or null. */
  private static String payment(SumSite site) {
    if (site.is(site.anchor, "of")) {
      String before = site.tokens.text(SumWords.left(site, site.anchor - 1), site.anchor);
      if (isPayment(before)) {
        return before;
      }
    }
    int to = site.unit == null || !site.isMoney() ? site.figure.to() : site.unit.to();
    int from = site.is(to, "in", "of") ? to + 1 : to;
    for (int i = from; i < Math.min(site.sentence.to(), from + 4); i++) {
      if (!site.tokens.isWord(i)) {
        return null;
      }
      if (PAYMENTS.contains(site.norm(i))) {
        int end = PAYMENTS.contains(site.norm(i + 1)) ? i + 2 : i + 1;
        return site.tokens.text(from, end);
      }
    }
    return null;
  }

  /** What a payment hangs on, behind it or at the head of its clause; null where nothing does. */
  private static String condition(SumSite site) {
    int over = -1;
    int last = Math.min(site.sentence.to(), site.figure.to() + BEHIND);
    for (int i = site.figure.to(); i < last && !site.is(i, ";", ":") && !site.isSumAt(i); i++) {
      Lexicon.Match match = CONDITIONS.match(site.tokens, i);
      if (match == null) {
        continue;
      }
      String words = hanging(site, i);
      if (site.is(match.to() - 1, "over")) {
        over = over < 0 ? i : over; // "over two years depending on sales"
      } else if (words != null) {
        return over < 0 || i - over > NEAR ? words : site.tokens.text(over, i) + " " + words;
      }
    }
    String before = before(site);
    return before == null && over >= 0 ? hanging(site, over) : before;
  }

  /** ("if" | "subject to" | "should" …) words "," … sum */
  private static String before(SumSite site) {
    int least = Math.max(site.sentence.from(), site.figure.from() - 40);
    for (int i = site.figure.from() - 1; i >= least; i--) {
      boolean opens =
          i == site.sentence.from() || site.is(i - 1, ",", ";", "-", "whereby", "that", "and", "•");
      Lexicon.Match match = opens ? CONDITIONS.match(site.tokens, i) : null;
      if (match != null && !site.is(match.to() - 1, "over")) {
        return hanging(site, i);
      }
    }
    return null;
  }

  /** The words of a condition from its first: "if, in the first year, sales exceed a mark". */
  static String hanging(SumSite site, int from) {
    int end = from + 1;
    if (site.is(end, ",")) {
      end++;
      while (end < site.sentence.to() && end - from < NEAR + 4 && !site.is(end, ",")) {
        end++;
      }
      end++;
    }
    int last = end + LONGEST;
    while (end < site.sentence.to()
        && end < last
        && !site.is(end, ",", ";", ".", ":", "”", "\"")
        && (!site.is(end, "or") || BOUNDS.contains(site.norm(end + 1)))
        && !(site.is(end, "and") && SumNounEnds.endsNoun(site, end))) {
      int next = site.is(end, "(") ? behindAside(site, end) : end + 1;
      if (next < 0) {
        break;
      }
      last += next - end - 1;
      end = next;
    }
    while (end > from && OPEN.contains(site.norm(end - 1))) {
      end--;
    }
    boolean usual = site.hasWord(from, end, "adjustments", "adjustment", "customary");
    return end > from + 2 && !usual ? lowered(site.tokens.text(from, end)) : null;
  }

  /** The token behind a short bracket, such as a definition; or -1. */
  private static int behindAside(SumSite site, int open) {
    for (int i = open + 1; i < Math.min(site.sentence.to(), open + NEAR); i++) {
      if (site.is(i, ")")) {
        return i + 1;
      }
    }
    return -1;
  }

  /** "If both are met" behind the payment that hangs on it. */
  private static String lowered(String words) {
    return words.substring(0, 1).toLowerCase(Locale.ROOT) + words.substring(1);
  }
}
