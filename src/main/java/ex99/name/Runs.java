package ex99.name;

import ex99.token.Lexicon;
import ex99.token.Sentence;
import ex99.token.Token;
import ex99.token.Tokens;
import ex99.token.WordSet;
import java.util.ArrayList;
import java.util.List;
import java.util.function.ToIntFunction;

/** Finds the runs of capitalized words that may be names. */
final class Runs {
  private static final Lexicon FORMS = Lexicon.load("legal-forms");

  private static final Lexicon AGENCIES = Lexicon.load("agencies");

  /** The longest name; what is longer is a heading or a list. */
  static final int LONGEST = 16;

  /** How far a legal form may stand behind "and" or a possessive for the name to go on there. */
  static final int REACH = 4;

  /** What somebody has charge of, never the first words of a company's name. */
  private static final WordSet DEPARTMENTS =
      WordSet.of(
          "communications",
          "marketing",
          "sales",
          "finance",
          "operations",
          "investor",
          "public",
          "corporate",
          "relations",
          "human",
          "resources",
          "affairs",
          "accounting",
          "compliance",
          "strategy",
          "planning",
          "administration",
          "legal");

  /** What a party is in a suit, before its name at the head of a sentence. */
  private static final WordSet SUITORS =
      WordSet.of(
          "defendant",
          "defendants",
          "co-defendant",
          "co-defendants",
          "plaintiff",
          "plaintiffs",
          "co-plaintiffs",
          "petitioner",
          "petitioners",
          "respondent",
          "respondents",
          "directors",
          "nominees",
          "seller",
          "sellers",
          "vendors",
          "lenders",
          "investors",
          "subcontractors",
          "teammates");

  /** Whose numbers companies of Canada have for a name. */
  private static final WordSet PROVINCES =
      WordSet.of(
          "canada",
          "ontario",
          "alberta",
          "british",
          "b.c.",
          "québec",
          "quebec",
          "manitoba",
          "saskatchewan",
          "nova",
          "yukon");

  private final Tokens tokens;
  private final Wording wording;
  private final NameWords words;
  private final NameParts parts;
  private final JointNames joints;

  private Runs(Tokens tokens, Wording wording) {
    this.tokens = tokens;
    this.wording = wording;
    this.joints = new JointNames(tokens, wording);
    PublicBodies bodies = new PublicBodies(tokens, wording);
    Ministries ministries = new Ministries(tokens, bodies);
    this.words = new NameWords(tokens, wording);
    PartnerNames partners = new PartnerNames(tokens, wording, bodies, words);
    this.parts = new NameParts(tokens, wording, ministries, bodies, words, partners);
  }

  /** All runs in order of the text. */
  static List<Run> find(Tokens tokens, Wording wording) {
    Runs runs = new Runs(tokens, wording);
    List<Run> found = new ArrayList<>();
    for (Sentence sentence : tokens.sentences()) {
      int i = sentence.from();
      while (i < sentence.to()) {
        Run run = runs.starts(i, sentence.to()) ? runs.read(i, sentence.to()) : null;
        if (run != null) {
          found.add(run);
        }
        i = run == null ? i + 1 : run.to();
      }
    }
    return found;
  }

  /** The run that ends before a token, or null. */
  static Run endingAt(List<Run> runs, int to) {
    return search(runs, to, Run::to);
  }

  /** The run that begins at a token, or null. */
  static Run beginningAt(List<Run> runs, int from) {
    return search(runs, from, Run::from);
  }

  private static Run search(List<Run> runs, int at, ToIntFunction<Run> edge) {
    int low = 0;
    int high = runs.size() - 1;
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (edge.applyAsInt(runs.get(middle)) < at) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    return low <= high && edge.applyAsInt(runs.get(low)) == at ? runs.get(low) : null;
  }

  private boolean starts(int at, int limit) {
    if (!wording.is(at, Wording.NAME | Wording.CAPITAL | Wording.NUMBER)) {
      return false;
    }
    Token token = tokens.get(at);
    if (token.isNumber()) {
      return numbered(at, limit)
          || at + 1 < limit
              && token.text().length() <= 3
              && token.text().indexOf('.') < 0
              && wording.is(at + 1, Wording.NAME)
              && !tokens.is(at - 1, "$", ",")
              && words.formWithin(at + 1, at + 1 + REACH, limit) > 0;
    }
    if (tokens.is(at, "the") && token.isCapitalized() && words.isName(at + 1, limit)) {
      return agency(at + 1, limit) < 0;
    }
    return words.isName(at, limit) && !words.isBareForm(at) || words.opensForm(at, limit);
  }

  /** numbered := digits province legal-form: a company without a name, 1234567 Ontario Inc. */
  private boolean numbered(int at, int limit) {
    String digits = tokens.text(at);
    return digits.length() > 5
        && digits.length() < 10
        && digits.chars().allMatch(Character::isDigit)
        && at + 2 < limit
        && PROVINCES.has(tokens, at + 1)
        && words.formWithin(at + 1, at + 1 + REACH, limit) > 0;
  }

  /** run := part (joint part)* (","? legal-form)* numeral? */
  private Run read(int from, int limit) {
    int to = Math.max(from + 1, agency(from, limit));
    int legal = -1;
    String form = null;
    while (to < limit && to - from < LONGEST) {
      int comma = tokens.is(to, ",") ? to + 1 : to;
      Lexicon.Match match =
          comma < limit && words.legalStarts(comma) ? FORMS.match(tokens, comma) : null;
      boolean seam = comma == to && !tokens.spaced(to) && tokens.isWord(to - 1);
      if (match != null && !seam && match.to() <= limit && words.isForm(match, from)) {
        legal = legal < 0 ? comma : legal;
        form = form == null || !match.value().equals("co") ? match.value() : form;
        to = match.to();
        continue;
      }
      int next = legal >= 0 ? afterForm(to, limit) : parts.part(from, to, limit);
      next = next <= to && legal < 0 ? joints.end(from, to, limit) : next;
      if (next <= to) {
        break;
      }
      if (legal >= 0 && !isNumeral(to)) {
        legal = -1;
      }
      to = next;
    }
    return new Run(first(from, to, legal, form != null), to, legal < 0 ? to : legal, form);
  }

  /** Where the name itself begins, without article, board and part in a suit before it. */
  private int first(int from, int to, int legal, boolean company) {
    int first = tokens.is(from, "the") && !keepsThe(from, to, legal) ? from + 1 : from;
    if (company
        && tokens.is(first, "supervisory", "management", "executive", "managing", "advisory")
        && tokens.is(first + 1, "board")
        && tokens.is(first + 2, "of")) {
      first++;
    }
    if (company && tokens.is(first, "board") && tokens.is(first + 1, "of")) {
      first += tokens.is(first + 2, "the") ? 3 : 2; // the Board of Acme Corp. is no name
    }
    if (first == from && isPerseroan(from - 1)) {
      return first - 1;
    }
    if (company && tokens.is(first - 1, "of") && isRuled(first - 2)) {
      return departments(first, legal < 0 ? to : legal);
    }
    return first + 1 < to && SUITORS.has(tokens, first) ? first + 1 : first;
  }

  /** Whether a title ends at a token that goes with a department: "vice president". */
  private boolean isRuled(int at) {
    return tokens.is(at, "president") && tokens.is(at - 1, "vice") || tokens.is(at, "vp", "head");
  }

  /** Where the name begins behind a department that no mark parts from it: "of Marketing Acme". */
  private int departments(int first, int end) {
    int i = first;
    while (i < end - 1 && (DEPARTMENTS.has(tokens, i) || i > first && tokens.is(i, "and", "&"))) {
      i++;
    }
    boolean name = !wording.is(i, Wording.PLAIN | Wording.HEAD | Wording.THING);
    return name && !tokens.is(i - 1, "and", "&") ? i : first;
  }

  /** "PT" before the name of an Indonesian company, not the Pacific time of "5:00 p.m. PT". */
  private boolean isPerseroan(int at) {
    return at >= 0
        && tokens.text(at).equals("PT")
        && !tokens.is(at - 1, "a.m.", "p.m.", "am", "pm", "noon")
        && !tokens.isNumber(at - 1);
  }

  /** "The" belongs to a name such as The Acme Company, not to the Acme Corp. offices. */
  private boolean keepsThe(int from, int to, int legal) {
    return to - from > 2
        && (tokens.is(to - 1, "company", "companies", "group", "bank", "trust", "corporation")
            || legal >= 0 && tokens.is(legal - 1, "companies", "group", "company"));
  }

  /** What may follow a legal form inside a name: "of America", a numeral, a second part. */
  private int afterForm(int to, int limit) {
    if (tokens.is(to, "(") && tokens.is(to - 1, "sons", "co.", "company")) {
      return parts.bracketed(to, limit); // Acme & Sons (1962) Ltd.
    }
    if (isNumeral(to)
        || tokens.is(to - 2, "trust") && tokens.is(to - 1, "company") && tokens.is(to, "americas")
        || tokens.is(to - 1, "corporation")
            && tokens.is(to, "commission")) { // Ohio's, of utilities
      return to + 1;
    }
    boolean seated =
        tokens.is(to - 1, "corporation", "corp.")
            && !tokens.is(to + 1, "america", "north", "canada", "india", "japan", "china", "new");
    if (tokens.is(to, "of")
        && wording.is(to - 1, Wording.OF)
        && words.isName(to + 1, limit)
        && !seated) {
      return to + 2;
    }
    return to;
  }

  /** agency := ("U.S." | "United States")? a listed agency; its end, or -1 */
  int agency(int from, int limit) {
    int at = tokens.is(from, "u.s.", "us", "u.s", "uk", "u.k.") ? from + 1 : from;
    at = tokens.is(from, "united") && tokens.is(from + 1, "states") ? from + 2 : at;
    Lexicon.Match match = AGENCIES.match(tokens, from);
    if (match == null && at > from && at < limit) {
      match = AGENCIES.match(tokens, at);
    }
    return match != null && match.to() <= limit ? match.to() : -1;
  }

  private boolean isNumeral(int at) {
    return tokens.is(at, "ii", "iii", "iv", "v", "vi") && tokens.isAllCaps(at)
        || tokens.is(at, "v") && tokens.isCapitalized(at);
  }
}
