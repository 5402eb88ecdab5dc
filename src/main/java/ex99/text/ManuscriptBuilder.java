package ex99.text;

import java.util.ArrayList;
import java.util.List;

/**
 * Collects blocks into a {@link Manuscript}, one line a block and an empty line between paragraphs;
 * rows of a table and lines of an address follow each other without one.
 */
public final class ManuscriptBuilder {
  private final StringBuilder text = new StringBuilder();
  private final List<Block> blocks = new ArrayList<>();

  /** Appends a block; white space around it is dropped, and a block without text is ignored. */
  public ManuscriptBuilder add(Block.Kind kind, String content, int table, boolean emphasis) {
    boolean row = table >= 0 && !blocks.isEmpty() && blocks.get(blocks.size() - 1).table() == table;
    return add(kind, content, table, emphasis, 0, row);
  }

  /**
   * Appends a block.
   *
   * @param look see {@link Block#look()}
   * @param tight whether it belongs to the block before it, as the next line of an address does
   */
  public ManuscriptBuilder add(
      Block.Kind kind, String content, int table, boolean emphasis, int look, boolean tight) {
    String stripped = content.strip();
    if (stripped.isEmpty()) {
      return this;
    }
    if (!blocks.isEmpty()) {
      text.append(tight ? "\n" : "\n\n");
    }
    int start = text.length();
    text.append(stripped);
    blocks.add(new Block(kind, new Span(start, text.length()), table, emphasis, look));
    return this;
  }

  /** The manuscript; half a surrogate pair, which no text can hold in UTF-8, is U+FFFD in it. */
  public Manuscript build() {
    if (!blocks.isEmpty()) {
      text.append('\n');
    }
    return new Manuscript(whole(text.toString()), blocks);
  }

  private static String whole(String text) {
    StringBuilder mended = null;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (Character.isSurrogate(c)) {
        if (i + 1 < text.length() && Character.isSurrogatePair(c, text.charAt(i + 1))) {
          i++;
        } else {
          mended = mended == null ? new StringBuilder(text) : mended;
          mended.setCharAt(i, '\ufffd');
        }
      }
    }
    return mended == null ? text : mended.toString();
  }
}
