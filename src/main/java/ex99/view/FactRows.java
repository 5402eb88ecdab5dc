package ex99.view;

import ex99.model.Amount;
import ex99.model.CalendarDate;
import ex99.model.Consideration;
import ex99.model.Form;
import ex99.model.Percentage;
import ex99.model.Quote;
import ex99.model.Speaker;
import ex99.model.Unit;
import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** Writes one list item a fact: its figure, which leads to its place in the text, and the rest. */
final class FactRows {
  private static final BigDecimal WHOLE = BigDecimal.valueOf(100);

  private final String prefix;
  private final Names names;
  private final Map<String, List<String>> why;
  private final Html out;

  FactRows(String prefix, Names names, Map<String, List<String>> why, Html out) {
    this.prefix = prefix;
    this.names = names;
    this.why = why;
    this.out = out;
  }

  /** "for all of its shares", but "on the achievement of milestones". */
  private static String purpose(String words) {
    if (words == null) {
      return null;
    }
    int space = words.indexOf(' ');
    String first = words.substring(0, Math.max(0, space)).toLowerCase(Locale.ROOT);
    return switch (first) {
      case "for", "on", "upon", "if", "to", "after", "under" -> words;
      default -> "for " + words;
    };
  }

  private static String form(Form form) {
    if (form == null) {
      return null;
    }
    return switch (form) {
      case ASSUMPTION -> "taken over";
      case MIXED -> "in cash and stock";
      default -> "in " + Words.plain(form);
    };
  }

  void sum(Consideration sum) {
    String kind = Words.plain(sum.kind());
    begin(sum.id(), "c", sum.rule());
    figure(sum.id(), Words.bound(sum.comparator()), sum.text(), null, kind);
    words(purpose(sum.forWhat()));
    if (sum.payer() != null || sum.payee() != null) {
      out.open("span", "class", "n flow");
      side(sum.payer());
      out.element("span", " pays ", "class", "sr").element("b", " → ", "aria-hidden", "true");
      side(sum.payee());
      out.close("span").text(" ");
    }
    note(sum.nominal() ? "nominal" : null);
    note(sum.contingent() ? "contingent" : null);
    note(form(sum.form()));
    note(sum.per() == null ? null : "per " + sum.per());
    String whole = Words.sum(sum.amount(), sum.amountHigh(), sum.currency());
    if (sum.units() != null && sum.total() != null) {
      whole += " × " + sum.units() + " = " + Words.sum(sum.total(), null, sum.currency());
    }
    note(whole);
    note(sum.equivalent() == null ? null : "also " + sum.equivalent().text());
    end(sum.id(), sum.rule());
  }

  private void side(String party) {
    if (party == null) {
      out.element("em", "not named");
    } else {
      names.shortLink(party, out);
    }
  }

  void rate(Percentage rate) {
    begin(rate.id(), "r", rate.rule());
    String bound = Words.bound(rate.comparator());
    figure(rate.id(), bound, rate.text(), rate.qualifier(), Words.plain(rate.kind()));
    words(rate.of() == null ? null : "of " + rate.of());
    if (rate.holder() != null) {
      out.open("span", "class", "n").text("held by ");
      names.shortLink(rate.holder(), out);
      out.close("span").text(" ");
    }
    note(rate.direction() == null ? null : Words.plain(rate.direction()));
    note(rate.period());
    bar(rate);
    end(rate.id(), rate.rule());
  }

  /** A stake or share drawn to scale. */
  private void bar(Percentage rate) {
    boolean part =
        switch (rate.kind()) {
          case OWNERSHIP, VOTING, SHARE -> true;
          default -> false;
        };
    BigDecimal value = rate.value();
    if (!part
        || rate.unit() != Unit.PERCENT
        || value.signum() < 0
        || value.compareTo(WHOLE) > 0
        || rate.valueHigh() != null) {
      return;
    }
    out.open("svg", "class", "bar", "viewBox", "0 0 100 8", "aria-hidden", "true");
    out.open("rect", "width", "100", "height", "8").close("rect");
    out.open("rect", "width", value.toPlainString(), "height", "8").close("rect").close("svg");
  }

  void quote(Quote quote) {
    begin(quote.id(), "q", quote.rule());
    out.open("a", "class", "go", "href", "#" + prefix + quote.id() + "-t");
    out.element("q", quote.text()).close("a");
    out.open("div", "class", "rest").open("span", "class", "say by").text("— ");
    Speaker speaker = quote.speaker();
    if (speaker == null) {
      out.element("em", "speaker not named");
    } else {
      speaker(speaker);
    }
    end(quote.id(), quote.rule());
  }

  private void speaker(Speaker speaker) {
    if (speaker.party() != null) {
      names.link(speaker.party(), out);
    } else if (speaker.name() != null) {
      out.element("b", speaker.name());
    }
    out.text(speaker.title() == null ? "" : ", " + speaker.title());
    if (speaker.affiliation() != null) {
      out.text(", ");
      names.link(speaker.affiliation(), out);
    }
  }

  void amount(Amount amount) {
    begin(amount.id(), "a", null);
    String measure = amount.measure() == null ? "" : amount.measure();
    figure(amount.id(), Words.bound(amount.comparator()), amount.text(), null, measure);
    note(Words.sum(amount.amount(), amount.amountHigh(), amount.currency()));
    note(amount.direction() == null ? null : Words.plain(amount.direction()));
    note(amount.period());
    end(amount.id(), null);
  }

  void date(CalendarDate date) {
    begin(date.id(), "d", null);
    figure(date.id(), "", date.text(), null, Words.plain(date.kind()));
    String day = date.date().toString();
    note(
        switch (date.grain()) {
          case DAY -> day;
          case MONTH -> day.substring(0, 7);
          case QUARTER -> day.substring(0, 4) + "-Q" + (date.date().getMonthValue() + 2) / 3;
          case YEAR -> day.substring(0, 4);
        });
    end(date.id(), null);
  }

  void begin(String id, String style, String rule) {
    out.open("li", "class", "fact f-" + style, "id", prefix + id, "data-rule", rule);
  }

  private void figure(String id, String bound, String text, String qualifier, String kind) {
    out.open("a", "class", "go", "href", "#" + prefix + id + "-t");
    out.text(bound.isEmpty() ? "" : bound + " ").element("b", text);
    out.text(qualifier == null ? "" : " " + qualifier).close("a").text(" ");
    out.open("div", "class", "rest").element("span", kind, "class", "kind").text(" ");
    out.open("span", "class", "say");
  }

  private void note(String note) {
    if (note != null) {
      out.element("span", note, "class", "n").text(" ");
    }
  }

  private void words(String words) {
    if (words != null) {
      out.element("span", words, "class", "of").text(" ");
    }
  }

  /** Closes the words about a fact and the fact, with its id, its rule and the reasons. */
  void end(String id, String rule) {
    List<String> reasons = why.getOrDefault(id, List.of());
    out.close("span");
    if (rule == null && reasons.isEmpty()) {
      out.element("span", id, "class", "id");
    } else {
      out.open("details", "class", "why").element("summary", id, "class", "id").open("ul");
      if (rule != null) {
        out.element("li", "rule " + rule);
      }
      reasons.forEach(reason -> out.element("li", reason));
      out.close("ul").close("details");
    }
    out.close("div").close("li").line();
  }
}
