package ex99.extract;

import ex99.extract.Finding.EventFinding.Part;
import ex99.model.PartyKind;
import ex99.model.Role;
import ex99.name.Cast;
import ex99.name.Mention;
import ex99.token.Tokens;
import ex99.token.WordSet;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * Reads who would buy the issuer: "received a proposal from A", "an unsolicited offer that A made",
 * "A's bid for the Company".
 */
final class Proposals {
  private static final WordSet WORDS =
      WordSet.of(Set.of("proposal", "proposals", "offer", "bid", "approach", "letter"));

  /** Before the word: it is one to buy the whole. */
  private static final Set<String> KINDS =
      Set.of(
          "unsolicited",
          "takeover",
          "acquisition",
          "going",
          "private",
          "going-private",
          "buyout",
          "take-private",
          "merger",
          "hostile",
          "competing",
          "rival",
          "non-binding",
          "nonbinding",
          "preliminary");

  private static final int BACK = 8;
  private static final int AHEAD = 10;

  private final Tokens tokens;
  private final Cast cast;
  private final Clauses clauses;
  private final Passages passages;

  Proposals(Reading reading, Passages passages) {
    this.tokens = reading.tokens();
    this.cast = reading.cast();
    this.clauses = new Clauses(reading);
    this.passages = passages;
  }

  /** The bids for the issuer, in order of the text. */
  List<Deal> read() {
    List<Deal> deals = new ArrayList<>();
    if (cast.issuer() >= 0) {
      passages.visit(WORDS, (at, passage) -> add(deals, at, passage));
    }
    return deals;
  }

  private void add(List<Deal> deals, int at, Passage passage) {
    List<Integer> bidders =
        whole(at, passage)
            ? bidders(at, passage)
            : passage.zone().compareTo(Passage.Zone.LEAD) <= 0 ? made(at, passage) : List.of();
    if (!bidders.isEmpty()) {
      List<Part> parts = new ArrayList<>();
      bidders.forEach(bidder -> parts.add(new Part(bidder, Role.ACQUIRER)));
      parts.add(new Part(cast.issuer(), Role.TARGET));
      deals.add(new Deal(Deal.Action.ACQUIRE, at, at + 1, passage, parts));
    }
  }

  /**
   * Whether the issuer is what the proposal is for: of a telling kind, and not for something else.
   */
  private boolean whole(int at, Passage passage) {
    boolean kind = tokens.is(at, "letter") && proposes(at, passage);
    if (tokens.is(at, "letter") && !kind) {
      return false;
    }
    boolean received = false;
    for (int i = at - 1; i >= Math.max(passage.from(), at - BACK); i--) {
      kind |= KINDS.contains(tokens.norm(i));
      received |= tokens.is(i, "received", "receives", "receipt", "rejected", "rejects", "answers");
      received |= tokens.is(i, "reject", "rejecting", "against", "refuse");
      if (tokens.is(i, "tender", "exchange", "public", "stockholder", "shareholder")) {
        return false;
      }
    }
    kind |= !kind && (acquires(at, passage) || received && priced(at, passage));
    return kind && (received || tokens.is(at + 1, "that", "letter") || tokens.is(at + 1, "from"));
  }

  /** "A letter from A, the chairman, proposing to acquire", "offering to purchase". */
  private boolean proposes(int at, Passage passage) {
    for (int i = at; i < Math.min(passage.to(), at + 3 * AHEAD); i++) {
      if (tokens.is(i, "proposing", "offering") && tokens.is(i + 1, "to", "a")) {
        return tokens.is(i + 2, "acquire", "purchase", "buy", "take", "merger");
      }
    }
    return false;
  }

  /** "A bid from A of $14.00 per share": one for the shares. */
  private boolean priced(int at, Passage passage) {
    for (int i = at + 1; i < Math.min(passage.to(), at + 2 * AHEAD); i++) {
      if (tokens.is(i, "per") && tokens.is(i + 1, "share", "unit")) {
        return true;
      }
    }
    return false;
  }

  /** A "has mailed its takeover bid circular": whoever bids in a release of the one bid for. */
  private List<Integer> made(int at, Passage passage) {
    boolean bid = false;
    int least = Math.max(passage.from(), at - BACK);
    for (int i = at - 1; i >= least; i--) {
      bid |= tokens.is(i, "takeover", "take-over", "hostile", "unsolicited");
      if (tokens.is(i, "mailed", "launched", "commenced", "made", "extended", "filed", "amended")
          || tokens.is(i, "withdrawn", "increased", "raised", "improved", "submitted")) {
        boolean own = tokens.is(i + 1, "its", "a", "an", "their");
        List<Integer> bidders = bid && own ? clauses.subject(i, passage.from()) : List.of();
        return bidders.stream().anyMatch(cast.issuers()::contains)
            ? List.of()
            : outsiders(bidders, false);
      }
    }
    return List.of();
  }

  /** "A proposal … to acquire all of the outstanding shares": one for the whole. */
  private boolean acquires(int at, Passage passage) {
    for (int i = at + 1; i < Math.min(passage.to(), at + 4 * AHEAD); i++) {
      if (tokens.is(i, "to") && tokens.is(i + 1, "acquire", "purchase", "buy")) {
        for (int k = i + 2; k < Math.min(passage.to(), i + AHEAD); k++) {
          if (tokens.is(k, "shares", "stock", "units", "company")) {
            return tokens.is(i + 2, "all", "the", "any");
          }
        }
        return false;
      }
      if (tokens.is(i, ";", "that")) {
        return false;
      }
    }
    return false;
  }

  /** B and C in "A, its chairman, Ms. B, president, and C": behind what is said of each. */
  private List<Integer> beyond(List<Integer> named, Mention first, int limit) {
    if (first == null || named.size() > 1) {
      return named;
    }
    List<Integer> all = new ArrayList<>(named);
    Mention last = first;
    while (last != null && tokens.is(last.to(), ",")) {
      last = next(last.to() + 1, Math.min(limit, last.to() + 2 * AHEAD));
      if (last != null && !all.contains(last.entity())) {
        all.add(last.entity());
      }
    }
    return all;
  }

  /** The name behind an apposition that begins at a token, if the list goes on with one. */
  private Mention next(int from, int limit) {
    for (int i = from; i < limit; i++) {
      if (tokens.is(i, ",")) {
        int at = tokens.is(i + 1, "and") ? i + 2 : i + 1;
        at = tokens.is(at, "mr.", "ms.", "mrs.", "dr.") ? at + 1 : at;
        return cast.mentionAt(at);
      }
      if (cast.mentionAt(i) != null || tokens.is(i, "to", "who", "which", ";")) {
        return null;
      }
    }
    return null;
  }

  private List<Integer> bidders(int at, Passage passage) {
    int end = Math.min(passage.to(), at + AHEAD);
    for (int i = at + 1; i < end; i++) {
      if (tokens.is(i, "from", "by", "that")) {
        List<Integer> named = clauses.at(i + 1, passage.to());
        Mention first = named.isEmpty() ? introduced(i + 1, passage.to()) : null;
        named = first == null ? named : clauses.at(first.from(), passage.to());
        named = beyond(named, cast.firstIn(i + 1, i + 1 + AHEAD), passage.to());
        List<Integer> bidders = outsiders(named, tokens.is(i, "that"));
        if (!bidders.isEmpty()) {
          return bidders;
        }
      }
      if (tokens.is(i, ";", "to", "for")) {
        return List.of();
      }
    }
    return List.of();
  }

  /** Whom a title introduces: "from its founder and chairman, Mr. A". */
  private Mention introduced(int from, int limit) {
    if (!tokens.is(from, "its", "our", "the", "a", "an")) {
      return null;
    }
    Mention m = cast.firstIn(from, Math.min(limit, from + AHEAD));
    for (int i = from; m != null && i < m.from(); i++) {
      if (!tokens.isWord(i) && !tokens.is(i, ",", "-")) {
        return null;
      }
    }
    return m;
  }

  private List<Integer> outsiders(List<Integer> entities, boolean one) {
    List<Integer> others = Parts.minus(entities, cast.issuers());
    List<Integer> likely =
        others.stream().filter(e -> cast.entity(e).kind() != PartyKind.GOVERNMENT).toList();
    return one && likely.size() > 1 ? likely.subList(0, 1) : likely;
  }
}
