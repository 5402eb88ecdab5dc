package ex99.name;

import ex99.token.Lexicon;
import ex99.token.Sentence;
import ex99.token.Tokens;
import ex99.token.WordSet;

/** Finds the offices that stand behind the names of people: "Ann Roe, chairman of Acme". */
final class OfficesBehind {
  private static final Lexicon LINKS = Lexicon.load("title-links");
  private static final Lexicon APPOINTS = Lexicon.load("appoint-verbs");

  /** Verbs of coming to a company, or after somebody there, "as" something. */
  private static final WordSet JOINING =
      WordSet.of(
          "lead",
          "leads",
          "join",
          "joins",
          "joined",
          "joining",
          "rejoin",
          "rejoins",
          "rejoined",
          "return",
          "returns",
          "returned",
          "returning",
          "succeed",
          "succeeds",
          "succeeded",
          "succeeding",
          "replace",
          "replaces",
          "replaced",
          "replacing");

  /** The longest line below a name that may be its title. */
  private static final int LINES = 18;

  /** How far apart those may be named who lead a company together. */
  private static final int LED = 20;

  private static final int NEAR = 24;

  /** The most tokens of people who are named one after another. */
  private static final int LISTED = 120;

  /** The longest title between a verb of appointing and whom it appoints. */
  private static final int HELD = 7;

  private static final int SHORT = 16;

  private final Tokens tokens;
  private final Sketch[] known;
  private final OfficeReader reader;
  private final OfficeBook book;
  private final ContactColumns columns;
  private final TitleGrammar titles;
  private final GappedOffices gapped;
  private final int leadEnd;

  /** The company that the person at hand is said to lead, or null. */
  private Sketch head;

  /** The company that somebody was last said to join, or null. */
  private Sketch entered;

  /** The company last said to be led by somebody, and where. */
  private Sketch lastLed;

  private int lastLedAt;

  OfficesBehind(
      Tokens tokens,
      Sketch[] known,
      TitleGrammar titles,
      OfficeReader reader,
      OfficeBook book,
      int leadEnd) {
    this.tokens = tokens;
    this.known = known;
    this.reader = reader;
    this.book = book;
    this.titles = titles;
    this.gapped = new GappedOffices(tokens, known, titles);
    this.columns = new ContactColumns(tokens, known, titles);
    this.leadEnd = leadEnd;
  }

  /**
   * behind := person ("," degree)* ("," | "(" | "-" | link | line break) (organization "'s")? title
   */
  void find(Spotter.Spot spot) {
    head = led(spot);
    int at = termed(retired(Degrees.end(tokens, spot.to())));
    if (at >= tokens.size()) {
      return;
    }
    if (TitlesBehind.isSigned(tokens, spot.from(), at)) {
      int title = tokens.is(at + 1, ",") ? at + 2 : at + 1;
      if (title < tokens.size() && known[title] == null) {
        reader.read(spot.sketch(), title, tokens.sentenceAt(title).to(), Office.Rank.BEHIND, head);
      }
      return;
    }
    int limit = tokens.sentenceAt(spot.from()).to();
    boolean mark = tokens.is(at, ",", "(", "-", "--", ":", "—", "–", "|");
    int i = mark ? at + 1 : at;
    if (mark
        && i + 3 < limit
        && tokens.is(i, "age", "aged")
        && tokens.isNumber(i + 1)
        && tokens.is(i + 2, ",")) {
      i += 3;
    } else if (mark && i + 1 < limit && tokens.isNumber(i) && tokens.is(i + 1, ",")) {
      i += 2;
    }
    Sentence below = spot.sketch().contact ? belowPhone(i, spot) : null;
    if (below != null) {
      reader.read(spot.sketch(), below.from(), below.to(), Office.Rank.BEHIND, head);
      return;
    }
    int phone = spot.sketch().contact ? behindPhone(i, limit) : -1;
    if (phone > 0) {
      reader.read(spot.sketch(), phone, limit, Office.Rank.BEHIND, head);
      return;
    }
    if (i >= tokens.size() || i >= limit && mark) {
      return;
    }
    if (!mark && Cells.parts(tokens, i)) {
      int cell = Cells.end(tokens, i);
      TitleGrammar.Title title = titles.read(i, cell);
      if (title != null && title.from() == i && title.to() == cell) {
        book.offer(spot.sketch(), title, head, Office.Rank.BEHIND);
      }
      return;
    }
    boolean appointed = appointed(spot);
    i = mark ? i : coordinated(i, limit);
    if (i >= tokens.size()) {
      return;
    }
    int house = member(i, limit);
    if (mark && tokens.is(i, "who")) {
      int promoted = behindClause(i, limit);
      if (promoted > 0 && spot.from() < leadEnd) {
        reader.read(spot.sketch(), promoted, limit, Office.Rank.NEW, head);
        return;
      }
      clause(spot.sketch(), i, limit);
      return;
    }
    if (house > i && tokens.is(house, ",") && tokens.is(house + 1, "who")) {
      clause(spot.sketch(), house + 1, limit); // "Ann Roe of Acme, who has served as"
      return;
    }
    boolean comma = house > i && tokens.is(house, ",");
    Lexicon.Match link = LINKS.match(tokens, comma ? house + 1 : house);
    Office.Rank rank = mark ? Office.Rank.BEHIND : Office.Rank.LINE;
    int join = link == null && (!mark || tokens.is(at, ",")) ? joined(i, limit) : -1;
    if (join > 0) {
      head = head == null ? entered : head;
      rank = spot.from() < leadEnd ? Office.Rank.NEW : Office.Rank.ROLE;
      i = join;
    } else if (link != null) {
      boolean fresh = link.value().equals("new") || appointed;
      rank = fresh && spot.from() < leadEnd ? Office.Rank.NEW : Office.Rank.ROLE;
      rank = !mark && isReplaced(spot) ? Office.Rank.LINE : rank;
      rank = rank == Office.Rank.ROLE && stays(link) ? Office.Rank.BEHIND : rank;
      i = link.to();
    } else if (!mark && appointed && tokens.is(i, "of", "from", "at", "formerly")
        || !mark
            && appointed
            && tokens.is(i, "to")
            && tokens.is(i + 1, "its", "the", "our")
            && link == null) {
      assumed(spot, i, limit); // "hired Ann Roe from Acme Ridge as treasurer"
      return;
    } else if (!mark && appointed && spot.from() < leadEnd) {
      rank = Office.Rank.NEW;
    } else if (!mark && tokens.block(i) != tokens.block(spot.from())) {
      Sentence column = columns.title(spot);
      i = column == null ? i : column.from();
      limit = tokens.sentenceAt(i).to();
      if (limit - i > LINES) {
        return;
      }
    } else if (!mark && !spot.sketch().contact) {
      GappedOffices.First first = gapped.first(spot, i, limit);
      if (first == null) {
        return;
      }
      Office theirs = book.of(first.person());
      head = head == null && theirs != null ? theirs.organization() : head;
      rank = first.fresh() && spot.from() < leadEnd ? Office.Rank.NEW : Office.Rank.ROLE;
    }
    int to = reader.read(spot.sketch(), i, limit, rank, head);
    if (rank == Office.Rank.BEHIND && !(appointed && assumed(spot, to, limit))) {
      promotion(spot.sketch(), to, limit);
    }
  }

  /** "Will continue as", "will stay on as": what somebody is still to be when a deal is done. */
  private boolean stays(Lexicon.Match link) {
    int title = tokens.is(link.to(), "a", "an", "the", "its") ? link.to() + 1 : link.to();
    if (tokens.is(title, "director", "member", "chairman", "chair", "consultant")
        || tokens.is(title, "adviser", "advisor", "non-executive")) {
      return false; // what is kept beside an office that is given up
    }
    for (int i = link.from(); i < link.to(); i++) {
      if (tokens.is(i, "continue", "stay", "remain") && tokens.is(i - 1, "will")) {
        return true;
      }
    }
    return false;
  }

  /** "Will succeed Ann Roe as": the office that somebody leaves to another. */
  private boolean isReplaced(Spotter.Spot spot) {
    int verb = tokens.is(spot.from() - 1, "mr.", "ms.", "mrs.", "dr.") ? 2 : 1;
    return tokens.is(spot.from() - verb, "succeed", "succeeds", "succeeding", "replace")
        || tokens.is(spot.from() - verb, "replaces", "replacing");
  }

  /** Where the title begins of "Ann Roe, 614-555-0100 (Treasurer)", to the line's end; or -1. */
  private int behindPhone(int at, int limit) {
    boolean digits = false;
    int i = at;
    while (i < limit && !tokens.isWord(i)) {
      digits |= tokens.isNumber(i);
      i++;
    }
    TitleGrammar.Title title = digits && i < limit ? titles.read(i, limit) : null;
    int end = title == null ? -1 : tokens.is(title.to(), ")") ? title.to() + 1 : title.to();
    return title != null && title.from() == i && end == limit ? i : -1;
  }

  /** The line of a title below the line of a name and a telephone number, or null. */
  private Sentence belowPhone(int at, Spotter.Spot spot) {
    Sentence line = tokens.sentenceAt(spot.from());
    boolean digits = false;
    for (int i = at; i < line.to(); i++) {
      digits |= tokens.isNumber(i);
      if (tokens.isWord(i) && !tokens.is(i, "tel", "tel.", "phone", "x", "ext", "ext.")) {
        return null;
      }
    }
    if (!digits || line.to() >= tokens.size()) {
      return null;
    }
    Sentence next = tokens.sentenceAt(line.to());
    TitleGrammar.Title title = titles.read(next.from(), next.to());
    return title != null && title.from() == next.from() && title.to() == next.to() ? next : null;
  }

  /**
   * "appointed Ann Roe, its treasurer, as interim president": the office that somebody comes to.
   */
  private boolean assumed(Spotter.Spot spot, int at, int limit) {
    for (int i = at; i + 1 < Math.min(limit, at + SHORT) && !tokens.is(i, ";"); i++) {
      if (known[i] != null && known[i].isPerson()) {
        return false;
      }
      if (tokens.is(i, "as") && !tokens.is(i - 1, "such", "well", "known")) {
        boolean fresh = spot.from() < leadEnd;
        reader.read(spot.sketch(), i + 1, limit, fresh ? Office.Rank.NEW : Office.Rank.ROLE, head);
        return true;
      }
    }
    return false;
  }

  /** The token behind "(“Mr. Roe”)", the term for somebody, before a comma and his title. */
  private int termed(int at) {
    int close = tokens.is(at, "(") ? Brackets.close(tokens, at) : -1;
    boolean quoted = tokens.is(at + 1, "“", "\"") || tokens.is(at + 2, "“", "\"");
    return close > 0 && close - at < SHORT / 2 && quoted && tokens.is(close + 1, ",")
        ? close + 1
        : at;
  }

  /** The token behind "(USN, Ret.)", which says what service somebody has left. */
  private int retired(int at) {
    int close = tokens.is(at, "(") ? Brackets.close(tokens, at) : -1;
    for (int i = at; i < close && close - at < SHORT / 2; i++) {
      if (tokens.is(i, "ret.", "ret", "retired")) {
        return close + 1;
      }
    }
    return at;
  }

  /** The token behind the people who are named together: "Ann Roe and John Doe were elected". */
  private int coordinated(int at, int limit) {
    int i = at;
    while (i + 1 < Math.min(limit, at + LISTED) && tokens.is(i, "and", ",")) {
      int name = titled(i + 1, limit);
      Sketch other = known[name];
      if (other == null || !other.isPerson()) {
        return i;
      }
      i = name;
      while (i < limit && known[i] == other) {
        i++;
      }
    }
    return i;
  }

  /** Where a person begins behind a title of his own: "and treasurer John Doe". */
  private int titled(int at, int limit) {
    if (known[at] != null || !tokens.is(at - 1, "and") || !titles.starts(at)) {
      return at;
    }
    TitleGrammar.Title title = titles.read(at, limit);
    int end = title == null || title.to() >= limit ? at : title.to();
    int behind = end;
    while (behind < limit && known[behind] != null && known[behind] == known[end]) {
      behind++;
    }
    boolean several = tokens.is(behind, "will", "have", "were", "are", "to");
    return several ? end : at;
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

  /**
   * The title behind "who has been a director since May, was elected": where a clause about
   * somebody ends before he is appointed; or -1.
   */
  private int behindClause(int who, int limit) {
    for (int i = who + 1; i + 1 < Math.min(limit, who + NEAR) && !tokens.is(i, ";"); i++) {
      if (known[i] != null && known[i].isPerson()) {
        return -1;
      }
      Lexicon.Match link = tokens.is(i, ",") ? LINKS.match(tokens, i + 1) : null;
      if (link != null && link.value().equals("new") && titles.read(link.to(), limit) != null) {
        return link.to();
      }
    }
    return -1;
  }

  /** clause := person "," "who" … ("as" title | "," link title) */
  private void clause(Sketch person, int who, int limit) {
    Lexicon.Match first = LINKS.match(tokens, who);
    first = first == null ? LINKS.match(tokens, who + 1) : first;
    if (first != null) {
      boolean fresh = first.value().equals("new") && person.first < leadEnd;
      Office.Rank rank = fresh ? Office.Rank.NEW : Office.Rank.ROLE;
      int to = reader.read(person, first.to(), limit, rank, head);
      if (!fresh) {
        next(person, to, limit);
      }
      if (to > first.to()) {
        return;
      }
    }
    if (sits(person, who + 1)) {
      return;
    }
    int join = joined(who + 1, limit);
    if (join > 0) {
      reader.read(
          person, join, limit, person.first < leadEnd ? Office.Rank.NEW : Office.Rank.ROLE, head);
      return;
    }
    int end = Math.min(limit, who + 2 * NEAR);
    for (int i = who + 1; i + 1 < end && !tokens.is(i, ";"); i++) {
      if (known[i] != null && known[i].isPerson()) {
        break;
      }
      Lexicon.Match link = tokens.is(i, ",") ? LINKS.match(tokens, i + 1) : null;
      boolean becomes = tokens.is(i, "and") && tokens.is(i + 1, "become");
      if (link != null || becomes) {
        boolean fresh = (becomes || link.value().equals("new")) && person.first < leadEnd;
        int title = becomes ? i + 2 : link.to();
        reader.read(person, title, limit, fresh ? Office.Rank.NEW : Office.Rank.ROLE, head);
        return;
      }
    }
    for (int i = who + 1; i + 1 < Math.min(limit, who + NEAR) && !tokens.is(i, ";"); i++) {
      if (known[i] != null && known[i].isPerson()) {
        return;
      }
      if (tokens.is(i, "where")) {
        return; // "joins from Acme, where she served as": a career
      }
      if (tokens.is(i, "as") && !tokens.is(i - 1, "such", "well", "known")) {
        reader.read(person, i + 1, limit, Office.Rank.ROLE, head);
        return;
      }
    }
  }

  /**
   * next := words "and" link title: "who has been treasurer since May and will become president"
   */
  private void next(Sketch person, int at, int limit) {
    for (int i = at; i + 1 < Math.min(limit, at + NEAR) && !tokens.is(i, ";"); i++) {
      if (known[i] != null && known[i].isPerson()) {
        return;
      }
      Lexicon.Match link = tokens.is(i, "and") ? LINKS.match(tokens, i + 1) : null;
      if (link != null && link.value().equals("new") && tokens.is(i + 1, "will", "to", "is")) {
        boolean fresh = person.first < leadEnd;
        reader.read(person, link.to(), limit, fresh ? Office.Rank.NEW : Office.Rank.BEHIND, head);
        return;
      }
    }
  }

  /** sits := ("has" | "had")? "served" "on" owner? "board": who does so is a director */
  private boolean sits(Sketch person, int at) {
    int verb = tokens.is(at, "has", "had", "also") ? at + 1 : at;
    boolean on = tokens.is(verb, "served", "serves", "sat", "sits") && tokens.is(verb + 1, "on");
    int noun = verb + 3;
    noun = tokens.is(noun, "company") && tokens.is(noun + 1, "'s") ? noun + 2 : noun;
    boolean seat =
        on
            && tokens.is(verb + 2, "its", "the", "our")
            && tokens.is(noun, "board")
            && !tokens.is(noun + 1, "of") | tokens.is(noun + 2, "directors");
    if (seat && book.of(person) == null) {
      book.put(person, new Office(null, "director", book.issuer(), Office.Rank.ROLE));
    }
    return seat;
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

  /** promotion := person "," title … "," ("was named" | "will become" | …) title */
  private void promotion(Sketch person, int at, int limit) {
    int end = Math.min(limit, at + 2 * SHORT);
    boolean others = false;
    for (int i = at; i + 1 < end && !tokens.is(i, ";", "."); i++) {
      others |= known[i] != null && known[i].isPerson() && known[i] != person;
      Lexicon.Match link = tokens.is(i, ",") ? LINKS.match(tokens, i + 1) : null;
      boolean several = tokens.is(i + 1, "have", "were", "are", "will");
      if (others ? !several : i - at > SHORT) {
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
        reader.read(
            person, join, limit, person.first < leadEnd ? Office.Rank.NEW : Office.Rank.ROLE, head);
        return;
      }
      if (link != null) {
        boolean fresh = link.value().equals("new") && !combined(link.to(), limit);
        reader.read(person, link.to(), limit, fresh ? Office.Rank.NEW : Office.Rank.ROLE, head);
        return;
      }
    }
  }

  /** Whether an office is one of a company that is still to be made: the combined company. */
  private boolean combined(int at, int limit) {
    for (int i = at; i + 1 < Math.min(limit, at + SHORT) && !tokens.is(i, ",", ";"); i++) {
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
        && tokens.is(i, "will", "has", "is", "to", "also", "recently", "be", "would", "agreed")) {
      i++;
    }
    entered = null;
    i = left(i, limit);
    if (!JOINING.has(tokens, i)) {
      return -1;
    }
    boolean coming = tokens.is(i, "join") && tokens.is(i - 1, "will", "to", "would");
    boolean source = false; // "joins the company from Acme as treasurer"
    for (int k = i + 1; k < Math.min(limit - 1, i + SHORT); k++) {
      if (known[k] == null && tokens.is(k, ",", ";")) {
        return -1;
      }
      source |= tokens.is(k, "from");
      boolean company = known[k] != null && !known[k].isPerson() && !source;
      if (company && !coming && !book.isIssuer(known[k]) || tokens.isNumber(k)) {
        return -1; // "joined Acme in 1993 as": a career
      }
      entered = company ? known[k] : entered;
      if (tokens.is(k, "as")) {
        return dated(k + 1, limit) ? -1 : k + 1;
      }
    }
    return -1;
  }

  /** "as a plant manager in 1994": what somebody was long ago. */
  private boolean dated(int at, int limit) {
    for (int i = at; i + 1 < Math.min(limit, at + SHORT) && !tokens.is(i, ",", ";"); i++) {
      if (tokens.is(i, "in") && tokens.isNumber(i + 1) && tokens.text(i + 1).length() == 4) {
        return true;
      }
    }
    return false;
  }

  /** left := ("leaves" | "left" | …) company "to"; the token behind, or the given one */
  private int left(int at, int limit) {
    int end = Math.min(limit - 1, at + SHORT);
    for (int i = at + 1; tokens.is(at, "leaves", "left", "leave", "leaving") && i < end; i++) {
      if (tokens.is(i, "to")) {
        return i + 1;
      }
      if (known[i] == null && !tokens.isWord(i) || known[i] != null && known[i].isPerson()) {
        return at;
      }
    }
    return at;
  }

  /** Whether the words before a person, and before the title that he has, appoint somebody. */
  private boolean appointed(Spotter.Spot spot) {
    if (appoints(spot.from())) {
      return true;
    }
    if (tokens.is(spot.from() - 1, "were", "was", "are") && inverted(spot.from())) {
      return true; // "Also elected were Ann Roe, treasurer, as"
    }
    int other = spot.from() - 2;
    if (tokens.is(spot.from() - 1, "and") && other > 0 && known[other] != null) {
      Sketch one = known[other];
      while (other > 0 && known[other - 1] == one) {
        other--;
      }
      if (one.isPerson() && appoints(other)) {
        return true; // "elected Ann Roe and John Doe as"
      }
    }
    int start = Math.max(tokens.sentenceAt(spot.from()).from(), spot.from() - HELD);
    for (int i = spot.from() - 1; i > start; i--) {
      TitleGrammar.Title title = titles.starts(i) ? titles.read(i, spot.from()) : null;
      boolean kind = tokens.is(i - 1, "outside", "independent", "existing", "current", "longtime");
      if (title != null && title.to() == spot.from() && (appoints(i) || kind && appoints(i - 1))) {
        return true; // "elected outside director Ann Roe chairman"
      }
    }
    return false;
  }

  /** Whether the sentence of somebody opens with the verb that appoints him. */
  private boolean inverted(int person) {
    int first = tokens.sentenceAt(person).from();
    first = tokens.is(first, "also", "newly") ? first + 1 : first;
    return tokens.is(first, "elected", "appointed", "named", "promoted");
  }

  private boolean appoints(int at) {
    for (int i = Math.max(0, at - 2); i < at; i++) {
      Lexicon.Match match = APPOINTS.match(tokens, i);
      if (match != null && match.to() == at) {
        return true;
      }
    }
    return false;
  }
}
