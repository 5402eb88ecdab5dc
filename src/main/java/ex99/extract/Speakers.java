package ex99.extract;

import ex99.model.PartyKind;
import ex99.name.Cast;
import ex99.name.Entity;
import ex99.name.Mention;
import ex99.phrase.Speech;
import ex99.token.Lexicon;
import ex99.token.Token;
import ex99.token.Tokens;
import java.util.LinkedHashSet;
import java.util.Set;

/** Reads who speaks, forward from a reporting verb or backward from it. */
final class Speakers {
  private static final Lexicon TITLES = Lexicon.load("speaker-titles");
  private static final Lexicon FILLERS = Lexicon.load("speech-fillers");

  private static final Set<String> QUIET =
      Set.of(
          "and", "of", "the", ",", "'s", "'", "for", "at", "&", "our", "its", "their", "a", "an",
          "/", "-", "to", "in", "--");

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
          "and",
          "replace",
          "succeed",
          "joining",
          "named");

  private static final Set<String> POSSESSIVES = Set.of("the", "our", "its", "their", "'s", "'");

  /** How far the subject of a verb may stand from it. */
  private static final int REACH = 60;

  private final Tokens tokens;
  private final Cast cast;

  /** The names of speakers whom the cast does not know. */
  private final Set<String> names = new LinkedHashSet<>();

  private Voice last;

  Speakers(Tokens tokens, Cast cast) {
    this.tokens = tokens;
    this.cast = cast;
  }

  /** Remembers who spoke last, for {@code he} and {@code the CEO}. */
  void spoke(Voice voice) {
    last = voice.known() ? voice : last;
    if (voice.entity() < 0 && voice.name() != null) {
      names.add(voice.name());
    }
  }

  /**
   * The speaker that begins at a token, or null.
   *
   * <p>speaker := filler* (title | organization | "of" | ",")* person ("and" person)? | pronoun |
   * "the" title | organization | name
   */
  Voice forward(int at, int limit) {
    int i = skipFillers(at, limit);
    int start = i;
    if (tokens.is(i, "he", "she", "they", "it", "who")) {
      return pronoun(i);
    }
    Mention organization = null;
    boolean title = false;
    while (i < limit && i - start < REACH) {
      Mention mention = mention(i);
      if (mention != null && isPerson(mention)) {
        return person(mention, start, limit);
      }
      if (mention != null) {
        organization =
            organization == null && !tokens.is(i - 1, "of", "at") ? mention : organization;
        i = mention.to();
        continue;
      }
      Lexicon.Match match = TITLES.match(tokens, i);
      if (match != null) {
        title = true;
        i = match.to();
        continue;
      }
      int name = nameEnd(i, limit);
      if (name > 0 && (!title || !tokens.is(i - 1, "of", "at", "for"))) {
        return unknown(i, name);
      }
      if (!QUIET.contains(tokens.norm(i)) && !tokens.get(i).isCapitalized()) {
        break;
      }
      i++;
    }
    if (title && (organization == null || !tokens.is(organization.to(), ","))) {
      Voice byTitle = titled(start, i);
      if (byTitle != null) {
        return byTitle;
      }
    }
    return organization == null ? null : entity(organization, "organization");
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
    int stop = Math.max(from, end - REACH);
    boolean apposition = tokens.is(end - 1, ",") || tokens.is(end - 1, ")");
    Mention organization = null;
    boolean quiet = true;
    for (int i = end - 1; i >= stop; ) {
      Mention mention = cast.mentionAt(i);
      if (mention != null && mention.to() == i + 1 && mention.from() >= stop) {
        boolean governed = isGoverned(mention) || (i + 1 < end && tokens.is(i + 1, "'s", "'"));
        if (isPerson(mention) && !governed) {
          return person(mention, mention.from(), end);
        }
        if (!isPerson(mention) && quiet && !governed && organization == null) {
          organization = mention;
        }
        i = mention.from() - 1;
        continue;
      }
      if (quiet && tokens.is(i, "he", "she") && i == end - 1) {
        return pronoun(i);
      }
      int name = quiet ? nameStart(i, stop) : -1;
      if (name >= 0 && !isGoverned(name)) {
        return unknown(name, i + 1);
      }
      quiet &= isQuiet(i);
      if (!quiet && !apposition) {
        break;
      }
      i--;
    }
    Voice byTitle = titled(stop, end);
    if (byTitle != null) {
      return byTitle;
    }
    return organization == null ? null : entity(organization, "organization");
  }

  /** A person who is named right at a token, after a title perhaps; or null. */
  Voice personAt(int at, int limit) {
    Voice voice = forward(at, limit);
    return voice != null && voice.known() && (voice.entity() < 0 || isPerson(voice.entity()))
        ? voice
        : null;
  }

  /** The last person named before a token, or null. */
  Voice personBefore(int at, int from) {
    for (int i = at - 1; i >= from; i--) {
      Mention mention = cast.mentionAt(i);
      if (mention != null && isPerson(mention)) {
        return person(mention, mention.from(), at);
      }
    }
    return null;
  }

  boolean isPerson(int entity) {
    return cast.entity(entity).kind() == PartyKind.PERSON;
  }

  private boolean isPerson(Mention mention) {
    return isPerson(mention.entity());
  }

  private Mention mention(int at) {
    Mention mention = cast.mentionAt(at);
    return mention != null && mention.from() == at ? mention : null;
  }

  private Voice entity(Mention mention, String why) {
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

  private Voice unknown(int from, int to) {
    String name = tokens.text(from, to);
    for (Entity entity : cast.entities()) {
      if (entity.kind() == PartyKind.PERSON && entity.name().endsWith(" " + name)) {
        return Voice.of(entity.index(), from, to, "surname");
      }
    }
    for (String spoken : names) {
      if (spoken.endsWith(" " + name)) {
        return new Voice(-1, spoken, -1, from, to, "surname");
      }
    }
    return new Voice(-1, name, -1, from, to, "named here only");
  }

  /** he, she: who spoke last; else the last person named. */
  private Voice pronoun(int at) {
    if (last != null && (last.entity() < 0 || isPerson(last.entity()))) {
      return new Voice(last.entity(), last.name(), -1, at, at + 1, "pronoun: spoke last");
    }
    Voice before =
        tokens.is(at, "he", "she") ? personBefore(at, Math.max(0, at - 4 * REACH)) : null;
    return before == null
        ? new Voice(-1, null, -1, at, at + 1, "pronoun of nobody")
        : Voice.of(before.entity(), at, at + 1, "pronoun: named last");
  }

  /** "the CEO": whoever spoke last and has the title; else the only one who has it. */
  private Voice titled(int from, int to) {
    for (int i = from; i < to; i++) {
      Lexicon.Match match = TITLES.match(tokens, i);
      if (match != null && i > 0 && match.to() <= to && POSSESSIVES.contains(tokens.norm(i - 1))) {
        return bearer(i, match.to());
      }
    }
    return null;
  }

  private Voice bearer(int from, int to) {
    String wanted = Titles.plain(tokens.text(from, to));
    if (last != null && last.entity() >= 0 && Titles.has(cast.entity(last.entity()), wanted)) {
      return Voice.of(last.entity(), from, to, "title of who spoke last");
    }
    int only = -1;
    for (Entity entity : cast.entities()) {
      if (entity.kind() == PartyKind.PERSON && Titles.has(entity, wanted)) {
        if (only >= 0) {
          return new Voice(-1, null, -1, from, to, "title of several");
        }
        only = entity.index();
      }
    }
    return Voice.of(only, from, to, only < 0 ? "title of nobody" : "title");
  }

  private boolean isGoverned(Mention mention) {
    return isGoverned(mention.from()) || tokens.is(mention.to(), "'s");
  }

  private boolean isGoverned(int at) {
    return at > 0 && PREPOSITIONS.contains(tokens.norm(at - 1));
  }

  private boolean isAdverb(int at) {
    return Speech.afterAdverbs(tokens, at, at + 1) > at;
  }

  private boolean isQuiet(int at) {
    Token token = tokens.get(at);
    return token.isCapitalized()
        || QUIET.contains(token.norm())
        || TITLES.match(tokens, at) != null
        || token.norm().equals("(")
        || token.norm().equals(")");
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

  /** name := capitalized (initial | particle | capitalized){0,3}, not a title or a known party. */
  private int nameEnd(int at, int limit) {
    int i = at;
    while (i < limit && i - at < 4 && isNameWord(i)) {
      i++;
    }
    boolean stands =
        i == limit
            || tokens.is(i, ",", ".", ";", ":", "(", "and")
            || !tokens.get(i).isCapitalized();
    return i > at && stands ? i : -1;
  }

  private int nameStart(int at, int from) {
    int i = at;
    while (i >= from && at - i < 4 && isNameWord(i)) {
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
