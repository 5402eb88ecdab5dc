package ex99.extract;

import ex99.name.Cast;
import ex99.name.Mention;
import ex99.phrase.Speech;
import ex99.token.Lexicon;
import ex99.token.Tokens;

/** Reads who speaks, forward from a reporting verb or backward from it. */
final class Speakers {
  private static final Lexicon FILLERS = Lexicon.load("speech-fillers");

  /** How far the subject of a verb may stand from it. */
  private static final int REACH = 60;

  /** The longest office that is spelled out before a name. */
  private static final int APPOSITION = 12;

  private final Tokens tokens;
  private final Cast cast;
  private final SpeakerWords words;
  private final Antecedents antecedents;

  Speakers(Tokens tokens, Cast cast) {
    this.tokens = tokens;
    this.cast = cast;
    this.words = new SpeakerWords(tokens, cast);
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
      Mention mention = words.mention(i);
      Lexicon.Match title = mention == null ? words.title(i) : null;
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
      } else if (name == null
          && words.nameEnd(i, limit) > 0
          && !tokens.is(i - 1, "of", "at", "for")) {
        name = antecedents.named(i, words.nameEnd(i, limit));
        i = name.to();
      } else if (words.isQuiet(i)) {
        i++;
      } else {
        break;
      }
    }
    if (name != null || spokesman) {
      return name != null ? name : antecedents.spokesman(organization, start, i);
    }
    Mention apposed = i < limit ? apposed(i, limit) : null;
    if (apposed != null) {
      return person(apposed, start, limit);
    }
    boolean possessive = organization != null && tokens.is(organization.to(), "'s", "'");
    return office(start, i, possessive ? null : organization);
  }

  /** A person named behind the words for an office: {@code the head of its pump unit, Jane Doe} */
  private Mention apposed(int from, int limit) {
    for (int i = from + 1; i < Math.min(limit, from + APPOSITION); i++) {
      if (tokens.is(i, "who", "which", "that", "and", "while", "as", "said")) {
        return null;
      }
      Mention mention = words.mention(i);
      if (mention != null && isPerson(mention)) {
        return tokens.is(i - 1, ",") ? mention : null;
      }
    }
    return null;
  }

  /**
   * The subject of a verb: the nearest person before it that no preposition governs; else a
   * pronoun, a title or an organization.
   */
  Voice backward(int verb, int from) {
    int end = Speech.beforeAdverbs(tokens, verb, from);
    if (end > from && tokens.is(end - 1, "he", "she")) {
      return antecedents.pronoun(end - 1);
    }
    if (end > from && tokens.is(end - 1, "we")) {
      return antecedents.issuer(end - 1);
    }
    int stop = Math.max(from, end - REACH);
    boolean apposition = tokens.is(end - 1, ",", ")");
    Mention subject = apposition ? opener(from, end) : null;
    if (subject != null) {
      return person(subject, subject.from(), end);
    }
    boolean quiet = true;
    Mention organization = null;
    Voice name = null;
    int i = end - 1;
    while (i >= stop) {
      Mention mention = cast.mentionAt(i);
      if (mention != null && mention.from() >= stop) {
        boolean governed = words.isGoverned(mention.from()) || tokens.is(mention.to(), "'s", "'");
        if (isPerson(mention) && !governed) {
          return together(mention, end);
        }
        boolean first = !isPerson(mention) && !governed && quiet && organization == null;
        organization = first ? mention : organization;
        i = mention.from() - 1;
        continue;
      }
      int start = quiet && name == null ? words.nameStart(i, stop) : -1;
      if (start >= 0 && !words.isGoverned(start) && !tokens.is(i + 1, "'s", "'")) {
        name = antecedents.named(start, i + 1);
        if (i + 1 == end) {
          return name;
        }
        i = start - 1;
        continue;
      }
      quiet &= words.isQuiet(i) || words.isTitle(i, stop);
      if (!quiet && !apposition) {
        break;
      }
      i--;
    }
    int first = Math.max(i, stop);
    if (name == null && words.hasSpokesman(first, end)) {
      return antecedents.spokesman(organization, first, end);
    }
    Voice board = name == null && organization == null ? board(end) : null;
    return name != null ? name : board != null ? board : office(first, end, organization);
  }

  /** board := ("the" | "its" | "our") "board" ("of" "directors")? ending before a token */
  private Voice board(int end) {
    int noun = tokens.is(end - 1, "directors") && tokens.is(end - 2, "of") ? end - 3 : end - 1;
    if (!tokens.is(noun, "board")) {
      return null;
    }
    boolean owned = tokens.is(noun - 1, "'s", "'");
    Mention owner = owned ? cast.mentionAt(noun - 2) : null;
    if (owner != null) {
      return Voice.of(owner.entity(), owner.from(), noun, "board of an organization");
    }
    boolean whole = owned && tokens.is(noun - 2, "company", "corporation", "bank");
    return whole || tokens.is(noun - 1, "the", "its", "our", "full")
        ? antecedents.issuer(end - 1)
        : null;
  }

  /** boardOf := "board" ("of" "directors")? "of" organization, ending before a token; or null */
  Voice boardOf(int end) {
    Mention owner = cast.mentionAt(end - 1);
    boolean board =
        owner != null
            && tokens.is(owner.from() - 1, "of")
            && tokens.is(owner.from() - 2, "board", "directors", "trustees");
    return board
        ? Voice.of(owner.entity(), owner.from(), owner.to(), "board of an organization")
        : null;
  }

  /** The person with whom a clause opens, if an apposition follows: {@code Mr. Doe, who …, said} */
  private Mention opener(int from, int end) {
    int i = from;
    while (i < end && words.mention(i) == null && words.title(i) != null) {
      i = words.title(i).to();
    }
    Mention mention = i < end ? words.mention(i) : null;
    boolean opens =
        mention != null && isPerson(mention) && tokens.is(mention.to(), ",") && mention.to() < end;
    return opens ? mention : null;
  }

  /** An office without a name, or else an organization, or null. */
  private Voice office(int from, int to, Mention organization) {
    Lexicon.Match office = words.office(from, to);
    if (office != null) {
      return antecedents.titled(office.from(), office.to());
    }
    return organization == null
        ? null
        : Voice.of(organization.entity(), organization.from(), organization.to(), "organization");
  }

  /** The person named last before a token, nothing but titles and the like in between; or null. */
  Voice personBefore(int at, int from) {
    for (int i = at - 1; i >= Math.max(from, at - REACH); i--) {
      Mention mention = cast.mentionAt(i);
      if (mention != null && isPerson(mention)) {
        return addressed(mention.from()) ? null : person(mention, mention.from(), at);
      }
      int start = mention == null ? words.nameStart(i, from) : -1;
      if (start >= 0 && i > start && !addressed(start)) {
        return antecedents.named(start, i + 1);
      }
      if (mention == null && !words.isQuiet(i) && !words.isTitle(i, from)) {
        return null;
      }
    }
    return null;
  }

  private boolean addressed(int at) {
    return tokens.is(at - 1, "to", "for", "with");
  }

  /** Whoever has the office that is named in a few words, or null. */
  Voice officeIn(int from, int to) {
    for (int i = from; i < to; i++) {
      Lexicon.Match title = words.title(i);
      if (title != null && title.value().equals("office") && title.to() <= to) {
        return antecedents.titled(i, title.to());
      }
    }
    return null;
  }

  /** A person who is named right at a token, after a title perhaps; or null. */
  Voice personAt(int at, int limit) {
    Voice voice = forward(at, limit);
    return voice != null && isPerson(voice) ? voice : null;
  }

  /** Whether a speaker is known and is a person, as far as is known. */
  boolean isPerson(Voice voice) {
    return voice.known() && (voice.entity() < 0 || antecedents.isPerson(voice.entity()));
  }

  /** Whether only names, titles and small words stand there. */
  boolean areQuiet(int from, int to) {
    for (int i = from; i < to; i++) {
      if (!words.isQuiet(i) && !words.isTitle(i, from) && cast.mentionAt(i) == null) {
        return false;
      }
    }
    return true;
  }

  private boolean isPerson(Mention mention) {
    return antecedents.isPerson(mention.entity());
  }

  /** person ("and" person)? */
  private Voice person(Mention mention, int from, int limit) {
    int next = mention.to();
    Mention other = tokens.is(next, "and") && next + 1 < limit ? words.mention(next + 1) : null;
    Voice one = Voice.of(mention.entity(), from, mention.to(), "named");
    other = other == null ? titled(mention.to(), limit) : other;
    return other != null && isPerson(other) ? one.with(other) : one;
  }

  /** titled := "," "and" ("its" | "our" | "the")? title ("of" organization)? "," person */
  private Mention titled(int at, int limit) {
    int and = tokens.is(at, ",") ? at + 1 : at;
    boolean title = false;
    for (int i = and + 1; tokens.is(and, "and") && i < Math.min(limit, and + APPOSITION); i++) {
      Mention mention = words.mention(i);
      if (mention != null && isPerson(mention)) {
        return title ? mention : null;
      }
      title |= mention == null && words.title(i) != null;
      if (mention == null && !words.isQuiet(i) && !words.isTitle(i, and)) {
        return null;
      }
      i = mention == null ? i : mention.to() - 1;
    }
    return null;
  }

  /** (person "and")? person, from the second one */
  private Voice together(Mention second, int limit) {
    Mention first = tokens.is(second.from() - 1, "and") ? cast.mentionAt(second.from() - 2) : null;
    return first != null && isPerson(first)
        ? person(first, first.from(), limit)
        : person(second, second.from(), limit);
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
}
