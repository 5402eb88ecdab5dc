package ex99.extract;

import ex99.text.Block;
import ex99.token.Sentence;
import ex99.token.Tokens;
import java.util.Arrays;

/** Where the blocks of a release begin and end among its tokens. */
final class BlockTokens {
  private static final int RUNNING_HEAD = 8;

  private final Tokens tokens;
  private final int[] from;
  private final int[] to;

  BlockTokens(Tokens tokens) {
    this.tokens = tokens;
    int blocks = tokens.manuscript().blocks().size();
    from = new int[blocks];
    to = new int[blocks];
    Arrays.fill(from, -1);
    for (Sentence sentence : tokens.sentences()) {
      if (from[sentence.block()] < 0) {
        from[sentence.block()] = sentence.from();
      }
      to[sentence.block()] = sentence.to();
    }
  }

  int from(int block) {
    return from[block];
  }

  /** The first token behind the mark of a list. */
  int lead(int block) {
    int i = from[block];
    while (i + 1 < to[block] && tokens.is(i, "•", "·", "●", "■", "▪", "►", "*", "-", "--")) {
      i++;
    }
    return i;
  }

  int to(int block) {
    return to[block];
  }

  /** The block before, page furniture left out, or -1. */
  int before(int block) {
    int i = block - 1;
    while (i >= 0 && isFurniture(i)) {
      i--;
    }
    return i;
  }

  /** The block after, page furniture left out, or -1. */
  int after(int block) {
    int i = block + 1;
    while (i < from.length && isFurniture(i)) {
      i++;
    }
    return i < from.length ? i : -1;
  }

  /** The head of a page, such as {@code NEWS RELEASE, March 3, 2011}. */
  private boolean isRunningHead(int block) {
    int first = from[block];
    return to[block] - first <= RUNNING_HEAD
        && tokens.is(first, "news", "press")
        && tokens.is(first + 1, "release");
  }

  private boolean isFurniture(int block) {
    return from[block] < 0
        || tokens.manuscript().blocks().get(block).kind() == Block.Kind.FURNITURE
        || isRunningHead(block);
  }
}
