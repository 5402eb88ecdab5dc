package ex99.extract;

import ex99.name.Cast;
import ex99.name.Mention;
import ex99.token.Lexicon;
import ex99.token.Token;
import ex99.token.Tokens;
import java.util.Set;

/** What the words around a speaker's name are: titles, small words, parts of a name. */
final class SpeakerWords {
  private static final Lexicon TITLES = Lexicon.load("speaker-titles");

  /** Words that may stand between a title, its organization and a name. */
  private static final Set<String> QUIET =
      Set.of(
          "and", "of", "the", ",", ";", "'s", "'", "for", "at", "&", "our", "its", "their", "a",
          "an", "/", "-", "--", "to", "in", "(", ")", "on", "with", "both");

  private static final Set<String> PREPOSITIONS =
      Set.of(
          "of",
          "with",
          "by",
          "to",
          "for",
          "from",
          "at",
          "on",
          "in",
          "about",
          "as",
          "between",
          "including",
          "like",
          "than",
          "under",
          "replace",
          "succeed",
          "joining",
          "join",
          "joins",
          "named",
          "names",
          "welcome",
          "thank",
          "appoint",
          "appointed",
          "over",
          "into");

  private static final Set<String> POSSESSIVES = Set.of("the", "our", "its", "their", "'s", "'");

  /** The longest title of the list, in tokens. */
  private static final int LONGEST_TITLE = 4;

  private static final int LONGEST_NAME = 4;

  private final Tokens tokens;
  private final Cast cast;

  SpeakerWords(Tokens tokens, Cast cast) {
    this.tokens = tokens;
    this.cast = cast;
  }

  /** The title that begins at a token, or null. */
  Lexicon.Match title(int at) {
    return TITLES.match(tokens, at);
  }

  /** Whether a token is part of a title of the list. */
  boolean isTitle(int at, int from) {
    for (int i = at; i >= Math.max(from, at - LONGEST_TITLE + 1); i--) {
      Lexicon.Match title = title(i);
      if (title != null && title.to() > at) {
        return true;
      }
    }
    return false;
  }

  boolean isQuiet(int at) {
    return QUIET.contains(tokens.norm(at)) || tokens.isCapitalized(at);
  }

  /** Whether a preposition or the like stands before somebody and a title: that is no subject. */
  boolean isGoverned(int at) {
    int before = at - 1;
    while (before > 0 && title(before) != null) {
      before--;
    }
    boolean opens = before >= 0 && tokens.text(before).equals("As");
    return before >= 0 && !opens && PREPOSITIONS.contains(tokens.norm(before));
  }

  /** ("the" | "our" | "'s") office */
  Lexicon.Match office(int from, int to) {
    for (int i = Math.max(from, 1); i < to; i++) {
      Lexicon.Match match = title(i);
      boolean office = match != null && match.value().equals("office");
      if (office && match.to() <= to && POSSESSIVES.contains(tokens.norm(i - 1))) {
        return match;
      }
    }
    return null;
  }

  boolean hasSpokesman(int from, int to) {
    for (int i = from; i < to; i++) {
      Lexicon.Match match = title(i);
      if (match != null && match.value().equals("spokesman")) {
        return true;
      }
    }
    return false;
  }

  /** name := capitalized{1,4}, neither a title nor a known party, before a mark or a small word */
  int nameEnd(int at, int limit) {
    int i = at;
    while (i < limit && i - at < LONGEST_NAME && isNameWord(i)) {
      i++;
    }
    boolean ends = i == limit || !tokens.isWord(i) || !tokens.isCapitalized(i);
    return i > at && ends && !(i - at == 1 && tokens.is(i, "of", "for", "at")) ? i : -1;
  }

  /** The first token of the name that ends with a token, or -1. */
  int nameStart(int at, int from) {
    int i = at;
    while (i >= from && at - i < LONGEST_NAME && isNameWord(i)) {
      i--;
    }
    return i < at ? i + 1 : -1;
  }

  private boolean isNameWord(int at) {
    Token token = tokens.get(at);
    return token.isCapitalized()
        && Character.isLetter(token.text().charAt(0))
        && cast.mentionAt(at) == null
        && title(at) == null
        && !QUIET.contains(token.norm())
        && !Titles.isOffice(token.norm());
  }

  /** The mention that begins at a token, or null. */
  Mention mention(int at) {
    Mention mention = cast.mentionAt(at);
    return mention != null && mention.from() == at ? mention : null;
  }
}
