package ex99.extract;

import ex99.model.SectionKind;
import ex99.phrase.Figure;
import ex99.phrase.Money;
import ex99.token.Sentence;
import ex99.token.Tokens;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;

/** One walk over the sums and counts of a release, in order of the text. */
final class SumWalk {
  /** In a sentence longer than this a table or a list has run together; nothing governs a sum. */
  private static final int LONGEST = 600;

  private final Reading reading;
  private final Tokens tokens;
  private final Consumer<Finding> found;
  private final Map<SumCue, List<SumRule>> rules;
  private final Set<SectionKind> apart;
  private final SumTopic topic;
  private final SumBrackets brackets;
  private SumSentence sentence;

  SumWalk(
      Reading reading,
      Consumer<Finding> found,
      Map<SumCue, List<SumRule>> rules,
      Set<SectionKind> apart) {
    this.reading = reading;
    this.tokens = reading.tokens();
    this.found = found;
    this.rules = rules;
    this.apart = apart;
    this.topic = SumTopic.of(reading);
    this.brackets = new SumBrackets(reading);
  }

  void walk() {
    List<Figure> figures = new ArrayList<>(reading.figures().money());
    figures.addAll(reading.figures().counts());
    figures.sort(Comparator.comparingInt(Figure::from));
    for (Figure figure : figures) {
      boolean inTable =
          reading.manuscript().blocks().get(tokens.get(figure.from()).block()).inTable();
      SectionKind section = reading.outline().kindAt(tokens.get(figure.from()).start());
      if (figure instanceof Money money && brackets.isEquivalent(money)) {
        continue;
      }
      if (inTable || apart.contains(section)) {
        amount(figure, null, inTable);
      } else {
        read(figure);
      }
    }
  }

  private void read(Figure figure) {
    Sentence here = tokens.sentenceAt(figure.from());
    if (here.to() - here.from() > LONGEST) {
      amount(figure, null, false);
      return;
    }
    if (sentence == null || sentence.from() != here.from()) {
      sentence = new SumSentence(tokens, here);
    }
    SumSite site = new SumSite(reading, sentence, topic, figure);
    for (SumSite.Head head : site.heads()) {
      if (head.cue() == SumCue.MEASURE && head.relation() != SumSite.Relation.VERB) {
        amount(figure, head, false);
        return;
      }
      for (SumRule rule : rules.getOrDefault(head.cue(), List.of())) {
        SumDraft draft = rule.reading().tryMatch(site, head);
        if (draft != null) {
          Money equivalent = figure instanceof Money money ? brackets.equivalent(money) : null;
          found.accept(draft.finding(site, rule.name(), equivalent));
          return;
        }
      }
    }
    amount(figure, null, false);
  }

  private void amount(Figure figure, SumSite.Head head, boolean inTable) {
    if (figure instanceof Money money) {
      String measure = head == null ? null : tokens.text(head.from(), head.to());
      found.accept(
          new Finding.AmountFinding(money, measure, null, null, inTable, "amount", List.of()));
    }
  }
}
