package ex99.extract;

import ex99.name.Cast;
import ex99.name.Mention;
import ex99.token.Tokens;
import ex99.token.WordSet;
import java.util.Set;

/**
 * Tells what is bought or sold that is a business or no business: assets, goods, securities,
 * rights.
 */
final class Wares {
  /** Securities and goods: selling them is no sale of a business. */
  static final Set<String> SECURITIES =
      Set.of(
          "notes",
          "bonds",
          "debentures",
          "warrants",
          "ads",
          "adss",
          "securities",
          "products",
          "depositary");

  /** What a business makes and sells from day to day. */
  /** Before "that" these say something; other words are things that somebody has bought. */
  private static final WordSet SAYING =
      WordSet.of(
          "announced",
          "announces",
          "announce",
          "said",
          "says",
          "reported",
          "reports",
          "disclosed",
          "confirmed",
          "confirms",
          "stated",
          "today",
          "believes",
          "expects",
          "agreed",
          "noted",
          "added");

  private static final Set<String> GOODS =
      Set.of(
          "output",
          "production",
          "crop",
          "harvest",
          "inventory",
          "goods",
          "merchandise",
          "tickets",
          "electricity",
          "power",
          "gallons",
          "barrels",
          "tons",
          "tonnes",
          "ounces",
          "megawatts",
          "gas",
          "oil",
          "coal",
          "crude",
          "fuel",
          "ethanol",
          "wafers",
          "doses",
          "copies");

  /** What a company may sell of its own: a business, or a thing that earns. */
  private static final WordSet PARTS =
      WordSet.of(
          "business",
          "businesses",
          "assets",
          "operations",
          "division",
          "platform",
          "unit",
          "portfolio",
          "properties",
          "property",
          "branches",
          "stores",
          "offices",
          "plants",
          "facilities",
          "stations",
          "buildings",
          "royalties",
          "plant",
          "facility",
          "mill",
          "hotel",
          "hotels",
          "building",
          "vessel",
          "vessels",
          "terminal",
          "refinery",
          "station",
          "branch",
          "store",
          "casino",
          "casinos",
          "riverboat",
          "ship",
          "ships",
          "tanker",
          "tankers",
          "carrier",
          "carriers",
          "aircraft",
          "campus",
          "warehouse",
          "warehouses",
          "center",
          "centers",
          "mall",
          "malls",
          "farm",
          "ranch",
          "mine",
          "mines",
          "pipeline",
          "pipelines",
          "hospital",
          "hospitals",
          "clinics",
          "land",
          "newspaper",
          "newspapers",
          "magazine",
          "magazines",
          "brand",
          "brands",
          "interests",
          "wells",
          "acreage",
          "park");

  /** What is sold of a company, or owed to it, and is no thing of its own. */
  private static final Set<String> PAPER =
      Set.of(
          "stock",
          "shares",
          "equity",
          "interest",
          "interests",
          "stake",
          "receivables",
          "loans",
          "services",
          "units",
          "debt");

  private final Tokens tokens;
  private final Cast cast;
  private final Clauses clauses;
  private final Belongings belongings;

  Wares(Reading reading, Clauses clauses) {
    this.tokens = reading.tokens();
    this.cast = reading.cast();
    this.clauses = clauses;
    this.belongings = new Belongings(tokens, cast, clauses);
  }

  /** "Exclusive U.S. rights to": what is licensed rather than bought. */
  boolean rights(DealWord word) {
    for (int i = word.to(); i < word.within(5); i++) {
      if (tokens.is(i, "rights")) {
        return tokens.is(i + 1, "to", "for", "in")
            || tokens.is(i + 1, "of") && tokens.is(i - 1, "distribution", "publishing", "film");
      }
    }
    return false;
  }

  /** Whether what is bought is a business, or assets, that the issuer is spoken of to own. */
  boolean ofIssuer(DealWord word) {
    boolean theirs = false;
    for (int i = word.to(); i < word.near(); i++) {
      Mention m = cast.mentionAt(i);
      if (m != null && !cast.issuers().contains(m.entity())) {
        return false;
      }
      theirs |= m != null || tokens.is(i, "the", "its", "all");
      if (tokens.is(i, "assets", "business", "division", "unit", "operations", "cluster")) {
        return theirs;
      }
    }
    return false;
  }

  /** "Units that may be purchased": what is bought stands before "that", and is nobody. */
  boolean ofThings(int at, int start) {
    for (int i = at - 1; i > Math.max(start, at - 5); i--) {
      if (tokens.is(i, "that", "which")) {
        if (tokens.is(i - 1, "to", "under", "by", "through", "in")) {
          return false; // "an agreement pursuant to which it will be acquired"
        }
        Mention before = cast.mentionAt(i - 1);
        boolean said = tokens.is(i, "that") && SAYING.has(tokens, i - 1);
        return before == null && !said && !tokens.is(i - 1, ",");
      }
    }
    return false;
  }

  /**
   * Whether the object is "the assets of" or "a business of" somebody, or "somebody's business".
   */
  boolean assetsOf(int from, int limit) {
    for (int i = from; i < Math.min(limit, from + DealWord.NEAR); i++) {
      Mention m = cast.mentionAt(i);
      if (m != null) {
        return clauses.isPossessive(m) && part(m.to() + 1, limit);
      }
      if (tokens.is(i, "assets", "asset", "business")) {
        int next = i + 1;
        while (next < limit && tokens.is(next, "and", "assets", "business", "operations")) {
          next++;
        }
        return tokens.is(next, "of") && !clauses.at(next + 1, limit).isEmpty();
      }
    }
    return false;
  }

  boolean business(int from, int limit) {
    int end = Math.min(limit, from + 5);
    return PARTS.next(tokens, from, end) < end || part(from, limit);
  }

  /** Whether the words that describe a thing come to a business: "five old bakery businesses". */
  private boolean part(int from, int limit) {
    Mention owner = cast.mentionAt(from);
    boolean owned = owner != null && owner.from() == from && clauses.isPossessive(owner);
    int start = owned ? owner.to() + 1 : from;
    int end = belongings.end(start, limit);
    return PARTS.next(tokens, start, end) < end;
  }

  /** "Completed the sale of its three grain elevators": a thing of its own, no goods or paper. */
  boolean ownThing(int from, int limit) {
    int end = belongings.end(from, limit);
    if (!tokens.is(from, "its", "our") || end < from + 2) {
      return false;
    }
    for (int i = from; i < end; i++) {
      String norm = tokens.norm(i);
      if (SECURITIES.contains(norm) || GOODS.contains(norm) || PAPER.contains(norm)) {
        return false;
      }
    }
    return true;
  }

  /** "The sale of two mills, one in Ohio, to B": no goods, paper or sums before who gets it. */
  boolean thing(int from, int limit) {
    for (int i = from; i < limit; i++) {
      String norm = tokens.norm(i);
      if (tokens.is(i, "to")) {
        return i > from;
      }
      if (SECURITIES.contains(norm)
          || GOODS.contains(norm)
          || PAPER.contains(norm)
          || tokens.is(i, "$", ";", "for", "from")) {
        return false;
      }
    }
    return false;
  }

  /** "Sold 40% of its output to": what a business makes, not the business. */
  boolean goods(DealWord word) {
    for (int i = word.to(); i < word.near(); i++) {
      if (GOODS.contains(tokens.norm(i))) {
        return !business(i + 1, i + 3);
      }
      if (cast.mentionAt(i) != null || tokens.is(i, "to", "for", "in", ",", ";")) {
        return false;
      }
    }
    return false;
  }

  boolean securities(DealWord word) {
    for (int i = word.to(); i < word.near(); i++) {
      if (SECURITIES.contains(tokens.norm(i))) {
        return true;
      }
      if (tokens.is(i, "its", "our", "their") && tokens.is(i + 1, "common", "own", "shares")) {
        return true;
      }
      if (cast.mentionAt(i) != null) {
        return false;
      }
    }
    return false;
  }
}
