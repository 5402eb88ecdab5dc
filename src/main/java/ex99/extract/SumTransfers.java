package ex99.extract;

import ex99.extract.SumSite.Head;
import ex99.extract.SumSite.Relation;
import ex99.model.ConsiderationKind;
import ex99.model.PartyKind;
import ex99.name.Mention;
import ex99.token.Lexicon;

/**
 * A sum that no other grammar reads and that stands as the object of a verb of giving or getting:
 * what it is tells the verb with the noun behind the sum.
 */
final class SumTransfers {
  private static final Lexicon VERBS = Lexicon.load("sum-transfers");

  /** How far before the sum its verb may stand, and behind it the noun that tells what it is. */
  private static final int OBJECT = 8;

  private static final int NOUN = 9;

  private static final String[] COSTS = {
    "cost",
    "costs",
    "expenses",
    "expenditures",
    "expenditure",
    "drilling",
    "well",
    "wells",
    "work",
    "program",
    "exploration",
    "development",
    "construction"
  };

  private static final String[] AID = {
    "incentives",
    "incentive",
    "grant",
    "grants",
    "assistance",
    "support",
    "abatement",
    "abatements",
    "aid"
  };

  private static final String[] STOCK = {
    "equity", "stock", "shares", "notes", "debentures", "units", "offering", "placement", "round"
  };

  private SumTransfers() {}

  /** What somebody reimburses another for or bears of its costs, though a cost is a measure. */
  static SumDraft ofCosts(SumSite site) {
    SumDraft back = asReimbursement(site);
    if (back != null) {
      return back;
    }
    SumDraft capped = SumCapped.tryMatch(site);
    if (capped != null) {
      return capped;
    }
    int verb = site.isMoney() ? verb(site) : -1;
    String told = verb < 0 ? "" : VERBS.match(site.tokens, verb).value();
    boolean borne = told.equals("carry") && site.topic.isDeal() && SumSides.at(site, verb + 1) >= 0;
    return told.equals("expense") || borne ? tryMatch(site) : null;
  }

  /** giver "will pay" taker sum ("as" | "in") "reimbursement" */
  private static SumDraft asReimbursement(SumSite site) {
    int to = site.figure.to();
    boolean back =
        site.isMoney()
            && site.is(to, "as", "in", "to", "for")
            && site.hasWord(to + 1, to + 4, "reimbursement", "reimburse", "reimbursing");
    SumSentence.Cue pay = back ? site.actionBefore(site.figure.from(), SumCue.PAY) : null;
    boolean near = pay != null && site.anchor - pay.to() < OBJECT;
    return near && !site.topic.isResults() && !SumShares.isPerShare(site)
        ? expense(site, pay.from())
        : null;
  }

  /** giver verb taker? sum noun; null where the verb and the noun together tell nothing */
  static SumDraft tryMatch(SumSite site) {
    if (!site.isMoney()
        || site.topic.isResults()
        || SumShares.isPerShare(site)
        || site.isSuperseded()
        || site.unit != null) {
      return null;
    }
    SumDraft back = asReimbursement(site);
    back = back == null ? SumCapped.tryMatch(site) : back;
    if (back != null) {
      return back;
    }
    int verb = verb(site);
    if (verb < 0) {
      return null;
    }
    String told = VERBS.match(site.tokens, verb).value();
    return switch (told) {
      case "expense" -> expense(site, verb);
      case "refund" -> has(site, COSTS) ? null : given(site, verb, ConsiderationKind.OTHER);
      case "carry" ->
          has(site, COSTS) && !site.topic.isOffering()
              ? given(site, verb, ConsiderationKind.INVESTMENT)
              : null;
      case "aid" -> aid(site, verb);
      case "subscribe" ->
          has(site, STOCK) ? given(site, verb, ConsiderationKind.OFFERING_AMOUNT) : null;
      case "loan" -> loan(site, verb);
      case "earn" -> earned(site, verb);
      case "got" -> got(site, verb);
      default -> cost(site, verb);
    };
  }

  /** The nearest verb before the sum whose object it may be, over the name of who gets it. */
  private static int verb(SumSite site) {
    for (int i = site.anchor; i > Math.max(site.sentence.from() - 1, site.anchor - OBJECT); i--) {
      if (VERBS.match(site.tokens, i) != null && site.reading.cast().mentionAt(i) == null) {
        return i;
      }
      Mention taker = site.reading.cast().mentionAt(i);
      if (taker != null) {
        i = taker.from();
        continue;
      }
      boolean ends =
          site.isSumAt(i)
              || site.is(
                  i, ";", ",", "and", "which", "that", "of", "by", "in", "from", "is", "was");
      if (ends) {
        return -1;
      }
    }
    return -1;
  }

  private static boolean has(SumSite site, String... nouns) {
    int to = site.figure.to();
    for (int i = to; i < Math.min(site.sentence.to(), to + NOUN); i++) {
      if (site.is(i, ";", ".") || site.isSumAt(i)) {
        return false;
      }
      if (site.is(i, nouns)) {
        return true;
      }
    }
    return false;
  }

  /** "will reimburse Acme" sum "for its expenses": of a deal called off, else of another. */
  private static SumDraft expense(SumSite site, int verb) {
    boolean broken = SumConditions.isForTermination(site);
    return given(site, verb, broken ? ConsiderationKind.TERMINATION_FEE : ConsiderationKind.OTHER);
  }

  /** What a public body gives is a grant, where a noun says so; what others give is not read. */
  private static SumDraft aid(SumSite site, int verb) {
    int giver = SumSides.subject(site, verb);
    boolean state = giver >= 0 && site.reading.cast().entity(giver).kind() == PartyKind.GOVERNMENT;
    boolean loan = has(site, "loan", "loans", "credit");
    if (loan || !has(site, AID) && !state) {
      return null;
    }
    return given(site, verb, ConsiderationKind.GRANT)
        .payee(site.reading.cast().issuer() == giver ? -1 : site.reading.cast().issuer());
  }

  /** licensor "can earn" sum "for regulatory events" */
  private static SumDraft earned(SumSite site, int verb) {
    boolean can =
        site.is(verb - 1, "can", "may", "could", "will")
            || site.is(verb - 1, "to")
                && site.is(verb - 2, "eligible", "able", "entitled", "stands");
    if (!can || !site.topic.isLicense() && !site.topic.isDeal() || has(site, "interest", "stake")) {
      return null;
    }
    int earner = SumSides.subject(site, verb);
    int licensor = site.topic.parties().licensor();
    boolean licence = site.topic.isLicense() && !site.topic.isDeal();
    Head head = new Head(SumCue.RECEIVE, Relation.VERB, verb, verb + 1);
    return SumDraft.of(
            licence ? ConsiderationKind.MILESTONE : ConsiderationKind.EARN_OUT, site, head)
        .payee(earner)
        .payer(licence && earner == licensor ? site.topic.parties().licensee() : -1)
        .paidFor(words(site))
        .contingent()
        .rule("sum-given");
  }

  /** taker "will get" sum "from" agency: a grant, but for what a contract brings */
  private static SumDraft got(SumSite site, int verb) {
    int to = site.figure.to();
    int giver = SumSides.after(site, to, to + NOUN, "from");
    boolean state = giver >= 0 && site.reading.cast().entity(giver).kind() == PartyKind.GOVERNMENT;
    boolean other =
        site.topic.has(SumCue.CONTRACT, SumCue.ORDER, SumCue.SETTLE) || site.topic.isDeal();
    Head head = new Head(SumCue.RECEIVE, Relation.VERB, verb, verb + 1);
    return state && !other
        ? SumDraft.of(ConsiderationKind.GRANT, site, head)
            .payer(giver)
            .payee(SumSides.subject(site, verb))
            .paidFor(words(site))
            .rule("sum-given")
        : null;
  }

  private static SumDraft loan(SumSite site, int verb) {
    SumDraft draft = given(site, verb, ConsiderationKind.FACILITY);
    int issuer = site.reading.cast().issuer();
    return draft.payee(draft.payee == -1 && draft.payer != issuer ? issuer : draft.payee);
  }

  /** "The acquisition cost" buyer sum. */
  private static SumDraft cost(SumSite site, int verb) {
    boolean bought =
        site.topic.isDeal()
            && site.hasWord(
                verb - 5, verb, "acquisition", "purchase", "transaction", "takeover", "deal");
    int buyer = bought ? SumSides.at(site, verb + 1) : -1;
    Head head = new Head(SumCue.PRICE, Relation.VERB, verb, verb + 1);
    return bought
        ? SumDraft.of(ConsiderationKind.PURCHASE_PRICE, site, head)
            .payer(buyer)
            .paidForTopic(site)
            .rule("sum-given")
        : null;
  }

  private static SumDraft given(SumSite site, int verb, ConsiderationKind kind) {
    Head head = new Head(SumCue.PAY, Relation.VERB, verb, verb + 1);
    int giver = SumSides.subject(site, verb);
    int direct = SumSides.at(site, verb + 1);
    int taker =
        direct >= 0
            ? direct
            : SumSides.after(site, site.figure.to(), site.figure.to() + NOUN, "to");
    return SumDraft.of(kind, site, head)
        .payer(giver)
        .payee(taker == giver ? -1 : taker)
        .paidFor(words(site))
        .rule("sum-given")
        .why("by the verb that the sum is the object of");
  }

  /** What follows the sum: "for its expenses", "of equity". */
  private static String words(SumSite site) {
    int to = site.figure.to();
    int from = site.is(to, "for", "of", "in", "toward", "towards") ? to + 1 : to;
    from = site.is(from, "its", "the", "their", "his", "her") ? from + 1 : from;
    int end = SumWords.right(site, from, NOUN + NOUN);
    return end > from ? site.tokens.text(from, end) : null;
  }
}
