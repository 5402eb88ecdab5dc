package ex99.name;

import java.util.Locale;
import java.util.Map;
import java.util.Set;

/** Titles as text: what each of several has whom one title names, and abbreviations in full. */
final class Titles {
  private static final Set<String> PLURALS =
      Set.of(
          "co-ceos",
          "co-presidents",
          "co-heads",
          "co-chairs",
          "co-founders",
          "co-chairmen",
          "chairmen",
          "cofounders",
          "founders",
          "chairs",
          "presidents",
          "officers",
          "directors",
          "partners",
          "managers",
          "members");

  private static final Map<String, String> SHORT =
      Map.of(
          "ceo", "chief executive officer",
          "cfo", "chief financial officer",
          "coo", "chief operating officer",
          "cto", "chief technology officer",
          "vp", "vice president",
          "svp", "senior vice president",
          "evp", "executive vice president");

  private Titles() {}

  static boolean isPlural(String norm) {
    return PLURALS.contains(norm);
  }

  /** "Co-CEO" for the "Co- CEO" of a page that parts them. */
  static String joined(String title) {
    return title.replace("Co- ", "Co-").replace("co- ", "co-");
  }

  /** "co-CEO" for "co-CEOs"; the Board of Directors stays what it is. */
  static String singular(String title) {
    String[] words = title.split(" ");
    boolean changed = false;
    for (int i = 0; i < words.length; i++) {
      if (isPlural(words[i].toLowerCase(Locale.ROOT)) && (i == 0 || !words[i - 1].equals("of"))) {
        String stem = words[i].substring(0, words[i].length() - 1);
        boolean men = words[i].endsWith("men");
        words[i] = men ? stem.substring(0, stem.length() - 1) + "an" : stem;
        changed = true;
      }
    }
    return changed ? String.join(" ", words) : title;
  }

  /** A title in small letters with its abbreviations in full. */
  static String spelled(String title) {
    String[] words = title.toLowerCase(Locale.ROOT).split(" ");
    for (int i = 0; i < words.length; i++) {
      words[i] = SHORT.getOrDefault(words[i], words[i]);
    }
    return String.join(" ", words);
  }
}
