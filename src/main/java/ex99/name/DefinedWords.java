package ex99.name;

import ex99.token.Lexicon;
import ex99.token.Tokens;
import java.util.HashSet;
import java.util.Set;

/** The single words that brackets with quotation marks define, or that begin a legal name. */
final class DefinedWords {
  private static final Lexicon FORMS = Lexicon.load("legal-forms");

  private final Tokens tokens;
  private final Wording wording;

  /** Null until somebody asks. */
  private Set<String> words;

  DefinedWords(Tokens tokens, Wording wording) {
    this.tokens = tokens;
    this.wording = wording;
  }

  boolean has(String norm) {
    if (words == null) {
      words = read();
    }
    return words.contains(norm);
  }

  private Set<String> read() {
    Set<String> terms = new HashSet<>();
    for (int i = 1; i + 2 < tokens.size(); i++) {
      if (tokens.is(i, "“", "\"") && tokens.is(i + 2, "”", "\"") && tokens.is(i + 3, ")")) {
        terms.add(tokens.norm(i + 1));
      }
    }
    for (int i = 1; i + 2 < tokens.size(); i++) {
      Lexicon.Match form = tokens.isCapitalized(i) ? FORMS.match(tokens, i + 1) : null;
      boolean two = form != null && wording.is(i - 1, Wording.NAME);
      if (two && !wording.is(i - 2, Wording.NAME) && !tokens.is(i - 2, "&", ",", "and")) {
        terms.add(tokens.norm(i - 1));
      }
    }
    return terms;
  }
}
