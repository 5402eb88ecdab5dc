package ex99.extract;

import ex99.name.Cast;
import ex99.name.Mention;
import ex99.token.Lexicon;
import ex99.token.Tokens;

/** Small questions about the words around a name: brackets, possessives, words between. */
final class Nearby {
  private static final Lexicon GAP = Lexicon.load("party-gap");
  private static final int REACH_BRACKET = 50;

  final Tokens tokens;
  final Cast cast;

  Nearby(Reading reading) {
    this(reading.tokens(), reading.cast());
  }

  Nearby(Tokens tokens, Cast cast) {
    this.tokens = tokens;
    this.cast = cast;
  }

  /** How many words and names a list of partners may have. */
  private static final int REACH_LIST = 16;

  /** The bracket that closes the one at a token, or the token itself when none is near. */
  int closeBracket(int open, int limit) {
    int end = Math.min(limit, open + REACH_BRACKET);
    for (int i = open + 1; i < end; i++) {
      if (tokens.is(i, ")", "]")) {
        return i;
      }
    }
    return open;
  }

  /** The bracket that opens the one at a token, or the token itself when none is near. */
  int openBracket(int close, int least) {
    int end = Math.max(least, close - REACH_BRACKET);
    for (int i = close - 1; i >= end; i--) {
      if (tokens.is(i, "(", "[")) {
        return i;
      }
    }
    return close;
  }

  /** Steps left over brackets. */
  int skipBack(int at, int start) {
    int i = at;
    while (i >= start && tokens.is(i, ")", "]")) {
      int open = openBracket(i, start);
      i = open - 1;
    }
    return i;
  }

  /** Whether "'s" or a bare apostrophe follows a name. */
  boolean isPossessive(Mention m) {
    return tokens.is(m.to(), "'s", "'");
  }

  /** Whether a word may stand between a preposition and the name that it governs. */
  boolean isGap(int at) {
    String norm = tokens.norm(at);
    if (norm.isEmpty()) {
      return false;
    }
    return GAP.has(norm)
        || norm.endsWith("-based")
        || norm.endsWith("-owned")
        || norm.endsWith("-focused")
        || tokens.isNumber(at)
        || norm.equals("%")
        || norm.equals("percent");
  }

  /**
   * Where "with" or "from" stands before a name or a list of names that ends with it, so that what
   * somebody is "to" do behind it is done by another: "signed an agreement with A and B to buy"; -1
   * for none.
   */
  int companion(int name, int start) {
    int i = name;
    for (int steps = 0; steps < REACH_LIST && i > start; steps++) {
      int at = skipBack(i - 1, start);
      if (tokens.is(at, "with", "between", "among") || isLeave(at)) {
        return at;
      }
      Mention before = at < start ? null : cast.mentionAt(at);
      if (before != null && before.form() != Mention.Form.PRONOUN) {
        i = before.from();
      } else if (tokens.is(at, "and", "&", ",", "mr.", "ms.", "mrs.", "dr.", "messrs.")
          || tokens.is(at, "two", "three", "four", "five", "several")
          || at >= start && (isGap(at) && !tokens.is(at, "of", "in", "by") || isOfWhose(at))) {
        i = at;
      } else {
        return -1;
      }
    }
    return -1;
  }

  /** A and B where somebody signs "with A and B" right before "to" and a verb; null for none. */
  Stretch partners(int verb, int start) {
    if (!tokens.is(verb - 1, "to")) {
      return null;
    }
    int end = skipBack(verb - 2, start);
    end =
        tokens.is(end, ",") ? skipBack(end - 1, start) : end; // "with two sellers, A and B, to buy"
    if (tokens.is(end, "members", "shareholders", "stockholders", "owners", "affiliates")
        && tokens.is(end - 1, "its", "their")
        && tokens.is(end - 2, "and")) {
      end -= 3; // "an agreement with A and its shareholders to buy"
    }
    Mention last = cast.mentionAt(end);
    int with = last == null ? -1 : companion(last.from(), start);
    return with >= 0 && tokens.is(with, "with") ? new Stretch(with + 1, last.to()) : null;
  }

  /** The first of those partners, or -1. */
  int partner(int verb, int start) {
    Stretch partners = partners(verb, start);
    Mention first = partners == null ? null : cast.firstIn(partners.from(), partners.to());
    return first == null ? -1 : first.entity();
  }

  /** "an agreement with Acme to buy Acme's shares": Acme is bought, and sells nothing. */
  boolean isNamed(int entity, int from, int to) {
    for (int i = from; i < to; i++) {
      Mention mention = cast.mentionAt(i);
      if (mention != null && mention.entity() == entity) {
        return true;
      }
    }
    return false;
  }

  /** "an affiliate of" A, "funds managed by" A. */
  private boolean isOfWhose(int at) {
    return tokens.is(at, "of")
            && tokens.is(
                at - 1,
                "affiliate",
                "affiliates",
                "subsidiary",
                "subsidiaries",
                "unit",
                "arm",
                "division",
                "company",
                "companies",
                "fund",
                "funds")
        || tokens.is(at, "by")
            && tokens.is(
                at - 1, "managed", "advised", "owned", "controlled", "led", "formed", "sponsored");
  }

  /** "approval from A to buy": not A buys, as in "an offer from A to buy". */
  private boolean isLeave(int from) {
    return tokens.is(from, "from")
        && tokens.is(
            from - 1,
            "approval",
            "approvals",
            "consent",
            "consents",
            "clearance",
            "permission",
            "authorization",
            "leave");
  }

  /** Whether a comma after a word like "founders" introduces the names of those people. */
  boolean introduces(int comma) {
    return tokens.is(comma, ",")
        && tokens.is(
            comma - 1,
            "founder",
            "founders",
            "promoter",
            "promoters",
            "principals",
            "co-founder",
            "co-founders",
            "seller",
            "sellers",
            "vendor",
            "vendors",
            "investor",
            "investors",
            "backers",
            "individual",
            "individuals",
            "brothers",
            "co-owners",
            "owner",
            "owners",
            "shareholder",
            "subscriber",
            "subscribers",
            "shareholders",
            "stockholder",
            "subsidiary",
            "parent",
            "affiliate",
            "president",
            "partner",
            "sponsor",
            "adviser",
            "firm",
            "member",
            "members",
            "stockholders",
            "holder",
            "holders",
            "customer",
            "supplier",
            "lender",
            "licensee",
            "franchisee",
            "distributor",
            "competitor",
            "rival",
            "contractor",
            "landlord",
            "tenant");
  }
}
