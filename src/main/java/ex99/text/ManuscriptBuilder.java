package ex99.text;

import java.util.ArrayList;
import java.util.List;

/**
 * Collects blocks into a {@link Manuscript}, one line a block and an empty line between paragraphs.
 */
public final class ManuscriptBuilder {
  private final StringBuilder text = new StringBuilder();
  private final List<Block> blocks = new ArrayList<>();

  /** Appends a block; white space around it is dropped, and a block without text is ignored. */
  public ManuscriptBuilder add(Block.Kind kind, String content, int table, boolean emphasis) {
    String stripped = content.strip();
    if (stripped.isEmpty()) {
      return this;
    }
    if (!blocks.isEmpty()) {
      Block last = blocks.get(blocks.size() - 1);
      text.append(table >= 0 && last.table() == table ? "\n" : "\n\n");
    }
    int start = text.length();
    text.append(stripped);
    blocks.add(new Block(kind, new Span(start, text.length()), table, emphasis));
    return this;
  }

  public Manuscript build() {
    if (!blocks.isEmpty()) {
      text.append('\n');
    }
    return new Manuscript(text.toString(), blocks);
  }
}
