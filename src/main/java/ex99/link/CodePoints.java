package ex99.link;

import ex99.model.Range;
import ex99.text.Span;
import ex99.token.Tokens;

/** Turns offsets in UTF-16 units into code points, as the record counts them. */
public final class CodePoints {
  private final int[] surrogates;

  public CodePoints(String text) {
    surrogates =
        java.util.stream.IntStream.range(0, text.length())
            .filter(i -> Character.isLowSurrogate(text.charAt(i)))
            .toArray();
  }

  public Range range(Span span) {
    return new Range(at(span.start()), at(span.end()));
  }

  public Range range(Tokens tokens, int from, int to) {
    return range(tokens.span(from, to));
  }

  private int at(int offset) {
    if (surrogates.length == 0) {
      return offset;
    }
    int place = java.util.Arrays.binarySearch(surrogates, offset);
    return offset - (place < 0 ? -place - 1 : place);
  }
}
