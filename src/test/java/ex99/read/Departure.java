package ex99.read;

/** Each way in which the canonical text may differ from what an input shows, and why. */
enum Departure {
  FOOTNOTE_MARK("raised figures, single letters and signs behind a word mark a footnote"),
  EXPONENT("raised figures behind ten or a unit of length are written as raised figures"),
  BULLET("a letter of a font of pictures, and what stands for a bullet, is a bullet"),
  RULE("dashes, equals signs and underscores in a row are a line to part or to sign on"),
  WINDOWS("what the bytes 80 to 9F are in windows-1252 is written as that mark"),
  INVISIBLE("soft hyphens, characters without width and control characters have no ink"),
  WHITE_INK("letters in white on white are not seen where others are"),
  FURNITURE("numbers of pages, marks of the end and logos, kept, stand behind what they cut"),
  NOTE("notes at the foot of a page, kept, stand behind the paragraph that the page cuts"),
  FORM("the form in front of a release is another paper"),
  TAG("marks of EDGAR's text format: PAGE, TABLE, CAPTION, S, C"),
  LEADERS("dots that lead from a label to its figure"),
  ESCAPE("a dash and a space before a line that begins with dashes, set by PEM"),
  HYPHEN("a word cut at the end of a line is mended"),
  RUNNING_HEAD("what is printed again at the head or foot of each page of a PDF is kept once"),
  ORDER("cells of a PDF's table, and columns side by side, are read in another order");

  /** Why the rule is right. */
  final String reason;

  Departure(String reason) {
    this.reason = reason;
  }
}
