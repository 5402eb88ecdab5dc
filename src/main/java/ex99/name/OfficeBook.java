package ex99.name;

import ex99.token.Lexicon;
import ex99.token.Tokens;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;

/** The offices that the people of a release hold, as far as it is read. */
final class OfficeBook {
  /** How many words may part staying on from what somebody stays as. */
  private static final int STAYS = 12;

  private static final Lexicon HEADS = Lexicon.load("titles");
  private static final Lexicon WORDS = Lexicon.load("title-words");

  private final Tokens tokens;
  private final Sketch[] known;
  private final List<Sketch> issuers;
  private final int headEnd;
  private final Map<Sketch, Office> offices = new IdentityHashMap<>();

  /**
   * An empty book.
   *
   * @param headEnd the token behind the headline, whose wording of an office the text betters
   */
  OfficeBook(Tokens tokens, Sketch[] known, List<Sketch> issuers, int headEnd) {
    this.headEnd = headEnd;
    this.tokens = tokens;
    this.known = known;
    this.issuers = issuers;
  }

  /** What somebody is, or null. */
  Office of(Sketch person) {
    return offices.get(person);
  }

  /** Notes what somebody is, whatever was noted before. */
  void put(Sketch person, Office office) {
    offices.put(person, office);
  }

  /** The first issuer, or null. */
  Sketch issuer() {
    return issuers.isEmpty() ? null : issuers.get(0);
  }

  boolean isIssuer(Sketch organization) {
    return issuers.contains(organization);
  }

  /** The organization named at a token, "the company" being the issuer; null for none. */
  Sketch organization(int at) {
    if (at < 0) {
      return null;
    }
    if (known[at] != null) {
      int to = at;
      while (to + 1 < known.length && known[to] == known[at]) {
        to++;
      }
      boolean both = to + 1 < known.length && tokens.is(to, "and");
      return both && isIssuer(known[to + 1]) ? known[to + 1] : known[at];
    }
    return tokens.is(at, "the", "our", "its") ? issuer() : null;
  }

  /**
   * Notes what somebody is said to be, where it tells more than what was noted before.
   *
   * @param organization whose office it is; null for the one that the title itself names
   */
  void offer(Sketch person, TitleGrammar.Title given, Sketch organization, Office.Rank asked) {
    Office.Rank rank = asked;
    TitleGrammar.Title title = unowned(given);
    Sketch of = organization != null ? organization : organization(title.organization());
    of = of == null && title != given ? issuer() : of;
    boolean seat = title.to() == title.from() + 1 && tokens.is(title.from(), "director");
    if (seat && asked == Office.Rank.NEW) {
      rank = Office.Rank.ROLE;
    }
    if (isEnded(title) || isParting(title, offices.get(person))) {
      return;
    }
    boolean past =
        tokens.is(title.from(), "former", "formerly", "retired", "past")
            || tokens.is(title.from() - 1, "formerly", "previously", "former");
    Sketch member = of == null || of.isPerson() ? null : of;
    Office before = offices.get(person);
    if (member == null && rank == Office.Rank.NEW && issuer() != null) {
      boolean stays = before != null && issuers.contains(before.organization());
      member = stays ? before.organization() : issuer();
    }
    String text = Titles.singular(Titles.joined(tokens.text(title.from(), title.to())));
    Office office = new Office(title, text, member, past ? Office.Rank.PAST : rank);
    if (member != null
        && (office.rank() == Office.Rank.BEHIND || office.rank() == Office.Rank.BEFORE)) {
      person.tell(office);
    }
    Office held = offices.get(person);
    if (office.beats(held) || betters(office, held)) {
      boolean inherits =
          member == null
              && held != null
              && held.rank() != Office.Rank.PAST
              && rank != Office.Rank.NEW;
      offices.put(
          person,
          inherits ? new Office(title, office.text(), held.organization(), office.rank()) : office);
    } else if (held.organization() == null
        && member != null
        && rank.compareTo(Office.Rank.ROLE) > 0) {
      offices.put(person, new Office(held.title(), held.text(), member, held.rank()));
    }
  }

  /** "Acme Chairman" of a headline, where Acme is how the issuer's name begins: Chairman. */
  private TitleGrammar.Title unowned(TitleGrammar.Title title) {
    String first = tokens.norm(title.from());
    boolean owner =
        title.from() < headEnd
            && title.to() - title.from() > 1
            && tokens.isCapitalized(title.from())
            && !HEADS.has(first)
            && !WORDS.has(first)
            && issuer() != null
            && issuer().key.startsWith(first + " ");
    return owner
        ? new TitleGrammar.Title(title.from() + 1, title.to(), title.organization())
        : title;
  }

  /** Whether the text says otherwise and no shorter what the headline calls somebody. */
  private boolean betters(Office office, Office held) {
    return held.title() != null
        && office.title() != null
        && held.rank() == office.rank()
        && (held.rank() == Office.Rank.BEHIND || held.rank() == Office.Rank.BEFORE)
        && held.title().from() < headEnd
        && office.title().from() >= headEnd
        && office.text().indexOf(' ') > 0
        && !within(office.text(), held.text());
  }

  /** Whether a title has no words but those of another one. */
  private static boolean within(String title, String other) {
    List<String> words = List.of(Titles.spelled(other).replace(",", "").split(" "));
    return words.containsAll(List.of(Titles.spelled(title).replace(",", "").split(" ")));
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
   * "will remain with the company as a consultant", "will serve as a consultant": no office of
   * somebody who leaves one.
   *
   * @param held what the person is known to be, or null
   */
  private boolean isParting(TitleGrammar.Title title, Office held) {
    if (!tokens.is(title.to() - 1, "consultant", "advisor", "adviser")
        || !tokens.is(title.from() - 1, "as", "a", "an")) {
      return false;
    }
    int start = Math.max(tokens.sentenceAt(title.from()).from(), title.from() - STAYS);
    for (int i = title.from() - 1; i >= start; i--) {
      boolean serves = held != null && tokens.is(i, "serve", "act");
      if (serves || tokens.is(i, "remain", "remains", "stay", "stays", "continue")) {
        return true;
      }
    }
    return false;
  }
}
