package ex99.model;

/** How far an event has come. */
public enum Status implements Word {
  PROPOSED,
  AGREED,
  PENDING,
  COMPLETED,
  TERMINATED
}
