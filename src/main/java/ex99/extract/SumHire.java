package ex99.extract;

import ex99.extract.SumSite.Head;
import ex99.extract.SumSite.Relation;
import ex99.model.ConsiderationKind;

/** What is paid for the use of a thing over time: the rent of a building, the hire of a ship. */
final class SumHire {
  private static final int NEAR = 6;
  private static final int CLAUSE = 30;

  private static final String[] LEASES = {
    "lease", "leases", "leased", "leaseback", "rent", "rents", "rented", "leasing", "sublease"
  };

  private static final String[] HIRES = {
    "charter", "chartered", "charters", "dayrate", "day-rate", "hire", "fixed", "contracted"
  };

  private SumHire() {}

  /** "will lease the plant to" Y "for" sum "a year"; "chartered to" Y "at" sum "per day" */
  static SumDraft tryMatch(SumSite site) {
    boolean money = site.isMoney() && !site.isSuperseded() && !SumShares.isPerShare(site);
    String time = money ? time(site) : null;
    boolean less = // "annual rent is reduced by $5 million"
        site.is(site.anchor, "by")
            && site.hasWord(site.anchor - 4, site.anchor, "reduced", "reduces", "lowered", "cut");
    SumDraft whole = money && time == null ? SumHirers.earned(site) : null;
    if (whole != null) {
      return whole;
    }
    if (time == null || less || site.topic.isResults() || site.topic.isOffering()) {
      return null;
    }
    boolean day = time.equals("day");
    int verb = word(site, day ? HIRES : LEASES);
    if (verb < 0) {
      return null;
    }
    SumDraft draft = day ? hired(site, verb) : leased(site, verb, time);
    return draft.payer >= 0 || draft.payee >= 0 ? draft : null;
  }

  /** The time that a sum pays for: behind it, or told by the noun before it; null for none. */
  private static String time(SumSite site) {
    int to = site.figure.to();
    boolean per = site.is(to, "per", "a", "each") && site.is(to + 1, "day", "year", "month");
    if (per) {
      return site.norm(to + 1);
    }
    if (site.is(to, "annually", "yearly", "monthly", "daily")) {
      return site.is(to, "monthly") ? "month" : site.is(to, "daily") ? "day" : "year";
    }
    int from = site.figure.from();
    if (site.hasWord(from - NEAR, from, "dayrate", "day-rate")) {
      return "day";
    }
    boolean rent =
        site.hasWord(from - NEAR - 4, from, "rent", "rental")
            && !site.hasWord(from - NEAR - 4, from, "expense", "expenses", "income");
    boolean year = site.hasWord(from - NEAR - 4, from, "annual", "yearly", "year");
    return rent && year ? "year" : null;
  }

  private static int word(SumSite site, String... words) {
    for (int i = site.anchor; i > Math.max(site.sentence.from() - 1, site.anchor - CLAUSE); i--) {
      if (site.isSumAt(i) && !site.is(i - 1, "for") || site.is(i, ";")) {
        return -1;
      }
      if (site.is(i, words)) {
        return i;
      }
    }
    return -1;
  }

  private static SumDraft hired(SumSite site, int verb) {
    int from = Math.max(site.sentence.from(), site.anchor - CLAUSE);
    int named = SumSides.after(site, from, site.figure.to() + NEAR, "to", "by", "with");
    int payer = named >= 0 ? named : SumHirers.before(site);
    int issuer = site.reading.cast().issuer();
    return draft(site, ConsiderationKind.CONTRACT_VALUE, verb)
        .payer(payer == issuer ? -1 : payer)
        .payee(payer == issuer || payer < 0 ? -1 : issuer)
        .per("day")
        .paidFor(words(site, verb));
  }

  private static SumDraft leased(SumSite site, int verb, String time) {
    int to = SumSides.after(site, verb, site.figure.from(), "to");
    int doer = SumSides.subject(site, verb);
    boolean gives = to >= 0 && to != doer;
    int owner = SumSides.after(site, verb, site.figure.to() + NEAR, "from");
    int buyer = owner >= 0 ? owner : site.topic.parties().buyer();
    return draft(site, ConsiderationKind.OTHER, verb)
        .payer(gives ? to : doer)
        .payee(gives ? doer : buyer == doer ? -1 : buyer)
        .per(time)
        .paidFor(words(site, verb));
  }

  private static SumDraft draft(SumSite site, ConsiderationKind kind, int verb) {
    Head head = new Head(SumCue.PAY, Relation.VERB, verb, verb + 1);
    return SumDraft.of(kind, site, head).rule("hire").why("for the use of it over time");
  }

  private static String words(SumSite site, int verb) {
    int end = verb + 1;
    while (end < site.anchor && end < verb + NEAR + NEAR && !site.is(end, "for", "at", "to", ",")) {
      end++;
    }
    return site.tokens.text(verb, Math.max(end, verb + 1));
  }
}
