package ex99.extract;

import ex99.extract.SumSentence.Cue;
import ex99.extract.SumSite.Head;
import ex99.extract.SumSite.Relation;
import ex99.model.ConsiderationKind;

/** Loans that are paid back: "repaid a $52 million mortgage held by Acme Bank". */
final class SumRepaid {
  /** How far behind the verb the sum may stand, and behind the sum the noun for the debt. */
  private static final int OBJECT = 6;

  private static final int NOUN = 8;

  private static final String[] DEBTS = {
    "loan",
    "loans",
    "mortgage",
    "mortgages",
    "borrowings",
    "debt",
    "indebtedness",
    "line",
    "revolver",
    "facility",
    "owed",
    "obligations",
    "advances",
    "lent",
    "loaned"
  };

  private SumRepaid() {}

  /** payer ("repay" | "pay off" …) sum ("of"? debt | "owed to" lender); null for any other */
  static SumDraft tryMatch(SumSite site) {
    SumDraft used = used(site);
    if (used != null) {
      return used;
    }
    Cue verb = site.actionBefore(site.figure.from(), SumCue.REPAY);
    boolean object =
        verb != null
            && site.anchor + 1 - verb.to() <= OBJECT
            && !site.hasWord(verb.to(), site.figure.from(), ",", ";", "by", "and", "from", "to")
            && !site.hasWord( // "repay amounts outstanding under its" sum "facility": how much?
                isRepaid(site) ? verb.to() + 1 : verb.to(),
                site.figure.from(),
                "under",
                "portion",
                "part",
                "some",
                "of")
            && !site.is(
                verb.from(), "refinance", "refinancing", "eliminate", "eliminated", "elimination");
    if (!object
        || !site.isMoney()
        || site.topic.isResults()
        || SumShares.isPerShare(site)
        || site.isSuperseded()) {
      return null;
    }
    boolean part = // "for $940 million, including the repayment of" sum: what a buyer takes on
        site.topic.isDeal()
            && site.hasWord(
                verb.from() - 3, verb.from(), "including", "includes", "inclusive", "plus");
    int noun = part ? -1 : debt(site);
    if (noun < 0) {
      return null;
    }
    int payer = SumSides.subject(site, verb.from());
    int issuer = site.reading.cast().issuer();
    int lender = SumSides.after(site, noun, noun + NOUN, "to", "with", "from", "by");
    if (lender == -1 && site.is(noun, "lent", "loaned")) {
      lender = SumSides.subject(site, noun);
    }
    return SumDraft.of(
            ConsiderationKind.OTHER,
            site,
            new Head(SumCue.REPAY, Relation.VERB, verb.from(), verb.to()))
        .payer(payer != -1 ? payer : issuer)
        .payee(lender == payer ? -1 : lender)
        .paidFor(words(site, verb, noun))
        .rule("retirement")
        .why("a debt that is paid back");
  }

  /** "after repayment of a" sum "mortgage": what is taken off the proceeds of a sale. */
  static boolean isRepaid(SumSite site) {
    int of = site.figure.from() - 2;
    return site.is(of + 1, "a", "an", "the", "its")
        && site.is(of, "of")
        && site.is(of - 1, "repayment")
        && (site.is(of - 2, "after", "following")
            || site.is(of - 2, "the") && site.is(of - 3, "after", "following"));
  }

  /** "use" sum "of the cash to retire its term loan with Acme Bank" */
  private static SumDraft used(SumSite site) {
    boolean uses =
        site.isMoney()
            && (site.is(site.anchor, "use", "used", "using", "apply", "applied")
                || site.hasWord(site.figure.to(), site.figure.to() + 4, "used", "applied"))
            && !site.topic.isResults()
            && !site.hasWord(site.anchor - NOUN, site.figure.from(), "proceeds");
    Cue verb = uses ? site.cueAfter(site.figure.to(), NOUN, SumCue.REPAY, SumCue.RETIRE) : null;
    int against = verb == null && uses ? against(site) : -1;
    if (against > 0) {
      verb = new Cue(against, against + 1, SumCue.REPAY);
    } else if (verb == null || !site.is(verb.from() - 1, "to")) {
      return null;
    }
    int noun = -1;
    for (int i = verb.to(); i < verb.to() + NOUN && noun < 0; i++) {
      noun = site.is(i, DEBTS) && !site.is(i + 1, DEBTS) ? i : noun;
    }
    if (noun < 0) {
      return null;
    }
    int end = Math.max(noun + 1, SumWords.right(site, noun, NOUN));
    return SumDraft.of(
            ConsiderationKind.OTHER,
            site,
            new Head(SumCue.REPAY, Relation.VERB, verb.from(), verb.to()))
        .payer(site.reading.cast().issuer())
        .payee(SumSides.after(site, noun, noun + NOUN, "to", "with", "from", "by"))
        .paidFor(site.words(verb.from(), end))
        .rule("retirement")
        .why("a debt that is paid back with it");
  }

  /** "of the price against its loan": where the word stands; or -1. */
  private static int against(SumSite site) {
    for (int i = site.figure.to(); i < site.figure.to() + NOUN; i++) {
      if (site.is(i, "against", "toward", "towards")) {
        return i;
      }
    }
    return -1;
  }

  /** Where the noun for the debt stands after the sum, in its own phrase; or -1. */
  private static int debt(SumSite site) {
    int to = Math.min(site.sentence.to(), site.figure.to() + NOUN);
    for (int i = site.figure.to(); i < to; i++) {
      if (site.is(i, ",", ";", "and", "for", "with", "using") || site.isSumAt(i)) {
        return -1;
      }
      if (site.is(i, DEBTS) && !site.is(i + 1, DEBTS)) {
        return i;
      }
    }
    return -1;
  }

  /** "repaid former term loan": the verb and the debt without the sum. */
  private static String words(SumSite site, Cue verb, int noun) {
    int from = site.is(site.figure.to(), "of", "in") ? site.figure.to() + 1 : site.figure.to();
    from = site.is(from, "the", "its", "a") ? from + 1 : from;
    int end = Math.max(noun + 1, SumWords.right(site, noun, NOUN));
    return site.tokens.text(verb.from(), verb.to()) + " " + site.words(from, end);
  }
}
