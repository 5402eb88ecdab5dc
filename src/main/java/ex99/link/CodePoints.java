package ex99.link;

import ex99.model.Range;
import ex99.text.Span;
import ex99.token.Tokens;
import java.util.Arrays;

/** Turns offsets in UTF-16 units into code points, as the record counts them. */
public final class CodePoints {
  private final int length;

  /** Where the second halves of pairs stand. */
  private final int[] surrogates;

  public CodePoints(String text) {
    length = text.length();
    int[] places = {};
    int count = 0;
    for (int i = 0; i < length; i++) {
      if (Character.isLowSurrogate(text.charAt(i))) {
        places = count == places.length ? Arrays.copyOf(places, 2 * count + 8) : places;
        places[count++] = i;
      }
    }
    surrogates = Arrays.copyOf(places, count);
  }

  /** How many code points the text has. */
  int length() {
    return length - surrogates.length;
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
    int place = Arrays.binarySearch(surrogates, offset);
    return offset - (place < 0 ? -place - 1 : place);
  }
}
