package ex99.outline;

import ex99.model.SectionKind;
import ex99.text.Block;
import ex99.text.Manuscript;
import ex99.token.Lexicon;
import ex99.token.Token;
import ex99.token.Tokens;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** The blocks of a release above its first sentence: label, contacts, headline, sub-headlines. */
final class Head {
  private static final Lexicon VERBS = Lexicon.load("headline-words");

  private static final Lexicon FORMS = Lexicon.load("legal-forms");

  /** The most characters that a headline may have. */
  private static final int LONGEST = 600;

  private final Manuscript manuscript;
  private final Tokens tokens;
  private final int[] first;
  private final int end;
  private final SectionKind[] kinds;
  private final HeadLine[] lines;
  private int titleFrom = -1;
  private int titleTo = -1;
  private final HeadlineTexts texts;

  /**
   * Reads a head.
   *
   * @param first the first token of each block, and the number of tokens after the last
   * @param end the block after the last of the head
   */
  Head(Manuscript manuscript, Tokens tokens, int[] first, int end) {
    this.manuscript = manuscript;
    this.tokens = tokens;
    this.first = first;
    this.end = end;
    this.kinds = new SectionKind[end];
    this.lines = new HeadLine[end];
    Arrays.fill(kinds, SectionKind.EXHIBIT_LABEL);
    this.texts = new HeadlineTexts(manuscript, tokens, first);
    read();
  }

  SectionKind[] kinds() {
    return kinds;
  }

  Outline.Headline title() {
    return titleFrom < 0 ? null : texts.bare(titleFrom, titleTo);
  }

  List<Outline.Headline> subtitles() {
    List<Outline.Headline> subtitles = new ArrayList<>();
    int from = -1;
    for (int i = Math.max(titleTo, 0); i <= end; i++) {
      boolean sub = i < end && kinds[i] == SectionKind.SUBTITLE;
      if (from >= 0 && (!sub || !goesOn(i - 1, i))) {
        subtitles.add(texts.undashed(from, i));
        from = -1;
      }
      if (sub && from < 0) {
        from = i;
      }
    }
    return subtitles;
  }

  private void read() {
    int best = Integer.MIN_VALUE;
    int[] scores = new int[end];
    boolean contacts = false;
    for (int i = 0; i < end; i++) {
      HeadLine line = line(i);
      if (block(i).kind() == Block.Kind.FURNITURE) {
        kinds[i] = SectionKind.FURNITURE;
        scores[i] = -20;
        continue;
      }
      boolean contact = line.isContact();
      contacts = contact || contacts && !line.isHeadline() && !line.isLabel() && !isApart(i);
      if (contacts) {
        kinds[i] = SectionKind.CONTACTS;
      }
      scores[i] = line.score() - (contacts ? 3 : 0);
      best = Math.max(best, scores[i]);
    }
    gatherContacts();
    if (best < 1) {
      return;
    }
    int title = 0;
    while (scores[title] < Math.max(1, best - 2)) {
      title++;
    }
    mark(title, scores);
  }

  /** Gives the names above a telephone number or an address to it, where others stand before. */
  private void gatherContacts() {
    int contact = 0;
    while (contact < end && kinds[contact] != SectionKind.CONTACTS) {
      contact++;
    }
    for (int i = end - 1; i > contact; i--) {
      boolean above = kinds[i] == SectionKind.CONTACTS && kinds[i - 1] == SectionKind.EXHIBIT_LABEL;
      if (above && gap(i) == 1 && !line(i - 1).isLabel() && !line(i - 1).isHeadline()) {
        kinds[i - 1] = SectionKind.CONTACTS;
      }
    }
  }

  private void mark(int title, int[] scores) {
    titleFrom = title;
    titleTo = title + 1;
    int length = block(title).span().length();
    while (titleTo < end && length < LONGEST && joinsTitle(titleTo)) {
      length += block(titleTo).span().length();
      titleTo++;
    }
    while (titleFrom > 0
        && (scores[titleFrom - 1] > -3 || isName(titleFrom - 1))
        && isFirstLine(titleFrom - 1)) {
      titleFrom--;
    }
    Arrays.fill(kinds, titleFrom, titleTo, SectionKind.TITLE);
    for (int i = titleTo; i < end; i++) {
      if (block(i).inTable() || headsTable(i)) {
        kinds[i] = SectionKind.TABLES;
      } else if (kinds[i] != SectionKind.FURNITURE
          && line(i).isSubtitle()
          && (kinds[i] != SectionKind.CONTACTS)) {
        kinds[i] = SectionKind.SUBTITLE;
      }
    }
  }

  /** Whether a block is the caption of a table: {@code Table 1. Summary}. */
  private boolean headsTable(int i) {
    return i + 1 < end
        && block(i + 1).inTable()
        && tokens.is(first[i], "table")
        && first[i] + 1 < first[i + 1]
        && tokens.isNumber(first[i] + 1);
  }

  /** Whether a block is a line apart with a verb of headlines, which no address has. */
  private boolean isApart(int i) {
    HeadLine line = line(i);
    return i > 0
        && gap(i) > 1
        && first[i + 1] - first[i] > 3
        && line.hasVerb()
        && !line.isRelease()
        && !line.isNumbers()
        && !line.isContact();
  }

  /** Whether a block is the name of a company, whose deed the next line tells. */
  private boolean isName(int i) {
    return isVerb(tokens, first[i + 1]) && isForm(tokens, first[i + 1] - 1);
  }

  /** Whether a block before the headline is its first line: set alike, and open at its end. */
  private boolean isFirstLine(int i) {
    Block before = block(i);
    Block next = block(i + 1);
    HeadLine line = line(i);
    boolean alike = before.look() == next.look() || isName(i) && line.isCaps();
    boolean apart = isName(i) || isSet(i) && isSet(i + 1);
    return alike
        && apart
        && !line.isLabel()
        && !line.isContact()
        && (LineSeams.isOpen(line)
            || LineSeams.isOpenBefore(line(i + 1))
            || isVerb(tokens, first[i + 1]));
  }

  /** Whether a block is set apart by its type, or by capitals where nothing else tells. */
  private boolean isSet(int i) {
    return block(i).emphasis() || line(i).isCaps();
  }

  private boolean joinsTitle(int i) {
    Block before = block(i - 1);
    Block next = block(i);
    HeadLine line = line(i);
    if (next.kind() == Block.Kind.FURNITURE
        || next.kind() == Block.Kind.ITEM
        || line.isLabel() && !LineSeams.isDatedTail(line)
        || line.isContact()) {
      return false;
    }
    if (line.isDashed()) {
      return false;
    }
    HeadLine last = line(i - 1);
    boolean alike = before.look() == next.look() && before.emphasis() == next.emphasis();
    if (LineSeams.isOpen(last) || LineSeams.isOpenBefore(line) && alike) {
      return true;
    }
    if (!alike || !isSet(i - 1) && gap(i) > 1 || LineSeams.isTitleAbove(last, line)) {
      return false;
    }
    if (gap(i) == 1 && LineSeams.isFullBefore(last, line)) {
      return true;
    }
    return !line.hasVerb() || !titleHasVerb(i);
  }

  private boolean titleHasVerb(int to) {
    for (int i = titleFrom; i < to; i++) {
      if (line(i).hasVerb()) {
        return true;
      }
    }
    return false;
  }

  private boolean goesOn(int before, int i) {
    Block last = block(before);
    Block next = block(i);
    boolean alike =
        last.look() == next.look() && next.kind() != Block.Kind.ITEM && !line(i).isDashed();
    boolean dashed =
        line(before).isDashed()
            && LineSeams.isDashOpen(line(before))
            && last.kind() != Block.Kind.ITEM
            && !next.inTable();
    return LineSeams.isOpen(line(before)) && next.kind() != Block.Kind.ITEM
        || LineSeams.isOpenBefore(line(i)) && alike
        || dashed && next.kind() != Block.Kind.ITEM
        || alike && gap(i) == 1 && !line(i).hasVerb();
  }

  /** How many line breaks stand before a block. */
  private int gap(int i) {
    return block(i).span().start() - block(i - 1).span().end();
  }

  private Block block(int i) {
    return manuscript.blocks().get(i);
  }

  private HeadLine line(int i) {
    if (lines[i] == null) {
      lines[i] = new HeadLine(block(i), manuscript.text(block(i)), tokens, first[i], first[i + 1]);
    }
    return lines[i];
  }

  static boolean isVerb(Tokens tokens, int at) {
    Token token = tokens.get(at);
    return token.isWord() && VERBS.has(token.norm());
  }

  static boolean isForm(Tokens tokens, int at) {
    return FORMS.match(tokens, at) != null;
  }
}
