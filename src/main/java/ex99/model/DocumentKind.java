package ex99.model;

/** What sort of paper an exhibit is. */
public enum DocumentKind implements Word {
  PRESS_RELEASE,
  PRESENTATION,
  AGREEMENT,
  LETTER,
  FINANCIAL_SUPPLEMENT,
  TRANSCRIPT,
  OTHER
}
