package ex99.read;

import java.util.HashMap;
import java.util.Map;

/** What the name of an HTML element says of how its text is set. */
final class HtmlTag {
  private static final int BLOCK = 1;
  private static final int SKIPPED = 1 << 1;
  private static final int BOLD = 1 << 2;
  private static final int ITALIC = 1 << 3;
  private static final int SET = 1 << 4;

  private static final Map<String, HtmlTag> BY_NAME = new HashMap<>();

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
    mark(0, "br img");
  }

  static final HtmlTag BR = of("br");
  static final HtmlTag IMG = of("img");
  static final HtmlTag PRE = of("pre");
  static final HtmlTag SUP = of("sup");
  static final HtmlTag TABLE = of("table");
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
      BY_NAME.computeIfAbsent(name, HtmlTag::new).flags |= flag;
    }
  }

  /** The tag of a name in small letters. */
  static HtmlTag of(String name) {
    HtmlTag tag = BY_NAME.get(name);
    return tag == null ? new HtmlTag(name) : tag;
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
}
