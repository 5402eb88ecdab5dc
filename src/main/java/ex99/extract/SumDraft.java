package ex99.extract;

import ex99.model.ConsiderationKind;
import ex99.model.Form;
import ex99.phrase.Money;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** A consideration while a rule puts it together; it never leaves the rules. */
final class SumDraft {
  ConsiderationKind kind;
  int payer = -1;
  int payee = -1;
  String forWhat;
  String per;
  Form form;
  Integer units;
  boolean contingent;

  /** Whether what is given are shares, not money. */
  boolean ofShares;

  String currency;

  /** The rule, where the walk does not know it; else null. */
  String rule;

  final List<String> why = new ArrayList<>();

  private SumDraft(ConsiderationKind kind) {
    this.kind = kind;
  }

  static SumDraft of(ConsiderationKind kind, SumSite site, SumSite.Head head) {
    SumDraft draft = new SumDraft(kind);
    draft.why.add(
        "kind from “"
            + site.tokens.text(head.from(), head.to())
            + "” ("
            + head.relation().name().toLowerCase(Locale.ROOT)
            + ")");
    return draft;
  }

  /** Another kind, because the words of the clause weigh more than the topic. */
  SumDraft kind(ConsiderationKind weighed) {
    if (weighed != kind) {
      kind = weighed;
      why.add("the words of its clause weigh for " + weighed.word().replace('_', ' '));
    }
    return this;
  }

  SumDraft payer(int entity) {
    payer = entity;
    return this;
  }

  SumDraft payee(int entity) {
    payee = entity;
    return this;
  }

  SumDraft paidFor(String words) {
    forWhat = SumPhrase.tidy(words);
    return this;
  }

  /** Where nothing says what is had for it: what the release is about. */
  SumDraft paidForTopic(SumSite site) {
    forWhat = forWhat == null ? SumPhrase.uncounted(site.topic.object()) : forWhat;
    return this;
  }

  SumDraft contingent() {
    contingent = true;
    return this;
  }

  SumDraft per(String unit) {
    per = unit;
    return this;
  }

  SumDraft form(Form paid) {
    form = paid;
    return this;
  }

  SumDraft units(Integer count) {
    units = count;
    return this;
  }

  SumDraft currency(String code) {
    currency = code;
    return this;
  }

  SumDraft rule(String name) {
    rule = name;
    return this;
  }

  SumDraft why(String reason) {
    why.add(reason);
    return this;
  }

  /** One dollar, one yuan: a price in name only. */
  private static boolean isOne(SumSite site) {
    return site.isMoney() && site.amount().compareTo(java.math.BigDecimal.ONE) == 0;
  }

  /** The finding, with what the sum's own words say filled in. */
  Finding.SumFinding finding(SumSite site, String rule, Money equivalent) {
    boolean bare = kind == ConsiderationKind.PURCHASE_PRICE && SumPhrase.isPrice(forWhat);
    if (bare && site.topic.isDeal() && site.topic.object() != null) {
      paidFor(site.topic.object());
    }
    String told = SumReasons.told(site, this); // the next of a list goes on from what stood before
    String unit = per != null ? per : site.unit == null ? null : site.unit.perText();
    return new Finding.SumFinding(
        site.bounded(),
        kind,
        currency != null ? currency : site.figure instanceof Money m ? m.currency() : "shares",
        SumForms.isNominal(site) || kind == ConsiderationKind.PURCHASE_PRICE && isOne(site),
        form != null ? form : SumForms.form(site, kind),
        unit,
        units,
        payer,
        payee,
        told,
        equivalent,
        contingent || SumForms.isContingent(site, kind),
        rule,
        why);
  }
}
