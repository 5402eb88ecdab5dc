package ex99.token;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import opennlp.tools.tokenize.SimpleTokenizer;
import opennlp.tools.util.Span;
import org.junit.jupiter.api.Test;

/** Pieces are those of OpenNLP's simple tokenizer, but for marks that are no lines. */
class PiecesTest {
  private static final String RUNS = "-._=*~#`'‘’—–";

  private static void assertAlike(String text) {
    List<String> wanted = new ArrayList<>();
    for (Span span : SimpleTokenizer.INSTANCE.tokenizePos(text)) {
      char first = text.charAt(span.getStart());
      boolean whole =
          Character.isLetterOrDigit(first)
              || RUNS.indexOf(first) >= 0
              || Character.isSurrogate(first);
      for (int i = span.getStart(); !whole && i < span.getEnd(); i++) {
        wanted.add(i + ".." + (i + 1));
      }
      if (whole) {
        wanted.add(span.getStart() + ".." + span.getEnd());
      }
    }
    Pieces pieces = Pieces.of(text.toCharArray());
    List<String> got = new ArrayList<>();
    for (int i = 0; i < pieces.count(); i++) {
      got.add(pieces.start(i) + ".." + pieces.end(i));
    }
    assertEquals(wanted, got, text);
  }

  @Test
  void everyCharacterIsOfTheClassThatOpenNlpGivesIt() {
    for (int c = Character.MIN_VALUE; c <= Character.MAX_VALUE; c++) {
      char mark = (char) c;
      assertAlike("a" + mark + "1" + mark + mark + "b " + mark);
    }
  }

  @Test
  void mixturesAreCutAlike() {
    String marks = "aB1 9.,$%-—'’“”()((  \n\u00a0\ud83d\ude00é½";
    Random random = new Random(99);
    for (int i = 0; i < 2000; i++) {
      StringBuilder text = new StringBuilder();
      for (int length = random.nextInt(40); length > 0; length--) {
        text.append(marks.charAt(random.nextInt(marks.length())));
      }
      assertAlike(text.toString());
    }
  }

  @Test
  void aHeapOfMarksIsOnePieceButForThoseThatAreCounted() {
    Pieces heap = Pieces.of(("a " + "([{&".repeat(20) + " b$").toCharArray());
    assertEquals(4, heap.count());
    assertEquals(80, heap.length(1));
    assertEquals(64, Pieces.of("$".repeat(64).toCharArray()).count());
    assertEquals(63, Pieces.of("(".repeat(63).toCharArray()).count());
    assertEquals(2, Pieces.of(("(".repeat(64) + "%").toCharArray()).count());
  }
}
