package ex99.extract;

import ex99.token.Lexicon;
import ex99.token.Sentence;
import ex99.token.Tokens;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** A sentence with the words in it that say what a sum is, found in one walk. */
final class SumSentence {
  private static final Lexicon CUES = Lexicon.load("sum-cues");
  private static final Lexicon MEASURES = Lexicon.load("sum-measures");

  /** A word of the lists at its place. */
  record Cue(int from, int to, SumCue kind) {}

  private final int from;
  private final int to;
  private final List<Cue> cues = new ArrayList<>();
  private final int[] cueAt;
  private final Set<SumCue> kinds = EnumSet.noneOf(SumCue.class);

  SumSentence(Tokens tokens, Sentence sentence) {
    from = sentence.from();
    to = sentence.to();
    cueAt = new int[to - from];
    int i = from;
    while (i < to) {
      Cue cue = read(tokens, i);
      int end = cue == null ? i + 1 : cue.to();
      if (cue != null) {
        cues.add(cue);
        kinds.add(cue.kind());
      }
      for (int k = i; k < end; k++) {
        cueAt[k - from] = cue == null ? -1 : cues.size() - 1;
      }
      i = end;
    }
  }

  private Cue read(Tokens tokens, int at) {
    Lexicon.Match cue = CUES.match(tokens, at);
    Lexicon.Match measure = MEASURES.match(tokens, at);
    if (measure != null && measure.to() <= to && (cue == null || measure.to() > cue.to())) {
      return new Cue(at, measure.to(), SumCue.MEASURE);
    }
    if (cue == null || cue.to() > to) {
      return null;
    }
    return new Cue(at, cue.to(), SumCue.valueOf(cue.value().toUpperCase(Locale.ROOT)));
  }

  int from() {
    return from;
  }

  int to() {
    return to;
  }

  List<Cue> cues() {
    return cues;
  }

  boolean has(SumCue kind) {
    return kinds.contains(kind);
  }

  /** The cue that a token is part of, or null. */
  Cue at(int token) {
    if (token < from || token >= to || cueAt[token - from] < 0) {
      return null;
    }
    return cues.get(cueAt[token - from]);
  }
}
