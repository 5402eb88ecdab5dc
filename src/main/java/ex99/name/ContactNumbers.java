package ex99.name;

import ex99.token.Token;
import ex99.token.Tokens;

/** Finds the addresses and telephone numbers that say that a name is one to turn to. */
final class ContactNumbers {
  /** Digits of a telephone number written as one. */
  private static final int PHONE = 10;

  private final Tokens tokens;

  ContactNumbers(Tokens tokens) {
    this.tokens = tokens;
  }

  /** Whether an address or a telephone number stands within so many tokens. */
  boolean reachable(int at, int within) {
    int end = Math.min(tokens.size(), at + within);
    for (int i = at; i < end; i++) {
      Token token = tokens.get(i);
      if (token.text().indexOf('@') >= 0
          || token.isNumber() && token.text().length() >= PHONE
          || token.isNumber() && token.text().charAt(0) == '0' && isCode(i) && isNumber(i + 1)
          || token.norm().equals("+") && i + 1 < tokens.size() && tokens.isNumber(i + 1)
          || token.isNumber()
              && tokens.is(i + 1, "-", ".", ")", "/")
              && isCode(i)
              && i + 2 < tokens.size()
              && tokens.isNumber(i + 2)) {
        return true;
      }
    }
    return false;
  }

  private boolean isNumber(int at) {
    return at < tokens.size() && tokens.isNumber(at) && tokens.text(at).length() > 2;
  }

  private boolean isCode(int at) {
    int length = tokens.text(at).length();
    return length >= 2 && length <= 4;
  }
}
