package ex99.read;

import java.util.Locale;
import java.util.Map;
import java.util.Set;

/** What the lines of typewriter-style text say about how they belong together. */
final class TextLines {
  /** Words that end no line of their own: what follows them belongs to them. */
  private static final Set<String> OPEN =
      Set.of(
          "of", "and", "the", "to", "for", "in", "on", "with", "by", "its", "a", "an", "or", "at",
          "from", "as", "into", "their", "new", "&", "that", "per", "will", "through");

  /** Ends of words that are no words themselves. */
  private static final Set<String> SYLLABLES =
      Set.of(
          "tion",
          "tions",
          "sion",
          "sions",
          "ment",
          "ments",
          "ing",
          "ings",
          "ness",
          "able",
          "ible",
          "ated",
          "ating",
          "ation",
          "ations",
          "ance",
          "ence",
          "ity",
          "ities",
          "ous",
          "ive",
          "ally",
          "ly",
          "ed",
          "er",
          "ers",
          "al",
          "ial",
          "ary",
          "ory",
          "ies",
          "ties",
          "ty",
          "ture",
          "tures",
          "cial",
          "tial",
          "cian",
          "ship",
          "ful",
          "less",
          "ized",
          "izing",
          "ize",
          "ent",
          "ents",
          "ant",
          "ants",
          "nal",
          "tive",
          "sive",
          "ager",
          "agement",
          "ny",
          "nies",
          "pany",
          "panies",
          "poration",
          "ration",
          "holders'",
          "ters",
          "ter");

  /** Beginnings of words that are no words themselves. */
  private static final Set<String> FRAGMENTS =
      Set.of(
          "acqui",
          "addi",
          "approxi",
          "busi",
          "conven",
          "corpo",
          "cus",
          "devel",
          "distribu",
          "exec",
          "execu",
          "expec",
          "finan",
          "fur",
          "indus",
          "infor",
          "inven",
          "mil",
          "bil",
          "oper",
          "opera",
          "organi",
          "perfor",
          "pur",
          "quar",
          "rela",
          "repre",
          "respon",
          "sig",
          "signifi",
          "techno",
          "tion",
          "transac",
          "vari");

  /**
   * Words that are one with a short word before them: {@code out-standing}, {@code share-holders}.
   */
  private static final Map<String, Set<String>> WHOLE =
      Map.of(
          "standing", Set.of("out", "under"),
          "search", Set.of("re"),
          "holder", Set.of("share", "stock", "bond", "policy", "unit"),
          "holders", Set.of("share", "stock", "bond", "policy", "unit"),
          "national", Set.of("inter", "multi"),
          "writers", Set.of("under"),
          "out", Set.of("with", "through"),
          "ever", Set.of("how", "what"),
          "withstanding", Set.of("not"));

  private static final String BULLETS = "•·▪●■◦‣∙□◆➢✓§";

  private TextLines() {}

  /** Appends a line to the lines of the same paragraph before it; a cut word is mended. */
  static void join(StringBuilder first, String next) {
    int end = first.length() - 1;
    if (end > 0 && !next.isEmpty()) {
      char last = first.charAt(end);
      char before = first.charAt(end - 1);
      boolean syllable = last == '-' && Character.isLetter(before) && isCut(first, end, next);
      if (syllable || last == '\u00ad') {
        first.setLength(end);
        first.append(next);
        return;
      }
      boolean mark = last == '-' || last == '–' || last == '—' || last == '/';
      if (mark && !Character.isWhitespace(before)) {
        first.append(next);
        return;
      }
    }
    first.append(' ').append(next);
  }

  /** Whether the word before a hyphen and the one on the next line are parts of one word. */
  private static boolean isCut(StringBuilder first, int hyphen, String next) {
    String second = firstWord(next);
    if (SYLLABLES.contains(second)) {
      return true;
    }
    int start = hyphen;
    while (start > 0 && hyphen - start < 12 && Character.isLetter(first.charAt(start - 1))) {
      start--;
    }
    String word = first.substring(start, hyphen).toLowerCase(Locale.ROOT);
    return !second.isEmpty()
        && Character.isLowerCase(second.charAt(0))
        && (FRAGMENTS.contains(word) || WHOLE.getOrDefault(second, Set.of()).contains(word));
  }

  /** The letters, digits and marks before the first space, without marks at its end. */
  static String firstWord(String line) {
    int end = line.indexOf(' ');
    String word = end < 0 ? line : line.substring(0, end);
    end = word.length();
    while (end > 0 && ".,;:!?)”\"".indexOf(word.charAt(end - 1)) >= 0) {
      end--;
    }
    return word.substring(0, end);
  }

  static String lastWord(String line) {
    return line.substring(line.lastIndexOf(' ') + 1);
  }

  /** Whether a line ends in a word or mark that wants more. */
  static boolean isOpen(String line) {
    if (line.isEmpty()) {
      return false;
    }
    char last = line.charAt(line.length() - 1);
    return last == ','
        || last == '&'
        || last == '/'
        || last == '-' && line.length() > 1 && Character.isLetter(line.charAt(line.length() - 2))
        || OPEN.contains(lastWord(line).toLowerCase(Locale.ROOT));
  }

  /** Whether a line begins with a word that wants something before it. */
  static boolean isContinuation(String line) {
    String word = firstWord(line);
    if (line.startsWith("FOR IMMEDIATE")
        || line.startsWith("FOR RELEASE")
        || word.isEmpty()
        || word.indexOf('@') > 0
        || isAddress(word)) {
      return false;
    }
    boolean plain = word.chars().allMatch(c -> Character.isLetter(c) || c == '-' || c == '\'');
    return Character.isLowerCase(word.charAt(0)) && (word.length() > 1 || word.equals("a"))
        || plain
            && word.length() > 1
            && OPEN.contains(word.toLowerCase(Locale.ROOT))
            && isCaps(line);
  }

  static boolean isAddress(String word) {
    return word.startsWith("www.") || word.startsWith("http") || word.indexOf('@') >= 0;
  }

  /** Whether a text has letters and, but for one or two as in {@code McX}, none of them small. */
  static boolean isCaps(String text) {
    int upper = 0;
    int lower = 0;
    int look = Math.min(text.length(), 400);
    for (int i = 0; i < look; i++) {
      char c = text.charAt(i);
      upper += Character.isUpperCase(c) ? 1 : 0;
      lower += Character.isLowerCase(c) ? 1 : 0;
    }
    return upper > 2 && lower * 8 <= upper;
  }

  /** Whether the words of a text begin with capitals, but for the small ones; no address is one. */
  static boolean isTitleCase(String text) {
    int capital = 0;
    int small = 0;
    boolean start = true;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c == '@' || c == '\t') {
        return false;
      }
      if (start && Character.isLetter(c)) {
        int end = text.indexOf(' ', i);
        boolean link = (end < 0 ? text.length() : end) - i <= 4;
        capital += Character.isUpperCase(c) ? 1 : 0;
        small += Character.isLowerCase(c) && !link ? 1 : 0;
      }
      start = c == ' ' || c == '-' || c == '/' || c == '(';
    }
    return capital > 0 && Character.isUpperCase(text.charAt(0)) && small * 3 <= capital;
  }

  /** Whether a text reads like sentences: mostly small letters, and some length. */
  static boolean isProse(String text) {
    int lower = 0;
    int look = Math.min(text.length(), 400);
    for (int i = 0; i < look; i++) {
      lower += Character.isLowerCase(text.charAt(i)) ? 1 : 0;
    }
    return look > 40 && lower * 10 > look * 6;
  }

  /** A text with a space after the bullet that opens it. */
  static String spaced(String text) {
    boolean glued =
        text.length() > 1 && BULLETS.indexOf(text.charAt(0)) >= 0 && text.charAt(1) != ' ';
    return glued ? text.charAt(0) + " " + text.substring(1) : text;
  }

  /** The length of a bullet or number at the start of a line with the space after it, or 0. */
  static int marker(String line) {
    if (line.isEmpty()) {
      return 0;
    }
    char c = line.charAt(0);
    int end;
    if (BULLETS.indexOf(c) >= 0) {
      end = 1;
    } else if (c == '*' || c == '-' || c == '–' || c == '—' || c == 'o' || c == '+') {
      end = 1;
      while (end < line.length() && line.charAt(end) == '-' && c == '-') {
        end++;
      }
      if (end == line.length() || line.charAt(end) != ' ' || isBetweenDashes(line)) {
        return 0;
      }
    } else {
      end = number(line);
    }
    if (end == 0) {
      return 0;
    }
    while (end < line.length() && line.charAt(end) == ' ') {
      end++;
    }
    return end;
  }

  /** Whether a line stands between dashes, as sub-headlines do. */
  private static boolean isBetweenDashes(String line) {
    if (line.length() < 3) {
      return false;
    }
    char last = line.charAt(line.length() - 1);
    char before = line.charAt(line.length() - 2);
    return "-–—".indexOf(line.charAt(0)) >= 0
        && "-–—".indexOf(last) >= 0
        && (before == ' ' || before == last);
  }

  /** number := "("? (digit digit? | letter | roman) (")" | ".") " " */
  private static int number(String line) {
    int at = line.charAt(0) == '(' ? 1 : 0;
    int from = at;
    while (at < line.length() && at < from + 2 && Character.isDigit(line.charAt(at))) {
      at++;
    }
    if (at == from) {
      while (at < line.length() && at < from + 4 && "ivx".indexOf(line.charAt(at)) >= 0) {
        at++;
      }
      if (at == from && from == 1 && at < line.length() && Character.isLowerCase(line.charAt(at))) {
        at++;
      }
    }
    if (at == from || at + 1 >= line.length()) {
      return 0;
    }
    char close = line.charAt(at);
    boolean closed = close == ')' || close == '.' && from == 0;
    return closed && line.charAt(at + 1) == ' ' ? at + 1 : 0;
  }
}
