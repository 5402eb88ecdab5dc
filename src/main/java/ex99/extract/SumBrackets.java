package ex99.extract;

import ex99.phrase.Money;
import ex99.token.Tokens;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Sums in brackets right after another: the same sum in another currency or in figures. */
final class SumBrackets {
  /** By the first token of the sum before the bracket. */
  private final Map<Integer, Money> equivalents = new HashMap<>();

  /** By the first token of the sum in the bracket. */
  private final Map<Integer, Money> mains = new HashMap<>();

  SumBrackets(Reading reading) {
    List<Money> money = reading.figures().money();
    for (int i = 0; i + 1 < money.size(); i++) {
      Money first = money.get(i);
      Money second = money.get(i + 1);
      if (isBracketed(reading.tokens(), first, second) && !isEquivalent(first)) {
        equivalents.put(first.from(), second);
        mains.put(second.from(), first);
      }
    }
  }

  /** sum "(" words? sum words? ")" where the currencies differ or the amounts are the same. */
  private static boolean isBracketed(Tokens tokens, Money first, Money second) {
    boolean other = first.currency() != null && !first.currency().equals(second.currency());
    int open = other ? form(tokens, first.to()) : first.to();
    if (!tokens.is(open, "(", "[") || second.from() - open > 7) {
      return false;
    }
    for (int i = open + 1; i < second.from(); i++) {
      if (tokens.is(i, ")", "]", ",", ";", "per", "of", "from")) {
        return false;
      }
    }
    boolean same = first.amount().compareTo(second.amount()) == 0;
    return same || other;
  }

  /** sum ("in cash" | "per share") "(": where what says the form or unit of a sum ends. */
  private static int form(Tokens tokens, int from) {
    boolean form = tokens.is(from, "in", "of", "per", "each") && tokens.isWord(from + 1);
    return form ? from + 2 : tokens.is(from, "cash") ? from + 1 : from;
  }

  /** Whether a sum only repeats the one before its bracket. */
  boolean isEquivalent(Money money) {
    return mains.containsKey(money.from());
  }

  /** The same sum in another currency, or null. */
  Money equivalent(Money money) {
    return equivalents.get(money.from());
  }
}
