package ex99.extract;

import ex99.extract.SumSentence.Cue;
import ex99.model.PartyKind;
import ex99.name.Cast;
import ex99.name.Mention;
import ex99.token.Lexicon;
import ex99.token.Sentence;
import ex99.token.Tokens;
import java.util.List;
import java.util.Set;

/** Who gives and who gets a sum, as the grammar of its sentence tells. */
final class SumSides {
  private static final Lexicon AUXILIARIES = Lexicon.load("sum-auxiliaries");

  /** Words between a preposition and a name: "from funds managed by". */
  static final Lexicon CONNECTORS = Lexicon.load("side-connectors");

  /** How many such words there may be. */
  static final int CONNECTED = 7;

  private static final String[] PREPOSITIONS = {
    "under", "by", "to", "in", "through", "pursuant", "upon", "with", "for"
  };

  private static final Set<String> NO_OFFICE =
      Set.of("under", "through", "which", "whose", "where", "among", "between", "after");

  private static final String[] PARTNERS = {
    "partner",
    "shareholder",
    "stockholder",
    "parent",
    "owner",
    "founder",
    "lender",
    "investor",
    "holder",
    "member",
    "co-venturer",
    "co-owner",
    "owners",
    "members",
    "founders",
    "partners",
    "sponsor"
  };

  private SumSides() {}

  /** Who does an action: the name before the verb, over auxiliaries; -1 when none is sure. */
  static int subject(SumSite site, int verb) {
    Cast cast = site.reading.cast();
    Nearby near = new Nearby(site.tokens, cast);
    Mention described = new Subjects(near).described(verb, site.sentence.from());
    if (described != null && described.form() != Mention.Form.PRONOUN) {
      return described.entity();
    }
    int i = near.skipBack(verb - 1, site.sentence.from());
    if (i == verb - 1 && site.is(verb - 1, "to")) {
      i = near.skipBack(verb - 2, site.sentence.from());
    }
    int steps = 24;
    boolean pronoun = false;
    while (i >= site.sentence.from() && steps-- > 0) {
      Mention mention = cast.mentionAt(i);
      int side = mention == null ? SumLabels.endingAt(site, i) : mention.entity();
      if (mention != null && isVenture(site, mention)) {
        return -1;
      }
      boolean front = pronoun && site.is(site.sentence.from(), "for", "under", "with", "from");
      if (side != -1 && front && site.is(i + 1, ",") && cast.issuers().size() == 1
          || mention != null && isFronted(site, mention)) {
        return cast.issuer(); // "For Acme, it paid"
      }
      if (side != -1) {
        int name = mention == null ? i : mention.from();
        int companion = site.is(verb - 1, "to") ? near.companion(name, site.sentence.from()) : -1;
        return companion >= 0
            ? first(site, companion - 1)
            : mention == null ? side : lead(near, mention, verb, site.sentence.from());
      }
      pronoun |= site.is(i, "it", "we");
      if (site.is(i, "which", "whom") && site.is(i - 1, PREPOSITIONS)) {
        i -= 2; // "an agreement under which it will pay"
        break;
      }
      if (site.is(i, "which", "who")) {
        Mention before = cast.mentionAt(site.is(i - 1, ",") ? i - 2 : i - 1);
        Mention first = before == null ? null : leader(site, before, i);
        return before == null ? -1 : first == null ? before.entity() : first.entity();
      }
      if (!AUXILIARIES.has(site.tokens.norm(i)) && !isDefinition(site, i)) {
        break;
      }
      i--;
    }
    if (isStranger(site, i, verb)) {
      return -1;
    }
    int first = first(site, i);
    if (first < 0 && pronoun && cast.issuers().size() == 1) {
      return cast.issuer();
    }
    return first >= 0 || verb - site.sentence.from() > 3 ? first : leadIn(site);
  }

  /**
   * A in "A, B and C have agreed": the lead one of several who do what a verb says.
   *
   * @param start where the sentence of the verb begins
   */
  static int lead(Nearby near, Mention last, int verb, int start) {
    int before = last.from() - 1;
    int and = near.tokens.is(before, "the", "its") ? before - 1 : before;
    boolean several = near.tokens.is(and, "and", "&") && last.form() != Mention.Form.PRONOUN;
    List<Integer> all = several ? new Subjects(near).of(verb, start) : List.of();
    return all.isEmpty() ? last.entity() : all.get(0);
  }

  /** A in "A and B, which have": the lead one of two whom a plural means; or null. */
  private static Mention leader(SumSite site, Mention last, int relative) {
    boolean plural = site.is(relative + 1, "have", "are", "were");
    return plural && site.is(last.from() - 1, "and")
        ? site.reading.cast().mentionAt(last.from() - 2)
        : null;
  }

  /** "For Acme, owned by Jane Doe, it paid": who is named in the phrase before is not meant. */
  private static boolean isFronted(SumSite site, Mention mention) {
    if (mention.form() != Mention.Form.PRONOUN || !site.is(mention.from(), "it", "we")) {
      return false;
    }
    boolean front = site.is(site.sentence.from(), "for", "under", "with", "from");
    for (int i = site.sentence.from(); front && i < mention.from(); i++) {
      Mention named = site.reading.cast().mentionAt(i);
      if (named != null && named.entity() == mention.entity()) {
        return site.is(mention.from() - 1, ",") && site.reading.cast().issuers().size() == 1;
      }
    }
    return false;
  }

  /** "a joint venture between A and B has acquired": neither of them alone. */
  private static boolean isVenture(SumSite site, Mention last) {
    int and = site.is(last.from() - 1, "the") ? last.from() - 2 : last.from() - 1;
    return site.is(and, "and")
        && site.hasWord(and - 9, and, "between", "of")
        && site.hasWord(and - 12, and, "venture", "partnership", "consortium");
  }

  /** "and Rowan Partners will invest": capitals that no party is known by do what the verb says. */
  private static boolean isStranger(SumSite site, int at, int verb) {
    boolean inside = at > site.sentence.from() && at < verb - 1;
    return inside
        && site.tokens.isCapitalized(at)
        && site.tokens.isCapitalized(at - 1)
        && !site.tokens.isCapitalized(verb - 1)
        && !site.tokens.isCapitalized(verb)
        && site.is(at + 1, "will", "has", "have", "agreed", "is", "may", "shall", "would");
  }

  /** Who an item of a list speaks of: "Buyer will:" before "pay $5 million at closing;". */
  private static int leadIn(SumSite site) {
    int at = site.sentence.from() - 1;
    for (int steps = 0; steps < 12 && at >= 0; steps++) {
      Sentence before = site.tokens.sentenceAt(at);
      if (site.tokens.is(before.to() - 1, ":")) {
        return lastBeforeColon(site, before);
      }
      at = before.from() - 1;
    }
    return -1;
  }

  private static int lastBeforeColon(SumSite site, Sentence sentence) {
    for (int i = sentence.to() - 2; i >= Math.max(sentence.from(), sentence.to() - 12); i--) {
      Mention mention = site.reading.cast().mentionAt(i);
      if (mention != null
          && site.tokens.is(mention.to(), "will", "agreed", "has", "shall", "is", "may", "would")) {
        return mention.entity();
      }
    }
    return -1;
  }

  private static boolean isDefinition(SumSite site, int at) {
    return site.is(at, "“", "”", "\"", ",", "or", ":", ".");
  }

  /** The first name of the sentence outside brackets, where it stands before its verb. */
  private static int first(SumSite site, int to) {
    Cast cast = site.reading.cast();
    int best = -1;
    for (int i = to; i >= site.sentence.from(); i--) {
      Mention mention = cast.mentionAt(i);
      if (mention != null) {
        boolean possessive = site.is(mention.to(), "'s", "'");
        boolean within =
            site.is(
                mention.from() - 1, "of", "by", "with", "from", "(", "to", "for", "between", "in");
        if (!within && !possessive) {
          best = mention.entity();
        }
        i = mention.from();
      } else if (site.is(i, "that", ";", "whereby") && best >= 0) {
        return best;
      }
    }
    return best;
  }

  /** Whose noun it is: "Buyer's initial investment"; -1 for none. */
  static int possessor(SumSite site, int noun) {
    for (int i = noun - 1; i > Math.max(site.sentence.from(), noun - 5); i--) {
      if (site.is(i, "'s", "'", "’s", "’")) {
        Mention mention = site.reading.cast().mentionAt(i - 1);
        return mention == null ? -1 : mention.entity();
      }
    }
    return -1;
  }

  /** The name right after a preposition between two tokens, or -1. */
  static int after(SumSite site, int from, int to, String... prepositions) {
    Cast cast = site.reading.cast();
    for (int i = Math.max(from, site.sentence.from()); i < Math.min(to, site.sentence.to()); i++) {
      if (site.is(i, prepositions) && !isPhrasal(site, i)) {
        for (int k = i + 1; k <= i + CONNECTED && k < site.sentence.to(); k++) {
          Mention mention = cast.mentionAt(k);
          if (mention != null) {
            return SumLabels.isHolder(site, mention.to()) ? SumLabels.NOBODY : mention.entity();
          }
          int label = SumLabels.at(site, k);
          if (label != -1 && !site.is(k, "lenders")) {
            Mention called = cast.mentionAt(site.is(k + 1, ",") ? k + 2 : k + 1);
            return called == null ? label : called.entity();
          }
          if (!CONNECTORS.has(site.norm(k))
              && !isApposition(site, i, k)
              && !isOffice(site.reading, k)) {
            break;
          }
        }
      }
    }
    return -1;
  }

  /** "from its partner, Acme": a comma between what somebody is and the name. */
  private static boolean isApposition(SumSite site, int preposition, int comma) {
    return site.is(comma, ",")
        && comma > preposition + 1
        && site.reading.cast().mentionAt(comma + 1) != null
        && site.is(comma - 1, PARTNERS);
  }

  /** "subject to Acme achieving", "prior to": nothing goes to who stands behind that. */
  private static boolean isPhrasal(SumSite site, int to) {
    return site.is(to, "to")
        && site.is(
            to - 1,
            "subject",
            "prior",
            "pursuant",
            "according",
            "due",
            "relating",
            "related",
            "compared",
            "relative",
            "similar",
            "equal");
  }

  /** The name that a preposition before a token links, over "an affiliate of"; or -1. */
  static int linked(Reading reading, int from, int limit) {
    for (int i = from; i < Math.min(limit, from + CONNECTED); i++) {
      Mention mention = reading.cast().mentionAt(i);
      if (mention != null) {
        boolean held = SumLabels.isHolder(reading.tokens(), mention.to());
        return held ? SumLabels.NOBODY : mention.entity();
      }
      boolean partner = // "to its venture partner, Acme"
          reading.tokens().is(i, ",")
                  && reading.tokens().is(i - 1, PARTNERS)
                  && reading.cast().mentionAt(i + 1) != null
              || reading.tokens().is(i, PARTNERS) && reading.tokens().is(i + 1, ",");
      if (!partner && !CONNECTORS.has(reading.tokens().norm(i)) && !isOffice(reading, i)) {
        return -1;
      }
    }
    return -1;
  }

  /** "from prospector Jane Doe", "from the Duvall family and Acme": what stands before a name. */
  private static boolean isOffice(Reading reading, int at) {
    Tokens tokens = reading.tokens();
    Mention next = reading.cast().mentionAt(at + 1);
    boolean title = next != null && !tokens.isCapitalized(at) && isNoun(tokens.norm(at));
    boolean family = tokens.isCapitalized(at) && tokens.is(at + 1, "family", "families");
    return title && reading.cast().entity(next.entity()).kind() == PartyKind.PERSON
        || family
        || tokens.is(at, "family", "families", "estate", "trusts");
  }

  /** The name that stands right at a token, over an article; or -1. */
  static int at(SumSite site, int token) {
    int i = site.is(token, "the") ? token + 1 : token;
    if (i >= site.sentence.to()) {
      return -1;
    }
    Mention mention = site.reading.cast().mentionAt(i);
    int label = mention == null ? SumLabels.at(site, i) : mention.entity();
    return label == -1 ? owner(site, token) : label;
  }

  /** "its owner, Jane Doe": who is named behind what they are; or -1. */
  private static int owner(SumSite site, int token) {
    boolean owner =
        site.is(token, "its", "the", "their") && site.is(token + 1, PARTNERS)
            || site.is(token + 1, "sole") && site.is(token + 2, PARTNERS);
    for (int i = token + 1; owner && i < token + 5 && i < site.sentence.to(); i++) {
      Mention mention = site.reading.cast().mentionAt(i);
      if (mention != null) {
        return mention.entity();
      }
    }
    return -1;
  }

  /** No preposition, article or verb of having: long enough for what somebody does. */
  private static boolean isNoun(String norm) {
    return norm.length() > 4 && Character.isLetter(norm.charAt(0)) && !NO_OFFICE.contains(norm);
  }

  /** Whether a verb is passive: "was acquired", "be paid", "to be issued". */
  static boolean isPassive(SumSite site, Cue verb) {
    int i = verb.from() - 1;
    while (site.is(i, "also", "fully", "immediately", "previously", "recently", "not")) {
      i--;
    }
    String word = site.norm(verb.from());
    boolean participle =
        word.endsWith("ed")
            || word.endsWith("sold")
            || word.equals("paid")
            || word.equals("bought");
    return participle && site.is(i, "is", "was", "are", "were", "be", "been", "being");
  }
}
