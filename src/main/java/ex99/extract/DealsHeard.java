package ex99.extract;

import ex99.name.Cast;
import ex99.name.Mention;
import ex99.token.Lexicon;
import ex99.token.Tokens;
import ex99.token.WordSet;
import java.util.List;

/** Leaves out what only a speaker or the body of a release without deals tells of one. */
final class DealsHeard {
  private static final Lexicon WORDS = Lexicon.load("deal-verbs");

  /** What is done with a deal by whoever tells of it. */
  private static final WordSet NEWS =
      WordSet.of(
          "announced",
          "announce",
          "completed",
          "complete",
          "completes",
          "completing",
          "closed",
          "close",
          "closes",
          "closing",
          "signed",
          "sign",
          "signing",
          "entered",
          "enter",
          "entering",
          "agreed",
          "agree",
          "agreement",
          "consummated",
          "consummate",
          "consummation",
          "executed",
          "finalized",
          "finalize",
          "approved",
          "proposed",
          "pending",
          "made",
          "expects",
          "will",
          "today",
          "completion",
          "letter",
          "intent",
          "commenced",
          "terminated");

  /** How far around a deal a verb of news may stand. */
  private static final int AROUND = 28;

  private final Tokens tokens;
  private final Cast cast;
  private final Passages passages;

  DealsHeard(Tokens tokens, Cast cast, Passages passages) {
    this.tokens = tokens;
    this.cast = cast;
    this.passages = passages;
  }

  /** Without what a speaker tells of a deal where the release itself tells of none. */
  List<Deal> heard(List<Deal> deals) {
    boolean told = deals.stream().anyMatch(deal -> !passages.spoken(deal.from()));
    boolean titled =
        passages.all().stream().anyMatch(passage -> passage.zone() == Passage.Zone.TITLE);
    if (!told || !titled || passages.all().stream().anyMatch(this::announces)) {
      return told ? deals : List.of();
    }
    return deals.stream().filter(deal -> !recalled(deal.from()) && news(deal)).toList();
  }

  /** Whether a noun that a release without deals has in its body stands beside a verb of news. */
  private boolean news(Deal deal) {
    String value = WORDS.value(tokens, deal.from());
    if (value == null || !value.endsWith(" noun") || deal.action() != Deal.Action.ACQUIRE) {
      return true;
    }
    int from = Math.max(deal.passage().from(), deal.from() - AROUND);
    int to = Math.min(deal.passage().to(), deal.to() + AROUND);
    return NEWS.next(tokens, from, to) < to;
  }

  /** Whether a headline or the first sentence has a word of a deal. */
  private boolean announces(Passage passage) {
    if (passage.zone().compareTo(Passage.Zone.LEAD) > 0) {
      return false;
    }
    int i = WORDS.next(tokens, passage.from(), passage.to());
    while (i < passage.to()) {
      Lexicon.Match match = WORDS.match(tokens, i);
      if (match != null && !match.value().endsWith(" none") && !inName(match)) {
        return true;
      }
      i = WORDS.next(tokens, i + 1, passage.to());
    }
    return false;
  }

  /** "Joined us following the acquisition of T": a deal that only tells when something was. */
  private boolean recalled(int noun) {
    for (int i = noun - 1; i > noun - 5 && i >= 0; i--) {
      if (tokens.is(i, "following", "after", "since", "before")) {
        return true;
      }
      if (!tokens.is(i, "the", "its", "our", "their", "of", "completion", "recent", "successful")) {
        return false;
      }
    }
    return false;
  }

  boolean inName(Lexicon.Match match) {
    Mention m = cast.mentionAt(match.from());
    return m != null && m.form() != Mention.Form.PRONOUN;
  }
}
