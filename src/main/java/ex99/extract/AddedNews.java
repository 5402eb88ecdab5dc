package ex99.extract;

import ex99.extract.Passage.Zone;
import ex99.extract.PeopleGrammar.Move;
import ex99.model.EventType;
import ex99.model.Grain;
import ex99.model.PartyKind;
import ex99.model.Role;
import ex99.model.Status;
import ex99.name.Cast;
import ex99.name.Entity;
import ex99.name.Mention;
import ex99.phrase.Day;
import ex99.phrase.Days;
import ex99.token.Tokens;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;

/** News that stands further down: what the board did, an outlook, an offer that will follow. */
final class AddedNews {
  private static final Set<String> BOARD_DOES =
      Set.of(
          "declared",
          "declares",
          "authorized",
          "authorised",
          "authorizes",
          "approved",
          "approves",
          "raised",
          "raises",
          "increased",
          "extended",
          "adopted",
          "doubled",
          "voted",
          "renewed");

  /** Words that make an act of the board one of former times. */
  private static final Set<String> BEFORE =
      Set.of("previously", "earlier", "since", "existing", "remaining", "under", "prior", "had");

  private static final Set<String> STARTS =
      Set.of("commence", "begin", "launch", "make", "commences", "initiate");

  private static final int NEAR = 14;

  /** For how many days what a board did may still be news. */
  private static final int RECENT = 60;

  private final Reading reading;
  private final Tokens tokens;
  private final Cast cast;
  private final Passages passages;
  private final List<Sighting> sightings;
  private final List<Move> moves;

  AddedNews(Reading reading, Passages passages, List<Sighting> sightings, List<Move> moves) {
    this.reading = reading;
    this.tokens = reading.tokens();
    this.cast = reading.cast();
    this.passages = passages;
    this.sightings = sightings;
    this.moves = moves;
  }

  void add(List<Announced> events) {
    if (events.isEmpty()) {
      return;
    }
    EventType main = events.get(0).type();
    if (main == EventType.EARNINGS) {
      Announced outlook = new Outlooks(reading, passages).first();
      if (outlook != null) {
        FurtherEvents.add(events, outlook);
      }
    }
    board(events);
    if (main == EventType.ACQUISITION || main == EventType.MERGER) {
      offer(events);
    }
    if (main != EventType.ACQUISITION && EventType.DEALS.contains(main)) {
      court(events);
    }
    boolean merged = main == EventType.MERGER && events.get(0).status() == Status.COMPLETED;
    if (main != EventType.BANKRUPTCY && !merged) { // whose boards change with it
      leaving(events);
    }
  }

  /** "Board" … ("declared" | "authorized" | …) … dividend or buyback */
  private void board(List<Announced> events) {
    for (Sighting s : sightings) {
      boolean cash = s.type() == EventType.DIVIDEND || s.type() == EventType.BUYBACK;
      boolean below = s.passage().zone() == Zone.BODY || s.passage().zone() == Zone.OPENING;
      if (cash && below && s.strength() == 3 && byBoard(s) && !isLongAgo(s)) {
        FurtherEvents.add(
            events, new Announced(s.type(), Status.AGREED, s.from(), s.to(), "board-acts"));
      }
    }
  }

  /** "In February 2016, the Company announced that the Board": months before the release. */
  private boolean isLongAgo(Sighting s) {
    LocalDate released = reading.outline().date();
    boolean dated = tokens.is(first(s), "in", "on");
    Day day = dated && released != null ? Days.tryMatch(tokens, first(s) + 1) : null;
    return day != null
        && day.date() != null
        && day.grain() != Grain.YEAR
        && day.date().plusDays(RECENT).isBefore(released);
  }

  /** The first word of a passage, behind the mark of a list. */
  private int first(Sighting s) {
    int from = s.passage().from();
    return tokens.is(from, "•", "-", "--", "–", "*", "o", "·") ? from + 1 : from;
  }

  private boolean byBoard(Sighting s) {
    int least = Math.max(s.passage().from(), s.from() - NEAR);
    for (int i = s.from() - 1; i >= least; i--) {
      String norm = tokens.norm(i);
      if (BEFORE.contains(norm) || passages.spoken(i)) {
        return false;
      }
      if (BOARD_DOES.contains(norm)) {
        for (int k = i - 1; k >= Math.max(s.passage().from(), i - NEAR); k--) {
          if (BEFORE.contains(tokens.norm(k))) {
            return false;
          }
          if (tokens.is(k, "board", "directors")) {
            return true;
          }
        }
      }
    }
    return false;
  }

  /** "will" ("commence" | "begin" | …) "a tender offer" */
  private void offer(List<Announced> events) {
    for (Sighting s : sightings) {
      if (s.type() != EventType.TENDER_OR_EXCHANGE_OFFER || s.passage().zone() == Zone.TITLE) {
        continue;
      }
      for (int i = s.from() - 1; i > Math.max(s.passage().from(), s.from() - 5); i--) {
        boolean start =
            STARTS.contains(tokens.norm(i)) && tokens.is(i - 1, "will", "to", "would", "shall");
        boolean means =
            tokens.is(i, "through", "via") || tokens.is(i, "of") && tokens.is(i - 1, "means");
        boolean early = s.passage().zone().compareTo(Zone.OPENING) <= 0;
        if (start || means && early) {
          FurtherEvents.add(
              events, new Announced(s.type(), Status.PROPOSED, s.from(), s.to(), "offer-follows"));
          return;
        }
      }
    }
  }

  /** A sale that a bankruptcy court rules on stands in a bankruptcy that goes on. */
  private void court(List<Announced> events) {
    for (Entity entity : cast.entities()) {
      if (entity.kind() == PartyKind.GOVERNMENT && entity.name().contains("Bankruptcy Court")) {
        int opening = opening();
        for (Mention m : cast.mentions()) {
          if (m.entity() == entity.index() && m.from() < opening) {
            FurtherEvents.add(
                events,
                new Announced(
                    EventType.BANKRUPTCY, Status.PENDING, m.from(), m.to(), "bankruptcy-court"));
            return;
          }
        }
      }
    }
  }

  /** The token behind the last passage of the opening. */
  private int opening() {
    int end = 0;
    for (Passage passage : passages.all()) {
      end = passage.zone().compareTo(Zone.OPENING) <= 0 ? Math.max(end, passage.to()) : end;
    }
    return end;
  }

  /** Somebody who "has resigned": news wherever it stands. */
  private void leaving(List<Announced> events) {
    for (Move move : moves) {
      boolean has = false;
      for (int i = move.at() - 1; i > Math.max(move.passage().from(), move.at() - 4); i--) {
        has |= tokens.is(i, "has", "have");
      }
      boolean resigned = tokens.is(move.to() - 1, "resigned");
      if (move.part().role() == Role.DEPARTING && resigned && has) {
        FurtherEvents.add(
            events,
            new Announced(
                EventType.DEPARTURE, Status.COMPLETED, move.at(), move.to(), "person-goes"));
      }
    }
  }
}
