package ex99.name;

import ex99.token.Lexicon;
import ex99.token.Tokens;
import java.util.List;

/** Gives people their titles and the organizations that they belong to. */
final class Offices {
  private static final Lexicon DEGREES = Lexicon.load("degrees");

  private final Tokens tokens;
  private final Wording wording;
  private final Sketch[] known;
  private final List<Spotter.Spot> spots;
  private final List<Sketch> issuers;
  private final TitleGrammar titles;

  Offices(
      Tokens tokens,
      Wording wording,
      Sketch[] known,
      List<Spotter.Spot> spots,
      List<Sketch> issuers) {
    this.tokens = tokens;
    this.wording = wording;
    this.known = known;
    this.spots = spots;
    this.issuers = issuers;
    this.titles = new TitleGrammar(tokens, wording, known);
  }

  void assign() {
    for (int i = 0; i < spots.size(); i++) {
      Spotter.Spot spot = spots.get(i);
      if (!spot.sketch().isPerson()) {
        continue;
      }
      if (spot.sketch().title == null || spot.sketch().affiliation == null) {
        behind(spot);
      }
      if (spot.sketch().title == null) {
        before(spot);
      }
      if (spot.sketch().contact && spot.sketch().affiliation == null) {
        firm(i);
      }
    }
    Sketch issuer = issuers.isEmpty() ? null : issuers.get(0);
    for (Spotter.Spot spot : spots) {
      if (spot.sketch().isPerson() && spot.sketch().affiliation == null) {
        spot.sketch().affiliation = issuer;
      }
    }
  }

  /** person ("," degree)* ("," | "(" | "-")? title */
  private void behind(Spotter.Spot spot) {
    int at = degrees(spot.to());
    if (at >= tokens.size()) {
      return;
    }
    int limit = tokens.sentenceAt(spot.from()).to();
    int i = at;
    if (tokens.is(i, ",", "(", "-", "--", ":")) {
      i++;
    } else if (tokens.get(at).block() == tokens.get(spot.from()).block()) {
      return;
    } else {
      limit = tokens.sentenceAt(i).to();
    }
    if (i < limit && tokens.get(i).isNumber() && tokens.is(i + 1, ",")) {
      i += 2;
    }
    if (i >= limit) {
      return;
    }
    int skip = i;
    if (known[skip] != null && !known[skip].isPerson()) {
      while (skip < limit && known[skip] == known[i]) {
        skip++;
      }
      skip = tokens.is(skip, "'") && tokens.is(skip + 1, "s") ? skip + 2 : skip;
    }
    TitleGrammar.Title title = skip < limit ? titles.read(skip, limit) : null;
    if (title == null) {
      return;
    }
    set(spot.sketch(), title, skip > i ? known[i] : null);
  }

  private void set(Sketch person, TitleGrammar.Title title, Sketch organization) {
    boolean again = person.title != null;
    if (!again) {
      person.title = tokens.text(title.from(), title.to());
    }
    Sketch of = organization != null ? organization : organization(title.organization());
    if (person.affiliation == null && of != null && !of.isPerson()) {
      person.affiliation = of;
    }
  }

  private Sketch organization(int at) {
    if (at < 0) {
      return null;
    }
    if (known[at] != null) {
      return known[at];
    }
    return tokens.is(at, "the", "our", "its") && !issuers.isEmpty() ? issuers.get(0) : null;
  }

  private int degrees(int at) {
    int to = at;
    while (to < tokens.size()) {
      int next = tokens.is(to, ",") ? to + 1 : to;
      Lexicon.Match match = next < tokens.size() ? DEGREES.match(tokens, next) : null;
      if (match == null || !tokens.get(next).isCapitalized()) {
        return to;
      }
      to = match.to();
    }
    return to;
  }

  /** (organization "'s"?)? title person */
  private void before(Spotter.Spot spot) {
    int to = spot.from();
    int start = tokens.sentenceAt(to).from();
    int from = to;
    while (from > start
        && to - from < 14
        && known[from - 1] == null
        && tokens.get(from - 1).isWord()
        && !tokens.is(from - 1, "said", "by", "that", "as", "the", "is", "was", "from", "with")) {
      from--;
    }
    for (int i = from; i < to; i++) {
      TitleGrammar.Title title = titles.read(i, to);
      if (title != null && title.to() == to && title.from() == i) {
        int org = tokens.is(i - 1, "s") && tokens.is(i - 2, "'") ? i - 3 : i - 1;
        set(
            spot.sketch(),
            title,
            org >= start && known[org] != null && !known[org].isPerson() ? known[org] : null);
        return;
      }
    }
  }

  /** The firm of a contact stands on the lines behind the name, before the next person. */
  private void firm(int index) {
    Spotter.Spot person = spots.get(index);
    for (int i = index + 1; i < spots.size() && spots.get(i).from() - person.to() < 16; i++) {
      Spotter.Spot spot = spots.get(i);
      if (spot.sketch().isPerson() && spot.sketch() != person.sketch()) {
        break;
      }
      if (spot.kind() != Mention.Form.PRONOUN && !tokens.is(spot.from(), "the")) {
        person.sketch().affiliation = spot.sketch();
        spot.sketch().contact |= !issuers.contains(spot.sketch());
        return;
      }
    }
  }
}
