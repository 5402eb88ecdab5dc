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
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;

/** One walk over the sums and counts of a release, in order of the text. */
final class SumWalk {
  /** In a sentence longer than this a table or a list has run together; nothing governs a sum. */
  static final int LONGEST = 600;

  /** Whose options are a part of their pay. */
  private static final String[] OFFICERS = {
    "executive", "officer", "officers", "director", "directors", "employee", "employees"
  };

  private final Reading reading;
  private final Tokens tokens;
  private final Consumer<Finding> found;
  private final Map<SumCue, List<SumRule>> rules;
  private final Set<SectionKind> apart;
  private final SumTopic topic;
  private final SumBrackets brackets;
  private final AmountMeasures measures;
  private final SumAddends addends;
  private final SumCompletion completion;
  private final Careers careers;
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
    this.careers = new Careers(reading);
    this.completion = new SumCompletion(reading, topic);
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

  /** Hands on what every figure in the text is found to be. */
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
    new SumSplits(reading, topic, apart).read(found);
    new SumBareRatios(reading, topic, apart).read(found);
  }

  /** "That equates to" sum "per acre": the sentence says the last sum once more; else null. */
  private SumDraft refers(SumSite site) {
    boolean refers =
        before != null && site.unit != null && tokens.is(sentence.from(), "that", "this", "it");
    return refers ? SumFollow.tryMatch(site, before) : null;
  }

  /** dividend … "representing" sum "per unit on an annualized basis" */
  private SumDraft annualized(SumSite site) {
    boolean dividend = last != null && last.kind == ConsiderationKind.DIVIDEND;
    return dividend && SumFollow.isAnnualized(site) ? SumFollow.tryMatch(site, last) : null;
  }

  /** price "(or" sum unit ")" */
  private SumDraft alternative(SumSite site) {
    boolean price =
        last != null
            && (last.kind == ConsiderationKind.OFFERING_PRICE
                || last.kind == ConsiderationKind.PRICE_PER_SHARE);
    boolean other =
        price
            && site.isMoney()
            && site.unit != null
            && site.unit.isSecurity()
            && site.is(site.anchor, "or", "and");
    if (!other) {
      return null;
    }
    SumSite.Head head =
        new SumSite.Head(SumCue.PRICE, SumSite.Relation.OF, site.figure.from(), site.figure.to());
    return SumDraft.of(last.kind, site, head).paidFor(site.unit.perText());
  }

  /** Reads a figure in running text: what is told of a price or a payment, else an amount. */
  private void read(Figure figure) {
    Sentence here = tokens.sentenceAt(figure.from());
    if (here.to() - here.from() > LONGEST) {
      amount(figure, null, false);
      return;
    }
    enter(here);
    if (figure instanceof Count count && distributed(count)) {
      return;
    }
    if (figure instanceof Rate) {
      SumSite site = new SumSite(reading, sentence, previous, topic, figure);
      if (!accept(site, SumRateFees.tryMatch(site)) && isRateTold(figure)) {
        rate(site);
      }
      return;
    }
    SumSite site = new SumSite(reading, sentence, previous, topic, figure);
    if (isPay(site)
        || SumIssues.isNone(site)
        || SumPast.isBackground(site)
        || SumVendors.isReplaced(site)) {
      amount(figure, null, false);
    } else if (careers.tell(figure.from())) {
      amount(figure, measured(site), false);
    } else if (!isReadFirst(site) && !isReadByHead(site) && !isReadLast(site)) {
      amount(figure, null, false);
    }
  }

  /** "one share of A for every four shares of B": one ratio, of which no count is told alone. */
  private boolean distributed(Count count) {
    if (SumDistributions.isPiece(tokens, count)) {
      return true;
    }
    Ratio ratio = SumDistributions.forEvery(reading, count, sentence.to());
    if (ratio == null || topic.isTitled(SumCue.SPLIT)) {
      return false;
    }
    SumSite site = new SumSite(reading, sentence, previous, topic, ratio);
    return accept(site, SumDistributions.distribution(site, count), "exchange-ratio");
  }

  private void enter(Sentence here) {
    if (sentence == null || sentence.from() != here.from()) {
      previous = sentence != null && sentence.to() == here.from() ? sentence : null;
      sentence = new SumSentence(reading, here);
      before = previous == null ? null : last;
      last = null;
    }
  }

  /** Whether the sentence tells a rate as a price or as a share of what is sold. */
  private boolean isRateTold(Figure figure) {
    return sentence.has(SumCue.ROYALTY)
        || tokens.is(figure.to(), "of") && (topic.isLicense() || topic.isDeal())
        || sentence.has(SumCue.ISSUE)
        || sentence.has(SumCue.EXCHANGE)
        || sentence.has(SumCue.STOCK) && tokens.is(figure.to(), "of", "to")
        || tokens.is(figure.from() - 1, "remaining")
        || sentence.has(SumCue.NOTES) && tokens.is(figure.from() - 1, "at")
        || topic.isOffering()
            && (sentence.has(SumCue.PRICE)
                || sentence.has(SumCue.OFFER_PRICE)
                || tokens.is(figure.from() - 2, "priced", "issued"));
  }

  private void rate(SumSite site) {
    boolean read =
        sentence.has(SumCue.ROYALTY) && accept(site, SumRates.royalty(site), "royalty-rate")
            || accept(site, SumRates.ofSales(site), "royalty-rate")
            || accept(site, SumRates.stock(site), "stock-share")
            || accept(site, SumPlans.stock(site))
            || accept(site, SumPlans.rest(site, last != null ? last : before));
    if (!read) {
      accept(site, SumRates.price(site), "offering-price");
    }
  }

  /** The measure closest to a sum, or null. */
  private static SumSite.Head measured(SumSite site) {
    for (SumSite.Head head : site.heads()) {
      if (head.cue() == SumCue.MEASURE && head.relation() != SumSite.Relation.VERB) {
        return head;
      }
    }
    return null;
  }

  /** Options that are a part of somebody's pay, not of a deal. */
  private boolean isPay(SumSite site) {
    int from = sentence.from();
    int to = site.figure.from();
    return site.hasWord(from, to, "options")
        && (site.hasWord(from, to, OFFICERS)
            || !topic.isOffering()
                && !topic.isDeal()
                && !topic.isLicense()
                && !SumBesides.isContract(site));
  }

  /** Readers of whole phrases, which come before the words that govern a sum. */
  private boolean isReadFirst(SumSite site) {
    boolean joined = // "for $3 million and 2,000,000 shares"
        last != null
            && site.isCount()
            && site.is(site.anchor, "and", "plus")
            && (site.is(site.anchor - 1, "million") || tokens.isNumber(site.anchor - 1));
    return joined && accept(site, SumFollow.tryMatch(site, last), "follows")
        || accept(site, SumCarried.tryMatch(site, last), "part-of-sum")
        || accept(site, SumRights.tryMatch(site))
        || accept(site, SumUses.tryMatch(site, last))
        || accept(site, SumVendors.tryMatch(site, last))
        || accept(site, SumWholeValue.tryMatch(site))
        || accept(site, SumAssumed.beside(site, last))
        || accept(site, SumIssues.tryMatch(site))
        || accept(site, SumOptions.tryMatch(site))
        || accept(site, SumContractYield.tryMatch(site))
        || accept(site, annualized(site), "follows")
        || accept(site, SumReturned.tryMatch(site, last))
        || accept(site, SumOwnShares.tryMatch(site))
        || accept(site, SumPriceTold.contingent(site, last != null ? last : before))
        || accept(site, SumFurtherPrice.tryMatch(site, last != null ? last : before))
        || sentence.has(SumCue.INVEST) && accept(site, SumRespective.tryMatch(site), "investment")
        || site.isMoney() && accept(site, SumBesides.fee(site));
  }

  /** The rules of the words that govern a sum, the closest first; a measure makes it an amount. */
  private boolean isReadByHead(SumSite site) {
    for (SumSite.Head head : site.heads()) {
      if (head.cue() == SumCue.MEASURE && head.relation() != SumSite.Relation.VERB) {
        if (!accept(site, SumTransfers.ofCosts(site))) {
          amount(site.figure, head, false);
        }
        return true;
      }
      for (SumRule rule : rules.getOrDefault(head.cue(), List.of())) {
        if (accept(site, rule.reading().tryMatch(site, head), rule.name())) {
          return true;
        }
      }
    }
    return false;
  }

  /** What neither phrase nor head tells: by other sums, by what follows, by the topic. */
  private boolean isReadLast(SumSite site) {
    return accept(site, SumParts.tryMatch(site, last != null ? last : before), "part-of-sum")
        || accept(site, SumParts.tranche(site, last != null ? last : before), "part-of-sum")
        || accept(site, SumFacilities.drawn(site), "facility-drawn")
        || accept(site, SumLoanSizes.tryMatch(site), "facility-size")
        || site.isMoney() && isReadBehind(site)
        || accept(site, SumSpent.tryMatch(site), "price-for-object")
        || accept(site, last == null ? refers(site) : SumFollow.tryMatch(site, last), "follows")
        || site.isMoney() && accept(site, cashPart(site), "cash-part")
        || site.isMoney() && accept(site, SumShares.perShareValue(site), "value-per-share")
        || accept(site, alternative(site), "other-price")
        || accept(site, SumBesides.tryMatch(site))
        || accept(site, SumWarrantGrants.tryMatch(site))
        || accept(site, SumPromises.tryMatch(site))
        || accept(site, byTopic(site), "topic-sum")
        || accept(site, SumTransfers.tryMatch(site))
        || accept(site, addends.part(site), "part-of-sum");
  }

  /** A part of what its sentence tells is paid for the same, whatever the lead deals in. */
  private SumDraft cashPart(SumSite site) {
    SumDraft part = SumPayments.cashPart(site);
    boolean told = part != null && last != null && last.kind == part.kind && last.forWhat != null;
    return told ? part.paidFor(last.forWhat) : part;
  }

  private boolean isReadBehind(SumSite site) {
    SumDraft behind = SumOwnShares.isReplaced(site) ? null : SumEscrows.behind(site);
    boolean escrow = behind != null && behind.kind == ConsiderationKind.ESCROW;
    return accept(site, behind, escrow ? "escrow" : "buyback-left");
  }

  private static SumDraft byTopic(SumSite site) {
    return site.isCount() ? SumSharesGiven.given(site) : SumByTopic.tryMatch(site);
  }

  private boolean accept(SumSite site, SumBesides.Read read) {
    return read != null && accept(site, read.draft(), read.rule());
  }

  private boolean accept(SumSite site, SumDraft draft) {
    return draft != null && accept(site, draft, draft.rule);
  }

  /** Hands on a draft, completed; answers false for none. */
  private boolean accept(SumSite site, SumDraft draft, String rule) {
    if (draft == null) {
      return false;
    }
    Money equivalent = site.figure instanceof Money money ? brackets.equivalent(money) : null;
    SumWarrants.exercised(site, draft, last, rule);
    SumCompletion.beside(draft, last, rule);
    SumDraft prior = rule.equals("exercise-price") ? null : last;
    draft.ofShares = site.isCount();
    addends.settle(site.figure, draft, SumCompletion.isWeak(rule));
    completion.trade(draft, site.isMoney() ? site.unit : null);
    addends.note(site.figure, draft);
    boolean weak = SumCompletion.isWeak(rule) || rule.equals("part-of-sum");
    last = SumCompletion.isWeak(rule) ? SumCompletion.weighed(site, draft) : draft;
    String name = SumSaleProceeds.settle(site, draft, rule);
    SumStages.settle(site, draft, weak);
    completion.fill(site, draft);
    SumVendors.settle(site, draft, prior);
    SumTakers.fill(site, draft);
    SumPartners.fill(site, draft);
    SumDefaults.fill(site, draft, prior);
    Finding.SumFinding finding = draft.finding(site, name, equivalent);
    if (site.figure instanceof Money money) {
      measures.pass(money, finding.forWhat());
    }
    found.accept(finding);
    return true;
  }

  private void amount(Figure figure, SumSite.Head head, boolean inTable) {
    if (figure instanceof Money money) {
      Stretch cue = head == null ? null : new Stretch(head.from(), head.to());
      AmountMeasures.Said said = inTable ? null : measures.read(money, cue);
      found.accept(
          new Finding.AmountFinding(
              money,
              said == null ? null : said.measure(),
              head != null || said != null && said.isChange(),
              inTable ? null : AmountTimes.direction(tokens, money),
              said == null ? null : said.period(),
              inTable,
              "amount",
              said == null || said.why() == null ? List.of() : List.of(said.why())));
    }
  }
}
