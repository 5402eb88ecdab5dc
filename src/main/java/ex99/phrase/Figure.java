package ex99.phrase;

/** Something that one of the small grammars read: a stretch of tokens with a value. */
public sealed interface Figure permits Rate, Money, Count, Day, Quotation, Ratio {
  /** The first token. */
  int from();

  /** The token after the last. */
  int to();
}
