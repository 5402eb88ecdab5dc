package ex99.extract;

import ex99.name.Mention;
import ex99.token.Lexicon;
import ex99.token.Sentence;
import ex99.token.Tokens;
import ex99.token.WordSet;

/**
 * An option on an interest in a property, as the opening of a release tells of it: who grants it,
 * who may earn the interest by payments and work, and in what.
 *
 * @param grantor the entity that owns the property, or -1
 * @param holder the entity that earns the interest, or -1
 * @param object the words for the interest, or null
 */
record SumOption(int grantor, int holder, String object) {
  private static final Lexicon WORDS = Lexicon.load("option-words");

  private static final WordSet TRIGGERS =
      WordSet.of("option", "optioned", "options", "earn", "earn-in", "earning");

  /** How far behind "option" the property may be named. */
  private static final int NEAR = 26;

  private static final String[] FOLLOWING = {"following", "terms", "condition", "conditions"};

  private static boolean is(Tokens tokens, int at, String role) {
    return role.equals(WORDS.value(tokens.norm(at)));
  }

  /** The same option, granted by whom the opening names. */
  SumOption from(int owner) {
    return new SumOption(owner, holder, object);
  }

  /** The option that a sentence tells of, or null. */
  static SumOption of(Reading reading, Sentence sentence) {
    Tokens tokens = reading.tokens();
    for (int i = TRIGGERS.next(tokens, sentence.from(), sentence.to());
        i < sentence.to();
        i = TRIGGERS.next(tokens, i + 1, sentence.to())) {
      if (isOnProperty(tokens, i, sentence.to())) {
        SumOption option = read(reading, sentence, i);
        if (option != null) {
          return option;
        }
      }
    }
    return null;
  }

  /** "option to earn a 60% interest in", "may earn up to 70% of the property". */
  private static boolean isOnProperty(Tokens tokens, int at, int limit) {
    boolean property = false;
    boolean earn = false;
    for (int i = at; i < Math.min(limit, at + NEAR); i++) {
      if (tokens.is(i, "remaining")) {
        return false; // the rest of what is being bought
      }
      property |= is(tokens, i, "property");
      earn |= is(tokens, i, "earn");
      earn |= tokens.is(at, "option") && isOver(tokens, i);
    }
    earn |= tokens.is(at, "optioned");
    return property && earn;
  }

  /** "an option over 82 claims", "an option on the Lynx property". */
  private static boolean isOver(Tokens tokens, int at) {
    boolean over = tokens.is(at, "over", "on");
    for (int i = at + 1; over && i < at + 6; i++) {
      if (is(tokens, i, "property")) {
        return true;
      }
    }
    return false;
  }

  private static SumOption read(Reading reading, Sentence sentence, int option) {
    SumOption earned = earned(reading, sentence);
    if (earned != null) {
      return earned;
    }
    Tokens tokens = reading.tokens();
    int verb = option;
    while (verb > Math.max(sentence.from(), option - 12) && !isVerb(tokens, verb)) {
      verb--;
    }
    if (!isVerb(tokens, verb)) {
      return null;
    }
    int doer = before(reading, verb, sentence.from());
    String object = object(reading, option, sentence.to());
    boolean passive = tokens.is(verb - 1, "been", "was", "is", "were", "be");
    int to = side(reading, verb, sentence.to(), "to");
    if (is(tokens, verb, "grant") && !passive) {
      int direct = at(reading, verb + 1);
      return new SumOption(doer, other(direct >= 0 ? direct : to, doer), object);
    }
    int owner = owner(reading, option, sentence.to());
    int partner = owner < 0 ? -1 : joint(reading, verb, sentence.from(), owner);
    if (partner >= 0) { // "A and B have signed an option agreement on B's project"
      return new SumOption(owner, partner, object);
    }
    int from = side(reading, verb, sentence.to(), "from", "with", "by");
    return new SumOption(other(from, doer), doer, object);
  }

  /** Y ("may" | "can" …) "earn" … : the property is that of whoever else is named. */
  private static SumOption earned(Reading reading, Sentence sentence) {
    Tokens tokens = reading.tokens();
    for (int i = sentence.from() + 2; i < sentence.to(); i++) {
      boolean may = tokens.is(i - 1, "may", "can", "will", "could");
      boolean to = tokens.is(i - 1, "to");
      if (tokens.is(i, "earn") && (may || to) && isOnProperty(tokens, i, sentence.to())) {
        int verb = may ? i : working(tokens, i, sentence.from());
        int holder = verb < 0 ? -1 : before(reading, verb, sentence.from());
        if (holder >= 0) {
          int issuer = reading.cast().issuer();
          int owner = side(reading, sentence.from(), i, "with", "from");
          int grantor = owner >= 0 && owner != holder ? owner : other(issuer, holder);
          return new SumOption(grantor, holder, object(reading, i, sentence.to()));
        }
      }
    }
    return null;
  }

  /** "will fund" … "to earn": the verb of what earns the interest; or -1. */
  private static int working(Tokens tokens, int earn, int least) {
    for (int i = earn - 2; i > Math.max(least, earn - 40); i--) {
      boolean works = is(tokens, i, "work") || is(tokens, i, "pay");
      if (works && tokens.is(i - 1, "will", "must", "shall", "may", "to")) {
        return i;
      }
    }
    return -1;
  }

  private static boolean isVerb(Tokens tokens, int at) {
    return is(tokens, at, "grant") || is(tokens, at, "take");
  }

  private static int other(int side, int doer) {
    return side == doer ? -1 : side;
  }

  private static String object(Reading reading, int option, int limit) {
    for (int i = option; i < Math.min(limit, option + NEAR); i++) {
      if (is(reading.tokens(), i, "earn")
          || reading.tokens().is(option, "optioned") && i == option
          || i > option && isOver(reading.tokens(), i)) {
        return SumWords.object(reading, i + 1, terms(reading.tokens(), i + 1, limit));
      }
    }
    return null;
  }

  /** Where "on the following terms", "by paying" end the words for what is earned. */
  private static int terms(Tokens tokens, int from, int limit) {
    for (int i = from + 1; i < Math.min(limit, from + NEAR); i++) {
      boolean terms = tokens.is(i, "on") && tokens.is(i + 1, "the") && tokens.is(i + 2, FOLLOWING);
      if (terms || tokens.is(i, "by") && tokens.norm(i + 1).endsWith("ing")) {
        return i;
      }
    }
    return limit;
  }

  /** The name nearest before a verb, over auxiliaries and a short definition. */
  private static int before(Reading reading, int verb, int least) {
    for (int i = verb - 1; i >= Math.max(least, verb - 8); i--) {
      Mention mention = reading.cast().mentionAt(i);
      if (mention != null) {
        return mention.entity();
      }
    }
    return -1;
  }

  /** Whose property it is: "on Acme's Lynx project"; or -1. */
  private static int owner(Reading reading, int option, int limit) {
    for (int i = option; i < Math.min(limit, option + NEAR); i++) {
      Mention mention = reading.cast().mentionAt(i);
      if (mention != null && reading.tokens().is(mention.to(), "'s", "'", "’s", "’")) {
        return mention.entity();
      }
    }
    return -1;
  }

  /** Another name before the verb than the owner's, whose own stands there too; or -1. */
  private static int joint(Reading reading, int verb, int least, int owner) {
    int other = -1;
    boolean both = false;
    for (int i = verb - 1; i >= least; i--) {
      Mention mention = reading.cast().mentionAt(i);
      if (mention != null) {
        both |= mention.entity() == owner;
        other = mention.entity() == owner ? other : mention.entity();
      }
    }
    return both ? other : -1;
  }

  private static int at(Reading reading, int token) {
    int at = reading.tokens().is(token, "to", "the") ? token + 1 : token;
    Mention mention = reading.cast().mentionAt(at);
    return mention == null ? -1 : mention.entity();
  }

  private static int side(Reading reading, int from, int to, String... prepositions) {
    for (int i = from; i < to - 1; i++) {
      int name = reading.tokens().is(i, prepositions) ? at(reading, i + 1) : -1;
      if (name >= 0) {
        return name;
      }
    }
    return -1;
  }
}
