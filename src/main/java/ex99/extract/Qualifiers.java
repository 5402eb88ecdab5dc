package ex99.extract;

import ex99.token.Lexicon;
import ex99.token.Token;
import ex99.token.Tokens;

/** Finds on what footing and for what time a rate is meant. */
final class Qualifiers {
  /** How far behind a rate its footing and its time may begin. */
  private static final int REACH = 12;

  private Qualifiers() {}

  /** ("plus" | "minus" | "less") n "share": the token after it, else the token itself. */
  static int shares(Tokens tokens, int at) {
    boolean shares =
        tokens.is(at, "plus", "minus", "less")
            && tokens.is(at + 2, "share", "shares", "unit")
            && (tokens.is(at + 1, "one", "1", "a") || tokens.isNumber(at + 1));
    return shares ? at + 3 : at;
  }

  /** The words for the footing of a rate, or null. */
  static String footing(RateSite site) {
    Tokens tokens = site.tokens();
    int last = Math.min(reach(site), site.to() + REACH);
    for (int i = site.to(); i < last; i++) {
      int shares = shares(tokens, i);
      if (shares > i) {
        return tokens.text(i, shares);
      }
      Lexicon.Match match = Footings.at(tokens, i);
      if (match != null) {
        return tokens.text(match.from(), match.to());
      }
      boolean apart = tokens.is(i, ";", ".", "flat"); // "up 2%, flat at constant currency"
      if (apart || tokens.is(i, "and") && tokens.is(i + 1, "a", "an", "the")) {
        break;
      }
    }
    for (int i = site.clause(); i < Math.min(site.clause() + 6, site.from()); i++) {
      Lexicon.Match match = Footings.at(tokens, i);
      if (match != null && tokens.is(match.to(), ",")) {
        return tokens.text(match.from(), match.to());
      }
    }
    return null;
  }

  private static int reach(RateSite site) {
    return site.later() == null ? site.limit() : site.later().from();
  }

  /** The words for the time of a rate and what it is compared with, or null. */
  static String period(RateSite site) {
    Tokens tokens = site.tokens();
    int last = Math.min(reach(site), site.to() + REACH);
    for (int i = site.to(); i < last; i++) {
      String norm = tokens.norm(i);
      if (norm.startsWith("year-over")
          || norm.startsWith("quarter-over")
          || norm.equals("sequentially")
          || norm.equals("yoy")
          || norm.equals("qoq")) {
        return tokens.text(i, i + 1);
      }
      if (tokens.is(i, "year", "quarter", "month")
          && tokens.is(i + 1, "over", "on")
          && tokens.norm(i + 2).equals(norm)) {
        return tokens.text(i, Math.min(i + 3, site.limit()));
      }
      if (tokens.is(
          i,
          "for",
          "in",
          "during",
          "from",
          "over",
          "compared",
          "versus",
          "vs.",
          "vs",
          "since",
          "through",
          "than")) {
        int start = tokens.is(i, "compared") && tokens.is(i + 1, "to", "with") ? i + 2 : i + 1;
        if (start < last && site.phrases().isTime(start, site.limit())) {
          int end = timeEnd(site, start);
          boolean told = end > start + 1 || !ClauseWords.isDeterminer(tokens.norm(start));
          boolean aim =
              tokens.is(end, "target", "targets", "goal", "goals", "objective", "model", "range");
          if (end > start && told && !aim) {
            return tokens.text(i, end);
          }
        }
      }
      if (tokens.is(i, ";", "that", "which", "will", "would", "shall", "may")) {
        break;
      }
    }
    return lead(site);
  }

  static int timeEnd(RateSite site, int from) {
    return timeEnd(site.tokens(), from, site.limit());
  }

  /** The token after the time that begins at a token, as far as it goes; that token for none. */
  static int timeEnd(Tokens tokens, int from, int limit) {
    int end = from;
    for (int i = from; i < Math.min(limit, from + 10); i++) {
      String norm = tokens.norm(i);
      boolean date =
          norm.equals(",") && ClauseWords.isTime(tokens.norm(i + 1)) && tokens.isNumber(i - 1);
      boolean goes =
          date
              || ClauseWords.isTime(norm)
              || ClauseWords.isDeterminer(norm)
              || tokens.isNumber(i)
              || tokens.is(
                  i,
                  "preceding",
                  "linked",
                  "end",
                  "prior-year",
                  "trading",
                  "business",
                  "following",
                  "entire",
                  "whole",
                  "immediately",
                  "year-ago",
                  "current",
                  "upcoming",
                  "coming",
                  "first",
                  "second",
                  "third",
                  "fourth",
                  "last",
                  "prior",
                  "same",
                  "previous",
                  "ended",
                  "ending",
                  "of",
                  "three",
                  "six",
                  "nine",
                  "twelve",
                  "full",
                  "comparable",
                  "corresponding",
                  "next",
                  "past",
                  "two",
                  "five",
                  "calendar",
                  "ago",
                  "earlier",
                  "'s");
      if (!goes) {
        break;
      }
      if (!tokens.is(i, ",", "of", "the", "ended", "ending")) {
        end = i + 1;
      }
    }
    return end;
  }

  /** "Following completion of the transfer, ", "In 2005, ": a time at the head of the clause. */
  private static String lead(RateSite site) {
    Tokens tokens = site.tokens();
    int from = site.clause();
    while (from < site.from()
        && (tokens.is(from, "immediately", "and", "but") || tokens.kind(from) == Token.Kind.MARK)) {
      from++;
    }
    boolean event = tokens.is(from, "following", "upon", "prior", "before", "after");
    boolean time =
        tokens.is(from, "in", "for", "during", "at")
            && site.phrases().isTime(from + 1, site.limit());
    if (!event && !time) {
      return null;
    }
    if (time) {
      int end = Math.min(timeEnd(site, from + 1), site.from());
      return end > from + 1 ? tokens.text(from, end) : null;
    }
    for (int i = from; i < Math.min(site.from(), from + REACH); i++) {
      if (tokens.is(i, ",")) {
        return tokens.text(from, i);
      }
    }
    return null;
  }
}
