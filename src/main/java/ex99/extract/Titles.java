package ex99.extract;

import ex99.name.Entity;
import ex99.token.Lexicon;
import java.util.Locale;
import java.util.regex.Pattern;

/** Compares job titles: {@code the CEO} means the chief executive officer. */
final class Titles {
  private static final Lexicon SHORT = Lexicon.load("title-abbreviations");
  private static final Lexicon OFFICE = Lexicon.load("office-words");

  private static final Pattern BETWEEN_WORDS = Pattern.compile("[^\\p{L}\\p{N}&]+");

  private Titles() {}

  /** A title in small letters, its abbreviations spelled out. */
  static String plain(String title) {
    StringBuilder out = new StringBuilder();
    for (String word : BETWEEN_WORDS.split(title.toLowerCase(Locale.ROOT))) {
      String spelled = SHORT.value(word);
      out.append(out.length() == 0 ? "" : " ").append(spelled == null ? word : spelled);
    }
    return out.toString();
  }

  /** Whether somebody bears a plain title, alone or among others. */
  static boolean has(Entity entity, String plain) {
    return entity.title() != null
        && (" " + plain(entity.title()) + " ").contains(" " + plain + " ");
  }

  /** Whether a capitalized word is one of an office rather than of a name: {@code Global}. */
  static boolean isOffice(String norm) {
    return OFFICE.has(norm);
  }

  /** Whether a title is that of an officer or director. */
  static boolean isExecutive(String title) {
    for (String word : plain(title).split(" ")) {
      if ("executive".equals(OFFICE.value(word))) {
        return true;
      }
    }
    return false;
  }
}
