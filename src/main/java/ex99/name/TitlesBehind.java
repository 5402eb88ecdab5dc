package ex99.name;

import ex99.token.Lexicon;
import ex99.token.Tokens;
import java.util.ArrayList;
import java.util.List;

/**
 * Titles behind a name or on the line below it, which say that the name is a person's, and the
 * organizations that they name.
 */
final class TitlesBehind {
  private static final Lexicon LINKS = Lexicon.load("title-links");

  /** The longest line below a signature. */
  private static final int LINE = 14;

  /** The longest name of an organization before a possessive and a title. */
  private static final int OWNER = 6;

  private final Tokens tokens;
  private final Wording wording;
  private final TitleGrammar titles;
  private final List<Integer> employers = new ArrayList<>();

  TitlesBehind(Tokens tokens, Wording wording, Sketch[] known) {
    this.tokens = tokens;
    this.wording = wording;
    this.titles = new TitleGrammar(tokens, wording, known);
  }

  /** Where the names of organizations begin that the titles read so far give. */
  List<Integer> employers() {
    return employers;
  }

  /** signature := name on a line of its own, and a title on the line below */
  boolean signature(Run run, int to) {
    if (to >= tokens.size()
        || tokens.block(to) == tokens.block(to - 1)
        || run.from() > 0 && tokens.block(run.from() - 1) == tokens.block(to - 1)
        || wording.any(run.from(), to, Wording.PLACE | Wording.HEAD)) {
      return false;
    }
    int limit = tokens.sentenceAt(to).to();
    return limit - to <= LINE && wording.is(to, Wording.TITLE) && titles.read(to, limit) != null;
  }

  /** The token behind the owner of a title: "Acme's President"; the token itself without one. */
  private int owner(int at) {
    int end = Math.min(tokens.sentenceAt(at).to() - 1, at + OWNER);
    for (int i = at; i < end && tokens.isWord(i); i++) {
      if (tokens.is(i + 1, "'s", "'")) {
        return i + 2;
      }
    }
    return at;
  }

  /** Whether a title stands behind a name: ", Chief Executive Officer of". */
  boolean titled(int at) {
    int i = at;
    Lexicon.Match link = i < tokens.size() ? LINKS.match(tokens, i) : null;
    if (link != null) {
      i = link.to() - 1;
    } else if (!tokens.is(i, ",", "(", "-", "--", ":")) {
      return false;
    }
    i++;
    if (i >= tokens.size()) {
      return false;
    }
    if (tokens.isNumber(i)) {
      i = tokens.is(i + 1, ",") ? i + 2 : i + 1;
    }
    if (i >= tokens.size()) {
      return false;
    }
    TitleGrammar.Title title = titles.read(owner(i), tokens.sentenceAt(i).to());
    if (title == null) {
      return false;
    }
    if (title.organization() >= 0) {
      employers.add(title.organization());
    }
    return true;
  }
}
