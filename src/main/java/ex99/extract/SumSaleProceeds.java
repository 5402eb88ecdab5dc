package ex99.extract;

import ex99.model.ConsiderationKind;
import java.util.Locale;
import java.util.Set;

/**
 * "Gross proceeds were" sum, in a release that tells who sold what to whom: the price of the sale,
 * where no securities are sold.
 */
final class SumSaleProceeds {
  private static final Set<String> SECURITIES =
      Set.of("shares", "stock", "units", "notes", "debentures", "warrants", "securities");

  private SumSaleProceeds() {}

  /**
   * Answers with the rule, after it makes the size of an offering that no one makes the price of
   * what the opening says is sold.
   */
  static String settle(SumSite site, SumDraft draft, String rule) {
    String object = site.topic.object();
    if (object == null || !site.isMoney() || site.topic.isOffering()) {
      return rule;
    }
    boolean bare = draft.forWhat != null && isProceeds(draft.forWhat);
    if (draft.kind == ConsiderationKind.PURCHASE_PRICE && bare) {
      draft.paidFor(object);
    }
    int seller = site.topic.parties().seller();
    int buyer = site.topic.parties().buyer();
    boolean sold = seller >= 0 && buyer >= 0 && site.sentence.has(SumCue.PROCEEDS);
    if (draft.kind == ConsiderationKind.OFFERING_AMOUNT && sold && !isOfSecurities(object)) {
      draft.kind(ConsiderationKind.PURCHASE_PRICE).payer(buyer).payee(seller).paidFor(object);
      return rule.equals("follows") ? rule : "offering-proceeds";
    }
    return rule;
  }

  private static boolean isProceeds(String words) {
    String last = words.substring(words.lastIndexOf(' ') + 1);
    boolean net = words.toLowerCase(Locale.ROOT).startsWith("net"); // less than the price
    return !net && last.equalsIgnoreCase("proceeds") && words.split(" ").length <= 3;
  }

  private static boolean isOfSecurities(String words) {
    for (String word : words.split(" ")) {
      if (SECURITIES.contains(word)) {
        return true;
      }
    }
    return false;
  }
}
