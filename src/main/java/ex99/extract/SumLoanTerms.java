package ex99.extract;

import ex99.extract.SumSentence.Cue;
import ex99.model.ConsiderationKind;
import ex99.model.PartyKind;
import ex99.name.Mention;
import java.util.List;
import java.util.Locale;

/** Who lends and who borrows under a loan, and the words for it, as its sentence tells. */
final class SumLoanTerms {
  /** What is done with a loan, before the words for it. */
  private static final List<String> AMENDING =
      List.of(
          "amendment and restatement of ",
          "amendment and extension of ",
          "amendment of ",
          "amendment to ",
          "renewal of ",
          "extension of ",
          "increase of ",
          "increase in ",
          "its ",
          "the company's ",
          "company's ",
          "the ");

  /** How far before a loan's size the verb of lending may stand. */
  private static final int NEAR = 9;

  /** The same where a commitment is told: "has agreed to increase the company's facility to". */
  private static final int GIVER = 15;

  private SumLoanTerms() {}

  /** X ("has made available" | "provides" | "extended" …) sum "facility"; or -1. */
  static int giver(SumSite site) {
    for (int i = site.figure.from() - 1;
        i > Math.max(site.sentence.from(), site.figure.from() - GIVER);
        i--) {
      boolean letter =
          site.is(i, "issued", "delivered", "provided")
              && site.hasWord(i, i + 5, "commitment", "letter", "sheet");
      boolean gives =
          letter
              || i >= site.figure.from() - NEAR && isGiving(site, i)
              || site.is(i, "to") && site.is(i - 1, "agreed", "committed");
      if (gives) {
        int giver = SumSides.subject(site, site.is(i, "available") ? i - 1 : i);
        boolean issuer = site.reading.cast().issuers().contains(giver);
        boolean organization =
            giver >= 0 && site.reading.cast().entity(giver).kind() == PartyKind.ORGANIZATION;
        return organization && !issuer ? giver : -1;
      }
    }
    return -1;
  }

  /** Whether a verb of lending stands at a token. */
  private static boolean isGiving(SumSite site, int at) {
    return site.is(at, "available") && site.is(at - 1, "made", "make", "makes")
        || site.is(at, "provide", "provides", "provided", "providing", "extended", "extends")
            && (site.is(at, "providing") || !site.is(at - 1, "be", "been", "was", "is"));
  }

  /** sum loan "for which" L "has issued a commitment": who stands ready to lend; or -1. */
  static int committed(SumSite site) {
    for (int i = site.figure.to(); i < site.figure.to() + GIVER; i++) {
      if (site.isSumAt(i) || site.is(i, ";")) {
        return -1;
      }
      if (site.is(i, "which") && site.is(i - 1, "for", "under")) {
        Mention name = site.reading.cast().mentionAt(i + 1);
        boolean gives =
            name != null
                && site.hasWord(
                    name.to(), name.to() + 4, "issued", "committed", "provided", "agreed");
        return gives && !site.reading.cast().issuers().contains(name.entity()) ? name.entity() : -1;
      }
    }
    return -1;
  }

  /** B in issuer ("originated" | "made" | …) "a" sum loan "to" B; or -1. */
  static int taker(SumSite site, SumSite.Head loan) {
    int issuer = site.reading.cast().issuer();
    for (int i = site.figure.from() - 1;
        i > Math.max(site.sentence.from(), site.figure.from() - 5);
        i--) {
      boolean makes =
          site.is(i, "originated", "made", "provided", "funded", "extended", "advanced", "granted");
      if (makes && SumSides.subject(site, i) == issuer && issuer >= 0) {
        int last = Math.max(loan.to(), site.figure.to());
        int taker = SumSides.after(site, last, last + 2, "to");
        return taker == issuer ? -1 : taker;
      }
    }
    return -1;
  }

  /** "amendment of its revolving line of credit": the loan, not what is done with it. */
  static String plain(SumSite site, String words) {
    String plain = words;
    for (String lead : AMENDING) {
      if (plain != null && plain.toLowerCase(Locale.ROOT).startsWith(lead)) {
        plain = plain.substring(lead.length());
      }
    }
    boolean bare = plain != null && (plain.equals("commitment") || plain.equals("commitments"));
    Cue loan = bare && site.previous != null ? named(site.previous) : null;
    return loan == null ? plain : site.tokens.text(loan.from(), loan.to());
  }

  /** The loan that a sentence names, or null. */
  private static Cue named(SumSentence sentence) {
    for (Cue cue : sentence.cues()) {
      if (cue.kind() == SumCue.FACILITY) {
        return cue;
      }
    }
    return null;
  }

  /** "Acme's purchase will be financed by": whose deal the loan is for; or -1. */
  private static int buyer(SumSite site) {
    for (int i = site.anchor; i > Math.max(site.sentence.from(), site.anchor - 12); i--) {
      boolean pays = site.is(i, "financed", "funded", "finance", "fund");
      boolean deal =
          pays
              && (site.hasWord(i - 8, i, "purchase", "acquisition", "merger", "buyout")
                  || site.hasWord(i, i + 4, "purchase", "acquisition", "merger", "buyout"));
      if (deal) {
        int owner = SumSides.possessor(site, i - 1);
        for (int k = i - 1; owner < 0 && k > Math.max(site.sentence.from(), i - 8); k--) {
          owner = site.is(k, "purchase", "acquisition") ? SumSides.possessor(site, k) : owner;
        }
        int told = owner >= 0 ? owner : site.topic.parties().buyer();
        return told >= 0 && !site.reading.cast().issuers().contains(told) ? told : -1;
      }
    }
    return -1;
  }

  /** X "drew" sum ("on" | "under") loan "with" lender */
  static SumDraft borrowed(SumSite site) {
    int to = site.figure.to();
    int on = site.is(to, "borrowed", "drawn") ? to + 1 : to;
    Cue loan =
        site.is(on, "on", "under", "from")
            ? site.cueAfter(on, 9, SumCue.FACILITY, SumCue.FACILITY_BARE)
            : null;
    Cue deal = loan == null ? null : site.cueAfter(loan.to(), 8, SumCue.BUY, SumCue.SELL);
    int end = loan == null ? -1 : deal == null ? loan.to() + 8 : deal.from();
    int lender = loan == null ? -1 : SumSides.after(site, loan.to(), end, "with", "from", "by");
    if (lender < 0 || site.reading.cast().issuers().contains(lender)) {
      return null;
    }
    SumSite.Head head =
        new SumSite.Head(loan.kind(), SumSite.Relation.AFTER, loan.from(), loan.to());
    return SumDraft.of(ConsiderationKind.FACILITY, site, head)
        .payer(lender)
        .paidFor(site.tokens.text(SumWords.left(site, loan.from()), loan.to()));
  }

  /** Who "entered into" or "obtained" a loan, in its sentence; or -1. */
  static int borrower(SumSite site, int lender) {
    int buyer = buyer(site);
    if (buyer >= 0 && buyer != lender) {
      return buyer;
    }
    for (int i = site.figure.from() - 1; i > site.sentence.from(); i--) {
      boolean takes =
          site.is(i, "obtained", "secured", "arranged", "signed", "executed", "amended", "closed")
              || site.is(i, "into") && site.is(i - 1, "entered", "enter", "entering");
      if (takes && !site.is(i - 1, "was", "were", "been", "be")) {
        int doer = SumSides.subject(site, site.is(i, "into") ? i - 1 : i);
        boolean company =
            doer >= 0
                && doer != lender
                && !SumTakers.isJoined(site, doer, i)
                && site.reading.cast().entity(doer).kind() == PartyKind.ORGANIZATION;
        return company ? doer : doer < 0 && isVenture(site, i) ? SumLabels.NOBODY : -1;
      }
    }
    int subsidiary = site.topic.backers().borrower();
    boolean titled = site.topic.isTitled(SumCue.FACILITY, SumCue.FACILITY_BARE);
    return titled && subsidiary != lender ? subsidiary : -1;
  }

  /** "The venture has obtained a loan": no company of that name borrows, nor does the issuer. */
  private static boolean isVenture(SumSite site, int verb) {
    int noun = site.is(verb - 1, "has", "have", "also", "will") ? verb - 2 : verb - 1;
    return site.is(noun, "venture", "partnership", "newco") && noun - site.sentence.from() <= 3;
  }
}
