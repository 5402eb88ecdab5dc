package ex99.read;

/** How the text at a place of an HTML document is set, by all elements around it. */
record Style(
    boolean bold,
    boolean italic,
    boolean underline,
    boolean centred,
    int size,
    boolean white,
    boolean background,
    boolean hidden,
    boolean raised,
    boolean symbols,
    boolean pre) {
  static final Style PLAIN =
      new Style(false, false, false, false, 100, false, false, false, false, false, false);

  /** The style inside an element. */
  Style inside(String tag, String align, String color, String face, Css css) {
    boolean bold = this.bold || isBold(tag);
    boolean italic = this.italic || tag.equals("i") || tag.equals("em");
    boolean centred = this.centred;
    String aligned = css.align() != null ? css.align() : align;
    if (!aligned.isEmpty()) {
      centred = aligned.equalsIgnoreCase("center");
    } else if (tag.equals("center") || tag.equals("th")) {
      centred = true;
    } else if (tag.equals("td")) {
      centred = false;
    }
    boolean whiteInk =
        css.white() != null
            ? css.white()
            : !color.isEmpty() ? Css.isWhite(color.toLowerCase(java.util.Locale.ROOT)) : white;
    boolean pictures =
        symbols
            || css.symbols()
            || face.regionMatches(true, 0, "wingdings", 0, 9)
            || face.equalsIgnoreCase("symbol");
    Style next =
        new Style(
            css.bold() != null ? css.bold() : bold,
            css.italic() != null ? css.italic() : italic,
            underline || css.underline() || tag.equals("u"),
            centred,
            css.size() > 0 ? css.size() : size,
            whiteInk,
            background || css.background(),
            hidden || "none".equals(css.display()),
            raised || tag.equals("sup") || css.raised(),
            pictures,
            pre || tag.equals("pre"));
    return next.equals(this) ? this : next; // as inside most elements
  }

  private static boolean isBold(String tag) {
    return tag.equals("b")
        || tag.equals("strong")
        || tag.equals("th")
        || tag.length() == 2 && tag.charAt(0) == 'h' && Character.isDigit(tag.charAt(1));
  }
}
