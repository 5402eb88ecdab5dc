package ex99.read;

import org.jsoup.parser.Parser;

/** The attributes of one tag as they are written, found by where their names and values stand. */
final class TagAttributes implements Attribution {
  /** Attributes to a tag; filings have a dozen at most. */
  private static final int MOST = 64;

  private final String html;
  private int at;
  private boolean closed;

  /** Where the names and values begin and end. */
  private final int[] spots = new int[4 * MOST];

  private int count;

  TagAttributes(String html) {
    this.html = html;
  }

  /** Forgets those of the tag before. */
  void clear() {
    count = 0;
    closed = false;
  }

  boolean isEmpty() {
    return count == 0;
  }

  /** Whether the tag says that it is its own end. */
  boolean isClosed() {
    return closed;
  }

  /** Reads those from an offset on; the offset behind the tag, or -1 where they are odd. */
  int read(int from) {
    at = from;
    while (true) {
      passSpace();
      if (is('>')) {
        return at + 1;
      }
      if (is('/')) {
        closed = html.startsWith("/>", at);
        return closed ? at + 2 : -1;
      }
      if (count == MOST || !attribute()) {
        return -1;
      }
    }
  }

  private boolean attribute() {
    int from = at;
    while (Markup.isName(html, at)) {
      at++;
    }
    int to = at;
    passSpace();
    int value = at;
    int end = at;
    if (is('=')) {
      at++;
      passSpace();
      boolean quoted = is('"') || is('\'');
      value = quoted ? at + 1 : at;
      end = quoted ? html.indexOf(html.charAt(at), value) : bareEnd();
      if (end < 0 || !quoted && end == value) {
        return false;
      }
      at = quoted ? end + 1 : end;
      if (!Markup.isBreak(html, at)) {
        return false;
      }
    }
    int spot = 4 * count++;
    spots[spot] = from;
    spots[spot + 1] = to;
    spots[spot + 2] = value;
    spots[spot + 3] = end;
    return to > from;
  }

  /** Where a value without quotation marks ends, or -1. */
  private int bareEnd() {
    int end = at;
    while (end < html.length()) {
      char c = html.charAt(end);
      if (c == '>' || Markup.isSpace(c)) {
        return end;
      }
      if (c == '"' || c == '\'' || c == '<' || c == '`') {
        return -1;
      }
      end++;
    }
    return -1;
  }

  @Override
  public String get(String name) {
    for (int spot = 0; spot < 4 * count; spot += 4) {
      if (spots[spot + 1] - spots[spot] == name.length()
          && html.regionMatches(true, spots[spot], name, 0, name.length())) {
        String value = html.substring(spots[spot + 2], spots[spot + 3]);
        return value.indexOf('&') < 0 ? value : Parser.unescapeEntities(value, true);
      }
    }
    return "";
  }

  private void passSpace() {
    while (at < html.length() && Markup.isSpace(html.charAt(at))) {
      at++;
    }
  }

  private boolean is(char c) {
    return at < html.length() && html.charAt(at) == c;
  }
}
