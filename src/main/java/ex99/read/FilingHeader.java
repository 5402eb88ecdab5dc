package ex99.read;

import ex99.model.Filing;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;

/** Reads the header of a submission: {@code KEY: value} lines, or tags of the same names. */
final class FilingHeader {
  /** The day on which the SEC gave the items of Form 8-K their present numbers. */
  private static final LocalDate RENUMBERED = LocalDate.of(2004, 8, 23);

  private static final Pattern ACCESSION = Pattern.compile("[0-9]{10}-[0-9]{2}-[0-9]{6}");

  private static final Map<String, String> NEW_ITEMS = new HashMap<>();
  private static final Map<String, String> OLD_ITEMS = new HashMap<>();

  static {
    try (InputStream in = FilingHeader.class.getResourceAsStream("/lexicon/form-items.txt");
        BufferedReader lines =
            new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
      for (String line = lines.readLine(); line != null; line = lines.readLine()) {
        int tab = line.indexOf('\t');
        if (tab > 0 && line.charAt(0) != '#') {
          String number = line.substring(tab + 1).strip();
          (number.contains(".") ? NEW_ITEMS : OLD_ITEMS).put(key(line.substring(0, tab)), number);
        }
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private final Map<String, String> fields = new HashMap<>();
  private final List<String> items = new ArrayList<>();

  private FilingHeader() {}

  /** The fields of a header, or null when it has none. */
  static Filing read(String header) {
    FilingHeader reader = new FilingHeader();
    header.lines().limit(5000).forEach(reader::line);
    return reader.fields.isEmpty() ? null : reader.filing();
  }

  private void line(String line) {
    String text = line.strip();
    String key = null;
    String value = null;
    if (text.startsWith("<") && text.indexOf('>') > 0) {
      key = text.substring(1, text.indexOf('>')).replace('-', ' ');
      value = text.substring(text.indexOf('>') + 1).strip();
    } else {
      int colon = text.indexOf(':');
      if (colon > 0) {
        key = text.substring(0, colon);
        value = text.substring(colon + 1).strip();
      }
    }
    if (key == null || value.isEmpty()) {
      return;
    }
    String name = NAMES.get(key.strip().toUpperCase(Locale.ROOT));
    if ("items".equals(name)) {
      items.add(value);
    } else if (name != null) {
      fields.putIfAbsent(name, value);
    }
  }

  private static final Map<String, String> NAMES =
      Map.ofEntries(
          Map.entry("ACCESSION NUMBER", "accession"),
          Map.entry("CONFORMED SUBMISSION TYPE", "form"),
          Map.entry("FORM TYPE", "form"),
          Map.entry("TYPE", "form"),
          Map.entry("COMPANY CONFORMED NAME", "name"),
          Map.entry("CONFORMED NAME", "name"),
          Map.entry("CENTRAL INDEX KEY", "cik"),
          Map.entry("CIK", "cik"),
          Map.entry("FILED AS OF DATE", "filed"),
          Map.entry("FILING DATE", "filed"),
          Map.entry("ACCEPTANCE DATETIME", "accepted"),
          Map.entry("CONFORMED PERIOD OF REPORT", "period"),
          Map.entry("PERIOD", "period"),
          Map.entry("STANDARD INDUSTRIAL CLASSIFICATION", "sic"),
          Map.entry("ASSIGNED SIC", "sic"),
          Map.entry("ITEM INFORMATION", "items"),
          Map.entry("ITEMS", "items"));

  private Filing filing() {
    LocalDate filed = date(fields.get("filed"));
    List<String> numbers = new ArrayList<>();
    for (String item : items) {
      String number = number(item, filed);
      if (number != null && !numbers.contains(number)) {
        numbers.add(number);
      }
    }
    return new Filing(
        accession(fields.get("accession")),
        fields.get("form"),
        fields.get("name"),
        cik(fields.get("cik")),
        filed,
        accepted(fields.get("accepted")),
        date(fields.get("period")),
        numbers,
        sic(fields.get("sic")));
  }

  private static String number(String item, LocalDate filed) {
    if (item.matches("[0-9]{1,2}(\\.[0-9]{2})?")) {
      return item;
    }
    boolean old = filed != null && filed.isBefore(RENUMBERED);
    String number = (old ? OLD_ITEMS : NEW_ITEMS).get(key(item));
    return number != null ? number : (old ? NEW_ITEMS : OLD_ITEMS).get(key(item));
  }

  /** A title in small letters, without marks and the words that link. */
  private static String key(String title) {
    StringBuilder out = new StringBuilder();
    for (String word : title.toLowerCase(Locale.ROOT).split("[^a-z0-9]+")) {
      if (!word.isEmpty() && !"a an the of in on or and to by for".contains(word)) {
        out.append(word).append(' ');
      }
    }
    return out.toString();
  }

  /** The number of a filing as it is written everywhere; one that is spoilt tells of none. */
  private static String accession(String text) {
    return text != null && ACCESSION.matcher(text).matches() ? text : null;
  }

  private static String cik(String text) {
    String digits = text == null ? "" : text.replaceAll("[^0-9]", "");
    return digits.isEmpty() || digits.length() > 10
        ? null
        : "0".repeat(10 - digits.length()) + digits;
  }

  private static LocalDate date(String text) {
    if (text == null || text.length() < 8) {
      return null;
    }
    try {
      return LocalDate.of(number(text, 0, 4), number(text, 4, 6), number(text, 6, 8));
    } catch (DateTimeException | NumberFormatException e) {
      return null;
    }
  }

  private static int number(String text, int from, int to) {
    return Integer.parseInt(text.substring(from, to));
  }

  /** {@code 20240110163830} as {@code 2024-01-10T16:38:30}. */
  private static String accepted(String text) {
    LocalDate day = date(text);
    if (day == null || !text.matches("[0-9]{14}")) {
      return null;
    }
    return day
        + "T"
        + text.substring(8, 10)
        + ":"
        + text.substring(10, 12)
        + ":"
        + text.substring(12);
  }

  private static String sic(String text) {
    if (text == null) {
      return null;
    }
    int open = text.lastIndexOf('[');
    int close = text.lastIndexOf(']');
    return open >= 0 && close > open ? text.substring(open + 1, close).strip() : text;
  }
}
