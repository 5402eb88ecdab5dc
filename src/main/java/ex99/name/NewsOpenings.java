package ex99.name;

import ex99.token.Tokens;
import ex99.token.WordSet;

/**
 * The places of a release where the name of an organization opens the news: behind the dateline,
 * and before the verb of a headline.
 */
final class NewsOpenings {
  /** The verbs of headlines. */
  private static final WordSet NEWS =
      WordSet.of(
          "announces",
          "reports",
          "provides",
          "declares",
          "completes",
          "signs",
          "receives",
          "names",
          "appoints",
          "elects",
          "prices",
          "closes",
          "launches",
          "updates",
          "acquires",
          "enters",
          "agrees",
          "raises",
          "files");

  /** How far behind a name the call that it holds may stand. */
  private static final int CALL = 12;

  private final Tokens tokens;

  NewsOpenings(Tokens tokens) {
    this.tokens = tokens;
  }

  /** Who is named first behind a dateline: "Dallas, May 4, 2020 -- Acme was named". */
  boolean opensLead(Run run) {
    int start = tokens.sentenceAt(run.from()).from();
    boolean dash = tokens.is(run.from() - 1, "-", "--", "—", "–");
    return dash && run.from() > start + 3 && tokens.isNumber(run.from() - 2)
        || dash && run.from() > start + 3 && tokens.is(run.from() - 2, ")", "/");
  }

  /** "ACME Provides Update": who stands before what a headline says is done. */
  boolean opensNews(Run run) {
    return tokens.sentenceAt(run.from()).from() == run.from()
        && NEWS.has(tokens, run.to())
        && tokens.isAllCaps(run.from())
        && !tokens.isAllCaps(run.to());
  }

  /** Whether a word is the verb of a headline: "announces". */
  static boolean isNews(Tokens tokens, int at) {
    return NEWS.has(tokens, at);
  }

  /** "Welcome to the Acme Ridge third quarter earnings call": whose call it is. */
  boolean welcomes(Run run) {
    int to = tokens.is(run.from() - 1, "the") ? run.from() - 2 : run.from() - 1;
    if (!tokens.is(to, "to") || !tokens.is(to - 1, "welcome", "you", "everyone", "join")) {
      return false;
    }
    int end = Math.min(tokens.sentenceAt(run.from()).to(), run.to() + CALL);
    for (int i = run.to(); i < end && !tokens.is(i, ",", ";"); i++) {
      if (tokens.is(i, "call", "webcast", "teleconference", "conference")) {
        return true;
      }
    }
    return false;
  }
}
