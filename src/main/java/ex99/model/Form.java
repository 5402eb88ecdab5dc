package ex99.model;

/** In what a consideration is paid. */
public enum Form implements Word {
  CASH,
  STOCK,
  MIXED,
  NOTES,
  ASSUMPTION
}
