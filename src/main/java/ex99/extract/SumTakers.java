package ex99.extract;

import ex99.extract.SumSentence.Cue;
import ex99.model.ConsiderationKind;
import ex99.model.PartyKind;
import ex99.name.Mention;

/** Who takes the securities that are issued, and so gives the money for them. */
final class SumTakers {
  /** How far before a count the verb of buying may stand whose object it is. */
  private static final int OBJECT = 4;

  /** How far before the verb its subject may stand. */
  private static final int SUBJECT = 12;

  /** How far behind a count it may be said who sells it. */
  private static final int BEHIND = 14;

  private static final String[] HOLDERS = {
    "stockholder",
    "stockholders",
    "shareholder",
    "shareholders",
    "securityholders",
    "unitholders",
    "holder",
    "holders"
  };

  private static final String[] ISSUES = {
    "issue", "issued", "issues", "issuing", "priced", "prices", "pricing", "offer", "offering"
  };

  private SumTakers() {}

  /** Fills in the sides of securities that their sentence or the release tells of. */
  static void fill(SumSite site, SumDraft draft) {
    owed(site, draft);
    subscribed(site, draft);
    handed(site, draft);
    SumWarrants.received(site, draft);
    SumWarrantGrants.fill(site, draft);
    placed(site, draft);
    invested(site, draft);
  }

  /** I ("bought" | "will invest") sum "of" X "shares": money for stock is invested, not issued. */
  static SumDraft bought(SumSite site, SumSite.Head head) {
    Cue verb = site.actionBefore(site.figure.from(), SumCue.BUY, SumCue.INVEST, SumCue.ISSUE);
    boolean object =
        verb != null && verb.kind() != SumCue.ISSUE && site.anchor + 1 - verb.to() <= 1;
    boolean equity = isCommitted(site, head);
    int payer =
        object
            ? SumSides.subject(site, verb.from())
            : equity ? SumSides.subject(site, site.anchor) : -1;
    boolean own = object && payer == site.reading.cast().issuer() && verb.kind() == SumCue.BUY;
    if (!object && !equity || own) {
      return null;
    }
    if (equity) {
      return SumDraft.of(ConsiderationKind.INVESTMENT, site, head)
          .payer(payer)
          .paidFor("equity")
          .why("equity that is brought to the deal");
    }
    Mention named = site.reading.cast().firstIn(site.figure.to(), head.to());
    int issuer = site.reading.cast().issuer();
    int payee = named != null ? named.entity() : payer == issuer ? -1 : issuer;
    return SumDraft.of(ConsiderationKind.INVESTMENT, site, head)
        .payer(payer)
        .payee(payee == payer ? -1 : payee)
        .paidFor(SumWords.nounAfter(site, head.to()))
        .why("payer buys stock for it");
  }

  /** I ("has committed" | "will supply" …) sum "of equity". */
  private static boolean isCommitted(SumSite site, SumSite.Head head) {
    return site.is(head.from(), "equity")
        && head.to() == head.from() + 1
        && head.from() - site.figure.to() <= 2
        && site.is(
            site.anchor,
            "committed",
            "commit",
            "supply",
            "provide",
            "contribute",
            "contributed",
            "provided",
            "supplied",
            "arranged",
            "invest",
            "inject");
  }

  /** I "has agreed to subscribe for" shares … "for gross proceeds of" sum: I's money. */
  private static void subscribed(SumSite site, SumDraft draft) {
    boolean open =
        draft.kind == ConsiderationKind.OFFERING_AMOUNT && site.isMoney() && draft.payer == -1;
    int verb = site.figure.from() - 1;
    while (open && verb > site.sentence.from() && !site.is(verb, "subscribe", "subscribed")) {
      verb--;
    }
    int issuer = site.reading.cast().issuer();
    int doer = open && site.is(verb, "subscribe", "subscribed") ? SumSides.subject(site, verb) : -1;
    if (doer < 0
        || doer == issuer
        || draft.payee == doer
        || site.reading.cast().issuers().contains(doer)) {
      return;
    }
    draft.payer(doer).payee(draft.payee == -1 ? issuer : draft.payee).why("who subscribes");
    if (!site.topic.isOffering()) {
      draft.kind(ConsiderationKind.INVESTMENT);
    }
  }

  /** S ("issued" | "priced" | "expects to issue") sum "of" notes: a subsidiary owes on its own. */
  private static void owed(SumSite site, SumDraft draft) {
    int verb = site.anchor;
    while (verb > site.anchor - OBJECT && !site.is(verb, ISSUES)) {
      verb--;
    }
    boolean notes =
        draft.kind == ConsiderationKind.OFFERING_AMOUNT
            && site.isMoney()
            && draft.payee == -1
            && site.is(verb, ISSUES)
            && site.cueAfter(site.figure.to(), SUBJECT + 2, SumCue.NOTES) != null;
    int doer = notes ? SumSides.subject(site, verb) : -1;
    boolean other =
        doer >= 0
            && site.reading.cast().entity(doer).kind() == PartyKind.ORGANIZATION
            && doer != draft.payer
            && !isJoined(site, doer, verb)
            && !site.reading.cast().issuers().contains(doer);
    if (other) {
      draft.payee(doer).why("who issues the notes");
    }
  }

  /** "A and its subsidiary F priced": who is named first owes with it. */
  static boolean isJoined(SumSite site, int doer, int verb) {
    for (int i = verb - 1; i > Math.max(site.sentence.from(), verb - SUBJECT - SUBJECT); i--) {
      Mention name = site.reading.cast().mentionAt(i);
      if (name != null && name.entity() == doer) {
        return site.hasWord(name.from() - OBJECT - OBJECT, name.from(), "and");
      }
    }
    return false;
  }

  /**
   * "issued Acme 150,000 shares", "the right to sell to Acme up to $20 million of its stock":
   * whoever stands between verb and figure takes them.
   */
  private static void handed(SumSite site, SumDraft draft) {
    boolean open =
        draft.kind == ConsiderationKind.OFFERING_AMOUNT
            && (site.isCount() ? draft.payee : draft.payer) == -1;
    Cue issue =
        open
            ? site.actionBefore(
                site.figure.from(), SumCue.ISSUE, site.isCount() ? SumCue.ISSUE : SumCue.SELL)
            : null;
    int taker = issue == null ? -1 : SumSides.at(site, issue.to());
    if (taker < 0 && issue != null && site.is(issue.to(), "to")) {
      taker = SumSides.at(site, issue.to() + 1);
    }
    if (taker >= 0 && taker != site.reading.cast().issuer()) {
      if (site.isCount()) {
        draft.payee(taker);
      } else {
        draft.payer(taker).payee(draft.payee >= 0 ? draft.payee : site.reading.cast().issuer());
      }
    }
  }

  /** "sold" sum "of notes to Acme": who stands behind "to" gives the money. */
  private static void placed(SumSite site, SumDraft draft) {
    boolean open =
        draft.kind == ConsiderationKind.OFFERING_AMOUNT
            && (site.isMoney() ? draft.payer == -1 : site.isCount() && draft.payee == -1);
    Cue sold = open ? site.actionBefore(site.figure.from(), SumCue.SELL, SumCue.ISSUE) : null;
    boolean verb = sold != null && site.anchor + 1 - sold.to() <= OBJECT;
    if (!open || !verb && !site.is(site.anchor, "placed", "placing")) {
      return;
    }
    int limit = Math.min(site.sentence.to(), site.figure.to() + SUBJECT + 2);
    int taker = SumSides.after(site, site.figure.to(), limit, "to", "with");
    boolean sells =
        site.hasWord(site.figure.to(), limit + 6, "underwriter", "underwriters", "agent", "as");
    boolean other = taker >= 0 && !sells && !site.reading.cast().issuers().contains(taker);
    if (other && site.isCount()) {
      draft.payer(site.reading.cast().issuer()).payee(taker);
    } else if (other) {
      draft.payer(taker).payee(draft.payee >= 0 ? draft.payee : site.reading.cast().issuer());
    }
  }

  /** An offering placed with investors named or led by one: the first of them gives the money. */
  private static void invested(SumSite site, SumDraft draft) {
    boolean offering =
        draft.kind == ConsiderationKind.OFFERING_AMOUNT
            || draft.kind == ConsiderationKind.OFFERING_PRICE;
    if (!offering || draft.payer != -1 || draft.payee != -1) {
      return;
    }
    if (site.isCount() && isTakenByOthers(site)) {
      draft.payer(site.reading.cast().issuer());
    } else if (site.topic.backers().investor() >= 0) {
      int investor = site.topic.backers().investor();
      int issuer = site.reading.cast().issuer();
      draft.payer(site.isMoney() ? investor : issuer).payee(site.isMoney() ? issuer : investor);
    }
  }

  /** "two directors will together buy" count: they take these, and no investor named elsewhere. */
  private static boolean isTakenByOthers(SumSite site) {
    Cue buy = site.actionBefore(site.figure.from(), SumCue.BUY);
    if (buy == null
        || site.anchor + 1 - buy.to() > OBJECT
        || site.is(buy.to(), "of", "agreement")) {
      return false;
    }
    for (int i = buy.from() - 1; i > Math.max(site.sentence.from(), buy.from() - SUBJECT); i--) {
      if (site.is(i, "warrants", "option", "to", "for", ";")) {
        return false;
      }
      if (site.is(i, "directors", "officers", "insiders", "management")
          && site.reading.cast().mentionAt(i) == null) {
        return true;
      }
    }
    return false;
  }

  /**
   * Whether "selling stockholders" offer what a sum or count tells of, or grant an option on it.
   */
  static boolean isOfHolders(SumSite site) {
    if (isSoldByHolders(site)) {
      return true;
    }
    for (int i = site.figure.from() - 1; i > site.sentence.from(); i--) {
      if (site.isSumAt(i) || site.is(i, ";")) {
        return false;
      }
      if (site.is(i - 1, "selling") && site.is(i, HOLDERS)) {
        return site.hasWord(i, site.figure.from(), "offering", "offer", "selling", "sell", "sold")
            || site.hasWord(i, site.figure.from(), "granted", "grant", "granting", "offered");
      }
    }
    return false;
  }

  /** count … ("sold" | "offered") "by" ("certain" | "selling" …)* "stockholders" */
  private static boolean isSoldByHolders(SumSite site) {
    int end = Math.min(site.sentence.to(), site.figure.to() + BEHIND);
    for (int i = site.figure.to(); i < end; i++) {
      if (site.is(i, "by") && site.is(i - 1, "sold", "offered", "registered")) {
        return areHolders(site, i + 1);
      }
      if (site.is(i, ";", ",", "and", "at") || site.isSumAt(i)) {
        return false;
      }
    }
    return false;
  }

  /** Whether holders without a name stand at a token: "certain of its stockholders". */
  static boolean areHolders(SumSite site, int from) {
    int at = from;
    while (site.is(at, "certain", "the", "selling", "existing", "some", "several", "of", "its")
        || site.is(at, "current", "our", "other", "a")) {
      at++;
    }
    return site.is(at, HOLDERS);
  }
}
