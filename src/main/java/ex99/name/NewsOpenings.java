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
}
