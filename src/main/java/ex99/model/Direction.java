package ex99.model;

/** Which way a figure moved. */
public enum Direction implements Word {
  INCREASE,
  DECREASE
}
