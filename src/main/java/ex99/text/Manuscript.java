package ex99.text;

import java.util.List;

/**
 * A release as a reader sees it: its canonical text, and the blocks that make it up in order.
 *
 * @param text paragraphs on one line each, with line breaks between them
 * @param blocks in order of the text, without overlap; all but white space stands in one of them
 */
public record Manuscript(String text, List<Block> blocks) {
  public Manuscript {
    blocks = List.copyOf(blocks);
  }

  /** The text of a block. */
  public String text(Block block) {
    return text.substring(block.span().start(), block.span().end());
  }
}
