package ex99.view;

import ex99.model.Dateline;
import ex99.model.Exhibit;
import ex99.model.Source;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.stream.Collectors;

/**
 * A page for a browser that holds releases with their facts, and all that it needs to show them: it
 * asks nothing of any server, and its content-security policy forbids it to.
 */
public final class Page {
  private static final String STYLE = resource("page.css");
  private static final String SCRIPT = resource("page.js");

  private static final List<Kind> LEGEND =
      List.of(
          Kind.EVENT,
          Kind.CONSIDERATION,
          Kind.PERCENTAGE,
          Kind.QUOTE,
          Kind.PARTY,
          Kind.DATE,
          Kind.AMOUNT,
          Kind.UNCLAIMED);

  private final List<String> articles = new ArrayList<>();
  private final Html index = new Html();
  private String title;
  private int failures;

  /** Adds a release; they are shown in this order. */
  public void add(Sheet sheet) {
    int number = articles.size() + 1;
    title = number == 1 ? sheet.title() : number + " releases";
    entry(number, sheet.exhibit(), sheet.title());
    Html out = new Html();
    article("x" + number, sheet, out);
    articles.add(out.toString());
  }

  /** Adds an input that could not be read. */
  public void addFailure(String path, String message) {
    index.open("tr", "class", "bad").element("td", "").element("th", path, "scope", "row");
    index.element("td", message, "colspan", "3").close("tr").line();
    failures++;
  }

  /** Writes the page. */
  public void write(Appendable to) throws IOException {
    boolean many = articles.size() + failures != 1 || failures > 0;
    Html out = new Html();
    head(out, many);
    to.append(out.toString());
    for (String article : articles) {
      to.append(article);
    }
    to.append("</main><div id=\"pop\" role=\"tooltip\" hidden></div>");
    to.append("<div id=\"live\" class=\"sr\" aria-live=\"polite\"></div>\n<script>");
    to.append(SCRIPT).append("</script>\n</body></html>\n");
  }

  private void head(Html out, boolean many) {
    String policy =
        "default-src 'none'; base-uri 'none'; form-action 'none'; style-src '"
            + hash(STYLE)
            + "'; script-src '"
            + hash(SCRIPT)
            + "'; require-trusted-types-for 'script'; trusted-types 'none'";
    out.trusted("<!doctype html>\n").open("html", "lang", "en", "class", many ? "many" : "one");
    out.open("head").open("meta", "charset", "utf-8");
    out.open("meta", "http-equiv", "Content-Security-Policy", "content", policy);
    out.open("meta", "name", "viewport", "content", "width=device-width, initial-scale=1");
    out.open("meta", "name", "color-scheme", "content", "light dark");
    out.open("meta", "name", "referrer", "content", "no-referrer");
    out.element("title", (title == null ? "No release" : title) + " · ex99");
    out.open("style").trusted(STYLE).close("style").close("head").line();
    out.open("body").open("main");
    if (many) {
      out.open("nav", "id", "index", "aria-label", "Releases").element("h1", title());
      out.open("table").open("thead").open("tr");
      for (String column : List.of("Date", "Release", "What happened", "Facts", "In no fact")) {
        out.element("th", column, "scope", "col");
      }
      out.close("tr").close("thead").open("tbody").line();
      out.trusted(index.toString()).close("tbody").close("table").close("nav").line();
    }
  }

  private String title() {
    return articles.size() == 1 ? "1 release" : articles.size() + " releases";
  }

  private void entry(int number, Exhibit exhibit, String name) {
    Dateline line = exhibit.document().dateline();
    int facts =
        exhibit.considerations().size() + exhibit.percentages().size() + exhibit.quotes().size();
    index.open("tr").element("td", line.date() == null ? "" : line.date().toString());
    index.open("th", "scope", "row").element("a", name, "href", "#x" + number).close("th");
    index.element(
        "td",
        exhibit.events().stream()
            .map(event -> Words.plain(event.type()) + ", " + Words.plain(event.status()))
            .collect(Collectors.joining("; ")));
    index.element("td", String.valueOf(facts));
    index.element("td", String.valueOf(exhibit.coverage().unclaimed().size()));
    index.close("tr").line();
  }

  private static void article(String name, Sheet sheet, Html out) {
    String prefix = name + "-";
    out.open("article", "id", name, "tabindex", "-1", "aria-labelledby", prefix + "h").line();
    header(prefix, sheet, out);
    out.open("div", "class", "panes");
    out.open("aside", "class", "card", "aria-label", "Facts", "tabindex", "0").line();
    Card.write(prefix, sheet, out);
    out.close("aside");
    out.open("section", "class", "text", "aria-label", "Text of the release", "tabindex", "0");
    out.line();
    TextPane.write(prefix, sheet, out);
    out.close("section").close("div").close("article").line();
  }

  private static void header(String prefix, Sheet sheet, Html out) {
    Exhibit exhibit = sheet.exhibit();
    Source source = exhibit.source();
    Dateline line = exhibit.document().dateline();
    List<String> facts = new ArrayList<>();
    facts.add(line.place());
    facts.add(line.date() == null ? null : line.date().toString());
    facts.add(line.wire());
    facts.add(exhibit.document().exhibit() == null ? null : "Ex. " + exhibit.document().exhibit());
    facts.add(source.path() + (source.document() == null ? "" : ", document " + source.document()));
    out.open("header").open("div", "class", "ttl");
    out.element("a", "All releases", "class", "all", "href", "#index");
    out.element("h1", sheet.title(), "id", prefix + "h");
    out.open("p", "class", "line");
    facts.stream()
        .filter(fact -> fact != null)
        .forEach(fact -> out.element("span", fact, "class", "n").text(" "));
    out.close("p").close("div");
    out.open("div", "class", "legend", "role", "group", "aria-label", "Marks shown in the text");
    for (Kind kind : LEGEND) {
      out.element(
          "button",
          kind.label(),
          "type",
          "button",
          "aria-pressed",
          "true",
          "data-k",
          kind.style(),
          "class",
          "m m-" + kind.style());
    }
    out.close("div").close("header").line();
  }

  private static String hash(String content) {
    try {
      byte[] hash =
          MessageDigest.getInstance("SHA-256").digest(content.getBytes(StandardCharsets.UTF_8));
      return "sha256-" + Base64.getEncoder().encodeToString(hash);
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e);
    }
  }

  private static String resource(String name) {
    try (InputStream in = Page.class.getResourceAsStream("/view/" + name)) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8).replace("\r\n", "\n");
    } catch (IOException e) {
      throw new IllegalStateException(e);
    }
  }
}
