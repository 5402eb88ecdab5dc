package ex99.extract;

/**
 * The words that say who spoke.
 *
 * @param voice who
 * @param cue the reporting verb, or null
 * @param to the token after the words, when they stand behind the quotation
 * @param rule the rule that read them
 */
record Attribution(Voice voice, String cue, int to, String rule) {
  /** Whether no mark links it to the quotation, so that any attribution behind that one counts. */
  boolean isLoose() {
    return rule.equals("sentence-before-quote") || rule.equals("heading-speaker-quote");
  }
}
