package ex99.extract;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Finds the rules that a word triggers, in the order of their list.
 *
 * @param <C> what the rules read in
 * @param <F> what they make
 */
final class Dispatcher<C, F> {
  /**
   * A fact and the rule that read it.
   *
   * @param <F> the kind of fact
   */
  record Match<F>(F fact, String rule) {}

  private final Map<String, List<Rule<C, F>>> byTrigger = new HashMap<>();

  Dispatcher(List<? extends Rule<C, F>> rules) {
    for (Rule<C, F> rule : rules) {
      for (String trigger : rule.triggers()) {
        byTrigger.computeIfAbsent(trigger, key -> new ArrayList<>()).add(rule);
      }
    }
  }

  /** The rules that a word triggers, in order. */
  List<Rule<C, F>> rules(String norm) {
    return byTrigger.getOrDefault(norm, List.of());
  }

  /** The fact of the first rule that the word triggers and that reads one at the token, or null. */
  Match<F> tryMatch(C context, int at, String norm) {
    for (Rule<C, F> rule : rules(norm)) {
      F fact = rule.tryMatch(context, at);
      if (fact != null) {
        return new Match<>(fact, rule.name());
      }
    }
    return null;
  }
}
