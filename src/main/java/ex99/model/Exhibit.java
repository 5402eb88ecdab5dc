package ex99.model;

import java.util.List;

/**
 * The record of one press release.
 *
 * @param source where it was read from
 * @param filing the header of its submission, or null
 * @param document title, dateline and the like
 * @param sections they tile the text in order
 * @param parties in order of the text
 * @param events the main one first
 * @param considerations in order of the text
 * @param percentages in order of the text
 * @param quotes in order of the text
 * @param amounts in order of the text
 * @param dates in order of the text
 * @param coverage the ledger of marks
 * @param warnings what a careful reader should know
 */
public record Exhibit(
    Source source,
    @OrNull Filing filing,
    Document document,
    List<Section> sections,
    List<Party> parties,
    List<Event> events,
    List<Consideration> considerations,
    List<Percentage> percentages,
    List<Quote> quotes,
    List<Amount> amounts,
    List<CalendarDate> dates,
    Coverage coverage,
    List<String> warnings) {
  /** The version of the output contract. */
  public static final String SCHEMA_VERSION = "1.0";

  public Exhibit {
    sections = List.copyOf(sections);
    parties = List.copyOf(parties);
    events = List.copyOf(events);
    considerations = List.copyOf(considerations);
    percentages = List.copyOf(percentages);
    quotes = List.copyOf(quotes);
    amounts = List.copyOf(amounts);
    dates = List.copyOf(dates);
    warnings = List.copyOf(warnings);
  }
}
