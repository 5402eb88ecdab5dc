package ex99.name;

import ex99.token.Sentence;
import ex99.token.Tokens;
import ex99.token.WordSet;

/**
 * Finds the labels above blocks of contacts: "Contact:", "Media:", "For more information,"; and the
 * news that ends such a block.
 */
final class ContactLabels {
  /** The fewest words of a sentence that tells something, and what its verb is. */
  private static final int TOLD = 9;

  /** A sentence of more tokens with any verb at its end is prose. */
  private static final int PROSE = 12;

  private static final WordSet NEWS = WordSet.of("will", "has", "have", "remains");

  private static final WordSet LABELS =
      WordSet.of("contact", "contacts", "enquiries", "inquiries", "inquiry", "enquiry");

  private static final WordSet ASKED = WordSet.of("information", "info", "details");

  private static final WordSet ADDRESSED =
      WordSet.of("investors", "investor", "media", "press", "reporters", "analysts");

  private final Tokens tokens;

  ContactLabels(Tokens tokens) {
    this.tokens = tokens;
  }

  /** Whether a sentence tells what somebody does or did: news, not a line of contacts. */
  boolean tells(Sentence sentence) {
    int words = sentence.to() - sentence.from();
    if (words > PROSE && tokens.is(sentence.to() - 1, ".") && isProse(sentence)) {
      return true;
    }
    int verb = words < TOLD ? sentence.to() : NEWS.next(tokens, sentence.from(), sentence.to());
    return verb < sentence.to() && !tokens.is(verb + 1, "be");
  }

  /** "The information in this report is based on work by": a sentence that asks nobody to call. */
  private boolean isProse(Sentence sentence) {
    boolean verb = false;
    for (int i = sentence.from(); i < sentence.to(); i++) {
      if (tokens.is(i, "contact", "call", "write", "visit", "at", "phone", "e-mail", "email")
          || tokens.text(i).indexOf('@') >= 0
          || tokens.isNumber(i) && i + 1 < sentence.to() && tokens.is(i + 1, "-", ".")) {
        return false;
      }
      verb |= tokens.is(i, "is", "are", "was", "were");
    }
    return verb;
  }

  /** Where the label of a block of contacts ends, or -1 where none stands. */
  int label(Sentence sentence) {
    int end = Math.min(sentence.to(), sentence.from() + 10);
    int place = LABELS.next(tokens, sentence.from(), sentence.to());
    for (int i = place; i < end; i = LABELS.next(tokens, i + 1, end)) {
      boolean asked = tokens.is(i - 1, "please") && tokens.isCapitalized(i + 1);
      if (tokens.isCapitalized(i) || tokens.is(i + 1, ":") || asked) {
        return i + 1;
      }
    }
    boolean start = ADDRESSED.has(tokens, sentence.from());
    boolean brief =
        sentence.to() - sentence.from() <= 4
            || tokens.is(sentence.from() + 1, ":")
            || tokens.is(sentence.from() + 2, ":");
    if (start && brief) {
      return sentence.from() + (tokens.is(sentence.from() + 2, ":") ? 2 : 1);
    }
    int told = ASKED.next(tokens, sentence.from(), end);
    int then = tokens.is(told + 2, "please") ? told + 3 : told + 2;
    boolean page = tokens.is(then, "visit", "see", "go", "log"); // a page, not a person
    if (told < end && tokens.is(sentence.from(), "for") && tokens.is(told + 1, ":", ",") && !page) {
      return told + 1; // "For more information:"
    }
    int last = sentence.to() - 1;
    for (int i = place; i < last; i = LABELS.next(tokens, i + 1, last)) {
      if (tokens.is(i + 1, ":")) {
        return i + 1;
      }
    }
    return -1;
  }
}
