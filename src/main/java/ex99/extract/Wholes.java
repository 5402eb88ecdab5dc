package ex99.extract;

import ex99.model.PartyKind;
import ex99.model.PercentageKind;
import ex99.name.Mention;
import ex99.token.Tokens;
import ex99.token.WordSet;
import java.util.Locale;
import java.util.Set;

/** Which kind of rate a part is by the noun of its whole and what is done with it. */
final class Wholes {
  private static final Set<String> VOTES = WordSets.of("voting");

  private static final Set<String> STOCK = WordSets.of("stock");

  private static final Set<String> PRICES = WordSets.of("price");

  private static final Set<String> PAID =
      Set.of("interest", "dividend", "dividends", "annum", "coupon");

  private static final Set<String> BUSINESS = WordSets.of("business");

  /** Words behind a noun that say which of its things are meant. */
  private static final Set<String> BEHIND_NOUNS = WordSets.of("behind-noun");

  /** Words behind shares that single some of them out: a part of those is no stake. */
  static final WordSet SINGLED =
      WordSet.of(
          "sold",
          "offered",
          "purchased",
          "tendered",
          "registered",
          "issuable",
          "underlying",
          "repurchased",
          "placed",
          "subscribed",
          "awarded",
          "granted",
          "shipped",
          "delivered",
          "produced");

  /** What other figures are measured by, though its name may look like a company's. */
  private static final WordSet YARDSTICKS =
      WordSet.of(
          "index",
          "indices",
          "average",
          "rate",
          "rates",
          "price",
          "prices",
          "benchmark",
          "curve",
          "fee",
          "fees",
          "nav",
          "libor",
          "sofr",
          "market",
          "list",
          "total");

  /** What a plant or a field gives or needs: a part of it is bought, but is no stake. */
  private static final WordSet YIELDS =
      WordSet.of(
          "output",
          "production",
          "capacity",
          "offtake",
          "requirements",
          "needs",
          "supply",
          "volume",
          "volumes",
          "demand",
          "generation");

  /** How near a verb of holding stands to what it governs. */
  static final int NEAR = 12;

  private Wholes() {}

  /** The kind that the words of the whole tell, or null. */
  static PercentageKind kind(RateSite site, Stretch phrase, Stretch whole) {
    Tokens tokens = site.tokens();
    Stretch what = counted(tokens, phrase);
    String first = tokens.norm(what.from());
    int head = head(tokens, what);
    if (has(tokens, whole, VOTES) || isVoted(site, what)) {
      return PercentageKind.VOTING;
    }
    if (has(tokens, what, Set.of("preference", "principal", "amount"))
        && site.lastBefore(PAID) >= 0) {
      return PercentageKind.INTEREST_RATE;
    }
    if (isFee(site)
        || PRICES.contains(tokens.norm(head))
        || YARDSTICKS.has(tokens, head) && !tokens.is(head, "total")
        || YIELDS.has(tokens, head)
        || first.equals("principal")
        || first.equals("par")) {
      return PercentageKind.SHARE;
    }
    boolean arm = tokens.is(head, "group", "groups", "arm", "cohort") && Patients.isMedical(site);
    if (arm || Patients.isOfPeople(site, what)) {
      return PercentageKind.CLINICAL;
    }
    if (tokens.is(head, "debentures", "notes", "bonds", "loans")) {
      return null;
    }
    if (STOCK.contains(tokens.norm(head)) && site.cast().mentionAt(head) == null) {
      return StockWholes.stock(site, what, head);
    }
    boolean holding = site.lastBefore(Holders.VERBS) >= Math.max(0, site.from() - NEAR);
    return holding && (isNamedWhole(site, what) || has(tokens, what, BUSINESS))
        ? PercentageKind.OWNERSHIP
        : null;
  }

  /** "a fee of 1.5 percent of rents", "fees of up to 30% of the fund": a part that is paid. */
  private static boolean isFee(RateSite site) {
    for (int i = site.from() - 1; i >= Math.max(site.clause(), site.from() - 5); i--) {
      if (site.tokens().is(i, "fee", "fees", "commission", "commissions")) {
        return site.tokens().is(i + 1, "of", "equal", "up", "at");
      }
    }
    return false;
  }

  /** "the total number of outstanding shares": the things that are counted. */
  private static Stretch counted(Tokens tokens, Stretch phrase) {
    for (int i = phrase.from() + 1; i < Math.min(phrase.to() - 1, phrase.from() + 5); i++) {
      if (tokens.is(i, "of") && tokens.is(i - 1, "number", "total", "aggregate")) {
        return new Stretch(i + 1, phrase.to());
      }
    }
    return phrase;
  }

  /** Whether a phrase is a company's name or a noun of a business and nothing more. */
  static boolean isOwnable(RateSite site, Stretch phrase) {
    Tokens tokens = site.tokens();
    Stretch bare = site.clauses().trimmed(phrase);
    if (YARDSTICKS.has(tokens, head(tokens, bare))) {
      return false;
    }
    Mention mention = site.cast().mentionAt(bare.from());
    if (mention != null) {
      PartyKind kind = site.cast().entity(mention.entity()).kind();
      boolean company = kind == PartyKind.ORGANIZATION || kind == PartyKind.GROUP;
      return company
          && !tokens.is(mention.to(), "'s", "'")
          && (mention.to() >= bare.to()
              || !tokens.isWord(mention.to())
              || ClauseWords.isPreposition(tokens.norm(mention.to()))
              || ClauseWords.isVerb(tokens, mention.to())
              || tokens.is(mention.to(), "and", "or", "that", "which"));
    }
    int head = head(tokens, bare);
    if (tokens.is(head, "facility") && Borrowings.isLent(site)) {
      return false;
    }
    boolean ours = tokens.is(phrase.from(), "our", "its", "their");
    return BUSINESS.contains(tokens.norm(head)) && !ours && !tokens.is(head, "operations", "claims")
        || site.phrases().isNamePart(bare.from());
  }

  /** Whether shares or interests are the whole. */
  static boolean isStock(Tokens tokens, Stretch phrase) {
    return STOCK.contains(tokens.norm(head(tokens, phrase)));
  }

  /** Whether a phrase is a name and no more: "of Holt Mills", "of the combined Holt". */
  private static boolean isNamedWhole(RateSite site, Stretch what) {
    Stretch bare = site.clauses().trimmed(what);
    Mention mention = site.cast().mentionAt(bare.from());
    return mention == null
        ? isCapital(site.tokens(), bare)
        : !site.tokens().is(mention.to(), "'s", "'");
  }

  /** One or two words with a capital and small letters: a company that is named only here. */
  private static boolean isCapital(Tokens tokens, Stretch phrase) {
    boolean capital = phrase.to() - phrase.from() <= 2;
    for (int i = phrase.from(); capital && i < phrase.to(); i++) {
      String text = tokens.text(i);
      capital = tokens.isCapitalized(i) && !text.equals(text.toUpperCase(Locale.ROOT));
    }
    return capital;
  }

  /**
   * The last word before the phrase's first preposition, what says which of its things are meant
   * left out: "shares outstanding", "units sold".
   */
  static int head(Tokens tokens, Stretch what) {
    int head = what.to() - 1;
    for (int i = what.from() + 1; i < what.to(); i++) {
      boolean issued = tokens.is(i, "issued", "held", "owned") && tokens.is(i + 1, "by");
      if (issued || ClauseWords.isPreposition(tokens.norm(i)) || tokens.is(i, "(")) {
        head = i - 1;
        break;
      }
    }
    while (head > what.from()
        && (BEHIND_NOUNS.contains(tokens.norm(head)) || SINGLED.has(tokens, head))) {
      head--;
    }
    return head;
  }

  private static boolean isVoted(RateSite site, Stretch what) {
    if (site.left() >= site.floor() && Holders.VERBS.contains(site.tokens().norm(site.left()))) {
      return false;
    }
    boolean voters = site.tokens().is(what.from(), "those", "holders");
    int behind = voters ? what.from() : head(site.tokens(), what) + 1;
    for (int i = behind; i < Math.min(site.limit(), what.to() + NEAR / 2); i++) {
      if (site.tokens().is(i, "agreed", "agree", "intend", "undertaken", "committed")) {
        return false;
      }
      if (site.tokens().is(i, "voted", "voting", "votes", "vote", "cast", "favour", "favor")
          || site.tokens().is(i, "entitled") && site.tokens().is(i + 2, "vote")) {
        return true;
      }
      if (!site.tokens().isWord(i)) {
        return false;
      }
    }
    return false;
  }

  static boolean has(Tokens tokens, Stretch phrase, Set<String> words) {
    for (int i = phrase.from(); i < phrase.to(); i++) {
      if (words.contains(tokens.norm(i))) {
        return true;
      }
    }
    return false;
  }
}
