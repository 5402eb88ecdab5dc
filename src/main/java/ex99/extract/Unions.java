package ex99.extract;

import ex99.model.Role;
import ex99.name.Cast;
import ex99.token.Tokens;
import java.util.List;

/** Reads who merges with, invests in, or offers for whom. */
final class Unions {
  private final Tokens tokens;
  private final Cast cast;
  private final Clauses clauses;
  private final Alliances alliances;
  private final Mergers mergers;
  private final Investing investing;

  Unions(Reading reading, Payees payees) {
    this.alliances = new Alliances(reading);
    this.tokens = reading.tokens();
    this.cast = reading.cast();
    this.clauses = new Clauses(reading);
    this.mergers = new Mergers(tokens, cast, clauses, payees);
    this.investing = new Investing(tokens, cast, clauses);
  }

  /** Reads the parts; answers what was done. */
  Deal.Action read(Deal.Action action, DealWord word, Parts parts) {
    if (word.spoken()) {
      return action;
    }
    switch (action) {
      case MERGE -> mergers.merge(word, parts);
      case INVEST -> investing.invest(word, parts);
      case STAKE -> investing.stake(word, parts);
      case OFFER -> offer(word, parts);
      case VENTURE, PARTNER -> {
        int to = tokens.is(word.to() - 1, "with") ? word.to() - 1 : word.to();
        if (BoardPeace.is(tokens, word.from(), to)) {
          return action;
        }
        return alliances.read(action, word, parts);
      }
      case BECOME -> become(word, parts);
      default -> throw new IllegalStateException(action.name());
    }
    return action;
  }

  /** Where "for" or "to" stands that says what is offered for, over brackets and a date; or -1. */
  private int aim(DealWord word) {
    if (tokens.is(word.to(), "for", "to")) {
      return word.to();
    }
    int near = word.to() + 2 * DealWord.NEAR;
    for (int i = word.to(); i < Math.min(word.limit(), word.to() + 4 * DealWord.NEAR); i++) {
      if (tokens.is(i, "for") && tokens.is(i + 1, "all", "any", "each", "every")
          || i < near && tokens.is(i, "to") && tokens.is(i + 1, "purchase", "acquire", "buy")) {
        return i;
      }
    }
    return -1;
  }

  /** offer := A … "tender offer" ("by" B)? ("for" | "to acquire") … T */
  private void offer(DealWord word, Parts parts) {
    int aim = aim(word);
    List<Integer> targets =
        aim < 0
            ? List.of()
            : clauses.object(
                aim + 1, Math.max(word.within(3 * DealWord.NEAR), aim + DealWord.NEAR));
    List<Integer> buyers = clauses.after("by", word.to(), word.within(3 * DealWord.NEAR));
    if (buyers.isEmpty()) {
      buyers = Parts.minus(clauses.subject(word), targets);
    }
    if (targets.isEmpty() && !buyers.contains(cast.issuer()) && resisted(word)) {
      targets = cast.issuer() < 0 || buyers.isEmpty() ? targets : List.of(cast.issuer());
    }
    if (targets.isEmpty() || targets.contains(cast.issuer()) && buyers.isEmpty()) {
      return;
    }
    parts.add(Parts.minus(buyers, targets), Role.ACQUIRER);
    parts.add(targets, Role.TARGET);
  }

  /** "Reject the unsolicited tender offer by A": for the issuer. */
  private boolean resisted(DealWord word) {
    for (int i = word.from() - 1;
        i >= Math.max(word.passage().from(), word.from() - DealWord.NEAR);
        i--) {
      if (tokens.is(i, "unsolicited", "reject", "rejects", "rejected", "hostile")) {
        return true;
      }
    }
    return false;
  }

  /** become := T ("will become" | "becomes") "a wholly owned subsidiary of" A */
  private void become(DealWord word, Parts parts) {
    int start = word.passage().from();
    int at = word.from() - 1;
    while (at > start && tokens.is(at, "a", "an", "indirect", "direct", "new")) {
      at--;
    }
    List<Integer> owners = clauses.at(word.to(), word.limit());
    if (tokens.is(at, "become", "becomes", "becoming", "became") && !owners.isEmpty()) {
      parts.add(Parts.minus(clauses.subject(at, start), owners), Role.TARGET);
      parts.add(owners, Role.ACQUIRER);
    }
  }
}
