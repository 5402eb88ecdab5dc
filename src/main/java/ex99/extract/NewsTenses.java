package ex99.extract;

import ex99.model.EventType;
import ex99.model.Status;
import ex99.token.Lexicon;
import ex99.token.Tokens;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/**
 * Tells by the verb and its tense whether a sentence further down tells news of today, and how far
 * the thing has come; null for what was known before or is only spoken of.
 */
final class NewsTenses {
  private static final Lexicon VERBS = Lexicon.load("news-verbs");

  /** What is done with an outlook. */
  private static final Set<String> OUTLOOK =
      Set.of(
          "reaffirmed",
          "reaffirms",
          "reaffirming",
          "reiterated",
          "reiterates",
          "confirmed",
          "raised",
          "lowered",
          "updated",
          "narrowed",
          "increased",
          "reduced",
          "withdrew",
          "withdrawn",
          "provided",
          "issued");

  /** Words that tell the news of today from what was known. */
  private static final Set<String> FRESH =
      Set.of(
          "also",
          "today",
          "separately",
          "concurrently",
          "simultaneously",
          "additionally",
          "addition",
          "furthermore",
          "time",
          "step",
          "date");

  /** Words that make what they stand beside a thing of former times. */
  private static final Set<String> OLD =
      Set.of(
          "previously",
          "earlier",
          "since",
          "existing",
          "prior",
          "previous",
          "had",
          "former",
          "ago");

  private static final Set<String> PLANS =
      Set.of(
          "intends", "plans", "proposes", "seeks", "means", "hopes", "intend", "plan", "expects");

  /** Between a verb and its object, these put what follows beside it, not under it. */
  private static final Set<String> ASIDE =
      Set.of(
          "under",
          "pursuant",
          "in",
          "following",
          "from",
          "by",
          "through",
          "after",
          "during",
          "which",
          "who",
          "that",
          "if",
          "when",
          "unless",
          "provided",
          ";");

  private static final int REACH = 16;

  private static final int AHEAD = 9;

  /** How many points a list may have. */
  private static final int LIST = 5;

  private final Tokens tokens;
  private final LocalDate date;
  private final Passages passages;

  NewsTenses(Tokens tokens, LocalDate date, Passages passages) {
    this.tokens = tokens;
    this.date = date;
    this.passages = passages;
  }

  /** outlook := "also" … ("reaffirmed" | "raised" | …) words guidance */
  Status outlook(Sighting s) {
    boolean fresh = fresh(s.passage());
    for (int i = s.from() - 1; fresh && i > Math.max(s.passage().from(), s.from() - 7); i--) {
      if (OUTLOOK.contains(tokens.norm(i))) {
        return Status.COMPLETED;
      }
    }
    return null;
  }

  /** news := ("has" | "have" | "will" | fresh …) verb … event | event ("has been" | …) verb */
  Status told(Sighting s) {
    Passage passage = s.passage();
    boolean fresh = fresh(passage);
    if (old(passage, s.to()) || supposed(passage, s.from())) {
      return null;
    }
    int to = tokens.is(s.from(), "agreed") ? s.from() + 1 : s.from();
    if (tokens.is(to, "to")) {
      return governed(to, passage.from());
    }
    if (EventType.DEALS.contains(s.type()) && tokens.is(s.from(), "has", "have")) {
      return Status.COMPLETED;
    }
    int least = Math.max(passage.from(), s.from() - REACH);
    for (int i = s.from() - 1; i >= least; i--) {
      if (ASIDE.contains(tokens.norm(i)) && !tokens.is(i - 1, "entered")) {
        return null;
      }
      Lexicon.Match verb = VERBS.match(tokens, i);
      if (verb != null && verb.to() <= s.from()) {
        Status status = tense(i, passage.from(), fresh, verb);
        if (status != null && awaited(s)) {
          return Status.PENDING;
        }
        if (status != null) {
          return tentative(i, s)
              ? Status.PROPOSED
              : status == Status.COMPLETED && committed(i, s) ? Status.AGREED : status;
        }
      }
    }
    Status passive = passive(s, fresh);
    return passive == null && listed(s) ? Status.AGREED : passive;
  }

  /** Whether a thing stands in a list that such a verb opens: "the two have also signed:". */
  private boolean listed(Sighting s) {
    List<Passage> all = passages.all();
    int at = passages.indexOf(s.passage());
    for (int i = at - 1; i >= Math.max(0, at - LIST); i--) {
      Passage before = all.get(i);
      if (!tokens.is(before.to() - 1, ":")) {
        continue;
      }
      for (int k = before.from(); k < before.to(); k++) {
        Lexicon.Match verb = VERBS.match(tokens, k);
        if (verb != null && tense(k, before.from(), false, verb) == Status.AGREED) {
          return s.from() < s.passage().from() + REACH;
        }
      }
      return false;
    }
    return false;
  }

  /** What governs an infinitive: "has agreed … to extend", "plans to borrow"; null for nothing. */
  private Status governed(int to, int least) {
    for (int i = to - 1; i >= Math.max(least, to - 2 * REACH); i--) {
      if (PLANS.contains(tokens.norm(i)) && i >= to - 2) {
        return Status.PROPOSED;
      }
      if (tokens.is(i, "agreed", "decided", "resolved", "undertaken")) {
        return tokens.is(i - 1, "has", "have", "also", "been") ? Status.AGREED : null;
      }
      if (tokens.is(i, ";", "if", "which", "unless", "option", "right", "may", "order")) {
        return null;
      }
    }
    return null;
  }

  private Status tense(int at, int least, boolean fresh, Lexicon.Match verb) {
    Status status = Status.valueOf(verb.value().toUpperCase(Locale.ROOT));
    int i = at - 1;
    while (i > least && (adverb(i) || tokens.is(i, "not"))) {
      i--;
    }
    boolean past = tokens.norm(verb.from()).endsWith("ed") || status == Status.COMPLETED;
    if (tokens.is(i, "has", "have") || tokens.is(i, "been") && tokens.is(i - 1, "has", "have")) {
      return status;
    }
    if (tokens.is(i, "will", "shall")) {
      return status == Status.COMPLETED ? Status.AGREED : status;
    }
    if (tokens.is(i, "to")) {
      boolean closes =
          tokens.is(verb.from(), "complete", "close", "consummate", "finalize")
              && tokens.is(i - 1, "expects", "expect");
      return closes ? Status.PENDING : governed(i, least); // "expects to complete the acquisition"
    }
    return fresh && past && !tokens.is(i, "to", "be", "is", "was") ? status : null;
  }

  private boolean adverb(int at) {
    return tokens.norm(at).endsWith("ly") || tokens.is(at, "also", "now", "today");
  }

  /** "The proposed acquisition of T", in news of other things: signed before, yet to close. */
  private boolean awaited(Sighting s) {
    return EventType.DEALS.contains(s.type())
        && tokens.is(s.from() - 1, "proposed", "pending", "planned", "announced");
  }

  /** "If Acme elects not to, the parties will be deemed to have entered into": not so yet. */
  private boolean supposed(Passage passage, int event) {
    for (int i = event - 1; i > Math.max(passage.from(), event - AHEAD); i--) {
      if (tokens.is(i, "deemed")) {
        return true;
      }
    }
    return tokens.is(passage.from(), "if", "should", "unless");
  }

  /** "Has issued a firm commitment for a loan", "obtained commitments": no loan is made yet. */
  private boolean committed(int verb, Sighting s) {
    for (int i = verb + 1; i < s.from(); i++) {
      if (tokens.is(i, "commitment", "commitments")) {
        return true;
      }
    }
    return false;
  }

  /** "Announced that it received a written notification from the exchange" */
  boolean noticed(Sighting s) {
    Passage passage = s.passage();
    boolean got = false;
    boolean notice = false;
    for (int i = passage.from(); i < s.to(); i++) {
      boolean it = tokens.is(i - 1, "it", "company", "has", "was", "also", "been");
      got |= it && tokens.is(i, "received", "notified");
      notice |= got && tokens.is(i, "notice", "notification", "letter", "notified");
    }
    return notice && fresh(passage) && !old(passage, s.to());
  }

  /** Whether what is signed does not bind. */
  private boolean tentative(int from, Sighting s) {
    for (int i = from; i < s.to(); i++) {
      if (tokens.is(i, "memorandum", "non-binding", "nonbinding", "mou", "sheet", "proposed")
          || tokens.is(i, "letter") && tokens.is(i + 1, "of") && tokens.is(i + 2, "intent")) {
        return true;
      }
    }
    return false;
  }

  private Status passive(Sighting s, boolean fresh) {
    int end = Math.min(s.passage().to(), s.to() + AHEAD);
    for (int i = s.to(); i < end; i++) {
      if (tokens.is(i, ",", ";", "which", "that", "and")) {
        return null;
      }
      Lexicon.Match verb = VERBS.match(tokens, i);
      boolean been = tokens.is(i - 1, "been") && tokens.is(i - 2, "has", "have");
      boolean will = tokens.is(i - 1, "be") && tokens.is(i - 2, "will", "to", "shall");
      boolean was = fresh && tokens.is(i - 1, "was", "were");
      if (verb != null && (been || will || was)) {
        return Status.valueOf(verb.value().toUpperCase(Locale.ROOT));
      }
    }
    return null;
  }

  private boolean fresh(Passage passage) {
    int end = Math.min(passage.to(), passage.from() + 40);
    for (int i = passage.from(); i < end; i++) {
      if (FRESH.contains(tokens.norm(i)) && !passages.spoken(i)) {
        return true;
      }
    }
    return false;
  }

  private boolean old(Passage passage, int to) {
    for (int i = passage.from(); i < passage.to(); i++) {
      if (i < to && OLD.contains(tokens.norm(i)) || date != null && former(i)) {
        return true;
      }
    }
    return false;
  }

  /** Whether a year before the release's stands at a token. */
  private boolean former(int at) {
    String norm = tokens.norm(at);
    boolean year =
        norm.length() == 4
            && (norm.startsWith("19") || norm.startsWith("20"))
            && norm.chars().allMatch(c -> c >= '0' && c <= '9');
    return year && Integer.parseInt(norm) < date.getYear();
  }
}
