package ex99.read;

/** Puts the cells of a table row together. */
final class Cells {
  private Cells() {}

  /**
   * Appends a cell to a row: after a tab, but a currency mark stays with its sum and a closing
   * bracket or percent sign with its figure. An empty cell is left out.
   */
  static void append(StringBuilder row, String cell) {
    String text = cell.strip();
    if (text.isEmpty()) {
      return;
    }
    if (row.length() > 0 && !isPrefix(row) && !isSuffix(text)) {
      row.append('\t');
    }
    row.append(text);
  }

  /** Whether a row so far ends in a cell that is only a currency mark or an opening bracket. */
  private static boolean isPrefix(StringBuilder row) {
    int end = row.length();
    int at = end;
    while (at > 0 && row.charAt(at - 1) != '\t' && end - at <= 3) {
      at--;
    }
    if (end - at > 3) {
      return false;
    }
    boolean mark = false;
    for (int i = at; i < end; i++) {
      char c = row.charAt(i);
      if (c == '(' || Character.getType(c) == Character.CURRENCY_SYMBOL) {
        mark = true;
      } else if (!Character.isUpperCase(c) && c != ' ' && c != '-') {
        return false;
      }
    }
    return mark;
  }

  private static boolean isSuffix(String cell) {
    if (cell.length() > 3) {
      return false;
    }
    for (int i = 0; i < cell.length(); i++) {
      if (")%".indexOf(cell.charAt(i)) < 0) {
        return false;
      }
    }
    return true;
  }
}
