package ex99.name;

import ex99.token.Lexicon;
import ex99.token.Token;
import ex99.token.Tokens;
import ex99.token.WordSet;
import java.util.Map;

/** Finds collections that a release names: six companies (collectively, the “Acme Entities”). */
final class Groups {
  private static final Lexicon NOUNS = Lexicon.load("group-nouns");
  private static final WordSet OPEN = WordSet.of("(");

  /** Roles that name nobody: the underwriters of an offering are not a party of their own. */
  private static final String[] ROLES = {
    "underwriters",
    "lenders",
    "purchasers",
    "investors",
    "sellers",
    "buyers",
    "parties",
    "holders",
    "subscribers",
    "agents",
    "managers",
    "members",
    "participants"
  };

  private static final int BACK = 40;
  private static final int NEAR = 5;
  private static final Map<String, Integer> NUMBERS =
      Map.ofEntries(
          Map.entry("two", 2),
          Map.entry("three", 3),
          Map.entry("four", 4),
          Map.entry("five", 5),
          Map.entry("six", 6),
          Map.entry("seven", 7),
          Map.entry("eight", 8),
          Map.entry("nine", 9),
          Map.entry("ten", 10),
          Map.entry("eleven", 11),
          Map.entry("twelve", 12));

  private final Tokens tokens;
  private final Register register;

  Groups(Tokens tokens, Register register) {
    this.tokens = tokens;
    this.register = register;
  }

  /** group := "(" ("collectively" | "together") ","? "the"? “term” ")" */
  void find() {
    int end = tokens.size();
    for (int i = OPEN.next(tokens, 0, end); i < end; i = OPEN.next(tokens, i + 1, end)) {
      if (!tokens.is(i + 1, "collectively", "together", "each", "the", "\"", "“")) {
        continue;
      }
      for (Term term : Brackets.read(tokens, i).terms()) {
        boolean role =
            term.to() - term.from() == 1 && tokens.is(term.from(), ROLES) && members(i) == null;
        boolean several = NOUNS.has(tokens, term.to() - 1) || joint(term, i);
        if (!role && several && tokens.isCapitalized(term.from())) {
          Sketch group = register.group(term.from(), term.to(), "group");
          group.members = group.members == null ? members(i) : group.members;
        }
      }
    }
  }

  /** "(and together with Mr. Roe, the “Consortium”)", "a group of holders … (the “Roe Group”)" */
  private boolean joint(Term term, int open) {
    if (!term.definite() || !tokens.is(term.to() - 1, "consortium", "group", "syndicate")) {
      return false;
    }
    int start = Math.max(tokens.sentenceAt(open).from(), open - BACK / 2);
    boolean group = false;
    for (int i = start; i < open && !group; i++) {
      group = tokens.is(i, "group", "consortium", "syndicate") && tokens.is(i + 1, "of", "led");
    }
    return term.collective() || group;
  }

  /** The number before a noun for companies, such as "six (6) wholly-owned companies". */
  private Integer members(int open) {
    int start = Math.max(tokens.sentenceAt(open).from(), open - BACK);
    for (int i = open - 1; i >= start; i--) {
      if (NOUNS.has(tokens, i)) {
        for (int k = i - 1; k >= Math.max(start, i - NEAR); k--) {
          Integer number = number(tokens.get(k));
          if (number != null) {
            return number;
          }
        }
      }
    }
    return null;
  }

  private static Integer number(Token token) {
    if (token.isNumber()
        && token.text().length() <= 3
        && token.text().chars().allMatch(Character::isDigit)) {
      int value = Integer.parseInt(token.text());
      return value > 1 ? value : null;
    }
    return NUMBERS.get(token.norm());
  }
}
