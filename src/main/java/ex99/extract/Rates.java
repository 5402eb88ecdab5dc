package ex99.extract;

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
    RateSite.Context context =
        new RateSite.Context(reading, phrases, new RateClauses(tokens, phrases), drafts);
    for (int i = 0; i < rates.size(); i++) {
      RateSite site = new RateSite(context, i);
      Block block = reading.manuscript().blocks().get(tokens.get(rates.get(i).from()).block());
      Dispatcher.Match<RateDraft> match = RateReader.read(site);
      drafts.add(match.fact());
      found.accept(finding(site, match, block.inTable()));
    }
  }

  private static Finding finding(
      RateSite site, Dispatcher.Match<RateDraft> match, boolean inTable) {
    RateDraft draft = match.fact();
    return new Finding.RateFinding(
        site.rate(),
        draft.kind(),
        words(site.tokens(), draft),
        draft.holder(),
        Qualifiers.footing(site),
        draft.direction(),
        Qualifiers.period(site),
        inTable,
        match.rule(),
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
