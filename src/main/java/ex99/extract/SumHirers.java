package ex99.extract;

import ex99.extract.SumSite.Head;
import ex99.extract.SumSite.Relation;
import ex99.model.ConsiderationKind;
import ex99.token.Sentence;
import ex99.token.Tokens;

/** Who hires a ship, where the sentences before tell of the charter and this one of its rate. */
final class SumHirers {
  /** How many sentences further up the charter may be told of. */
  private static final int SENTENCES = 3;

  /** How far behind the word for it the charterer may be named. */
  private static final int NEAR = 16;

  private static final String[] CHARTERS = {
    "charter", "chartered", "charters", "employment", "contract", "fixture"
  };

  private SumHirers() {}

  /** Y in "agreed to charter the ship to Y", "a time charter with Y"; -1 for none. */
  static int before(SumSite site) {
    Tokens tokens = site.tokens;
    int block = tokens.block(site.figure.from());
    int end = site.sentence.from();
    for (int i = 0; i < SENTENCES && end > 0; i++) {
      Sentence sentence = tokens.sentenceAt(end - 1);
      if (tokens.block(sentence.from()) != block) {
        return -1;
      }
      int hirer = in(site.reading, sentence);
      if (hirer >= 0) {
        return hirer;
      }
      end = sentence.from();
    }
    return -1;
  }

  private static int in(Reading reading, Sentence sentence) {
    Tokens tokens = reading.tokens();
    for (int i = sentence.from(); i < sentence.to(); i++) {
      for (int k = i + 1; tokens.is(i, CHARTERS) && k < Math.min(sentence.to(), i + NEAR); k++) {
        int hirer =
            tokens.is(k, "to", "with") ? SumSides.linked(reading, k + 1, sentence.to()) : -1;
        if (hirer >= 0 && !reading.cast().issuers().contains(hirer)) {
          return hirer;
        }
      }
    }
    return -1;
  }

  /**
   * ("employment" | "charter") … "to generate" sum "of gross revenue" … "of the" charter: what the
   * charterer will pay in all; or null.
   */
  static SumDraft earned(SumSite site) {
    int to = site.figure.to();
    boolean revenue =
        site.is(to, "of", "in")
            && site.hasWord(to, to + 4, "revenue", "revenues", "hire")
            && site.hasWord(site.anchor - 2, site.anchor + 1, "generate", "produce", "yield");
    int verb = site.anchor;
    boolean hired =
        revenue
            && site.hasWord(site.sentence.from(), verb, "employment", "charter", "fixture")
            && !site.topic.isResults();
    int hirer = hired ? before(site) : -1;
    if (hirer < 0) {
      return null;
    }
    Head head = new Head(SumCue.CONTRACT, Relation.VERB, verb, verb + 1);
    int end = Math.min(SumWords.right(site, to + 1, 12), site.sentence.to());
    return SumDraft.of(ConsiderationKind.CONTRACT_VALUE, site, head)
        .payer(hirer)
        .payee(site.reading.cast().issuer())
        .paidFor(site.tokens.text(to + 1, Math.max(end, to + 2)))
        .rule("hire")
        .why("what a charter is to bring over its time");
  }
}
