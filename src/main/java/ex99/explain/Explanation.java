package ex99.explain;

import ex99.extract.Trial;
import ex99.model.Range;
import java.util.List;

/**
 * Where a fact comes from.
 *
 * @param id the fact
 * @param kind what sort of fact it is
 * @param text its words
 * @param spans where it stands, in code points
 * @param section the part of the release
 * @param sentence the sentence around its first place, with the fact between ⟦ and ⟧
 * @param rules the rules that found it, more than one for a party; null for a name without a rule
 * @param decisions what was decided about it
 * @param tried the rules that were tried at its place
 */
public record Explanation(
    String id,
    String kind,
    String text,
    List<Range> spans,
    String section,
    String sentence,
    List<Found> rules,
    List<Decision> decisions,
    List<Trial> tried) {
  /**
   * A rule with the reasons that it gave.
   *
   * @param rule its name
   * @param grammar its line of grammar, or null where the rulebook has none
   * @param example words that it reads, or null
   * @param gave what came of it, such as a role; null where that is the fact itself
   * @param clause the sentence in which it read that, its word between ⟦ and ⟧; null where it is
   *     the fact's own, or no sentence's
   * @param why its reasons
   */
  public record Found(
      String rule, String grammar, String example, String gave, String clause, List<String> why) {
    public Found {
      why = List.copyOf(why);
    }
  }

  /**
   * A value of a fact and how it came about.
   *
   * @param name the key in the record
   * @param value in words; null where the record has null
   * @param because the reason, or null where the rule's own reasons say it
   */
  public record Decision(String name, String value, String because) {}

  public Explanation {
    spans = List.copyOf(spans);
    rules = List.copyOf(rules);
    decisions = List.copyOf(decisions);
    tried = List.copyOf(tried);
  }
}
