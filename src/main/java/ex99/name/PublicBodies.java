package ex99.name;

import ex99.token.Lexicon;
import ex99.token.Tokens;
import ex99.token.WordSet;

/** Reads the names of public bodies that join what they look after, in several languages. */
final class PublicBodies {
  private static final Lexicon WORDS = Lexicon.load("gov-words");
  private static final Lexicon HEADS = Lexicon.load("gov-heads");
  private static final Lexicon KNOWN = Lexicon.load("agencies");
  private static final Lexicon FORCES = Lexicon.load("armed-forces");

  /** What opens or closes such names that the names of firms and clubs have too. */
  private static final WordSet SHARED =
      WordSet.of(
          "board",
          "council",
          "committee",
          "panel",
          "office",
          "division",
          "bureau",
          "directorate",
          "inspectorate",
          "service",
          "registry",
          "department",
          "commission",
          "authority",
          "administration",
          "agency");

  /** Behind which "on" goes on with the name. */
  private static final WordSet DELIBERATING =
      WordSet.of("commission", "committee", "council", "panel");

  /** What boards of a state do, whose names say no land: the Gaming Control Board. */
  private static final WordSet RULING =
      WordSet.of("control", "protection", "service", "licensing", "regulation", "utilities");

  /** What opens the names of public bodies elsewhere. */
  private static final WordSet FOREIGN =
      WordSet.of(
          "comisión",
          "comision",
          "comissão",
          "comissao",
          "commissione",
          "agencia",
          "agência",
          "agence",
          "agenzia",
          "ministerio",
          "ministério",
          "ministère",
          "ministero",
          "ministerstwo",
          "secretaría",
          "secretaria",
          "subsecretaría",
          "subsecretaria",
          "viceministerio",
          "contraloría",
          "superintendencia",
          "superintendência",
          "dirección",
          "direção",
          "direzione",
          "consejo",
          "conselho",
          "conseil",
          "tribunal",
          "corte",
          "cour",
          "juzgado",
          "autoridad",
          "autoridade",
          "autorité",
          "autorità",
          "administración",
          "procuraduría",
          "fiscalía",
          "gobierno",
          "bundesministerium",
          "bundesanstalt",
          "bundesamt",
          "bundesnetzagentur",
          "landgericht",
          "oberlandesgericht",
          "amtsgericht",
          "urząd");

  /** What opens the names of banks and institutes elsewhere, which small words join too. */
  private static final WordSet BANKS =
      WordSet.of("banco", "banca", "banque", "instituto", "fundación", "fundação", "caja", "caixa");

  private static final WordSet SMALL_LINKS =
      WordSet.of("para", "pour", "für", "per", "sobre", "en", "em", "y", "e", "et", "und", "i");

  private static final WordSet ARTICLES =
      WordSet.of("de", "da", "do", "del", "des", "la", "las", "los", "le", "l'", "il", "el");

  /** Where a land's own bodies begin. */
  private static final WordSet LANDS =
      WordSet.of("u.s.", "us", "united", "u.k.", "uk", "national", "federal", "royal", "state");

  /** The words of peoples that have no common ending. */
  private static final WordSet PEOPLES =
      WordSet.of(
          "irish",
          "slovak",
          "czech",
          "swiss",
          "french",
          "dutch",
          "greek",
          "thai",
          "iraqi",
          "israeli",
          "saudi",
          "omani",
          "korean",
          "mexican",
          "american",
          "german",
          "moroccan");

  /** The most words between what joins two fields and the head of a name. */
  private static final int REACH = 7;

  private final Tokens tokens;
  private final Wording wording;

  PublicBodies(Tokens tokens, Wording wording) {
    this.tokens = tokens;
    this.wording = wording;
  }

  /** Whether a token opens the name of a public body of another language. */
  static boolean isForeign(Tokens tokens, int at) {
    return tokens.isCapitalized(at)
        && (FOREIGN.has(tokens, at)
            || tokens.is(at, "direction", "commission", "office", "institut")
                && tokens.norm(at + 1).endsWith("ale"));
  }

  /**
   * The last word that a small word inside the name of a public body leads to, or -1.
   *
   * <p>links := "on" field | "para" | "y" ("de" "la"?)? name, behind what opens such names
   */
  int linked(int from, int at, int limit) {
    if (tokens.is(at, "on")) {
      boolean goesOn = at + 1 < limit && DELIBERATING.has(tokens, at - 1) && isField(at + 1);
      return goesOn ? at + 1 : -1;
    }
    int first = tokens.is(from, "the") ? from + 1 : from;
    if (tokens.isCapitalized(at) || !isForeign(tokens, first) && !BANKS.has(tokens, first)) {
      return -1;
    }
    if (isAdjective(at) && wording.is(at - 1, Wording.NAME)) {
      return at; // Ministère des Ressources naturelles
    }
    if (!SMALL_LINKS.has(tokens, at)) {
      return -1;
    }
    int next = at + 1;
    while (next < limit && ARTICLES.has(tokens, next) && next < at + 3) {
      next++;
    }
    return next < limit && wording.is(next, Wording.NAME) ? next : -1;
  }

  private boolean isAdjective(int at) {
    String norm = tokens.norm(at);
    return norm.endsWith("elles")
        || norm.endsWith("ales")
        || norm.endsWith("iques")
        || norm.endsWith("ières")
        || norm.endsWith("trielle");
  }

  /**
   * The end of the name whose last fields and head stand behind "and", or -1.
   *
   * <p>body := field+ "and" field+ head, as Medicines and Food Safety Agency
   */
  int closed(int from, int and, int limit) {
    if (!isField(and - 1) || !namesFields(from, and) || KNOWN.match(tokens, and + 1) != null) {
      return -1;
    }
    int i = and + 1;
    while (i < limit && i <= and + REACH && (isField(i) || tokens.is(i, "products", "and"))) {
      Lexicon.Match head = HEADS.match(tokens, i + 1);
      if (head != null && head.to() <= limit && tokens.isCapitalized(i + 1)) {
        return head.to();
      }
      boolean board =
          i + 1 < limit
              && tokens.is(i + 1, "board", "council", "service", "office", "institute")
              && tokens.isCapitalized(i + 1);
      if (board && (LANDS.has(tokens, from) || wording.is(from, Wording.PLACE))) {
        return i + 2;
      }
      i++;
    }
    return -1;
  }

  /** Whether all words are fields or lands, and none a head of its own. */
  private boolean namesFields(int from, int to) {
    int start = tokens.is(from, "the") ? from + 1 : from;
    for (int i = start; i < to; i++) {
      boolean land =
          i < to - 1
              && (LANDS.has(tokens, i) || wording.is(i, Wording.PLACE) || isPeople(tokens, i));
      if (!land && !isField(i) && !tokens.is(i, ",", "states", "kingdom")) {
        return false;
      }
    }
    return start < to;
  }

  /**
   * The end of the fields behind "and" or a comma, or -1: a department of Labor and Industries.
   *
   * @param at the first word behind what joins them
   */
  int fields(int at, int limit) {
    int i = at;
    while (i < limit && i < at + REACH && isField(i) && tokens.isCapitalized(i)) {
      i++;
    }
    boolean goesOn =
        i < limit
            && wording.is(i, Wording.NAME)
            && tokens.isCapitalized(i)
            && !wording.is(i, Wording.STOP);
    return i == at || goesOn ? -1 : i;
  }

  boolean isField(int at) {
    return at >= 0 && at < tokens.size() && WORDS.has(tokens, at) && tokens.isCapitalized(at);
  }

  /**
   * Whether a run is the name of a public body by the words that it is made of: its land, a head
   * that companies have too, and what it looks after.
   */
  boolean is(Run run) {
    int from = run.from();
    if (isForeign(tokens, from) && run.length() > 1) {
      return !run.hasForm();
    }
    int lands = lands(from, run.to());
    if (isForce(run, lands)) {
      return true;
    }
    boolean field = false;
    for (int i = from; i < run.to(); i++) {
      boolean ends = i == run.to() - 1 || tokens.is(i + 1, "of", "for", "on");
      if (SHARED.has(tokens, i) && ends) {
        boolean behind = i + 2 < run.to() && allFields(i + 2, run.to());
        boolean fields = i > from + lands && allFields(from + lands, i);
        boolean before = fields && lands > 0;
        boolean seat = // Overseas Investment Office of Norway
            fields && i + 2 < run.to() && wording.all(i + 2, run.to(), Wording.PLACE);
        boolean rules =
            fields && i > from + 1 && tokens.is(i, "board") && RULING.has(tokens, i - 1);
        return (behind && (i == from + lands || before) && !(i == from && weak(i)))
            || seat
            || (before || rules) && i == run.to() - 1;
      }
      field |= isField(i);
      if (i >= from + lands && !isField(i) && !tokens.is(i, "and", "&", ",", "products")) {
        return false;
      }
    }
    return false;
  }

  /** force := ("Royal" | land | people)+ armed-force, as the Royal Norwegian Navy */
  private boolean isForce(Run run, int lands) {
    Lexicon.Match force = lands > 0 ? FORCES.match(tokens, run.from() + lands) : null;
    return force != null && force.to() == run.to();
  }

  /** "Board of", "Council for": not enough without the land or the state before it. */
  private boolean weak(int at) {
    return tokens.is(at, "board", "council", "committee", "panel", "division", "service", "agency");
  }

  private int lands(int from, int to) {
    int i = from;
    while (i < to && (LANDS.has(tokens, i) || wording.is(i, Wording.PLACE) || isPeople(i))) {
      i++;
    }
    return i - from;
  }

  private boolean isPeople(int at) {
    return tokens.is(at, "states", "kingdom", "county", "provincial") || isPeople(tokens, at);
  }

  /** Polish, Slovak: whether a word is that of a people. */
  static boolean isPeople(Tokens tokens, int at) {
    String norm = tokens.norm(at);
    return tokens.isCapitalized(at)
        && (PEOPLES.has(tokens, at)
            || norm.length() > 5
                && (norm.endsWith("ish") || norm.endsWith("ian") || norm.endsWith("ese")));
  }

  private boolean allFields(int from, int to) {
    boolean any = false;
    for (int i = from; i < to; i++) {
      boolean joint = tokens.is(i, "and", "&", ",", "the", "of", "for", "products");
      if (!joint && !isField(i) && !wording.is(i, Wording.PLACE)) {
        return false;
      }
      any |= isField(i);
    }
    return any;
  }
}
