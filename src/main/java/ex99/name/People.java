package ex99.name;

import ex99.token.Lexicon;
import ex99.token.Tokens;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** Finds the people whom a release names. */
final class People {
  /** What the signs of a person weigh at least. */
  private static final int ENOUGH = 3;

  private static final Lexicon HONORIFICS = Lexicon.load("honorifics");

  private final Tokens tokens;
  private final Wording wording;
  private final Register register;
  private final List<Run> runs;
  private final Set<Integer> ends = new HashSet<>();

  /** Where people are named, honorifics included. */
  private final Set<Integer> starts = new HashSet<>();

  /** The names that somebody is said to be "of the firm of". */
  private final Set<String> firms = new HashSet<>();

  private final TitlesBehind behind;
  private final PersonNames names;
  private final PersonSigns signs;

  People(Tokens tokens, Wording wording, Register register, List<Run> runs, Sketch[] known) {
    this.tokens = tokens;
    this.wording = wording;
    this.register = register;
    this.runs = runs;
    Surnames surnames = new Surnames(tokens, wording, runs);
    this.behind = new TitlesBehind(tokens, wording, known);
    this.names = new PersonNames(tokens, wording, known, surnames, behind);
    this.signs = new PersonSigns(tokens, wording, surnames, behind);
  }

  /** Where names of organizations begin behind the titles of people. */
  List<Integer> organizations() {
    return behind.employers();
  }

  /** Registers every name that is a person's. */
  void find() {
    for (Run run : runs) {
      if (tokens.is(run.from() - 1, "of") && tokens.is(run.from() - 2, "firm", "firms")) {
        firms.add(register.fullKey(run));
      }
    }
    Set<String> houses = houses();
    for (Run one : runs) {
      Run run = names.unranked(one);
      int to = names.nameEnd(run);
      if (!houses.isEmpty() && isParticle(run.from()) && houses.contains(key(run.from(), to))) {
        continue; // "Dr. Van den Roe" is Ann Van den Roe
      }
      if (!firms.isEmpty() && firms.contains(register.fullKey(one))) {
        continue;
      }
      if (to - run.from() >= 2 && signs.weight(run, to) >= ENOUGH) {
        register.person(run.from(), names.suffixed(to), "person");
        ends.add(names.suffixed(to));
        starts.add(run.from());
        starts.add(behindHonorific(run.from() - 1) == run.from() ? run.from() - 1 : run.from());
      } else if (to - run.from() >= 2 && beside(run, to)) {
        register.person(run.from(), names.suffixed(to), "person");
      }
    }
    for (Run one : runs) {
      Run run = names.unranked(one);
      int to = names.nameEnd(run);
      if (to - run.from() >= 2 && between(run, to)) {
        register.person(run.from(), to, "person");
      }
    }
    shorten();
  }

  /** between := person "," name ("," | "and" | "," "and") person: one more in a list of people */
  private boolean between(Run run, int to) {
    int next = tokens.is(to, ",") && tokens.is(to + 1, "and") ? to + 2 : to + 1;
    return tokens.is(run.from() - 1, ",")
        && ends.contains(run.from() - 1)
        && tokens.is(to, ",", "and")
        && starts.contains(next)
        && isPlain(run, to);
  }

  /** The token behind the honorific at a token, or -1. */
  private int behindHonorific(int at) {
    Lexicon.Match match = at < 0 ? null : HONORIFICS.match(tokens, at);
    return match == null ? -1 : match.to();
  }

  /** Billy Ray is Billy Ray Roe, who is named too. */
  private void shorten() {
    for (Sketch one : List.copyOf(register.sketches())) {
      String key = one.key + " ";
      if (one.isPerson() && one.key.indexOf(' ') == one.key.lastIndexOf(' ')) {
        for (Sketch other : register.sketches()) {
          boolean longer = other != one && other.isPerson() && other.key.startsWith(key);
          if (longer) {
            register.merge(one, other);
            break;
          }
        }
      }
    }
  }

  /** The surnames with small words before them of those whose given names are told too. */
  private Set<String> houses() {
    Set<String> houses = new HashSet<>();
    for (Run run : runs) {
      int to = run.hasForm() || run.length() > PersonSigns.NAME + 2 ? run.from() : run.to();
      for (int i = run.from() + 1; i < to - 1; i++) {
        if (isParticle(i)) {
          houses.add(key(i, to));
          break;
        }
      }
    }
    return houses;
  }

  private boolean isParticle(int at) {
    return PersonForms.PARTICLES.contains(tokens.norm(at));
  }

  private String key(int from, int to) {
    return tokens.text(from, to).toLowerCase(Locale.ROOT);
  }

  /** beside := person "and" name ("will" | "have" | "as" | …): two of whom the same is said */
  private boolean beside(Run run, int to) {
    return tokens.is(run.from() - 1, "and")
        && (ends.contains(run.from() - 1) || ends.contains(run.from() - 2))
        && tokens.is(to, "will", "have", "were", "as", "to", "are", "who")
        && isPlain(run, to);
  }

  /** Whether nothing in a name of two or three words speaks against a person. */
  private boolean isPlain(Run run, int to) {
    return to - run.from() <= PersonSigns.NAME
        && !wording.any(
            run.from(), to, Wording.HEAD | Wording.THING | Wording.PLACE | Wording.HEADLINE)
        && !tokens.isAllCaps(to - 1);
  }

  /** What speaks for a run as the name of a person. */
  String signs(Run one) {
    Run run = names.unranked(one);
    int to = names.nameEnd(run);
    if (to - run.from() < 2) {
      return "its words are no given name and surname";
    }
    return "signs weigh " + signs.weight(run, to) + ", wanted " + ENOUGH;
  }
}
