package ex99.read;

import java.util.Locale;
import java.util.Set;

/** What the lines of typewriter-style text say about how they belong together. */
final class TextLines {
  /** Words that end no line of their own: what follows them belongs to them. */
  private static final Set<String> OPEN =
      Set.of(
          "of", "and", "the", "to", "for", "in", "on", "with", "by", "its", "a", "an", "or", "at",
          "from", "as", "into", "their", "new", "&", "that", "per", "will", "through");

  private TextLines() {}

  /** The letters, digits and marks before the first space, without marks at its end. */
  static String firstWord(String line) {
    int end = line.indexOf(' ');
    String word = end < 0 ? line : line.substring(0, end);
    end = word.length();
    while (end > 0 && ".,;:!?)”\"".indexOf(word.charAt(end - 1)) >= 0) {
      end--;
    }
    return word.substring(0, end);
  }

  static String lastWord(String line) {
    return line.substring(line.lastIndexOf(' ') + 1);
  }

  /** Whether a line ends in a word or mark that wants more. */
  static boolean isOpen(String line) {
    if (line.isEmpty()) {
      return false;
    }
    char last = line.charAt(line.length() - 1);
    return last == ','
        || last == '&'
        || last == '/'
        || last == '-' && line.length() > 1 && Character.isLetter(line.charAt(line.length() - 2))
        || OPEN.contains(lastWord(line).toLowerCase(Locale.ROOT));
  }

  /** Whether a line begins with a word that wants something before it. */
  static boolean isContinuation(String line) {
    String word = firstWord(line);
    if (line.startsWith("FOR IMMEDIATE")
        || line.startsWith("FOR RELEASE")
        || word.isEmpty()
        || word.indexOf('@') > 0
        || isAddress(word)) {
      return false;
    }
    boolean plain = word.chars().allMatch(c -> Character.isLetter(c) || c == '-' || c == '\'');
    return Character.isLowerCase(word.charAt(0)) && (word.length() > 1 || word.equals("a"))
        || plain
            && word.length() > 1
            && OPEN.contains(word.toLowerCase(Locale.ROOT))
            && isCaps(line);
  }

  static boolean isAddress(String word) {
    return word.startsWith("www.") || word.startsWith("http") || word.indexOf('@') >= 0;
  }

  /** Whether a text has letters and, but for one or two as in {@code McX}, none of them small. */
  static boolean isCaps(String text) {
    int upper = 0;
    int lower = 0;
    int look = Math.min(text.length(), 400);
    for (int i = 0; i < look; i++) {
      char c = text.charAt(i);
      upper += Character.isUpperCase(c) ? 1 : 0;
      lower += Character.isLowerCase(c) ? 1 : 0;
    }
    return upper > 2 && lower * 8 <= upper;
  }

  /** Whether the words of a text begin with capitals, but for the small ones; no address is one. */
  static boolean isTitleCase(String text) {
    int capital = 0;
    int small = 0;
    boolean start = true;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c == '@' || c == '\t') {
        return false;
      }
      if (start && Character.isLetter(c)) {
        int end = text.indexOf(' ', i);
        boolean link = (end < 0 ? text.length() : end) - i <= 4;
        capital += Character.isUpperCase(c) ? 1 : 0;
        small += Character.isLowerCase(c) && !link ? 1 : 0;
      }
      start = c == ' ' || c == '-' || c == '/' || c == '(';
    }
    return capital > 0 && Character.isUpperCase(text.charAt(0)) && small * 3 <= capital;
  }

  /** Whether a text reads like sentences: mostly small letters, and some length. */
  static boolean isProse(String text) {
    int lower = 0;
    int look = Math.min(text.length(), 400);
    for (int i = 0; i < look; i++) {
      lower += Character.isLowerCase(text.charAt(i)) ? 1 : 0;
    }
    return look > 40 && lower * 10 > look * 6;
  }
}
