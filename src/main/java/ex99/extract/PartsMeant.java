package ex99.extract;

import ex99.model.PartyKind;
import ex99.model.PercentageKind;
import ex99.name.Mention;
import ex99.token.Tokens;
import java.util.List;
import java.util.Set;

/** Finds what a part is one of when a pronoun stands for it or it stands before the figure. */
final class PartsMeant {
  private static final Set<String> STOCK = WordSets.of("stock");

  /** How many tokens a bracket or an aside between a figure and "of" may have. */
  private static final int ASIDE = 9;

  private PartsMeant() {}

  /**
   * rate aside? "of" ("which" | "whom"): the noun phrase before the figure; rate "of" "those" …:
   * the things that the clause is about. Null where no pronoun stands.
   */
  static RateDraft of(RateSite site, int of) {
    Tokens tokens = site.tokens();
    if (tokens.is(of + 1, "which", "whom", "whose")) {
      return which(site, of);
    }
    boolean stock =
        tokens.is(of + 1, "those") && !tokens.is(of + 2, "who", "with", "aged") && isOfStock(site);
    return stock ? those(site, of) : WholesMeant.of(site, of);
  }

  /** "97,000 pallet positions, 88% of which were let" */
  private static RateDraft which(RateSite site, int of) {
    Tokens tokens = site.tokens();
    int end = site.left() + 1;
    while (end > site.floor() && tokens.is(end - 1, ",", "(", "and", "--")) {
      end--;
    }
    end = beforeTime(site, end);
    int sum = end;
    while (sum > site.floor() && site.phrases().isMoney(sum - 1)) {
      sum--;
    }
    int of1 = sum < end ? Bounds.before(tokens, sum, site.floor()) : end;
    end = sum < end && tokens.is(of1, "of") ? of1 : end; // "a budget of $9 million, 85% of"
    int from = wide(site, end);
    if (from >= end) {
      return RateDraft.guess(PercentageKind.SHARE, null, "a part of what stands before");
    }
    Stretch what = site.clauses().trimmed(new Stretch(from, end));
    PercentageKind kind = Wholes.kind(site, what, what);
    boolean people = tokens.is(of + 1, "whom") && Patients.isMedical(site);
    return people
        ? RateDraft.of(PercentageKind.CLINICAL, what, "a part \"of whom\"")
        : RateDraft.of(
            kind == null ? PercentageKind.SHARE : kind, what, "a part of what stands before");
  }

  /** "sales of $2 million in fiscal 2004, of which": the token before the time; else the end. */
  static int beforeTime(RateSite site, int end) {
    Tokens tokens = site.tokens();
    for (int i = end - 1; i > Math.max(site.floor(), end - 6); i--) {
      if (tokens.is(i, "in", "for", "during") && site.phrases().isMoney(i - 1)) {
        return site.phrases().isTime(i + 1, end) || tokens.is(i + 1, "fiscal") ? i : end;
      }
    }
    return end;
  }

  /** "The shares will represent 14.9% of those outstanding". */
  private static RateDraft those(RateSite site, int of) {
    int end = Math.max(of + 2, site.phrases().end(of + 2, site.limit()));
    Stretch tail = end > of + 2 ? new Stretch(of + 2, end) : null;
    return RateDraft.of(PercentageKind.OWNERSHIP, site.topic(), "a part of such shares")
        .tailed(tail)
        .heldBy(Holders.find(site, end));
  }

  private static boolean isOfStock(RateSite site) {
    Stretch topic = site.topic();
    return topic != null && STOCK.contains(site.tokens().norm(Wholes.head(site.tokens(), topic)));
  }

  /** Where the noun phrase begins that ends before a token, its complements with it. */
  static int wide(RateSite site, int end) {
    return wide(site, end, site.floor());
  }

  /** The same, in a sentence that begins at a token. */
  static int wide(RateSite site, int end, int floor) {
    Tokens tokens = site.tokens();
    int from = site.phrases().start(end, floor);
    int start = from;
    while (start < end
        && start > floor + 1
        && tokens.is(start - 1, "in", "for", "on", "to", "at", "from")
        && !site.phrases().isTime(start, end)) {
      int outer = site.phrases().start(start - 1, floor);
      if (outer >= start - 1) {
        break;
      }
      start = outer;
    }
    return Math.min(from, start);
  }

  /**
   * "Spreads on new leases were 14% and on renewals 7%": the noun of the rate before, and what else
   * it stands on; null where nothing is set against it.
   */
  static RateDraft elsewhere(RateSite site, int from, int end) {
    Tokens tokens = site.tokens();
    RateDraft earlier = site.earlierDraft();
    int at = from - 1;
    if (earlier == null
        || earlier.of() == null
        || !tokens.is(at, "on", "in", "for", "at", "from", "among", "to")
        || !tokens.is(at - 1, "and", ",", "while", "but")
        || site.phrases().isTime(from, end)) {
      return null;
    }
    for (int i = earlier.of().from() + 1; i < earlier.of().to(); i++) {
      if (tokens.norm(i).equals(tokens.norm(at))) {
        return new RateDraft(
            earlier.kind(),
            new Stretch(earlier.of().from(), i),
            new Stretch(at, end),
            -1,
            earlier.direction(),
            List.of("the same of something else"));
      }
    }
    return null;
  }

  /** "Most of the saving, some 70 percent, comes": the noun phrase that the figure restates. */
  static RateDraft restated(RateSite site) {
    Tokens tokens = site.tokens();
    boolean or = tokens.is(site.left(), "or") && tokens.is(site.left() - 1, ",");
    int end = or ? site.left() - 1 : site.left();
    boolean aside = tokens.is(end, ",", "(", "--") && tokens.is(site.to(), ",", ")", "--", ".");
    if (!aside || end <= site.floor()) {
      return null;
    }
    int from = site.phrases().start(end, site.floor());
    boolean most =
        from < end
            && tokens.is(
                from, "most", "majority", "half", "much", "quarter", "third", "all", "bulk");
    boolean after =
        from < end
            && tokens.is(from, "a", "the")
            && tokens.is(from + 1, "majority", "bulk", "third");
    return most || after
        ? RateDraft.guess(
            PercentageKind.SHARE, new Stretch(from, end), "a part that was told in words")
        : null;
  }

  /** The token at which "of" stands behind an aside: "5%, or 370,000 shares, of"; or -1. */
  static int behindAside(Tokens tokens, int to, int limit) {
    boolean bracket = tokens.is(to, "(");
    if (tokens.is(to, ")") && tokens.is(to + 1, "of")) {
      return to + 1;
    }
    if (!bracket && !(tokens.is(to, ",") && tokens.is(to + 1, "or"))) {
      return -1;
    }
    for (int i = to + 1; i < Math.min(limit - 1, to + ASIDE); i++) {
      if (tokens.is(i, bracket ? ")" : ",")) {
        return tokens.is(i + 1, "of") ? i + 1 : -1;
      }
    }
    return -1;
  }

  /** Whose shares are meant by "its shares": the company named before that is not the holder. */
  static Stretch owner(RateSite site, Stretch what, int holder) {
    Tokens tokens = site.tokens();
    boolean theirs = tokens.is(what.from(), "its", "their");
    boolean shares =
        theirs
            && tokens.is(
                Wholes.head(tokens, what), "shares", "stock", "capital", "equity", "securities");
    if (!shares) {
      return null;
    }
    for (int i = site.from() - 1; i >= site.floor(); i--) {
      Mention mention = site.cast().mentionAt(i);
      if (mention == null) {
        continue;
      }
      boolean other =
          mention.entity() != holder
              && mention.from() >= site.floor()
              && site.cast().entity(mention.entity()).kind() == PartyKind.ORGANIZATION;
      if (other) {
        return new Stretch(mention.from(), mention.to());
      }
      i = mention.from();
    }
    return null;
  }
}
