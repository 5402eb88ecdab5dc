package ex99.extract;

import ex99.extract.SumSite.Head;
import ex99.extract.SumSite.Relation;
import ex99.model.ConsiderationKind;
import ex99.name.Mention;
import ex99.phrase.Count;
import ex99.phrase.Ratio;
import ex99.phrase.RatioGrammar;
import ex99.token.Tokens;
import java.math.BigDecimal;

/** Shares that owners get for so many that they have: "one share of A for every four shares". */
final class SumDistributions {
  /** No piece of shares is more. */
  private static final BigDecimal PIECE = BigDecimal.valueOf(1000);

  /** How far behind a count "for every" may stand. */
  private static final int FOR = 14;

  private SumDistributions() {}

  /** Whether a count is the piece that another is given for: "for every four shares". */
  static boolean isPiece(Tokens tokens, Count count) {
    boolean several = count.amount().compareTo(BigDecimal.ONE) > 0 && isShares(tokens, count);
    return several
        && tokens.is(count.from() - 1, "every", "each")
        && count.amount().compareTo(PIECE) < 0;
  }

  private static boolean isShares(Tokens tokens, Count count) {
    for (int i = count.from(); i < count.to(); i++) {
      if (tokens.is(i, "share", "shares", "ads", "adss", "unit", "units")) {
        return true;
      }
    }
    return false;
  }

  /** ratio := count "share" ("of" words)? "for" ("every" | "each")? number "shares"; or null. */
  static Ratio forEvery(Reading reading, Count count, int limit) {
    Tokens tokens = reading.tokens();
    boolean few = count.amount().compareTo(PIECE) < 0 && count.high() == null;
    for (int i = count.to(); few && isShares(tokens, count) && i < count.to() + FOR; i++) {
      Mention name = reading.cast().mentionAt(i);
      if (name != null) {
        i = Math.max(i, name.to() - 1);
        continue;
      }
      if (i + 3 >= limit || tokens.is(i, ",", ";", "(", "and")) {
        return null;
      }
      int number = tokens.is(i + 1, "every", "each") ? i + 2 : i + 1;
      boolean shares =
          tokens.is(number + 1, "share", "shares", "common", "ordinary", "outstanding", "existing")
              || tokens.is(number + 2, "share", "shares");
      if (tokens.is(i, "for") && shares) {
        BigDecimal of = RatioGrammar.number(tokens.norm(number));
        boolean told = of != null && of.compareTo(BigDecimal.ONE) > 0;
        int noun =
            tokens.is(number + 1, "pre-consolidation", "pre-split") ? number + 2 : number + 1;
        int to = tokens.is(noun, "share", "shares") ? noun + 1 : number + 1;
        return told ? RatioGrammar.of(count.from(), to, count.amount(), of) : null;
      }
    }
    return null;
  }

  /**
   * Shares that owners get for those that they have: from a company that they leave, or its buyer.
   */
  static SumDraft distribution(SumSite site, Count count) {
    Head head = new Head(SumCue.RATIO, Relation.OF, count.from(), count.to());
    int of = site.is(count.to(), "of") ? count.to() + 1 : count.from() + 1;
    int to = SumWords.right(site, of, 8);
    SumDraft draft =
        SumDraft.of(ConsiderationKind.EXCHANGE_RATIO, site, head)
            .currency("ratio")
            .per("share")
            .paidFor(site.words(of, Math.max(to, of + 1)));
    boolean spun =
        site.hasWord(site.sentence.from(), site.sentence.to(), "distribute", "distribution")
            || site.topic.isSpinOff();
    return spun ? draft.payer(site.reading.cast().issuer()).payee(SumLabels.NOBODY) : draft;
  }
}
