package ex99.view;

/** Builds markup in which nothing from outside can become anything but text. */
final class Html {
  private final StringBuilder out = new StringBuilder();

  /** Opens an element; attributes are pairs of name and value, one without a value is left out. */
  Html open(String tag, String... attributes) {
    out.append('<').append(tag);
    for (int i = 0; i < attributes.length; i += 2) {
      if (attributes[i + 1] != null) {
        out.append(' ').append(attributes[i]).append("=\"");
        escape(attributes[i + 1], 0, attributes[i + 1].length());
        out.append('"');
      }
    }
    out.append('>');
    return this;
  }

  Html close(String tag) {
    out.append("</").append(tag).append('>');
    return this;
  }

  /** A whole element with text in it. */
  Html element(String tag, String text, String... attributes) {
    return open(tag, attributes).text(text).close(tag);
  }

  Html text(String text) {
    escape(text, 0, text.length());
    return this;
  }

  Html text(String text, int from, int to) {
    escape(text, from, to);
    return this;
  }

  /** Appends what the program itself wrote: its style sheet, its script, another builder's work. */
  Html trusted(CharSequence markup) {
    out.append(markup);
    return this;
  }

  Html line() {
    out.append('\n');
    return this;
  }

  @Override
  public String toString() {
    return out.toString();
  }

  private void escape(String text, int from, int to) {
    for (int i = from; i < to; i++) {
      char c = text.charAt(i);
      switch (c) {
        case '&' -> out.append("&amp;");
        case '<' -> out.append("&lt;");
        case '>' -> out.append("&gt;");
        case '"' -> out.append("&quot;");
        case '\'' -> out.append("&#39;");
        default -> out.append(isShown(text, i) ? c : '\uFFFD');
      }
    }
  }

  /** Control characters are no HTML, and half a surrogate pair is no UTF-8. */
  private static boolean isShown(String text, int at) {
    char c = text.charAt(at);
    if (c < ' ') {
      return c == '\n' || c == '\t';
    }
    if (Character.isHighSurrogate(c)) {
      return at + 1 < text.length() && Character.isLowSurrogate(text.charAt(at + 1));
    }
    if (Character.isLowSurrogate(c)) {
      return at > 0 && Character.isHighSurrogate(text.charAt(at - 1));
    }
    return c < '\u007F' || c > '\u009F' && c < '\uFFFE';
  }
}
