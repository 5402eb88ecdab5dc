package ex99.name;

import ex99.token.Lexicon;
import ex99.token.Sentence;
import ex99.token.Tokens;
import ex99.token.WordSet;
import java.util.List;

/** Finds tickers that do not stand right behind a name. */
final class Tickers {
  private static final Lexicon EXCHANGES = Lexicon.load("exchanges");

  /** Where a ticker may stand. */
  private static final WordSet PLACES = WordSet.of("symbol", "symbols", "under", "(", "[", "{");

  /** How far before "under the symbol" its exchange and its company may stand. */
  private static final int BACK = 40;

  /** Words that may stand between a name and the brackets with its ticker. */
  private static final int BETWEEN = 4;

  /** The most tokens between a symbol and the words that tell it, with other symbols. */
  private static final int SYMBOLS = 8;

  /** The longest line that is a ticker alone. */
  private static final int LINE = 12;

  private final Tokens tokens;
  private final Wording wording;
  private final Register register;
  private final List<Run> runs;

  /** The first ticker whose company is not named beside it, and its exchange; or null. */
  private String ticker;

  private String exchange;

  Tickers(Tokens tokens, Wording wording, Register register, List<Run> runs) {
    this.tokens = tokens;
    this.wording = wording;
    this.register = register;
    this.runs = runs;
  }

  void find() {
    int end = tokens.size();
    for (int i = PLACES.next(tokens, 1, end); i < end; i = PLACES.next(tokens, i + 1, end)) {
      if (tokens.is(i, "symbol", "symbols")
          && tokens.is(i - 1, "the", "ticker", "trading", "stock")) {
        symbol(i);
      } else if (tokens.is(i, "under") && tokens.is(i + 1, "\"", "“")) {
        symbol(i);
      } else if (tokens.is(i, "symbol") && tokens.is(i + 1, ":")) {
        line(i);
      } else if (Brackets.opens(tokens, i)) {
        bracketed(i);
      }
    }
    for (Sentence sentence : tokens.sentences()) {
      if (sentence.to() - sentence.from() <= LINE && EXCHANGES.begins(tokens, sentence.from())) {
        Brackets line = Brackets.line(tokens, sentence.from(), sentence.to());
        if (line.ticker() != null && line.to() >= sentence.to()) {
          set(line.ticker(), line.exchange(), null);
        }
      }
    }
  }

  /** Brackets behind what is no name: "its stock (NYSE: ABC)", "on the Exchange (NYSE: ABC)". */
  private void bracketed(int open) {
    boolean stock = tokens.is(open - 1, "stock", "shares", "securities");
    if (stock
        || tokens.is(open - 1, "exchange", "market", "corporation", "company", ",", "®", "™")
        || wording.is(open - 1, Wording.MEDIUM)) {
      Brackets brackets = Brackets.read(tokens, open);
      if (brackets.ticker() != null) {
        Run before = Runs.endingAt(runs, open);
        boolean named =
            before != null && !wording.all(before.from(), before.to(), Wording.MEDIUM) && !stock;
        if (!named) {
          set(brackets.ticker(), brackets.exchange(), owner(open, stock ? BETWEEN : BACK));
        }
      }
    }
  }

  /**
   * Whether a symbol stands where a ticker is told, which makes no name of it: "(Nasdaq: ABC)",
   * "under the symbols “ABC” and “ABCD”".
   */
  boolean isTold(int at) {
    int i = at - 1;
    for (int steps = 0; steps < SYMBOLS && i > 0; steps++, i--) {
      boolean other = tokens.isAllCaps(i) && !EXCHANGES.begins(tokens, i);
      if (!other && !tokens.is(i, ",", "/", "and", ";", "\"", "“", "”", "'", "‘", "’")) {
        break;
      }
    }
    return tokens.is(i, ":", "symbol", "symbols", "ticker", "under", "exchange", "market")
        || EXCHANGES.begins(tokens, tokens.is(i, "-", "–", "—") ? i - 1 : i);
  }

  /** Gives the issuer the ticker that stands beside nobody's name. */
  void give(Sketch issuer) {
    if (ticker != null && issuer.ticker == null) {
      issuer.ticker = ticker;
      issuer.exchange = exchange;
    }
  }

  /** name … exchange … ("under the" | "ticker" | "trading") "symbol" ":"? mark? symbol */
  private void symbol(int at) {
    int i = at + 1;
    while (tokens.is(i, ":", "\"", "“", "'", "of")) {
      i++;
    }
    boolean code =
        i < tokens.size()
            && tokens.isWord(i)
            && tokens.isAllCaps(i)
            && tokens.sentence(i) == tokens.sentence(at);
    if (!code) {
      return;
    }
    String market = null;
    int start = Math.max(tokens.sentenceAt(at).from(), at - BACK);
    for (int k = at; k >= start && market == null; k--) {
      Lexicon.Match match = tokens.isCapitalized(k) ? EXCHANGES.match(tokens, k) : null;
      if (match != null && !tokens.is(k, "symbol", "ticker", "trading", "stock")) {
        int from = k;
        while (from > start
            && EXCHANGES.match(tokens, from - 1) != null
            && tokens.isCapitalized(from - 1)
            && EXCHANGES.match(tokens, from - 1).to() >= match.to()) {
          from--;
        }
        market = tokens.text(from, match.to());
      }
    }
    if (market != null) {
      boolean dotted =
          tokens.is(i + 1, ".")
              && i + 2 < tokens.size()
              && tokens.isCapitalized(i + 2)
              && tokens.text(i + 2).length() <= 2
              && !tokens.spaced(i + 1)
              && !tokens.spaced(i + 2);
      set(tokens.text(i, dotted ? i + 3 : i + 1), market, owner(at, BACK));
    }
  }

  /** line := exchange "symbol" ":" symbol, below the line that names a company */
  private void line(int at) {
    int from = tokens.sentenceAt(at).from();
    Lexicon.Match exchange = from < at ? EXCHANGES.match(tokens, from) : null;
    boolean alone = exchange != null && exchange.to() >= at && at + 2 < tokens.size();
    Run above = alone ? Runs.endingAt(runs, from) : null;
    if (above != null && tokens.isAllCaps(at + 2) && tokens.isWord(at + 2)) {
      set(tokens.text(at + 2), tokens.text(from, at), named(above));
    }
  }

  /** The organization that is named last before a token in its sentence, or null. */
  private Sketch owner(int at, int back) {
    int start = Math.max(tokens.sentenceAt(at).from(), at - back);
    Sketch owner = null;
    for (int i = at; i > start; i--) {
      Run run = Runs.endingAt(runs, i);
      Sketch sketch =
          run == null || wording.all(run.from(), run.to(), Wording.MEDIUM) ? null : named(run);
      owner = sketch != null && !sketch.isPerson() ? sketch : owner;
      if (owner != null && back == BETWEEN) {
        return owner;
      }
    }
    return owner;
  }

  private Sketch named(Run run) {
    String key = register.key(run);
    Sketch whole = register.find(key);
    if (whole != null || key.length() < 3) {
      return whole;
    }
    for (Sketch sketch : register.sketches()) {
      if (!sketch.isPerson() && sketch.key.startsWith(key + " ")) {
        return sketch;
      }
    }
    return null;
  }

  private void set(String symbol, String market, Sketch owner) {
    if (symbol == null || taken(symbol)) {
      return;
    }
    if (owner != null && owner.ticker == null) {
      owner.ticker = symbol;
      owner.exchange = market;
    } else if (owner == null && ticker == null) {
      ticker = symbol;
      exchange = market;
    }
  }

  private boolean taken(String symbol) {
    for (Sketch sketch : register.sketches()) {
      if (symbol.equals(sketch.ticker)) {
        return true;
      }
    }
    return false;
  }
}
