package ex99.extract;

import ex99.model.SectionKind;
import ex99.outline.Outline;
import ex99.text.Span;
import ex99.token.Sentence;
import ex99.token.Tokens;
import java.util.EnumSet;
import java.util.Set;

/** What a release is about as far as sums go, told by its headline and first sentences. */
final class SumTopic {
  /** How many sentences of the body tell what it is about. */
  private static final int LEAD = 4;

  private final Set<SumCue> title = EnumSet.noneOf(SumCue.class);
  private final Set<SumCue> lead = EnumSet.noneOf(SumCue.class);

  /** What the first sentence of the body speaks of. */
  private final Set<SumCue> first = EnumSet.noneOf(SumCue.class);

  private boolean results;
  private boolean venture;
  private boolean stake;
  private String object;
  private String offering;
  private String facility;
  private String settled;
  private boolean blankCheck;
  private SumBackers backers;
  private SumOption option;
  private Reading reading;
  private boolean stream;
  private SumTrade trade;
  private boolean atMarket;
  private int buyer = -1;
  private int seller = -1;
  private int supplier = -1;
  private int customer = -1;
  private int licensor = -1;
  private int licensee = -1;

  private SumTopic() {}

  static SumTopic of(Reading reading) {
    SumTopic topic = new SumTopic();
    topic.reading = reading;
    Tokens tokens = reading.tokens();
    Outline outline = reading.outline();
    if (outline.title() != null) {
      topic.headline(tokens, outline.title().span(), true);
    }
    for (Outline.Headline subtitle : outline.subtitles()) {
      topic.headline(tokens, subtitle.span(), false);
    }
    int read = 0;
    for (Sentence sentence : tokens.sentences()) {
      SectionKind kind = outline.kindAt(tokens.start(sentence.from()));
      boolean body = kind == SectionKind.BODY || kind == SectionKind.DATELINE;
      if (body && sentence.to() - sentence.from() > LEAD) {
        SumSentence cues = new SumSentence(reading, sentence);
        add(topic.lead, cues);
        if (read == 0) {
          add(topic.first, cues);
        }
        topic.findBlankCheck(tokens, sentence);
        topic.find(reading, cues);
        topic.findLicence(reading, sentence);
        topic.findSupply(reading, sentence);
        topic.findAward(reading, sentence);
        topic.findSale(reading, sentence);
        topic.trade = topic.trade == null ? SumTrade.of(reading, cues) : topic.trade;
        topic.option = topic.option == null ? SumOption.of(reading, sentence) : topic.option;
        if (++read == LEAD) {
          break;
        }
      }
    }
    return topic;
  }

  private void findBlankCheck(Tokens tokens, Sentence sentence) {
    for (int i = sentence.from(); i < sentence.to(); i++) {
      atMarket |=
          tokens.is(i, "at-the-market")
              || tokens.is(i, "at") && tokens.is(i + 1, "the") && tokens.is(i + 2, "market");
      blankCheck |=
          tokens.is(i, "spac", "blank-check")
              || tokens.is(i, "blank") && tokens.is(i + 1, "check")
              || tokens.is(i, "special") && tokens.is(i + 1, "purpose");
    }
  }

  private void headline(Tokens tokens, Span span, boolean main) {
    int to = tokens.firstFrom(span.end());
    for (int i = tokens.firstFrom(span.start()); i < to; ) {
      Sentence sentence = tokens.sentenceAt(i);
      add(title, new SumSentence(reading, sentence));
      i = Math.max(i + 1, sentence.to());
    }
    for (int i = tokens.firstFrom(span.start()); i < to; i++) {
      venture |= tokens.is(i, "venture");
      stream |= tokens.is(i, "stream", "streaming", "streams");
      stake |= tokens.is(i, "stake", "minority", "stakes");
      if (main && tokens.is(i, "results", "earnings") && !isOutcome(tokens, i, to)) {
        results |= tokens.is(i, "results") || isPeriodic(tokens, span, to);
      }
      if (main && tokens.is(i, "income", "revenue", "revenues", "sales", "profit", "loss", "eps")) {
        results |= isReported(tokens, span, i);
      }
    }
  }

  /** "early results of tender offer", "results of placing", "voting results". */
  private static boolean isOutcome(Tokens tokens, int at, int to) {
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

  /** The object of the first verb of buying or selling. */
  private void find(Reading reading, SumSentence sentence) {
    for (SumSentence.Cue cue : sentence.cues()) {
      boolean dealt = cue.kind() == SumCue.BUY || cue.kind() == SumCue.SELL;
      if (object == null && dealt && !isRight(reading.tokens(), cue.from())) {
        object = SumWords.object(reading, cue.to(), sentence.to());
      }
      if (settled == null && cue.kind() == SumCue.SETTLE) {
        settled = SumWords.object(reading, cue.to(), sentence.to());
      }
      if (facility == null && cue.kind() == SumCue.FACILITY) {
        facility = reading.tokens().text(cue.from(), cue.to());
      }
      if (offering == null && cue.kind() == SumCue.OFFERING) {
        offering = offering(reading.tokens(), sentence, cue);
      }
    }
  }

  /** "warrants to purchase": what a right is good for is not what is dealt in. */
  private static boolean isRight(Tokens tokens, int verb) {
    return tokens.is(verb - 1, "to")
        && tokens.is(verb - 2, "warrants", "warrant", "options", "option", "rights", "right");
  }

  /**
   * licensor ("granted" | "licensed") … "to" licensee; licensor "granted" licensee … "rights" or
   * "license"; licensee ("licensed" | "obtained" … "rights" | "license") … "from" licensor
   */
  private void findLicence(Reading reading, Sentence sentence) {
    Tokens tokens = reading.tokens();
    for (int i = sentence.from(); i < sentence.to() && licensor < 0; i++) {
      boolean grants = tokens.is(i, "granted", "grants", "granting", "out-licensed");
      grants |= tokens.is(i, "grant") && tokens.is(i - 1, "will", "to");
      boolean takes =
          tokens.is(i, "in-licensed", "obtained", "obtains", "acquired", "secured")
              || tokens.is(i, "obtain", "acquire", "receive", "receives")
                  && tokens.is(i - 1, "will")
              || tokens.is(i, "licensed", "licenses") && !tokens.is(i - 1, "be", "been", "was");
      if ((grants || takes) && speaksOfRights(tokens, i, sentence.to())) {
        int doer = before(reading, i, sentence.from());
        int direct = nameAt(reading, i + 1);
        int to = nameAfter(reading, i, sentence.to(), "to");
        int from = nameAfter(reading, i, sentence.to(), "from");
        if (takes && from >= 0 && from != doer) {
          licensee = doer;
          licensor = from;
        } else if (takes && to < 0 && doer >= 0 && other(reading, doer) >= 0) {
          licensee = doer;
          licensor = other(reading, doer);
        } else if (grants || takes && to >= 0) {
          licensor = doer;
          licensee = direct >= 0 ? direct : to;
        }
        licensee = licensee == licensor ? -1 : licensee;
      }
    }
  }

  /** X … "agreement" | "contract" "to supply" … "to" Y */
  private void findSupply(Reading reading, Sentence sentence) {
    Tokens tokens = reading.tokens();
    for (int i = sentence.from() + 2; i < sentence.to() && supplier < 0; i++) {
      boolean supplies =
          tokens.is(i - 1, "to")
              && tokens.is(i, "supply", "deliver", "build", "manufacture", "construct", "install")
              && tokens.is(i - 2, "contract", "agreement", "order", "subcontract", "deal");
      if (supplies) {
        int doer = nameBefore(reading, i, sentence.from());
        int to = nameAfter(reading, i, sentence.to(), "to");
        int other = to >= 0 ? to : nameAfter(reading, i, sentence.to(), "for");
        boolean told = doer >= 0 && other >= 0 && other != doer;
        supplier = told ? doer : supplier;
        customer = told ? other : customer;
      }
    }
  }

  /** X "has been" ("selected" | "awarded" …) … "by" Y; X ("won" | "received") … "from" Y */
  private void findAward(Reading reading, Sentence sentence) {
    Tokens tokens = reading.tokens();
    for (int i = sentence.from() + 1; i < sentence.to() && supplier < 0; i++) {
      boolean passive =
          tokens.is(i, "selected", "awarded", "chosen", "appointed", "contracted", "engaged")
              && tokens.is(i - 1, "been", "was", "were");
      boolean wins = tokens.is(i, "won", "wins", "received", "secured", "landed", "booked");
      if (passive || wins && speaksOfContract(tokens, i, sentence.to())) {
        int doer = nameBefore(reading, i, sentence.from());
        int by = nameAfter(reading, i, sentence.to(), passive ? "by" : "from");
        boolean told = doer >= 0 && by >= 0 && by != doer;
        supplier = told ? doer : supplier;
        customer = told ? by : customer;
      }
    }
  }

  private static boolean speaksOfContract(Tokens tokens, int from, int to) {
    for (int i = from; i < Math.min(to, from + 12); i++) {
      if (tokens.is(i, "contract", "order", "contracts", "orders", "award", "subcontract")) {
        return true;
      }
    }
    return false;
  }

  /** S … "sale of" | "sold" … "to" B: the two sides of a sale, where both are named. */
  private void findSale(Reading reading, Sentence sentence) {
    Tokens tokens = reading.tokens();
    for (int i = sentence.from(); i < sentence.to() && buyer < 0; i++) {
      boolean noun = tokens.is(i, "sale", "disposition", "divestiture") && tokens.is(i + 1, "of");
      boolean verb = tokens.is(i, "sold", "sells", "sell", "divested", "selling");
      if (noun || verb) {
        int doer = nameBefore(reading, i, sentence.from());
        int to = linkedAfter(reading, i, sentence.to());
        if (doer >= 0 && to >= 0 && to != doer) {
          seller = doer;
          buyer = to;
        }
      }
    }
  }

  /** The name behind "to", over "an affiliate of" and the like; or -1. */
  private static int linkedAfter(Reading reading, int from, int to) {
    for (int i = from; i < to - 1; i++) {
      for (int k = i + 1; reading.tokens().is(i, "to") && k < Math.min(to, i + 8); k++) {
        ex99.name.Mention mention = reading.cast().mentionAt(k);
        if (mention != null) {
          return mention.entity();
        }
        if (!SumSides.CONNECTORS.has(reading.tokens().norm(k))) {
          break;
        }
      }
    }
    return -1;
  }

  /** Who buys in the sale or purchase that the opening tells of; or -1. */
  int buyer() {
    return buyer >= 0 || trade == null ? buyer : trade.buyer();
  }

  /** Who sells there, or -1. */
  int seller() {
    return buyer >= 0 || trade == null ? seller : trade.seller();
  }

  /** Whether the release is about a stream of metal sold in advance. */
  boolean isStream() {
    return stream;
  }

  /** The first name of a sentence, where it stands before a token; or -1. */
  private static int nameBefore(Reading reading, int to, int from) {
    for (int i = from; i < to; i++) {
      ex99.name.Mention mention = reading.cast().mentionAt(i);
      if (mention != null && !reading.tokens().is(mention.from() - 1, "with", "from", "by")) {
        return mention.entity();
      }
    }
    return -1;
  }

  /** Who delivers under a contract that the opening tells of, or -1. */
  int supplier() {
    return supplier;
  }

  /** To whom is delivered, or -1. */
  int customer() {
    return customer;
  }

  /** The other of two who issue the release, or the one issuer where somebody else acts; or -1. */
  private static int other(Reading reading, int doer) {
    java.util.List<Integer> issuers = new java.util.ArrayList<>(reading.cast().issuers());
    issuers.remove(Integer.valueOf(doer));
    return issuers.size() == 1 ? issuers.get(0) : -1;
  }

  private static boolean speaksOfRights(Tokens tokens, int from, int to) {
    for (int i = from; i < Math.min(to, from + 24); i++) {
      if (tokens.is(i, "rights", "license", "licence", "exclusivity", "sublicense")) {
        return true;
      }
    }
    return false;
  }

  /** The name nearest before a verb, over auxiliaries and a short definition. */
  private static int before(Reading reading, int verb, int least) {
    for (int i = verb - 1; i >= Math.max(least, verb - 6); i--) {
      ex99.name.Mention mention = reading.cast().mentionAt(i);
      if (mention != null) {
        return mention.entity();
      }
    }
    return -1;
  }

  private static int nameAt(Reading reading, int at) {
    ex99.name.Mention mention =
        reading.cast().mentionAt(reading.tokens().is(at, "to", "the") ? at + 1 : at);
    return mention == null ? -1 : mention.entity();
  }

  private static int nameAfter(Reading reading, int from, int to, String preposition) {
    for (int i = from; i < to - 1; i++) {
      if (reading.tokens().is(i, preposition)) {
        int name = nameAt(reading, i + 1);
        if (name >= 0) {
          return name;
        }
      }
    }
    return -1;
  }

  /** The option on a property that the opening tells of, or null. */
  SumOption option() {
    return option;
  }

  /** Who licenses, or -1 when the opening does not say. */
  int licensor() {
    return licensor;
  }

  /** To whom is licensed, or -1. */
  int licensee() {
    return licensee;
  }

  /** article? adjective* offering ("of" words)?, without figures. */
  private static String offering(Tokens tokens, SumSentence sentence, SumSentence.Cue cue) {
    int to = cue.to();
    boolean of = tokens.is(to, "of") && to + 1 < sentence.to();
    int end = of ? to + 1 : to;
    while (of
        && end < sentence.to()
        && end - to < 9
        && tokens.isWord(end)
        && !tokens.is(end, "at", "for", "with", "in", "to", "by", "up", "approximately")) {
      end++;
    }
    boolean named = end > to + 1 && !tokens.isNumber(to + 1);
    return "the " + tokens.text(cue.from(), named ? end : to);
  }

  /** Who lends, invests and arranges; read when first asked for. */
  SumBackers backers() {
    if (backers == null) {
      backers = SumBackers.of(reading);
    }
    return backers;
  }

  /** The loan that the first sentences speak of, as "term loan agreement"; else "facility". */
  String facility() {
    return facility == null ? "facility" : facility;
  }

  /** The offering that the first sentences speak of, as "the private placement"; or null. */
  String offering() {
    return offering;
  }

  /** Whether a company of cash alone takes over a business and so lists it. */
  boolean isBlankCheck() {
    return blankCheck;
  }

  /**
   * What is settled, in the words of the first sentence that says so: "all litigation"; or null.
   */
  String settled() {
    return settled;
  }

  /** What is bought or sold, in the words of the first sentence that says so; or null. */
  String object() {
    return object;
  }

  /** ("reports" | "posts") … (quarter | year) … measure: a headline of results without the word. */
  private static boolean isReported(Tokens tokens, Span span, int measure) {
    boolean reports = false;
    for (int i = tokens.firstFrom(span.start()); i < measure; i++) {
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

  private static boolean isPeriodic(Tokens tokens, Span span, int to) {
    for (int i = tokens.firstFrom(span.start()); i < to; i++) {
      if (tokens.is(
          i, "quarter", "year", "fiscal", "reports", "record", "annual", "half", "first", "second",
          "third", "fourth")) {
        return true;
      }
    }
    return false;
  }

  private static void add(Set<SumCue> cues, SumSentence sentence) {
    for (SumSentence.Cue cue : sentence.cues()) {
      cues.add(cue.kind());
    }
  }

  /** Whether it forms a joint venture. */
  boolean isVenture() {
    return venture;
  }

  /** Whether its headline speaks of a stake. */
  boolean isStake() {
    return stake;
  }

  /** Whether it reports the results of a period. */
  boolean isResults() {
    return results;
  }

  /** Whether headline or lead speak of one of these. */
  boolean has(SumCue... kinds) {
    for (SumCue kind : kinds) {
      if (title.contains(kind) || lead.contains(kind)) {
        return true;
      }
    }
    return false;
  }

  boolean isTitled(SumCue... kinds) {
    for (SumCue kind : kinds) {
      if (title.contains(kind)) {
        return true;
      }
    }
    return false;
  }

  /** Whether a business, a stake or assets change hands. */
  boolean isDeal() {
    return isTitled(
            SumCue.BUY, SumCue.SELL, SumCue.DEAL, SumCue.DEAL_SALE, SumCue.MERGE, SumCue.TENDER)
        || (!isOffering()
            && !results
            && has(SumCue.BUY, SumCue.SELL, SumCue.DEAL, SumCue.MERGE, SumCue.TENDER));
  }

  /** Whether notes are bought back from their holders, or these are asked for consents. */
  boolean isNoteTender() {
    return has(SumCue.NOTES)
        && has(SumCue.TENDER, SumCue.CONSENT)
        && !isTitled(SumCue.OFFERING, SumCue.PROCEEDS);
  }

  /** Whether stock or notes are sold to investors. */
  boolean isOffering() {
    boolean proceeds = isTitled(SumCue.PROCEEDS) && !isTitled(SumCue.SELL, SumCue.DEAL_SALE);
    return proceeds
        || isTold()
        || atMarket && !results && !isTitled(SumCue.BUY, SumCue.MERGE, SumCue.DEAL)
        || isTitled(SumCue.OFFERING, SumCue.OVERALLOTMENT, SumCue.OFFER_PRICE)
        || (!isTitled(SumCue.DIVIDEND, SumCue.BUYBACK)
            && !isNoteTender()
            && isTitled(SumCue.NOTES, SumCue.FINANCING, SumCue.RAISE, SumCue.SECURITIES)
            && has(SumCue.OFFERING, SumCue.OFFER, SumCue.PROCEEDS, SumCue.ISSUE));
  }

  /** A headline that says little, and a first sentence that tells of securities issued. */
  private boolean isTold() {
    boolean other =
        results
            || isDealt()
            || isTitled(SumCue.DIVIDEND, SumCue.BUYBACK, SumCue.REDEEM, SumCue.SETTLE)
            || isTitled(SumCue.SETTLEMENT, SumCue.CONTRACT, SumCue.LICENSE, SumCue.ORDER)
            || isTitled(SumCue.AWARD, SumCue.AWARD_VERB, SumCue.GRANT, SumCue.SPLIT, SumCue.DEBT);
    boolean told =
        first.contains(SumCue.OFFERING)
            || first.contains(SumCue.FINANCING) && first.contains(SumCue.ISSUE);
    return !other && told && first.contains(SumCue.STOCK) && isSold();
  }

  private boolean isSold() {
    return first.contains(SumCue.ISSUE)
        || first.contains(SumCue.PROCEEDS)
        || first.contains(SumCue.SELL)
        || first.contains(SumCue.RAISE_CLOSE)
        || first.contains(SumCue.OFFER_PRICE);
  }

  private boolean isDealt() {
    return isTitled(
        SumCue.BUY, SumCue.SELL, SumCue.DEAL, SumCue.DEAL_SALE, SumCue.MERGE, SumCue.TENDER);
  }

  boolean isLicense() {
    return has(SumCue.LICENSE, SumCue.MILESTONE, SumCue.ROYALTY, SumCue.UPFRONT);
  }

  boolean isSettlement() {
    return isTitled(SumCue.SETTLEMENT, SumCue.SETTLE)
        || (!isDeal() && has(SumCue.SETTLEMENT, SumCue.SETTLE));
  }
}
