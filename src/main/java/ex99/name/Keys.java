package ex99.name;

import ex99.token.Tokens;

/** Names folded for comparison: lower case, without articles, marks and legal forms. */
final class Keys {
  private Keys() {}

  /** The words {@code [from, to)} folded. */
  static String of(Tokens tokens, int from, int to) {
    StringBuilder key = new StringBuilder();
    for (int i = from; i < to; i++) {
      String norm = tokens.norm(i);
      if (i == from && norm.equals("the")) {
        continue;
      }
      if (norm.equals("&")) {
        norm = "and";
      } else if (!Character.isLetterOrDigit(norm.charAt(0))) {
        continue;
      }
      if (key.length() > 0) {
        key.append(' ');
      }
      append(key, norm);
    }
    return key.toString();
  }

  private static void append(StringBuilder key, String norm) {
    for (int i = 0; i < norm.length(); i++) {
      char c = norm.charAt(i);
      if (Character.isLetterOrDigit(c) || c == '-') {
        key.append(c);
      }
    }
  }
}
