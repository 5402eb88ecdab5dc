package ex99.extract;

import ex99.model.Direction;
import ex99.token.Lexicon;
import ex99.token.Tokens;
import ex99.token.WordSet;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Rules for rates of growth and decline. */
final class ChangeRules {
  private static final Lexicon WORDS = Lexicon.load("change-words");
  private static final Set<String> NOUNS = new HashSet<>();
  private static final Set<String> VERBS = new HashSet<>();
  private static final Set<String> ADVERBS = Set.of("up", "down", "off", "ahead");
  private static final Set<String> COMPARED = WordSets.of("compared");

  static {
    for (String word : WORDS.firstWords()) {
      if (ClauseWords.isChangeNoun(word)) {
        NOUNS.add(word);
      }
      if (ClauseWords.isChangeVerb(word)) {
        VERBS.add(word);
      }
    }
  }

  /** Words that open a clause of their own, though they may be prepositions elsewhere. */
  private static final WordSet OPENERS =
      WordSet.of(
          "once",
          "if",
          "when",
          "where",
          "as",
          "while",
          "whereas",
          "because",
          "since",
          "until",
          "although",
          "though",
          "unless",
          "whether");

  /** Verbs of whoever tells what he thinks. */
  private static final WordSet THINKING =
      WordSet.of(
          "believe",
          "believes",
          "estimate",
          "estimates",
          "estimated",
          "expect",
          "expects",
          "anticipate",
          "anticipates",
          "project",
          "projects",
          "forecast",
          "forecasts",
          "think");

  /** The longest measure behind a sum. */
  private static final int MEASURE = 8;

  private static final WordSet BRINGING =
      WordSet.of("bring", "brings", "brought", "bringing", "take", "takes", "took", "taking");

  /** How many words may stand between a sum and the comma behind it: "per common share". */
  private static final int PER = 4;

  /** Rules at words of the noun phrase behind a figure. */
  static final List<RateRule> BEHIND =
      List.of(
          new RateRule("change-noun", NOUNS, ChangeRules::noun),
          new RateRule("change-compared", COMPARED, ChangeRules::compared));

  /** Rules at the word before a figure. */
  static final List<RateRule> BEFORE =
      List.of(
          new RateRule("change-verb", VERBS, ChangeRules::verb),
          new RateRule("change-adverb", ADVERBS, ChangeRules::verb),
          new RateRule("change-by", Set.of("by"), ChangeRules::by));

  private ChangeRules() {}

  /**
   * rate modifier* noun (("in" | "of" | "to") measure)?: "a 12% increase in net sales", "15 percent
   * revenue growth".
   */
  private static RateDraft noun(RateSite site, int at) {
    Tokens tokens = site.tokens();
    int end = at + 1;
    while (tokens.is(end, "rate", "rates", "or", "decrease", "decline", "target", "targets")) {
      end++;
    }
    Direction direction = direction(tokens.norm(at));
    Stretch complement = complement(site, end);
    if (complement != null) {
      return RateDraft.change(
          complement, direction, "noun of change behind the figure, with what changed");
    }
    boolean wind = tokens.norm(at).contains("wind") || tokens.norm(at).equals("impact");
    Stretch inside =
        wind && site.nominal() < at ? new Stretch(site.nominal(), end) : inside(site, at);
    if (inside != null) {
      return RateDraft.change(
          inside, direction, "noun of change behind the figure, what changed before it");
    }
    Stretch apposed = apposed(site, end);
    if (apposed != null) {
      return RateDraft.change(
          apposed, direction, "noun of change behind the figure, in apposition to what changed");
    }
    return RateDraft.change(
        subject(site), direction, "noun of change behind the figure, what changed is the subject");
  }

  /** "A dividend of $0.07 per share, a 17 percent increase,": the noun that the sum is of. */
  private static Stretch apposed(RateSite site, int end) {
    Tokens tokens = site.tokens();
    int comma = site.left();
    comma -= tokens.is(comma, "a", "an") ? 1 : 0;
    boolean closed = tokens.is(end, ",", ".", ";", "over", "from", ")");
    if (!closed || !tokens.is(comma, ",", "(") || comma <= site.floor()) {
      return null;
    }
    int sum = comma;
    while (sum > site.floor() && !site.phrases().isFigure(sum - 1) && comma - sum < PER) {
      sum--;
    }
    boolean per = sum == comma || tokens.is(sum, "per", "a", "for");
    while (sum > site.floor() && site.phrases().isFigure(sum - 1)) {
      sum--;
    }
    int of = Bounds.before(tokens, sum, site.floor());
    int from = tokens.is(of, "of") ? site.phrases().start(of, site.floor()) : of;
    return per && sum < comma && from < of && !site.phrases().isTime(from, of)
        ? site.clauses().trimmed(new Stretch(from, of))
        : null;
  }

  /** "in net sales", "of its dividend", "to book value" behind a noun of change. */
  static Stretch complement(RateSite site, int at) {
    Tokens tokens = site.tokens();
    if (!tokens.is(at, "in", "of", "to", "for", "on") || at + 1 >= site.limit()) {
      return null;
    }
    boolean none =
        site.phrases().isFigure(at + 1)
            || Bounds.skips(site.phrases(), tokens, at + 1)
            || site.phrases().isTime(at + 1, site.limit())
            || Footings.at(tokens, at) != null
            || tokens.is(at, "on") && tokens.is(at + 1, "a", "an");
    if (none) {
      return null;
    }
    int end = site.phrases().end(at + 1, site.limit());
    return end > at + 1 ? site.clauses().trimmed(new Stretch(at + 1, end)) : null;
  }

  /** What changed, between the figure and the noun: "revenue" in "15 percent revenue growth". */
  private static Stretch inside(RateSite site, int noun) {
    Tokens tokens = site.tokens();
    int from = site.nominal();
    while (from < noun && isModifier(tokens, from)) {
      from++;
    }
    int to = noun;
    return from < to ? new Stretch(from, noun + 1) : null;
  }

  private static boolean isModifier(Tokens tokens, int at) {
    String norm = tokens.norm(at);
    return ClauseWords.isTime(norm)
        || norm.endsWith("ly")
        || norm.startsWith("year-")
        || norm.startsWith("quarter-")
        || !tokens.isWord(at)
        || WordSets.GROWTH_MODIFIERS.contains(norm);
  }

  /** rate ("higher" | "lower" | "ahead") …: what stands before is compared. */
  private static RateDraft compared(RateSite site, int at) {
    RateDraft premium = Premiums.over(site, at);
    if (premium != null) {
      return premium;
    }
    RateDraft earlier = site.earlierDraft();
    if (earlier != null
        && site.tokens().is(at, "above", "below", "beyond", "over")
        && site.tokens().is(at + 1, "that", "this")) {
      return RateDraft.of(earlier.kind(), earlier.of(), "the step after the rate before");
    }
    boolean close = at == site.nominal() || ClauseWords.isAdverb(site.tokens().norm(at - 1));
    boolean adds = site.tokens().is(at, "accretive", "dilutive") && site.tokens().is(at + 1, "to");
    Stretch raised = adds ? complement(site, at + 1) : null;
    boolean said = site.tokens().is(site.left(), "was", "were", "is", "are");
    Stretch meant =
        said && site.tokens().is(site.left() - 1, "that", "which")
            ? grower(site, site.left())
            : null;
    Stretch subject = raised != null ? raised : meant != null ? meant : subject(site);
    if (close && subject == null) {
      int from = site.tokens().is(at + 1, "than") ? at + 2 : at + 1;
      int end = site.phrases().end(from, site.limit());
      subject = end > from ? site.clauses().trimmed(new Stretch(from, end)) : null;
    }
    return close
        ? RateDraft.change(
            subject,
            direction(site.tokens().norm(at)),
            "compared with \"" + site.tokens().norm(at) + "\"")
        : null;
  }

  /** (subject | object) verb rate: "net sales grew 12%", "raises dividend 8%". */
  private static RateDraft verb(RateSite site, int at) {
    Tokens tokens = site.tokens();
    String norm = tokens.norm(at);
    boolean noun = ClauseWords.isDeterminer(tokens.norm(at - 1)) && ClauseWords.isChangeNoun(norm);
    if (noun || at < site.floor()) {
      return null;
    }
    Stretch nearest = measured(site, at - 1);
    boolean doer = site.topic() == null || tokens.is(site.topic().from(), "we", "they", "it");
    if (nearest == null && doer && ADVERBS.contains(norm) && tokens.is(at - 1, ",")) {
      RateDraft earlier =
          site.earlier() != null && site.earlier().to() == at - 1 ? site.earlierDraft() : null;
      nearest = earlier == null ? null : earlier.of(); // "a margin of 29%, up one point"
    }
    nearest = nearest == null ? grower(site, at) : nearest;
    nearest = nearest == null ? falling(site, at) : nearest;
    return RateDraft.change(
        nearest != null ? nearest : subject(site),
        direction(norm),
        "verb of change \"" + norm + "\"");
  }

  /**
   * "With sales of $86 million, up", "brings our backlog to a record $61 million, up": what a sum
   * before a comma measures, or null.
   */
  static Stretch measured(RateSite site, int comma) {
    Tokens tokens = site.tokens();
    int i = tokens.is(comma, ",") ? comma - 1 : -1;
    if (i < site.floor()) {
      return null;
    }
    int per = i;
    while (per > comma - 2 - PER && per > site.floor() && !site.phrases().isMoney(per)) {
      per--;
    }
    boolean each = per < i && tokens.is(per + 1, "per") && site.phrases().isMoney(per);
    i = each ? per : i;
    if (!site.phrases().isMoney(i)) {
      return behindSum(site, comma);
    }
    while (i > site.floor()
        && (site.phrases().isMoney(i)
            || tokens.is(i, "a", "record", "about", "approximately", "nearly", "over"))) {
      i--;
    }
    if (!tokens.is(i, "to", "of", "at")) {
      return null;
    }
    boolean to = tokens.is(i, "to");
    int from = to ? site.phrases().start(i, site.floor()) : PartsMeant.wide(site, i);
    boolean moved =
        !to || BRINGING.has(tokens, from - 1) || ClauseWords.isChangeVerb(tokens.norm(from - 1));
    boolean topic = site.topic() != null && site.topic().to() == i; // it has its label with it
    return from < i && moved && !topic && !site.phrases().isTime(from, i)
        ? site.clauses().trimmed(new Stretch(from, i))
        : null;
  }

  /** "$7 billion of operating income, up": the noun phrase that a sum is so much of, or null. */
  private static Stretch behindSum(RateSite site, int comma) {
    Tokens tokens = site.tokens();
    for (int i = comma - 1; i > Math.max(site.floor(), comma - MEASURE); i--) {
      if (tokens.is(i, "of", "in") && site.phrases().isMoney(i - 1)) {
        boolean whole = site.phrases().end(i + 1, comma) == comma;
        return whole && !site.phrases().isTime(i + 1, comma)
            ? site.clauses().trimmed(new Stretch(i + 1, comma))
            : null;
      }
      if (!tokens.isWord(i) || site.phrases().isFigure(i)) {
        return null;
      }
    }
    return null;
  }

  /**
   * What grows by the grammar right before the verb: "a market that grows", "in which time its
   * sales grew"; null where the subject of the clause ends at the verb or words part them.
   */
  static Stretch grower(RateSite site, int verb) {
    Tokens tokens = site.tokens();
    int end = verb;
    while (end > site.floor()
        && (ClauseWords.isAdverb(tokens.norm(end - 1))
            || ClauseWords.isAuxiliary(tokens.norm(end - 1))
            || tokens.is(end - 1, "have", "has", "had"))) {
      end--;
    }
    if (tokens.is(end - 1, "to")) {
      return raising(site, end - 1);
    }
    if (THINKING.has(tokens, end - 1) && tokens.is(end - 2, "we", "it", "they", "management")) {
      end -= tokens.is(end - 3, "that", "which") ? 2 : 0; // "our market, which we believe grew"
    }
    if (tokens.is(end - 1, "that", "which")) {
      int stop = tokens.is(end - 2, ",") ? end - 2 : end - 1;
      int from = site.phrases().start(stop, site.floor());
      boolean listed = ClauseWords.is(tokens.norm(from - 1), "conj");
      while (from < stop - 1 && tokens.is(from, "well", "far", "ahead", "of")) {
        from++;
      }
      return from < stop && !listed ? site.clauses().trimmed(new Stretch(from, stop)) : null;
    }
    Stretch topic = site.topic();
    if (tokens.is(end - 1, "whole") && tokens.is(end - 3, "as")) {
      end -= 3; // "the market as a whole grew"
    }
    int from = site.phrases().start(end, site.floor());
    if (from >= end || (topic != null && topic.to() >= end)) {
      return null;
    }
    boolean parted =
        from > site.floor()
            && (ClauseWords.isPreposition(tokens.norm(from - 1)) && !OPENERS.has(tokens, from - 1)
                || ClauseWords.is(tokens.norm(from - 1), "conj")
                || tokens.is(from - 1, "(", ")"));
    boolean time = site.phrases().isTime(from, end);
    boolean pointer = tokens.is(end - 1, "each", "both", "all", "this", "these", "those");
    return parted || time || pointer || ClauseWords.is(tokens.norm(end - 1), "pron")
        ? null
        : site.clauses().trimmed(new Stretch(from, end));
  }

  /** raising := "," noun "to" verb, in a list of what somebody expects: "and costs to fall" */
  private static Stretch raising(RateSite site, int to) {
    Tokens tokens = site.tokens();
    int from = site.phrases().start(to, site.floor());
    boolean determined = tokens.is(from - 1, "its", "our", "their", "the", "that");
    boolean expected = from < to && THINKING.has(tokens, determined ? from - 2 : from - 1);
    boolean listed = from < to && tokens.is(from - 1, ",", "and", "with");
    for (int i = from - 1; listed && i >= site.floor() && !expected; i--) {
      expected = THINKING.has(tokens, i);
    }
    return expected && site.cast().mentionAt(to - 1) == null && !site.phrases().isTime(from, to)
        ? site.clauses().trimmed(new Stretch(from, to))
        : null;
  }

  /** verb object? "by" rate | noun "in" measure "by" rate. */
  private static RateDraft by(RateSite site, int at) {
    Tokens tokens = site.tokens();
    for (int i = at - 1; i >= site.clause(); i--) {
      String norm = tokens.norm(i);
      if (ClauseWords.change(norm) == null
          || ClauseWords.isChangeAdverb(norm)
              && !tokens.is(i, "up", "down")
              && !ClauseWords.isAuxiliary(tokens.norm(i - 1))
              && !tokens.is(i - 1, "to")) {
        continue;
      }
      if (ClauseWords.isChangeNoun(norm) && tokens.is(i + 1, "in", "of", "to") && i + 2 < at) {
        int end = site.phrases().end(i + 2, at);
        return RateDraft.change(
            site.clauses().trimmed(new Stretch(i + 2, end)),
            direction(norm),
            "noun of change and \"by\"");
      }
      Stretch object = object(site, i, at);
      Stretch falling = object == null ? falling(site, i) : null;
      return RateDraft.change(
          object != null ? object : falling != null ? falling : subject(site),
          direction(norm),
          "verb of change and \"by\"");
    }
    return null;
  }

  /** "with sales of yarn falling": what falls stands between "with" and the participle; or null. */
  private static Stretch falling(RateSite site, int verb) {
    Tokens tokens = site.tokens();
    if (!tokens.norm(verb).endsWith("ing")) {
      return null;
    }
    int from = PartsMeant.wide(site, verb);
    return from < verb && tokens.is(from - 1, "with")
        ? site.clauses().trimmed(new Stretch(from, verb))
        : null;
  }

  /** What a transitive verb changes: "increased its dividend by". */
  static Stretch object(RateSite site, int verb, int at) {
    int from = verb + 1;
    while (from < at && ClauseWords.isAdverb(site.tokens().norm(from))) {
      from++;
    }
    if (from >= at) {
      return null;
    }
    int end = site.phrases().end(from, at);
    return end > from ? site.clauses().trimmed(new Stretch(from, end)) : null;
  }

  /** Subject of the clause; else what the rate before was about. */
  static Stretch subject(RateSite site) {
    if (site.topic() != null) {
      return site.topic();
    }
    RateDraft earlier = site.earlierDraft();
    return earlier == null ? null : earlier.of();
  }

  static Direction direction(String norm) {
    String change = ClauseWords.change(norm);
    if (change == null) {
      return null;
    }
    return switch (change.charAt(change.length() - 1)) {
      case '+' -> Direction.INCREASE;
      case '-' -> Direction.DECREASE;
      default -> null;
    };
  }
}
