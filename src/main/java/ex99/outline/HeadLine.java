package ex99.outline;

import ex99.text.Block;
import ex99.token.Tokens;
import java.util.Locale;
import java.util.Set;

/** A block above the first sentence of a release, and what it looks like. */
final class HeadLine {
  private final Block block;
  final String text;
  final Tokens tokens;
  final int from;
  final int to;
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

  /** What a headline in the British manner ends with, which names the paper and tells no deed. */
  private static final Set<String> PAPERS =
      Set.of("results", "report", "update", "statement", "change", "declaration", "placing");

  /** What may stand before that. */
  private static final Set<String> PAPER_WORDS =
      Set.of(
          "half-yearly",
          "half-year",
          "half",
          "full-year",
          "full",
          "year",
          "yearly",
          "quarterly",
          "quarter",
          "first",
          "second",
          "third",
          "fourth",
          "interim",
          "final",
          "annual",
          "preliminary",
          "unaudited",
          "audited",
          "financial",
          "trading",
          "operational",
          "operations",
          "production",
          "drilling",
          "exploration",
          "activities",
          "corporate",
          "business",
          "project",
          "directorate",
          "board",
          "dividend",
          "of",
          "and",
          "the");

  private static final int LONGEST_LABEL = 120;

  /** The exhibit number that the block is a label with, or null. */
  String exhibit() {
    return Labels.exhibit(text);
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
      contact = ContactLines.isContact(this);
    }
    return contact;
  }

  boolean isDashed() {
    return !text.isEmpty() && "-–—*•".indexOf(text.charAt(0)) >= 0;
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
    score += namesPaper() ? 5 : 0;
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

  /** "Half-yearly Report", "Trading Update", "Unaudited Interim Results". */
  private boolean namesPaper() {
    if (to - from < 2 || !PAPERS.contains(tokens.norm(to - 1))) {
      return false;
    }
    for (int i = from; i < to - 1; i++) {
      if (!PAPER_WORDS.contains(tokens.norm(i))) {
        return false;
      }
    }
    return true;
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
