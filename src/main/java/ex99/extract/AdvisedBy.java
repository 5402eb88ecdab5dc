package ex99.extract;

import ex99.model.PartyKind;
import ex99.model.Role;
import ex99.name.Cast;
import ex99.name.Mention;
import ex99.token.Sentence;
import ex99.token.Tokens;
import java.util.List;
import java.util.function.Consumer;

/** Reads who is told behind "by": C "was advised by" A "and by" B. */
final class AdvisedBy {
  private final Tokens tokens;
  private final Cast cast;
  private final Clauses clauses;
  private final Advice advice;

  AdvisedBy(Tokens tokens, Cast cast, Clauses clauses, Advice advice) {
    this.tokens = tokens;
    this.cast = cast;
    this.clauses = clauses;
    this.advice = advice;
  }

  /** passive := "advised by" A ("and" "by" B)* */
  void passive(int at, Sentence sentence, Consumer<Finding> found) {
    int i = by(at, sentence);
    while (i >= 0 && i < sentence.to() && i < at + 40) {
      List<Integer> advisers = clauses.at(i + 1, sentence.to());
      Mention other = gapped(i + 1, sentence.to());
      if (other != null) {
        advisers = Parts.minus(advisers, List.of(other.entity()));
      }
      advice.firms(advisers, special(i + 1, sentence), at, found);
      advice.firms(employer(i + 1, sentence), Role.LEGAL_ADVISOR, at, found);
      i = other == null ? next(i + 1, sentence.to()) : other.to();
    }
  }

  /** Where "by" stands in "advised by" and "advised on the transaction by"; -1 for nowhere. */
  int by(int at, Sentence sentence) {
    if (!tokens.is(at + 1, "on", "in", "by", "at")
        || !tokens.is(at - 1, "was", "were", "is", "are", "being", "been")
            && !tokens.is(at + 1, "by")) {
      return -1;
    }
    for (int i = at + 1; i < Math.min(sentence.to(), at + 9); i++) {
      if (tokens.is(i, "by")) {
        return i;
      }
      if (cast.mentionAt(i) != null || !tokens.isWord(i)) {
        return -1;
      }
    }
    return -1;
  }

  /** F in "by lead trial counsel Ann Roe of F": whose lawyer acts. */
  private List<Integer> employer(int from, Sentence sentence) {
    Mention m = cast.firstIn(from, Math.min(sentence.to(), from + 7));
    boolean person = m != null && cast.entity(m.entity()).kind() == PartyKind.PERSON;
    Mention firm =
        person && tokens.is(m.to(), "of", "from", "with", "at") ? cast.mentionAt(m.to() + 1) : null;
    return firm != null && advice.isLaw(firm.entity()) ? List.of(firm.entity()) : List.of();
  }

  /** "Lenders, represented by A as administrative agent": A advises nobody. */
  boolean asAgent(int at, Sentence sentence) {
    Mention m = cast.firstIn(at + 2, Math.min(sentence.to(), at + 6));
    return m != null && tokens.is(m.to(), "as") && tokens.is(m.to() + 2, "agent");
  }

  /** D in "was advised by A and D by B", or null. */
  private Mention gapped(int from, int limit) {
    for (int i = from; i < Math.min(limit, from + 20); i++) {
      Mention m = tokens.is(i, "and") ? cast.mentionAt(i + 1) : null;
      if (m != null && tokens.is(m.to(), "by")) {
        return m;
      }
    }
    return null;
  }

  /** A firm that advises "on restructuring" or the like does so beside bank and counsel. */
  private Role special(int from, Sentence sentence) {
    Mention m = cast.firstIn(from, Math.min(sentence.to(), from + 6));
    if (m != null
        && tokens.is(m.to(), ",")
        && tokens.is(m.to() + 1, "its", "their")
        && tokens.is(m.to() + 2, "legal", "counsel")) {
      return Role.LEGAL_ADVISOR;
    }
    boolean on = m != null && tokens.is(m.to(), "on");
    return on && tokens.is(m.to() + 1, "restructuring", "tax", "accounting", "communications")
        ? Role.ADVISOR
        : null;
  }

  /** The next "and by" of a list. */
  private int next(int from, int limit) {
    for (int i = from; i < Math.min(limit, from + 20); i++) {
      if (tokens.is(i, "and", ";", ",") && tokens.is(i + 1, "by")) {
        return i + 1;
      }
    }
    return -1;
  }
}
