package ex99.link;

import ex99.extract.Finding;
import ex99.extract.Reading;
import ex99.model.Coverage;
import ex99.model.Tally;
import ex99.model.Unclaimed;
import ex99.phrase.Figure;
import ex99.phrase.Money;
import ex99.phrase.Quotation;
import ex99.phrase.Rate;
import ex99.token.Token;
import ex99.token.Tokens;
import ex99.token.WordMemo;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Accounts for every percent sign or word, every currency mark and every pair of quotation marks:
 * it is in a fact, or unclaimed with the reason.
 */
final class Ledger {
  private static final int PERCENT = 1;
  private static final int CENT = 2;
  private static final int CURRENCY = 4;
  private static final WordMemo MARKS = new WordMemo(Ledger::mark);

  private final Reading reading;
  private final Tokens tokens;
  private final CodePoints points;
  private final int[] marks;
  private final BitSet rates;
  private final BitSet sums;
  private final BitSet quotes;
  private final Map<Integer, String> reasons = new HashMap<>();
  private final List<Entry> unclaimed = new ArrayList<>();

  /** A mark in no fact. */
  private record Entry(int from, int to, String reason) {}

  private Ledger(Reading reading, CodePoints points) {
    this.reading = reading;
    this.tokens = reading.tokens();
    this.points = points;
    this.marks = marks(tokens);
    this.rates = new BitSet(tokens.size());
    this.sums = new BitSet(tokens.size());
    this.quotes = new BitSet(tokens.size());
  }

  /** The ledger of a release whose sums are linked. */
  static Coverage coverage(
      Reading reading, CodePoints points, List<Finding> findings, SumLinks links) {
    Ledger ledger = new Ledger(reading, points);
    ledger.claim(findings, links);
    Tally percentages = ledger.percentages();
    Tally money = ledger.money();
    Tally quotations = ledger.quotations(findings);
    ledger.unclaimed.sort(Comparator.comparingInt(Entry::from));
    return new Coverage(
        percentages, money, quotations, ledger.unclaimed.stream().map(ledger::unclaimed).toList());
  }

  private void claim(List<Finding> findings, SumLinks links) {
    for (Finding finding : findings) {
      if (finding instanceof Finding.RateFinding f) {
        rates.set(f.rate().from(), f.rate().to());
        sums.set(f.rate().from(), f.rate().to());
      } else if (finding instanceof Finding.AmountFinding f) {
        String repeated = links.repeated(f);
        if (repeated == null) {
          claim(f.money());
        } else {
          reasons.put(f.money().from(), "repeats " + repeated);
        }
      } else if (finding instanceof Finding.QuoteFinding f) {
        f.parts().forEach(part -> quotes.set(part[0], Math.max(part[1], part[0] + 1)));
      }
    }
    for (int i = 0; i < links.groups().size(); i++) {
      SumGroup group = links.groups().get(i);
      Figure precise = group.precise().figure();
      claim(precise);
      for (Finding.SumFinding mention : group.mentions()) {
        Figure figure = mention.figure();
        if (figure != precise) {
          reasons.putIfAbsent(figure.from(), "repeats C" + (i + 1));
        }
        if (mention.equivalent() != null) {
          reasons.put(mention.equivalent().from(), "C" + (i + 1) + " in other words");
        }
      }
    }
  }

  private void claim(Figure figure) {
    sums.set(figure.from(), figure.to());
    if (figure instanceof Rate) {
      rates.set(figure.from(), figure.to());
    }
  }

  /** mark := "%" | "percent" | "per" "cent" | "pct" */
  private Tally percentages() {
    int seen = 0;
    int extracted = 0;
    for (int i : marks) {
      if (!isMark(i, PERCENT | CENT) || isMark(i, CENT) && !tokens.is(i - 1, "per")) {
        continue;
      }
      seen++;
      if (rates.get(i)) {
        extracted++;
      } else {
        boolean figure = i > 0 && tokens.isNumber(i - 1);
        leave(i, i + 1, figure ? "no rule" : "no figure before it");
      }
    }
    return new Tally(seen, extracted);
  }

  /** The tokens that are marks, found in one walk: figures, which are most of a table, are none. */
  private static int[] marks(Tokens tokens) {
    int[] marks = new int[16];
    int count = 0;
    for (int i = 0; i < tokens.size(); i++) {
      if (!tokens.isNumber(i) && MARKS.of(tokens, i) != 0) {
        marks = count == marks.length ? Arrays.copyOf(marks, 2 * count) : marks;
        marks[count++] = i;
      }
    }
    return Arrays.copyOf(marks, count);
  }

  private boolean isMark(int at, int kind) {
    return (MARKS.of(tokens, at) & kind) != 0;
  }

  private static int mark(Token token) {
    String text = token.text();
    boolean percent =
        switch (token.norm()) {
          case "%", "percent", "pct", "pct." -> true;
          default -> text.length() > 1 && text.indexOf('%') >= 0;
        };
    return (percent ? PERCENT : 0)
        | (token.norm().equals("cent") ? CENT : 0)
        | (isCurrencySign(text) ? CURRENCY : 0);
  }

  /** Every sum of money once, and every currency sign that belongs to none. */
  private Tally money() {
    int seen = 0;
    int extracted = 0;
    BitSet inSums = new BitSet(tokens.size());
    for (Money money : reading.figures().money()) {
      inSums.set(money.from(), money.to());
      seen++;
      if (sums.get(money.from())) {
        extracted++;
      } else {
        leave(
            money.from(),
            money.to(),
            reasons.getOrDefault(money.from(), "the sum before it in other words"));
      }
    }
    for (int i : marks) {
      if (isMark(i, CURRENCY) && !inSums.get(i) && !sums.get(i)) {
        seen++;
        leave(i, i + 1, "no figure after it");
      }
    }
    return new Tally(seen, extracted);
  }

  private static boolean isCurrencySign(String text) {
    for (int i = 0; i < text.length(); i++) {
      if (Character.getType(text.charAt(i)) == Character.CURRENCY_SYMBOL) {
        return true;
      }
    }
    return false;
  }

  private Tally quotations(List<Finding> findings) {
    Map<Integer, String> left = new HashMap<>();
    for (Finding finding : findings) {
      if (finding instanceof Finding.MarksFinding f) {
        left.put(f.quotation().from(), f.reason());
      }
    }
    int seen = 0;
    int extracted = 0;
    for (Quotation quotation : reading.figures().quotations()) {
      seen++;
      if (quotes.get(quotation.from()) && !left.containsKey(quotation.from())) {
        extracted++;
      } else {
        int from = Math.max(0, quotation.opened() ? quotation.from() - 1 : quotation.from());
        int to = Math.min(tokens.size(), quotation.closed() ? quotation.to() + 1 : quotation.to());
        if (from < to) {
          leave(from, to, left.getOrDefault(quotation.from(), "nobody said it"));
        }
      }
    }
    return new Tally(seen, extracted);
  }

  private void leave(int from, int to, String reason) {
    unclaimed.add(new Entry(from, to, reason));
  }

  private Unclaimed unclaimed(Entry entry) {
    return new Unclaimed(
        tokens.text(entry.from(), entry.to()),
        points.range(tokens, entry.from(), entry.to()),
        entry.reason());
  }
}
