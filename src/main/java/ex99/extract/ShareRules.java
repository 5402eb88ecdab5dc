package ex99.extract;

import ex99.model.PercentageKind;
import ex99.token.Tokens;
import ex99.token.WordSet;
import java.util.List;
import java.util.Set;

/** Rules for "so many percent of": a stake, votes, patients, or a part of some whole. */
final class ShareRules {
  private static final Set<String> VOTES = WordSets.of("voting");

  private static final Set<String> STOCK = WordSets.of("stock");

  private static final Set<String> PRICES = WordSets.of("price");

  private static final Set<String> PAID =
      Set.of("interest", "dividend", "dividends", "annum", "coupon");

  private static final Set<String> PEOPLE = WordSets.of("people");

  private static final Set<String> MEDICINE = WordSets.of("medicine");

  /** Words of a sentence that tells what a trial found. */
  private static final WordSet TRIAL =
      WordSet.of(
          "placebo",
          "baseline",
          "endpoint",
          "endpoints",
          "randomized",
          "dosed",
          "arm",
          "arms",
          "patients",
          "subjects",
          "trial",
          "tumor",
          "tumors",
          "mg",
          "placebo-controlled",
          "progression",
          "symptom",
          "symptoms",
          "biomarker",
          "relapse");

  /** Words of a measure that is one of trade even in a release about medicine. */
  private static final WordSet TRADE =
      WordSet.of(
          "sales",
          "revenue",
          "revenues",
          "expense",
          "expenses",
          "cost",
          "costs",
          "income",
          "earnings",
          "loss",
          "price",
          "prices",
          "prescriptions",
          "volume",
          "volumes",
          "margin",
          "shares",
          "dividend",
          "cash",
          "workforce",
          "headcount",
          "spending",
          "enrollment",
          "market",
          "growth",
          "guidance",
          "orders",
          "customers",
          "admissions",
          "visits");

  private static final Set<String> BUYBACK = WordSets.of("buyback");

  private static final Set<String> BUSINESS = WordSets.of("business");

  private static final Set<String> SHARING = WordSets.of("sharing");

  /** Rules at the word before a figure. */
  static final List<RateRule> BEFORE =
      List.of(new RateRule("share-accounted", Set.of("for", "up"), ShareRules::accounted));

  /** How near a verb of holding stands to what it governs. */
  private static final int NEAR = 12;

  /** Rules at the word right behind a figure. */
  static final List<RateRule> BEHIND =
      List.of(
          new RateRule("share-of", Set.of("of", "in"), ShareRules::of),
          new RateRule(
              "share-which",
              Set.of(
                  "represents",
                  "represented",
                  "representing",
                  "represent",
                  "came",
                  "comes",
                  "coming",
                  "consisted",
                  "relates",
                  "related"),
              ShareRules::which),
          new RateRule(
              "share-split", Set.of("by", "in", "for", "to", "from", "each"), ShareRules::split));

  private ShareRules() {}

  /** rate ("of" | "in" ("amount" | "number") "of") what. */
  private static RateDraft of(RateSite site, int at) {
    Tokens tokens = site.tokens();
    int of =
        tokens.is(at, "in")
                && tokens.is(at + 1, "amount", "number", "interest", "value", "principal")
            ? at + 2
            : at;
    of = tokens.is(of, "amount") ? of + 1 : of;
    if (at != site.to() || !tokens.is(of, "of")) {
      return null;
    }
    int end = site.phrases().end(of + 1, site.limit());
    if (end == of + 1) {
      return null;
    }
    if (tokens.is(of + 1, "what") && isBusiness(site, of + 2)) {
      return RateDraft.of(PercentageKind.OWNERSHIP, null, "a part of a business")
          .heldBy(Holders.find(site, end));
    }
    Stretch what = new Stretch(of + 1, end);
    PercentageKind known = kind(site, what, of == at ? what : new Stretch(at + 1, end));
    PercentageKind kind = known == null ? PercentageKind.SHARE : known;
    String why = "a part \"of\" something: " + kind.word();
    boolean leads = site.left() < site.clause() || isLead(site);
    if (leads && known == null) {
      return RateDraft.guess(kind, new Stretch(what.from(), predicateEnd(site, what.to())), why);
    }
    if (leads && (kind == PercentageKind.SHARE || kind == PercentageKind.CLINICAL)) {
      return RateDraft.of(kind, new Stretch(what.from(), predicateEnd(site, what.to())), why);
    }
    Stretch of1 = site.clauses().trimmed(of == at ? what : new Stretch(at + 1, end));
    Stretch topic = kind == PercentageKind.SHARE ? site.topic() : null;
    boolean level =
        topic != null
            && !PRICES.contains(tokens.norm(topic.to() - 1))
            && isLevel(site)
            && RateMeasures.of(tokens, topic) == PercentageKind.SHARE;
    if (level) {
      return RateDraft.of(kind, topic, "a margin or ratio, its base behind \"of\"");
    }
    if (kind == PercentageKind.SHARE || kind == PercentageKind.CLINICAL) {
      Stretch part = new Stretch(of1.from(), modifierEnd(site, of1.to()));
      return known == null ? RateDraft.guess(kind, part, why) : RateDraft.of(kind, part, why);
    }
    RateDraft draft = RateDraft.of(kind, untilSource(site, of1), why);
    return kind == PercentageKind.OWNERSHIP || kind == PercentageKind.VOTING
        ? draft.heldBy(Holders.find(site, end))
        : draft;
  }

  /** "40 percent of what will be the best business of its kind" */
  private static boolean isBusiness(RateSite site, int from) {
    for (int i = from; i < Math.min(site.limit(), from + NEAR); i++) {
      if (site.tokens().is(i, "business", "company", "venture", "group")) {
        return true;
      }
      if (site.tokens().is(i, ",", ";", ".")) {
        return false;
      }
    }
    return false;
  }

  /** "of Holt Mills from its founder": who sells is no part of what is owned. */
  private static Stretch untilSource(RateSite site, Stretch what) {
    for (int i = what.from() + 1; i < what.to(); i++) {
      if (site.tokens().is(i, "from") && site.cast().mentionAt(i) == null) {
        return new Stretch(what.from(), i);
      }
    }
    return what;
  }

  private static boolean isLevel(RateSite site) {
    return site.tokens()
        .is(site.left(), "was", "were", "is", "are", "be", "to", "from", "averaged", "at");
  }

  /** Whether only opening words stand before the figure in its clause: it is the subject. */
  private static boolean isLead(RateSite site) {
    boolean opening = true;
    for (int i = site.left(); i >= site.clause(); i--) {
      if (site.tokens().is(i, ",")) {
        return site.topic() == null;
      }
      if (site.clauses().isVerb(i)) {
        return false;
      }
      opening &= !site.tokens().get(i).isWord() || ClauseWords.is(site.tokens().norm(i), "conj");
    }
    return opening;
  }

  /** What is said of the part belongs to it: "of adults live with the disease". */
  private static int predicateEnd(RateSite site, int from) {
    int end = from;
    while (end < Math.min(site.limit(), from + 12)) {
      if (site.tokens()
          .is(end, ",", ";", ".", ":", "(", "that", "which", "--", "and", "according", "”", "\"")) {
        break;
      }
      end++;
    }
    return end;
  }

  /** "generated by its fleet", "up to $15,000", "in excess of $25,000" behind the part's whole. */
  private static int modifierEnd(RateSite site, int from) {
    Tokens tokens = site.tokens();
    boolean participle = tokens.norm(from).endsWith("ed") || tokens.is(from, "held");
    if (participle && tokens.is(from + 1, "by", "on", "in", "at", "from", "with")) {
      return Math.max(from, site.phrases().end(from + 2, site.limit()));
    }
    int i = from;
    while (i < from + 4
        && tokens.is(
            i,
            "up",
            "to",
            "in",
            "excess",
            "of",
            "over",
            "above",
            "from",
            "below",
            "between",
            "less",
            "than",
            "more",
            "exceeding")) {
      i++;
    }
    if (i == from || !site.phrases().isMoney(i)) {
      return from;
    }
    while (site.phrases().isMoney(i)
        || (tokens.is(i, "-", "to", "and") && site.phrases().isMoney(i + 1))) {
      i++;
    }
    return Math.min(i, site.limit());
  }

  /** ("of which" | "with") rate "representing" part. */
  private static RateDraft which(RateSite site, int at) {
    boolean part = site.tokens().is(site.left(), "which", "with", "whom");
    int from = ClauseWords.isPreposition(site.tokens().norm(at + 1)) ? at + 2 : at + 1;
    int end = site.phrases().end(from, site.limit());
    return part && end > from
        ? RateDraft.of(
            PercentageKind.SHARE,
            site.clauses().trimmed(new Stretch(from, end)),
            "a part of what was named before")
        : null;
  }

  /** "accounted for" rate | "make up" rate: the whole stands with "of which" or behind. */
  private static RateDraft accounted(RateSite site, int at) {
    Tokens tokens = site.tokens();
    boolean accounts = tokens.is(at, "for") && tokens.norm(at - 1).startsWith("account");
    boolean makes = tokens.is(at, "up") && tokens.is(at - 1, "make", "makes", "made", "making");
    return accounts || makes
        ? RateDraft.of(PercentageKind.SHARE, whole(site), "so much accounted for")
        : null;
  }

  /** The noun phrase before "of which", else what the clause is about. */
  private static Stretch whole(RateSite site) {
    int which = ofWhich(site);
    int end = which > 0 && site.tokens().is(which - 1, ",") ? which - 1 : which;
    if (which <= site.floor() || site.phrases().isFigure(end - 1)) {
      return site.topic();
    }
    int start = site.phrases().start(end, site.floor());
    if (site.tokens().is(end - 1, "ago")) {
      RateDraft earlier = site.earlierDraft();
      return earlier != null ? earlier.of() : site.topic();
    }
    if (start < end && site.tokens().is(start, "fiscal") && site.tokens().is(start - 1, "in")) {
      end = start - 1;
      while (end > site.floor()
          && (site.phrases().isMoney(end - 1) || site.tokens().is(end - 1, "of"))) {
        end--;
      }
      start = site.phrases().start(end, site.floor());
    }
    return start < end ? site.clauses().trimmed(new Stretch(start, end)) : site.topic();
  }

  /** Where "of which" stands before the figure in its part of the sentence, or -1. */
  private static int ofWhich(RateSite site) {
    for (int i = site.from() - 1; i > Math.max(site.floor(), site.from() - 16); i--) {
      if (site.tokens().is(i, "which", "whom") && site.tokens().is(i - 1, "of")) {
        return i - 1;
      }
      if (site.tokens().is(i, ",", ";")) {
        return -1;
      }
    }
    return -1;
  }

  /**
   * A figure that is the subject itself: "of which 75% will be available", "a further 60 percent
   * falls due"; of people where illness is spoken of it is clinical.
   */
  static RateDraft part(RateSite site) {
    Tokens tokens = site.tokens();
    int which = ofWhich(site);
    if (which > 0) {
      boolean people = tokens.is(which + 1, "whom") && isMedical(site);
      return RateDraft.of(
          people ? PercentageKind.CLINICAL : PercentageKind.SHARE,
          whole(site),
          "a part \"of which\"");
    }
    boolean leads = site.left() < site.clause() || isOpening(site);
    boolean verb =
        ClauseWords.isVerb(tokens, site.to()) || ClauseWords.isVerb(tokens, site.to() + 1);
    if (tokens.is(site.to(), "in") && tokens.is(site.to() + 1, "favor", "favour")
        || verb && votesCast(site)) {
      return RateDraft.of(PercentageKind.VOTING, site.topic(), "votes are counted");
    }
    if (!leads || !verb) {
      return null;
    }
    int end = predicateEnd(site, site.to());
    return RateDraft.guess(
        PercentageKind.SHARE, new Stretch(site.to(), end), "a part as the subject");
  }

  /** "Of the votes cast, 98% were in favor". */
  private static boolean votesCast(RateSite site) {
    for (int i = site.floor(); i < site.from(); i++) {
      if (site.tokens().is(i, "votes", "ballots")) {
        return true;
      }
    }
    return false;
  }

  private static boolean isOpening(RateSite site) {
    if (site.tokens().is(site.left(), "that", "while", "whereas", "because", "and", "but")) {
      return true;
    }
    for (int i = site.left(); i >= site.clause(); i--) {
      if (site.tokens().get(i).isWord()
          && !ClauseWords.is(site.tokens().norm(i), "conj")
          && !site.tokens().is(i, "that", "so")) {
        return false;
      }
    }
    return true;
  }

  /** The kind that the words of the whole tell, or null. */
  static PercentageKind kind(RateSite site, Stretch what, Stretch whole) {
    Tokens tokens = site.tokens();
    String first = tokens.norm(what.from());
    int head = head(tokens, what);
    if (has(tokens, whole, VOTES) || isVoted(site, what)) {
      return PercentageKind.VOTING;
    }
    boolean holding = site.lastBefore(Holders.VERBS) >= Math.max(0, site.from() - NEAR);
    if (has(tokens, what, Set.of("preference", "principal", "amount"))
        && site.lastBefore(PAID) >= 0) {
      return PercentageKind.INTEREST_RATE;
    }
    if (PRICES.contains(tokens.norm(head)) || first.equals("principal") || first.equals("par")) {
      return PercentageKind.SHARE;
    }
    if (isOfPeople(site, what)) {
      return PercentageKind.CLINICAL;
    }
    if (isSpending(tokens, what) || isDebt(tokens, what) && !holding || isSold(tokens, what)) {
      return PercentageKind.SHARE;
    }
    boolean passive =
        tokens.is(what.to(), "will", "was", "were", "are", "have", "has", "had")
            && !tokens.is(what.to() + 1, "agreed", "committed", "undertaken", "indicated")
            && !tokens.is(what.to() + 1, "held", "owned", "controlled", "beneficially")
            && (site.left() < site.clause() || isOpening(site));
    if (has(tokens, what, STOCK) && passive) {
      return PercentageKind.SHARE;
    }
    if (has(tokens, what, STOCK)) {
      return isBuyback(site) ? PercentageKind.SHARE : PercentageKind.OWNERSHIP;
    }
    boolean named = site.cast().firstIn(what.from(), what.to()) != null;
    if (holding
        && (named && isNamedWhole(site, what)
            || has(tokens, new Stretch(head, head + 1), BUSINESS)
            || has(tokens, what, BUSINESS))) {
      return PercentageKind.OWNERSHIP;
    }
    return null;
  }

  /** "of capital expenditure": no part of anybody's capital. */
  private static boolean isSpending(Tokens tokens, Stretch what) {
    for (int i = what.from(); i < what.to(); i++) {
      if (tokens.is(i, "capital")
          && tokens.is(i + 1, "expenditure", "expenditures", "spending", "costs", "cost", "budget")) {
        return true;
      }
    }
    return false;
  }

  /** "of the debentures": a part of a debt is nobody's stake in a business. */
  private static boolean isDebt(Tokens tokens, Stretch what) {
    return tokens.is(
        head(tokens, what), "debentures", "notes", "bonds", "loans", "debenture", "claims");
  }

  /** "of the units sold", "of the shares offered": a part of what an offering sells. */
  private static boolean isSold(Tokens tokens, Stretch what) {
    return tokens.is(what.to() - 1, "sold", "offered", "placed", "shipped")
        || tokens.is(what.to(), "sold", "offered", "placed", "shipped");
  }

  /** Whether a phrase counts people and illness is spoken of. */
  static boolean isOfPeople(RateSite site, Stretch what) {
    Tokens tokens = site.tokens();
    boolean people =
        PEOPLE.contains(tokens.norm(head(tokens, what)))
            || PEOPLE.contains(tokens.norm(what.from()))
            || has(tokens, what, PEOPLE);
    return people && isMedical(site) && !isEnrolled(site);
  }

  /** "70 percent of the planned patients have been enrolled": how far a trial has come. */
  private static boolean isEnrolled(RateSite site) {
    for (int i = site.to(); i < Math.min(site.limit(), site.to() + NEAR); i++) {
      if (site.tokens().norm(i).startsWith("enroll") || site.tokens().is(i, "recruited", "planned")) {
        return true;
      }
    }
    return false;
  }

  private static boolean isBuyback(RateSite site) {
    for (int i = site.floor(); i < site.from(); i++) {
      if (BUYBACK.contains(site.tokens().norm(i))) {
        return true;
      }
    }
    return false;
  }

  private static boolean isNamedWhole(RateSite site, Stretch what) {
    Stretch bare = site.clauses().trimmed(what);
    return site.cast().mentionAt(bare.from()) != null
        && !site.tokens().is(site.cast().mentionAt(bare.from()).to(), "'s", "'");
  }

  /** The last word before the phrase's first preposition. */
  static int head(Tokens tokens, Stretch what) {
    for (int i = what.from() + 1; i < what.to(); i++) {
      if (ClauseWords.isPreposition(tokens.norm(i)) || tokens.is(i, "(")) {
        return i - 1;
      }
    }
    return what.to() - 1;
  }

  private static boolean isVoted(RateSite site, Stretch what) {
    if (site.left() >= site.floor() && Holders.VERBS.contains(site.tokens().norm(site.left()))) {
      return false;
    }
    int from = site.tokens().is(what.from(), "those", "holders") ? what.from() : what.to();
    for (int i = from; i < Math.min(site.limit(), what.to() + NEAR / 2); i++) {
      if (site.tokens().is(i, "agreed", "agree", "intend", "undertaken", "committed")) {
        return false;
      }
      if (site.tokens().is(i, "voted", "voting", "votes", "vote", "favour", "favor")
          || site.tokens().is(i, "entitled") && site.tokens().is(i + 2, "vote")) {
        return true;
      }
      if (!site.tokens().get(i).isWord()) {
        return false;
      }
    }
    return false;
  }

  /** Whether the sentence counts the side effects of a treatment. */
  static boolean isSideEffect(RateSite site) {
    for (int i = site.floor(); i < site.limit(); i++) {
      if (site.tokens().is(i, "adverse", "effects", "reactions", "toxicities", "patients")) {
        return isMedical(site);
      }
    }
    return false;
  }

  /** Whether a change was measured in patients: a trial is spoken of, and no sum of money. */
  static boolean isTrial(RateSite site, Stretch of) {
    Tokens tokens = site.tokens();
    for (int i = of.from(); i < of.to(); i++) {
      if (TRADE.has(tokens, i) || site.cast().mentionAt(i) != null) {
        return false;
      }
    }
    int seen = 0;
    for (int i = site.floor(); i < site.limit(); i++) {
      if (site.phrases().isMoney(i)) {
        return false;
      }
      seen += TRIAL.has(tokens, i) && !tokens.get(i).isAllCaps() ? 1 : 0;
    }
    return seen > 0;
  }

  static boolean isMedical(RateSite site) {
    for (int i = site.floor(); i < site.limit(); i++) {
      if (MEDICINE.contains(site.tokens().norm(i))) {
        return true;
      }
    }
    return false;
  }

  private static boolean has(Tokens tokens, Stretch phrase, Set<String> words) {
    for (int i = phrase.from(); i < phrase.to(); i++) {
      if (words.contains(tokens.norm(i))) {
        return true;
      }
    }
    return false;
  }

  /** subject ("shared" | "funded" | …) rate ("by" | "in") part. */
  private static RateDraft split(RateSite site, int at) {
    Tokens tokens = site.tokens();
    boolean changed = tokens.is(site.left(), "up", "down", "increased", "rose", "grew", "fell");
    int verb = at == site.to() && !changed ? site.lastBefore(SHARING) : -1;
    if (verb < Math.max(0, site.from() - 16)
        || site.tokens().is(at, "to")
            && !site.tokens().is(verb, "allocated", "shared", "divided", "split")) {
      return null;
    }
    int end = site.phrases().end(at + 1, site.limit());
    boolean owned = tokens.is(verb, "owned", "held");
    int holder = owned && tokens.is(at, "by") ? Holders.firstIn(site, at + 1, site.limit()) : -1;
    Stretch tail = end > at + 1 ? new Stretch(at, end) : null;
    return new RateDraft(
        owned ? PercentageKind.OWNERSHIP : PercentageKind.SHARE,
        site.topic(),
        tail,
        holder,
        null,
        List.of("a whole is split with \"" + tokens.norm(verb) + "\""));
  }
}
