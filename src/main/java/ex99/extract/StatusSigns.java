package ex99.extract;

import ex99.extract.Passage.Zone;
import ex99.model.Grain;
import ex99.phrase.Day;
import ex99.phrase.Days;
import ex99.token.Tokens;
import ex99.token.WordSet;
import java.time.LocalDate;
import java.time.Month;
import java.time.format.TextStyle;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/**
 * What headline, lead and terms say of how far a deal, a meeting or a change has come, wherever the
 * event itself is named.
 */
final class StatusSigns {
  /** Participles that do not end in "ed". */
  private static final Set<String> IRREGULAR =
      Set.of("become", "sold", "bought", "taken", "made", "spun", "paid", "won", "begun");

  /** How far from the word of leaving its day may stand, an office between. */
  private static final int LEAVING = 24;

  private static final WordSet TALKS = WordSet.of("talks", "negotiations", "discussions");

  private static final WordSet ENDED =
      WordSet.of(
          "end", "ends", "ended", "terminate", "terminates", "terminated", "ceased", "broken");

  /** How far before talks their end may stand; half as far as behind them. */
  private static final int TALK = 4;

  private final Tokens tokens;
  private final LocalDate date;
  private final Passages passages;
  private final List<Deal> deals;

  StatusSigns(Tokens tokens, LocalDate date, Passages passages, List<Deal> deals) {
    this.tokens = tokens;
    this.date = date;
    this.passages = passages;
    this.deals = deals;
  }

  /** Whether headline or lead tell of a bid that the issuer has received. */
  boolean proposed() {
    for (Deal deal : deals) {
      if (tokens.is(deal.from(), "proposal", "letter", "offer", "bid")
          && deal.action() == Deal.Action.ACQUIRE
          && deal.passage().zone().compareTo(Zone.LEAD) <= 0) {
        return true;
      }
    }
    return false;
  }

  /** Whether the first sentence says that somebody "has agreed to" do it. */
  boolean agreed() {
    for (Passage passage : passages.all()) {
      for (int i = passage.from(); passage.zone() == Zone.LEAD && i < passage.to(); i++) {
        boolean perfect = tokens.is(i - 1, "has", "have");
        boolean will =
            tokens.is(i - 1, "will") && tokens.is(i, "acquire", "purchase", "sell", "buy");
        if (perfect && tokens.is(i, "agreed") && tokens.is(i + 1, "to") || will) {
          return true;
        }
      }
    }
    return false;
  }

  /** "Ends talks with", "negotiations have ended" in headline or first sentence. */
  boolean talksEnded() {
    for (Passage passage : passages.all()) {
      boolean early = passage.zone() == Zone.TITLE || passage.zone() == Zone.LEAD;
      for (int i = passage.from(); early && i < passage.to(); i++) {
        if (TALKS.has(tokens, i)
            && ENDED.any(
                tokens, Math.max(passage.from(), i - TALK), Math.min(passage.to(), i + 2 * TALK))) {
          return true;
        }
      }
    }
    return false;
  }

  /** Whether the headline tells holders to reject an offer that others make. */
  boolean resisted() {
    for (Passage passage : passages.all()) {
      for (int i = passage.from(); passage.zone() == Zone.TITLE && i < passage.to(); i++) {
        if (tokens.is(
            i, "reject", "rejects", "rejection", "against", "unsolicited", "mini-tender")) {
          return true;
        }
      }
    }
    return false;
  }

  /** "Effective immediately", or on the day of the release. */
  boolean takenEffect(boolean elected) {
    for (Passage passage : passages.all()) {
      boolean early = passage.zone().compareTo(Zone.OPENING) <= 0;
      for (int i = passage.from(); i < passage.to(); i++) {
        early |= tokens.is(i, "appointments", "promotions");
        if (!early) {
          continue;
        }
        boolean today = elected && date != null && isDay(date, i + 1);
        boolean took = tokens.is(i - 1, "took", "taken", "take");
        if (took && tokens.is(i, "effect") && tokens.is(i + 1, "today", "immediately")) {
          return true;
        }
        if (tokens.is(i, "effective")
            && (today || tokens.is(i + 1, "immediately", "today") || isOver(i + 1))) {
          return true;
        }
      }
    }
    return false;
  }

  /**
   * lead := "resigned" … ("effective" | "as of" | "on") day before the release, or the reverse;
   * "terminated the employment"; the day stands beside the verb, and nothing is still to come.
   */
  boolean leftBefore() {
    for (Passage passage : passages.all()) {
      boolean left = false;
      int gone = -LEAVING;
      int over = -LEAVING;
      for (int i = passage.from(); passage.zone() == Zone.LEAD && i < passage.to(); i++) {
        boolean dismissed = tokens.is(i, "terminated") && tokens.is(i + 2, "employment");
        if (dismissed || tokens.is(i, "resigned", "resignation", "resignations", "retired")) {
          gone = i;
        } else if (tokens.is(i, "effective", "as", "on") && (isOver(i) || isOver(i + 1))
            || tokens.is(i, "effective") && tokens.is(i + 1, "immediately", "today")) {
          over = i;
        } else if (tokens.is(i, "will", "plans", "intends", "effective")) {
          return false;
        }
        left |= dismissed || over >= 0 && Math.abs(gone - over) < LEAVING;
      }
      if (left) {
        return true;
      }
    }
    return false;
  }

  /** lead := person "has joined" … no day to come */
  boolean joined() {
    for (Passage passage : passages.all()) {
      boolean in = false;
      boolean later = passage.zone() != Zone.LEAD;
      for (int i = passage.from(); i < passage.to(); i++) {
        in |= tokens.is(i, "joined") && tokens.is(i - 1, "has", "have");
        later |= tokens.is(i, "effective", "will", "until");
      }
      if (in && !later) {
        return true;
      }
    }
    return false;
  }

  /** "May 3". */
  private boolean isDay(LocalDate date, int at) {
    String month = date.getMonth().getDisplayName(TextStyle.FULL, Locale.ENGLISH);
    return tokens.norm(at).equals(month.toLowerCase(Locale.ROOT))
        && tokens.norm(at + 1).equals(Integer.toString(date.getDayOfMonth()));
  }

  /** lead := person "has" ("retired" | "left" | "departed") … no day to come */
  boolean left() {
    for (Passage passage : passages.all()) {
      boolean gone = false;
      boolean later = passage.zone() != Zone.LEAD;
      for (int i = passage.from(); i < passage.to(); i++) {
        gone |= tokens.is(i, "retired", "left", "departed") && tokens.is(i - 1, "has", "have");
        later |= tokens.is(i, "effective", "will", "until", "after", "following");
      }
      if (gone && !later) {
        return true;
      }
    }
    return false;
  }

  /** How many passages may stand above the sentence that a list above the text puts off. */
  private static final int FIRST = 9;

  /** A court "confirmed" the plan, and the company "expects to emerge". */
  boolean confirmed() {
    boolean confirmed = false;
    boolean awaited = false;
    int read = 0;
    for (Passage passage : passages.all()) {
      boolean court = false;
      boolean hopes = false;
      boolean early = passage.zone() != Zone.BODY || read < FIRST;
      read++;
      for (int i = passage.from(); early && i < passage.to(); i++) {
        court |= tokens.is(i, "court");
        confirmed |= tokens.is(i, "confirmed") && court;
        hopes |= tokens.is(i, "expects", "anticipates", "expected", "plans");
        awaited |=
            tokens.is(i, "when", "once", "upon")
                && tokens.is(i + 1, "consummated", "effective", "emergence", "consummation");
        awaited |= hopes && tokens.is(i, "emerge", "consummate", "emergence");
        if (confirmed && awaited) {
          return true;
        }
      }
    }
    return false;
  }

  /** Whether a day before that of the release stands at a token: "as of June 29, 2006". */
  private boolean isOver(int at) {
    int from = tokens.is(at, "as") ? at + 2 : tokens.is(at, "on") ? at + 1 : at;
    Day day = date == null ? null : Days.tryMatch(tokens, from);
    if (day == null) {
      return date != null && isOverThisYear(from);
    }
    return day.date() != null && day.grain() == Grain.DAY && day.date().isBefore(date);
  }

  /** "September 17" in a release of September 19 */
  private boolean isOverThisYear(int at) {
    String number = tokens.norm(at + 1);
    boolean day =
        !number.isEmpty() && number.length() <= 2 && number.chars().allMatch(Character::isDigit);
    for (Month month : Month.values()) {
      String name = month.getDisplayName(TextStyle.FULL, Locale.ENGLISH).toLowerCase(Locale.ROOT);
      if (day && tokens.norm(at).equals(name)) {
        int months = date.getMonthValue() - month.getValue();
        boolean before = months == 0 && Integer.parseInt(number) < date.getDayOfMonth();
        return before || months == 1;
      }
    }
    return false;
  }

  /** Whether the first sentence says that somebody "has closed" or "closed on" it. */
  boolean closed() {
    for (Passage passage : passages.all()) {
      for (int i = passage.from(); passage.zone() == Zone.LEAD && i < passage.to(); i++) {
        boolean perfect = tokens.is(i - 1, "has", "have");
        if (tokens.is(i, "closed") && (perfect || tokens.is(i + 1, "on"))) {
          return true;
        }
      }
    }
    return false;
  }

  /** Whether the headline says that holders approve a deal. */
  boolean approved() {
    for (Passage passage : passages.all()) {
      boolean holders = false;
      for (int i = passage.from(); passage.zone() == Zone.TITLE && i < passage.to(); i++) {
        holders |= tokens.is(i, "stockholders", "shareholders", "unitholders", "holders");
        if (holders && tokens.is(i, "approve", "approves", "approved", "adopt", "ok")) {
          return true;
        }
      }
    }
    return false;
  }

  /** Whether headline or first sentence tell how a meeting went: "stockholders voted". */
  boolean voted() {
    for (Passage passage : passages.all()) {
      boolean early = passage.zone() == Zone.TITLE || passage.zone() == Zone.LEAD;
      for (int i = passage.from(); early && i < passage.to(); i++) {
        boolean holders = tokens.is(i - 1, "stockholders", "shareholders", "unitholders");
        boolean results = // "Announces Voting Results", "Results of Annual Meeting"
            passage.zone() == Zone.TITLE
                && tokens.is(i, "results")
                && (tokens.is(i - 1, "voting", "vote", "meeting", "election")
                    || tokens.is(i + 1, "of", "from"));
        if (results
            || holders && tokens.is(i, "elect", "elected", "voted", "approve", "approved", "pass")
            || holders && tokens.is(i, "passed", "adopt", "adopted", "reject", "rejected")
            || tokens.is(i, "took") && tokens.is(i + 1, "place")) {
          return true;
        }
      }
    }
    return false;
  }

  /** closing := ("closing" | "completion" | …) … ("is" | "are") ("expected" | "subject" | …) */
  boolean closesLater() {
    for (Passage passage : passages.all()) {
      for (int i = passage.from(); i < passage.to(); i++) {
        if (tokens.is(i, "closing", "completion", "consummation") && !passages.spoken(i)) {
          for (int k = i + 1; k < Math.min(passage.to(), i + 10); k++) {
            if (tokens.is(k - 1, "is", "are", "remains")
                && tokens.is(
                    k,
                    "expected",
                    "scheduled",
                    "set",
                    "subject",
                    "conditional",
                    "anticipated",
                    "conditioned",
                    "planned")) {
              return true;
            }
          }
        }
      }
    }
    return false;
  }

  /** lead := … ("has" | "have") adverb? participle; the participle is none that only agrees. */
  boolean perfect() {
    for (Passage passage : passages.all()) {
      if (passage.zone() == Zone.LEAD) {
        for (int i = passage.from(); i < passage.to() - 2; i++) {
          if (tokens.is(i, "has", "have")
              && tokens.is(i + 1, "become")
              && tokens.is(i + 2, "a", "an", "part")) {
            return true;
          }
          if (tokens.is(i, "has", "have")
              && tokens.is(i - 1, "it", "that", "company", "they", "name")) {
            int verb = tokens.norm(i + 1).endsWith("ly") ? i + 2 : i + 1;
            return (tokens.norm(verb).endsWith("ed") || IRREGULAR.contains(tokens.norm(verb)))
                && !tokens.is(
                    verb, "entered", "received", "notified", "retained", "named", "called")
                && !Statuses.isOnlyAgreed(tokens.norm(verb));
          }
        }
      }
    }
    return false;
  }
}
