package ex99.phrase;

import ex99.token.Token;
import ex99.token.Tokens;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

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

  /** Marks that may open a figure without being part of a number themselves. */
  private static final Set<String> OPENING = Set.of("(", "-", ".", "+", "a", "an");

  /** Reads the figures of a release in one walk over its tokens. */
  public static Figures read(Tokens tokens) {
    List<Rate> rates = new ArrayList<>();
    List<Money> money = new ArrayList<>();
    List<Count> counts = new ArrayList<>();
    List<Day> days = new ArrayList<>();
    int at = 0;
    while (at < tokens.size()) {
      Figure figure = tryMatch(tokens, at);
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
    return new Figures(
        rates, Dollars.decided(tokens, money), counts, days, Quotations.pair(tokens));
  }

  /**
   * The figure that begins at a token; only the grammars that its first token triggers are tried.
   */
  private static Figure tryMatch(Tokens tokens, int at) {
    Token token = tokens.get(at);
    boolean numeral = beginsNumeral(tokens, token, at);
    Figure figure = null;
    if (numeral || Days.isTrigger(token.norm())) {
      figure = Days.tryMatch(tokens, at);
    }
    if (figure == null && (numeral || MoneyGrammar.isTrigger(token.norm()))) {
      figure = MoneyGrammar.tryMatch(tokens, at);
    }
    if (figure == null && (numeral || RateGrammar.isTrigger(token.norm()))) {
      figure = RateGrammar.tryMatch(tokens, at);
    }
    return figure == null && numeral ? CountGrammar.tryMatch(tokens, at) : figure;
  }

  /** Whether a figure's number may begin at a token: in figures, in words, or with its sign. */
  private static boolean beginsNumeral(Tokens tokens, Token token, int at) {
    char first = token.norm().charAt(0);
    if (Character.isDigit(first) || Character.getType(first) == Character.OTHER_NUMBER) {
      return true;
    }
    if (OPENING.contains(token.norm())) {
      String next = tokens.norm(at + 1);
      return !next.isEmpty()
          && (Character.isLetter(token.norm().charAt(0))
              ? NumberWords.isPart(next)
              : !Character.isLetter(next.charAt(0)));
    }
    return token.isWord() && NumberWords.begins(token.norm());
  }
}
