package ex99.extract;

import ex99.extract.SumSentence.Cue;
import ex99.extract.SumSite.Head;
import ex99.extract.SumSite.Relation;
import ex99.model.ConsiderationKind;
import ex99.model.PartyKind;
import ex99.name.Mention;
import java.math.BigDecimal;
import java.util.List;
import java.util.Set;

/**
 * What those get who bring a financing about or consent to one: commissions, fees and securities.
 */
final class SumFees {
  private static final BigDecimal LEAST = BigDecimal.valueOf(1000);

  private static final String[] AGENTS = {
    "agent", "agents", "underwriter", "underwriters", "finder", "finders", "broker", "brokers"
  };

  private SumFees() {}

  static List<SumRule> rules() {
    return List.of(new SumRule("financing-fee", Set.of(SumCue.FEE), SumFees::fee));
  }

  /** ("fee" | "commission" | "consent payment") "of" sum ("for" words)? */
  private static SumDraft fee(SumSite site, Head head) {
    boolean bound =
        head.relation() == Relation.OF
            || head.relation() == Relation.AFTER
            || head.relation() == Relation.DEFINED
            || head.relation() == Relation.SUBJECT;
    boolean lent =
        site.hasWord(head.from(), head.to(), "forbearance", "amendment", "waiver", "make-whole")
            || site.hasWord(head.from(), head.to(), "prepayment", "commitment", "structuring");
    if (!site.isMoney() || !bound || site.isSuperseded() || !lent && !isFinancing(site)) {
      return null;
    }
    if (site.hasWord(head.from() - 8, head.from(), "deducting", "deduction", "net", "before")
        || site.hasWord(head.from(), site.figure.to() + 4, "expenses", "costs", "revenue")) {
      return null;
    }
    Cue got = site.actionBefore(head.from(), SumCue.RECEIVE);
    Cue paid = site.actionBefore(head.from(), SumCue.PAY);
    SumDraft draft = SumDraft.of(ConsiderationKind.OTHER, site, head);
    String words = site.tokens.text(SumWords.left(site, head.from()), head.to());
    String reason = SumObjects.reason(site, site.figure.to());
    if (reason != null) {
      words += " for " + reason;
    } else if (got != null && head.from() - got.to() < 5) {
      String who = receiver(site, got.from());
      words += who.isEmpty() ? role(site) : who;
    } else if (paid != null && site.is(paid.to(), "the") && head.from() - paid.to() < 6) {
      words += " paid to " + site.tokens.text(paid.to(), SumWords.left(site, head.from()) - 1);
    }
    return draft.payee(payee(site, head, got, paid)).paidFor(words);
  }

  private static boolean isFinancing(SumSite site) {
    SumTopic topic = site.topic;
    int from = site.sentence.from();
    if (!topic.isResults()
        && site.hasWord(from, site.sentence.to(), "placement")
        && site.hasWord(from, site.sentence.to(), "agent", "agents")) {
      return true;
    }
    boolean financing =
        topic.isOffering()
            || topic.has(SumCue.FACILITY, SumCue.OFFERING, SumCue.NOTES, SumCue.CONSENT)
            || topic.has(SumCue.BORROW, SumCue.LEND)
            || topic.isTitled(SumCue.INVESTMENT);
    return financing
        && !topic.isResults()
        && !topic.isTitled(SumCue.BUY, SumCue.SELL, SumCue.MERGE, SumCue.DEAL);
  }

  private static int payee(SumSite site, Head head, Cue got, Cue paid) {
    int payee = -1;
    if (got != null && head.from() - got.to() < 12) {
      payee = first(site, got.from());
      boolean generic = site.hasWord(got.from() - 4, got.from(), AGENTS);
      int agent = generic ? site.topic.backers().agent() : -1;
      boolean own = generic && site.reading.cast().issuers().contains(payee);
      payee = agent >= 0 || own ? agent : payee;
    } else if (paid != null) {
      payee = SumSides.at(site, paid.to());
      payee = payee >= 0 ? payee : SumSides.after(site, paid.to(), site.figure.to() + 8, "to");
      if (payee < 0 && site.hasWord(paid.to(), head.to() + 8, "lender", "lenders", "banks")) {
        payee = site.topic.backers().lender();
      }
    }
    int to = site.figure.to();
    if (payee < 0 && site.hasWord(to, to + 4, "payable", "paid", "owed", "due", "went")) {
      payee = SumSides.after(site, to, to + 6, "to");
    }
    return payee >= 0 || !site.hasWord(head.from() - 6, site.figure.to() + 8, AGENTS)
        ? payee
        : site.topic.backers().agent();
  }

  /** The first of the names joined before a verb, else its subject. */
  private static int first(SumSite site, int verb) {
    Mention last = site.reading.cast().mentionAt(verb - 1);
    int from = last == null ? -1 : last.from();
    while (from > site.sentence.from() && site.is(from - 1, "and", ",")) {
      Mention before = site.reading.cast().mentionAt(from - 2);
      if (before == null || before.from() < site.sentence.from()) {
        break;
      }
      last = before;
      from = before.from();
    }
    return last == null ? SumSides.subject(site, verb) : last.entity();
  }

  /**
   * "after deducting a placement fee of" sum: a cost of the financing, told for the net sum only.
   */
  static boolean isDeducted(SumSite site) {
    Cue fee = site.isMoney() ? site.actionBefore(site.figure.from(), SumCue.FEE) : null;
    return fee != null
        && site.figure.from() - fee.to() < 5
        && site.hasWord(fee.from() - 8, fee.from(), "deducting", "deduction");
  }

  /** " of the underwriters": a common noun right before the verb of receiving. */
  private static String receiver(SumSite site, int verb) {
    int to = verb;
    while (site.is(to - 1, "will", "has", "have", "also", "together", "each")) {
      to--;
    }
    for (int i = to - 1; i >= Math.max(site.sentence.from(), to - 5); i--) {
      if (site.is(i, "the")
          && i < to - 1
          && site.hasWord(i, to, AGENTS)
          && site.reading.cast().mentionAt(to - 1) == null) {
        return " of the " + site.tokens.text(i + 1, to);
      }
    }
    return "";
  }

  /**
   * count "commitment shares"; count shares "as a commitment fee": what a standby costs; or null.
   */
  static SumDraft commitment(SumSite site) {
    int to = site.figure.to();
    boolean named =
        site.isCount()
            && (site.hasWord(site.figure.from(), to + 1, "commitment")
                || site.is(to, "as", "in", "of", "common")
                    && site.hasWord(to, to + 8, "commitment")
                    && site.hasWord(to, to + 9, "fee", "fees", "shares", "consideration"));
    if (!named || site.amount().compareTo(LEAST) < 0 || site.isSuperseded()) {
      return null;
    }
    Cue issue = site.actionBefore(site.figure.from(), SumCue.ISSUE, SumCue.PAY, SumCue.SELL);
    int taker = issue == null ? -1 : SumSides.at(site, issue.to());
    taker = taker >= 0 ? taker : SumSides.after(site, to, site.sentence.to(), "to");
    taker = taker >= 0 ? taker : lastOther(site);
    boolean shares = site.hasWord(site.figure.from(), to + 1, "commitment");
    Head head = new Head(SumCue.FEE, Relation.AFTER, site.figure.from(), to);
    return SumDraft.of(ConsiderationKind.OTHER, site, head)
        .payer(site.reading.cast().issuer())
        .payee(taker == site.reading.cast().issuer() ? -1 : taker)
        .paidFor(shares ? "commitment shares" : "commitment fee")
        .rule("agent-securities");
  }

  /** The company named last before a sum that is not the issuer, in its sentence; or -1. */
  private static int lastOther(SumSite site) {
    for (int i = site.figure.from() - 1; i >= site.sentence.from(); i--) {
      Mention mention = site.reading.cast().mentionAt(i);
      if (mention != null
          && !site.reading.cast().issuers().contains(mention.entity())
          && site.reading.cast().entity(mention.entity()).kind() == PartyKind.ORGANIZATION) {
        return mention.entity();
      }
    }
    return site.topic.backers().investor();
  }

  /** "issued the lenders warrants for" count, in a release about a loan; or null. */
  static SumDraft lenders(SumSite site) {
    Cue warrants = site.actionBefore(site.figure.to(), SumCue.WARRANTS);
    boolean bound =
        site.isCount()
            && site.amount().compareTo(LEAST) >= 0
            && (site.hasWord(site.figure.from(), site.figure.to(), "warrants")
                || warrants != null && site.figure.from() - warrants.to() < 6);
    if (!bound || !isLoan(site.topic)) {
      return null;
    }
    int before =
        Math.min(warrants == null ? site.figure.from() : warrants.from(), site.figure.from());
    Cue given = site.actionBefore(before, SumCue.ISSUE, SumCue.RECEIVE, SumCue.PAY);
    int granted = -1;
    for (int i = before - 1; i > before - 6; i--) {
      granted = site.is(i, "granted", "given", "gets", "got", "grant", "grants") ? i : granted;
    }
    if (given == null && granted < 0) {
      return null;
    }
    int verb = given == null ? granted : given.from();
    boolean got = given == null || given.kind() == SumCue.RECEIVE;
    int direct = given == null && granted >= 0 ? SumSides.at(site, granted + 1) : -1;
    int taker =
        direct >= 0 ? direct : got ? SumSides.subject(site, verb) : SumSides.at(site, given.to());
    int issuer = site.reading.cast().issuer();
    int giver = got || taker < 0 ? issuer : SumSides.subject(site, verb);
    giver = giver >= 0 && giver != taker ? giver : issuer; // else the issuer may be the lender
    boolean named = taker >= 0 && taker != giver;
    Head head = new Head(SumCue.WARRANTS, Relation.AFTER, site.figure.from(), site.figure.to());
    return SumDraft.of(ConsiderationKind.OTHER, site, head)
        .payer(giver)
        .payee(named ? taker : site.topic.backers().lender())
        .paidFor(
            warrants != null && warrants.from() < site.figure.from()
                ? site.tokens.text(warrants.from(), site.figure.to())
                : number(site))
        .rule("agent-securities");
  }

  private static boolean isLoan(SumTopic topic) {
    return topic.has(SumCue.FACILITY, SumCue.LEND, SumCue.BORROW)
        && !topic.isOffering()
        && !topic.isResults()
        && !topic.isTitled(SumCue.BUY, SumCue.SELL, SumCue.MERGE);
  }

  /**
   * ("finders" | "agents") ("were paid" | "received") sum: what they get of an offering; or null.
   */
  static SumDraft paid(SumSite site) {
    if (!site.topic.isOffering() || site.topic.isResults() || SumShares.isPerShare(site)) {
      return null;
    }
    Cue verb = site.actionBefore(site.figure.from(), SumCue.PAY, SumCue.RECEIVE);
    if (verb == null || site.figure.from() - verb.to() > 4 || site.sentence.has(SumCue.FEE)) {
      return null;
    }
    int at = verb.from() - 1;
    while (site.is(at, "were", "was", "will", "be", "been", "have", "has", "also", "each")) {
      at--;
    }
    boolean given = verb.kind() == SumCue.RECEIVE || at < verb.from() - 1;
    if (!given || !site.is(at, AGENTS)) {
      return null;
    }
    Head head = new Head(SumCue.FEE, Relation.VERB, at, verb.to());
    return SumDraft.of(ConsiderationKind.OTHER, site, head)
        .payer(site.reading.cast().issuer())
        .payee(site.topic.backers().agent())
        .paidFor("fees of the " + site.tokens.text(at, at + 1))
        .rule("financing-fee");
  }

  /** agent "received" … count of options or warrants: stock given for services; or null. */
  static SumDraft compensation(SumSite site) {
    if (!site.isCount() || site.amount().compareTo(LEAST) < 0 || !isFinancing(site)) {
      return null;
    }
    Cue warrants = site.actionBefore(site.figure.to(), SumCue.WARRANTS);
    boolean options = warrants != null && site.figure.from() - warrants.to() < 6;
    options |= site.hasWord(site.figure.from(), site.figure.to(), "options", "warrants");
    int least = site.sentence.from();
    boolean given =
        site.hasWord(least, site.figure.from(), AGENTS)
            && site.actionBefore(site.figure.from(), SumCue.RECEIVE, SumCue.ISSUE, SumCue.PAY)
                != null
            && (site.hasWord(least, site.figure.from(), "fee", "fees", "commission", "compensation")
                || site.hasWord(least, site.figure.from(), "commissions", "placement")
                || site.hasWord(
                    site.figure.from(), site.figure.to(), "compensation", "broker", "finder"));
    if (!options || !given) {
      return null;
    }
    int from = warrants != null && warrants.from() < site.figure.to() ? warrants.from() : -1;
    int noun = from < 0 || from >= site.figure.from() ? site.figure.from() + 1 : from;
    Head head = new Head(SumCue.WARRANTS, Relation.AFTER, noun, site.figure.to());
    boolean wordy = noun < site.figure.from();
    String words = wordy ? site.tokens.text(noun, warrants.to()) : number(site);
    return SumDraft.of(ConsiderationKind.OTHER, site, head)
        .payer(site.reading.cast().issuer())
        .payee(site.topic.backers().agent())
        .paidFor(words + role(site) + " as compensation");
  }

  /** The words of a count without its number. */
  static String number(SumSite site) {
    int from = site.figure.from();
    while (from < site.figure.to() - 1
        && (site.tokens.isNumber(from) || site.is(from, "million"))) {
      from++;
    }
    return site.tokens.text(from, site.figure.to());
  }

  private static String role(SumSite site) {
    if (site.hasWord(site.sentence.from(), site.figure.from(), "underwriter", "underwriters")) {
      return " of the underwriters";
    }
    boolean finder = site.hasWord(site.sentence.from(), site.figure.from(), "finder", "finders");
    boolean agent = site.hasWord(site.sentence.from(), site.figure.from(), "placement");
    return finder ? " of the finders" : agent ? " of the placement agent" : "";
  }
}
