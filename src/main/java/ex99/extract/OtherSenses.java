package ex99.extract;

import ex99.model.EventType;
import ex99.token.Tokens;
import ex99.token.WordSet;

/** Tells words of events that stand in another sense: a liquidation preference, a patent bought. */
final class OtherSenses {
  private static final WordSet TRADE =
      WordSet.of(
          "acquires",
          "acquired",
          "acquire",
          "acquisition",
          "buys",
          "bought",
          "purchases",
          "sale",
          "sells",
          "sold",
          "sell",
          "selling",
          "licenses");

  private static final WordSet MEETINGS =
      WordSet.of("meeting", "meetings", "call", "conference", "webcast", "vote", "agm");

  /** What may have results that are none of a period. */
  private static final WordSet OUTCOMES =
      WordSet.of(
          "meeting",
          "meetings",
          "vote",
          "voting",
          "election",
          "offer",
          "offers",
          "auction",
          "ballot",
          "placement",
          "inquiry",
          "investigation");

  /** How far behind "results of" the word may stand that tells of what. */
  private static final int OUTCOME = 9;

  /** What a company takes note of. */
  private static final WordSet NOTED =
      WordSet.of(
          "ruling",
          "decision",
          "filing",
          "statement",
          "announcement",
          "recent",
          "report",
          "reports",
          "press",
          "media",
          "action",
          "trading",
          "that",
          "publication",
          "comments",
          "court",
          "verdict",
          "jury");

  private static final WordSet STOCK = WordSet.of("shares", "stock");

  private static final WordSet DISPOSALS =
      WordSet.of("sells", "sold", "sell", "sale", "divests", "divest", "disposes");

  private static final WordSet HINTS =
      WordSet.of(
          "explore",
          "exploring",
          "calls",
          "calling",
          "possible",
          "potential",
          "include",
          "including",
          "consider",
          "considering",
          "urges");

  /** How far from a patent its purchase may be told. */
  private static final int TRADED = 6;

  /** How far before a venture its end, or the sale of a share in it, may be told. */
  private static final int LEFT = 8;

  /** How far around a delay the meeting that is put off may stand. */
  private static final int DELAYED = 12;

  private final Tokens tokens;

  OtherSenses(Tokens tokens) {
    this.tokens = tokens;
  }

  /** Whether words of an event of a type do not mean it where they stand. */
  boolean isOther(EventType type, EventWords.Hit hit, Passage passage) {
    return switch (type) {
      case MEETING_OR_CONFERENCE -> postpones(hit, passage);
      case GUIDANCE -> plural(hit, passage);
      case EARNINGS -> restated(hit) || officer(hit) || outcome(hit, passage);
      case DEBT_FINANCING -> takesNote(hit, passage);
      case REGULATORY_OR_CLINICAL -> traded(hit, passage) || tokens.is(hit.to(), "license");
      case LICENSING_OR_PARTNERSHIP -> kind(hit) || amongHolders(hit);
      case JOINT_VENTURE -> left(hit, passage) || later(passage);
      case BUYBACK -> ofOthers(hit, passage);
      case RESTRUCTURING -> tokens.is(hit.to(), "preference", "value", "preferences");
      case DIVESTITURE -> hinted(hit, passage) || retailed(hit);
      case LISTING -> ofCovenant(hit, passage) || traded(hit);
      default -> false;
    };
  }

  /** "To Restate Results": old ones, nothing new is reported. */
  private boolean restated(EventWords.Hit hit) {
    int verb = tokens.is(hit.from() - 1, "its", "prior", "past") ? hit.from() - 2 : hit.from() - 1;
    return tokens.is(verb, "restate", "restates", "restating");
  }

  /** "Results of its annual meeting", "results of the exchange offer": how something came out. */
  private boolean outcome(EventWords.Hit hit, Passage passage) {
    boolean results = tokens.is(hit.to() - 1, "results") && tokens.is(hit.to(), "of", "from");
    return results
        && OUTCOMES.any(tokens, hit.to() + 1, Math.min(passage.to(), hit.to() + OUTCOME));
  }

  /** "Dell Notes Ruling in Suit": a verb, no debt. */
  private boolean takesNote(EventWords.Hit hit, Passage passage) {
    return passage.zone() == Passage.Zone.TITLE
        && hit.to() == hit.from() + 1
        && tokens.is(hit.from(), "notes")
        && hit.from() > passage.from()
        && NOTED.has(tokens, hit.to());
  }

  /** "Thereafter the parties will form a joint venture": not by this agreement. */
  private boolean later(Passage passage) {
    int from = passage.from();
    return passage.zone() != Passage.Zone.TITLE
        && (tokens.is(from, "thereafter")
            || tokens.is(from, "upon", "following", "after", "once", "if")
                && tokens.is(from + 1, "exercise", "exercising", "earning", "the")
                && tokens.is(from + 2, "of", "the", "exercise", "option"));
  }

  /** "A pump that will be sold in 200 stores": goods for whoever comes. */
  private boolean retailed(EventWords.Hit hit) {
    if (!tokens.is(hit.from(), "sold") || hit.to() > hit.from() + 1) {
      return false;
    }
    int i = hit.from() - 1;
    while (tokens.is(i, "be", "is", "are", "being", "will", "was", "were", "been", "has", "have")) {
      i--;
    }
    return i < hit.from() - 1
        && tokens.is(i, "which", "that")
        && tokens.is(hit.to(), "in", "from", "through", "under", "at", "online", "directly", "by")
        && !tokens.is(hit.to() + 1, "the", "its");
  }

  /** "May buy up to 60 units of gas a day": no shares. */
  private boolean ofOthers(EventWords.Hit hit, Passage passage) {
    return tokens.is(hit.from(), "may")
        && !STOCK.any(tokens, hit.to(), Math.min(passage.to(), hit.to() + OUTCOME));
  }

  /** "Chief Revenue Officer" */
  private boolean officer(EventWords.Hit hit) {
    return tokens.is(hit.from() - 1, "chief") && tokens.is(hit.to(), "officer");
  }

  /** "Under a shareholders' agreement": one of those who own something together. */
  private boolean amongHolders(EventWords.Hit hit) {
    int owner = tokens.is(hit.from() - 1, "'", "’", "'s") ? hit.from() - 2 : hit.from() - 1;
    return tokens.is(hit.from(), "agreement")
        && tokens.is(owner, "shareholders", "stockholders", "shareholder", "stockholder", "voting");
  }

  /** "Which may include a sale of the company", "calls for sale": nothing is sold yet. */
  private boolean hinted(EventWords.Hit hit, Passage passage) {
    if (passage.zone() == Passage.Zone.TITLE || !tokens.is(hit.from(), "sale")) {
      return false;
    }
    return HINTS.any(tokens, Math.max(passage.from(), hit.from() - 4), hit.from());
  }

  /** "Non-compliance with its coverage covenant": a loan's, no exchange's. */
  private boolean ofCovenant(EventWords.Hit hit, Passage passage) {
    int end = Math.min(passage.to(), hit.to() + LEFT);
    for (int i = hit.to(); tokens.is(hit.from(), "non-compliance") && i < end; i++) {
      if (tokens.is(i, "covenant", "covenants")) {
        return true;
      }
    }
    return false;
  }

  /** "Which trades on the OTCQB as": where the stock is traded already. */
  private boolean traded(EventWords.Hit hit) {
    int on = tokens.is(hit.from() - 1, "the") ? hit.from() - 2 : hit.from() - 1;
    return tokens.is(on, "on", "over")
        && tokens.is(on - 1, "trades", "traded", "quoted", "listed")
        && tokens.is(on - 2, "which", "is", "are", "stock", "shares", "whose");
  }

  /** "Acquires spinal patents", "voucher sold": what an agency once gave is traded. */
  private boolean traded(EventWords.Hit hit, Passage passage) {
    boolean voucher = tokens.is(hit.to(), "voucher", "vouchers");
    if (!voucher && !tokens.is(hit.to() - 1, "patent", "patents", "voucher")) {
      return false;
    }
    int from = Math.max(passage.from(), hit.from() - TRADED);
    int to = voucher ? Math.min(passage.to(), hit.to() + TRADED) : hit.from();
    return TRADE.any(tokens, from, to);
  }

  /** "Hill Amusements, a partnership": what somebody is, no agreement. */
  private boolean kind(EventWords.Hit hit) {
    return tokens.is(hit.from(), "partnership")
        && tokens.is(hit.from() - 1, "a", "limited", "general")
        && tokens.is(hit.from() - (tokens.is(hit.from() - 1, "a") ? 2 : 3), ",")
        && tokens.is(hit.to(), ",", ".", ";");
  }

  /** "Sale of Ontario projects": a noun, where nothing is foretold. */
  private boolean plural(EventWords.Hit hit, Passage passage) {
    return tokens.is(hit.from(), "projects")
        && hit.to() == hit.from() + 1
        && (hit.to() >= passage.to()
            || tokens.is(hit.to(), "in", "to", "of", "with", "for", "and", ",", ".", ";", "at"));
  }

  /** "Postpones offering": what is put off is no meeting. */
  private boolean postpones(EventWords.Hit hit, Passage passage) {
    if (hit.to() > hit.from() + 1 || !tokens.norm(hit.from()).startsWith("postpone")) {
      return false;
    }
    int end = Math.min(passage.to(), hit.to() + DELAYED);
    return !MEETINGS.any(tokens, Math.max(passage.from(), hit.from() - DELAYED), end);
  }

  /** "Exits joint venture", "sells its interest in the joint venture": no new one. */
  private boolean left(EventWords.Hit hit, Passage passage) {
    for (int i = hit.from() - 1; i >= Math.max(passage.from(), hit.from() - LEFT); i--) {
      if (tokens.is(i, "exit", "exits", "exited", "leave", "leaves", "exiting")) {
        return true;
      }
      boolean share = tokens.is(i, "in") && tokens.is(i - 1, "interest", "stake", "share");
      if (share) {
        return DISPOSALS.any(tokens, Math.max(passage.from(), i - LEFT), i);
      }
      if (tokens.is(i, ";", ",", "and", "form", "forms", "with")) {
        return false;
      }
    }
    return false;
  }
}
