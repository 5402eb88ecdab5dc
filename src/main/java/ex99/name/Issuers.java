package ex99.name;

import ex99.model.PartyKind;
import ex99.model.SectionKind;
import ex99.outline.Outline;
import ex99.token.Lexicon;
import ex99.token.Sentence;
import ex99.token.Tokens;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Tells whose release it is. */
final class Issuers {
  private static final int LEAD = 10;

  private static final Lexicon COMPANIES = Lexicon.load("company-nouns");

  /** How many words may say what somebody is behind "and". */
  private static final int LED = 5;

  private final Tokens tokens;
  private final Outline outline;
  private final Register register;
  private final List<Spotter.Spot> spots;

  Issuers(Tokens tokens, Outline outline, Register register, List<Spotter.Spot> spots) {
    this.tokens = tokens;
    this.outline = outline;
    this.register = register;
    this.spots = spots;
  }

  /** Who defines "the Company", has a ticker, opens the title and speaks in the first sentence. */
  List<Sketch> find() {
    Map<Sketch, Integer> weights = new HashMap<>();
    Sentence lead = lead();
    int said = lead == null ? -1 : verb(lead);
    for (Sketch sketch : register.sketches()) {
      if (sketch.kind == PartyKind.ORGANIZATION) {
        weights.put(
            sketch, (sketch.roles.contains("company") ? 5 : 0) + (sketch.ticker == null ? 0 : 2));
      }
    }
    int titleFrom = outline.title() == null ? -1 : outline.title().span().start();
    int titleTo = outline.title() == null ? -1 : outline.title().span().end();
    boolean opened = false;
    boolean led = false;
    for (Spotter.Spot spot : spots) {
      if (!weights.containsKey(spot.sketch())) {
        continue;
      }
      int at = tokens.start(spot.from());
      if (at >= titleFrom && at < titleTo && !opened) {
        weights.merge(spot.sketch(), at == titleFrom ? 3 : 2, Integer::sum);
        opened = true;
      }
      if (lead != null && lead.contains(spot.from()) && !led && !beside(spot, lead)) {
        weights.merge(spot.sketch(), spot.from() < said ? 4 : 2, Integer::sum);
        led = true;
      }
    }
    Sketch first = null;
    for (Sketch sketch : register.sketches()) {
      int weight = weights.getOrDefault(sketch, 0);
      if (weight > 0 && (first == null || weight > weights.get(first))) {
        first = sketch;
      }
    }
    if (first == null || weights.get(first) <= 2) {
      Sketch most = mostNamed(weights.keySet());
      first = most == null || first != null && most.form == null ? first : most;
    }
    List<Sketch> issuers = new ArrayList<>();
    if (first != null) {
      issuers.add(first);
      Sketch second = lead == null ? null : joint(lead, said, first);
      if (second != null) {
        issuers.add(second);
      }
    }
    return issuers;
  }

  /**
   * "A partner of Dunn &amp; Piers was elected to the board of Acme (NYSE: ACM)": whom only a noun
   * before it names first, where another one has a ticker.
   */
  private boolean beside(Spotter.Spot spot, Sentence lead) {
    if (spot.sketch().ticker != null
        || !tokens.is(spot.from() - 1, "of", "at", "with", "from", "for")) {
      return false;
    }
    for (Spotter.Spot other : spots) {
      if (other.from() > spot.from() && lead.contains(other.from())) {
        Sketch sketch = other.sketch();
        if (sketch.kind == PartyKind.ORGANIZATION && sketch.ticker != null) {
          return true;
        }
      }
    }
    return false;
  }

  /** Who is named far more often than anybody else, as the sender of a letter is; or null. */
  private Sketch mostNamed(Set<Sketch> organizations) {
    Map<Sketch, Integer> counts = new HashMap<>();
    for (Spotter.Spot spot : spots) {
      if (organizations.contains(spot.sketch())) {
        counts.merge(spot.sketch(), 1, Integer::sum);
      }
    }
    Sketch most = null;
    int next = 0;
    for (Sketch sketch : register.sketches()) {
      int count = counts.getOrDefault(sketch, 0);
      if (most == null || count > counts.getOrDefault(most, 0)) {
        next = most == null ? 0 : counts.getOrDefault(most, 0);
        most = sketch;
      } else {
        next = Math.max(next, count);
      }
    }
    int times = counts.getOrDefault(most, 0);
    return times > 2 && times > 2 * next ? most : null;
  }

  /** The first sentence behind the title that announces something. */
  private Sentence lead() {
    int start = outline.title() == null ? 0 : outline.title().span().end();
    Sentence first = null;
    for (Sentence sentence : tokens.sentences()) {
      if (tokens.start(sentence.from()) < start
          || sentence.to() - sentence.from() < LEAD
          || outline.kindAt(tokens.start(sentence.from())) == SectionKind.SUBTITLE) {
        continue;
      }
      if (first == null) {
        first = sentence;
      }
      int verb = verb(sentence);
      boolean aside = // "$5 million was received today": no announcement
          verb >= 0 && sentence != first && tokens.is(verb, "today");
      if (verb >= 0 && !aside && !tokens.is(sentence.from(), "\"", "“", "``")) {
        return sentence;
      }
      if (sentence.index() > first.index() + 3) {
        break;
      }
    }
    return first;
  }

  /** Where a sentence says that somebody announces something: the verb, else its "today"; or -1. */
  private int verb(Sentence sentence) {
    int today = -1;
    for (int i = sentence.from(); i < sentence.to(); i++) {
      today = today < 0 && tokens.is(i, "today") ? i : today;
      if (tokens.is(
          i,
          "announced",
          "announces",
          "announce",
          "reported",
          "reports",
          "said",
          "pleased",
          "advises",
          "informs")) {
        return i;
      }
    }
    return today;
  }

  /** "A and its subsidiaries B and C": what belongs to A speaks through it. */
  private boolean owned(int from, int to) {
    for (int i = from; i < to; i++) {
      if (tokens.is(i, "subsidiaries", "affiliates") && tokens.is(i - 1, "its", "owned", "their")) {
        return true;
      }
    }
    return false;
  }

  /** The "and" right before a name and before what it is, "and Lima-based miner"; or -1. */
  private int and(int name) {
    int i = name - 1;
    while (i > name - LED
        && tokens.isWord(i)
        && !tokens.is(i, "and")
        && (tokens.isCapitalized(i) || COMPANIES.has(tokens, i) || tokens.is(i, "the"))) {
      i--;
    }
    return tokens.is(i, "and") ? i : -1;
  }

  /** The one before "and first announced", or null. */
  private Sketch before(Sentence lead, int said, Sketch first) {
    Spotter.Spot last = null;
    for (Spotter.Spot spot : spots) {
      if (spot.from() >= said || !lead.contains(spot.from())) {
        continue;
      }
      boolean organization = spot.sketch().kind == PartyKind.ORGANIZATION;
      if (spot.sketch() == first) {
        int and = and(spot.from());
        boolean joins = last != null && and >= 0 && follows(last.to(), and);
        return joins && follows(spot.to(), said) && last.sketch() != first ? last.sketch() : null;
      }
      last = organization ? spot : null;
    }
    return null;
  }

  /** Whether nothing but brackets, "today" and "jointly" stands between two tokens. */
  private boolean follows(int from, int to) {
    int i = tokens.is(from, "(") ? Brackets.close(tokens, from) + 1 : from;
    while (i > 0 && i < to && tokens.is(i, "today", "jointly", "have", ",", "both")) {
      i++;
    }
    return i == to;
  }

  /** joint := first … "and" second … "announced" */
  private Sketch joint(Sentence lead, int said, Sketch first) {
    Sketch other = before(lead, said, first);
    if (other != null && !owned(lead.from(), said)) {
      return other;
    }
    boolean seen = false;
    for (Spotter.Spot spot : spots) {
      if (spot.from() >= said || !lead.contains(spot.from())) {
        continue;
      }
      if (spot.sketch() == first) {
        seen = true;
      } else if (seen
          && spot.sketch().kind == PartyKind.ORGANIZATION
          && and(spot.from()) >= 0
          && !owned(lead.from(), spot.from())
          && !describes(spot.to(), said)) {
        return spot.sketch();
      }
    }
    return null;
  }

  /** Whether a name goes on as "Acme valves" does: it tells whose goods the first one sells. */
  private boolean describes(int to, int said) {
    return to < said
        && tokens.isWord(to)
        && !tokens.isCapitalized(to)
        && !tokens.is(to, "a", "an", "the", "jointly", "have", "has", "both", "each", "together")
        && !tokens.is(to, "today");
  }
}
