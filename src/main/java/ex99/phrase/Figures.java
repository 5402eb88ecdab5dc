package ex99.phrase;

import ex99.token.Tokens;
import java.util.ArrayList;
import java.util.List;

/**
 * The figures of a release, each list in order of the text.
 *
 * @param rates percentages, points and basis points
 * @param money sums of money
 * @param counts numbers of shares
 * @param days dates
 * @param quotations pairs of quotation marks
 */
public record Figures(
    List<Rate> rates,
    List<Money> money,
    List<Count> counts,
    List<Day> days,
    List<Quotation> quotations) {
  public Figures {
    rates = List.copyOf(rates);
    money = List.copyOf(money);
    counts = List.copyOf(counts);
    days = List.copyOf(days);
    quotations = List.copyOf(quotations);
  }

  /** Reads the figures of a release in one walk over its tokens. */
  public static Figures read(Tokens tokens) {
    List<Rate> rates = new ArrayList<>();
    List<Money> money = new ArrayList<>();
    List<Count> counts = new ArrayList<>();
    List<Day> days = new ArrayList<>();
    int at = 0;
    while (at < tokens.size()) {
      Figure figure = Days.tryMatch(tokens, at);
      if (figure == null) {
        figure = MoneyGrammar.tryMatch(tokens, at);
      }
      if (figure == null) {
        figure = RateGrammar.tryMatch(tokens, at);
      }
      if (figure == null) {
        figure = CountGrammar.tryMatch(tokens, at);
      }
      if (figure instanceof Rate rate) {
        rates.add(rate);
      } else if (figure instanceof Money sum) {
        money.add(sum);
      } else if (figure instanceof Count count) {
        counts.add(count);
      } else if (figure instanceof Day day) {
        days.add(day);
      }
      at = figure == null ? at + 1 : figure.to();
    }
    return new Figures(rates, money, counts, days, Quotations.pair(tokens));
  }
}
