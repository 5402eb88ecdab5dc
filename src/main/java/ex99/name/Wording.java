package ex99.name;

import ex99.token.Lexicon;
import ex99.token.Sentence;
import ex99.token.Token;
import ex99.token.Tokens;
import ex99.token.WordMemo;
import ex99.token.WordSet;
import java.util.HashMap;
import java.util.Map;

/** What each token of a release can be in a name, looked up once. */
final class Wording {
  /** A capitalized word that may stand in a name. */
  static final int NAME = 1;

  /** A word that stands in no name. */
  static final int STOP = 2;

  /** A word of a name that makes none alone. */
  static final int PLAIN = 4;

  /** A word that ends the name of a thing. */
  static final int THING = 8;

  /** A word that ends the name of an organization. */
  static final int HEAD = 16;

  /** A word after which "of" goes on with a name. */
  static final int OF = 32;

  /** A given name. */
  static final int GIVEN = 64;

  /** A token inside the name of a place. */
  static final int PLACE = 128;

  /** A token inside a title such as Chief Executive Officer. */
  static final int TITLE = 256;

  /** A token inside the name of a medium, exchange or index. */
  static final int MEDIUM = 512;

  /** A token in a headline, where capitals say nothing. */
  static final int HEADLINE = 1024;

  /** A word that begins with a capital letter, or with a digit as some names do. */
  static final int CAPITAL = 2048;

  /** A number. */
  static final int NUMBER = 4096;

  /** A word without a capital letter, as everybody writes it. */
  static final int SMALL = 1 << 13;

  private static final int PLACES_START = 1 << 20;
  private static final int MEDIA_START = 1 << 21;
  private static final int TITLES_START = 1 << 22;
  private static final int CHIEF_START = 1 << 23;
  private static final int STARTS = PLACES_START | MEDIA_START | TITLES_START | CHIEF_START;

  /** A word that counts when headlines are told from sentences. */
  private static final int LONG_WORD = 1 << 24;

  private static final Lexicon PLACES = Lexicon.load("places");
  private static final Lexicon TITLES = Lexicon.load("titles");
  private static final Lexicon MEDIA = Lexicon.load("media");
  private static final WordSet VERBS =
      WordSet.of("is", "are", "was", "were", "has", "have", "had", "will", "been");

  private static final Map<String, Integer> CLASSES = classes();
  private static final WordMemo KINDS = new WordMemo(Wording::kind);

  private static final int CHIEF = 6;

  /** A line of so few tokens may be a name with a telephone number. */
  private static final int SHORT_LINE = 12;

  /** How much of a line must be capitalized to make it a headline. */
  private static final double CAPITALIZED = 0.7;

  /** The same for a line that ends as a sentence does. */
  private static final double SHOUTED = 0.9;

  /** The same for a line that ends with an abbreviation, as sentences and headlines do. */
  private static final double ABBREVIATED = 0.82;

  /** A line of more words that ends with an abbreviation is a sentence. */
  private static final int LONG_LINE = 15;

  /** Words as short as this are left out of that count. */
  private static final int SHORT_WORD = 3;

  private final Tokens tokens;
  private final int[] kinds;

  Wording(Tokens tokens) {
    this.tokens = tokens;
    kinds = new int[tokens.size()];
    int[] own = new int[64];
    for (Sentence sentence : tokens.sentences()) {
      own = own(sentence, own);
      int all = isHeadline(sentence, own) ? HEADLINE : 0;
      for (int i = sentence.from(); i < sentence.to(); i++) {
        int kind = own[i - sentence.from()];
        kinds[i] |= all | kind;
        if ((kind & STOP) != 0) {
          given(i, sentence);
        }
        if ((kind & STARTS) != 0) {
          phrase(PLACES, PLACES_START, i, PLACE, true);
          phrase(MEDIA, MEDIA_START, i, MEDIUM, true);
          phrase(TITLES, TITLES_START, i, TITLE, false);
          chief(i, sentence.to());
        }
      }
    }
  }

  /** What the words of a sentence are by themselves, in the given array if they fit there. */
  private int[] own(Sentence sentence, int[] room) {
    int length = sentence.to() - sentence.from();
    int[] own = length > room.length ? new int[length] : room;
    for (int i = 0; i < length; i++) {
      own[i] = KINDS.of(tokens, sentence.from() + i);
    }
    return own;
  }

  private static Map<String, Integer> classes() {
    Map<String, Integer> classes = new HashMap<>();
    words(classes, "name-stops", STOP);
    words(classes, "name-plain", PLAIN);
    words(classes, "name-things", THING);
    words(classes, "org-heads", HEAD);
    words(classes, "org-of", OF);
    words(classes, "given-names", GIVEN);
    PLACES.firstWords().forEach(word -> classes.merge(word, PLACES_START, (a, b) -> a | b));
    MEDIA.firstWords().forEach(word -> classes.merge(word, MEDIA_START, (a, b) -> a | b));
    TITLES.firstWords().forEach(word -> classes.merge(word, TITLES_START, (a, b) -> a | b));
    classes.merge("chief", CHIEF_START, (a, b) -> a | b);
    return classes;
  }

  private static void words(Map<String, Integer> classes, String list, int kind) {
    Lexicon lexicon = Lexicon.load(list);
    for (String word : lexicon.firstWords()) {
      if (lexicon.has(word)) {
        classes.merge(word, kind, (a, b) -> a | b);
      }
    }
  }

  private void phrase(Lexicon lexicon, int starts, int at, int kind, boolean capitalized) {
    if ((kinds[at] & starts) == 0 || capitalized && !tokens.isCapitalized(at)) {
      return;
    }
    Lexicon.Match match = lexicon.match(tokens, at);
    if (match != null && kind == TITLE && match.to() == at + 1 && isGivenName(at)) {
      return;
    }
    boolean code = match != null && tokens.text(at).length() == 2 && match.to() == at + 1;
    if (code && !tokens.isAllCaps(at)) {
      return;
    }
    for (int i = at; match != null && i < match.to(); i++) {
      kinds[i] |= kind;
      if (capitalized && match.to() > at + 1 && tokens.isCapitalized(i)) {
        kinds[i] = kinds[i] & ~STOP | NAME;
      }
    }
  }

  /** Dean Roe: a title that is a given name too, before a surname. */
  private boolean isGivenName(int at) {
    return (kinds[at] & GIVEN) != 0
        && tokens.isCapitalized(at)
        && !tokens.isAllCaps(at)
        && at + 1 < kinds.length
        && tokens.isCapitalized(at + 1)
        && (KINDS.of(tokens, at + 1) & (GIVEN | NAME)) == NAME;
  }

  /** Grant Roe, Glenn Price: a word that is a name beside another one. */
  private void given(int at, Sentence sentence) {
    boolean open = (kinds[at] & (STOP | GIVEN)) == (STOP | GIVEN) && tokens.isCapitalized(at);
    boolean line = (kinds[at] & HEADLINE) != 0 && sentence.to() - sentence.from() > SHORT_LINE;
    if (open
        && !line
        && at + 1 < sentence.to()
        && (tokens.isCapitalized(at + 1) || at > sentence.from() && tokens.is(at + 1, "&"))
        && !tokens.isAllCaps(at)) {
      kinds[at] = kinds[at] & ~STOP | NAME;
    }
    boolean surname = (kinds[at] & STOP) != 0 && tokens.isCapitalized(at) && !tokens.isAllCaps(at);
    boolean known = (kinds[at] & GIVEN) != 0 && (kinds[at] & CAPITAL) != 0;
    if (surname
        && (!line || known && tokens.is(at + 1, ","))
        && at > sentence.from()
        && (isGiven(at - 1) || at - 1 > sentence.from() && isInitial(at - 1) && isGiven(at - 2))
        && tokens.text(at).length() > SHORT_WORD) {
      kinds[at] = kinds[at] & ~STOP | NAME;
    }
  }

  private boolean isGiven(int at) {
    return (kinds[at] & GIVEN) != 0 && (kinds[at] & NAME) != 0;
  }

  private boolean isInitial(int at) {
    return tokens.text(at).length() == 2 && tokens.text(at).endsWith(".");
  }

  /** Chief Anything Officer. */
  private void chief(int at, int limit) {
    if (!tokens.is(at, "chief")) {
      return;
    }
    for (int i = at + 1; i < Math.min(limit, at + CHIEF) && tokens.isCapitalized(i); i++) {
      if (tokens.is(i, "officer")) {
        for (int k = at; k <= i; k++) {
          kinds[k] |= TITLE;
        }
        return;
      }
    }
  }

  private static int kind(Token token) {
    if (!token.isWord()) {
      return token.isNumber() ? NUMBER : 0;
    }
    int kind = CLASSES.getOrDefault(token.norm(), 0) | twoGiven(token.norm());
    kind |= token.isCapitalized() ? CAPITAL : isCamel(token.text()) ? 0 : SMALL;
    kind |= token.text().length() > SHORT_WORD ? LONG_WORD : 0;
    if (isDescribing(token.norm())) {
      return kind & (CAPITAL | LONG_WORD) | STOP;
    }
    boolean initial = token.text().length() == 2 && token.text().endsWith(".");
    if ((kind & STOP) != 0 && (initial || token.text().equals("US"))) {
      kind &= ~STOP;
    }
    boolean name = token.isCapitalized() || isBrand(token.text());
    return name && (kind & STOP) == 0 ? kind | NAME : kind;
  }

  /** Ann-Marie: two given names that a hyphen joins. */
  private static int twoGiven(String norm) {
    int hyphen = norm.indexOf('-');
    return hyphen < 1
        ? 0
        : CLASSES.getOrDefault(norm.substring(0, hyphen), 0)
            & CLASSES.getOrDefault(norm.substring(hyphen + 1), 0)
            & GIVEN;
  }

  /** Whether a word only describes what follows: Springfield-based, publicly-held. */
  private static boolean isDescribing(String norm) {
    int hyphen = norm.lastIndexOf('-');
    return hyphen > 0
        && switch (norm.substring(hyphen + 1)) {
          case "based", "held", "owned", "listed", "traded", "led", "backed", "headquartered" ->
              true;
          default -> false;
        };
  }

  /** Whether a word has a capital behind a small letter, as made-up names do. */
  static boolean isCamel(String text) {
    for (int i = 1; i < text.length(); i++) {
      if (Character.isUpperCase(text.charAt(i)) && Character.isLowerCase(text.charAt(i - 1))) {
        return text.indexOf('-') < 0;
      }
    }
    return false;
  }

  /** Whether a token stands in a data table. */
  boolean inTable(int token) {
    return tokens.manuscript().blocks().get(tokens.block(token)).inTable();
  }

  /** Whether a word has a capital after a small letter, as brands such as eBay do. */
  static boolean isBrand(String text) {
    return Character.isLowerCase(text.charAt(0)) && isCamel(text);
  }

  /** Whether most words of a sentence are capitalized; {@code own} is what each can be alone. */
  private boolean isHeadline(Sentence sentence, int[] own) {
    int capitals = 0;
    int words = 0;
    for (int i = sentence.from(); i < sentence.to(); i++) {
      int kind = own[i - sentence.from()];
      if ((kind & LONG_WORD) != 0) {
        words++;
        capitals += kind & CAPITAL;
      }
    }
    capitals /= CAPITAL;
    boolean stop = tokens.text(sentence.to() - 1).endsWith(".");
    boolean prose =
        tokens.is(sentence.to() - 1, ".", "?", ";", "”", "\"")
            || (stop || tokens.is(sentence.to() - 1, ":")) && words > LONG_LINE;
    double least = prose ? SHOUTED : stop ? ABBREVIATED : CAPITALIZED;
    return words > 0
        && capitals >= least * words
        && !(stop && prose && hasVerb(sentence, own, capitals < words));
  }

  /**
   * Whether small letters write what only a sentence has: its verb. "Acme Trust of New York is the
   * Rights Agent."
   *
   * @param words whether some word that counts is in small letters
   */
  private boolean hasVerb(Sentence sentence, int[] own, boolean words) {
    for (int i = sentence.from() + 1; i < sentence.to(); i++) {
      if ((own[i - sentence.from()] & SMALL) != 0) {
        String norm = tokens.norm(i);
        boolean past = words && norm.length() > SHORT_WORD + 1 && norm.endsWith("ed");
        if (past || VERBS.has(tokens, i)) {
          return true;
        }
      }
    }
    return false;
  }

  boolean is(int token, int kind) {
    return token >= 0 && token < kinds.length && (kinds[token] & kind) != 0;
  }

  /** Whether all of the tokens {@code [from, to)} that are words are of a kind. */
  boolean all(int from, int to, int kind) {
    for (int i = from; i < to; i++) {
      if (tokens.isWord(i) && (kinds[i] & kind) == 0) {
        return false;
      }
    }
    return true;
  }

  boolean any(int from, int to, int kind) {
    for (int i = from; i < to; i++) {
      if ((kinds[i] & kind) != 0) {
        return true;
      }
    }
    return false;
  }
}
