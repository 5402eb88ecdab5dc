package ex99.token;

import ex99.text.Block;
import ex99.text.Manuscript;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import opennlp.tools.util.Span;

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

  private static final List<String> MAILBOXES =
      List.of("investors", "investor", "media", "info", "press", "contact", "ir", "pr");

  private final String text;
  private final Span[] pieces;
  private final BitSet cuts = new BitSet();
  private Set<String> elsewhere;

  private Seams(String text, Span[] pieces) {
    this.text = text;
    this.pieces = pieces;
  }

  /**
   * The pieces of a manuscript, with more of them where words were run together.
   *
   * @param cuts receives the offsets where a piece does not belong to the one before it
   */
  static Span[] cut(Manuscript manuscript, Span[] pieces, BitSet cuts) {
    Seams seams = new Seams(manuscript.text(), pieces);
    List<Span> out = null;
    int piece = 0;
    for (Block block : manuscript.blocks()) {
      int first = piece;
      while (piece < pieces.length && pieces[piece].getStart() < block.span().end()) {
        piece++;
      }
      if (block.span().length() <= LONGEST_BLOCK && seams.isTight(first, piece)) {
        out = out == null ? new ArrayList<>(Arrays.asList(pieces).subList(0, first)) : out;
        seams.cut(manuscript, first, piece, out);
      } else if (out != null) {
        out.addAll(Arrays.asList(pieces).subList(first, piece));
      }
    }
    cuts.or(seams.cuts);
    return out == null ? pieces : out.toArray(Span[]::new);
  }

  private boolean isTight(int from, int to) {
    for (int i = from; i < to; i++) {
      if (text.charAt(pieces[i].getStart()) == '@' || isPhone(i)) {
        return true;
      }
    }
    return false;
  }

  /** Three digits or more right behind a small letter. */
  private boolean isPhone(int piece) {
    Span span = pieces[piece];
    return span.length() >= PHONE
        && Character.isDigit(text.charAt(span.getStart()))
        && span.getStart() > 0
        && Character.isLowerCase(text.charAt(span.getStart() - 1));
  }

  private void cut(Manuscript manuscript, int from, int to, List<Span> out) {
    for (int i = from; i < to; i++) {
      Span span = pieces[i];
      int start = span.getStart();
      boolean joined = i > from && pieces[i - 1].getEnd() == start;
      if (joined && isSeam(i)) {
        cuts.set(start);
      }
      int box = i + 1 < to ? mailbox(span) : -1;
      if (box > start && text.charAt(span.getEnd()) == '@') {
        out.add(new Span(start, box));
        cuts.set(box);
        start = box;
      }
      int seam = seam(manuscript, new Span(start, span.getEnd()));
      while (seam > start) {
        out.add(new Span(start, seam));
        cuts.set(seam);
        start = seam;
        seam = seam(manuscript, new Span(start, span.getEnd()));
      }
      out.add(new Span(start, span.getEnd()));
    }
  }

  /** A telephone number behind a word, or a word behind a telephone number. */
  private boolean isSeam(int piece) {
    char before = text.charAt(pieces[piece].getStart() - 1);
    char first = text.charAt(pieces[piece].getStart());
    if (Character.isDigit(before) && Character.isLetter(first)) {
      return pieces[piece - 1].length() > PHONE;
    }
    return isPhone(piece) || before == ')' && Character.isLetter(first);
  }

  /** Where a mailbox begins behind a name: Roeinfo@, Relationsir@; -1 where none does. */
  private int mailbox(Span span) {
    if (!Character.isUpperCase(text.charAt(span.getStart()))) {
      return -1;
    }
    for (String box : MAILBOXES) {
      int at = span.getEnd() - box.length();
      if (at > span.getStart() + 2 && text.startsWith(box, at)) {
        return at;
      }
    }
    return -1;
  }

  /** Where a second word begins inside a piece, or -1. */
  private int seam(Manuscript manuscript, Span span) {
    for (int i = span.getStart() + 2; i < span.getEnd() - 1; i++) {
      boolean camel =
          Character.isUpperCase(text.charAt(i)) && Character.isLowerCase(text.charAt(i - 1));
      boolean label =
          Character.isUpperCase(text.charAt(i - 1))
              && LABELS.contains(text.substring(i, span.getEnd()));
      if ((camel || label)
          && !elsewhere(manuscript).contains(text.substring(span.getStart(), span.getEnd()))) {
        return i;
      }
    }
    return -1;
  }

  /** The words of all blocks that are not looked at. */
  private Set<String> elsewhere(Manuscript manuscript) {
    if (elsewhere == null) {
      elsewhere = new HashSet<>();
      int piece = 0;
      for (Block block : manuscript.blocks()) {
        int first = piece;
        while (piece < pieces.length && pieces[piece].getStart() < block.span().end()) {
          piece++;
        }
        if (block.span().length() > LONGEST_BLOCK || !isTight(first, piece)) {
          for (int i = first; i < piece; i++) {
            elsewhere.add(text.substring(pieces[i].getStart(), pieces[i].getEnd()));
          }
        }
      }
    }
    return elsewhere;
  }
}
