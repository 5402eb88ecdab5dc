package ex99.eval;

/**
 * A row of the score.
 *
 * @param precision the part of the found items that is right, from 0 to 1
 * @param recall the part of the wanted items that is found
 * @param f1 their harmonic mean
 * @param wanted how many items the annotation has
 */
public record Row(double precision, double recall, double f1, int wanted) {}
