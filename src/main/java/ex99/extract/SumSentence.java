package ex99.extract;

import ex99.name.Cast;
import ex99.name.Mention;
import ex99.token.Lexicon;
import ex99.token.Sentence;
import ex99.token.Tokens;
import ex99.token.WordSet;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** A sentence with the words in it that say what a sum is, found in one walk. */
final class SumSentence {
  private static final Lexicon CUES = Lexicon.load("sum-cues");
  private static final Lexicon MEASURES = Lexicon.load("sum-measures");

  private static final WordSet MAKES =
      WordSet.of(
          "develop",
          "develops",
          "developing",
          "developed",
          "market",
          "markets",
          "marketing",
          "marketed",
          "manufacture",
          "manufactures",
          "manufacturing",
          "manufactured",
          "make",
          "makes",
          "making",
          "made",
          "produce",
          "produces",
          "producing",
          "produced",
          "distribute",
          "distributes",
          "distributing",
          "distributed",
          "promote",
          "promotes",
          "commercialize",
          "commercialise",
          "design",
          "designs",
          "use",
          "import",
          "package",
          "packages");

  private static final Map<String, SumCue> KINDS =
      Stream.of(SumCue.values())
          .collect(Collectors.toMap(kind -> kind.name().toLowerCase(Locale.ROOT), kind -> kind));

  /** A word of the lists at its place. */
  record Cue(int from, int to, SumCue kind) {}

  private final int from;
  private final int to;
  private final List<Cue> cues = new ArrayList<>();
  private final int[] cueAt;
  private final Set<SumCue> kinds = EnumSet.noneOf(SumCue.class);

  SumSentence(Reading reading, Sentence sentence) {
    Tokens tokens = reading.tokens();
    from = sentence.from();
    to = sentence.to();
    cueAt = new int[to - from];
    Arrays.fill(cueAt, -1);
    int i = next(tokens, from);
    while (i < to) {
      Cue cue = read(tokens, i);
      if (cue != null && isInName(reading.cast(), cue)) {
        i = next(tokens, cue.to());
        continue;
      }
      if (cue != null) {
        Arrays.fill(cueAt, i - from, cue.to() - from, cues.size());
        cues.add(cue);
        kinds.add(cue.kind());
      }
      i = next(tokens, cue == null ? i + 1 : cue.to());
    }
  }

  /** "Hollis Royalty Partners": a word within a name tells of no sum, unless it ends it. */
  private static boolean isInName(Cast cast, Cue cue) {
    Mention mention = cast.mentionAt(cue.from());
    return mention != null
        && mention.form() != Mention.Form.PRONOUN
        && mention.to() > cue.to()
        && mention.to() - mention.from() > 1;
  }

  private int next(Tokens tokens, int at) {
    return Math.min(CUES.next(tokens, at, to), MEASURES.next(tokens, at, to));
  }

  private Cue read(Tokens tokens, int at) {
    Lexicon.Match cue = CUES.match(tokens, at);
    Lexicon.Match measure = MEASURES.match(tokens, at);
    if (measure != null && measure.to() <= to && (cue == null || measure.to() > cue.to())) {
      return new Cue(at, measure.to(), SumCue.MEASURE);
    }
    boolean counted = // "a 2,000,000 share offering of common stock": the offering, not its verb
        tokens.is(at, "offering") && tokens.is(at - 1, "share", "unit", "ads");
    if (counted) {
      return new Cue(at, at + 1, SumCue.OFFERING);
    }
    boolean right = // "rights to sell": what is licensed
        tokens.is(at, "sell") && tokens.is(at - 1, "to") && tokens.is(at - 2, "rights", "license");
    if (cue == null || cue.to() > to || right || isMaking(tokens, at)) {
      return null;
    }
    boolean money = // "hand over $5 million": money is paid, a business is sold
        tokens.is(at, "hand", "hands", "handed") && cue.to() < to && isSum(tokens.text(cue.to()));
    return new Cue(at, cue.to(), money ? SumCue.PAY : KINDS.get(cue.value()));
  }

  private static boolean isSum(String text) {
    return !text.isEmpty()
        && Character.getType(text.charAt(text.length() - 1)) == Character.CURRENCY_SYMBOL;
  }

  /** "rights to develop and sell": a verb of trade beside one of making is no deal. */
  private static boolean isMaking(Tokens tokens, int at) {
    if (!tokens.is(at, "sell", "sells", "selling", "sold")
        || !tokens.is(at - 1, "and", "or", "&")) {
      return false;
    }
    int before = tokens.is(at - 2, ",") ? at - 3 : at - 2;
    return MAKES.has(tokens, before);
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

  /** Adds what the sentence speaks of to a set. */
  void addTo(Set<SumCue> kinds) {
    for (Cue cue : cues()) {
      kinds.add(cue.kind());
    }
  }
}
