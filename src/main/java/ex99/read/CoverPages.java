package ex99.read;

import java.util.List;
import java.util.Locale;

/**
 * Tells the Form 8-K or 6-K that stands in front of a release in the same file from the release.
 */
final class CoverPages {
  /** How many pieces the face of a form may have before it says what it is. */
  private static final int FACE = 40;

  /** Words of the face of a form. */
  private static final List<String> FACES =
      List.of(
          "SECURITIES AND EXCHANGE COMMISSION",
          "REPORT OF FOREIGN",
          "RULE 13A-16",
          "SECTION 13 OR 15(D)",
          "FOR THE MONTH OF",
          "DATE OF REPORT",
          "COMMISSION FILE",
          "NAME OF REGISTRANT",
          "REGISTRANT'S NAME",
          "REGISTRANT’S NAME",
          "REGISTRANT'S TELEPHONE",
          "REGISTRANT’S TELEPHONE",
          "ADDRESS OF PRINCIPAL",
          "ADDRESS OF REGISTRANT",
          "ADDRESSES OF PRINCIPAL",
          "INDICATE BY CHECK",
          "FORM 20-F",
          "RULE 12G3-2",
          "REGULATION S-T",
          "IDENTIFICATION NO",
          "JURISDICTION OF INCORPORATION",
          "APPROPRIATE BOX",
          "RULE 14A-12",
          "RULE 14D-2",
          "RULE 13E-4",
          "RULE 425",
          "FORMER NAME",
          "EMERGING GROWTH COMPANY",
          "TITLE OF EACH CLASS");

  private CoverPages() {}

  /** The pieces of the release itself: those after the form's signature, if there is a form. */
  static List<Piece> cut(List<Piece> pieces) {
    int form = form(pieces);
    if (form < 0) {
      return pieces;
    }
    int signature = signature(pieces, form);
    int start = signature < 0 ? label(pieces, form) : after(pieces, signature);
    if (start < 0) {
      start = afterFace(pieces, form);
    }
    return pieces.subList(start, pieces.size());
  }

  /**
   * The first piece after the face of a form that holds the release itself, or the first of all
   * when next to nothing follows.
   */
  private static int afterFace(List<Piece> pieces, int form) {
    int last = form;
    for (int i = form; i < Math.min(pieces.size(), form + 2 * FACE); i++) {
      String text = pieces.get(i).text();
      if (text.length() < 600 && isFace(text.toUpperCase(Locale.ROOT))) {
        last = i;
      }
    }
    int letters = 0;
    for (int i = last + 1; i < pieces.size() && letters < 150; i++) {
      letters += pieces.get(i).text().length();
    }
    return letters < 150 ? 0 : last + 1;
  }

  private static boolean isFace(String upper) {
    for (String words : FACES) {
      if (upper.contains(words)) {
        return true;
      }
    }
    return upper.matches("(YES|NO)\\b.{0,40}") && upper.length() < 60;
  }

  /** The piece that says that this is a form, or -1. */
  private static int form(List<Piece> pieces) {
    for (int i = 0; i < Math.min(pieces.size(), FACE); i++) {
      String text = pieces.get(i).text();
      if (text.length() < 60) {
        String upper = text.toUpperCase(Locale.ROOT);
        boolean number =
            upper.contains("FORM 8-K")
                || upper.contains("FORM 6-K")
                || upper.contains("FORM 8 - K");
        if (number
            || upper.equals("8-K")
            || upper.equals("6-K")
            || upper.startsWith("CURRENT REPORT")) {
          return i;
        }
      }
    }
    return -1;
  }

  private static int signature(List<Piece> pieces, int form) {
    for (int i = form; i < pieces.size(); i++) {
      String text = pieces.get(i).text();
      boolean title =
          text.length() <= 16
              && text.replace(" ", "").toUpperCase(Locale.ROOT).startsWith("SIGNATURE");
      if (title && isSigned(pieces, i)) {
        return i;
      }
    }
    return -1;
  }

  /** Whether the words of a signature follow, as they do not in a table of contents. */
  private static boolean isSigned(List<Piece> pieces, int signature) {
    for (int i = signature + 1; i < Math.min(pieces.size(), signature + 4); i++) {
      String upper = pieces.get(i).text().toUpperCase(Locale.ROOT);
      if (upper.contains("/S/") || upper.startsWith("PURSUANT TO THE REQUIREMENTS")) {
        return true;
      }
    }
    return false;
  }

  /** The first piece of the first page after a signature that is no list of exhibits, or -1. */
  private static int after(List<Piece> pieces, int signature) {
    for (int i = signature + 1; i + 1 < pieces.size(); i++) {
      boolean opens = pieces.get(i).newPage || isLabel(pieces.get(i));
      if (opens && !isIndex(pieces, i)) {
        return i;
      }
    }
    return -1;
  }

  /** The label of the exhibit in a form without a signature, or -1. */
  private static int label(List<Piece> pieces, int form) {
    for (int i = form + 10; i + 1 < pieces.size(); i++) {
      if (isLabel(pieces.get(i)) && !isIndex(pieces, i)) {
        return i;
      }
    }
    return -1;
  }

  /** Whether a piece is the label of an exhibit and nothing else: {@code Exhibit 99.1}. */
  private static boolean isLabel(Piece piece) {
    String text = piece.text();
    if (piece.table >= 0 || text.length() > 24) {
      return false;
    }
    String upper = text.toUpperCase(Locale.ROOT);
    return upper.startsWith("EXHIBIT 99")
        || upper.startsWith("EX-99")
        || upper.startsWith("EXHIBIT NO. 99");
  }

  /** Whether what begins here lists exhibits, or signs, rather than being one. */
  private static boolean isIndex(List<Piece> pieces, int from) {
    int letters = 0;
    for (int i = from; i < pieces.size() && letters < 900; i++) {
      Piece piece = pieces.get(i);
      if (i > from && piece.newPage) {
        return letters < 200;
      }
      String upper = piece.text().toUpperCase(Locale.ROOT);
      boolean list =
          upper.contains("EXHIBIT INDEX")
              || upper.contains("INDEX TO EXHIBITS")
              || upper.startsWith("/S/")
              || upper.startsWith("BY: /S/");
      if (piece.text().length() < 80
          && (list || upper.startsWith("EXHIBIT") && upper.contains("DESCRIPTION"))) {
        return true;
      }
      letters += piece.text().length();
    }
    return letters < 200;
  }
}
