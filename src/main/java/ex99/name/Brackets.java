package ex99.name;

import ex99.token.Lexicon;
import ex99.token.Token;
import ex99.token.Tokens;
import ex99.token.WordSet;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * What the brackets behind a name say of it: short forms, ticker and exchange.
 *
 * @param terms defined short forms
 * @param ticker as written, or null
 * @param exchange as written, or null
 * @param to the token after the last bracket; where reading began when there is none
 */
record Brackets(List<Term> terms, String ticker, String exchange, int to) {
  private static final Lexicon EXCHANGES = Lexicon.load("exchanges");

  /** What brackets begin with. */
  static final WordSet OPENING = WordSet.of("(", "[", "{");

  /** The longest content of brackets that is read. */
  private static final int LONGEST = 60;

  /** The most brackets behind one name; a longer row of them is a list of something else. */
  private static final int MOST = 12;

  private static final int SYMBOL = 10;

  /** The longest name of a market. */
  private static final int MARKET = 5;

  /** brackets := (","? ("(" … ")" | "[" … "]"))* behind a name that ends at a token. */
  static Brackets read(Tokens tokens, int at) {
    Reader reader = new Reader(tokens);
    int to = at;
    for (int count = 0; ; count++) {
      int open = tokens.is(to, ",") ? to + 1 : to;
      int close = count < MOST && opens(tokens, open) ? close(tokens, open) : -1;
      if (close < 0
          || tokens.block(open) != tokens.block(Math.max(at - 1, 0))
          || to > at && tokens.is(open + 1, "or", "and")) { // "(or its successor) (the “Rate”)"
        return new Brackets(reader.terms, reader.ticker, reader.exchange, to);
      }
      reader.read(open + 1, close);
      to = close + 1;
    }
  }

  /** The same of a line of its own: "NYSE: ABC". */
  static Brackets line(Tokens tokens, int from, int to) {
    Reader reader = new Reader(tokens);
    int end = reader.symbol(from, to);
    return new Brackets(reader.terms, reader.ticker, reader.exchange, end);
  }

  boolean isEmpty() {
    return terms.isEmpty() && ticker == null;
  }

  static boolean opens(Tokens tokens, int at) {
    return OPENING.has(tokens, at);
  }

  /** The bracket that closes the one at a token, or -1. */
  static int close(Tokens tokens, int open) {
    int depth = 0;
    int end = Math.min(tokens.size(), open + LONGEST);
    for (int i = open; i < end && tokens.block(i) == tokens.block(open); i++) {
      if (opens(tokens, i)) {
        depth++;
      } else if (tokens.is(i, ")", "]", "}") && --depth == 0) {
        return i;
      }
    }
    return -1;
  }

  private static final class Reader {
    private final Tokens tokens;
    private final List<Term> terms = new ArrayList<>();
    private String ticker;
    private String exchange;

    Reader(Tokens tokens) {
      this.tokens = tokens;
    }

    void read(int from, int to) {
      boolean collective = false;
      boolean marked = false;
      int i = from;
      while (i < to) {
        int next = i + 1;
        if (tokens.is(i, "collectively", "together", "each")) {
          collective = true;
        } else if (i == from && reversed(i, to)) {
          return;
        } else if (isQuote(i)) {
          marked = true;
          next = term(i, to, collective);
        } else if (ticker == null) {
          next = hyphenated(i) ? next : Math.max(next, symbol(i, to));
        }
        i = next;
      }
      if (!marked && ticker == null && from < to && to - from <= 3 && plain(from, to)) {
        terms.add(new Term(from, to, false, false));
      }
    }

    private boolean isQuote(int at) {
      return tokens.is(at, "\"", "“", "”", "``", "''", "„") || tokens.is(at, "'") && single(at);
    }

    /** A single mark that opens a quotation, not an apostrophe. */
    private boolean single(int at) {
      return !tokens.is(at + 1, "s") && tokens.text(at).charAt(0) != '’';
    }

    private boolean plain(int from, int to) {
      for (int i = from; i < to; i++) {
        if (!tokens.isCapitalized(i)) {
          return false;
        }
      }
      return true;
    }

    private int term(int mark, int limit, boolean collective) {
      int from = mark + 1;
      boolean the = tokens.is(mark - 1, "the");
      if (tokens.is(from, "the")) {
        the = true;
        from++;
      }
      int to = from;
      while (to < limit && !tokens.is(to, "\"", "“", "”", "''", "'", "``")) {
        to++;
      }
      int end = to > from && tokens.is(to - 1, ",", ".") ? to - 1 : to;
      if (end > from && end - from <= 6 && to <= limit) {
        terms.add(new Term(from, end, the, collective));
      }
      return to + 1;
    }

    /**
     * reversed := symbol (":" | "-" | "/") exchange, and nothing else: (ABC: NYSE), (“ABC”-NYSE)
     */
    private boolean reversed(int at, int to) {
      int code = isQuote(at) ? at + 1 : at;
      int mark = code > at ? code + 2 : code + 1;
      if (!isSymbol(code, to) || !tokens.is(mark, ":", "-", "/", "–", "—", ",")) {
        return false;
      }
      Lexicon.Match market = mark + 1 < to ? EXCHANGES.match(tokens, mark + 1) : null;
      if (market == null || market.to() != to || EXCHANGES.match(tokens, code) != null) {
        return false;
      }
      ticker = tokens.text(code, code + 1);
      exchange = tokens.text(mark + 1, to);
      return true;
    }

    /** One token of exchange and symbol, either first: (NYSE-ABC), (ABC-NYSE). */
    private boolean hyphenated(int at) {
      String text = tokens.text(at);
      int hyphen = text.indexOf('-');
      if (hyphen <= 0 || hyphen + 1 == text.length()) {
        return false;
      }
      String before = text.substring(0, hyphen);
      String behind = text.substring(hyphen + 1);
      boolean first = isExchange(before);
      String code = first ? behind : before;
      boolean symbol = code.length() <= SYMBOL && code.equals(code.toUpperCase(Locale.ROOT));
      if (!symbol || first == isExchange(behind) || EXCHANGES.match(tokens, at) != null) {
        return false;
      }
      exchange = first ? before : behind;
      ticker = code;
      return true;
    }

    private static boolean isExchange(String word) {
      return EXCHANGES.has(word.toLowerCase(Locale.ROOT));
    }

    /** ticker := exchange [":" | "symbol"]* symbol (("," | "/" | "and" | "&" | ";") symbol)* */
    private int symbol(int at, int limit) {
      Lexicon.Match match = EXCHANGES.match(tokens, at);
      int named = match == null ? market(at, limit) : match.to();
      if (named < 0 || named > limit) {
        return -1;
      }
      int place = match == null ? named : Math.max(named, market(at, limit));
      int i = place;
      while (tokens.is(i, "/", "-", "and", "&", ",", ";") && i + 1 < limit) {
        Lexicon.Match more = EXCHANGES.match(tokens, i + 1);
        if (more == null) {
          break;
        }
        place = more.to();
        i = place;
      }
      if (tokens.is(i, "/") && tokens.is(i + 2, ":") && tokens.isAllCaps(i + 1)) {
        place = i + 2; // Nasdaq/NM
        i = place;
      }
      while (i < limit
          && tokens.is(
              i, ":", ";", "under", "the", "ticker", "symbol", "symbols", "-", "--", ",", "market",
              "tier", "common", "stock", "\"", "“", "::")) {
        i++;
      }
      Lexicon.Match again = i < limit && i > place ? EXCHANGES.match(tokens, i) : null;
      if (again != null && tokens.is(again.to(), ":", "-") && again.to() < limit) {
        return symbol(i, limit); // "Trading Symbol: TSX-V: ABC"
      }
      int end = symbols(i, limit);
      if (end > i) {
        exchange = tokens.is(place - 1, "symbol", "ticker") ? null : tokens.text(at, place);
        ticker = tokens.text(i, end).replace(" .", ".");
        return end;
      }
      return -1;
    }

    /** market := capitalized{1,4} before a colon and a symbol, as in (Nasdaq Copenhagen: ABC) */
    private int market(int at, int limit) {
      int i = at;
      while (i < limit && i - at < MARKET && tokens.isCapitalized(i)) {
        i++;
      }
      boolean symbol =
          i > at
              && tokens.is(i, ":")
              && isSymbol(i + 1, limit)
              && (tokens.isAllCaps(i + 1) || tokens.is(i - 1, "exchange", "market", "bourse"))
              && !tokens.is(i + 1, "the");
      return symbol && tokens.is(at - 1, "(", "[", ";", ",") ? i : -1;
    }

    private int symbols(int from, int limit) {
      int end = isSymbol(from, limit) ? from + 1 : from;
      while (end > from) {
        if (tokens.is(end, ".", "/", "-", ":")
            && isSymbol(end + 1, limit)
            && !tokens.spaced(end + 1)) {
          end += 2;
        } else if (tokens.is(end, ",", ";", "/", "and", "&")
            && isSymbol(end + 1, limit)
            && EXCHANGES.match(tokens, end + 1) == null) {
          end += 2;
        } else {
          break;
        }
      }
      return end;
    }

    private boolean isSymbol(int at, int limit) {
      if (at >= limit) {
        return false;
      }
      Token token = tokens.get(at);
      String text = token.text();
      boolean code = token.isNumber() || text.equals(text.toUpperCase(Locale.ROOT));
      return code && text.length() <= SYMBOL && Character.isLetterOrDigit(text.charAt(0));
    }
  }
}
