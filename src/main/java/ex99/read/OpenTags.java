package ex99.read;

import java.util.ArrayList;
import java.util.List;

/**
 * The elements of a document that are open, one in another, and the type that is on: what one
 * paragraph leaves open goes on in the next. A reader is told of all that begins and ends.
 */
final class OpenTags {
  /** How many elements of type are on at most; of more, browsers forget some. */
  private static final int MOST = 10;

  /** And how many of the same name. */
  private static final int ALIKE = 3;

  /** An element that is open, or was and is set anew where text follows. */
  private static final class Open {
    final HtmlTag tag;
    final Dress dress;
    boolean open = true;

    Open(HtmlTag tag, Dress dress) {
      this.tag = tag;
      this.dress = dress;
    }
  }

  private final HtmlReader reader;
  private final List<Open> stack = new ArrayList<>();

  /** Type that is on, by the cells that it is on in; null where a cell begins. */
  private final List<Open> type = new ArrayList<>();

  /** How many elements are open outside one of which nothing is seen, or -1. */
  private int hidden = -1;

  OpenTags(HtmlReader reader) {
    this.reader = reader;
  }

  int size() {
    return stack.size();
  }

  /** Whether what stands here is seen. */
  boolean isSeen() {
    return hidden < 0;
  }

  HtmlTag tag(int at) {
    return stack.get(at).tag;
  }

  /** The innermost one. */
  HtmlTag last() {
    return stack.get(stack.size() - 1).tag;
  }

  /** Where the innermost table stands, or -1. */
  int table() {
    int at = stack.size() - 1;
    while (at >= 0 && stack.get(at).tag != HtmlTag.TABLE) {
      at--;
    }
    return at;
  }

  /** Where the innermost element of a tag stands that its end tag reaches, or -1. */
  int reach(HtmlTag tag) {
    for (int i = stack.size() - 1; i > 0; i--) {
      HtmlTag open = stack.get(i).tag;
      if (open == tag || tag.isHeading() && open.isHeading()) {
        return i;
      }
      if (open.isFence() || tag == HtmlTag.LI && open.isList()) {
        return -1;
      }
    }
    return -1;
  }

  void open(HtmlTag tag, Dress dress) {
    push(new Open(tag, dress));
    if (tag.isCell()) {
      type.add(null);
    }
  }

  private Open push(Open own) {
    if (hidden < 0 && (own.tag.isSkipped() || !reader.enter(own.tag, own.dress))) {
      hidden = stack.size();
    }
    stack.add(own);
    return own;
  }

  /** Ends elements until so many are open. */
  void closeTo(int size) {
    while (stack.size() > size) {
      close();
    }
  }

  private void close() {
    Open own = stack.remove(stack.size() - 1);
    own.open = false;
    if (hidden < 0 || hidden == stack.size()) {
      hidden = -1;
      if (!own.tag.isSkipped()) {
        reader.leave();
      }
    }
    if (own.tag.isCell()) {
      endCell();
    }
  }

  /** What was set in a cell ends with it. */
  private void endCell() {
    Open last = type.remove(type.size() - 1);
    while (last != null) {
      last = type.remove(type.size() - 1);
    }
  }

  /** Ends the paragraph that is open, if one is. */
  void endParagraph() {
    int at = reach(HtmlTag.P);
    if (at >= 0) {
      closeTo(at);
    }
  }

  /** Ends the item of a list that is open, if one is, before another one. */
  void endItem(HtmlTag next) {
    for (int i = stack.size() - 1; i > 0; i--) {
      HtmlTag open = stack.get(i).tag;
      if (open == next || next.isTerm() && open.isTerm()) {
        closeTo(i);
        return;
      }
      if (open.isSpecial() && !open.isLoose()) {
        return;
      }
    }
  }

  /** Ends the innermost element of a name inside a line, if there is one. */
  void endInline(HtmlTag tag) {
    for (int i = stack.size() - 1; i > 0; i--) {
      HtmlTag open = stack.get(i).tag;
      if (open == tag || open.is(tag.name())) {
        closeTo(i);
        return;
      }
      if (open.isSpecial()) {
        return;
      }
    }
  }

  /** Begins an element of type; whether browsers would remember all that is on. */
  boolean openType(HtmlTag tag, Dress dress) {
    resume();
    int on = 0;
    int same = 0;
    for (int i = type.size() - 1; i >= 0 && type.get(i) != null; i--) {
      same += type.get(i).tag == tag ? 1 : 0;
      on++;
    }
    type.add(push(new Open(tag, dress)));
    return same < ALIKE && on < MOST;
  }

  /** Ends an element of type; false when it overlaps with a box or with another of its name. */
  boolean endType(HtmlTag tag) {
    int on = type(tag);
    if (on < 0) {
      endInline(tag);
      return true;
    }
    Open own = type.get(on);
    if (own.open) {
      int at = stack.lastIndexOf(own);
      for (int i = at + 1; i < stack.size(); i++) {
        if (stack.get(i).tag.isSpecial() || stack.get(i).tag == tag) {
          return false;
        }
      }
      closeTo(at);
    }
    type.remove(on);
    return true;
  }

  /** Whether type of a tag is on in the same cell. */
  boolean isOn(HtmlTag tag) {
    return type(tag) >= 0;
  }

  private int type(HtmlTag tag) {
    for (int i = type.size() - 1; i >= 0 && type.get(i) != null; i--) {
      if (type.get(i).tag == tag) {
        return i;
      }
    }
    return -1;
  }

  /** Sets anew the type that was left open when the elements around it ended. */
  void resume() {
    int from = type.size();
    while (from > 0 && type.get(from - 1) != null && !type.get(from - 1).open) {
      from--;
    }
    for (int i = from; i < type.size(); i++) {
      type.set(i, push(new Open(type.get(i).tag, type.get(i).dress)));
    }
  }
}
