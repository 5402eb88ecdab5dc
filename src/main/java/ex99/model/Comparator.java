package ex99.model;

/** How a figure bounds the quantity that it states. */
public enum Comparator implements Word {
  EQUAL("="),
  ABOUT("~"),
  MORE(">"),
  AT_LEAST(">="),
  LESS("<"),
  AT_MOST("<=");

  private final String word;

  Comparator(String word) {
    this.word = word;
  }

  @Override
  public String word() {
    return word;
  }
}
