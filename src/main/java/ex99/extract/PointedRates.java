package ex99.extract;

import ex99.model.PercentageKind;
import ex99.phrase.Figures;
import ex99.phrase.Money;
import ex99.token.Sentence;
import ex99.token.Tokens;
import ex99.token.WordSet;
import java.util.List;

/**
 * What "this" means in "This represents 15% growth": what the sentence before measures, by its last
 * rate, by what it is about, or by the words before its first sum.
 */
final class PointedRates {
  private static final WordSet POINTERS = WordSet.of("this", "that", "it", "which");

  private static final WordSet AIMS =
      WordSet.of(
          "range",
          "guidance",
          "forecast",
          "outlook",
          "midpoint",
          "mid-point",
          "estimate",
          "projection",
          "target",
          "figure",
          "revised",
          "updated",
          "new",
          "current");

  private static final WordSet BEING =
      WordSet.of(
          "represents",
          "represented",
          "reflects",
          "reflected",
          "equates",
          "equated",
          "is",
          "was",
          "would",
          "will",
          "marks",
          "marked",
          "means",
          "compares",
          "translates",
          "implies",
          "amounts",
          "corresponds",
          "constitutes");

  private PointedRates() {}

  /** The same draft with what its pronoun means; itself where it has none. */
  static RateDraft resolved(RateSite site, RateDraft draft) {
    if (draft.kind() != PercentageKind.CHANGE
        || draft.of() != null && !isPointer(site, draft.of()) && !isAim(site, draft)) {
      return draft;
    }
    Tokens tokens = site.tokens();
    int first = site.floor();
    boolean points =
        POINTERS.has(tokens, first) && BEING.has(tokens, first + 1)
            || isAim(site, draft)
            || draft.of() != null && isStep(tokens, draft.of().from());
    if (!points || first == 0 || tokens.block(first - 1) != tokens.block(first)) {
      return draft;
    }
    Stretch meant = meant(site, tokens.sentenceAt(first - 1));
    return meant == null ? draft : draft.with(meant);
  }

  private static boolean isPointer(RateSite site, Stretch of) {
    return of.to() == of.from() + 1
        && (POINTERS.has(site.tokens(), of.from()) || isStep(site.tokens(), of.from()));
  }

  /** "This increase of 11% was due to": the step that the sentence before told of. */
  private static boolean isStep(Tokens tokens, int noun) {
    return ClauseWords.isChangeNoun(tokens.norm(noun))
        && tokens.is(noun - 1, "this", "the", "that", "such")
        && tokens.sentenceAt(noun).from() == noun - 1;
  }

  /** "The midpoint of this range implies 6% growth": an aim that names no measure. */
  private static boolean isAim(RateSite site, RateDraft draft) {
    Tokens tokens = site.tokens();
    boolean aim = draft.of() != null && draft.of().to() <= site.from();
    for (int i = aim ? draft.of().from() : 0; aim && i < draft.of().to(); i++) {
      aim = AIMS.has(tokens, i) || ClauseWords.isDeterminer(tokens.norm(i)) || tokens.is(i, "of");
    }
    return aim && BEING.has(tokens, draft.of().to());
  }

  private static Stretch meant(RateSite site, Sentence sentence) {
    RateDraft near = site.nearDraft();
    int last = site.index() - 1;
    boolean rated =
        near != null
            && near.of() != null
            && site.cast().mentionAt(near.of().to() - 1) == null
            && site.reading().figures().rates().get(last).from() >= sentence.from()
            && (near.kind() == PercentageKind.CHANGE || near.kind() == PercentageKind.SHARE);
    if (rated) {
      return near.of();
    }
    Money sum = firstIn(site.reading().figures().money(), sentence);
    if (sum == null) {
      return null;
    }
    Stretch measured = before(site, sentence, sum.from());
    return measured != null ? measured : site.clauses().topic(sentence.from(), sum.from());
  }

  /** measured := noun ("to be")? ("in the range" "of" | "of" | "to" | "at") sum, or null. */
  private static Stretch before(RateSite site, Sentence sentence, int sum) {
    Tokens tokens = site.tokens();
    int i = Bounds.before(tokens, sum, sentence.from());
    boolean range = tokens.is(i, "of", "between") && tokens.is(i - 1, "range");
    i = range ? i - (tokens.is(i - 2, "the", "a") ? 4 : 3) : i;
    if (tokens.is(i, "be")) {
      i--;
    }
    if (!tokens.is(i, "to", "of", "at")) {
      return null;
    }
    int from = PartsMeant.wide(site, i, sentence.from());
    return from < i && !site.phrases().isTime(from, i)
        ? site.clauses().trimmed(new Stretch(from, i))
        : null;
  }

  private static Money firstIn(List<Money> money, Sentence sentence) {
    int first = Figures.firstFrom(money, sentence.from());
    return first < money.size() && money.get(first).from() < sentence.to()
        ? money.get(first)
        : null;
  }
}
