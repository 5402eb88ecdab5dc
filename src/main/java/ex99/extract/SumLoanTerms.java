package ex99.extract;

import ex99.extract.SumSentence.Cue;
import java.util.List;

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
          "the ");

  private SumLoanTerms() {}

  /** X ("has made available" | "provides" | "extended" …) sum "facility"; or -1. */
  static int giver(SumSite site) {
    for (int i = site.figure.from() - 1;
        i > Math.max(site.sentence.from(), site.figure.from() - 9);
        i--) {
      boolean gives =
          site.is(i, "available") && site.is(i - 1, "made", "make", "makes")
              || site.is(i, "provide", "provides", "provided", "providing", "extended", "extends")
                  && !site.is(i - 1, "be", "been", "was", "is");
      if (gives) {
        int giver = SumSides.subject(site, site.is(i, "available") ? i - 1 : i);
        boolean issuer = site.reading.cast().issuers().contains(giver);
        boolean organization =
            giver >= 0
                && site.reading.cast().entity(giver).kind() == ex99.model.PartyKind.ORGANIZATION;
        return organization && !issuer ? giver : -1;
      }
    }
    return -1;
  }

  /** "amendment of its revolving line of credit": the loan, not what is done with it. */
  static String plain(SumSite site, String words) {
    String plain = words;
    for (String lead : AMENDING) {
      if (plain != null && plain.toLowerCase(java.util.Locale.ROOT).startsWith(lead)) {
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

  /** Who "entered into" or "obtained" a loan, in its sentence; or -1. */
  static int borrower(SumSite site, int lender) {
    for (int i = site.figure.from() - 1; i > site.sentence.from(); i--) {
      boolean takes =
          site.is(i, "obtained", "secured", "arranged", "signed", "executed", "amended")
              || site.is(i, "into") && site.is(i - 1, "entered", "enter", "entering");
      if (takes && !site.is(i - 1, "was", "were", "been", "be")) {
        int doer = SumSides.subject(site, site.is(i, "into") ? i - 1 : i);
        boolean company =
            doer >= 0
                && doer != lender
                && site.reading.cast().entity(doer).kind() == ex99.model.PartyKind.ORGANIZATION;
        return company ? doer : -1;
      }
    }
    return -1;
  }
}
