package ex99.read;

import ex99.text.Block;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Attributes;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;

/** Reads HTML as a browser shows it: a walk over jsoup's tree that never recurses. */
final class HtmlReader {
  private static final Set<String> BLOCKS =
      Set.of(
          "p",
          "div",
          "h1",
          "h2",
          "h3",
          "h4",
          "h5",
          "h6",
          "li",
          "ul",
          "ol",
          "dl",
          "dt",
          "dd",
          "table",
          "thead",
          "tbody",
          "tfoot",
          "tr",
          "td",
          "th",
          "caption",
          "hr",
          "blockquote",
          "center",
          "pre",
          "address",
          "article",
          "section",
          "header",
          "footer",
          "nav",
          "aside",
          "main",
          "form",
          "fieldset",
          "figure",
          "figcaption",
          "body",
          "html",
          "page",
          "dir",
          "menu",
          "text",
          "document",
          "listing",
          "xmp",
          "plaintext");

  private static final Set<String> SKIPPED =
      Set.of(
          "head",
          "script",
          "style",
          "title",
          "template",
          "ix:header",
          "ix:hidden",
          "noscript",
          "object",
          "svg",
          "math",
          "iframe",
          "xml");

  /**
   * An element that has been entered.
   *
   * @param around the style outside it
   * @param block whether it begins and ends paragraphs
   */
  private record Open(Element element, Style around, boolean block) {}

  private final List<Piece> pieces = new ArrayList<>();
  private final Deque<Open> opened = new ArrayDeque<>();
  private final Deque<HtmlTable> tables = new ArrayDeque<>();
  private final Sheet sheet = new Sheet();
  private final boolean white;
  private HtmlParagraph paragraph = new HtmlParagraph();
  private Style style = Style.PLAIN;
  private final StringBuilder slide = new StringBuilder();
  private StringBuilder raised;
  private StringBuilder typed;
  private Node skippedTo;

  /** Letters set in white on white. */
  private int invisible;

  /** Pictures of pages that are wider than high. */
  private int wide;

  private boolean newPage;
  private boolean item;
  private int dataTables;

  private HtmlReader(boolean white) {
    this.white = white;
  }

  /** What an HTML document holds; white letters count only where there are next to no others. */
  static Pages read(String html) {
    Element body = Jsoup.parse(Nesting.bounded(html)).body();
    HtmlReader reader = new HtmlReader(false);
    List<Piece> pieces = reader.walk(body);
    if (reader.invisible > 0 && length(pieces) < reader.invisible) {
      pieces = new HtmlReader(true).walk(body);
    }
    return new Pages(pieces, reader.wide > 1);
  }

  private static int length(List<Piece> pieces) {
    int length = 0;
    for (Piece piece : pieces) {
      length += piece.text().length();
    }
    return length;
  }

  private List<Piece> walk(Element root) {
    Node node = root;
    while (node != null) {
      enter(node);
      Node next = skippedTo == node || node.childNodeSize() == 0 ? null : node.childNode(0);
      while (next == null) {
        leave(node);
        if (node == root) {
          flush();
          return pieces;
        }
        next = node.nextSibling();
        node = next == null ? node.parent() : node;
      }
      node = next;
    }
    return pieces;
  }

  private void enter(Node node) {
    if (node instanceof TextNode text) {
      text(text.getWholeText());
      return;
    }
    if (!(node instanceof Element element)) {
      return;
    }
    String tag = element.normalName();
    if (SKIPPED.contains(tag)) {
      skippedTo = node;
      return;
    }
    if (tag.equals("img")) {
      wide += isSlide(element) ? 1 : 0;
      skippedTo = node;
      return;
    }
    if (tag.equals("br")) {
      lineBreak();
      return;
    }
    Style around = style;
    Css css = styled(element, tag);
    boolean block = !style.hidden() && isBlock(tag, css);
    opened.push(new Open(element, around, block));
    if (style.hidden()) {
      skippedTo = node;
    } else if (block) {
      flush();
      openBlock(tag, css);
    } else if (style.raised() && raised == null && !around.raised()) {
      raised = new StringBuilder();
    }
  }

  /** Goes over to the style inside an element; what its style attribute says. */
  private Css styled(Element element, String tag) {
    int attributes = element.attributesSize();
    if (attributes == 0) {
      style = tag.equals("span") ? style : style.inside(tag, "", "", "", Css.NONE);
      return Css.NONE;
    }
    // The parser has made all names small letters, so that they are looked up as they are.
    Attributes all = element.attributes();
    String declared = all.get("style");
    Css css = sheet.css(declared);
    if (attributes == 1 && !declared.isEmpty()) {
      style = style.inside(tag, "", "", "", css);
      return css;
    }
    style = style.inside(tag, all.get("align"), all.get("color"), all.get("face"), css);
    String ground = all.get("bgcolor");
    if (!ground.isEmpty() && !Css.isWhite(ground.toLowerCase(Locale.ROOT))) {
      style = style.inside(tag, "", "", "", Css.GROUND);
    }
    return css;
  }

  /** Whether a picture is that of a page that is wider than high. */
  private static boolean isSlide(Element image) {
    return image.attr("title").startsWith("slide")
        && number(image.attr("width")) > number(image.attr("height"));
  }

  private static int number(String text) {
    int value = 0;
    for (int i = 0; i < Math.min(text.length(), 6); i++) {
      char c = text.charAt(i);
      if (c < '0' || c > '9') {
        break;
      }
      value = value * 10 + c - '0';
    }
    return value;
  }

  private void openBlock(String tag, Css css) {
    newPage |= css.broken() || tag.equals("hr") || tag.equals("page");
    switch (tag) {
      case "table" -> tables.push(new HtmlTable(pieces.size()));
      case "tr" -> {
        if (!tables.isEmpty()) {
          tables.peek().row();
        }
      }
      case "td", "th" -> {
        if (!tables.isEmpty()) {
          tables.peek().open(pieces.size());
        }
      }
      case "li" -> item = true;
      case "pre" -> typed = typed == null ? new StringBuilder() : typed;
      default -> {}
    }
  }

  private void leave(Node node) {
    if (!(node instanceof Element element)) {
      return;
    }
    if (opened.isEmpty() || opened.peek().element() != element) {
      return;
    }
    Open own = opened.pop();
    Style inner = style;
    style = own.around();
    if (inner.hidden()) {
      return;
    }
    if (own.block()) {
      flush();
      closeBlock(element.normalName());
    } else if (raised != null && inner.raised() && !style.raised()) {
      Footnotes.append(paragraph, raised.toString(), inner);
      raised = null;
    }
  }

  private void closeBlock(String tag) {
    switch (tag) {
      case "table" -> {
        if (!tables.isEmpty() && tables.pop().close(pieces, dataTables)) {
          dataTables++;
        }
      }
      case "td", "th" -> {
        if (!tables.isEmpty()) {
          tables.peek().shut(pieces.size());
        }
      }
      case "li" -> item = false;
      case "pre" -> {
        if (typed != null && !style.pre()) {
          List<Piece> read = TextReader.read(typed.toString(), dataTables);
          typed = null;
          for (Piece piece : read) {
            dataTables = Math.max(dataTables, piece.table + 1);
          }
          pieces.addAll(read);
        }
      }
      default -> {}
    }
  }

  private static boolean isBlock(String tag, Css css) {
    String display = css.display();
    if (display != null && !tag.equals("td") && !tag.equals("tr") && !tag.equals("table")) {
      if (display.startsWith("inline")) {
        return false;
      }
      if (display.equals("block")) {
        return true;
      }
    }
    return BLOCKS.contains(tag);
  }

  private void lineBreak() {
    if (typed != null) {
      typed.append('\n');
    } else if (raised == null) {
      paragraph.lineBreak();
    }
  }

  private void text(String text) {
    if (typed != null) {
      typed.append(text);
    } else if (white && style.white()) {
      slide.append(text);
    } else if (!white && style.white() && !style.background()) {
      invisible += text.strip().length();
      paragraph.space();
    } else if (raised != null) {
      raised.append(text);
    } else {
      paragraph.append(text, style);
    }
  }

  /**
   * The invisible text that stands behind a picture of a page: two spaces end a line, four a
   * paragraph.
   */
  private static String unrolled(CharSequence slide) {
    StringBuilder out = new StringBuilder(slide.length());
    int spaces = 0;
    for (int i = 0; i < slide.length(); i++) {
      char c = slide.charAt(i);
      if (c <= ' ' || c == '\u00a0') {
        spaces++;
      } else {
        out.append(spaces > 3 ? "\n\n" : spaces > 1 ? "\n" : spaces > 0 ? " " : "").append(c);
        spaces = 0;
      }
    }
    return out.toString();
  }

  /** Ends the paragraph that is being read. */
  private void flush() {
    if (raised != null) {
      Footnotes.append(paragraph, raised.toString(), style);
      raised = new StringBuilder();
    }
    int from = pieces.size();
    if (slide.length() > 0) {
      pieces.addAll(TextReader.read(unrolled(slide), dataTables));
      slide.setLength(0);
    }
    if (paragraph.isEmpty() && pieces.size() == from) {
      paragraph.clear();
      return;
    }
    paragraph.flush(pieces);
    for (int i = from; i < pieces.size(); i++) {
      if (item && i == from) {
        pieces.get(i).kind = Block.Kind.ITEM;
        item = false;
      }
    }
    if (pieces.size() > from && newPage) {
      pieces.get(from).newPage = true;
      newPage = false;
    }
  }
}
