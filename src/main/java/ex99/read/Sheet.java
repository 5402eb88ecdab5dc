package ex99.read;

/**
 * The style attributes of a document, each read once. They are long and most of them repeat, so
 * that hashing all their letters would cost more than all else here: a few letters are looked at.
 */
final class Sheet {
  /** A style attribute, and another one of the same mark. */
  private record Entry(String style, Css css, Entry next, int depth) {}

  /** A power of two. */
  private static final int SIZE = 256;

  /** How many attributes of the same mark are kept; further ones are read each time. */
  private static final int MOST = 16;

  /** How many letters the mark is made of. */
  private static final int LETTERS = 16;

  private static final int PRIME = 31;

  private final Entry[] entries = new Entry[SIZE];

  /** What a style attribute says. */
  Css css(String style) {
    if (style.isEmpty()) {
      return Css.NONE;
    }
    int mark = mark(style);
    for (Entry entry = entries[mark]; entry != null; entry = entry.next()) {
      if (entry.style().equals(style)) {
        return entry.css();
      }
    }
    Css css = Css.parse(style);
    Entry first = entries[mark];
    int depth = first == null ? 1 : first.depth() + 1;
    if (depth <= MOST) {
      entries[mark] = new Entry(style, css, first, depth);
    }
    return css;
  }

  private static int mark(String style) {
    int length = style.length();
    int step = Math.max(1, length / LETTERS);
    int mark = length;
    for (int i = length - 1; i >= 0; i -= step) {
      mark = PRIME * mark + style.charAt(i);
    }
    return (mark ^ mark >>> 8 ^ mark >>> 16) & SIZE - 1;
  }
}
