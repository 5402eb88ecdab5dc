package ex99.extract;

import ex99.extract.SumSentence.Cue;
import ex99.extract.SumSite.Head;
import ex99.extract.SumSite.Relation;
import ex99.model.ConsiderationKind;
import ex99.name.Mention;
import java.math.BigDecimal;
import java.util.Locale;

/** What securities convert at, are exercised at or are tendered for: prices and rates. */
final class SumConversions {
  private static final BigDecimal LEAST = BigDecimal.valueOf(1000);

  private static final int REACH = 30;

  /** What is paid for a piece of a thousand. */
  private static final BigDecimal LEAST_PRICE = BigDecimal.valueOf(500);

  private static final BigDecimal MOST_PRICE = BigDecimal.valueOf(1600);

  private SumConversions() {}

  /** count ("per" | "for each") mark number "principal amount" … */
  static SumDraft conversionRate(SumSite site) {
    int per = site.figure.to();
    while (per < site.figure.to() + 8 && !site.is(per, "per", "each", "every")) {
      per++;
    }
    boolean mark = site.is(per + 1, "$", "us$", "€", "£", "c$", "cdn$", "eur", "usd");
    if (!mark || !site.hasWord(per + 2, per + 8, "principal", "face", "note", "notes")) {
      return null;
    }
    int to = SumWords.right(site, per + 3, 12);
    Cue rate = site.actionBefore(site.figure.from(), SumCue.RATIO);
    Head head = new Head(SumCue.RATIO, Relation.OF, site.figure.from(), site.figure.to());
    String words =
        rate == null
            ? "conversion rate"
            : site.tokens.text(SumWords.left(site, rate.from()), rate.to());
    return SumDraft.of(ConsiderationKind.EXCHANGE_RATIO, site, head)
        .currency("ratio")
        .per(site.tokens.text(per + 1, Math.max(to, per + 3)))
        .paidFor(words)
        .rule("conversion-rate");
  }

  /** security … ("convertible" | "converted") … "price" … sum unit */
  static SumDraft conversionPrice(SumSite site) {
    Cue price = site.actionBefore(site.figure.from(), SumCue.PRICE);
    Cue convert = site.actionBefore(site.figure.from(), SumCue.CONVERT);
    if (convert != null
        && site.is(site.anchor, "at")
        && site.anchor - convert.to() < 8
        && site.hasWord(convert.to(), site.anchor, "into")
        && site.amount().compareTo(LEAST) < 0
        && !site.hasWord(convert.to(), site.anchor, ",", ";")) {
      return converted(site, convert);
    }
    if (convert != null && isIntoStock(site, convert)) {
      return converted(site, convert);
    }
    if (convert != null
        && isAtPrice(site, convert)
        && site.actionBefore(convert.from(), SumCue.NOTES, SumCue.PROMISSORY, SumCue.STOCK)
            != null) {
      return converted(site, convert);
    }
    boolean near =
        price != null
            && convert != null
            && price.to() > convert.to()
            && site.anchor - price.to() < 4
            && price.from() - convert.to() < REACH
            && site.is(price.to() - 1, "price");
    if (!near
        || !site.hasWord(convert.to(), price.from(), "into")
            && !site.is(convert.from(), "converted", "convert", "conversion")
        || site.hasWord(convert.to(), price.from(), "receive", "right", ";", "unit", "per")) {
      return null;
    }
    boolean share = site.unit == null || SumShares.isPerShare(site);
    boolean small = site.amount().compareTo(LEAST) < 0;
    if (!share || !small || site.hasWord(price.from() - 3, price.from(), "purchase", "closing")) {
      return null;
    }
    return converted(site, convert);
  }

  /** "convert" notes … "into common stock at" sum "per share" */
  private static boolean isIntoStock(SumSite site, Cue convert) {
    int into = site.anchor - 1;
    while (into > site.anchor - 8 && !site.is(into, "into")) {
      if (site.is(into, ",", ";", "and", "receive")) {
        return false;
      }
      into--;
    }
    return site.is(site.anchor, "at")
        && site.is(into, "into")
        && !site.tokens.isNumber(into + 1) // so many shares, at so much each
        && site.hasWord(into, site.anchor, "stock", "shares", "units")
        && site.anchor - convert.to() < REACH
        && site.amount().compareTo(LEAST) < 0
        && SumShares.isPerShare(site)
        && !site.is(convert.from(), "exchange");
  }

  /** "converts at" sum unit; "convertible at the lower of" sum; "converts … floor of" sum */
  private static boolean isAtPrice(SumSite site, Cue convert) {
    if (site.amount().compareTo(LEAST) >= 0) {
      return false;
    }
    boolean near = site.anchor - convert.to() <= 1 && SumShares.isPerShare(site);
    boolean carried =
        site.anchor - convert.to() <= 1
            && site.hasWord(
                site.anchor, site.figure.from(), "lower", "lesser", "greater", "higher");
    if ((near || carried) && site.is(site.anchor, "at")) {
      return true;
    }
    boolean bound =
        site.is(site.anchor, "of")
            && site.is(site.anchor - 1, "lower", "lesser", "higher", "greater")
            && site.hasWord(convert.to(), site.anchor, "at")
            && site.anchor - convert.to() < 8;
    boolean floor =
        site.is(site.anchor, "of")
            && site.hasWord(site.anchor - 2, site.anchor, "floor")
            && site.anchor - convert.to() < REACH + REACH;
    return bound || floor;
  }

  private static SumDraft converted(SumSite site, Cue convert) {
    Cue security =
        site.actionBefore(
            convert.from(), SumCue.NOTES, SumCue.PROMISSORY, SumCue.STOCK, SumCue.FACILITY);
    Cue object = // "has agreed to convert the notes into"
        site.is(convert.to() - 1, "convert", "converts")
            ? site.cueAfter(convert.to(), 4, SumCue.NOTES, SumCue.PROMISSORY, SumCue.STOCK)
            : null;
    security = object != null && object.to() < site.anchor ? object : security;
    String of =
        security == null
            ? ""
            : " of the " + site.tokens.text(SumWords.left(site, security.from()), security.to());
    Head head = new Head(SumCue.CONVERT, Relation.OF, convert.from(), convert.to());
    return SumDraft.of(ConsiderationKind.PRICE_PER_SHARE, site, head)
        .per(site.unit == null ? "share" : null)
        .paidFor("conversion price" + of)
        .rule("exercise-price");
  }

  /**
   * warrants … "one share" … "at" sum; "exercise price" … ("works out" | "is equivalent") "to" sum
   */
  static SumDraft strike(SumSite site) {
    if (site.amount().compareTo(LEAST) >= 0 || site.isSuperseded()) {
      return null;
    }
    Cue price = site.actionBefore(site.figure.from(), SumCue.EXERCISE);
    boolean works =
        price != null
            && site.is(site.anchor, "to")
            && site.hasWord(
                site.anchor - 3, site.anchor, "works", "equates", "equivalent", "amounts");
    Cue warrants = site.actionBefore(site.figure.from(), SumCue.WARRANTS);
    int at = site.anchor;
    if (site.is(at, "of") && site.is(at - 1, "price")) {
      at -= site.is(at - 2, "a", "the") ? 3 : 2;
    }
    boolean one =
        warrants != null
            && site.is(at, "at", "for")
            && at - warrants.to() < REACH
            && warrants.to() <= at
            && site.hasWord(at - 9, at, "one", "a", "an")
            && site.hasWord(at - 5, at, "share")
            && (site.hasWord(warrants.to(), at, "good", "entitling", "entitles", "entitle", "into")
                || site.hasWord(warrants.to(), at, "exercisable", "exercised", "lets", "allows")
                || site.hasWord(warrants.to(), at, "allowing", "permits", "permit"));
    boolean bare =
        warrants != null
            && site.is(site.anchor, "at")
            && site.is(site.anchor - 1, "exercised", "exercisable")
            && site.anchor - warrants.to() < (site.unit == null ? 8 : REACH);
    boolean many =
        warrants != null
            && site.is(at, "at", "@")
            && at - warrants.to() < 12
            && site.is(warrants.to(), "to", "for", "on", "exercisable")
            && (site.hasWord(at - 6, at, "shares", "stock")
                || site.is(warrants.to(), "exercisable"))
            && !site.hasWord(warrants.to(), at, ",", ";");
    String piece = site.unit == null ? null : site.unit.perText();
    boolean sold = // "at a price of $4.999 per pre-funded warrant": what the warrant itself costs
        price == null && piece != null && piece.toLowerCase(Locale.ROOT).endsWith("warrant");
    if (sold || !works && !one && !many && !bare) {
      return null;
    }
    String of = warrants == null ? "" : " of the " + named(site, warrants);
    Head head = new Head(SumCue.EXERCISE, Relation.SUBJECT, site.figure.from(), site.figure.to());
    return SumDraft.of(ConsiderationKind.PRICE_PER_SHARE, site, head)
        .per(site.unit == null ? "share" : null)
        .paidFor("exercise price" + of)
        .rule("exercise-price");
  }

  /** The noun phrase of a cue without "each" or "one". */
  private static String named(SumSite site, Cue cue) {
    int from = SumWords.left(site, cue.from());
    Mention holder = site.reading.cast().mentionAt(from);
    boolean given = holder != null && holder.to() <= cue.from() && !site.is(holder.to(), "'s", "'");
    from = given ? holder.to() : from;
    for (int i = from; i < cue.from(); i++) { // "has also granted them warrants"
      from = site.is(i, "them", "it", "granted", "issued", "also") ? i + 1 : from;
    }
    while (from < cue.from() && site.is(from, "one", "each", "every", "whole")) {
      from++;
    }
    return site.tokens.text(from, cue.to());
  }

  /** sum "per" principal, where notes are tendered or redeemed */
  static SumDraft tenderPrice(SumSite site) {
    boolean principal =
        site.unit != null
            && site.unit.perText() != null
            && (site.unit.perText().contains("principal") || site.unit.perText().contains("face"));
    boolean tender =
        site.topic.isNoteTender()
            || site.sentence.has(SumCue.TENDER)
            || site.sentence.has(SumCue.REDEEM);
    String piece = principal || !site.topic.isNoteTender() ? null : piece(site);
    if (piece != null && site.actionBefore(site.figure.from(), SumCue.FEE) == null) {
      Head paid = new Head(SumCue.TENDER, Relation.FOR, site.figure.from(), site.figure.to());
      return SumDraft.of(ConsiderationKind.BUYBACK, site, paid)
          .per(piece)
          .paidFor(sought(site, null))
          .rule("tender-price");
    }
    if (!principal || !tender || site.sentence.has(SumCue.CONVERT)) {
      return null;
    }
    Cue fee = site.actionBefore(site.figure.from(), SumCue.FEE, SumCue.RECEIVE, SumCue.PAY);
    if (fee != null && fee.kind() == SumCue.FEE) {
      return null;
    }
    Cue verb = site.actionBefore(site.figure.from(), SumCue.TENDER, SumCue.REDEEM);
    Head head =
        verb == null
            ? new Head(SumCue.TENDER, Relation.FOR, site.figure.from(), site.figure.to())
            : new Head(verb.kind(), Relation.FOR, verb.from(), verb.to());
    return SumDraft.of(ConsiderationKind.BUYBACK, site, head)
        .paidFor(sought(site, verb))
        .rule("tender-price");
  }

  /** The piece told before its price: "for each $1,000 principal amount … will be" sum; or null. */
  private static String piece(SumSite site) {
    boolean price =
        site.amount().compareTo(LEAST_PRICE) > 0 && site.amount().compareTo(MOST_PRICE) < 0;
    boolean paid =
        site.is(site.anchor, "be", "is", "of", "receive", "was", "equal", "to", "notes")
            || site.is(site.anchor, ",") && site.is(site.anchor - 1, "notes");
    SumSentence before = site.sentenceBefore();
    if (!price || !paid || site.unit != null) {
      return null;
    }
    String here = piece(site, site.sentence, site.anchor);
    boolean other = // "holders who tender after that time will receive"
        site.hasWord(site.sentence.from(), site.anchor, "tender", "tendered", "holders");
    return here != null || before == null || !other ? here : piece(site, before, before.to());
  }

  private static String piece(SumSite site, SumSentence sentence, int limit) {
    for (int i = limit - 3; i >= sentence.from(); i--) {
      boolean each = site.tokens.is(i, "each", "per") && site.isMoneyAt(i + 1);
      if (each && site.tokens.is(i + 3, "of")) { // "for each €1,000 of 2031 Notes"
        Cue notes = sentence.at(site.tokens.isNumber(i + 4) ? i + 5 : i + 4);
        if (notes != null && notes.kind() == SumCue.NOTES) {
          return site.tokens.text(i + 1, notes.to());
        }
      }
      if (each && site.tokens.is(i + 3, "principal") && site.tokens.is(i + 4, "amount")) {
        int to = site.tokens.is(i + 5, "of") ? i + 7 : i + 5;
        return site.tokens.text(i + 1, to);
      }
    }
    return null;
  }

  /** "tender offer for any and all of its 5% notes": which notes; else "Notes". */
  private static String sought(SumSite site, Cue verb) {
    boolean offer = verb != null && site.is(verb.to(), "for") && site.is(verb.to() - 1, "offer");
    int from = offer ? verb.to() + 1 : site.figure.from();
    while (from < site.figure.from()
            && (site.isMoneyAt(from) || site.tokens.isNumber(from) && !site.is(from + 1, "%"))
        || site.is(from, "any", "and", "all", "of", "its", "the", "outstanding", "$", "million")) {
      from++;
    }
    String words = from < site.anchor ? SumWords.object(site, from, site.anchor) : null;
    return words != null ? words : "Notes" + tendered(site);
  }

  /** " tendered by the consent date", when the sentence says which notes. */
  private static String tendered(SumSite site) {
    for (int i = site.sentence.from(); i < site.figure.from(); i++) {
      if (site.is(i, "tendered", "tender", "tenders") && site.sentence.at(i) == null) {
        int from = i + 1;
        while (site.is(from, "their", "its", "notes", "the", "and", "deliver", "consents")) {
          from++;
        }
        int to = from;
        while (to < site.figure.from()
            && !site.is(to, ",", "will", "are", "(", "shall", "is", "and", "would")) {
          to++;
        }
        return to > from ? " tendered " + site.tokens.text(from, to) : " tendered";
      }
    }
    return "";
  }

  /** "redeem" … "at a premium of" sum */
  static SumDraft premium(SumSite site) {
    boolean premium =
        site.is(site.anchor, "of") && site.hasWord(site.anchor - 3, site.anchor, "premium");
    Cue redeem = site.actionBefore(site.figure.from(), SumCue.REDEEM, SumCue.REPURCHASE);
    if (!premium || redeem == null || SumShares.isPerShare(site)) {
      return null;
    }
    Cue notes = site.actionBefore(site.figure.from(), SumCue.NOTES, SumCue.STOCK);
    String of =
        notes == null
            ? ""
            : " of the " + site.tokens.text(SumWords.left(site, notes.from()), notes.to());
    Head head = new Head(SumCue.REDEEM, Relation.VERB, redeem.from(), redeem.to());
    return SumDraft.of(ConsiderationKind.BUYBACK, site, head)
        .paidFor("premium on the redemption" + of)
        .rule("redemption");
  }
}
