package ex99.extract;

import ex99.model.PartyKind;
import ex99.name.Mention;
import ex99.token.WordSet;

/**
 * The company that partners form, by name: "the venture, to be called V", "the new company, V",
 * "have formed V, a joint venture".
 */
final class SumVentureName {
  private static final WordSet NOUNS =
      WordSet.of("venture", "company", "partnership", "entity", "jv", "corporation");

  private static final WordSet CALLED =
      WordSet.of(
          ",", "to", "be", "is", "will", "called", "named", "known", "as", "which", "(", "“");

  private static final WordSet FORMS =
      WordSet.of("formed", "form", "forming", "created", "create", "established", "establish");

  private static final int NEAR = 7;

  private SumVentureName() {}

  /** The venture that a sentence names, or -1. */
  static int in(Reading reading, SumSentence sentence) {
    for (int i = sentence.from(); i < sentence.to(); i++) {
      int found = NOUNS.has(reading.tokens(), i) ? behind(reading, i + 1, sentence.to()) : -1;
      found =
          found < 0 && FORMS.has(reading.tokens(), i) ? formed(reading, i + 1, sentence) : found;
      if (found >= 0) {
        return found;
      }
    }
    return -1;
  }

  /** V in ("," | "to be called" | "will be named") V. */
  private static int behind(Reading reading, int from, int to) {
    for (int i = from; i < Math.min(to, from + NEAR); i++) {
      Mention name = reading.cast().mentionAt(i);
      if (name != null) {
        boolean comma = reading.tokens().is(i - 1, ",") && i == from + 1;
        boolean called = reading.tokens().is(i - 1, "called", "named", "as", "“");
        return (comma || called) && isCompany(reading, name) ? name.entity() : -1;
      }
      if (!CALLED.has(reading.tokens(), i)) {
        return -1;
      }
    }
    return -1;
  }

  /** V in "formed" V ", a joint venture". */
  private static int formed(Reading reading, int at, SumSentence sentence) {
    Mention name = at < sentence.to() ? reading.cast().mentionAt(at) : null;
    boolean apposed = name != null && reading.tokens().is(name.to(), ",");
    for (int i = apposed ? name.to() + 1 : sentence.to(); i < sentence.to(); i++) {
      if (i > name.to() + NEAR || reading.tokens().is(i, ",")) {
        return -1;
      }
      if (reading.tokens().is(i, "venture", "partnership")) {
        return isCompany(reading, name) ? name.entity() : -1;
      }
    }
    return -1;
  }

  private static boolean isCompany(Reading reading, Mention name) {
    return name.form() != Mention.Form.PRONOUN
        && reading.cast().entity(name.entity()).kind() == PartyKind.ORGANIZATION
        && !reading.cast().issuers().contains(name.entity());
  }
}
