package ex99.extract;

import ex99.name.Cast;
import ex99.name.Mention;
import ex99.phrase.Speech;
import ex99.token.Lexicon;
import ex99.token.Token;
import ex99.token.Tokens;
import java.util.Set;

/** Reads who speaks, forward from a reporting verb or backward from it. */
final class Speakers {
  private static final Lexicon TITLES = Lexicon.load("speaker-titles");
  private static final Lexicon FILLERS = Lexicon.load("speech-fillers");

  /** Words that may stand between a title, its organization and a name. */
  private static final Set<String> QUIET =
      Set.of(
          "and", "of", "the", ",", ";", "'s", "'", "for", "at", "&", "our", "its", "their", "a",
          "an", "/", "-", "--", "to", "in", "(", ")", "on", "with");

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

  /** How far the subject of a verb may stand from it. */
  private static final int REACH = 60;

  private static final int LONGEST_NAME = 4;

  private final Tokens tokens;
  private final Cast cast;
  private final Antecedents antecedents;

  Speakers(Tokens tokens, Cast cast) {
    this.tokens = tokens;
    this.cast = cast;
    this.antecedents = new Antecedents(tokens, cast);
  }

  /** Remembers who spoke last. */
  void spoke(Voice voice) {
    antecedents.spoke(voice);
  }

  /**
   * The speaker that begins at a token, or null.
   *
   * <p>speaker := filler* (title | organization | "of" | ",")* person ("and" person)? | pronoun |
   * "the" title | organization | name
   */
  Voice forward(int at, int limit) {
    int start = skipFillers(at, limit);
    if (tokens.is(start, "he", "she")) {
      return antecedents.pronoun(start);
    }
    Mention organization = null;
    Voice name = null;
    boolean spokesman = false;
    int i = start;
    while (i < limit && i - start < REACH) {
      Mention mention = mention(i);
      Lexicon.Match title = mention == null ? TITLES.match(tokens, i) : null;
      if (mention != null && isPerson(mention)) {
        boolean second = name != null && name.to() == i - 1 && tokens.is(i - 1, "and");
        return second ? name.with(mention) : person(mention, start, limit);
      } else if (mention != null) {
        boolean first = organization == null && (spokesman || !tokens.is(i - 1, "of", "at"));
        organization = first ? mention : organization;
        i = mention.to();
      } else if (title != null) {
        spokesman |= title.value().equals("spokesman");
        i = title.to();
      } else if (name == null && nameEnd(i, limit) > 0 && !tokens.is(i - 1, "of", "at", "for")) {
        name = antecedents.named(i, nameEnd(i, limit));
        i = nameEnd(i, limit);
      } else if (isQuiet(i)) {
        i++;
      } else {
        break;
      }
    }
    if (name != null || spokesman) {
      return name != null ? name : antecedents.spokesman(organization, start, i);
    }
    Voice titled = titled(start, i);
    return titled != null || organization == null ? titled : entity(organization, "organization");
  }

  /**
   * The subject of a verb: the nearest person before it that no preposition governs; else a
   * pronoun, a title or an organization.
   */
  Voice backward(int verb, int from) {
    int end = verb;
    while (end > from && isAdverb(end - 1)) {
      end--;
    }
    if (end > from && tokens.is(end - 1, "he", "she")) {
      return antecedents.pronoun(end - 1);
    }
    if (end > from && tokens.is(end - 1, "we")) {
      return antecedents.issuer(end - 1);
    }
    int stop = Math.max(from, end - REACH);
    boolean apposition = tokens.is(end - 1, ",", ")");
    boolean quiet = true;
    Mention organization = null;
    Voice name = null;
    int i = end - 1;
    while (i >= stop) {
      Mention mention = cast.mentionAt(i);
      if (mention != null && mention.from() >= stop) {
        boolean governed = isGoverned(mention.from()) || tokens.is(mention.to(), "'s", "'");
        if (isPerson(mention) && !governed) {
          return person(mention, mention.from(), end);
        }
        organization =
            isPerson(mention) || governed || !quiet || organization != null
                ? organization
                : mention;
        i = mention.from() - 1;
        continue;
      }
      int start = quiet && name == null ? nameStart(i, stop) : -1;
      if (start >= 0 && !isGoverned(start) && !tokens.is(i + 1, "'s", "'")) {
        name = antecedents.named(start, i + 1);
        i = start - 1;
        continue;
      }
      quiet &= isQuiet(i) || TITLES.match(tokens, i) != null;
      if (!quiet && !apposition) {
        break;
      }
      i--;
    }
    if (name != null) {
      return name;
    }
    Voice titled = titled(Math.max(i, stop), end);
    return titled != null || organization == null ? titled : entity(organization, "organization");
  }

  /** The person named last before a token, nothing but titles and the like in between; or null. */
  Voice personBefore(int at, int from) {
    for (int i = at - 1; i >= Math.max(from, at - REACH); i--) {
      Mention mention = cast.mentionAt(i);
      if (mention != null && isPerson(mention)) {
        return addressed(mention.from()) ? null : person(mention, mention.from(), at);
      }
      int start = mention == null ? nameStart(i, from) : -1;
      if (start >= 0 && i > start && !addressed(start)) {
        return antecedents.named(start, i + 1);
      }
      if (mention == null && !isQuiet(i) && TITLES.match(tokens, i) == null) {
        return null;
      }
    }
    return null;
  }

  private boolean addressed(int at) {
    return tokens.is(at - 1, "to", "for", "with");
  }

  /** A person who is named right at a token, after a title perhaps; or null. */
  Voice personAt(int at, int limit) {
    Voice voice = forward(at, limit);
    boolean person =
        voice != null
            && voice.known()
            && (voice.entity() < 0 || antecedents.isPerson(voice.entity()));
    return person ? voice : null;
  }

  private boolean isPerson(Mention mention) {
    return antecedents.isPerson(mention.entity());
  }

  private Mention mention(int at) {
    Mention mention = cast.mentionAt(at);
    return mention != null && mention.from() == at ? mention : null;
  }

  private static Voice entity(Mention mention, String why) {
    return Voice.of(mention.entity(), mention.from(), mention.to(), why);
  }

  /** person ("and" person)? */
  private Voice person(Mention mention, int from, int limit) {
    int next = mention.to();
    Mention other = tokens.is(next, "and") && next + 1 < limit ? mention(next + 1) : null;
    if (other != null && isPerson(other)) {
      return new Voice(mention.entity(), null, other.entity(), from, other.to(), "two speakers");
    }
    return Voice.of(mention.entity(), from, mention.to(), "named");
  }

  /** ("the" | "our" | "'s") title */
  private Voice titled(int from, int to) {
    for (int i = Math.max(from, 1); i < to; i++) {
      Lexicon.Match match = TITLES.match(tokens, i);
      boolean office = match != null && match.value().equals("office");
      if (office && match.to() <= to && POSSESSIVES.contains(tokens.norm(i - 1))) {
        return antecedents.titled(i, match.to());
      }
    }
    return null;
  }

  private boolean isGoverned(int at) {
    int before = at - 1;
    while (before > 0 && TITLES.match(tokens, before) != null) {
      before--;
    }
    return before >= 0 && PREPOSITIONS.contains(tokens.norm(before));
  }

  private boolean isAdverb(int at) {
    return Speech.afterAdverbs(tokens, at, at + 1) > at;
  }

  private boolean isQuiet(int at) {
    return QUIET.contains(tokens.norm(at)) || tokens.get(at).isCapitalized();
  }

  private int skipFillers(int at, int limit) {
    int i = at;
    while (i < limit) {
      Lexicon.Match match = FILLERS.match(tokens, i);
      if (match == null && !(i > at && tokens.is(i, ","))) {
        return i;
      }
      i = match == null ? i + 1 : match.to();
    }
    return i;
  }

  /** name := capitalized{1,4}, neither a title nor a known party, before a mark or a small word */
  private int nameEnd(int at, int limit) {
    int i = at;
    while (i < limit && i - at < LONGEST_NAME && isNameWord(i)) {
      i++;
    }
    boolean ends = i == limit || !tokens.get(i).isWord() || !tokens.get(i).isCapitalized();
    return i > at && ends && !(i - at == 1 && tokens.is(i, "of", "for", "at")) ? i : -1;
  }

  private int nameStart(int at, int from) {
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
        && TITLES.match(tokens, at) == null
        && !QUIET.contains(token.norm())
        && !Titles.isOffice(token.norm());
  }
}
