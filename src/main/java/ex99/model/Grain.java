package ex99.model;

/** How fine a date is. */
public enum Grain implements Word {
  DAY,
  MONTH,
  QUARTER,
  YEAR
}
