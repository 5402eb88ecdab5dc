package ex99.token;

import java.util.List;

/** Finds where the mailbox of an address begins that a page has put right behind a word. */
final class Mailboxes {
  /** What mailboxes of companies are called. */
  private static final List<String> DESKS =
      List.of("investors", "investor", "media", "info", "press", "contact", "ir", "pr");

  /**
   * The words at the end of a line of contacts, behind which somebody's mailbox follows; the longer
   * before what they begin with.
   */
  private static final List<String> ENDS =
      List.of(
          "Corporation",
          "Corp",
          "Inc",
          "Limited",
          "Ltd",
          "LLC",
          "Company",
          "Relations",
          "Officer",
          "President",
          "Director",
          "Chairman",
          "Communications",
          "Group",
          "Partners",
          "Advisors");

  private final char[] text;
  private final Pieces pieces;

  Mailboxes(char[] text, Pieces pieces) {
    this.text = text;
    this.pieces = pieces;
  }

  /**
   * Where the mailbox begins inside a word before {@code @}, or -1: {@code Roeinfo@}, {@code
   * Corporationann@}, {@code Roearoe@} behind {@code Ann}.
   *
   * @param piece the word
   */
  int begin(int piece) {
    int start = pieces.start(piece);
    int end = pieces.end(piece);
    if (!Character.isUpperCase(text[start])) {
      return -1;
    }
    for (String desk : DESKS) {
      int at = end - desk.length();
      if (at > start + 2 && is(at, end, desk)) {
        return at;
      }
    }
    for (String last : ENDS) {
      int at = start + last.length();
      if (at < end && Character.isLowerCase(text[at]) && is(start, at, last)) {
        return at;
      }
    }
    return own(piece);
  }

  /** own := surname mailbox, where the mailbox is made of that surname and the name before it */
  private int own(int piece) {
    int start = pieces.start(piece);
    int end = pieces.end(piece);
    int first = piece > 0 ? pieces.start(piece - 1) : -1;
    if (first < 0
        || !Character.isUpperCase(text[first])
        || pieces.end(piece - 1) != start - 1
        || !Character.isLetter(text[pieces.end(piece - 1) - 1])) {
      return -1;
    }
    for (int at = start + 2; at < end; at++) {
      if (isOf(first, pieces.end(piece - 1), start, at, end)) {
        return at;
      }
    }
    return -1;
  }

  /**
   * Whether letters are a mailbox of somebody: both initials in either order, the first name, the
   * surname, or one of them with the initial of the other.
   */
  private boolean isOf(int first, int firstEnd, int last, int at, int end) {
    int given = firstEnd - first;
    int surname = at - last;
    return end - at == 2
            && (alike(at, first, 1) && alike(at + 1, last, 1)
                || alike(at, last, 1) && alike(at + 1, first, 1))
        || end - at == given && alike(at, first, given)
        || end - at == surname && alike(at, last, surname)
        || end - at == surname + 1 && alike(at, first, 1) && alike(at + 1, last, surname)
        || end - at == surname + 1 && alike(at, last, surname) && alike(end - 1, first, 1)
        || end - at == given + 1 && alike(at, first, given) && alike(end - 1, last, 1);
  }

  /** Whether letters are the same without regard to case. */
  private boolean alike(int at, int other, int length) {
    for (int i = 0; i < length; i++) {
      if (Character.toLowerCase(text[at + i]) != Character.toLowerCase(text[other + i])) {
        return false;
      }
    }
    return true;
  }

  private boolean is(int from, int to, String word) {
    if (to - from != word.length()) {
      return false;
    }
    for (int i = from; i < to; i++) {
      if (text[i] != word.charAt(i - from)) {
        return false;
      }
    }
    return true;
  }
}
