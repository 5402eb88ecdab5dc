package ex99.extract;

import ex99.token.Tokens;
import ex99.token.WordSet;
import java.util.Locale;

/**
 * The unit that a sum is paid for: {@code per share}, {@code for each of the Entities}.
 *
 * @param from the token after the sum, or where the unit begins
 * @param to the token after its last
 * @param text the unit in the words of the release, without "per"
 */
record SumUnit(int from, int to, String text) {
  private static final int MOST = 9;

  /** What is counted with "a": "$400,000 a store". */
  private static final WordSet PIECES =
      WordSet.of(
          "share",
          "unit",
          "warrant",
          "note",
          "ads",
          "year",
          "month",
          "room",
          "key",
          "acre",
          "ton",
          "tonne",
          "barrel",
          "pound",
          "ounce",
          "dose",
          "gallon",
          "bed",
          "store",
          "restaurant",
          "site",
          "home",
          "lot",
          "house",
          "subscriber",
          "customer",
          "vehicle",
          "vessel",
          "ship",
          "aircraft",
          "tower",
          "branch",
          "station",
          "screen",
          "kilogram",
          "bushel",
          "hectare",
          "claim",
          "apartment",
          "location",
          "line",
          "bus",
          "car",
          "truck");

  /** Few pieces of stock cost as much. */
  private static final java.math.BigDecimal PIECE = java.math.BigDecimal.valueOf(10_000);

  /**
   * unit := ("in" | "of" "cash" | "," | "net"…)* ("per" | "a" | "an" | "for each" | "each" | "/")
   * noun
   */
  static SumUnit after(SumSite site) {
    Tokens tokens = site.tokens;
    int at = site.figure.to();
    int start = at;
    int limit = Math.min(site.sentence.to(), at + 8);
    while (at < limit
        && (site.is(at, "in", "cash", "(", "net", "of", "common", "stock", "and")
            || site.is(at, ",", "payable", "US", "u.s.", "without", "interest", ")"))) {
      if (site.is(at, "of", "and", ",", "in") && !leadsToUnit(site, at, limit)) {
        return elsewhere(site, start);
      }
      at++;
    }
    if (site.is(at, "per") && at + 1 < site.sentence.to()) {
      return unit(site, start, at + 1);
    }
    if (site.is(at, "/") && at + 1 < site.sentence.to() && tokens.isWord(at + 1)) {
      return unit(site, start, at + 1);
    }
    if (site.is(at, "a", "an") && PIECES.has(tokens, at + 1)) {
      return site.is(at + 1, "year", "month") ? null : unit(site, start, at + 1);
    }
    if (site.is(at, "for", "on") && site.is(at + 1, "each", "every")) {
      return site.is(at + 2, "of") ? each(site, start, at + 1) : unit(site, start, at + 2);
    }
    if (site.is(at, "each", "apiece")) {
      return new SumUnit(start, at + 1, counted(site));
    }
    return elsewhere(site, start);
  }

  /** count shares … "at" sum "each": a piece of what is counted before; null for anything else. */
  private static String counted(SumSite site) {
    boolean small = site.isMoney() && site.amount().compareTo(PIECE) < 0;
    for (int i = site.figure.from() - 1;
        small && i > Math.max(site.sentence.from(), site.figure.from() - 16);
        i--) {
      if (site.is(i, "shares", "units", "warrants", "receipts", "rights", "ads", "adss")) {
        String noun = site.norm(i);
        return noun.endsWith("s") && noun.length() > 3
            ? noun.substring(0, noun.length() - 1)
            : noun;
      }
    }
    return null;
  }

  /** A unit that does not stand right after the sum. */
  private static SumUnit elsewhere(SumSite site, int start) {
    SumUnit before = before(site, start);
    if (before == null && isPriced(site)) {
      String noun = site.norm(site.anchor - 1);
      return new SumUnit(start, start, noun.substring(0, noun.length() - 1));
    }
    return before != null ? before : trailing(site, start);
  }

  /** count "units at" sum: what each of them costs. */
  private static boolean isPriced(SumSite site) {
    boolean small = site.isMoney() && site.amount().compareTo(PIECE) < 0;
    if (!small
        || !site.is(site.anchor, "at")
        || !site.is(site.anchor - 1, "units", "shares", "receipts", "debentures")) {
      return false;
    }
    for (int i = site.anchor - 2; i > Math.max(site.sentence.from() - 1, site.anchor - 9); i--) {
      if (site.tokens.isNumber(i)) {
        return true;
      }
    }
    return false;
  }

  /** "to receive" sum "in cash and … of a share, for each share". */
  private static SumUnit trailing(SumSite site, int start) {
    boolean small = site.isMoney() && site.amount().intValue() < 1000;
    if (!small || !site.is(start, "in") || !site.is(start + 1, "cash")) {
      return null;
    }
    for (int i = start; i < Math.min(site.sentence.to(), start + 28); i++) {
      boolean each = site.is(i, "for", "per") && site.is(i + 1, "each", "share");
      boolean share =
          site.is(i + 1, "share")
              || site.is(i + 2, "share", "outstanding")
              || site.hasWord(i + 2, i + 6, "share", "ads", "unit");
      if (each && share) {
        return new SumUnit(start, start, "share");
      }
    }
    return null;
  }

  /** "each share … will be converted into", "for each share … holders will receive". */
  private static boolean isFronted(SumSite site, int each) {
    boolean share = false;
    for (int i = each + 1; i < each + 9; i++) {
      share |= site.is(i, "share", "shares", "unit", "ads", "cvr", "right");
    }
    if (!share || site.amount() == null || site.amount().intValue() >= 1000) {
      return false;
    }
    for (int i = each + 2; i < site.figure.from(); i++) {
      if (site.is(i, "receive", "converted", "exchanged", "entitle", "entitled", "entitles")) {
        return true;
      }
    }
    return false;
  }

  /** "a price per share of" sum, "receive for each share" sum. */
  private static SumUnit before(SumSite site, int start) {
    int least = Math.max(site.sentence.from(), site.figure.from() - 40);
    for (int i = site.anchor; i >= least; i--) {
      if (site.is(i, "each", "every") && isFronted(site, i)) {
        boolean right = site.is(i + 1, "cvr") || site.is(i + 2, "cvr", "right");
        return new SumUnit(start, start, right ? "CVR" : "share");
      }
      boolean price =
          site.is(i, "per") && site.is(i - 1, "price", "prices", "consideration", "dividend");
      boolean each =
          site.is(i, "for")
              && site.is(i + 1, "each")
              && (site.is(i - 1, "receive", "pay", "paid")
                  || site.is(i - 1, ",") && site.is(i - 2, "receive", "receives", "get"));
      if (price || each) {
        SumUnit unit = unit(site, start, price ? i + 1 : i + 2);
        return unit == null ? null : new SumUnit(start, start, unit.text());
      }
      if (i > site.anchor - 24
              && Character.getType(site.norm(i).isEmpty() ? ' ' : site.norm(i).charAt(0))
                  == Character.CURRENCY_SYMBOL
          || site.is(i, ";")) {
        return null;
      }
    }
    return null;
  }

  private static boolean leadsToUnit(SumSite site, int at, int limit) {
    for (int i = at; i < limit; i++) {
      if (site.is(i, "per", "each") || site.is(i, "a") && site.is(i + 1, "share", "unit")) {
        return true;
      }
    }
    return false;
  }

  /** "share and accompanying warrant": what is sold with the piece. */
  private static int accompanied(SumSite site, int to) {
    boolean with =
        site.is(to, "and", "with")
            && (site.is(to + 1, "accompanying", "associated", "related", "attached")
                || site.is(to + 2, "accompanying", "associated", "related", "attached"));
    for (int i = to + 2; with && i < Math.min(site.sentence.to(), to + 8); i++) {
      if (site.is(i, "warrant", "warrants", "right")) {
        return i + 1;
      }
    }
    return to;
  }

  /** principal := mark number ("in" | "original" | "aggregate")* "principal amount" ("of" noun)? */
  private static SumUnit principal(SumSite site, int start, int from) {
    int at = from;
    while (at < from + 4 && !site.is(at, "principal", "face") && at < site.sentence.to()) {
      at++;
    }
    while (at < from + 7 && site.is(at, "in", "original", "aggregate", "stated")) {
      at++;
    }
    if (at < from + 2 || !site.is(at, "principal", "face") || !isPiece(site, from)) {
      return null;
    }
    int to = site.is(at + 1, "amount", "value") ? at + 2 : at + 1;
    if (site.is(to, "of")) {
      int noun = to + 1;
      while (noun < site.sentence.to()
          && noun < to + 6
          && site.tokens.isWord(noun)
          && !site.is(noun, "and", "plus", "that", "or", "which", "validly", "tendered")) {
        noun++;
      }
      to = noun > to + 1 ? noun : to;
    }
    return new SumUnit(start, to, site.tokens.text(from, to));
  }

  private static boolean isPiece(SumSite site, int from) {
    boolean mark = !site.tokens.isWord(from) && !site.tokens.isNumber(from);
    return (mark || site.tokens.isAllCaps(from)) && from + 1 < site.sentence.to();
  }

  /** noun := word+ ("of" name "common stock"?)? up to a mark or another preposition. */
  private static SumUnit unit(SumSite site, int start, int from) {
    Tokens tokens = site.tokens;
    SumUnit principal = principal(site, start, from);
    if (principal != null) {
      return principal;
    }
    int to = from;
    int limit = Math.min(site.sentence.to(), from + MOST);
    while (to < limit && (tokens.isWord(to) || site.is(to, "-")) && !isEnd(site, to, from)) {
      to++;
    }
    to = accompanied(site, to);
    if (site.is(from, "annum", "year", "month", "quarter", "day", "week", "diluted", "basic")) {
      return new SumUnit(start, Math.max(from + 1, to), "\0" + tokens.text(from, from + 1));
    }
    return to == from ? null : new SumUnit(start, to, plain(tokens.text(from, to)));
  }

  /** A share of common stock is a share. */
  private static String plain(String unit) {
    return unit.matches("share of (its |the )?(Company’s |Company's )?[Cc]ommon [Ss]tock")
        ? "share"
        : unit;
  }

  private static boolean isEnd(SumSite site, int at, int from) {
    if (site.is(at, "of")) {
      boolean stock = at + 1 < site.sentence.to() && site.tokens.isWord(at + 1);
      return !stock || !site.is(at - 1, "share", "shares", "unit", "units", "ads");
    }
    if (site.is(at - 1, "share", "unit") && at > from && !site.is(at, "of")) {
      return true;
    }
    return site.is(
        at,
        "in",
        "for",
        "to",
        "on",
        "payable",
        "and",
        "or",
        "with",
        "at",
        "from",
        "by",
        "is",
        "was",
        "will",
        "that",
        "which",
        "as",
        "before",
        "after",
        "plus",
        "the",
        "less",
        "sold",
        "upon",
        "when",
        "if",
        "over",
        "through",
        "under",
        "cash",
        "dividend",
        "based",
        "held",
        "represents",
        "representing",
        "resulting",
        "including",
        "excluding",
        "compared",
        "issued",
        "price",
        "has",
        "have",
        "are",
        "were",
        "assuming",
        "until",
        "during",
        "where",
        "if",
        "subject",
        "pursuant",
        "per");
  }

  /** "each of the Entities". */
  private static SumUnit each(SumSite site, int start, int from) {
    Tokens tokens = site.tokens;
    int to = from + 2;
    int limit = Math.min(site.sentence.to(), from + MOST);
    while (to < limit && tokens.isWord(to) && (!isEnd(site, to, from) || site.is(to, "the"))) {
      to++;
    }
    return new SumUnit(start, to, tokens.text(from, to));
  }

  /** Whether it is a time, which prices nothing: "per year", "per diluted share". */
  boolean isTime() {
    return text != null && text.startsWith("\0");
  }

  /** The unit as the record gives it, or null for a time or a bare "each". */
  String perText() {
    return isTime() ? null : text;
  }

  /** Whether it is a share or another piece of stock or debt. */
  boolean isSecurity() {
    if (text == null) {
      return false;
    }
    String lower = text.toLowerCase(Locale.ROOT);
    return lower.contains("share")
        || lower.contains("unit")
        || lower.contains("ads")
        || lower.contains("warrant")
        || lower.contains("principal")
        || lower.contains("receipt")
        || lower.contains("stock");
  }
}
