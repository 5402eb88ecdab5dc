package ex99.extract;

import ex99.extract.SumSentence.Cue;
import ex99.model.Comparator;
import ex99.phrase.Comparators;
import ex99.phrase.Count;
import ex99.phrase.Figure;
import ex99.phrase.Money;
import ex99.token.Lexicon;
import ex99.token.Norms;
import ex99.token.Sentence;
import ex99.token.Tokens;
import java.math.BigDecimal;
import java.util.List;

/** A sum where it stands in its sentence, with the words that govern it. */
final class SumSite extends Norms {
  /** How a word governs a sum. */
  enum Relation {
    /** {@code $5 million (the “Termination Fee”)}. */
    DEFINED,
    /** {@code a termination fee of $5 million}. */
    OF,
    /** {@code a $5 million credit facility}, {@code $5 million of senior notes}. */
    AFTER,
    /** {@code net proceeds will be $5 million}, {@code raised its dividend to $0.05}. */
    SUBJECT,
    /** {@code acquired the business for $5 million}. */
    FOR,
    /** {@code will pay $5 million}. */
    VERB
  }

  /** A word that governs the sum. */
  record Head(SumCue cue, Relation relation, int from, int to) {}

  private static final Lexicon LOOSE = Lexicon.load("sum-bounds");

  /** Nouns before "of" that only carry a sum on to the word before them. */
  private static final Lexicon CARRIERS = Lexicon.load("sum-carriers");

  /** How far before an item of a list its first may stand. */
  private static final int REACH = 45;

  final Reading reading;
  final Tokens tokens;
  final SumSentence sentence;
  final SumTopic topic;
  final Figure figure;

  /** The token before the figure and the words that bound it. */
  final int anchor;

  final SumUnit unit;
  private List<Head> heads;

  /** The sentence right before, where it has sums too; or null. */
  final SumSentence previous;

  SumSite(
      Reading reading, SumSentence sentence, SumSentence previous, SumTopic topic, Figure figure) {
    this.previous = previous;
    this.reading = reading;
    this.tokens = reading.tokens();
    this.sentence = sentence;
    this.topic = topic;
    this.figure = figure;
    this.anchor = anchor();
    this.unit = SumUnit.after(this);
  }

  /** The figure with a bound that stands before the first of a list: "up to (i) … and (ii) …". */
  Figure bounded() {
    if (comparator() != Comparator.EQUAL
        || !is(figure.from() - 1, ")")
        || !is(figure.from() - 3, "(")) {
      return figure;
    }
    int first = figure.from() - 3;
    for (int i = first; i >= Math.max(sentence.from(), first - REACH); i--) {
      if (is(i, "(") && is(i + 1, "i", "a", "1") && is(i + 2, ")")) {
        first = i;
        break;
      }
    }
    Comparator bound = Comparators.before(tokens, first);
    if (bound == Comparator.EQUAL) {
      return figure;
    }
    if (figure instanceof Money m) {
      return new Money(m.from(), m.to(), m.amount(), m.high(), m.currency(), bound);
    }
    return figure instanceof Count c
        ? new Count(c.from(), c.to(), c.amount(), c.high(), c.noun(), bound)
        : figure;
  }

  private Comparator comparator() {
    return figure instanceof Money m
        ? m.comparator()
        : figure instanceof Count c ? c.comparator() : Comparator.ABOUT;
  }

  boolean isMoney() {
    return figure instanceof Money;
  }

  boolean isCount() {
    return figure instanceof Count;
  }

  BigDecimal amount() {
    return figure instanceof Money m ? m.amount() : figure instanceof Count c ? c.amount() : null;
  }

  /** The normalized form of a word of the sentence; empty outside it. */
  @Override
  public String norm(int at) {
    return at >= sentence.from() && at < sentence.to() ? tokens.norm(at) : "";
  }

  /** The sentence right before, whether it has sums or not; null at the start of a block. */
  SumSentence sentenceBefore() {
    if (previous != null || sentence.from() == 0) {
      return previous;
    }
    Sentence before = tokens.sentenceAt(sentence.from() - 1);
    boolean near = tokens.block(before.from()) == tokens.block(sentence.from());
    return near ? new SumSentence(reading, before) : null;
  }

  /** The words of the sentence between two tokens, as far as it goes. */
  String words(int from, int to) {
    return tokens.text(from, Math.min(to, sentence.to()));
  }

  /** The word that links the sum to what stands before it. */
  String link() {
    return norm(anchor);
  }

  /** Steps back over the words that bound the figure, articles and "an aggregate amount of". */
  private int anchor() {
    int i = figure.from() - 1;
    while (i >= sentence.from()) {
      String norm = tokens.norm(i);
      if (LOOSE.has(norm) && !isHeadWord(i)) {
        i--;
      } else if (norm.equals("to") && is(i - 1, "up")) {
        i -= 2;
      } else if (norm.equals("of") && isCarrier(i - 1)) {
        i -= 2;
      } else if (norm.equals("as") && is(i - 2, "as") && is(i - 1, "much", "many", "little")) {
        i -= 3;
      } else if (norm.equals(")") && is(i - 2, "(")) {
        i -= 3;
      } else if (norm.equals("at") && is(i + 1, "least", "most")) {
        i--;
      } else if ((norm.equals("in") && is(i + 1, "excess"))
          || (norm.equals("no") && is(i + 1, "more", "less"))) {
        i--;
      } else {
        break;
      }
    }
    return i;
  }

  /** "a total of", but not the "value of" in "enterprise value of". */
  private boolean isCarrier(int at) {
    Cue cue = sentence.at(at);
    return CARRIERS.has(norm(at)) && (cue == null || cue.kind() == SumCue.NONE);
  }

  /** "the gross", "the total" carry on only before "of"; "value of" may be a head of its own. */
  private boolean isHeadWord(int at) {
    Cue cue = sentence.at(at);
    return cue != null
        && cue.kind() != SumCue.NONE
        && cue.to() > at + 1
        && cue.to() <= figure.from();
  }

  /** The words that govern the sum, the closest bond first. */
  List<Head> heads() {
    if (heads == null) {
      heads = new SumHeads(this).read();
    }
    return heads;
  }

  /** Whether the sum is the old value of something that changed. */
  boolean isSuperseded() {
    return SumPast.isSuperseded(this);
  }

  /** Whether a noun governs the sum, money that is not the old value of something. */
  boolean isBound(Head head) {
    return isMoney()
        && head.relation() != Relation.FOR
        && head.relation() != Relation.VERB
        && !isSuperseded();
  }

  /** The token after the bracket that opens at a token, or the token itself if none closes. */
  int closeAfter(int open) {
    for (int i = open + 1; i < Math.min(sentence.to(), open + 24); i++) {
      if (tokens.is(i, ")")) {
        return i + 1;
      }
    }
    return open;
  }

  /** The bracket that opens before a closing one, or the closing one itself. */
  int openBefore(int close) {
    for (int i = close - 1; i >= Math.max(sentence.from(), close - 20); i--) {
      if (tokens.is(i, "(")) {
        return i;
      }
    }
    return close;
  }

  /** Whether a currency sign stands at a token. */
  boolean isSumAt(int at) {
    return at >= sentence.from() && at < sentence.to() && isMoneyAt(at);
  }

  boolean isMoneyAt(int at) {
    String text = tokens.text(at); // "$", and "C$" or "US$" too
    return !text.isEmpty()
        && Character.getType(text.charAt(text.length() - 1)) == Character.CURRENCY_SYMBOL;
  }

  /** The nearest of some actions before the sum, or null. */
  Cue actionBefore(int from, SumCue... kinds) {
    for (int i = Math.min(from, sentence.to()) - 1; i >= sentence.from(); i--) {
      Cue cue = sentence.at(i);
      if (cue != null) {
        for (SumCue kind : kinds) {
          if (cue.kind() == kind) {
            return cue;
          }
        }
        i = cue.from();
      }
    }
    return null;
  }

  /** The first of some words after a token and within reach, or null. */
  Cue cueAfter(int from, int reach, SumCue... kinds) {
    for (int i = from; i < Math.min(sentence.to(), from + reach); i++) {
      Cue cue = sentence.at(i);
      if (cue != null) {
        for (SumCue kind : kinds) {
          if (cue.kind() == kind) {
            return cue;
          }
        }
        i = cue.to() - 1;
      }
    }
    return null;
  }

  /** Whether one of these words stands in {@code [from, to)}. */
  boolean hasWord(int from, int to, String... norms) {
    for (int i = Math.max(from, sentence.from()); i < Math.min(to, sentence.to()); i++) {
      if (tokens.is(i, norms)) {
        return true;
      }
    }
    return false;
  }
}
