package ex99.name;

import ex99.token.Lexicon;
import ex99.token.Tokens;
import ex99.token.WordSet;

/** Weighs what stands around a name for and against its being that of an organization. */
final class NameSigns {
  /** What only a company has. */
  private static final WordSet OWNED =
      WordSet.of(
          "board",
          "shareholders",
          "stockholders",
          "management",
          "consolidated",
          "customers",
          "employees",
          "earnings",
          "subsidiaries",
          "headquarters",
          "segments",
          "shares");

  /** What companies make and are called after. */
  private static final WordSet WORKS =
      WordSet.of("systems", "solutions", "services", "products", "fabricators");

  /** What somebody leads. */
  private static final WordSet LEDS =
      WordSet.of(
          "round",
          "rounds",
          "financing",
          "group",
          "syndicate",
          "investor",
          "investors",
          "consortium",
          "offering",
          "team",
          "lender",
          "lenders",
          "banks",
          "investment",
          "placement",
          "funding",
          "facility",
          "loan",
          "placings",
          "placing",
          "company",
          "venture",
          "partnership",
          "study",
          "trial",
          "project",
          "series",
          "holders",
          "noteholders",
          "firm",
          "startup",
          "transaction",
          "deal",
          "pipe",
          "capital",
          "raise",
          "buyout",
          "joint",
          "coalition",
          "program");

  /** How far before "led by" it stands. */
  private static final int LED = 16;

  /** Where the first sentence of a release begins at the latest. */
  private static final int LEAD = 250;

  private static final Lexicon AFTERS = Lexicon.load("org-afters");

  private static final Lexicon THINGS = Lexicon.load("product-nouns");

  private static final Lexicon DEGREES = Lexicon.load("degrees");

  private static final Lexicon CENTRES = Lexicon.load("title-centres");

  /** How many words the name of a centre may have, and who leads it. */
  private static final int CENTRE = 9;

  private static final Lexicon FIELDS = Lexicon.load("academic-fields");

  private final Tokens tokens;
  private final Wording wording;
  private final Register register;
  private final Surroundings around;

  NameSigns(Tokens tokens, Wording wording, Register register, Surroundings around) {
    this.tokens = tokens;
    this.wording = wording;
    this.register = register;
    this.around = around;
  }

  void weigh(Run run, Case one) {
    if (studied(run.from()) || taught(run)) {
      one.add(Sign.DEPARTMENT);
      return;
    }
    boolean headline = wording.is(run.from(), Wording.HEADLINE);
    if (headline
        && tokens.is(run.from() - 1, "about")
        && tokens.sentenceAt(run.from()).from() == run.from() - 1) {
      one.add(Sign.ABOUT);
    }
    String cue = around.cue(run);
    boolean adjective = // "a privately held Danish company"
        run.length() == 1
            && (tokens.is(run.from() - 1, "held", "owned") || isPeople(run))
            && wording.is(run.to(), Wording.SMALL);
    adjective |= tokens.is(run.to(), "family", "families", "brothers"); // "owned by the Roe family"
    boolean town = // "from First Bank, Tulsa"
        tokens.is(run.from() - 1, ",") && wording.all(run.from(), run.to(), Wording.PLACE);
    if (cue != null && !town && (headline || !leads(run) && !adjective) || around.dealt(run)) {
      one.add(headline ? Sign.HEADLINE : Sign.CUE);
    }
    if (headline) {
      if (around.opensNews(run)) {
        one.add(Sign.NEWS);
      } else if (plans(run)) {
        one.add(Sign.HEADLINE);
      }
      return;
    }
    if (tokens.is(run.to(), "'s") && OWNED.has(tokens, run.to() + 1)) {
      one.add(Sign.OWNER);
    }
    boolean deal = "deal".equals(cue) && !around.asset(run.to());
    boolean officer = officer(run.from());
    boolean thing =
        wording.is(run.to() - 1, Wording.THING)
            && !wording.is(run.to() - 1, Wording.HEAD)
            && !(one.has(Sign.HEADLINE) && WORKS.has(tokens, run.to() - 1))
            && !around.closes(run);
    boolean adviser = around.adviser(run.to());
    if (!deal
        && (thing && !officer && !adviser
            || THINGS.has(tokens, run.to())
            || around.asset(run.to()))) {
      one.add(Sign.THING);
    }
    if (tokens.is(run.to(), "subsidiary", "subsidiaries") && !isPeople(run)
        || around.apposedSubsidiary(run.to())
        || around.house(run) && wording.is(run.to() - 1, Wording.HEAD)) {
      one.add(Sign.OWNED);
    }
    if (around.institution(run)) {
      one.add(Sign.INSTITUTION);
    }
    boolean employer = around.employer(run) || officer || worked(run);
    if (employer) {
      one.add(Sign.EMPLOYER);
    }
    if (tokens.is(run.from() - 1, "the")
        && tokens.is(run.from() - 2, "of")
        && wording.is(run.from() - 3, Wording.TITLE)) {
      one.add(Sign.DEPARTMENT);
    }
    if (wording.is(run.from(), Wording.GIVEN)
        && !(employer && (tokens.is(run.from() - 1, "at") || around.firm(run.from())))
        && !(around.institution(run)
            && run.length() > 1
            && !wording.is(run.from(), Wording.HEAD))) {
      one.add(Sign.GIVEN);
    }
    if (around.counted(run)) {
      one.add(Sign.THING);
    }
    if (around.client(run.to()) || around.told(run)) {
      one.add(Sign.ADVISER);
    }
    if (wording.is(run.to() - 1, Wording.HEAD) && run.length() > 1) {
      one.add(Sign.HEAD);
    }
    if (one.has(Sign.HEAD) && among(run)) {
      one.add(Sign.AMONG);
    }
    if (tokens.is(run.to() - 2, "&") && tokens.is(run.from() + 1, ",")) {
      one.add(Sign.FIRM);
    }
    int to = register.brackets(run).to();
    if (around.apposition(run.to()) || to > run.to() && around.apposition(to)) {
      one.add(Sign.APPOSITION);
    }
    if (to < tokens.size() && AFTERS.match(tokens, to) != null) {
      one.add(Sign.VERB);
    }
    if (around.adviser(to)) {
      one.add(Sign.ADVISER);
    }
    if (run.from() < LEAD && around.opensLead(run)) {
      one.add(Sign.LEAD);
    }
    if (Wording.isCamel(tokens.text(run.from()))) {
      one.add(Sign.BRAND);
    }
  }

  /** "From Acme Ridge Energy.": who stands alone behind a word that names a side. */
  private boolean among(Run run) {
    return tokens.is(run.from() - 1, "from", "by", "between")
        && !wording.any(run.from(), run.from() + 1, Wording.PLAIN | Wording.PLACE | Wording.GIVEN)
        && (run.to() >= tokens.size()
            || tokens.is(run.to(), ",", ".", ";", "and", "for", "to", "(", "under", "in"));
  }

  /** "Its Peruvian subsidiary Acme Lima": the word of a people before a name. */
  private boolean isPeople(Run run) {
    String norm = tokens.norm(run.from());
    boolean ending =
        norm.endsWith("ian")
            || norm.endsWith("ese")
            || norm.endsWith("ish")
            || norm.endsWith("can")
            || tokens.is(
                run.from(), "dutch", "swiss", "french", "greek", "czech", "thai", "nordic");
    return run.length() == 1 && ending;
  }

  /** "Growth led by Rosa Verde": goods lead sales; who leads a round or a team is somebody. */
  private boolean leads(Run run) {
    int by = tokens.is(run.from() - 1, "the") ? run.from() - 2 : run.from() - 1;
    if (!tokens.is(by, "by") || !tokens.is(by - 1, "led", "anchored")) {
      return false;
    }
    int start = Math.max(tokens.sentenceAt(run.from()).from(), by - LED);
    return LEDS.next(tokens, start, by) == by;
  }

  /** "ACME to Change Segments": who opens a headline and will do something. */
  private boolean plans(Run run) {
    return tokens.is(run.to(), "to", "will")
        && tokens.isWord(run.to() + 1)
        && tokens.sentenceAt(run.from()).from() == run.from();
  }

  /** "a B.A. in Law & Society": what somebody has a degree in. */
  private boolean studied(int at) {
    return tokens.is(at - 1, "in")
        && (tokens.is(at - 2, "degree", "degrees", "doctorate", "major", "majored", "diploma")
            || at > 1 && DEGREES.has(tokens, at - 2));
  }

  /** "Division of Rheumatology": what a part of a hospital or a university is for. */
  private boolean taught(Run run) {
    return tokens.is(run.from() - 1, "of")
        && tokens.is(run.from() - 2, "department", "division", "section", "professor", "chief")
        && FIELDS.match(tokens, run.from()) != null;
  }

  /**
   * office := ("chief" word "officer" | "ceo" | "managing director") ("of" | "for") organization
   */
  private boolean officer(int at) {
    boolean chief =
        tokens.is(at - 2, "officer") && tokens.is(at - 4, "chief")
            || tokens.is(at - 2, "ceo", "cfo", "coo", "cto");
    boolean director = tokens.is(at - 2, "director") && tokens.is(at - 3, "managing");
    return tokens.is(at - 1, "of") && (chief || director) || tokens.is(at - 1, "for") && director;
  }

  /** led := title "of" "the"? word{1,6} ("center" | "program" | …) */
  private boolean led(int centre) {
    boolean of = false;
    for (int i = centre; CENTRES.has(tokens, centre) && i > centre - CENTRE; i--) {
      if (of && wording.is(i, Wording.TITLE)) {
        return true;
      }
      of = tokens.is(i, "of") || of && tokens.is(i + 1, "the");
      if (!tokens.isWord(i)) {
        return false;
      }
    }
    return false;
  }

  /** worked := title ("of" department)? "with" organization ("from" | "in" | "until" | "for" …) */
  private boolean worked(Run run) {
    if (tokens.is(run.from() - 1, "at", "with")
        && tokens.is(run.from() - 2, "responsibility", "leadership", "stints", "tenures")) {
      return true;
    }
    if (tokens.is(run.from() - 1, "at") && run.length() > 1 && led(run.from() - 2)) {
      return true;
    }
    if (!tokens.is(run.from() - 1, "with")
        || !tokens.is(run.to(), "from", "since", "until", "where", "for", "in", "between")) {
      return false;
    }
    int i = run.from() - 2;
    while (i > run.from() - 6 && (wording.is(i, Wording.CAPITAL) || tokens.is(i, "of", "and"))) {
      if (wording.is(i, Wording.TITLE)) {
        return true;
      }
      i--;
    }
    return false;
  }
}
