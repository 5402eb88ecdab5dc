package ex99.read;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** What is read straight through is what jsoup's tree holds, or else it is not read so. */
class HtmlStreamTest {
  private static final String[] BITS = {
    "<p>",
    "</p>",
    "<P ALIGN=center>",
    "<b>",
    "</b>",
    "<i>",
    "</i>",
    "<font size=2>",
    "</font>",
    "<table>",
    "</table>",
    "<tr>",
    "<td>",
    "<td bgcolor=silver>",
    "</td>",
    "</tr>",
    "<th>",
    "<tbody>",
    "</tbody>",
    "<thead>",
    "<col>",
    "<colgroup>",
    "</colgroup>",
    "<caption>",
    "<div>",
    "</div>",
    "<center>",
    "</center>",
    "<li>",
    "</li>",
    "<ul>",
    "</ul>",
    "<dd>",
    "<dt>",
    "</dl>",
    "</dd>",
    "<a href=x>",
    "<a name=x />",
    "</a>",
    "<span style='display:none'>",
    "</span>",
    "<br>",
    "<br/>",
    "</br>",
    "<hr>",
    "<h2>",
    "</h2>",
    "<h3>",
    "<h7>",
    "<pre>",
    "</pre>",
    "\n",
    "<ix:header>",
    "</ix:header>",
    "<ix:x>",
    "<ix:y/>",
    "</ix:x>",
    "<sup>1</sup>",
    "</body>",
    "</html>",
    "<body>",
    "<html>",
    "<head>",
    "</head>",
    "<title>x</title>",
    "<style>b{}</style>",
    "<meta>",
    "<form>",
    "<page>",
    "</page>",
    "<xml>",
    "</xml>",
    "<u>",
    "</u>",
    "<small>",
    "<del>",
    "</del>",
    "<label>",
    "<p/>",
    "<td/>",
    "<b/>",
    "<table/>",
    "<!-- x -->",
    "<!DOCTYPE html>",
    "&",
    "&nbsp",
    "&amp;",
    "&#150;",
    "&#8217;",
    "&lt;",
    "<",
    "x y"
  };

  @Test
  void readsTagsInAnyOrderAsATreeHasThem() {
    Random random = new Random(6);
    int streamed = 0;
    for (int i = 0; i < 20_000; i++) {
      StringBuilder html = new StringBuilder();
      for (int bits = 1 + random.nextInt(24); bits > 0; bits--) {
        html.append(BITS[random.nextInt(BITS.length)]).append(random.nextInt(3) == 0 ? " w" : "");
      }
      streamed += isStreamedAlike(html.toString()) ? 1 : 0;
    }
    assertTrue(streamed > 2000, "only " + streamed);
  }

  @Test
  void readsSamplesStraightThrough() throws IOException {
    List<Path> samples = new ArrayList<>();
    try (Stream<Path> files = Files.list(Path.of("samples"))) {
      files.filter(file -> file.toString().endsWith(".htm")).sorted().forEach(samples::add);
    }
    for (Path sample : samples) {
      String html = Charsets.decode(Files.readAllBytes(sample)).text();
      assertTrue(isStreamedAlike(html), sample.toString());
    }
    assertFalse(samples.isEmpty());
  }

  @Test
  void leavesOverlappingTagsToATree() {
    assertFalse(isStreamedAlike("<b>one<p>two</b>three"));
    assertFalse(isStreamedAlike("<table>one<tr><td>two</table>"));
    assertFalse(isStreamedAlike("<p>one<svg><text>two</text></svg>"));
  }

  /** Whether markup is read straight through; if it is, it must be as the tree has it. */
  private static boolean isStreamedAlike(String html) {
    HtmlReader straight = new HtmlReader(false);
    if (!HtmlStream.read(html, straight)) {
      return false;
    }
    HtmlReader walked = new HtmlReader(false);
    HtmlTree.read(html, walked);
    assertEquals(shown(walked), shown(straight), html);
    return true;
  }

  private static String shown(HtmlReader reader) {
    StringBuilder out = new StringBuilder();
    for (Piece piece : reader.pieces()) {
      out.append(piece.kind).append(' ').append(piece.table).append(' ').append(piece.look);
      out.append(piece.emphasis ? " set" : "").append(piece.tight ? " tight" : "");
      out.append(piece.note ? " note" : "").append(piece.newPage ? " page" : "");
      out.append(' ').append(piece.text()).append('\n');
    }
    return out.toString();
  }
}
