package ex99.extract;

import ex99.extract.SumSentence.Cue;
import ex99.extract.SumSite.Head;
import ex99.extract.SumSite.Relation;
import ex99.model.ConsiderationKind;
import java.util.List;
import java.util.Set;

/** Terms of deals: termination fees, valuations, assumed debt, escrow, investments, settlements. */
final class SumTerms {
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
    "deposits"
  };

  /** How far behind a sum the noun may stand that it belongs to: "a $5 million mortgage loan". */
  private static final int NOUN = 3;

  /** The longest name for debts, in tokens. */
  private static final int DEBTS = 16;

  private SumTerms() {}

  static List<SumRule> rules() {
    return List.of(
        new SumRule("termination-fee", Set.of(SumCue.TERMINATION_FEE), SumTerms::fee),
        new SumRule("valuation", Set.of(SumCue.VALUATION, SumCue.VALUES), SumTerms::valuation),
        new SumRule(
            "assumed-debt",
            Set.of(SumCue.ASSUMED_DEBT, SumCue.ASSUME, SumCue.DEBT),
            SumTerms::debt),
        new SumRule("escrow", Set.of(SumCue.ESCROW), SumTerms::escrow),
        new SumRule("investment", Set.of(SumCue.INVESTMENT, SumCue.INVEST), SumTerms::investment),
        new SumRule("settlement", Set.of(SumCue.SETTLEMENT, SumCue.SETTLE), SumTerms::settlement),
        new SumRule("retirement", Set.of(SumCue.RETIRE), SumTerms::retirement));
  }

  private static boolean isBound(SumSite site, Head head) {
    return site.isMoney()
        && head.relation() != Relation.FOR
        && head.relation() != Relation.VERB
        && !site.isSuperseded()
        && !SumShares.isPerShare(site);
  }

  private static String words(SumSite site, Head head) {
    return SumWords.of(site, head);
  }

  /** "termination fee of" sum */
  private static SumDraft fee(SumSite site, Head head) {
    if (!isBound(site, head)) {
      return null;
    }
    SumDraft draft =
        SumPayers.sides(
            site,
            SumDraft.of(ConsiderationKind.TERMINATION_FEE, site, head).paidFor(words(site, head)));
    if (draft.payer == -1) { // "Acme would be liable for a fee"
      int liable = word(site, head.from(), "liable", "responsible", "obligated", "obliged");
      int agrees = liable < 0 ? word(site, head.from(), "agreed", "agrees") : liable;
      draft.payer(agrees < 0 ? -1 : SumSides.subject(site, agrees));
    }
    int from = site.figure.from() - 9;
    boolean payment = site.hasWord(from, site.figure.from(), "payment", "payable");
    if (draft.payer == -1 && payment) { // "the payment by Acme of a termination fee"
      draft.payer(SumSides.after(site, from, site.figure.from(), "by"));
    }
    return draft;
  }

  /** Where one of some words stands a little before a noun, or -1. */
  private static int word(SumSite site, int noun, String... words) {
    for (int i = noun - 1; i > Math.max(site.sentence.from(), noun - 6); i--) {
      if (site.is(i, words)) {
        return i;
      }
    }
    return -1;
  }

  /** "enterprise value of" sum; "values Target at" sum */
  static SumDraft valuation(SumSite site, Head head) {
    boolean values = head.cue() == SumCue.VALUES;
    boolean verb =
        values
            && site.is(site.anchor, "at", "of")
            && site.anchor - head.to() < 12
            && (head.relation() == Relation.VERB || head.relation() == Relation.FOR);
    if (!verb && (values || !isBound(site, head))
        || !site.isMoney()
        || SumShares.isPerShare(site)) {
      return null;
    }
    if (site.topic.isResults()) {
      return null;
    }
    String words = verb ? SumWords.object(site, head.to(), site.anchor) : words(site, head);
    return SumDraft.of(ConsiderationKind.VALUATION, site, head).paidFor(words);
  }

  /**
   * "assumption of" sum "of debt"; "including" sum "of assumed debt"; sum "of debt to be assumed"
   */
  private static SumDraft debt(SumSite site, Head head) {
    boolean premium = site.is(site.anchor, "of") && site.is(site.anchor - 1, "premium");
    if (!site.isMoney() || premium || site.isSuperseded() || site.topic.isResults()) {
      return null;
    }
    boolean assumed =
        head.cue() == SumCue.ASSUMED_DEBT
                && isBound(site, head)
                && !(head.from() == site.figure.to() && site.is(head.from(), "including"))
            || head.cue() == SumCue.ASSUME
                && head.relation() != Relation.FOR
                && site.cueAfter(
                        site.figure.to(), 10, SumCue.DEBT, SumCue.NOTES, SumCue.ASSUMED_DEBT)
                    != null
            || head.cue() == SumCue.ASSUME
                && head.relation() == Relation.OF
                && site.is(site.figure.to(), "owed", "due", "owing", "outstanding")
                && site.topic.isDeal()
            || head.cue() == SumCue.DEBT
                && head.relation() == Relation.OF
                && site.topic.isDeal()
                && site.hasWord(
                    site.figure.to(), site.figure.to() + 9, "assume", "assumed", "assumes")
            || head.cue() == SumCue.DEBT && head.relation() == Relation.OF && isTakenOn(site, head)
            || head.cue() == SumCue.DEBT
                && head.relation() == Relation.AFTER
                && (site.hasWord(head.to(), head.to() + 4, "assumed")
                    || site.hasWord(
                            site.figure.from() - 6,
                            site.figure.from(),
                            "assumption",
                            "assume",
                            "assumes",
                            "including")
                        && site.topic.isDeal());
    if (!assumed) {
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
            : words(site, head));
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

  /** sum ("withheld" | "held back" | "retained") … ("indemnity" | "claims" …): kept of a price */
  static SumDraft withheld(SumSite site) {
    int to = site.figure.to();
    int verb = -1;
    for (int i = to; i < Math.min(site.sentence.to(), to + 10) && verb < 0; i++) {
      if (site.isSumAt(i)) {
        return null;
      }
      boolean held = site.is(i, "held") && site.is(i + 1, "back");
      verb = held || site.is(i, "withheld", "withhold", "holdback", "retained") ? i : -1;
    }
    boolean secured =
        verb > 0
            && (site.hasWord(verb, verb + 16, "indemnity", "indemnification", "claims", "claim")
                || site.hasWord(verb, verb + 16, "escrow", "adjustments", "adjustment")
                || site.hasWord(verb, verb + 16, "warranties", "warranty", "security"));
    if (!secured || !site.topic.isDeal() || SumShares.isPerShare(site) || site.isSuperseded()) {
      return null;
    }
    Head head = new Head(SumCue.ESCROW, Relation.AFTER, verb, verb + 1);
    int end = verb + 1;
    while (end < site.sentence.to()
        && end < verb + 14
        && !site.is(end, ",", ";", ".", "(", "and")) {
      end++;
    }
    return SumDraft.of(ConsiderationKind.ESCROW, site, head)
        .paidFor(site.tokens.text(verb, end))
        .rule("escrow");
  }

  /** sum "will be held in escrow"; sum "remained under" the buyback program */
  static SumDraft behind(SumSite site) {
    if (site.isSuperseded() || SumShares.isPerShare(site)) {
      return null;
    }
    Cue escrow = site.cueAfter(site.figure.to(), 8, SumCue.ESCROW);
    if (escrow != null && site.topic.isDeal()) {
      Head head = new Head(SumCue.ESCROW, Relation.AFTER, escrow.from(), escrow.to());
      return SumDraft.of(ConsiderationKind.ESCROW, site, head)
          .paidFor(site.tokens.text(escrow.from(), escrow.to()));
    }
    Cue program = site.cueAfter(site.figure.to(), 12, SumCue.BUYBACK);
    boolean left =
        site.hasWord(
            site.figure.to(),
            site.figure.to() + 7,
            "remained",
            "remains",
            "remaining",
            "available");
    if (program == null || !left) {
      return null;
    }
    Head head = new Head(SumCue.BUYBACK, Relation.AFTER, program.from(), program.to());
    return SumDraft.of(ConsiderationKind.BUYBACK, site, head)
        .paidFor(site.tokens.text(site.figure.to(), SumWords.right(site, program.to(), 8)));
  }

  private static SumDraft escrow(SumSite site, Head head) {
    boolean bound =
        isBound(site, head)
            || site.isMoney() && site.hasWord(site.figure.to(), site.figure.to() + 8, "escrow");
    return bound && site.topic.isDeal()
        ? SumDraft.of(ConsiderationKind.ESCROW, site, head).paidFor(words(site, head))
        : null;
  }

  /** "invest" sum "in"; sum "equity investment"; "investment of" sum */
  private static SumDraft investment(SumSite site, Head head) {
    if (!site.isMoney()
        || site.isSuperseded()
        || site.topic.isResults()
        || SumShares.isPerShare(site)) {
      return null;
    }
    if (head.cue() == SumCue.INVEST) {
      return invest(site, head);
    }
    boolean bound =
        head.relation() == Relation.AFTER
            || head.relation() == Relation.OF
            || head.relation() == Relation.SUBJECT
                && head.to() > head.from() + 1
                && site.is(site.anchor, "to", "is", "of", "totals", "be");
    boolean plant =
        site.hasWord(
            site.figure.from() - 5,
            head.to() + 6,
            "capital",
            "plant",
            "facility",
            "tax",
            "infrastructure",
            "construction",
            "manufacturing",
            "annual",
            "portfolio",
            "technology");
    boolean taxEquity = site.is(head.from(), "tax") && site.is(head.from() + 1, "equity");
    if (!bound
        || plant && !taxEquity
        || site.hasWord(site.sentence.from(), site.figure.from(), "such")) {
      return null;
    }
    Cue noun = site.sentence.at(head.from());
    SumDraft draft =
        SumDraft.of(ConsiderationKind.INVESTMENT, site, head).paidFor(words(site, head));
    int giver =
        SumSides.after(
            site, Math.min(noun.from(), site.figure.from()) - 2, site.sentence.to(), "from", "by");
    giver = giver >= 0 ? giver : SumSides.possessor(site, noun.from());
    int taker = SumSides.after(site, noun.to(), site.sentence.to(), "in", "into");
    Cue got = giver < 0 && taker < 0 ? site.actionBefore(site.figure.from(), SumCue.RECEIVE) : null;
    if (got != null) {
      taker = SumSides.subject(site, got.from());
      giver = SumSides.after(site, got.to(), site.sentence.to(), "from");
      giver =
          giver < 0 && taker == site.topic.parties().licensor()
              ? site.topic.parties().licensee()
              : giver;
    }
    boolean bare = head.to() == head.from() + 1;
    boolean stake =
        site.hasWord(
            head.from() - 3,
            head.to() + 12,
            "equity",
            "stake",
            "shares",
            "interest",
            "strategic",
            "minority",
            "private",
            "privately",
            "preferred");
    if (bare
        && giver < 0
        && taker < 0
        && !stake
        && !site.topic.isVenture()
        && !site.topic.isTitled(SumCue.INVESTMENT, SumCue.INVEST)) {
      return null;
    }
    return draft.payer(giver).payee(taker == giver ? -1 : taker);
  }

  private static SumDraft invest(SumSite site, Head head) {
    boolean object = head.relation() == Relation.VERB && site.anchor + 1 - head.to() <= 2;
    int taker = SumSides.after(site, site.figure.to(), site.figure.to() + 8, "in", "into", "to");
    boolean equity =
        site.hasWord(
            site.figure.to(),
            site.figure.to() + 14,
            "equity",
            "stake",
            "shares",
            "stock",
            "interest",
            "venture",
            "units");
    boolean venture =
        site.topic.isVenture() || site.hasWord(site.sentence.from(), site.sentence.to(), "venture");
    if (!object || taker < 0 && !equity && !venture && !site.topic.isOffering()) {
      return null;
    }
    int end = SumWords.right(site, site.figure.to(), 14);
    return SumDraft.of(ConsiderationKind.INVESTMENT, site, head)
        .payer(SumSides.subject(site, head.from()))
        .payee(taker)
        .paidFor(invested(site, end))
        .paidForTopic(site);
  }

  /** What is had for an investment: what it earns, else what follows the sum. */
  private static String invested(SumSite site, int end) {
    String earned = SumObjects.earned(site);
    return earned != null ? earned : site.tokens.text(Math.min(site.figure.to(), end), end);
  }

  /** "settlement of" sum; sum "settlement"; "settle" … "for" sum */
  private static SumDraft settlement(SumSite site, Head head) {
    if (!site.isMoney() || site.isSuperseded() || SumShares.isPerShare(site)) {
      return null;
    }
    if (site.topic.isResults()
        || site.hasWord(
            site.figure.from() - 6,
            site.figure.to() + 4,
            "charge",
            "reserve",
            "accrual",
            "seeking",
            "alleged",
            "damages",
            "average",
            "median")) {
      return null;
    }
    if (site.hasWord(head.from() - 4, head.from(), "average", "median", "typical")) {
      return null;
    }
    boolean verb = head.cue() == SumCue.SETTLE;
    boolean bound =
        verb ? head.relation() == Relation.FOR && site.is(site.anchor, "for") : isBound(site, head);
    if (!bound) {
      return null;
    }
    String words = verb ? SumWords.object(site, head.to(), site.anchor) : words(site, head);
    return SumPayers.sides(
        site, SumDraft.of(ConsiderationKind.SETTLEMENT, site, head).paidFor(words));
  }

  /** "retirement of" sum "of debt" */
  private static SumDraft retirement(SumSite site, Head head) {
    if (!site.isMoney()
        || site.isSuperseded()
        || site.topic.isResults()
        || head.relation() == Relation.FOR) {
      return null;
    }
    boolean debt =
        site.sentence.has(SumCue.DEBT)
            || site.sentence.has(SumCue.NOTES)
            || site.sentence.has(SumCue.PROMISSORY);
    boolean near = head.relation() != Relation.VERB || site.figure.from() - head.to() < 8;
    if (!debt || !near) {
      return null;
    }
    int end = SumWords.right(site, site.figure.to(), 12);
    SumDraft draft =
        SumDraft.of(ConsiderationKind.OTHER, site, head).payer(SumSides.subject(site, head.from()));
    boolean verb = head.relation() == Relation.VERB && !site.norm(head.from()).endsWith("ment");
    if (verb && site.is(site.figure.to(), "of", "in") && end > site.figure.to() + 1) {
      return draft.paidFor(site.tokens.text(site.figure.to() + 1, end)); // "retire $5 million of"
    }
    return draft.paidFor(
        site.tokens.text(head.from(), head.to())
            + (end > site.figure.to() ? " " + site.tokens.text(site.figure.to(), end) : ""));
  }
}
