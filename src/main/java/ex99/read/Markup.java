package ex99.read;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A document cut into tags and the text between them. Tags that are not written as nearly all are
 * are odd; what they mean is for a parser to say that knows all the errors of the web.
 */
final class Markup {
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

  private final String html;
  private int at;
  private final TagAttributes attributes;
  private final Sheet<Read> sheet = new Sheet<>();
  private final Sheet<Css> styles = new Sheet<>();
  private HtmlTag tag;
  private Read read = NOTHING;
  private boolean typed;
  private String text;

  Markup(String html) {
    this.html = html;
    this.attributes = new TagAttributes(html);
  }

  /** The tag that was read last. */
  HtmlTag tag() {
    return tag;
  }

  /** Whether a start tag says that it is its own end. */
  boolean isClosed() {
    return read.closed();
  }

  /** The attributes of a picture, which are read each time. */
  Attribution attributesOfPicture() {
    return attributes;
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
    while (isName(html, end)) {
      end++;
    }
    if (end == name || !isLetter(html.charAt(name))) {
      return false;
    }
    tag = HtmlTag.of(html, name, end);
    attributes.clear();
    at = end;
    return isBreak(html, end) && (isPlain() || isKnown() || attributes());
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
    int end = attributes.read(at);
    if (end < 0) {
      return false;
    }
    if (attributes.isEmpty()) {
      read = attributes.isClosed() ? new Read(Dress.NONE, true) : NOTHING;
    } else {
      read = new Read(Dress.of(attributes, styles), attributes.isClosed());
    }
    sheet.put(html.substring(at, end - 1), read);
    at = end;
    return true;
  }

  private boolean is(char c) {
    return at < html.length() && html.charAt(at) == c;
  }

  /** Whether a name or a value may end before what stands there. */
  static boolean isBreak(String html, int place) {
    if (place == html.length()) {
      return false;
    }
    char c = html.charAt(place);
    return c == '>' || c == '/' || isSpace(c);
  }

  /** Whether that is a letter of a name. */
  static boolean isName(String html, int place) {
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
