package ex99.extract;

import ex99.model.PartyKind;
import ex99.name.Cast;
import ex99.name.Mention;
import ex99.token.Tokens;
import ex99.token.WordSet;
import java.util.List;

/**
 * Tells purchases of so many shares of the issuer by somebody else, which are no acquisition.
 *
 * <pre>
 * bought := B ("purchase" | "acquired" | …) bound* number ("newly issued" | "common" | …)*
 *           ("shares" | "units" | "stake" …) … ("of" | "in") ("the Company" | issuer)
 * </pre>
 */
final class StockBought {
  private static final WordSet BOUNDS =
      WordSet.of(
          "up",
          "to",
          "a",
          "an",
          "total",
          "of",
          "approximately",
          "about",
          "additional",
          "another",
          "further");

  private static final WordSet SHARES = WordSet.of("shares", "units", "adss", "stake", "interest");

  /** How many words may stand between a number and its shares. */
  private static final int COUNTED = 6;

  /** How far behind the shares their issuer may stand. */
  private static final int OWNED = 12;

  private final Tokens tokens;
  private final Cast cast;
  private final Clauses clauses;

  StockBought(Reading reading) {
    this.tokens = reading.tokens();
    this.cast = reading.cast();
    this.clauses = new Clauses(reading);
  }

  /** "To acquire up to 2,000,000 of its own shares": whether the issuer takes back its stock. */
  boolean isOwn(EventWords.Hit hit, Passage passage) {
    int end = Math.min(passage.to(), hit.to() + OWNED);
    for (int i = hit.to(); i < end; i++) {
      if (tokens.is(i, "own") && tokens.is(i + 1, "shares", "stock") && i <= hit.to() + 1) {
        return !isOther(hit.from(), passage.from());
      }
      if (tokens.is(i, "its", "our")) {
        int own = tokens.is(i + 1, "own", "outstanding", "issued") ? i + 2 : i + 1;
        own = tokens.is(own, "common", "ordinary", "class", "outstanding") ? own + 1 : own;
        boolean counted = tokens.is(i - 1, "of") || tokens.is(i + 1, "own");
        return counted
            && tokens.is(own, "shares", "stock", "units", "adss")
            && !isOther(hit.from(), passage.from())
            && !namesAnother(hit.to(), i);
      }
      if (tokens.is(i, ";", "from", "for", "and", "with")) {
        return false;
      }
    }
    return false;
  }

  private boolean namesAnother(int from, int to) {
    for (int i = from; i < to; i++) {
      Mention m = cast.mentionAt(i);
      if (m != null && !cast.issuers().contains(m.entity())) {
        return true;
      }
    }
    return false;
  }

  /** Whether the words of a purchase are such a one. */
  boolean is(EventWords.Hit hit, Passage passage) {
    int number = hit.to();
    while (number < passage.to() && BOUNDS.has(tokens, number)) {
      number++;
    }
    if (!tokens.isNumber(number) || isMajority(number)) {
      return false;
    }
    int shares = number + 1;
    while (shares < Math.min(passage.to(), number + COUNTED) && !SHARES.has(tokens, shares)) {
      shares++;
    }
    return SHARES.has(tokens, shares)
        && (isNew(number, shares) || isOfIssuer(shares, passage.to()))
        && isOther(hit.from(), passage.from());
  }

  /** "Acquires 20% stake in" a company: no control is bought, unless it adds to what is held. */
  boolean isMinority(EventWords.Hit hit, Passage passage) {
    int number = hit.to();
    while (number < passage.to() && BOUNDS.has(tokens, number)) {
      if (tokens.is(number, "additional", "another", "further")) {
        return false;
      }
      number++;
    }
    boolean percent = tokens.isNumber(number) && tokens.is(number + 1, "%", "percent");
    if (!percent || isMajority(number) || tokens.norm(number).equals("50")) {
      return false;
    }
    for (int i = number + 2; i < number + 5; i++) {
      if (tokens.is(i, "stake", "interest", "shareholding")) {
        Mention company = tokens.is(i + 1, "in") ? cast.firstIn(i + 2, i + 7) : null;
        boolean named = company != null && !cast.issuers().contains(company.entity());
        return named && cast.entity(company.entity()).kind() == PartyKind.ORGANIZATION;
      }
    }
    return false;
  }

  /** "a 60% stake": whoever buys so much has control. */
  private boolean isMajority(int number) {
    String digits = tokens.norm(number);
    boolean whole = digits.length() == 2 || digits.indexOf('.') == 2;
    return tokens.is(number + 1, "%", "percent")
        && (digits.equals("100") || whole && digits.charAt(0) >= '5');
  }

  private boolean isNew(int from, int to) {
    for (int i = from; i < to; i++) {
      if (tokens.is(i, "new", "newly", "treasury")) {
        return true;
      }
    }
    return false;
  }

  private boolean isOfIssuer(int shares, int limit) {
    for (int i = shares + 1; i < Math.min(limit, shares + OWNED); i++) {
      Mention owner = cast.mentionAt(i);
      boolean company = tokens.is(i, "company") && tokens.is(i - 1, "the");
      if (owner != null || company) {
        return owner == null || cast.issuers().contains(owner.entity());
      }
      if (tokens.is(i, ";", "for", "from", "at")) {
        return false;
      }
    }
    return false;
  }

  /** Whether a named company that is not the issuer does it. */
  private boolean isOther(int verb, int from) {
    List<Integer> buyers = clauses.subject(verb, from);
    return !buyers.isEmpty() && buyers.stream().noneMatch(cast.issuers()::contains);
  }
}
