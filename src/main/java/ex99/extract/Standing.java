package ex99.extract;

import ex99.model.PartyKind;
import ex99.model.Role;
import ex99.name.Cast;
import ex99.name.Entity;
import ex99.name.Mention;
import ex99.token.Lexer;
import ex99.token.Lexicon;
import ex99.token.Sentence;
import ex99.token.Tokens;
import ex99.token.WordSet;
import java.util.List;
import java.util.function.Consumer;

/**
 * The roles that follow from how somebody is named: issuer, contact, executive, parent, regulator.
 */
final class Standing implements Extractor {
  private static final Lexicon OFFICERS = Lexicon.load("officer-words");

  /** What tells who the members of a body are. */
  private static final WordSet SEATS =
      WordSet.of("consisting", "comprised", "composed", "consists", "members", "principals");

  private static final WordSet BOARDS = WordSet.of("committee", "board", "directors", "trustees");

  /** How far before the words for its members a board may stand. */
  private static final int BOARD = 14;

  /** How far behind its verb a committee may stand that somebody chairs. */
  private static final int COMMITTEE = 9;

  /** How far from the words for a board its members may stand. */
  private static final int REACH = 60;

  @Override
  public void extract(Reading reading, Consumer<Finding> found) {
    Cast cast = reading.cast();
    for (int issuer : cast.issuers()) {
      role(found, issuer, Role.ISSUER, 0, "issuer", "defines the Company or opens the release");
    }
    for (Entity entity : cast.entities()) {
      if (entity.contact()) {
        role(found, entity.index(), Role.CONTACT, 0, "contact", "stands in a block of contacts");
      }
      if (entity.kind() == PartyKind.PERSON
          && isOfficer(entity.title())
          && !(entity.contact() && isSpokesman(entity.title()))) {
        role(found, entity.index(), Role.EXECUTIVE, 0, "officer-title", entity.title());
      }
    }
    asked(reading, found);
    seated(reading, found);
    chairing(reading, found);
    Owners.read(reading, found);
    new Kinship(reading).read(found);
    new Families(reading).read(found);
    new Ownership(reading).read(found);
    new MajoritiesHeld(reading).read(found);
    new Controllers(reading).read(found);
    new Regulators(reading).read(found);
  }

  /**
   * asked := ("please" | "may" | "should" | "information") "contact" person, in a sentence of its
   * own or any other
   */
  private static void asked(Reading reading, Consumer<Finding> found) {
    Tokens tokens = reading.tokens();
    for (Mention mention : reading.cast().mentions()) {
      Entity entity = reading.cast().entity(mention.entity());
      if (entity.kind() == PartyKind.PERSON
          && !entity.contact()
          && tokens.is(mention.from() - 1, "contact", "call")
          && (tokens.is(mention.from() - 2, "please", "may", "should", ",", ":")
              || tokens.is(mention.from() - 2, "information", "details"))) {
        role(found, entity.index(), Role.CONTACT, mention.from(), "contact", "is whom to contact");
      }
    }
  }

  /** chairing := person ("will" | "to")? ("chair" | "chairs") words "committee" */
  private static void chairing(Reading reading, Consumer<Finding> found) {
    Tokens tokens = reading.tokens();
    for (Mention mention : reading.cast().mentions()) {
      int verb = tokens.is(mention.to() + 1, "who") ? mention.to() + 1 : mention.to();
      while (tokens.is(verb, "will", "to", "also", "who") && verb < mention.to() + 4) {
        verb++;
      }
      boolean chairs =
          tokens.is(verb, "chairs")
              || tokens.is(verb, "chair") && tokens.is(verb - 1, "will", "to", "also");
      if (!chairs || !reading.cast().isPerson(mention.entity())) {
        continue;
      }
      int end = Math.min(tokens.sentenceAt(verb).to(), verb + COMMITTEE);
      for (int i = verb + 1; i < end && !tokens.is(i, ",", ";"); i++) {
        if (tokens.is(i, "committee", "board")) {
          role(
              found, mention.entity(), Role.EXECUTIVE, verb, "officer-title", "chairs a committee");
          break;
        }
      }
    }
  }

  /** principals := "principals" ","? person "and" person */
  private static void principals(Reading reading, int at, Consumer<Finding> found) {
    Tokens tokens = reading.tokens();
    int name = tokens.is(at + 1, ",") ? at + 2 : at + 1;
    for (int one : new Clauses(reading).at(name, tokens.sentenceAt(at).to())) {
      if (reading.cast().entity(one).kind() == PartyKind.PERSON) {
        role(found, one, Role.EXECUTIVE, at, "officer-title", "runs the firm");
      }
    }
  }

  /**
   * seated := ("committee" | "board") … ("consisting" | "comprised" | …) "of" person "and" person
   */
  private static void seated(Reading reading, Consumer<Finding> found) {
    Tokens tokens = reading.tokens();
    Cast cast = reading.cast();
    int end = tokens.size();
    for (int i = SEATS.next(tokens, 0, end); i < end; i = SEATS.next(tokens, i + 1, end)) {
      Sentence sentence = tokens.sentenceAt(i);
      if (tokens.is(i, "principals")) {
        principals(reading, i, found);
        continue;
      }
      int least = Math.max(sentence.from(), i - BOARD);
      boolean members = tokens.is(i, "members") && tokens.is(i + 1, "are", "include");
      if (!members && !tokens.is(i + 1, "of") || BOARDS.next(tokens, least, i) >= i) {
        continue;
      }
      int limit = Math.min(sentence.to(), i + (members ? 3 * REACH : REACH));
      int at = i + 2;
      while (at < limit) {
        Mention m = cast.mentionAt(at);
        if (m != null && cast.entity(m.entity()).kind() == PartyKind.PERSON) {
          role(found, m.entity(), Role.EXECUTIVE, at, "officer-title", "has a seat on a board");
          at = m.to();
        } else if (tokens.is(at, ",", "and", "independent", "directors", "director")
            || tokens.is(at, "mr.", "ms.", "mrs.", "dr.", "messrs.", "the", "two", "three")
            || tokens.is(at, "who", "serves", "serve", "will", "is", "as", "its")
            || tokens.isNumber(at)
            || tokens.is(at, "(", ")", "chair", "chairman", "chairwoman")
            || members && tokens.is(at, ":", ";")) {
          at++;
        } else {
          int next = members ? at + 1 : limit;
          while (next < limit && !tokens.is(next, ";")) {
            next++;
          }
          at = next; // "Ann Roe, former treasurer of Acme; Bob Doe"
        }
      }
    }
  }

  private static void role(
      Consumer<Finding> found, int entity, Role role, int at, String rule, String why) {
    found.accept(new Finding.RoleFinding(entity, role, at, rule, List.of(why)));
  }

  /** Whether a title is that of an officer or director, not of a department's contact. */
  private static boolean isOfficer(String title) {
    if (title == null
        || title.startsWith("former ")
        || title.startsWith("Former ")
        || Titles.leadsHouse(title) && !Titles.isExecutive(title)) {
      return false;
    }
    List<String> norms = Lexer.norms(title);
    if (norms.contains("advisory")) {
      return norms.contains("director") || norms.contains("officer");
    }
    for (String norm : norms) {
      int hyphen = norm.indexOf('-');
      if (OFFICERS.has(norm) || hyphen > 0 && OFFICERS.has(norm.substring(0, hyphen))) {
        return true;
      }
    }
    return false;
  }

  /** "Director, Investor Relations": who speaks for a company without being one of its officers. */
  private static boolean isSpokesman(String title) {
    List<String> norms = Lexer.norms(title);
    boolean speaks =
        norms.contains("relations")
            || norms.contains("communications")
            || norms.contains("media")
            || norms.contains("pr");
    return speaks && !norms.contains("chief") && !norms.contains("cfo") && !norms.contains("ceo");
  }
}
