package ex99.name;

import ex99.model.PartyKind;
import ex99.token.Lexicon;
import ex99.token.Tokens;
import ex99.token.WordSet;
import java.util.List;

/** Finds agencies, courts and other bodies of government. */
final class Agencies {
  private static final Lexicon NAMES = Lexicon.load("agencies");
  private static final Lexicon HEADS = Lexicon.load("gov-heads");
  private static final Lexicon FIELDS = Lexicon.load("academic-fields");

  /** What the names of courts go on with behind "of". */
  private static final WordSet COURTS =
      WordSet.of(
          "appeals",
          "appeal",
          "chancery",
          "claims",
          "justice",
          "pleas",
          "bench",
          "instance",
          "arbitration",
          "trade",
          "session",
          "law",
          "equity",
          "record",
          "audit");

  /** What agencies sell that are firms: Acme Title Agency. */
  private static final WordSet TRADES =
      WordSet.of(
          "title",
          "insurance",
          "travel",
          "talent",
          "advertising",
          "ad",
          "employment",
          "staffing",
          "collection",
          "estate",
          "modeling",
          "literary",
          "marketing",
          "media",
          "creative",
          "rating",
          "ratings",
          "news",
          "booking",
          "ticket",
          "design",
          "digital",
          "realty");

  private static final String[] COUNTRY = {"U.S. ", "US ", "United States "};

  private final Tokens tokens;
  private final Wording wording;
  private final Register register;
  private final List<Run> runs;
  private final PublicBodies bodies;

  Agencies(Tokens tokens, Wording wording, Register register, List<Run> runs) {
    this.tokens = tokens;
    this.wording = wording;
    this.register = register;
    this.runs = runs;
    this.bodies = new PublicBodies(tokens, wording);
  }

  /** agency := known-agency | capitalized+ government-head (("of" | "for") capitalized+)? */
  void find() {
    Sketch last = null;
    int end = -1;
    for (Run run : runs) {
      if (end >= 0
          && run.from() == end + 1
          && tokens.is(end, "(")
          && tokens.is(run.to(), ")")
          && !tokens.isAllCaps(run.from())) {
        register.alias(Keys.of(tokens, run.from(), run.to()), last);
        continue;
      }
      Lexicon.Match match = listed(run);
      boolean company =
          run.hasForm()
              && (match == null || match.to() < run.to())
              && !(HEADS.has(tokens, run.to() - 1) && bodies.is(run));
      if (company || wording.all(run.from(), run.to(), Wording.MEDIUM)) {
        continue;
      }
      if (match != null) {
        boolean seat = // the court, but not the commission, for somewhere
            tokens.is(match.to(), "of")
                || tokens.is(match.to(), "for") && !HEADS.has(tokens, match.to() - 1)
                || tokens.is(match.to() - 1, "court");
        boolean more = seat || match.to() - match.from() > 1 && !tokens.is(match.to(), "for");
        int to = more && !thing(match.to(), run) ? run.to() : match.to();
        Run named = new Run(match.from(), to, to, null);
        last = register.organization(named, PartyKind.GOVERNMENT, "agency");
        end = to;
        define(last, to);
      } else if ((headed(run) || bodies.is(run))
          && !teaches(run)
          && !wording.is(run.from(), Wording.HEADLINE)
          && !wording.inTable(run.from())) {
        last = register.organization(run, PartyKind.GOVERNMENT, "agency-head");
        end = run.to();
        define(last, end);
      }
    }
    new PublicPosts(tokens, wording, register).find();
    shorten();
    domestic();
  }

  /** Whether what follows an agency in a run is a thing of its: U.S. Navy Frigate Contract. */
  private boolean thing(int from, Run run) {
    return from < run.to()
        && !tokens.is(from, "of", "for")
        && (wording.is(run.from(), Wording.HEADLINE)
            || wording.is(run.to() - 1, Wording.THING | Wording.STOP));
  }

  /** "the Bankruptcy Court" is the U.S. Bankruptcy Court for the Northern District named before. */
  private void shorten() {
    Sketch court = null;
    int courts = 0;
    for (Sketch one : List.copyOf(register.sketches())) {
      if (one.kind != PartyKind.GOVERNMENT) {
        continue;
      }
      Sketch full = federal(one) == null ? fuller(one) : federal(one);
      full = full == null ? spelled(one) : full;
      if (full != null) {
        register.merge(one, full);
      } else if (one.key.indexOf("court") >= 0) {
        court = one;
        courts++;
      }
    }
    if (courts == 1) {
      court.roles.add("court");
    }
  }

  /** The agency whose initials are all that another name is, or null. */
  private Sketch spelled(Sketch one) {
    if (one.key.indexOf(' ') >= 0) {
      return null;
    }
    for (Sketch other : register.sketches()) {
      if (other != one
          && other.kind == PartyKind.GOVERNMENT
          && other.key.indexOf(' ') > 0
          && (other.acronyms().contains(one.name)
              || Acronyms.of(domesticName(other)).contains(one.name))) {
        return other;
      }
    }
    return null;
  }

  /** The name of an agency without its country: FDA is the U.S. Food and Drug Administration. */
  private static String domesticName(Sketch agency) {
    for (String country : COUNTRY) {
      if (agency.name.startsWith(country)) {
        return agency.name.substring(country.length());
      }
    }
    return agency.name;
  }

  /** "the Navy" is the U.S. Navy. */
  private void domestic() {
    for (Sketch one : register.sketches()) {
      int space = one.name.startsWith("United States ") ? 13 : one.name.indexOf(' ');
      boolean ours = one.key.startsWith("us ") || one.key.startsWith("united states ");
      if (one.kind == PartyKind.GOVERNMENT && ours && one.key.indexOf("court") < 0) {
        register.alias(one.key.substring(one.key.startsWith("us ") ? 3 : 14), one);
        one.merged.add(one.name.substring(space + 1));
      }
    }
  }

  /** "the Department of Defense" is the United States Department of Defense of another place. */
  private Sketch federal(Sketch one) {
    for (Sketch other : register.sketches()) {
      boolean longer =
          other.kind == PartyKind.GOVERNMENT
              && (other.key.equals("us " + one.key)
                  || other.key.equals("united states " + one.key));
      if (longer) {
        return other;
      }
    }
    return null;
  }

  private static String unfederal(String key) {
    int country = key.startsWith("us ") ? 3 : key.startsWith("united states ") ? 14 : 0;
    return key.substring(country);
  }

  private Sketch fuller(Sketch one) {
    String key = unfederal(one.key); // US District Court for United States District Court
    if (!key.endsWith(" court") || key.indexOf(' ') != key.lastIndexOf(' ')) {
      return null;
    }
    Sketch full = null;
    for (Sketch other : register.sketches()) {
      if (other != one
          && other.kind == PartyKind.GOVERNMENT
          && other.key.length() > one.key.length()
          && (" " + other.key + " ").contains(" " + key + " ")) {
        if (full != null) {
          return null;
        }
        full = other;
      }
    }
    return full;
  }

  /** Food and Drug Administration (FDA): later the acronym alone means the same. */
  private void define(Sketch sketch, int to) {
    for (Term term : Brackets.read(tokens, to).terms()) {
      String key = Keys.of(tokens, term.from(), term.to());
      Sketch other = register.find(key);
      if (other != null && other != sketch && other.kind == PartyKind.GOVERNMENT) {
        register.merge(other, sketch);
      } else if (tokens.isAllCaps(term.from())) {
        register.alias(key, sketch);
      }
    }
  }

  private Lexicon.Match listed(Run run) {
    int from = tokens.is(run.from(), "the") ? run.from() + 1 : run.from();
    Lexicon.Match match = NAMES.match(tokens, from);
    boolean people = PublicBodies.isPeople(tokens, run.from());
    if (match == null && (people || wording.is(run.from(), Wording.PLACE))) {
      int next = tokens.is(run.from(), "united") ? run.from() + 2 : run.from() + 1;
      Lexicon.Match rest = next < run.to() ? NAMES.match(tokens, next) : null;
      match = rest == null ? null : new Lexicon.Match(run.from(), rest.to(), rest.value());
    }
    return match != null && match.to() <= run.to() ? match : null;
  }

  /** Court of Appeals, Court of Queens: a court is called after a place or what it does. */
  private boolean seated(Run run) {
    return tokens.is(run.from() + 1, "for")
        || wording.any(run.from(), run.to(), Wording.PLACE)
        || COURTS.next(tokens, run.from(), run.to()) < run.to();
  }

  /** The Department of Medicine of a university. */
  private boolean teaches(Run run) {
    return tokens.is(run.from() + 1, "of") && FIELDS.match(tokens, run.from() + 2) != null;
  }

  /** A name that ends in Commission or Court, or begins with Department of. */
  private boolean headed(Run run) {
    if (run.length() < 2) {
      return false;
    }
    for (int i = run.from(); i < run.to(); i++) {
      boolean office =
          i > run.from()
              && tokens.is(i, "division", "office", "bureau")
              && tokens.is(i + 1, "of")
              && wording.is(run.from(), Wording.PLACE);
      if (office) {
        return true;
      }
      boolean last = i == run.to() - 1 || tokens.is(i + 1, "of", "for");
      if (tokens.is(i, "school", "college", "university", "institute")) {
        return false;
      }
      if (tokens.is(i, "administration") && wording.is(run.from(), Wording.GIVEN)) {
        return false; // that of a president
      }
      if (last && tokens.is(i, "agency") && TRADES.has(tokens, i - 1)) {
        return false;
      }
      boolean play = i == run.from() && tokens.is(i, "court") && !seated(run);
      if (last && !play && HEADS.has(tokens, i)) {
        boolean named =
            i > run.from() && !wording.all(run.from(), i, Wording.PLAIN | Wording.STOP)
                || i + 1 < run.to()
                || tokens.is(run.from() - 1, "'s") && wording.is(run.from() - 2, Wording.PLACE);
        return named;
      }
      if (i > run.from()
          && i + 1 < run.to()
          && HEADS.match(tokens, i) != null
          && HEADS.match(tokens, i).to() == run.to()) {
        return true;
      }
    }
    return false;
  }
}
