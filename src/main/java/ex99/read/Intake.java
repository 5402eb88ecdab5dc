package ex99.read;

import ex99.model.Format;
import ex99.text.Block;
import ex99.text.Manuscript;
import ex99.text.ManuscriptBuilder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/** Turns the bytes of an input into the releases that it holds. */
public final class Intake {
  private Intake() {}

  /** The releases in an input, at least one. */
  public static List<Draft> read(byte[] bytes) throws Unreadable {
    if (bytes.length == 0) {
      throw new Unreadable("empty", "the input is empty");
    }
    String text = new String(bytes, StandardCharsets.UTF_8);
    boolean html =
        text.regionMatches(true, 0, "<html", 0, 5) || text.contains("<p") || text.contains("<P");
    Manuscript manuscript = html ? html(text) : plain(text);
    return List.of(
        new Draft(manuscript, html ? Format.HTML : Format.TEXT, "UTF-8", null, null, null));
  }

  private static Manuscript plain(String text) {
    ManuscriptBuilder builder = new ManuscriptBuilder();
    for (String paragraph : text.split("\\R\\s*\\R")) {
      builder.add(Block.Kind.PARAGRAPH, paragraph.replaceAll("\\s+", " "), -1, false);
    }
    return builder.build();
  }

  private static Manuscript html(String text) {
    Document document = Jsoup.parse(text);
    ManuscriptBuilder builder = new ManuscriptBuilder();
    for (Element element : document.select("p, div, td, li")) {
      if (element.select("p, div, td, li").size() == 1) {
        builder.add(Block.Kind.PARAGRAPH, element.text(), -1, false);
      }
    }
    return builder.build();
  }
}
