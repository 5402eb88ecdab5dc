package ex99.extract;

import ex99.extract.SumSentence.Cue;
import ex99.model.ConsiderationKind;
import ex99.model.Role;
import ex99.name.Cast;
import ex99.name.Mention;
import ex99.token.Tokens;
import ex99.token.WordSet;

/**
 * Who buys from whom, as one sentence of the opening tells with a verb of buying.
 *
 * @param buyer who buys
 * @param seller who sells, or -1 when the sentence does not name them
 */
record SumTrade(int buyer, int seller) {
  /** How far before the verb its doer may stand. */
  private static final int BACK = 40;

  /** How far behind it the seller may. */
  private static final int AHEAD = 60;

  private static final String[] NOUNS = {
    "company", "business", "businesses", "companies", "assets", "subsidiary", "unit", "property"
  };

  /** What somebody stands behind who does nothing there. */
  private static final WordSet ASIDE =
      WordSet.of("of", "by", "with", "from", "(", "to", "for", "in", "at");

  private static final WordSet AGAINST =
      WordSet.of("against", "versus", "v.", "before", "between", "among", "under", "into", "via");

  /** What an agency does, which its name may stand before: "an FTC investigation into". */
  private static final WordSet OFFICIAL =
      WordSet.of(
          "investigation",
          "inquiry",
          "review",
          "approval",
          "probe",
          "clearance",
          "challenge",
          "complaint",
          "lawsuit",
          "suit",
          "order",
          "decision",
          "ruling");

  /** B ("acquired" | "has agreed to buy" …) words ("from" S)?; null where no doer is named. */
  static SumTrade of(Reading reading, SumSentence sentence) {
    Tokens tokens = reading.tokens();
    for (Cue cue : sentence.cues()) {
      boolean told = cue.kind() == SumCue.BUY && !isRight(tokens, cue) && !isPassive(tokens, cue);
      int buyer = told ? doer(reading.cast(), tokens, sentence, cue) : -1;
      if (buyer >= 0 && !isAgency(reading, cue, buyer)) {
        return new SumTrade(buyer, seller(reading, sentence, cue, buyer));
      }
    }
    return null;
  }

  /** "the agency has cleared the pending acquisition": who is named first does not buy. */
  private static boolean isAgency(Reading reading, Cue verb, int doer) {
    return reading.cast().isGovernment(doer)
        && reading.tokens().is(verb.from(), "acquisition", "purchase", "takeover", "buyout");
  }

  /** "the option to acquire", "can earn and buy": nothing is bought yet. */
  private static boolean isRight(Tokens tokens, Cue verb) {
    boolean to = tokens.is(verb.from() - 1, "to");
    return to
            && tokens.is(
                verb.from() - 2,
                "option",
                "options",
                "right",
                "rights",
                "warrants",
                "warrant",
                "exercisable",
                "used",
                "use",
                "entitled",
                "proceeds")
        || tokens.is(verb.from() - 1, "may", "can", "could", "subscribe", "previously");
  }

  private static boolean isPassive(Tokens tokens, Cue verb) {
    boolean participle = // "a small company acquired for $5 million": its buyer is not told here
        tokens.is(verb.from(), "acquired", "bought", "purchased")
            && tokens.is(verb.to(), "for", "from")
            && tokens.is(verb.from() - 1, NOUNS);
    return participle
        || tokens.is(verb.from() - 1, "was", "were", "been", "be", "being", "is", "are")
        || tokens.is(verb.to(), "by");
  }

  /** The last name before the verb that stands behind no preposition. */
  private static int doer(Cast cast, Tokens tokens, SumSentence sentence, Cue verb) {
    int doer = -1;
    Nearby near = new Nearby(tokens, cast);
    Mention described = new Subjects(near).described(verb.from(), sentence.from());
    if (described != null) {
      return described.entity();
    }
    for (int i = verb.from() - 1; i >= Math.max(sentence.from(), verb.from() - BACK); i--) {
      Mention mention = cast.mentionAt(i);
      int companion =
          mention != null && tokens.is(verb.from() - 1, "to")
              ? near.companion(mention.from(), sentence.from())
              : -1;
      if (companion >= 0) {
        i = companion;
      } else if (mention != null) {
        int link = tokens.is(mention.from() - 1, "the") ? mention.from() - 2 : mention.from() - 1;
        boolean aside = ASIDE.has(tokens, mention.from() - 1) || AGAINST.has(tokens, link);
        boolean owner =
            tokens.is(mention.to(), "'s", "'", "’s", "’") || OFFICIAL.has(tokens, mention.to());
        if (!aside && !owner) {
          return SumSides.lead(near, mention, verb.from(), sentence.from());
        }
        i = mention.from();
      } else if (tokens.is(i, ";") || tokens.is(i, "that") && !isOwn(tokens, i + 1)) {
        return doer;
      }
    }
    return doer;
  }

  /** "announced that it has acquired": the same as announces; "that Acme has" is another. */
  private static boolean isOwn(Tokens tokens, int at) {
    return tokens.is(at, "it", "they", "we", "its", "the", "our", "their", "on", "through", "in");
  }

  /** The seller that a verb of buying names behind "from", or -1. */
  static int seller(Reading reading, SumSentence sentence, Cue verb, int buyer) {
    Tokens tokens = reading.tokens();
    Cast cast = reading.cast();
    Nearby near = new Nearby(tokens, cast);
    int with = near.partner(verb.from(), sentence.from());
    if (with >= 0 && with != buyer) {
      int end = Math.min(sentence.to(), verb.to() + AHEAD);
      return near.isNamed(with, verb.to(), end) ? -1 : with;
    }
    for (int i = verb.to(); i < Math.min(sentence.to() - 1, verb.to() + AHEAD); i++) {
      if (tokens.is(i, "from")) {
        int at = tokens.is(i + 1, "the") ? i + 2 : i + 1;
        int linked = SumSides.linked(reading, at, sentence.to());
        if (linked >= 0) {
          return linked == buyer ? -1 : linked;
        }
      }
    }
    return -1;
  }

  /** Fills in the sides of a part of the price where they agree with this purchase. */
  static void fill(SumParties parties, SumDraft draft) {
    int buyer = parties.buyer();
    int seller = parties.seller();
    if (buyer < 0 && seller < 0) {
      return;
    }
    draft.payer(called(draft.payer, Role.ACQUIRER, buyer));
    draft.payee(called(draft.payee, Role.SELLER, seller));
    boolean payer = draft.payer == -1 || draft.payer == buyer;
    boolean payee = draft.payee == -1 || draft.payee == seller;
    boolean debt = draft.kind == ConsiderationKind.ASSUMED_DEBT;
    if (payer && payee) {
      draft.payer(buyer).payee(debt ? draft.payee : seller);
    }
  }

  /** "the seller" is who the opening says sells. */
  private static int called(int side, Role role, int entity) {
    return SumLabels.role(side) == role && entity >= 0 ? entity : side;
  }
}
