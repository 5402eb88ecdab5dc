package ex99.extract;

import ex99.model.PartyKind;
import ex99.name.Cast;
import ex99.name.Entity;
import ex99.name.Mention;
import ex99.token.Lexer;
import ex99.token.Sentence;
import ex99.token.Tokens;
import ex99.token.WordSet;
import java.util.List;
import java.util.function.Consumer;

/**
 * Reads through whom a company does its business: "operates through B", "and, through Acme Holm
 * Ltd., brushes" of Acme. What is only sold or bought through somebody makes nobody a subsidiary.
 */
final class Conduits {
  /** What a company does as a whole. */
  private static final WordSet RUNS =
      WordSet.of(
          "operates", "operate", "operating", "conducts", "conduct", "conducted", "operated");

  /** What is let through others: sales, purchases, offerings. */
  private static final WordSet TRADES =
      WordSet.of(
          "sold",
          "sells",
          "sell",
          "sale",
          "sales",
          "offered",
          "purchased",
          "purchases",
          "bought",
          "distributed",
          "distributes",
          "distribution",
          "available",
          "marketed",
          "markets",
          "registered",
          "listed",
          "traded",
          "filed",
          "placed",
          "shares",
          "securities");

  /** How far before "through" the verb may stand. */
  private static final int REACH = 24;

  private final Tokens tokens;
  private final Cast cast;
  private final Clauses clauses;

  Conduits(Reading reading) {
    this.tokens = reading.tokens();
    this.cast = reading.cast();
    this.clauses = new Clauses(reading);
  }

  /** Gives parent and subsidiary where a company does its business "through" another. */
  void read(int at, Consumer<Finding> found) {
    Mention first = cast.mentionAt(at + 1);
    Mention owner = first == null || !isCompany(first.entity()) ? null : owner(at, first);
    if (owner == null) {
      return;
    }
    boolean opens = owner.from() > at && !trades(owner.to());
    for (int held : clauses.at(first.from(), tokens.sentenceAt(at).to())) {
      if (isCompany(held) && (opens || runs(at) || isKin(held, owner.entity()))) {
        Owners.pair(found, cast, held, owner.entity(), at);
      }
    }
  }

  /** A company by its form that does not speak for itself. */
  private boolean isCompany(int entity) {
    Entity one = cast.entity(entity);
    return one.kind() == PartyKind.ORGANIZATION
        && "org-legal-form".equals(one.rule())
        && !cast.issuers().contains(entity);
  }

  /** Who does the business: who opens the sentence, or stands behind a conduit that opens it. */
  private Mention owner(int at, Mention conduit) {
    Sentence sentence = tokens.sentenceAt(at);
    int from = at == sentence.from() ? conduit.to() : sentence.from();
    int limit = at == sentence.from() ? Math.min(sentence.to(), from + REACH) : at;
    Mention m = cast.firstIn(from, limit);
    boolean leads = m != null && m.from() <= sentence.from() + 1;
    boolean follows = m != null && at == sentence.from() && tokens.is(m.from() - 1, ",");
    boolean plain = m != null && clauses.isPlain(m) && m.entity() != conduit.entity();
    return plain
            && (leads || follows)
            && cast.entity(m.entity()).kind() == PartyKind.ORGANIZATION
            && !tokens.is(m.to(), ",", "'s")
        ? m
        : null;
  }

  private boolean trades(int from) {
    int end = Math.min(tokens.sentenceAt(from).to(), from + REACH / 2);
    for (int i = from; i < end; i++) {
      if (TRADES.has(tokens, i)) {
        return true;
      }
    }
    return false;
  }

  /** Whether the verb before "through" says that a company does its business so. */
  private boolean runs(int at) {
    int start = Math.max(tokens.sentenceAt(at).from(), at - REACH);
    boolean runs = false;
    for (int i = at - 1; i >= start; i--) {
      if (TRADES.has(tokens, i)) {
        return false;
      }
      runs |= RUNS.has(tokens, i);
    }
    return runs;
  }

  /** Whether a company has the first word of another in its name. */
  private boolean isKin(int held, int owner) {
    String first = Lexer.norms(cast.entity(owner).name()).get(0);
    List<String> words = Lexer.norms(cast.entity(held).name());
    return first.length() > 3 && !first.equals("first") && words.contains(first);
  }
}
