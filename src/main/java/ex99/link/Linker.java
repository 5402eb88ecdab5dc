package ex99.link;

import ex99.extract.Finding;
import ex99.extract.Reading;
import ex99.model.Amount;
import ex99.model.CalendarDate;
import ex99.model.Consideration;
import ex99.model.Dateline;
import ex99.model.Document;
import ex99.model.Exhibit;
import ex99.model.Percentage;
import ex99.model.Quote;
import ex99.outline.Outline;
import ex99.token.Tokens;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;

/** Ties the findings of a release together into its record. */
public final class Linker {
  private final Reading reading;
  private final Tokens tokens;
  private final TableScales scales;
  private final TableLabels labels;
  private final StackedLabels stacks;
  private final CodePoints points;
  private final List<Finding> findings;

  private Linker(Reading reading, List<Finding> findings) {
    this.reading = reading;
    this.tokens = reading.tokens();
    this.scales = new TableScales(tokens);
    this.labels = new TableLabels(tokens);
    this.stacks = new StackedLabels(tokens);
    this.points = new CodePoints(reading.manuscript().text());
    this.findings = findings;
  }

  /** The record of a release. */
  public static Exhibit link(Provenance provenance, Reading reading, List<Finding> findings) {
    return new Linker(reading, findings).exhibit(provenance);
  }

  private Exhibit exhibit(Provenance provenance) {
    List<Percentage> percentages = new ArrayList<>();
    List<Quote> quotes = new ArrayList<>();
    QuoteLinks quoteLinks = new QuoteLinks(reading, points);
    List<Amount> amounts = new ArrayList<>();
    List<CalendarDate> dates = new ArrayList<>();
    EventLinks eventLinks = new EventLinks(reading, findings, points);
    SumLinks sums = new SumLinks(reading, points, findings, eventLinks.found());
    List<Consideration> considerations = sums.considerations();
    Map<String, List<String>> rates = new HashMap<>();
    Map<String, List<String>> days = new HashMap<>();
    for (Finding finding : findings) {
      if (finding instanceof Finding.RateFinding f) {
        String id = "R" + (percentages.size() + 1);
        String event = eventLinks.eventOf(f);
        percentages.add(percentage(id, event, f));
        rates.computeIfAbsent(event, key -> new ArrayList<>()).add(id);
      } else if (finding instanceof Finding.AmountFinding f && !sums.repeats(f)) {
        amounts.add(amount("A" + (amounts.size() + 1), f));
      } else if (finding instanceof Finding.QuoteFinding f) {
        quotes.add(quoteLinks.quote("Q" + (quotes.size() + 1), f));
      } else if (finding instanceof Finding.DateFinding f && f.day().date() != null) {
        String id = "D" + (dates.size() + 1);
        dates.add(date(id, f));
        days.computeIfAbsent(eventLinks.eventOf(f), key -> new ArrayList<>()).add(id);
      }
    }
    return new Exhibit(
        provenance.source(),
        provenance.filing(),
        document(provenance),
        SectionLinks.sections(reading, points),
        PartyLinks.parties(reading, findings, points),
        eventLinks.events(considerations, rates, days),
        considerations,
        percentages,
        quotes,
        amounts,
        dates,
        Ledger.coverage(reading, points, findings, sums),
        SumChecks.warnings(reading, sums.groups(), considerations));
  }

  private Document document(Provenance provenance) {
    Outline outline = reading.outline();
    String text = reading.manuscript().text();
    return new Document(
        outline.exhibit() != null ? outline.exhibit() : provenance.exhibit(),
        outline.kind(),
        outline.title() == null ? null : outline.title().text(),
        outline.subtitles().stream().map(Outline.Headline::text).toList(),
        new Dateline(outline.place(), outline.date(), outline.wire()),
        points.length(),
        sha256(text.getBytes(StandardCharsets.UTF_8)));
  }

  static String party(int entity) {
    return PartyLinks.id(entity);
  }

  private Percentage percentage(String id, String event, Finding.RateFinding f) {
    return new Percentage(
        id,
        event,
        f.kind(),
        tokens.text(f.rate().from(), f.rate().to()),
        points.range(tokens, f.rate().from(), f.rate().to()),
        f.rate().value(),
        f.rate().high(),
        f.rate().unit(),
        f.rate().comparator(),
        f.inTable() ? labelled(f) : f.of(),
        party(f.holder()),
        f.qualifier(),
        f.direction(),
        f.period(),
        f.inTable(),
        f.rule());
  }

  /**
   * What a rate of a table is of: a cell of its own has the label of its row, unless a heading
   * names the measure of all rows.
   */
  private String labelled(Finding.RateFinding f) {
    boolean words = f.of() != null && TableLabels.hasLetters(f.of());
    if (words && f.rule().equals("stacked") && f.of().chars().noneMatch(Character::isDigit)) {
      return f.of();
    }
    String label = labels.of(f.rate().from(), f.rate().to());
    boolean whole = words && label != null && f.of().endsWith(label); // with the row it is under
    return !whole && (label != null || !words) ? label : f.of();
  }

  /** What a sum measures, as its words say, else its row or the label above its line. */
  private String measure(Finding.AmountFinding f) {
    if (labels.isCell(f.money().from(), f.money().to())) {
      return labels.of(f.money().from(), f.money().to());
    }
    String stacked = stacks.of(f.money().from(), f.money().to());
    return stacked == null ? f.measure() : stacked;
  }

  private Amount amount(String id, Finding.AmountFinding f) {
    BigDecimal factor = scales.of(f.money());
    return new Amount(
        id,
        tokens.text(f.money().from(), f.money().to()),
        points.range(tokens, f.money().from(), f.money().to()),
        TableScales.scaled(f.money().amount(), factor),
        TableScales.scaled(f.money().high(), factor),
        f.money().currency(),
        f.money().comparator(),
        measure(f),
        f.direction(),
        f.period(),
        f.inTable());
  }

  private CalendarDate date(String id, Finding.DateFinding f) {
    return new CalendarDate(
        id,
        tokens.text(f.day().from(), f.day().to()),
        points.range(tokens, f.day().from(), f.day().to()),
        f.day().date(),
        f.day().grain(),
        f.kind());
  }

  static String sha256(byte[] bytes) {
    try {
      return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e);
    }
  }
}
