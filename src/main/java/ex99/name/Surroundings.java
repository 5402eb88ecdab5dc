package ex99.name;

import ex99.token.Lexicon;
import ex99.token.Tokens;
import ex99.token.WordSet;

/** What stands around a name that only the name of an organization has around it. */
final class Surroundings {
  private static final Lexicon CUES = Lexicon.load("org-cues");
  private static final Lexicon INSTITUTIONS = Lexicon.load("institutions");
  private static final Lexicon NOUNS = Lexicon.load("company-nouns");
  private static final Lexicon TASKS = Lexicon.load("adviser-words");
  private static final Lexicon ADVISERS = Lexicon.load("adviser-nouns");

  /** Whom a deal or a business has on its sides, in the plural. */
  private static final WordSet SIDES =
      WordSet.of(
          "lenders",
          "holders",
          "noteholders",
          "bondholders",
          "shareholders",
          "stockholders",
          "investors",
          "partners",
          "customers",
          "clients",
          "banks",
          "teammates",
          "subcontractors",
          "contractors",
          "suppliers",
          "backers",
          "shippers",
          "tenants",
          "licensees",
          "sellers",
          "underwriters",
          "sponsors",
          "distributors",
          "retailers",
          "collaborators",
          "companies",
          "firms",
          "institutions",
          "creditors",
          "funds",
          "operators",
          "insurers",
          "venturers");

  private static final int COUNTED = 12;

  /** Offices that only a company has, its boards, and what a partnership calls itself. */
  private static final WordSet AUXILIARIES =
      WordSet.of(
          "has",
          "have",
          "had",
          "is",
          "was",
          "will",
          "also",
          "may",
          "expects",
          "intends",
          "plans",
          "believes",
          "continues",
          "announced",
          "launched",
          "reported",
          "recorded");

  private static final WordSet HOUSES =
      WordSet.of(
          "ceo",
          "cfo",
          "coo",
          "chairman",
          "chairwoman",
          "chair",
          "founder",
          "co-founder",
          "cofounder",
          "co-ceo",
          "president",
          "partner",
          "boards",
          "board",
          "firm",
          "firms",
          "treasurer");

  private static final WordSet NEWS =
      WordSet.of(
          "announces",
          "reports",
          "provides",
          "declares",
          "completes",
          "signs",
          "receives",
          "names",
          "appoints",
          "elects",
          "prices",
          "closes",
          "launches",
          "updates",
          "acquires",
          "enters",
          "agrees",
          "raises",
          "files");

  private static final WordSet WORK =
      WordSet.of(
          "employed",
          "worked",
          "works",
          "career",
          "executive",
          "positions",
          "roles",
          "tenure",
          "partner",
          "position",
          "role");

  /** Things that are sold under a name of their own. */
  private static final WordSet THINGS =
      WordSet.of(
          "property",
          "properties",
          "mine",
          "mines",
          "tenements",
          "claims",
          "deposit",
          "plant",
          "plants",
          "mill",
          "mills",
          "hotel",
          "hotels",
          "system",
          "systems",
          "station",
          "stations",
          "building",
          "buildings",
          "site",
          "land",
          "field",
          "fields",
          "acreage",
          "vessel",
          "vessels",
          "store",
          "stores",
          "campus",
          "warehouse",
          "terminal",
          "ranch");

  private static final WordSet DEALS =
      WordSet.of(
          "acquisition",
          "acquire",
          "acquired",
          "acquires",
          "purchase",
          "purchased",
          "bought",
          "buy",
          "sale",
          "sold",
          "sell",
          "sells",
          "divest",
          "divested",
          "divestiture",
          "disposition",
          "delivery");

  /** How far before a name the word of its deal may stand. */
  private static final int DEALT = 24;

  /** How many words may stand between "for" and a price. */
  private static final int PRICE = 6;

  private static final int ASSETS = 6;

  /** What programs and machines are based on. */
  private static final WordSet SYSTEMS =
      WordSet.of(
          "windows-based",
          "linux-based",
          "unix-based",
          "internet-based",
          "web-based",
          "java-based",
          "intel-based",
          "ip-based",
          "pc-based",
          "cloud-based",
          "android-based",
          "ai-based",
          "usb-based");

  private static final int CUE_LENGTH = 4;

  private static final int APPOSITION = 18;

  private static final int ADVISING = 14;

  private final Tokens tokens;
  private final Wording wording;
  private final Sketch[] known;

  Surroundings(Tokens tokens, Wording wording, Sketch[] known) {
    this.tokens = tokens;
    this.wording = wording;
    this.known = known;
  }

  /** Who is named first behind a dateline: "Dallas, May 4, 2020 -- Acme was named". */
  boolean opensLead(Run run) {
    int start = tokens.sentenceAt(run.from()).from();
    boolean dash = tokens.is(run.from() - 1, "-", "--", "—", "–");
    return dash && run.from() > start + 3 && tokens.isNumber(run.from() - 2)
        || dash && run.from() > start + 3 && tokens.is(run.from() - 2, ")", "/");
  }

  /** "ACME Provides Update": who stands before what a headline says is done. */
  boolean opensNews(Run run) {
    return tokens.sentenceAt(run.from()).from() == run.from()
        && NEWS.has(tokens, run.to())
        && tokens.isAllCaps(run.from())
        && !tokens.isAllCaps(run.to());
  }

  /** Whether a word is the verb of a headline: "announces". */
  static boolean isNews(Tokens tokens, int at) {
    return NEWS.has(tokens, at);
  }

  /** "Acme, a wholly owned subsidiary", "Acme, a wholly owned Roe Corp. subsidiary brand" */
  boolean apposedSubsidiary(int at) {
    if (!tokens.is(at, ",") || !tokens.is(at + 1, "a", "an")) {
      return false;
    }
    boolean owned = false;
    for (int i = at + 2; i < Math.min(tokens.size(), at + 9) && !tokens.is(i, ".", ";"); i++) {
      owned |= tokens.is(i, "wholly", "wholly-owned", "majority-owned", "owned");
      if (tokens.is(i, "subsidiary")) {
        return owned;
      }
    }
    return false;
  }

  /** "Acme, a Roe Equity company": of whose companies one is. */
  boolean house(Run run) {
    int noun = tokens.is(run.to(), "portfolio") ? run.to() + 1 : run.to();
    return run.length() > 1
        && tokens.is(noun, "company", "business")
        && tokens.is(run.from() - 1, "a", "an")
        && tokens.is(run.from() - 2, ",", "(");
  }

  /** employer := (office "of" | (office | work) ("at" | "with")) organization */
  boolean employer(Run run) {
    int at = run.from();
    int owned = run.to() + 1;
    if (tokens.is(run.to(), "'s", "'")
        && run.length() > 1
        && owned < known.length
        && known[owned] != null
        && known[owned].isPerson()) {
      return true; // "Acme Capital's Ann Roe"
    }
    int head = at - 2;
    boolean person = head >= 0 && known[head] != null && known[head].isPerson();
    if (person
        && tokens.is(at - 1, "of", "at", "from")
        && !wording.any(at, run.to(), Wording.PLACE | Wording.HEADLINE)) {
      return true; // "named Ann Roe of Acme & Bell as"
    }
    boolean place = tokens.is(at - 1, "at", "with");
    if (tokens.is(at - 1, "of")) {
      return HOUSES.has(tokens, head) && !tokens.is(head - 1, "vice")
          || tokens.is(head, "directors") && tokens.is(head - 2, "board", "boards");
    }
    return place
        && (WORK.has(tokens, head)
            || tokens.is(at - 1, "at") && wording.is(head, Wording.TITLE)
            || tokens.is(at - 1, "at") && tokens.is(head, "years") && tokens.is(head - 2, "spent"));
  }

  /** "the sale of a mill to Acme Ridge for $5 million": who stands between deal and price. */
  boolean dealt(Run run) {
    int sum = run.to() + 1;
    while (sum < run.to() + PRICE
        && tokens.is(
            sum, "approximately", "about", "up", "to", "an", "aggregate", "of", "nearly")) {
      sum++;
    }
    boolean priced =
        tokens.is(run.to(), "for")
            && (tokens.is(sum, "$", "€", "£", "us$", "c$", "a$", "rmb") || tokens.isNumber(sum));
    boolean sold =
        tokens.is(run.from() - 1, "from")
            && tokens.is(run.to(), ",", ".", "and", "for", "in", "under", "with", ";", "(")
            && run.length() > 1;
    if (!priced && !sold
        || !tokens.is(run.from() - 1, "from", "to")
        || wording.any(run.from(), run.to(), Wording.PLACE)) {
      return false;
    }
    int start = tokens.sentenceAt(run.from()).from();
    for (int i = run.from() - 2; i >= Math.max(start, run.from() - DEALT); i--) {
      if (DEALS.has(tokens, i)) {
        return true;
      }
    }
    return false;
  }

  /** "Legal counsel to the buyer was Acme & Bell": whose task opens the sentence. */
  boolean told(Run run) {
    int start = tokens.sentenceAt(run.from()).from();
    int verb = run.from() - 1;
    if (run.length() < 2
        || verb - start > ADVISING
        || !tokens.is(verb, "was", "is", "were", "are")) {
      return false;
    }
    for (int i = start; i < verb; i++) {
      if (ADVISERS.has(tokens, i) && !tokens.is(i - 1, "general") && !tokens.is(i, "manager")) {
        return true;
      }
    }
    return false;
  }

  /** "the law firm of Ann Roe": a firm that its founder gave the name. */
  boolean firm(int at) {
    return tokens.is(at - 1, "of") && tokens.is(at - 2, "firm", "firms");
  }

  /** "its Dry Creek and Painted Hills properties": what is sold is no company. */
  boolean asset(int at) {
    int i = at;
    while (i < at + ASSETS
        && i < tokens.size()
        && (tokens.is(i, "and", ",", "&") || wording.is(i, Wording.NAME))) {
      i++;
    }
    return THINGS.has(tokens, i) && (i == at || wording.is(i - 1, Wording.NAME));
  }

  /** "140 Acme Water Purifiers": things are counted. */
  boolean counted(Run run) {
    return run.from() > 0
        && tokens.isNumber(run.from() - 1)
        && tokens.sentence(run.from() - 1) == tokens.sentence(run.from())
        && run.length() > 1
        && tokens.norm(run.to() - 1).endsWith("s")
        && !wording.is(run.to() - 1, Wording.HEAD);
  }

  /**
   * client := "for" organization, in a sentence that opens with advisers: "Counsel were A for X"
   */
  boolean client(int at) {
    int to = tokens.is(at + 1, "the") ? at + 2 : at + 1;
    if (tokens.is(at, "for") && tokens.is(to, "vendors", "vendor", "sellers", "seller", "buyer")) {
      int start = tokens.sentenceAt(at).from();
      for (int i = at - 1; i > Math.max(start, at - DEALT); i--) {
        if (tokens.is(i, "acted", "acting", "counsel", "advised")) {
          return true;
        }
      }
    }
    if (!tokens.is(at, "for") || to >= tokens.size() || known[to] == null || known[to].isPerson()) {
      return false;
    }
    int start = tokens.sentenceAt(at).from();
    for (int i = start; i < Math.min(at, start + CUE_LENGTH); i++) {
      if (tokens.is(i, "counsel", "advisors", "advisers", "lawyers")) {
        return true;
      }
    }
    return false;
  }

  /** The value of the cue before a run, or null when there is none. */
  String cue(Run run) {
    int from = tokens.is(run.from() - 1, "the") ? run.from() - 1 : run.from();
    if (tokens.is(from - 1, "'s") && wording.is(from - 2, Wording.PLACE)) {
      from -= 2; // "a unit of Belgium's Acme"
    }
    for (int i = Math.max(0, from - CUE_LENGTH); i < from; i++) {
      Lexicon.Match match = CUES.match(tokens, i);
      boolean drugs = tokens.is(i, "combination") && tokens.is(i - 1, "in");
      if (match != null && match.to() == from && !drugs && grouped(match, run) && !inName(match)) {
        return match.value();
      }
    }
    return seated(run) || counting(from) && isOne(run) ? "" : null;
  }

  /** Whether a name in a list is no list itself, nor a short word in capitals. */
  private boolean isOne(Run run) {
    for (int i = run.from(); i < run.to(); i++) {
      if (tokens.is(i, ",")) {
        return false;
      }
    }
    return run.length() > 1 || !tokens.isAllCaps(run.from());
  }

  /** "Holders of 71% of the loans, including Acme Ridge": who is counted among sides of a deal. */
  private boolean counting(int at) {
    if (!tokens.is(at - 1, "including", "include", "includes", "included")
        || Character.isDigit(tokens.text(at).charAt(0))) {
      return false;
    }
    int least = Math.max(tokens.sentenceAt(at).from(), at - COUNTED);
    for (int i = at - 2; i >= least; i--) {
      if (SIDES.has(tokens, i)) {
        return true;
      }
    }
    return false;
  }

  /** "Acme National Bank, Elko": a noun that ends a name before a comma introduces no other. */
  private boolean inName(Lexicon.Match cue) {
    int noun = cue.to() - 2;
    return tokens.is(cue.to() - 1, ",")
        && noun > 0
        && tokens.isCapitalized(noun)
        && tokens.isCapitalized(noun - 1);
  }

  /** "A member of the Acme Group": of what people are members too, a group alone is a company. */
  private boolean grouped(Lexicon.Match cue, Run run) {
    return !cue.value().equals("group") || run.length() > 1 && tokens.is(run.to() - 1, "group");
  }

  /** "Denver-based Acme Ridge": who has a seat in a town; not what runs on a computer. */
  private boolean seated(Run run) {
    int at = run.from() - 1;
    return run.length() > 1
        && at > 0
        && tokens.norm(at).endsWith("-based")
        && tokens.isCapitalized(at)
        && !SYSTEMS.has(tokens, at);
  }

  /** institution := … (noun ("of" | "for") …)? noun, of the nouns that only organizations have */
  boolean institution(Run run) {
    if (run.length() < 2 || wording.any(run.from(), run.to(), Wording.MEDIUM)) {
      return false;
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
  private boolean serves(Lexicon.Match bank) {
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

  /** Harbor National Bank: a bank of a kind that has no other names. */
  static boolean isBank(Tokens tokens, int from, int to) {
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

  /** ", Acme's largest shareholder": what only an organization or a person is to another. */
  private boolean holder(int comma) {
    int owner = comma + 1;
    if (!tokens.is(comma, ",") || owner >= known.length || known[owner] == null) {
      return false;
    }
    int at = owner;
    while (at < known.length && known[at] == known[owner]) {
      at++;
    }
    for (int i = at + 1; tokens.is(at, "'s", "'") && i < at + 5; i++) {
      if (tokens.is(i, "shareholder", "stockholder", "holder", "lender", "landlord", "supplier")) {
        return true;
      }
    }
    return false;
  }

  /** apposition := ("," | "is") ("a" | "an" | "the" | "one") words company-noun */
  boolean apposition(int at) {
    if (holder(at)) {
      return true;
    }
    if (!tokens.is(at, ",", "is", "are", "was")
        || !tokens.is(at + 1, "a", "an", "the", "one", "another")) {
      return false;
    }
    int end = Math.min(tokens.size(), at + APPOSITION);
    for (int k = at + 2;
        k < end && !tokens.is(k, ",", ".", ";", "that", "which", "who", "to");
        k++) {
      if (NOUNS.has(tokens, k)) {
        // "In Video Platforms, the company has launched" begins a clause.
        boolean clause =
            tokens.is(at, ",") && tokens.is(at + 1, "the") && AUXILIARIES.has(tokens, k + 1);
        return !clause;
      }
    }
    return false;
  }

  /** adviser := ("is" | "are" | "have")* ("acting" | "served" | …) "as" words adviser-noun */
  boolean adviser(int at) {
    if (tokens.is(at, "as") && capacity(at + 1)) {
      return true;
    }
    int i = at;
    while (tokens.is(
        i, "is", "are", "was", "were", "has", "have", "also", "been", "will", "be", ",", "each")) {
      i++;
    }
    if (i > at && tokens.is(i - 1, "is", "are", "was", "were", "be") && office(i)) {
      return true;
    }
    if (tokens.is(i, "advising", "representing") && i + 1 < known.length) {
      Sketch client = known[tokens.is(i + 1, "the") && i + 2 < known.length ? i + 2 : i + 1];
      return client != null && !client.isPerson();
    }
    if (!tokens.is(
        i,
        "acting",
        "acted",
        "acts",
        "act",
        "serving",
        "served",
        "serves",
        "serve",
        "advised",
        "engaged",
        "retained",
        "provided",
        "provides",
        "represented",
        "represent",
        "advise",
        "advises")) {
      return false;
    }
    int end = Math.min(tokens.size(), i + ADVISING);
    for (int k = i; k < end && !tokens.is(k, ".", ";"); k++) {
      if (ADVISERS.has(tokens, k)
          || tokens.is(k, "advised", "represented", "represent", "advice")) {
        return true;
      }
    }
    return false;
  }

  /**
   * task := name ("is" | "was" | …) small words firm-task | "retained" name "as" … firm-task: what
   * firms do for a transaction and people do not, such as that of a placement agent
   */
  boolean task(Run run, int at) {
    int from = -1;
    if (tokens.is(at, "is", "are", "was", "were")) {
      from = at + 1;
    } else if (tokens.is(at, "as")
        && tokens.is(run.from() - 1, "retained", "engaged", "hired", "mandated")) {
      from = at + 1;
    }
    if (from < 0 || tokens.is(run.from() - 1, "mr.", "ms.", "mrs.", "dr.")) {
      return false;
    }
    for (int i = from; i < Math.min(tokens.size(), from + 5) && tokens.isWord(i); i++) {
      Lexicon.Match match = TASKS.match(tokens, i);
      if (match != null && match.to() > i + 1) {
        return !match.value().equals("none")
            && !match.value().equals("auditor")
            && !tokens.is(match.to(), "at", "of", "with")
            && !tokens.isCapitalized(match.to() - 1);
      }
      if (tokens.isCapitalized(i)) {
        return false;
      }
    }
    return false;
  }

  /** "retained Acme & Bell as U.S. counsel": what somebody is hired as. */
  private boolean capacity(int at) {
    int end = Math.min(tokens.size(), at + 6);
    for (int i = at; i < end && tokens.isWord(i); i++) {
      if (ADVISERS.has(tokens, i)) {
        return !tokens.is(i - 1, "general") && !tokens.is(i, "manager");
      }
    }
    return false;
  }

  /** office := small words adviser-noun ("to" | "for"): "was financial adviser to" */
  boolean office(int at) {
    int end = Math.min(tokens.size() - 1, at + 6);
    for (int i = at; i < end && tokens.isWord(i) && !tokens.isCapitalized(i); i++) {
      boolean ends =
          tokens.is(i + 1, "to", "for", "on") || tokens.is(i + 1, ".", ";", ",") && i > at;
      if (ADVISERS.has(tokens, i) && ends) {
        return true;
      }
    }
    return false;
  }
}
