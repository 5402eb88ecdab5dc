package ex99.read;

import java.util.Locale;

/**
 * What a style attribute says that matters to text; null or 0 where it says nothing.
 *
 * @param display {@code none}, {@code inline}, {@code block} or another word
 * @param bold whether it is set in heavy type
 * @param italic whether it is set in slanted type
 * @param underline whether it is underlined
 * @param align how lines are set
 * @param size the size of type in tenths of a point, 0 when not given
 * @param white whether its letters are white
 * @param background whether it has a background of its own that is not white
 * @param raised whether it stands above the line, as footnote marks do
 * @param symbols whether its letters are pictures
 * @param broken whether a page ends before it, or after when it is a rule
 */
record Css(
    String display,
    Boolean bold,
    Boolean italic,
    boolean underline,
    String align,
    int size,
    Boolean white,
    boolean background,
    boolean raised,
    boolean symbols,
    boolean broken) {
  static final Css NONE =
      new Css(null, null, null, false, null, 0, null, false, false, false, false);

  /** A background and nothing else. */
  static final Css GROUND =
      new Css(null, null, null, false, null, 0, null, true, false, false, false);

  /** Reads the declarations of a style attribute. */
  static Css parse(String style) {
    String display = null;
    Boolean bold = null;
    Boolean italic = null;
    boolean underline = false;
    String align = null;
    int size = 0;
    Boolean white = null;
    boolean background = false;
    boolean raised = false;
    boolean relative = false;
    boolean symbols = false;
    boolean broken = false;
    String css = style.toLowerCase(Locale.ROOT);
    int at = 0;
    while (at < css.length()) {
      int end = css.indexOf(';', at);
      end = end < 0 ? css.length() : end;
      int colon = css.indexOf(':', at);
      if (colon > 0 && colon < end) {
        String value = css.substring(colon + 1, end).strip();
        switch (css.substring(at, colon).strip()) {
          case "display" -> display = value;
          case "visibility" -> display = value.equals("hidden") ? "none" : display;
          case "font-weight" -> bold = isBold(value);
          case "font-style" -> italic = value.equals("italic") || value.equals("oblique");
          case "text-decoration" -> underline = value.contains("underline");
          case "text-align" -> align = value;
          case "font-size" -> size = size(value);
          case "font" -> {
            bold = value.contains("bold") ? Boolean.TRUE : bold;
            italic = value.contains("italic") ? Boolean.TRUE : italic;
            size = shorthandSize(value);
            symbols = isSymbols(value);
          }
          case "font-family" -> symbols = isSymbols(value);
          case "color" -> white = isWhite(value);
          case "background", "background-color" ->
              background = !isWhite(value) && !value.equals("transparent") && !value.isEmpty();
          case "vertical-align" -> raised |= value.startsWith("super") || value.equals("text-top");
          case "position" -> relative = value.equals("relative");
          case "top" -> raised |= relative && value.startsWith("-");
          case "page-break-before", "page-break-after" -> broken = value.startsWith("always");
          default -> {}
        }
      }
      at = end + 1;
    }
    return new Css(
        display, bold, italic, underline, align, size, white, background, raised, symbols, broken);
  }

  private static boolean isBold(String value) {
    return value.startsWith("bold")
        || value.length() == 3 && value.charAt(0) >= '6' && value.charAt(0) <= '9';
  }

  private static boolean isSymbols(String value) {
    return value.contains("wingdings") || value.startsWith("symbol") || value.contains("webdings");
  }

  static boolean isWhite(String value) {
    return value.equals("white")
        || value.equals("#ffffff")
        || value.equals("#fff")
        || value.replace(" ", "").equals("rgb(255,255,255)");
  }

  private static int shorthandSize(String value) {
    for (String word : value.split("[\\s/]+")) {
      if (!word.isEmpty() && Character.isDigit(word.charAt(0)) && word.endsWith("t")) {
        return size(word);
      }
    }
    return 0;
  }

  /** A size in points or pixels as tenths of a point; others are not told apart. */
  private static int size(String value) {
    int end = 0;
    int tenths = 0;
    boolean point = false;
    int decimals = 0;
    while (end < value.length() && end < 8) {
      char c = value.charAt(end);
      if (c >= '0' && c <= '9' && decimals < 1) {
        tenths = tenths * 10 + (c - '0');
        decimals += point ? 1 : 0;
      } else if (c == '.' && !point) {
        point = true;
      } else if (c < '0' || c > '9') {
        break;
      }
      end++;
    }
    int size = decimals == 0 ? tenths * 10 : tenths;
    String unit = value.substring(end).strip();
    return unit.startsWith("pt") ? size : unit.startsWith("px") ? size * 3 / 4 : 0;
  }
}
