package ex99.extract;

/** What a release is about as far as sums go, told by its headline and first sentences. */
final class SumTopic {
  private final Reading reading;
  private final SumHeadline headline;
  private final SumOpening opening;
  private SumBackers backers;

  private SumTopic(Reading reading) {
    this.reading = reading;
    this.headline = new SumHeadline(reading);
    this.opening = new SumOpening(reading);
  }

  static SumTopic of(Reading reading) {
    return new SumTopic(reading);
  }

  /** Who licenses, delivers, buys and sells, as the opening tells. */
  SumParties parties() {
    return opening.parties();
  }

  /** With whom is settled, and in whom invested, as the opening tells. */
  SumCounterparts counterparts() {
    return opening.counterparts();
  }

  /** Whether a merger is called off. */
  boolean isCalledOff() {
    return headline.isEnding() && isTitled(SumCue.MERGE, SumCue.DEAL) && !isSettlement();
  }

  /** Who lends, invests and arranges; read when first asked for. */
  SumBackers backers() {
    if (backers == null) {
      backers = SumBackers.of(reading);
    }
    return backers;
  }

  /** The option on a property that the opening tells of, or null. */
  SumOption option() {
    return opening.option();
  }

  /** The loan that the first sentences speak of, as "term loan agreement"; else "facility". */
  String facility() {
    return opening.facility();
  }

  /** The offering that the first sentences speak of, as "the private placement"; or null. */
  String offering() {
    return opening.offering();
  }

  /** What is licensed, in the words of the first sentence that says so; or null. */
  String licensed() {
    return opening.licensed();
  }

  /**
   * What is settled, in the words of the first sentence that says so: "all litigation"; or null.
   */
  String settled() {
    return opening.settled();
  }

  /** What is bought or sold, in the words of the first sentence that says so; or null. */
  String object() {
    return opening.object();
  }

  /** Whether a company of cash alone takes over a business and so lists it. */
  boolean isBlankCheck() {
    return headline.isBlankCheck() || opening.isBlankCheck();
  }

  /** Whether stock is sold at the market, through agents and over time. */
  boolean isAtMarket() {
    return opening.isAtMarket();
  }

  /** Whether its own stock is sought by a tender offer: an auction, a self-tender. */
  boolean isDutch() {
    return headline.isDutch() || opening.isDutch();
  }

  /** Whether the headline tells of a company that is given to the holders of another. */
  boolean isSpinOff() {
    return headline.isSpinOff();
  }

  /** Whether the release is about a stream of metal sold in advance. */
  boolean isStream() {
    return headline.isStream();
  }

  /** Whether headline or opening tell of a stream. */
  boolean isStreamTold() {
    return headline.isStream() || opening.isStream();
  }

  /** Whether it forms a joint venture. */
  boolean isVenture() {
    return headline.isVenture();
  }

  /** Whether its headline speaks of a stake. */
  boolean isStake() {
    return headline.isStake();
  }

  /** Whether it reports the results of a period. */
  boolean isResults() {
    return headline.isResults();
  }

  /** Whether headline or lead speak of one of these. */
  boolean has(SumCue... kinds) {
    for (SumCue kind : kinds) {
      if (headline.has(kind) || opening.has(kind)) {
        return true;
      }
    }
    return false;
  }

  boolean isTitled(SumCue... kinds) {
    for (SumCue kind : kinds) {
      if (headline.has(kind)) {
        return true;
      }
    }
    return false;
  }

  /** Whether a business, a stake or assets change hands. */
  boolean isDeal() {
    return isDealt()
        || isTakeover() && !isOffering() && !isResults()
        || (!isOffering()
            && !isResults()
            && !isLicensed()
            && has(SumCue.BUY, SumCue.SELL, SumCue.DEAL, SumCue.MERGE, SumCue.TENDER));
  }

  private boolean isTakeover() {
    return headline.isTakeover() || opening.isTakeover();
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
        || isAtMarket() && !isResults() && !isTitled(SumCue.BUY, SumCue.MERGE, SumCue.DEAL)
        || isTitled(SumCue.OFFERING, SumCue.OVERALLOTMENT, SumCue.OFFER_PRICE)
        || (!isTitled(SumCue.DIVIDEND, SumCue.BUYBACK)
            && !isNoteTender()
            && isTitled(SumCue.NOTES, SumCue.FINANCING, SumCue.RAISE, SumCue.SECURITIES)
            && has(SumCue.OFFERING, SumCue.OFFER, SumCue.PROCEEDS, SumCue.ISSUE));
  }

  /** A headline that says little, and a first sentence that tells of securities issued. */
  private boolean isTold() {
    boolean other =
        isResults()
            || isDealt()
            || isTitled(SumCue.DIVIDEND, SumCue.BUYBACK, SumCue.REDEEM, SumCue.SETTLE)
            || isTitled(SumCue.SETTLEMENT, SumCue.CONTRACT, SumCue.LICENSE, SumCue.ORDER)
            || isTitled(SumCue.AWARD, SumCue.AWARD_VERB, SumCue.GRANT, SumCue.SPLIT, SumCue.DEBT);
    boolean told =
        opening.startsWith(SumCue.OFFERING)
            || opening.startsWith(SumCue.FINANCING) && opening.startsWith(SumCue.ISSUE);
    return !other && told && opening.startsWith(SumCue.STOCK) && isSold();
  }

  private boolean isSold() {
    return opening.startsWith(SumCue.ISSUE)
        || opening.startsWith(SumCue.PROCEEDS)
        || opening.startsWith(SumCue.SELL)
        || opening.startsWith(SumCue.RAISE_CLOSE)
        || opening.startsWith(SumCue.OFFER_PRICE);
  }

  private boolean isDealt() {
    return isTitled(
        SumCue.BUY, SumCue.SELL, SumCue.DEAL, SumCue.DEAL_SALE, SumCue.MERGE, SumCue.TENDER);
  }

  /** Whether the first sentence tells of a licence, and neither it nor the headline of a deal. */
  boolean isLicensed() {
    return opening.startsWith(SumCue.LICENSE)
        && !isDealt()
        && !opening.startsWith(SumCue.BUY)
        && !opening.startsWith(SumCue.SELL)
        && !opening.startsWith(SumCue.MERGE)
        && !opening.startsWith(SumCue.DEAL);
  }

  /** Whether the first sentence tells of a licence, and no sale stands there or in the headline. */
  boolean isLicensedFirst() {
    return opening.has(SumCue.LICENSE)
        && !opening.has(SumCue.BUY)
        && !opening.has(SumCue.SELL)
        && !opening.has(SumCue.MERGE)
        && !isTitled(SumCue.BUY, SumCue.SELL, SumCue.MERGE, SumCue.TENDER);
  }

  boolean isLicense() {
    return has(SumCue.LICENSE, SumCue.MILESTONE, SumCue.ROYALTY, SumCue.UPFRONT);
  }

  /** Whether the first sentence tells of a contract that is won, and of nothing settled. */
  boolean isContracted() {
    return opening.startsWith(SumCue.CONTRACT)
        && !isDealt()
        && !isOffering()
        && !isResults()
        && !isLicensed()
        && !isTitled(SumCue.SETTLE, SumCue.SETTLEMENT, SumCue.FACILITY, SumCue.NOTES)
        && !opening.startsWith(SumCue.SETTLE)
        && !opening.startsWith(SumCue.SETTLEMENT);
  }

  boolean isSettlement() {
    return isTitled(SumCue.SETTLEMENT, SumCue.SETTLE)
        || (!isDeal() && !isContracted() && has(SumCue.SETTLEMENT, SumCue.SETTLE));
  }
}
