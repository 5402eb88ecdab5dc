package ex99.extract;

import ex99.model.ConsiderationKind;
import java.util.EnumSet;
import java.util.Set;

/** What the opening of a release tells of a sum whose own sentence leaves it open. */
final class SumDefaults {
  /** What a licensee pays a licensor. */
  private static final Set<ConsiderationKind> LICENSED =
      EnumSet.of(
          ConsiderationKind.UPFRONT_PAYMENT,
          ConsiderationKind.MILESTONE,
          ConsiderationKind.ROYALTY);

  private static final Set<String> SETTLEMENTS =
      Set.of("settlement", "settlement agreement", "agreement", "payment", "settlement payment");

  private SumDefaults() {}

  /** Fills in sides and words that are open. */
  static void fill(SumSite site, SumDraft draft) {
    if (LICENSED.contains(draft.kind)
        && draft.payer == -1
        && draft.payee == -1
        && site.topic.isLicense()) {
      int licensor = site.topic.parties().licensor();
      int licensee = site.topic.parties().licensee();
      boolean both = licensor >= 0 && licensee >= 0;
      draft.payer(both ? licensee : -1).payee(both ? licensor : -1);
    }
    if (draft.kind == ConsiderationKind.SETTLEMENT && draft.payee == -1 && draft.payer != -1) {
      int other = SumSides.after(site, site.sentence.from(), site.figure.from(), "with");
      draft.payee(other >= 0 && other != draft.payer ? other : -1);
    }
    boolean bare =
        draft.forWhat == null
            || SETTLEMENTS.contains(draft.forWhat.toLowerCase(java.util.Locale.ROOT));
    if (draft.kind == ConsiderationKind.SETTLEMENT && bare && site.topic.settled() != null) {
      draft.paidFor(site.topic.settled());
    }
  }
}
