package ex99.extract;

import ex99.extract.SumSentence.Cue;
import ex99.model.Comparator;
import ex99.phrase.Comparators;
import ex99.phrase.Count;
import ex99.phrase.Figure;
import ex99.phrase.Money;
import ex99.token.Lexicon;
import ex99.token.Token;
import ex99.token.Tokens;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/** A sum where it stands in its sentence, with the words that govern it. */
final class SumSite {
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

  private static final Lexicon COPULAS = Lexicon.load("sum-copulas");

  private static final Lexicon NOUN_ENDS = Lexicon.load("sum-noun-ends");

  /** Nouns that a sum follows with "at" as well as with "of". */
  private static final Set<SumCue> PRICED =
      EnumSet.of(
          SumCue.PRICE,
          SumCue.OFFER_PRICE,
          SumCue.EXERCISE,
          SumCue.REDEMPTION_PRICE,
          SumCue.DIVIDEND,
          SumCue.VALUATION,
          SumCue.MEASURE,
          SumCue.VALUED);

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

  String norm(int at) {
    return at >= sentence.from() && at < sentence.to() ? tokens.norm(at) : "";
  }

  boolean is(int at, String... norms) {
    return at >= sentence.from() && at < sentence.to() && tokens.is(at, norms);
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
      heads = new ArrayList<>();
      addDefined();
      Head of = of();
      Head after = after();
      boolean action = of != null && of.cue().isAction();
      if (of != null && !action) {
        heads.add(of);
      }
      if (after != null) {
        heads.add(after);
      }
      if (action) {
        heads.add(of);
      }
      addSubject();
      addVerbs();
    }
    return heads;
  }

  /** "(" "the" mark words mark ")" right after the sum or its unit. */
  private void addDefined() {
    int at = unit == null ? figure.to() : unit.to();
    while (is(at, "in", "cash", "per", "share")) {
      at++;
    }
    if (!is(at, "(")) {
      return;
    }
    int limit = Math.min(sentence.to(), at + 12);
    for (int i = at + 1; i < limit && !tokens.is(i, ")"); i++) {
      Cue cue = sentence.at(i);
      boolean marked = tokens.is(i - 1, "“", "\"", "”") || (cue != null && cue.from() < i);
      if (cue != null && cue.kind().isNoun() && cue.kind() != SumCue.MEASURE && marked) {
        heads.add(new Head(cue.kind(), Relation.DEFINED, cue.from(), cue.to()));
        return;
      }
    }
  }

  /** noun … ("of" | "in" | ":" | "(" | "at") before the sum. */
  private Head of() {
    boolean linked = is(anchor, "of", "in", ":", "(", "at", "with", "--", "-", "up");
    int i = linked ? anchor - 1 : anchor;
    if (is(anchor, "totaling", "totalling", "worth", "aggregating")) {
      linked = true;
      i = anchor - 1;
    } else if (is(anchor, "to") && is(anchor - 1, "amounting", "equal", "equating")) {
      linked = true;
      i = anchor - 2;
    }
    boolean amountOf = is(anchor + 1, "amount", "aggregate", "total", "excess");
    if (!linked && !(sentence.at(anchor) != null && sentence.at(anchor).kind().isNoun())) {
      return null;
    }
    int budget = amountOf ? 10 : 7;
    while (i >= sentence.from() && budget-- > 0) {
      Cue cue = sentence.at(i);
      if (cue != null && isForm(cue)) {
        i--;
        continue;
      }
      boolean cash = cue != null && cue.to() == cue.from() + 1 && tokens.is(i, "cash");
      if (cue != null && cue.kind() != SumCue.NONE && !isOwn(cue) && !(cash && is(anchor, "at"))) {
        if (is(anchor, "at", "with") && !PRICED.contains(cue.kind())) {
          return null;
        }
        return new Head(cue.kind(), Relation.OF, cue.from(), cue.to());
      }
      if (tokens.is(i, ")")) {
        i = openBefore(i);
      } else if (!isPayeeOfProceeds(i)
          && (tokens.is(i, ",", ";", "is", "was", "will", "for", "to", "and", "by", "from")
              || isFigure(i))) {
        return null;
      }
      i--;
    }
    return null;
  }

  /** "in cash" only says how a sum is paid. */
  private boolean isForm(Cue cue) {
    return cue.to() == cue.from() + 1 && is(cue.from(), "cash") && is(cue.from() - 1, "in");
  }

  /** "gross proceeds to the Company of" sum. */
  private boolean isPayeeOfProceeds(int at) {
    Cue cue = is(at, "to") ? sentence.at(at - 1) : null;
    return cue != null && cue.kind() == SumCue.PROCEEDS;
  }

  /** The token after the bracket that opens at a token, or the token itself if none closes. */
  int closeAfter(int open) {
    for (int i = open + 1; i < Math.min(sentence.to(), open + 14); i++) {
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

  private boolean isFigure(int at) {
    return tokens.get(at).isNumber() && !tokens.is(at + 1, "%");
  }

  private boolean isOwn(Cue cue) {
    return cue.to() > figure.from() && cue.from() < figure.to();
  }

  /** unit? ("of" | "in" | "worth of")? adjective* noun after the sum; the last noun is the head. */
  private Head after() {
    int at = unit == null ? figure.to() : unit.to();
    if (isCount()) {
      at = figure.to();
    }
    Cue best = null;
    int steps = 14;
    boolean through = false;
    for (int i = at; i < sentence.to() && steps-- > 0; i++) {
      Cue cue = sentence.at(i);
      if (cue != null && cue.from() == i && isNominal(cue)) {
        if (cue.kind() == SumCue.MEASURE && best == null) {
          return new Head(cue.kind(), Relation.AFTER, cue.from(), cue.to());
        }
        best = cue;
        i = cue.to() - 1;
        continue;
      }
      if (tokens.is(i, "of", "in", "worth")) {
        if (best != null && best.kind() != SumCue.DEBT) {
          break;
        }
        if (through && !tokens.is(i - 1, "worth", "amount")) {
          break;
        }
        through = true;
      } else if (NOUN_ENDS.has(tokens, i) && !(i == at && tokens.is(i, "-"))) {
        break;
      }
    }
    return best == null ? null : new Head(best.kind(), Relation.AFTER, best.from(), best.to());
  }

  /** "cash" after a sum says only how it is paid; a verb there begins something else. */
  private boolean isNominal(Cue cue) {
    if (cue.kind() == SumCue.MEASURE
        && tokens.is(cue.from(), "cash")
        && cue.to() == cue.from() + 1) {
      return false;
    }
    return cue.kind().isNoun()
        || (cue.kind() == SumCue.REDEEM && tokens.is(cue.from(), "redemption"))
        || (cue.kind() == SumCue.CONVERT && false);
  }

  /** noun … copula before the sum: the first noun of the clause is what the sum measures. */
  private void addSubject() {
    if (!COPULAS.has(link()) && !is(anchor, "of", "approximately")) {
      return;
    }
    boolean rises = is(anchor, "to", "by");
    Cue best = null;
    boolean passedVerb = false;
    for (int i = anchor; i >= Math.max(sentence.from(), anchor - REACH); i--) {
      Cue cue = sentence.at(i);
      if (cue != null && cue.kind().isNoun()) {
        best = cue;
        i = cue.from();
      } else if (tokens.is(i, ";", "which", "that", "while", "whereas", ":", "compared")) {
        break;
      } else if (tokens.is(i, "and", ",", "with")
          && best != null
          && (passedVerb || isClause(i, best))) {
        break;
      } else if (i < anchor && !rises && isMoneyAt(i)) {
        break;
      } else if (tokens.is(i, "is", "was", "are", "were", "will", "has", "have", "had", "would")) {
        if (passedVerb && best != null) {
          break;
        }
        passedVerb = true;
      }
    }
    if (best != null) {
      heads.add(new Head(best.kind(), Relation.SUBJECT, best.from(), best.to()));
    }
  }

  /** After a comma, what is read so far is the subject if only an opening phrase stands before. */
  private boolean isClause(int comma, Cue best) {
    if (!tokens.is(comma, ",")) {
      return false;
    }
    return is(
        sentence.from(),
        "in",
        "as",
        "under",
        "upon",
        "at",
        "following",
        "on",
        "based",
        "with",
        "after",
        "for",
        "if",
        "during",
        "additionally");
  }

  /** Whether a currency sign stands at a token. */
  boolean isSumAt(int at) {
    return at >= sentence.from() && at < sentence.to() && isMoneyAt(at);
  }

  private boolean isMoneyAt(int at) {
    Token token = tokens.get(at);
    return !token.isWord()
        && Character.getType(token.text().charAt(0)) == Character.CURRENCY_SYMBOL;
  }

  /**
   * The verbs to the left in the sentence, the nearest first; "for" and the like tie them closer.
   */
  private void addVerbs() {
    boolean price = is(anchor, "for", "at") || (is(anchor, "of") && is(anchor - 1, "exchange"));
    price |= is(anchor, "of") && is(anchor - 1, "consideration") && is(anchor - 2, "in");
    price |= is(anchor, "for") && is(anchor - 1, "exchange", "return", "consideration");
    int found = 0;
    for (int i = anchor; i >= Math.max(sentence.from(), anchor - REACH); i--) {
      Cue cue = sentence.at(i);
      if (tokens.is(i, ";") || (tokens.is(i, ".") && i < anchor)) {
        break;
      }
      if (cue != null && cue.kind().isAction()) {
        Relation relation = price ? Relation.FOR : Relation.VERB;
        heads.add(new Head(cue.kind(), relation, cue.from(), cue.to()));
        i = cue.from();
        if (++found == 4) {
          break;
        }
      }
    }
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

  /** "to $7 million from $5 million". */
  private boolean isAfterTo() {
    for (int i = anchor - 1; i >= Math.max(sentence.from(), anchor - 12); i--) {
      if (isMoneyAt(i)) {
        int to = i - 1;
        while (is(to, "approximately", "about", "nearly", "over")) {
          to--;
        }
        return is(to, "to");
      }
    }
    return false;
  }

  /** "the dividend of $0.20 paid for the same quarter of last year". */
  private boolean isOfAnotherTime() {
    int at = unit == null || !isMoney() ? figure.to() : unit.to();
    boolean past = is(at, "paid", "declared", "distributed") && is(at + 1, "in", "for", "during");
    return past && hasWord(at + 2, at + 8, "last", "previous", "prior", "preceding", "year-ago");
  }

  /** Whether it is the piece that a price or a ratio is stated for, or a par value. */
  boolean isPiece() {
    if (!isMoney()) {
      return false;
    }
    boolean per = is(figure.from() - 1, "per", "each", "every");
    int to = figure.to();
    boolean principal =
        per
            && (hasWord(to, to + 4, "principal", "face")
                || is(to, "of")
                || is(to, "note", "notes"));
    boolean par =
        is(to, "each")
            && !is(to + 1, "of")
            && is(figure.from() - 1, "of")
            && hasWord(figure.from() - 3, figure.from(), "share", "shares", "stock");
    return principal || par || is(to, "par") && is(to + 1, "value");
  }

  /**
   * Whether the sum is the old value of something that changed: "from $5 million to $7 million".
   */
  boolean isSuperseded() {
    if (is(anchor, "from") && hasWord(figure.to(), figure.to() + 8, "to")) {
      int to = figure.to();
      while (to < sentence.to() && !tokens.is(to, "to")) {
        to++;
      }
      for (int i = to; i < Math.min(to + 7, sentence.to()); i++) {
        if (isMoneyAt(i) || tokens.get(i).isNumber()) {
          return true;
        }
      }
    }
    return is(anchor, "than", "versus", "vs.")
        || (is(anchor, "to", "with") && is(anchor - 1, "compared", "comparison"))
        || (is(anchor, "from") && isAfterTo())
        || hasWord(anchor - 7, anchor + 1, "replaces", "replacing", "replace", "replaced")
        || hasWord(anchor - 3, anchor + 1, "prior", "former", "formerly", "earlier")
        || is(anchor, "above", "over", "of") && isOfAnotherTime()
        || (hasWord(anchor - 3, anchor + 1, "previous", "previously") && !is(anchor, "disclosed"));
  }
}
