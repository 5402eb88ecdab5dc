package ex99.model;

/** The unit of a percentage. */
public enum Unit implements Word {
  PERCENT,
  PERCENTAGE_POINT,
  BASIS_POINT
}
