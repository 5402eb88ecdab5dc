package ex99.name;

import ex99.token.Lexicon;
import ex99.token.Tokens;
import ex99.token.WordSet;

/**
 * Names that say by a noun of their own that they are organizations: Acme Cancer Center, Bank of
 * Acme, Acme Landesbank.
 */
final class Institutions {
  private static final Lexicon INSTITUTIONS = Lexicon.load("institutions");

  /** What opens the names of companies where Spanish, Portuguese or French is spoken. */
  private static final WordSet COMPANIES =
      WordSet.of(
          "companhia",
          "compañía",
          "compañia",
          "compagnie",
          "centrais",
          "usinas",
          "empresas",
          "corporación",
          "sociedad",
          "société",
          "aerolíneas",
          "aerolineas",
          "petróleos",
          "banco",
          "banca",
          "banque",
          "caixa",
          "caja",
          "cassa",
          "sparkasse",
          "volksbank",
          "stichting",
          "fundación",
          "fundação",
          "consorcio",
          "consórcio",
          "cooperativa",
          "coöperatie",
          "gebrüder");

  /** Legal forms of the East and the Baltic that stand before a name, in capitals. */
  private static final WordSet FORMS_BEFORE = WordSet.of("sia", "zao", "ooo", "oao", "pao", "uab");

  private final Tokens tokens;
  private final Wording wording;

  Institutions(Tokens tokens, Wording wording) {
    this.tokens = tokens;
    this.wording = wording;
  }

  /** institution := … (noun ("of" | "for") …)? noun, of the nouns that only organizations have */
  boolean institution(Run run) {
    if (run.length() < 2 || wording.any(run.from(), run.to(), Wording.MEDIUM)) {
      return false;
    }
    boolean opened = COMPANIES.has(tokens, run.from()) && tokens.isCapitalized(run.from());
    if (opened || FORMS_BEFORE.has(tokens, run.from()) && tokens.isAllCaps(run.from())) {
      return true;
    }
    for (int i = run.from(); i < run.to() - 2; i++) {
      boolean bank = tokens.is(i, "bank", "trust", "holdings", "partners", "securities");
      Lexicon.Match noun = INSTITUTIONS.match(tokens, i);
      if (noun != null
          && (tokens.is(noun.to(), "of")
              || tokens.is(noun.to(), "for") && !(bank && serves(noun)))) {
        return run.length() > 2;
      }
    }
    for (int i = run.from() + 1; i < run.to(); i++) {
      String norm = tokens.norm(i);
      if (norm.endsWith("bank") && norm.length() > 7 && !wording.is(i, Wording.PLACE)) {
        return true; // Acme Landesbank
      }
    }
    int noun = lastNoun(run);
    return noun > run.from()
        && !tokens.is(noun, "chamber", "academy", "estate")
        && !tokens.is(run.from(), "best", "top", "leading")
        && (!wording.all(run.from(), noun, Wording.PLAIN) || bank(run))
        && !tokens.is(run.from() - 1, "a", "an");
  }

  /** A bank "for" somebody, not one that is there for something: Bank for Rural Development. */
  boolean serves(Lexicon.Match bank) {
    int end = Math.min(tokens.size(), bank.to() + 4);
    for (int i = bank.to() + 1; i < end && wording.is(i, Wording.NAME); i++) {
      if (tokens.is(i, "development", "reconstruction", "cooperatives", "settlements")) {
        return false;
      }
    }
    return true;
  }

  /** Whether a name ends with a noun that only organizations have: Acme Cancer Center. */
  boolean closes(Run run) {
    return institution(run) && lastNoun(run) > run.from();
  }

  /** Where the noun begins that ends a name and that only organizations have; -1 for none. */
  private int lastNoun(Run run) {
    for (int i = Math.max(run.from(), run.to() - 3); i < run.to(); i++) {
      Lexicon.Match match = INSTITUTIONS.match(tokens, i);
      if (match != null && match.to() == run.to()) {
        return i;
      }
    }
    return -1;
  }

  /**
   * Harbor National Bank, First Harbor Bank, Bank of Jiangsu: a bank of a kind that has no other
   * names.
   */
  static boolean isBank(Tokens tokens, int from, int to) {
    boolean of = // and not "the Bank of Canada", whose rate others refer to
        tokens.is(from, "bank") && tokens.is(from + 1, "of") && !tokens.is(from - 1, "the");
    boolean first = tokens.is(from, "first") && tokens.is(to - 1, "bank");
    boolean ordinal = // Third National Bank of Ohio
        tokens.is(from, "first", "second", "third", "fourth", "fifth", "citizens", "farmers")
            && tokens.is(from + 1, "national", "state", "federal", "savings")
            && tokens.is(from + 2, "bank");
    if (ordinal && to - from > 2) {
      return true;
    }
    if (to - from > 2 && (of || first)) {
      return true;
    }
    return to - from > 2
        && tokens.is(to - 1, "bank")
        && tokens.is(
            to - 2,
            "national",
            "savings",
            "state",
            "federal",
            "citizens",
            "trust",
            "commercial",
            "community",
            "merchants",
            "farmers");
  }

  private boolean bank(Run run) {
    return isBank(tokens, run.from(), run.to());
  }
}
