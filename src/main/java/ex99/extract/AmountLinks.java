package ex99.extract;

import ex99.phrase.Money;
import ex99.token.Lexicon;
import ex99.token.Tokens;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;

/** How a sum hangs on the one before it and on the verb and nouns around it. */
final class AmountLinks {
  /** How a sum follows another. */
  enum Kind {
    NONE,
    /** {@code $4.2 million, or $0.11 per share}. */
    RESTATED,
    /** {@code $58 million compared to $53 million}. */
    COMPARED,
    /** {@code $5 million in the quarter and $16 million in the year}. */
    LISTED
  }

  private static final Map<String, Set<String>> ROLES = roles(Lexicon.load("amount-words"));

  /** How far apart a sum and what it is compared with may stand. */
  private static final int APART = 30;

  /** How far before a sum the verb may stand that governs it. */
  private static final int REACH = 40;

  /** The longest footing behind a sum, in tokens: "on a currency neutral basis". */
  private static final int FOOTING = 7;

  private final Tokens tokens;
  private final NounPhrases phrases;

  AmountLinks(Tokens tokens, NounPhrases phrases) {
    this.tokens = tokens;
    this.phrases = phrases;
  }

  private static Map<String, Set<String>> roles(Lexicon words) {
    Map<String, Set<String>> roles = new HashMap<>();
    for (String word : words.firstWords()) {
      for (String role : words.value(word).split(" ")) {
        roles.computeIfAbsent(role, r -> new HashSet<>()).add(word);
      }
    }
    return roles;
  }

  private boolean is(int at, String role) {
    return at >= 0 && at < tokens.size() && ROLES.get(role).contains(tokens.norm(at));
  }

  /** How a sum hangs on the one before it in its sentence. */
  Kind of(Money last, Money next) {
    if (next.from() - last.to() > APART) {
      return Kind.NONE;
    }
    boolean or = false;
    boolean plain = true;
    boolean compared = false;
    boolean timed = true;
    int from = behindUnit(last.to());
    if (tokens.is(from, ")")) {
      from++;
    }
    from = behindFooting(from, next.from());
    for (int i = from; i < next.from(); i++) {
      boolean joint = tokens.is(i, "or", "(", "equivalent", "equal", "i.e.");
      or |= joint;
      plain &= joint || is(i, "restate") || Bounds.isBound(tokens.norm(i));
      compared |= isComparison(i) || tokens.is(i, "(") && isTimeLabel(i + 1, next.from());
      timed &= isOfTime(i) || tokens.is(i, ",", "and", ";") || Bounds.isBound(tokens.norm(i));
    }
    if (or && plain) {
      return Kind.RESTATED;
    }
    return compared ? Kind.COMPARED : timed ? Kind.LISTED : Kind.NONE;
  }

  /** "on a GAAP basis" behind a sum: the token after it; the token itself for none. */
  private int behindFooting(int at, int limit) {
    if (!tokens.is(at, "on")) {
      return at;
    }
    for (int i = at + 1; i < Math.min(limit, at + FOOTING); i++) {
      if (tokens.is(i, "basis")) {
        return i + 1;
      }
      if (!tokens.isWord(i) && !tokens.is(i, "-") || tokens.is(i, "and", "or")) {
        return at;
      }
    }
    return at;
  }

  /** "(2023: " sum. */
  private boolean isTimeLabel(int from, int to) {
    return to - from < 8 && tokens.is(to - 1, ":") && phrases.isTime(from, to - 1);
  }

  private boolean isOfTime(int at) {
    String norm = tokens.norm(at);
    return ClauseWords.isTime(norm)
        || ClauseWords.isPreposition(norm)
        || ClauseWords.isDeterminer(norm)
        || tokens.isNumber(at)
        || is(at, "time");
  }

  private boolean isComparison(int at) {
    return is(at, "compare")
        || tokens.is(at, "from") && isChangeOrJoint(at - 1)
        || tokens.is(at, "than");
  }

  private boolean isChangeOrJoint(int at) {
    String norm = tokens.norm(at);
    return ClauseWords.change(norm) != null
        || phrases.isFigure(at)
        || tokens.is(at, ",", "(", ")", "share")
        || ClauseWords.isAdverb(norm);
  }

  /** Whether the word before a sum sets it beside another: "versus", "compared to". */
  boolean isCompared(int left) {
    return tokens.is(left, "versus", "vs", "vs.", "against", "than")
        || tokens.is(left, "to", "with")
            && tokens.is(left - 1, "compared", "comparison", "compares");
  }

  /** The token after a unit: "per diluted share", "a share"; the token itself for none. */
  int behindUnit(int at) {
    int i = at;
    if (tokens.is(i, "per", "a", "an", "each")) {
      int end = i + 1;
      while (is(end, "unit-adjective") && end < i + 5) {
        end++;
      }
      boolean ago = tokens.is(end + 1, "ago", "earlier", "before", "prior", "over");
      if (is(end, "unit") && !ago || tokens.is(i, "per")) {
        i = end + 1;
      }
      if (i > at && tokens.is(i, "and", "or", "/") && is(i + 1, "unit")) {
        i += 2;
      }
    }
    return i;
  }

  /** Whether a noun may stand right behind a sum: "a $7.5 million restructuring charge". */
  boolean isNominal(int at) {
    String norm = tokens.norm(at);
    return !ClauseWords.isPreposition(norm)
        && !ClauseWords.isVerb(tokens, at)
        && !ClauseWords.isAdverb(norm)
        && !ClauseWords.isTime(norm)
        && !ClauseWords.isDeterminer(norm)
        && !ClauseWords.is(norm, "conj")
        && !ClauseWords.is(norm, "rel")
        && !ClauseWords.is(norm, "pron")
        && ClauseWords.change(norm) == null
        && !is(at, "behind")
        && !is(at, "compare");
  }

  /** Whether the verb before a sum is one of spending: "invested" sum "in". */
  boolean isSpent(int left, int floor) {
    return left >= floor && is(left, "spend");
  }

  /**
   * A phrase without the infinitive before it ("to incur merger costs"), a time ("at that time the
   * sales") and what "and no" adds.
   */
  Stretch noun(Stretch phrase) {
    int from = phrase.from();
    int to = phrase.to();
    boolean verb = tokens.is(from - 1, "to", "will", "would", "may", "could", "should", "can");
    if (verb && to - from > 1 && !ClauseWords.isDeterminer(tokens.norm(from))) {
      from++;
    }
    for (int i = from + 1; i < to; i++) {
      if (tokens.is(i, "the", "its", "our", "their") && ClauseWords.isTime(tokens.norm(i - 1))) {
        from = i;
      }
      if (tokens.is(i, "and") && tokens.is(i + 1, "no")) {
        to = i;
      }
    }
    return new Stretch(from, to);
  }

  /** "strong", "flat": how something is, never what it is. */
  boolean isState(int at) {
    return is(at, "state");
  }

  /** "our forecast of", "a target of": the sum is one that somebody aimed at. */
  boolean isAim(int left) {
    return tokens.is(left, "of") && is(left - 1, "aim");
  }

  /** "guidance", "target": what somebody expects. */
  boolean isAimed(int noun) {
    return is(noun, "aim");
  }

  /** "the company", "management": who does something, never what a sum measures. */
  boolean isActor(int at) {
    return is(at, "actor");
  }

  /** The word that a phrase is built on. */
  int head(Stretch phrase) {
    for (int i = phrase.from() + 1; i < phrase.to(); i++) {
      if (ClauseWords.isPreposition(tokens.norm(i)) || tokens.is(i, "(")) {
        return i - 1;
      }
    }
    return phrase.to() - 1;
  }

  boolean isChange(int at) {
    return ClauseWords.isChangeNoun(tokens.norm(at)) && !is(at, "measure");
  }

  /** Whether a phrase that a noun of change ends says before it what changed. */
  boolean isNamed(Stretch phrase) {
    return head(phrase) == phrase.to() - 1
        && phrase.to() - phrase.from() > 1
        && !isIdle(phrase.from());
  }

  /** "year-over-year", "strong": words before a noun of change that do not say what changed. */
  boolean isIdle(int at) {
    return WordSets.GROWTH_MODIFIERS.contains(tokens.norm(at))
        || ClauseWords.isDeterminer(tokens.norm(at))
        || ClauseWords.isTime(tokens.norm(at));
  }

  /** "a total of", "the range of": a noun that says nothing. */
  boolean isEmpty(Stretch phrase) {
    return phrase.to() - phrase.from() <= 3 && is(head(phrase), "empty");
  }

  /**
   * Whether only a verb, a time and words of change stand between a subject and the sum, so that
   * the sum is said of it.
   */
  boolean isGoverned(int left, int floor) {
    boolean verb = false;
    for (int i = left; i >= Math.max(floor, left - REACH); i--) {
      String norm = tokens.norm(i);
      boolean here = ClauseWords.isVerb(tokens, i) || ClauseWords.isChangeVerb(norm);
      boolean change = ClauseWords.change(norm) != null || phrases.isFigure(i);
      if (verb && !here && !change && !isLoose(i)) {
        return true;
      }
      verb |= here;
      if (!here && !change && !isLoose(i)) {
        return false;
      }
    }
    return verb;
  }

  private boolean isLoose(int at) {
    String norm = tokens.norm(at);
    return isOfTime(at)
        || ClauseWords.isAdverb(norm)
        || Bounds.isBound(norm)
        || is(at, "loose")
        || is(at, "state")
        || tokens.is(at, ",");
  }

  /** Whether the second of two sums is told in an aside: ", which included a benefit of". */
  boolean isAside(Money main, Money aside) {
    for (int i = main.to(); i < Math.min(aside.from(), main.to() + APART); i++) {
      if (tokens.is(i, ",", "(")
          && tokens.is(i + 1, "which", "including", "includes", "excluding", "net", "after")) {
        return true;
      }
    }
    return false;
  }

  /** "down" sum "from December": so much did the sum before it change. */
  boolean isChange(int left, Money money) {
    return ClauseWords.change(tokens.norm(left)) != null
        || tokens.is(money.to(), "more", "less", "higher", "lower", "above", "below");
  }

  /** Whether "respectively" follows the list that a sum is in. */
  boolean isInRespectiveList(Money money, int limit) {
    for (int i = money.to(); i < Math.min(limit, money.to() + 14); i++) {
      if (tokens.is(i, "respectively")) {
        return true;
      }
      if (!phrases.isFigure(i) && !tokens.is(i, ",", "and", "per", "share", "diluted")) {
        return false;
      }
    }
    return false;
  }

  boolean isRespective(Money money) {
    return isInRespectiveList(money, tokens.sentenceAt(money.from()).to());
  }
}
