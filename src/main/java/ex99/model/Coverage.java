package ex99.model;

import java.util.List;

/**
 * The ledger: every percent sign, currency mark and pair of quotation marks, extracted or not.
 *
 * @param percentages percent signs and words
 * @param money currency marks
 * @param quotations pairs of quotation marks
 * @param unclaimed those in no fact, with the reason
 */
public record Coverage(
    Tally percentages, Tally money, Tally quotations, List<Unclaimed> unclaimed) {
  public Coverage {
    unclaimed = List.copyOf(unclaimed);
  }
}
