package ex99.extract;

import ex99.name.Mention;
import ex99.token.Lexicon;
import ex99.token.Tokens;

/** Cuts the words that say what is paid for out of a sentence. */
final class SumWords {
  private static final Lexicon LEFT_ENDS = Lexicon.load("sum-left-ends");

  private static final Lexicon RIGHT_ENDS = Lexicon.load("sum-right-ends");

  /** Nouns that "of" ties to the security behind: "shares of its common stock". */
  private static final Lexicon CARRIED = Lexicon.load("sum-carried");

  /** What milestones are of, one beside another. */
  private static final Lexicon STAGES = Lexicon.load("milestone-stages");

  private static final Lexicon REGIONS = Lexicon.load("regions");

  /** How many words say enough. */
  private static final int MOST = 22;

  private SumWords() {}

  /**
   * adjective* noun (preposition words)*: the noun that a cue stands for, with what belongs to it.
   */
  static String noun(SumSite site, int from, int to) {
    return site.tokens.text(left(site, from), right(site, to, MOST));
  }

  /** The same without the sum itself where it stands inside: "a $5 million credit facility". */
  static String nounAfter(SumSite site, int to) {
    int from = site.unit == null || !site.isMoney() ? site.figure.to() : site.unit.to();
    while (from < to
        && site.is(
            from,
            "of",
            "in",
            "aggregate",
            "principal",
            "amount",
            "worth",
            "value",
            "-",
            "its",
            "new",
            "the",
            "a",
            "an")) {
      from++;
    }
    return site.tokens.text(from, right(site, to, MOST));
  }

  /** What an action is done to: from the verb to the words that end its object; null for none. */
  static String object(SumSite site, int from, int limit) {
    return object(site.reading, from, limit);
  }

  /** The same before there is a sum to start from. */
  static String object(Reading reading, int from, int limit) {
    Tokens tokens = reading.tokens();
    int start = from;
    while (start < limit
        && (tokens.is(start, "of", "the", "a", "an", "its", "up", "substantially")
            || tokens.is(start, "to") && tokens.is(start - 1, "up"))) {
      start++;
    }
    int side = tokens.is(start + 1, "the") ? start + 2 : start + 1;
    Mention seller =
        tokens.is(start, "from", "to") && side < limit ? reading.cast().mentionAt(side) : null;
    if (seller != null && seller.to() < limit) {
      return object(reading, seller.to(), limit);
    }
    if (tokens.is(start, "he", "she", "it", "they", "we", "which", "that", "who", "today")
        || tokens.is(start, "with")
        || tokens.is(start, "in", "on", "during") && tokens.isNumber(start + 1)) {
      return null; // "which it acquired in 2012"
    }
    int to = start;
    while (to < limit && to - start < MOST) {
      Mention mention = reading.cast().mentionAt(to);
      if (mention != null && mention.from() == to && mention.to() <= limit) {
        to = mention.to();
      } else if (tokens.is(to, "(") && tokens.is(to + 2, ")") && tokens.isNumber(to + 1)) {
        to += 3;
      } else if (tokens.is(to, "(")
          && tokens.isNumber(to + 1)
          && tokens.is(to + 2, "%")
          && tokens.is(to + 3, ")")) {
        to += 4; // "eighty percent (80%) of"
      } else if (tokens.is(to, ",") && owned(reading, to, limit) != null) {
        to = owned(reading, to, limit).to(); // "its wholly owned subsidiary, Acme Peru"
        break;
      } else if (isOfSeries(tokens, to)) {
        to++; // "the Series A, Series B and Series C preferred stock"
      } else if (to > start && overRegion(tokens, to, limit) > to) {
        to = overRegion(tokens, to, limit);
      } else if (tokens.is(to, ",", ";", "(", "which", "for", "--", ":", "who", ".", "that")
          || (to > start && SumObjectEnds.endsObject(reading, to))
          || tokens.is(to, "and") && SumNounEnds.joins(tokens, to + 1)) {
        break;
      } else {
        to++;
      }
    }
    return to == start ? null : tokens.text(start, to);
  }

  /** Whether a comma stands between two series or classes of one security. */
  private static boolean isOfSeries(Tokens tokens, int comma) {
    int next = tokens.is(comma + 1, "and") ? comma + 2 : comma + 1;
    return tokens.is(comma, ",")
        && tokens.is(comma - 2, "series", "class")
        && tokens.is(next, "series", "class");
  }

  /** The name of a subsidiary behind the comma that ends words for it; or null. */
  private static Mention owned(Reading reading, int comma, int limit) {
    boolean kin =
        reading.tokens().is(comma - 1, "subsidiary", "unit", "affiliate", "division", "business");
    Mention name = kin ? reading.cast().mentionAt(comma + 1) : null;
    return name != null && name.from() == comma + 1 && name.to() <= limit ? name : null;
  }

  /** "Tucson, Arizona": the token behind a state that a comma joins to its city; else the comma. */
  private static int overRegion(Tokens tokens, int comma, int limit) {
    if (!tokens.is(comma, ",") || !tokens.isCapitalized(comma - 1)) {
      return comma;
    }
    Lexicon.Match region =
        tokens.isCapitalized(comma + 1) ? REGIONS.match(tokens, comma + 1) : null;
    return region != null && region.to() <= limit ? region.to() : comma;
  }

  /** What the word that governs a sum stands for, without the sum itself. */
  static String of(SumSite site, SumSite.Head head) {
    if (head.relation() == SumSite.Relation.AFTER) {
      return nounAfter(site, head.to());
    }
    int from = left(site, head.from());
    if (head.relation() == SumSite.Relation.SUBJECT) {
      int to = Math.min(right(site, head.to(), MOST), Math.max(head.to(), site.anchor));
      return site.tokens.text(from, to);
    }
    String noun = site.tokens.text(from, head.to());
    int start = overSide(site, site.unit == null ? site.figure.to() : site.unit.to());
    boolean more =
        site.is(
                start,
                "for",
                "from",
                "on",
                "to",
                "based",
                "upon",
                "over",
                "under",
                "contingent",
                "subject",
                "of")
            && head.relation() == SumSite.Relation.OF;
    int to = more ? right(site, start + 1, 14) : start;
    int gap = Math.min(right(site, head.to(), 8), site.anchor);
    String tail =
        gap > head.to() && site.is(head.to(), "for", "on", "to", "from")
            ? " " + site.tokens.text(head.to(), gap)
            : "";
    return noun + tail + (to > start + 1 ? " " + site.tokens.text(start, to) : "");
  }

  /** ("by" | "from" | "to") name before "for": who gives or gets a sum is not what it is for. */
  private static int overSide(SumSite site, int at) {
    int name = site.is(at + 1, "the") ? at + 2 : at + 1;
    Mention side =
        site.is(at, "by", "from", "to") && name < site.sentence.to()
            ? site.reading.cast().mentionAt(name)
            : null;
    return side != null && site.is(side.to(), "for") ? side.to() : at;
  }

  /** Steps left over adjectives, compounds and coupons to where the noun phrase begins. */
  static int left(SumSite site, int from) {
    int i = leftOver(site, from, from);
    for (int chain = 0; chain < 2 && i - 2 > site.sentence.from(); chain++) {
      int of = i - 1;
      while (site.is(of, "its", "the", "our", "their", "a", "an", "certain")) {
        of--;
      }
      if (!site.is(of, "of")
          || !CARRIED.has(site.norm(of - 1))
          || of - 1 < site.figure.to() && of - 1 >= site.figure.from()) {
        break;
      }
      i = leftOver(site, of - 1, from);
    }
    return i;
  }

  private static int leftOver(SumSite site, int at, int from) {
    int i = at;
    while (i > site.sentence.from()
        && from - i < 14
        && (!LEFT_ENDS.has(site.norm(i - 1)) || isStaged(site, i - 1))
        && i - 1 != site.figure.to() - 1
        && !isAction(site, i - 1)) {
      i--;
    }
    return i;
  }

  /** "development and regulatory milestones": the mark or word between two stages of one noun. */
  private static boolean isStaged(SumSite site, int at) {
    int before = site.is(at, "and") && site.is(at - 1, ",") ? at - 2 : at - 1;
    return site.is(at, "and", "or", ",", "and/or")
        && STAGES.has(site.norm(before))
        && (STAGES.has(site.norm(at + 1))
            || site.is(at + 1, "and", "or") && STAGES.has(site.norm(at + 2)));
  }

  private static boolean isAction(SumSite site, int at) {
    SumSentence.Cue cue = site.sentence.at(at);
    return cue != null
        && cue.kind().isAction()
        && cue.kind() != SumCue.CONVERT
        && cue.kind() != SumCue.REPURCHASE
        && cue.kind() != SumCue.OFFER;
  }

  /** Steps right over "due 2030", "of …", "in …" to where the noun phrase ends. */
  static int right(SumSite site, int from, int most) {
    Tokens tokens = site.tokens;
    int i = from;
    while (i < site.sentence.to() && i - from < most) {
      Mention mention = site.reading.cast().mentionAt(i);
      if (mention != null && mention.from() == i && mention.to() <= site.sentence.to()) {
        i = mention.to();
        continue;
      }
      if (isOfSeries(tokens, i)) {
        i++;
        continue;
      }
      int region = i > from ? overRegion(tokens, i, site.sentence.to()) : i;
      if (region > i) {
        i = region;
        continue;
      }
      if (site.is(i, ",") && site.is(i + 1, "par")) {
        int end = i + 2;
        while (end < site.sentence.to() && end < i + 9 && !site.is(end, ",", ";", "(", ".")) {
          end++;
        }
        i = end;
        if (site.is(i, ",") && site.is(i + 1, "in", "at")) {
          i++;
        }
        continue;
      }
      if (RIGHT_ENDS.has(tokens, i)
          || SumNounEnds.isVerb(site, i, from)
          || SumNounEnds.isDone(site, i, from)
          || (site.is(
                  i,
                  "and",
                  "or",
                  "plus",
                  "with",
                  "from",
                  "by",
                  "for",
                  "at",
                  "to",
                  "through",
                  "as",
                  "including")
              && SumNounEnds.endsNoun(site, i))) {
        break;
      }
      i++;
    }
    while (i > from
        && (site.is(i - 1, "and", "of", "in", "for", "the", "a", "to", "at", "its", "an")
            || site.is(i - 1, "up") && site.is(i - 2, "of")
            || site.is(i - 1, "connection", "conjunction", "accordance") && site.is(i - 2, "in"))) {
      i--;
    }
    return i;
  }
}
