package ex99.read;

/**
 * The parts of tables: those that they stand in begin, and those before them end, by themselves.
 */
final class TableTags {
  private final OpenTags open;

  TableTags(OpenTags open) {
    this.open = open;
  }

  /** Whether nothing but parts of a table may stand where we are. */
  boolean isBetweenCells() {
    HtmlTag last = open.last();
    return last == HtmlTag.TABLE || last == HtmlTag.TR || last.isRows() || last == HtmlTag.COLGROUP;
  }

  /** Begins a part, which outside tables means nothing; false for one that is rare. */
  boolean start(HtmlTag tag, Dress dress) {
    int table = open.table();
    if (table < 0) {
      return true;
    }
    if (tag.isCell() || tag == HtmlTag.TR) {
      open.closeTo(table + 1 + kept(table, tag.isCell() ? 2 : 1));
      if (open.size() == table + 1) {
        open.open(HtmlTag.TBODY, Dress.NONE);
      }
      if (tag.isCell() && open.size() == table + 2) {
        open.open(HtmlTag.TR, Dress.NONE);
      }
      open.open(tag, dress);
    } else if (tag.isRows() || tag == HtmlTag.COLGROUP) {
      open.closeTo(table + 1);
      open.open(tag, dress);
    } else {
      return tag.is("col") && column(table, dress);
    }
    return true;
  }

  /** How many of the parts of a table that are open stay so, of the most that may. */
  private int kept(int table, int most) {
    int kept = 0;
    while (kept < most && table + 1 + kept < open.size()) {
      HtmlTag tag = open.tag(table + 1 + kept);
      if (kept == 0 ? !tag.isRows() : tag != HtmlTag.TR) {
        return kept;
      }
      kept++;
    }
    return kept;
  }

  private boolean column(int table, Dress dress) {
    if (open.last() != HtmlTag.COLGROUP) {
      open.closeTo(table + 1);
      open.open(HtmlTag.COLGROUP, Dress.NONE);
    }
    int group = open.size();
    open.open(HtmlTag.of("col"), dress);
    open.closeTo(group);
    return true;
  }

  /** Ends a table or a part of one; false when a cell of another name is open. */
  boolean end(HtmlTag tag) {
    int table = open.table();
    if (table < 0) {
      return true;
    }
    if (tag == HtmlTag.TABLE) {
      open.closeTo(table);
      return true;
    }
    if (!tag.isCell() && tag != HtmlTag.TR && !tag.isRows()) {
      return false;
    }
    if (open.last() == HtmlTag.COLGROUP) {
      open.closeTo(table + 1);
    }
    int at = open.size() - 1;
    while (at > table && open.tag(at) != tag) {
      if (tag.isCell() && open.tag(at).isCell()) {
        return false;
      }
      at--;
    }
    open.closeTo(at > table ? at : open.size());
    return true;
  }
}
