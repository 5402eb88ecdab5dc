package ex99.extract;

import ex99.model.PercentageKind;
import ex99.name.Mention;
import ex99.phrase.Rate;
import ex99.token.Tokens;
import java.util.List;
import java.util.Set;

/** Rules for stakes: who holds how much of what. */
final class StakeRules {
  /** How far before its sentence the venture may be told of that somebody owns a part of. */
  private static final int BEFORE_VENTURE = 45;

  private static final Set<String> NOUNS = WordSets.of("stake");

  /** Words before or behind "interest" that make it a price of money. */
  private static final Set<String> OF_MONEY = WordSets.of("interest-of-money");

  private static final Set<String> DEBT = WordSets.of("debt");

  /** Rules at words of the noun phrase behind a figure. */
  static final List<RateRule> BEHIND =
      List.of(
          new RateRule("stake", NOUNS, StakeRules::noun),
          new RateRule("stake-share", Set.of("share"), StakeRules::share),
          new RateRule("stake-investment", Set.of("investment"), StakeRules::investment));

  /** Rules at the word before a figure. */
  static final List<RateRule> BEFORE =
      List.of(new RateRule("stake-held", Holders.VERBS, (site, at) -> bare(site)));

  private StakeRules() {}

  /** rate modifier* ("interest" | "stake" | …) ("plus" n "share")? (("in" | "of") what)?. */
  private static RateDraft noun(RateSite site, int at) {
    Tokens tokens = site.tokens();
    String noun = tokens.norm(at);
    if (noun.startsWith("interest") && isMoney(site, at)) {
      return RateDraft.of(
          PercentageKind.INTEREST_RATE, Borrowings.interest(site), "interest as a price of money");
    }
    if (at > site.nominal() && tokens.is(site.nominal(), "owned") && site.nominal() > site.to()) {
      return owned(site, site.nominal());
    }
    if (noun.equals("owned") || noun.equals("held") || noun.equals("controlled")) {
      return owned(site, at);
    }
    if (noun.equals("equity")
        && !tokens.is(at + 1, "in", "of", "position")
        && at + 1 < site.nominalEnd()) {
      return null;
    }
    if (noun.equals("position") && !tokens.is(at - 1, "equity", "ownership")) {
      return null;
    }
    int end = site.nominalEnd();
    if (Qualifiers.shares(tokens, end) > end) {
      int behind = Qualifiers.shares(tokens, end);
      end = tokens.is(behind, "in", "of") ? site.phrases().end(behind + 1, site.limit()) : end;
    }
    end = beforeSeller(site, at + 1, end);
    boolean votes = tokens.is(at - 1, "voting");
    boolean bare = Math.max(end, at + 1) <= at + 1 && !votes;
    RateDraft draft =
        RateDraft.of(
                votes ? PercentageKind.VOTING : PercentageKind.OWNERSHIP,
                new Stretch(site.nominal(), Math.max(end, at + 1)),
                "noun of a stake behind the figure")
            .tailed(bare ? Holdings.in(site) : null);
    return draft.heldBy(Holders.find(site, end));
  }

  /** "interest in Lone Mesa from Acme": from whom it is had is no part of what is held. */
  private static int beforeSeller(RateSite site, int from, int end) {
    for (int i = from; i < end; i++) {
      Mention next = site.cast().mentionAt(i + 1);
      if (site.tokens().is(i, "from") && next != null) {
        return i;
      }
      boolean other = // "a 51% interest and Holt a 49% interest"
          site.tokens().is(i, "and")
              && next != null
              && (site.tokens().is(next.to(), "a", "an", "the")
                  || site.phrases().isFigure(next.to()));
      if (other) {
        return i;
      }
    }
    return end;
  }

  /** ("take" | "hold" | …) rate "share" ("of" | "in" business)?: a stake where one is meant. */
  private static RateDraft share(RateSite site, int at) {
    Tokens tokens = site.tokens();
    boolean near = site.left() >= site.floor() && Holders.VERBS.contains(tokens.norm(site.left()));
    boolean bare = at == site.nominal() && !tokens.is(at + 1, "of", "in");
    if (at == site.nominal() && tokens.is(at + 1, "in")) {
      int end = site.phrases().end(at + 2, site.limit());
      Stretch whole = end > at + 2 ? site.clauses().trimmed(new Stretch(at + 2, end)) : null;
      return whole == null || !Wholes.isOwnable(site, whole)
          ? null
          : RateDraft.of(
                  PercentageKind.OWNERSHIP,
                  new Stretch(at, end),
                  "a share in a company or business")
              .heldBy(Holders.find(site, end));
    }
    RateDraft before = site.ownedBefore();
    return near && bare && before != null
        ? RateDraft.of(
                PercentageKind.OWNERSHIP, new Stretch(at, at + 1), "a share as the stake before")
            .tailed(before.of())
            .heldBy(Holders.find(site, at + 1))
        : null;
  }

  /** ("our" | "its" | whose) rate "investment" "in" what. */
  private static RateDraft investment(RateSite site, int at) {
    Tokens tokens = site.tokens();
    boolean owned = tokens.is(site.from() - 1, "our", "its", "their", "'s", "'");
    int end = tokens.is(at + 1, "in") ? site.phrases().end(at + 2, site.limit()) : at;
    if (!owned || end <= at + 2 || at > site.nominal() + 1) {
      return null;
    }
    RateDraft draft =
        RateDraft.of(
            PercentageKind.OWNERSHIP, new Stretch(site.nominal(), end), "a share bought of it");
    int whose = Holders.possessor(site, site.from() - 1);
    return draft.heldBy(whose >= 0 ? whose : Holders.find(site, end));
  }

  private static boolean isMoney(RateSite site, int at) {
    Tokens tokens = site.tokens();
    if (tokens.is(at + 1, "in", "of", "plus", "minus", "held")
        || tokens.is(
            at - 1,
            "equity",
            "ownership",
            "working",
            "membership",
            "partnership",
            "minority",
            "controlling")) {
      return false;
    }
    return OF_MONEY.contains(tokens.norm(at + 1))
        || at == site.nominal() && tokens.is(site.left(), "at", "bearing", "bears", "carrying")
        || tokens.is(at + 1, "on") && at == site.nominal()
        || (at > site.to() && OF_MONEY.contains(tokens.norm(at - 1)))
        || (site.lastBefore(DEBT) >= 0 && site.lastBefore(Holders.VERBS) < 0);
  }

  /** "50%-owned subsidiary", "60% owned by": what is owned follows or is the subject. */
  private static RateDraft owned(RateSite site, int at) {
    Tokens tokens = site.tokens();
    boolean by = tokens.is(at + 1, "by");
    int end = by ? at + 1 : site.phrases().end(at + 1, site.limit());
    RateDraft earlier = site.earlierDraft();
    boolean same =
        earlier != null && earlier.kind() == PercentageKind.OWNERSHIP && earlier.of() != null;
    Stretch named = by && !same ? named(site) : null;
    Stretch topic = named == null ? site.topic() : named;
    Stretch of = end > at + 1 && !by ? new Stretch(at + 1, end) : same ? earlier.of() : topic;
    RateDraft draft = RateDraft.of(PercentageKind.OWNERSHIP, of, "\"owned\" behind the figure");
    return draft.heldBy(
        by
            ? Holders.firstIn(site, at + 2, site.limit())
            : Holders.possessor(site, site.from() - 1));
  }

  /** "Acme Ltd. makes paper and is 71% owned by": whom the sentence is about; or null. */
  private static Stretch named(RateSite site) {
    Tokens tokens = site.tokens();
    boolean second =
        tokens.is(site.left(), "is", "was", "are", "were")
            && tokens.is(site.left() - 1, "and", ",");
    int from = tokens.sentenceAt(site.from()).from();
    Mention first = site.cast().mentionAt(tokens.is(from, "the") ? from + 1 : from);
    return second && first != null && first.to() < site.from()
        ? new Stretch(first.from(), first.to())
        : null;
  }

  /** "formed a joint venture. Acme will own 60%": the venture of the sentence before; or null. */
  private static Stretch venture(RateSite site) {
    Tokens tokens = site.tokens();
    for (int i = site.from() - 1; i > Math.max(0, site.floor() - BEFORE_VENTURE); i--) {
      if (tokens.is(i, "venture") && tokens.is(i - 1, "joint")) {
        return new Stretch(i - 1, i + 1);
      }
    }
    return null;
  }

  /** A verb of holding and then the bare figure: what is held stands with the next figure. */
  static RateDraft bare(RateSite site) {
    Tokens tokens = site.tokens();
    int left = site.left();
    boolean holds = Holders.VERBS.contains(tokens.norm(left));
    if (!holds || site.nominalEnd() > site.nominal() && !tokens.is(site.to(), "and")) {
      return null;
    }
    Stretch of = null;
    Rate later = site.later();
    if (later != null) {
      int end = site.phrases().end(later.to(), site.limit());
      int what = tokens.is(later.to(), "of") ? later.to() + 1 : later.to();
      end = Math.max(end, site.phrases().end(what, site.limit()));
      of = end > what ? site.clauses().trimmed(new Stretch(what, end)) : null;
    }
    of = of == null ? Holdings.which(site) : of;
    RateDraft earlier = site.earlierDraft();
    boolean same = of == null && earlier != null && earlier.kind() == PercentageKind.OWNERSHIP;
    of = of == null && !same && site.ownedEver() == null ? venture(site) : of;
    return RateDraft.guess(
            PercentageKind.OWNERSHIP,
            same ? earlier.of() : of,
            "a verb of holding and the bare figure")
        .heldBy(Holders.find(site, site.to()));
  }
}
