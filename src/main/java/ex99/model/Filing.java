package ex99.model;

import java.time.LocalDate;
import java.util.List;

/**
 * What the header of an SGML submission says; a field that it lacks is null.
 *
 * @param accessionNumber such as {@code 0001234567-24-000001}
 * @param formType such as {@code 8-K}
 * @param companyName the conformed name of the filer
 * @param cik ten digits
 * @param filed the date of filing
 * @param accepted the acceptance time as ISO 8601 local time
 * @param period the period or event date
 * @param items item numbers such as {@code 2.01}, empty when the header gives none
 * @param sic the industry code
 */
public record Filing(
    @OrNull String accessionNumber,
    @OrNull String formType,
    @OrNull String companyName,
    @OrNull String cik,
    @OrNull LocalDate filed,
    @OrNull String accepted,
    @OrNull LocalDate period,
    List<String> items,
    @OrNull String sic) {
  public Filing {
    items = List.copyOf(items);
  }
}
