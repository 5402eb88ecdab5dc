package ex99.name;

import ex99.token.Tokens;
import ex99.token.WordSet;

/** Tells the offices of a state, a county or a town from those of companies. */
final class PublicOffices {
  /** Heads of titles that only a state, a county or a town gives. */
  private static final WordSet HEADS =
      WordSet.of(
          "senator",
          "congressman",
          "congresswoman",
          "assemblyman",
          "assemblywoman",
          "councilman",
          "councilwoman",
          "councillor",
          "alderman",
          "governor",
          "mayor",
          "minister",
          "premier",
          "ambassador",
          "commissioner",
          "sheriff");

  /** Whose an office can be: "Ohio State Senator". */
  private static final WordSet STATES =
      WordSet.of(
          "state",
          "u.s.",
          "us",
          "united",
          "states",
          "deputy",
          "county",
          "city",
          "prime",
          "lieutenant",
          "lt.",
          "former",
          "federal",
          "provincial",
          "shadow",
          "first");

  private PublicOffices() {}

  /** Whether a token ends the name of such an office. */
  static boolean ends(Tokens tokens, int at) {
    return HEADS.has(tokens, at)
        || tokens.is(at, "general") && tokens.is(at - 1, "attorney", "solicitor");
  }

  /**
   * Where the office of a state begins that stands right before a person: "Ohio Governor Ann Roe".
   *
   * @param least where its sentence begins
   * @return its first token; -1 for none
   */
  static int before(Tokens tokens, Wording wording, int person, int least) {
    if (person <= least || !ends(tokens, person - 1)) {
      return -1;
    }
    int from = person - 1;
    boolean town = tokens.is(from, "mayor", "sheriff", "alderman", "councilman", "councilwoman");
    while (from > least
        && tokens.isCapitalized(from - 1)
        && (STATES.has(tokens, from - 1)
            || tokens.is(from - 1, "attorney", "solicitor")
            || wording.is(from - 1, town ? Wording.PLACE | Wording.NAME : Wording.PLACE))) {
      from--;
    }
    if (from > least && tokens.is(from, "county", "city") && wording.is(from - 1, Wording.NAME)) {
      from--;
    }
    return from > least && tokens.is(from - 1, "former") ? from - 1 : from;
  }

  /** Whether a title is one of a state: "Minister of Energy", but not "Governor of the Bank". */
  static boolean isOne(Tokens tokens, TitleGrammar.Title title) {
    if (title == null || title.organization() >= 0) {
      return false;
    }
    for (int i = title.from(); i < title.to(); i++) {
      if (ends(tokens, i) && (i + 1 == title.to() || tokens.is(i + 1, "of", "for"))) {
        return true;
      }
    }
    return false;
  }
}
