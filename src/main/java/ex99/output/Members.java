package ex99.output;

import com.fasterxml.jackson.core.JsonGenerator;
import ex99.model.Amount;
import ex99.model.CalendarDate;
import ex99.model.Consideration;
import ex99.model.Coverage;
import ex99.model.Dateline;
import ex99.model.Document;
import ex99.model.Equivalent;
import ex99.model.Event;
import ex99.model.Exhibit;
import ex99.model.Filing;
import ex99.model.Participant;
import ex99.model.Party;
import ex99.model.Percentage;
import ex99.model.Quote;
import ex99.model.Range;
import ex99.model.Section;
import ex99.model.Source;
import ex99.model.Speaker;
import ex99.model.Tally;
import ex99.model.Unclaimed;
import ex99.model.Word;
import java.io.IOException;
import java.math.BigDecimal;
import java.util.List;

/**
 * Writes the members of each kind of object in the record. Written out by hand, as reflection would
 * double the time of a small release; a test holds it to the model and its schema.
 */
final class Members {
  private interface Body<T> {
    void write(T value) throws IOException;
  }

  private final JsonGenerator out;
  private final boolean compact;

  Members(JsonGenerator out) {
    this.out = out;
    this.compact = out.getPrettyPrinter() == null;
  }

  void exhibit(Exhibit x, Selection only) throws IOException {
    object("source", x.source(), this::source);
    if (only.has("filing")) {
      object("filing", x.filing(), this::filing);
    }
    if (only.has("document")) {
      object("document", x.document(), this::document);
    }
    list("sections", x.sections(), this::section, only);
    list("parties", x.parties(), this::party, only);
    list("events", x.events(), this::event, only);
    list("considerations", x.considerations(), this::consideration, only);
    list("percentages", x.percentages(), this::percentage, only);
    list("quotes", x.quotes(), this::quote, only);
    list("amounts", x.amounts(), this::amount, only);
    list("dates", x.dates(), this::date, only);
    if (only.has("coverage")) {
      object("coverage", x.coverage(), this::coverage);
    }
    if (only.has("warnings")) {
      strings("warnings", x.warnings());
    }
  }

  private void source(Source s) throws IOException {
    string("path", s.path());
    word("format", s.format());
    string("charset", s.charset());
    out.writeNumberField("bytes", s.bytes());
    string("sha256", s.sha256());
    integer("document", s.document());
  }

  private void filing(Filing f) throws IOException {
    string("accession_number", f.accessionNumber());
    string("form_type", f.formType());
    string("company_name", f.companyName());
    string("cik", f.cik());
    string("filed", f.filed());
    string("accepted", f.accepted());
    string("period", f.period());
    strings("items", f.items());
    string("sic", f.sic());
  }

  private void document(Document d) throws IOException {
    string("exhibit", d.exhibit());
    word("kind", d.kind());
    string("title", d.title());
    strings("subtitles", d.subtitles());
    object("dateline", d.dateline(), this::dateline);
    integer("text_length", d.textLength());
    string("text_sha256", d.textSha256());
  }

  private void dateline(Dateline d) throws IOException {
    string("place", d.place());
    string("date", d.date());
    string("wire", d.wire());
  }

  private void section(Section s) throws IOException {
    word("kind", s.kind());
    span(s.span());
    string("party", s.party());
  }

  private void party(Party p) throws IOException {
    string("id", p.id());
    string("name", p.name());
    word("kind", p.kind());
    strings("aliases", p.aliases());
    out.writeArrayFieldStart("roles");
    for (Word role : p.roles()) {
      out.writeString(role.word());
    }
    out.writeEndArray();
    string("ticker", p.ticker());
    string("exchange", p.exchange());
    string("title", p.title());
    string("affiliation", p.affiliation());
    integer("members", p.members());
    spans(p.spans());
  }

  private void event(Event e) throws IOException {
    string("id", e.id());
    word("type", e.type());
    word("status", e.status());
    out.writeObjectFieldStart("trigger");
    string("text", e.trigger().text());
    span(e.trigger().span());
    out.writeEndObject();
    list("participants", e.participants(), this::participant, Selection.ALL);
    strings("considerations", e.considerations());
    strings("percentages", e.percentages());
    strings("dates", e.dates());
  }

  private void participant(Participant p) throws IOException {
    string("party", p.party());
    word("role", p.role());
  }

  private void consideration(Consideration c) throws IOException {
    string("id", c.id());
    string("event", c.event());
    word("kind", c.kind());
    string("text", c.text());
    span(c.span());
    number("amount", c.amount());
    number("amount_high", c.amountHigh());
    string("currency", c.currency());
    word("comparator", c.comparator());
    out.writeBooleanField("nominal", c.nominal());
    word("form", c.form());
    string("per", c.per());
    integer("units", c.units());
    number("total", c.total());
    string("payer", c.payer());
    string("payee", c.payee());
    string("for", c.forWhat());
    object("equivalent", c.equivalent(), this::equivalent);
    out.writeBooleanField("contingent", c.contingent());
    string("rule", c.rule());
  }

  private void equivalent(Equivalent e) throws IOException {
    string("text", e.text());
    number("amount", e.amount());
    number("amount_high", e.amountHigh());
    string("currency", e.currency());
  }

  private void percentage(Percentage p) throws IOException {
    string("id", p.id());
    string("event", p.event());
    word("kind", p.kind());
    string("text", p.text());
    span(p.span());
    number("value", p.value());
    number("value_high", p.valueHigh());
    word("unit", p.unit());
    word("comparator", p.comparator());
    string("of", p.of());
    string("holder", p.holder());
    string("qualifier", p.qualifier());
    word("direction", p.direction());
    string("period", p.period());
    out.writeBooleanField("in_table", p.inTable());
    string("rule", p.rule());
  }

  private void quote(Quote q) throws IOException {
    string("id", q.id());
    string("text", q.text());
    spans(q.spans());
    object("speaker", q.speaker(), this::speaker);
    string("cue", q.cue());
    string("rule", q.rule());
  }

  private void speaker(Speaker s) throws IOException {
    string("party", s.party());
    string("name", s.name());
    string("title", s.title());
    string("affiliation", s.affiliation());
  }

  private void amount(Amount a) throws IOException {
    string("id", a.id());
    string("text", a.text());
    span(a.span());
    number("amount", a.amount());
    number("amount_high", a.amountHigh());
    string("currency", a.currency());
    word("comparator", a.comparator());
    string("measure", a.measure());
    word("direction", a.direction());
    string("period", a.period());
    out.writeBooleanField("in_table", a.inTable());
  }

  private void date(CalendarDate d) throws IOException {
    string("id", d.id());
    string("text", d.text());
    span(d.span());
    string("date", d.date());
    word("grain", d.grain());
    word("kind", d.kind());
  }

  private void coverage(Coverage c) throws IOException {
    object("percentages", c.percentages(), this::tally);
    object("money", c.money(), this::tally);
    object("quotations", c.quotations(), this::tally);
    list("unclaimed", c.unclaimed(), this::unclaimed, Selection.ALL);
  }

  private void tally(Tally t) throws IOException {
    integer("seen", t.seen());
    integer("extracted", t.extracted());
  }

  private void unclaimed(Unclaimed u) throws IOException {
    string("text", u.text());
    span(u.span());
    string("reason", u.reason());
  }

  private <T> void object(String key, T value, Body<T> body) throws IOException {
    out.writeFieldName(key);
    if (value == null) {
      out.writeNull();
      return;
    }
    out.writeStartObject();
    body.write(value);
    out.writeEndObject();
  }

  private <T> void list(String key, List<T> values, Body<T> body, Selection only)
      throws IOException {
    if (!only.has(key)) {
      return;
    }
    out.writeArrayFieldStart(key);
    for (T value : values) {
      out.writeStartObject();
      body.write(value);
      out.writeEndObject();
    }
    out.writeEndArray();
  }

  private void strings(String key, List<String> values) throws IOException {
    out.writeArrayFieldStart(key);
    for (String value : values) {
      out.writeString(value);
    }
    out.writeEndArray();
  }

  /** The value as its {@code toString} has it, which for dates is ISO 8601. */
  private void string(String key, Object value) throws IOException {
    out.writeFieldName(key);
    if (value == null) {
      out.writeNull();
    } else {
      out.writeString(value.toString());
    }
  }

  private void word(String key, Word value) throws IOException {
    string(key, value == null ? null : value.word());
  }

  private void integer(String key, Integer value) throws IOException {
    out.writeFieldName(key);
    if (value == null) {
      out.writeNull();
    } else {
      out.writeNumber(value);
    }
  }

  private void number(String key, BigDecimal value) throws IOException {
    out.writeFieldName(key);
    if (value == null) {
      out.writeNull();
    } else {
      out.writeNumber(value.toPlainString());
    }
  }

  private void spans(List<Range> ranges) throws IOException {
    out.writeArrayFieldStart("spans");
    for (Range range : ranges) {
      range(range);
    }
    out.writeEndArray();
  }

  private void span(Range range) throws IOException {
    out.writeFieldName("span");
    range(range);
  }

  private void range(Range range) throws IOException {
    out.writeRawValue("[" + range.start() + (compact ? "," : ", ") + range.end() + "]");
  }
}
