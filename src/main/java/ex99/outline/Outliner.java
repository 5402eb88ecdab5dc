package ex99.outline;

import ex99.model.DocumentKind;
import ex99.model.SectionKind;
import ex99.phrase.Figures;
import ex99.text.Block;
import ex99.text.Manuscript;
import ex99.text.Setting;
import ex99.text.Span;
import ex99.token.Tokens;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** Finds the parts of a release. */
public final class Outliner {
  /** How many blocks may stand above the dateline. */
  private static final int HEAD = 70;

  /** How many paragraphs may. */
  private static final int PROSE = 6;

  private final Manuscript manuscript;
  private final Tokens tokens;
  private final List<Block> blocks;
  private final int[] first;
  private final Setting setting;

  private Outliner(Manuscript manuscript, Tokens tokens, Setting setting) {
    this.setting = setting;
    this.manuscript = manuscript;
    this.tokens = tokens;
    this.blocks = manuscript.blocks();
    this.first = new int[blocks.size() + 1];
    int token = 0;
    for (int i = 0; i < blocks.size(); i++) {
      while (token < tokens.size() && tokens.block(token) < i) {
        token++;
      }
      first[i] = token;
    }
    first[blocks.size()] = tokens.size();
  }

  /** The outline of a release. */
  public static Outline outline(Manuscript manuscript, Tokens tokens, Figures figures) {
    return outline(manuscript, tokens, figures, Setting.NONE);
  }

  /**
   * The outline of a release.
   *
   * @param setting what else is known of it
   */
  public static Outline outline(
      Manuscript manuscript, Tokens tokens, Figures figures, Setting setting) {
    return new Outliner(manuscript, tokens, setting).read();
  }

  private Outline read() {
    int above = datelineBlock();
    int at = above < 0 ? closingBlock() : above;
    DatelineGrammar.Found dateline = at < 0 ? null : dateline(at);
    int end = above >= 0 && !isClosing(above, dateline) ? above : firstSentence(0);
    Head head = new Head(manuscript, tokens, first, end);
    if (head.title() == null && dateline != null && dateline.to() >= first[at + 1]) {
      // The place and date may stand by themselves above the headline.
      int below = firstSentence(at + 1);
      Head other = new Head(manuscript, tokens, first, below);
      if (below < blocks.size() && other.title() != null) {
        head = other;
        end = below;
      }
    }
    SectionKind[] kinds = new SectionKind[blocks.size()];
    System.arraycopy(head.kinds(), 0, kinds, 0, end);
    boolean[] told = new Sections(manuscript, tokens, first).read(end, kinds);
    return new Outline(
        exhibit(end),
        kind(dateline, head, end),
        head.title(),
        head.subtitles(),
        place(dateline, end),
        date(dateline, end),
        dateline == null ? null : dateline.wire(),
        parts(kinds, told, at, dateline));
  }

  private DocumentKind kind(DatelineGrammar.Found dateline, Head head, int end) {
    Outline.Headline title = head.title();
    boolean announced = false;
    for (int i = 0; i < Math.min(end, blocks.size()) && !announced; i++) {
      HeadLine line = line(i);
      announced = line.isRelease() || head.kinds()[i] == SectionKind.TITLE && line.hasVerb();
    }
    return Kinds.of(
        manuscript,
        dateline != null && dateline.place() != null,
        title == null ? null : title.text().toLowerCase(Locale.ROOT),
        announced,
        setting);
  }

  private DatelineGrammar.Found dateline(int block) {
    return DatelineGrammar.tryMatch(tokens, first[block], first[block + 1]);
  }

  /**
   * Whether a place and date stand by themselves below the text, over the names of who signed it,
   * as in papers of Brazil and Hong Kong.
   */
  private boolean isClosing(int at, DatelineGrammar.Found dateline) {
    return dateline.to() >= first[at + 1]
        && firstSentence(0) < at
        && firstSentence(at + 1) == Math.min(blocks.size(), 2 * HEAD);
  }

  /** The last line below the text that holds a place and a date and nothing else, or -1. */
  private int closingBlock() {
    int sentence = firstSentence(0);
    for (int i = blocks.size() - 1; i > sentence; i--) {
      Block block = blocks.get(i);
      if (!block.inTable() && first[i + 1] - first[i] <= 12 && block.span().length() < 80) {
        DatelineGrammar.Found found = dateline(i);
        if (found != null
            && found.to() >= first[i + 1]
            && found.place() != null
            && found.found() != null) {
          return i;
        }
      }
    }
    return -1;
  }

  /** The block that a dateline opens, one with a place before one with a date alone, or -1. */
  private int datelineBlock() {
    int dated = datelineBlock(0, false);
    if (dated < 0 || dateline(dated).place() != null) {
      return dated;
    }
    int placed = dateline(dated).to() < first[dated + 1] ? -1 : datelineBlock(dated + 1, true);
    return placed < 0 ? dated : placed;
  }

  private int datelineBlock(int from, boolean placed) {
    int prose = 0;
    for (int i = from; i < Math.min(blocks.size(), HEAD) && prose < PROSE; i++) {
      Block block = blocks.get(i);
      if (block.inTable() || block.kind() == Block.Kind.FURNITURE || first[i] == first[i + 1]) {
        continue;
      }
      DatelineGrammar.Found found = dateline(i);
      if (found != null && (!placed || found.place() != null)) {
        return i;
      }
      prose += block.span().length() > 200 ? 1 : 0;
    }
    return -1;
  }

  /** The first block that is a sentence, or the number of blocks. */
  private int firstSentence(int from) {
    int look = Math.min(blocks.size(), 2 * HEAD);
    int sentence = firstSentence(from, look, false);
    return sentence < look ? sentence : firstSentence(from, look, true);
  }

  private int firstSentence(int from, int look, boolean brief) {
    for (int i = from; i < look; i++) {
      Block block = blocks.get(i);
      HeadLine line = line(i);
      boolean sentence =
          line.isSentence() || block.span().length() > 250 || brief && line.isBriefSentence();
      if (!block.inTable() && !line.isContact() && !line.isLabel() && sentence) {
        return i;
      }
    }
    return look;
  }

  private HeadLine line(int i) {
    return new HeadLine(
        blocks.get(i), manuscript.text(blocks.get(i)), tokens, first[i], first[i + 1]);
  }

  private String exhibit(int end) {
    for (int i = 0; i < Math.min(end, 12); i++) {
      String exhibit = line(i).exhibit();
      if (exhibit != null) {
        return exhibit;
      }
    }
    return null;
  }

  /** The place of the dateline, else of a line by itself beside one with the date. */
  private String place(DatelineGrammar.Found dateline, int end) {
    if (dateline != null) {
      return dateline.place();
    }
    for (int i = 0; i + 1 < Math.min(end, blocks.size()); i++) {
      boolean above = line(i + 1).isDate();
      if (above || line(i).isDate()) {
        int at = above ? i : i + 1;
        String place = DatelineGrammar.place(tokens, first[at], first[at + 1]);
        if (place != null) {
          return place;
        }
      }
    }
    return null;
  }

  /** The date of the dateline, else of a line above it that gives one. */
  private LocalDate date(DatelineGrammar.Found dateline, int end) {
    if (dateline != null && dateline.found() != null) {
      return Years.complete(dateline.found(), tokens, setting.filed());
    }
    for (int i = 0; i < end; i++) {
      HeadLine line = line(i);
      if (line.isDate() || line.isLabel()) {
        CalendarGrammar.Found found = line.date();
        if (found != null) {
          return Years.complete(found, tokens, setting.filed());
        }
      }
    }
    return null;
  }

  private List<Outline.Part> parts(
      SectionKind[] kinds, boolean[] told, int at, DatelineGrammar.Found dateline) {
    List<Outline.Part> parts = new ArrayList<>();
    int start = 0;
    SectionKind kind = null;
    for (int i = 0; i < kinds.length; i++) {
      int begin = blocks.get(i).span().start();
      boolean opens = i == at && dateline != null;
      if (kind != null && (kinds[i] != kind || opens || told[i]) && begin > start) {
        parts.add(new Outline.Part(kind, new Span(start, begin)));
        start = begin;
      }
      kind = kinds[i];
      if (opens) {
        int stop =
            dateline.to() < tokens.size()
                ? tokens.start(dateline.to())
                : manuscript.text().length();
        if (stop >= blocks.get(i).span().end()) { // it stands by itself
          stop =
              i + 1 < kinds.length ? blocks.get(i + 1).span().start() : manuscript.text().length();
        }
        parts.add(new Outline.Part(SectionKind.DATELINE, new Span(start, stop)));
        start = stop;
      }
    }
    if (start < manuscript.text().length() || parts.isEmpty()) {
      SectionKind last = kind == null ? SectionKind.BODY : kind;
      parts.add(new Outline.Part(last, new Span(start, manuscript.text().length())));
    }
    return parts;
  }
}
