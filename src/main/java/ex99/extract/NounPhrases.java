package ex99.extract;

import ex99.name.Cast;
import ex99.name.Mention;
import ex99.phrase.Figures;
import ex99.phrase.Money;
import ex99.phrase.Rate;
import ex99.token.Token;
import ex99.token.Tokens;
import java.util.BitSet;

/** Reads noun phrases: where one ends that begins at a token, and where one begins. */
final class NounPhrases {
  /** No noun phrase that says what is measured is longer. */
  private static final int LONGEST = 24;

  /** How many words the name of a security may have behind its coupon. */
  private static final int SECURITY = 6;

  private final Tokens tokens;
  private final Cast cast;
  private final PhraseBreaks breaks;
  private final Conjuncts conjuncts;
  private final BitSet rates = new BitSet();
  private final BitSet money = new BitSet();

  NounPhrases(Tokens tokens, Figures figures, Cast cast) {
    this.tokens = tokens;
    this.cast = cast;
    this.breaks = new PhraseBreaks(this, tokens, cast);
    this.conjuncts = new Conjuncts(tokens, this);
    for (Rate rate : figures.rates()) {
      rates.set(rate.from(), rate.to());
    }
    for (Money sum : figures.money()) {
      money.set(sum.from(), sum.to());
    }
  }

  Conjuncts conjuncts() {
    return conjuncts;
  }

  boolean isRate(int at) {
    return at >= 0 && rates.get(at);
  }

  boolean isMoney(int at) {
    return at >= 0 && money.get(at);
  }

  boolean isFigure(int at) {
    return at >= 0 && (rates.get(at) || money.get(at));
  }

  /** Whether a phrase is a name or what stands for one. */
  boolean isNamed(Stretch phrase) {
    Mention mention = cast.mentionAt(phrase.to() - 1);
    return mention != null && mention.from() <= phrase.from() + 1;
  }

  /** The token after the noun phrase that begins at a token; the token itself for none. */
  int end(int from, int limit) {
    int last = Math.min(limit, from + LONGEST);
    int end = from;
    int i = from;
    while (i < last) {
      int next = step(i, from, last);
      if (next < 0) {
        break;
      }
      i = next;
      if (!isLink(i - 1)) {
        end = i;
      }
    }
    if (i < last && isFigure(i)) {
      end = beforeSum(from, end, i);
    }
    boolean pronoun =
        end == from && i == from + 1 && tokens.is(from, "those", "all", "each", "both", "these");
    return pronoun ? i : end;
  }

  /** "Interest from a new $257 million loan": "a new" opens the phrase that the figure is in. */
  private int beforeSum(int from, int end, int figure) {
    for (int i = figure - 1; i > Math.max(from, figure - 4); i--) {
      if (tokens.is(i, "a", "an") && ClauseWords.is(tokens.norm(i - 1), "prep")) {
        return i - 1 > from ? Math.min(end, i - 1) : end;
      }
    }
    return end;
  }

  /**
   * The token after the piece of a noun phrase at a token, or -1 when the phrase ends before it.
   */
  private int step(int i, int from, int last) {
    if (isFigure(i)) {
      return i > from && rates.get(i) ? coupon(i, last) : -1;
    }
    Mention mention = cast.mentionAt(i);
    if (mention != null && mention.to() > i && mention.to() <= last) {
      return mention.to();
    }
    Token token = tokens.get(i);
    String norm = token.norm();
    if (norm.equals("(")) {
      return i == from ? -1 : bracket(i, last);
    }
    if (norm.equals("and") || norm.equals("or") || norm.equals("&") || norm.equals("/")) {
      boolean on =
          i > from
              && breaks.joins(i + 1, last, opensClause(from))
              && !conjuncts.isApart(from, i + 1);
      return on ? i + 1 : -1;
    }
    if (token.kind() == Token.Kind.MARK) {
      boolean part =
          norm.startsWith("'") || norm.equals("®") || norm.equals("™") || norm.equals("-");
      return part && i > from ? i + 1 : -1;
    }
    if (ClauseWords.is(norm, "prep")) {
      return i > from && breaks.attaches(i, last) ? i + 1 : -1;
    }
    if (i > from && i + 1 < last && norm.equals("under") && isUnder(i + 1)) {
      return i + 2;
    }
    boolean due = norm.equals("due") && tokens.is(i - 1, "past");
    boolean span = norm.equals("to") && (isSpan(i) || isRatio(from, i));
    if (i > from && (due || span)) {
      return i + 1;
    }
    if (i > from
        && tokens.is(i, "before", "after")
        && tokens.is(i + 1, "tax", "taxes", "taxation")
        && tokens.is(
            i - 1, "profit", "profits", "income", "earnings", "loss", "losses", "result")) {
      return i + 1;
    }
    if (i > from && isNamePart(i)) {
      return i + 1;
    }
    boolean price = i > from && norm.equals("selling") && tokens.is(i + 1, "price", "prices");
    boolean ends =
        (ClauseWords.isVerb(tokens, i) && !price && !(i == from && norm.endsWith("ing")))
            || ClauseWords.is(norm, "stop") && !isTied(i)
            || (ClauseWords.is(norm, "rel") && !(i == from && norm.equals("that")))
            || ClauseWords.is(norm, "conj")
            || (ClauseWords.is(norm, "pron") && i > from)
            || norm.equals("prior") && tokens.is(i + 1, "to")
            || i > from && norm.equals("effective") && (isTime(i + 1, last) || isDated(i + 1))
            || i > from && (isOurs(i) || isYearly(i) || isFlat(i) || isPast(i, last))
            || Bounds.isAbout(norm) && Bounds.skips(this, tokens, i)
            || norm.equals("more") && tokens.is(i + 1, "than")
            || breaks.isFiniteChange(i, from);
    return ends ? -1 : i + 1;
  }

  /** Whether a phrase may be a subject: no figure and no preposition stands before it. */
  private boolean opensClause(int from) {
    return !isFigure(from - 1) && !ClauseWords.isPreposition(tokens.norm(from - 1));
  }

  /** "effective on March 23", "effective immediately". */
  private boolean isDated(int at) {
    return tokens.is(at, "on", "as", "immediately", "upon", "from");
  }

  /** "our margins year over year": a time, though its first word is a noun. */
  private boolean isYearly(int at) {
    return tokens.is(at, "year", "quarter", "month", "week")
        && tokens.is(at + 1, "over", "on")
        && tokens.norm(at + 2).equals(tokens.norm(at));
  }

  /** "Licences flat, up 2 percent": how something is, though no verb says so. */
  private boolean isFlat(int at) {
    return tokens.is(at, "flat") && tokens.is(at + 1, ",", ";", ".", "(", "at", "on", "to");
  }

  /** "and related expenses", "the relative risk": an adjective that takes no complement. */
  boolean isTied(int at) {
    boolean adjective =
        tokens.is(at, "relative")
            || tokens.is(at, "related", "associated") && tokens.is(at - 1, "and", "other", ",")
            || tokens.is(at, "resulting", "related", "attributable")
                && (ClauseWords.isDeterminer(tokens.norm(at - 1)) || isHead(at));
    return adjective
        && tokens.isWord(at + 1)
        && !tokens.is(at + 1, "to", "with")
        && !ClauseWords.isDeterminer(tokens.norm(at + 1))
        && !ClauseWords.isPreposition(tokens.norm(at + 1));
  }

  /** Whether two capitals stand inside a sentence: "while Milling Systems sales rose". */
  boolean isNamePair(int at) {
    return !isHead(at)
        && tokens.isCapitalized(at)
        && at + 1 < tokens.size()
        && tokens.isCapitalized(at + 1)
        && !tokens.isCapitalized(at - 1);
  }

  /** Whether a token is the first of its sentence. */
  private boolean isHead(int at) {
    return at == 0 || tokens.sentence(at - 1) != tokens.sentence(at);
  }

  /** "the ratio of debt to equity" */
  private boolean isRatio(int from, int to) {
    boolean ratio = false;
    for (int i = from; i < to - 1 && !ratio; i++) {
      ratio = tokens.is(i, "ratio", "ratios") && tokens.is(i + 1, "of");
    }
    return ratio
        && tokens.isWord(to + 1)
        && !ClauseWords.isVerb(tokens, to + 1)
        && !ClauseWords.isChangeVerb(tokens.norm(to + 1))
        && !Bounds.skips(this, tokens, to + 1);
  }

  /** "loans 30 to 89 days past due" */
  private boolean isSpan(int to) {
    return tokens.isNumber(to - 1)
        && tokens.isNumber(to + 1)
        && tokens.is(to + 2, "days", "months", "years", "-");
  }

  /**
   * "the pilots ratified a contract": a verb unknown to the lists, by its ending and its object.
   */
  private boolean isPast(int at, int last) {
    String norm = tokens.norm(at);
    boolean past =
        norm.length() > 4
            && norm.endsWith("ed")
            && !tokens.isCapitalized(at)
            && tokens.isWord(at - 1)
            && !ClauseWords.isDeterminer(tokens.norm(at - 1))
            && !ClauseWords.isPreposition(tokens.norm(at - 1));
    boolean object =
        tokens.is(at + 1, "the", "a", "an", "its", "their", "our")
            || tokens.isNumber(at + 1) && !ClauseWords.isTime(tokens.norm(at + 1));
    return past && object && !isTime(at + 1, last);
  }

  /** "low visibility our guidance": a possessive opens a phrase of its own behind a noun. */
  private boolean isOurs(int at) {
    return tokens.is(at, "our", "its", "their") && !isLink(at - 1) && tokens.isWord(at - 1);
  }

  /** "outstanding 9.25% senior notes": the token after a coupon that names the security; or -1. */
  private int coupon(int rate, int last) {
    int to = rate;
    while (to < last && rates.get(to)) {
      to++;
    }
    for (int i = to; i < Math.min(last, to + SECURITY); i++) {
      if (tokens.is(i, "notes", "debentures", "bonds", "preferred") && !isLink(rate - 1)) {
        return to;
      }
      if (!tokens.isWord(i) || ClauseWords.is(tokens.norm(i), "prep")) {
        return -1;
      }
    }
    return -1;
  }

  /** "assets under management", "units under construction" */
  private boolean isUnder(int at) {
    return tokens.is(
        at, "management", "administration", "construction", "development", "lease", "contract");
  }

  /** A capital in a sentence that uses them for names alone: "of the Resulting Issuer". */
  boolean isNamePart(int at) {
    if (at < 1 || at + 1 >= tokens.size() || !tokens.isCapitalized(at)) {
      return false;
    }
    Token before = tokens.get(at - 1);
    return tokens.isCapitalized(at + 1)
        && ClauseWords.isDeterminer(before.norm())
        && !before.isCapitalized();
  }

  private boolean isLink(int at) {
    String norm = tokens.norm(at);
    return ClauseWords.is(norm, "prep")
        || ClauseWords.isDeterminer(norm)
        || norm.equals("and")
        || norm.equals("or")
        || norm.equals("&")
        || norm.equals("/")
        || norm.equals("-");
  }

  /** Whether a figure follows at once, or after "by", "to" or words that bound it. */
  boolean governsFigure(int at) {
    for (int i = at; i < Math.min(at + 5, tokens.size()); i++) {
      if (isFigure(i)) {
        return true;
      }
      String norm = tokens.norm(i);
      boolean passes =
          norm.equals("by")
              || norm.equals("to")
              || Bounds.isSign(norm)
              || ClauseWords.isAdverb(norm)
              || Bounds.isBound(norm);
      if (!passes) {
        return false;
      }
    }
    return false;
  }

  /** Short brackets without figures belong to the phrase: "ratio (“CET1”)", "six (6)". */
  private int bracket(int open, int last) {
    for (int i = open + 1; i < Math.min(open + 8, last); i++) {
      if (isFigure(i)) {
        return -1;
      }
      if (tokens.is(i, ")")) {
        return i + 1;
      }
    }
    return -1;
  }

  /** Whether the words from a token up to the next break are a time: "the third quarter". */
  boolean isTime(int at, int limit) {
    int last = -1;
    for (int i = at; i < Math.min(limit, at + 8); i++) {
      Token token = tokens.get(i);
      String norm = token.norm();
      boolean breaks =
          (token.kind() == Token.Kind.MARK && !norm.startsWith("'") && !norm.equals("’"))
              || ClauseWords.isPreposition(norm)
              || ClauseWords.isVerb(norm)
              || ClauseWords.is(norm, "conj")
              || ClauseWords.isChangeAdverb(norm)
              || (ClauseWords.isChangeVerb(norm) && i > at)
              || token.kind() == Token.Kind.NUMBER && isQuantity(i)
              || (i > at && tokens.is(i, "our", "its", "their", "we", "it", "they"))
              || (i > at + 1 && tokens.is(i, "last", "this", "next"));
      if (breaks) {
        break;
      }
      if (!norm.startsWith("'")) {
        last = i;
      }
    }
    return last >= 0 && (ClauseWords.isTime(tokens.norm(last)) || isNumberedTime(last));
  }

  /** "1.1 billion flown a year ago", "72.1 tonnes a year earlier": a number that is no time. */
  private boolean isQuantity(int number) {
    boolean broken = tokens.norm(number).indexOf('.') > 0;
    boolean timed = ClauseWords.isTime(tokens.norm(number + 1)) || tokens.is(number + 1, "-");
    return tokens.is(number + 1, "million", "billion", "trillion", "thousand") || broken && !timed;
  }

  /** "June 30", "quarter 2". */
  private boolean isNumberedTime(int at) {
    return tokens.isNumber(at) && ClauseWords.isTime(tokens.norm(at - 1));
  }

  /** Where the noun phrase begins that ends before a token; the token itself for none. */
  int start(int to, int floor) {
    int start = to;
    int i = to - 1;
    while (i >= floor && to - i <= LONGEST) {
      if (isFigure(i)) {
        break;
      }
      Mention mention = cast.mentionAt(i);
      if (mention != null && mention.from() >= floor) {
        start = mention.from();
        i = start - 1;
        continue;
      }
      Token token = tokens.get(i);
      String norm = token.norm();
      if (norm.equals(")")) {
        int open = open(i, floor);
        if (open < 0) {
          break;
        }
        i = open - 1;
        continue;
      }
      boolean part =
          norm.startsWith("'") || norm.equals("-") || norm.equals("®") || isGluedSlash(i);
      boolean ends =
          (token.kind() == Token.Kind.MARK && !part)
              || ClauseWords.isVerb(tokens, i)
              || ClauseWords.isPreposition(norm) && !norm.equals("of") && !norm.equals("per")
              || ClauseWords.is(norm, "rel")
              || ClauseWords.is(norm, "conj")
              || ClauseWords.is(norm, "pron")
              || (ClauseWords.isChangeVerb(norm)
                  && !ClauseWords.isChangeNoun(norm)
                  && !isAdjective(i, to));
      if (ends) {
        break;
      }
      if (!norm.equals("of")) {
        start = i;
      }
      if (ClauseWords.isDeterminer(norm)) {
        if (!tokens.is(i - 1, "of")) {
          break;
        }
      }
      i--;
    }
    return start;
  }

  /** "F/X-neutral margin": one word, though it is several tokens. */
  private boolean isGluedSlash(int at) {
    return tokens.is(at, "/")
        && at + 1 < tokens.size()
        && !tokens.spaced(at)
        && !tokens.spaced(at + 1);
  }

  /** "an advanced ratio", "Adjusted and Advanced ratio": a participle of growth before its noun. */
  private boolean isAdjective(int at, int to) {
    boolean name =
        tokens.isCapitalized(at)
            && at > 0
            && tokens.sentence(at - 1) == tokens.sentence(at)
            && tokens.isWord(at - 1)
            && !tokens.isCapitalized(at - 1)
            && !tokens.isCapitalized(at + 1);
    return tokens.norm(at).endsWith("ed")
        && at + 1 < to
        && (name || ClauseWords.isDeterminer(tokens.norm(at - 1)));
  }

  private int open(int close, int floor) {
    for (int i = close - 1; i >= Math.max(floor, close - 8); i--) {
      if (tokens.is(i, "(")) {
        return i;
      }
    }
    return -1;
  }
}
