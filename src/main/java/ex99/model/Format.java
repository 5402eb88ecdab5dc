package ex99.model;

/** How an input is written; {@code SGML} is a document inside a full submission. */
public enum Format implements Word {
  HTML,
  TEXT,
  PDF,
  SGML
}
