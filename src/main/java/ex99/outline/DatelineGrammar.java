package ex99.outline;

import ex99.token.Lexicon;
import ex99.token.Token;
import ex99.token.Tokens;
import java.util.Locale;
import java.util.Set;

/**
 * Reads datelines of every style: {@code CITY, State, Month D, YYYY (WIRE) --}, {@code CITY -
 * (WIRE) - date -}, {@code CITY...date...}, dates before places, and places alone.
 */
final class DatelineGrammar {
  private static final Lexicon WIRES = Lexicon.load("wires");
  private static final Lexicon REGIONS = Lexicon.load("regions");
  private static final Lexicon VERBS = Lexicon.load("headline-words");

  /** Words that a place does not begin with. */
  private static final Set<String> NO_PLACE =
      Set.of(
          "contact",
          "contacts",
          "date",
          "dated",
          "released",
          "issued",
          "for",
          "to",
          "with",
          "by",
          "of",
          "in",
          "at",
          "from",
          "and",
          "as",
          "its");

  /** Second words of places that begin with an article. */
  private static final Set<String> ARTICLED =
      Set.of(
          "hague",
          "woodlands",
          "villages",
          "colony",
          "dalles",
          "plains",
          "bronx",
          "netherlands",
          "bahamas",
          "valley",
          "sea");

  /** How many tokens a dateline may have. */
  private static final int LONGEST = 48;

  /** How many words a place may have. */
  private static final int WORDS = 14;

  /**
   * A dateline.
   *
   * @param from its first token
   * @param to the first token of the sentence after it
   * @param place as written, or null
   * @param found its date, or null
   * @param wire the wire service, or null
   */
  record Found(int from, int to, String place, CalendarGrammar.Found found, String wire) {}

  private final Tokens tokens;
  private final int from;
  private final int limit;
  private int at;
  private int placeFrom = -1;
  private int placeTo = -1;
  private CalendarGrammar.Found date;
  private String wire;

  private DatelineGrammar(Tokens tokens, int from, int end) {
    this.tokens = tokens;
    this.from = from;
    this.limit = Math.min(end, from + LONGEST);
    this.at = from;
  }

  /** The dateline at the start of the tokens {@code [from, end)} of a block, or null. */
  static Found tryMatch(Tokens tokens, int from, int end) {
    return new DatelineGrammar(tokens, from, end).read(end);
  }

  /** The place that the tokens of a line are, a city with its state or country, or null. */
  static String place(Tokens tokens, int from, int end) {
    DatelineGrammar grammar = new DatelineGrammar(tokens, from, end);
    boolean whole = end - from <= 8 && from < end && grammar.place() && grammar.at == end;
    return whole && grammar.hasRegion() ? grammar.found(from).place() : null;
  }

  /** dateline := separator* (place | date | wire) (separator+ (place | date | wire))* separator */
  private Found read(int end) {
    if (isSlug(tokens, from, end)) {
      return null;
    }
    boolean strong = false;
    skipRelease();
    int start = at;
    while (at < limit) {
      int before = at;
      boolean dashed = skipSeparators();
      strong = at == before ? strong : dashed;
      if (at >= limit || !element()) {
        break;
      }
      strong = false;
    }
    return accepted(strong, at >= end) ? found(start) : null;
  }

  /** slug := "(" word ")" "(" word ")"..., which wires set before a headline */
  static boolean isSlug(Tokens tokens, int from, int end) {
    return from + 5 < end
        && tokens.is(from, "(")
        && tokens.is(from + 2, ")")
        && tokens.is(from + 3, "(")
        && tokens.is(from + 5, ")");
  }

  private boolean element() {
    Lexicon.Match match = wire == null ? WIRES.match(tokens, at) : null;
    if (match != null && match.to() <= limit && isWire(match)) {
      wire = match.value();
      at = match.to();
      return true;
    }
    CalendarGrammar.Found day = date == null ? CalendarGrammar.tryMatch(tokens, at) : null;
    if (day != null && day.to() <= limit) {
      date = day;
      at = Clock.skip(tokens, day.to(), limit);
      return true;
    }
    return placeFrom < 0 && place();
  }

  /** Whether the name of a wire is set off as one: in brackets, slashes or dashes. */
  private boolean isWire(Lexicon.Match match) {
    String before = tokens.norm(match.from() - 1);
    String after = tokens.norm(match.to());
    return match.from() > from
        && (before.equals("(") || before.equals("/") || before.equals("[") || isDash(before))
        && (after.equals(")")
            || after.equals("/")
            || after.equals("]")
            || after.equals(",")
            || isDash(after));
  }

  private void skipRelease() {
    if (tokens.is(at, "for") && tokens.is(at + 1, "immediate") && tokens.is(at + 2, "release")) {
      at += 3;
    } else if (tokens.is(at, "news", "press") && tokens.is(at + 1, "release")) {
      at += 2;
    }
  }

  /** Steps over marks between the elements; whether one of them ends a dateline. */
  private boolean skipSeparators() {
    boolean strong = false;
    while (at < limit && isSeparator(at)) {
      String norm = tokens.norm(at);
      strong |=
          isDash(norm)
              || norm.equals(")")
              || norm.equals(":")
              || norm.equals("/")
              || norm.equals("|");
      at++;
    }
    return strong;
  }

  private boolean isSeparator(int token) {
    Token each = tokens.get(token);
    return each.kind() == Token.Kind.MARK && "\"“”‘’'$%&".indexOf(each.text().charAt(0)) < 0;
  }

  private static boolean isDash(String norm) {
    if (norm.isEmpty()) {
      return false;
    }
    char c = norm.charAt(0);
    return c == '-'
        || c == '–'
        || c == '—'
        || c == '−'
        || c == '…'
        || norm.startsWith("..")
        || c == '_'
        || c == '•';
  }

  /** place := name ("," name)* (("and" | "&" | "/" | ";" | "-") place)?, up to a mark or a date */
  private boolean place() {
    int to = at;
    int words = 0;
    int inName = 0;
    while (to < limit) {
      if (to > at && CalendarGrammar.tryMatch(tokens, to) != null
          || date != null && endsBehindDate(to)) {
        break;
      }
      Token token = tokens.get(to);
      String norm = token.norm();
      if (token.isWord()) {
        boolean capital = Character.isUpperCase(token.text().charAt(0));
        if (!capital && !isLink(norm)) {
          return false;
        }
        if (VERBS.has(norm) && !token.isAllCaps()
            || norm.equals("on") && !(token.isAllCaps() && tokens.is(to - 1, ","))
            || to == at && opensNoPlace(norm)) {
          return false;
        }
        words++;
        inName++;
        if (words > WORDS || inName > 5 && !isLink(norm)) {
          return false;
        }
        inName = norm.equals("and") ? 0 : inName;
      } else if (norm.equals(",")
          || norm.equals(";")
          || norm.equals("&")
          || norm.equals("/") && !isWireAt(to + 1)
          || norm.equals(".")) {
        inName = 0;
      } else if (isCountryInBrackets(to)) {
        to += 2;
      } else {
        break;
      }
      to++;
    }
    while (to > at && (tokens.is(to - 1, ",", ";", "/", "."))) {
      to--;
    }
    boolean ended =
        to >= limit
            || date != null && endsBehindDate(to)
            || !tokens.isWord(to)
            || words > 1 && CalendarGrammar.tryMatch(tokens, to) != null;
    boolean label = tokens.is(to - 1, "and", "date", "dates", "time", "deadline"); // "Record Date:"
    if (to == at || words == 0 || !ended || label) {
      return false;
    }
    if (to < limit
        && tokens.is(to, "(")
        && !isWireAt(to + 1)
        && CalendarGrammar.tryMatch(tokens, to + 1) == null) {
      return false;
    }
    placeFrom = at;
    placeTo = to;
    at = to;
    return true;
  }

  /**
   * Whether a place behind the date is over before a token, for a state or country and a full stop
   * stand there: {@code May 4, 2006, Reading, PA. Acme Corp.}
   */
  private boolean endsBehindDate(int token) {
    boolean marked = token < limit && tokens.is(token, ".");
    int last = token - 1;
    boolean stopped = marked || last > at && tokens.norm(last).endsWith(".");
    int next = marked ? token + 1 : token;
    return stopped
        && next < limit
        && tokens.isWord(next)
        && Character.isUpperCase(tokens.text(next).charAt(0))
        && isRegionBehindComma(last);
  }

  private boolean isRegionBehindComma(int last) {
    int comma = last - 1;
    while (comma > at && comma > last - 4 && !tokens.is(comma, ",")) {
      comma--;
    }
    boolean article = tokens.is(comma + 1, "the");
    return comma > at && tokens.is(comma, ",") && isRegion(article ? comma + 2 : comma + 1);
  }

  /** Whether a country stands in brackets: {@code Milan (Italy)}. */
  private boolean isCountryInBrackets(int token) {
    return token > at
        && token + 2 < limit
        && tokens.is(token, "(")
        && tokens.is(token + 2, ")")
        && !isWireAt(token + 1)
        && isRegion(token + 1);
  }

  /** Whether no place begins with a word: with a preposition, or what heads a line of a form. */
  private boolean opensNoPlace(String norm) {
    return norm.equals("the")
        ? !ARTICLED.contains(tokens.norm(at + 1))
        : NO_PLACE.contains(norm) || Clock.isZone(norm);
  }

  private boolean isWireAt(int token) {
    return token < limit && WIRES.match(tokens, token) != null;
  }

  private static boolean isLink(String norm) {
    return switch (norm) {
      case "of",
          "and",
          "de",
          "la",
          "del",
          "du",
          "le",
          "upon",
          "am",
          "der",
          "los",
          "las",
          "do",
          "da",
          "the",
          "im",
          "an",
          "en",
          "sur" ->
          true;
      default -> false;
    };
  }

  private boolean accepted(boolean strong, boolean whole) {
    if (placeFrom >= 0 && (date != null || wire != null)) {
      return strong || whole && date != null || isKnownPlace();
    }
    if (wire != null) {
      return strong;
    }
    if (date != null) {
      return strong && !whole;
    }
    return placeFrom >= 0 && strong && !whole && isKnownPlace() && dashAfter();
  }

  private boolean dashAfter() {
    boolean marked =
        at > 0 && (isDash(tokens.norm(at - 1)) || tokens.is(at - 1, ":") && hasRegion());
    return marked && placeTo - placeFrom <= 12;
  }

  /** Whether the place is a city with its state or country, or all in capitals. */
  private boolean isKnownPlace() {
    boolean caps = true;
    for (int i = placeFrom; i < placeTo; i++) {
      Token token = tokens.get(i);
      caps &= !token.isWord() || token.text().equals(token.text().toUpperCase(Locale.ROOT));
    }
    return caps && placeTo - placeFrom <= 4 || hasRegion();
  }

  /** Whether a state or country follows a comma in the place. */
  private boolean hasRegion() {
    for (int i = placeFrom + 2; i < placeTo; i++) {
      if (tokens.is(i - 1, ",") && isRegion(i)) {
        return true;
      }
    }
    return false;
  }

  private boolean isRegion(int token) {
    String norm = tokens.norm(token);
    String bare = norm.endsWith(".") ? norm.substring(0, norm.length() - 1) : norm;
    return REGIONS.has(bare) || REGIONS.match(tokens, token) != null;
  }

  private Found found(int start) {
    String place = placeFrom < 0 ? null : tokens.text(placeFrom, placeTo);
    return new Found(start, at, place, date, wire);
  }
}
