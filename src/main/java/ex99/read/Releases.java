package ex99.read;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * Parts releases that stand one after the other in one document. The evidence must be plain: after
 * an end mark or on a new page the paper says again that it is a release or an exhibit, a dateline
 * follows soon, and there is text enough before and after.
 */
final class Releases {
  /** The least number of letters of a release. */
  private static final int LEAST = 500;

  /** How many pieces may stand between what says that a release begins and its dateline. */
  private static final int HEAD = 16;

  private Releases() {}

  /** The pieces of each release, at least one list. */
  static List<List<Piece>> split(List<Piece> pieces) {
    List<List<Piece>> releases = new ArrayList<>();
    int start = 0;
    int letters = 0;
    for (int i = 1; i < pieces.size(); i++) {
      letters += pieces.get(i - 1).length();
      if (letters >= LEAST && begins(pieces, i) && !isNearEnd(pieces, i)) {
        releases.add(pieces.subList(start, i));
        start = i;
        letters = 0;
      }
    }
    releases.add(pieces.subList(start, pieces.size()));
    return releases;
  }

  private static boolean begins(List<Piece> pieces, int at) {
    Piece piece = pieces.get(at);
    if (piece.table >= 0 || piece.length() > 60 || !isLabel(piece.text())) {
      return false;
    }
    return (piece.newPage || isAfterEnd(pieces, at)) && hasDateline(pieces, at);
  }

  /** label := "Exhibit 99..." | "FOR IMMEDIATE RELEASE" | "NEWS RELEASE" | "PRESS RELEASE" */
  private static boolean isLabel(String text) {
    String upper = text.toUpperCase(Locale.ROOT);
    return upper.startsWith("EXHIBIT 99")
        || upper.startsWith("EX-99")
        || upper.startsWith("FOR IMMEDIATE RELEASE")
        || upper.equals("NEWS RELEASE")
        || upper.equals("PRESS RELEASE");
  }

  /** Whether the mark at the end of a release stands a few lines before. */
  private static boolean isAfterEnd(List<Piece> pieces, int at) {
    for (int i = at - 1; i >= Math.max(0, at - 4); i--) {
      String text = pieces.get(i).text();
      if (Furniture.isMark(text) && !Furniture.isMore(text)) {
        return true;
      }
    }
    return false;
  }

  private static boolean hasDateline(List<Piece> pieces, int at) {
    for (int i = at + 1; i < Math.min(pieces.size(), at + HEAD); i++) {
      Piece piece = pieces.get(i);
      if (piece.table < 0 && isDateline(piece.head())) {
        return true;
      }
    }
    return false;
  }

  /** Whether a paragraph begins with a capital place, a date or a wire, and a dash. */
  private static boolean isDateline(String text) {
    if (text.length() < 80
        || !Character.isUpperCase(text.charAt(0))
        || ListMarks.marker(text) > 0) {
      return false;
    }
    String start = text.substring(0, Math.min(text.length(), 110));
    int dash = dash(start);
    if (dash < 8) {
      return false;
    }
    String lead = start.substring(0, dash + 1).toUpperCase(Locale.ROOT);
    boolean comma = lead.indexOf(',') > 0 || lead.contains("WIRE");
    for (String month : MONTHS) {
      if (lead.contains(month)) {
        return comma;
      }
    }
    return lead.contains("WIRE") || lead.contains("PRNEWS");
  }

  /** Where the last dash stands that is set off from a word on one side at least, or -1. */
  private static int dash(String text) {
    for (int i = text.length() - 2; i > 0; i--) {
      char c = text.charAt(i);
      boolean off = text.charAt(i - 1) == ' ' || text.charAt(i + 1) == ' ';
      if (c == '–' || c == '—' || c == '-' && (off || text.charAt(i + 1) == '-')) {
        return i;
      }
    }
    return -1;
  }

  private static boolean isNearEnd(List<Piece> pieces, int from) {
    int letters = 0;
    for (int i = from; i < pieces.size() && letters < LEAST; i++) {
      letters += pieces.get(i).length();
    }
    return letters < LEAST;
  }

  private static final List<String> MONTHS =
      List.of(
          "JAN.", "JANUARY", "FEB", "MARCH", "MAR.", "APRIL", "APR.", "MAY ", "JUNE", "JULY", "AUG",
          "SEPT", "OCT", "NOV", "DEC");
}
