package ex99.name;

import ex99.model.PartyKind;
import ex99.outline.Outline;
import ex99.token.Lexicon;
import ex99.token.Sentence;
import ex99.token.Tokens;
import ex99.token.WordSet;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/** Gives people their titles and the organizations that they belong to. */
final class Offices {
  private static final Lexicon DEGREES = Lexicon.load("degrees");
  private static final Lexicon LINKS = Lexicon.load("title-links");
  private static final Lexicon APPOINTS = Lexicon.load("appoint-verbs");

  /** Verbs of coming to a company, or after somebody there, "as" something. */
  private static final WordSet JOINING =
      WordSet.of(
          "join",
          "joins",
          "joined",
          "joining",
          "rejoin",
          "rejoins",
          "rejoined",
          "succeed",
          "succeeds",
          "succeeded",
          "succeeding",
          "replace",
          "replaces",
          "replaced",
          "replacing");

  /** Nouns before "of" or "as" and a title. */
  private static final WordSet POSTS =
      WordSet.of(
          "role",
          "roles",
          "position",
          "positions",
          "post",
          "capacity",
          "duties",
          "title",
          "titles",
          "responsibilities",
          "office");

  /** Words before "as" and the title of somebody who leaves. */
  private static final WordSet LEAVING =
      WordSet.of("retire", "retires", "retiring", "resign", "resigns", "resigned", "resigning");

  /** How far behind the headline a title counts as the new one that the release announces. */
  private static final int LEAD = 260;

  /** How many words before a person are looked at for a title. */
  private static final int BEFORE = 16;

  private static final int ROLE = 24;

  /** A title of fewer letters, such as "chair", is only that of a committee. */
  private static final int SHORT_TITLE = 6;

  /** The longest line below a name that may be its title. */
  private static final int LINES = 18;

  /** How sure a place is to give the title that somebody has now. */
  private enum Rank {
    PAST,
    LINE,
    ROLE,
    BEFORE,
    BEHIND,
    NEW
  }

  private record Office(TitleGrammar.Title title, String text, Sketch organization, Rank rank) {
    boolean beats(Office other) {
      if (other == null || rank != other.rank) {
        return other == null || rank.compareTo(other.rank) > 0;
      }
      String mine = fold(text);
      String theirs = fold(other.text);
      if (mine.equals(theirs)) {
        return other.text.equals(other.text.toUpperCase(Locale.ROOT)) && !text.equals(other.text);
      }
      return mine.length() > theirs.length()
          && (rank != Rank.NEW || mine.endsWith(theirs) || mine.startsWith(theirs));
    }

    private static String fold(String text) {
      return Titles.spelled(text);
    }
  }

  private final Tokens tokens;
  private final Sketch[] known;
  private final List<Spotter.Spot> spots;
  private final List<Sketch> issuers;
  private final TitleGrammar titles;
  private final ContactColumns columns;
  private final int leadEnd;
  private final Map<Sketch, Office> offices = new IdentityHashMap<>();

  /** How far apart those may be named who lead a company together. */
  private static final int LED = 20;

  /** The company that the person at hand is said to lead, the last one so led, and where. */
  private Sketch head;

  /** Who has a public office: no company is theirs. */
  private final Set<Sketch> ofState = new HashSet<>();

  private Sketch lastLed;
  private int lastLedAt;

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
    this.titles = new TitleGrammar(tokens, wording, known);
    this.columns = new ContactColumns(tokens, known, titles);
    this.leadEnd =
        (outline.title() == null ? 0 : tokens.firstFrom(outline.title().span().end())) + LEAD;
  }

  void assign() {
    ContactFirms firms = new ContactFirms(tokens, known, spots, issuers);
    for (int i = 0; i < spots.size(); i++) {
      Spotter.Spot spot = spots.get(i);
      if (spot.sketch().isPerson()) {
        if (tokens.is(
                spot.from() - 1, "senator", "governor", "congressman", "congresswoman", "mayor")
            || tokens.is(spot.from() - 1, "general") && tokens.is(spot.from() - 2, "attorney")) {
          ofState.add(spot.sketch());
        }
        head = led(spot);
        behind(spot);
        head = null;
        raised(spot);
        role(spot);
        before(spot);
        if (spot.sketch().affiliation == null) {
          if (spot.sketch().contact) {
            firms.find(i);
          } else {
            spot.sketch().affiliation = employer(spot);
          }
        }
      }
    }
    heirs();
    seats();
    newSeats();
    Sketch issuer = issuers.isEmpty() ? null : issuers.get(0);
    for (Spotter.Spot spot : spots) {
      Sketch person = spot.sketch();
      if (person.isPerson()) {
        Office office = offices.get(person);
        person.title = office == null ? null : office.text();
        if (office != null && office.organization() != null) {
          person.affiliation = office.organization();
        } else if (person.affiliation == null && !ofState.contains(person)) {
          person.affiliation = issuer;
        }
      }
    }
  }

  /**
   * "Acme's Ann Roe", "Ann Roe of Acme", and who is named beside them: the organization, or null.
   */
  private Sketch employer(Spotter.Spot spot) {
    int start = tokens.sentenceAt(spot.from()).from();
    int first = shared(spot.from(), start);
    if (first - 2 >= start && tokens.is(first - 1, "'s", "'") && isOrganization(first - 2)) {
      return known[first - 2];
    }
    int of = degrees(spot.to());
    of = of > spot.to() && tokens.is(of, ",") ? of + 2 : of + 1;
    of = tokens.is(of, "the") && isOrganization(of + 1) ? of + 1 : of;
    int word = tokens.is(of - 1, "the") ? of - 2 : of - 1;
    return word >= spot.to() && tokens.is(word, "of", "at", "from") && isOrganization(of)
        ? known[of]
        : null;
  }

  /**
   * heir := P … title … S ("will succeed" | "succeeds" | …) ("him" | "her" | P): S takes P's
   * office.
   */
  private void heirs() {
    for (int k = 1; k < spots.size(); k++) {
      Spotter.Spot heir = spots.get(k);
      int verb = heir.sketch().isPerson() ? succeeds(heir) : -1;
      Spotter.Spot old = verb < 0 ? null : predecessor(k, verb);
      if (old != null) {
        TitleGrammar.Title title = first(old.to(), heir.from());
        Office held = offices.get(old.sketch());
        if (title != null) {
          offer(heir.sketch(), title, held == null ? null : held.organization(), Rank.NEW);
        } else if (held != null && held.rank() == Rank.BEFORE) {
          offices.put(
              heir.sketch(), new Office(held.title(), held.text(), held.organization(), Rank.NEW));
        }
      }
    }
  }

  /** Where the verb of a succession ends that a person is the subject of; -1 for none. */
  private int succeeds(Spotter.Spot spot) {
    int end = Math.min(tokens.sentenceAt(spot.from()).to(), spot.to() + ROLE);
    for (int i = spot.to(); i + 1 < end && !tokens.is(i, ";"); i++) {
      if (known[i] != null && known[i].isPerson()) {
        return -1;
      }
      if (tokens.is(i, "succeed", "succeeds", "replace", "replaces")) {
        for (int k = i + 1; k < Math.min(end, i + BEFORE); k++) {
          if (tokens.is(k, "as")) {
            return -1;
          }
        }
        return i + 1;
      }
    }
    return -1;
  }

  /** Whom somebody succeeds: "him" is the person named last before, else who is named. */
  private Spotter.Spot predecessor(int heir, int at) {
    boolean pronoun = tokens.is(at, "him", "her");
    int name = tokens.is(at, "mr.", "ms.", "mrs.", "dr.") ? at + 1 : at;
    Sketch named = name < known.length ? known[name] : null;
    Sketch self = spots.get(heir).sketch();
    int least = Math.max(0, tokens.sentenceAt(spots.get(heir).from()).from() - 1);
    least = tokens.sentenceAt(least).from();
    for (int k = heir - 1; k >= 0 && spots.get(k).from() >= least; k--) {
      Sketch other = spots.get(k).sketch();
      if (other.isPerson() && other != self && (pronoun || other == named)) {
        return spots.get(k);
      }
    }
    return null;
  }

  /** The first title between two tokens that is not one that somebody keeps. */
  private TitleGrammar.Title first(int from, int to) {
    for (int i = from; i < to; i++) {
      if (tokens.is(i, "remain", "remains", "continue")) {
        return null;
      }
      TitleGrammar.Title title = titles.starts(i) ? titles.read(i, to) : null;
      if (title != null) {
        return title;
      }
    }
    return null;
  }

  /** raised := "promoted" P ("," … ",")? "to" title */
  private void raised(Spotter.Spot spot) {
    if (!tokens.is(spot.from() - 1, "promoted", "promotes", "elevated", "elevates")) {
      return;
    }
    int limit = tokens.sentenceAt(spot.from()).to();
    for (int i = spot.to(); i + 1 < Math.min(limit, spot.to() + BEFORE + 4); i++) {
      if (known[i] != null && known[i].isPerson()) {
        return;
      }
      if (tokens.is(i, "to") && titles.starts(i + 1)) {
        title(spot.sketch(), i + 1, limit, Rank.NEW);
        return;
      }
    }
  }

  private boolean isOrganization(int at) {
    return at < known.length && known[at] != null && known[at].kind == PartyKind.ORGANIZATION;
  }

  /** The seats that several are said to have at once: "two directors, Ann Roe and John Doe". */
  private void seats() {
    Seats seats = new Seats(tokens, known);
    for (Spotter.Spot spot : spots) {
      Office held = offices.get(spot.sketch());
      String seat = spot.sketch().isPerson() ? seats.of(spot) : null;
      boolean elsewhere =
          held != null
              && spot.from() < leadEnd
              && held.rank().compareTo(Rank.ROLE) <= 0
              && held.organization() != null
              && !issuers.contains(held.organization());
      if (seat != null && (held == null || elsewhere || held.text().length() < SHORT_TITLE)) {
        Sketch issuer = issuers.isEmpty() ? null : issuers.get(0);
        TitleGrammar.Title title = held == null ? null : held.title();
        offices.put(spot.sketch(), new Office(title, seat, issuer, Rank.ROLE));
      }
    }
  }

  /** The seats that the release gives, unless it gives or says another office with the issuer. */
  private void newSeats() {
    Sketch issuer = issuers.isEmpty() ? null : issuers.get(0);
    new BoardSeats(tokens, known, issuers)
        .find(leadEnd)
        .forEach(
            (person, seat) -> {
              Office held = offices.get(person);
              boolean office =
                  held != null
                      && !held.text().endsWith("ommittee")
                      && (held.rank() == Rank.NEW
                          || held.rank().compareTo(Rank.LINE) > 0
                              && issuers.contains(held.organization()));
              if (!office) {
                TitleGrammar.Title title = held == null ? null : held.title();
                offices.put(person, new Office(title, seat, issuer, Rank.NEW));
              }
            });
  }

  private void offer(Sketch person, TitleGrammar.Title title, Sketch organization, Rank asked) {
    Rank rank = asked;
    Sketch of = organization != null ? organization : organization(title.organization());
    boolean seat = title.to() == title.from() + 1 && tokens.is(title.from(), "director");
    if (seat && asked == Rank.NEW) {
      rank = Rank.ROLE;
    }
    if (isEnded(title)) {
      return;
    }
    boolean past =
        tokens.is(title.from(), "former", "formerly", "retired", "past")
            || tokens.is(title.from() - 1, "formerly", "previously", "former");
    Sketch member = of == null || of.isPerson() ? null : of;
    Office before = offices.get(person);
    if (member == null && rank == Rank.NEW && !issuers.isEmpty()) {
      boolean stays = before != null && issuers.contains(before.organization());
      member = stays ? before.organization() : issuers.get(0);
    }
    String text = Titles.singular(tokens.text(title.from(), title.to()));
    Office office = new Office(title, text, member, past ? Rank.PAST : rank);
    Office held = offices.get(person);
    if (office.beats(held)) {
      boolean inherits =
          member == null && held != null && held.rank() != Rank.PAST && rank != Rank.NEW;
      offices.put(
          person,
          inherits ? new Office(title, office.text(), held.organization(), office.rank()) : office);
    } else if (held.organization() == null && member != null && rank.compareTo(Rank.ROLE) > 0) {
      offices.put(person, new Office(held.title(), held.text(), member, held.rank()));
    }
  }

  /** "who served as a director until March 2015": an office that somebody no longer holds. */
  private boolean isEnded(TitleGrammar.Title title) {
    boolean served = false;
    for (int i = title.from() - 1; i > Math.max(0, title.from() - 5); i--) {
      served |= tokens.is(i, "served", "was");
      if (tokens.is(i, "will", "has", "be")) {
        return false;
      }
    }
    for (int i = title.to(); served && i < Math.min(tokens.size(), title.to() + 7); i++) {
      if (tokens.is(i, "until", "through")) {
        return true;
      }
      if (tokens.is(i, ",", ";", ".")) {
        return false;
      }
    }
    return false;
  }

  /**
   * behind := person ("," degree)* ("," | "(" | "-" | link | line break) (organization "'s")? title
   */
  private void behind(Spotter.Spot spot) {
    int at = degrees(spot.to());
    if (at >= tokens.size()) {
      return;
    }
    int limit = tokens.sentenceAt(spot.from()).to();
    boolean mark = tokens.is(at, ",", "(", "-", "--", ":", "—", "–");
    int i = mark ? at + 1 : at;
    if (mark && i + 1 < limit && tokens.isNumber(i) && tokens.is(i + 1, ",")) {
      i += 2;
    }
    if (i >= tokens.size() || i >= limit && mark) {
      return;
    }
    boolean appointed = appointed(spot);
    i = mark ? i : coordinated(i, limit);
    if (i >= tokens.size()) {
      return;
    }
    if (mark && tokens.is(i, "who")) {
      clause(spot.sketch(), i, limit);
      return;
    }
    Lexicon.Match link = LINKS.match(tokens, mark ? i : member(i, limit));
    Rank rank = mark ? Rank.BEHIND : Rank.LINE;
    int join = link == null && !mark ? joined(i, limit) : -1;
    if (join > 0) {
      rank = spot.from() < leadEnd ? Rank.NEW : Rank.ROLE;
      i = join;
    } else if (link != null) {
      boolean fresh = link.value().equals("new") || appointed;
      rank = fresh && spot.from() < leadEnd ? Rank.NEW : Rank.ROLE;
      i = link.to();
    } else if (!mark && appointed && spot.from() < leadEnd) {
      rank = Rank.NEW;
    } else if (!mark && tokens.block(i) != tokens.block(spot.from())) {
      Sentence column = columns.title(spot);
      i = column == null ? i : column.from();
      limit = tokens.sentenceAt(i).to();
      if (limit - i > LINES) {
        return;
      }
    } else if (!mark && !spot.sketch().contact) {
      return;
    }
    title(spot.sketch(), i, limit, rank);
  }

  /** The token behind the people who are named together: "Ann Roe and John Doe were elected". */
  private int coordinated(int at, int limit) {
    int i = at;
    while (i + 1 < limit
        && tokens.is(i, "and", ",")
        && known[i + 1] != null
        && known[i + 1].isPerson()) {
      Sketch other = known[i + 1];
      i++;
      while (i < limit && known[i] == other) {
        i++;
      }
    }
    return i;
  }

  /** T in "T will be led by Ann Roe as", and for whoever "and" joins to her; else null. */
  private Sketch led(Spotter.Spot spot) {
    int by = spot.from() - 1;
    if (tokens.is(by, "and", ",") && lastLed != null) {
      return spot.from() - lastLedAt < LED ? lastLed : null;
    }
    lastLed = null;
    if (tokens.is(by, "by") && tokens.is(by - 1, "led", "headed", "run", "managed")) {
      int i = by - 2;
      while (i > by - 8 && i > 0 && tokens.is(i, "will", "be", "is", "to", "continue", "also")) {
        i--;
      }
      Sketch there = i < by - 2 ? known[i] : null;
      lastLed = there == null || there.isPerson() ? null : there;
      lastLedAt = spot.from();
    }
    return lastLed;
  }

  private void title(Sketch person, int at, int limit, Rank rank) {
    int i = at;
    Sketch owner = i < limit ? known[i] : null;
    if (owner != null && !owner.isPerson()) {
      while (i < limit && known[i] == owner) {
        i++;
      }
      i = tokens.is(i, "'s", "'") ? i + 1 : i;
    } else {
      boolean its = tokens.is(i, "its") || tokens.is(i - 1, "its");
      owner = its && rank.compareTo(Rank.LINE) > 0 ? antecedent(person, i) : head;
      i = tokens.is(i, "the") && tokens.is(i + 1, "company") && tokens.is(i + 2, "'s") ? i + 3 : i;
      i = tokens.is(i, "company") && !tokens.is(i + 1, "secretary") ? i + 1 : i;
    }
    i = tokens.is(i, "new") ? i + 1 : i;
    TitleGrammar.Title title = i < limit ? titles.read(i, limit) : null;
    boolean next = title != null && rank == Rank.BEHIND && owner == null && precedes(title, limit);
    if (title != null && !next) {
      offer(person, own(title, owner), owner, rank);
    }
    if (rank == Rank.BEHIND) {
      promotion(person, title == null ? at : title.to(), limit);
    }
  }

  /** "CEO Ann Roe, CFO John Doe and others": a title behind a name that belongs to the next one. */
  private boolean precedes(TitleGrammar.Title title, int limit) {
    return (title.organization() < 0 || title.organization() == title.to())
        && title.to() < limit
        && tokens.is(title.from() - 1, ",")
        && known[title.to()] != null
        && known[title.to()].isPerson();
  }

  /**
   * Acme's chairman and counsel at Bell LLP: the part of a title that is held with the owner alone.
   */
  private TitleGrammar.Title own(TitleGrammar.Title title, Sketch owner) {
    Sketch other = owner == null ? null : organization(title.organization());
    if (other == null || other == owner || tokens.is(title.organization(), "the", "our", "its")) {
      return title;
    }
    for (int i = title.to() - 2; i > title.from(); i--) {
      if (tokens.is(i, "and")) {
        return new TitleGrammar.Title(title.from(), i, -1);
      }
    }
    return title;
  }

  /** clause := person "," "who" … ("as" title | "," link title) */
  private void clause(Sketch person, int who, int limit) {
    Lexicon.Match first = LINKS.match(tokens, who);
    first = first == null ? LINKS.match(tokens, who + 1) : first;
    if (first != null) {
      boolean fresh = first.value().equals("new") && person.first < leadEnd;
      title(person, first.to(), limit, fresh ? Rank.NEW : Rank.ROLE);
      return;
    }
    int join = joined(who + 1, limit);
    if (join > 0) {
      title(person, join, limit, person.first < leadEnd ? Rank.NEW : Rank.ROLE);
      return;
    }
    int end = Math.min(limit, who + 2 * ROLE);
    for (int i = who + 1; i + 1 < end && !tokens.is(i, ";"); i++) {
      if (known[i] != null && known[i].isPerson()) {
        break;
      }
      Lexicon.Match link = tokens.is(i, ",") ? LINKS.match(tokens, i + 1) : null;
      if (link != null) {
        boolean fresh = link.value().equals("new") && person.first < leadEnd;
        title(person, link.to(), limit, fresh ? Rank.NEW : Rank.ROLE);
        return;
      }
    }
    for (int i = who + 1; i + 1 < Math.min(limit, who + ROLE) && !tokens.is(i, ";"); i++) {
      if (known[i] != null && known[i].isPerson()) {
        return;
      }
      if (tokens.is(i, "as") && !tokens.is(i - 1, "such", "well", "known")) {
        title(person, i + 1, limit, Rank.ROLE);
        return;
      }
    }
  }

  /** The token behind "of Acme", where such words part a person from what is said of him. */
  private int member(int at, int limit) {
    if (tokens.is(at, "of") && tokens.is(at + 1, "that") && tokens.is(at + 2, "firm")) {
      return at + 3;
    }
    boolean of = at + 1 < limit && tokens.is(at, "of", "from") && known[at + 1] != null;
    int i = at + 1;
    while (of && i < limit && known[i] == known[at + 1]) {
      i++;
    }
    return of && i < limit && !known[at + 1].isPerson() ? i : at;
  }

  /**
   * Whom "its" before a title means: the organization named last before the person, in its block.
   */
  private Sketch antecedent(Sketch person, int at) {
    int block = tokens.block(at);
    boolean passed = false;
    for (int i = at - 1; i >= 0 && tokens.block(i) == block; i--) {
      passed |= person == null || known[i] == person;
      if (passed && known[i] != null && !known[i].isPerson()) {
        return known[i].kind == PartyKind.ORGANIZATION ? known[i] : null;
      }
    }
    return null;
  }

  /** promotion := person "," title … "," ("was named" | "will become" | …) title */
  private void promotion(Sketch person, int at, int limit) {
    int end = Math.min(limit, at + 2 * BEFORE);
    boolean others = false;
    for (int i = at; i + 1 < end && !tokens.is(i, ";", "."); i++) {
      others |= known[i] != null && known[i].isPerson() && known[i] != person;
      Lexicon.Match link = tokens.is(i, ",") ? LINKS.match(tokens, i + 1) : null;
      boolean several = tokens.is(i + 1, "have", "were", "are", "will");
      if (others ? !several : i - at > BEFORE) {
        link = null;
        if (!others) {
          return;
        }
      }
      if (link == null
          && i + 2 < end
          && tokens.is(i, ",")
          && tokens.is(i + 1, "also", "currently")) {
        link = LINKS.match(tokens, i + 2);
      }
      int join = tokens.is(i, ",") && !others ? joined(i + 1, limit) : -1;
      if (join > 0) {
        title(person, join, limit, person.first < leadEnd ? Rank.NEW : Rank.ROLE);
        return;
      }
      if (link != null) {
        boolean fresh = link.value().equals("new") && !combined(link.to(), limit);
        title(person, link.to(), limit, fresh ? Rank.NEW : Rank.ROLE);
        return;
      }
    }
  }

  /** Whether an office is one of a company that is still to be made: the combined company. */
  private boolean combined(int at, int limit) {
    for (int i = at; i + 1 < Math.min(limit, at + BEFORE) && !tokens.is(i, ",", ";"); i++) {
      if (tokens.is(i, "the") && tokens.is(i + 1, "combined", "resulting", "surviving", "merged")) {
        return true;
      }
    }
    return false;
  }

  /** join := ("will" | "has" | …)* ("join" | "succeed") words "as" title; its token, or -1 */
  private int joined(int at, int limit) {
    int i = at;
    while (i < limit
        && tokens.is(i, "will", "has", "is", "to", "also", "recently", "be", "would")) {
      i++;
    }
    if (!JOINING.has(tokens, i)) {
      return -1;
    }
    for (int k = i + 1; k < Math.min(limit - 1, i + BEFORE); k++) {
      if (known[k] == null && tokens.is(k, ",", ";")) {
        return -1;
      }
      if (known[k] != null && !known[k].isPerson() && !issuers.contains(known[k])
          || tokens.isNumber(k)) {
        return -1; // "joined Acme in 1993 as": a career
      }
      if (tokens.is(k, "as")) {
        return k + 1;
      }
    }
    return -1;
  }

  /**
   * role := person … (("role" | "position" | …) ("as" | "of") | leave "as") title, in one sentence
   */
  private void role(Spotter.Spot spot) {
    int end = tokens.sentenceAt(spot.from()).to();
    int limit = Math.min(end, spot.to() + ROLE);
    for (int i = spot.to(); i + 2 < limit; i++) {
      if (known[i] != null && known[i].isPerson()) {
        return;
      }
      boolean post = POSTS.has(tokens, i) && tokens.is(i + 1, "as", "of", "from");
      if (post || tokens.is(i + 1, "as") && left(i)) {
        boolean fresh = post && spot.from() < leadEnd && assumed(i, spot.to());
        title(spot.sketch(), i + 2, end, fresh ? Rank.NEW : Rank.ROLE);
        return;
      }
    }
  }

  /** Whether a word is the last one of a verb of leaving: "step down", "retire". */
  private boolean left(int at) {
    return LEAVING.has(tokens, at)
        || tokens.is(at, "down", "aside") && tokens.is(at - 1, "step", "steps", "stepping");
  }

  /** Whether somebody comes to a post: "will assume the additional title of". */
  private boolean assumed(int post, int least) {
    for (int i = post - 1; i >= Math.max(least, post - 4); i--) {
      if (tokens.is(i, "assume", "assumes", "assuming", "accepted", "accept", "take", "takes")) {
        return true;
      }
    }
    return false;
  }

  /** Whether the words before a person appoint somebody. */
  private boolean appointed(Spotter.Spot spot) {
    for (int i = Math.max(0, spot.from() - 2); i < spot.from(); i++) {
      Lexicon.Match match = APPOINTS.match(tokens, i);
      if (match != null && match.to() == spot.from()) {
        return true;
      }
    }
    return false;
  }

  private Sketch organization(int at) {
    if (at < 0) {
      return null;
    }
    if (known[at] != null) {
      int to = at;
      while (to + 1 < known.length && known[to] == known[at]) {
        to++;
      }
      boolean both = to + 1 < known.length && tokens.is(to, "and");
      return both && issuers.contains(known[to + 1]) ? known[to + 1] : known[at];
    }
    return tokens.is(at, "the", "our", "its") && !issuers.isEmpty() ? issuers.get(0) : null;
  }

  private int degrees(int at) {
    int to = at;
    while (to < tokens.size()) {
      int next = tokens.is(to, ",") ? to + 1 : to;
      Lexicon.Match match = next < tokens.size() ? DEGREES.match(tokens, next) : null;
      if (match == null || !tokens.isCapitalized(next)) {
        return to;
      }
      to = match.to();
    }
    return to;
  }

  /** before := (organization "'s"?)? title ","? person */
  private void before(Spotter.Spot spot) {
    int start = tokens.sentenceAt(spot.from()).from();
    int first = shared(spot.from(), start);
    int to = tokens.is(first - 1, ",") ? first - 1 : first;
    if (tokens.is(first - 1, "capt.", "adm.", "gen.", "col.", "dr.") && tokens.is(first - 2, ",")) {
      to = first - 2; // "Acme's president, Capt. Ann Roe"
    }
    Sketch of = tokens.is(to, ",") ? ownerBefore(to, start) : null;
    if (of != null) {
      while (known[to - 1] == of) {
        to--;
      }
      to = tokens.is(to - 1, "the") ? to - 2 : to - 1;
    }
    int from = to;
    while (from > start
        && to - from < BEFORE
        && known[from - 1] == null
        && (tokens.isWord(from - 1) || tokens.is(from - 1, ",", "&", "/", "(", ")"))
        && !opens(from - 1)) {
      from--;
    }
    for (int i = from; i < to; i++) {
      TitleGrammar.Title title = titles.starts(i) ? titles.read(i, to) : null;
      if (title != null && title.to() == to && title.from() == i) {
        int owner = tokens.is(i - 1, "'s", "'") ? i - 2 : i - 1;
        boolean owned = owner >= start && known[owner] != null && !known[owner].isPerson();
        if (!owned && of == null && isState(i, to)
            || first < spot.from() && !Titles.isPlural(tokens.norm(to - 1))) {
          return;
        }
        Sketch whose = of != null ? of : owned ? known[owner] : null;
        whose = whose == null && tokens.is(i - 1, "its") ? antecedent(null, i) : whose;
        offer(spot.sketch(), title, whose, Rank.BEFORE);
        return;
      }
    }
  }

  /** Whether a word stands before a title and is none of its words: not so "Chair of the Board". */
  private boolean opens(int at) {
    boolean board = tokens.is(at + 1, "board") && tokens.is(at - 1, "of");
    return tokens.is(at, "said", "by", "that", "as", "is", "was", "from", "with")
        || tokens.is(at, "the") && !board;
  }

  /** Where those begin who are named one after another: "co-CEOs Ann Roe and John Doe". */
  private int shared(int person, int start) {
    int from = person;
    while (from - 2 > start
        && tokens.is(from - 1, "and", "&", ",")
        && known[from - 2] != null
        && known[from - 2].isPerson()) {
      Sketch other = known[from - 2];
      from -= 2;
      while (from > start && known[from - 1] == other) {
        from--;
      }
    }
    return from;
  }

  /** "adviser to President Ann B. Roe": the head of a state, whom no company is named beside. */
  private boolean isState(int title, int to) {
    return to - title == 1
        && tokens.is(title, "president", "governor", "secretary", "minister")
        && tokens.isCapitalized(title)
        && (tokens.is(title - 1, "to", "under", "for")
            || tokens.is(title - 1, "by")
                && tokens.is(title - 2, "nominated", "appointed", "signed", "chosen", "selected"));
  }

  /** The organization of "the chairman of Acme, Ann Roe", or null. */
  private Sketch ownerBefore(int to, int start) {
    Sketch there = to > start ? known[to - 1] : null;
    if (there == null || there.isPerson()) {
      return null;
    }
    int i = to - 1;
    while (i > start && known[i] == there) {
      i--;
    }
    return tokens.is(i, "of") || tokens.is(i, "the") && tokens.is(i - 1, "of") ? there : null;
  }
}
