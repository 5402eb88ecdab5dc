package ex99.extract;

import ex99.model.PercentageKind;
import ex99.model.Unit;
import ex99.phrase.Money;
import ex99.token.Tokens;
import ex99.token.WordSet;
import java.util.List;
import java.util.Set;

/** Rules for "so many percent of": a stake, votes, patients, or a part of some whole. */
final class ShareRules {
  private static final Set<String> PRICES = WordSets.of("price");

  /** What a price is set by, which is then what is measured. */
  private static final WordSet PRICED =
      WordSet.of(
          "price", "prices", "par", "principal", "amount", "value", "index", "proceeds", "rate");

  private static final Set<String> SHARING = WordSets.of("sharing");

  /** Rules at the word before a figure. */
  static final List<RateRule> BEFORE =
      List.of(new RateRule("share-accounted", Set.of("for", "up"), PartsBefore::accounted));

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
              PartsBefore::which),
          new RateRule(
              "share-goes",
              Set.of("going", "goes", "flowing", "flows", "accruing"),
              ShareRules::goes),
          new RateRule(
              "share-split", Set.of("by", "in", "for", "to", "from", "each"), ShareRules::split),
          new RateRule("share-rate", Set.of("rate", "incidence"), ShareRules::rated));

  private ShareRules() {}

  /**
   * Where the thing begins of which a sum is a part: behind "its $325 million in principal amount
   * of"; the token itself where no such sum stands there.
   */
  private static int pastSum(RateSite site, int from) {
    Tokens tokens = site.tokens();
    int at = from;
    while (tokens.is(at, "its", "the", "our", "their", "approximately", "about")) {
      at++;
    }
    Money sum = site.moneyAt(at);
    if (sum == null) {
      return from;
    }
    int of = sum.to();
    while (tokens.is(of, "in", "aggregate", "principal", "amount", "total", "outstanding")) {
      of++;
    }
    return tokens.is(of, "of") ? of + 1 : from;
  }

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
    RateDraft meant = PartsMeant.of(site, of);
    if (meant != null) {
      return meant;
    }
    int sized = pastSum(site, of + 1);
    int end = wholeEnd(site, sized);
    if (end == sized) {
      return null;
    }
    if (sized > of + 1) {
      of = sized - 1; // "68% of its $325 million of notes" is a part of the notes
    }
    if (tokens.is(of + 1, "what") && isBusiness(site, of + 2)) {
      return RateDraft.of(PercentageKind.OWNERSHIP, null, "a part of a business")
          .heldBy(Holders.find(site, end));
    }
    Stretch what = new Stretch(of + 1, end);
    int head = Wholes.head(tokens, what);
    RateDraft counted = head == end - 1 ? ListRules.ofTotal(site, what) : null;
    if (counted != null) {
      return counted;
    }
    if (site.rate().unit() != Unit.PERCENT && ClauseWords.isChangeNoun(tokens.norm(head))) {
      return points(site, what, head);
    }
    PercentageKind known = Wholes.kind(site, what, of == at ? what : new Stretch(at + 1, end));
    PercentageKind kind = known == null ? PercentageKind.SHARE : known;
    String why = "a part \"of\" something: " + kind.word();
    boolean leads = site.left() < site.clause() || isLead(site);
    if (leads && known == null) {
      return RateDraft.guess(kind, new Stretch(what.from(), predicateEnd(site, what.to())), why);
    }
    boolean voted = kind == PercentageKind.VOTING && ClauseWords.isAuxiliary(tokens.norm(end));
    if (leads && (kind == PercentageKind.SHARE || kind == PercentageKind.CLINICAL || voted)) {
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
    boolean ratio =
        topic != null
            && (isLevel(site) || isSummed(site))
            && (known == null || !isSeveral(site) && !PRICED.has(tokens, of1.to() - 1))
            && !ClauseWords.isChangeVerb(tokens.norm(topic.from()))
            && !site.phrases().isNamed(topic)
            && !site.clauses().isNumeric(topic);
    if (ratio) {
      Stretch near = measured(site, topic);
      String base = "so much of a base";
      Stretch measured = site.clauses().trimmed(near);
      return (known == null
              ? RateDraft.guess(kind, measured, base)
              : RateDraft.of(kind, measured, base))
          .tailed(new Stretch(at, of1.to()));
    }
    if (kind == PercentageKind.SHARE || kind == PercentageKind.CLINICAL) {
      Stretch part = new Stretch(of1.from(), modifierEnd(site, of1.to()));
      return known == null ? RateDraft.guess(kind, part, why) : RateDraft.of(kind, part, why);
    }
    RateDraft draft = RateDraft.of(kind, untilSource(site, of1), why);
    if (kind != PercentageKind.OWNERSHIP && kind != PercentageKind.VOTING) {
      return draft;
    }
    int holder = Holders.find(site, end);
    return draft.tailed(PartsMeant.owner(site, what, holder)).heldBy(holder);
  }

  /**
   * What is so much of a base: the noun right before "equal to", "with … at" or "with … of $2
   * million, or", else what the clause is about.
   */
  private static Stretch measured(RateSite site, Stretch topic) {
    Tokens tokens = site.tokens();
    int end = tokens.is(site.left() - 1, "equal") ? site.left() - 1 : -1;
    boolean beside = tokens.is(site.left(), "at"); // "with gross margin at 38% of sales"
    end = beside ? site.left() : end;
    int sum = tokens.is(site.left(), "or") ? site.left() - 1 : -1;
    while (sum > site.floor() && site.phrases().isMoney(sum - 1)) {
      sum--;
    }
    int of = sum < 0 ? -1 : Bounds.before(tokens, sum, site.floor());
    end = tokens.is(of, "of") ? of : end;
    int noun = end < 0 ? -1 : site.phrases().start(end, site.floor());
    boolean with = tokens.is(noun - 1, "with", "to", "against", "from");
    boolean parted = tokens.is(noun - 1, "with", ",", "and");
    boolean own = of == end ? with : !beside || parted;
    return noun >= 0 && noun < end && own ? new Stretch(noun, end) : topic;
  }

  /** "two points of the increase": of what changed, which the words or the rate before tell. */
  private static RateDraft points(RateSite site, Stretch what, int head) {
    boolean bare = head == what.from() || what.to() - what.from() <= 2;
    RateDraft near = site.tokens().is(what.from(), "the", "this") ? site.nearDraft() : null;
    near = bare ? near : null;
    if (near != null && near.kind() == PercentageKind.CHANGE && near.of() != null) {
      return RateDraft.change(near.of(), near.direction(), "so many points of the change before");
    }
    return RateDraft.change(
        bare ? ChangedThings.subject(site) : site.clauses().trimmed(what),
        ChangeRules.direction(site.tokens(), head),
        "so many points \"of\" a change");
  }

  /** Where the whole ends: a sum may open it, as in "of its $390 million in revenue". */
  private static int wholeEnd(RateSite site, int from) {
    Tokens tokens = site.tokens();
    int sum = ClauseWords.isDeterminer(tokens.norm(from)) ? from + 1 : from;
    if (!site.phrases().isFigure(sum)) {
      return site.phrases().end(from, site.limit());
    }
    while (sum < site.limit() && site.phrases().isFigure(sum)) {
      sum++;
    }
    int noun = tokens.is(sum, "in", "of") ? sum + 1 : sum;
    return Math.max(sum, site.phrases().end(noun, site.limit()));
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

  /** "were 12% and 3% of": each figure is another thing's. */
  private static boolean isSeveral(RateSite site) {
    return site.later() != null && site.later().to() <= site.to();
  }

  /** "were $3 million, or 12% of": the sum is the level, and the rate says it once more. */
  private static boolean isSummed(RateSite site) {
    Tokens tokens = site.tokens();
    if (!tokens.is(site.left(), "or") || !tokens.is(site.left() - 1, ",")) {
      return false;
    }
    int sum = site.left() - 1;
    while (sum > site.floor() && site.phrases().isMoney(sum - 1)) {
      sum--;
    }
    int verb = Bounds.before(tokens, sum, site.floor());
    return sum < site.left() - 1
        && (isLevel(tokens, verb) || tokens.is(verb, "of", "with", "against"));
  }

  private static boolean isLevel(RateSite site) {
    return isLevel(site.tokens(), site.left());
  }

  private static boolean isLevel(Tokens tokens, int at) {
    return tokens.is(
        at, "was", "were", "is", "are", "be", "to", "from", "averaged", "at", "totaled");
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
      opening &= !site.tokens().isWord(i) || ClauseWords.is(site.tokens().norm(i), "conj");
    }
    return opening;
  }

  /**
   * What is said of the part belongs to it: "of adults live with the disease"; but not where the
   * whole is somebody's and known without it: "of our debt".
   */
  static int predicateEnd(RateSite site, int from) {
    int end = from;
    if (site.tokens().is(site.to() + 1, "our", "its", "their")) {
      return end;
    }
    while (end < Math.min(site.limit(), from + 12)) {
      if (site.tokens()
              .is(
                  end,
                  ",",
                  ";",
                  ".",
                  ":",
                  "(",
                  "that",
                  "which",
                  "versus",
                  "vs",
                  "vs.",
                  "compared",
                  "--",
                  "and",
                  "according",
                  "”",
                  "\"")
          || site.phrases().isFigure(end)) {
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
    int relative = tokens.is(from, "in") && tokens.is(from + 1, "which", "whom") ? from + 2 : from;
    if (relative > from
        || tokens.is(from, "who", "whose", "where")
        || tokens.is(from, "that") && !ClauseWords.isTime(tokens.norm(from + 1))) {
      int said = predicateEnd(site, Math.max(relative, from + 1));
      return said > relative + 1 ? said : from;
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

  /** rate ("rate" | "incidence") "of" what: how often it comes. */
  private static RateDraft rated(RateSite site, int at) {
    Tokens tokens = site.tokens();
    int end = tokens.is(at + 1, "of") ? site.phrases().end(at + 2, site.limit()) : at;
    if (at != site.to() || end <= at + 2) {
      return null;
    }
    Stretch what = new Stretch(at, end);
    PercentageKind kind = RateMeasures.of(tokens, what);
    RateDraft near = site.nearDraft();
    boolean clinical = near != null && near.kind() == PercentageKind.CLINICAL;
    boolean medical = kind == null && (clinical || Patients.isMedical(site));
    return kind == null && !medical
        ? RateDraft.guess(PercentageKind.SHARE, what, "how often something comes")
        : RateDraft.of(medical ? PercentageKind.CLINICAL : kind, what, "how often something comes");
  }

  /** "with" rate "going to" whom: of what the clause is about. */
  private static RateDraft goes(RateSite site, int at) {
    return site.tokens().is(at + 1, "to", "toward", "towards", "into")
        ? RateDraft.of(PercentageKind.SHARE, site.topic(), "a part that goes somewhere")
        : null;
  }

  /** subject ("shared" | "funded" | …) rate ("by" | "in") part. */
  private static RateDraft split(RateSite site, int at) {
    Tokens tokens = site.tokens();
    boolean changed =
        tokens.is(site.left(), "up", "down", "increased", "rose", "grew", "fell", "by");
    RateDraft earlier = site.earlierDraft();
    changed |= // "by 18% in euros and 16% in pounds"
        earlier != null
            && earlier.kind() == PercentageKind.CHANGE
            && tokens.is(site.left(), "and", "or", ",");
    int verb = at == site.to() && !changed ? site.lastBefore(SHARING) : -1;
    if (verb < Math.max(0, site.from() - 16)
        || ClauseWords.change(tokens.norm(site.left())) != null
        || ClauseWords.isPreposition(tokens.norm(verb - 1))
        || ClauseWords.isDeterminer(tokens.norm(verb - 1))
        || site.tokens().is(at, "to")
            && !site.tokens().is(verb, "allocated", "shared", "divided", "split")) {
      return null;
    }
    int end = site.phrases().end(at + 1, site.limit());
    boolean owned = tokens.is(verb, "owned", "held");
    int holder = owned && tokens.is(at, "by") ? Holders.firstIn(site, at + 1, site.limit()) : -1;
    Stretch tail = end > at + 1 ? new Stretch(at, end) : null;
    Stretch topic = site.topic();
    boolean somebody = topic != null && !owned && site.cast().mentionAt(topic.to() - 1) != null;
    return new RateDraft(
        owned ? PercentageKind.OWNERSHIP : PercentageKind.SHARE,
        somebody ? null : topic,
        tail,
        holder,
        null,
        List.of("a whole is split with \"" + tokens.norm(verb) + "\""));
  }
}
