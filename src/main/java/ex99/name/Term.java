package ex99.name;

/**
 * A short form that brackets define.
 *
 * @param from its first token
 * @param to the token after its last
 * @param definite whether it stands with "the", as in (the “Company”)
 * @param collective whether it stands for several, as in (collectively, the “Sellers”)
 */
record Term(int from, int to, boolean definite, boolean collective) {}
