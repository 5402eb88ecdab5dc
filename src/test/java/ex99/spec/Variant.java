package ex99.spec;

import java.nio.charset.StandardCharsets;
import java.util.function.UnaryOperator;

/** A way in which the same release may be written without a change of its facts. */
enum Variant {
  PLAIN(text -> text),
  CRLF(text -> text.replace("\n", "\r\n")),
  NO_BREAK_SPACES(text -> text.replaceAll("(?<=\\S) (?=[\\S&&[^-–—]])", "\u00a0")),
  STRAIGHT_QUOTES(text -> text.replaceAll("[“”]", "\"").replaceAll("[‘’]", "'")),
  WRAPPED(Variant::wrap),
  HTML(Variant::html);

  private final UnaryOperator<String> change;

  Variant(UnaryOperator<String> change) {
    this.change = change;
  }

  byte[] bytes(String text) {
    return change.apply(text).getBytes(StandardCharsets.UTF_8);
  }

  /** Whether a string of the facts may differ by this variant's change of marks. */
  String fold(String text) {
    return text.replaceAll("[“”]", "\"").replaceAll("[‘’]", "'").replace('\u00a0', ' ');
  }

  /** Lines of at most 70 columns, as typewriter-style releases have them. */
  private static String wrap(String text) {
    StringBuilder out = new StringBuilder();
    for (String line : text.split("\n", -1)) {
      int column = 0;
      for (String word : line.split(" ")) {
        if (column > 0 && column + 1 + word.length() > 70) {
          out.append('\n');
          column = 0;
        } else if (column > 0) {
          out.append(' ');
          column++;
        }
        out.append(word);
        column += word.length();
      }
      out.append('\n');
    }
    return out.toString();
  }

  /**
   * Paragraphs as filing agents mark them up, with every other character an entity where one is.
   */
  private static String html(String text) {
    StringBuilder out = new StringBuilder("<html><body>\n");
    for (String paragraph : text.split("\n\n")) {
      out.append("<p style=\"margin:0\"><font style=\"font-family:Times New Roman\" size=\"2\">");
      out.append(
          paragraph
              .replace("&", "&amp;")
              .replace("<", "&lt;")
              .replace("“", "&#147;")
              .replace("”", "&#148;")
              .replace("’", "&rsquo;")
              .replace("—", "&mdash;"));
      out.append("</font></p>\n");
    }
    return out.append("</body></html>\n").toString();
  }
}
