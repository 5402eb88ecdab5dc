package ex99.name;

import java.util.Locale;
import java.util.Set;

/**
 * An office that somebody is said to hold.
 *
 * @param title where it stands; null when it is said of several at once
 * @param text its name as a record gives it
 * @param organization whose office it is; null where that is not said
 * @param rank how sure the place is that says so
 */
record Office(TitleGrammar.Title title, String text, Sketch organization, Office.Rank rank) {
  /** How sure a place is to give the title that somebody has now. */
  enum Rank {
    PAST,
    LINE,
    ROLE,
    BEFORE,
    BEHIND,
    NEW
  }

  /** Whether this one tells better than another one, which may be null, what somebody is. */
  boolean beats(Office other) {
    boolean still = rank == Rank.BEHIND || rank == Rank.NEW;
    if (other != null && still && other.rank == rank && founds(other.text) != founds(text)) {
      return founds(other.text);
    }
    if (other == null || rank != other.rank) {
      return other == null || rank.compareTo(other.rank) > 0;
    }
    String mine = fold(text);
    String theirs = fold(other.text);
    if (mine.equals(theirs)) {
      return other.text.equals(other.text.toUpperCase(Locale.ROOT)) && !text.equals(other.text);
    }
    boolean shouted = other.text.equals(other.text.toUpperCase(Locale.ROOT));
    if (shouted && !text.equals(text.toUpperCase(Locale.ROOT)) && sameParts(mine, theirs)) {
      return true;
    }
    return mine.length() > theirs.length()
        && (rank != Rank.NEW || mine.endsWith(theirs) || mine.startsWith(theirs));
  }

  /** Whether somebody is only said to have made a company or to own it, not to run it. */
  private static boolean founds(String title) {
    String last = title.substring(title.lastIndexOf(' ') + 1).toLowerCase(Locale.ROOT);
    boolean lone = title.indexOf(',') < 0 && !title.toLowerCase(Locale.ROOT).contains(" and ");
    return lone && Set.of("founder", "co-founder", "cofounder", "owner", "co-owner").contains(last);
  }

  /**
   * Whether two titles have the same words but for those of its owner: "of its" and "of Acme's".
   */
  private static boolean sameParts(String one, String other) {
    String last = other.substring(other.lastIndexOf(' ') + 1);
    String first = other.indexOf(' ') < 0 ? other : other.substring(0, other.indexOf(' '));
    return other.contains(" of ") && one.startsWith(first + " of ") && one.endsWith(" " + last);
  }

  private static String fold(String text) {
    return Titles.spelled(text);
  }
}
