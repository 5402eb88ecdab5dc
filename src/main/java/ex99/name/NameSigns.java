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
  static final WordSet WORKS =
      WordSet.of("systems", "solutions", "services", "products", "fabricators");

  /** What ends the names of firms and no surname. */
  private static final WordSet FIRMS =
      WordSet.of("international", "communications", "associates", "consulting", "worldwide");

  /** Where the first sentence of a release begins at the latest. */
  private static final int LEAD = 250;

  /** The longest bracket between two names that "and" joins, in tokens. */
  private static final int BRACKET = 14;

  private static final Lexicon AFTERS = Lexicon.load("org-afters");

  private static final Lexicon THINGS = Lexicon.load("product-nouns");

  private static final Lexicon DEGREES = Lexicon.load("degrees");

  private static final Lexicon FIELDS = Lexicon.load("academic-fields");

  private final Tokens tokens;
  private final Wording wording;
  private final Register register;
  private final Sketch[] known;
  private final NewsOpenings openings;
  private final Cues cues;
  private final Institutions institutions;
  private final Employers employers;
  private final DealSigns deals;
  private final Appositions appositions;
  private final Advising advising;
  private final FamilyMembers family;

  NameSigns(Tokens tokens, Wording wording, Register register, Sketch[] known) {
    this.tokens = tokens;
    this.wording = wording;
    this.register = register;
    this.known = known;
    this.openings = new NewsOpenings(tokens);
    this.cues = new Cues(tokens, wording);
    this.institutions = new Institutions(tokens, wording);
    this.employers = new Employers(tokens, wording, known);
    this.deals = new DealSigns(tokens, wording);
    this.appositions = new Appositions(tokens, known);
    this.advising = new Advising(tokens, known);
    this.family = new FamilyMembers(tokens);
  }

  /** Adds to a case what stands around one place of its name. */
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
    String cue = cues.cue(run);
    if (cue != null && !isTown(run) && (headline || !cues.leads(run) && !isAdjective(run))
        || deals.dealt(run)
        || !headline && (deals.orders(run) || deals.pays(run) || deals.given(run))
        || !headline && openings.welcomes(run)) {
      one.add(headline ? Sign.HEADLINE : Sign.CUE);
    }
    if (!headline) {
      weighText(run, one, "deal".equals(cue));
    } else if (openings.opensNews(run)) {
      one.add(Sign.NEWS);
    } else if (plans(run)) {
      one.add(Sign.HEADLINE);
    }
  }

  private void weighText(Run run, Case one, boolean cuedByDeal) {
    boolean officer = employers.officer(run.from());
    boolean acts = officer || advising.adviser(run.to());
    if (isThing(run, one, cuedByDeal, acts) || deals.counted(run) || deals.measured(run)) {
      one.add(Sign.THING);
    }
    if (DealSigns.branded(tokens, run)) {
      one.add(Sign.MARK);
    }
    weighOwners(run, one);
    boolean institution = institutions.institution(run);
    if (institution) {
      one.add(Sign.INSTITUTION);
    }
    weighPeople(run, one, officer, institution);
    if (advising.client(run.to()) || advising.told(run)) {
      one.add(Sign.ADVISER);
    }
    weighWords(run, one);
    weighBehind(run, one);
    if (run.from() < LEAD && openings.opensLead(run)) {
      one.add(Sign.LEAD);
    }
  }

  private boolean isThing(Run run, Case one, boolean cuedByDeal, boolean acts) {
    boolean asset = deals.asset(run.to());
    if ((cuedByDeal || deals.priced(run)) && !asset) {
      return false;
    }
    boolean thing =
        wording.is(run.to() - 1, Wording.THING)
            && !wording.is(run.to() - 1, Wording.HEAD)
            && !(one.has(Sign.HEADLINE) && WORKS.has(tokens, run.to() - 1))
            && !institutions.closes(run);
    return thing && !acts || THINGS.has(tokens, run.to()) || asset;
  }

  private void weighOwners(Run run, Case one) {
    if (tokens.is(run.to(), "'s") && OWNED.has(tokens, run.to() + 1)) {
      one.add(Sign.OWNER);
    }
    if (tokens.is(run.to(), "subsidiary", "subsidiaries") && !isPeople(run)
        || appositions.apposedSubsidiary(run.to())
        || family.is(run)
        || appositions.house(run) && wording.is(run.to() - 1, Wording.HEAD)) {
      one.add(Sign.OWNED);
    }
  }

  private void weighPeople(Run run, Case one, boolean officer, boolean institution) {
    boolean employer = employers.employer(run) || officer || employers.worked(run);
    if (employer) {
      one.add(Sign.EMPLOYER);
    }
    if (tokens.is(run.from() - 1, "the")
        && tokens.is(run.from() - 2, "of")
        && wording.is(run.from() - 3, Wording.TITLE)
        && !(institution && JointNames.NOUNS.has(tokens, run.to() - 1))) {
      one.add(Sign.DEPARTMENT);
    }
    if (wording.is(run.from(), Wording.GIVEN)
        && !(run.length() > 2 && FIRMS.has(tokens, run.to() - 1))
        && !(employer && (tokens.is(run.from() - 1, "at") || employers.firm(run.from())))
        && !(institution && run.length() > 1 && !wording.is(run.from(), Wording.HEAD))) {
      one.add(Sign.GIVEN);
    }
  }

  /** The words of the name itself. */
  private void weighWords(Run run, Case one) {
    boolean numbered = // Acme Growth Fund III
        run.length() > 2
            && tokens.is(run.to() - 1, "ii", "iii", "iv", "v", "vi", "vii")
            && tokens.isAllCaps(run.to() - 1)
            && tokens.is(run.to() - 2, "fund", "trust", "partners", "capital");
    if (numbered || wording.is(run.to() - 1, Wording.HEAD) && run.length() > 1) {
      one.add(Sign.HEAD);
    }
    if (one.has(Sign.HEAD) && among(run)) {
      one.add(Sign.AMONG);
    }
    if (tokens.is(run.to() - 2, "&") && tokens.is(run.from() + 1, ",")) {
      one.add(Sign.FIRM);
    }
    if (Wording.isCamel(tokens.text(run.from()))) {
      one.add(Sign.BRAND);
    }
  }

  /** What stands behind the name and the brackets that belong to it. */
  private void weighBehind(Run run, Case one) {
    int to = register.brackets(run).to();
    boolean degree = Degrees.end(tokens, run.from()) >= run.to(); // "Ann Roe, Esq., a partner"
    if (!degree && appositions.apposition(run.to()) && !isTopic(run)
        || to > run.to() && appositions.apposition(to)) {
      one.add(Sign.APPOSITION);
    }
    Lexicon.Match verb = to < tokens.size() ? AFTERS.match(tokens, to) : null;
    if (verb != null) {
      one.add(Sign.VERB);
      if (run.length() > 1 && verb.value().equals("acts")) {
        one.add(Sign.ACTS);
      }
    }
    if (joined(run)) {
      one.add(Sign.JOINED);
    }
    if (advising.adviser(to)) {
      one.add(Sign.ADVISER);
    }
  }

  /** "Acme Ridge and Bell Forest have signed": who does something together with a company. */
  private boolean joined(Run run) {
    if (run.length() < 2) {
      return false;
    }
    int verb = -1;
    if (tokens.is(run.from() - 1, "and", "&") && isCompany(beforeBracket(run.from() - 2))) {
      verb = register.brackets(run).to();
    } else if (tokens.is(run.to(), "and", "&") && isCompany(run.to() + 1)) {
      verb = run.to() + 1;
      while (verb < known.length && known[verb] == known[run.to() + 1]) {
        verb++;
      }
    }
    return verb > 0
        && tokens.is(verb, "have", "today", "jointly", "announced", "announce", "will", "agreed")
        && !tokens.is(verb + 1, "been", "be");
  }

  /** "Acme Inc. (Nasdaq: ACME) and": the token before a bracket that closes at a token. */
  private int beforeBracket(int at) {
    if (!tokens.is(at, ")")) {
      return at;
    }
    for (int i = at - 1; i > Math.max(0, at - BRACKET); i--) {
      if (tokens.is(i, "(")) {
        return i - 1;
      }
    }
    return at;
  }

  private boolean isCompany(int at) {
    return at >= 0 && at < known.length && known[at] != null && !known[at].isPerson();
  }

  /** "Water is a fine business": a word at the head of a sentence has its capital from there. */
  private boolean isTopic(Run run) {
    int first = tokens.sentenceAt(run.from()).from();
    boolean heads = run.from() == first || tokens.is(run.from() - 1, "\"", "“", "``");
    boolean called = false;
    for (int i = run.to() + 2; i < run.to() + 6; i++) {
      called |= tokens.is(i, "business", "businesses");
    }
    return heads && called && run.length() == 1 && tokens.is(run.to(), "is", "are", "was");
  }

  /** "a privately held Danish company", "owned by the Roe family" */
  private boolean isAdjective(Run run) {
    boolean held =
        run.length() == 1
            && (tokens.is(run.from() - 1, "held", "owned") || isPeople(run))
            && wording.is(run.to(), Wording.SMALL);
    return held || tokens.is(run.to(), "family", "families", "brothers");
  }

  /** The town of somebody: "from First Bank, Tulsa" */
  private boolean isTown(Run run) {
    return tokens.is(run.from() - 1, ",") && wording.all(run.from(), run.to(), Wording.PLACE);
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
}
