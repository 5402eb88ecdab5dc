package ex99.extract;

import ex99.extract.SumSentence.Cue;
import ex99.model.ConsiderationKind;
import ex99.token.Lexicon;
import java.util.EnumSet;
import java.util.Set;

/**
 * Says of a part which part it is: "total consideration of" sum "consisting of" sum "in cash at
 * closing" is told for the whole what is bought, for the part that it is the cash at closing.
 */
final class SumPriceParts {
  /** Words between the whole and its parts: "consisting of", "of which". */
  private static final Lexicon DIVIDERS = Lexicon.load("sum-dividers");

  private static final Set<ConsiderationKind> DIVIDED =
      EnumSet.of(
          ConsiderationKind.PURCHASE_PRICE,
          ConsiderationKind.STOCK,
          ConsiderationKind.UPFRONT_PAYMENT,
          ConsiderationKind.SETTLEMENT);

  private static final String[] TIMES = {
    "closing", "close", "completion", "signing", "execution", "settlement"
  };

  /** How far before a part the words may stand that divide the whole, in tokens. */
  private static final int REACH = 70;

  /** How far before those words the whole may be named. */
  private static final int WHOLE = 24;

  /** How long the words for a part may be. */
  private static final int MOST = 12;

  private SumPriceParts() {}

  /** What a sum is for: as it is, or for a part of a whole which part it is. */
  static String words(SumSite site, SumDraft draft) {
    if (!DIVIDED.contains(draft.kind) || SumShares.isPerShare(site) || says(draft)) {
      return draft.forWhat;
    }
    String portion = portion(site);
    if (portion != null) {
      return portion;
    }
    String whole = whole(site, draft.kind);
    String part = part(site);
    if (whole != null) {
      return part == null
          ? draft.forWhat
          : part.equals("cash") ? "cash part of the " + whole : part + ", part of the " + whole;
    }
    boolean told = part != null && draft.forWhat != null && !draft.forWhat.contains(part);
    boolean dated = told && part.startsWith("cash ");
    boolean note = told && isNote(part) && draft.kind == ConsiderationKind.PURCHASE_PRICE;
    return dated || note ? part + " for " + draft.forWhat : draft.forWhat;
  }

  /** "initial payment", "cash paid at closing": which part it is has been told. */
  private static boolean says(SumDraft draft) {
    String words = draft.forWhat;
    boolean payment =
        draft.kind == ConsiderationKind.SETTLEMENT
            || draft.kind == ConsiderationKind.UPFRONT_PAYMENT;
    return words != null
        && payment
        && (words.startsWith("cash ") || words.contains("payment") || words.contains("instal"));
  }

  /** ("cash" | "stock") "portion of the" price noun ("," | "is" | "of") sum; or null. */
  private static String portion(SumSite site) {
    for (int i = site.anchor; i > Math.max(site.sentence.from(), site.anchor - 9); i--) {
      if (site.is(i, "portion", "component", "part")
          && site.is(i - 1, "cash", "stock", "equity", "deferred")
          && site.is(i + 1, "of")) {
        Cue price = site.cueAfter(i + 1, 6, SumCue.PRICE);
        return price == null || price.to() > site.figure.from()
            ? null
            : site.tokens.text(i - 1, price.to());
      }
    }
    return null;
  }

  /** price noun … ("consisting of" | "of which" …) … sum: what the whole is called; or null. */
  private static String whole(SumSite site, ConsiderationKind kind) {
    int least = Math.max(site.sentence.from(), site.figure.from() - REACH);
    for (int i = site.figure.from() - 1; i > least; i--) {
      Lexicon.Match divider = DIVIDERS.match(site.tokens, i);
      if (divider == null || divider.to() > site.figure.from()) {
        continue;
      }
      Cue price = site.actionBefore(i, SumCue.PRICE, SumCue.DEAL_VALUE);
      if (price != null && i - price.to() < WHOLE) {
        return site.tokens.text(price.from(), price.to());
      }
      for (int k = i - 1; k > Math.max(least, i - WHOLE); k--) {
        if (site.is(k, "total", "aggregate") && site.is(k + 1, "of", "amount")) {
          return kind == ConsiderationKind.SETTLEMENT ? "total" : null;
        }
      }
      return null;
    }
    return null;
  }

  /** Which part a sum is, by the words right behind it, else by those before it; or null. */
  private static String part(SumSite site) {
    int at = site.unit == null || !site.isMoney() ? site.figure.to() : site.unit.to();
    if (site.is(at, "(")) {
      at = Math.max(at, site.closeAfter(at));
    }
    if (site.isCount()) {
      String noun = SumFees.number(site);
      int end = site.is(at, "of") ? SumWords.right(site, at, MOST) : at;
      return end > at ? noun + " " + site.tokens.text(at, end) : noun;
    }
    String cash = cash(site, at);
    if (cash != null) {
      return cash;
    }
    int verb = site.is(at, "is", "was", "are", "were", "will", "has") ? at + 1 : at;
    verb = site.is(verb, "be", "been") ? verb + 1 : verb;
    if (site.is(verb, "paid", "payable", "due", "deliverable", "satisfied")) {
      boolean more = site.is(verb + 1, "in") && site.is(verb + 2, "cash");
      return more ? cash(site, verb + 1) : until(site, verb);
    }
    if (site.is(at, "upfront", "at", "on", "upon", "within", "by", "following")
        || site.is(at, "in") && site.tokens.isNumber(at + 1)) {
      return until(site, at);
    }
    if (site.is(at, "of", "in", "worth") && !site.is(at + 1, "the", "which", "cash")) {
      int from = site.is(at + 1, "of") ? at + 2 : at + 1;
      int end = SumWords.right(site, from, MOST);
      end = site.is(end - 1, "issued") ? end - 1 : end;
      return end > from && isPaper(site, from, end) ? site.tokens.text(from, end) : null;
    }
    return note(site, at);
  }

  /** ("in" | "of")? "cash" (("at" | "on" | "upon") words)?; or null. */
  private static String cash(SumSite site, int at) {
    int cash = site.is(at, "in", "of") ? at + 1 : at;
    boolean mixed = site.is(cash + 1, "and") && !isNext(site, cash + 2);
    if (!site.is(cash, "cash") || mixed || site.is(cash + 1, "flow", "equivalents", "proceeds")) {
      return null;
    }
    int when = cash + 1;
    if (!site.is(when, "at", "on", "upon", "paid", "payable", "due")) {
      return "cash";
    }
    String words = until(site, when);
    boolean time = words != null && site.hasWord(when, when + 5, TIMES);
    return time ? "cash " + words : "cash";
  }

  /** "in cash and the assumption of", "in cash and issued": another part, of its own. */
  private static boolean isNext(SumSite site, int at) {
    return site.is(at, "the", "assumption", "issuance", "issued", "delivery");
  }

  /** The words from a token to the end of what they say. */
  static String until(SumSite site, int from) {
    int end = from + 1;
    while (end < site.sentence.to()
        && end - from < MOST
        && (isYear(site, end)
            || !site.is(end, ",", ";", ".", ":", "(", ")", "and", "which", "for", "from", "less"))
        && !(site.is(end, "with") && site.is(end + 1, "any")
            || site.is(end, "with") && site.is(end + 2, "balance", "remainder", "rest"))
        && !site.isSumAt(end)) {
      end++;
    }
    return end > from + 1 || site.is(from, "upfront") ? site.tokens.text(from, end) : null;
  }

  /** "March 31, 2009": the comma of a date. */
  static boolean isYear(SumSite site, int comma) {
    return site.is(comma, ",")
        && comma + 1 < site.sentence.to()
        && site.tokens.isNumber(comma - 1)
        && site.tokens.isNumber(comma + 1)
        && site.norm(comma + 1).length() == 4;
  }

  /** sum adjective* "note" words; "note" "in the principal amount of" sum; or null. */
  private static String note(SumSite site, int at) {
    Cue behind = site.cueAfter(at, 5, SumCue.PROMISSORY);
    if (behind != null && !site.hasWord(at, behind.from(), ",", "and", "of")) {
      return site.tokens.text(at, SumWords.right(site, behind.to() - 1, 7));
    }
    Cue before = site.actionBefore(site.figure.from(), SumCue.PROMISSORY);
    boolean near = before != null && site.figure.from() - before.to() < 8;
    return near && !site.hasWord(before.to(), site.figure.from(), ",", "and", "plus")
        ? site.tokens.text(SumWords.left(site, before.from()), before.to())
        : null;
  }

  private static boolean isNote(String words) {
    return words.endsWith("note") || words.endsWith("notes") || words.contains("note of ");
  }

  /** Whether words name what stands for money: stock, notes. */
  private static boolean isPaper(SumSite site, int from, int to) {
    return site.hasWord(from, to, "stock", "shares", "note", "notes", "units", "debentures");
  }
}
