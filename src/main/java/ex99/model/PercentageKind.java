package ex99.model;

/** What a percentage measures. */
public enum PercentageKind implements Word {
  OWNERSHIP,
  VOTING,
  CHANGE,
  SHARE,
  INTEREST_RATE,
  PREMIUM,
  DISCOUNT,
  RETURN,
  TAX_RATE,
  CLINICAL,
  OTHER
}
