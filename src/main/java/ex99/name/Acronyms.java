package ex99.name;

import ex99.token.Token;
import java.util.HashSet;
import java.util.Set;

/** Tells whether a word in capitals is made of the first letters of a name. */
final class Acronyms {
  private static final int LONGEST = 6;

  /** How many letters of the name, those of its legal form, an acronym may leave off. */
  private static final int LEFT_OFF = 2;

  /** The shortest acronym that may leave off others than the last letters. */
  private static final int LEAST_SKIPPED = 3;

  private Acronyms() {}

  /** Whether a word in capitals is one of those of an entity. */
  static boolean stands(Token token, Sketch sketch) {
    return isAcronym(token) && sketch.acronyms().contains(token.text());
  }

  /** Whether three letters or more are initials of a name in their order, some of them left off. */
  static boolean skips(Token token, Sketch sketch) {
    String letters = token.text();
    if (!isAcronym(token) || letters.length() < LEAST_SKIPPED) {
      return false;
    }
    int at = 0;
    String[] words = sketch.key.split(" ");
    for (int i = 0; i < words.length && at < letters.length(); i++) {
      boolean same =
          !words[i].isEmpty() && Character.toUpperCase(words[i].charAt(0)) == letters.charAt(at);
      if (i == 0 && !same) {
        return false;
      }
      at += same ? 1 : 0;
    }
    return at == letters.length();
  }

  /** Whether a word looks like one. */
  static boolean isAcronym(Token token) {
    return token.isAllCaps() && token.text().length() >= 2 && token.text().length() <= LONGEST;
  }

  /** The acronyms of a name: the letters in capitals that begin its words, or all that do. */
  static Set<String> of(String name) {
    StringBuilder capitals = new StringBuilder();
    StringBuilder all = new StringBuilder();
    boolean start = true;
    for (int i = 0; i < name.length(); i++) {
      char c = name.charAt(i);
      if (start && Character.isLetterOrDigit(c)) {
        all.append(Character.toUpperCase(c));
        if (Character.isUpperCase(c)) {
          capitals.append(c);
        }
      }
      start = c == ' ' || c == '-' || c == '/';
    }
    Set<String> acronyms = new HashSet<>();
    beginnings(capitals, acronyms);
    beginnings(all, acronyms);
    return acronyms;
  }

  private static void beginnings(CharSequence initials, Set<String> acronyms) {
    int length = initials.length();
    for (int end = length; end >= Math.max(2, length - LEFT_OFF); end--) {
      if (end <= LONGEST) {
        acronyms.add(initials.subSequence(0, end).toString());
      }
    }
  }
}
