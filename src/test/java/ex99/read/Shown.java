package ex99.read;

import java.util.ArrayList;
import java.util.List;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/**
 * What jsoup shows of an HTML document, white space aside, and the stretches of it that are set in
 * a way that a rule of {@link Departure} asks for.
 *
 * @param text its characters without white space
 * @param raised stretches above the line, as footnote marks are
 * @param pictures stretches in a font whose letters are pictures
 * @param white stretches in white letters
 */
record Shown(String text, List<Stretch> raised, List<Stretch> pictures, List<Stretch> white) {
  /** Characters {@code [from, to)} of the text. */
  record Stretch(int from, int to) {}

  /** Characters that no release holds: two around what is raised, around pictures, around white. */
  private static final String SIGNS = "\uee00\uee01\uee02\uee03\uee04\uee05";

  private static final String RAISED =
      "sup, [style*=super], [style*=text-top], [style*=relative][style*=top:-]";

  /** What no browser shows, or what is no text. */
  private static final String UNSEEN =
      "script, style, title, template, noscript, object, svg, iframe, xml, ix|header, ix|hidden,"
          + "[style~=(?i)display\\s*:\\s*none], [style~=(?i)visibility\\s*:\\s*hidden]";

  private static final String PICTURES =
      "[style~=(?i)wingdings], [face~=(?i)^(wingdings|symbol$)],"
          + "[style~=(?i)font-family\\s*:\\s*symbol], [style~=(?i)webdings]";

  private static final String WHITE =
      "[style~=(?i)(^|;)\\s*color\\s*:\\s*(white|#fff)], [color~=(?i)^(white|#fff)]";

  static Shown of(String html) {
    Document document = Jsoup.parse(html);
    document.select(UNSEEN).remove();
    mark(document, RAISED, 0);
    mark(document, PICTURES, 2);
    mark(document, WHITE, 4);
    return marked(document.body().text());
  }

  private static void mark(Document document, String select, int sign) {
    for (Element element : document.select(select)) {
      element.prependText(SIGNS.substring(sign, sign + 1));
      element.appendText(SIGNS.substring(sign + 1, sign + 2));
    }
  }

  private static Shown marked(String text) {
    StringBuilder out = new StringBuilder();
    List<List<Stretch>> stretches =
        List.of(new ArrayList<>(), new ArrayList<>(), new ArrayList<>());
    int[] depth = new int[3];
    int[] from = new int[3];
    for (int i = 0; i < text.length(); i++) {
      int sign = SIGNS.indexOf(text.charAt(i));
      int kind = sign / 2;
      if (sign < 0) {
        append(text.charAt(i), out);
      } else if (sign % 2 == 0) {
        from[kind] = depth[kind]++ == 0 ? out.length() : from[kind];
      } else if (--depth[kind] == 0 && out.length() > from[kind]) {
        stretches.get(kind).add(new Stretch(from[kind], out.length()));
      }
    }
    return new Shown(out.toString(), stretches.get(0), stretches.get(1), stretches.get(2));
  }

  /** A text without its white space. */
  static String bare(String text) {
    StringBuilder out = new StringBuilder(text.length());
    for (int i = 0; i < text.length(); i++) {
      append(text.charAt(i), out);
    }
    return out.toString();
  }

  private static void append(char c, StringBuilder out) {
    if (!Character.isWhitespace(c) && !Character.isSpaceChar(c)) {
      out.append(c);
    }
  }
}
