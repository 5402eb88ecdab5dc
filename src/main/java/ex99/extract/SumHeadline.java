package ex99.extract;

import ex99.outline.Outline;
import ex99.text.Span;
import ex99.token.Sentence;
import ex99.token.Tokens;
import ex99.token.WordSet;
import java.util.EnumSet;
import java.util.Set;

/** What the headlines of a release tell of its sums: a deal, a stake, results of a period. */
final class SumHeadline {
  /** Words of a headline behind the name of a security. */
  private static final WordSet ENDS =
      WordSet.of("represented", "at", "for", "with", "on", "to", "from", "as", "effective", "by");

  /** How many words the name of a security may have. */
  private static final int NAME = 14;

  private final Reading reading;
  private final Tokens tokens;
  private final Set<SumCue> cues = EnumSet.noneOf(SumCue.class);
  private boolean results;
  private boolean venture;
  private boolean stake;
  private boolean blankCheck;
  private boolean stream;
  private boolean takeover;
  private boolean broken;
  private boolean dutch;
  private boolean spun;

  SumHeadline(Reading reading) {
    this.reading = reading;
    this.tokens = reading.tokens();
    Outline outline = reading.outline();
    if (outline.title() != null) {
      read(outline.title().span());
      findResults(outline.title().span());
    }
    for (Outline.Headline subtitle : outline.subtitles()) {
      read(subtitle.span());
    }
  }

  boolean has(SumCue cue) {
    return cues.contains(cue);
  }

  /** Whether the title, and no headline below it, reports the results of a period. */
  boolean isResults() {
    return results;
  }

  boolean isVenture() {
    return venture;
  }

  boolean isStake() {
    return stake;
  }

  boolean isBlankCheck() {
    return blankCheck;
  }

  boolean isStream() {
    return stream;
  }

  /** Whether something is ended: with a merger, that is called off. */
  /** Whether a company is given to the holders of another. */
  boolean isSpinOff() {
    return spun;
  }

  boolean isEnding() {
    return broken;
  }

  boolean isTakeover() {
    return takeover;
  }

  boolean isDutch() {
    return dutch;
  }

  /** "Dutch auction", "self-tender", "issuer bid": an offer for one's own stock. */
  static boolean isDutch(Tokens tokens, int at) {
    return tokens.is(at, "dutch") && tokens.is(at + 1, "auction")
        || tokens.is(at, "self-tender")
        || tokens.is(at, "issuer") && tokens.is(at + 1, "bid");
  }

  private void read(Span span) {
    int from = tokens.firstFrom(span.start());
    int to = tokens.firstFrom(span.end());
    for (int i = from; i < to; ) {
      Sentence sentence = tokens.sentenceAt(i);
      new SumSentence(reading, sentence).addTo(cues);
      i = Math.max(i + 1, sentence.to());
    }
    for (int i = from; i < to; i++) {
      venture |= tokens.is(i, "venture");
      takeover |= isTakeover(tokens, i);
      if (tokens.is(i, "suit", "lawsuit", "litigation", "dispute", "lawsuits")
          && isEnded(i, from)) {
        cues.add(SumCue.SETTLE);
      }
      dutch |= isDutch(tokens, i);
      spun |= tokens.is(i, "spin-off", "spinoff", "spin", "spin-offs", "spins", "separation");
      blankCheck |= tokens.is(i, "spac");
      stream |= tokens.is(i, "stream", "streaming", "streams");
      broken |=
          tokens.is(i, "terminate", "terminates", "terminated", "end", "ends", "ended", "abandon")
              || tokens.is(i, "abandons", "abandoned", "termination")
              || tokens.is(i, "call", "calls", "called") && tokens.is(i + 1, "off");
      stake |= tokens.is(i, "stake", "minority", "stakes");
    }
  }

  private void findResults(Span span) {
    int from = tokens.firstFrom(span.start());
    int to = tokens.firstFrom(span.end());
    for (int i = from; i < to; i++) {
      if (tokens.is(i, "results", "earnings") && !isOutcome(i, to)) {
        results |= tokens.is(i, "results") || isPeriodic(from, to);
      }
      if (tokens.is(i, "income", "revenue", "revenues", "sales", "profit", "loss", "eps")) {
        results |= isReported(from, i);
      }
    }
  }

  /**
   * The end of the words that go on from the last one of a headline's line to the next line: "all
   * $2 million of its / Series A Preferred Stock"; the token itself where none do.
   */
  static int below(SumSite site, int from) {
    Outline.Headline title = site.reading.outline().title();
    if (title == null
        || from != site.sentence.to()
        || from >= site.tokens.size()
        || site.tokens.start(from) < title.span().start()) {
      return from;
    }
    int to = Math.min(site.tokens.firstFrom(title.span().end()), from + NAME);
    int i = from;
    while (i < to && !ENDS.has(site.tokens, i)) {
      i++;
    }
    return i > from && site.is(i - 1, ",") ? i - 1 : i;
  }

  /** "is taking over Acme", "to take over a distributor". */
  static boolean isTakeover(Tokens tokens, int at) {
    return tokens.is(at, "over")
        && tokens.is(at - 1, "take", "takes", "taking", "took", "taken")
        && (tokens.isCapitalized(at + 1) || tokens.is(at + 1, "a", "the", "all"));
  }

  /** "to end patent suit", "ends its dispute with". */
  private boolean isEnded(int suit, int least) {
    for (int i = suit - 1; i >= Math.max(least, suit - 4); i--) {
      if (tokens.is(i, "end", "ends", "ended", "resolves", "resolve", "resolved")) {
        return true;
      }
    }
    return false;
  }

  /** "early results of tender offer", "results of placing", "voting results". */
  private boolean isOutcome(int at, int to) {
    if (tokens.is(at - 1, "tender", "voting", "early", "placing", "auction", "exchange")
        || tokens.is(at - 1, "offer", "offering", "election", "issue", "meeting")) {
      return true;
    }
    for (int i = at + 1; tokens.is(at + 1, "of") && i < Math.min(to, at + 9); i++) {
      if (tokens.is(i, "tender", "placing", "offer", "offering", "meeting", "exchange")
          || tokens.is(i, "issue", "consent", "auction", "placement", "solicitation")) {
        return true;
      }
    }
    return false;
  }

  /** ("reports" | "posts") … (quarter | year) … measure: a headline of results without the word. */
  private boolean isReported(int from, int measure) {
    boolean reports = false;
    for (int i = from; i < measure; i++) {
      reports |= tokens.is(i, "reports", "reported", "posts", "reporting");
      if (reports
          && tokens.is(
              i,
              "quarter",
              "year",
              "fiscal",
              "half",
              "q1",
              "q2",
              "q3",
              "q4",
              "months",
              "annual",
              "full-year",
              "first-quarter",
              "second-quarter",
              "third-quarter",
              "fourth-quarter")) {
        return true;
      }
    }
    return false;
  }

  private boolean isPeriodic(int from, int to) {
    for (int i = from; i < to; i++) {
      if (tokens.is(
          i, "quarter", "year", "fiscal", "reports", "record", "annual", "half", "first", "second",
          "third", "fourth")) {
        return true;
      }
    }
    return false;
  }
}
