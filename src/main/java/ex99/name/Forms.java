package ex99.name;

import ex99.model.PartyKind;
import ex99.token.Lexer;
import ex99.token.Lexicon;
import ex99.token.Sentence;
import ex99.token.Token;
import ex99.token.Tokens;
import ex99.token.WordSet;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

/** Collects the forms under which each entity appears. */
final class Forms {
  /** Words that mean the issuer where nobody has defined them. */
  private static final List<String> ROLES = List.of("company", "firm", "corporation", "bank");

  /** Words of a name by which its owner alone is called: "the Trust", "the Partnership". */
  private static final Set<String> KINDS =
      Set.of(
          "trust",
          "fund",
          "partnership",
          "cooperative",
          "association",
          "society",
          "foundation",
          "institute",
          "university",
          "exchange");

  private static final Lexicon NOUNS = Lexicon.load("role-nouns");

  /** What stands between the symbols of a ticker. */
  private static final Pattern NO_SYMBOL = Pattern.compile("[^A-Za-z0-9.]+");

  private static final Lexicon HONORIFICS = Lexicon.load("honorifics");

  /** What brackets may call besides the company before them. */
  private static final WordSet DEALS =
      WordSet.of(
          "acquisition",
          "transaction",
          "transactions",
          "merger",
          "purchase",
          "sale",
          "offer",
          "offering",
          "combination",
          "litigation",
          "settlement",
          "divestiture",
          "disposition",
          "spin-off",
          "separation");

  private static final int APPOSITION = 14;

  private final Tokens tokens;
  private final Wording wording;
  private final Register register;
  private final List<Run> runs;
  private final Map<String, Sketch> defined = new HashMap<>();

  private ShortNames names = new ShortNames(List.of());

  /** Where words first open a run of the text. */
  private final Map<String, Integer> earlier = new HashMap<>();

  Forms(Tokens tokens, Wording wording, Register register, List<Run> runs) {
    this.tokens = tokens;
    this.wording = wording;
    this.register = register;
    this.runs = runs;
    for (Run run : runs) {
      if (!wording.is(run.from(), Wording.HEADLINE) && !wording.inTable(run.from())) {
        earlier.putIfAbsent(tokens.norm(run.from()), run.from());
      }
    }
  }

  /** Notes the short forms that brackets define for a name: they mean nobody else then. */
  private void defined(Run run) {
    Sketch sketch = register.find(register.key(run));
    if (sketch != null && !sketch.isPerson()) {
      for (Term term : register.brackets(run).terms()) {
        if (!term.collective()) {
          defined.putIfAbsent(Keys.of(tokens, term.from(), term.to()), sketch);
        }
      }
    }
  }

  /** A spotter of all forms. */
  Spotter spotter() {
    Spotter spotter = new Spotter(tokens, wording);
    defined.clear();
    names = new ShortNames(shortened(register.sketches()));
    runs.forEach(this::defined);
    List<Run> formal = new ArrayList<>();
    for (Run run : runs) {
      Sketch sketch = named(run);
      if (sketch != null) {
        full(spotter, run, sketch);
      }
      if (run.hasForm() && sketch != null) {
        formal.add(run);
      }
    }
    for (Run run : formal) {
      Sketch sketch = named(run);
      Sketch own = register.organization(run, sketch.kind, sketch.rule);
      int comma = run.legal() - 1; // "Acme, Inc." is Acme in short
      if (isUnit(own, run)) {
        continue;
      }
      spotter.add(run.from(), tokens.is(comma, ",") ? comma : run.legal(), own, Mention.Form.SHORT);
    }
    houses(spotter);
    for (Sketch sketch : register.sketches()) {
      if (sketch.isPerson()) {
        sketch.personForms().forEach(spotter::add);
        sketch.merged.forEach(name -> PersonForms.of(sketch, norms(name)).forEach(spotter::add));
      } else {
        add(spotter, sketch.name, sketch, Mention.Form.FULL);
        sketch.merged.forEach(name -> add(spotter, name, sketch, Mention.Form.SHORT));
        ticker(spotter, sketch);
      }
    }
    for (Run run : runs) {
      Sketch owner = named(run) != null ? null : shortened(run);
      if (owner != null) {
        spotter.add(run.from(), run.to(), owner, Mention.Form.SHORT);
      }
    }
    roles(spotter, null);
    return spotter;
  }

  /**
   * "Acme will pay", before an Ann Acme of Acme Foods, Inc. is named: a surname that stands alone
   * before its bearer is the company's name, and stays it.
   */
  private void houses(Spotter spotter) {
    Map<String, Integer> alone = new HashMap<>();
    for (Run run : runs) {
      if (run.length() == 1
          && !wording.is(run.from(), Wording.HEADLINE)
          && !wording.inTable(run.from())
          && !HONORIFICS.has(tokens, run.from() - 1)
          && !tokens.is(run.to(), "family", "families")) {
        alone.putIfAbsent(Keys.of(tokens, run.from(), run.to()), run.from());
      }
    }
    for (Sketch person : register.sketches()) {
      Integer at = person.isPerson() ? alone.get(Keys.surname(person.key)) : null;
      Sketch house =
          at == null || at >= person.first
              ? null
              : names.owner(Keys.surname(person.key), tokens.get(at), true);
      if (house != null && house.first < at) {
        spotter.add(at, at + 1, house, Mention.Form.SHORT);
      }
    }
  }

  /** Those that a beginning of their names may mean: a surname means no family. */
  private static List<Sketch> shortened(List<Sketch> sketches) {
    return sketches.stream().filter(sketch -> !Families.RULE.equals(sketch.rule)).toList();
  }

  private Sketch named(Run run) {
    Sketch sketch = register.find(register.key(run));
    if (sketch == null || sketch.isPerson()) {
      return null;
    }
    if (!run.hasForm() && sketch.form != null && isUnit(sketch, run)) {
      return null;
    }
    Sketch owner = run.hasForm() || sketch.form == null ? null : defined.get(register.key(run));
    return owner != null && owner.key.startsWith(sketch.key + " ") ? null : sketch;
  }

  /** Acme KK beside Acme Foods, Inc., which is listed and named before: not the one called Acme. */
  private boolean isUnit(Sketch own, Run run) {
    Sketch first = own.ticker != null ? null : names.owner(own.key, tokens.get(run.from()), true);
    return first != null && first != own && first.ticker != null && first.first < own.first;
  }

  private void full(Spotter spotter, Run run, Sketch sketch) {
    Sketch own = run.hasForm() ? register.organization(run, sketch.kind, sketch.rule) : sketch;
    spotter.add(run.from(), run.to(), own, Mention.Form.FULL);
    Brackets brackets = register.brackets(run);
    Sketch subject = brackets.terms().isEmpty() ? own : subject(run, own);
    for (Term term : brackets.terms()) {
      boolean role = NOUNS.has(tokens, term.from());
      boolean other = !role && !shortens(term, own) && shortens(term, subject);
      define(spotter, term, role || other ? subject : own);
    }
  }

  /** Whom brackets behind "X, a subsidiary of Y" mean: X. */
  private Sketch subject(Run run, Sketch own) {
    int of = run.from() - 1;
    while (of > run.from() - 4 && wording.is(of, Wording.SMALL) && !tokens.is(of, "of", "by")) {
      of--;
    }
    if (!tokens.is(of, "of", "by")) {
      return own;
    }
    int start = tokens.sentenceAt(run.from()).from();
    for (int i = run.from() - 2; i > start && run.from() - i < APPOSITION; i--) {
      if (tokens.is(i, ",") && tokens.is(i + 1, "a", "an", "the", "which", "being")) {
        Run before = Runs.endingAt(runs, i);
        Sketch named = before == null ? null : named(before);
        return named == null ? own : named;
      }
    }
    return own;
  }

  private void define(Spotter spotter, Term term, Sketch sketch) {
    if (term.collective()) {
      return;
    }
    String last = tokens.norm(term.to() - 1);
    if (term.definite()
        && tokens.isCapitalized(term.to() - 1)
        && NOUNS.has(last)
        && term.to() - term.from() == 1) {
      sketch.roles.add(last);
      sketch.aliases.putIfAbsent("the " + last, "the " + tokens.text(term.from(), term.to()));
    } else if (term.definite()
        && term.to() - term.from() == 1
        && wording.is(term.from(), Wording.STOP | Wording.THING)) {
      return;
    } else if (!wording.is(term.from(), Wording.STOP) && !isDeal(term)) {
      boolean marked = tokens.is(term.to(), "\"", "”", "''", "'", ",", ".");
      if (marked || shortens(term.from(), term.to(), sketch)) {
        spotter.add(term.from(), term.to(), sketch, Mention.Form.SHORT);
      }
    }
  }

  /** (“Acme acquisition”): brackets that call a deal, not the company before them. */
  private boolean isDeal(Term term) {
    return term.to() - term.from() > 1 && DEALS.has(tokens, term.to() - 1);
  }

  private boolean shortens(Term term, Sketch sketch) {
    return shortens(term.from(), term.to(), sketch);
  }

  private boolean shortens(int from, int to, Sketch sketch) {
    String key = Keys.of(tokens, from, to);
    return sketch.key.startsWith(key)
        || to - from == 1
            && (Acronyms.stands(tokens.get(from), sketch)
                || Acronyms.skips(tokens.get(from), sketch));
  }

  /** The entity that an unknown run is the short form of, or null. */
  private Sketch shortened(Run run) {
    Sketch owner = names.owner(register.fullKey(run), tokens.get(run.from()), run.length() == 1);
    return owner == null
            || ahead(run, owner)
            || wording.is(run.from(), Wording.HEADLINE)
                && run.length() == 1
                && !opens(run)
                && !tokens.is(run.to(), ":")
            || !run.hasForm() // Acme Health Corporation of Acme Health Corporation of Ohio
                && wording.all(run.from(), run.to(), Wording.PLAIN | Wording.PLACE | Wording.STOP)
        ? null
        : owner;
  }

  /**
   * Acme where Acme Services stands long before Acme Robotics: nobody shortens a name before it is
   * told, so each is a part of Acme.
   */
  private boolean ahead(Run run, Sketch owner) {
    return run.length() == 1
        && owner.form == null
        && owner.ticker == null
        && owner.kind == PartyKind.ORGANIZATION
        && earlier.getOrDefault(tokens.norm(run.from()), owner.first) < owner.first;
  }

  /** "Acme Announces": who opens a headline with its verb is no word of it. */
  private boolean opens(Run run) {
    return tokens.sentenceAt(run.from()).from() == run.from()
        && !tokens.isAllCaps(run.to())
        && NewsOpenings.isNews(tokens, run.to());
  }

  private void ticker(Spotter spotter, Sketch sketch) {
    if (sketch.ticker == null) {
      return;
    }
    for (String symbol : NO_SYMBOL.split(sketch.ticker)) {
      if (symbol.length() > 2 && symbol.chars().anyMatch(Character::isLetter)) {
        spotter.add(
            new String[] {symbol.toLowerCase(Locale.ROOT)}, sketch, Mention.Form.SHORT, true);
      }
    }
  }

  private static void add(Spotter spotter, String name, Sketch sketch, Mention.Form kind) {
    String[] norms = name.equals(sketch.name) ? sketch.norms() : norms(name);
    if (norms.length > 0) {
      spotter.add(norms, sketch, kind, Character.isUpperCase(name.charAt(0)));
    }
  }

  private static String[] norms(String name) {
    return Lexer.norms(name).toArray(String[]::new);
  }

  /** "Acme Bancorp, the holding company for Acme Bank": whom "the Bank" means beside it. */
  private Sketch bankOf(Sketch issuer) {
    Sketch first = null;
    for (Sketch sketch : register.sketches()) {
      boolean named = sketch.key.endsWith(" bank") || sketch.key.endsWith(" bank and trust");
      boolean bank = !sketch.isPerson() && sketch != issuer && named;
      if (bank && (first == null || sketch.first < first.first) && held(sketch)) {
        first = sketch;
      }
    }
    return first;
  }

  private boolean held(Sketch sketch) {
    for (Run run : runs) {
      if (named(run) == sketch && held(run.from())) {
        return true;
      }
    }
    return false;
  }

  private boolean held(int at) {
    for (int i = at - 1; i > Math.max(0, at - 6); i--) {
      if (tokens.is(i, "for", "of") && tokens.is(i - 1, "company", "parent")
          || i > at - 3 && tokens.is(i, "subsidiary")) {
        return true;
      }
    }
    return false;
  }

  /** Adds "the Company" and its like: whoever defined it, or else the issuer, if there is one. */
  void roles(Spotter spotter, Sketch issuer) {
    Map<String, Sketch> owners = new HashMap<>();
    for (Sketch sketch : register.sketches()) {
      for (String role : sketch.roles) {
        owners.putIfAbsent(role, sketch);
      }
    }
    if (issuer != null) {
      Sketch bank = bankOf(issuer);
      if (bank != null) {
        owners.putIfAbsent("bank", bank);
      }
      for (String role : ROLES) {
        owners.putIfAbsent(role, issuer);
      }
      if (issuer.name.endsWith("L.P.") || issuer.name.endsWith(" LP")) {
        owners.putIfAbsent("partnership", issuer);
      }
      for (String word : issuer.key.split(" ")) {
        if (KINDS.contains(word)) {
          owners.putIfAbsent(word, issuer);
        }
      }
    }
    for (Map.Entry<String, Sketch> role : owners.entrySet()) {
      spotter.role(role.getKey(), role.getValue());
    }
  }

  /** What a firm does for the company that a paragraph is about. */
  private static final WordSet SERVES =
      WordSet.of(
          "advised",
          "represented",
          "acted",
          "acting",
          "serving",
          "served",
          "agent",
          "arranged",
          "provided",
          "provide",
          "committed",
          "lender",
          "counsel",
          "adviser",
          "advisor");

  /** "A advised the company": whom firms act for is whose release it is. */
  private boolean client(int at) {
    return tokens.is(at - 1, "advised", "represented", "assisted", "counseled", "advising")
        || tokens.is(at - 1, "to", "for") && tokens.is(at - 2, "counsel", "advisor", "adviser");
  }

  /** "He was Acme's treasurer, overseeing the company's funds": whom somebody served is meant. */
  private boolean serves(Spotter.Spot before, Spotter.Spot company) {
    if (before == null
        || before.sketch().isPerson()
        || tokens.sentenceAt(company.from()).from() > before.from()
        || !tokens.is(company.to(), "'s", "'")) {
      return false;
    }
    for (int i = before.to(); i < company.from() - 1; i++) {
      if (tokens.is(i, ",") && tokens.norm(i + 1).endsWith("ing")) {
        return company.from() - i < APPOSITION;
      }
    }
    return false;
  }

  /** Whether the release writes "the Company" with a capital: then small letters mean another. */
  private boolean capital(List<Spotter.Spot> spots) {
    for (Spotter.Spot spot : spots) {
      int noun = spot.to() - 1;
      if (noun == spot.from() + 1
          && tokens.is(noun, "company")
          && tokens.is(noun - 1, "the")
          && tokens.isCapitalized(noun)
          && !wording.is(noun, Wording.HEADLINE)) {
        return true;
      }
    }
    return false;
  }

  /** Settles whom "the company" means where the paragraph is about somebody else. */
  List<Spotter.Spot> settle(List<Spotter.Spot> spots) {
    List<Spotter.Spot> settled = new ArrayList<>(spots.size());
    int block = -1;
    Sketch topic = null;
    Spotter.Spot other = null;
    Spotter.Spot before = null;
    int told = -1;
    boolean capital = capital(spots);
    for (Spotter.Spot spot : spots) {
      Token first = tokens.get(spot.from());
      boolean role =
          tokens.is(spot.from(), "the")
              && tokens.is(spot.to() - 1, "company")
              && spot.to() - spot.from() == 2;
      if (first.block() != block) {
        block = first.block();
        boolean leads = spot.from() < 2 || tokens.block(spot.from() - 2) != block;
        int near = Math.min(tokens.size(), spot.to() + 4);
        boolean firm = SERVES.next(tokens, spot.to(), near) < near;
        topic = leads && !role && !firm && !spot.sketch().isPerson() ? spot.sketch() : null;
        other = null;
      }
      if (!spot.sketch().isPerson() && !role) {
        other = spot.sketch().kind == PartyKind.ORGANIZATION ? spot : null;
      }
      Sentence sentence = tokens.sentenceAt(spot.from());
      if (spot.sketch().isPerson() && spot.from() - sentence.from() < 2
          || tokens.is(sentence.from(), "he", "she")) {
        told = sentence.index();
      }
      boolean small = role && !tokens.isCapitalized(spot.to() - 1) && !client(spot.from());
      Sketch owner = small && topic == null && serves(before, spot) ? before.sketch() : topic;
      boolean career = // "He founded Acme, Inc. and sold the company": whom he worked for
          small
              && capital
              && owner == null
              && other != null
              && told == sentence.index()
              && tokens.sentenceAt(other.from()).index() >= told - 1;
      owner = career ? other.sketch() : owner;
      settled.add(
          small && owner != null
              ? new Spotter.Spot(spot.from(), spot.to(), owner, spot.kind())
              : spot);
      before = spot;
    }
    return settled;
  }
}
