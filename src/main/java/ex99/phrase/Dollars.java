package ex99.phrase;

import ex99.token.Lexicon;
import ex99.token.Tokens;
import ex99.token.WordSet;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** Tells whose dollars a bare {@code $} means, and which of its family a shared mark does. */
final class Dollars {
  private static final Lexicon NAMED = Lexicon.load("dollar-names");
  private static final Lexicon HOMES = Lexicon.load("dollar-homes");
  private static final Lexicon DECLARING = Lexicon.load("dollar-declarations");

  /** A sum that ends so says itself whose dollars it is in. */
  private static final Set<String> WRITTEN = Set.of("usd", "us", "u.s.");

  /** Words that tell of an American listing or of American dollars. */
  private static final WordSet AMERICAN =
      WordSet.of("nyse", "nasdaq", "amex", "nasdaqgs", "nasdaqgm", "nasdaqcm", "usd", "us$");

  /** How near the words of a declaration stand to each other. */
  private static final int NEAR = 14;

  private Dollars() {}

  /**
   * The same sums with their currency decided: null for a sign that two currencies share and the
   * text decides for neither; letters that are no currency in this text are no sums.
   */
  static List<Money> decided(Tokens tokens, List<Money> money) {
    if (money.isEmpty()) {
      return money;
    }
    String dollar = declared(tokens);
    if (dollar == null && hasForeignBracket(tokens, money)) {
      dollar = home(tokens);
    }
    if (dollar == null) {
      dollar = listed(tokens, money);
    }
    boolean shared = money.stream().anyMatch(m -> CurrencyFamily.isOne(m.currency()));
    if ((dollar == null || dollar.equals("USD")) && !shared) {
      return money;
    }
    CurrencyHomes homes = shared ? CurrencyHomes.of(tokens) : null;
    List<Money> decided = new ArrayList<>(money.size());
    for (Money sum : money) {
      boolean bare =
          dollar != null && tokens.text(sum.from()).equals("$") && sum.currency().equals("USD");
      if (bare && !WRITTEN.contains(tokens.norm(sum.to() - 1))) {
        decided.add(with(sum, dollar));
      } else if (!CurrencyFamily.isOne(sum.currency())) {
        decided.add(sum);
      } else if (!homes.denies(sum.currency())) {
        decided.add(with(sum, homes.decide(sum.currency())));
      }
    }
    return decided;
  }

  private static Money with(Money sum, String currency) {
    return new Money(sum.from(), sum.to(), sum.amount(), sum.high(), currency, sum.comparator());
  }

  /** declaration := ("amounts" | "dollars" | "expressed" …) … "in" … name of dollars */
  private static String declared(Tokens tokens) {
    int end = tokens.size();
    for (int i = NAMED.next(tokens, 0, end); i < end; i = NAMED.next(tokens, i + 1, end)) {
      Lexicon.Match name = NAMED.match(tokens, i);
      if (name != null && declares(tokens, i, name.to())) {
        return name.value();
      }
    }
    return null;
  }

  /** Whether words right before a name of dollars, in its sentence, say that sums are meant. */
  private static boolean declares(Tokens tokens, int at, int end) {
    int first = Math.max(tokens.sentenceAt(at).from(), at - NEAR);
    boolean in = false;
    boolean unless = false;
    for (int i = at - 1; i >= first; i--) {
      in |= tokens.is(i, "in") && i >= at - 3 || tokens.is(i, "to", "mean", "are") && i >= at - 2;
      unless |= DECLARING.has(tokens, i);
    }
    boolean into = tokens.is(at - 1, "into") || tokens.is(at - 2, "into");
    return in && unless && !into && !tokens.is(end, "to", "at", "per");
  }

  /** "$0.48 (US$0.35)": a bare dollar beside an American one is not American. */
  private static boolean hasForeignBracket(Tokens tokens, List<Money> money) {
    for (int i = 0; i + 1 < money.size(); i++) {
      Money first = money.get(i);
      Money second = money.get(i + 1);
      boolean bracket = tokens.is(first.to(), "(") && second.from() <= first.to() + 4;
      boolean american =
          tokens.norm(second.from()).startsWith("us")
              || tokens.norm(second.from()).startsWith("u.s");
      if (bracket
          && american
          && tokens.text(first.from()).equals("$")
          && first.currency().equals("USD")
          && first.amount().compareTo(second.amount()) != 0) {
        return true;
      }
    }
    return false;
  }

  /** The dollars of the exchange that an issuer is listed at, when it is at no American one. */
  private static String listed(Tokens tokens, List<Money> money) {
    for (Money sum : money) {
      String mark = tokens.norm(sum.from());
      boolean american = mark.startsWith("us") || mark.startsWith("u.s");
      if (sum.currency().equals("USD") && (american || tokens.norm(sum.to() - 1).equals("usd"))) {
        return null;
      }
    }
    int end = tokens.size();
    String found = null;
    for (int i = HOMES.next(tokens, 0, end); i < end; i = HOMES.next(tokens, i + 1, end)) {
      Lexicon.Match home = HOMES.match(tokens, i);
      boolean ticker = home != null && tokens.is(home.to(), ":") && tokens.isAllCaps(i);
      if (found == null && ticker && tokens.is(i - 1, "(", ":", ";", ",")) {
        found = home.value();
      }
    }
    return found == null || AMERICAN.next(tokens, 0, end) < end ? null : found;
  }

  /** The dollars of the first country with some that the text names, or null. */
  private static String home(Tokens tokens) {
    int end = tokens.size();
    for (int i = HOMES.next(tokens, 0, end); i < end; i = HOMES.next(tokens, i + 1, end)) {
      Lexicon.Match home = HOMES.match(tokens, i);
      if (home != null) {
        return home.value();
      }
    }
    return null;
  }
}
