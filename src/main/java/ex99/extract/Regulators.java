package ex99.extract;

import ex99.model.PartyKind;
import ex99.model.Role;
import ex99.model.SectionKind;
import ex99.name.Cast;
import ex99.name.Entity;
import ex99.name.Mention;
import ex99.token.Lexer;
import ex99.token.Lexicon;
import ex99.token.Sentence;
import ex99.token.Tokens;
import ex99.token.WordSet;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;

/** Tells which bodies of government rule over what the release tells of. */
final class Regulators {
  /** Words for what somebody did in an agency. */
  private static final Set<String> OFFICES =
      Set.of(
          "served",
          "serves",
          "serving",
          "worked",
          "career",
          "secretary",
          "undersecretary",
          "commissioner",
          "administrator",
          "prosecutor",
          "attorney",
          "economist",
          "ambassador",
          "adviser",
          "advisor",
          "clerked",
          "positions");

  private static final Lexicon FORCES = Lexicon.load("armed-forces");

  /** Other public bodies that buy rather than rule. */
  private static final Lexicon BUYERS = Lexicon.load("public-buyers");

  /** How far from a court's name the sentence may say what it allows. */
  private static final int REACH = 60;

  /** What an agency does to somebody's goods. */
  private static final WordSet RULED =
      WordSet.of(
          "evaluated",
          "approved",
          "regulated",
          "classified",
          "authorized",
          "licensed",
          "cleared",
          "supervised",
          "regulation",
          "regulations",
          "oversight",
          "supervision",
          "classification");

  /** What is never evaluated by an agency, as boilerplate says. */
  private static final WordSet STATEMENTS = WordSet.of("statement", "statements");

  /** How far before "by" the words of ruling may stand. */
  private static final int BETWEEN = 5;

  private final Tokens tokens;
  private final Reading reading;
  private final Cast cast;

  Regulators(Reading reading) {
    this.reading = reading;
    this.tokens = reading.tokens();
    this.cast = reading.cast();
  }

  void read(Consumer<Finding> found) {
    boolean[] seen = new boolean[cast.entities().size()];
    for (Mention mention : cast.mentions()) {
      Entity entity = cast.entity(mention.entity());
      if (entity.kind() == PartyKind.GOVERNMENT && !seen[entity.index()] && rules(mention)) {
        seen[entity.index()] = true;
        List<String> why = List.of("an agency named");
        found.accept(
            new Finding.RoleFinding(
                entity.index(), Role.REGULATOR, mention.from(), "regulator", why));
      }
    }
  }

  private boolean rules(Mention mention) {
    String name = cast.entity(mention.entity()).name();
    SectionKind part = reading.outline().kindAt(tokens.start(mention.from()));
    if (part == SectionKind.SAFE_HARBOR || part == SectionKind.ABOUT) {
      return !isBuyer(name) && ruled(mention.from());
    }
    boolean other = isTrial(name) || isBuyer(name);
    return !isEmployer(reading, mention) && (!other || allows(tokens, mention));
  }

  /** ruled := ("evaluated" | "regulations" …) word* "by" (agency ("," | "or" | "and"))* agency */
  private boolean ruled(int at) {
    int start = Math.max(tokens.sentenceAt(at).from(), at - REACH);
    int by = at - 1;
    while (by > start && (tokens.is(by, ",", "or", "and", "the") || isAgency(by))) {
      by--;
    }
    if (!tokens.is(by, "by")) {
      return false;
    }
    for (int i = by - 1; i >= Math.max(start, by - BETWEEN); i--) {
      if (RULED.has(tokens, i)) {
        return !STATEMENTS.any(tokens, start, i);
      }
    }
    return false;
  }

  private boolean isAgency(int at) {
    Mention m = cast.mentionAt(at);
    return m != null && cast.entity(m.entity()).kind() == PartyKind.GOVERNMENT;
  }

  /** Whether a court is one that tries suits. */
  private static boolean isTrial(String name) {
    return name.contains("District Court") && !name.contains("Bankruptcy");
  }

  /** Whether the sentence of a court's name speaks of what it allows. */
  private static boolean allows(Tokens tokens, Mention mention) {
    Sentence sentence = tokens.sentenceAt(mention.from());
    int end = Math.min(sentence.to(), mention.to() + REACH);
    for (int i = Math.max(sentence.from(), mention.from() - REACH); i < end; i++) {
      if (tokens.is(i, "approval", "approve", "approved", "approves", "approving")
          || tokens.is(i, "confirmed", "authorized", "petition", "petitions", "bankruptcy")) {
        return true;
      }
    }
    return false;
  }

  /** "Roe served as Under Secretary at the U.S. Treasury": where somebody had an office. */
  private static boolean isEmployer(Reading reading, Mention mention) {
    Tokens tokens = reading.tokens();
    int from = Math.max(tokens.sentenceAt(mention.from()).from(), mention.from() - 2 * REACH);
    boolean work = false;
    for (int i = mention.from() - 1; i >= from && !tokens.is(i, ";"); i--) {
      work |= OFFICES.contains(tokens.norm(i));
      Mention before = reading.cast().mentionAt(i);
      boolean person =
          before != null && reading.cast().entity(before.entity()).kind() == PartyKind.PERSON;
      if (work && (person || tokens.is(i, "he", "she", "his", "her"))) {
        return true;
      }
    }
    return false;
  }

  /** Whether an agency is one that buys rather than one that rules. */
  static boolean isBuyer(String name) {
    List<String> words = Lexer.norms(name);
    return !name.contains("Economic Defense") && (FORCES.within(words) || BUYERS.within(words));
  }
}
