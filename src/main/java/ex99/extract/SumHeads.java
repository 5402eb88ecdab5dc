package ex99.extract;

import ex99.extract.SumSentence.Cue;
import ex99.extract.SumSite.Head;
import ex99.extract.SumSite.Relation;
import ex99.token.Lexicon;
import ex99.token.Tokens;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/** Finds the words that govern a sum, and how: the grammar right around it. */
final class SumHeads {
  private static final Lexicon NOUN_ENDS = Lexicon.load("sum-noun-ends");

  /** Nouns that a sum follows with "at" as well as with "of". */
  private static final Set<SumCue> PRICED =
      EnumSet.of(
          SumCue.PRICE,
          SumCue.OFFER_PRICE,
          SumCue.EXERCISE,
          SumCue.REDEMPTION_PRICE,
          SumCue.DIVIDEND,
          SumCue.VALUATION,
          SumCue.MEASURE,
          SumCue.VALUED);

  /** Nouns between which and the sum may stand to whom it goes: "payments to the vendor of". */
  private static final Set<SumCue> PAID =
      EnumSet.of(SumCue.PROCEEDS, SumCue.PAYMENT, SumCue.INITIAL_PAYMENT, SumCue.UPFRONT);

  private static final Set<SumCue> LOANS =
      EnumSet.of(SumCue.FACILITY, SumCue.FACILITY_BARE, SumCue.NOTES, SumCue.DEBT);

  private static final int REACH = 45;

  /** How far before "for" the verb may stand whose object is long. */
  private static final int FAR = 90;

  private final SumSite site;
  private final Tokens tokens;
  private final SumSentence sentence;
  private final int anchor;
  private final List<Head> heads = new ArrayList<>();
  private final SumSubjects subjects;

  SumHeads(SumSite site) {
    this.site = site;
    this.tokens = site.tokens;
    this.sentence = site.sentence;
    this.anchor = site.anchor;
    this.subjects = new SumSubjects(site, tokens, sentence, anchor);
  }

  /** The closest bond first. */
  List<Head> read() {
    addDefined();
    Head of = of();
    Head after = after();
    boolean action = of != null && of.cue().isAction();
    boolean part = of != null && after != null && (isPartOfLoan(after) || isMeans(of, after));
    if (part) {
      heads.add(after);
    }
    if (of != null && !action) {
      heads.add(of);
    }
    if (after != null && !part) {
      heads.add(after);
    }
    if (action) {
      heads.add(of);
    }
    Head subject = subjects.subject();
    if (subject != null) {
      heads.add(subject);
    }
    addVerbs();
    return heads;
  }

  /** "a facility comprised of a" sum "term loan": the nearer noun says what the sum is. */
  private boolean isPartOfLoan(Head after) {
    return site.is(anchor, "of")
        && site.is(anchor - 1, "comprised", "consisting", "composed", "consists")
        && (after.cue() == SumCue.FACILITY || after.cue() == SumCue.FACILITY_BARE);
  }

  /** "financed the cash portion with a new" sum "term loan": with what, not how much. */
  private boolean isMeans(Head of, Head after) {
    return of.cue() == SumCue.MEASURE && site.is(anchor, "with") && LOANS.contains(after.cue());
  }

  /** "(" "the" mark words mark ")" right after the sum or its site.unit. */
  private void addDefined() {
    int at = site.unit == null ? site.figure.to() : site.unit.to();
    while (site.is(at, "in", "cash", "per", "share")) {
      at++;
    }
    if (!site.is(at, "(")) {
      return;
    }
    int limit = Math.min(sentence.to(), at + 12);
    for (int i = at + 1; i < limit && !tokens.is(i, ")"); i++) {
      Cue cue = sentence.at(i);
      boolean marked = tokens.is(i - 1, "“", "\"", "”") || (cue != null && cue.from() < i);
      if (cue != null && cue.kind().isNoun() && cue.kind() != SumCue.MEASURE && marked) {
        heads.add(new Head(cue.kind(), Relation.DEFINED, cue.from(), cue.to()));
        return;
      }
    }
  }

  /** noun … ("of" | "in" | ":" | "(" | "at") before the sum. */
  Head of() {
    boolean linked = site.is(anchor, "of", "in", ":", "(", "at", "with", "--", "-", "up");
    if (site.is(anchor, "of") && site.is(anchor - 1, "consisted", "consists", "consist")) {
      return null; // what stands before the verb is its subject, not the noun that "of" hangs on
    }
    int i = linked ? anchor - 1 : anchor;
    if (site.is(anchor, "totaling", "totalling", "worth", "aggregating")) {
      linked = true;
      i = anchor - 1;
    } else if (site.is(anchor, "to") && site.is(anchor - 1, "amounting", "equal", "equating")) {
      linked = true;
      i = anchor - 2;
    }
    boolean amountOf = site.is(anchor + 1, "amount", "aggregate", "total", "excess");
    if (!linked && !(sentence.at(anchor) != null && sentence.at(anchor).kind().isNoun())) {
      return null;
    }
    int budget = amountOf ? 10 : 7;
    while (i >= sentence.from() && budget-- > 0) {
      Cue cue = sentence.at(i);
      if (cue != null && isForm(site, cue)) {
        i--;
        continue;
      }
      boolean cash = cue != null && cue.to() == cue.from() + 1 && tokens.is(i, "cash");
      if (cue != null
          && cue.kind() != SumCue.NONE
          && !isOwn(cue)
          && !(cash && site.is(anchor, "at"))) {
        if (site.is(anchor, "at", "with") && !PRICED.contains(cue.kind())) {
          return null;
        }
        return new Head(cue.kind(), Relation.OF, cue.from(), cue.to());
      }
      if (tokens.is(i, ")")) {
        i = site.openBefore(i);
      } else if (!isPayeeOfProceeds(i)
          && (tokens.is(i, ",", ";", "is", "was", "will", "for", "to", "and", "by", "from")
              || isFigure(i))) {
        return null;
      }
      i--;
    }
    return null;
  }

  /** "in cash" only says how a sum is paid. */
  static boolean isForm(SumSite site, Cue cue) {
    return cue.to() == cue.from() + 1
        && site.is(cue.from(), "cash")
        && site.is(cue.from() - 1, "in");
  }

  /** "gross proceeds to the Company of" sum. */
  private boolean isPayeeOfProceeds(int at) {
    Cue cue = site.is(at, "to") ? sentence.at(at - 1) : null;
    return cue != null && PAID.contains(cue.kind());
  }

  private boolean isFigure(int at) {
    return tokens.isNumber(at) && !tokens.is(at + 1, "%");
  }

  private boolean isOwn(Cue cue) {
    return cue.to() > site.figure.from() && cue.from() < site.figure.to();
  }

  /** unit? ("of" | "in" | "worth of")? adjective* noun after the sum; the last noun is the head. */
  Head after() {
    int at = site.unit == null ? site.figure.to() : site.unit.to();
    if (site.isCount()) {
      at = site.figure.to();
    }
    Cue best = null;
    int steps = 14;
    boolean through = false;
    for (int i = at; i < sentence.to() && steps-- > 0; i++) {
      Cue cue = sentence.at(i);
      if (cue != null && cue.from() == i && isNominal(cue)) {
        if (cue.kind() == SumCue.MEASURE && best == null) {
          return new Head(cue.kind(), Relation.AFTER, cue.from(), cue.to());
        }
        best = cue;
        i = cue.to() - 1;
        continue;
      }
      if (tokens.is(i, "of", "in", "worth")) {
        if (best != null && best.kind() != SumCue.DEBT) {
          break;
        }
        if (through && !tokens.is(i - 1, "worth", "amount", "value")) {
          break;
        }
        through = true;
      } else if (NOUN_ENDS.has(tokens, i)
          && !isMixed(i)
          && !(i == at && (tokens.is(i, "-") || isAdjective(i + 1)))) {
        break;
      }
    }
    return best == null ? null : new Head(best.kind(), Relation.AFTER, best.from(), best.to());
  }

  /** "cash and stock transaction": in what the price is paid, before the noun of the deal. */
  private boolean isMixed(int and) {
    boolean mixed =
        site.is(and, "and")
            && (site.is(and - 1, "cash") && site.is(and + 1, "stock")
                || site.is(and - 1, "stock") && site.is(and + 1, "cash"));
    Cue deal = mixed ? sentence.at(and + 2) : null;
    return deal != null && deal.kind() == SumCue.DEAL;
  }

  /** "$40 million, 3.95% mortgage", "$300 million, five-year facility": more of what it is. */
  private boolean isAdjective(int at) {
    if (!site.is(at - 1, ",") || at >= sentence.to()) {
      return false;
    }
    String norm = tokens.norm(at);
    return tokens.is(at + 1, "%", "percent")
        || norm.endsWith("-year")
        || norm.endsWith("-month")
        || norm.endsWith("-day")
        || tokens.is(at + 1, "-") && tokens.is(at + 2, "year", "month", "day");
  }

  /** "cash" after a sum says only how it is paid; a verb there begins something else. */
  private boolean isNominal(Cue cue) {
    if (cue.kind() == SumCue.MEASURE
        && tokens.is(cue.from(), "cash")
        && cue.to() == cue.from() + 1) {
      return false;
    }
    return cue.kind().isNoun()
        || cue.kind() == SumCue.REDEEM && tokens.is(cue.from(), "redemption");
  }

  /**
   * The verbs to the left in the sentence, the nearest first; "for" and the like tie them closer.
   */
  private void addVerbs() {
    boolean own = sentence.at(anchor) != null && sentence.at(anchor).kind().isAction();
    boolean price =
        !own && site.is(anchor, "for", "at")
            || (site.is(anchor, "of") && site.is(anchor - 1, "exchange"));
    price |=
        site.is(anchor, "of") && site.is(anchor - 1, "consideration") && site.is(anchor - 2, "in");
    price |= site.is(anchor, "for") && site.is(anchor - 1, "exchange", "return", "consideration");
    int found = 0;
    int least = Math.max(sentence.from(), anchor - (site.is(anchor, "for") ? FAR : REACH));
    for (int i = anchor; i >= least; i--) {
      Cue cue = sentence.at(i);
      if (tokens.is(i, ";") || (tokens.is(i, ".") && i < anchor)) {
        break;
      }
      if (cue != null && cue.kind().isAction()) {
        Relation relation = price ? Relation.FOR : Relation.VERB;
        heads.add(new Head(cue.kind(), relation, cue.from(), cue.to()));
        i = cue.from();
        if (++found == 4) {
          break;
        }
      }
    }
  }
}
