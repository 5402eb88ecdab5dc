package ex99.extract;

import ex99.name.Cast;
import ex99.name.Mention;
import ex99.token.Lexicon;
import ex99.token.Tokens;
import java.time.LocalDate;

/**
 * Tells the deals of old that a release recalls: "was acquired by B in 2002", "in December A bought
 * T".
 */
final class DealsPast {
  private static final Lexicon MONTHS = Lexicon.load("months");

  /** How far behind the word of a deal its year may stand. */
  private static final int AHEAD = 14;

  private final Tokens tokens;
  private final LocalDate date;
  private final Cast cast;
  private final Passages passages;

  DealsPast(Tokens tokens, LocalDate date, Cast cast, Passages passages) {
    this.tokens = tokens;
    this.date = date;
    this.cast = cast;
    this.passages = passages;
  }

  /** Whether a year of old stands behind the word: "was acquired by B in 2002". */
  boolean past(Lexicon.Match match, Passage passage) {
    int year = tokens.is(match.to(), "in") ? year(match.to() + 1) : -1;
    if (date != null && year > 0 && year < date.getYear()) {
      return true; // "facilities acquired in 1996 from S"
    }
    if (dated(match, passage)) {
      return true;
    }
    boolean early = passage.zone().compareTo(Passage.Zone.LEAD) <= 0;
    if (early || date == null || passages.spoken(match.from())) {
      return false;
    }
    if (longAgo(match, passage) || follows(match)) {
      return true;
    }
    for (int i = match.to(); i < Math.min(passage.to(), match.to() + AHEAD); i++) {
      if (tokens.is(i, ";", "and", "which", "who", "that")) {
        return false;
      }
      if (tokens.is(i, "in", "since") && year(i + 1) > 0 && year(i + 1) < date.getYear()) {
        return true;
      }
    }
    return false;
  }

  /** dated := deal-word word{0,4} T ("in" | "since" | "on") (month day?)? ","? year-of-old */
  private boolean dated(Lexicon.Match match, Passage passage) {
    int end = Math.min(passage.to(), match.to() + AHEAD);
    Mention object = date == null ? null : cast.firstIn(match.to(), Math.min(end, match.to() + 5));
    int i = object == null ? end : object.to();
    boolean told = i < end && !passages.spoken(match.from());
    if (!told || !tokens.is(i, "in", "since", "on", "during")) {
      return false;
    }
    boolean late = false;
    for (i = i + 1; i < end && year(i) < 0; i++) {
      boolean month = MONTHS.has(tokens, i);
      late |= month && tokens.is(i, "october", "november", "december", "oct.", "nov.", "dec.");
      if (!month && !tokens.isNumber(i) && !tokens.is(i, ",", "early", "late", "mid", "fiscal")) {
        return false;
      }
    }
    boolean fresh = late && date.getMonthValue() <= 3; // "completed in December": a month ago
    return i < end && year(i) < date.getYear() - (fresh ? 1 : 0);
  }

  /** "In December A bought T": a month or year opens the sentence, and nothing is said of today. */
  private boolean longAgo(Lexicon.Match match, Passage passage) {
    int from = passage.from();
    boolean simple =
        tokens.norm(match.from()).endsWith("ed") || tokens.is(match.from(), "bought", "sold");
    boolean time =
        tokens.is(from, "in") && (MONTHS.has(tokens, from + 1) || year(from + 1) > 0)
            || tokens.is(from, "last") && tokens.is(from + 1, "year", "month");
    if (!simple || !time || passage.zone().compareTo(Passage.Zone.OPENING) <= 0) {
      return false;
    }
    for (int i = from; i < match.from(); i++) {
      if (tokens.is(i, "has", "have", "will", "today", "connection", "addition")) {
        return false;
      }
    }
    return true;
  }

  /** "Growth following the acquisition of T": what came before the news of today. */
  private boolean follows(Lexicon.Match match) {
    int i = match.from() - 1;
    while (i > match.from() - 5 && tokens.is(i, "the", "its", "our", "recent", "recently")) {
      i--;
    }
    return i < match.from() - 1
        && tokens.is(i, "following", "since")
        && !tokens.is(i - 1, "the")
        && tokens.sentenceAt(i).from() < i;
  }

  private int year(int at) {
    String norm = tokens.norm(at);
    boolean year = norm.length() == 4 && (norm.startsWith("19") || norm.startsWith("20"));
    for (int i = 2; year && i < 4; i++) {
      year = norm.charAt(i) >= '0' && norm.charAt(i) <= '9';
    }
    return year ? Integer.parseInt(norm) : -1;
  }
}
