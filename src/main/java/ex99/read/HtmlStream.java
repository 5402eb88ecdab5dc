package ex99.read;

/**
 * Reads a document straight through, without a tree, as long as its tags follow one another the way
 * that nearly all filings have them: end tags left out where HTML lets them be, type that is left
 * open by one paragraph and goes on in the next. A tree takes four times as long. Where tags
 * overlap, or stand where none may, it gives up; what is to be done then is told by the rules of
 * HTML that a tree is needed for.
 */
final class HtmlStream {
  /** How deep elements stand in each other at most. */
  private static final int DEEPEST = 60;

  /** How deep the terms of a list stand at most. */
  private static final int FAR = 24;

  /** Where in the document we are. */
  private enum Part {
    BEFORE,
    HEAD,
    BODY,
    AFTER
  }

  private final Markup markup;
  private final HtmlReader reader;
  private final OpenTags open;
  private final TableTags tables;
  private Part part = Part.BEFORE;

  private HtmlStream(String html, HtmlReader reader) {
    this.markup = new Markup(html);
    this.reader = reader;
    this.open = new OpenTags(reader);
    this.tables = new TableTags(open);
  }

  /** Reads a document; whether it could be, else the reader has seen a part of it. */
  static boolean read(String html, HtmlReader reader) {
    return html.indexOf('\0') < 0 && new HtmlStream(html, reader).read();
  }

  private boolean read() {
    Markup.Kind kind = markup.next();
    while (kind != Markup.Kind.LAST) {
      boolean plain =
          switch (kind) {
            case TEXT -> text(markup.text());
            case START -> start(markup.tag());
            case END -> end(markup.tag());
            default -> false;
          };
      if (!plain) {
        return false;
      }
      kind = markup.next();
    }
    beginBody(Dress.NONE);
    open.closeTo(0);
    return true;
  }

  private boolean text(String text) {
    boolean blank = isBlank(text);
    if (part != Part.BODY) {
      if (blank || part == Part.AFTER) {
        return blank;
      }
      beginBody(Dress.NONE);
    }
    if (tables.isBetweenCells()) {
      if (!blank) {
        return false;
      }
    } else {
      open.resume();
    }
    if (open.isSeen()) {
      reader.text(text);
    }
    return true;
  }

  private static boolean isBlank(String text) {
    int at = 0;
    while (at < text.length() && Markup.isSpace(text.charAt(at))) {
      at++;
    }
    return at == text.length();
  }

  private boolean start(HtmlTag tag) {
    if (part == Part.AFTER) {
      return false;
    }
    if (tag.isNote()) {
      return true;
    }
    if (tag.isRaw()) {
      return markup.passRaw();
    }
    if (part != Part.BODY) {
      switch (tag.name()) {
        case "html":
          return part == Part.BEFORE;
        case "head":
          part = Part.HEAD;
          return true;
        case "body":
          beginBody(markup.dress());
          return true;
        default:
          beginBody(Dress.NONE);
      }
    }
    if (open.size() > DEEPEST) {
      return false;
    }
    boolean known =
        tag.isPart()
            ? tables.start(tag, markup.dress())
            : !tables.isBetweenCells() && (inLine(tag) || box(tag));
    return known && (!markup.isClosed() || !tag.isForeign() || end(tag));
  }

  private void beginBody(Dress dress) {
    if (part != Part.BODY && part != Part.AFTER) {
      part = Part.BODY;
      open.open(HtmlTag.BODY, dress);
    }
  }

  /**
   * Begins an element that stands in a line with others; false for others, and where it may not.
   */
  private boolean inLine(HtmlTag tag) {
    if (tag.isType()) {
      return !(tag == HtmlTag.A && open.isOn(tag)) && open.openType(tag, markup.dress());
    }
    if (tag.isForeign()) {
      open.open(tag, markup.dress());
      return true;
    }
    if (tag.isVoid()) {
      single(tag);
      return true;
    }
    if (tag.isInline()) {
      open.resume();
      open.open(tag, markup.dress());
      return true;
    }
    return false;
  }

  private void single(HtmlTag tag) {
    if (tag == HtmlTag.HR) {
      open.endParagraph();
    } else {
      open.resume();
    }
    if (!open.isSeen()) {
      return;
    }
    if (tag == HtmlTag.BR) {
      reader.lineBreak();
    } else if (tag == HtmlTag.IMG) {
      reader.picture(markup);
    } else {
      reader.enter(tag, markup.dress());
      reader.leave();
    }
  }

  /** Begins an element that a paragraph may not hold; false for others. */
  private boolean box(HtmlTag tag) {
    if (tag == HtmlTag.LI || tag.isTerm() && open.size() < FAR) {
      open.endItem(tag);
    } else if (!tag.isBox()) {
      return false;
    }
    if (tag != HtmlTag.TABLE || markup.isTyped()) {
      open.endParagraph(); // else the table stands in it, as old browsers had it
    }
    if (tag.isHeading() && open.last().isHeading()) {
      open.closeTo(open.size() - 1);
    }
    open.open(tag, markup.dress());
    if (tag == HtmlTag.PRE) {
      markup.passLineFeed();
    }
    return true;
  }

  private boolean end(HtmlTag tag) {
    if (part != Part.BODY) {
      return part == Part.HEAD && tag.is("head") || part == Part.AFTER && tag.is("html");
    }
    if (tag == HtmlTag.BODY || tag.is("html")) {
      part = open.table() < 0 ? Part.AFTER : part; // in a table it means nothing
      return true;
    }
    if (tag == HtmlTag.TABLE || tag.isPart()) {
      return tables.end(tag);
    }
    if (tables.isBetweenCells()) {
      return false;
    }
    if (tag.isType()) {
      return open.endType(tag);
    }
    if (tag.isInline() || tag.isForeign()) {
      open.endInline(tag);
      return true;
    }
    if (!tag.isBox() && tag != HtmlTag.LI && !tag.isTerm()) {
      return false;
    }
    if (tag == HtmlTag.P && open.reach(tag) < 0) {
      open.open(tag, Dress.NONE);
    }
    int at = open.reach(tag);
    open.closeTo(at < 0 ? open.size() : at);
    return true;
  }
}
