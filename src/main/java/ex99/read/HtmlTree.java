package ex99.read;

import org.jsoup.Jsoup;
import org.jsoup.nodes.Attributes;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;

/** Walks over the tree that jsoup makes of a document, and never recurses. */
final class HtmlTree {
  private final HtmlReader reader;
  private final Sheet<Css> styles = new Sheet<>();

  /** What tags with a style and nothing else say, as most do. */
  private final Sheet<Dress> dresses = new Sheet<>();

  private HtmlTree(HtmlReader reader) {
    this.reader = reader;
  }

  /** Reads a document, however its tags stand. */
  static void read(String html, HtmlReader reader) {
    new HtmlTree(reader).walk(Jsoup.parse(Nesting.bounded(html)).body());
  }

  private void walk(Element root) {
    Node node = root;
    while (node != null) {
      Node next = enter(node) && node.childNodeSize() > 0 ? node.childNode(0) : null;
      while (next == null) {
        if (node instanceof Element element && isEntered(HtmlTag.of(element.normalName()))) {
          reader.leave();
        }
        if (node == root) {
          return;
        }
        next = node.nextSibling();
        node = next == null ? node.parent() : node;
      }
      node = next;
    }
  }

  /** Whether what stands inside a node is to be seen. */
  private boolean enter(Node node) {
    if (node instanceof TextNode text) {
      reader.text(text.getWholeText());
      return false;
    }
    if (!(node instanceof Element element)) {
      return false;
    }
    HtmlTag tag = HtmlTag.of(element.normalName());
    if (tag == HtmlTag.BR) {
      reader.lineBreak();
      return true;
    }
    if (tag == HtmlTag.IMG) {
      reader.picture(element::attr);
    }
    return isEntered(tag) && reader.enter(tag, dress(element));
  }

  private static boolean isEntered(HtmlTag tag) {
    return !tag.isSkipped() && tag != HtmlTag.IMG && tag != HtmlTag.BR;
  }

  private Dress dress(Element element) {
    if (element.attributesSize() == 0) {
      return Dress.NONE;
    }
    // The parser has made all names small letters, so that they are looked up as they are.
    Attributes attributes = element.attributes();
    String style = attributes.get("style");
    if (attributes.size() > 1 || style.isEmpty()) {
      return Dress.of(attributes::get, styles);
    }
    Dress known = dresses.get(style);
    if (known == null) {
      known = Dress.of(attributes::get, styles);
      dresses.put(style, known);
    }
    return known;
  }
}
