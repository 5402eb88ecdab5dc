package ex99.read;

import ex99.text.Block;
import ex99.text.Manuscript;
import ex99.text.ManuscriptBuilder;
import java.util.ArrayList;
import java.util.List;

/** Makes a manuscript of pieces: tells page furniture, and mends paragraphs that a page end cut. */
final class Composer {
  private Composer() {}

  static Manuscript compose(List<Piece> pieces) {
    ManuscriptBuilder builder = new ManuscriptBuilder();
    List<Piece> mended = mended(pieces);
    for (int i = 0; i < mended.size(); i++) {
      Piece piece = mended.get(i);
      if (piece.is(Block.Kind.PARAGRAPH) && isHeading(mended, i)) {
        piece.kind = Block.Kind.HEADING;
      }
      builder.add(piece.kind, piece.text(), piece.table, piece.emphasis, piece.look, piece.tight);
    }
    return builder.build();
  }

  /** Whether a paragraph is a headline: set apart, or a short line in title case above prose. */
  private static boolean isHeading(List<Piece> pieces, int at) {
    Piece piece = pieces.get(at);
    String text = piece.text();
    char last = text.charAt(text.length() - 1);
    if (piece.emphasis) {
      return text.length() <= 300 && !(last == '.' && TextLines.isProse(text));
    }
    boolean follows = at + 1 < pieces.size() && TextLines.isProse(pieces.get(at + 1).text());
    return follows
        && text.length() <= 120
        && (at == 0 || !piece.tight)
        && ".,;:!?\"”)".indexOf(last) < 0
        && TextLines.isTitleCase(text);
  }

  private static List<Piece> mended(List<Piece> pieces) {
    List<Piece> out = new ArrayList<>(pieces.size());
    int open = -1;
    boolean turned = false;
    for (int i = 0; i < pieces.size(); i++) {
      Piece piece = pieces.get(i);
      turned |= piece.newPage;
      boolean pageNumber =
          Furniture.isPageNumber(piece.text())
              && piece.table < 0
              && (turned || i + 1 < pieces.size() && pieces.get(i + 1).newPage);
      if (pageNumber || Furniture.isMark(piece.text()) || Furniture.isLogo(piece.text())) {
        piece.kind = Block.Kind.FURNITURE;
        piece.emphasis = false;
        turned |= pageNumber || Furniture.isMore(piece.text());
      }
      if (piece.is(Block.Kind.FURNITURE)) {
        out.add(piece);
      } else if (turned && open >= 0 && continues(out.get(open), piece)) {
        Piece first = out.get(open);
        first.join(piece.text());
        turned = false;
      } else {
        open = out.size();
        turned = false;
        out.add(piece);
      }
    }
    return out;
  }

  /** Whether a piece on a new page goes on with the sentence of one on the page before. */
  private static boolean continues(Piece first, Piece next) {
    boolean prose = first.is(Block.Kind.PARAGRAPH) || first.is(Block.Kind.ITEM);
    if (!prose || !next.is(Block.Kind.PARAGRAPH) || first.table >= 0 || next.table >= 0) {
      return false;
    }
    char last = first.text().charAt(first.text().length() - 1);
    char start = next.text().charAt(0);
    if (Character.isLowerCase(start)) {
      return ".!?:;".indexOf(last) < 0;
    }
    return first.text().length() > 60
        && next.text().length() > 20
        && (Character.isLetterOrDigit(last) || last == ',')
        && (Character.isLetterOrDigit(start) || "$“\"(".indexOf(start) >= 0)
        && TextLines.isProse(first.text());
  }
}
