package ex99.extract;

import ex99.model.PartyKind;
import ex99.name.Cast;
import ex99.name.Mention;
import ex99.token.Tokens;
import java.util.Set;

/** Tells persons appointed from what only looks so: a dealer, firms that join, auditors. */
final class Appointments {
  /** Who joins a company or its board. */
  private static final Set<String> OFFICES =
      Set.of(
          "officer",
          "director",
          "directors",
          "ceo",
          "cfo",
          "coo",
          "cto",
          "president",
          "chairman",
          "executive",
          "executives",
          "board",
          "team",
          "veteran",
          "leader",
          "counsel",
          "head",
          "vp",
          "partner",
          "manager",
          "chief",
          "founder",
          "dr.",
          "mr.",
          "ms.",
          "mrs.");

  private final Tokens tokens;
  private final Cast cast;

  Appointments(Tokens tokens, Cast cast) {
    this.tokens = tokens;
    this.cast = cast;
  }

  /** Whether companies join, not people: nobody is named, and no office. */
  boolean joinsNothing(EventWords.Hit hit, Passage passage) {
    if (!tokens.norm(hit.to() - 1).startsWith("join")) {
      return false;
    }
    Mention object = cast.mentionAt(tokens.is(hit.to(), "the") ? hit.to() + 1 : hit.to());
    if (object != null
        && !isPerson(object)
        && !cast.issuers().contains(object.entity())
        && !somebody(hit.from(), passage.from())) {
      return true; // "Acme Joins Web Alliance"
    }
    if (joinsTeam(hit, passage)) {
      return true;
    }
    for (int i = passage.from(); i < passage.to(); i++) {
      Mention m = cast.mentionAt(i);
      if (m != null && cast.entity(m.entity()).kind() == PartyKind.PERSON
          || OFFICES.contains(tokens.norm(i))) {
        return false;
      }
    }
    return true;
  }

  /** "Orrin Data to Join Acme Team": a company right before the verb, and no office behind it. */
  private boolean joinsTeam(EventWords.Hit hit, Passage passage) {
    Mention m = cast.mentionAt(hit.from() - 1);
    boolean company =
        m != null
            && m.to() == hit.from()
            && cast.entity(m.entity()).kind() == PartyKind.ORGANIZATION
            && !cast.issuers().contains(m.entity())
            && !somebody(hit.from(), passage.from());
    for (int i = hit.to(); company && i < passage.to(); i++) {
      company = !tokens.is(i, "as") && (tokens.is(i, "team") || !isOffice(i));
    }
    return company;
  }

  private boolean isOffice(int token) {
    return OFFICES.contains(tokens.norm(token));
  }

  /** Whether the clause before a verb names a person or an office. */
  private boolean somebody(int verb, int start) {
    for (int i = verb - 1; i >= start && !tokens.is(i, ";", "."); i--) {
      Mention m = cast.mentionAt(i);
      if (m != null && isPerson(m) || OFFICES.contains(tokens.norm(i))) {
        return true;
      }
    }
    return false;
  }

  private boolean isPerson(Mention m) {
    return cast.entity(m.entity()).kind() == PartyKind.PERSON;
  }

  /** "Has appointed Roe Ltd. as its exclusive distributor": a partner, no officer. */
  boolean trades(EventWords.Hit hit, Passage passage) {
    for (int i = hit.to(); i < Math.min(passage.to(), hit.to() + 16); i++) {
      if (tokens.is(i, "distributor", "distributors", "dealer", "licensee", "sub-licensee")
          || tokens.is(i, "reseller", "integrator", "franchisee", "distribution")) {
        return tokens.is(i + 1, "for", "in", "of", ".", ",", "to", "partner")
            || i + 1 == passage.to();
      }
      if (tokens.is(i, ".", ";", "who")) {
        return false;
      }
    }
    return false;
  }

  /** "Will continue to lead": nobody comes. */
  boolean stays(EventWords.Hit hit) {
    return tokens.is(hit.from() - 1, "continue", "continues", "continuing");
  }

  /** "Has elected to terminate": whoever elects to do something elects nobody. */
  boolean chooses(EventWords.Hit hit) {
    int least = hit.from() - 4;
    for (int i = hit.from() - 1; i > least; i--) {
      if (tokens.is(i, "ratified", "ratify", "ratifying", "ratification")) {
        return true;
      }
    }
    for (int i = hit.to(); i < hit.to() + 4; i++) {
      if (tokens.is(i, "agent", "registrar")
          && tokens.is(i - 1, "transfer", "paying", "exchange")) {
        return true;
      }
      if (tokens.is(i, "advisor", "adviser", "advisors", "auditor", "auditors", "counsel")) {
        return tokens.is(i - 1, "financial", "legal", "new", "independent", "as", "names");
      }
    }
    boolean verb = tokens.is(hit.from(), "elected", "elects") && tokens.is(hit.to(), "to", "not");
    for (int i = hit.to() + 1; verb && i < hit.to() + 7; i++) {
      verb = !tokens.is(i, "board", "serve", "directors", "council", "committee");
    }
    return verb && !tokens.isCapitalized(hit.to() + 1);
  }
}
