package ex99.read;

import ex99.text.Block;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;

/** Reads HTML as a browser shows it, element by element. */
final class HtmlReader {
  /**
   * An element that has been entered.
   *
   * @param around the style outside it
   * @param block whether it begins and ends paragraphs
   */
  private record Open(HtmlTag tag, Style around, boolean block) {}

  private final List<Piece> pieces = new ArrayList<>();
  private final Deque<Open> opened = new ArrayDeque<>();
  private final Deque<HtmlTable> tables = new ArrayDeque<>();
  private final boolean white;
  private HtmlParagraph paragraph = new HtmlParagraph();
  private Style style = Style.PLAIN;
  private final StringBuilder slide = new StringBuilder();
  private StringBuilder raised;
  private StringBuilder typed;

  /** Letters set in white on white. */
  private int invisible;

  /** Pictures of pages that are wider than high. */
  private int wide;

  private boolean newPage;
  private boolean item;
  private int dataTables;

  /**
   * A reader of a document.
   *
   * @param white whether it takes the letters that are set in white, and no others
   */
  HtmlReader(boolean white) {
    this.white = white;
  }

  /** What an HTML document holds; white letters count only where there are next to no others. */
  static Pages read(String html) {
    HtmlReader reader = read(html, false);
    List<Piece> pieces = reader.pieces();
    if (reader.invisible > 0 && length(pieces) < reader.invisible) {
      pieces = read(html, true).pieces();
    }
    return new Pages(pieces, reader.wide > 1);
  }

  private static HtmlReader read(String html, boolean white) {
    HtmlReader reader = new HtmlReader(white);
    HtmlTree.read(html, reader);
    return reader;
  }

  /** What has been read. */
  List<Piece> pieces() {
    flush();
    return pieces;
  }

  private static int length(List<Piece> pieces) {
    int length = 0;
    for (Piece piece : pieces) {
      length += piece.text().length();
    }
    return length;
  }

  /**
   * Goes into an element, which {@link #leave} ends.
   *
   * @return whether anything inside it is seen
   */
  boolean enter(HtmlTag tag, Dress dress) {
    Style around = style;
    style = dress.inside(style, tag);
    boolean block = !style.hidden() && isBlock(tag, dress.css());
    opened.push(new Open(tag, around, block));
    if (style.hidden()) {
      return false;
    }
    if (block) {
      flush();
      openBlock(tag.name(), dress.css());
    } else if (style.raised() && raised == null && !around.raised()) {
      raised = new StringBuilder();
    }
    return true;
  }

  /** Takes a picture, which tells of wide pages when it is that of one. */
  void picture(Attribution image) {
    wide += isSlide(image) ? 1 : 0;
  }

  /** Whether a picture is that of a page that is wider than high. */
  private static boolean isSlide(Attribution image) {
    return image.get("title").startsWith("slide")
        && number(image.get("width")) > number(image.get("height"));
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

  /** Ends the element that was entered last. */
  void leave() {
    Open own = opened.pop();
    Style inner = style;
    style = own.around();
    if (inner.hidden()) {
      return;
    }
    if (own.block()) {
      flush();
      closeBlock(own.tag().name());
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

  private static boolean isBlock(HtmlTag tag, Css css) {
    String display = css.display();
    if (display != null && tag != HtmlTag.TD && tag != HtmlTag.TR && tag != HtmlTag.TABLE) {
      if (display.startsWith("inline")) {
        return false;
      }
      if (display.equals("block")) {
        return true;
      }
    }
    return tag.isBlock();
  }

  /** Takes a line break. */
  void lineBreak() {
    if (typed != null) {
      typed.append('\n');
    } else if (raised == null) {
      paragraph.lineBreak();
    }
  }

  /** Takes letters as they stand between two tags, references resolved. */
  void text(String text) {
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
