package ex99.extract;

import ex99.model.SectionKind;
import ex99.token.Sentence;
import ex99.token.Tokens;
import java.util.EnumSet;
import java.util.Set;

/** What the first sentences of the body tell of sums: what is bought, offered, lent or settled. */
final class SumOpening {
  /** How many sentences of the body tell what it is about. */
  private static final int LEAD = 4;

  /** How many may, of an option that the headline speaks of. */
  private static final int TERMS = 14;

  /** How far behind a sum the securities may stand that it is worth of. */
  private static final int WORTH = 9;

  private final Reading reading;
  private final Tokens tokens;
  private final SumParties parties;
  private final SumCounterparts counterparts;
  private final Set<SumCue> cues = EnumSet.noneOf(SumCue.class);
  private final Set<SumCue> first = EnumSet.noneOf(SumCue.class);
  private String object;
  private String offering;
  private String facility;
  private String settled;
  private String licensed;
  private boolean blankCheck;
  private boolean atMarket;
  private boolean takeover;
  private boolean dutch;
  private boolean stream;
  private SumOption option;

  SumOpening(Reading reading) {
    this.reading = reading;
    this.tokens = reading.tokens();
    this.parties = new SumParties(reading);
    this.counterparts = new SumCounterparts(reading);
    int read = 0;
    boolean titled = false;
    for (Sentence sentence : tokens.sentences()) {
      SectionKind kind = reading.outline().kindAt(tokens.start(sentence.from()));
      if (kind == SectionKind.TITLE && sentence.to() - sentence.from() > LEAD) {
        SumSentence headline = new SumSentence(reading, sentence);
        parties.readHeadline(headline);
        counterparts.read(headline);
        titled |= isOption(sentence);
      }
      boolean body = kind == SectionKind.BODY || kind == SectionKind.DATELINE;
      if (body && sentence.to() - sentence.from() > LEAD) {
        if (read < LEAD) {
          read(sentence, read == 0);
        } else if (option == null) {
          option = SumOption.of(reading, sentence);
        }
        if (++read == (titled ? TERMS : LEAD)) {
          break;
        }
      }
    }
  }

  private void read(Sentence sentence, boolean opens) {
    SumSentence told = new SumSentence(reading, sentence);
    told.addTo(cues);
    boolean ends = endsDispute(sentence);
    if (ends) {
      cues.add(SumCue.SETTLE);
    }
    if (opens) {
      told.addTo(first);
    }
    findForm(sentence);
    findObjects(told);
    licensed = licensed == null ? SumLicensed.in(reading, told, told.to()) : licensed;
    parties.read(told);
    counterparts.read(told);
    if (ends || told.has(SumCue.SETTLE)) {
      counterparts.readJoint(told);
    }
    option = option == null ? SumOption.of(reading, sentence) : option;
  }

  /** "Acme Options Lynx Property", "Enters Option Agreement" */
  private boolean isOption(Sentence headline) {
    for (int i = headline.from(); i < headline.to(); i++) {
      if (tokens.is(i, "option", "options", "optioned", "earn-in", "earn")) {
        return true;
      }
    }
    return false;
  }

  /** "an agreement that ends their arbitration" */
  private boolean endsDispute(Sentence sentence) {
    for (int i = sentence.from() + 1; i < sentence.to() - 1; i++) {
      boolean ends = tokens.is(i, "end", "ends", "ended", "ending", "ends");
      for (int k = i + 1; ends && k < Math.min(sentence.to(), i + LEAD); k++) {
        if (tokens.is(k, "arbitration", "litigation", "lawsuit", "dispute", "suit")) {
          return true;
        }
      }
    }
    return false;
  }

  boolean has(SumCue cue) {
    return cues.contains(cue);
  }

  /** Whether the very first sentence speaks of it. */
  boolean startsWith(SumCue cue) {
    return first.contains(cue);
  }

  SumParties parties() {
    return parties;
  }

  SumCounterparts counterparts() {
    return counterparts;
  }

  boolean isBlankCheck() {
    return blankCheck;
  }

  boolean isAtMarket() {
    return atMarket;
  }

  boolean isTakeover() {
    return takeover;
  }

  boolean isDutch() {
    return dutch;
  }

  boolean isStream() {
    return stream;
  }

  /** The option on a property, or null. */
  SumOption option() {
    boolean alone = option != null && option.grantor() < 0 && option.holder() >= 0;
    int seller = alone ? parties.seller() : -1;
    return seller >= 0 && seller != option.holder() ? option.from(seller) : option;
  }

  /** The loan that the first sentences speak of, as "term loan agreement"; else "facility". */
  String facility() {
    return facility == null ? "facility" : facility;
  }

  /** The offering that the first sentences speak of, as "the private placement"; or null. */
  String offering() {
    return offering;
  }

  /** What is licensed, in the words of the first sentence that says so; or null. */
  String licensed() {
    return licensed;
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

  /** Whether the deal is a takeover, one with a company of cash, or stock sold at the market. */
  private void findForm(Sentence sentence) {
    for (int i = sentence.from(); i < sentence.to(); i++) {
      takeover |= SumHeadline.isTakeover(tokens, i);
      dutch |= SumHeadline.isDutch(tokens, i);
      stream |= tokens.is(i, "stream", "streaming") && tokens.is(i - 1, "gold", "silver", "metal");
      atMarket |=
          tokens.is(i, "at-the-market")
              || tokens.is(i, "open") && tokens.is(i + 1, "market") && tokens.is(i + 2, "sale")
              || tokens.is(i, "equity") && tokens.is(i + 1, "distribution")
              || tokens.is(i, "at") && tokens.is(i + 1, "the") && tokens.is(i + 2, "market");
      blankCheck |=
          tokens.is(i, "spac", "blank-check")
              || tokens.is(i, "blank") && tokens.is(i + 1, "check")
              || tokens.is(i, "special") && tokens.is(i + 1, "purpose");
    }
  }

  /** The object of the first verb of buying or selling. */
  private void findObjects(SumSentence sentence) {
    for (SumSentence.Cue cue : sentence.cues()) {
      boolean dealt = cue.kind() == SumCue.BUY || cue.kind() == SumCue.SELL;
      if (object == null
          && dealt
          && !isRight(cue.from())
          && !isPaper(cue.to())
          && !isWorth(cue.to())) {
        object = SumWords.object(reading, cue.to(), sentence.to());
      }
      if (settled == null && cue.kind() == SumCue.SETTLE) {
        settled = SumWords.object(reading, cue.to(), sentence.to());
      }
      if (facility == null && cue.kind() == SumCue.FACILITY) {
        facility = tokens.text(cue.from(), cue.to());
      }
      if (offering == null && cue.kind() == SumCue.OFFERING) {
        offering = offering(sentence, cue);
      }
    }
  }

  /** "a share transfer agreement", "purchase and sale agreement": the paper, not the deal. */
  private boolean isPaper(int at) {
    int i =
        tokens.is(at, "and") && tokens.is(at + 1, "sale", "purchase", "transfer", "assumption")
            ? at + 2
            : at;
    return reading.cast().mentionAt(i) == null
        && (isPaperWord(i)
            || tokens.is(at, "with", "by")
            || isPaperWord(at - 1) && tokens.is(at, "dated"));
  }

  /** "purchase $10 million of its common stock": securities placed beside what is dealt in. */
  private boolean isWorth(int at) {
    int i = tokens.is(at, "up") && tokens.is(at + 1, "to") ? at + 2 : at;
    String text = i < tokens.size() ? tokens.text(i) : "";
    boolean sum =
        !text.isEmpty()
                && Character.getType(text.charAt(text.length() - 1)) == Character.CURRENCY_SYMBOL
            || tokens.is(at - 1, "sold", "sell", "selling")
                && !text.isEmpty()
                && Character.isDigit(text.charAt(0))
                && !tokens.is(i + 1, "%", "percent");
    for (int k = i; sum && k < Math.min(tokens.size(), i + WORTH); k++) {
      if (tokens.is(k, "stock", "shares", "notes", "units", "debentures", "securities")) {
        return true;
      }
    }
    return false;
  }

  private boolean isPaperWord(int at) {
    return tokens.is(
        at, "agreement", "agreements", "contract", "order", "orders", "price", "option", "deed");
  }

  /** "warrants to purchase": what a right is good for is not what is dealt in. */
  private boolean isRight(int verb) {
    return tokens.is(verb - 1, "to")
        && tokens.is(verb - 2, "warrants", "warrant", "options", "option", "rights", "right");
  }

  /** article? adjective* offering ("of" words)?, without figures. */
  private String offering(SumSentence sentence, SumSentence.Cue cue) {
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
}
