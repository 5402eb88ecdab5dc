package ex99.name;

import ex99.model.PartyKind;
import ex99.token.Tokens;

/** Reads a title at the token where a phrase says that somebody's office stands. */
final class OfficeReader {
  private final Tokens tokens;
  private final Wording wording;
  private final Sketch[] known;
  private final TitleGrammar titles;
  private final OfficeBook book;

  OfficeReader(
      Tokens tokens, Wording wording, Sketch[] known, TitleGrammar titles, OfficeBook book) {
    this.tokens = tokens;
    this.wording = wording;
    this.known = known;
    this.titles = titles;
    this.book = book;
  }

  /** Notes the title at a token, if there is one, as somebody's. */
  void read(Sketch person, int at, int limit, Office.Rank rank) {
    read(person, at, limit, rank, null);
  }

  /**
   * Notes the title at a token, if there is one, as somebody's.
   *
   * @param head the organization that the person is said to lead, where the title names none
   * @return the token behind the title; the given one when there is none
   */
  int read(Sketch person, int at, int limit, Office.Rank rank, Sketch head) {
    int i = at;
    Sketch owner = i < limit ? known[i] : null;
    if (owner != null && !owner.isPerson()) {
      while (i < limit && known[i] == owner) {
        i++;
      }
      i = tokens.is(i, "'s", "'") ? i + 1 : i;
    } else {
      boolean its = tokens.is(i, "its") || tokens.is(i - 1, "its");
      owner = its && rank.compareTo(Office.Rank.LINE) > 0 ? antecedent(person, i) : head;
      i = tokens.is(i, "the") && tokens.is(i + 1, "company") && tokens.is(i + 2, "'s") ? i + 3 : i;
      i = wording.is(i, Wording.PLACE) && tokens.is(i + 1, "'s") ? i + 2 : i; // Zambia's Minister
      i = tokens.is(i, "company") && !tokens.is(i + 1, "secretary") ? i + 1 : i;
    }
    i = tokens.is(i, "new") ? i + 1 : i;
    TitleGrammar.Title title = i < limit ? titles.read(i, limit) : null;
    boolean next =
        title != null && rank == Office.Rank.BEHIND && owner == null && precedes(title, limit);
    boolean meeting = title != null && tokens.is(title.to(), "meetings", "meeting", "sessions");
    if (title != null && !next && !meeting) {
      book.offer(person, beforeNext(own(title, owner), limit), owner, rank);
    }
    return title == null ? at : title.to();
  }

  private boolean isPerson(int at) {
    return known[at] != null && known[at].isPerson();
  }

  /** "CEO Ann Roe, CFO John Doe and others": a title behind a name that belongs to the next one. */
  private boolean precedes(TitleGrammar.Title title, int limit) {
    return (title.organization() < 0 || title.organization() == title.to())
        && title.to() < limit
        && tokens.is(title.from() - 1, ",")
        && known[title.to()] != null
        && known[title.to()].isPerson();
  }

  /** "executive chair, and current chair John Doe": the second title belongs to the next one. */
  private TitleGrammar.Title beforeNext(TitleGrammar.Title title, int limit) {
    boolean named = title.to() < limit && isPerson(title.to());
    for (int i = title.to() - 2; named && i > title.from(); i--) {
      if (tokens.is(i, "and")) {
        int to = tokens.is(i - 1, ",") ? i - 1 : i;
        return to > title.from() ? new TitleGrammar.Title(title.from(), to, -1) : title;
      }
    }
    return title;
  }

  /**
   * Acme's chairman and counsel at Bell LLP: the part of a title that is held with the owner alone.
   */
  private TitleGrammar.Title own(TitleGrammar.Title title, Sketch owner) {
    Sketch other = owner == null ? null : book.organization(title.organization());
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

  /**
   * Whom "its" before a title means: the organization named last before the person, in its block.
   */
  Sketch antecedent(Sketch person, int at) {
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
}
