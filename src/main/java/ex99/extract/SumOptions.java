package ex99.extract;

import ex99.extract.SumSite.Head;
import ex99.extract.SumSite.Relation;
import ex99.model.ConsiderationKind;
import ex99.token.Lexicon;
import java.math.BigDecimal;

/** What an option on a property is earned by: payments, shares and work. */
final class SumOptions {
  private static final Lexicon WORDS = Lexicon.load("option-words");

  /** How far before a sum its verb may stand: the lists of such terms are long. */
  private static final int REACH = 60;

  /** How far before an item of a list its lead may stand. */
  private static final int LEAD = 160;

  /** How far behind its verb what is earned may be told. */
  private static final int STAGE = 14;

  /** No payment of such terms is less. */
  private static final BigDecimal LEAST = BigDecimal.valueOf(1000);

  private SumOptions() {}

  /**
   * ("pay" | "payments of") sum; ("issue") count or sum "in shares"; ("incur" | "spend") sum, where
   * the release tells of an option on a property; or null.
   */
  static SumDraft tryMatch(SumSite site) {
    SumOption option = site.topic.option();
    if (option == null
        || site.amount() == null
        || site.topic.isResults()
        || SumShares.isPerShare(site)
        || !isBonus(site) && !isTerm(site)) {
      return null;
    }
    if (site.hasWord(site.anchor - 4, site.anchor + 1, "reimburse", "reimbursing", "repay")) {
      return null;
    }
    boolean small = site.amount().compareTo(LEAST) < 0;
    ConsiderationKind kind = isBonus(site) ? ConsiderationKind.MILESTONE : kind(site);
    if (kind == null || small && kind != ConsiderationKind.MILESTONE) {
      return null;
    }
    Head head = new Head(SumCue.PAYMENT, Relation.VERB, site.figure.from(), site.figure.to());
    boolean work = kind == ConsiderationKind.INVESTMENT;
    SumDraft draft =
        SumDraft.of(kind, site, head)
            .payer(option.holder())
            .payee(work ? -1 : option.grantor())
            .paidFor(work ? work(site) : object(site, option));
    if (kind == ConsiderationKind.UPFRONT_PAYMENT) {
      SumSentence.Cue pay = site.actionBefore(site.figure.from(), SumCue.PAY);
      int payer = pay == null ? -1 : SumSides.subject(site, pay.from());
      draft.payer(payer >= 0 ? payer : draft.payer).paidFor("option");
      draft.payee(draft.payer == option.grantor() ? -1 : draft.payee);
    }
    return draft.rule("option-term").why("a term of the option on a property");
  }

  /** What the sentence itself says to be earned by the payment, else what the option is on. */
  private static String object(SumSite site, SumOption option) {
    for (int i = site.figure.from() - 1; i > least(site); i--) {
      boolean earns =
          site.is(i, "acquire", "earn", "purchase") && site.is(i - 1, "to", "may", "can", "could");
      if (earns && site.hasWord(i, i + STAGE, "interest", "property", "project", "claims")) {
        return SumWords.object(site, i + 1, Math.min(site.figure.from(), i + STAGE));
      }
    }
    return option.object();
  }

  /** "of drilling costs": the words that a sum for work is told with. */
  private static String work(SumSite site) {
    int to = site.figure.to();
    boolean told =
        site.is(to, "of", "in")
            && site.hasWord(to, to + 5, "costs", "expenditures", "expenses", "spending", "work");
    int end = told ? SumWords.right(site, to + 1, 6) : to;
    return end > to + 1 ? site.tokens.text(to + 1, end) : "exploration expenditures";
  }

  private static boolean is(SumSite site, int at, String role) {
    return role.equals(WORDS.value(site.norm(at)));
  }

  /** The kind by the nearest word of paying, issuing or working before the sum, or behind it. */
  private static ConsiderationKind kind(SumSite site) {
    int to = site.figure.to();
    if (site.isMoney() && site.is(to, "in", "of", "worth")) {
      boolean shares = site.hasWord(to, to + 5, "shares", "stock", "units");
      boolean work =
          site.hasWord(to, to + 4, "exploration", "expenditures", "work", "drilling", "qualifying");
      if (shares || work) {
        return shares ? ConsiderationKind.STOCK : ConsiderationKind.INVESTMENT;
      }
    }
    if (site.is(site.anchor, "of") && site.hasWord(site.anchor - 2, site.anchor, "fee")) {
      return ConsiderationKind.UPFRONT_PAYMENT;
    }
    if (isDue(site)) {
      return site.isMoney() ? ConsiderationKind.PURCHASE_PRICE : ConsiderationKind.STOCK;
    }
    for (int i = site.figure.from() - 1; i > least(site); i--) {
      if (is(site, i, "work")) {
        return site.isMoney() ? ConsiderationKind.INVESTMENT : null;
      }
      if (is(site, i, "issue")) {
        return ConsiderationKind.STOCK;
      }
      if (is(site, i, "pay")) {
        return site.isMoney() ? ConsiderationKind.PURCHASE_PRICE : ConsiderationKind.STOCK;
      }
      if (site.is(i, "royalty", "nsr", "resource", "npv", "placement", "proceeds", "buy")) {
        return null;
      }
    }
    return null;
  }

  /** "Of these amounts," sum "and" count "are due": a part of what the option costs. */
  private static boolean isDue(SumSite site) {
    int from = site.sentence.from();
    int to = site.figure.to();
    return site.is(from, "of")
        && site.is(from + 1, "these", "which", "this", "the", "those")
        && site.hasWord(to, to + 8, "due", "payable")
        && !site.hasWord(to, to + 8, "expenditures", "work", "spent");
  }

  /** "a one-time bonus of" sum. */
  private static boolean isBonus(SumSite site) {
    int from = site.sentence.from();
    return site.isMoney()
        && site.hasWord(from, site.figure.from(), "bonus")
        && site.hasWord(from, site.figure.from(), "pay", "receive", "paid", "make", "owe");
  }

  /** An item of a list whose lead says how the option is earned: "To earn 51% Y must:". */
  private static boolean isItem(SumSite site) {
    int from = site.sentence.from();
    for (int i = from - 1; i > Math.max(0, from - LEAD); i--) {
      if (site.tokens.is(i, ":")) {
        int first = Math.max(0, i - REACH);
        for (int k = i; k > first; k--) {
          if (site.tokens.is(k, "earn", "option", "exercise", "earn-in")) {
            return true;
          }
        }
        return false;
      }
    }
    return false;
  }

  private static int least(SumSite site) {
    return Math.max(site.sentence.from() - 1, site.figure.from() - REACH);
  }

  /** Whether the sentence speaks of the option, its holder's duties or what is earned. */
  private static boolean isTerm(SumSite site) {
    int from = site.sentence.from();
    int to = site.sentence.to();
    boolean told =
        isItem(site)
            || isDue(site)
            || site.hasWord(
                from, to, "option", "earn", "earn-in", "earning", "exercise", "interest")
            || site.hasWord(from, to, "must", "shall", "anniversary", "required", "consideration")
            || site.hasWord(from, to, "signing", "execution") && site.sentence.has(SumCue.PAY);
    boolean other =
        site.sentence.has(SumCue.ROYALTY) && site.hasWord(from, site.figure.from(), "royalty")
            || site.hasWord(site.figure.to(), to, "placement", "warrant", "warrants");
    return told && !other;
  }
}
