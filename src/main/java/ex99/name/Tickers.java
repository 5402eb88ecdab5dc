package ex99.name;

import ex99.token.Lexicon;
import ex99.token.Tokens;
import ex99.token.WordSet;
import java.util.List;

/** Finds tickers that do not stand right behind a name. */
final class Tickers {
  private static final Lexicon EXCHANGES = Lexicon.load("exchanges");

  /** Where a ticker may stand. */
  private static final WordSet PLACES = WordSet.of("symbol", "symbols", "(", "[", "{");

  /** How far before "under the symbol" its exchange and its company may stand. */
  private static final int BACK = 40;

  /** Words that may stand between a name and the brackets with its ticker. */
  private static final int BETWEEN = 4;

  private final Tokens tokens;
  private final Wording wording;
  private final Register register;
  private final List<Run> runs;

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
      } else if (tokens.is(i, "symbol") && tokens.is(i + 1, ":")) {
        line(i);
      } else if (Brackets.opens(tokens, i) && tokens.is(i - 1, "stock", "shares", "securities")) {
        Brackets brackets = Brackets.read(tokens, i);
        set(brackets.ticker(), brackets.exchange(), owner(i, BETWEEN));
      }
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
    String exchange = null;
    int start = Math.max(tokens.sentenceAt(at).from(), at - BACK);
    for (int k = at; k >= start && exchange == null; k--) {
      Lexicon.Match match = tokens.isCapitalized(k) ? EXCHANGES.match(tokens, k) : null;
      if (match != null && !tokens.is(k, "symbol", "ticker", "trading", "stock")) {
        int from = k;
        while (from > start
            && EXCHANGES.match(tokens, from - 1) != null
            && tokens.isCapitalized(from - 1)
            && EXCHANGES.match(tokens, from - 1).to() >= match.to()) {
          from--;
        }
        exchange = tokens.text(from, match.to());
      }
    }
    if (exchange != null) {
      set(tokens.text(i), exchange, owner(at, BACK));
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

  private static void set(String ticker, String exchange, Sketch owner) {
    if (ticker != null && owner != null && owner.ticker == null) {
      owner.ticker = ticker;
      owner.exchange = exchange;
    }
  }
}
