package ex99.read;

import java.util.Locale;

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
  Style inside(HtmlTag tag, Dress dress) {
    Css css = dress.css();
    Style next =
        new Style(
            css.bold() != null ? css.bold() : bold || tag.isBold(),
            css.italic() != null ? css.italic() : italic || tag.isItalic(),
            underline || css.underline() || tag == HtmlTag.U,
            isCentred(tag, dress.align()),
            css.size() > 0 ? css.size() : size,
            css.white() != null ? css.white() : isWhite(dress.color()),
            background || css.background(),
            hidden || "none".equals(css.display()),
            raised || tag == HtmlTag.SUP || css.raised(),
            symbols || css.symbols() || isSymbols(dress.face()),
            pre || tag == HtmlTag.PRE);
    return next.isLike(this) ? this : next; // as inside most elements
  }

  /** As equals, which would be linked at its first use: that takes a start 20 ms. */
  private boolean isLike(Style other) {
    return bold == other.bold
        && italic == other.italic
        && underline == other.underline
        && centred == other.centred
        && size == other.size
        && white == other.white
        && background == other.background
        && hidden == other.hidden
        && raised == other.raised
        && symbols == other.symbols
        && pre == other.pre;
  }

  private boolean isCentred(HtmlTag tag, String align) {
    if (!align.isEmpty()) {
      return align.equalsIgnoreCase("center");
    }
    return tag != HtmlTag.TD && (centred || tag == HtmlTag.TH || tag.is("center"));
  }

  private boolean isWhite(String color) {
    return color.isEmpty() ? white : Css.isWhite(color.toLowerCase(Locale.ROOT));
  }

  private static boolean isSymbols(String face) {
    return face.regionMatches(true, 0, "wingdings", 0, 9) || face.equalsIgnoreCase("symbol");
  }
}
