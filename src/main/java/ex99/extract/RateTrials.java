package ex99.extract;

import ex99.token.Tokens;
import java.util.ArrayList;
import java.util.List;

/** Goes again through the rules that the words beside a rate trigger. */
final class RateTrials {
  private final RateSite site;
  private final Tokens tokens;
  private final List<Trial> trials = new ArrayList<>();

  private RateTrials(RateSite site) {
    this.site = site;
    this.tokens = site.tokens();
  }

  /** The trials for a rate, as {@link RateReader} would go through them to the end. */
  static List<Trial> of(Reading reading, int index) {
    NounPhrases phrases = new NounPhrases(reading.tokens(), reading.figures(), reading.cast());
    List<RateDraft> drafts = new ArrayList<>();
    RateSite.Context context =
        new RateSite.Context(reading, phrases, new RateClauses(reading.tokens(), phrases), drafts);
    for (int i = 0; i < index; i++) {
      drafts.add(RateReader.read(new RateSite(context, i)).fact());
    }
    RateTrials trials = new RateTrials(new RateSite(context, index));
    trials.collect();
    return trials.trials;
  }

  private void collect() {
    collect(RateReader.LINKED, site.to());
    int from = site.nominal();
    int end = from;
    while (end < Math.max(site.nominalEnd(), from + 1) && end < site.limit()) {
      end++;
      if (ClauseWords.isPreposition(tokens.norm(end - 1))) {
        break;
      }
    }
    for (int i = end - 1; i >= from; i--) {
      collect(RateReader.BEHIND, i);
    }
    if (site.left() >= site.floor()) {
      collect(RateReader.BEFORE, site.left());
    }
  }

  private void collect(Dispatcher<RateSite, RateDraft> rules, int at) {
    if (at >= tokens.size()) {
      return;
    }
    for (Rule<RateSite, RateDraft> rule : rules.rules(tokens.norm(at))) {
      RateDraft draft = rule.tryMatch(site, at);
      String said = draft == null ? null : said(draft);
      trials.add(new Trial(rule.name(), tokens.text(at, at + 1), at, said));
    }
  }

  private String said(RateDraft draft) {
    String kind = draft.kind().word();
    return draft.of() == null
        ? kind
        : kind + " of “" + tokens.text(draft.of().from(), draft.of().to()) + "”";
  }
}
