package ex99.extract;

import ex99.model.PartyKind;
import ex99.model.Role;
import ex99.model.SectionKind;
import ex99.name.Cast;
import ex99.name.Entity;
import ex99.name.Mention;
import ex99.token.Lexicon;
import ex99.token.Sentence;
import ex99.token.Tokens;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;

/**
 * The roles that follow from how somebody is named: issuer, contact, executive, parent, regulator.
 */
final class Standing implements Extractor {
  private static final Lexicon OWNED = Lexicon.load("subsidiary-words");
  private static final Lexicon OFFICERS = Lexicon.load("officer-words");

  /** How far before a noun its possessive pronoun may stand. */
  private static final int POSSESSIVE = 7;

  /** How many words may describe a subsidiary before its name. */
  private static final int DESCRIPTION = 6;

  /** How far from a name its subsidiary or parent may be named. */
  private static final int NEAR = 14;

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

  /** How far from a court's name the sentence may say what it allows. */
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
    owners(reading, found);
    new Controllers(reading).read(found);
    regulators(reading, found);
  }

  /**
   * asked := ("please" | "may" | "should") "contact" person, in a sentence of its own or any other
   */
  private static void asked(Reading reading, Consumer<Finding> found) {
    Tokens tokens = reading.tokens();
    for (Mention mention : reading.cast().mentions()) {
      Entity entity = reading.cast().entity(mention.entity());
      if (entity.kind() == PartyKind.PERSON
          && !entity.contact()
          && tokens.is(mention.from() - 1, "contact", "call")
          && tokens.is(mention.from() - 2, "please", "may", "should")) {
        role(found, entity.index(), Role.CONTACT, mention.from(), "contact", "is whom to contact");
      }
    }
  }

  private static void role(
      Consumer<Finding> found, int entity, Role role, int at, String rule, String why) {
    found.accept(new Finding.RoleFinding(entity, role, at, rule, List.of(why)));
  }

  /** Whether a title is that of an officer or director, not of a department's contact. */
  private static boolean isOfficer(String title) {
    if (title == null || title.startsWith("former ") || title.startsWith("Former ")) {
      return false;
    }
    for (String norm : ex99.token.Lexer.norms(title)) {
      if (OFFICERS.has(norm)) {
        return true;
      }
    }
    return false;
  }

  /** "Director, Investor Relations": who speaks for a company without being one of its officers. */
  private static boolean isSpokesman(String title) {
    List<String> norms = ex99.token.Lexer.norms(title);
    boolean speaks =
        norms.contains("relations")
            || norms.contains("communications")
            || norms.contains("media")
            || norms.contains("pr");
    return speaks && !norms.contains("chief") && !norms.contains("cfo") && !norms.contains("ceo");
  }

  /**
   * subsidiary … "subsidiary of" parent; parent "parent of" subsidiary; ("its" | parent "'s") …
   * "subsidiary" subsidiary, with more after commas and "and"; "its" subsidiary "subsidiary".
   */
  private static void owners(Reading reading, Consumer<Finding> found) {
    Tokens tokens = reading.tokens();
    Cast cast = reading.cast();
    int i = OWNED.next(tokens, 0, tokens.size());
    while (i < tokens.size()) {
      Lexicon.Match match = OWNED.match(tokens, i);
      if (match == null) {
        i = OWNED.next(tokens, i + 1, tokens.size());
        continue;
      }
      int start = tokens.sentenceAt(i).from();
      Mention left = cast.lastIn(Math.max(start, i - NEAR), i);
      if (left != null && others(tokens, left.to(), i)) {
        pair(found, cast, left.entity(), cast.issuer(), i);
      } else if (match.value().equals("of")) {
        Mention right = mentionFrom(reading, match.to());
        if (right == null) {
          right =
              tokens.is(match.from(), "vehicle")
                  ? cast.firstIn(match.to(), match.to() + DESCRIPTION)
                  : described(reading, match.to());
        }
        if (left != null && right != null && isApposed(tokens, left.to(), i)) {
          pair(found, cast, left.entity(), right.entity(), i);
        }
      } else if (match.value().isEmpty()) {
        affiliate(reading, match, left, found);
      } else if (match.value().equals("is")) {
        held(reading, match, left, found);
      }
      i = OWNED.next(tokens, match.to(), tokens.size());
    }
  }

  /** V "," "an affiliate of" B: a company made to acquire is that of who stands behind it. */
  private static void affiliate(
      Reading reading, Lexicon.Match match, Mention left, Consumer<Finding> found) {
    Cast cast = reading.cast();
    Mention right = mentionFrom(reading, match.to());
    if (left != null
        && right != null
        && Vehicles.is(cast.entity(left.entity()))
        && isApposed(reading.tokens(), left.to(), match.from())) {
      pair(found, cast, left.entity(), right.entity(), match.from());
    }
  }

  /** What stands behind a noun such as "subsidiary", or right before it, belongs to a parent. */
  private static void held(
      Reading reading, Lexicon.Match match, Mention left, Consumer<Finding> found) {
    Tokens tokens = reading.tokens();
    Cast cast = reading.cast();
    int at = match.from();
    boolean named = left != null && left.to() == at;
    if (named && tokens.is(left.from() - 1, "its", "our", "'s", "new")) {
      pair(found, cast, left.entity(), cast.issuer(), at);
      return;
    }
    if (apposition(reading, match, left, found)) {
      return;
    }
    int parent = owner(reading, at, left);
    Mention held = mentionFrom(reading, match.to());
    if (held == null && tokens.is(match.to() - 1, "of", "for")) {
      held = described(reading, match.to());
    }
    while (held != null
        && !(cast.issuers().contains(held.entity())
            && cast.entity(held.entity()).ticker() != null
            && tokens.is(held.to(), "("))) {
      pair(found, cast, held.entity(), parent, at);
      int next = held.to();
      if (tokens.is(next, "(")) {
        while (next < reading.tokens().sentenceAt(at).to() && !tokens.is(next, ")")) {
          next++;
        }
        next++;
      }
      while (tokens.is(next, ",", "and")) {
        next++;
      }
      held = next > held.to() ? mentionFrom(reading, next) : null;
      boolean listed =
          held != null && cast.entity(held.entity()).ticker() != null && tokens.is(held.to(), "(");
      boolean own = held != null && (listed || cast.issuers().contains(held.entity()));
      // "the holding company for A, and B … announced": B speaks for itself
      held = own && tokens.is(match.to() - 1, "of", "for") ? null : held;
    }
  }

  /** Whether "and the other" stands between a name and "subsidiaries". */
  private static boolean others(Tokens tokens, int from, int at) {
    boolean other = false;
    if (!tokens.is(from, "and")) {
      return false;
    }
    for (int i = from + 1; i < Math.min(at, from + DESCRIPTION); i++) {
      other |= tokens.is(i, "other", "certain");
    }
    return other && tokens.is(at, "subsidiaries");
  }

  /** B "," ("a" | "an") … A? "subsidiary", with no name behind it: B is A's, or the issuer's. */
  private static boolean apposition(
      Reading reading, Lexicon.Match match, Mention left, Consumer<Finding> found) {
    Tokens tokens = reading.tokens();
    Cast cast = reading.cast();
    if (left == null || mentionFrom(reading, match.to()) != null) {
      return false;
    }
    int gap = left.to();
    while (tokens.is(left.to(), "(") && gap < match.from() && !tokens.is(gap, ")")) {
      gap++;
    }
    boolean owned = left.to() == match.from() || gap + 1 == match.from() && gap > left.to();
    int article = (owned ? left.from() : match.from()) - 1;
    int least = Math.max(0, article - DESCRIPTION);
    while (article > least && !tokens.is(article, "a", "an", "the", "its")) {
      if (cast.mentionAt(article) != null || !tokens.isWord(article)) {
        return false;
      }
      article--;
    }
    Mention held = tokens.is(article - 1, ",") ? cast.mentionAt(article - 2) : null;
    boolean any = tokens.is(article, "a", "an") || !owned && tokens.is(article, "the", "its");
    if (held == null || !any || !owned && held != left) {
      return false;
    }
    pair(found, cast, held.entity(), owned ? left.entity() : cast.issuer(), match.from());
    return true;
  }

  /**
   * Whose the thing at a token is: that of the genitive before it, of "its" subject, or the last.
   */
  private static int owner(Reading reading, int at, Mention left) {
    Tokens tokens = reading.tokens();
    int start = tokens.sentenceAt(at).from();
    for (int i = at - 1; i >= Math.max(start, at - POSSESSIVE); i--) {
      if (tokens.is(i, "our")) {
        return reading.cast().issuer();
      }
      if (tokens.is(i, "its")) {
        Mention subject = acting(reading, i, start);
        return subject == null ? reading.cast().issuer() : subject.entity();
      }
    }
    return left == null ? -1 : left.entity();
  }

  /** A in "with A, through its": whoever acts so; else who is named first in the sentence. */
  private static Mention acting(Reading reading, int its, int start) {
    Tokens tokens = reading.tokens();
    int before = tokens.is(its - 2, ",") ? its - 3 : its - 2;
    Mention m = tokens.is(its - 1, "through", "via") ? reading.cast().mentionAt(before) : null;
    return m != null ? m : reading.cast().firstIn(start, its);
  }

  /** The mention that begins at a token, or behind an opening bracket, comma or article there. */
  private static Mention mentionFrom(Reading reading, int at) {
    Tokens tokens = reading.tokens();
    int from = at;
    while (from < at + 2 && tokens.is(from, ",", "the", "(")) {
      from++;
    }
    Mention mention = reading.cast().mentionAt(from);
    return mention != null && mention.from() == from ? mention : null;
  }

  /**
   * The mention behind a few words that describe it, as in "holding company for software maker".
   */
  private static Mention described(Reading reading, int at) {
    Mention mention = reading.cast().firstIn(at, at + DESCRIPTION);
    if (mention == null) {
      return null;
    }
    for (int i = at; i < mention.from(); i++) {
      if (!reading.tokens().isWord(i) || reading.tokens().isCapitalized(i)) {
        return null;
      }
    }
    return mention;
  }

  /** Whether nothing between a name and "subsidiary of" makes the subsidiary somebody else. */
  private static boolean isApposed(Tokens tokens, int from, int to) {
    for (int i = from; i < to; i++) {
      boolean limited = tokens.is(i, "with") && tokens.is(i + 1, "limited");
      if (!limited && tokens.is(i, "by", "through", "with", "to", "become", "becomes", "became")) {
        return false;
      }
    }
    return true;
  }

  private static void pair(Consumer<Finding> found, Cast cast, int subsidiary, int parent, int at) {
    if (parent < 0 || parent == subsidiary) {
      return;
    }
    boolean organizations =
        cast.entity(subsidiary).kind() != PartyKind.PERSON
            && cast.entity(subsidiary).kind() != PartyKind.GOVERNMENT
            && cast.entity(parent).kind() != PartyKind.PERSON
            && cast.entity(parent).kind() != PartyKind.GOVERNMENT;
    if (organizations) {
      role(found, subsidiary, Role.SUBSIDIARY, at, "subsidiary-of", "a subsidiary of");
      role(found, parent, Role.PARENT, at, "subsidiary-of", "a subsidiary of");
    }
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
  private static boolean isBuyer(String name) {
    return name.contains("Defense")
        || name.contains("Army")
        || name.contains("Navy")
        || name.contains("Naval")
        || name.contains("Air Force")
        || name.contains("Marine Corps")
        || name.contains("NASA")
        || name.contains("Command")
        || name.contains("Police")
        || name.contains("Sheriff")
        || name.contains("Fire Department");
  }

  private static void regulators(Reading reading, Consumer<Finding> found) {
    Cast cast = reading.cast();
    boolean[] seen = new boolean[cast.entities().size()];
    for (Mention mention : cast.mentions()) {
      Entity entity = cast.entity(mention.entity());
      if (entity.kind() == PartyKind.GOVERNMENT && !seen[entity.index()]) {
        SectionKind part = reading.outline().kindAt(reading.tokens().start(mention.from()));
        boolean told = part != SectionKind.SAFE_HARBOR && part != SectionKind.ABOUT;
        boolean other = isTrial(entity.name()) || isBuyer(entity.name());
        boolean served = isEmployer(reading, mention);
        if (told && !served && (!other || allows(reading.tokens(), mention))) {
          seen[entity.index()] = true;
          role(
              found,
              entity.index(),
              Role.REGULATOR,
              mention.from(),
              "regulator",
              "an agency named");
        }
      }
    }
  }
}
