package ex99.extract;

import ex99.extract.SumSentence.Cue;
import ex99.extract.SumSite.Head;
import ex99.extract.SumSite.Relation;
import ex99.model.ConsiderationKind;
import ex99.name.Mention;
import ex99.phrase.Count;
import java.math.BigDecimal;

/**
 * What a report tells of the company's own securities: what those cost that it bought, how many may
 * be bought yet, how many make up the part that a board lets it buy.
 */
final class SumOwnShares {
  private static final BigDecimal LEAST = BigDecimal.valueOf(1000);

  /** How far before a cost the verb may stand, and before a part the word for buying back. */
  private static final int VERB = 30;

  /** How far behind what is left the words may stand that say for what. */
  private static final int LEFT = 12;

  /** How many words may stand between shares and what is told of them. */
  private static final int OBJECT = 4;

  private static final String[] BEEN = {"were", "was", "been", "also"};

  private SumOwnShares() {}

  static SumDraft tryMatch(SumSite site) {
    boolean large =
        site.amount() != null
            && site.amount().compareTo(LEAST) >= 0
            && !SumShares.isPerShare(site)
            && !site.isSuperseded();
    if (!large) {
      return null;
    }
    SumDraft left = left(site);
    if (left != null) {
      return left;
    }
    if (site.isCount()) {
      return part(site);
    }
    SumDraft cost = cost(site);
    SumDraft spent = cost == null ? spent(site) : cost;
    return spent == null ? redeemed(site) : spent;
  }

  /** "bought" count "of its shares" … ("at a cost of" | "for") sum */
  private static SumDraft cost(SumSite site) {
    int link = site.anchor;
    if (site.is(link, "of") && site.is(link - 1, "cost", "price", "amount")) {
      link -= 2;
      while (site.is(link, "a", "an", "the", "total", "aggregate", "purchase")) {
        link--;
      }
    }
    Cue passive = site.is(link, "for", "at") ? passive(site, link) : null;
    if (passive != null) {
      return draft(site, passive.from(), link);
    }
    Cue verb = site.is(link, "for", "at") ? site.actionBefore(link, SumCue.BUY) : null;
    boolean shares =
        verb != null
            && link - verb.to() < VERB
            && isCounted(site, verb.to(), link)
            && !hasSum(site, verb.to(), site.figure.from());
    return shares && isBack(site, verb.from(), link) ? draft(site, verb.from(), link) : null;
  }

  /** count of shares "were bought back" before a token: the verb; or null. */
  private static Cue passive(SumSite site, int link) {
    Cue verb = site.actionBefore(link, SumCue.REPURCHASE);
    boolean right = verb != null && link - verb.to() <= 1 && site.is(verb.from() - 1, BEEN);
    Count shares = right ? SumRepurchased.shares(site) : null;
    boolean told =
        shares != null && shares.to() <= verb.from() && verb.from() - shares.to() <= OBJECT;
    return told && !namesAnother(site, site.sentence.from(), link) ? verb : null;
  }

  /** A number of shares right behind a verb: "310,000 of its shares". */
  private static boolean isCounted(SumSite site, int from, int to) {
    int at = from;
    while (site.is(at, "about", "approximately", "a", "total", "of", "an", "additional", "back")) {
      at++;
    }
    return at < to
        && site.tokens.isNumber(at)
        && !site.is(at + 1, "%", "percent")
        && site.hasWord(at + 1, to, "shares", "ADSs", "ads", "units");
  }

  /** Whether what is bought is the issuer's own: "of its shares", "under the authorization". */
  private static boolean isBack(SumSite site, int verb, int link) {
    int doer = SumSides.subject(site, verb);
    boolean own = doer < 0 || site.reading.cast().issuers().contains(doer);
    boolean told = site.hasWord(verb, link, "its", "our") || isPlanned(site);
    return own && (doer >= 0 && told && !namesAnother(site, verb, link) || isProgram(site));
  }

  /** Whether the sentence speaks of a program of buying own shares. */
  private static boolean isProgram(SumSite site) {
    boolean plan = isPlanned(site) || site.sentence.has(SumCue.AUTHORIZE);
    SumSentence before = plan ? site.sentenceBefore() : null;
    return SumBuybacks.isBought(site.sentence)
        || plan && site.topic.isTitled(SumCue.BUYBACK, SumCue.REPURCHASE, SumCue.REPURCHASE_NOUN)
        || before != null && SumBuybacks.isBought(before);
  }

  private static boolean isPlanned(SumSite site) {
    return site.sentence.has(SumCue.PROGRAM) || site.sentence.has(SumCue.AUTHORIZATION);
  }

  /** "acquired all of the shares of Acme": whether a company that is no issuer stands there. */
  static boolean namesAnother(SumSite site, int from, int to) {
    for (int i = from; i < to; i++) {
      Mention name = site.reading.cast().mentionAt(i);
      if (name != null && !site.reading.cast().issuers().contains(name.entity())) {
        return true;
      }
    }
    return false;
  }

  /** ("spent" | "used") sum "on" ("the" | "its")? "repurchase of" count? shares */
  private static SumDraft spentOn(SumSite site) {
    int noun = site.figure.to() + 1;
    noun = site.is(noun, "the", "its", "our") ? noun + 1 : noun;
    boolean on =
        site.is(site.figure.to(), "on", "for")
            && site.is(site.anchor, "spent", "used", "spending", "using")
            && site.is(noun, "repurchase", "repurchases", "repurchasing", "buyback", "buybacks");
    int end = Math.max(noun + 1, SumWords.right(site, noun, LEFT));
    boolean shares = on && site.hasWord(noun, end, "shares", "stock", "units");
    return shares && !namesAnother(site, noun, end) ? draft(site, noun, end) : null;
  }

  /** ("spent" | "used") sum "to" ("buy back" | "repurchase") count? "of its" shares */
  private static SumDraft spent(SumSite site) {
    SumDraft on = spentOn(site);
    if (on != null) {
      return on;
    }
    int to = site.figure.to();
    boolean back =
        site.is(site.anchor, "spent", "used", "spending", "using")
            && site.is(to, "to")
            && site.is(to + 1, "repurchase", "buy", "purchase", "reacquire");
    int shares = to + 2;
    while (shares < to + LEFT && !site.is(shares, "shares", "stock", "units", "ADSs", ";")) {
      shares++;
    }
    boolean own = site.is(to + 1, "repurchase") || site.is(to + 2, "back");
    boolean told =
        back
            && site.is(shares, "shares", "stock", "units", "ADSs")
            && (own || site.hasWord(to + 2, shares, "its", "our"))
            && !namesAnother(site, to, shares);
    return told ? draft(site, to + 1, shares + 1) : null;
  }

  /** "redeem all of its" notes "," "in an aggregate principal amount of" sum */
  private static SumDraft redeemed(SumSite site) {
    int noun = site.figure.from() - 2;
    boolean whole =
        site.is(noun + 1, "of")
            && site.is(noun, "amount")
            && site.is(noun - 1, "principal")
            && site.hasWord(noun - 5, noun, "in", "with");
    Cue redeem = whole ? site.actionBefore(noun, SumCue.REDEEM) : null;
    if (redeem == null
        || noun - redeem.to() > VERB
        || hasSum(site, redeem.to(), noun)
        || !site.hasWord(redeem.to(), noun, "notes", "debentures", "bonds", "securities")) {
      return null;
    }
    int from = redeem.to();
    while (from < noun && !site.is(from, "all")) {
      from++;
    }
    int end = from;
    while (end < noun && !site.is(end, ",", "in", "with")) {
      end++;
    }
    return from == noun
        ? null
        : SumDraft.of(ConsiderationKind.BUYBACK, site, head(redeem))
            .paidFor(site.tokens.text(from, end))
            .rule("redemption");
  }

  /** program "of which" sum "remained available"; "leaving" count "available under" program */
  private static SumDraft left(SumSite site) {
    int to = site.figure.to();
    boolean replaced =
        isReplaced(site)
            || site.hasWord(
                site.sentence.from(), site.figure.from(), "replaced", "expired", "underwriters");
    if (replaced
        || !site.hasWord(to, to + 3, "remain", "remained", "remains", "remaining", "available")
        || site.hasWord(to, to + LEFT, "outstanding", "unissued", "grant", "issuance", "sale")) {
      return null;
    }
    boolean which = site.is(site.anchor, "which") && site.is(site.anchor - 1, "of");
    Cue program =
        which
            ? site.actionBefore(site.anchor, SumCue.BUYBACK, SumCue.AUTHORIZATION, SumCue.PROGRAM)
            : site.cueAfter(
                to,
                LEFT,
                SumCue.BUYBACK,
                SumCue.REPURCHASE,
                SumCue.REPURCHASE_NOUN,
                SumCue.AUTHORIZATION,
                SumCue.PROGRAM);
    boolean near = program != null && (!which || site.anchor - program.to() <= 3);
    boolean stated = which || site.is(site.anchor, "leaving", "had", "has") || site.isCount();
    if (!near || !stated || !isBackProgram(site, program)) {
      return null;
    }
    int end = which ? to + 3 : SumWords.right(site, program.to(), 8);
    return SumDraft.of(ConsiderationKind.BUYBACK, site, head(program))
        .paidFor(
            which
                ? site.tokens.text(SumWords.left(site, program.from()), program.to())
                : site.tokens.text(to, Math.max(end, program.to())))
        .rule("buyback-left");
  }

  /** "replaces" a program with sum left: it is not left any more. */
  static boolean isReplaced(SumSite site) {
    return site.hasWord(
        site.sentence.from(), site.figure.from(), "replaces", "replacing", "supersedes");
  }

  private static boolean isBackProgram(SumSite site, Cue program) {
    boolean told =
        program.kind() == SumCue.BUYBACK
            || program.kind() == SumCue.REPURCHASE
            || program.kind() == SumCue.REPURCHASE_NOUN;
    boolean bought = site.hasWord(site.sentence.from(), site.figure.from(), "bought", "purchased");
    return told
        || isProgram(site)
        || bought && site.hasWord(site.sentence.from(), site.anchor, "its");
  }

  /** "repurchase of up to" rate "of its stock, or" count: how many shares a part of all is. */
  private static SumDraft part(SumSite site) {
    Cue back =
        site.is(site.anchor, "or")
            ? site.actionBefore(
                site.anchor, SumCue.REPURCHASE, SumCue.REPURCHASE_NOUN, SumCue.BUYBACK)
            : null;
    boolean rated =
        back != null
            && site.anchor - back.to() < VERB
            && site.hasWord(back.to(), site.anchor, "%", "percent")
            && !hasSum(site, back.to(), site.anchor);
    if (!rated) {
      return null;
    }
    int to = SumWords.right(site, site.figure.to(), 10);
    int from = site.anchor - 1;
    while (from > back.to() && !site.is(from, "%", "percent")) {
      from--;
    }
    boolean told = site.is(from + 1, "of");
    String words =
        told
            ? site.tokens.text(
                from + 2, site.is(site.anchor - 1, ",") ? site.anchor - 1 : site.anchor)
            : to > site.figure.to() ? site.tokens.text(site.figure.to(), to) : null;
    return SumDraft.of(ConsiderationKind.BUYBACK, site, head(back))
        .paidFor(words)
        .rule("buyback-authorization");
  }

  private static SumDraft draft(SumSite site, int verb, int to) {
    Head head = new Head(SumCue.REPURCHASE, Relation.FOR, verb, verb + 1);
    return SumDraft.of(ConsiderationKind.BUYBACK, site, head)
        .paidFor(site.tokens.text(verb, to))
        .rule("buyback-purchase");
  }

  private static Head head(Cue cue) {
    return new Head(cue.kind(), Relation.AFTER, cue.from(), cue.to());
  }

  static boolean hasSum(SumSite site, int from, int to) {
    for (int i = from; i < to; i++) {
      if (site.isSumAt(i)) {
        return true;
      }
    }
    return false;
  }
}
