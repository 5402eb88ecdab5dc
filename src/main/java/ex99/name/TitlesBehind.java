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

  /** Whether quotation marks stand around a name alone on its line, as one signs a notice. */
  static boolean isSigned(Tokens tokens, int from, int to) {
    return to + 1 < tokens.size()
        && from > 1
        && tokens.is(from - 1, "\"", "“")
        && tokens.is(to, "\"", "”")
        && (tokens.block(from - 2) != tokens.block(from) || tokens.is(from - 2, ")"))
        && tokens.block(to) == tokens.block(from)
        && (tokens.block(to + 1) != tokens.block(to) || tokens.is(to + 1, ","));
  }

  /** "“Ann Roe”", and her title behind a comma or on the line below. */
  private boolean signed(Run run, int to) {
    int at = tokens.is(to + 1, ",") ? to + 2 : to + 1;
    if (!isSigned(tokens, run.from(), to) || to - run.from() < 2 || at >= tokens.size()) {
      return false;
    }
    TitleGrammar.Title title = titles.read(at, tokens.sentenceAt(at).to());
    return title != null
        && title.to() == tokens.sentenceAt(at).to()
        && title.to() - at <= LINE
        && !wording.any(run.from(), to, Wording.HEAD | Wording.THING);
  }

  /** signature := name on a line of its own, and a title on the line below */
  boolean signature(Run run, int to) {
    if (signed(run, to)) {
      return true;
    }
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
