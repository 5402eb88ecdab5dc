package ex99.extract;

import ex99.extract.SumSite.Head;
import ex99.extract.SumSite.Relation;
import ex99.model.ConsiderationKind;
import ex99.model.Form;
import ex99.phrase.Rate;

/**
 * Reads what creditors get of the new stock under a plan of reorganization or an exchange of debt
 * for equity: "92% of the new common stock will go to holders of the debentures".
 */
final class SumPlans {
  private static final String[] PLANS = {
    "plan",
    "reorganization",
    "restructuring",
    "recapitalization",
    "reorganized",
    "debt-for-equity",
    "emergence",
    "chapter"
  };

  private static final String[] STOCK = {"stock", "shares", "equity", "interests", "ownership"};

  private static final String[] DEBTS = {
    "notes", "debt", "debentures", "bonds", "claims", "loans", "loan", "indebtedness"
  };

  private static final String[] GIVEN = {
    "go", "issued", "distributed", "given", "allocated", "transferred", "provided"
  };

  private static final int NEAR = 14;

  /** How far before the rate who receives it may be named. */
  private static final int BACK = 26;

  private SumPlans() {}

  /** given := rate "of" stock "will" ("go" | "be issued" …) "to" holders; or as received */
  static SumDraft stock(SumSite site) {
    int noun = site.figure instanceof Rate ? stockBehind(site) : -1;
    if (noun < 0 || !isPlanned(site) || site.topic.isResults() || site.topic.isOffering()) {
      return null;
    }
    int to = goesTo(site, noun + 1);
    SumDraft converted = to < 0 ? converted(site, noun) : null;
    if (converted != null) {
      return converted;
    }
    int verb = to < 0 ? received(site) : -1;
    if (to < 0 && verb < 0) {
      return null;
    }
    int taker = to >= 0 ? SumSides.at(site, to + 1) : SumSides.subject(site, verb);
    boolean issuer = taker >= 0 && site.reading.cast().issuers().contains(taker);
    String claims = to >= 0 ? claims(site, to + 1, end(site, to + 1)) : claimants(site, verb);
    Head head = new Head(SumCue.STOCK, Relation.AFTER, noun, noun + 1);
    return SumDraft.of(ConsiderationKind.STOCK, site, head)
        .currency("percent")
        .form(Form.STOCK)
        .payer(issuer && claims == null ? -1 : site.reading.cast().issuer())
        .payee(taker < 0 || issuer || claims != null ? SumLabels.NOBODY : taker)
        .paidFor(claims)
        .rule("stock-share");
  }

  /** rest := "the remaining" rate "to" holders, behind a part that others get; else null */
  static SumDraft rest(SumSite site, SumDraft last) {
    boolean part =
        last != null
            && last.kind == ConsiderationKind.STOCK
            && "percent".equals(last.currency)
            && last.rule != null;
    int to = site.figure.to();
    boolean rest = site.hasWord(site.figure.from() - 3, site.figure.from(), "remaining", "other");
    int verb = part && rest && !site.is(to, "to") ? received(site) : -1;
    if (verb >= 0) {
      Head head = new Head(SumCue.STOCK, Relation.AFTER, verb, verb + 1);
      return SumDraft.of(ConsiderationKind.STOCK, site, head)
          .currency("percent")
          .form(Form.STOCK)
          .payer(last.payer)
          .payee(SumLabels.NOBODY)
          .paidFor(claimants(site, verb))
          .rule("stock-share");
    }
    if (!part || !site.is(to, "to") || !rest && !site.is(site.figure.from() - 1, "and", ",")) {
      return null;
    }
    String claims = claims(site, to + 1, end(site, to + 1));
    int taker = claims == null ? SumSides.at(site, to + 1) : SumLabels.NOBODY;
    Head head = new Head(SumCue.STOCK, Relation.AFTER, to, to + 1);
    return claims == null && taker < 0
        ? null
        : SumDraft.of(ConsiderationKind.STOCK, site, head)
            .currency("percent")
            .form(Form.STOCK)
            .payer(last.payer)
            .payee(taker)
            .paidFor(claims)
            .rule("stock-share");
  }

  /**
   * debt ("will be" | "to be")? ("converted" | "exchanged") ("into" | "for") rate "of" new stock
   */
  private static SumDraft converted(SumSite site, int noun) {
    int verb = site.anchor - 1;
    boolean swap =
        site.is(site.anchor, "into", "for")
            && site.is(verb, "converted", "exchanged", "convert", "exchange", "swapped");
    int end = verb;
    while (end > site.sentence.from() && site.is(end - 1, "will", "be", "would", "to", "are")) {
      end--;
    }
    int from = subject(site, end);
    if (!swap || from == end || !site.hasWord(from, end, DEBTS)) {
      return null;
    }
    from = site.is(from, "the", "its", "all") && from + 1 < end ? from + 1 : from;
    Head head = new Head(SumCue.STOCK, Relation.AFTER, noun, noun + 1);
    return SumDraft.of(ConsiderationKind.STOCK, site, head)
        .currency("percent")
        .form(Form.STOCK)
        .payer(site.reading.cast().issuer())
        .payee(SumLabels.NOBODY)
        .paidFor(site.words(from, end))
        .rule("stock-share");
  }

  /** Where the noun stands of new stock that the rate is a part of, or -1. */
  private static int stockBehind(SumSite site) {
    int of = site.figure.to();
    boolean fresh = false;
    for (int i = of + 1; site.is(of, "of") && i < of + NEAR; i++) {
      fresh |= site.is(i, "new", "reorganized", "newly", "emerged", "post-emergence");
      if (site.is(i, STOCK) && (fresh || site.is(i + 1, "of", "in") || site.is(i, "equity"))) {
        boolean more = site.is(i + 1, STOCK);
        return more ? i + 1 : i;
      }
      if (site.is(i, ",", ";", "will", "would", "to", "held")) {
        return -1;
      }
    }
    return -1;
  }

  private static boolean isPlanned(SumSite site) {
    SumSentence before = site.sentenceBefore();
    boolean told = site.hasWord(site.sentence.from(), site.sentence.to(), PLANS);
    for (int i = before == null ? 0 : before.from(); before != null && i < before.to(); i++) {
      told |= site.tokens.is(i, PLANS);
    }
    return told;
  }

  /** The "to" behind ("will" | "would" | "to") "be"? verb of giving, or -1. */
  private static int goesTo(SumSite site, int from) {
    boolean given = false;
    for (int i = from; i < Math.min(site.sentence.to(), from + NEAR); i++) {
      given |= site.is(i, GIVEN);
      if (given && site.is(i, "to")) {
        return i;
      }
      if (site.is(i, ";", ",") || site.isSumAt(i)) {
        return -1;
      }
    }
    return -1;
  }

  /** The "receive" of ("will" | "would" | "to") "receive" before the rate, or -1. */
  private static int received(SumSite site) {
    int least = Math.max(site.sentence.from(), site.figure.from() - BACK);
    for (int i = site.figure.from() - 1; i >= least; i--) {
      if (site.is(i, "receive", "receives", "received")) {
        return i;
      }
      if (site.is(i, "warrants", "warrant", "options", "option", "purchase", "dilution")) {
        return -1;
      }
      if (site.is(i, ";")) {
        return -1;
      }
    }
    return -1;
  }

  /** What holders have a claim to: "the 9% debentures" of "holders of the 9% debentures". */
  private static String claims(SumSite site, int from, int limit) {
    int i = from;
    while (i < limit && site.is(i, "the", "its", "existing", "current", "certain", "all")) {
      i++;
    }
    boolean holders = site.is(i, "holders", "owners") && site.is(i + 1, "of");
    if (holders) {
      return site.words(i + 2, Math.max(limit, i + 3));
    }
    boolean called =
        site.hasWord(i, limit, "noteholders", "bondholders", "creditors", "debentureholders")
            || site.hasWord(i, limit, "lenders", "shareholders", "stockholders", "holders");
    return called ? "claims of " + site.words(i, limit) : null;
  }

  private static String claimants(SumSite site, int verb) {
    int end = verb;
    while (end > site.sentence.from() && site.is(end - 1, "will", "would", "to", "also")) {
      end--;
    }
    int from = subject(site, end);
    return claims(site, from, end);
  }

  /** Where what a verb is said of begins, in its clause, when it ends before a token. */
  private static int subject(SumSite site, int end) {
    int from = end;
    while (from > site.sentence.from()
        && end - from < NEAR
        && !site.is(from - 1, ",", ";", "that", "and", "under", "which", "whereby")) {
      from--;
    }
    return from;
  }

  private static int end(SumSite site, int from) {
    return Math.max(from + 1, SumWords.right(site, from, NEAR));
  }
}
