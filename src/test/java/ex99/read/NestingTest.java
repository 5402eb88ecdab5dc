package ex99.read;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;

/** Only markup that is little but tags is flattened, and no letter of it is lost. */
class NestingTest {
  private static final int MANY = 150_000;

  @Test
  void whatNestsTooDeepIsPlainText() {
    String deep = "<div><b>a ".repeat(MANY) + "</b></div>".repeat(MANY) + "<p>end</p>";
    String flat = Nesting.bounded(deep);
    assertEquals(MANY, flat.chars().filter(c -> c == 'a').count());
    assertEquals(10_001, flat.split("<div>|<b>", -1).length - 1);
    assertTrue(flat.endsWith("<p>end</p>"), flat.substring(flat.length() - 40));
  }

  @Test
  void markupAsAgentsMakeItIsLeftAlone() {
    String flat =
        "<p><b>word</b> and as many other words behind a tag as agents set at the very least, and often more</p>\n"
            .repeat(100_000);
    String shallow = "<b>a</b>".repeat(MANY);
    assertSame(flat, Nesting.bounded(flat), "not worth a copy");
    assertEquals(shallow, Nesting.bounded(shallow));
  }

  /** The parser would take "<a<a<a" as one name, and all of it in anew with each sign. */
  @Test
  void aNameThatNeverEndsIsNoTag() {
    String open = "<a".repeat(3_000_000);
    String flat = Nesting.bounded(open);
    assertEquals(open.length(), flat.length(), "no letter is lost");
    assertTrue(flat.startsWith(" a a a a"), flat.substring(0, 20));
    assertTrue(flat.chars().filter(c -> c == '<').count() <= 501, "what is left is short");
  }
}
