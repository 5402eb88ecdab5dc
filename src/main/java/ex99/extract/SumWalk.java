package ex99.extract;

import ex99.model.ConsiderationKind;
import ex99.model.SectionKind;
import ex99.phrase.Count;
import ex99.phrase.Figure;
import ex99.phrase.Money;
import ex99.phrase.Rate;
import ex99.phrase.Ratio;
import ex99.token.Sentence;
import ex99.token.Tokens;
import ex99.token.WordSet;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;

/** One walk over the sums and counts of a release, in order of the text. */
final class SumWalk {
  /** In a sentence longer than this a table or a list has run together; nothing governs a sum. */
  private static final int LONGEST = 600;

  private static final WordSet SPLITS = WordSet.of("split", "consolidation", "dividend");

  /** Whose options are a part of their pay. */
  private static final String[] OFFICERS = {
    "executive", "officer", "officers", "director", "directors", "employee", "employees"
  };

  /** How far into a release a split is looked for. */
  private static final int SPLIT_SENTENCES = 30;

  /** Rules that know a sum's kind only from what the release is about. */
  private static final Set<String> WEAK =
      Set.of("topic-sum", "deal-payment", "deal-receipt", "installment", "cash-part", "follows");

  /** Parts of the price of what is bought. */
  private static final Set<ConsiderationKind> PRICES =
      java.util.EnumSet.of(
          ConsiderationKind.PURCHASE_PRICE,
          ConsiderationKind.ESCROW,
          ConsiderationKind.EARN_OUT,
          ConsiderationKind.ASSUMED_DEBT);

  private final Reading reading;
  private final Tokens tokens;
  private final Consumer<Finding> found;
  private final Map<SumCue, List<SumRule>> rules;
  private final Set<SectionKind> apart;
  private final SumTopic topic;
  private final SumBrackets brackets;
  private final AmountMeasures measures;
  private final SumAddends addends;
  private SumSentence sentence;
  private SumSentence previous;

  /** What was read last in the sentence. */
  private SumDraft last;

  /** What was read last in the sentence right before, or null. */
  private SumDraft before;

  SumWalk(
      Reading reading,
      Consumer<Finding> found,
      Map<SumCue, List<SumRule>> rules,
      Set<SectionKind> apart) {
    this.reading = reading;
    this.tokens = reading.tokens();
    this.found = found;
    this.rules = rules;
    this.apart = apart;
    this.topic = SumTopic.of(reading);
    this.brackets = new SumBrackets(reading);
    this.measures = new AmountMeasures(reading);
    this.addends = new SumAddends(tokens, told());
  }

  /** The sums in running text that are no equivalent of another, in order. */
  private List<Money> told() {
    List<Money> told = new ArrayList<>();
    for (Money money : reading.figures().money()) {
      boolean inTable = reading.manuscript().blocks().get(tokens.block(money.from())).inTable();
      if (!inTable && !brackets.isEquivalent(money)) {
        told.add(money);
      }
    }
    return told;
  }

  void walk() {
    List<Figure> figures = new ArrayList<>(reading.figures().money());
    figures.addAll(reading.figures().counts());
    figures.addAll(reading.figures().rates());
    figures.sort(Comparator.comparingInt(Figure::from));
    for (Figure figure : figures) {
      boolean inTable = reading.manuscript().blocks().get(tokens.block(figure.from())).inTable();
      SectionKind section = reading.outline().kindAt(tokens.start(figure.from()));
      if (figure instanceof Money money && brackets.isEquivalent(money)) {
        continue;
      }
      if (inTable || apart.contains(section)) {
        amount(figure, null, inTable);
      } else {
        read(figure);
      }
    }
    splits();
  }

  /** Splits stand in the headline and the first paragraphs; their ratios are no figures before. */
  private void splits() {
    int limit = Math.min(tokens.sentences().size(), SPLIT_SENTENCES);
    for (int i = 0; i < limit; i++) {
      Sentence here = tokens.sentences().get(i);
      SectionKind section = reading.outline().kindAt(tokens.start(here.from()));
      if (!apart.contains(section) && here.to() - here.from() < LONGEST && speaksOfSplit(here)) {
        SumSentence cues = new SumSentence(reading, here);
        Ratio ratio = SumRates.split(cues, reading);
        boolean adjusted =
            topic.isResults() && !topic.isTitled(SumCue.SPLIT) && !cues.has(SumCue.DECLARE);
        if (ratio != null && !adjusted) {
          SumSite site = new SumSite(reading, cues, null, topic, ratio);
          found.accept(SumRates.splitDraft(site).finding(site, "split", null));
        }
      }
    }
  }

  private boolean speaksOfSplit(Sentence here) {
    return SPLITS.next(tokens, here.from(), here.to()) < here.to();
  }

  private void read(Figure figure) {
    Sentence here = tokens.sentenceAt(figure.from());
    if (here.to() - here.from() > LONGEST) {
      amount(figure, null, false);
      return;
    }
    if (sentence == null || sentence.from() != here.from()) {
      previous = sentence != null && sentence.to() == here.from() ? sentence : null;
      sentence = new SumSentence(reading, here);
      before = previous == null ? null : last;
      last = null;
    }
    if (figure instanceof Count count && distributed(count)) {
      return;
    }
    if (figure instanceof Rate) {
      if (sentence.has(SumCue.ROYALTY)
          || tokens.is(figure.to(), "of") && (topic.isLicense() || topic.isDeal())
          || sentence.has(SumCue.ISSUE)
          || sentence.has(SumCue.EXCHANGE)
          || sentence.has(SumCue.NOTES) && tokens.is(figure.from() - 1, "at")
          || (sentence.has(SumCue.PRICE) && topic.isOffering())
          || (sentence.has(SumCue.OFFER_PRICE) && topic.isOffering())
          || (topic.isOffering() && tokens.is(figure.from() - 2, "priced", "issued"))) {
        rate(new SumSite(reading, sentence, previous, topic, figure));
      }
      return;
    }
    SumSite site = new SumSite(reading, sentence, previous, topic, figure);
    boolean options = site.hasWord(sentence.from(), figure.from(), "options");
    boolean officer = options && site.hasWord(sentence.from(), figure.from(), OFFICERS);
    boolean other =
        topic.isOffering() || topic.isDeal() || topic.isLicense() || SumBesides.isContract(site);
    if (officer || options && !other) {
      amount(figure, null, false);
      return;
    }
    if (SumIssues.isNone(site) || SumPast.isBackground(site)) {
      amount(figure, null, false);
      return;
    }
    SumDraft special = SumIssues.tryMatch(site);
    if (special != null) {
      accept(site, special, special.rule);
      return;
    }
    SumDraft earned = SumOptions.tryMatch(site);
    if (earned != null) {
      accept(site, earned, earned.rule);
      return;
    }
    SumDraft yearly = annualized(site);
    if (yearly != null) {
      accept(site, yearly, "follows");
      return;
    }
    SumDraft each = sentence.has(SumCue.INVEST) ? SumRespective.tryMatch(site) : null;
    if (each != null) {
      accept(site, each, "investment");
      return;
    }
    SumBesides.Read fee = figure instanceof Money ? SumBesides.fee(site) : null;
    if (fee != null) {
      accept(site, fee.draft(), fee.rule());
      return;
    }
    for (SumSite.Head head : site.heads()) {
      if (head.cue() == SumCue.MEASURE && head.relation() != SumSite.Relation.VERB) {
        SumDraft repaid = SumTransfers.ofCosts(site);
        if (repaid == null) {
          amount(figure, head, false);
        } else {
          accept(site, repaid, repaid.rule);
        }
        return;
      }
      for (SumRule rule : rules.getOrDefault(head.cue(), List.of())) {
        SumDraft draft = rule.reading().tryMatch(site, head);
        if (draft != null) {
          accept(site, draft, rule.name());
          return;
        }
      }
    }
    SumDraft share = SumParts.tryMatch(site, last != null ? last : before);
    if (share != null) {
      accept(site, share, "part-of-sum");
      return;
    }
    SumDraft tranche = SumParts.tranche(site, last != null ? last : before);
    if (tranche != null) {
      accept(site, tranche, "part-of-sum");
      return;
    }
    SumDraft drawn = SumFacilities.drawn(site);
    if (drawn != null) {
      accept(site, drawn, "facility-drawn");
      return;
    }
    SumDraft part = figure instanceof Money ? SumPayments.cashPart(site) : null;
    if (part != null && last != null && last.kind == part.kind && last.forWhat != null) {
      part.paidFor(last.forWhat); // a part of what its sentence tells, whatever the lead deals in
    }
    SumDraft value = figure instanceof Money && part == null ? SumShares.perShareValue(site) : null;
    SumDraft follow = last == null ? refers(site) : SumFollow.tryMatch(site, last);
    SumDraft after = site.isMoney() ? SumTerms.behind(site) : null;
    if (after != null) {
      accept(site, after, after.kind == ConsiderationKind.ESCROW ? "escrow" : "buyback-left");
    } else if (follow != null) {
      accept(site, follow, "follows");
    } else if (part != null) {
      accept(site, part, "cash-part");
    } else if (value != null) {
      accept(site, value, "value-per-share");
    } else if (last != null && isAlternative(site)) {
      SumSite.Head head =
          new SumSite.Head(SumCue.PRICE, SumSite.Relation.OF, figure.from(), figure.to());
      accept(site, SumDraft.of(last.kind, site, head).paidFor(site.unit.perText()), "other-price");
    } else {
      SumBesides.Read beside = SumBesides.tryMatch(site);
      SumDraft topical =
          beside != null ? null : site.isCount() ? SumStock.given(site) : SumByTopic.tryMatch(site);
      if (beside != null) {
        accept(site, beside.draft(), beside.rule());
      } else if (topical != null) {
        accept(site, topical, "topic-sum");
      } else {
        added(site);
      }
    }
  }

  /** "one share of A for every four shares of B": one ratio, of which no count is told alone. */
  private boolean distributed(Count count) {
    if (SumRates.isPiece(tokens, count)) {
      return true;
    }
    Ratio ratio = SumRates.forEvery(reading, count, sentence.to());
    if (ratio == null || topic.isTitled(SumCue.SPLIT)) {
      return false;
    }
    SumSite site = new SumSite(reading, sentence, previous, topic, ratio);
    accept(site, SumRates.distribution(site, count), "exchange-ratio");
    return true;
  }

  /** "That equates to" sum "per acre": the sentence says the last sum once more; else null. */
  private SumDraft refers(SumSite site) {
    boolean refers =
        before != null && site.unit != null && tokens.is(sentence.from(), "that", "this", "it");
    return refers ? SumFollow.tryMatch(site, before) : null;
  }

  /** A sum that no rule reads: with others it may add up to one told before. */
  private void added(SumSite site) {
    SumDraft given = SumTransfers.tryMatch(site);
    SumDraft part = given == null ? addends.part(site) : null;
    if (given != null) {
      accept(site, given, given.rule);
    } else if (part == null) {
      amount(site.figure, null, false);
    } else {
      accept(site, part, "part-of-sum");
    }
  }

  /** dividend … "representing" sum "per unit on an annualized basis" */
  private SumDraft annualized(SumSite site) {
    boolean dividend = last != null && last.kind == ConsiderationKind.DIVIDEND;
    return dividend && SumFollow.isAnnualized(site) ? SumFollow.tryMatch(site, last) : null;
  }

  /** price "(or" sum unit ")" */
  private boolean isAlternative(SumSite site) {
    boolean price =
        last.kind == ConsiderationKind.OFFERING_PRICE
            || last.kind == ConsiderationKind.PRICE_PER_SHARE;
    return price
        && site.isMoney()
        && site.unit != null
        && site.unit.isSecurity()
        && site.is(site.anchor, "or", "and");
  }

  private void rate(SumSite site) {
    SumDraft draft = sentence.has(SumCue.ROYALTY) ? SumRates.royalty(site) : null;
    if (draft != null) {
      accept(site, draft, "royalty-rate");
      return;
    }
    draft = draft == null ? SumRates.ofSales(site) : draft;
    if (draft != null) {
      accept(site, draft, "royalty-rate");
      return;
    }
    draft = SumRates.stock(site);
    if (draft != null) {
      accept(site, draft, "stock-share");
      return;
    }
    draft = SumRates.price(site);
    if (draft != null) {
      accept(site, draft, "offering-price");
    }
  }

  private void accept(SumSite site, SumDraft draft, String rule) {
    Money equivalent = site.figure instanceof Money money ? brackets.equivalent(money) : null;
    SumTakers.exercised(site, draft, last, rule);
    assumed(draft);
    boolean part =
        WEAK.contains(rule)
            && last != null
            && last.kind == ConsiderationKind.INVESTMENT
            && draft.kind == ConsiderationKind.PURCHASE_PRICE
            && last.forWhat != null
            && last.forWhat.equals(draft.forWhat);
    if (part) { // an instalment is what the whole is
      draft.kind = last.kind;
      draft.payer(draft.payer == -1 ? last.payer : draft.payer);
      draft.payee(draft.payee == -1 ? last.payee : draft.payee);
    }
    SumDraft prior = rule.equals("exercise-price") ? null : last;
    draft.ofShares = site.isCount();
    addends.settle(site.figure, draft, WEAK.contains(rule));
    dealt(draft, site.isMoney() ? site.unit : null);
    addends.note(site.figure, draft);
    last = WEAK.contains(rule) ? weighed(site, draft) : draft;
    if (draft.kind == ConsiderationKind.SETTLEMENT && draft.payer == -1 && draft.payee == -1) {
      SumSentence.Cue settle = site.actionBefore(site.figure.from(), SumCue.SETTLE);
      boolean pays = site.hasWord(site.anchor - 3, site.figure.from(), "payment", "paying");
      draft.payer(settle != null && pays ? SumSides.subject(site, settle.from()) : -1);
    }
    boolean award = draft.kind == ConsiderationKind.CONTRACT_VALUE && !topic.isLicense();
    if (award
        && draft.payer == -1
        && (draft.payee == -1 || draft.payee == topic.parties().supplier())) {
      draft.payer(topic.parties().customer()).payee(topic.parties().supplier());
    }
    if (isSide(draft.forWhat, draft.payee) || isSide(draft.forWhat, draft.payer)) {
      draft.paidFor(topic.object()); // a side of the deal is not what is dealt in
    }
    if (draft.kind == ConsiderationKind.OFFERING_AMOUNT && draft.forWhat == null) {
      draft.paidFor(topic.offering());
    }
    SumTakers.fill(site, draft);
    SumDefaults.fill(site, draft, prior);
    Finding.SumFinding finding = draft.finding(site, rule, equivalent);
    if (site.figure instanceof Money money) {
      measures.pass(money, finding.forWhat());
    }
    found.accept(finding);
  }

  /** "$255 million in cash and the assumption of $57 million of debt": who pays assumes. */
  private void assumed(SumDraft draft) {
    boolean beside =
        draft.kind == ConsiderationKind.ASSUMED_DEBT
            && draft.payer == -1
            && last != null
            && last.kind == ConsiderationKind.PURCHASE_PRICE;
    if (beside) {
      draft.payer(last.payer);
    }
  }

  /** A sum whose rule guessed its kind from the topic: what the words of its clause say. */
  private static SumDraft weighed(SumSite site, SumDraft draft) {
    ConsiderationKind given = draft.kind;
    draft.kind(SumEvidence.weigh(site, given));
    if (draft.kind != given) {
      SumSentence.Cue word = SumEvidence.word(site, draft.kind);
      String reason = SumObjects.reason(site, site.figure.to());
      if (word != null && word.from() < site.figure.to() && word.to() > site.figure.to()) {
        reason = // "$5 million more depending on": what it hangs on
            site.words(word.to(), Math.max(word.to() + 1, SumWords.right(site, word.to(), 14)));
      }
      draft.paidFor(
          reason != null || word == null ? reason : SumWords.noun(site, word.from(), word.to()));
    }
    return draft;
  }

  /** Sides of a price that its sentence does not name; a stream is paid for in advance. */
  private void dealt(SumDraft draft, SumUnit unit) {
    boolean stock = draft.kind == ConsiderationKind.STOCK && topic.isDeal() && !topic.isOffering();
    if (PRICES.contains(draft.kind) || stock) {
      SumTrade.fill(topic.parties(), draft);
    }
    boolean later =
        draft.kind == ConsiderationKind.MILESTONE || draft.kind == ConsiderationKind.ESCROW;
    if (later && topic.isStreamTold()) {
      draft.kind = ConsiderationKind.UPFRONT_PAYMENT; // a deposit for metal to come
    }
    boolean price = draft.kind == ConsiderationKind.PURCHASE_PRICE;
    boolean back = draft.payer >= 0 && draft.payer == reading.cast().issuer();
    if (price && topic.isStream() && draft.per == null && unit == null && !back) {
      draft.kind = ConsiderationKind.UPFRONT_PAYMENT;
    }
  }

  private boolean isSide(String words, int side) {
    return words != null && side >= 0 && words.equals(reading.cast().entity(side).name());
  }

  private void amount(Figure figure, SumSite.Head head, boolean inTable) {
    if (figure instanceof Money money) {
      Stretch cue = head == null ? null : new Stretch(head.from(), head.to());
      AmountMeasures.Said said = inTable ? null : measures.read(money, cue);
      found.accept(
          new Finding.AmountFinding(
              money,
              said == null ? null : said.measure(),
              head != null,
              inTable ? null : AmountTimes.direction(tokens, money),
              said == null ? null : said.period(),
              inTable,
              "amount",
              said == null || said.why() == null ? List.of() : List.of(said.why())));
    }
  }
}
