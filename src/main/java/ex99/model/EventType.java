package ex99.model;

import java.util.Collections;
import java.util.EnumSet;
import java.util.Set;

/** What a release announces. */
public enum EventType implements Word {
  ACQUISITION,
  DIVESTITURE,
  MERGER,
  JOINT_VENTURE,
  INVESTMENT,
  LICENSING_OR_PARTNERSHIP,
  CONTRACT_AWARD,
  DEBT_FINANCING,
  EQUITY_OFFERING,
  TENDER_OR_EXCHANGE_OFFER,
  BUYBACK,
  DIVIDEND,
  STOCK_SPLIT,
  EARNINGS,
  GUIDANCE,
  APPOINTMENT,
  DEPARTURE,
  RESTRUCTURING,
  BANKRUPTCY,
  LITIGATION_OR_SETTLEMENT,
  REGULATORY_OR_CLINICAL,
  MEETING_OR_CONFERENCE,
  LISTING,
  NAME_CHANGE,
  OPERATIONS,
  OTHER;

  /** Deals over whole companies, businesses or stakes in them; it cannot be changed. */
  public static final Set<EventType> DEALS =
      Collections.unmodifiableSet(
          EnumSet.of(
              ACQUISITION,
              DIVESTITURE,
              MERGER,
              TENDER_OR_EXCHANGE_OFFER,
              INVESTMENT,
              JOINT_VENTURE));
}
