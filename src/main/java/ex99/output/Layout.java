package ex99.output;

import java.util.Locale;

/** How a record is laid out. */
public enum Layout {
  /** Indented, for people. */
  JSON,
  /** On one line, for programs. */
  NDJSON;

  @Override
  public String toString() {
    return name().toLowerCase(Locale.ROOT);
  }
}
