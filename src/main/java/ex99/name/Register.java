package ex99.name;

import ex99.model.PartyKind;
import ex99.token.Token;
import ex99.token.Tokens;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** The entities found so far, by their folded names. */
final class Register {
  /** Legal forms that releases exchange for one another. */
  private static final Set<String> LOOSE = Set.of("inc", "corp", "co");

  private final Tokens tokens;
  private final Wording wording;
  private final List<Sketch> sketches = new ArrayList<>();
  private final Map<String, List<Sketch>> byKey = new HashMap<>();

  /** The people by their last name, in the order in which they were made. */
  private final Map<String, List<Sketch>> people = new HashMap<>();

  private int version;
  private final Set<String> domestic = new HashSet<>();

  Register(Tokens tokens, Wording wording) {
    this.tokens = tokens;
    this.wording = wording;
  }

  /** The folded name of a run without its legal form. */
  String key(Run run) {
    if (run.key == null) {
      run.key = Keys.of(tokens, run.from(), run.legal());
    }
    return run.key;
  }

  /** The folded name of a run with its legal form. */
  String fullKey(Run run) {
    if (run.fullKey == null) {
      run.fullKey = run.hasForm() ? Keys.of(tokens, run.from(), run.to()) : key(run);
    }
    return run.fullKey;
  }

  /** What the brackets behind a run say. */
  Brackets brackets(Run run) {
    if (run.brackets == null) {
      run.brackets = owned(run.to()) ? possessive(run) : Brackets.read(tokens, run.to());
      if (run.brackets.isEmpty()) {
        run.brackets = ApposedTerms.read(tokens, run.to());
      }
    }
    return run.brackets;
  }

  private boolean owned(int at) {
    return tokens.is(at, "'s", "'") && tokens.is(at + 1, "(");
  }

  /** Acme Dell Mills, Inc.'s (ADM) plant: the brackets are the name's if they abbreviate it. */
  private Brackets possessive(Run run) {
    Brackets behind = Brackets.read(tokens, run.to() + 1);
    for (Term term : behind.terms()) {
      boolean letters = Acronyms.isAcronym(tokens.get(term.from()));
      if (term.to() - term.from() > 1 || !letters || !run.hasForm()) {
        return Brackets.read(tokens, run.to());
      }
    }
    return behind;
  }

  /** Changes with whatever may give an entity another form; equal numbers mean equal forms. */
  int version() {
    return version;
  }

  List<Sketch> sketches() {
    return sketches;
  }

  /** The entity of that folded name, or null. */
  Sketch find(String key) {
    List<Sketch> same = byKey.get(key);
    return same == null ? null : same.get(0);
  }

  /** Notes that a name appears with a legal form. */
  void seen(Run run) {
    if (LOOSE.contains(run.form())) {
      domestic.add(key(run));
    }
  }

  /**
   * Whether a name without a form may take one: rather that of the parent than of its foreign unit.
   */
  private boolean adopts(String key, String form) {
    return form == null || LOOSE.contains(form) || !domestic.contains(key);
  }

  /** The organization that a run names, made when it is new. */
  Sketch organization(Run run, PartyKind kind, String rule) {
    String key = key(run).isEmpty() ? fullKey(run) : key(run);
    for (Sketch sketch : byKey.getOrDefault(key, List.of())) {
      if (!sketch.isPerson()
          && (sketch.form == null && adopts(key, run.form())
              || run.form() == null
              || run.form().equals(sketch.form)
              || "co".equals(sketch.form) && isCompany(run)
              || "co".equals(run.form()) && sketch.company
              || sketch.form != null && LOOSE.contains(sketch.form) && LOOSE.contains(run.form())
              || (sketch.form != null || adopts(key, run.form()))
                  && begins(sketch.name, tokens.text(run.from(), run.to()))
              || !sketch.key.equals(key))) {
        boolean fuller = "co".equals(sketch.form) && isCompany(run) && !run.form().equals("co");
        if (sketch.form == null && run.form() != null || fuller) {
          sketch.form = run.form();
          version++;
        }
        sketch.company |= isCompany(run);
        better(sketch, run);
        return sketch;
      }
    }
    Sketch sketch = new Sketch(kind, tokens.text(run.from(), run.to()), key, run.from(), rule);
    sketch.form = run.form();
    sketch.company = isCompany(run);
    sketch.rank = rank(run);
    add(sketch);
    return sketch;
  }

  private boolean isCompany(Run run) {
    return run.hasForm() && tokens.is(run.legal(), "company", "co.", "co");
  }

  /** The person that the tokens {@code [from, to)} name; Ann B. Roe is Ann Roe. */
  Sketch person(int from, int to, String rule) {
    String key = Keys.of(tokens, from, to);
    for (Sketch sketch : people.getOrDefault(Keys.surname(key), List.of())) {
      if (Keys.samePerson(sketch.key, key)) {
        better(sketch, from, to);
        return sketch;
      }
    }
    Sketch sketch = new Sketch(PartyKind.PERSON, tokens.text(from, to), key, from, rule);
    sketch.rank = rank(new Run(from, to, to, null)) + Math.max(0, to - from - 2) * 8;
    add(sketch);
    return sketch;
  }

  private void better(Sketch sketch, int from, int to) {
    sketch.first = Math.min(sketch.first, from);
    int rank = rank(new Run(from, to, to, null)) + Math.max(0, to - from - 2) * 8;
    String name = tokens.text(from, to);
    int fuller = fuller(name, sketch.name);
    if (fuller > 0 || fuller == 0 && rank > sketch.rank) {
      sketch.merged.add(sketch.name);
      sketch.rank = rank;
      sketch.name = name;
      sketch.merged.remove(name);
      version++;
    } else if (!name.equals(sketch.name) && sketch.merged.add(name)) {
      version++;
    }
  }

  /** 1 when a name has the given name in full where the other has it short, -1 if the reverse. */
  private static int fuller(String name, String other) {
    String[] one = name.split(" ");
    String[] two = other.split(" ");
    boolean same = one.length == two.length && !one[0].equalsIgnoreCase(two[0]);
    return same ? Integer.signum(one[0].length() - two[0].length()) : 0;
  }

  Sketch group(int from, int to, String rule) {
    String key = Keys.of(tokens, from, to);
    Sketch known = find(key);
    if (known != null) {
      return known;
    }
    Sketch sketch = new Sketch(PartyKind.GROUP, tokens.text(from, to), key, from, rule);
    add(sketch);
    return sketch;
  }

  private void add(Sketch sketch) {
    version++;
    sketches.add(sketch);
    if (sketch.isPerson()) {
      people.computeIfAbsent(Keys.surname(sketch.key), name -> new ArrayList<>(1)).add(sketch);
    }
    List<Sketch> same = byKey.computeIfAbsent(sketch.key, key -> new ArrayList<>());
    boolean first = sketch.form != null && LOOSE.contains(sketch.form) && !same.isEmpty();
    boolean foreign = first && same.get(0).form != null && same.get(0).ticker == null;
    same.add(foreign && !same.get(0).isPerson() ? 0 : same.size(), sketch);
  }

  /** Makes a folded form find an entity, unless another has it. */
  void alias(String key, Sketch sketch) {
    version++;
    byKey.computeIfAbsent(key, k -> new ArrayList<>(List.of(sketch)));
  }

  /** Makes one entity a form of another. */
  void merge(Sketch one, Sketch into) {
    version++;
    sketches.remove(one);
    if (one.isPerson()) {
      people.get(Keys.surname(one.key)).remove(one);
    }
    List<Sketch> same = byKey.get(one.key);
    same.remove(one);
    same.add(into);
    into.merged.add(one.name);
    into.merged.addAll(one.merged);
    into.first = Math.min(into.first, one.first);
    into.roles.addAll(one.roles);
    if (into.ticker == null) {
      into.ticker = one.ticker;
      into.exchange = one.exchange;
    }
  }

  private void better(Sketch sketch, Run run) {
    if (!sketch.key.equals(key(run))) {
      return;
    }
    sketch.first = Math.min(sketch.first, run.from());
    int rank = rank(run);
    if (rank > sketch.rank) {
      sketch.rank = rank;
      sketch.name = tokens.text(run.from(), run.to());
      version++;
    }
  }

  /** Acme & Co. is the beginning of Acme & Co., LLC. */
  private static boolean begins(String one, String other) {
    return one.startsWith(other) || other.startsWith(one);
  }

  /** A name with a legal form is fuller than one without; a name in capitals is a headline's. */
  private int rank(Run run) {
    boolean shouted = true;
    for (int i = run.from(); i < run.legal(); i++) {
      Token token = tokens.get(i);
      shouted &= !token.isWord() || token.isAllCaps() || token.text().length() < 2;
    }
    return (run.hasForm() ? 4 : 0)
        + (run.to() - run.legal() > 2 ? 4 : 0)
        + (shouted ? 0 : 2)
        + (wording.is(run.from(), Wording.HEADLINE) ? 0 : 1);
  }
}
