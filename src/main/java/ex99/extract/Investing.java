package ex99.extract;

import ex99.model.Role;
import ex99.name.Cast;
import ex99.name.Mention;
import ex99.token.Tokens;
import java.util.List;

/** Reads who invests in whom: verbs and nouns of investing, subscribing and taking a stake. */
final class Investing {
  private final Tokens tokens;
  private final Cast cast;
  private final Clauses clauses;

  Investing(Tokens tokens, Cast cast, Clauses clauses) {
    this.tokens = tokens;
    this.cast = cast;
    this.clauses = clauses;
  }

  /**
   * invest := I "invests" … "in" T | "investment in" T ("by" I)? | "investment from" I ("in" T)?
   */
  void invest(DealWord word, Parts parts) {
    if (tokens.norm(word.from()).startsWith("subscri")
        || tokens.norm(word.to() - 1).startsWith("agreement")) {
      subscribe(word, parts);
      return;
    }
    List<Integer> into = clauses.after("in", word.to(), word.within(DealWord.NEAR));
    List<Integer> from = clauses.after("from", word.to(), word.within(DealWord.NEAR));
    boolean early = word.passage().zone().compareTo(Passage.Zone.LEAD) <= 0;
    if (from.isEmpty()) {
      boolean whole = !into.isEmpty() || early || !word.is("noun");
      int reach =
          whole ? word.within(2 * DealWord.NEAR) : capital(word) ? word.to() + 2 : word.to();
      from = clauses.after("by", word.to(), Math.min(reach, background(word.to(), reach)));
    }
    if (into.isEmpty() && from.isEmpty()) {
      parts.add(paying(word), Role.INVESTOR);
      return;
    }
    if (from.isEmpty()) {
      from = Parts.minus(clauses.subject(word), into);
    }
    parts.add(Parts.minus(from, into), Role.INVESTOR);
    parts.add(Parts.minus(into, cast.issuers()), Role.TARGET);
  }

  /** Where a deal is spoken of that the money is for: "in support of its acquisition by A". */
  private int background(int from, int limit) {
    for (int i = from; i < limit; i++) {
      if (tokens.is(i, "acquisition", "buyout", "purchase", "takeover", "recapitalization")) {
        return i;
      }
    }
    return limit;
  }

  /** "Affiliates of I will invest $5 million on the same terms": in the issuer, and in no thing. */
  private List<Integer> paying(DealWord word) {
    boolean will = tokens.is(word.from() - 1, "will", "to", "has", "have", "also");
    if (word.is("noun") || !will || !tokens.is(word.to(), "$", "us$", "c$", "€", "£", "an", "up")) {
      return List.of();
    }
    for (int i = word.to(); i < word.within(DealWord.NEAR); i++) {
      if (tokens.is(i, "in", "into", "to")) {
        return List.of();
      }
    }
    return Parts.minus(Parts.organizations(cast, clauses.subject(word)), cast.issuers());
  }

  /** subscribe := I "subscribed for" … T? | "subscribed for by" I | "subscription" … "with" I */
  private void subscribe(DealWord word, Parts parts) {
    if (word.is("noun")) {
      int with = word.to();
      while (with < word.within(4) && !tokens.is(with, "with")) {
        with++;
      }
      List<Integer> sides =
          tokens.is(with, "with") ? clauses.at(with + 1, word.limit()) : List.<Integer>of();
      parts.add(Parts.minus(sides, cast.issuers()), Role.INVESTOR);
      return;
    }
    List<Integer> by = clauses.after("by", word.to(), word.within(3));
    if (!by.isEmpty()) {
      parts.add(Parts.minus(by, cast.issuers()), Role.INVESTOR);
      return;
    }
    List<Integer> into = Parts.minus(clauses.object(word.to() + 1, word.limit()), cast.issuers());
    List<Integer> who = Parts.minus(clauses.subject(word), into);
    parts.add(into.isEmpty() ? Parts.minus(who, cast.issuers()) : who, Role.INVESTOR);
    parts.add(Parts.organizations(cast, into), Role.TARGET);
  }

  /** Whether an investment is one of capital: "a $40 million equity investment by". */
  private boolean capital(DealWord word) {
    for (int i = word.from() - 1; i >= Math.max(word.passage().from(), word.from() - 4); i--) {
      if (tokens.is(i, "equity", "strategic", "minority", "$", "million", "billion", "pipe")) {
        return true;
      }
    }
    return false;
  }

  /** stake := ("acquires" | "takes" | "with") … "stake in" T */
  void stake(DealWord word, Parts parts) {
    if (tokens.is(word.to(), "in")) {
      Mention first = cast.firstIn(word.to(), word.within(DealWord.NEAR));
      boolean thing = first != null && clauses.isPossessive(first);
      List<Integer> targets = thing ? List.of() : clauses.at(word.to() + 1, word.limit());
      parts.add(Parts.minus(targets, cast.issuers()), Role.TARGET);
    }
  }
}
