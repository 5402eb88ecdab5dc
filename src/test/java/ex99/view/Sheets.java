package ex99.view;

import ex99.model.Amount;
import ex99.model.Comparator;
import ex99.model.Consideration;
import ex99.model.ConsiderationKind;
import ex99.model.Coverage;
import ex99.model.Dateline;
import ex99.model.Document;
import ex99.model.DocumentKind;
import ex99.model.Event;
import ex99.model.EventType;
import ex99.model.Exhibit;
import ex99.model.Form;
import ex99.model.Format;
import ex99.model.Participant;
import ex99.model.Party;
import ex99.model.PartyKind;
import ex99.model.Percentage;
import ex99.model.PercentageKind;
import ex99.model.Quote;
import ex99.model.Range;
import ex99.model.Role;
import ex99.model.Section;
import ex99.model.SectionKind;
import ex99.model.Source;
import ex99.model.Speaker;
import ex99.model.Status;
import ex99.model.Tally;
import ex99.model.Trigger;
import ex99.model.Unclaimed;
import ex99.model.Unit;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;

/** Records made by hand, so that the page is tested apart from the extractors. */
final class Sheets {
  private static final String DEAL =
      """
      Orrin Ltd. Sells a Mill

      Orrin Ltd. sold 60% of Dell Mill to Mr. Ash for $5 million.

      “We keep 60% of what matters,” said Ida Voss. He paid with “cash”.
      """;

  private static final String HOSTILE =
      """
      <script>window.hit=1</script> "&lt;' onload=hit() \u202E \u0000

      </section></main><img src=x onerror=window.hit=2> paid 7% \uD83D\uDE00 --> ]]> <!-- 9%
      """;

  private Sheets() {}

  /** A small deal, followed by so many lines of no interest and a last rate. */
  static Sheet deal(int lines) {
    StringBuilder text = new StringBuilder(DEAL);
    for (int i = 0; i < lines; i++) {
      text.append("\nLine ").append(i).append(" of a text that goes on and on, with nothing in it");
      text.append(" that anybody would want to know but its length.\n");
    }
    text.append("\nAt last, 7%.\n");
    return sheet(text.toString(), "sold", "60% of what", "7%", "$5 million");
  }

  /** A release that tries to get out of its place. */
  static Sheet hostile() {
    return sheet(HOSTILE, "paid", "7%", "9%", "<script>window.hit=1</script>");
  }

  private static Sheet sheet(String text, String verb, String first, String last, String sum) {
    int rate = text.indexOf(first);
    Range all = range(text, 0, text.length());
    Range whole = text.contains("“We") ? find(text, "We keep 60% of what matters,") : all;
    List<Percentage> rates =
        List.of(
            rate("R1", range(text, rate, text.indexOf('%', rate) + 1)),
            rate("R2", range(text, text.lastIndexOf(last), text.lastIndexOf(last) + 2)));
    Range name = range(text, 0, 10);
    Party party =
        new Party(
            "P1",
            text.substring(0, 10),
            PartyKind.ORGANIZATION,
            List.of("\"><script>window.hit=3</script>"),
            List.of(Role.ISSUER, Role.SELLER),
            "ORR",
            "NYSE",
            null,
            null,
            null,
            List.of(name));
    Exhibit exhibit =
        new Exhibit(
            new Source("a'\"><b>.txt", Format.TEXT, "UTF-8", text.length(), "0".repeat(64), null),
            null,
            new Document(
                "99.1",
                DocumentKind.PRESS_RELEASE,
                text.substring(0, text.indexOf('\n')),
                List.of(),
                new Dateline(null, null, null),
                all.end(),
                "0".repeat(64)),
            List.of(new Section(SectionKind.BODY, all, null)),
            List.of(party),
            List.of(
                new Event(
                    "E1",
                    EventType.DIVESTITURE,
                    Status.COMPLETED,
                    new Trigger(verb, find(text, verb)),
                    List.of(new Participant("P1", Role.SELLER)),
                    List.of("C1"),
                    List.of("R1"),
                    List.of())),
            List.of(sum(text, sum)),
            rates,
            List.of(
                new Quote(
                    "Q1",
                    "We keep",
                    List.of(whole),
                    new Speaker("P1", "Ida Voss", "</q><script>window.hit=4</script>", null),
                    "said",
                    "quote")),
            List.<Amount>of(),
            List.of(),
            new Coverage(
                new Tally(2, 2),
                new Tally(1, 1),
                new Tally(2, 1),
                List.of(new Unclaimed("“cash”", find(text, "“cash”"), "under four words"))),
            List.of("a <b>warning</b>"));
    return new Sheet(exhibit, text, Map.of("R1", List.of("<i>why</i>")));
  }

  private static Percentage rate(String id, Range span) {
    return new Percentage(
        id,
        null,
        PercentageKind.OWNERSHIP,
        "<b>60%</b>",
        span,
        BigDecimal.valueOf(60),
        null,
        Unit.PERCENT,
        Comparator.AT_LEAST,
        "<img src=x onerror=window.hit=5>",
        "P1",
        "plus 1 share",
        null,
        null,
        false,
        "stake");
  }

  private static Consideration sum(String text, String sum) {
    return new Consideration(
        "C1",
        "E1",
        ConsiderationKind.PURCHASE_PRICE,
        sum,
        find(text, sum),
        new BigDecimal("5000000"),
        null,
        "USD",
        Comparator.EQUAL,
        false,
        Form.CASH,
        null,
        null,
        null,
        null,
        "P1",
        "the mill",
        null,
        false,
        "price");
  }

  private static Range find(String text, String part) {
    int at = text.indexOf(part);
    return at < 0 ? new Range(0, 0) : range(text, at, at + part.length());
  }

  private static Range range(String text, int from, int to) {
    return new Range(text.codePointCount(0, from), text.codePointCount(0, to));
  }
}
