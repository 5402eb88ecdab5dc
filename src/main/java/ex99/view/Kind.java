package ex99.view;

/** What a mark in the text stands for; the letter begins the ids of the record. */
enum Kind {
  CONSIDERATION('C', "Sums"),
  PERCENTAGE('R', "Percentages"),
  AMOUNT('A', "Amounts"),
  DATE('D', "Dates"),
  EVENT('E', "Events"),
  UNCLAIMED('U', "Unclaimed"),
  PARTY('P', "Parties"),
  QUOTE('Q', "Quotes");

  private final char letter;
  private final String label;

  Kind(char letter, String label) {
    this.letter = letter;
    this.label = label;
  }

  String label() {
    return label;
  }

  /** The name of the kind in the style sheet. */
  String style() {
    return String.valueOf(Character.toLowerCase(letter));
  }

  String id(int number) {
    return letter + Integer.toString(number);
  }
}
