package ex99.extract;

import ex99.extract.SumSentence.Cue;
import ex99.extract.SumSite.Head;
import ex99.extract.SumSite.Relation;
import ex99.model.ConsiderationKind;
import ex99.token.WordSet;

/** What is owed as a share of a value: a fee or an earn-out told as a rate, a licensor's part. */
final class SumRateFees {
  /** What may stand between the word for a fee and its rate. */
  private static final WordSet LINKS =
      WordSet.of(
          "of",
          "equal",
          "equivalent",
          "to",
          "at",
          "a",
          "the",
          "rate",
          "up",
          "amounting",
          "being",
          "totaling",
          "based",
          "on",
          "calculated",
          "as",
          "(",
          ")");

  /** How many such words there may be. */
  private static final int MOST_LINKS = 6;

  /** Fees for standing by with money, which go with its interest, and what a fund charges. */
  private static final WordSet STANDBY =
      WordSet.of("commitment", "unused", "undrawn", "standby", "facility", "exit", "advisory");

  /** Fees for what somebody does, whatever they are a share of. */
  private static final WordSet SERVICES =
      WordSet.of(
          "management",
          "success",
          "agency",
          "incentive",
          "performance",
          "override",
          "ceding",
          "service",
          "commission");

  /** What a licensee takes in of others, of which its licensor has a part. */
  private static final WordSet TAKINGS =
      WordSet.of(
          "upfront",
          "up-front",
          "milestone",
          "milestones",
          "license",
          "licence",
          "licensing",
          "sublicense",
          "sublicensing",
          "royalties",
          "royalty",
          "recovery",
          "recoveries");

  private static final String[] SOLD = {
    "sales", "revenue", "revenues", "receipts", "production", "turnover"
  };

  private SumRateFees() {}

  /** (fee | commission | earn-out) … rate; ("pay" | "entitled to") rate "of" what is taken in */
  static SumDraft tryMatch(SumSite site) {
    SumDraft fee = fee(site);
    return fee == null ? part(site) : fee;
  }

  /** "a fee equal to" rate "of gross revenue", "an earn-out of" rate "of sales" */
  private static SumDraft fee(SumSite site) {
    Cue noun = noun(site);
    if (noun == null
        || site.reading.cast().mentionAt(noun.from()) != null
        || isStandby(site, noun)
        || !isOwed(site, noun)
        || isOfProceeds(site, noun)) {
      return null;
    }
    ConsiderationKind kind = kind(site, noun);
    Head head = new Head(noun.kind(), Relation.OF, noun.from(), noun.to());
    SumDraft draft =
        SumDraft.of(kind, site, head)
            .currency("percent")
            .paidFor(words(site, noun))
            .rule("rate-fee");
    SumPayers.sides(site, draft);
    return draft;
  }

  /** The word for a fee right before the rate, or null. */
  private static Cue noun(SumSite site) {
    int i = site.figure.from() - 1;
    int least = Math.max(site.sentence.from(), i - MOST_LINKS);
    while (i >= least && LINKS.has(site.tokens, i)) {
      i--;
    }
    Cue cue = i < site.figure.from() - 1 ? site.sentence.at(i) : null;
    boolean fee =
        cue != null
            && (cue.kind() == SumCue.FEE
                || cue.kind() == SumCue.EARN_OUT
                || cue.kind() == SumCue.TERMINATION_FEE);
    boolean based = site.is(site.figure.to(), "of", "on");
    return fee && (based || site.is(i, "commission", "commissions")) ? cue : null;
  }

  private static boolean isStandby(SumSite site, Cue noun) {
    for (int i = noun.from() - 2; i < noun.to(); i++) {
      if (i >= site.sentence.from() && STANDBY.has(site.tokens, i)) {
        return true;
      }
    }
    return false;
  }

  /** Whether the sentence tells that somebody pays or gets it, and no report of what was earned. */
  private static boolean isOwed(SumSite site, Cue noun) {
    Cue verb = site.actionBefore(noun.from(), SumCue.PAY, SumCue.RECEIVE);
    boolean due =
        verb != null && noun.from() - verb.to() < 14
            || site.hasWord(site.sentence.from(), noun.from(), "entitled", "payable", "includes")
            || site.hasWord(site.sentence.from(), noun.from(), "consisting", "plus", "paid")
            || site.hasWord(site.figure.to(), site.sentence.to(), "payable", "paid");
    boolean told = site.hasWord(site.sentence.from(), noun.from(), "will", "to", "agreed");
    return due
        && (told || !site.topic.isResults())
        && !site.hasWord(noun.from() - 4, site.figure.from(), "increased", "rose", "average");
  }

  /** "a cash commission of 7% of the gross proceeds": a cost of the financing that it is told of */
  private static boolean isOfProceeds(SumSite site, Cue noun) {
    return site.hasWord(noun.from() - 8, noun.from(), "deducting", "deduction", "less", "net")
        || site.hasWord(site.figure.to(), site.figure.to() + 7, "proceeds", "subscriptions");
  }

  private static ConsiderationKind kind(SumSite site, Cue noun) {
    if (noun.kind() == SumCue.EARN_OUT) {
      return ConsiderationKind.EARN_OUT;
    }
    if (noun.kind() == SumCue.TERMINATION_FEE) {
      return ConsiderationKind.TERMINATION_FEE;
    }
    boolean service = false;
    for (int i = noun.from() - 1; i < noun.to(); i++) {
      service |= i >= site.sentence.from() && SERVICES.has(site.tokens, i);
    }
    boolean sold = site.hasWord(site.figure.to(), site.figure.to() + 6, SOLD);
    return sold && !service ? ConsiderationKind.ROYALTY : ConsiderationKind.OTHER;
  }

  private static String words(SumSite site, Cue noun) {
    int to = end(site);
    String what = site.tokens.text(SumWords.left(site, noun.from()), noun.to());
    boolean based = site.is(site.figure.to(), "of", "on") && to > site.figure.to() + 1;
    return based ? what + " on " + site.tokens.text(site.figure.to() + 1, to) : what;
  }

  private static int end(SumSite site) {
    return Math.max(site.figure.to(), SumWords.right(site, site.figure.to(), 12));
  }

  /** "will pay" L rate "of the license fees that it receives": what a licensor has of them */
  private static SumDraft part(SumSite site) {
    int to = site.figure.to();
    if (!site.is(to, "of") || site.topic.isResults() || !isTaking(site, to + 1)) {
      return null;
    }
    Cue verb = site.actionBefore(site.figure.from(), SumCue.PAY, SumCue.RECEIVE);
    boolean entitled = site.is(site.anchor, "to") && site.is(site.anchor - 1, "entitled");
    boolean direct = verb != null && site.anchor + 1 - verb.to() <= 6;
    if (!entitled && !direct) {
      return null;
    }
    int at = entitled ? site.anchor - 1 : verb.from();
    Head head = new Head(SumCue.ROYALTY, Relation.VERB, at, at + 1);
    int end = SumWords.right(site, to + 1, 14);
    SumDraft draft =
        SumDraft.of(ConsiderationKind.ROYALTY, site, head)
            .currency("percent")
            .paidFor(site.words(to + 1, Math.max(end, to + 2)))
            .rule("rate-fee");
    if (entitled) {
      return draft.payee(SumSides.subject(site, at));
    }
    boolean gets = verb.kind() == SumCue.RECEIVE;
    int doer = SumSides.subject(site, verb.from());
    int direction = SumSides.at(site, verb.to());
    int other = direction >= 0 ? direction : SumSides.after(site, to, site.sentence.to(), "to");
    return gets ? draft.payee(doer) : draft.payer(doer).payee(other == doer ? -1 : other);
  }

  private static boolean isTaking(SumSite site, int from) {
    for (int i = from; i < Math.min(site.sentence.to(), from + 5); i++) {
      if (TAKINGS.has(site.tokens, i)) {
        return true;
      }
    }
    return false;
  }
}
