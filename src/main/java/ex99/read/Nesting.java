package ex99.read;

import java.util.Locale;
import java.util.Set;

/**
 * Markup that is little but tags within tags, as no filing agent makes it. A tree of it takes forty
 * times the room of its letters, so that what stands deeper than anybody nests becomes plain text
 * before the tree is built. Other markup is left as it is.
 */
final class Nesting {
  /** Fewer tags than these make no tree that is too large. */
  private static final int MANY = 200_000;

  /**
   * Letters to a tag, on average, below which there is little but tags; agents write over sixty.
   */
  private static final int SPARSE = 24;

  private static final int DEEPEST = 10_000;

  /** Elements that stay open until they are closed. */
  private static final Set<String> NESTED =
      Set.of(
          "div",
          "table",
          "center",
          "blockquote",
          "ul",
          "ol",
          "dl",
          "b",
          "i",
          "u",
          "em",
          "strong",
          "font",
          "span",
          "small",
          "big",
          "a",
          "sup",
          "sub",
          "section",
          "article");

  private static final int LONGEST_NAME = 10;

  /** No element has a longer name; what goes on beyond it is no tag. */
  private static final int LONGEST_TAG = 1000;

  private final String html;
  private final StringBuilder out = new StringBuilder();
  private int depth;

  /** The last end of a tag that was looked for, so that none is looked for twice. */
  private int close;

  /** Where the last name ended that was looked at. */
  private int named;

  private Nesting(String html) {
    this.html = html;
  }

  /** The same markup, with white space for each tag that stands too deep. */
  static String bounded(String html) {
    int tags = 0;
    for (int at = html.indexOf('<'); at >= 0; at = html.indexOf('<', at + 1)) {
      tags++;
    }
    return tags < MANY || html.length() / tags >= SPARSE ? html : new Nesting(html).flattened();
  }

  private String flattened() {
    int copied = 0;
    for (int at = html.indexOf('<'); at >= 0; at = html.indexOf('<', at + 1)) {
      if (nameEnd(at) - at > LONGEST_TAG) {
        out.append(html, copied, at).append(' ');
        copied = at + 1;
        continue;
      }
      int end = tagEnd(at);
      if (end > at) {
        boolean deep = depth > DEEPEST;
        count(at);
        if (deep) {
          out.append(html, copied, at).append(' ');
          copied = end;
          at = end - 1;
        }
      }
    }
    return out.append(html, copied, html.length()).toString();
  }

  /**
   * Where the name of a tag ends: the parser takes each sign of it in anew, "<p<p<p" as one name.
   */
  private int nameEnd(int at) {
    if (named <= at) {
      named = at + 1;
      while (named < html.length() && " \t\r\n\f/>".indexOf(html.charAt(named)) < 0) {
        named++;
      }
    }
    return named;
  }

  /** The letter after a tag that begins there, or -1: a sign in the text, or a tag never closed. */
  private int tagEnd(int at) {
    int name = html.startsWith("/", at + 1) ? at + 2 : at + 1;
    boolean tag = name < html.length() && Character.isLetter(html.charAt(name));
    if (tag && close >= 0 && close < name) {
      close = html.indexOf('>', name);
    }
    return tag ? close + 1 : -1;
  }

  private void count(int at) {
    boolean closes = html.charAt(at + 1) == '/';
    int from = closes ? at + 2 : at + 1;
    int to = from;
    while (to - from < LONGEST_NAME && Character.isLetter(html.charAt(to))) {
      to++;
    }
    if (NESTED.contains(html.substring(from, to).toLowerCase(Locale.ROOT))) {
      depth = closes ? Math.max(0, depth - 1) : depth + 1;
    }
  }
}
