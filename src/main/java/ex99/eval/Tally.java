package ex99.eval;

/** Counts of right, found and wanted items of one row. */
final class Tally {
  private int right;
  private int found;
  private int wanted;

  void add(int right, int found, int wanted) {
    this.right += right;
    this.found += found;
    this.wanted += wanted;
  }

  /** The row so far: a row without anything found or wanted is perfect. */
  Row row() {
    double precision = found > 0 ? (double) right / found : wanted == 0 ? 1 : 0;
    double recall = wanted > 0 ? (double) right / wanted : 1;
    double sum = precision + recall;
    return new Row(precision, recall, sum == 0 ? 0 : 2 * precision * recall / sum, wanted);
  }
}
