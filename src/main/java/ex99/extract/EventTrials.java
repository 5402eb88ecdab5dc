package ex99.extract;

import ex99.extract.Passage.Zone;
import ex99.model.EventType;
import ex99.model.Status;
import ex99.token.Tokens;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** Tells, for people who ask, which words might have announced events and why they did not. */
public final class EventTrials {
  private static final String EARNINGS_ONLY =
      "lost: beside results only a dividend, a buyback or an outlook is news of its own here";

  private final Tokens tokens;
  private final List<Sighting> sightings;
  private final List<Sighting> chosen;
  private final DealTypes types;
  private final Judgement judgement;
  private final Statuses statuses;

  /** The trials of a release. */
  public EventTrials(Reading reading) {
    Passages passages = Passages.of(reading);
    this.tokens = reading.tokens();
    this.sightings = new Sightings(reading, passages).read();
    this.chosen = new Announcements(reading, sightings).choose();
    List<Deal> deals = new DealGrammar(reading, passages, new Affiliates(reading)).read();
    this.types = new DealTypes(reading, sightings, deals);
    this.judgement = new Judgement(reading, passages, sightings, deals);
    this.statuses = new Statuses(reading);
  }

  /** The words that might have announced an event at a token. */
  public List<Trial> at(int token) {
    List<Trial> trials = new ArrayList<>();
    for (Sighting s : sightings) {
      if (s.from() <= token && token < s.to()) {
        trials.add(trial(s).with(chosen.contains(s) ? "announces an event" : lost(s)));
      }
    }
    return trials;
  }

  /** The rivals of an event: the words of headline, sub-headline, lead and its own sentence. */
  public List<Trial> rivals(int event) {
    List<Trial> trials = new ArrayList<>();
    for (Sighting s : sightings) {
      boolean early = s.passage().zone().compareTo(Zone.LEAD) <= 0;
      boolean beside = s.passage().from() <= event && event < s.passage().to();
      if (early || beside) {
        String lost = chosen.contains(s) ? "announces another event of this release" : lost(s);
        trials.add(trial(s).with(s.from() == event ? Trial.MADE : lost));
      }
    }
    return trials;
  }

  private Trial trial(Sighting s) {
    String zone = s.passage().zone().name().toLowerCase(Locale.ROOT);
    String said = s.type().word() + (s.status() == null ? "" : ", " + s.status().word());
    return new Trial("event-" + zone, tokens.text(s.from(), s.to()), s.from(), said);
  }

  /** Why a sighting announces no event of its own. */
  private String lost(Sighting s) {
    for (Sighting other : chosen) {
      String words = "“" + tokens.text(other.from(), other.to()) + "”";
      if (other.type() == s.type()) {
        return "lost: the event that " + words + " announces";
      }
      if (Announcements.sameDeal(other.type(), s.type())) {
        return "lost: another word for, or a lesser thing beside, what " + words + " announces";
      }
    }
    if (s.under()) {
      return "lost: stands under another event, as its purpose, means or background";
    }
    if (chosen.size() >= Announcements.MOST) {
      return "lost: the release announces enough already";
    }
    if (s.passage().zone() == Zone.TITLE) {
      return s.strength() < 2
          ? "lost: too weak a word to announce an event alone"
          : "lost: only tells what the rest of the headline is about";
    }
    if (s.strength() < 3) {
      return "lost: too weak a word to add to the headline's events";
    }
    if (!Announcements.ADDED.contains(s.type())) {
      return "lost: only a headline announces such an event";
    }
    if (!chosen.isEmpty() && chosen.get(0).type() == EventType.EARNINGS) {
      return EARNINGS_ONLY;
    }
    return switch (s.passage().zone()) {
      case SUBTITLE -> "lost: no word of the sub-headline says how far it has come";
      case LEAD -> "lost: results in passing";
      default -> "lost: neither headline nor lead, and no “also announced” before it";
    };
  }

  /**
   * How an event's values were decided, by the keys of the record; empty for an event that the
   * words of a person's move, a loan or the like announce.
   */
  public Map<String, String> reasons(EventType type, Status status, int event) {
    Map<String, String> reasons = new LinkedHashMap<>();
    for (Sighting s : chosen) {
      if (s.from() == event) {
        reasons.put("type", type(s, type));
        reasons.put("status", status(s));
        reasons.put("place", place(s));
      }
    }
    for (Sighting s : chosen) {
      if (reasons.isEmpty() && types.type(s) == type) {
        reasons.put("type", type(s, type));
        reasons.put("status", status(s));
        reasons.put("place", place(s) + ", as one of several deals with sides of their own");
      }
    }
    return reasons;
  }

  private static String type(Sighting s, EventType type) {
    String strength = "the word alone, strength " + s.strength() + " of 3";
    return s.type() == type
        ? strength
        : "the word says " + s.type().word() + "; the issuer's side of the deal decides";
  }

  private String place(Sighting s) {
    return switch (s.passage().zone()) {
      case TITLE -> "in the headline";
      case SUBTITLE -> "in a sub-headline";
      case LEAD -> "in the first sentence";
      case OPENING -> "in the first paragraphs";
      case BODY -> "further down, told as news of its own";
    };
  }

  private String status(Sighting s) {
    if (s.type() == EventType.EARNINGS || s.type() == EventType.GUIDANCE) {
      return "figures are given as soon as they are told";
    }
    List<String> words = statuses.words(s.from(), s.to(), s.passage());
    if (s.status() != null) {
      return "words beside it: " + String.join(", ", words);
    }
    for (Zone zone : new Zone[] {Zone.LEAD, Zone.SUBTITLE, Zone.OPENING}) {
      if (judgement.said(s.type(), zone) != null) {
        String told = told(s.type(), zone);
        return "no word beside it; in the " + zone.name().toLowerCase(Locale.ROOT) + ": " + told;
      }
    }
    return "no word says it; so such events usually stand when they are announced";
  }

  private String told(EventType type, Zone zone) {
    for (Sighting other : sightings) {
      boolean same = other.type() == type || Announcements.sameDeal(other.type(), type);
      if (other.passage().zone() == zone && same && other.status() != null && !other.under()) {
        String words = String.join(", ", statuses.words(other.from(), other.to(), other.passage()));
        return words.isEmpty() ? "“" + tokens.text(other.from(), other.to()) + "”" : words;
      }
    }
    return "a verb in the perfect tense";
  }
}
