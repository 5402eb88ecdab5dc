package ex99.outline;

import ex99.text.Manuscript;
import ex99.token.Tokens;

/**
 * Tells where a release says whom to ask: by addresses and telephone numbers in lines and tables,
 * and by the last lines of a wire.
 */
final class SectionContacts {
  /** Within how many lines a contact is reached. */
  private static final int CONTACT_LINES = 6;

  private final Manuscript manuscript;
  private final Tokens tokens;
  private final int[] first;

  SectionContacts(Manuscript manuscript, Tokens tokens, int[] first) {
    this.manuscript = manuscript;
    this.tokens = tokens;
    this.first = first;
  }

  /** Whether short lines with an address or a telephone number follow: who is to be asked. */
  boolean contactsFollow(int i) {
    for (int j = i; j < Math.min(manuscript.blocks().size(), i + CONTACT_LINES); j++) {
      if (manuscript.blocks().get(j).span().length() > SectionHeadings.HEADING) {
        return false;
      }
      for (int t = first[j]; t < first[j + 1]; t++) {
        boolean phone = tokens.is(t, "(", "+") && t + 1 < first[j + 1];
        if (tokens.text(t).indexOf('@') > 0 || phone && tokens.isNumber(t + 1)) {
          return true;
        }
      }
    }
    return false;
  }

  /** foot := "SOURCE" name | "/" ("CONTACT" | "Web" ...) | ("CO" | "ST" | "IN" | "SU") ":" */
  boolean isWireFoot(int i) {
    int from = first[i];
    if (tokens.is(from, "/") && from + 1 < first[i + 1]) {
      return tokens.is(from + 1, "contact", "web", "photo", "company", "editors", "fcmn");
    }
    return tokens.is(from, "source")
            && first[i + 1] - from <= 12
            && (tokens.isAllCaps(from) || tokens.is(from + 1, ":"))
        || tokens.is(from + 1, ":")
            && tokens.is(from, "co", "st", "in", "su")
            && tokens.isAllCaps(from);
  }

  /** Whether a row of a table gives an address or a telephone number. */
  boolean isAddressed(int i) {
    for (int j = i; j < Math.min(manuscript.blocks().size(), i + CONTACT_LINES); j++) {
      if (!manuscript.blocks().get(j).inTable()) {
        return false;
      }
      for (int t = first[j]; t < first[j + 1]; t++) {
        if (tokens.text(t).indexOf('@') > 0 || tokens.is(t, "phone", "tel", "telephone")) {
          return true;
        }
      }
    }
    return false;
  }
}
