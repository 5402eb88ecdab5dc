package ex99.extract;

import ex99.model.PartyKind;
import ex99.name.Mention;
import ex99.token.Tokens;

/** With whom a release's issuer settles, and in whom it invests, as the opening tells. */
final class SumCounterparts {
  /** How far behind the noun or verb the name may stand. */
  private static final int REACH = 14;

  /** How far behind "against" the issuer may stand. */
  private static final int OWN = 9;

  private static final String[] DISPUTE = {
    "settlement",
    "settled",
    "settle",
    "settles",
    "resolve",
    "resolved",
    "resolves",
    "litigation",
    "lawsuit",
    "lawsuits",
    "suit",
    "dispute",
    "disputes",
    "claims",
    "agreement"
  };

  private static final String[] STAKE = {
    "investment",
    "invest",
    "invests",
    "invested",
    "investing",
    "round",
    "stake",
    "interest",
    "financing"
  };

  private final Reading reading;
  private final Tokens tokens;
  private int opponent = -1;
  private int investee = -1;
  private boolean defended;
  private int venture = -1;

  SumCounterparts(Reading reading) {
    this.reading = reading;
    this.tokens = reading.tokens();
  }

  /** With whom is settled, or -1. */
  int opponent() {
    return opponent;
  }

  /** The company that partners form, or -1. */
  int venture() {
    return venture;
  }

  /** Whether what is settled was brought against the issuer. */
  boolean isDefended() {
    return defended;
  }

  /** In whom is invested, or -1. */
  int investee() {
    return investee;
  }

  /** Takes in what one more sentence tells; what is known stays. */
  void read(SumSentence sentence) {
    venture = venture < 0 ? SumVentureName.in(reading, sentence) : venture;
    boolean settles = sentence.has(SumCue.SETTLE) || sentence.has(SumCue.SETTLEMENT);
    boolean invests = sentence.has(SumCue.INVEST) || sentence.has(SumCue.INVESTMENT);
    invests |= sentence.has(SumCue.OFFERING) || sentence.has(SumCue.FINANCING);
    for (int i = sentence.from(); i < sentence.to(); i++) {
      if (settles && opponent < 0 && tokens.is(i, DISPUTE)) {
        opponent = named(i, sentence.to(), "with", "against", "by");
      }
      defended |= settles && tokens.is(i, "against", "naming") && isOwn(i + 1, sentence.to());
      boolean holds = invests || tokens.is(i, "round", "stake");
      if (holds && investee < 0 && tokens.is(i, STAKE)) {
        investee = named(i, sentence.to(), "in", "into");
        boolean company =
            investee >= 0 && reading.cast().entity(investee).kind() == PartyKind.ORGANIZATION;
        investee = company ? investee : -1;
      }
    }
  }

  /** "against it", "against the Company and its officers", "against certain officers of Acme". */
  private boolean isOwn(int from, int limit) {
    for (int i = from; i < Math.min(limit, from + OWN); i++) {
      Mention name = reading.cast().mentionAt(i);
      if (name != null) {
        return reading.cast().issuers().contains(name.entity());
      }
      if (tokens.is(i, "it", "us")) {
        return true;
      }
      if (tokens.is(i, ",", ";", ".", "in", "by", "for", "over")) {
        return false;
      }
    }
    return false;
  }

  /** "Acme and Beta have settled": with whom the issuer speaks of it. */
  void readJoint(SumSentence sentence) {
    Mention first = reading.cast().firstIn(sentence.from(), sentence.to());
    int and = first == null ? -1 : first.to();
    while (and > 0 && and < Math.min(sentence.to(), first.to() + REACH) && !tokens.is(and, "and")) {
      and++;
    }
    Mention second = and < 0 || !tokens.is(and, "and") ? null : reading.cast().mentionAt(and + 1);
    if (second == null || opponent >= 0) {
      return;
    }
    boolean own = reading.cast().issuers().contains(first.entity());
    boolean other = reading.cast().issuers().contains(second.entity());
    if (own != other) {
      opponent = own ? second.entity() : first.entity();
    }
  }

  /** The name that the first such preposition behind a token links, unless it is the issuer's. */
  private int named(int at, int limit, String... prepositions) {
    for (int i = at + 1; i < Math.min(limit - 1, at + REACH); i++) {
      if (tokens.is(i, ";", ".", ",")) {
        return -1;
      }
      int name = tokens.is(i, prepositions) ? SumSides.linked(reading, i + 1, limit) : -1;
      if (name >= 0 && !reading.cast().issuers().contains(name)) {
        return name;
      }
    }
    return -1;
  }
}
