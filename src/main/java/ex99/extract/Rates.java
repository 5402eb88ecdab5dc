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
      Block block = reading.manuscript().blocks().get(tokens.block(rates.get(i).from()));
      Dispatcher.Match<RateDraft> strength = Strengths.match(site, rates.get(i));
      Dispatcher.Match<RateDraft> match = strength == null ? RateReader.read(site) : strength;
      drafts.add(clinical(site, PointedRates.resolved(site, match.fact())));
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
    boolean level = draft.kind() == PercentageKind.SHARE || draft.kind() == PercentageKind.OTHER;
    Stretch outcome = draft.kind() == PercentageKind.OTHER ? Strengths.outcome(site) : null;
    if (outcome != null) {
      return RateDraft.of(PercentageKind.CLINICAL, outcome, "what happened to patients");
    }
    boolean sampled = level && (isSampled(site) || Strengths.isTested(site));
    boolean change = draft.kind() == PercentageKind.CHANGE && draft.of() != null;
    boolean works =
        draft.kind() == PercentageKind.CLINICAL
            && draft.of() != null
            && tokens.is(draft.of().to() - 2, "success")
            && !Patients.isMedical(site)
            && tokens.isWord(draft.of().to() - 1);
    if (works) { // a driller's success rate
      return RateDraft.of(PercentageKind.SHARE, draft.of(), draft.why().get(0));
    }
    return sampled
            || change
                && (RateMeasures.of(tokens, draft.of()) == PercentageKind.CLINICAL
                    || Patients.isTrial(site, draft.of()))
        ? new RateDraft(
            PercentageKind.CLINICAL, draft.of(), draft.tail(), -1, draft.direction(), draft.why())
        : draft;
  }

  /** "49% (95% CI": only what a trial measures has an interval of confidence. */
  private static boolean isSampled(RateSite site) {
    Tokens tokens = site.tokens();
    boolean open = tokens.is(site.to(), "(", "[") && site.later() != null;
    int end = open ? site.later().to() : site.to();
    return open && end < site.to() + 6 && tokens.is(end, "ci", "confidence", "cri", "credible");
  }

  /** Rules whose rates share the words before the first: "approximately 5%, 7% and 12%". */
  private static boolean isListed(Tokens tokens, List<Rate> rates, int index, String rule) {
    Rate before = rates.get(index - 1);
    Rate rate = rates.get(index);
    boolean together = tokens.sentence(before.from()) == tokens.sentence(rate.from());
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
        RateWords.of(site, draft),
        draft.holder(),
        Qualifiers.footing(site),
        ChangeRules.told(site.tokens(), draft, rate.value().signum()),
        Qualifiers.period(site),
        inTable,
        rule,
        draft.why());
  }
}
