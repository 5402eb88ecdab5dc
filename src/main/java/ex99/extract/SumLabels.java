package ex99.extract;

import ex99.model.Role;
import ex99.token.Lexicon;
import ex99.token.Tokens;
import java.util.Locale;

/**
 * Sides of a sum that are no name: called by their part in the deal ("the buyer", "the lenders"),
 * or kept unnamed ("a third party", "holders of the notes"). The part is settled by the event.
 */
public final class SumLabels {
  /** Somebody of whom the release gives no name, so that no name may be put there. */
  public static final int NOBODY = -2;

  private static final int FIRST = -10;

  private static final Lexicon LABELS = Lexicon.load("sum-labels");

  /** The longest phrase of the list, in tokens. */
  private static final int LONGEST = 4;

  private static final String[] HOLDERS = {
    "shareholders",
    "family",
    "families",
    "heirs",
    "stockholders",
    "holders",
    "holder",
    "unitholders",
    "securityholders",
    "noteholders",
    "bondholders",
    "debentureholders",
    "warrantholders",
    "shareholder",
    "stockholder",
    "unitholder",
    "subscribers",
    "investors"
  };

  /** Whose company it is or was, behind its name: "Acme's founder". */
  private static final String[] PEOPLE = {
    "owners",
    "owner",
    "founder",
    "founders",
    "president",
    "chairman",
    "management",
    "managers",
    "employees",
    "executives"
  };

  private SumLabels() {}

  /** The part in the event that a side stands for, or null when it is none. */
  public static Role role(int side) {
    return side > FIRST ? null : Role.values()[FIRST - side];
  }

  /** Whom a label that ends at a token means, or -1 when none ends there. */
  static int endingAt(SumSite site, int last) {
    for (int from = last; from > last - LONGEST && from >= site.sentence.from(); from--) {
      Lexicon.Match match = LABELS.match(site.tokens, from);
      if (match != null && match.to() == last + 1 && isSide(site, match)) {
        return side(site, match.value());
      }
    }
    return site.is(last, HOLDERS) ? NOBODY : -1;
  }

  /** "the Acme stockholders": the holders behind a name are meant, not who is named. */
  static boolean isHolder(SumSite site, int at) {
    return isHolder(site.tokens, at);
  }

  /** "Acme's two owners", "Acme's president": people, not the company named. */
  static boolean isHolder(Tokens tokens, int at) {
    int noun = tokens.is(at, "'s", "’s", "'", "’") ? at + 1 : at;
    if (noun == at) {
      return tokens.is(at, HOLDERS);
    }
    noun += tokens.is(noun, "two", "three", "four", "five", "former", "current", "sole") ? 1 : 0;
    return tokens.is(noun, HOLDERS) || tokens.is(noun, PEOPLE);
  }

  /** Whom a label that begins at a token means, or -1. */
  static int at(SumSite site, int first) {
    Lexicon.Match match = LABELS.match(site.tokens, first);
    return match != null && match.to() <= site.sentence.to() && isSide(site, match)
        ? side(site, match.value())
        : -1;
  }

  /** Whether a label begins at a token: what a deal is with, no part of its object. */
  static boolean begins(Reading reading, int at) {
    Lexicon.Match match = LABELS.match(reading.tokens(), at);
    return match != null && reading.cast().mentionAt(at) == null;
  }

  /** "buyer", but not the first word of "buyer group financing" nor a part of a name. */
  private static boolean isSide(SumSite site, Lexicon.Match match) {
    return site.reading.cast().mentionAt(match.from()) == null
        && !site.is(match.to(), "'s", "’s", "-", "group");
  }

  private static int side(SumSite site, String value) {
    return switch (value) {
      case "nobody" -> NOBODY;
      case "licensee" -> site.topic.parties().licensee();
      case "licensor" -> site.topic.parties().licensor();
      default -> FIRST - Role.valueOf(value.toUpperCase(Locale.ROOT)).ordinal();
    };
  }
}
