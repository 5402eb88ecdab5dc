package ex99.outline;

import java.util.regex.Pattern;

/**
 * Tells the lines above a headline that say whom to ask: a telephone number, an address, the
 * heading of such.
 */
final class ContactLines {
  private static final Pattern CONTACT =
      Pattern.compile(
          "(?:(?:media|press|investors?|analysts?|company|corporate|public|financial|ir|for)\\b["
              + " ,/&a-z]{0,60})?"
              + "(?:contacts?|relations|inquiries|information|enquiries)\\b.{0,40}:?|(?:investors?|media|analysts?|press|tel|telephone|phone|fax|e-?mail|source|web"
              + " ?site)\\b[ a-z/&]{0,24}:",
          Pattern.CASE_INSENSITIVE);

  private static final Pattern PHONE =
      Pattern.compile("(?:\\+?1[-. ])?\\(?[0-9]{3}\\)?[-. /–]{1,2}[0-9]{3}[-. –][0-9]{4}");

  private ContactLines() {}

  static boolean isContact(HeadLine line) {
    if (line.text.length() > 300) {
      return false;
    }
    return line.text.indexOf('@') > 0
        || isContactLabel(line)
        || CONTACT.matcher(line.text).lookingAt()
        || PHONE.matcher(line.text).find() && line.text.length() < 120
        || line.text.startsWith("www.")
        || line.text.startsWith("http");
  }

  /** Whether it says whom to ask: {@code Orrin Investor Relations Contact}, {@code Contact: Al}. */
  private static boolean isContactLabel(HeadLine line) {
    if (line.tokens.is(line.to - 1, "contact", "contacts")
        || line.tokens.is(line.to - 2, "contact", "contacts")) {
      boolean last =
          line.tokens.is(line.to - 1, ":") || line.tokens.is(line.to - 1, "contact", "contacts");
      return last && line.to - line.from <= 8 && !line.hasVerb();
    }
    for (int i = line.from; i + 1 < line.to && i < line.from + 12; i++) {
      if (line.tokens.is(i, "contact", "contacts") && line.tokens.is(i + 1, ":")) {
        return true;
      }
    }
    return false;
  }
}
