package ex99.extract;

import ex99.name.Entity;
import ex99.token.Lexicon;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/** Compares job titles: {@code the CEO} means the chief executive officer. */
final class Titles {
  private static final Lexicon SHORT = Lexicon.load("title-abbreviations");
  private static final Lexicon OFFICE = Lexicon.load("office-words");

  private static final Lexicon CENTRES = Lexicon.load("title-centres");
  private static final Lexicon FIELDS = Lexicon.load("academic-fields");

  private static final Set<String> LEADERS =
      Set.of("director", "chair", "chairman", "chairwoman", "chief", "head", "professor");

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
    String[] words = plain(title).split(" ");
    for (int i = 0; i < words.length; i++) {
      if ("executive".equals(OFFICE.value(words[i])) && !leadsHouse(words, i)) {
        return true;
      }
    }
    return false;
  }

  /** Whether an office of a title is that of a part of a hospital or a university. */
  static boolean leadsHouse(String title) {
    String[] words = plain(title).split(" ");
    for (int i = 0; i < words.length; i++) {
      if (leadsHouse(words, i)) {
        return true;
      }
    }
    return false;
  }

  /** "Director of the Stroke Center", "Chair, Department of Medicine". */
  private static boolean leadsHouse(String[] words, int head) {
    boolean chief = words[head].equals("chief");
    boolean of = LEADERS.contains(words[head]);
    of &= !chief || head + 1 < words.length && words[head + 1].equals("of");
    for (int i = head + 1; of && i < words.length && !words[i].equals("and"); i++) {
      if ("house".equals(CENTRES.value(words[i])) || FIELDS.has(words[i])) {
        return true;
      }
    }
    return false;
  }
}
