package ex99.outline;

import ex99.text.Block;
import ex99.token.Token;
import ex99.token.Tokens;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A block above the first sentence of a release, and what it looks like. */
final class HeadLine {
  private final Block block;
  private final String text;
  private final Tokens tokens;
  private final int from;
  private final int to;
  private Boolean contact;
  private Boolean label;
  private Boolean verb;

  HeadLine(Block block, String text, Tokens tokens, int from, int to) {
    this.block = block;
    this.text = text;
    this.tokens = tokens;
    this.from = from;
    this.to = to;
  }

  private static final Set<String> OPEN =
      Set.of(
          "of", "and", "the", "to", "for", "in", "on", "with", "by", "its", "a", "an", "or", "at",
          "from", "as", "into", "their", "&", "per", ",", ";", ":", "that", "will", "through",
          "than");

  /** Verbs that want an object, so that a line does not end with them. */
  private static final Set<String> TRANSITIVE =
      Set.of(
          "accelerate",
          "drive",
          "strengthen",
          "enhance",
          "support",
          "deliver",
          "create",
          "develop",
          "become",
          "address",
          "bring",
          "maximize",
          "enable",
          "unlock",
          "pursue",
          "form");

  /** Verbs of headlines that want none. */
  private static final Set<String> INTRANSITIVE =
      Set.of("retire", "resign", "depart", "merge", "close", "expire", "convene", "speak");

  /** Verbs of headlines that want an object. */
  private static final Set<String> ANNOUNCING =
      Set.of(
          "announce",
          "announces",
          "announced",
          "complete",
          "completes",
          "declare",
          "declares",
          "acquire",
          "acquires",
          "sign",
          "signs",
          "appoint",
          "appoints",
          "report",
          "reports",
          "receive",
          "receives",
          "commence",
          "commences",
          "provides");

  /** Words at the end of a line that want a noun. */
  private static final String[] COUNTING = {
    "'s", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "new", "senior"
  };

  /** Nouns of deeds: a headline without a verb may begin with one. */
  private static final Set<String> DEEDS =
      Set.of(
          "acquisition",
          "appointment",
          "agreement",
          "completion",
          "conclusion",
          "disposal",
          "divestment",
          "filing",
          "issue",
          "issuance",
          "merger",
          "notice",
          "offer",
          "offering",
          "placing",
          "proposed",
          "publication",
          "purchase",
          "recommended",
          "resignation",
          "sale",
          "signing",
          "subscription",
          "termination",
          "update");

  /** Words of more letters have a capital in title case. */
  private static final int LITTLE = 4;

  /** How many such words show how a line is set. */
  private static final int TITLED = 3;

  /** A line of text that is not broken before so many characters was broken because it is full. */
  private static final int FULL = 72;

  private static final int LONGEST_LABEL = 120;

  private static final Pattern EXHIBIT =
      Pattern.compile(
          "(?:ex(?:hibit)?\\.?[ -]*(?:no\\.?|number)?[ #:-]*)(99[0-9A-Za-z.()-]*)",
          Pattern.CASE_INSENSITIVE);

  private static final Pattern CONTACT =
      Pattern.compile(
          "(?:(?:media|press|investors?|analysts?|company|corporate|public|financial|ir|for)\\b[ ,/&a-z]{0,60})?"
              + "(?:contacts?|relations|inquiries|information|enquiries)\\b.{0,40}:?"
              + "|(?:investors?|media|analysts?|press|tel|telephone|phone|fax|e-?mail|source|web ?site)\\b[ a-z/&]{0,24}:",
          Pattern.CASE_INSENSITIVE);

  private static final Pattern PHONE =
      Pattern.compile("(?:\\+?1[-. ])?\\(?[0-9]{3}\\)?[-. /–]{1,2}[0-9]{3}[-. –][0-9]{4}");

  /** The exhibit number that the block is a label with, or null. */
  String exhibit() {
    if (text.length() > 90) {
      return null;
    }
    Matcher matcher = EXHIBIT.matcher(text);
    if (!matcher.lookingAt()) {
      return null;
    }
    String number = matcher.group(1);
    int end = number.length();
    while (end > 0 && ".-(".indexOf(number.charAt(end - 1)) >= 0) {
      end--;
    }
    number = number.substring(0, end);
    return number.indexOf('(') < 0
        ? number.replace(")", "")
        : number.replace("(", "").replace(")", "");
  }

  /** Whether it only says what the paper is: exhibit number, "Press Release", a logo, a date. */
  boolean isLabel() {
    if (label == null) {
      label = readLabel();
    }
    return label;
  }

  private boolean readLabel() {
    if (text.length() < 90 && exhibit() != null) {
      return true;
    }
    int words = words();
    return Labels.isLabel(text, words)
        || text.length() <= LONGEST_LABEL
            && (isDate() || text.length() < 70 && Labels.isRelease(text) && date() != null);
  }

  /** Whether it says that the paper is a release. */
  boolean isRelease() {
    if (text.length() > 120) {
      return false;
    }
    String lower = text.toLowerCase(Locale.ROOT);
    return lower.contains("press release")
        || lower.contains("news release")
        || lower.contains("immediate release")
        || lower.startsWith("for release");
  }

  /** Whether it holds a date and little else. */
  boolean isDate() {
    int start = Clock.skip(tokens, from, to);
    if (to - start > 14) {
      return false;
    }
    for (int i = start; i < to && i < start + 6; i++) {
      CalendarGrammar.Found found = CalendarGrammar.tryMatch(tokens, i);
      if (found != null) {
        return i - start <= 4 && to - Clock.skip(tokens, found.to(), to) <= 8 && !hasVerb();
      }
    }
    return false;
  }

  /** The date that it holds, or null. */
  CalendarGrammar.Found date() {
    for (int i = from; i < to && i < from + 12; i++) {
      CalendarGrammar.Found found = CalendarGrammar.tryMatch(tokens, i);
      if (found != null) {
        return found;
      }
    }
    return null;
  }

  /** Whether it is a line of somebody's address, or heads one. */
  boolean isContact() {
    if (contact == null) {
      contact = readContact();
    }
    return contact;
  }

  private boolean readContact() {
    if (text.length() > 300) {
      return false;
    }
    return text.indexOf('@') > 0
        || isContactLabel()
        || CONTACT.matcher(text).lookingAt()
        || PHONE.matcher(text).find() && text.length() < 120
        || text.startsWith("www.")
        || text.startsWith("http");
  }

  /** Whether it says whom to ask: {@code Orrin Investor Relations Contact}, {@code Contact: Al}. */
  private boolean isContactLabel() {
    if (tokens.is(to - 1, "contact", "contacts") || tokens.is(to - 2, "contact", "contacts")) {
      boolean last = tokens.is(to - 1, ":") || tokens.is(to - 1, "contact", "contacts");
      return last && to - from <= 8 && !hasVerb();
    }
    for (int i = from; i + 1 < to && i < from + 12; i++) {
      if (tokens.is(i, "contact", "contacts") && tokens.is(i + 1, ":")) {
        return true;
      }
    }
    return false;
  }

  boolean isDashed() {
    return !text.isEmpty() && "-–—*•".indexOf(text.charAt(0)) >= 0;
  }

  /**
   * Whether it begins with a dash and does not end with one, as the first line of a sub-headline.
   */
  boolean isDashOpen() {
    return "-–—".indexOf(text.charAt(text.length() - 1)) < 0;
  }

  /** Whether its last word wants more. */
  boolean isOpen() {
    boolean infinitive = to - from > 3 && tokens.is(to - 2, "to");
    String last = tokens.norm(to - 1);
    if (infinitive
        && (Head.isVerb(tokens, to - 1) || TRANSITIVE.contains(last))
        && !INTRANSITIVE.contains(last)) {
      return true;
    }
    return to > from && (OPEN.contains(last) || tokens.is(to - 1, COUNTING))
        || to - from > 1 && ANNOUNCING.contains(last)
        || text.endsWith("-") && !isDashed();
  }

  /** Whether it is a date that goes on with the line before it: {@code ON APRIL 15, 2009}. */
  boolean isDatedTail() {
    boolean tail =
        from < to
            && (tokens.is(from, "on", "through", "of", "by", "at")
                || tokens.is(from, "for") && tokens.is(from + 1, "its", "the"));
    return tail && isDate();
  }

  /** Whether it is all in capitals. */
  boolean isCaps() {
    boolean capital = false;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (Character.isLowerCase(c)) {
        return false;
      }
      capital |= Character.isUpperCase(c);
    }
    return capital;
  }

  /** Its longer words that begin small, and all of them: in title case none of many does. */
  private int longWords(boolean small) {
    int count = 0;
    for (int i = from; i < to; i++) {
      String word = tokens.text(i);
      boolean counts = tokens.isWord(i) && word.length() > LITTLE;
      count += counts && (!small || Character.isLowerCase(word.charAt(0))) ? 1 : 0;
    }
    return count;
  }

  /** Whether it is set in title case and the next line as a sentence, of which it is no part. */
  boolean isTitleAbove(HeadLine next) {
    return longWords(false) >= TITLED && longWords(true) == 0 && next.longWords(true) >= TITLED;
  }

  /** Whether its first word wants something before it. */
  boolean isOpenBefore() {
    if (from >= to) {
      return false;
    }
    Token token = tokens.get(from);
    boolean participle =
        tokens.is(from, "named", "appointed", "elected", "promoted") && !tokens.is(from + 1, "to");
    boolean scale = tokens.is(from, "million", "billion", "trillion", "percent");
    return token.isWord()
        && (scale
            || Character.isLowerCase(token.text().charAt(0))
            || participle
            || OPEN.contains(token.norm())
                && !token.norm().equals("the")
                && !token.norm().equals("a"));
  }

  /** Whether the first word of the next line would have made it too long. */
  boolean isFullBefore(HeadLine next) {
    return next.from < next.to
        && text.length() <= FULL + 16
        && next.text.length() < text.length()
        && text.length() + 1 + tokens.text(next.from).length() > FULL;
  }

  /** Whether a verb of headlines stands in it. */
  boolean hasVerb() {
    if (verb == null) {
      verb = readVerb();
    }
    return verb;
  }

  private boolean readVerb() {
    for (int i = from; i < to; i++) {
      if (Head.isVerb(tokens, i)) {
        return true;
      }
    }
    return false;
  }

  boolean isSentence() {
    if (text.length() < 30 || !text.endsWith(".")) {
      return false;
    }
    int lower = 0;
    for (int i = 0; i < text.length(); i++) {
      lower += Character.isLowerCase(text.charAt(i)) ? 1 : 0;
    }
    boolean form =
        to - from > 1 && tokens.text(to - 1).endsWith(".") && tokens.text(to - 1).length() > 1;
    return lower * 10 > text.length() * 6 && !form;
  }

  /** Whether it may be a sentence: a few words, most of their letters small, and a full stop. */
  boolean isBriefSentence() {
    if (to - from < 4 || text.charAt(text.length() - 1) != '.' || endsInForm()) {
      return false;
    }
    int lower = 0;
    int letters = 0;
    for (int i = 0; i < text.length(); i++) {
      lower += Character.isLowerCase(text.charAt(i)) ? 1 : 0;
      letters += Character.isLetter(text.charAt(i)) ? 1 : 0;
    }
    return lower * 10 > letters * 6;
  }

  boolean isHeadline() {
    return score() >= 4 && hasVerb() && to - from > 3;
  }

  boolean isSubtitle() {
    return !isLabel()
        && !isContact()
        && !isNote()
        && to - from > 2
        && text.length() < 400
        && !text.regionMatches(true, 0, "dear ", 0, 5);
  }

  /** Whether it is the note to a mark further up: {@code *Unaudited}. */
  private boolean isNote() {
    return text.length() > 2
        && text.charAt(0) == '*'
        && Character.isLetter(text.charAt(1))
        && text.indexOf('*', 1) < 0;
  }

  /** How much the block looks like a headline. */
  int score() {
    int words = words();
    int score = block.emphasis() ? 2 : 0;
    score += hasVerb() ? 3 : 0;
    boolean deed = !hasVerb() && from < to && DEEDS.contains(tokens.norm(from)) && words > 3;
    score += deed ? 2 : 0;
    score -= isNumbers() ? 3 : 0;
    score += words >= 5 ? 1 : 0;
    score -= words < 3 ? 3 : 0;
    score -= isDashed() || block.kind() == Block.Kind.ITEM ? 4 : 0;
    score -= isSentence() ? 3 : 0;
    score -= text.length() > 400 ? 4 : 0;
    score -= isContact() ? 8 : 0;
    score -= isLabel() ? 10 : 0;
    score -= !hasVerb() && !deed && endsInForm() ? 3 : 0;
    score -= block.inTable() ? 4 : 0;
    return score;
  }

  private int words() {
    int words = 0;
    for (int i = from; i < to; i++) {
      words += tokens.isWord(i) ? 1 : 0;
    }
    return words;
  }

  /** Whether much of it is a number, as that of a register is. */
  boolean isNumbers() {
    int digits = 0;
    for (int i = 0; i < text.length(); i++) {
      digits += Character.isDigit(text.charAt(i)) ? 1 : 0;
    }
    return digits * 5 > text.length();
  }

  private boolean endsInForm() {
    return to > from && Head.isForm(tokens, to - 1);
  }
}
