package ex99.extract;

import ex99.model.Comparator;
import ex99.model.PercentageKind;
import ex99.phrase.Rate;
import ex99.text.Block;
import ex99.token.Tokens;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;

/** What the rates of a release measure. */
final class Rates implements Extractor {
  @Override
  public void extract(Reading reading, Consumer<Finding> found) {
    Tokens tokens = reading.tokens();
    List<Rate> rates = reading.figures().rates();
    NounPhrases phrases = new NounPhrases(tokens, reading.figures(), reading.cast());
    List<RateDraft> drafts = new ArrayList<>();
    List<RateSite> sites = new ArrayList<>();
    List<Dispatcher.Match<RateDraft>> matches = new ArrayList<>();
    List<Boolean> tables = new ArrayList<>();
    Comparator carried = Comparator.EQUAL;
    RateSite.Context context =
        new RateSite.Context(reading, phrases, new RateClauses(tokens, phrases), drafts);
    for (int i = 0; i < rates.size(); i++) {
      RateSite site = new RateSite(context, i);
      Block block = reading.manuscript().blocks().get(tokens.get(rates.get(i).from()).block());
      Dispatcher.Match<RateDraft> match = RateReader.read(site);
      drafts.add(clinical(site, match.fact()));
      sites.add(site);
      matches.add(match);
      tables.add(block.inTable());
    }
    Respective.distribute(tokens, rates, drafts);
    for (int i = 0; i < rates.size(); i++) {
      Rate rate = rates.get(i);
      if (i > 0
          && isListed(tokens, rates, i, matches.get(i).rule())
          && rate.comparator() == Comparator.EQUAL) {
        rate = bounded(rate, carried);
      }
      carried = rate.comparator() == Comparator.ABOUT ? Comparator.ABOUT : Comparator.EQUAL;
      found.accept(
          finding(sites.get(i), rate, drafts.get(i), matches.get(i).rule(), tables.get(i)));
    }
  }

  /** A risk or a score that falls is a clinical figure, not one of trade. */
  private static RateDraft clinical(RateSite site, RateDraft draft) {
    Tokens tokens = site.tokens();
    boolean change = draft.kind() == PercentageKind.CHANGE && draft.of() != null;
    return change
            && (RateMeasures.of(tokens, draft.of()) == PercentageKind.CLINICAL
                || ShareRules.isTrial(site, draft.of()))
        ? new RateDraft(
            PercentageKind.CLINICAL, draft.of(), draft.tail(), -1, draft.direction(), draft.why())
        : draft;
  }

  /** Rules whose rates share the words before the first: "approximately 5%, 7% and 12%". */
  private static boolean isListed(Tokens tokens, List<Rate> rates, int index, String rule) {
    Rate before = rates.get(index - 1);
    Rate rate = rates.get(index);
    boolean together = tokens.get(before.from()).sentence() == tokens.get(rate.from()).sentence();
    boolean goesOn = tokens.is(rate.from() - 1, ",", "and", "or");
    return together
        && ((rule.equals("list") || rule.equals("share-split")) && goesOn
            || Respective.isNext(tokens, before, rate));
  }

  private static Rate bounded(Rate rate, Comparator comparator) {
    return new Rate(rate.from(), rate.to(), rate.value(), rate.high(), rate.unit(), comparator);
  }

  private static Finding finding(
      RateSite site, Rate rate, RateDraft draft, String rule, boolean inTable) {
    return new Finding.RateFinding(
        rate,
        draft.kind(),
        words(site.tokens(), draft),
        draft.holder(),
        Qualifiers.footing(site),
        draft.direction(),
        Qualifiers.period(site),
        inTable,
        rule,
        draft.why());
  }

  private static String words(Tokens tokens, RateDraft draft) {
    if (draft.of() == null) {
      return draft.tail() == null ? null : tokens.text(draft.tail().from(), draft.tail().to());
    }
    String of = tokens.text(draft.of().from(), draft.of().to());
    return draft.tail() == null
        ? of
        : of + " … " + tokens.text(draft.tail().from(), draft.tail().to());
  }
}
