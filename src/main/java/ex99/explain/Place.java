package ex99.explain;

import ex99.extract.Trial;
import java.util.List;

/**
 * A place in the text, and what was made of it.
 *
 * @param offset in code points
 * @param word what stands there
 * @param section the part of the release
 * @param sentence the sentence around it, with the word between ⟦ and ⟧
 * @param facts those that cover it, such as {@code R1 66.67%}
 * @param figures what the small grammars read there, such as {@code money USD 5000000}
 * @param unclaimed why the ledger lists it in no fact, or null
 * @param tried the rules that were tried there
 */
public record Place(
    int offset,
    String word,
    String section,
    String sentence,
    List<String> facts,
    List<String> figures,
    String unclaimed,
    List<Trial> tried) {
  public Place {
    facts = List.copyOf(facts);
    figures = List.copyOf(figures);
    tried = List.copyOf(tried);
  }
}
