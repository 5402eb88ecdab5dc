package ex99.extract;

import ex99.name.Cast;
import ex99.name.Mention;
import ex99.token.Sentence;
import ex99.token.Tokens;
import ex99.token.WordSet;
import java.util.List;

/**
 * Reads to whom the issuer has issued convertible notes or the like: whoever takes them invests.
 */
final class NotesTaken {
  private static final WordSet VERBS =
      WordSet.of("issued", "issues", "issue", "issuing", "sold", "sells", "sell", "placed");

  private static final WordSet SECURITIES =
      WordSet.of("note", "notes", "debenture", "debentures", "preferred");

  /** Words of a sentence in which securities are the price of something else. */
  private static final WordSet PRICES =
      WordSet.of(
          "acquire",
          "acquired",
          "acquisition",
          "acquires",
          "acquiring",
          "seller",
          "sellers",
          "merger",
          "consideration",
          "settlement",
          "settle",
          "exchange");

  /** How far behind the verb the security may stand, and whoever takes it behind that. */
  private static final int SECURITY = 18;

  private static final int TAKER = 7;

  private final Cast cast;
  private final Tokens tokens;
  private final Clauses clauses;
  private final HolderRoles roles;

  NotesTaken(Tokens tokens, Cast cast, Clauses clauses, HolderRoles roles) {
    this.tokens = tokens;
    this.cast = cast;
    this.clauses = clauses;
    this.roles = roles;
  }

  /** taken := issuer ("issued" | "sold" …) … "convertible" … note … "to" H; asked at the second */
  void read(int convertible, Sentence sentence) {
    int verb = verb(convertible, sentence.from());
    int security = verb < 0 ? -1 : security(convertible, sentence.to());
    if (security >= 0
        && !PRICES.any(tokens, sentence.from(), sentence.to())
        && isOwn(verb, sentence.from())) {
      roles.giveInvestors(
          takers(security, sentence.to()), verb, "to whom convertible securities are issued");
    }
  }

  /** The verb of issuing before a token, with no name between; or -1. */
  private int verb(int at, int least) {
    for (int i = at - 1; i > Math.max(least, at - SECURITY); i--) {
      if (cast.mentionAt(i) != null || tokens.is(i, ";", "to", "for", "by")) {
        return -1;
      }
      if (VERBS.has(tokens, i)) {
        return i;
      }
    }
    return -1;
  }

  private boolean isOwn(int verb, int start) {
    List<Integer> subjects = clauses.subject(verb, start);
    return subjects.stream().anyMatch(cast.issuers()::contains);
  }

  /** Where the noun of a convertible security stands, or -1. */
  private int security(int convertible, int limit) {
    for (int i = convertible + 1; i < Math.min(limit, convertible + TAKER); i++) {
      if (SECURITIES.has(tokens, i)) {
        return i;
      }
      if (cast.mentionAt(i) != null || tokens.is(i, ";", "to", "for", "by", "into")) {
        return -1;
      }
    }
    return -1;
  }

  private List<Integer> takers(int security, int limit) {
    for (int i = security + 1; i < Math.min(limit, security + TAKER); i++) {
      if (tokens.is(i, "to")) {
        return clauses.at(i + 1, limit);
      }
      Mention m = cast.mentionAt(i);
      if (m != null || tokens.is(i, ",", ";", "for", "and")) {
        return List.of();
      }
    }
    return List.of();
  }
}
