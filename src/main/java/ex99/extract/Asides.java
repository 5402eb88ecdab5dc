package ex99.extract;

import ex99.name.Cast;
import ex99.name.Mention;
import ex99.token.Tokens;
import ex99.token.WordSet;
import java.util.Set;

/** Tells what a release announces from what it says besides: background, memories, brackets. */
final class Asides {
  /** Words that put what follows under what stands before. */
  private static final Set<String> SUBORDINATORS =
      Set.of(
          "to",
          "following",
          "after",
          "from",
          "for",
          "with",
          "upon",
          "through",
          "via",
          "by",
          "on",
          "amid",
          "as",
          "under",
          "in",
          "of",
          "ahead",
          "before",
          "despite",
          "regarding",
          "about",
          "since",
          "prior",
          "including",
          "against",
          "during");

  /** Words after which a release says what is past. */
  private static final Set<String> BACKGROUND =
      Set.of("since", "following", "after", "prior", "previously", "recent", "recently", "former");

  /** What may become of something announced before, as the news of a release. */
  private static final WordSet FATES =
      WordSet.of(
          "completed",
          "completes",
          "closed",
          "closes",
          "closing",
          "completion",
          "consummated",
          "terminated",
          "terminates",
          "cancelled",
          "canceled",
          "withdrawn",
          "withdraws",
          "postponed",
          "postpones",
          "extended",
          "extends",
          "priced",
          "upsized");

  private final Tokens tokens;
  private final Cast cast;

  Asides(Tokens tokens, Cast cast) {
    this.tokens = tokens;
    this.cast = cast;
  }

  /** Where words that are this event's own begin: after the event that "and" or a comma ends. */
  int floor(EventWords.Hit last, EventWords.Hit hit) {
    if (last == null || last.word().strength() < 2) {
      return 0;
    }
    for (int i = last.to(); i < hit.from(); i++) {
      if (tokens.is(i, "and", ",", "&", ";", "-", "--")) {
        return last.to();
      }
    }
    return 0;
  }

  /** Whether between two events a word puts the second under the first. */
  boolean subordinate(int from, int to) {
    boolean under = false;
    boolean beside = false;
    boolean clause = false;
    for (int i = from; i < to; i++) {
      if (tokens.is(i, "and", ";", "&") || tokens.is(i, ",") || tokens.is(i, "-", "--", "–")) {
        under = false;
        clause |= tokens.is(i, ";");
        beside = tokens.is(i, "and", "&", ";");
      } else if (beside && tokens.is(i, "of")) {
        // "… and increase of its program": the noun behind "and" governs it.
        beside = false;
      } else if (tokens.is(i, "to") && tokens.is(i - 1, "agreed", "agrees", "agree")) {
        under = false;
      } else if (clause && i == to - 1 && tokens.is(i, "to")) {
        under = false; // "…; Chief Executive to Step Down"
      } else if (SUBORDINATORS.contains(tokens.norm(i))) {
        under = true;
      }
    }
    return under;
  }

  /** Whether words of the first sentence stand in brackets: "(other than its claim)". */
  boolean aside(int at, Passage passage) {
    if (passage.zone() != Passage.Zone.LEAD) {
      return false;
    }
    for (int i = at - 1; i >= Math.max(passage.from(), at - 16); i--) {
      if (tokens.is(i, ")")) {
        return false;
      }
      if (tokens.is(i, "(")) {
        return true;
      }
    }
    return false;
  }

  /** "The tenth anniversary of its merger", "ten years since the merger". */
  boolean remembered(int at) {
    for (int i = at - 1; i > at - 4; i--) {
      if (tokens.is(i, "anniversary") || tokens.is(i, "since") && tokens.is(i - 1, "years")) {
        return true;
      }
    }
    return false;
  }

  /** "… the Roe Foundation, which invests in schools": what another than the issuer does. */
  boolean told(EventWords.Hit hit, Passage passage) {
    int which = hit.from() - 1;
    while (which > passage.from() && tokens.is(which, "has", "have", "also", "recently", "today")) {
      which--;
    }
    int before = tokens.is(which - 1, ",") ? which - 2 : which - 1;
    Mention m = tokens.is(which, "which", "who") && before >= 0 ? cast.mentionAt(before) : null;
    return m != null
        && passage.zone() != Passage.Zone.TITLE
        && m.form() != Mention.Form.PRONOUN
        && !cast.issuers().contains(m.entity());
  }

  /** "Following the merger", "its recent merger"; not "postponed its previously announced". */
  boolean background(int at, Passage passage) {
    for (int i = at - 1; i >= Math.max(passage.from(), at - 3); i--) {
      if (BACKGROUND.contains(tokens.norm(i))) {
        boolean announced = tokens.is(i, "previously") && tokens.is(i + 1, "announced");
        return !announced || !FATES.any(tokens, Math.max(passage.from(), i - 3), i);
      }
    }
    return false;
  }
}
