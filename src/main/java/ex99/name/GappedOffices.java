package ex99.name;

import ex99.token.Lexicon;
import ex99.token.Tokens;

/**
 * Offices whose verb stands only before the first of several: "Ann Roe will be chairman of Acme and
 * John Doe treasurer".
 */
final class GappedOffices {
  private static final Lexicon LINKS = Lexicon.load("title-links");
  private static final Lexicon APPOINTS = Lexicon.load("appoint-verbs");
  private static final Lexicon HONORIFICS = Lexicon.load("honorifics");

  /** The most tokens between somebody and the verb of the first. */
  private static final int LISTED = 60;

  private final Tokens tokens;
  private final Sketch[] known;
  private final TitleGrammar titles;

  GappedOffices(Tokens tokens, Sketch[] known, TitleGrammar titles) {
    this.tokens = tokens;
    this.known = known;
    this.titles = titles;
  }

  /** The first of several, and whether the verb gives a new office. */
  record First(Sketch person, boolean fresh) {}

  /**
   * gapped := person (link | …) title (("," | "and") person title)+ : the first one, where somebody
   * is one of the further ones; else null.
   *
   * @param at where the title of the person stands
   */
  First first(Spotter.Spot spot, int at, int limit) {
    int least = Math.max(tokens.sentenceAt(spot.from()).from(), spot.from() - LISTED);
    if (!held(at, limit)) {
      return null;
    }
    int from = spot.from();
    while (true) {
      int joint = HONORIFICS.has(tokens, Math.max(0, from - 1)) ? from - 2 : from - 1;
      if (!tokens.is(joint, "and", ",")) {
        return null;
      }
      int end = joint;
      while (end > least && !isPerson(end - 1)) {
        end--;
      }
      if (end <= least) {
        return null;
      }
      from = end - 1;
      while (from > least && known[from - 1] == known[end - 1]) {
        from--;
      }
      Lexicon.Match link = LINKS.match(tokens, end);
      if (link != null) {
        boolean office = titles.read(link.to(), joint) != null;
        return office ? new First(known[from], link.value().equals("new")) : null;
      }
      if (!held(end, joint)) {
        return null;
      }
      if (appoints(from)) {
        return new First(known[from], true);
      }
    }
  }

  /** Whether a title stands right at a token, in small letters or as a known one. */
  private boolean held(int at, int limit) {
    if (at >= limit || !tokens.isWord(at) || known[at] != null || tokens.is(at, "as", "is")) {
      return false;
    }
    TitleGrammar.Title title = titles.starts(at) ? titles.read(at, limit) : null;
    boolean named = title != null && title.to() < limit && isPerson(title.to());
    return title != null && title.from() == at && !named;
  }

  private boolean isPerson(int at) {
    return known[at] != null && known[at].isPerson();
  }

  private boolean appoints(int at) {
    int last = HONORIFICS.has(tokens, Math.max(0, at - 1)) ? at - 1 : at;
    for (int i = Math.max(0, last - 2); i < last; i++) {
      Lexicon.Match match = APPOINTS.match(tokens, i);
      if (match != null && match.to() == last) {
        return true;
      }
    }
    return false;
  }
}
