package ex99.read;

import java.util.Locale;
import java.util.Map;
import java.util.Set;

/** Joins lines of a paragraph and mends the words that a hyphen at the end of a line has cut. */
final class CutWords {
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

  private CutWords() {}

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
    String second = TextLines.firstWord(next);
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
}
