package ex99.extract;

import ex99.extract.SumSentence.Cue;
import ex99.name.Mention;
import ex99.token.Lexicon;
import java.util.Locale;
import java.util.Set;

/**
 * Completes what a sum is for by what its own clause says of it: as what it is given, what it hangs
 * on, what is kept of it and why, which part of a price it is.
 */
final class SumReasons {
  /** What a sum may be given "as". */
  private static final Lexicon GIVEN = Lexicon.load("sum-given-as");

  /** Words of an advance that do not say what it is for. */
  private static final Set<String> ADVANCES =
      Set.of(
          "upfront",
          "up-front",
          "initial",
          "cash",
          "payment",
          "payments",
          "fee",
          "fees",
          "license",
          "licence",
          "signing",
          "non-refundable",
          "nonrefundable",
          "one-time");

  /** Words of a repurchase that do not say of what. */
  private static final Set<String> PURCHASES =
      Set.of("repurchase", "repurchases", "of", "in", "total");

  /** How far behind a sum its condition may begin, in tokens. */
  private static final int BEHIND = 26;

  private static final int NEAR = 8;

  private SumReasons() {}

  /** The words for what a draft is for, completed; null where nothing is told. */
  static String told(SumSite site, SumDraft draft) {
    String given = given(site, draft);
    if (given != null) {
      return given;
    }
    return switch (draft.kind) {
      case EARN_OUT -> SumHangs.words(site, draft);
      case MILESTONE -> SumObjects.hanging(site, draft);
      case ESCROW -> kept(site, draft);
      case PRICE_PER_SHARE -> priced(site, draft);
      case BUYBACK -> boughtBack(site, draft);
      case DIVIDEND -> onStock(draft, site);
      case UPFRONT_PAYMENT -> licensed(site, draft);
      case INVESTMENT -> contributed(site, draft);
      case TERMINATION_FEE -> SumFeeConditions.words(site, repaid(site, draft));
      case OTHER -> repaid(site, draft);
      case CONTRACT_VALUE -> SumContractObject.words(site, draft);
      default -> SumPriceParts.words(site, draft);
    };
  }

  /** sum "per share of our common stock": a dividend is on what each gets it for. */
  private static String onStock(SumDraft draft, SumSite site) {
    String per = draft.per != null || site.unit == null ? draft.per : site.unit.perText();
    boolean said = draft.forWhat == null || draft.forWhat.contains(" on ");
    int of = per == null || said ? -1 : per.indexOf(" of ");
    return of < 0 ? draft.forWhat : draft.forWhat + " on " + per.substring(of + 4);
  }

  /** An advance that is called nothing more is for what is licensed. */
  private static String licensed(SumSite site, SumDraft draft) {
    String told = isBare(draft.forWhat) ? SumLicensed.near(site) : null;
    return told == null ? SumPriceParts.words(site, draft) : told;
  }

  /** "repurchase of up to 5%, or" count "shares, of its common stock": whose stock; or null. */
  private static String ownStock(SumSite site) {
    Cue stock = site.cueAfter(site.figure.to(), BEHIND, SumCue.STOCK);
    for (int i = site.figure.to(); stock != null && i < stock.from(); i++) {
      boolean own = site.is(i + 1, "its", "the", "our", "their", "outstanding", "common");
      if (site.is(i, "of") && own) {
        return site.hasWord(i, stock.from(), ";", "and", "which")
            ? null
            : site.tokens.text(i, stock.to());
      }
    }
    return null;
  }

  private static boolean isBare(String words) {
    return words == null || isBare(words.toLowerCase(Locale.ROOT), ADVANCES);
  }

  private static boolean isBare(String words, Set<String> empty) {
    for (String word : words.split(" ")) {
      if (!empty.contains(word)) {
        return false;
      }
    }
    return true;
  }

  /** "contribute" sum words, "investment of" sum "in" words: what is put in and to what. */
  private static String contributed(SumSite site, SumDraft draft) {
    int to = site.figure.to();
    boolean made =
        draft.forWhat != null
            && draft.forWhat.toLowerCase(Locale.ROOT).endsWith("investment")
            && site.is(site.anchor, "of")
            && site.is(to, "in", "into")
            && !site.is(to + 1, "cash", "total", "the");
    int end = made ? SumWords.right(site, to, 14) : to;
    if (end > to + 1) {
      return draft.forWhat + " " + site.tokens.text(to, end);
    }
    int verb = site.figure.from() - 1;
    while (verb > site.anchor - NEAR
        && verb > site.sentence.from()
        && !site.is(verb, "contribute", "contributes", "contributed", "contributing")) {
      verb--;
    }
    boolean put = site.is(verb, "contribute", "contributes", "contributed", "contributing");
    String words =
        draft.forWhat == null && put ? SumPriceParts.until(site, site.figure.to()) : null;
    boolean linked = site.is(site.figure.to(), "in", "to", "into", "upon", "on", "at");
    return words == null || !linked ? draft.forWhat : "contribution " + words;
  }

  /** "reimburse" whom "for its expenses" "up to" sum; "reimburse" sum "of its expenses". */
  private static String repaid(SumSite site, SumDraft draft) {
    String words = draft.forWhat;
    boolean bare = words == null || words.endsWith("expenses") || words.endsWith("costs");
    int verb = -1;
    int noun = -1;
    int from = Math.max(site.sentence.from(), site.figure.from() - BEHIND);
    for (int i = from; bare && i < Math.min(site.sentence.to(), site.figure.to() + NEAR); i++) {
      verb = site.is(i, "reimburse", "reimburses", "reimbursed", "reimbursing") ? i : verb;
      noun = verb >= 0 && noun < 0 && site.is(i, "expenses", "costs", "fees") ? i : noun;
    }
    return noun < 0 || verb > site.figure.from()
        ? words
        : "reimbursement of " + site.tokens.text(SumWords.left(site, noun), noun + 1);
  }

  /** sum "as" article? noun words: "as reimbursement of its expenses", "as a finder's fee". */
  private static String given(SumSite site, SumDraft draft) {
    int most = Math.min(site.sentence.to(), site.figure.to() + NEAR + 4);
    for (int i = site.figure.to(); i < most; i++) {
      if (site.is(i, ";", ":", "for") || site.isSumAt(i)) {
        return null;
      }
      if (site.is(i, "as")) {
        int from = site.is(i + 1, "a", "an", "the", "partial", "full") ? i + 2 : i + 1;
        Lexicon.Match noun = GIVEN.match(site.tokens, from);
        int end = noun == null ? from : SumWords.right(site, noun.to(), 10);
        return noun == null ? null : site.tokens.text(from, Math.max(noun.to(), end));
      }
    }
    return null;
  }

  /** escrow noun words: what is kept, where, how long and for what. */
  private static String kept(SumSite site, SumDraft draft) {
    Cue behind = site.cueAfter(site.figure.to(), NEAR + 6, SumCue.ESCROW);
    boolean deposit = draft.forWhat != null && draft.forWhat.endsWith("deposit");
    if (behind == null || deposit) { // the deposit is what is paid, wherever it is kept
      return draft.forWhat;
    }
    int end = behind.to();
    while (end < site.sentence.to()
        && end - behind.from() < 16
        && !site.is(end, ",", ";", ".", "(", ":", "which", "and")) {
      end++;
    }
    String words = site.tokens.text(behind.from(), withForm(site, end));
    boolean noun = draft.forWhat != null && behind.from() > site.figure.to() + 2;
    boolean has =
        draft.forWhat == null || words.contains(draft.forWhat) || draft.forWhat.contains("escrow");
    return noun && !has ? draft.forWhat + " " + words : words;
  }

  /** "Smith & Jones, P.A.": the legal form behind a comma belongs to the name. */
  private static int withForm(SumSite site, int end) {
    Mention name = site.is(end, ",") && end > 0 ? site.reading.cast().mentionAt(end - 1) : null;
    return name != null && name.to() > end && name.to() <= site.sentence.to() ? name.to() : end;
  }

  /** count "shares of" stock ("valued" | "priced")? "at" … sum "per share": the stock is priced. */
  private static String priced(SumSite site, SumDraft draft) {
    boolean topical =
        draft.forWhat == null
            || draft.forWhat.equals(SumPhrase.tidy(SumPhrase.uncounted(site.topic.object())))
            || draft.forWhat.equals(SumPhrase.tidy(site.topic.object()));
    if (topical && site.is(site.anchor, "at", "of") && !site.topic.isOffering()) {
      int at = site.is(site.anchor, "of") ? site.anchor - 1 : site.anchor;
      while (site.is(at, "price", "deemed", "fixed", "agreed", "value", "issue", "a", "an", "at")) {
        at--;
      }
      boolean valued = site.is(at, "valued", "issued", "priced", "issuable");
      int end = valued ? at : at + 1;
      Cue stock = end < site.anchor || valued ? site.actionBefore(end, SumCue.STOCK) : null;
      if (stock != null && end - stock.to() < 5 && counted(site, stock.from()) > 0) {
        int from = counted(site, stock.from());
        return SumPhrase.tidy(site.tokens.text(from, Math.max(stock.to(), end)));
      }
    }
    return draft.forWhat;
  }

  /** The token behind the number that stands right before the words for a security; or -1. */
  private static int counted(SumSite site, int stock) {
    for (int i = stock; i > Math.max(site.sentence.from(), stock - NEAR); i--) {
      if (site.tokens.isNumber(i)) {
        return site.is(i + 1, "million") ? i + 2 : i + 1;
      }
      if (site.is(i, ",", ";", "and")) {
        return -1;
      }
    }
    return -1;
  }

  /** Words for stock or notes that are bought back say so. */
  private static String boughtBack(SumSite site, SumDraft draft) {
    String words = draft.forWhat;
    if (words == null) {
      return null;
    }
    String plain = words.toLowerCase(Locale.ROOT);
    boolean says =
        plain.contains("purchase")
            || plain.contains("buy")
            || plain.contains("redem")
            || plain.contains("redeem")
            || plain.contains("tender")
            || plain.contains("program");
    if (says) {
      String stock = isBare(plain, PURCHASES) ? ownStock(site) : null;
      return stock == null ? words : "repurchase " + stock;
    }
    Cue back = site.actionBefore(site.figure.from(), SumCue.REPURCHASE, SumCue.REDEEM);
    back = back == null ? site.cueAfter(site.figure.to(), NEAR, SumCue.REDEEM) : back;
    if (back == null) {
      return words;
    }
    return (back.kind() == SumCue.REDEEM ? "redemption of " : "repurchase of ") + words;
  }
}
