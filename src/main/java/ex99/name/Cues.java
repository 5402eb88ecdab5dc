package ex99.name;

import ex99.token.Lexicon;
import ex99.token.Tokens;
import ex99.token.WordSet;

/**
 * The words before a name that only organizations have before them: cues such as "a unit of", a
 * seat such as "Denver-based", and lists that count the sides of a deal.
 */
final class Cues {
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

  private static final Lexicon CUES = Lexicon.load("org-cues");

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

  /** How far before a list the word that counts its members may stand. */
  private static final int COUNTED = 12;

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

  /** The most words of a cue. */
  private static final int CUE_LENGTH = 4;

  private final Tokens tokens;
  private final Wording wording;

  Cues(Tokens tokens, Wording wording) {
    this.tokens = tokens;
    this.wording = wording;
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

  /** "Growth led by Rosa Verde": goods lead sales; who leads a round or a team is somebody. */
  boolean leads(Run run) {
    int by = tokens.is(run.from() - 1, "the") ? run.from() - 2 : run.from() - 1;
    if (!tokens.is(by, "by") || !tokens.is(by - 1, "led", "anchored")) {
      return false;
    }
    int start = Math.max(tokens.sentenceAt(run.from()).from(), by - LED);
    return LEDS.next(tokens, start, by) == by;
  }
}
