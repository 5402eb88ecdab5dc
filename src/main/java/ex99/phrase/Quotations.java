package ex99.phrase;

import ex99.token.Sentence;
import ex99.token.Tokens;
import java.util.ArrayList;
import java.util.List;

/** Pairs quotation marks block by block. */
final class Quotations {
  private Quotations() {}

  static List<Quotation> pair(Tokens tokens) {
    List<Quotation> pairs = new ArrayList<>();
    int open = -1;
    int block = -1;
    for (Sentence sentence : tokens.sentences()) {
      if (sentence.block() != block) {
        open = -1;
        block = sentence.block();
      }
      for (int i = sentence.from(); i < sentence.to(); i++) {
        boolean mark = tokens.is(i, "\"", "“", "”");
        if (mark && open < 0 && !tokens.is(i, "”")) {
          open = i;
        } else if (mark && open >= 0) {
          pairs.add(new Quotation(open + 1, i, true));
          open = -1;
        }
      }
    }
    return pairs;
  }
}
