package ex99.extract;

import ex99.model.SectionKind;
import ex99.outline.Outline;
import ex99.phrase.Quotation;
import ex99.text.Block;
import ex99.text.Span;
import ex99.token.Sentence;
import ex99.token.Tokens;
import ex99.token.WordSet;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;

/** The passages of a release that announce something; boilerplate, tables and contacts are none. */
final class Passages {
  /** How many blocks after the lead still belong to the opening. */
  private static final int OPENING_BLOCKS = 3;

  /** A lead is a sentence, not a label. */
  private static final int LEAST_LEAD = 9;

  /** Marks around fewer tokens are terms, not speech. */
  private static final int LEAST_SPEECH = 8;

  private final Reading reading;
  private final List<Passage> all = new ArrayList<>();
  private final BitSet spoken = new BitSet();
  private int leadBlock = -1;

  private Passages(Reading reading) {
    this.reading = reading;
  }

  /** The passages of a release in order of the text. */
  static Passages of(Reading reading) {
    Passages passages = new Passages(reading);
    passages.read();
    for (Quotation quotation : reading.figures().quotations()) {
      if (quotation.to() - quotation.from() >= LEAST_SPEECH) {
        passages.spoken.set(quotation.from(), quotation.to());
      }
    }
    return passages;
  }

  /** What is done at a word of a passage. */
  interface Visit {
    void at(int token, Passage passage);
  }

  /** Visits such words in order of the text that are no part of a name and that nobody says. */
  void visit(WordSet words, Visit visit) {
    for (Passage passage : all) {
      int to = passage.to();
      for (int i = words.next(reading.tokens(), passage.from(), to);
          i < to;
          i = words.next(reading.tokens(), i + 1, to)) {
        if (reading.cast().mentionAt(i) == null && !spoken(i)) {
          visit.at(i, passage);
        }
      }
    }
  }

  List<Passage> all() {
    return all;
  }

  /** Where one of them stands in {@link #all()}. */
  int indexOf(Passage passage) {
    return Collections.binarySearch(all, passage, Comparator.comparingInt(Passage::from));
  }

  /** Whether a token is part of somebody's speech. */
  boolean spoken(int token) {
    return spoken.get(token);
  }

  private void read() {
    Tokens tokens = reading.tokens();
    Outline.Headline title = reading.outline().title();
    int titleFrom = title == null ? -1 : tokens.firstFrom(title.span().start());
    int titleTo = title == null ? -1 : tokens.firstFrom(title.span().end());
    if (titleFrom < titleTo) {
      all.add(new Passage(titleFrom, titleTo, Passage.Zone.TITLE));
    }
    for (Sentence sentence : tokens.sentences()) {
      int from = sentence.from() < titleTo ? Math.max(titleTo, sentence.from()) : sentence.from();
      if (from < sentence.to() && sentence.to() > titleTo) {
        Passage.Zone zone = zone(tokens, from, sentence);
        if (zone != null) {
          all.add(new Passage(from, sentence.to(), zone));
        }
      }
    }
  }

  private Passage.Zone zone(Tokens tokens, int from, Sentence sentence) {
    Block block = reading.manuscript().blocks().get(sentence.block());
    if (block.inTable() || block.kind() == Block.Kind.FURNITURE) {
      return null;
    }
    SectionKind kind = reading.outline().kindAt(tokens.start(sentence.to() - 1));
    boolean before = leadBlock < 0;
    return switch (kind) {
      case SUBTITLE -> Passage.Zone.SUBTITLE;
      case HIGHLIGHTS -> before ? Passage.Zone.SUBTITLE : Passage.Zone.BODY;
      case TITLE -> subtitle(tokens.span(from, sentence.to())) ? Passage.Zone.SUBTITLE : null;
      case BODY -> body(from, sentence, block);
      default -> null;
    };
  }

  private boolean subtitle(Span span) {
    for (Outline.Headline subtitle : reading.outline().subtitles()) {
      if (subtitle.span().start() <= span.start() && span.end() <= subtitle.span().end()) {
        return true;
      }
    }
    return false;
  }

  private Passage.Zone body(int from, Sentence sentence, Block block) {
    if (leadBlock < 0) {
      if (sentence.to() - from < LEAST_LEAD) {
        return null;
      }
      if (block.kind() == Block.Kind.ITEM) {
        return Passage.Zone.SUBTITLE;
      }
      leadBlock = sentence.block();
      return Passage.Zone.LEAD;
    }
    return sentence.block() < leadBlock + OPENING_BLOCKS ? Passage.Zone.OPENING : Passage.Zone.BODY;
  }
}
