package ex99.read;

import java.util.Locale;
import java.util.Set;

/** Tells what an input is by its content. */
final class Content {
  private static final int LOOK = 1 << 16;

  private static final Set<String> HTML =
      Set.of(
          "html",
          "body",
          "head",
          "p",
          "div",
          "br",
          "br/",
          "td",
          "tr",
          "font",
          "span",
          "b",
          "i",
          "u",
          "center",
          "h1",
          "h2",
          "h3",
          "h4",
          "ul",
          "li",
          "meta",
          "title",
          "!doctype",
          "hr",
          "a",
          "em",
          "strong",
          "sup",
          "pre",
          "img");

  private Content() {}

  /** What sort of file that is no text an input is, or null. */
  static String binary(byte[] bytes) {
    if (Charsets.starts(bytes, 0x89, 'P', 'N', 'G')) {
      return "a PNG image";
    }
    if (Charsets.starts(bytes, 0xFF, 0xD8, 0xFF)) {
      return "a JPEG image";
    }
    if (Charsets.starts(bytes, 'G', 'I', 'F', '8')) {
      return "a GIF image";
    }
    if (Charsets.starts(bytes, 'P', 'K', 3, 4)) {
      return "a ZIP archive or an Office file";
    }
    if (Charsets.starts(bytes, 0xD0, 0xCF, 0x11, 0xE0)) {
      return "an Office file";
    }
    if (Charsets.starts(bytes, '{', '\\', 'r', 't', 'f')) {
      return "an RTF file";
    }
    boolean wide =
        Charsets.starts(bytes, 0xFF, 0xFE)
            || Charsets.starts(bytes, 0xFE, 0xFF)
            || Charsets.isWide(bytes);
    int controls = 0;
    int look = Math.min(bytes.length, LOOK);
    for (int i = 0; i < look; i++) {
      int b = bytes[i];
      if (b >= 0 && b < 32 && b != '\n' && b != '\r' && b != '\t' && b != '\f' && b != 27) {
        controls++;
      }
    }
    return !wide && controls * 50 > look ? "binary data" : null;
  }

  /** Whether a text is HTML: it says so, begins with a tag, or has a few tags near its start. */
  static boolean isHtml(String text) {
    int look = Math.min(text.length(), LOOK);
    int tags = 0;
    int first = text.indexOf('<');
    for (int at = first; at >= 0 && at < look; at = text.indexOf('<', at + 1)) {
      String tag = tag(text, at + 1);
      if (tag.equals("html")
          || tag.equals("!doctype")
          || tag.equals("body")
          || tag.equals("head")) {
        return true;
      }
      if (HTML.contains(tag) && (at == first && isBlank(text, at) || ++tags >= 3)) {
        return true;
      }
    }
    return tags > 0 && text.length() < LOOK && text.contains("</");
  }

  /** Whether nothing stands before an offset but white space and a byte order mark. */
  private static boolean isBlank(String text, int to) {
    int at = 0;
    while (at < to && (text.charAt(at) <= ' ' || text.charAt(at) == '\ufeff')) {
      at++;
    }
    return at == to;
  }

  private static String tag(String text, int from) {
    int at = from < text.length() && text.charAt(from) == '/' ? from + 1 : from;
    int start = at;
    while (at < text.length()
        && at < start + 9
        && (Character.isLetterOrDigit(text.charAt(at))
            || text.charAt(at) == '!'
            || text.charAt(at) == '/')) {
      at++;
    }
    boolean ended = at < text.length() && (text.charAt(at) == '>' || text.charAt(at) <= ' ');
    return ended ? text.substring(start, at).toLowerCase(Locale.ROOT) : "";
  }
}
