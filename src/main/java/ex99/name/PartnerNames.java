package ex99.name;

import ex99.token.Lexicon;
import ex99.token.Tokens;
import ex99.token.WordSet;
import java.util.Set;

/**
 * Reads what commas and "and" join to one name: the surnames of a firm, the trades of a company,
 * what a public body looks after.
 */
final class PartnerNames {
  private static final Lexicon FORMS = Lexicon.load("legal-forms");

  private static final Lexicon GOVERNMENT = Lexicon.load("gov-heads");

  /** Legal forms behind which a comma goes on with another name of a list. */
  private static final Set<String> FORMS_END =
      Set.of(
          "llc",
          "l.l.c.",
          "inc.",
          "inc",
          "corp.",
          "ltd.",
          "ltd",
          "llp",
          "l.l.p.",
          "l.p.",
          "lp",
          "plc",
          "co.",
          "corporation",
          "limited",
          "company",
          "n.a.",
          "ag",
          "gmbh",
          "s.a.",
          "n.v.");

  /** Trades that the names of companies join by "and". */
  private static final WordSet JOINT =
      WordSet.of(
          "oil",
          "gas",
          "power",
          "light",
          "electric",
          "water",
          "land",
          "cattle",
          "iron",
          "steel",
          "savings",
          "loan",
          "bank",
          "trust",
          "life",
          "accident",
          "health",
          "property",
          "casualty",
          "fire",
          "marine",
          "food",
          "beverage",
          "coal",
          "coke",
          "timber",
          "lumber",
          "development",
          "exploration",
          "production",
          "telephone",
          "telegraph",
          "research",
          "trading",
          "shipping",
          "engineering",
          "construction");

  /** What bodies are called whose names join what they look after. */
  private static final WordSet UNIONS =
      WordSet.of(
          "association",
          "commission",
          "administration",
          "society",
          "council",
          "federation",
          "authority",
          "agency",
          "organization",
          "service",
          "laboratory");

  private static final WordSet LANDS =
      WordSet.of("international", "national", "american", "european", "federal", "world");

  private final Tokens tokens;
  private final Wording wording;
  private final PublicBodies bodies;
  private final DefinedWords defined;
  private final NameWords words;

  PartnerNames(Tokens tokens, Wording wording, PublicBodies bodies, NameWords words) {
    this.tokens = tokens;
    this.wording = wording;
    this.bodies = bodies;
    this.words = words;
    this.defined = new DefinedWords(tokens, wording);
  }

  /** firm := name ("," name)+ ","? ("&" | "and") name+, as law firms are called. */
  int commaPart(int from, int comma, int limit) {
    if (comma - from > 2
        || wording.any(from, comma, Wording.PLACE)
        || comma - from > 1 && wording.is(comma - 1, Wording.HEAD)) {
      return comma;
    }
    if (comma - from == 1
        && tokens.is(from - 1, "to", "for", "by", "of", "with")
        && defined.has(tokens.norm(from))) {
      return comma; // "adviser to Acme, Bell & Roe LLP is its counsel"
    }
    int at = comma;
    int parts = 0;
    while (tokens.is(at, ",")
        && words.isName(at + 1, limit)
        && FORMS.match(tokens, at + 1) == null
        && !wording.is(at + 1, Wording.PLACE)
        && at - comma < Runs.LONGEST) {
      at += 2;
      parts++;
    }
    if (tokens.is(at, ",") && tokens.is(at + 1, "&", "and")) {
      at++;
    }
    if (tokens.is(at, "&") && words.isName(at + 1, limit)) {
      boolean listed = // "teams of Halcyon Air, Merrow & Sons"
          comma - from > 1
              && tokens.is(at + 1, "sons", "daughters", "brothers", "sisters")
              && !wording.is(from, Wording.GIVEN);
      boolean colleague = // "Ann Roe, Bell & Doe Relations": a person of that firm
          comma - from > 1
              && parts == 1
              && wording.is(from, Wording.GIVEN)
              && words.formWithin(at + 1, at + 1 + Runs.REACH, limit) < 0;
      return listed || colleague ? comma : at;
    }
    if (parts > 1 && tokens.is(at, "associates") || houseOf(from, parts) && tokens.is(at, "and")) {
      return tokens.is(at, "and") && words.isName(at + 1, limit) ? at + 2 : at;
    }
    boolean closed = words.formWithin(at, at + 3, limit) > 0 && tokens.is(at, "and", ",");
    Lexicon.Match form = tokens.is(at, ",") && at + 1 < limit ? FORMS.match(tokens, at + 1) : null;
    boolean partnership = form != null && form.value().equals("llp");
    return parts > 0 && (partnership || closed && tokens.is(at, "and") && firm(at, limit))
        ? at
        : comma;
  }

  /** "the law firm of Roe, Doe and Bell": commas join the surnames that follow. */
  private boolean houseOf(int from, int parts) {
    return parts > 0
        && tokens.is(from - 1, "of")
        && tokens.is(from - 2, "firm")
        && tokens.is(from - 3, "law", "accounting", "audit");
  }

  boolean firm(int at, int limit) {
    for (int i = at + 1; i < Math.min(limit, at + Runs.REACH); i++) {
      Lexicon.Match form = FORMS.match(tokens, i);
      if (form != null) {
        return form.value().equals("llp") || form.value().equals("pc");
      }
    }
    return false;
  }

  /** "and" joins where the name that follows is closed by the form of a partnership or company. */
  int andPart(int from, int and, int limit) {
    int body = body(from, and, limit);
    if (body >= 0) {
      return body;
    }
    if (and - from == 1 && tokens.is(from - 1, ";") && tokens.is(and + 2, ";")) {
      return and + 2;
    }
    boolean bank = tokens.is(and - 1, "bank", "savings") && tokens.is(and + 1, "trust", "loan");
    if (bank && and - from > 1 && !words.isName(and + 2, limit)) {
      return and + 2; // Acme Bank and Trust
    }
    int end = words.formWithin(and + 1, and + 1 + Runs.REACH, limit);
    boolean listed =
        tokens.is(from - 1, ",") && from > 1 && FORMS_END.contains(tokens.norm(from - 2));
    boolean apart = and - from == 1 && defined.has(tokens.norm(from));
    return end < 0 || and - from > 2 || listed || apart ? and : closedPart(and, end);
  }

  /** Names of public bodies and societies that join what they look after; -1 for none of these. */
  private int body(int from, int and, int limit) {
    if (wording.is(from, Wording.PLACE) || LANDS.has(tokens, from)) {
      for (int i = and + 2; i < Math.min(limit, and + Runs.REACH) && words.isName(i, limit); i++) {
        if (UNIONS.has(tokens, i) && and > from + 1) {
          return i + 1; // International Swaps and Derivatives Association
        }
      }
    }
    if (wording.is(from, Wording.HEADLINE) && tokens.isCapitalized(and)) {
      return and;
    }
    int closed = bodies.closed(from, and, limit);
    if (closed > and) {
      return closed;
    }
    boolean folk = NameParts.PEOPLE.has(tokens, and + 1) && tokens.is(and + 2, "'s");
    if (folk && and - from < 3 && tokens.is(and + 3, "hospital") && words.isName(and + 3, limit)) {
      return and + 2; // Acme and Women's Hospital
    }
    if (GOVERNMENT.has(tokens, and + 2) && !GOVERNMENT.has(tokens, and - 1) && and - from <= 3) {
      return and + 3;
    }
    boolean two =
        institution(from, and)
            && !words.isName(and + 2, limit)
                | tokens.is(and + 3, "(")
                | tokens.is(and - 2, "of", "for");
    return two ? and + 2 : -1;
  }

  /** Partners or trades joined before the legal form that ends before a token. */
  private int closedPart(int and, int end) {
    Lexicon.Match form = null;
    for (int i = and + 1; i < end && form == null; i++) {
      form = FORMS.match(tokens, i);
    }
    int last = form == null ? and : form.from() - 1;
    last = tokens.is(last, ",") ? last - 1 : last;
    if (last != and + 1) {
      return and;
    }
    boolean trades = JOINT.has(tokens, and - 1) && JOINT.has(tokens, and + 1);
    boolean partners =
        !wording.is(and - 1, Wording.HEAD)
            && !ampersand(and + 1, end)
            && (form.value().equals("llc")
                || form.value().equals("llp")
                || form.value().equals("pc"));
    return trades || partners ? and + 2 : and; // Acme Oil and Gas Corporation, Roe and Doe LLP
  }

  /** Association of, Institute for: what follows may be two things. */
  private boolean institution(int from, int to) {
    for (int i = from; i < to - 1; i++) {
      if (wording.is(i, Wording.OF) && tokens.is(i + 1, "of", "for")) {
        return tokens.is(
            i,
            "association",
            "institute",
            "society",
            "federation",
            "brotherhood",
            "council",
            "union",
            "center",
            "centers");
      }
    }
    return false;
  }

  private boolean ampersand(int from, int to) {
    for (int i = from; i < to; i++) {
      if (tokens.is(i, "&")) {
        return true;
      }
    }
    return false;
  }
}
