package ex99.read;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsoup.parser.Parser;

/**
 * A document cut into tags and the text between them. Tags that are not written as nearly all are
 * are odd; what they mean is for a parser to say that knows all the errors of the web.
 */
final class Markup implements Attribution {
  /** What was read last. */
  enum Kind {
    TEXT,
    START,
    END,
    LAST,
    ODD
  }

  /** Document types that have a name, and quotation marks in pairs. */
  private static final Pattern TYPE =
      Pattern.compile(
          "!doctype\\s+html(\\s+public(\\s+\"[^\"<>]*\"){1,2})?\\s*>", Pattern.CASE_INSENSITIVE);

  /** What the attributes of a tag came to: how it is set, and whether it is its own end. */
  private record Read(Dress dress, boolean closed) {}

  private static final Read NOTHING = new Read(Dress.NONE, false);

  /** Attributes to a tag; filings have a dozen at most. */
  private static final int MOST = 64;

  private final String html;
  private int at;
  private final Sheet<Read> sheet = new Sheet<>();
  private HtmlTag tag;
  private Read read = NOTHING;
  private boolean closed;
  private boolean typed;
  private String text;

  /** Where the names and values of the attributes begin and end. */
  private final int[] spots = new int[4 * MOST];

  private int attributes;

  Markup(String html) {
    this.html = html;
  }

  /** The tag that was read last. */
  HtmlTag tag() {
    return tag;
  }

  /** Whether a start tag says that it is its own end. */
  boolean isClosed() {
    return read.closed();
  }

  /** How the text inside the tag is set. */
  Dress dress() {
    return read.dress();
  }

  /** Whether the document says that it is HTML before all else. */
  boolean isTyped() {
    return typed;
  }

  /** The text that was read last, references resolved. */
  String text() {
    return text;
  }

  /** Reads on. */
  Kind next() {
    while (at < html.length()) {
      if (!isMarkup(at)) {
        return letters();
      }
      char c = html.charAt(at + 1);
      if (c == '/') {
        return tag(at + 2) && read == NOTHING ? Kind.END : Kind.ODD;
      }
      if (c != '!' && c != '?') {
        return tag(at + 1) ? Kind.START : Kind.ODD;
      }
      int end = c == '!' ? noteEnd() : html.indexOf('>', at);
      if (end < 0) {
        return Kind.ODD;
      }
      at = end + 1;
    }
    return Kind.LAST;
  }

  /** Whether more than a sign less than stands there. */
  private boolean isMarkup(int sign) {
    if (html.charAt(sign) != '<' || sign + 1 == html.length()) {
      return false;
    }
    char c = html.charAt(sign + 1);
    return isLetter(c) || c == '/' || c == '!' || c == '?';
  }

  private Kind letters() {
    int end = html.indexOf('<', at);
    while (end >= 0 && !isMarkup(end)) {
      end = html.indexOf('<', end + 1);
    }
    end = end < 0 ? html.length() : end;
    text = References.resolved(html.substring(at, end));
    at = end;
    return Kind.TEXT;
  }

  /** Where a comment or a document type ends, or -1. */
  private int noteEnd() {
    if (html.startsWith("<!--", at)) {
      int end = html.indexOf("--", at + 4);
      boolean plain = end > at + 4 && html.charAt(at + 4) != '>' && html.charAt(at + 4) != '-';
      while (plain && end >= 0 && !html.startsWith(">", end + 2)) {
        plain = !html.startsWith("!", end + 2);
        end = html.indexOf("--", end + 1);
      }
      return plain && end >= 0 ? end + 2 : -1;
    }
    Matcher type = TYPE.matcher(html).region(at + 1, html.length());
    typed = tag == null && (text == null || text.isBlank()) && type.lookingAt();
    return typed ? type.end() - 1 : -1;
  }

  /** Goes over all letters up to the end tag of an element that holds nothing else. */
  boolean passRaw() {
    String name = tag.name();
    int end = html.indexOf("</", at);
    while (end >= 0 && !html.regionMatches(true, end + 2, name, 0, name.length())) {
      end = html.indexOf("</", end + 2);
    }
    int close = end + 2 + name.length();
    if (end < 0 || !html.startsWith(">", close) || hasNote(end)) {
      return false;
    }
    at = close + 1;
    return true;
  }

  /** Whether a comment begins before an offset, inside which no end tag counts. */
  private boolean hasNote(int end) {
    int mark = html.indexOf('<', at);
    while (mark < end && !html.startsWith("<!--", mark)) {
      mark = html.indexOf('<', mark + 1);
    }
    return mark < end;
  }

  /** Goes over a line feed that stands next. */
  void passLineFeed() {
    if (at < html.length() && html.charAt(at) == '\n') {
      at++;
    }
  }

  /** Reads a tag whose name begins there; whether it is written as they mostly are. */
  private boolean tag(int name) {
    int end = name;
    while (isName(end)) {
      end++;
    }
    if (end == name || !isLetter(html.charAt(name))) {
      return false;
    }
    tag = HtmlTag.of(html, name, end);
    attributes = 0;
    at = end;
    return isBreak(end) && (isPlain() || isKnown() || attributes());
  }

  /** Goes over the end of a tag without attributes, if it stands there. */
  private boolean isPlain() {
    boolean plain = is('>');
    if (plain) {
      at++;
      read = NOTHING;
    }
    return plain;
  }

  /** Goes over attributes that have been read before, as nearly all have, if such stand there. */
  private boolean isKnown() {
    int end = html.indexOf('>', at);
    Read known = end < 0 || tag == HtmlTag.IMG ? null : sheet.get(html.substring(at, end));
    if (known != null) {
      at = end + 1;
      read = known;
    }
    return known != null;
  }

  private boolean attributes() {
    int from = at;
    closed = false;
    boolean plain = readAttributes();
    if (plain) {
      read = attributes == 0 && !closed ? NOTHING : new Read(dressed(), closed);
      sheet.put(html.substring(from, at - 1), read);
    }
    return plain;
  }

  private Dress dressed() {
    return attributes == 0 ? Dress.NONE : Dress.of(this);
  }

  private boolean readAttributes() {
    while (true) {
      passSpace();
      if (is('>')) {
        at++;
        return true;
      }
      if (is('/')) {
        closed = html.startsWith("/>", at);
        at += 2;
        return closed;
      }
      if (attributes == MOST || !attribute()) {
        return false;
      }
    }
  }

  private boolean attribute() {
    int from = at;
    while (isName(at)) {
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
      if (!isBreak(at)) {
        return false;
      }
    }
    int spot = 4 * attributes++;
    spots[spot] = from;
    spots[spot + 1] = to;
    spots[spot + 2] = value;
    spots[spot + 3] = end;
    return to > from;
  }

  /** Where a value without quotation marks ends. */
  private int bareEnd() {
    int end = at;
    while (end < html.length()) {
      char c = html.charAt(end);
      if (c == '>' || isSpace(c)) {
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
    for (int spot = 0; spot < 4 * attributes; spot += 4) {
      if (spots[spot + 1] - spots[spot] == name.length()
          && html.regionMatches(true, spots[spot], name, 0, name.length())) {
        String value = html.substring(spots[spot + 2], spots[spot + 3]);
        return value.indexOf('&') < 0 ? value : Parser.unescapeEntities(value, true);
      }
    }
    return "";
  }

  private void passSpace() {
    while (at < html.length() && isSpace(html.charAt(at))) {
      at++;
    }
  }

  private boolean is(char c) {
    return at < html.length() && html.charAt(at) == c;
  }

  /** Whether a name or a value may end before what stands there. */
  private boolean isBreak(int place) {
    if (place == html.length()) {
      return false;
    }
    char c = html.charAt(place);
    return c == '>' || c == '/' || isSpace(c);
  }

  private boolean isName(int place) {
    if (place == html.length()) {
      return false;
    }
    char c = html.charAt(place);
    return isLetter(c) || c >= '0' && c <= '9' || c == '-' || c == ':' || c == '_' || c == '.';
  }

  private static boolean isLetter(char c) {
    return (c | 0x20) >= 'a' && (c | 0x20) <= 'z';
  }

  static boolean isSpace(char c) {
    return c == ' ' || c == '\n' || c == '\r' || c == '\t' || c == '\f';
  }
}
