package ex99.extract;

import ex99.model.Comparator;
import ex99.model.PartyKind;
import ex99.model.PercentageKind;
import ex99.name.Mention;
import ex99.phrase.Rate;
import ex99.text.Block;
import ex99.token.Tokens;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;

/** What the rates of a release measure. */
final class Rates implements Extractor {
  /** Words that stand for what is measured without saying it. */
  private static final Set<String> EMPTY =
      Set.of(
          "them",
          "it",
          "what",
          "which",
          "that",
          "this",
          "those",
          "these",
          "less",
          "more",
          "share",
          "increase",
          "decrease",
          "decline",
          "reduction");

  /** Who does something: nobody says so what is measured. */
  private static final Set<String> DOERS = Set.of("we", "you", "i", "they", "he", "she");

  @Override
  public void extract(Reading reading, Consumer<Finding> found) {
    Tokens tokens = reading.tokens();
    List<Rate> rates = reading.figures().rates();
    NounPhrases phrases = new NounPhrases(tokens, reading.figures(), reading.cast());
    List<RateDraft> drafts = new ArrayList<>();
    List<RateSite> sites = new ArrayList<>();
    List<Dispatcher.Match<RateDraft>> matches = new ArrayList<>();
    List<Boolean> tables = new ArrayList<>();
    Comparator carried = Comparator.EQUAL;
    RateSite.Context context =
        new RateSite.Context(reading, phrases, new RateClauses(tokens, phrases), drafts);
    for (int i = 0; i < rates.size(); i++) {
      RateSite site = new RateSite(context, i);
      Block block = reading.manuscript().blocks().get(tokens.block(rates.get(i).from()));
      Dispatcher.Match<RateDraft> strength = Strengths.match(site, rates.get(i));
      Dispatcher.Match<RateDraft> match = strength == null ? RateReader.read(site) : strength;
      drafts.add(clinical(site, PointedRates.resolved(site, match.fact())));
      sites.add(site);
      matches.add(match);
      tables.add(block.inTable());
    }
    Respective.distribute(tokens, rates, drafts);
    for (int i = 0; i < rates.size(); i++) {
      Rate rate = rates.get(i);
      if (i > 0
          && isListed(tokens, rates, i, matches.get(i).rule())
          && rate.comparator() == Comparator.EQUAL) {
        rate = bounded(rate, carried);
      }
      carried = rate.comparator() == Comparator.ABOUT ? Comparator.ABOUT : Comparator.EQUAL;
      found.accept(
          finding(sites.get(i), rate, drafts.get(i), matches.get(i).rule(), tables.get(i)));
    }
  }

  /** A risk or a score that falls is a clinical figure, not one of trade. */
  private static RateDraft clinical(RateSite site, RateDraft draft) {
    Tokens tokens = site.tokens();
    boolean level = draft.kind() == PercentageKind.SHARE || draft.kind() == PercentageKind.OTHER;
    Stretch outcome = draft.kind() == PercentageKind.OTHER ? Strengths.outcome(site) : null;
    if (outcome != null) {
      return RateDraft.of(PercentageKind.CLINICAL, outcome, "what happened to patients");
    }
    boolean sampled = level && (isSampled(site) || Strengths.isTested(site));
    boolean change = draft.kind() == PercentageKind.CHANGE && draft.of() != null;
    boolean works =
        draft.kind() == PercentageKind.CLINICAL
            && draft.of() != null
            && tokens.is(draft.of().to() - 2, "success")
            && !Patients.isMedical(site)
            && tokens.isWord(draft.of().to() - 1);
    if (works) { // a driller's success rate
      return RateDraft.of(PercentageKind.SHARE, draft.of(), draft.why().get(0));
    }
    return sampled
            || change
                && (RateMeasures.of(tokens, draft.of()) == PercentageKind.CLINICAL
                    || Patients.isTrial(site, draft.of()))
        ? new RateDraft(
            PercentageKind.CLINICAL, draft.of(), draft.tail(), -1, draft.direction(), draft.why())
        : draft;
  }

  /** "49% (95% CI": only what a trial measures has an interval of confidence. */
  private static boolean isSampled(RateSite site) {
    Tokens tokens = site.tokens();
    boolean open = tokens.is(site.to(), "(", "[") && site.later() != null;
    int end = open ? site.later().to() : site.to();
    return open && end < site.to() + 6 && tokens.is(end, "ci", "confidence", "cri", "credible");
  }

  /** Rules whose rates share the words before the first: "approximately 5%, 7% and 12%". */
  private static boolean isListed(Tokens tokens, List<Rate> rates, int index, String rule) {
    Rate before = rates.get(index - 1);
    Rate rate = rates.get(index);
    boolean together = tokens.sentence(before.from()) == tokens.sentence(rate.from());
    boolean goesOn = tokens.is(rate.from() - 1, ",", "and", "or");
    return together
        && ((rule.equals("list") || rule.equals("share-split")) && goesOn
            || Respective.isNext(tokens, before, rate));
  }

  private static Rate bounded(Rate rate, Comparator comparator) {
    return new Rate(rate.from(), rate.to(), rate.value(), rate.high(), rate.unit(), comparator);
  }

  private static Finding finding(
      RateSite site, Rate rate, RateDraft draft, String rule, boolean inTable) {
    return new Finding.RateFinding(
        rate,
        draft.kind(),
        words(site, draft),
        draft.holder(),
        Qualifiers.footing(site),
        ChangeRules.told(site.tokens(), draft, rate.value().signum()),
        Qualifiers.period(site),
        inTable,
        rule,
        draft.why());
  }

  /** The words that say what is measured; null where none do. */
  private static String words(RateSite site, RateDraft draft) {
    String of = draft.of() == null || isNobodys(site, draft) ? null : text(site, draft.of());
    String tail = draft.tail() == null ? null : text(site, draft.tail());
    if (of == null || tail == null) {
      return of == null ? tail : of;
    }
    return of + " … " + tail;
  }

  /** Nobody is measured in percent, nor is who does what the clause before says. */
  private static boolean isNobodys(RateSite site, RateDraft draft) {
    Mention mention = site.cast().mentionAt(draft.of().from());
    boolean whole = mention != null && mention.to() >= draft.of().to();
    boolean doer =
        draft.kind() != PercentageKind.OWNERSHIP && site.tokens().is(draft.of().from() - 1, "and");
    PartyKind kind = whole ? site.cast().entity(mention.entity()).kind() : null;
    return whole && (doer || kind == PartyKind.PERSON || kind == PartyKind.GOVERNMENT);
  }

  /** Where the words end: before another clause, another noun with its article, or a price. */
  private static int end(RateSite site, Stretch of) {
    Tokens tokens = site.tokens();
    for (int i = of.from() + 1; i < of.to(); i++) {
      Mention next = tokens.is(i, "and") ? site.cast().mentionAt(i + 1) : null;
      boolean clause =
          next != null
              && (tokens.is(next.to(), "will", "would", "has", "holds", "owns", "had")
                  || tokens.is(next.to(), "the") && tokens.is(next.to() + 1, "remaining", "other"));
      boolean other = tokens.is(i, "and") && tokens.is(i + 1, "a", "an");
      boolean price =
          tokens.is(i, "for")
              && tokens.is(i + 1, "a", "an", "total")
              && (tokens.is(i + 2, "price", "aggregate", "total", "cash", "consideration")
                  || tokens.is(i + 3, "price", "consideration", "cash"));
      if (clause || other || price) {
        return i;
      }
    }
    return of.to();
  }

  /** "the Company's shares": the article belongs to the name that opens the words. */
  private static Stretch named(RateSite site, Stretch of) {
    Mention mention = site.cast().mentionAt(of.from());
    boolean whole =
        mention != null
            && (mention.to() >= of.to() || site.tokens().is(mention.to(), "'s", "'", "’"));
    if (!whole || of.from() == 0) {
      return of;
    }
    return mention.from() < of.from()
        ? new Stretch(mention.from(), of.to())
        : site.tokens().is(of.from() - 1, "the") ? new Stretch(of.from() - 1, of.to()) : of;
  }

  /** "We", "we're", "it's": the words go on with what somebody does. */
  private static boolean isDoer(Tokens tokens, int at) {
    String norm = tokens.norm(at);
    int cut = norm.indexOf('\'');
    boolean thing = norm.equals("it") && tokens.is(at + 1, "is", "was", "looked");
    return thing
        || DOERS.contains(cut < 0 ? norm : norm.substring(0, cut))
        || norm.equals("it's")
        || norm.equals("that's");
  }

  /** Words without the brackets that define a short form behind them. */
  private static String text(RateSite site, Stretch phrase) {
    Tokens tokens = site.tokens();
    boolean time = tokens.is(phrase.from(), "time") && tokens.is(phrase.from() + 1, "the");
    Stretch of = time ? new Stretch(phrase.from() + 2, phrase.to()) : phrase;
    boolean empty = of.to() == of.from() + 1 && EMPTY.contains(tokens.norm(of.from()));
    boolean finite =
        ClauseWords.isAuxiliary(tokens.norm(of.from())) && !tokens.is(of.from(), "being");
    if (empty || finite || isDoer(tokens, of.from())) {
      return null;
    }
    of = named(site, of);
    int to = end(site, of);
    if (to > of.from() && site.tokens().is(to - 1, ")")) {
      int open = to - 1;
      while (open > of.from() && !site.tokens().is(open, "(")) {
        open--;
      }
      boolean term = open > of.from() && site.tokens().is(open + 1, "“", "\"", "the");
      to = term ? open : to;
    }
    return to > of.from() ? site.tokens().text(of.from(), to) : null;
  }
}
