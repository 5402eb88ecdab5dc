package ex99.extract;

import ex99.name.Mention;
import ex99.phrase.Money;
import ex99.token.Tokens;

/** Reads the noun that a sum hangs on itself: "a charge of", "in cash", "reduced net debt by". */
final class AmountNouns {
  /** The longest phrase that still is a measure, in tokens. */
  static final int LONGEST = 14;

  /** The longest rate between commas behind a sum, in tokens. */
  private static final int ASIDE = 8;

  /** How far behind a sum its sentence is looked at. */
  private static final int REACH = 120;

  private final Reading reading;
  private final Tokens tokens;
  private final NounPhrases phrases;
  private final RateClauses clauses;
  private final AmountLinks links;

  AmountNouns(Reading reading, NounPhrases phrases, RateClauses clauses, AmountLinks links) {
    this.reading = reading;
    this.tokens = reading.tokens();
    this.phrases = phrases;
    this.clauses = clauses;
    this.links = links;
  }

  /** noun "of" sum | verb noun ("to" | "by") sum | sum "of" noun | "a" sum noun; null for none. */
  Stretch own(Money money, int floor, int left, AmountLinks.Kind link) {
    boolean article = tokens.is(money.from() - 1, "a", "an", "the", "another");
    Stretch behind = article ? behind(money, floor, left) : null;
    if (behind != null) {
      return behind;
    }
    int between = left + 1;
    while (between < money.from() && !tokens.is(between, "between")) {
      between++;
    }
    if (between < money.from() && tokens.isWord(left) && links.isNominal(left)) {
      Stretch ranging = noun(between, floor);
      if (ranging != null) {
        return ranging; // "revenue between $1 million and $2 million"
      }
    }
    Stretch before =
        tokens.is(left, "of", ":", "totaling", "totalling")
            ? noun(left, floor)
            : tokens.is(left, "to", "by", "at", "from") ? object(left, floor, link) : null;
    return before != null ? before : behind(money, floor, left);
  }

  /** "reduced net debt by" sum: the object of the verb. */
  private Stretch object(int preposition, int floor, AmountLinks.Kind link) {
    int from = phrases.start(preposition, floor);
    if (from < preposition && tokens.is(from - 1, "for") && links.isAimed(from - 2)) {
      int aim = phrases.start(from - 1, floor); // "raised its guidance for earnings to"
      from = aim < from - 1 ? aim : from;
    }
    boolean passive =
        from == preposition - 1
            && tokens.is(from, "forecast", "estimate", "target")
            && ClauseWords.isAuxiliary(tokens.norm(from - 1));
    boolean verb =
        from < preposition
            && !passive
            && link != AmountLinks.Kind.COMPARED
            && (ClauseWords.isVerb(tokens, from - 1)
                || ClauseWords.isChangeVerb(tokens.norm(from - 1))
                || tokens.is(from - 1, "set", "put", "estimate", "estimates", "estimated"));
    return verb && !phrases.isTime(from, preposition)
        ? usable(new Stretch(from, preposition))
        : null;
  }

  /** sum ("of" | "in" | "worth") noun; a spending verb sum "on" noun; "a" sum noun. */
  private Stretch behind(Money money, int floor, int left) {
    int limit = limit(money);
    int to = links.behindUnit(money.to());
    if (to > money.to() || to >= limit) {
      return null;
    }
    boolean tied =
        tokens.is(to, "of", "in", "worth")
            || tokens.is(to, "on", "for", "to", "toward", "towards") && links.isSpent(left, floor);
    int from = tied ? to + 1 : to;
    from = tied && tokens.is(from, "of") ? from + 1 : from;
    boolean noun = tied || tokens.isWord(to) && links.isNominal(to);
    if (!noun || from >= limit || phrases.isTime(from, limit) || phrases.isFigure(from)) {
      return null;
    }
    int end = phrases.end(from, Math.min(limit, from + LONGEST));
    return end > from ? usable(new Stretch(from, end)) : null;
  }

  /** The noun phrase before "of", with its complement: "provision for loan losses". */
  private Stretch noun(int of, int floor) {
    int to = beforeOwner(glued(of), floor);
    int from = phrases.start(to, floor);
    if (from >= to) {
      return null;
    }
    if (to < glued(of)) {
      return usable(new Stretch(from, to));
    }
    boolean time = phrases.isTime(from, of);
    int outer = outer(from, floor);
    if (time || links.isEmpty(new Stretch(from, of))) {
      return outer < from - 1 ? usable(new Stretch(outer, from - 1)) : null;
    }
    boolean wide = outer < from - 1 && of - outer <= LONGEST && !phrases.isTime(outer, from - 1);
    boolean total = !tokens.is(of, "of", ":");
    int joined = phrases.conjuncts().start(wide ? outer : from, floor, total);
    Stretch related = total ? related(joined, of, floor) : null;
    return related != null ? related : usable(new Stretch(joined, of));
  }

  /** "net income available to shareholders of": where whom it falls to begins; else that token. */
  private int beforeOwner(int of, int floor) {
    int owner = phrases.start(of, floor);
    int to = tokens.is(owner - 1, "the", "our", "its") ? owner - 2 : owner - 1;
    boolean falls =
        owner < of
            && to > floor + 1
            && tokens.is(to, "to")
            && tokens.is(to - 1, "attributable", "available", "applicable", "allocable");
    return falls ? to - 1 : of;
  }

  /** "charges related to the move and our new office totaling": all that is totalled; or null. */
  private Stretch related(int from, int end, int floor) {
    int at = from;
    while (at > floor && tokens.is(at - 1, "in", "for", "of", "on")) {
      int outer = phrases.start(at - 1, floor);
      if (outer >= at - 1) {
        break;
      }
      at = outer;
    }
    boolean tied =
        tokens.is(at - 1, "to", "with") && tokens.is(at - 2, "related", "associated", "relating");
    int noun = tied ? phrases.start(at - 2, floor) : at;
    return noun < at - 2 ? usable(new Stretch(noun, end)) : null;
  }

  /** Where the noun begins whose complement begins at a token; the token itself for none. */
  private int outer(int from, int floor) {
    boolean bare = !ClauseWords.isDeterminer(tokens.norm(from));
    boolean complement =
        tokens.is(from - 1, "on", "in", "for", "from", "per", "within")
            || bare && tokens.is(from - 1, "at")
            || bare && tokens.is(from - 1, "before", "after", "excluding");
    int outer = complement ? phrases.start(from - 1, floor) : from;
    boolean change = links.isChange(from - 2) || ClauseWords.isChangeAdverb(tokens.norm(from - 2));
    boolean counted = phrases.isFigure(outer - 1); // "$8 per share from a value of"
    return outer < from - 1 && !change && !counted ? outer : from;
  }

  /** "NPV5%": where the rate begins that is glued to a noun before "of"; else that token. */
  private int glued(int of) {
    int rate = of;
    while (phrases.isRate(rate - 1)) {
      rate--;
    }
    boolean tight = rate < of && (!tokens.spaced(rate) || tokens.is(rate - 1, "npv"));
    return tight ? rate : of;
  }

  /** "a" sum ", or 11 percent, increase": the token behind the second comma; else the token. */
  private int behindAside(int at) {
    if (!tokens.is(at, ",") || !tokens.is(at + 1, "or")) {
      return at;
    }
    int end = at + 2;
    while (end < at + ASIDE && !tokens.is(end, ",")) {
      end++;
    }
    boolean rate = phrases.isRate(end - 1) && ClauseWords.isChangeNoun(tokens.norm(end + 1));
    return rate && tokens.is(end, ",") ? end + 1 : at;
  }

  /** "a" sum "decrease to the order book": what changed by so much, or null. */
  Stretch changeBehind(Money money) {
    int noun = behindAside(money.to());
    int start = noun;
    while (noun < start + 2 && links.isIdle(noun)) {
      noun++;
    }
    int limit = limit(money);
    boolean tied =
        tokens.is(money.from() - 1, "a", "an", "the", "another")
            && links.isChange(noun)
            && tokens.is(noun + 1, "in", "of", "to")
            && noun + 2 < limit
            && !phrases.isFigure(noun + 2)
            && !phrases.isTime(noun + 2, limit);
    int end = tied ? phrases.end(noun + 2, Math.min(limit, noun + 2 + LONGEST)) : noun;
    boolean aim = tokens.is(end - 1, "range", "guidance", "outlook", "forecast", "estimate");
    return tied && end > noun + 2 && !aim ? usable(new Stretch(noun + 2, end)) : null;
  }

  /** "an increase of" sum "in revenue", "revenue growth of" sum: what changed, or null. */
  Stretch changed(Money money, Stretch change) {
    int to = money.to();
    if (tokens.is(to, "in") && !phrases.isTime(to + 1, limit(money))) {
      int end = phrases.end(to + 1, limit(money));
      return end > to + 1 ? usable(new Stretch(to + 1, end)) : null;
    }
    int head = links.head(change);
    int from = change.from();
    while (from < head && links.isIdle(from) && !(tokens.is(from, "net") && from + 1 < head)) {
      from++;
    }
    if (tokens.is(head + 1, "in", "of", "to") && head + 2 < change.to()) {
      return usable(new Stretch(head + 2, change.to()));
    }
    return from < head ? usable(new Stretch(from, head)) : null;
  }

  /** A phrase without articles; null where it names somebody or nothing. */
  Stretch usable(Stretch phrase) {
    Stretch trimmed = clauses.trimmed(links.noun(phrase));
    if (trimmed.isEmpty()) {
      return null;
    }
    int first = trimmed.from();
    String last = tokens.norm(trimmed.to() - 1);
    Mention mention = reading.cast().mentionAt(first);
    boolean party = mention != null && mention.to() >= trimmed.to();
    boolean number = tokens.isNumber(first) && !ClauseWords.isTime(tokens.norm(first));
    boolean empty = ClauseWords.is(tokens.norm(first), "pron") || ClauseWords.isAdverb(last);
    boolean self = last.endsWith("selves") || last.endsWith("self");
    boolean gerund = last.endsWith("ing") && ClauseWords.isVerb(tokens, first);
    boolean state = self || links.isState(trimmed.to() - 1);
    boolean participle =
        state
            || trimmed.to() == first + 1 && (gerund || last.endsWith("ed") || last.equals("drawn"));
    boolean actor = links.isActor(trimmed.to() - 1);
    return party || actor || number || empty || participle ? null : trimmed;
  }

  /** The words of a phrase, with whom a result falls to: "attributable to shareholders". */
  String text(Stretch phrase) {
    int to = phrase.to();
    if (tokens.is(to, "attributable", "available", "applicable", "allocable")
        && tokens.is(to + 1, "to")) {
      to = Math.max(to, phrases.end(to + 2, Math.min(tokens.size(), to + LONGEST)));
    }
    return tokens.text(phrase.from(), to);
  }

  private int limit(Money money) {
    return Math.min(tokens.sentenceAt(money.from()).to(), money.to() + REACH);
  }
}
