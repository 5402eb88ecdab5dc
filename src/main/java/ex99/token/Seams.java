package ex99.token;

import ex99.text.Block;
import ex99.text.Manuscript;
import java.util.BitSet;
import java.util.HashSet;
import java.util.Set;

/**
 * Finds where a page has lost the line breaks of its contacts ({@code Jane RoeAcme PR212-555-0100})
 * and cuts the words apart there. Only blocks that hold an address or a telephone number behind a
 * letter are looked at, and a word that stands elsewhere in the text is left whole.
 */
final class Seams {
  private static final int LONGEST_BLOCK = 2000;

  /** Digits behind a letter from which on they are a telephone number. */
  private static final int PHONE = 3;

  private static final Set<String> LABELS =
      Set.of(
          "Phone",
          "Email",
          "Tel",
          "Investor",
          "Investors",
          "Media",
          "Contact",
          "Contacts",
          "Website",
          "Web",
          "Fax",
          "Source",
          "Press");

  /** Labels in capitals that a name in small letters follows: {@code CONTACTJane Roe}. */
  private static final Set<String> CAPITALS =
      Set.of("CONTACT", "CONTACTS", "INVESTOR", "INVESTORS", "MEDIA", "PRESS", "RELATIONS");

  /** What surnames begin with before a second capital: McAdam, DeLuca, VanHorn. */
  private static final Set<String> SURNAMES =
      Set.of(
          "Mc", "Mac", "De", "Di", "Du", "Da", "Del", "Della", "Dell", "Des", "La", "Le", "Lo",
          "Van", "Vander", "Von", "Fitz", "St", "Ver", "Ap", "Ben");

  private final Manuscript manuscript;
  private final char[] text;
  private final Pieces pieces;
  private final BitSet cuts;
  private final Mailboxes mailboxes;
  private Set<String> elsewhere;

  private Seams(Manuscript manuscript, char[] text, Pieces pieces, BitSet cuts) {
    this.manuscript = manuscript;
    this.text = text;
    this.pieces = pieces;
    this.cuts = cuts;
    this.mailboxes = new Mailboxes(text, pieces);
  }

  /**
   * The pieces of a manuscript, with more of them where words were run together.
   *
   * @param cuts receives the offsets where a piece does not belong to the one before it
   */
  static Pieces cut(Manuscript manuscript, char[] text, Pieces pieces, BitSet cuts) {
    Seams seams = new Seams(manuscript, text, pieces, cuts);
    GluedHeadings headings = new GluedHeadings(text, pieces);
    Pieces out = null;
    int piece = 0;
    for (Block block : manuscript.blocks()) {
      int first = piece;
      piece = pieces.firstFrom(first, block.span().end());
      boolean tight = block.span().length() <= LONGEST_BLOCK && seams.isTight(first, piece);
      int heading = tight ? -1 : headings.seam(first, piece);
      if (out == null && (tight || heading > 0)) {
        out = new Pieces(pieces.count() + 16);
        out.addAll(pieces, 0, first);
      }
      if (tight) {
        seams.cut(first, piece, out);
      } else if (heading > 0) {
        seams.cut(first, piece, heading, out);
      } else if (out != null) {
        out.addAll(pieces, first, piece);
      }
    }
    return out == null ? pieces : out;
  }

  private boolean isTight(int from, int to) {
    for (int i = from; i < to; i++) {
      if (text[pieces.start(i)] == '@' || isPhone(i)) {
        return true;
      }
    }
    return false;
  }

  /** Three digits or more right behind a small letter. */
  private boolean isPhone(int piece) {
    int start = pieces.start(piece);
    return pieces.length(piece) >= PHONE
        && Character.isDigit(text[start])
        && start > 0
        && Character.isLowerCase(text[start - 1]);
  }

  private void cut(int from, int to, Pieces out) {
    for (int i = from; i < to; i++) {
      int start = pieces.start(i);
      int end = pieces.end(i);
      boolean joined = i > from && pieces.end(i - 1) == start;
      if (joined && isSeam(i)) {
        cuts.set(start);
      }
      int box = i + 1 < to && text[end] == '@' ? mailboxes.begin(i) : -1;
      if (box > start) {
        out.add(start, box);
        cuts.set(box);
        start = box;
      }
      for (int seam = seam(start, end); seam > start; seam = seam(start, end)) {
        out.add(start, seam);
        cuts.set(seam);
        start = seam;
      }
      out.add(start, end);
    }
  }

  /** Adds the pieces of a block, the one around an offset cut in two. */
  private void cut(int from, int to, int seam, Pieces out) {
    int at = pieces.firstFrom(from, seam) - 1;
    out.addAll(pieces, from, at);
    out.add(pieces.start(at), seam);
    out.add(seam, pieces.end(at));
    out.addAll(pieces, at + 1, to);
    cuts.set(seam);
  }

  /** A telephone number behind a word, or a word behind a telephone number. */
  private boolean isSeam(int piece) {
    char before = text[pieces.start(piece) - 1];
    char first = text[pieces.start(piece)];
    if (Character.isDigit(before) && Character.isLetter(first)) {
      return pieces.length(piece - 1) > PHONE;
    }
    return isPhone(piece) || before == ')' && Character.isLetter(first);
  }

  /** Where a second word begins inside a word that stands nowhere else, or -1. */
  private int seam(int start, int end) {
    int at = second(start, end);
    return at > 0 && !elsewhere().contains(new String(text, start, end - start)) ? at : -1;
  }

  /** Where a second word may begin inside a word, or -1. */
  private int second(int start, int end) {
    for (int i = start + 2; i < end - 1; i++) {
      if (Character.isUpperCase(text[i])
          && (Character.isLowerCase(text[i - 1])
              || Character.isUpperCase(text[i - 1])
                  && Character.isLowerCase(text[i + 1])
                  && (LABELS.contains(new String(text, i, end - i))
                      || CAPITALS.contains(new String(text, start, i - start))))
          && !SURNAMES.contains(new String(text, start, i - start))) {
        return i;
      }
    }
    return -1;
  }

  /** The words with a second one inside of all blocks that are not looked at. */
  private Set<String> elsewhere() {
    if (elsewhere == null) {
      elsewhere = new HashSet<>();
      int piece = 0;
      for (Block block : manuscript.blocks()) {
        int first = piece;
        piece = pieces.firstFrom(first, block.span().end());
        if (block.span().length() > LONGEST_BLOCK || !isTight(first, piece)) {
          for (int i = first; i < piece; i++) {
            if (second(pieces.start(i), pieces.end(i)) > 0) {
              elsewhere.add(new String(text, pieces.start(i), pieces.length(i)));
            }
          }
        }
      }
    }
    return elsewhere;
  }
}
