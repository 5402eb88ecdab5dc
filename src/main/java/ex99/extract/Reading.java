package ex99.extract;

import ex99.name.Cast;
import ex99.name.Casting;
import ex99.outline.Outline;
import ex99.outline.Outliner;
import ex99.phrase.Figures;
import ex99.text.Manuscript;
import ex99.text.Setting;
import ex99.token.Lexer;
import ex99.token.Tokens;

/**
 * A release read once, as all extractors see it.
 *
 * @param manuscript the canonical text and its blocks
 * @param tokens words, numbers, marks and sentences
 * @param figures sums, rates, counts, dates and pairs of quotation marks
 * @param outline title, dateline and sections
 * @param cast who is named, and where
 */
public record Reading(
    Manuscript manuscript, Tokens tokens, Figures figures, Outline outline, Cast cast) {
  /** Reads a manuscript of which nothing else is known. */
  public static Reading of(Manuscript manuscript) {
    return of(manuscript, Setting.NONE);
  }

  /**
   * Reads a manuscript.
   *
   * @param setting what is known of it besides its text
   */
  public static Reading of(Manuscript manuscript, Setting setting) {
    Tokens tokens = Lexer.lex(manuscript);
    Figures figures = Figures.read(tokens);
    Outline outline = Outliner.outline(manuscript, tokens, figures, setting);
    return new Reading(
        manuscript, tokens, figures, outline, Casting.cast(tokens, outline, figures));
  }
}
