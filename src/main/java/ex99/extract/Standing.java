package ex99.extract;

import ex99.model.PartyKind;
import ex99.model.Role;
import ex99.model.SectionKind;
import ex99.name.Cast;
import ex99.name.Entity;
import ex99.name.Mention;
import ex99.token.Lexicon;
import ex99.token.Tokens;
import java.util.List;
import java.util.function.Consumer;

/**
 * The roles that follow from how somebody is named: issuer, contact, executive, parent, regulator.
 */
final class Standing implements Extractor {
  private static final Lexicon OWNED = Lexicon.load("subsidiary-words");
  private static final Lexicon OFFICERS = Lexicon.load("officer-words");

  /** How far from a name its subsidiary or parent may be named. */
  private static final int NEAR = 14;

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
      if (entity.kind() == PartyKind.PERSON && isOfficer(entity.title())) {
        role(found, entity.index(), Role.EXECUTIVE, 0, "officer-title", entity.title());
      }
    }
    owners(reading, found);
    regulators(reading, found);
  }

  private static void role(
      Consumer<Finding> found, int entity, Role role, int at, String rule, String why) {
    found.accept(new Finding.RoleFinding(entity, role, at, rule, List.of(why)));
  }

  /** Whether a title is that of an officer or director, not of a department's contact. */
  private static boolean isOfficer(String title) {
    if (title == null) {
      return false;
    }
    for (String norm : ex99.token.Lexer.norms(title)) {
      if (OFFICERS.has(norm)) {
        return true;
      }
    }
    return false;
  }

  /**
   * subsidiary ("," article words)? "subsidiary of" parent; parent "'s" … "subsidiary" subsidiary.
   */
  private static void owners(Reading reading, Consumer<Finding> found) {
    Tokens tokens = reading.tokens();
    Cast cast = reading.cast();
    for (int i = 0; i < tokens.size(); i++) {
      Lexicon.Match match = OWNED.match(tokens, i);
      if (match == null) {
        continue;
      }
      int start = tokens.sentenceAt(i).from();
      int end = tokens.sentenceAt(i).to();
      Mention left = cast.lastIn(Math.max(start, i - NEAR), i);
      Mention right = cast.firstIn(match.to(), Math.min(end, match.to() + 2));
      if (match.value().equals("of") && left != null && right != null) {
        pair(found, cast, left, right, i);
      } else if (match.value().equals("is") && left != null && right != null) {
        pair(found, cast, right, left, i);
      }
    }
  }

  private static void pair(
      Consumer<Finding> found, Cast cast, Mention subsidiary, Mention parent, int at) {
    boolean organizations =
        cast.entity(subsidiary.entity()).kind() != PartyKind.PERSON
            && cast.entity(parent.entity()).kind() != PartyKind.PERSON;
    if (organizations && subsidiary.entity() != parent.entity()) {
      role(found, subsidiary.entity(), Role.SUBSIDIARY, at, "subsidiary-of", "a subsidiary of");
      role(found, parent.entity(), Role.PARENT, at, "subsidiary-of", "a subsidiary of");
    }
  }

  private static void regulators(Reading reading, Consumer<Finding> found) {
    Cast cast = reading.cast();
    boolean[] seen = new boolean[cast.entities().size()];
    for (Mention mention : cast.mentions()) {
      Entity entity = cast.entity(mention.entity());
      if (entity.kind() == PartyKind.GOVERNMENT && !seen[entity.index()]) {
        SectionKind part = reading.outline().kindAt(reading.tokens().get(mention.from()).start());
        if (part != SectionKind.SAFE_HARBOR && part != SectionKind.ABOUT) {
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
