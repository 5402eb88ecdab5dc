package ex99.extract;

import ex99.name.Mention;
import ex99.token.Tokens;
import java.util.Set;

/** Cuts the words that say what is paid for out of a sentence. */
final class SumWords {
  private static final Set<String> LEFT_ENDS =
      Set.of(
          "a",
          "an",
          "the",
          "its",
          "our",
          "their",
          "this",
          "that",
          "any",
          "of",
          "in",
          "for",
          "to",
          "and",
          "or",
          "with",
          "by",
          "from",
          "on",
          "at",
          "as",
          "is",
          "was",
          "will",
          "has",
          "have",
          "had",
          ",",
          ";",
          ":",
          "(",
          ")",
          ".",
          "into",
          "under",
          "through",
          "up",
          "be",
          "are",
          "were",
          "announced",
          "announces",
          "entered",
          "priced",
          "completed",
          "closed",
          "issued",
          "sold",
          "“",
          "”",
          "\"",
          "--",
          "signed",
          "secured",
          "obtained",
          "received",
          "approved",
          "authorized",
          "declared",
          "today",
          "paid",
          "pay",
          "launches",
          "launched",
          "establish",
          "pricing",
          "closing",
          "announce",
          "closes",
          "secures",
          "receives",
          "which",
          "increase",
          "increased",
          "such",
          "per",
          "raises",
          "plans");

  private static final Set<String> RIGHT_ENDS =
      Set.of(
          ",",
          ";",
          ".",
          "(",
          ")",
          ":",
          "which",
          "that",
          "is",
          "was",
          "will",
          "has",
          "have",
          "had",
          "were",
          "are",
          "would",
          "may",
          "who",
          "subject",
          "pursuant",
          "--",
          "“",
          "”",
          "\"",
          "if",
          "when",
          "while",
          "payable",
          "before",
          "after",
          "effective",
          "bearing",
          "maturing",
          "expected",
          "can",
          "could",
          "should",
          "represents",
          "increased",
          "must",
          "upon",
          "consists",
          "valued",
          "totaling",
          "according",
          "less",
          "than",
          "where",
          "includes",
          "following",
          "expires",
          "remains",
          "remained",
          "but");

  /** How many words say enough. */
  private static final int MOST = 22;

  private SumWords() {}

  /**
   * adjective* noun (preposition words)*: the noun that a cue stands for, with what belongs to it.
   */
  static String noun(SumSite site, int from, int to) {
    return site.tokens.text(left(site, from), right(site, to, MOST));
  }

  /** The same without the sum itself where it stands inside: "a $5 million credit facility". */
  static String nounAfter(SumSite site, int to) {
    int from = site.unit == null || !site.isMoney() ? site.figure.to() : site.unit.to();
    while (from < to
        && site.is(
            from,
            "of",
            "in",
            "aggregate",
            "principal",
            "amount",
            "worth",
            "-",
            "its",
            "new",
            "the",
            "a",
            "an")) {
      from++;
    }
    return site.tokens.text(from, right(site, to, MOST));
  }

  /** What an action is done to: from the verb to the words that end its object. */
  static String object(SumSite site, int from, int limit) {
    Tokens tokens = site.tokens;
    int start = from;
    while (start < limit
        && site.is(start, "of", "all", "the", "a", "an", "its", "up", "substantially")
        && !site.is(start, "all")) {
      start++;
    }
    int to = start;
    while (to < limit && to - start < MOST) {
      Mention mention = site.reading.cast().mentionAt(to);
      if (mention != null && mention.from() == to && mention.to() <= limit) {
        to = mention.to();
      } else if (site.is(to, ",", ";", "(", "which", "for", "--", ":", "who")
          || (site.is(to, "from", "to", "by", "in", "at") && to > start && endsObject(site, to))) {
        break;
      } else {
        to++;
      }
    }
    return to == start ? null : tokens.text(start, to);
  }

  private static boolean endsObject(SumSite site, int at) {
    Mention next = site.reading.cast().mentionAt(at + 1);
    if (next == null) {
      next = site.reading.cast().mentionAt(at + 2);
    }
    return site.is(at, "for")
        || (site.is(at, "from", "to", "by") && next != null)
        || site.is(at + 1, "a") && site.is(at + 2, "transaction", "deal", "cash")
        || site.is(at + 1, "exchange", "consideration", "cash")
        || site.is(at, "at");
  }

  /** Steps left over adjectives, compounds and coupons to where the noun phrase begins. */
  static int left(SumSite site, int from) {
    int i = from;
    while (i > site.sentence.from()
        && from - i < 10
        && !LEFT_ENDS.contains(site.norm(i - 1))
        && i - 1 != site.figure.to() - 1
        && !isAction(site, i - 1)) {
      i--;
    }
    return i;
  }

  private static boolean isAction(SumSite site, int at) {
    SumSentence.Cue cue = site.sentence.at(at);
    return cue != null
        && cue.kind().isAction()
        && cue.kind() != SumCue.CONVERT
        && cue.kind() != SumCue.REPURCHASE
        && cue.kind() != SumCue.OFFER;
  }

  /** Steps right over "due 2030", "of …", "in …" to where the noun phrase ends. */
  static int right(SumSite site, int from, int most) {
    Tokens tokens = site.tokens;
    int i = from;
    while (i < site.sentence.to() && i - from < most) {
      Mention mention = site.reading.cast().mentionAt(i);
      if (mention != null && mention.from() == i && mention.to() <= site.sentence.to()) {
        i = mention.to();
        continue;
      }
      if (site.is(i, ",") && site.is(i + 1, "par")) {
        int end = i + 2;
        while (end < site.sentence.to() && end < i + 9 && !site.is(end, ",", ";", "(", ".")) {
          end++;
        }
        i = end;
        if (site.is(i, ",") && site.is(i + 1, "in", "at")) {
          i++;
        }
        continue;
      }
      if (RIGHT_ENDS.contains(tokens.norm(i))
          || (site.is(
                  i,
                  "and",
                  "or",
                  "plus",
                  "with",
                  "from",
                  "by",
                  "for",
                  "at",
                  "to",
                  "through",
                  "as",
                  "including")
              && endsNoun(site, i))) {
        break;
      }
      i++;
    }
    while (i > from
        && site.is(i - 1, "and", "of", "in", "for", "the", "a", "to", "at", "its", "an")) {
      i--;
    }
    return i;
  }

  /** Whether a preposition or "and" after a noun begins something that no longer belongs to it. */
  private static boolean endsNoun(SumSite site, int at) {
    if (site.is(at, "and", "or", "plus")) {
      SumSentence.Cue cue = site.sentence.at(at + 1);
      boolean figure =
          at + 1 < site.sentence.to()
              && (site.tokens.get(at + 1).isNumber() || site.is(at + 1, "$", "a", "an", "up"));
      return figure
          || (cue != null && cue.kind().isAction())
          || site.is(at + 1, "the", "its", "will", "to", "is");
    }
    if (site.is(at, "for", "from", "to")) {
      return site.is(
              at + 1,
              "$",
              "a",
              "approximately",
              "an",
              "aggregate",
              "fund",
              "repay",
              "be",
              "finance")
          || site.is(at, "to") && site.sentence.at(at + 1) != null && !site.is(at + 1, "purchase")
          || site.is(at, "for") && !site.is(at + 1, "the", "each", "its", "all");
    }
    return site.is(at, "at", "with", "by", "as", "including");
  }
}
