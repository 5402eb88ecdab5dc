package ex99.extract;

import ex99.model.PercentageKind;
import ex99.name.Cast;
import ex99.phrase.Figures;
import ex99.phrase.Money;
import ex99.phrase.Rate;
import ex99.text.Block;
import ex99.token.Sentence;
import ex99.token.Tokens;
import java.util.List;
import java.util.Set;

/** A rate in its sentence, as the rules about rates see it. */
final class RateSite {
  /** How many rates back a stake may have been told of. */
  private static final int MANY = 40;

  /** The longest count that says a rate once more, in tokens. */
  private static final int ASIDE = 9;

  /** How many figures a list may have. */
  private static final int LIST = 8;

  /** The longest bracket that a list passes over, in tokens. */
  private static final int BRACKET = 30;

  /** How far around a figure its sentence is looked at; longer ones are tables or lists. */
  private static final int BEFORE = 160;

  private static final int BEHIND = 90;

  /** How far above a line of a list the words that introduce it may stand, in tokens. */
  private static final int LEAD = 240;

  /** How many tokens behind a figure its own noun phrase may reach. */
  private static final int NOMINAL = 14;

  private final Context context;
  private final int index;
  private final int from;
  private final int to;
  private final Sentence sentence;
  private int clause = -1;
  private Stretch topic;
  private boolean topicRead;
  private Stretch lead;
  private boolean leadRead;

  /**
   * What all sites of a release share.
   *
   * @param drafts what was said of the rates so far, in order
   */
  record Context(
      Reading reading, NounPhrases phrases, RateClauses clauses, List<RateDraft> drafts) {}

  RateSite(Context context, int index) {
    this(
        context,
        index,
        context.reading().figures().rates().get(index).from(),
        context.reading().figures().rates().get(index).to());
  }

  private RateSite(Context context, int index, int from, int to) {
    this.context = context;
    this.index = index;
    this.from = from;
    this.to = dotted(context.reading().tokens(), to);
    this.sentence = context.reading().tokens().sentenceAt(from);
  }

  /**
   * "per cent. of", "97.5%* of": the stop of the abbreviation or a footnote's mark goes with it.
   */
  private static int dotted(Tokens tokens, int to) {
    boolean stop =
        tokens.is(to, ".")
            && tokens.is(to - 1, "cent", "pct")
            && to + 1 < tokens.size()
            && tokens.sentence(to + 1) == tokens.sentence(to);
    boolean note =
        to < tokens.size()
            && !tokens.spaced(to)
            && (tokens.is(to, "*", "**", "†", "‡") || tokens.isNumber(to) && isShort(tokens, to));
    return stop || note ? to + 1 : to;
  }

  private static boolean isShort(Tokens tokens, int number) {
    return tokens.norm(number).length() <= 2;
  }

  /** The same rate as if it began at an earlier token: "$1.2 million, or 12%". */
  RateSite from(int earlier) {
    return new RateSite(context, index, earlier, to);
  }

  /**
   * The same rate as if it ended with the list that it begins or after "or more": "12% and 11% of
   * revenue", "14% and 3%, respectively, of revenue", "90% or more of the shares".
   */
  RateSite tailed() {
    List<Rate> rates = context.reading().figures().rates();
    int end = to;
    int noun = phrases().start(from, floor());
    boolean named = noun < from && RateMeasures.of(tokens(), new Stretch(noun, from)) != null;
    for (int next = index + 1; !named && next < rates.size() && next < index + LIST; next++) {
      int start = rates.get(next).from();
      int i = end;
      while (i < start && tokens().is(i, ",", "and", "or", "&", "approximately", "about")) {
        i++;
      }
      boolean apart = i == start && tokens().is(i - 1, "and") && isSubject(rates.get(next).to());
      if (i != start || start >= limit() || rates.get(next).unit() != rate().unit() || apart) {
        break;
      }
      end = rates.get(next).to();
    }
    int behind = end;
    while (tokens().is(behind, ",", "respectively")) {
      behind++;
    }
    boolean respectively =
        behind > end
            && tokens().is(behind - 1, "respectively", ",")
            && tokens().is(behind, "of")
            && !tokens().is(behind, "of which");
    if (respectively && !tokens().is(behind + 1, "which", "whom")) {
      end = behind;
    }
    int of = PartsMeant.behindAside(tokens(), end, limit());
    end = of > 0 ? of : end;
    if (tokens().is(end, "or")
        && tokens().is(end + 1, "more", "less", "greater", "higher", "so", "better")) {
      end += 2;
    }
    if (end == to && tokens().is(end, ",") && tokens().is(end + 1, "or")) {
      end = restated(end + 2);
    }
    if (end == to && isAside(to)) {
      end++;
    }
    return end == to ? this : new RateSite(context, index, from, Math.min(end, tokens().size()));
  }

  /** "a $15 million, or 11 percent, increase": the noun stands behind the second comma. */
  private boolean isAside(int comma) {
    return tokens().is(comma, ",")
        && ClauseWords.isChangeNoun(tokens().norm(comma + 1))
        && tokens().is(left(), "or")
        && tokens().is(left() - 1, ",")
        && phrases().isFigure(left() - 2);
  }

  /** "and 92% of the debt was fixed": the part is what the next clause is about. */
  private boolean isSubject(int to) {
    int end = tokens().is(to, "of") ? phrases().end(to + 1, limit()) : to;
    return end > to + 1 && tokens().is(end, "was", "were", "is", "are", "has", "have", "had");
  }

  /** "5%, or approximately 370,000 shares, of its stock": the token behind the count; else to. */
  private int restated(int at) {
    for (int i = at; i < Math.min(limit(), at + ASIDE); i++) {
      if (tokens().is(i, ",")) {
        return tokens().is(i + 1, "of") ? i + 1 : to;
      }
    }
    return to;
  }

  Tokens tokens() {
    return context.reading().tokens();
  }

  /** The sum of money that begins at a token, or null. */
  Money moneyAt(int token) {
    List<Money> money = context.reading().figures().money();
    int place = Figures.firstFrom(money, token);
    return place < money.size() && money.get(place).from() == token ? money.get(place) : null;
  }

  Cast cast() {
    return context.reading().cast();
  }

  Reading reading() {
    return context.reading();
  }

  NounPhrases phrases() {
    return context.phrases();
  }

  RateClauses clauses() {
    return context.clauses();
  }

  Rate rate() {
    return context.reading().figures().rates().get(index);
  }

  int index() {
    return index;
  }

  int from() {
    return from;
  }

  int to() {
    return to;
  }

  /** The first token of the sentence. */
  int floor() {
    return Math.max(sentence.from(), from - BEFORE);
  }

  /** The token after the sentence. */
  int limit() {
    return Math.min(sentence.to(), to + BEHIND);
  }

  /** The word before the figure and the words that bound it; below the floor for none. */
  int left() {
    return Bounds.before(tokens(), from, floor());
  }

  /** Where the clause begins. */
  int clause() {
    if (clause < 0) {
      clause = clauses().start(from, floor());
    }
    return clause;
  }

  /** What the clause is about, or null. */
  Stretch topic() {
    if (!topicRead) {
      topicRead = true;
      topic = clauses().topic(clause(), from);
      if (clause() > floor() && (topic == null || isChange(topic))) {
        int earlier = clauses().start(clause() - 1, floor());
        Stretch before = clauses().topic(earlier, clause() - 1);
        topic = before == null ? topic : before;
      }
    }
    return topic;
  }

  /** "… - an increase of 12%": the clause begins with the change itself. */
  private boolean isChange(Stretch phrase) {
    int first = phrase.from();
    return ClauseWords.isChangeNoun(tokens().norm(first)) && phrase.to() - first <= 1;
  }

  /** The token after the noun phrase that the figure opens: "12% net revenue growth". */
  int nominalEnd() {
    return phrases().end(nominal(), Math.min(limit(), to + NOMINAL));
  }

  /** Where that noun phrase goes on behind the figure, a hyphen passed over. */
  int nominal() {
    int at = to;
    boolean hyphen = tokens().is(at, "-") && !tokens().spaced(at);
    if (hyphen
        || tokens().is(at, "plus", "+")
            && at + 1 < limit()
            && !phrases().isFigure(at + 1)
            && !tokens().is(at + 2, "share", "shares")) {
      at++;
    }
    if (tokens().is(at, "a", "per", "each", "every")
        && tokens().is(at + 1, "year", "annum", "month", "quarter")
        && tokens().is(at + 2, "and", "or", ",", ";", ".")) {
      at += 2;
    }
    if (tokens().is(at, "year", "quarter", "month", "week")
        && tokens().is(at + 1, "over", "on", "-")) {
      at += 3;
    }
    return Math.min(at, limit());
  }

  /** The rate before this one in the same sentence, or null. */
  Rate earlier() {
    Rate rate = index == 0 ? null : context.reading().figures().rates().get(index - 1);
    return rate != null && rate.from() >= floor() ? rate : null;
  }

  /**
   * How many rates back the one stands that "and" goes on from: "49% (95% CI, 40 to 55) and 31%"
   * passes over what is in brackets; 1 where nothing is.
   */
  int stepsBack(int joint) {
    int open = joint - 1;
    if (!tokens().is(open, ")") || earlier() == null) {
      return 1;
    }
    while (open > floor() && joint - open < BRACKET && !tokens().is(open, "(")) {
      open--;
    }
    int steps = 1;
    while (steps < LIST && index - steps > 0 && rateBack(steps).from() > open) {
      steps++;
    }
    boolean next = tokens().is(open, "(") && rateBack(steps).to() == open;
    return next ? steps : 1;
  }

  /** The rate so many before this one. */
  Rate rateBack(int steps) {
    return context.reading().figures().rates().get(index - steps);
  }

  /** What was said of the rate so many before this one. */
  RateDraft draftBack(int steps) {
    return context.drafts().get(index - steps);
  }

  /** What was said of the rate before this one, or null when it is in another sentence. */
  RateDraft earlierDraft() {
    return earlier() == null ? null : context.drafts().get(index - 1);
  }

  /** What was said of the last stake of this size before, or null. */
  RateDraft sameStake() {
    List<Rate> rates = context.reading().figures().rates();
    Rate own = rates.get(index);
    for (int i = index - 1; i >= 0 && i > index - MANY; i--) {
      boolean stake = context.drafts().get(i).kind() == PercentageKind.OWNERSHIP;
      if (stake
          && rates.get(i).unit() == own.unit()
          && rates.get(i).value().compareTo(own.value()) == 0) {
        return context.drafts().get(i);
      }
    }
    return null;
  }

  /** What was said of the rate before this one in the same block, or null. */
  RateDraft nearDraft() {
    RateDraft draft = earlierDraft();
    if (draft != null || index == 0) {
      return draft;
    }
    Rate rate = context.reading().figures().rates().get(index - 1);
    boolean near = tokens().block(rate.from()) == tokens().block(from);
    return near && from - rate.to() < BEFORE ? context.drafts().get(index - 1) : null;
  }

  /** What was said of the last rate of the block above, or null. */
  RateDraft draftAbove() {
    Rate rate = index == 0 ? null : context.reading().figures().rates().get(index - 1);
    boolean above = rate != null && tokens().block(rate.from()) == tokens().block(from) - 1;
    return above ? context.drafts().get(index - 1) : null;
  }

  /** The last stake of which it was said what it is one in, or null. */
  RateDraft ownedEver() {
    for (int i = index - 1; i >= Math.max(0, index - LIST); i--) {
      RateDraft draft = context.drafts().get(i);
      if (draft.kind() == PercentageKind.OWNERSHIP && draft.of() != null) {
        return draft;
      }
    }
    return null;
  }

  /** The last stake said of this block or the one before, or null. */
  RateDraft ownedBefore() {
    List<Rate> rates = context.reading().figures().rates();
    int block = tokens().block(from);
    for (int i = index - 1; i >= Math.max(0, index - LIST); i--) {
      if (block - tokens().block(rates.get(i).from()) > 2) {
        return null;
      }
      RateDraft draft = context.drafts().get(i);
      if (draft.kind() == PercentageKind.OWNERSHIP && draft.of() != null) {
        return draft;
      }
    }
    return null;
  }

  /** The sentence before a colon that introduces the lines that this one is among, or null. */
  Stretch lead() {
    if (!leadRead) {
      leadRead = true;
      lead = readLead();
    }
    return lead;
  }

  private Stretch readLead() {
    int first = sentence.from();
    if (first == 0 || tokens().block(first - 1) == tokens().block(from)) {
      return null;
    }
    for (int i = first - 1; i > Math.max(0, first - LEAD); i--) {
      if (tokens().block(i) == tokens().block(i + 1)) {
        continue;
      }
      if (tokens().is(i, ":")) {
        return new Stretch(Math.max(tokens().sentenceAt(i).from(), i - BEFORE), i);
      }
      if (tokens().is(i, ".") && !tokens().spaced(i) && !isItem(i)) {
        return null;
      }
    }
    return null;
  }

  private boolean isItem(int at) {
    return reading().manuscript().blocks().get(tokens().block(at)).kind() == Block.Kind.ITEM;
  }

  /** The rate after this one in the same sentence, or null. */
  Rate later() {
    List<Rate> rates = context.reading().figures().rates();
    Rate rate = index + 1 < rates.size() ? rates.get(index + 1) : null;
    return rate != null && rate.from() < limit() ? rate : null;
  }

  /** Whether one of the words stands in the clause before the figure; where it last does, or -1. */
  int lastBefore(Set<String> words) {
    for (int i = from - 1; i >= clause(); i--) {
      if (words.contains(tokens().norm(i))) {
        return i;
      }
    }
    return -1;
  }

  Stretch stretch(int start, int end) {
    return start < end ? new Stretch(start, end) : null;
  }
}
