package ex99.read;

/** Tells the marks of page layout from text. */
final class Furniture {
  private Furniture() {}

  /** Whether a line is nothing but dashes, equals signs and the like. */
  static boolean isRule(String line) {
    int marks = 0;
    for (int i = 0; i < line.length(); i++) {
      char c = line.charAt(i);
      if ("-=_*~—–─━.·+|".indexOf(c) >= 0) {
        marks++;
      } else if (!Character.isWhitespace(c)) {
        return false;
      }
    }
    return marks > 1;
  }

  /** Whether a text is the number of a page: {@code 3}, {@code - 3 -}, {@code Page 3 of 5}. */
  static boolean isPageNumber(String text) {
    if (text.length() > 20) {
      return false;
    }
    int at = skip(text, 0);
    boolean page = text.regionMatches(true, at, "page", 0, 4);
    at = skip(text, page ? at + 4 : at);
    int digits = digits(text, at);
    if (digits == at) {
      return !page && isRoman(text.strip());
    }
    at = skip(text, digits);
    if (text.regionMatches(true, at, "of", 0, 2) || at < text.length() && text.charAt(at) == '/') {
      at = skip(text, text.charAt(at) == '/' ? at + 1 : at + 2);
      int total = digits(text, at);
      if (total == at) {
        return false;
      }
      at = skip(text, total);
    }
    return at == text.length() && digits <= 12;
  }

  /** Whether a page number says by itself that it is one: {@code - 3 -}, {@code Page 3 of 5}. */
  static boolean isPlainPageNumber(String text) {
    if (text.length() < 3 || !isPageNumber(text)) {
      return false;
    }
    char last = text.charAt(text.length() - 1);
    boolean dashed = "-–—".indexOf(text.charAt(0)) >= 0 && "-–—".indexOf(last) >= 0;
    return dashed || text.regionMatches(true, skip(text, 0), "page", 0, 4);
  }

  /** Whether a text at the head of a page names the release and the page: {@code Orrin/Page 2}. */
  static boolean isRunningHead(String text) {
    if (text.length() > 80 || text.length() < 6) {
      return false;
    }
    int end = text.length();
    while (end > 0 && " -–—)]".indexOf(text.charAt(end - 1)) >= 0) {
      end--;
    }
    int digits = end;
    while (digits > 0 && Character.isDigit(text.charAt(digits - 1))) {
      digits--;
    }
    int word = digits;
    while (word > 0 && text.charAt(word - 1) == ' ') {
      word--;
    }
    boolean last =
        digits < end && end - digits <= 2 && text.regionMatches(true, word - 4, "page", 0, 4);
    if (last) {
      return word == 4 || !Character.isLetter(text.charAt(word - 5));
    }
    int at = skip(text, 0);
    int number = skip(text, at + 4);
    int after = digits(text, number);
    return text.regionMatches(true, at, "page", 0, 4)
        && after > number
        && after < text.length()
        && ",;:-–—/".indexOf(text.charAt(skipSpaces(text, after))) >= 0;
  }

  /**
   * Whether a line may be printed at each page's edge: the sender's address with a telephone
   * number, or the name of the paper with its date.
   */
  static boolean isEdge(String text) {
    if (text.length() < 16) {
      return false;
    }
    int digits = 0;
    int letters = 0;
    for (int i = 0; i < text.length(); i++) {
      digits += Character.isDigit(text.charAt(i)) ? 1 : 0;
      letters += Character.isLetter(text.charAt(i)) ? 1 : 0;
    }
    boolean named =
        text.regionMatches(true, 0, "news release", 0, 12)
            || text.regionMatches(true, 0, "press release", 0, 13);
    return letters >= 10
        && (digits >= 10 && text.indexOf('@') < 0 && hasPhone(text) || named && digits >= 5);
  }

  /** phone := three digits, marks, three digits, marks, four digits */
  private static boolean hasPhone(String text) {
    int run = 0;
    int stage = 0;
    for (int i = 0; i <= text.length(); i++) {
      char c = i < text.length() ? text.charAt(i) : ' ';
      if (Character.isDigit(c)) {
        run++;
      } else {
        stage =
            run == 3 ? Math.min(stage + 1, 2) : run == 4 && stage == 2 ? 3 : run > 0 ? 0 : stage;
        if (stage == 3) {
          return true;
        }
        run = 0;
      }
    }
    return false;
  }

  private static int skipSpaces(String text, int from) {
    int at = from;
    while (at + 1 < text.length() && text.charAt(at) == ' ') {
      at++;
    }
    return at;
  }

  private static boolean isRoman(String text) {
    if (text.isEmpty() || text.length() > 4) {
      return false;
    }
    for (int i = 0; i < text.length(); i++) {
      if ("ivx".indexOf(text.charAt(i)) < 0) {
        return false;
      }
    }
    return true;
  }

  private static int skip(String text, int from) {
    int at = from;
    while (at < text.length() && " -–—[]()\t".indexOf(text.charAt(at)) >= 0) {
      at++;
    }
    return at;
  }

  private static int digits(String text, int from) {
    int at = from;
    while (at < text.length()
        && at < from + 3
        && text.charAt(at) >= '0'
        && text.charAt(at) <= '9') {
      at++;
    }
    return at < text.length() && Character.isLetterOrDigit(text.charAt(at)) && at == from + 3
        ? from
        : at;
  }

  /** Whether a text only stands for a picture: {@code [LOGO]}. */
  static boolean isLogo(String text) {
    int length = text.length();
    return length <= 60
        && length > 5
        && text.charAt(0) == '['
        && text.charAt(length - 1) == ']'
        && text.regionMatches(true, length - 5, "logo", 0, 4);
  }

  /** Whether a text says that the release goes on: {@code -more-}, {@code (MORE)}. */
  static boolean isMore(String text) {
    return text.length() <= 24 && isWord(text, "more");
  }

  /**
   * Whether a text marks the end of a page or release: {@code ###}, {@code -30-}, {@code -more-}.
   */
  static boolean isMark(String text) {
    if (text.length() > 24) {
      return false;
    }
    int hashes = 0;
    boolean only = true;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      hashes += c == '#' ? 1 : 0;
      only &= c == '#' || c == ' ' || c == '-' || c == '*' || c == '–' || c == '—';
    }
    return only && (hashes > 0 || text.length() > 2 && isRule(text))
        || isMore(text)
        || isWord(text, "end")
        || isWord(text, "ends")
        || isWord(text, "tableend")
        || isWord(text, "endoffiling")
        || isWord(text, "30") && !Character.isDigit(text.charAt(0));
  }

  /** Whether a text is one word and marks around it. */
  private static boolean isWord(String text, String word) {
    int letters = 0;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (Character.isLetterOrDigit(c)) {
        if (letters >= word.length() || Character.toLowerCase(c) != word.charAt(letters)) {
          return false;
        }
        letters++;
      } else if ("-#()[]*–—. ~•<>_".indexOf(c) < 0) {
        return false;
      }
    }
    return letters == word.length();
  }
}
