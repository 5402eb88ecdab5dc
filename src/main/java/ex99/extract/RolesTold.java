package ex99.extract;

import ex99.model.Role;
import ex99.name.Cast;
import ex99.token.Tokens;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;

/** Reads roles of outsiders from words that stand outside names and quotations. */
abstract class RolesTold {
  final Tokens tokens;
  final Cast cast;
  final Clauses clauses;
  private final Passages passages;

  /** The issuer and those of its house. */
  final Set<Integer> own;

  private final String rule;
  private final String why;

  /**
   * @param rule the name of the rule that findings carry
   * @param why what the words are that give a role
   */
  RolesTold(Reading reading, String rule, String why) {
    this.tokens = reading.tokens();
    this.cast = reading.cast();
    this.clauses = new Clauses(reading);
    this.passages = Passages.of(reading);
    this.own = new Affiliates(reading).all();
    this.rule = rule;
    this.why = why;
  }

  /** Reports the roles that the release tells; none where nobody is its issuer. */
  void read(Consumer<Finding> found) {
    if (cast.issuer() < 0) {
      return;
    }
    for (Passage passage : passages.all()) {
      for (int i = passage.from(); i < passage.to(); i++) {
        if (cast.mentionAt(i) == null && !passages.spoken(i)) {
          read(i, passage, found);
        }
      }
    }
  }

  /** Reports the roles that the word at a token gives. */
  abstract void read(int at, Passage passage, Consumer<Finding> found);

  /** Reports a role of those parties that are neither of the house nor governments. */
  final void give(List<Integer> parties, Role role, int at, Consumer<Finding> found) {
    for (int party : parties) {
      if (!own.contains(party) && !cast.isGovernment(party)) {
        List<String> signs = List.of(why + ": " + tokens.text(at));
        found.accept(new Finding.RoleFinding(party, role, at, rule, signs));
      }
    }
  }
}
