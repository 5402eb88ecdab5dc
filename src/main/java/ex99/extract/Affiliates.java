package ex99.extract;

import ex99.model.PartyKind;
import ex99.name.Cast;
import ex99.name.Entity;
import ex99.name.Mention;
import ex99.token.Lexer;
import ex99.token.Lexicon;
import ex99.token.Tokens;
import ex99.token.WordSet;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * The issuers and the companies that are plainly theirs: "A's subsidiary B", or of the same name.
 */
final class Affiliates {
  private static final WordSet OUTSIDERS =
      WordSet.of(WordSets.of(Lexicon.load("outsiders"), "outside"));

  /** How far behind a genitive the noun may stand that says what somebody is. */
  private static final int OUTSIDE = 7;

  /** A shorter word is no name that a group of companies shares. */
  private static final int LEAST_NAME = 5;

  private static final WordSet OWNED = WordSet.of("subsidiary", "unit", "affiliate");
  private static final int NEAR = 5;

  private final Set<Integer> all = new HashSet<>();

  Affiliates(Reading reading) {
    Cast cast = reading.cast();
    Nearby near = new Nearby(reading);
    all.addAll(cast.issuers());
    Set<String> names = new HashSet<>();
    for (int issuer : cast.issuers()) {
      for (String alias : cast.entity(issuer).aliases()) {
        List<String> norms = Lexer.norms(alias);
        if (norms.size() == 1 && norms.get(0).length() >= LEAST_NAME) {
          names.add(norms.get(0));
        }
      }
    }
    for (Entity entity : cast.entities()) {
      if (!names.isEmpty()
          && entity.kind() != PartyKind.PERSON
          && Lexer.norms(entity.name()).stream().anyMatch(names::contains)) {
        all.add(entity.index());
      }
    }
    Clauses clauses = new Clauses(reading);
    for (Mention m : cast.mentions()) {
      if (cast.issuers().contains(m.entity()) && near.isPossessive(m) && !isOutsider(m, reading)) {
        all.addAll(clauses.owned(m));
      }
    }
    all.addAll(new Kinship(reading).ofIssuer());
    Tokens tokens = reading.tokens();
    for (int i = OWNED.next(tokens, 0, tokens.size());
        i < tokens.size();
        i = OWNED.next(tokens, i + 1, tokens.size())) {
      Mention held = cast.mentionAt(tokens.is(i + 1, ",") ? i + 2 : i + 1);
      if (held != null && ofIssuer(i, tokens, cast)) {
        all.add(held.entity());
      }
      Mention apposed = held == null ? apposed(i, tokens, cast) : null;
      if (apposed != null && ofIssuer(i, tokens, cast)) {
        all.add(apposed.entity());
      }
      Mention named = held == null ? cast.mentionAt(i - 1) : null; // "its B subsidiary"
      if (named != null
          && tokens.is(named.from() - 1, "its", "our")
          && ofIssuer(named.from(), tokens, cast)) {
        all.add(named.entity());
      }
    }
  }

  /** B in "B, its Ohio affiliate", where the noun stands at a token; or null. */
  private static Mention apposed(int noun, Tokens tokens, Cast cast) {
    for (int i = noun - 1; i > Math.max(0, noun - NEAR) && cast.mentionAt(i) == null; i--) {
      if (tokens.is(i, "its", "our")) {
        return tokens.is(i - 1, ",") ? cast.mentionAt(i - 2) : null;
      }
    }
    return null;
  }

  /** Whether "its" or "our" stands before a noun in a sentence that begins with the issuer. */
  private static boolean ofIssuer(int noun, Tokens tokens, Cast cast) {
    int start = tokens.sentenceAt(noun).from();
    for (int i = noun - 1; i >= Math.max(start, noun - NEAR); i--) {
      if (tokens.is(i, "its", "our")) {
        Mention subject = cast.firstIn(start, i);
        return subject == null || cast.issuers().contains(subject.entity());
      }
    }
    return false;
  }

  Set<Integer> all() {
    return all;
  }

  /** "The Company's largest customer, B": what others are to a company is not owned by it. */
  private static boolean isOutsider(Mention m, Reading reading) {
    Tokens tokens = reading.tokens();
    for (int i = m.to() + 1; i < m.to() + OUTSIDE; i++) {
      if (OUTSIDERS.has(tokens, i)) {
        return tokens.is(i + 1, ",");
      }
      if (reading.cast().mentionAt(i) != null || tokens.is(i, ",", ".", ";")) {
        return false;
      }
    }
    return false;
  }
}
