package ex99.output;

import ex99.model.Amount;
import ex99.model.CalendarDate;
import ex99.model.Consideration;
import ex99.model.Coverage;
import ex99.model.Document;
import ex99.model.Equivalent;
import ex99.model.Event;
import ex99.model.Exhibit;
import ex99.model.Filing;
import ex99.model.Participant;
import ex99.model.Party;
import ex99.model.Percentage;
import ex99.model.Quote;
import ex99.model.Role;
import ex99.model.Source;
import ex99.model.Speaker;
import ex99.model.Tally;
import java.util.List;
import java.util.Locale;

/** The tables that a record makes: their columns, and the rows of a release. */
enum Table {
  EXHIBITS(
      "exhibit,path,format,charset,bytes,document,exhibit_number,kind,title,subtitles,place,date,"
          + "wire,text_length,text_sha256,accession_number,form_type,company_name,cik,filed,"
          + "accepted,period,items,sic,percentages_seen,percentages_extracted,money_seen,"
          + "money_extracted,quotations_seen,quotations_extracted,warnings") {
    @Override
    void rows(String key, Exhibit x, Csv out) {
      source(out.text(key), x.source());
      document(out, x.document());
      filing(out, x.filing());
      Coverage coverage = x.coverage();
      for (Tally tally : List.of(coverage.percentages(), coverage.money(), coverage.quotations())) {
        out.number(tally.seen()).number(tally.extracted());
      }
      out.texts(x.warnings()).end();
    }
  },
  PARTIES("exhibit,id,name,kind,aliases,ticker,exchange,title,affiliation,members,spans") {
    @Override
    void rows(String key, Exhibit x, Csv out) {
      for (Party p : x.parties()) {
        out.text(key).text(p.id()).text(p.name()).word(p.kind()).texts(p.aliases());
        out.text(p.ticker()).text(p.exchange()).text(p.title()).text(p.affiliation());
        out.number(p.members()).spans(p.spans()).end();
      }
    }
  },
  /** A role in an event names the event; a role in the release as a whole does not. */
  ROLES("exhibit,party,role,event") {
    @Override
    void rows(String key, Exhibit x, Csv out) {
      for (Party p : x.parties()) {
        for (Role role : p.roles()) {
          out.text(key).text(p.id()).word(role).text(null).end();
        }
      }
      for (Event e : x.events()) {
        for (Participant p : e.participants()) {
          out.text(key).text(p.party()).word(p.role()).text(e.id()).end();
        }
      }
    }
  },
  EVENTS("exhibit,id,type,status,trigger,span_start,span_end,dates") {
    @Override
    void rows(String key, Exhibit x, Csv out) {
      for (Event e : x.events()) {
        out.text(key).text(e.id()).word(e.type()).word(e.status());
        out.text(e.trigger() == null ? null : e.trigger().text());
        out.span(e.trigger() == null ? null : e.trigger().span()).texts(e.dates()).end();
      }
    }
  },
  CONSIDERATIONS(
      "exhibit,id,event,kind,text,span_start,span_end,amount,amount_high,currency,comparator,"
          + "nominal,form,per,units,total,payer,payee,for_what,equivalent_text,equivalent_amount,"
          + "equivalent_amount_high,equivalent_currency,contingent,rule") {
    @Override
    void rows(String key, Exhibit x, Csv out) {
      for (Consideration c : x.considerations()) {
        out.text(key).text(c.id()).text(c.event()).word(c.kind()).text(c.text()).span(c.span());
        out.number(c.amount()).number(c.amountHigh()).text(c.currency()).bound(c.comparator());
        out.flag(c.nominal()).word(c.form()).text(c.per()).number(c.units()).number(c.total());
        out.text(c.payer()).text(c.payee()).text(c.forWhat());
        equivalent(out, c.equivalent());
        out.flag(c.contingent()).text(c.rule()).end();
      }
    }
  },
  PERCENTAGES(
      "exhibit,id,event,kind,text,span_start,span_end,value,value_high,unit,comparator,of,holder,"
          + "qualifier,direction,period,in_table,rule") {
    @Override
    void rows(String key, Exhibit x, Csv out) {
      for (Percentage p : x.percentages()) {
        out.text(key).text(p.id()).text(p.event()).word(p.kind()).text(p.text()).span(p.span());
        out.number(p.value()).number(p.valueHigh()).word(p.unit()).bound(p.comparator());
        out.text(p.of()).text(p.holder()).text(p.qualifier()).word(p.direction());
        out.text(p.period()).flag(p.inTable()).text(p.rule()).end();
      }
    }
  },
  QUOTES("exhibit,id,text,spans,speaker,name,title,affiliation,cue,rule") {
    @Override
    void rows(String key, Exhibit x, Csv out) {
      for (Quote q : x.quotes()) {
        Speaker s = q.speaker() == null ? new Speaker(null, null, null, null) : q.speaker();
        out.text(key).text(q.id()).text(q.text()).spans(q.spans()).text(s.party()).text(s.name());
        out.text(s.title()).text(s.affiliation()).text(q.cue()).text(q.rule()).end();
      }
    }
  },
  AMOUNTS(
      "exhibit,id,text,span_start,span_end,amount,amount_high,currency,comparator,measure,"
          + "direction,period,in_table") {
    @Override
    void rows(String key, Exhibit x, Csv out) {
      for (Amount a : x.amounts()) {
        out.text(key).text(a.id()).text(a.text()).span(a.span()).number(a.amount());
        out.number(a.amountHigh()).text(a.currency()).bound(a.comparator()).text(a.measure());
        out.word(a.direction()).text(a.period()).flag(a.inTable()).end();
      }
    }
  },
  DATES("exhibit,id,text,span_start,span_end,date,grain,kind") {
    @Override
    void rows(String key, Exhibit x, Csv out) {
      for (CalendarDate d : x.dates()) {
        out.text(key).text(d.id()).text(d.text()).span(d.span()).text(d.date().toString());
        out.word(d.grain()).word(d.kind()).end();
      }
    }
  };

  private final String columns;

  Table(String columns) {
    this.columns = columns;
  }

  /** The first line. */
  String header() {
    return columns + "\r\n";
  }

  String file() {
    return name().toLowerCase(Locale.ROOT) + ".csv";
  }

  /** Writes the rows of a release. */
  abstract void rows(String key, Exhibit exhibit, Csv out);

  private static void source(Csv out, Source s) {
    out.text(s.path()).word(s.format()).text(s.charset()).number(s.bytes()).number(s.document());
  }

  private static void document(Csv out, Document d) {
    out.text(d.exhibit()).word(d.kind()).text(d.title()).texts(d.subtitles());
    out.text(d.dateline().place()).text(string(d.dateline().date())).text(d.dateline().wire());
    out.number(d.textLength()).text(d.textSha256());
  }

  private static void filing(Csv out, Filing filing) {
    Filing f =
        filing != null
            ? filing
            : new Filing(null, null, null, null, null, null, null, List.of(), null);
    out.text(f.accessionNumber()).text(f.formType()).text(f.companyName()).text(f.cik());
    out.text(string(f.filed())).text(f.accepted()).text(string(f.period())).texts(f.items());
    out.text(f.sic());
  }

  private static void equivalent(Csv out, Equivalent equivalent) {
    Equivalent e = equivalent != null ? equivalent : new Equivalent(null, null, null, null);
    out.text(e.text()).number(e.amount()).number(e.amountHigh()).text(e.currency());
  }

  private static String string(Object value) {
    return value == null ? null : value.toString();
  }
}
