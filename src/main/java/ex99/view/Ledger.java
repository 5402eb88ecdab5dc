package ex99.view;

import ex99.model.Coverage;
import ex99.model.Tally;
import ex99.model.Unclaimed;

/** Writes how many marks of the text are in facts, and those that are not. */
final class Ledger {
  private Ledger() {}

  static void write(String prefix, Coverage coverage, Html out) {
    out.open("section", "class", "ledger").element("h2", "Ledger of marks");
    out.open("ul", "class", "tally");
    tally("percentages", coverage.percentages(), out);
    tally("sums of money", coverage.money(), out);
    tally("quotations", coverage.quotations(), out);
    out.close("ul").line();
    if (!coverage.unclaimed().isEmpty()) {
      out.open("details", "class", "fold").open("summary").element("h3", "In no fact");
      out.element("span", String.valueOf(coverage.unclaimed().size()), "class", "count");
      out.close("summary").open("ul", "class", "facts").line();
      int number = 0;
      for (Unclaimed unclaimed : coverage.unclaimed()) {
        unclaimed(prefix, Kind.UNCLAIMED.id(++number), unclaimed, out);
      }
      out.close("ul").close("details");
    }
    out.close("section").line();
  }

  private static void tally(String what, Tally tally, Html out) {
    out.open("li").element("b", tally.extracted() + " of " + tally.seen());
    out.text(" " + what).close("li");
  }

  private static void unclaimed(String prefix, String id, Unclaimed unclaimed, Html out) {
    out.open("li", "class", "fact f-u", "id", prefix + id);
    out.open("a", "class", "go", "href", "#" + prefix + id + "-t");
    out.element("b", unclaimed.text()).close("a").text(" ");
    out.open("div", "class", "rest").element("span", unclaimed.reason(), "class", "say");
    out.element("span", id, "class", "id").close("div").close("li").line();
  }
}
