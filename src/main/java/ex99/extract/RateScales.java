package ex99.extract;

import ex99.model.PercentageKind;
import ex99.name.Mention;
import ex99.token.Lexicon;
import ex99.token.Tokens;
import ex99.token.WordSet;
import java.util.List;
import java.util.Locale;

/**
 * Weighs what stands around a rate whose kind no rule is sure of: the whole it is a part of, the
 * words of its sentence and of the lines that introduce it, the rates before it. Each speaks for a
 * kind with its weight; the draft's own guess has a weight as well.
 */
final class RateScales {
  private static final Lexicon SIGNS = Lexicon.load("rate-signs");

  private static final WordSet OWNS = WordSet.of("own", "owns", "owned", "owning");

  /** How far from a figure a sign still counts in full, in tokens. */
  private static final int NEAR = 10;

  /** How far from it a sign is looked for at all. */
  private static final int FAR = 45;

  private static final int KINDS = PercentageKind.values().length;

  private final RateSite site;
  private final Tokens tokens;
  private final RateDraft draft;
  private final int[] weights = new int[KINDS];
  private final String[] reasons = new String[KINDS];

  /** Where the nearest sign of a payment stands, or -1. */
  private int payment = -1;

  private RateScales(RateSite site, RateDraft draft) {
    this.site = site;
    this.tokens = site.tokens();
    this.draft = draft;
  }

  /** The draft that the weightier kind makes; null when the guess stands. */
  static RateDraft weigh(RateSite site, RateDraft draft) {
    RateScales scales = new RateScales(site, draft);
    scales.add(draft.kind(), draft.kind() == PercentageKind.OTHER ? 1 : 2, null);
    scales.whole();
    scales.rest();
    scales.signs();
    scales.behind();
    return scales.answer();
  }

  private void add(PercentageKind kind, int weight, String reason) {
    weights[kind.ordinal()] += weight;
    if (reason != null && reasons[kind.ordinal()] == null) {
      reasons[kind.ordinal()] = reason;
    }
  }

  /** A company or a business as the whole: its parts are held. */
  private void whole() {
    Stretch of = draft.of();
    if (of == null || !tokens.is(site.to(), "of", "in") || of.from() < site.to()) {
      return;
    }
    if (OWNS.has(tokens, site.left()) && !tokens.is(Wholes.head(tokens, of), "market")) {
      add(PercentageKind.OWNERSHIP, 3, "somebody owns it");
    }
    if (Wholes.isOwnable(site, of)) {
      add(PercentageKind.OWNERSHIP, 3, "the whole is a company or business");
    } else if (tokens.is(of.to() - 1, "total", "whole", "aggregate") && sharesBefore()) {
      add(PercentageKind.OWNERSHIP, 3, "of the total of shares counted before");
    }
  }

  /** "18,412,000 Holt Shares, some 40.9%". */
  private boolean sharesBefore() {
    for (int i = site.from() - 1; i >= Math.max(site.floor(), site.from() - NEAR); i--) {
      if (tokens.is(i, "shares", "units", "stock")) {
        return tokens.isNumber(Math.max(0, i - 1))
            || tokens.isNumber(Math.max(0, i - 2))
            || tokens.isNumber(Math.max(0, i - 3));
      }
    }
    return false;
  }

  /** "the remaining 39.9%", "the other 35%": of what the rate before was a part of. */
  private void rest() {
    boolean rest = false;
    for (int i = site.from() - 1; i >= Math.max(site.floor(), site.from() - 4); i--) {
      rest |= tokens.is(i, "remaining", "other", "rest", "balance", "residual", "remainder");
    }
    RateDraft before = rest ? site.ownedEver() : site.ownedBefore();
    if (before != null && rest) {
      add(PercentageKind.OWNERSHIP, 4, "what remains beside a stake");
    } else if (before != null) {
      add(PercentageKind.OWNERSHIP, 1, "a stake stands before");
    }
  }

  private void signs() {
    int[] seen = new int[Sign.values().length];
    int last = Math.min(site.limit(), site.to() + FAR);
    for (int i = Math.max(site.floor(), site.from() - FAR); i < last; i++) {
      sign(i, distance(i) <= NEAR ? 2 : 1, seen);
    }
    Stretch lead = site.lead();
    for (int i = lead == null ? 0 : lead.from(); lead != null && i < lead.to(); i++) {
      sign(i, 2, seen);
    }
  }

  private int distance(int at) {
    return at < site.from() ? site.from() - at : at - site.to();
  }

  /** What a sign says goes on near the rate. */
  private enum Sign {
    OWNERS,
    PAYMENT,
    DEBT,
    VOTES,
    JOBS,
    PARTS,
    PRICE
  }

  private void sign(int at, int most, int[] seen) {
    Lexicon.Match match = SIGNS.match(tokens, at);
    if (match == null) {
      return;
    }
    if (tokens.is(match.to(), "losses", "loss", "portfolio", "growth", "originations", "book")) {
      return;
    }
    Sign sign = Sign.valueOf(match.value().toUpperCase(Locale.ROOT));
    if (sign == Sign.PAYMENT && payment < 0) {
      payment = at;
    }
    int weight = most - seen[sign.ordinal()];
    if (weight <= 0) {
      return;
    }
    boolean first = seen[sign.ordinal()] == 0;
    seen[sign.ordinal()] = most;
    boolean isYearly = InterestRules.isYearly(site);
    String word = "near \"" + tokens.norm(at) + "\"";
    switch (sign) {
      case OWNERS -> add(PercentageKind.OWNERSHIP, weight + (first && isNamed() ? 1 : 0), word);
      case VOTES -> add(PercentageKind.VOTING, weight, word);
      case DEBT -> add(PercentageKind.INTEREST_RATE, isYearly ? weight + (first ? 2 : 0) : 0, word);
      case PAYMENT -> add(PercentageKind.SHARE, weight, word);
      case PARTS -> add(PercentageKind.SHARE, weight + (first ? 1 : 0), word);
      case PRICE, JOBS -> {
        /* says nothing alone */
      }
    }
  }

  /** "Dr. Holt (41%)", "Holt Fund with 21.5%": a name right before the figure. */
  private boolean isNamed() {
    int at = site.left();
    return tokens.is(at, "(", "with", ":", "--", "-") && site.cast().mentionAt(at - 1) != null;
  }

  /** What follows the figure: a time of payment, owners, votes. */
  private void behind() {
    boolean when =
        tokens.is(
            site.to(), "upon", "on", "at", "within", "when", "after", "before", "following", "in");
    if (when && payment >= 0) {
      add(PercentageKind.SHARE, 2, "a part paid at a time");
    }
    for (int i = site.to(); i < Math.min(site.limit(), site.to() + 7); i++) {
      if (tokens.is(i, "owned", "held", "controlled") && tokens.is(i + 1, "by")) {
        add(PercentageKind.OWNERSHIP, 2, "behind it, who owns it");
        return;
      }
    }
  }

  private RateDraft answer() {
    int best = draft.kind().ordinal();
    boolean ownable = admitsOwners();
    for (int i = 0; i < KINDS; i++) {
      boolean admitted = ownable || i != PercentageKind.OWNERSHIP.ordinal();
      if (admitted && weights[i] > weights[best]) {
        best = i;
      }
    }
    PercentageKind kind = PercentageKind.values()[best];
    boolean lent = payment >= 0 && isPart();
    if (kind == draft.kind() && !lent && draft.of() != null) {
      return null;
    }
    String reason = reasons[best] == null ? "what stands around it" : reasons[best];
    Stretch of =
        switch (kind) {
          case OWNERSHIP -> owned();
          case INTEREST_RATE -> Borrowings.interest(site);
          case SHARE -> lent ? paid() : draft.of();
          default -> draft.of();
        };
    return kind == draft.kind() && of == null
        ? null
        : new RateDraft(kind, of, null, holder(kind), null, List.of(reason, "weighed"), true);
  }

  /** Whether what is measured may have owners: a known noun of anything else has none. */
  private boolean admitsOwners() {
    Stretch of = draft.of();
    boolean whole = of != null && of.from() >= site.to() && tokens.is(site.to(), "of", "in");
    return draft.kind() == PercentageKind.OTHER
        || !whole
        || Wholes.isOwnable(site, of)
        || Wholes.isStock(tokens, of)
        || of.to() == of.from() + 1 && tokens.is(of.from(), "it", "them", "this", "that", "those")
        || tokens.is(of.to() - 1, "total", "whole", "aggregate", "outstanding")
        || site.cast().firstIn(of.from(), of.to()) != null;
  }

  /** Whether the figure itself opens its line: nothing in it is the whole. */
  private boolean isPart() {
    return site.left() < site.floor() || !tokens.isWord(site.left());
  }

  private Stretch paid() {
    int start = site.phrases().start(payment + 1, Math.max(0, payment - NEAR));
    int end = Math.max(payment + 1, site.phrases().end(start, payment + NEAR));
    return site.clauses().trimmed(new Stretch(Math.min(start, payment), end));
  }

  /**
   * What is owned: the whole, else what the stake before is one in, else whose owners are named.
   */
  private Stretch owned() {
    if (draft.of() != null && Wholes.isOwnable(site, draft.of())) {
      Stretch bare = site.clauses().trimmed(draft.of());
      Mention mention = site.cast().mentionAt(bare.from());
      return mention == null ? bare : new Stretch(bare.from(), Math.min(bare.to(), mention.to()));
    }
    Stretch theirs = Holdings.ownersOf(site);
    if (theirs != null) {
      return theirs;
    }
    RateDraft before = site.ownedEver();
    if (before != null) {
      return before.of();
    }
    return isNamed() ? site.topic() : draft.of() == null ? site.topic() : draft.of();
  }

  private int holder(PercentageKind kind) {
    if (kind != PercentageKind.OWNERSHIP && kind != PercentageKind.VOTING) {
      return -1;
    }
    if (isNamed()) {
      return site.cast().mentionAt(site.left() - 1).entity();
    }
    return draft.holder() >= 0 ? draft.holder() : Holders.find(site, site.to());
  }
}
