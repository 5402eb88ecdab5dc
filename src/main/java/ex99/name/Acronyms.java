package ex99.name;

import ex99.token.Token;

/** Tells whether a word in capitals is made of the first letters of a name. */
final class Acronyms {
  private static final int LONGEST = 6;

  /** How many letters of the name, those of its legal form, an acronym may leave off. */
  private static final int LEFT_OFF = 2;

  private Acronyms() {}

  static boolean stands(Token token, Sketch sketch) {
    String text = token.text();
    if (!token.isAllCaps() || text.length() < 2 || text.length() > LONGEST) {
      return false;
    }
    StringBuilder capitals = new StringBuilder();
    StringBuilder all = new StringBuilder();
    boolean start = true;
    for (int i = 0; i < sketch.name.length(); i++) {
      char c = sketch.name.charAt(i);
      if (start && Character.isLetterOrDigit(c)) {
        all.append(Character.toUpperCase(c));
        if (Character.isUpperCase(c)) {
          capitals.append(c);
        }
      }
      start = c == ' ' || c == '-' || c == '/';
    }
    return begins(capitals, text) || begins(all, text);
  }

  private static boolean begins(CharSequence initials, String text) {
    return initials.length() <= text.length() + LEFT_OFF
        && initials.length() >= text.length()
        && text.contentEquals(initials.subSequence(0, text.length()));
  }
}
