package ex99.outline;

import ex99.token.Tokens;
import java.util.Set;

/** Reads the time of day beside a date: {@code 7:30 a.m. ET}, {@code 08:00 (CET +1)}. */
final class Clock {
  /** What may follow the time of a day. */
  private static final Set<String> WORDS =
      Set.of(
          "am",
          "pm",
          "a.m.",
          "p.m.",
          "noon",
          "hours",
          "eastern",
          "central",
          "mountain",
          "pacific",
          "standard",
          "daylight",
          "time");

  /** Zones by their letters, which are no places. */
  private static final Set<String> ZONES =
      Set.of(
          "et", "est", "edt", "ct", "cst", "cdt", "pt", "pst", "pdt", "mst", "mdt", "gmt", "bst",
          "utc", "cet", "cest", "eet", "eest", "hkt", "sgt", "jst", "ist", "aest", "aedt");

  private Clock() {}

  /** Whether a word is the name of a zone of time in letters. */
  static boolean isZone(String norm) {
    return ZONES.contains(norm);
  }

  private static boolean isWord(String norm) {
    return WORDS.contains(norm) || ZONES.contains(norm);
  }

  /**
   * The token after a time of day, or the first one when none stands there.
   *
   * <p>time := ("," | "at")? (digits ":" digits (":" digits)? | number half) word* ("(" word ("+"
   * digits)? ")")?
   */
  static int skip(Tokens tokens, int from, int limit) {
    int at = tokens.is(from, ",", "at") ? from + 1 : from;
    if (at + 1 >= limit || !tokens.isNumber(at)) {
      return from;
    }
    boolean colon = tokens.is(at + 1, ":") && at + 2 < limit && tokens.isNumber(at + 2);
    if (!colon && !tokens.is(at + 1, "am", "pm", "a.m.", "p.m.")) {
      return from;
    }
    at += colon ? 3 : 1;
    at += colon && tokens.is(at, ":") && at + 1 < limit && tokens.isNumber(at + 1) ? 2 : 0;
    while (at < limit && isWord(tokens.norm(at))) {
      at++;
    }
    return zone(tokens, at, limit);
  }

  /** Steps over a zone in brackets. */
  private static int zone(Tokens tokens, int from, int limit) {
    int at = from;
    if (tokens.is(at, "(") && at + 2 < limit && isWord(tokens.norm(at + 1))) {
      while (at < limit && at < from + 8 && !tokens.is(at, ")")) {
        at++;
      }
      return tokens.is(at, ")") ? at + 1 : from;
    }
    return at;
  }
}
