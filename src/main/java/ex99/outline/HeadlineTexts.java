package ex99.outline;

import ex99.text.Manuscript;
import ex99.text.Span;
import ex99.token.Tokens;

/**
 * Reads the words of headlines without what is set around them: bullets, dashes, asterisks, a
 * wire's slug.
 */
final class HeadlineTexts {
  private final Manuscript manuscript;
  private final Tokens tokens;
  private final int[] first;

  HeadlineTexts(Manuscript manuscript, Tokens tokens, int[] first) {
    this.manuscript = manuscript;
    this.tokens = tokens;
    this.first = first;
  }

  /** A sub-headline without the bullet or the dashes that are set around it. */
  Outline.Headline undashed(int from, int to) {
    int start = first[from];
    int stop = first[to];
    while (start + 1 < stop && isDash(start)) {
      start++;
    }
    while (stop - 1 > start && isDash(stop - 1)) {
      stop--;
    }
    if (start == first[from] && stop == first[to]) {
      return headline(from, to);
    }
    Span span = new Span(tokens.start(start), tokens.end(stop - 1));
    return new Outline.Headline(tokens.text(start, stop), span);
  }

  private boolean isDash(int token) {
    String text = tokens.text(token);
    return "-–—*•·▪●■".indexOf(text.charAt(0)) >= 0 || text.equals("o");
  }

  /** The headline without a wire's slug before it and asterisks around it. */
  Outline.Headline bare(int from, int to) {
    int start = first[from];
    int stop = first[to];
    if (DatelineGrammar.isSlug(tokens, start, stop)) {
      while (tokens.is(start, "(") && tokens.is(start + 2, ")") && start + 3 < stop) {
        start += 3;
      }
    }
    while (start + 1 < stop && tokens.is(start, "*")) {
      start++;
    }
    while (stop - 1 > start && tokens.is(stop - 1, "*") && start > first[from]) {
      stop--;
    }
    return start == first[from] ? headline(from, to) : headlineOf(start, stop);
  }

  private Outline.Headline headlineOf(int start, int stop) {
    Span span = new Span(tokens.start(start), tokens.end(stop - 1));
    return new Outline.Headline(tokens.text(start, stop), span);
  }

  private Outline.Headline headline(int from, int to) {
    Span span = manuscript.blocks().get(from).span().to(manuscript.blocks().get(to - 1).span());
    String text = tokens.text(first[from], first[to]);
    return new Outline.Headline(text, span);
  }
}
