package ex99.extract;

import ex99.model.PartyKind;
import ex99.name.Cast;
import ex99.name.Mention;
import ex99.token.Sentence;
import ex99.token.Tokens;
import ex99.token.WordSet;
import java.util.List;
import java.util.Set;

/** Reads to which firms the issuer has sold, issued or placed stock for money: they invest. */
final class StockTaken {
  /** The words that {@link #read} is tried at. */
  static final Set<String> WORDS =
      Set.of("sold", "sale", "issued", "issuance", "placement", "placed", "sell", "sells");

  private static final Set<String> NOUNS = Set.of("sale", "issuance", "placement");

  private static final WordSet SECURITIES =
      WordSet.of(
          "share", "shares", "stock", "unit", "units", "debenture", "debentures", "note", "notes");

  /** What tells that money is raised. */
  private static final WordSet RAISING =
      WordSet.of(
          "placement",
          "proceeds",
          "raised",
          "investment",
          "subscription",
          "price",
          "principal",
          "placed",
          "private",
          "financing");

  /** What tells that stock pays for something, or that those who take it sell it on. */
  private static final WordSet OTHERWISE =
      WordSet.of(
          "acquire",
          "acquired",
          "acquisition",
          "merger",
          "consideration",
          "settlement",
          "settle",
          "exchange",
          "services",
          "fee",
          "fees",
          "finder",
          "finders",
          "agent",
          "agents",
          "broker",
          "compensation",
          "commission",
          "royalty",
          "property",
          "claims",
          "option",
          "options",
          "underwriter",
          "underwriters",
          "purchaser",
          "initial",
          "bought",
          "dividend",
          "employees",
          "vendor",
          "vendors",
          "seller",
          "sellers",
          "conversion",
          "underwritten",
          "selling");

  /** How far behind its word whoever takes the stock may stand. */
  private static final int REACH = 44;

  private final Tokens tokens;
  private final Cast cast;
  private final Clauses clauses;
  private final HolderRoles roles;

  StockTaken(Tokens tokens, Cast cast, Clauses clauses, HolderRoles roles) {
    this.tokens = tokens;
    this.cast = cast;
    this.clauses = clauses;
    this.roles = roles;
  }

  /**
   * taken := (issuer ("sold" | "issued" | "placed") | ("sale" | "placement" | "issuance") "of")
   * number … ("shares" | "units" | …) … "to" H "and" H
   */
  void read(int at, Sentence sentence) {
    boolean noun = NOUNS.contains(tokens.norm(at));
    if (noun ? !tokens.is(at + 1, "of") : !isOwn(at, sentence.from())) {
      return;
    }
    int end = Math.min(sentence.to(), at + REACH);
    int to = noun || tokens.isNumber(at + 1) || tokens.is(at + 1, "a", "an") ? to(at, end) : -1;
    if (to >= 0
        && RAISING.any(tokens, Math.max(sentence.from(), at - REACH), end)
        && !OTHERWISE.any(tokens, Math.max(sentence.from(), at - REACH), end)) {
      for (int taker : clauses.at(to + 1, sentence.to())) {
        if (cast.entity(taker).kind() == PartyKind.ORGANIZATION) {
          roles.giveInvestors(List.of(taker), at, "to whom stock is " + tokens.norm(at));
        }
      }
    }
  }

  private boolean isOwn(int verb, int start) {
    return clauses.subject(verb, start).stream().anyMatch(cast.issuers()::contains);
  }

  /** Where "to" stands before those who take securities of the issuer's; or -1. */
  private int to(int at, int end) {
    boolean stock = false;
    boolean counted = tokens.is(at + 1, "of");
    for (int i = at + 1; i < end; i++) {
      if (tokens.is(i, "(")) {
        i = clauses.closeBracket(i, end);
        continue;
      }
      Mention m = cast.mentionAt(i);
      if (m != null && !cast.issuers().contains(m.entity())) {
        return -1;
      }
      counted |= tokens.isNumber(i) || tokens.is(i, "a", "an", "its", "the");
      stock |= counted && m == null && SECURITIES.has(tokens, i);
      boolean with = tokens.is(at, "placed") && tokens.is(i, "with");
      if (stock && (with || tokens.is(i, "to")) && cast.firstIn(i + 1, i + 3) != null) {
        return i;
      }
      if (tokens.is(i, ";", "which", "that", "who", "will", "under", "by")) {
        return -1;
      }
    }
    return -1;
  }
}
