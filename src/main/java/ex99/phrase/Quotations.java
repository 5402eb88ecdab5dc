package ex99.phrase;

import ex99.text.Block;
import ex99.token.Sentence;
import ex99.token.Tokens;
import ex99.token.WordSet;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * Pairs quotation marks block by block. A quotation that is open at the end of a paragraph goes on
 * when the next paragraph opens with a mark or closes one that it did not open; otherwise its
 * closing mark was lost, and the next paragraph starts afresh.
 */
final class Quotations {
  /** The normalized forms of all that {@link QuoteMark} tells. */
  private static final WordSet MARKS =
      WordSet.of("\"", "＂", "''", "″", "“", "„", "‟", "«", "``", "‘‘", "〝", "”", "»", "〞");

  private static final WordSet SINGLE = WordSet.of("'");

  /** How many paragraphs without any mark a quotation may run through. */
  private static final int SILENT_BLOCKS = 40;

  private final Tokens tokens;
  private final List<Quotation> found = new ArrayList<>();

  /** The opening mark of a quotation left open by an earlier block, or -1. */
  private int pending = -1;

  private int pendingEnd;
  private boolean pendingContinues;

  /** How far lost closing marks have been looked for; no token is searched twice. */
  private int searched;

  /** The same for a single mark. */
  private int single = -1;

  private int singleEnd;
  private boolean singleContinues;

  /** Blocks without marks since then, as {@code {from, to}}. */
  private final List<int[]> silent = new ArrayList<>();

  private Quotations(Tokens tokens) {
    this.tokens = tokens;
  }

  static List<Quotation> pair(Tokens tokens) {
    Quotations quotations = new Quotations(tokens);
    List<Sentence> sentences = tokens.sentences();
    int first = 0;
    while (first < sentences.size()) {
      int last = first;
      while (last + 1 < sentences.size()
          && sentences.get(last + 1).block() == sentences.get(first).block()) {
        last++;
      }
      Block block = tokens.manuscript().blocks().get(sentences.get(first).block());
      if (block.kind() != Block.Kind.FURNITURE) {
        quotations.block(block, sentences.get(first).from(), sentences.get(last).to());
      }
      first = last + 1;
    }
    quotations.giveUp();
    quotations.found.sort(Comparator.comparingInt(Quotation::from));
    return quotations.found;
  }

  private void block(Block block, int from, int to) {
    int outer = -1;
    int inner = -1;
    boolean continues = false;
    boolean marked = false;
    for (int i = MARKS.next(tokens, from, to); i < to; i = MARKS.next(tokens, i + 1, to)) {
      QuoteMark mark = QuoteMark.of(tokens, i, from, to, outer >= 0);
      if (mark == QuoteMark.NONE) {
        continue;
      }
      if (!marked && pending >= 0) {
        marked = true;
        if (mark == QuoteMark.CLOSING) {
          goOn(from, i);
          continue;
        }
        if (i == from && silent.isEmpty()) {
          add(pending + 1, pendingEnd, true, false, pendingContinues, false);
          pending = -1;
          continues = true;
          outer = i;
          continue;
        }
      }
      if (!marked || pending >= 0) {
        marked = true;
        giveUp();
      }
      if (mark == QuoteMark.OPENING) {
        int end = outer < 0 ? -1 : lostEnd(outer, inner, i, to);
        if (end >= 0) {
          add(outer + 1, end, true, false, continues, false);
          continues = false;
        }
        if (outer < 0 || end >= 0) {
          outer = i;
        } else {
          inner = i;
        }
      } else if (inner >= 0 && !endsBoth(i, to)) {
        add(inner + 1, i, true, true, false, true);
        inner = -1;
      } else if (outer >= 0) {
        if (inner >= 0) {
          add(inner + 1, i, true, true, false, true);
        }
        add(outer + 1, i, true, true, continues, false);
        outer = -1;
        inner = -1;
        continues = false;
      } else if (!extend(i, from)) {
        add(Speech.lostStart(tokens, start(from), i), i, false, true, false, false);
      }
    }
    if (!marked) {
      singles(from, to);
      pass(block, from, to);
    } else if (outer >= 0) {
      leaveOpen(outer, inner, to, continues);
    }
  }

  /**
   * Where the quotation that is open ends, if its closing mark was lost before this opening one; or
   * -1, when this one opens a quotation inside it.
   */
  private int lostEnd(int outer, int inner, int opening, int to) {
    int end = Speech.lostEnd(tokens, Math.max(outer + 1, searched), opening);
    searched = opening;
    if (end >= 0 || inner >= 0 || !tokens.is(opening - 1, ".", "?", "!", ":")) {
      return end;
    }
    int closing = 0;
    for (int i = MARKS.next(tokens, opening + 1, to); i < to; i = MARKS.next(tokens, i + 1, to)) {
      QuoteMark mark = QuoteMark.of(tokens, i, opening, to, true);
      if (mark == QuoteMark.OPENING) {
        break;
      }
      closing += mark == QuoteMark.CLOSING ? 1 : 0;
    }
    return closing == 1 ? opening : -1;
  }

  /** Whether one closing mark ends a quotation and the quotation inside it. */
  private boolean endsBoth(int at, int to) {
    return at + 1 >= to || (at + 2 == to && tokens.is(at + 1, ".")) || Speech.cueAt(tokens, at + 1);
  }

  /**
   * A closing mark without an opening one, and no attribution since the last quotation closed: that
   * one goes on to here, and what seemed to close it was astray.
   */
  private boolean extend(int closing, int from) {
    Quotation last = found.isEmpty() ? null : found.get(found.size() - 1);
    if (last == null
        || last.from() < from
        || !last.opened()
        || !last.closed()
        || last.inner()
        || Speech.attributes(tokens, last.to() + 1, closing)) {
      return false;
    }
    found.set(
        found.size() - 1, new Quotation(last.from(), closing, true, true, last.continues(), false));
    return true;
  }

  /** Where the words before a lone closing mark may begin: after what was read of the block. */
  private int start(int from) {
    for (int k = found.size() - 1; k >= 0 && found.get(k).to() >= from; k--) {
      if (!found.get(k).inner()) {
        return found.get(k).to() + (found.get(k).closed() ? 1 : 0);
      }
    }
    return from;
  }

  private void leaveOpen(int outer, int inner, int to, boolean continues) {
    int opening = outer;
    boolean goesOn = continues;
    if (inner >= 0) {
      add(outer + 1, inner, true, false, continues, false);
      opening = inner;
      goesOn = false;
    }
    int end = Speech.lostEnd(tokens, opening + 1, to);
    if (end >= 0) {
      add(opening + 1, end, true, false, goesOn, false);
      return;
    }
    pending = opening;
    pendingEnd = to;
    pendingContinues = goesOn;
  }

  /** The quotation left open is closed in this block, at a token. */
  private void goOn(int from, int closing) {
    add(pending + 1, pendingEnd, true, false, pendingContinues, false);
    for (int[] block : silent) {
      add(block[0], block[1], false, false, true, false);
    }
    add(from, closing, false, true, true, false);
    pending = -1;
    silent.clear();
  }

  /** A block without marks may stand inside a quotation. */
  private void pass(Block block, int from, int to) {
    if (pending < 0) {
      return;
    }
    boolean prose = block.kind() == Block.Kind.PARAGRAPH || block.kind() == Block.Kind.ITEM;
    if (prose && !block.emphasis() && silent.size() < SILENT_BLOCKS) {
      silent.add(new int[] {from, to});
    } else {
      giveUp();
    }
  }

  /** The closing mark of the quotation left open was lost. */
  private void giveUp() {
    if (pending >= 0) {
      add(pending + 1, pendingEnd, true, false, pendingContinues, false);
    }
    pending = -1;
    silent.clear();
  }

  /**
   * Speech between single marks, in a block without double ones; one left open goes on when the
   * next block opens with such a mark.
   */
  private void singles(int from, int to) {
    boolean continues = single >= 0 && QuoteMark.opensSingle(tokens, from, from, to);
    if (continues) {
      add(single + 1, singleEnd, true, false, singleContinues, false);
    }
    single = -1;
    int open = -1;
    for (int i = SINGLE.next(tokens, from, to); i < to; i = SINGLE.next(tokens, i + 1, to)) {
      if (open < 0 && QuoteMark.opensSingle(tokens, i, from, to)) {
        open = i;
      } else if (open >= 0 && QuoteMark.closesSingle(tokens, i, to)) {
        add(open + 1, i, true, true, continues && open == from, false);
        open = -1;
      }
    }
    if (open == from || (open > from && tokens.is(open - 1, ":", ","))) {
      single = open;
      singleEnd = to;
      singleContinues = continues && open == from;
    }
  }

  private void add(
      int from, int to, boolean opened, boolean closed, boolean continues, boolean inner) {
    if (from < to) {
      found.add(new Quotation(from, to, opened, closed, continues, inner));
    }
  }
}
