package ex99.model;

/** What sort of party a name stands for. */
public enum PartyKind implements Word {
  ORGANIZATION,
  PERSON,
  GOVERNMENT,
  GROUP
}
