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
  private static final Lexicon CUES = Lexicon.load("org-cues");
  private static final Lexicon AFTERS = Lexicon.load("org-afters");
  private static final Lexicon INSTITUTIONS = Lexicon.load("institutions");
  private static final Lexicon NOUNS = Lexicon.load("company-nouns");
  private static final Lexicon ADVISERS = Lexicon.load("adviser-nouns");
  private static final Lexicon THINGS = Lexicon.load("product-nouns");

  /** Offices that only a company has, and its boards. */
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
          "treasurer");

  private static final WordSet NEWS =
      WordSet.of(
          "announces", "reports", "provides", "declares", "completes", "signs", "receives",
          "names", "appoints", "elects", "prices", "closes", "launches", "updates", "acquires",
          "enters", "agrees", "raises", "files");

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

  /** How much must speak for an organization. */
  private static final int ENOUGH = 3;

  private static final int CUE_LENGTH = 4;
  private static final int APPOSITION = 18;
  private static final int ADVISING = 14;

  /** What can speak for a name, each once however often it does. */
  private enum Sign {
    CUE(3, "org-cue"),
    APPOSITION(3, "org-apposition"),
    ADVISER(3, "org-adviser"),
    EMPLOYER(3, "org-employer"),
    LIST(3, "org-list"),
    BESIDE(2, "org-list"),
    FIRM(2, "org-firm"),
    INSTITUTION(3, "org-institution"),
    OWNED(3, "org-owned"),
    ABOUT(2, "org-about"),
    HEADLINE(2, "org-headline"),
    NEWS(3, "org-headline"),
    VERB(2, "org-verb"),
    HEAD(2, "org-head"),
    BRAND(1, "org-brand"),
    DEPARTMENT(-4, "department"),
    THING(-3, "thing"),
    GIVEN(-3, "person");

    final int weight;
    final String rule;

    Sign(int weight, String rule) {
      this.weight = weight;
      this.rule = rule;
    }
  }

  private static final class Case {
    final Run run;
    final String key;
    int signs;

    Case(Run run, String key) {
      this.run = run;
      this.key = key;
    }

    void add(Sign sign) {
      signs |= 1 << sign.ordinal();
    }

    boolean has(Sign sign) {
      return (signs >> sign.ordinal() & 1) == 1;
    }

    int weight() {
      int weight = 0;
      for (Sign sign : Sign.values()) {
        weight += (signs >> sign.ordinal() & 1) * sign.weight;
      }
      return weight;
    }

    String rule() {
      for (Sign sign : Sign.values()) {
        if ((signs >> sign.ordinal() & 1) == 1) {
          return sign.rule;
        }
      }
      return "org-context";
    }
  }

  private final Tokens tokens;
  private final Wording wording;
  private final Register register;
  private final List<Run> runs;
  private final Sketch[] known;
  private SmallWords small;
  private Set<String> defined;
  private final Map<String, Case> cases = new LinkedHashMap<>();

  Contexts(Tokens tokens, Wording wording, Register register, List<Run> runs, Sketch[] known) {
    this.tokens = tokens;
    this.wording = wording;
    this.register = register;
    this.runs = runs;
    this.known = known;
  }

  /** Registers every name that enough speaks for. */
  void find() {
    for (Run run : runs) {
      if (isBranch(run)
          && (tokens.is(run.to(), "subsidiary", "subsidiaries")
              || (institution(run) || houseOf(run)) && !wording.is(run.from(), Wording.HEADLINE))) {
        register.organization(run, PartyKind.ORGANIZATION, Sign.OWNED.rule);
      } else if (isOpen(run)) {
        weigh(run, cases.computeIfAbsent(register.fullKey(run), k -> new Case(run, k)));
      }
    }
    lists();
    List<Case> found = new ArrayList<>();
    Set<String> firsts = new HashSet<>();
    for (Case one : cases.values()) {
      if (one.weight() >= ENOUGH && !isCommon(one) && !defined().contains(one.key)) {
        found.add(one);
        int space = one.key.indexOf(' ');
        firsts.add(space < 0 ? "" : one.key.substring(0, space));
      }
    }
    for (Case one : found) {
      if (!firsts.contains(one.key)) { // the first word alone of a longer name is a form of it
        register.organization(one.run, PartyKind.ORGANIZATION, one.rule());
      }
    }
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
        && known[run.to() - 1] == null
        && !wording.inTable(run.from())
        && Organizations.isName(tokens, wording, run);
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

  /** "Roe of Roe Restructuring Group": a firm that has the name of its founder. */
  private boolean houseOf(Run run) {
    return known[run.from()] != null
        && known[run.from()].isPerson()
        && wording.is(run.to() - 1, Wording.HEAD)
        && tokens.is(run.from() - 1, "of", "at", "with", "by");
  }

  private void weigh(Run run, Case one) {
    boolean headline = wording.is(run.from(), Wording.HEADLINE);
    if (headline
        && tokens.is(run.from() - 1, "about")
        && tokens.sentenceAt(run.from()).from() == run.from() - 1) {
      one.add(Sign.ABOUT);
    }
    String cue = cue(run);
    if (cue != null) {
      one.add(headline ? Sign.HEADLINE : Sign.CUE);
    }
    if (headline) {
      if (opensNews(run)) {
        one.add(Sign.NEWS);
      }
      return;
    }
    boolean deal = "deal".equals(cue);
    boolean thing =
        wording.is(run.to() - 1, Wording.THING) && !wording.is(run.to() - 1, Wording.HEAD);
    if (!deal && (thing || THINGS.has(tokens, run.to()))) {
      one.add(Sign.THING);
    }
    if (tokens.is(run.to(), "subsidiary", "subsidiaries") || apposedSubsidiary(run.to())) {
      one.add(Sign.OWNED);
    }
    if (institution(run)) {
      one.add(Sign.INSTITUTION);
    }
    if (employer(run.from())) {
      one.add(Sign.EMPLOYER);
    }
    if (tokens.is(run.from() - 1, "the")
        && tokens.is(run.from() - 2, "of")
        && wording.is(run.from() - 3, Wording.TITLE)) {
      one.add(Sign.DEPARTMENT);
    }
    if (wording.is(run.from(), Wording.GIVEN)
        && !(institution(run) && run.length() > 1 && !wording.is(run.from(), Wording.HEAD))) {
      one.add(Sign.GIVEN);
    }
    if (counted(run)) {
      one.add(Sign.THING);
    }
    if (client(run.to())) {
      one.add(Sign.ADVISER);
    }
    if (wording.is(run.to() - 1, Wording.HEAD) && run.length() > 1) {
      one.add(Sign.HEAD);
    }
    if (tokens.is(run.to() - 2, "&") && tokens.is(run.from() + 1, ",")) {
      one.add(Sign.FIRM);
    }
    int to = register.brackets(run).to();
    if (apposition(run.to()) || to > run.to() && apposition(to)) {
      one.add(Sign.APPOSITION);
    }
    if (to < tokens.size() && AFTERS.match(tokens, to) != null) {
      one.add(Sign.VERB);
    }
    if (adviser(to)) {
      one.add(Sign.ADVISER);
    }
    if (Wording.isCamel(tokens.get(run.from()).text())) {
      one.add(Sign.BRAND);
    }
  }

  /** "ACME Provides Update": who stands before what a headline says is done. */
  private boolean opensNews(Run run) {
    return tokens.sentenceAt(run.from()).from() == run.from()
        && NEWS.has(tokens, run.to())
        && tokens.get(run.from()).isAllCaps()
        && !tokens.get(run.to()).isAllCaps();
  }

  /** "Acme, a wholly owned subsidiary", "Acme, a wholly owned Roe Corp. subsidiary brand" */
  private boolean apposedSubsidiary(int at) {
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

  /** employer := (office "of" | (office | work) ("at" | "with")) organization */
  private boolean employer(int at) {
    int head = at - 2;
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

  /** "140 Acme Water Purifiers": things are counted. */
  private boolean counted(Run run) {
    return run.from() > 0
        && tokens.get(run.from() - 1).isNumber()
        && tokens.get(run.from() - 1).sentence() == tokens.get(run.from()).sentence()
        && run.length() > 1
        && tokens.norm(run.to() - 1).endsWith("s")
        && !wording.is(run.to() - 1, Wording.HEAD);
  }

  /**
   * client := "for" organization, in a sentence that opens with advisers: "Counsel were A for X"
   */
  private boolean client(int at) {
    int to = tokens.is(at + 1, "the") ? at + 2 : at + 1;
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
  private String cue(Run run) {
    int from = tokens.is(run.from() - 1, "the") ? run.from() - 1 : run.from();
    for (int i = Math.max(0, from - CUE_LENGTH); i < from; i++) {
      Lexicon.Match match = CUES.match(tokens, i);
      if (match != null && match.to() == from) {
        return match.value();
      }
    }
    return null;
  }

  /** institution := … (noun ("of" | "for") …)? noun, of the nouns that only organizations have */
  private boolean institution(Run run) {
    if (run.length() < 2 || wording.any(run.from(), run.to(), Wording.MEDIUM)) {
      return false;
    }
    for (int i = run.from(); i < run.to() - 2; i++) {
      boolean bank = tokens.is(i, "bank", "trust", "holdings", "partners", "securities");
      if (INSTITUTIONS.has(tokens, i)
          && (tokens.is(i + 1, "of") || tokens.is(i + 1, "for") && !bank)) {
        return run.length() > 2;
      }
    }
    return INSTITUTIONS.has(tokens, run.to() - 1)
        && !wording.all(run.from(), run.to() - 1, Wording.PLAIN)
        && !tokens.is(run.from() - 1, "a", "an");
  }

  /** apposition := ("," | "is") ("a" | "an" | "the" | "one") words company-noun */
  private boolean apposition(int at) {
    if (!tokens.is(at, ",", "is", "are", "was")
        || !tokens.is(at + 1, "a", "an", "the", "one", "another")) {
      return false;
    }
    int end = Math.min(tokens.size(), at + APPOSITION);
    for (int k = at + 2;
        k < end && !tokens.is(k, ",", ".", ";", "that", "which", "who", "to");
        k++) {
      if (NOUNS.has(tokens, k)) {
        return true;
      }
    }
    return false;
  }

  /** adviser := ("is" | "are" | "have")* ("acting" | "served" | …) "as" words adviser-noun */
  private boolean adviser(int at) {
    int i = at;
    while (tokens.is(
        i, "is", "are", "was", "were", "has", "have", "also", "been", "will", ",", "each")) {
      i++;
    }
    if (i > at && tokens.is(i - 1, "is", "are", "was", "were") && office(i)) {
      return true;
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
        "advises")) {
      return false;
    }
    int end = Math.min(tokens.size(), i + ADVISING);
    for (int k = i; k < end && !tokens.is(k, ".", ";"); k++) {
      if (ADVISERS.has(tokens, k) || tokens.is(k, "advised", "represented", "advice")) {
        return true;
      }
    }
    return false;
  }

  /** office := small words adviser-noun ("to" | "for"): "was financial adviser to" */
  private boolean office(int at) {
    int end = Math.min(tokens.size() - 1, at + 6);
    for (int i = at; i < end && tokens.get(i).isWord() && !tokens.get(i).isCapitalized(); i++) {
      if (ADVISERS.has(tokens, i) && tokens.is(i + 1, "to", "for")) {
        return true;
      }
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
              && tokens.get(run.from()).sentence() == tokens.get(end - 1).sentence()
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
              && tokens.get(run.from()).sentence() == tokens.get(end - 1).sentence()
              && joins(end, run.from());
      first = goesOn ? first : i;
      end = register.brackets(run).to();
      if (i > first
          && adviser(end)
          && tokens.is(end, "are", "were", "have", "acted", "served", "advised", "will")) {
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
      if (!tokens.is(i, ",", ";", "and", "&", "the")) {
        return false;
      }
    }
    return true;
  }

  private void close(List<Run> chain, boolean and, int end) {
    if (chain.size() < 2 || !and && chain.size() < 3) {
      return;
    }
    int organizations =
        adviser(end)
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
    if (tokens.is(end, "names", "brands", "trademarks", "labels", "brand", "marks")) {
      for (Run run : chain) {
        Case one = cases.get(register.fullKey(run));
        if (one != null) {
          one.add(Sign.THING);
        }
      }
      return;
    }
    if (organizations == 0 || people) {
      return;
    }
    for (Run run : chain) {
      Case one = known[run.from()] == null ? cases.get(register.fullKey(run)) : null;
      if (one != null) {
        one.add(organizations > 1 ? Sign.LIST : Sign.BESIDE);
      }
    }
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
      boolean ruled =
          common.has(tokens.norm(last), run.length() == 1 ? null : tokens.norm(last - 1));
      if (!ruled || wording.is(last, Wording.HEAD)) {
        register.organization(run, PartyKind.ORGANIZATION, "org-title");
      }
    }
  }
}
