package ex99.extract;

import ex99.name.Entity;
import ex99.token.Lexer;
import java.util.List;
import java.util.Set;

/** Tells which companies are made to acquire others: acquisition corporations and merger subs. */
final class Vehicles {
  private static final Set<String> MADE =
      Set.of("bidco", "holdco", "midco", "topco", "newco", "mergeco", "acquireco", "parentco");

  private static final Set<String> FORMS =
      Set.of(
          "sub",
          "co",
          "co.",
          "corp",
          "corp.",
          "corporation",
          "company",
          "inc",
          "inc.",
          "llc",
          "limited",
          "ltd",
          "ltd.",
          "vehicle",
          "i",
          "ii",
          "iii");

  private Vehicles() {}

  /** Whether the name of a company, or one it is called by, says so. */
  static boolean is(Entity entity) {
    return made(entity.name()) || entity.aliases().stream().anyMatch(Vehicles::made);
  }

  private static boolean made(String name) {
    List<String> norms = Lexer.norms(name);
    for (int i = 0; i < norms.size(); i++) {
      String norm = norms.get(i);
      boolean last = i + 1 == norms.size();
      boolean word = norm.equals("acquisition") || norm.equals("merger");
      if (MADE.contains(norm) || word && !last && FORMS.contains(norms.get(i + 1))) {
        return true;
      }
      if (norm.equals("acquisition") && norms.size() > 2) {
        return true;
      }
    }
    return false;
  }
}
