package ex99.read;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;

/**
 * What the name of an HTML element says of it: how its text is set, and how markup may leave its
 * tags out.
 */
final class HtmlTag {
  private static final int BLOCK = 1;
  private static final int SKIPPED = 1 << 1;
  private static final int BOLD = 1 << 2;
  private static final int ITALIC = 1 << 3;
  private static final int VOID = 1 << 4;
  private static final int BOX = 1 << 5;
  private static final int INLINE = 1 << 6;
  private static final int TYPE = 1 << 7;
  private static final int SPECIAL = 1 << 8;
  private static final int FENCE = 1 << 9;
  private static final int RAW = 1 << 10;
  private static final int NOTE = 1 << 11;
  private static final int ROWS = 1 << 12;
  private static final int PART = 1 << 13;
  private static final int HEADING = 1 << 14;
  private static final int TERM = 1 << 15;
  private static final int LIST = 1 << 16;
  private static final int LOOSE = 1 << 17;
  private static final int SET = 1 << 18;
  private static final int KNOWN = 1 << 19;

  private static final Map<String, HtmlTag> BY_NAME = new HashMap<>();

  /** A power of two, many times the number of names. */
  private static final int SIZE = 1024;

  /** The same by the letters of a name, whichever case they are in. */
  private static final HtmlTag[] BY_LETTERS = new HtmlTag[SIZE];

  static {
    mark(
        BLOCK,
        "p div h1 h2 h3 h4 h5 h6 li ul ol dl dt dd table thead tbody tfoot tr td th caption hr"
            + " blockquote center pre address article section header footer nav aside main form"
            + " fieldset figure figcaption body html page dir menu text document listing xmp"
            + " plaintext");
    mark(
        SKIPPED,
        "head script style title template ix:header ix:hidden noscript object svg math iframe xml");
    mark(BOLD, "b strong th h1 h2 h3 h4 h5 h6 h7 h8 h9 h0");
    mark(ITALIC, "i em");
    mark(SET, "b strong th h1 h2 h3 h4 h5 h6 h7 h8 h9 h0 i em u sup pre center td");
    mark(VOID, "br img hr wbr");
    mark(BOX, "address blockquote center dir div dl h1 h2 h3 h4 h5 h6 menu ol p pre table ul");
    mark(INLINE, "span sup sub ins del label cite abbr acronym");
    mark(TYPE, "a b big code em font i s small strike strong tt u");
    mark(
        SPECIAL,
        "address blockquote body caption center col colgroup dd dir div dl dt h1 h2 h3 h4 h5 h6 li"
            + " menu ol p pre table tbody td tfoot th thead tr ul");
    mark(FENCE, "caption html table td th");
    mark(RAW, "script style title");
    mark(ROWS, "tbody thead tfoot");
    mark(PART, "caption col colgroup tbody thead tfoot tr td th");
    mark(HEADING, "h1 h2 h3 h4 h5 h6");
    mark(TERM, "dd dt");
    mark(LIST, "ol ul");
    mark(LOOSE, "address div p");
    mark(NOTE, "link meta");
    mark(
        KNOWN,
        "applet area article aside audio base basefont bdi bdo bgsound button canvas col colgroup"
            + " command data datalist details dfn dialog embed figcaption figure footer form frame"
            + " frameset head header hgroup html iframe image input isindex kbd keygen legend"
            + " listing main map mark marquee math menuitem meter nav nobr noembed noframes"
            + " noscript object optgroup option output param picture plaintext progress q rb rp rt"
            + " rtc ruby samp section select slot source summary svg template textarea time track"
            + " var video xmp fieldset search");
  }

  static final HtmlTag A = of("a");
  static final HtmlTag BODY = of("body");
  static final HtmlTag BR = of("br");
  static final HtmlTag COLGROUP = of("colgroup");
  static final HtmlTag HR = of("hr");
  static final HtmlTag IMG = of("img");
  static final HtmlTag LI = of("li");
  static final HtmlTag P = of("p");
  static final HtmlTag PRE = of("pre");
  static final HtmlTag SUP = of("sup");
  static final HtmlTag TABLE = of("table");
  static final HtmlTag TBODY = of("tbody");
  static final HtmlTag TD = of("td");
  static final HtmlTag TH = of("th");
  static final HtmlTag TR = of("tr");
  static final HtmlTag U = of("u");

  private final String name;
  private int flags;

  private HtmlTag(String name) {
    this.name = name;
  }

  private static void mark(int flag, String names) {
    for (String name : names.split(" ")) {
      HtmlTag tag = BY_NAME.get(name);
      if (tag == null) {
        tag = new HtmlTag(name);
        BY_NAME.put(name, tag);
        int slot = slot(name, 0, name.length());
        while (BY_LETTERS[slot] != null) {
          slot = slot + 1 & SIZE - 1;
        }
        BY_LETTERS[slot] = tag;
      }
      tag.flags |= flag;
    }
  }

  /** The tag of a name in small letters. */
  static HtmlTag of(String name) {
    HtmlTag tag = BY_NAME.get(name);
    return tag == null ? new HtmlTag(name) : tag;
  }

  /** The tag whose name stands between two offsets of a text, in letters of any case. */
  static HtmlTag of(String text, int from, int to) {
    int slot = slot(text, from, to);
    for (HtmlTag tag = BY_LETTERS[slot]; tag != null; tag = BY_LETTERS[slot]) {
      if (tag.name.length() == to - from
          && text.regionMatches(true, from, tag.name, 0, to - from)) {
        return tag;
      }
      slot = slot + 1 & SIZE - 1;
    }
    return new HtmlTag(text.substring(from, to).toLowerCase(Locale.ROOT));
  }

  private boolean isWritten(String text, int from, int to) {
    if (name.length() != to - from) {
      return false;
    }
    int at = from;
    while (at < to && (text.charAt(at) | 0x20) == name.charAt(at - from)) {
      at++;
    }
    return at == to;
  }

  private static int slot(String text, int from, int to) {
    int mark = to - from;
    for (int i = from; i < to; i++) {
      mark = mark * 31 + (text.charAt(i) | 0x20);
    }
    return (mark ^ mark >>> 10) & SIZE - 1;
  }

  private boolean has(int flag) {
    return (flags & flag) != 0;
  }

  String name() {
    return name;
  }

  boolean is(String other) {
    return name.equals(other);
  }

  /** Whether it begins and ends paragraphs. */
  boolean isBlock() {
    return has(BLOCK);
  }

  /** Whether what it holds is no text of the document. */
  boolean isSkipped() {
    return has(SKIPPED);
  }

  boolean isBold() {
    return has(BOLD);
  }

  boolean isItalic() {
    return has(ITALIC);
  }

  /** Whether it says how its text is set. */
  boolean isSet() {
    return has(SET);
  }

  /** Whether it holds nothing, so that it has no end tag. */
  boolean isVoid() {
    return has(VOID);
  }

  /** Whether it is a box, before which a paragraph that is open ends. */
  boolean isBox() {
    return has(BOX);
  }

  /** Whether it stands in a line as any other, and is not set anew when it was left open. */
  boolean isInline() {
    return has(INLINE);
  }

  /** Whether it is set anew in the next paragraph when it was left open in the last one. */
  boolean isType() {
    return has(TYPE);
  }

  /** Whether no end tag of a name in a line reaches beyond it. */
  boolean isSpecial() {
    return has(SPECIAL);
  }

  /** Whether no end tag reaches beyond it but those of tables. */
  boolean isFence() {
    return has(FENCE);
  }

  /** Whether it holds rows of a table. */
  boolean isRows() {
    return has(ROWS);
  }

  boolean isCell() {
    return this == TD || this == TH;
  }

  /** Whether it stands in tables only. */
  boolean isPart() {
    return has(PART);
  }

  boolean isHeading() {
    return has(HEADING);
  }

  /** Whether it is a term of a list or what the list says of it. */
  boolean isTerm() {
    return has(TERM);
  }

  boolean isList() {
    return has(LIST);
  }

  /** Whether an item that is open ends although it stands between. */
  boolean isLoose() {
    return has(LOOSE);
  }

  /** Whether it tells of the document and holds nothing. */
  boolean isNote() {
    return has(NOTE);
  }

  /** Whether all is letters up to its end tag. */
  boolean isRaw() {
    return has(RAW);
  }

  /** Whether no document type knows it, as those of tagged figures. */
  boolean isForeign() {
    return (flags & ~BLOCK & ~SKIPPED & ~BOLD & ~SET) == 0;
  }
}
