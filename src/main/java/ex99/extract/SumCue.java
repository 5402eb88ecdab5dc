package ex99.extract;

import java.util.EnumSet;
import java.util.Set;

/** What a word of the list {@code sum-cues} says of a sum near it. */
enum SumCue {
  // nouns that name a sum
  PRICE,
  PAYMENT,
  UPFRONT,
  INITIAL_PAYMENT,
  MILESTONE,
  ROYALTY,
  EARN_OUT,
  TERMINATION_FEE,
  ESCROW,
  GRANT,
  SETTLEMENT,
  VALUATION,
  DEAL_VALUE,
  DEAL_POTENTIAL,
  PROCEEDS,
  OFFER_PRICE,
  EXERCISE,
  RATIO,
  REDEMPTION_PRICE,
  DIVIDEND,
  ASSUMED_DEBT,
  // nouns of deals, securities and arrangements that a sum sizes
  DEAL,
  DEAL_SALE,
  OFFERING,
  FINANCING,
  OVERALLOTMENT,
  SPLIT,
  NOTES,
  SECURITIES,
  PROMISSORY,
  STOCK,
  WARRANTS,
  FACILITY,
  FACILITY_BARE,
  COMMITMENTS,
  BUYBACK,
  REPURCHASE_NOUN,
  INVESTMENT,
  EQUITY_CAPITAL,
  CONTRACT,
  AGREEMENT,
  ORDER,
  AWARD,
  DEBT,
  AUTHORIZATION,
  LICENSE,
  MEASURE,
  // verbs and their nouns
  VALUES,
  VALUED,
  BUY,
  SELL,
  PAY,
  MAKE,
  RECEIVE,
  ISSUE,
  OFFER,
  RAISE,
  RAISE_ADJ,
  RAISE_CLOSE,
  BORROW,
  LEND,
  PROVIDE,
  INCREASE,
  DECLARE,
  TENDER,
  CONVERT,
  EXCHANGE,
  RETIRE,
  REPAY,
  REPURCHASE,
  REDEEM,
  INVEST,
  AWARD_VERB,
  AUTHORIZE,
  ASSUME,
  ASSUME_ING,
  SETTLE,
  MERGE,
  NONE;

  private static final Set<SumCue> ACTIONS =
      EnumSet.of(
          VALUES,
          VALUED,
          BUY,
          SELL,
          PAY,
          MAKE,
          RECEIVE,
          ISSUE,
          OFFER,
          RAISE,
          RAISE_ADJ,
          RAISE_CLOSE,
          BORROW,
          LEND,
          PROVIDE,
          INCREASE,
          DECLARE,
          TENDER,
          CONVERT,
          EXCHANGE,
          RETIRE,
          REPAY,
          REPURCHASE,
          REDEEM,
          INVEST,
          AWARD_VERB,
          AUTHORIZE,
          ASSUME,
          ASSUME_ING,
          SETTLE,
          MERGE);

  /** Whether it is a verb, or a noun of the same action. */
  boolean isAction() {
    return ACTIONS.contains(this);
  }

  /** Whether it is a noun that a sum can stand with. */
  boolean isNoun() {
    return !ACTIONS.contains(this) && this != NONE;
  }
}
