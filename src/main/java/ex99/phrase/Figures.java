package ex99.phrase;

import ex99.token.Token;
import ex99.token.Tokens;
import ex99.token.WordMemo;
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

  /** Marks and words that may open a figure without being part of a number themselves. */
  private static final Set<String> OPENING_MARKS = Set.of("(", "-", ".", "+");

  private static final Set<String> OPENING_WORDS = Set.of("a", "an");

  /** What may begin at a word. */
  private static final WordMemo FIRSTS = new WordMemo(Figures::firsts);

  private static final int NUMERAL = 1;
  private static final int DAY = 2;
  private static final int MONEY = 4;
  private static final int RATE = 8;

  /** A mark that opens a numeral when no letter follows. */
  private static final int MARK = 16;

  /** An article that opens a numeral when a part of one follows. */
  private static final int ARTICLE = 32;

  /** The index of the first of a list of figures that begins at a token or behind it. */
  public static int firstFrom(List<? extends Figure> figures, int token) {
    int low = 0;
    int high = figures.size();
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (figures.get(middle).from() < token) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    return low;
  }

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
    int firsts = FIRSTS.of(tokens, at);
    if (firsts == 0) {
      return null;
    }
    boolean numeral = beginsNumeral(tokens, firsts, at);
    Figure figure = null;
    if (numeral || (firsts & DAY) != 0) {
      figure = Days.tryMatch(tokens, at);
    }
    if (figure != null) {
      return figure;
    }
    Numeral number = numeral ? Numeral.tryMatch(tokens, at) : null;
    if (number != null || (firsts & MONEY) != 0) {
      figure = MoneyGrammar.tryMatch(tokens, at, number);
    }
    if (figure == null && (numeral || (firsts & RATE) != 0)) {
      figure = RateGrammar.tryMatch(tokens, at, number);
    }
    return figure == null && number != null ? CountGrammar.tryMatch(tokens, at, number) : figure;
  }

  /** Whether a figure's number may begin at a token: in figures, in words, or with its sign. */
  private static boolean beginsNumeral(Tokens tokens, int firsts, int at) {
    if ((firsts & (MARK | ARTICLE)) == 0) {
      return (firsts & NUMERAL) != 0;
    }
    String next = tokens.norm(at + 1);
    return !next.isEmpty()
        && ((firsts & ARTICLE) != 0
            ? NumberWords.isPart(next) || RateGrammar.isPart(next)
            : !Character.isLetter(next.charAt(0)));
  }

  private static int firsts(Token token) {
    String norm = token.norm();
    if (Character.isDigit(norm.charAt(0))) {
      return NUMERAL; // which all grammars are tried at
    }
    return (isNumeral(token) ? NUMERAL : 0)
        | (Days.isTrigger(norm) ? DAY : 0)
        | (MoneyGrammar.isTrigger(norm) ? MONEY : 0)
        | (RateGrammar.isTrigger(norm) ? RATE : 0)
        | (OPENING_MARKS.contains(norm) ? MARK : 0)
        | (OPENING_WORDS.contains(norm) ? ARTICLE : 0);
  }

  private static boolean isNumeral(Token token) {
    char first = token.norm().charAt(0);
    return Character.isDigit(first)
        || Character.getType(first) == Character.OTHER_NUMBER
        || token.isWord() && NumberWords.begins(token.norm());
  }
}
