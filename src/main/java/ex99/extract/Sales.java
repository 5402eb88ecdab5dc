package ex99.extract;

import ex99.model.PartyKind;
import ex99.model.Role;
import ex99.name.Cast;
import ex99.name.Mention;
import ex99.token.Tokens;
import ex99.token.WordSet;
import java.util.List;

/** Reads who sells what to whom around verbs of selling. */
final class Sales {
  /** What is done with goods before they are sold. */
  private static final WordSet MAKING =
      WordSet.of(
          "make",
          "manufacture",
          "produce",
          "market",
          "promote",
          "distribute",
          "import",
          "package",
          "commercialize");

  private final Tokens tokens;
  private final Cast cast;
  private final Clauses clauses;
  private final Wares wares;
  private final Stakes stakes;
  private final DealSides sides;

  Sales(Tokens tokens, Cast cast, Clauses clauses, Wares wares, Stakes stakes, DealSides sides) {
    this.tokens = tokens;
    this.cast = cast;
    this.clauses = clauses;
    this.wares = wares;
    this.stakes = stakes;
    this.sides = sides;
  }

  /** sell := S "sells" T ("to" A)? | T "was sold" ("by" S)? "to" A; a transfer names both sides */
  void sell(DealWord word, Parts parts) {
    int start = word.passage().from();
    if (word.is("past") && sides.passive(word.from(), start)) {
      List<Integer> buyers = clauses.after("to", word.to(), word.near());
      if (buyers.isEmpty() && toGroup(word)) {
        List<Integer> sold = sides.companies(clauses.subject(word.from(), start));
        parts.add(Parts.minus(sold, cast.issuers()), Role.TARGET);
      }
      if (!buyers.isEmpty() && ofIssuer(word, start)) {
        parts.add(cast.issuers(), Role.SELLER);
        parts.add(Parts.minus(buyers, cast.issuers()), Role.ACQUIRER);
      } else if (!buyers.isEmpty()) {
        parts.add(Parts.minus(clauses.subject(word.from(), start), buyers), Role.TARGET);
        parts.add(buyers, Role.ACQUIRER);
        parts.add(clauses.after("by", word.to(), word.limit()), Role.SELLER);
      }
      return;
    }
    if (wares.securities(word)
        || wares.goods(word)
        || trades(word.from(), start)
        || word.is("base") && !infinitive(word.from())) {
      return;
    }
    List<Integer> targets =
        Parts.minus(clauses.object(beyondBuyer(word), word.limit()), List.of(cast.issuer()));
    targets = targets.isEmpty() ? spun(word) : targets;
    List<Integer> sellers = Parts.minus(clauses.subject(word.from(), start), targets);
    List<Integer> buyers = clauses.after("to", word.to(), word.limit());
    buyers = buyers.isEmpty() ? describedBuyers(word) : buyers;
    buyers = buyers.isEmpty() ? sides.partners(word) : buyers;
    buyers = buyers.isEmpty() ? sides.bargained(word) : buyers;
    if (targets.isEmpty() && byHolders(word, start)) {
      parts.add(sellers, Role.TARGET);
      parts.add(Parts.minus(buyers, sellers), Role.ACQUIRER);
      return;
    }
    if (stakes.ownSecurities(word) || stakes.ownStake(word)) {
      investors(word, Parts.minus(buyers, cast.issuers()), parts);
      return;
    }
    buyers = Parts.minus(Parts.minus(buyers, targets), sellers);
    boolean transfer = tokens.norm(word.from()).startsWith("transfer");
    boolean told = transfer ? !buyers.isEmpty() : !targets.isEmpty() || !buyers.isEmpty();
    if (!told) {
      return;
    }
    if (!word.spoken()) {
      parts.add(sellers, Role.SELLER);
    }
    parts.add(Parts.minus(targets, sellers), Role.TARGET);
    parts.add(Parts.minus(sides.included(word, targets), buyers), Role.TARGET);
    parts.add(buyers, Role.ACQUIRER);
  }

  /** "The right to manufacture and sell": what is made is sold, from day to day. */
  private boolean trades(int verb, int start) {
    for (int i = verb - 1; tokens.is(verb - 1, "and", "or") && i > Math.max(start, verb - 8); i--) {
      if (MAKING.has(tokens, i)) {
        return true;
      }
      if (cast.mentionAt(i) != null || tokens.is(i, "to")) {
        return false;
      }
    }
    return false;
  }

  /** "The shareholders of T have sold the company": T is what is sold. */
  private boolean byHolders(DealWord word, int start) {
    int what = tokens.is(word.to(), "the", "their", "all") ? word.to() + 1 : -1;
    if (!tokens.is(what, "company", "shares", "stock", "business", "of")) {
      return false;
    }
    for (int i = word.from() - 1; i > Math.max(start, word.from() - DealWord.NEAR); i--) {
      if (cast.mentionAt(i) != null) {
        int of = cast.mentionAt(i).from() - 1;
        return tokens.is(of, "of")
            && tokens.is(of - 1, "shareholders", "stockholders", "owners", "members");
      }
    }
    return false;
  }

  /** T in "spin off its controls business as a company to be named T". */
  private List<Integer> spun(DealWord word) {
    boolean spins = tokens.norm(word.from()).startsWith("sp") && tokens.is(word.to() - 1, "off");
    for (int i = word.to(); spins && i < word.limit(); i++) {
      boolean named = tokens.is(i, "named", "called") || tokens.is(i, "as") && !isArticle(i + 1);
      List<Integer> told = named ? sides.companies(clauses.at(i + 1, word.limit())) : List.of();
      if (!told.isEmpty() || tokens.is(i, ";")) {
        return Parts.minus(told, List.of(cast.issuer()));
      }
    }
    return List.of();
  }

  private boolean isArticle(int at) {
    return tokens.is(at, "a", "an", "the", "two", "its");
  }

  /** "Was sold to a group of managers": to somebody, whoever that may be. */
  private boolean toGroup(DealWord word) {
    int at = word.to() + 1;
    at = tokens.is(at, "a", "an", "the", "its") ? at + 1 : at;
    return tokens.is(word.to(), "to")
        && (tokens.is(at, "group", "management", "managers", "buyer", "investor", "investors")
            || tokens.is(at, "undisclosed", "unaffiliated", "unrelated", "private", "members"));
  }

  /** B in "sells … to a vehicle of two firms, A and B". */
  private List<Integer> describedBuyers(DealWord word) {
    for (int i = word.to(); i < word.limit(); i++) {
      if (tokens.is(i, "to") && tokens.is(i + 1, "a", "an", "certain", "funds", "entities")) {
        return clauses.described(i + 1, word.limit());
      }
    }
    return List.of();
  }

  private void investors(DealWord word, List<Integer> buyers, Parts parts) {
    boolean told = word.passage().zone() != Passage.Zone.BODY || !buyers.isEmpty();
    if (told && !word.spoken()) {
      parts.add(investing(buyers), Role.INVESTOR);
    }
  }

  /** Companies and people; an agency that takes shares is none of those who invest. */
  private List<Integer> investing(List<Integer> buyers) {
    return buyers.stream().filter(e -> cast.entity(e).kind() != PartyKind.GOVERNMENT).toList();
  }

  /** "Shall transfer to B all of the shares of T": where T begins. */
  private int beyondBuyer(DealWord word) {
    Mention buyer = tokens.is(word.to(), "to") ? cast.firstIn(word.to(), word.to() + 4) : null;
    return buyer == null ? word.to() : buyer.to();
  }

  private boolean infinitive(int at) {
    return tokens.is(at - 1, "to", "will", "would", "may", "and", "or", "we", "they", "shall");
  }

  /** "Its snack business has been sold": what is sold is the one issuer's own, not the issuer. */
  private boolean ofIssuer(DealWord word, int start) {
    boolean single = cast.issuers().size() == 1;
    for (int i = word.from() - 1; single && i > Math.max(start, word.from() - DealWord.NEAR); i--) {
      if (tokens.is(i, "its", "our")) {
        return wares.business(i + 1, word.from());
      }
      if (cast.mentionAt(i) != null || tokens.is(i, ",", ";", "that", "which")) {
        return false;
      }
    }
    return false;
  }
}
