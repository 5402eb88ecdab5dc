package ex99.extract;

import ex99.model.Unit;
import ex99.name.Cast;
import ex99.name.Entity;
import ex99.name.Mention;
import ex99.phrase.Rate;
import ex99.token.Lexicon;
import ex99.token.Sentence;
import ex99.token.Tokens;
import ex99.token.WordSet;
import java.math.BigDecimal;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;

/**
 * Reads verbs of ownership between companies: "B, which is majority owned by A", "A holds 70% of
 * B", "B, in which A has a 60% interest", "B belongs to A", "B, part of the A Group".
 */
final class Ownership {
  private static final Lexicon LIST = Lexicon.load("kin-and-trade");

  private static final WordSet VERBS = WordSet.of(WordSets.of(LIST, "owns"));

  /** What may stand between a company and "owned by". */
  private static final Set<String> BETWEEN = WordSets.of(LIST, "between");

  /** What is held of a company whom somebody controls by it. */
  private static final Set<String> HELD = WordSets.of(LIST, "held");

  private static final Lexicon COMPANIES = Lexicon.load("company-nouns");

  private static final BigDecimal HALF = BigDecimal.valueOf(50);
  private static final int REACH = 14;

  private final Tokens tokens;
  private final Cast cast;
  private final Nearby near;
  private final Conduits conduits;
  private final Map<Integer, Rate> starts = new HashMap<>();

  Ownership(Reading reading) {
    this.tokens = reading.tokens();
    this.cast = reading.cast();
    this.near = new Nearby(reading);
    this.conduits = new Conduits(reading);
    for (Rate rate : reading.figures().rates()) {
      starts.put(rate.from(), rate);
    }
  }

  void read(Consumer<Finding> found) {
    int end = tokens.size();
    for (int i = VERBS.next(tokens, 0, end); i < end; i = VERBS.next(tokens, i + 1, end)) {
      Sentence sentence = tokens.sentenceAt(i);
      switch (tokens.norm(i)) {
        case "owned", "controlled", "wholly-owned", "majority-owned" -> passive(i, sentence, found);
        case "through", "via" -> conduits.read(i, found);
        case "belongs" -> member(i, i + 1, sentence, found);
        case "part" -> member(i, i + 1, sentence, found);
        default -> active(i, sentence, found);
      }
    }
  }

  /** passive := B ","? ("which" "is")? word* ("owned" | "controlled") "by" ("funds" … "by")? A */
  private void passive(int verb, Sentence sentence, Consumer<Finding> found) {
    Mention owner = tokens.is(verb + 1, "by") ? holder(verb + 2, sentence.to()) : null;
    if (owner == null || joint(owner, sentence.to())) {
      return;
    }
    int i = verb - 1;
    boolean relative = false;
    boolean described = false; // between "a" and what the company is: "a German tour operator"
    while (i >= sentence.from() && cast.mentionAt(i) == null) {
      Rate rate = endingAt(i, sentence.from());
      boolean number = rate != null || tokens.isNumber(i);
      if (rate != null && rate.value().compareTo(HALF) <= 0) {
        return;
      }
      int of = tokens.is(i, ",") ? beforePlace(i, sentence.from()) : -1;
      if (of >= 0) {
        i = of;
        continue;
      }
      boolean trade = COMPANIES.has(tokens, i) || i + 1 < verb && COMPANIES.has(tokens, i + 1);
      boolean land =
          trade || tokens.is(i + 1, "corporation", "company", "entity", "firm", "limited");
      if (!number
          && !(land && tokens.isCapitalized(i) || trade)
          && !(described && tokens.isWord(i))
          && !BETWEEN.contains(tokens.norm(i))
          && !tokens.is(i, ",", ")")) {
        return;
      }
      described = (described || trade) && !tokens.is(i, "a", "an", "the", ",");
      relative |= tokens.is(i, ",", "which", "is", "that");
      int next = tokens.is(i, ")") ? near.skipBack(i, sentence.from()) : i - 1;
      i = Math.min(next, i - 1);
    }
    Mention held = i < sentence.from() ? null : cast.mentionAt(i);
    boolean thing = held != null && !relative && tokens.is(held.from() - 1, "of", "in");
    if (held != null && !thing && plain(held)) {
      Owners.above(found, cast, owner.entity(), held.entity(), verb);
    }
  }

  /** "B, of Dayton, Ohio, is owned by": where B ends, the last comma being at a token; or -1. */
  private int beforePlace(int comma, int start) {
    for (int i = comma - 1; i > Math.max(start, comma - 7); i--) {
      if (tokens.is(i, "of")) {
        int end = tokens.is(i - 1, ",") ? i - 2 : i - 1;
        return cast.mentionAt(end) != null ? end : -1;
      }
      if (cast.mentionAt(i) != null || !tokens.isCapitalized(i) && !tokens.is(i, ",", ".")) {
        return -1;
      }
    }
    return -1;
  }

  /** The rate whose last token stands at a place, or null. */
  private Rate endingAt(int at, int least) {
    for (int i = at; i >= Math.max(least, at - 3); i--) {
      Rate rate = starts.get(i);
      if (rate != null && rate.to() == at + 1) {
        return rate.unit() == Unit.PERCENT ? rate : null;
      }
    }
    return null;
  }

  /** holder := ("funds" | "affiliates" | …) … ("by" | "of" | "with") A | A */
  private Mention holder(int from, int limit) {
    boolean through = false;
    for (int i = from; i < Math.min(limit, from + 9); i++) {
      Mention m = cast.mentionAt(i);
      if (m != null) {
        return plain(m) ? m : null;
      }
      through |=
          tokens.is(i, "funds", "affiliates", "affiliate", "fund", "entities", "an", "clients");
      boolean word =
          tokens.is(i, "the", "and", "or", "certain", "investment", "equity", "private", "house")
              || tokens.is(
                  i, "firm", "group", "investor", "buyout", "infrastructure", "its", "parent")
              || tokens.is(i, "manager", "managers")
              || tokens.isCapitalized(i) && i < from + 2
              || COMPANIES.has(tokens, i);
      boolean by =
          tokens.is(
              i, "managed", "advised", "affiliated", "sponsored", "controlled", "by", "of", "with");
      if (!word
          && !(through
              && (by
                  || tokens.is(
                      i,
                      "funds",
                      "affiliates",
                      "affiliate",
                      "fund",
                      "entities",
                      "an",
                      "clients")))) {
        return null;
      }
    }
    return null;
  }

  private boolean joint(Mention owner, int limit) {
    int next = owner.to();
    boolean and = tokens.is(next, "and", "&") && next + 1 < limit;
    return and && cast.mentionAt(next + 1) != null;
  }

  /**
   * active := A ("," "which")? ("owns" | "holds" | "controls") R "of" … B | B "," "in which" A
   * ("holds" | …) R, of more than half
   */
  private void active(int verb, Sentence sentence, Consumer<Finding> found) {
    if (tokens.is(verb, "hold", "own") && !tokens.is(verb - 1, "will", "we")) {
      return;
    }
    int at = verb + 1;
    while (at < verb + 4 && starts.get(at) == null) {
      at++;
    }
    Rate rate = starts.get(at);
    boolean most =
        rate != null && rate.unit() == Unit.PERCENT && rate.value().compareTo(HALF) > 0
            || tokens.is(verb + 1, "a", "the") && tokens.is(verb + 2, "majority", "controlling");
    if (most && tokens.is(verb - 1, "it", "we") && cast.issuer() >= 0) {
      Mention held = before(verb - 2);
      if (held != null) {
        Owners.above(found, cast, cast.issuer(), held.entity(), verb);
      }
      return;
    }
    int will = tokens.is(verb - 1, "will") ? verb - 1 : verb;
    boolean bare = !most && rate == null && tokens.is(verb, "owns");
    Mention direct = bare ? cast.mentionAt(object(verb)) : null;
    Mention holder = direct == null ? null : owner(verb, sentence.from());
    if (holder != null) {
      whole(direct, holder, verb, sentence, found);
      return;
    }
    Mention owner = most ? owner(will, sentence.from()) : null;
    if (owner == null) {
      return;
    }
    int which = tokens.is(owner.from() - 1, "the") ? owner.from() - 2 : owner.from() - 1;
    Mention before = before(which);
    if (before != null) {
      Owners.above(found, cast, owner.entity(), before.entity(), verb);
    } else if (!tokens.is(verb, "has") && will == verb) {
      held(rate == null ? verb + 3 : rate.to(), owner, verb, sentence, found);
    }
  }

  /** Where the object of a verb begins: behind "owns", "owns and operates". */
  private int object(int verb) {
    return tokens.is(verb + 1, "and") && tokens.is(verb + 2, "operates", "manages")
        ? verb + 3
        : verb + 1;
  }

  /** "Owns B, C and D": companies by their forms, and not their shares. */
  private void whole(
      Mention first, Mention owner, int verb, Sentence sentence, Consumer<Finding> found) {
    Mention m = first;
    int steps = 0;
    while (m != null && steps++ < REACH) {
      Entity one = cast.entity(m.entity());
      int next = tokens.is(m.to(), "(") ? near.closeBracket(m.to(), sentence.to()) + 1 : m.to();
      boolean shares =
          near.isPossessive(m)
              || tokens.is(
                  next, "shares", "stock", "common", "units", "notes", "ordinary", "bonds");
      if (!"org-legal-form".equals(one.rule()) || shares || cast.issuers().contains(one.index())) {
        return;
      }
      Owners.above(found, cast, owner.entity(), m.entity(), verb);
      int comma = tokens.is(next, ",") ? next + 1 : next;
      int name = tokens.is(comma, "and") ? comma + 1 : comma;
      m = name > next && name < sentence.to() ? cast.mentionAt(name) : null;
    }
  }

  /**
   * B in B "," "in which", with "which" at a token; not A in "venture with A, of which"; or null.
   */
  private Mention before(int which) {
    if (!tokens.is(which, "which") || !tokens.is(which - 1, "in", "of")) {
      return null;
    }
    int last = tokens.is(which - 2, ",") ? which - 3 : which - 2;
    last = tokens.is(last, ")") ? near.skipBack(last, Math.max(0, last - REACH)) : last;
    Mention m = last < 0 ? null : cast.mentionAt(last);
    return m == null || tokens.is(m.from() - 1, "with") ? null : m;
  }

  /** Who holds: the name right before the verb, over "which" and "currently", not of the future. */
  private Mention owner(int verb, int start) {
    int i = verb - 1;
    while (i > start && tokens.is(i, "which", "that", ",", "currently", "already", "also", "now")
        || i > start && tokens.is(i, "beneficially", "indirectly", "directly", "who")) {
      i--;
    }
    i = near.skipBack(i, start);
    Mention m = i < start ? null : cast.mentionAt(i);
    return m != null && plain(m) ? m : null;
  }

  /** The companies of whom most is held, with more of them behind "and R of". */
  private void held(int from, Mention owner, int verb, Sentence sentence, Consumer<Finding> found) {
    for (int i = from; i < Math.min(sentence.to(), from + REACH); i++) {
      Mention m = cast.mentionAt(i);
      Rate rate = starts.get(i);
      if (m != null) {
        if (m.form() != Mention.Form.PRONOUN) {
          Owners.above(found, cast, owner.entity(), m.entity(), verb);
        }
        i = m.to();
        rate = tokens.is(i, "and") ? starts.get(i + 1) : null;
        if (rate == null || rate.value().compareTo(HALF) <= 0) {
          return;
        }
        i = rate.to() - 1;
      } else if (rate == null && !HELD.contains(tokens.norm(i))) {
        return;
      }
    }
  }

  /** member := B ","? ("which" | "is")* ("belongs to" | "part of") "the"? A, a group by its name */
  private void member(int word, int preposition, Sentence sentence, Consumer<Finding> found) {
    int at = preposition + 1;
    boolean named = tokens.is(preposition, "to", "of");
    at = tokens.is(at, "the") && cast.mentionAt(at) == null ? at + 1 : at;
    Mention group = named && at < sentence.to() ? cast.mentionAt(at) : null;
    if (group == null || !isGroup(cast.entity(group.entity()))) {
      return;
    }
    int i = word - 1;
    while (i > sentence.from() && tokens.is(i, "which", "is", "a", ",", "now", "also", "that")) {
      i--;
    }
    i = near.skipBack(i, sentence.from());
    Mention held = i < sentence.from() || i == word - 1 ? null : cast.mentionAt(i);
    if (held != null && plain(held)) {
      Owners.above(found, cast, group.entity(), held.entity(), word);
    }
  }

  private static boolean isGroup(Entity entity) {
    String name = entity.name().toLowerCase(Locale.ROOT);
    return name.contains("group") || name.contains("gruppe") || name.contains("grupo");
  }

  private boolean plain(Mention m) {
    return m.form() != Mention.Form.PRONOUN && !near.isPossessive(m);
  }
}
