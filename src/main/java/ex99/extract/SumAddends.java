package ex99.extract;

import ex99.model.ConsiderationKind;
import ex99.phrase.Figure;
import ex99.phrase.Money;
import ex99.token.Tokens;
import java.math.BigDecimal;
import java.util.EnumSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Sums that add up to one told right before them: "$240 million: $90 million at closing, with the
 * remaining $150 million". The arithmetic shows them to be its parts, whatever words are around.
 */
final class SumAddends {
  private static final BigDecimal LEAST = BigDecimal.valueOf(10_000);

  /** How many parts there may be, and how far behind the whole they may end, in tokens. */
  private static final int MOST = 4;

  private static final int REACH = 70;

  /** Kinds that a rule which only guesses gives by the topic. */
  private static final Set<ConsiderationKind> OPEN =
      EnumSet.of(
          ConsiderationKind.SETTLEMENT,
          ConsiderationKind.PURCHASE_PRICE,
          ConsiderationKind.CONTRACT_VALUE,
          ConsiderationKind.INVESTMENT);

  /** The whole of each part. */
  private final Map<Figure, Money> wholes = new IdentityHashMap<>();

  private final Map<Figure, SumDraft> read = new IdentityHashMap<>();

  SumAddends(Tokens tokens, List<Money> sums) {
    for (int i = 0; i < sums.size(); i++) {
      if (sums.get(i).amount().compareTo(LEAST) >= 0 && !wholes.containsKey(sums.get(i))) {
        add(tokens, sums, i);
      }
    }
  }

  private void add(Tokens tokens, List<Money> sums, int whole) {
    Money total = sums.get(whole);
    int next = tokens.sentenceAt(total.from()).to();
    int limit = next < tokens.size() ? tokens.sentenceAt(next).to() : next;
    limit = Math.min(limit, total.to() + REACH);
    BigDecimal sum = BigDecimal.ZERO;
    for (int i = whole + 1; i < sums.size() && i <= whole + MOST; i++) {
      Money part = sums.get(i);
      boolean alike = part.high() == null && part.currency() != null;
      if (part.to() > limit || !alike || !part.currency().equals(total.currency())) {
        return;
      }
      sum = sum.add(part.amount());
      if (i > whole + 1 && sum.compareTo(total.amount()) == 0) {
        for (int k = whole + 1; k <= i; k++) {
          wholes.put(sums.get(k), total);
        }
        return;
      }
    }
  }

  /** Takes in what a sum was read as. */
  void note(Figure figure, SumDraft draft) {
    read.put(figure, draft);
  }

  /** What a part is that no rule read: a part of its whole; or null. */
  SumDraft part(SumSite site) {
    SumDraft whole = whole(site.figure);
    if (whole == null || site.isSuperseded()) {
      return null;
    }
    SumSite.Head head =
        new SumSite.Head(SumCue.PAYMENT, SumSite.Relation.OF, site.figure.from(), site.figure.to());
    return SumDraft.of(whole.kind, site, head)
        .payer(whole.payer)
        .payee(whole.payee)
        .paidFor(whole.forWhat)
        .why("adds up with others to the sum before them");
  }

  /** Fills in what the rule that read a part left open, and its kind where it only guessed. */
  void settle(Figure figure, SumDraft draft, boolean guessed) {
    SumDraft whole = whole(figure);
    if (whole == null || draft.kind != whole.kind && !(guessed && OPEN.contains(draft.kind))) {
      return;
    }
    if (draft.kind != whole.kind) {
      draft.kind(whole.kind).paidFor(whole.forWhat);
    }
    boolean agree =
        (draft.payer == -1 || draft.payer == whole.payer)
            && (draft.payee == -1 || draft.payee == whole.payee);
    if (agree) {
      draft.payer(whole.payer).payee(whole.payee);
    }
    draft.paidFor(draft.forWhat == null ? whole.forWhat : draft.forWhat);
  }

  private SumDraft whole(Figure figure) {
    Money total = wholes.get(figure);
    SumDraft draft = total == null ? null : read.get(total);
    return draft != null && SumParts.DIVISIBLE.contains(draft.kind) ? draft : null;
  }
}
