package ex99.extract;

import ex99.extract.SumSentence.Cue;
import ex99.extract.SumSite.Head;
import ex99.extract.SumSite.Relation;
import ex99.model.ConsiderationKind;

/**
 * Reads the debts that a buyer assumes: "assumption of" sum "of debt", sum "of debt to be assumed",
 * "will assume" sum "in liabilities".
 */
final class SumAssumed {
  /** Words between debts and how much they are. */
  private static final String[] AMOUNTS = {
    "amount",
    "aggregate",
    "approximate",
    "principal",
    "total",
    "combined",
    "the",
    "an",
    "in",
    "outstanding",
    "amounting"
  };

  private static final String[] OWED = {
    "mortgages",
    "mortgage",
    "debt",
    "debts",
    "loans",
    "loan",
    "liabilities",
    "notes",
    "indebtedness",
    "obligations",
    "borrowings",
    "payables",
    "leases",
    "deposits",
    "bonds",
    "debentures"
  };

  /** How far behind a sum the noun may stand that it belongs to: "a $5 million mortgage loan". */
  private static final int NOUN = 3;

  /** The longest name for debts, in tokens. */
  private static final int DEBTS = 16;

  private SumAssumed() {}

  /**
   * "assumption of" sum "of debt"; "including" sum "of assumed debt"; sum "of debt to be assumed"
   */
  static SumDraft debt(SumSite site, Head head) {
    boolean premium = site.is(site.anchor, "of") && site.is(site.anchor - 1, "premium");
    if (!site.isMoney() || premium || site.isSuperseded() || site.topic.isResults()) {
      return null;
    }
    if (!isAssumed(site, head)) {
      return null;
    }
    Cue verb = site.actionBefore(site.figure.from(), SumCue.ASSUME);
    SumDraft draft = SumDraft.of(ConsiderationKind.ASSUMED_DEBT, site, head);
    if (verb != null && !site.is(verb.from(), "assumed")) {
      draft.payer(assumer(site, verb));
    }
    int after =
        site.is(site.figure.to(), "(") ? site.closeAfter(site.figure.to()) : site.figure.to();
    if (after == site.figure.to() && site.is(after, "owed", "owing")) {
      return draft.paidFor(
          site.words(after, Math.max(after + 1, SumWords.right(site, after + 1, 8))));
    }
    if (site.is(after, "of", "in") && after > site.figure.to()) {
      return draft.paidFor(
          site.words(after + 1, Math.max(after + 2, SumWords.right(site, after + 1, 12))));
    }
    int end = SumWords.right(site, head.cue() == SumCue.ASSUME ? site.figure.to() : head.to(), 14);
    return draft.paidFor(
        end > site.figure.to()
            ? SumWords.nounAfter(site, Math.min(end, Math.max(head.to(), site.figure.to())))
            : SumWords.of(site, head));
  }

  private static boolean isAssumed(SumSite site, Head head) {
    return switch (head.cue()) {
      case ASSUMED_DEBT ->
          SumTerms.isBound(site, head)
              && !(head.from() == site.figure.to() && site.is(head.from(), "including"));
      case ASSUME -> isAssumedAs(site, head);
      case DEBT -> isDebtAssumed(site, head);
      default -> false;
    };
  }

  /** "assumes" sum "of debt"; "assumption of" sum "owed" */
  private static boolean isAssumedAs(SumSite site, Head head) {
    int to = site.figure.to();
    boolean debt =
        head.relation() != Relation.FOR
            && site.cueAfter(to, 10, SumCue.DEBT, SumCue.NOTES, SumCue.ASSUMED_DEBT) != null;
    return debt
        || head.relation() == Relation.OF
            && site.is(to, "owed", "due", "owing", "outstanding")
            && site.topic.isDeal();
  }

  /** "debt of" sum "that B will assume"; sum "of debt to be assumed" */
  private static boolean isDebtAssumed(SumSite site, Head head) {
    int to = site.figure.to();
    if (head.relation() == Relation.OF) {
      return site.topic.isDeal() && site.hasWord(to, to + 9, "assume", "assumed", "assumes")
          || isTakenOn(site, head);
    }
    int from = site.figure.from();
    return head.relation() == Relation.AFTER
        && (site.hasWord(head.to(), head.to() + 4, "assumed")
            || site.hasWord(from - 6, from, "assumption", "assume", "assumes", "including")
                && site.topic.isDeal());
  }

  /** "take on net debt of" sum */
  private static boolean isTakenOn(SumSite site, Head head) {
    Cue verb = site.actionBefore(head.from(), SumCue.ASSUME);
    return verb != null && head.from() - verb.to() < 4;
  }

  /**
   * Where the debts end that a verb before a sum says are assumed: "assumed borrowings and leases
   * of Acme in the aggregate amount of" sum; -1 for none.
   */
  private static int debtsEnd(SumSite site, Cue verb) {
    int end = site.anchor;
    while (end > verb.to() && site.is(end - 1, AMOUNTS)) {
      end--;
    }
    boolean debts = end - verb.to() < DEBTS && site.hasWord(verb.to(), end, OWED);
    boolean to = site.is(site.anchor, "to") && !site.is(site.anchor - 1, "amounting");
    return debts && !to ? end : -1;
  }

  /** In a report: price ("plus" | "and") "the assumption of" sum "of debt". */
  static SumDraft beside(SumSite site, SumDraft price) {
    int to = site.figure.to();
    boolean debts =
        price != null
            && price.kind == ConsiderationKind.PURCHASE_PRICE
            && site.isMoney()
            && site.topic.isResults()
            && site.is(site.anchor, "of")
            && site.is(site.anchor - 1, "assumption")
            && site.is(to, "of", "in")
            && site.hasWord(to + 1, to + 5, OWED);
    if (!debts) {
      return null;
    }
    Head head = new Head(SumCue.ASSUME, Relation.OF, site.anchor - 1, site.anchor);
    return SumDraft.of(ConsiderationKind.ASSUMED_DEBT, site, head)
        .payer(price.payer)
        .payee(price.payee)
        .paidFor(owedWords(site))
        .rule("assumed-debt");
  }

  /** buyer ("assumed" | "will assume") sum ("of" | "in") ("liabilities" | "deposits" …) */
  static SumDraft assumed(SumSite site) {
    Cue verb = site.actionBefore(site.figure.from(), SumCue.ASSUME, SumCue.ASSUME_ING);
    int to = site.figure.to();
    int end = verb == null ? -1 : debtsEnd(site, verb);
    boolean named =
        end > 0 && site.is(site.anchor, "of", "totaling", "totalling", "to", "in", "worth");
    if (named && site.topic.isDeal() && !site.isSuperseded()) {
      Head head = new Head(SumCue.ASSUME, Relation.VERB, verb.from(), verb.to());
      return SumDraft.of(ConsiderationKind.ASSUMED_DEBT, site, head)
          .payer(SumSides.subject(site, verb.from()))
          .paidFor(site.tokens.text(verb.to(), end))
          .rule("assumed-debt");
    }
    boolean owed =
        verb != null
            && site.anchor + 1 - verb.to() <= 1
            && (site.is(to, "of", "in") && site.hasWord(to + 1, to + 6, OWED)
                || site.hasWord(to, to + NOUN, OWED));
    if (!owed || !site.topic.isDeal() || site.isSuperseded()) {
      return null;
    }
    Head head = new Head(SumCue.ASSUME, Relation.VERB, verb.from(), verb.to());
    return SumDraft.of(ConsiderationKind.ASSUMED_DEBT, site, head)
        .payer(assumer(site, verb))
        .paidFor(owedWords(site))
        .rule("assumed-debt");
  }

  /** Who assumes; nobody is told of where it is a noun: "and the assumption of". */
  private static int assumer(SumSite site, Cue verb) {
    return site.hasWord(verb.from(), verb.to(), "assumption")
        ? -1
        : SumSides.subject(site, verb.from());
  }

  private static String owedWords(SumSite site) {
    int from = site.is(site.figure.to(), "of", "in") ? site.figure.to() + 1 : site.figure.to();
    return site.words(from, Math.max(from + 1, SumWords.right(site, from, 12)));
  }
}
