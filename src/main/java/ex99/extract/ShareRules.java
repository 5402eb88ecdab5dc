package ex99.extract;

import ex99.model.PercentageKind;
import ex99.token.Tokens;
import java.util.List;
import java.util.Set;

/** Rules for "so many percent of": a stake, votes, patients, or a part of some whole. */
final class ShareRules {
  private static final Set<String> VOTES =
      Set.of("vote", "votes", "voting", "voted", "debentureholders", "noteholders", "ballots");

  private static final Set<String> STOCK =
      Set.of(
          "shares",
          "share",
          "stock",
          "equity",
          "interest",
          "interests",
          "membership",
          "capital",
          "ownership",
          "units",
          "securities",
          "stake",
          "holdings",
          "shareholding",
          "debentures");

  private static final Set<String> PRICES =
      Set.of(
          "price",
          "prices",
          "principal",
          "par",
          "face",
          "value",
          "amount",
          "proceeds",
          "cost",
          "costs",
          "purchase",
          "sales",
          "revenue",
          "revenues",
          "income",
          "earnings",
          "profits");

  private static final Set<String> PEOPLE =
      Set.of(
          "patients",
          "patient",
          "subjects",
          "participants",
          "adults",
          "women",
          "men",
          "children",
          "infants",
          "individuals",
          "people",
          "cases",
          "volunteers",
          "responders",
          "those",
          "deaths",
          "diagnoses",
          "population",
          "recipients",
          "tumors",
          "persons");

  private static final Set<String> MEDICINE =
      Set.of(
          "disease",
          "diseases",
          "treatment",
          "treated",
          "therapy",
          "placebo",
          "mg",
          "dose",
          "doses",
          "cancer",
          "tumor",
          "trial",
          "clinical",
          "hypertension",
          "diabetes",
          "diabetic",
          "symptoms",
          "syndrome",
          "infection",
          "infections",
          "virus",
          "vaccine",
          "blindness",
          "retinopathy",
          "response",
          "remission",
          "survival",
          "diagnosed",
          "diagnosis",
          "chronic",
          "patients",
          "medication",
          "drug",
          "surgery",
          "mortality",
          "adverse",
          "baseline",
          "carcinoma",
          "lymphoma",
          "leukemia",
          "disorder",
          "disorders",
          "depression",
          "arthritis",
          "asthma",
          "obesity",
          "hepatitis",
          "hiv",
          "stroke",
          "pain",
          "pregnancy",
          "mutation");

  private static final Set<String> BUYBACK =
      Set.of(
          "repurchase",
          "repurchased",
          "repurchases",
          "buyback",
          "redeem",
          "redeemed",
          "vest",
          "vested",
          "float");

  private static final Set<String> BUSINESS =
      Set.of(
          "company",
          "business",
          "venture",
          "subsidiary",
          "partnership",
          "project",
          "property",
          "mine",
          "field",
          "plant",
          "bank",
          "entity",
          "joint",
          "jv",
          "license",
          "licence",
          "group",
          "operations",
          "wells",
          "well",
          "claims",
          "pipeline",
          "facility",
          "building",
          "corporation",
          "firm",
          "block",
          "concession",
          "prospect",
          "leases",
          "properties",
          "mill",
          "station",
          "fund");

  private static final Set<String> SHARING =
      Set.of(
          "shared",
          "split",
          "allocated",
          "divided",
          "funded",
          "owned",
          "held",
          "comprised",
          "consists",
          "consist",
          "consisting",
          "paid",
          "payable",
          "satisfied",
          "financed",
          "composed",
          "consisted");

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
    Stretch what = new Stretch(of + 1, end);
    PercentageKind kind = kind(site, what, of == at ? what : new Stretch(at + 1, end));
    String why = "a part \"of\" something: " + kind.word();
    boolean leads = site.left() < site.clause() || isLead(site);
    if (leads && (kind == PercentageKind.SHARE || kind == PercentageKind.CLINICAL)) {
      return RateDraft.of(kind, new Stretch(what.from(), predicateEnd(site, what.to())), why);
    }
    Stretch of1 = site.clauses().trimmed(of == at ? what : new Stretch(at + 1, end));
    if (kind == PercentageKind.SHARE || kind == PercentageKind.CLINICAL) {
      return RateDraft.of(kind, new Stretch(of1.from(), modifierEnd(site, of1.to())), why);
    }
    RateDraft draft = RateDraft.of(kind, of1, why);
    return kind == PercentageKind.OWNERSHIP || kind == PercentageKind.VOTING
        ? draft.heldBy(Holders.find(site, end))
        : draft;
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
    int end = site.phrases().end(at + 1, site.limit());
    return part && end > at + 1
        ? RateDraft.of(
            PercentageKind.SHARE,
            site.clauses().trimmed(new Stretch(at + 1, end)),
            "a part of what was named before")
        : null;
  }

  private static PercentageKind kind(RateSite site, Stretch what, Stretch whole) {
    Tokens tokens = site.tokens();
    String first = tokens.norm(what.from());
    int head = head(tokens, what);
    if (has(tokens, whole, VOTES) || isVoted(site, what)) {
      return PercentageKind.VOTING;
    }
    boolean holding = site.lastBefore(Holders.VERBS) >= Math.max(0, site.from() - NEAR);
    if (PRICES.contains(tokens.norm(head)) || first.equals("principal") || first.equals("par")) {
      return PercentageKind.SHARE;
    }
    if ((PEOPLE.contains(tokens.norm(head)) || PEOPLE.contains(first)) && isMedical(site)) {
      return PercentageKind.CLINICAL;
    }
    if (has(tokens, what, STOCK)) {
      return site.lastBefore(BUYBACK) >= 0 ? PercentageKind.SHARE : PercentageKind.OWNERSHIP;
    }
    boolean named = site.cast().firstIn(what.from(), what.to()) != null;
    if (holding
        && (named && isNamedWhole(site, what)
            || has(tokens, new Stretch(head, head + 1), BUSINESS)
            || has(tokens, what, BUSINESS))) {
      return PercentageKind.OWNERSHIP;
    }
    return PercentageKind.SHARE;
  }

  private static boolean isNamedWhole(RateSite site, Stretch what) {
    Stretch bare = site.clauses().trimmed(what);
    return site.cast().mentionAt(bare.from()) != null
        && !site.tokens().is(site.cast().mentionAt(bare.from()).to(), "'s", "'");
  }

  /** The last word before the phrase's first preposition. */
  private static int head(Tokens tokens, Stretch what) {
    for (int i = what.from() + 1; i < what.to(); i++) {
      if (ClauseWords.isPreposition(tokens.norm(i)) || tokens.is(i, "(")) {
        return i - 1;
      }
    }
    return what.to() - 1;
  }

  private static boolean isVoted(RateSite site, Stretch what) {
    return site.tokens().is(what.to(), "voted", "voting", "votes", "entitled")
        || site.tokens().is(what.to() + 1, "voted");
  }

  private static boolean isMedical(RateSite site) {
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
    int verb = at == site.to() ? site.lastBefore(SHARING) : -1;
    if (verb < 0) {
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
