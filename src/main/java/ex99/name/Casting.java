package ex99.name;

import ex99.model.SectionKind;
import ex99.outline.Outline;
import ex99.phrase.Figures;
import ex99.token.Tokens;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** Finds everybody whom a release names. */
public final class Casting {
  private final Tokens tokens;
  private final Outline outline;
  private final Wording wording;
  private final List<Run> runs;
  private final Register register;
  private final Forms forms;

  /** Whom each token names, as far as is known by now; null for nobody. */
  private final Sketch[] known;

  private Spotter spotter;
  private List<Spotter.Spot> spots = List.of();

  /** The version of the register that this is the state of. */
  private int marked = -1;

  private final Tickers tickers;

  private Casting(Tokens tokens, Outline outline) {
    this.tokens = tokens;
    this.outline = outline;
    this.wording = new Wording(tokens);
    this.runs = Runs.find(tokens, wording);
    this.register = new Register(tokens, wording);
    this.forms = new Forms(tokens, wording, register, runs);
    this.known = new Sketch[tokens.size()];
    this.tickers = new Tickers(tokens, wording, register, runs);
  }

  /** Everybody whom a release names, with all places. */
  public static Cast cast(Tokens tokens, Outline outline, Figures figures) {
    return new Casting(tokens, outline).cast();
  }

  /** The rules of names that were tried for the capitalized words at a token, for who asks. */
  public static List<NameTrial> tried(Tokens tokens, Outline outline, int token) {
    return new Casting(tokens, outline).tried(token);
  }

  private List<NameTrial> tried(int token) {
    for (Run run : runs) {
      if (run.from() <= token && token < run.to()) {
        NameTrials trials = new NameTrials(tokens, wording, register, runs, run);
        byForm();
        People people = people();
        trials.person(people, known);
        byTitle(people);
        return trials.all(new Contexts(tokens, wording, register, runs, known), known);
      }
    }
    return List.of();
  }

  /** Finds whom a legal form, a ticker, a definition or the name of an agency tells. */
  private void byForm() {
    new Organizations(tokens, wording, register, runs).find();
    tickers.find();
    new Renames(tokens, register, runs).find();
    new Agencies(tokens, wording, register, runs).find();
    new Commission(tokens, outline, register).find();
    new Groups(tokens, register).find();
    new Families(tokens, wording, register, runs).find();
    new Shells(tokens, wording, register).find();
    mark();
    new Contexts(tokens, wording, register, runs, known).advisers();
    mark();
  }

  private People people() {
    People people = new People(tokens, wording, register, runs, known);
    people.find();
    return people;
  }

  private void byTitle(People people) {
    new Contexts(tokens, wording, register, runs, known).titled(people.organizations());
    mark();
  }

  private Cast cast() {
    byForm();
    byTitle(people());
    new Contexts(tokens, wording, register, runs, known).find();
    new DashedForms(tokens, register, runs).find();
    new FormerNames(tokens, register, runs).find();
    mark();
    new Contacts(tokens, wording, outline, register, runs, known).find();
    mark();
    spots = spots.stream().filter(spot -> !placed(spot)).toList();
    List<Sketch> issuers = new Issuers(tokens, outline, register, spots).find();
    if (!issuers.isEmpty()) {
      tickers.give(issuers.get(0));
      forms.roles(spotter, issuers.get(0));
      spots = spotter.spot();
    }
    spots = forms.settle(spots.stream().filter(spot -> !placed(spot)).toList());
    spots.forEach(this::calm);
    fill();
    new Offices(tokens, wording, outline, known, spots, issuers).assign();
    return build(issuers);
  }

  /** A town in a dateline that is also the first word of a name: BANGOR is not Bangor Trust. */
  private boolean placed(Spotter.Spot spot) {
    return spot.kind() == Mention.Form.SHORT
        && outline.place() != null
        && spot.to() == spot.from() + 1
        && outline.kindAt(tokens.start(spot.from())) == SectionKind.DATELINE
        && outline.place().contains(tokens.text(spot.from()));
  }

  /** Who is named in a headline's capitals has the letters of its name from the body. */
  private void calm(Spotter.Spot spot) {
    String name = spot.sketch().name;
    String text = tokens.text(spot.from(), spot.to());
    if (name.equals(name.toUpperCase(Locale.ROOT))
        && text.equalsIgnoreCase(name)
        && !text.equals(text.toUpperCase(Locale.ROOT))) {
      spot.sketch().name = text;
    }
  }

  /** Marks who is known by now, unless nothing has changed since that was last done. */
  private void mark() {
    if (marked != register.version()) {
      spotter = forms.spotter();
      spots = spotter.spot();
      fill();
      marked = register.version();
    }
  }

  private void fill() {
    Arrays.fill(known, null);
    for (Spotter.Spot spot : spots) {
      Arrays.fill(known, spot.from(), spot.to(), spot.sketch());
    }
  }

  private Cast build(List<Sketch> issuers) {
    Map<Sketch, Integer> order = new LinkedHashMap<>();
    List<Mention> mentions = new ArrayList<>();
    for (Spotter.Spot spot : spots) {
      order.computeIfAbsent(spot.sketch(), sketch -> order.size());
    }
    for (Spotter.Spot spot : spots) {
      mentions.add(new Mention(spot.from(), spot.to(), order.get(spot.sketch()), spot.kind()));
      alias(spot);
    }
    List<Entity> entities = new ArrayList<>();
    for (Map.Entry<Sketch, Integer> entry : order.entrySet()) {
      entities.add(entity(entry.getKey(), entry.getValue(), order));
    }
    mentions.sort(Comparator.comparingInt(Mention::from));
    List<Integer> owners = issuers.stream().filter(order::containsKey).map(order::get).toList();
    return new Cast(entities, mentions, tokens.size(), owners);
  }

  private void alias(Spotter.Spot spot) {
    Sketch sketch = spot.sketch();
    String text = tokens.text(spot.from(), spot.to());
    String folded = text.toLowerCase(Locale.ROOT);
    if (!folded.equals(sketch.folded())
        && spot.kind() != Mention.Form.PRONOUN
        && !isRest(spot, folded)
        && !isHandle(spot.from())
        && !(sketch.ticker != null && spot.to() == spot.from() + 1 && isTicker(spot))) {
      sketch.aliases.putIfAbsent(folded, text);
    }
    if (sketch.isPerson() && spot.kind() == Mention.Form.FULL) {
      int to = Degrees.end(tokens, spot.to());
      if (to > spot.to()) {
        String titled = tokens.text(spot.from(), to);
        sketch.aliases.putIfAbsent(titled.toLowerCase(Locale.ROOT), titled);
      }
    }
  }

  private boolean isTicker(Spotter.Spot spot) {
    return tokens.isAllCaps(spot.from())
        && spot.sketch().ticker.contains(tokens.text(spot.from()))
        && tickers.isTold(spot.from());
  }

  /** "#ACME", "@ACME": an address of a network, and no name. */
  private boolean isHandle(int at) {
    return tokens.is(at - 1, "#", "@") && !tokens.spaced(at);
  }

  /** Whether a line begins with the rest of a name whose first words stand on the line above. */
  private boolean isRest(Spotter.Spot spot, String folded) {
    int from = spot.from();
    int to = spot.to();
    int rest = to + 1 < tokens.size() && tokens.text(to).length() < 3 ? to + 1 : to;
    boolean cut = // the first words of a name whose rest stands on the line below
        rest < tokens.size()
            && tokens.block(rest) != tokens.block(to - 1)
            && spot.sketch().folded().endsWith(" " + tokens.norm(rest))
            && spot.sketch().isPerson()
            && spot.sketch().folded().startsWith(folded + " ")
            && wording.is(from, Wording.HEADLINE)
            && tokens.sentenceAt(from).from() != from;
    return cut
        || from > 0
            && tokens.block(from - 1) != tokens.block(from)
            && spot.sketch().folded().endsWith(" " + folded)
            && (" " + spot.sketch().folded()).endsWith(" " + tokens.norm(from - 1) + " " + folded);
  }

  private static List<Post> posts(Sketch person, int affiliation, Map<Sketch, Integer> order) {
    if (person.told == null) {
      return List.of();
    }
    return person.told.stream()
        .map(o -> new Post(o.title().from(), o.text(), order.getOrDefault(o.organization(), -1)))
        .filter(post -> post.affiliation() >= 0 && post.affiliation() != affiliation)
        .toList();
  }

  private static Entity entity(Sketch sketch, int index, Map<Sketch, Integer> order) {
    int affiliation = sketch.affiliation == null ? -1 : order.getOrDefault(sketch.affiliation, -1);
    return new Entity(
        index,
        sketch.name,
        sketch.kind,
        List.copyOf(sketch.aliases.values()),
        sketch.ticker,
        sketch.exchange,
        sketch.title,
        affiliation,
        posts(sketch, affiliation, order),
        sketch.members,
        sketch.contact,
        sketch.rule);
  }
}
