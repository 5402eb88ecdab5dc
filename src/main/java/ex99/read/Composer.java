package ex99.read;

import ex99.text.Block;
import ex99.text.Manuscript;
import ex99.text.ManuscriptBuilder;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Makes a manuscript of pieces: tells page furniture, and mends paragraphs that a page end cut. */
final class Composer {
  /** The least length of a line that is as wide as its page. */
  private static final int LINE = 60;

  /** The longest line at the head of a page that may stand inside a sentence. */
  private static final int HEAD = 100;

  /** How many such lines a page may have. */
  private static final int HEADS = 3;

  /** How many figures no sentence holds. */
  private static final int FIGURES = 20;

  /** How many figures side by side are a row of a table, and how many rows no sentence holds. */
  private static final int COLUMNS = 4;

  private static final int ROWS = 3;

  /** How many empty paragraphs tell that all paragraphs of a page are set apart by them. */
  private static final int APART = 5;

  /** How the pieces of a page are set: as paragraphs, as lines, or as lines with gaps between. */
  private enum Setting {
    PARAGRAPHS,
    LINES,
    SPACED_LINES
  }

  private Composer() {}

  /**
   * The manuscript of pieces.
   *
   * @param lines whether their lines may be paragraphs of their own, as in HTML
   */
  static Manuscript compose(List<Piece> pieces, boolean lines) {
    ManuscriptBuilder builder = new ManuscriptBuilder();
    markEdges(pieces);
    List<Piece> mended = mended(pieces, lines ? setting(pieces) : Setting.PARAGRAPHS);
    int tables = 0;
    for (Piece piece : mended) {
      tables = Math.max(tables, piece.table + 1);
    }
    for (int i = 0; i < mended.size(); i++) {
      Piece piece = mended.get(i);
      if (piece.is(Block.Kind.PARAGRAPH) && piece.table < 0 && isFigures(piece)) {
        piece.kind = Block.Kind.ROW;
        piece.table = tables++;
      }
      if (piece.is(Block.Kind.PARAGRAPH) && isHeading(mended, i)) {
        piece.kind = Block.Kind.HEADING;
      }
      builder.add(piece.kind, piece.text(), piece.table, piece.emphasis, piece.look, piece.tight);
    }
    return builder.build();
  }

  /**
   * Whether a paragraph is a table that lost its lines, as behind a picture of one: many figures,
   * which are more than half of its words or stand in rows.
   */
  private static boolean isFigures(Piece piece) {
    if (piece.length() < LINE) {
      return false;
    }
    String text = piece.text();
    int words = 0;
    int figures = 0;
    int side = 0;
    int rows = 0;
    boolean begins = true;
    boolean figure = false;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c == ' ') {
        figures += figure ? 1 : 0;
        side = figure ? side + 1 : 0;
        rows += side == COLUMNS ? 1 : 0;
        begins = true;
        figure = false;
      } else {
        words += begins ? 1 : 0;
        begins = false;
        figure |= c >= '0' && c <= '9';
      }
    }
    figures += figure ? 1 : 0;
    return figures >= FIGURES && (figures * 2 > words || rows >= ROWS);
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

  private static List<Piece> mended(List<Piece> pieces, Setting setting) {
    List<Piece> out = new ArrayList<>(pieces.size());
    int open = -1;
    int note = -1;
    int line = 0;
    boolean turned = false;
    for (int i = 0; i < pieces.size(); i++) {
      Piece piece = pieces.get(i);
      turned |= piece.newPage;
      if (turned && open >= 0 && isUnfinished(out.get(open))) {
        markHeads(pieces, i);
      }
      boolean pageNumber =
          Furniture.isPageNumber(piece.text())
              && piece.table < 0
              && (turned
                  || i + 1 < pieces.size() && pieces.get(i + 1).newPage
                  || Furniture.isPlainPageNumber(piece.text()));
      pageNumber |= turned && piece.table < 0 && Furniture.isRunningHead(piece.text());
      if (pageNumber || Furniture.isMark(piece.text()) || Furniture.isLogo(piece.text())) {
        piece.kind = Block.Kind.FURNITURE;
        piece.emphasis = false;
        turned |= pageNumber || Furniture.isMore(piece.text());
      }
      if (piece.is(Block.Kind.FURNITURE)) {
        out.add(piece);
      } else if (piece.note && !turned) {
        note = out.size();
        out.add(piece);
      } else if (turned
          && note > open
          && !(open >= 0 && continues(out.get(open), piece))
          && continues(out.get(note), piece)) {
        out.get(note).join(piece.text());
        turned = false;
      } else if (open >= 0 && goesOn(out, open, piece, turned, line, setting)) {
        line = piece.length();
        out.get(open).join(piece.text());
        turned = false;
      } else {
        open = out.size();
        line = piece.length();
        turned = false;
        out.add(piece);
      }
    }
    return out;
  }

  /** Marks the lines that stand again at the edge of a page, but for the first of each. */
  private static void markEdges(List<Piece> pieces) {
    Set<String> seen = null;
    for (Piece piece : pieces) {
      if (piece.is(Block.Kind.PARAGRAPH)
          && piece.table < 0
          && piece.length() <= 100
          && Furniture.isEdge(piece.text())) {
        seen = seen == null ? new HashSet<>() : seen;
        if (!seen.add(piece.head())) {
          piece.kind = Block.Kind.FURNITURE;
          piece.emphasis = false;
        }
      }
    }
  }

  /** Marks the lines at the head of a page behind which the sentence of the last one goes on. */
  private static void markHeads(List<Piece> pieces, int from) {
    int at = from;
    int most = Math.min(pieces.size() - 1, from + HEADS);
    while (at < most && isHead(pieces.get(at))) {
      at++;
    }
    Piece next = pieces.get(at);
    if (next.is(Block.Kind.PARAGRAPH)
        && next.table < 0
        && next.length() > 20
        && TextLines.isContinuation(next.text())
        && Character.isLowerCase(next.text().charAt(0))) {
      for (int i = from; i < at; i++) {
        pieces.get(i).kind = Block.Kind.FURNITURE;
        pieces.get(i).emphasis = false;
      }
    }
  }

  private static boolean isHead(Piece piece) {
    return piece.table < 0
        && piece.length() <= HEAD
        && !piece.is(Block.Kind.ITEM)
        && !Character.isLowerCase(piece.text().charAt(0))
        && Character.isLetterOrDigit(piece.text().charAt(0));
  }

  /** Whether a piece is prose that ends inside a sentence. */
  private static boolean isUnfinished(Piece piece) {
    return piece.table < 0
        && (Character.isLetterOrDigit(piece.last()) || piece.last() == ',')
        && TextLines.isProse(piece.head());
  }

  /**
   * Whether a piece goes on with an open one.
   *
   * @param turned whether a page ends between them
   * @param line how long the last line of the open one is
   */
  private static boolean goesOn(
      List<Piece> out, int open, Piece next, boolean turned, int line, Setting setting) {
    Piece first = out.get(open);
    if (turned) {
      return continues(first, next);
    }
    return open + 1 == out.size()
        && (setting != Setting.PARAGRAPHS && isNextLine(first, line, next, setting)
            || goesOn(first, next));
  }

  /**
   * How pieces are set: each line is a paragraph of its own in pages that a program has set line by
   * line, where several go on with the sentence of the one before.
   */
  private static Setting setting(List<Piece> pieces) {
    int seams = 0;
    int apart = 0;
    boolean across = false;
    for (int i = 1; i < pieces.size() && (seams < 3 || apart < APART); i++) {
      boolean seam = goesOn(pieces.get(i - 1), pieces.get(i));
      seams += seam ? 1 : 0;
      apart += pieces.get(i).apart ? 1 : 0;
      across |= seam && pieces.get(i).apart;
    }
    if (seams > 0 && apart >= APART && !across) {
      return Setting.SPACED_LINES;
    }
    return seams < 3 ? Setting.PARAGRAPHS : Setting.LINES;
  }

  /** Whether a paragraph goes on with the sentence of the one before, as none begins so. */
  private static boolean goesOn(Piece first, Piece next) {
    return Character.isLowerCase(next.text().charAt(0))
        && continues(first, next)
        && first.is(Block.Kind.PARAGRAPH)
        && !first.emphasis
        && !next.emphasis
        && Character.isLetterOrDigit(first.last())
        && next.length() > 20
        && TextLines.isContinuation(next.text())
        && TextLines.isProse(first.head());
  }

  /**
   * Whether a line that is a paragraph of its own goes on with the one before.
   *
   * @param line how long the last line of the paragraph before is
   */
  private static boolean isNextLine(Piece first, int line, Piece next, Setting setting) {
    char last = first.last();
    boolean open = Character.isLetterOrDigit(last) || last == ',' || last == '-';
    boolean begun =
        Character.isLetterOrDigit(next.text().charAt(0))
            || "$“\"(".indexOf(next.text().charAt(0)) >= 0;
    return line >= LINE
        && !next.apart
        && next.is(Block.Kind.PARAGRAPH)
        && !first.is(Block.Kind.ROW)
        && first.table < 0
        && next.table < 0
        && !first.emphasis
        && !next.emphasis
        && (open && begun || setting == Setting.SPACED_LINES);
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
        && TextLines.isProse(first.text())
        && (next.last() == '.' || TextLines.isProse(next.head()) && !next.emphasis);
  }
}
