package ex99.extract;

import ex99.extract.SumSite.Head;
import ex99.extract.SumSite.Relation;
import ex99.model.ConsiderationKind;
import ex99.model.SectionKind;
import ex99.phrase.Count;
import ex99.phrase.Figures;
import ex99.phrase.Ratio;
import ex99.phrase.RatioGrammar;
import ex99.token.Sentence;
import ex99.token.Tokens;
import java.math.BigDecimal;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;

/**
 * Reads ratios of exchange that are told as a bare number: "an exchange ratio of 0.4125", "the
 * exchange ratio was fixed at 1.2 to 1". Counts of shares and splits are read elsewhere.
 */
final class SumBareRatios {
  /** What may stand between the noun and its number. */
  private static final Set<String> LINKS =
      Set.of(
          "of",
          "is",
          "was",
          "will",
          "be",
          "at",
          "equal",
          "to",
          "fixed",
          "set",
          "a",
          "has",
          "been",
          "approximately",
          "about",
          ":",
          "an",
          "as",
          "determined",
          "currently",
          "final");

  private static final int REACH = 7;

  /** The longest phrase between the noun and its verb. */
  private static final int ASIDE = 22;

  /** No share is exchanged for more of another. */
  private static final BigDecimal MOST = BigDecimal.valueOf(200);

  private final Reading reading;
  private final Tokens tokens;
  private final SumTopic topic;
  private final Set<SectionKind> apart;

  SumBareRatios(Reading reading, SumTopic topic, Set<SectionKind> apart) {
    this.reading = reading;
    this.tokens = reading.tokens();
    this.topic = topic;
    this.apart = apart;
  }

  /** bare := ("exchange" | "conversion" | "merger" | "share exchange") "ratio" link* ratio */
  void read(Consumer<Finding> found) {
    if (!topic.isDeal()) {
      return;
    }
    for (int i = 1; i < tokens.size(); i++) {
      boolean exchange =
          tokens.is(i, "ratio") && tokens.is(i - 1, "exchange", "conversion", "merger", "swap");
      Ratio ratio = exchange && isTold(i) ? behind(i) : null;
      if (ratio != null) {
        Sentence here = tokens.sentenceAt(i);
        SumSite site = new SumSite(reading, new SumSentence(reading, here), null, topic, ratio);
        Head head = new Head(SumCue.RATIO, Relation.OF, i - 1, i + 1);
        SumDraft draft =
            SumDraft.of(ConsiderationKind.EXCHANGE_RATIO, site, head)
                .currency("ratio")
                .per("share")
                .paidForTopic(site);
        found.accept(draft.finding(site, "exchange-ratio", null));
      }
    }
  }

  /** Whether the noun stands in running text of the release, in a sentence of some sense. */
  private boolean isTold(int at) {
    Sentence here = tokens.sentenceAt(at);
    return !apart.contains(reading.outline().kindAt(tokens.start(at)))
        && !reading.manuscript().blocks().get(tokens.block(at)).inTable()
        && here.to() - here.from() < SumWalk.LONGEST;
  }

  private Ratio behind(int noun) {
    int start = predicate(noun);
    int limit = Math.min(tokens.sentenceAt(noun).to(), start + REACH);
    int i = start + 1;
    while (i < limit && LINKS.contains(tokens.norm(i))) {
      i++;
    }
    if (i == start + 1 || i >= limit || !tokens.isNumber(i) || isCount(i)) {
      return null;
    }
    return ratio(i);
  }

  /** Where what the ratio is begins: over "for its acquisition of Acme" to "will be". */
  private int predicate(int noun) {
    int limit = Math.min(tokens.sentenceAt(noun).to(), noun + ASIDE);
    for (int i = noun + 1; tokens.is(noun + 1, "for", "in", ",") && i < limit; i++) {
      if (tokens.is(i, "is", "was", "will", "has") && !tokens.is(i - 1, "which", "that")) {
        return i - 1;
      }
      if (tokens.isNumber(i) || tokens.is(i, ";", "and")) {
        return noun;
      }
    }
    return noun;
  }

  /** ratio := number (("x" | ":1" | "to 1" | "-to-one" | "for each" …))?, a decimal if alone */
  private Ratio ratio(int at) {
    String norm = tokens.norm(at);
    BigDecimal first = RatioGrammar.number(norm.endsWith("x") ? trimmed(norm) : norm);
    if (first == null || first.signum() <= 0 || first.compareTo(MOST) > 0) {
      return null;
    }
    boolean marked = tokens.is(at - 1, "$", "€", "£") || tokens.is(at + 1, "%", "percent");
    boolean to = tokens.is(at + 1, "to", ":", "for") && tokens.is(at + 2, "1", "one", "1.0");
    if (to && !marked) {
      return RatioGrammar.of(at, at + 3, first, BigDecimal.ONE);
    }
    boolean alone =
        first.scale() > 0 && !tokens.is(at + 1, "to", ":", "for", "-", "million", "billion");
    return alone && !marked ? RatioGrammar.of(at, at + 1, first, BigDecimal.ONE) : null;
  }

  private static String trimmed(String norm) {
    return norm.substring(0, norm.length() - 1);
  }

  /** Whether a number of shares stands there, which is read with its noun. */
  private boolean isCount(int at) {
    List<Count> counts = reading.figures().counts();
    int index = Figures.firstFrom(counts, at);
    return index < counts.size() && counts.get(index).from() == at;
  }
}
