package ex99.extract;

import ex99.model.Role;
import ex99.name.Cast;
import ex99.name.Mention;
import ex99.token.Sentence;
import ex99.token.Tokens;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;

/**
 * Reads who was taken on for a task: "retained A to assist in the sale", "A arranged the loan for
 * C", "the search was conducted by A", "A, its designated broker".
 */
final class Mandates {
  private final Tokens tokens;
  private final Cast cast;
  private final Clauses clauses;
  private final Advice advice;

  Mandates(Tokens tokens, Cast cast, Clauses clauses, Advice advice) {
    this.tokens = tokens;
    this.cast = cast;
    this.clauses = clauses;
    this.advice = advice;
  }

  /** hired := "retained" A ("and" B)* "to" ("assist" | "help"), in a deal as what they are */
  void hired(int at, Sentence sentence, Consumer<Finding> found) {
    List<Integer> all = new ArrayList<>();
    int i = at - 2;
    Mention m = tokens.is(at - 1, "to") ? cast.mentionAt(i) : null;
    while (m != null && i > sentence.from()) {
      all.add(0, m.entity());
      i = m.from() - 1;
      while (tokens.is(i, ",", "and")) {
        i--;
      }
      m = cast.mentionAt(i);
    }
    if (all.isEmpty() || !tokens.is(i, "retained", "engaged", "hired") && !alsoHired(i, sentence)) {
      return;
    }
    boolean deal = tokens.is(at + 3, "review", "sale", "process") || alternatives(at, sentence);
    for (int firm : all) {
      boolean law = advice.isLaw(firm) && (!deal || all.size() > 1);
      Role role = law ? Role.LEGAL_ADVISOR : deal ? Role.FINANCIAL_ADVISOR : Role.ADVISOR;
      advice.firms(List.of(firm), role, at, found);
    }
  }

  /** "Engaged A to perform an audit and B to prepare the papers", the "and" at a token. */
  private boolean alsoHired(int and, Sentence sentence) {
    for (int i = and - 1;
        tokens.is(and + 1, "and") && i > Math.max(sentence.from(), and - 20);
        i--) {
      Mention m = tokens.is(i, "retained", "engaged", "hired") ? cast.mentionAt(i + 1) : null;
      if (m != null && tokens.is(m.to(), "to")) {
        return true;
      }
    }
    return false;
  }

  private boolean alternatives(int at, Sentence sentence) {
    for (int i = at; i < Math.min(sentence.to(), at + 12); i++) {
      if (tokens.is(
              i,
              "restructuring",
              "alternatives",
              "refinancing",
              "sale",
              "capital",
              "financing",
              "review")
          || tokens.is(i, "proposal", "offer", "bid", "merger", "transaction")) {
        return true;
      }
    }
    return false;
  }

  /** arranged := A "arranged" "the" (loan | financing) "for" C | "hired" A "to arrange" … loan */
  void arranged(int at, Sentence sentence, Consumer<Finding> found) {
    boolean hired = tokens.is(at, "arrange") && tokens.is(at - 1, "to");
    Mention m = cast.mentionAt(hired ? at - 2 : at - 1);
    boolean engaged =
        m != null && tokens.is(m.from() - 1, "hired", "engaged", "retained", "appointed");
    boolean money = false;
    boolean others = false;
    for (int i = at + 1; i < Math.min(sentence.to(), at + 10); i++) {
      money |= tokens.is(i, "financing", "loan", "debt", "transaction", "placement", "facility");
      others |= money && tokens.is(i, "for") || tokens.is(i, "behalf");
    }
    if (m != null && money && (hired ? engaged : others)) {
      advice.firms(List.of(m.entity()), Role.FINANCIAL_ADVISOR, at, found);
    }
  }

  /** search := "search was conducted by" A | A ", an executive search firm" */
  void search(int at, Sentence sentence, Consumer<Finding> found) {
    if (tokens.is(at + 1, "firm")) {
      Mention m = apposed(at, sentence);
      if (m != null) {
        advice.firms(List.of(m.entity()), Role.ADVISOR, at, found);
      }
      return;
    }
    List<Integer> by = clauses.after("by", at, Math.min(sentence.to(), at + 6));
    advice.firms(by, Role.ADVISOR, at, found);
  }

  /** The name that an apposition at a token belongs to: "A, its designated broker". */
  private Mention apposed(int at, Sentence sentence) {
    for (int i = at - 1; i > Math.max(sentence.from(), at - 6); i--) {
      if (tokens.is(i, ",")) {
        return cast.mentionAt(i - 1);
      }
    }
    return null;
  }

  /** broker := A ", its designated broker" */
  void broker(int at, Sentence sentence, Consumer<Finding> found) {
    Mention m = tokens.is(at - 1, "designated") ? apposed(at, sentence) : null;
    if (m != null) {
      advice.firms(List.of(m.entity()), Role.ADVISOR, at, found);
    }
  }
}
