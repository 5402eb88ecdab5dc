package ex99.extract;

import ex99.phrase.Quotation;
import ex99.phrase.Speech;
import ex99.text.Block;
import ex99.token.Lexicon;
import ex99.token.Sentence;
import ex99.token.Tokens;

/** Reads the attribution that stands before or behind a quotation. */
final class Attributions {
  /** How far before "statement" the verb may stand that issues it. */
  private static final int ISSUED = 6;

  /** How far an attribution reaches, in tokens. */
  private static final int REACH = 60;

  /** The longest block that may be the name and title of a speaker and nothing else. */
  private static final int SIGNATURE = 25;

  /** Words before quotation marks that begin in the middle of what somebody says. */
  private static final String[] EMBEDDING = {
    "is", "are", "was", "were", "be", "been", "being", "as", "to", "will", "would", "it", "them"
  };

  /** Words that lead to a term rather than to speech. */
  private static final String[] NAMING = {
    "the", "a", "an", "its", "our", "their", "his", "her", "this", "such", "any", "these", "no",
    "each", "under", "of", "or", "and", "called", "'s", "'"
  };

  /** The least number of words that are quoted so, lest terms be taken for speech. */
  private static final int EMBEDDED = 6;

  /** The longest clause that is taken for an attribution to somebody unknown. */
  private static final int SHORT = 8;

  private final Tokens tokens;
  private final Speakers speakers;

  Attributions(Tokens tokens, Speakers speakers) {
    this.tokens = tokens;
    this.speakers = speakers;
  }

  /**
   * The attribution behind a quotation, or null.
   *
   * @param next the opening mark of the next quotation in the block, or the end of the block
   */
  Attribution behind(Quotation quotation, int next) {
    int at = quotation.to() + (quotation.closed() ? 1 : 0);
    int limit = Math.min(next, at + REACH);
    while (at < limit && tokens.is(at, ",", "”", "\"", "'")) {
      at++;
    }
    if (at >= limit) {
      return null;
    }
    limit = Math.min(limit, clauseEnd(at, limit));
    Attribution found = cueSpeaker(at, limit);
    if (found == null) {
      found = speakerCue(quotation, at, limit);
    }
    if (found == null) {
      found = dashOrBrackets(at, limit);
    }
    return found;
  }

  /** quote-cue-speaker := adverb* verb speaker */
  private Attribution cueSpeaker(int at, int limit) {
    int start = Speech.afterAdverbs(tokens, at, limit);
    Lexicon.Match verb = Speech.verbAt(tokens, start);
    if (verb == null || verb.to() > limit) {
      return null;
    }
    Voice voice = speakers.forward(verb.to(), limit);
    if (voice == null && !weak(verb) && verb.to() < limit) {
      voice = Voice.unknown(verb.to(), limit);
    }
    return voice == null ? null : new Attribution(voice, cue(verb), limit, "quote-cue-speaker");
  }

  /**
   * quote-speaker-cue := speaker ("," words ",")? adverb* verb, in the sentence of the quotation
   */
  private Attribution speakerCue(Quotation quotation, int at, int limit) {
    boolean sentenceOver = tokens.is(quotation.to() - 1, ".") || tokens.is(at, ".");
    for (int i = at + 1; i < limit; i++) {
      Lexicon.Match verb = Speech.verbAt(tokens, i);
      if (verb == null || verb.to() > limit) {
        continue;
      }
      boolean ends = verb.to() == limit || tokens.is(verb.to(), ".", ",", ":", ";");
      if (sentenceOver
          ? verb.to() != limit || tokens.is(limit, "\"", "“", "``")
          : !ends && weak(verb)) {
        continue;
      }
      Voice voice = speakers.backward(i, at);
      if (voice == null && ends && !sentenceOver && !weak(verb) && verb.to() - at <= SHORT) {
        voice = Voice.unknown(at, i);
      }
      if (voice != null) {
        return new Attribution(voice, cue(verb), Math.max(verb.to(), limit), "quote-speaker-cue");
      }
    }
    return null;
  }

  /** quote-dash-speaker := ("--" | "-") person | "(" person ")" */
  private Attribution dashOrBrackets(int at, int limit) {
    boolean dash = tokens.is(at, "-", "--", "~");
    if (!dash && !tokens.is(at, "(", "[")) {
      return null;
    }
    Voice voice = speakers.personAt(at + 1, limit);
    if (voice == null || voice.from() != at + 1) {
      return null;
    }
    return new Attribution(
        voice, null, limit, dash ? "quote-dash-speaker" : "quote-brackets-speaker");
  }

  /** The attribution in the block behind a quotation that is a block of its own, or null. */
  Attribution signature(int from, int to) {
    if (from >= to || to - from > SIGNATURE) {
      return null;
    }
    Attribution dashed = dashOrBrackets(from, to);
    return dashed;
  }

  /** quote-name := person ","? title words, up to the end of the block; or null */
  Attribution bareName(int from, int to) {
    if (from >= to || to - from > SIGNATURE) {
      return null;
    }
    Voice voice = speakers.personAt(from, to);
    boolean alone =
        voice != null
            && voice.from() == from
            && voice.entity() >= 0
            && tokens.is(voice.to(), ",", "-", "--")
            && speakers.areQuiet(voice.to(), to);
    return alone ? new Attribution(voice, null, to, "quote-name") : null;
  }

  /**
   * The attribution before a quotation in its own block, or null.
   *
   * @param from where the words before it begin: the block, or the end of what is already read
   * @param opening the opening mark
   */
  Attribution before(int from, int opening) {
    int start = Math.max(from, opening - REACH);
    Sentence sentence = tokens.sentenceAt(opening - 1);
    int clause = Math.max(start, sentence.from());
    Attribution found = speakerBefore(clause, opening);
    if (found == null && tokens.is(opening - 1, ":")) {
      found = colon(clause, opening);
    }
    if (found == null && tokens.is(opening - 1, ".")) {
      found = sentenceBefore(clause, opening);
    }
    if (found == null && isEmbedded(opening)) {
      found = embedded(clause, opening);
    }
    return found;
  }

  /**
   * Whether a quotation goes on in the middle of its sentence: a few words at least, in small
   * letters, behind a word that may govern a clause.
   */
  private boolean isEmbedded(int opening) {
    boolean names = tokens.is(opening - 1, NAMING) || !tokens.isWord(opening - 1);
    if (names || opening + 1 >= tokens.size() || tokens.isCapitalized(opening + 1)) {
      return false;
    }
    for (int i = opening + 1; i < Math.min(tokens.size(), opening + 1 + EMBEDDED); i++) {
      if (tokens.is(i, "”", "\"", "''", ",", ";")) {
        return false;
      }
    }
    return true;
  }

  /**
   * speaker-cue-words := speaker strong-verb words, before a quotation in the middle of its
   * sentence; only a person's behind a noun
   */
  private Attribution embedded(int from, int opening) {
    Attribution found = sentenceBefore(from, opening);
    found = found == null ? called(from, opening) : found;
    if (found == null || !(tokens.is(opening - 1, EMBEDDING) || speakers.isPerson(found.voice()))) {
      return null;
    }
    return new Attribution(found.voice(), found.cue(), found.to(), "speaker-cue-words");
  }

  /** speaker ("called" | "hailed" | …) words: what somebody says of something, or null. */
  private Attribution called(int from, int opening) {
    for (int i = opening - 1; i > Math.max(from, opening - SHORT); i--) {
      if (tokens.is(i, "called", "calls", "hailed", "hails", "described", "describes", "termed")) {
        Voice voice = speakers.backward(i, from);
        return voice == null
            ? null
            : new Attribution(voice, tokens.norm(i), opening, "speaker-cue-words");
      }
    }
    return null;
  }

  /** speaker-cue-quote := speaker verb words? ("," | ":" | "that" | "--") */
  private Attribution speakerBefore(int from, int opening) {
    boolean linked = tokens.is(opening - 1, ",", ":", "that", "--", "-");
    for (int i = opening - 1; i >= from; i--) {
      Lexicon.Match verb = Speech.verbAt(tokens, i);
      if (verb == null || verb.to() > opening) {
        continue;
      }
      boolean beside = verb.to() >= opening - 1;
      if (!beside && (weak(verb) || !linked)) {
        continue;
      }
      Voice voice = speakers.backward(i, from);
      if (voice != null) {
        return new Attribution(voice, cue(verb), opening, "speaker-cue-quote");
      }
      voice = i == from || tokens.is(i - 1, ",") ? speakers.forward(verb.to(), opening) : null;
      if (voice != null) {
        return new Attribution(voice, cue(verb), opening, "cue-speaker-quote");
      }
    }
    return null;
  }

  /** speaker-colon-quote := person title? (("on" | "about") words)? ":" */
  private Attribution colon(int from, int opening) {
    Voice voice = speakers.personBefore(opening - 1, from);
    if (voice == null && opening - from <= SIGNATURE) {
      Voice first = speakers.personAt(from, opening);
      boolean topic =
          first != null && tokens.is(first.to(), "on", "about", "regarding", "concerning");
      voice = topic ? first : null;
    }
    boolean statement = tokens.is(opening - 2, "follows", "statement", "following");
    if (voice == null && statement) {
      voice = issuing(from, opening - 2);
    }
    if (voice == null && opening - from <= SHORT) {
      voice = speakers.officeIn(from, opening);
    }
    if (voice == null && statement) {
      voice = speakers.forward(from, opening);
    }
    return voice == null ? null : new Attribution(voice, null, opening, "speaker-colon-quote");
  }

  /**
   * issuing := speaker ("issued" | "released" | …) words "statement": who has it written, or null
   */
  private Voice issuing(int from, int statement) {
    for (int i = statement - 1; i > Math.max(from, statement - ISSUED); i--) {
      if (tokens.is(i, "issued", "issues", "released", "made", "gave", "provided")) {
        Voice voice = speakers.backward(i, from);
        Voice board = speakers.boardOf(i);
        return board != null ? board : voice;
      }
    }
    return null;
  }

  /** sentence-before-quote := speaker verb words "." */
  private Attribution sentenceBefore(int from, int opening) {
    for (int i = from; i < opening; i++) {
      Lexicon.Match verb = Speech.verbAt(tokens, i);
      if (verb == null || (weak(verb) && verb.to() < opening - 1)) {
        continue;
      }
      Voice voice = speakers.backward(i, from);
      if (voice != null && voice.known()) {
        return new Attribution(voice, cue(verb), opening, "sentence-before-quote");
      }
    }
    return null;
  }

  /** The attribution in the block before a quotation that opens its own, or null. */
  Attribution blockBefore(Block block, int from, int to) {
    if (from >= to) {
      return null;
    }
    if (tokens.is(to - 1, ":", ",", "--") || Speech.verbAt(tokens, to - 1) != null) {
      return before(from, to);
    }
    boolean ended = tokens.is(to - 1, ".");
    if (ended) {
      return block.kind() == Block.Kind.ROW ? null : before(from, to);
    }
    if (to - from <= SIGNATURE) {
      Voice voice = speakers.personAt(from, to);
      boolean alone = voice != null && voice.from() == from && voice.entity() >= 0;
      return alone ? new Attribution(voice, null, to, "heading-speaker-quote") : null;
    }
    return null;
  }

  private boolean weak(Lexicon.Match verb) {
    return verb.value().equals("weak");
  }

  private String cue(Lexicon.Match verb) {
    return tokens.text(verb.from(), verb.to());
  }

  /** Where the clause ends: its full stop, or the sentence. */
  private int clauseEnd(int at, int limit) {
    int end = Math.min(limit, tokens.sentenceAt(at).to());
    for (int i = at; i < end; i++) {
      boolean abbreviated = tokens.is(i, ".") && tokens.is(i + 1, ",");
      if (tokens.is(i, ".", ";") && !abbreviated) {
        return i;
      }
    }
    return end;
  }
}
