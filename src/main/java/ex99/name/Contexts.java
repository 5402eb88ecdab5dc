package ex99.name;

import ex99.model.PartyKind;
import ex99.token.Lexicon;
import ex99.token.Tokens;
import ex99.token.WordSet;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/** Finds organizations that have no legal form by what stands around their names. */
final class Contexts {
  private static final Lexicon AFTERS = Lexicon.load("org-afters");
  private static final Lexicon INSTITUTIONS = Lexicon.load("institutions");
  private static final Lexicon THINGS = Lexicon.load("product-nouns");

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

  private static final Lexicon DEGREES = Lexicon.load("degrees");

  /** How far behind a list of marks it is said that they are registered. */
  private static final int MARKS = 8;

  /** How far before "led by" it stands. */
  private static final int LED = 16;

  /** Where the first sentence of a release begins at the latest. */
  private static final int LEAD = 250;

  /** How much must speak for an organization. */
  private static final int ENOUGH = 3;

  private final Tokens tokens;
  private final Wording wording;
  private final Register register;
  private final List<Run> runs;
  private final Sketch[] known;
  private final Surroundings around;
  private SmallWords small;
  private Set<String> defined;
  private final Map<String, Case> cases = new LinkedHashMap<>();

  Contexts(Tokens tokens, Wording wording, Register register, List<Run> runs, Sketch[] known) {
    this.tokens = tokens;
    this.wording = wording;
    this.register = register;
    this.runs = runs;
    this.known = known;
    this.around = new Surroundings(tokens, wording, known);
  }

  /** Registers every name that enough speaks for. */
  void find() {
    for (Run run : runs) {
      if (isBranch(run)
          && (tokens.is(run.to(), "subsidiary", "subsidiaries")
              || (around.institution(run) || houseOf(run) || branchCued(run))
                  && !wording.is(run.from(), Wording.HEADLINE))) {
        register.organization(run, PartyKind.ORGANIZATION, Sign.OWNED.rule);
      } else if (isOpen(run)) {
        weigh(run, cases.computeIfAbsent(register.fullKey(run), k -> new Case(run, k)));
      }
    }
    lists();
    titled();
    List<Case> found = new ArrayList<>();
    Set<String> firsts = new HashSet<>();
    for (Case one : cases.values()) {
      if (one.weight() >= ENOUGH && !isCommon(one) && !defined().contains(one.key)) {
        found.add(one);
        int space = one.key.indexOf(' ');
        firsts.add(space < 0 ? "" : one.key.substring(0, space));
        beginnings(one.run, firsts);
      }
    }
    for (Case one : found) {
      // The first words alone of a longer name are a form of it, and so are its initials.
      if (!firsts.contains(one.key) && !opensOther(one, found) && !initials(one, found)) {
        register.organization(one.run, PartyKind.ORGANIZATION, one.rule());
      }
    }
  }

  /** Whom a headline names in short has the sign of that in full: Acme Ridge Insurance Group. */
  private void titled() {
    for (Case one : cases.values()) {
      if (one.has(Sign.HEADLINE) && one.weight() < ENOUGH && one.run.length() < 3) {
        for (Case other : cases.values()) {
          boolean full = other.has(Sign.HEAD) || other.has(Sign.INSTITUTION);
          if (full && other.key.startsWith(one.key + " ")) {
            other.add(Sign.HEADLINE);
          }
        }
      }
    }
  }

  /** Acme Ridge of Acme Ridge Partners: a name without the nouns that close it. */
  private void beginnings(Run run, Set<String> firsts) {
    int end = run.to();
    while (end - 1 > run.from() + 1 && wording.is(end - 1, Wording.HEAD)) {
      end--;
      firsts.add(Keys.of(tokens, run.from(), end));
    }
  }

  /** Acme Ridge where Acme Ridge Trading is named too: a name without the word that closes it. */
  private boolean opensOther(Case one, List<Case> found) {
    int last = one.run.to() - 1;
    if (one.run.length() < 2 || wording.is(last, Wording.HEAD) || around.closes(one.run)) {
      return false;
    }
    return found.stream()
        .anyMatch(
            other ->
                other.run.length() == one.run.length() + 1 && other.key.startsWith(one.key + " "));
  }

  /** LDT where Larkin Device Technology is named too. */
  private boolean initials(Case one, List<Case> found) {
    if (one.run.length() > 1 || !Acronyms.isAcronym(tokens.get(one.run.from()))) {
      return false;
    }
    String letters = tokens.text(one.run.from());
    for (Case other : found) {
      int length = other.run.length();
      if (length == letters.length()
          && length > 2
          && Acronyms.of(tokens.text(other.run.from(), other.run.to())).contains(letters)) {
        return true;
      }
    }
    return false;
  }

  /** What speaks for a run as the name of an organization, and against it. */
  String signs(Run run) {
    String key = register.fullKey(run);
    for (Run each : runs) {
      if (isOpen(each)) {
        String other = register.fullKey(each);
        weigh(each, cases.computeIfAbsent(other, k -> new Case(each, k)));
      }
    }
    lists();
    Case one = cases.get(key);
    if (one == null || one.signs == 0) {
      return "no sign of an organization around it";
    }
    StringBuilder out = new StringBuilder();
    for (Sign sign : Sign.values()) {
      if (one.has(sign)) {
        out.append(out.isEmpty() ? "" : ", ");
        out.append(sign.name().toLowerCase(Locale.ROOT)).append(' ').append(sign.weight);
      }
    }
    out.append("; together ").append(one.weight()).append(", wanted ").append(ENOUGH);
    if (one.weight() >= ENOUGH && isCommon(one)) {
      out.append("; its last word is also a common noun here");
    } else if (one.weight() >= ENOUGH && defined().contains(key)) {
      out.append("; brackets define it as a thing");
    }
    return out.toString();
  }

  /** The short forms that brackets define for things, such as (the “Offer”). */
  private Set<String> defined() {
    if (defined == null) {
      defined = new HashSet<>();
      int end = tokens.size() - 1;
      for (int i = Brackets.OPENING.next(tokens, 0, end);
          i < end;
          i = Brackets.OPENING.next(tokens, i + 1, end)) {
        if (tokens.is(i + 1, "the", "\"", "“", "collectively", "together")) {
          for (Term term : Brackets.read(tokens, i).terms()) {
            String key = Keys.of(tokens, term.from(), term.to());
            if (register.find(key) == null) {
              defined.add(key);
            }
          }
        }
      }
    }
    return defined;
  }

  /** Whether the last word of a name also stands in small letters: it is a term, not a name. */
  private boolean isCommon(Case one) {
    if (one.has(Sign.ADVISER) || one.has(Sign.FIRM) || one.has(Sign.INSTITUTION)) {
      return false;
    }
    int last = one.run.to() - 1;
    return small().has(tokens.norm(last), one.run.length() == 1 ? null : tokens.norm(last - 1));
  }

  /** The words that end a name in question and stand in small letters too. */
  private SmallWords small() {
    if (small == null) {
      Set<String> ends = new HashSet<>();
      for (Case one : cases.values()) {
        if (one.weight() >= ENOUGH) {
          ends.add(tokens.norm(one.run.to() - 1));
        }
      }
      small = new SmallWords(tokens, wording, ends);
    }
    return small;
  }

  private boolean isOpen(Run run) {
    return !run.hasForm()
        && known[run.from()] == null
        && (known[run.to() - 1] == null || isSeat(run))
        && !wording.inTable(run.from())
        && Organizations.isName(tokens, wording, run);
  }

  /** "Citizens Bank of Dunmore": a bank in the town that a company is called after too. */
  private boolean isSeat(Run run) {
    int of = run.to() - 2;
    return of > run.from() + 1
        && tokens.is(of, "of")
        && tokens.is(of - 1, "bank")
        && known[of] == null
        && !known[run.to() - 1].isPerson();
  }

  /** A name that goes on behind that of a known organization: Acme Global Services. */
  private boolean isBranch(Run run) {
    Sketch there = known[run.from()];
    return !run.hasForm()
        && there != null
        && (!there.isPerson() || INSTITUTIONS.has(tokens, run.to() - 1) || houseOf(run))
        && run.length() > 1
        && known[run.to() - 1] == null
        && !wording.inTable(run.from());
  }

  /** "An agreement with Acme Foods Group", where Acme alone is known as another company. */
  private boolean branchCued(Run run) {
    return !known[run.from()].isPerson()
        && known[run.from()].key.indexOf(' ') > 0 // Acme Foods beside Acme America Inc.
        && wording.is(run.to() - 1, Wording.HEAD)
        && around.cue(run) != null;
  }

  /** "Roe of Roe Restructuring Group": a firm that has the name of its founder. */
  private boolean houseOf(Run run) {
    return known[run.from()] != null
        && known[run.from()].isPerson()
        && (wording.is(run.to() - 1, Wording.HEAD) || tokens.is(run.to() - 2, "&"))
        && tokens.is(run.from() - 1, "of", "at", "with", "by");
  }

  private void weigh(Run run, Case one) {
    if (studied(run.from())) {
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
    if (!deal && (thing && !officer || THINGS.has(tokens, run.to()) || around.asset(run.to()))) {
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

  /** "Its Peruvian subsidiary Acme Lima": the word of a people before a name. */
  private boolean isPeople(Run run) {
    String norm = tokens.norm(run.from());
    boolean ending =
        norm.endsWith("ian")
            || norm.endsWith("ese")
            || norm.endsWith("ish")
            || norm.endsWith("can");
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

  /** worked := title ("of" department)? "with" organization ("from" | "in" | "until" | "for" …) */
  private boolean worked(Run run) {
    if (tokens.is(run.from() - 1, "at", "with")
        && tokens.is(run.from() - 2, "responsibility", "leadership", "stints", "tenures")) {
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

  /** list := name (("," | ";" | "and") name)+, where one is an organization all are. */
  private void lists() {
    List<Run> chain = new ArrayList<>();
    int end = -1;
    boolean and = false;
    for (Run run : runs) {
      boolean goesOn =
          end >= 0
              && tokens.sentence(run.from()) == tokens.sentence(end - 1)
              && joins(end, run.from());
      if (!goesOn) {
        close(chain, and, end);
        chain.clear();
        and = false;
      } else {
        and |= tokens.is(run.from() - 1, "and", "&", ";") || tokens.is(end, ";");
      }
      if (!wording.is(run.from(), Wording.HEADLINE) && !wording.inTable(run.from())) {
        chain.add(run);
        end = register.brackets(run).to();
      } else {
        end = -1;
      }
    }
    close(chain, and, end);
  }

  /**
   * Registers the members of lists that act as advisers: "A, B and C are acting as co-managers".
   */
  void advisers() {
    int end = -1;
    int first = 0;
    for (int i = 0; i < runs.size(); i++) {
      Run run = runs.get(i);
      boolean goesOn =
          end >= 0
              && tokens.sentence(run.from()) == tokens.sentence(end - 1)
              && joins(end, run.from());
      first = goesOn ? first : i;
      end = register.brackets(run).to();
      if (isOpen(run) && around.task(run, end)) {
        register.organization(run, PartyKind.ORGANIZATION, Sign.ADVISER.rule);
      }
      if (i > first
          && around.adviser(end)
          && tokens.is(
              end,
              "are",
              "were",
              "have",
              "acted",
              "served",
              "advised",
              "will",
              "represent",
              "represented")
          && !tokens.is(end + 1, "by", "a", "approximately", "about")
          && !tokens.isNumber(end + 1)) {
        for (Run member : runs.subList(first, i + 1)) {
          if (Organizations.isName(tokens, wording, member)
              && !member.hasForm()
              && known[member.from()] == null) {
            register.organization(member, PartyKind.ORGANIZATION, Sign.ADVISER.rule);
          }
        }
      }
    }
  }

  private boolean joins(int from, int to) {
    if (to <= from || to - from > 3) {
      return false;
    }
    for (int i = from; i < to; i++) {
      if (!tokens.is(i, ",", ";", "and", "&", "the", "dr.", "mr.", "ms.", "mrs.")) {
        return false;
      }
    }
    return true;
  }

  private void close(List<Run> chain, boolean and, int end) {
    if (chain.size() < 2 || !and && chain.size() < 3 || isRange(chain)) {
      return;
    }
    int by = chain.get(0).from() - 1;
    boolean advised =
        tokens.is(by, "by") && tokens.is(by - 1, "advised", "represented", "counseled", "assisted");
    int organizations =
        advised
                || around.adviser(end)
                || chain.size() > 2
                    && tokens.is(end, "assets", "businesses", "subsidiaries", "companies")
            ? 2
            : 0;
    boolean people = false;
    for (Run run : chain) {
      Sketch there = known[run.from()];
      people |= there != null && there.isPerson();
      boolean whole = there != null && known[run.to() - 1] == there;
      organizations += whole && !there.isPerson() && there.kind != PartyKind.GOVERNMENT ? 1 : 0;
      Case one = there == null ? cases.get(register.fullKey(run)) : null;
      organizations += one != null && one.weight() >= ENOUGH ? 1 : 0;
      organizations += one != null && run == chain.get(0) && one.has(Sign.CUE) ? 1 : 0;
    }
    if (tokens.is(end, "names", "brands", "trademarks", "labels", "brand", "marks")
        || registered(end)) {
      for (Run run : chain) {
        Case one = cases.get(register.fullKey(run));
        if (one != null) {
          one.add(Sign.THING);
        }
      }
      return;
    }
    if (organizations == 0) {
      return;
    }
    for (Run run : chain) {
      Case one = known[run.from()] == null ? cases.get(register.fullKey(run)) : null;
      if (one != null && (!people || one.has(Sign.HEAD))) {
        one.add(organizations > 1 ? Sign.LIST : Sign.BESIDE);
      }
    }
  }

  /** "Acme, Ridge Cloud and the Acme logo are registered trademarks": a list of marks. */
  private boolean registered(int at) {
    int end = Math.min(tokens.size(), at + MARKS);
    for (int i = at; i < end && !tokens.is(i, ".", ";"); i++) {
      if (tokens.is(i, "logo", "logos", "trademark", "trademarks")) {
        return true;
      }
    }
    return false;
  }

  /** "Ridge Cloud and Vale Cloud": wares that one noun closes, which none of a company's is. */
  private boolean isRange(List<Run> chain) {
    String last = tokens.norm(chain.get(0).to() - 1);
    for (Run run : chain) {
      if (run.length() < 2
          || !tokens.norm(run.to() - 1).equals(last)
          || wording.is(run.to() - 1, Wording.HEAD)
          || known[run.from()] != null) {
        return false;
      }
    }
    return true;
  }

  /** Registers the names that stand behind the titles of people. */
  void titled(List<Integer> starts) {
    List<Run> named = new ArrayList<>();
    Set<String> ends = new HashSet<>();
    for (int start : starts) {
      Run run = Runs.beginningAt(runs, start);
      if (run != null
          && (isOpen(run) || isBranch(run))
          && !wording.is(run.to() - 1, Wording.THING)
          && !wording.is(run.from(), Wording.GIVEN)) {
        named.add(run);
        ends.add(tokens.norm(run.to() - 1));
      }
    }
    SmallWords common = named.isEmpty() ? null : new SmallWords(tokens, wording, ends);
    for (Run run : named) {
      int last = run.to() - 1;
      String before = run.length() == 1 ? null : tokens.norm(last - 1);
      boolean ruled = common.has(tokens.norm(last), before);
      if (!ruled || wording.is(last, Wording.HEAD)) {
        register.organization(fuller(run), PartyKind.ORGANIZATION, "org-title");
      }
    }
  }

  /** "Orrin Flow International, a unit of": the name that a single word is short for. */
  private Run fuller(Run run) {
    for (Run other : runs) {
      if (run.length() == 1
          && other.length() > 1
          && tokens.norm(other.from()).equals(tokens.norm(run.from()))
          && tokens.is(other.to(), ",")
          && tokens.is(other.to() + 1, "a", "an", "the")
          && isOpen(other)
          && !wording.is(other.from(), Wording.HEADLINE)
          && !wording.is(other.to() - 1, Wording.THING)) {
        return other;
      }
    }
    return run;
  }
}
