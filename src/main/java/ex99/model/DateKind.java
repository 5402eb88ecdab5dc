package ex99.model;

/** What a date stands for. */
public enum DateKind implements Word {
  RELEASE,
  CLOSING,
  EFFECTIVE,
  RECORD,
  PAYMENT,
  EXPIRATION,
  MATURITY,
  PERIOD_END,
  EVENT,
  OTHER
}
