package ex99.name;

import ex99.model.PartyKind;
import ex99.token.Sentence;
import ex99.token.Tokens;
import ex99.token.WordSet;
import java.util.List;

/** Finds the firms of contacts by the lines above, beside and below their names. */
final class ContactFirms {
  /** The lines of a contact: how many tokens behind a name its firm may stand. */
  private static final int LINES = 18;

  /** How many labelled lines may stand between a contact and the line of its organization. */
  private static final int ABOVE = 4;

  /** How many lines of colleagues and their titles may stand above a contact. */
  private static final int PEOPLE = 4;

  /** The longest label, its colon counted. */
  private static final int LABEL = 5;

  /** How far behind "at" a number may end. */
  private static final int NUMBER = 6;

  /** What a sentence is about that asks to call. */
  private static final WordSet ASKED =
      WordSet.of(
          "release", "releases", "received", "information", "questions", "inquiries", "copy");

  private final Tokens tokens;
  private final Sketch[] known;
  private final List<Spotter.Spot> spots;
  private final List<Sketch> issuers;
  private final FirmLines lines;
  private final TitleGrammar titles;

  ContactFirms(
      Tokens tokens,
      Sketch[] known,
      List<Spotter.Spot> spots,
      List<Sketch> issuers,
      TitleGrammar titles) {
    this.titles = titles;
    this.tokens = tokens;
    this.known = known;
    this.spots = spots;
    this.issuers = issuers;
    this.lines = new FirmLines(tokens, known);
  }

  /**
   * called := "please" ("call" | "contact") firm "at" number, in a sentence about a release or
   * about questions: the firm that has copies of it and answers.
   */
  void called() {
    ContactNumbers numbers = new ContactNumbers(tokens);
    for (Spotter.Spot spot : spots) {
      int verb = tokens.is(spot.from() - 1, "the") ? spot.from() - 2 : spot.from() - 1;
      int at = tokens.is(spot.to(), ",") ? spot.to() + 1 : spot.to();
      if (tokens.is(verb, "call", "contact", "telephone", "phone")
          && tokens.is(verb - 1, "please", "should")
          && tokens.is(at, "at")
          && spot.sketch().kind == PartyKind.ORGANIZATION
          && !issuers.contains(spot.sketch())
          && numbers.reachable(at, NUMBER)
          && ASKED.any(tokens, tokens.sentenceAt(verb).from(), verb)) {
        spot.sketch().contact = true;
      }
    }
  }

  /** alone := firm line-end ("(" | "+")? number: a firm to call, of which nobody is named. */
  void numbered() {
    ContactNumbers numbers = new ContactNumbers(tokens);
    for (Spotter.Spot spot : spots) {
      Sentence line = tokens.sentenceAt(spot.from());
      boolean whole = line.from() == spot.from() && line.to() == spot.to();
      boolean number =
          whole
              && spot.to() < tokens.size()
              && (tokens.isNumber(spot.to()) || tokens.is(spot.to(), "(", "+"))
              && numbers.reachable(spot.to(), NUMBER);
      if (number
          && spot.sketch().kind == PartyKind.ORGANIZATION
          && !issuers.contains(spot.sketch())) {
        spot.sketch().contact = true;
      }
    }
  }

  /**
   * The organization on the line above a contact: a line of its own, or "Acme Investor Contact".
   */
  private Sketch above(Spotter.Spot person) {
    int start = tokens.sentenceAt(person.from()).from();
    boolean second = // "Ann Roe/John Doe" below their firm
        tokens.is(person.from() - 1, "/", "&", "and")
            && known[start] != null
            && known[start].isPerson()
            && known[person.from() - 2] == known[start];
    boolean first = start == person.from() || second || labelled(start, person.from());
    if (start == 0 || !first) {
      return null;
    }
    int line = tokens.sentenceAt(start - 1).from();
    boolean titled = !followed(start);
    for (int i = 0; i < PEOPLE && line > 0 && beforeIn(line, start, titled); i++) {
      start = line;
      line = tokens.sentenceAt(start - 1).from();
    }
    Sketch there = lines.firm(line);
    for (int i = 0; there == null && i < ABOVE && line > 0 && passed(line, start); i++) {
      start = line;
      line = tokens.sentenceAt(start - 1).from();
      there = lines.firm(line);
    }
    if (there != null) {
      return there;
    }
    there = known[line];
    boolean whole = there == known[start - 1] || isAgent(line, there) || reached(line, there);
    boolean label =
        tokens.is(start - 1, "contact", "contacts", ":", "relations") && start - line < 8;
    return there != null && !there.isPerson() && (whole || label) ? there : null;
  }

  /** Whether a line is that of a colleague or, where titles are passed too, of his title. */
  private boolean beforeIn(int line, int below, boolean titled) {
    if (colleague(line, below)) {
      return true;
    }
    TitleGrammar.Title title =
        titled && known[line] == null && below - line <= LINES ? titles.read(line, below) : null;
    return title != null && title.to() == below && !blank(below - 1, below);
  }

  /** Whether the line of a firm follows that of a contact. */
  private boolean followed(int line) {
    int next = tokens.sentenceAt(line).to();
    return next < tokens.size() && lines.firm(next) != null;
  }

  /** "Press: Ann Roe": a label and a colleague on a line, and their firm below. */
  private boolean alone(Spotter.Spot person) {
    Sentence line = tokens.sentenceAt(person.from());
    return tokens.is(person.from() - 1, ":")
        && line.to() == person.to()
        && person.from() - line.from() <= LABEL
        && known[line.from()] == null
        && !blank(line.from() - 1, line.from());
  }

  /** Whether a line between a firm and its people is a label's or a telephone number's. */
  private boolean passed(int line, int below) {
    if (labelled(line, line + LABEL)) {
      boolean number = tokens.is(line, "tel", "tel.", "telephone", "phone", "fax", "email", "t");
      return !(number && blank(below - 1, below)); // there the lines of a contact end
    }
    for (int i = line; i < below; i++) {
      if (tokens.isWord(i) && tokens.text(i).indexOf('@') < 0) {
        return false;
      }
    }
    return !blank(below - 1, below);
  }

  /** Whether the line above is that of another contact of the same firm: no blank line between. */
  private boolean colleague(int line, int below) {
    return known[line] != null
        && known[line].isPerson()
        && below - line <= LINES
        && !blank(below - 1, below);
  }

  private boolean blank(int one, int next) {
    String text = tokens.manuscript().text();
    int lines = 0;
    for (int i = tokens.end(one); i < tokens.start(next); i++) {
      lines += text.charAt(i) == '\n' ? 1 : 0;
    }
    return lines > 1;
  }

  /** Whether a line begins with a label: "Media: Ann Roe, 212-555-0100". */
  private boolean labelled(int line, int to) {
    for (int i = line + 1; i < Math.min(to, line + LABEL); i++) {
      if (tokens.is(i, ":")) {
        return known[line] == null;
      }
    }
    return false;
  }

  /** "Voss Relations Tel: 020 5550 0160" */
  private boolean reached(int line, Sketch there) {
    int i = line;
    while (i < tokens.size() && known[i] == there) {
      i++;
    }
    return tokens.is(i, "tel", "tel.", "telephone", "phone", "t", "ph");
  }

  /** "Voss Relations (for Acme)" */
  private boolean isAgent(int line, Sketch there) {
    int i = line;
    while (i < tokens.size() && known[i] == there) {
      i++;
    }
    return tokens.is(i, "for") && i > line && known[i + 1] != null
        || tokens.is(i, "(")
            && (tokens.is(i + 1, "for")
                || Brackets.close(tokens, i) == tokens.sentenceAt(line).to() - 1);
  }

  /** The firm on the line below a contact that stands under a label such as "Acme Media:". */
  private Sketch below(Spotter.Spot person) {
    int start = tokens.sentenceAt(person.from()).from();
    int next = tokens.sentenceAt(person.from()).to();
    if (!joined(start, next) || start == 0 || !tokens.is(start - 1, ":") || next >= tokens.size()) {
      return null;
    }
    Sketch there = known[next];
    int last = tokens.sentenceAt(next).to() - 1;
    boolean firm = there != null && !there.isPerson() && known[last] == there;
    return firm && !issuers.contains(there) ? there : null;
  }

  /**
   * line := organization ("(" words ")")? (":" | "-") honorific? person; the organization, or null
   */
  private Sketch beside(Spotter.Spot person) {
    int line = tokens.sentenceAt(person.from()).from();
    Sketch there = known[line];
    if (there == null || there.isPerson() || person.from() - line > LINES) {
      return null;
    }
    int i = line;
    while (i < person.from() && known[i] == there) {
      i++;
    }
    if (tokens.is(i, "(")) {
      int close = Brackets.close(tokens, i);
      i = close < 0 ? i : close + 1;
    }
    int end = tokens.sentenceAt(line).to();
    for (int k = person.to(); k < end; k++) {
      if (known[k] != null && !known[k].isPerson() && known[k] != there) {
        return null;
      }
    }
    boolean named =
        i > line && tokens.is(i, "contact", "contacts", "media", "investor", "investors");
    i += named ? 1 : 0;
    i += named && tokens.is(i, "contact", "contacts", "relations") ? 1 : 0;
    if (desk(i, person.from())) {
      return there;
    }
    boolean mark = tokens.is(i, ":", "-", "--", "–", "—");
    return mark && (person.from() - i <= 3 || joined(i + 1, person.from())) ? there : null;
  }

  /** desk := "," capital-word{1,4} "," between an organization and its contact */
  private boolean desk(int from, int to) {
    boolean words = tokens.is(from, ",") && tokens.is(to - 1, ",") && to - from <= LABEL + 1;
    for (int i = from + 1; words && i < to - 1; i++) {
      words = known[i] == null && (tokens.isCapitalized(i) || tokens.is(i, "and", "&"));
    }
    return words && to - from > 2;
  }

  /** Whether nothing but colleagues, with what they are in brackets, stands between. */
  private boolean joined(int from, int to) {
    int i = from;
    while (i < to) {
      int close = tokens.is(i, "(") ? Brackets.close(tokens, i) : -1;
      boolean person = known[i] != null && known[i].isPerson();
      if (close < 0 && !person && !tokens.is(i, ",", "/", "and", "&", "or", "|", "dr.", "mr.")) {
        return false;
      }
      i = close < 0 ? i + 1 : close + 1;
    }
    return true;
  }

  /**
   * before := (label | "or" | "and" | ";" | "contact") organization ("," | ":") person; the
   * organization, or null
   */
  private Sketch before(Spotter.Spot person) {
    int last = person.from() - 2;
    Sketch there = last < 0 || !tokens.is(last + 1, ",", ":") ? null : known[last];
    if (there == null || there.isPerson()) {
      return null;
    }
    int first = last;
    while (first > 0 && known[first - 1] == there) {
      first--;
    }
    int behind = person.to() + 1;
    boolean other = // "Acme and Bell: Ann Roe, Roe Associates"
        tokens.is(person.to(), ",")
            && behind < known.length
            && known[behind] != null
            && !known[behind].isPerson()
            && !issuers.contains(known[behind]);
    boolean opens =
        !other
            && (tokens.is(first - 1, ":", "for", "or", "and", ";", "/", "contact")
                || first == tokens.sentenceAt(person.from()).from());
    return opens ? there : null;
  }

  /** "Ann Roe, Treasurer, at 212-555-0100, or Dan Doe of": the first has a place of her own. */
  private boolean placed(Spotter.Spot person, Spotter.Spot next) {
    boolean office =
        tokens.is(person.to(), ",")
            && tokens.isCapitalized(person.to() + 1)
            && tokens.is(next.from() - 1, "or", "and")
            && next.from() - person.to() > 3;
    return office
        && tokens.sentence(next.from()) == tokens.sentence(person.from())
        && tokens.is(next.to(), "of", "with", "at", ",");
  }

  /** The token behind the degrees and the note of a name: "Ann Roe, CFA", "Ann Roe (Media)". */
  private int noted(int to) {
    int end = Degrees.end(tokens, to);
    int close = tokens.is(end, "(") ? Brackets.close(tokens, end) : -1;
    boolean note = close > 0 && close - end <= 3 && close < tokens.size();
    return reached(note && tokens.block(close) == tokens.block(to - 1) ? close + 1 : end, to - 1);
  }

  /** The token behind "/ aroe@acme.com" and "- 212-555-0100", on the line of a name. */
  private int reached(int at, int name) {
    int i = at;
    while (i < tokens.size()
        && tokens.block(i) == tokens.block(name)
        && (tokens.text(i).indexOf('@') > 0
            || tokens.isNumber(i)
            || tokens.is(i, "/", "|", "-", "(", ")", ",", "."))) {
      i++;
    }
    return i < tokens.size() && tokens.block(i) != tokens.block(name) ? i : at;
  }

  /** The firm of a contact stands on the lines behind the name, before the next person. */
  void find(int index) {
    Spotter.Spot person = spots.get(index);
    Sketch firm = below(person);
    firm = firm == null ? beside(person) : firm;
    firm = firm == null ? before(person) : firm;
    Sketch above = firm == null ? above(person) : firm;
    if (above != null) {
      person.sketch().affiliation = above;
      above.contact |= !issuers.contains(above);
      return;
    }
    int end = noted(person.to());
    for (int i = index + 1; i < spots.size() && spots.get(i).from() - person.to() < LINES; i++) {
      Spotter.Spot spot = spots.get(i);
      if (spot.sketch().isPerson() && spot.from() == end) {
        end = noted(spot.to()); // several names above one firm
        continue;
      }
      if (spot.sketch().isPerson()
          && spot.sketch() != person.sketch()
          && (!tokens.is(spot.from() - 1, "/", "and", "&", "or") && !alone(spot)
              || placed(person, spot))) {
        break;
      }
      boolean own = // a line of its own: "Voss Relations: Ann Roe"
          !spot.sketch().isPerson()
              && tokens.is(spot.to(), ":")
              && tokens.sentenceAt(spot.from()).from() == spot.from()
              && tokens.sentenceAt(spot.from()).to() > spot.to() + 1;
      boolean next = // another label: "Investors: Voss Relations, Ann Roe"
          !spot.sketch().isPerson()
              && tokens.is(spot.from() - 1, ":")
              && tokens.is(spot.from() - 2, "investors", "media", "relations", "press", "contact");
      boolean opens = // "or", and the firm of the next contact
          !spot.sketch().isPerson() && lines.opens(tokens.sentenceAt(spot.from()).from());
      if (own || next || opens || tokens.is(spot.from() - 1, "about")) {
        break;
      }
      boolean role = tokens.is(spot.from(), "the") && spot.kind() != Mention.Form.FULL;
      if (!spot.sketch().isPerson() && !role) {
        person.sketch().affiliation = spot.sketch();
        spot.sketch().contact |= !issuers.contains(spot.sketch());
        return;
      }
    }
  }
}
