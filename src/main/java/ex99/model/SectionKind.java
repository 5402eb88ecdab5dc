package ex99.model;

/** What a stretch of a release is for; sections tile its text. */
public enum SectionKind implements Word {
  EXHIBIT_LABEL,
  CONTACTS,
  TITLE,
  SUBTITLE,
  DATELINE,
  BODY,
  HIGHLIGHTS,
  CONFERENCE_CALL,
  ABOUT,
  NON_GAAP,
  SAFE_HARBOR,
  TABLES,
  FURNITURE
}
