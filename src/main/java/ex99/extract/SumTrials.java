package ex99.extract;

import ex99.model.SectionKind;
import ex99.phrase.Figure;
import ex99.token.Tokens;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** Goes again through the rules that the words around a sum trigger. */
final class SumTrials {
  private final Tokens tokens;
  private final SumSite site;
  private final List<Trial> trials = new ArrayList<>();

  private SumTrials(SumSite site) {
    this.site = site;
    this.tokens = site.tokens;
  }

  /** The trials for a sum of money or a count, as {@link SumWalk} would go through them. */
  static List<Trial> of(Reading reading, Figure figure) {
    Tokens tokens = reading.tokens();
    SectionKind section = reading.outline().kindAt(tokens.start(figure.from()));
    boolean table = reading.manuscript().blocks().get(tokens.block(figure.from())).inTable();
    if (table || Sums.APART.contains(section)) {
      String place = table ? "a table" : section.word().replace('_', ' ');
      String said = "an amount: in " + place + " no sum is given or owed under a deal";
      return List.of(new Trial("amount", place, figure.from(), said));
    }
    SumSentence sentence = new SumSentence(reading, tokens.sentenceAt(figure.from()));
    SumTrials trials =
        new SumTrials(new SumSite(reading, sentence, null, SumTopic.of(reading), figure));
    trials.collect();
    return trials.trials;
  }

  private void collect() {
    SumDraft special = SumIssues.isNone(site) ? null : SumIssues.tryMatch(site);
    if (special != null) {
      int at = site.figure.from();
      trials.add(new Trial(special.rule, tokens.text(at, at + 1), at, said(special)));
    }
    for (SumSite.Head head : site.heads()) {
      String word = tokens.text(head.from(), head.to());
      if (head.cue() == SumCue.MEASURE && head.relation() != SumSite.Relation.VERB) {
        trials.add(new Trial("amount", word, head.from(), "a measure of the business, no payment"));
        return;
      }
      for (SumRule rule : Sums.RULES.getOrDefault(head.cue(), List.of())) {
        SumDraft draft = rule.reading().tryMatch(site, head);
        trials.add(new Trial(rule.name(), word, head.from(), draft == null ? null : said(draft)));
      }
    }
  }

  private static String said(SumDraft draft) {
    String kind = draft.kind.name().toLowerCase(Locale.ROOT);
    return draft.forWhat == null ? kind : kind + " for “" + draft.forWhat + "”";
  }
}
