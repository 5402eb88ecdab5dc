package ex99.output;

import ex99.model.Comparator;
import ex99.model.Range;
import ex99.model.Word;
import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/** Builds rows as RFC 4180 describes them, in which a spreadsheet finds nothing to run. */
final class Csv {
  /** What begins a formula, the forms that East Asian spreadsheets take for the same included. */
  private static final String FORMULA = "=+-@\t\r\n\uFF1D\uFF0B\uFF0D\uFF20";

  private final StringBuilder out = new StringBuilder();
  private boolean begun;

  /** A cell of text from the release; null is an empty cell. */
  Csv text(String text) {
    String cell = text == null ? "" : text;
    int at = 0;
    while (at < cell.length() && Character.isSpaceChar(cell.charAt(at))) {
      at++;
    }
    boolean formula = at < cell.length() && FORMULA.indexOf(cell.charAt(at)) >= 0;
    return cell(formula ? "'" + cell : cell);
  }

  /** Several texts in one cell. */
  Csv texts(List<String> texts) {
    return text(texts.isEmpty() ? null : String.join(" | ", texts));
  }

  Csv word(Word word) {
    return text(word == null ? null : word.word());
  }

  /** The name of a comparator, as its sign alone would begin a formula. */
  Csv bound(Comparator comparator) {
    return text(comparator == null ? null : comparator.name().toLowerCase(Locale.ROOT));
  }

  /** A figure, which may begin with a minus sign. */
  Csv number(BigDecimal number) {
    return cell(number == null ? "" : number.toPlainString());
  }

  Csv number(Number number) {
    return cell(number == null ? "" : number.toString());
  }

  Csv flag(boolean flag) {
    return cell(String.valueOf(flag));
  }

  /** Two cells: where a stretch begins and ends, in code points. */
  Csv span(Range span) {
    return number(span == null ? null : span.start()).number(span == null ? null : span.end());
  }

  /** A cell with several stretches, such as {@code 10-25 31-40}. */
  Csv spans(List<Range> spans) {
    return cell(
        spans.stream()
            .map(span -> span.start() + "-" + span.end())
            .collect(Collectors.joining(" ")));
  }

  /** Ends the row. */
  Csv end() {
    out.append("\r\n");
    begun = false;
    return this;
  }

  private Csv cell(String cell) {
    if (begun) {
      out.append(',');
    }
    begun = true;
    boolean plain = true;
    for (int i = 0; i < cell.length() && plain; i++) {
      plain = ",\"\r\n".indexOf(cell.charAt(i)) < 0;
    }
    boolean edged = !cell.isEmpty() && !cell.equals(cell.strip());
    if (plain && !edged) {
      out.append(cell);
    } else {
      out.append('"').append(cell.replace("\"", "\"\"")).append('"');
    }
    return this;
  }

  @Override
  public String toString() {
    return out.toString();
  }
}
