package ex99.extract;

import ex99.extract.Passage.Zone;
import ex99.model.EventType;
import ex99.token.Tokens;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/** Chooses among the words that may announce events what the release is about. */
final class Announcements {
  /** Types that a sub-headline or the first sentence may add to the headline's. */
  static final Set<EventType> ADDED =
      EnumSet.of(
          EventType.EARNINGS,
          EventType.GUIDANCE,
          EventType.DIVIDEND,
          EventType.BUYBACK,
          EventType.APPOINTMENT,
          EventType.DEPARTURE,
          EventType.DEBT_FINANCING,
          EventType.EQUITY_OFFERING,
          EventType.STOCK_SPLIT,
          EventType.BANKRUPTCY,
          EventType.NAME_CHANGE,
          EventType.RESTRUCTURING,
          EventType.LICENSING_OR_PARTNERSHIP,
          EventType.ACQUISITION,
          EventType.MERGER,
          EventType.DIVESTITURE);

  static final int MOST = 4;

  /** How far before a period what is due in it may stand. */
  private static final int DUE = 14;

  /** A letter to shareholders speaks of quarters and revenue at least so often. */
  private static final int LEAST_RESULTS = 5;

  private final Tokens tokens;
  private final List<Sighting> sightings;
  private final List<Sighting> chosen = new ArrayList<>();

  Announcements(Reading reading, List<Sighting> sightings) {
    this.tokens = reading.tokens();
    this.sightings = sightings;
  }

  /** The sightings that announce the events of the release, the main one first. */
  List<Sighting> choose() {
    List<Sighting> title = in(Zone.TITLE);
    for (Sighting s : title) {
      boolean beside =
          !chosen.isEmpty() && (areBeside(tokens, chosen.get(0), s) || works(chosen.get(0), s));
      if ((s.strength() >= 2 || beside)
          && (!s.under() || throughDeal(s, title))
          && !onlyPeriod(s, title)
          && !ofTrial(s)) {
        add(s);
      }
    }
    if (chosen.stream().allMatch(s -> s.strength() == 2 && isVague(s.type()))) {
      strongLead();
    }
    if (chosen.isEmpty() && title.isEmpty() && mostlyResults()) {
      sightings.stream()
          .filter(s -> s.type() == EventType.EARNINGS)
          .findFirst()
          .ifPresent(this::add);
    }
    Zone[] zones = {Zone.TITLE, Zone.LEAD, Zone.SUBTITLE};
    for (int strength = 3; strength > 1 && chosen.isEmpty(); strength--) {
      for (Zone zone : zones) {
        first(zone, strength);
      }
    }
    first(Zone.TITLE, 1);
    first(Zone.LEAD, 1);
    for (int strength = 3; strength > 0 && chosen.isEmpty(); strength--) {
      first(Zone.SUBTITLE, strength);
      first(Zone.OPENING, strength);
    }
    for (Sighting s : sightings) {
      if (adds(s)) {
        add(s);
      }
    }
    chosen.sort(Comparator.comparingInt(this::rank));
    return chosen;
  }

  /** "Debt", "notes" or "contract" in a headline may only be what the event is about. */
  private static boolean isVague(EventType type) {
    return type == EventType.DEBT_FINANCING || type == EventType.CONTRACT_AWARD;
  }

  /** What the first sentence tells of the issuer's fate goes before a vague headline. */
  private void strongLead() {
    for (Sighting s : chosen.isEmpty() ? List.<Sighting>of() : in(Zone.LEAD)) {
      boolean fate =
          s.type() == EventType.BANKRUPTCY
              || s.type() == EventType.MERGER
              || s.type() == EventType.ACQUISITION
              || s.type() == EventType.DIVESTITURE;
      if (fate && s.strength() == 3 && !s.under()) {
        chosen.add(0, s);
        return;
      }
    }
  }

  /** A deal that a clearance, a listing or a comment in the headline is about. */
  private boolean throughDeal(Sighting s, List<Sighting> title) {
    if (s.strength() < 2 || !EventType.DEALS.contains(s.type()) || chosen.size() != 1) {
      return false;
    }
    Sighting first = chosen.get(0);
    boolean clearance =
        first.type() == EventType.REGULATORY_OR_CLINICAL
            && tokens.is(first.to() - 1, "approval", "clearance", "approvals", "clearances");
    if (clearance || first.type() == EventType.OTHER) {
      chosen.clear();
      return true;
    }
    return first.type() == EventType.LISTING;
  }

  /** Whether a letter without headline talks of results more than of anything else. */
  private boolean mostlyResults() {
    int results = 0;
    int others = 0;
    for (Sighting s : sightings) {
      if (s.strength() > 1) {
        boolean result = s.type() == EventType.EARNINGS || s.type() == EventType.GUIDANCE;
        results += result ? 1 : 0;
        others += result ? 0 : 1;
      }
    }
    return results >= LEAST_RESULTS && results > others / 2;
  }

  /** What stands in a headline with something weightier comes after it, whatever the order. */
  private int rank(Sighting s) {
    boolean title = s.passage().zone() == Zone.TITLE;
    return switch (s.type()) {
      case LISTING, MEETING_OR_CONFERENCE -> title ? 1 : 3;
      case OTHER -> title ? restates(s) ? 1 : 0 : 3;
      case GUIDANCE -> title ? 2 : 3;
      case EARNINGS -> title ? 0 : 1;
      default -> title ? 0 : 3;
    };
  }

  private List<Sighting> in(Zone zone) {
    return sightings.stream().filter(s -> s.passage().zone() == zone).toList();
  }

  private void first(Zone zone, int strength) {
    for (Sighting s : sightings) {
      boolean fits = s.passage().zone() == zone && s.strength() >= strength;
      boolean titled = zone == Zone.TITLE && s.type() != EventType.EARNINGS;
      if (chosen.isEmpty() && fits && (!s.under() || titled) && !isDue(s)) {
        add(s);
      }
    }
  }

  /** "Expect to complete the exchange in the first quarter": when something is due, no report. */
  private boolean isDue(Sighting s) {
    boolean due = false;
    boolean dated =
        s.type() == EventType.EARNINGS
            && period(s)
            && tokens.is(s.from() - 1, "the", "in", "during", "by");
    for (int i = s.from() - 1; dated && i >= Math.max(s.passage().from(), s.from() - DUE); i--) {
      due |= tokens.is(i, "complete", "completed", "close", "closed", "closing", "completion");
      if (due && tokens.is(i, "expect", "expects", "expected", "anticipate", "anticipates", "to")) {
        return true;
      }
    }
    return false;
  }

  private void add(Sighting s) {
    if (chosen.size() >= MOST) {
      return;
    }
    for (Sighting other : chosen) {
      boolean part = // "Approval Triggers Milestone Payment", "Spin-Off Dividend"
          other.type() == EventType.REGULATORY_OR_CLINICAL && tokens.is(s.from(), "milestone")
              || s.type() == EventType.DIVIDEND && spins(other);
      if (part) {
        return;
      }
      boolean same =
          sameDeal(other.type(), s.type()) && !areBeside(tokens, other, s) && !works(other, s);
      if (other.type() == s.type() || same) {
        return;
      }
    }
    chosen.add(s);
  }

  /** A spin-off is a distribution of its own. */
  private boolean spins(Sighting s) {
    return s.type() == EventType.DIVESTITURE && tokens.is(s.from(), "spin-off", "spinoff", "spin");
  }

  /** "Secures Contract and Takes Delivery": work that a headline sets beside something else. */
  private boolean works(Sighting first, Sighting next) {
    boolean restated = // "Reports Results and Restatement of Interim Results"
        restates(next) && first.type() != EventType.OTHER;
    return (next.type() == EventType.OPERATIONS && next.strength() == 3 || restated)
        && next.passage().zone() == Zone.TITLE
        && next.passage().equals(first.passage())
        && tokens.is(next.from() - 1, "and", ",", ";", "&");
  }

  private boolean restates(Sighting s) {
    boolean noun = tokens.is(s.from(), "restatement", "restates");
    boolean verb = tokens.is(s.to() - 1, "restate");
    return s.type() == EventType.OTHER && (noun || verb);
  }

  /** beside := "sale of" words ("and" | "," | ";") "acquisition of", or the other way round. */
  static boolean areBeside(Tokens tokens, Sighting first, Sighting next) {
    boolean both =
        first.type() == EventType.DIVESTITURE && next.type() == EventType.ACQUISITION
            || first.type() == EventType.ACQUISITION && next.type() == EventType.DIVESTITURE;
    int joint = next.from() - 1; // "Sells Two Vessels and Agrees to Acquire One"
    joint = tokens.is(joint, "agrees", "agree", "plans", "signs", "contracts") ? joint - 1 : joint;
    return both
        && first.passage().zone() == Zone.TITLE
        && next.passage().equals(first.passage())
        && next.from() - first.to() > 1
        && tokens.is(joint, "and", ",", ";", "&");
  }

  /** Whether two types of words may mean one event. */
  static boolean sameDeal(EventType a, EventType b) {
    if (EventType.DEALS.contains(a) && EventType.DEALS.contains(b)) {
      return true;
    }
    return switch (a) {
      case MEETING_OR_CONFERENCE -> b == EventType.EARNINGS;
      default -> b == EventType.OPERATIONS || b == EventType.OTHER;
    };
  }

  /** Whether a headline's quarter only tells which dividend or conference call it is about. */
  private boolean onlyPeriod(Sighting s, List<Sighting> title) {
    if (s.type() != EventType.EARNINGS || !period(s) || alone(s)) {
      return false;
    }
    boolean other = false;
    for (Sighting t : title) {
      other |= t.type() != EventType.EARNINGS && t.strength() == 3;
      if (t.type() == EventType.EARNINGS && !period(t)) {
        return false;
      }
    }
    return other;
  }

  /** "Reports Fiscal Fourth Quarter;": the quarter is all that is reported. */
  private boolean alone(Sighting s) {
    boolean told = false;
    for (int i = s.from() - 1; i >= Math.max(s.passage().from(), s.from() - 3); i--) {
      told |= tokens.is(i, "reports", "posts");
    }
    return told && (s.to() >= s.passage().to() || tokens.is(s.to(), ";", ","));
  }

  /** "Positive Phase 2 results": of a trial, not of a quarter. */
  private boolean ofTrial(Sighting s) {
    return s.type() == EventType.EARNINGS
        && s.strength() == 2
        && tokens.is(s.from(), "results")
        && chosen.stream().anyMatch(c -> c.type() == EventType.REGULATORY_OR_CLINICAL);
  }

  private boolean period(Sighting s) {
    return tokens.is(s.to() - 1, "quarter", "fiscal", "year", "ended", "q1", "q2", "q3", "q4");
  }

  /** Whether a sighting outside the headline announces one more event. */
  private boolean adds(Sighting s) {
    if (s.under() || s.strength() < 3 || chosen.isEmpty() || !ADDED.contains(s.type())) {
      return false;
    }
    boolean results = chosen.get(0).type() == EventType.EARNINGS;
    return switch (s.passage().zone()) {
      case TITLE -> false;
      case LEAD ->
          results ? returnsCash(s.type()) || s.type() == EventType.GUIDANCE : !resultsAside(s);
      case SUBTITLE ->
          results
              ? returnsCash(s.type()) && s.status() != null || changesOutlook(s)
              : s.status() != null || besideMain(s);
      case OPENING, BODY -> performed(s);
    };
  }

  /** Whether the line that names the main event sets another one beside it. */
  private boolean besideMain(Sighting s) {
    return s.passage().equals(chosen.get(0).passage());
  }

  /** Results in the lead are news only beside an outlook; elsewhere they are a date or a source. */
  private boolean resultsAside(Sighting s) {
    EventType main = chosen.get(0).type();
    return s.type() == EventType.EARNINGS
        && switch (main) {
          case GUIDANCE -> period(s);
          case RESTRUCTURING ->
              period(s) && !tokens.is(s.to(), "results", "financial", "earnings", "operating");
          case DIVIDEND -> period(s);
          default -> true;
        };
  }

  /** "Raises full-year outlook" */
  private boolean changesOutlook(Sighting s) {
    if (s.type() != EventType.GUIDANCE) {
      return false;
    }
    for (int i = s.from(); i >= Math.max(s.passage().from(), s.from() - 4); i--) {
      if (tokens.is(i, "raises", "lowers", "reaffirms", "updates", "narrows", "provides")
          || tokens.is(i, "raised", "lowered", "reaffirmed", "maintains", "cuts", "increases")) {
        return true;
      }
    }
    return false;
  }

  /** "The Board renewed": who acts right before a verb. */
  private boolean ofBoard(int verb, int least) {
    int i = tokens.is(verb - 1, "also", "has") ? verb - 2 : verb - 1;
    return i > least && tokens.is(i, "board", "directors");
  }

  private static boolean returnsCash(EventType type) {
    return type == EventType.DIVIDEND || type == EventType.BUYBACK;
  }

  /** also := ("also" | "separately" | "in addition" | "today") … ("announced" | "declared" …) */
  private boolean performed(Sighting s) {
    int from = s.passage().from();
    boolean also = false;
    for (int i = from; i < s.from() && i < from + 40; i++) {
      also |= tokens.is(i, "also", "separately", "today", "concurrently", "addition", "separate");
      boolean board = also && tokens.is(i, "renewed", "extended", "approved") && ofBoard(i, from);
      if (board
          || also
              && tokens.is(i, "announced", "announces", "declared", "authorized", "announcing")) {
        return true;
      }
    }
    return false;
  }
}
