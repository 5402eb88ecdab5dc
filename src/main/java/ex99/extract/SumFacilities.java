package ex99.extract;

import ex99.extract.SumSite.Head;
import ex99.extract.SumSite.Relation;
import ex99.model.ConsiderationKind;
import java.util.List;
import java.util.Set;

/** Credit facilities, loans and lines of credit: their size, never what is drawn under them. */
final class SumFacilities {
  private static final String[] DRAWN = {
    "outstanding",
    "borrowings",
    "drawn",
    "borrowed",
    "balance",
    "unused",
    "undrawn",
    "availability",
    "remaining",
    "repay",
    "repaid",
    "repayment",
    "owed",
    "prepaid",
    "covenant",
    "owing"
  };

  private SumFacilities() {}

  static List<SumRule> rules() {
    return List.of(
        new SumRule("facility-size", Set.of(SumCue.FACILITY), SumFacilities::size),
        new SumRule(
            "facility-bare", Set.of(SumCue.FACILITY_BARE, SumCue.COMMITMENTS), SumFacilities::bare),
        new SumRule("facility-lent", Set.of(SumCue.BORROW, SumCue.LEND), SumFacilities::lent));
  }

  /**
   * X "drew" sum; sum "was funded at closing"; sum "will be available": of the facility told of.
   */
  static SumDraft drawn(SumSite site) {
    boolean loan = site.topic.isTitled(SumCue.FACILITY, SumCue.FACILITY_BARE, SumCue.LEND);
    boolean bare = site.isMoney() && !SumShares.isPerShare(site) && !site.isSuperseded();
    boolean deal = site.topic.isTitled(SumCue.BUY, SumCue.SELL, SumCue.MERGE, SumCue.DEAL);
    if (bare && (site.topic.isResults() || deal)) {
      return tranche(site);
    }
    if (!loan || !bare || site.topic.isResults() || deal) {
      return null;
    }
    int to = site.figure.to();
    int from = site.anchor - 4;
    boolean drew =
        site.hasWord(from, site.anchor + 1, "drew", "draw", "drawn", "borrowed", "borrow")
            || site.hasWord(from, site.anchor + 1, "advanced", "drawdown")
            || site.hasWord(to, to + 5, "drawn", "funded", "advanced", "available", "disbursed");
    boolean other =
        site.is(site.anchor, "leaving", "leaves")
            || site.hasWord(to, to + 3, "availability", "headroom", "unused", "undrawn")
            || site.hasWord(from, to + 8, "repay", "repaid", "outstanding", "existing", "balance")
            || site.hasWord(from, to + 8, "cash", "liquidity", "owed", "remains", "remaining");
    if (!drew || other) {
      return null;
    }
    int end = Math.min(to + 1, site.tokens.size());
    return SumDraft.of(
            ConsiderationKind.FACILITY, site, new Head(SumCue.FACILITY, Relation.AFTER, to, end))
        .payer(site.topic.backers().lender())
        .paidFor("drawn under the " + site.topic.facility());
  }

  /** X "drew the" ordinal "tranche" ","? "of" sum "under its loan agreement with" lender */
  private static SumDraft tranche(SumSite site) {
    int at = site.figure.from();
    int noun = site.is(site.anchor - 1, ",") ? site.anchor - 2 : site.anchor - 1;
    boolean tranche =
        site.is(site.anchor, "of")
            && site.is(noun, "tranche", "draw", "drawdown")
            && site.hasWord(
                at - 9, at, "drew", "draws", "received", "closed", "funded", "borrowed");
    boolean drew =
        site.is(site.anchor, "drew", "draw", "borrowed", "borrow")
            || site.is(site.figure.to(), "borrowed", "drawn");
    if (!tranche && drew) {
      return SumLoanTerms.borrowed(site);
    }
    int lender =
        tranche && site.sentence.has(SumCue.FACILITY)
            ? SumSides.after(site, site.figure.to(), site.sentence.to(), "with", "from", "by")
            : -1;
    if (lender < 0 || site.reading.cast().issuers().contains(lender)) {
      return null;
    }
    Head head = new Head(SumCue.FACILITY, Relation.OF, noun, noun + 1);
    return SumDraft.of(ConsiderationKind.FACILITY, site, head)
        .payer(lender)
        .paidFor(site.tokens.text(SumWords.left(site, noun), noun + 1));
  }

  /** sum "credit facility"; "facility of" sum; "facility … increased to" sum */
  private static SumDraft size(SumSite site, Head head) {
    boolean bound =
        head.relation() == Relation.AFTER
            || head.relation() == Relation.OF
            || head.relation() == Relation.DEFINED
            || (head.relation() == Relation.SUBJECT && isSizing(site));
    return bound && !isPortfolio(site, head) && isSize(site) ? draft(site, head) : null;
  }

  /** "$612 million in assets and $480 million in loans": what a bank has lent to others. */
  private static boolean isPortfolio(SumSite site, Head head) {
    boolean plural = site.is(head.from(), "loans") && head.to() == head.from() + 1;
    SumSentence.Cue verb = site.sentence.at(site.anchor);
    boolean bought = // "will also buy $92 million of loans"
        verb != null && (verb.kind() == SumCue.BUY || verb.kind() == SumCue.SELL);
    return plural && bought
        || plural
            && (site.hasWord(
                    site.sentence.from(), site.sentence.to(), "assets", "deposits", "average")
                || site.hasWord(site.sentence.from(), site.sentence.to(), "portfolio", "originated")
                || site.is(head.from() - 1, "total", "net", "gross"));
  }

  private static boolean isSizing(SumSite site) {
    if (site.is(site.anchor, "by")
        && site.hasWord(
            site.anchor - 9,
            site.anchor,
            "increased",
            "increase",
            "increasing",
            "expanded",
            "expand",
            "upsized",
            "upsize",
            "enlarge",
            "enlarged")) {
      return true;
    }
    return site.is(site.anchor, "to", "is", "totaling", "at", "of")
        && !site.is(site.anchor - 1, "subject", "access", "pay");
  }

  private static boolean isSize(SumSite site) {
    if (!site.isMoney() || site.isSuperseded() || SumShares.isPerShare(site)) {
      return false;
    }
    boolean drawn = site.hasWord(site.figure.from() - 6, site.figure.to() + 5, DRAWN);
    boolean rest =
        site.is(site.anchor, "by", "from", "through", "with")
            && site.hasWord(site.anchor - 6, site.anchor, "balance", "remaining", "remainder")
            && site.is(site.anchor - 1, "funded", "financed", "provided", "covered", "met", "come");
    boolean source = isSource(site); // "has drawn on a" sum "loan from"
    drawn &= !rest && !source;
    drawn |= site.hasWord(site.figure.from() - 2, site.figure.from(), "existing", "current");
    if (drawn
        && site.is(site.anchor, "of")
        && site.is(site.anchor - 1, "borrowings")
        && site.hasWord(site.anchor, site.figure.from(), "up")) {
      drawn = false;
    }
    boolean repaid = site.actionBefore(site.figure.from(), SumCue.REPAY) != null;
    return !drawn
        && !isUse(site)
        && !repaid
        && (!site.topic.isResults() || site.topic.has(SumCue.FACILITY) || isNew(site));
  }

  /** ("drawn" | "drew") ("on" | "under") ("its" | "Acme's")? sum: what there is to draw on. */
  private static boolean isSource(SumSite site) {
    int on = site.figure.from() - 1;
    int least = Math.max(site.sentence.from(), on - 4);
    while (on > least && !site.is(on, "on", "under")) {
      on--;
    }
    return site.is(on, "on", "under") && site.is(on - 1, "drawn", "drew", "draw");
  }

  /** "used" sum "of the new facility to retire": what the loan is for, not how large it is. */
  private static boolean isUse(SumSite site) {
    int from = site.figure.from();
    return site.hasWord(from - 3, from, "used", "use", "using", "uses", "applied", "apply")
        && site.is(site.figure.to(), "of", "from", "under", "borrowed");
  }

  /** Whether the sentence speaks of a facility being made, not of one that there is. */
  private static boolean isNew(SumSite site) {
    return site.hasWord(
        site.sentence.from(),
        site.sentence.to(),
        "entered",
        "closed",
        "new",
        "secured",
        "obtained",
        "expanded",
        "amended",
        "completed",
        "increased",
        "executed",
        "signed");
  }

  /** The short word alone, where the release is about such a facility. */
  private static SumDraft bare(SumSite site, Head head) {
    boolean loan =
        site.sentence.has(SumCue.FACILITY)
            || site.topic.has(SumCue.FACILITY, SumCue.BORROW, SumCue.LEND)
            || site.hasWord(
                head.from() - 4,
                head.from(),
                "credit",
                "loan",
                "debt",
                "secured",
                "senior",
                "committed",
                "revolving",
                "financing",
                "bridge",
                "term");
    loan |=
        site.hasWord(
            site.sentence.from(),
            site.sentence.to(),
            "bank",
            "lenders",
            "libor",
            "sofr",
            "euribor",
            "lending",
            "borrow");
    boolean sized = site.is(site.anchor, "to") || site.is(site.anchor, "by") && isSizing(site);
    if (!loan || head.relation() == Relation.SUBJECT && !sized) {
      return null;
    }
    return head.relation() != Relation.VERB && head.relation() != Relation.FOR && isSize(site)
        ? draft(site, head)
        : null;
  }

  /** "lend" sum, "borrow up to" sum */
  private static SumDraft lent(SumSite site, Head head) {
    if (head.relation() != Relation.VERB
        || !SumPayments.isObject(site, head)
        || site.anchor + 1 - head.to() > 3) {
      return null;
    }
    if (!isSize(site)) {
      return null;
    }
    SumDraft draft = draft(site, head).paidFor(words(site));
    boolean venture =
        site.is(head.to(), "the")
            && site.is(head.to() + 1, "venture", "joint", "partnership", "project");
    if (head.cue() == SumCue.LEND && venture) {
      return draft.payer(SumSides.subject(site, head.from())).payee(SumLabels.NOBODY);
    }
    if (head.cue() == SumCue.LEND) {
      return draft.payer(SumSides.subject(site, head.from())).payee(SumSides.at(site, head.to()));
    }
    return draft.payee(SumSides.subject(site, head.from()));
  }

  /** The loan named after the sum, else what it is for. */
  private static String words(SumSite site) {
    int to = SumWords.right(site, site.figure.to(), 14);
    return to > site.figure.to() ? site.tokens.text(site.figure.to(), to) : null;
  }

  /** "a new credit facility, with a borrowing capacity of" sum: the loan, not how large it is. */
  private static String loan(SumSite site, Head head) {
    boolean size = site.is(head.to() - 1, "capacity", "base", "commitment", "commitments");
    SumSentence.Cue loan =
        size ? site.actionBefore(head.from(), SumCue.FACILITY, SumCue.FACILITY_BARE) : null;
    boolean near =
        loan != null
            && head.from() - loan.to() < 8
            && site.hasWord(loan.to(), head.from(), "with", "has", "having", "provides");
    return near ? site.tokens.text(SumWords.left(site, loan.from()), loan.to()) : null;
  }

  /** The words for a loan, of which a sum may be what an accordion lets it grow by. */
  static String grown(SumSite site, String words) {
    String accordion = accordion(site);
    return accordion == null ? words : words == null ? accordion : accordion + ": " + words;
  }

  /** "an accordion feature" … "of up to" sum: by how much the loan may grow; or null. */
  private static String accordion(SumSite site) {
    for (int i = site.figure.from() - 1; i > site.sentence.from(); i--) {
      if (site.is(i, "accordion")) {
        return site.is(i + 1, "feature", "option", "provision")
            ? site.tokens.text(i, i + 2)
            : "accordion";
      }
      if (site.isSumAt(i) || site.is(i, ";")) {
        return null;
      }
    }
    return null;
  }

  static SumDraft draft(SumSite site, Head head) {
    String words = SumWords.of(site, head);
    boolean letters =
        site.is(head.to(), "for") && site.is(head.to() + 1, "letters", "the", "swing");
    if (letters && site.is(head.to() - 1, "sublimit", "sub-limit", "subfacility", "tranche")) {
      int to = head.to() + 1;
      while (to < head.to() + 7 && !site.is(to, ",", ";", ".", "and", "(", "with", "that")) {
        to++;
      }
      words = site.tokens.text(head.from(), Math.min(to, site.sentence.to()));
    }
    words = loan(site, head) == null ? words : loan(site, head);
    words = grown(site, words);
    int from = Math.min(head.from(), site.figure.from()) - 6;
    int taker = SumLoanTerms.taker(site, head);
    if (taker >= 0) {
      return SumDraft.of(ConsiderationKind.FACILITY, site, head)
          .payer(site.reading.cast().issuer())
          .payee(taker)
          .paidFor(SumLoanTerms.plain(site, words))
          .why("a loan that the release's own company makes");
    }
    int lender = SumLoanTerms.giver(site);
    lender = lender == -1 ? SumLoanTerms.committed(site) : lender;
    if (lender == -1) {
      int last = Math.max(head.to(), site.figure.to());
      lender = SumSides.after(site, last, last + 12, "with", "from", "by");
    }
    if (lender == -1) {
      lender = SumSides.after(site, from, site.figure.to() + 40, "with", "from", "through", "by");
    }
    boolean own = lender >= 0 && site.reading.cast().issuers().contains(lender);
    boolean whole = site.is(head.to() - 1, "package") || site.is(head.to(), "package");
    lender =
        lender >= 0 && !own ? lender : whole ? SumLabels.NOBODY : site.topic.backers().lender();
    return SumDraft.of(ConsiderationKind.FACILITY, site, head)
        .payer(lender)
        .payee(SumLoanTerms.borrower(site, lender))
        .paidFor(SumLoanTerms.plain(site, words));
  }
}
