package ex99.name;

import ex99.token.Tokens;
import ex99.token.WordSet;

/**
 * What is dealt in around a name: an organization stands between a deal and its price, while things
 * that are sold or counted under a name of their own are none.
 */
final class DealSigns {
  /** Things that are sold under a name of their own. */
  private static final WordSet THINGS =
      WordSet.of(
          "property",
          "properties",
          "mine",
          "mines",
          "tenements",
          "claims",
          "deposit",
          "plant",
          "plants",
          "mill",
          "mills",
          "hotel",
          "hotels",
          "system",
          "systems",
          "station",
          "stations",
          "building",
          "buildings",
          "site",
          "land",
          "field",
          "fields",
          "acreage",
          "vessel",
          "vessels",
          "store",
          "stores",
          "campus",
          "warehouse",
          "terminal",
          "ranch");

  /** The words of deals in which an organization or its parts change hands. */
  private static final WordSet DEALS =
      WordSet.of(
          "acquisition",
          "acquire",
          "acquired",
          "acquires",
          "purchase",
          "purchased",
          "bought",
          "buy",
          "sale",
          "sold",
          "sell",
          "sells",
          "divest",
          "divested",
          "divestiture",
          "disposition",
          "delivery");

  /** What is done with rights and goods for somebody. */
  private static final WordSet GIVEN =
      WordSet.of(
          "licensed",
          "licenses",
          "outlicensed",
          "out-licensed",
          "sublicensed",
          "leased",
          "leases",
          "granted",
          "grants",
          "awarded",
          "awards",
          "assigned",
          "loaned",
          "lent",
          "issued",
          "paid");

  /** Who pays and gets paid under a contract without being named. */
  private static final WordSet ROLES =
      WordSet.of(
          "holders",
          "shareholders",
          "stockholders",
          "noteholders",
          "sellers",
          "buyers",
          "investors",
          "lenders",
          "purchasers",
          "members",
          "partners",
          "vendors",
          "parties",
          "employees",
          "directors",
          "customers",
          "tenants",
          "sub",
          "parent",
          "company",
          "seller",
          "buyer",
          "purchaser");

  /** How far before a name the word of its deal may stand. */
  private static final int DEALT = 24;

  /** What a customer gives to a maker. */
  private static final WordSet ORDERS =
      WordSet.of("order", "orders", "contract", "contracts", "subcontract");

  /** How far behind the word for an order its giver may stand. */
  private static final int ORDERED = 12;

  /** How many words may stand between "for" and a price. */
  private static final int PRICE = 6;

  /** The most words of the names of things that are sold. */
  private static final int ASSETS = 6;

  private final Tokens tokens;
  private final Wording wording;

  DealSigns(Tokens tokens, Wording wording) {
    this.tokens = tokens;
    this.wording = wording;
  }

  /** "the sale of a mill to Acme Ridge for $5 million": who stands between deal and price. */
  boolean dealt(Run run) {
    boolean sold =
        tokens.is(run.from() - 1, "from")
            && tokens.is(run.to(), ",", ".", "and", "for", "in", "under", "with", ";", "(")
            && run.length() > 1;
    return (sold || isPriced(run)) && isSide(run);
  }

  /** The same, with a price right behind the name. */
  boolean priced(Run run) {
    return isPriced(run) && isSide(run);
  }

  /** name "for" "approximately"? sum */
  private boolean isPriced(Run run) {
    int sum = run.to() + 1;
    while (sum < run.to() + PRICE
        && tokens.is(
            sum, "approximately", "about", "up", "to", "an", "aggregate", "of", "nearly")) {
      sum++;
    }
    return tokens.is(run.to(), "for")
        && (tokens.is(sum, "$", "€", "£", "us$", "c$", "a$", "rmb") || tokens.isNumber(sum));
  }

  /** ("sale" | "bought" …) … ("from" | "to") name */
  private boolean isSide(Run run) {
    boolean place =
        run.hasForm()
            ? wording.all(run.from(), run.to(), Wording.PLACE)
            : wording.any(run.from(), run.to(), Wording.PLACE);
    if (!tokens.is(run.from() - 1, "from", "to") || place) {
      return false;
    }
    int start = tokens.sentenceAt(run.from()).from();
    for (int i = run.from() - 2; i >= Math.max(start, run.from() - DEALT); i--) {
      if (DEALS.has(tokens, i)) {
        return true;
      }
    }
    return false;
  }

  /** ("licensed" | "granted" …) … "to" name */
  boolean given(Run run) {
    if (!tokens.is(run.from() - 1, "to") || run.length() < 2) {
      return false;
    }
    int least = Math.max(tokens.sentenceAt(run.from()).from(), run.from() - ORDERED);
    for (int i = run.from() - 2; i >= least && !tokens.is(i, ",", ";", "to"); i--) {
      if (GIVEN.has(tokens, i)) {
        return !wording.all(run.from(), run.to(), Wording.PLACE);
      }
    }
    return false;
  }

  /** name ("will pay" | "has agreed to pay" | "paid" …) sum: no heading or role pays so. */
  boolean pays(Run run) {
    if (run.length() < 2 || ROLES.has(tokens, run.to() - 1)) {
      return false;
    }
    int verb = run.to();
    while (verb < run.to() + PRICE
        && tokens.is(verb, "will", "has", "agreed", "also", "to", "would", "is", "obligated")) {
      verb++;
    }
    int sum = verb + 1;
    while (sum < verb + PRICE
        && tokens.is(sum, "approximately", "about", "up", "to", "a", "an", "further", "another")) {
      sum++;
    }
    return tokens.is(verb, "pay", "paid", "pays", "receive", "received")
        && (tokens.is(sum, "$", "€", "£", "us$", "c$", "a$", "rmb") && tokens.isNumber(sum + 1));
  }

  /** "an order for six ships from Acme Ridge", "orders, including six ships for Acme Ridge". */
  boolean orders(Run run) {
    int from = tokens.is(run.from() - 1, "the") ? run.from() - 2 : run.from() - 1;
    boolean goods = tokens.is(from, "for");
    if (!goods && !tokens.is(from, "from")
        || run.length() < 2
        || wording.is(run.from(), Wording.PLACE)) {
      return false;
    }
    int start = tokens.sentenceAt(run.from()).from();
    int least = Math.max(start, from - (goods ? DEALT : ORDERED));
    boolean counted = false;
    boolean listed = false;
    for (int i = from - 1; i >= least && !tokens.is(i, ";") && (goods || !tokens.is(i, ",")); i--) {
      counted |= tokens.isNumber(i);
      listed |= counted && tokens.is(i, "including");
      if (goods ? listed && tokens.is(i, "orders") : ORDERS.has(tokens, i)) {
        return true;
      }
    }
    return false;
  }

  /** "its Dry Creek and Painted Hills properties": what is sold is no company. */
  boolean asset(int at) {
    int i = at;
    while (i < at + ASSETS
        && i < tokens.size()
        && (tokens.is(i, "and", ",", "&") || wording.is(i, Wording.NAME))) {
      i++;
    }
    return THINGS.has(tokens, i) && (i == at || wording.is(i - 1, Wording.NAME));
  }

  /** "Acme(TM)", "Acme®": the mark of goods. */
  static boolean branded(Tokens tokens, Run run) {
    boolean bracket = tokens.is(run.to(), "(") && tokens.is(run.to() + 2, ")");
    return bracket
        ? tokens.is(run.to() + 1, "tm", "r", "sm")
        : tokens.is(run.to(), "™", "®", "℠") && !tokens.spaced(run.to());
  }

  /** "140 Acme Water Purifiers": things are counted. */
  boolean counted(Run run) {
    return run.from() > 0
        && tokens.isNumber(run.from() - 1)
        && tokens.sentence(run.from() - 1) == tokens.sentence(run.from())
        && run.length() > 1
        && tokens.norm(run.to() - 1).endsWith("s")
        && !wording.is(run.to() - 1, Wording.HEAD);
  }

  /** "The Shops at Acme Bend, a 212,000 square foot center": places to build have a measure. */
  boolean measured(Run run) {
    int comma = run.to();
    if (tokens.is(comma, "at", "on")) {
      while (comma < run.to() + ASSETS && !tokens.is(comma, ",")) {
        comma++;
      }
    }
    int unit = comma + 3;
    unit = tokens.is(unit, "-") || tokens.isNumber(unit) ? unit + 1 : unit;
    return tokens.is(comma, ",")
        && tokens.is(comma + 1, "a", "an", "the")
        && tokens.isNumber(comma + 2)
        && tokens.is(
            unit,
            "square",
            "acre",
            "unit",
            "room",
            "mw",
            "megawatt",
            "bed",
            "story",
            "key",
            "mile",
            "sq",
            "sq.",
            "turbine",
            "suite",
            "site");
  }
}
