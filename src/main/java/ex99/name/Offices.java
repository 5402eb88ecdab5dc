package ex99.name;

import ex99.model.PartyKind;
import ex99.outline.Outline;
import ex99.token.Lexicon;
import ex99.token.Tokens;
import ex99.token.WordSet;
import java.util.List;
import java.util.Set;

/** Gives people their titles and the organizations that they belong to. */
final class Offices {
  private static final Lexicon HONORIFICS = Lexicon.load("honorifics");

  /** How far behind the headline a title counts as the new one that the release announces. */
  private static final int LEAD = 260;

  /** A title of fewer letters, such as "chair", is only that of a committee. */
  private static final int SHORT_TITLE = 6;

  /** How far behind a title "at" may name whose it is. */
  private static final int HOUSE = 9;

  /** How far behind "reports" to whom may stand, and how far before it where somebody works. */
  private static final int SUPERIOR = 12;

  private static final int HOUSE_NAMED = 40;

  /** Whose a company is. */
  private static final WordSet OWNERS =
      WordSet.of(
          "members",
          "member",
          "owners",
          "owner",
          "shareholders",
          "shareholder",
          "stockholders",
          "stockholder",
          "founders",
          "partners");

  private final Tokens tokens;
  private final Sketch[] known;
  private final List<Spotter.Spot> spots;
  private final List<Sketch> issuers;
  private final int leadEnd;
  private final TitleGrammar titles;
  private final OfficeReader reader;
  private final OfficeBook book;
  private final OfficesBefore before;
  private final OfficesBehind behind;
  private final OfficesTaken taken;
  private final OfficesOfHim him;
  private final OfficesInverted inverted;
  private final Heirs heirs;

  Offices(
      Tokens tokens,
      Wording wording,
      Outline outline,
      Sketch[] known,
      List<Spotter.Spot> spots,
      List<Sketch> issuers) {
    this.tokens = tokens;
    this.known = known;
    this.spots = spots;
    this.issuers = issuers;
    int head = outline.title() == null ? 0 : tokens.firstFrom(outline.title().span().end());
    this.leadEnd = head + LEAD;
    this.book = new OfficeBook(tokens, known, issuers, head);
    this.titles = new TitleGrammar(tokens, wording, known);
    this.reader = new OfficeReader(tokens, wording, known, titles, book);
    this.before = new OfficesBefore(tokens, wording, known, titles, reader, book);
    this.behind = new OfficesBehind(tokens, known, titles, reader, book, leadEnd);
    this.taken = new OfficesTaken(tokens, known, titles, reader, leadEnd);
    this.inverted = new OfficesInverted(tokens, titles, reader);
    this.him = new OfficesOfHim(tokens, known, titles, reader);
    this.heirs = new Heirs(tokens, known, spots, titles, book);
  }

  void assign() {
    ContactFirms firms = new ContactFirms(tokens, known, spots, issuers, titles);
    firms.called();
    firms.numbered();
    for (int i = 0; i < spots.size(); i++) {
      Spotter.Spot spot = spots.get(i);
      if (spot.sketch().isPerson()) {
        behind.find(spot);
        taken.find(spot);
        inverted.find(spot, leadEnd);
        before.find(spot);
        if (spot.sketch().affiliation == null) {
          if (spot.sketch().contact && called(spot)) {
            firms.find(i);
          } else {
            spot.sketch().affiliation = employer(spot);
          }
        }
      }
    }
    him.find(leadEnd);
    heirs.find();
    seats();
    newSeats();
    heirs.leave();
    conclude();
  }

  /** Whether somebody stands in the lines of contacts at a place, or an honorific before. */
  private static boolean called(Spotter.Spot spot) {
    Set<Integer> calls = spot.sketch().calls;
    return calls.isEmpty() || calls.contains(spot.from()) || calls.contains(spot.from() + 1);
  }

  private void conclude() {
    for (Spotter.Spot spot : spots) {
      Sketch person = spot.sketch();
      if (person.isPerson()) {
        Office office = book.of(person);
        person.title = office == null ? null : office.text();
        if (office != null && office.organization() != null) {
          person.affiliation = office.organization();
        } else if (person.affiliation == null
            && (office == null
                || !PublicOffices.isOne(tokens, office.title()) && !elsewhere(office.title()))) {
          person.affiliation = book.issuer();
        }
      }
    }
  }

  /** "Director of the heart program at Acme": a house that is not known, but not the issuer. */
  private boolean elsewhere(TitleGrammar.Title title) {
    if (title == null || !tokens.is(title.to(), "at", "of", "with", "for")) {
      return false;
    }
    int end = Math.min(tokens.sentenceAt(title.from()).to() - 1, title.to() + HOUSE);
    for (int i = title.to(); i < end && (tokens.isWord(i) || i == title.to()); i++) {
      int name = tokens.is(i + 1, "the") ? i + 2 : i + 1;
      if (tokens.is(i, "at") && name < known.length && known[name] == null) {
        return tokens.isCapitalized(name) && !tokens.is(name, "the", "company");
      }
      if (known[i] != null) {
        return false;
      }
    }
    return false;
  }

  /**
   * "Acme's Ann Roe", "Ann Roe of Acme", and who is named beside them: the organization, or null.
   */
  private Sketch employer(Spotter.Spot spot) {
    int start = tokens.sentenceAt(spot.from()).from();
    int first = before.shared(spot.from(), start);
    if (first - 2 >= start && tokens.is(first - 1, "'s", "'") && isOrganization(first - 2)) {
      return known[first - 2];
    }
    Sketch owned = owned(first);
    if (owned != null) {
      return owned;
    }
    Sketch house = listed(spot);
    house = house == null ? reportedTo(spot) : house;
    if (house != null) {
      return house;
    }
    int of = Degrees.end(tokens, spot.to());
    of = tokens.is(of, ",") && (of > spot.to() || tokens.is(of + 1, "of")) ? of + 2 : of + 1;
    of = tokens.is(of, "the") && isOrganization(of + 1) ? of + 1 : of;
    int word = tokens.is(of - 1, "the") ? of - 2 : of - 1;
    return word >= spot.to() && tokens.is(word, "of", "at", "from") && isOrganization(of)
        ? known[of]
        : null;
  }

  /**
   * Acme in "runs all mills for Acme, and reports to its chief executive John Doe": the house,
   * named last in the paragraph behind "for", "at" or "with", of somebody who does so now; or null.
   */
  private Sketch reportedTo(Spotter.Spot spot) {
    int start = tokens.sentenceAt(spot.from()).from();
    int least = Math.max(start, spot.from() - SUPERIOR);
    int verb = spot.from() - 1;
    while (verb > least && !tokens.is(verb, "reports")) {
      if (known[verb] != null || tokens.is(verb, ",", ";")) {
        return null;
      }
      verb--;
    }
    if (verb <= start || !tokens.is(verb, "reports")) {
      return null;
    }
    int end = verb;
    while (end > 0 && verb - end < HOUSE_NAMED && !isOrganization(end)) {
      end--;
    }
    int first = end;
    while (first > 0 && isOrganization(end) && known[first - 1] == known[end]) {
      first--;
    }
    boolean works =
        isOrganization(end)
            && tokens.block(end) == tokens.block(verb)
            && tokens.is(first - 1, "for", "at", "with")
            && !issuers.contains(known[end]);
    return works ? known[end] : null;
  }

  /** owned := "its" word{0,3} ("members" | "owners" | …) "," person: the house named before. */
  private Sketch owned(int first) {
    if (!tokens.is(first - 1, ",") || !OWNERS.has(tokens, first - 2)) {
      return null;
    }
    for (int i = first - 3; i > Math.max(0, first - 7) && tokens.isWord(i); i--) {
      if (tokens.is(i, "its")) {
        return reader.antecedent(null, i);
      }
    }
    return null;
  }

  /** Acme in "; Ann Roe, Acme; John Doe": whose each of a list is; or null. */
  private Sketch listed(Spotter.Spot spot) {
    int before = spot.from() - (HONORIFICS.has(tokens, Math.max(0, spot.from() - 1)) ? 2 : 1);
    boolean item =
        tokens.is(before, ";", ":") || tokens.is(before, "and") && tokens.is(before - 1, ";");
    int at = tokens.is(spot.to() + 1, "the") ? spot.to() + 2 : spot.to() + 1;
    if (!item || !tokens.is(spot.to(), ",") || !isOrganization(at)) {
      return null;
    }
    int end = at;
    while (end < known.length && known[end] == known[at]) {
      end++;
    }
    boolean closed = tokens.is(end, ";", ".") || end == tokens.sentenceAt(spot.from()).to();
    return closed ? known[at] : null;
  }

  private boolean isOrganization(int at) {
    return at < known.length && known[at] != null && known[at].kind == PartyKind.ORGANIZATION;
  }

  /** The seats that several are said to have at once: "two directors, Ann Roe and John Doe". */
  private void seats() {
    Seats seats = new Seats(tokens, known, issuers);
    for (Spotter.Spot spot : spots) {
      Office held = book.of(spot.sketch());
      String seat = spot.sketch().isPerson() ? seats.of(spot) : null;
      boolean elsewhere =
          held != null
              && spot.from() < leadEnd
              && held.rank().compareTo(Office.Rank.ROLE) <= 0
              && held.organization() != null
              && !book.isIssuer(held.organization());
      if (seat != null && (held == null || elsewhere || held.text().length() < SHORT_TITLE)) {
        TitleGrammar.Title title = held == null ? null : held.title();
        book.put(spot.sketch(), new Office(title, seat, book.issuer(), Office.Rank.ROLE));
      }
    }
  }

  /** The seats that the release gives, unless it gives or says another office with the issuer. */
  private void newSeats() {
    new BoardSeats(tokens, known, issuers)
        .find(leadEnd)
        .forEach(
            (person, seat) -> {
              Office held = book.of(person);
              boolean chief =
                  held != null
                      && held.organization() == null
                      && held.rank().compareTo(Office.Rank.LINE) > 0
                      && held.text().length() > seat.length()
                      && held.text().endsWith(" director");
              boolean office =
                  held != null
                      && !held.text().endsWith("ommittee")
                      && (held.rank() == Office.Rank.NEW
                          || held.rank().compareTo(Office.Rank.LINE) > 0
                              && book.isIssuer(held.organization()));
              if (!office && !chief) {
                TitleGrammar.Title title = held == null ? null : held.title();
                book.put(person, new Office(title, seat, book.issuer(), Office.Rank.NEW));
              }
            });
  }
}
