package ex99.extract;

import ex99.extract.Finding.EventFinding.Part;
import ex99.model.PartyKind;
import ex99.model.Role;
import ex99.model.SectionKind;
import ex99.name.Cast;
import ex99.name.Mention;
import ex99.phrase.Rate;
import ex99.token.Tokens;
import ex99.token.WordSet;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Who sells a company that is bought whole, where the release tells who owns it: "T was owned 60%
 * by A and 40% by B", "T, a portfolio company of A", "T's owners, A and B".
 */
final class Vendors {
  private static final WordSet WORDS =
      WordSet.of(
          Stream.concat(Stream.of("owned", "held", "portfolio"), OwnerNames.OWNERS.norms().stream())
              .collect(Collectors.toSet()));

  /** What says that those who are named own all of a company, and what may stand beside it. */
  private static final WordSet PLAIN =
      WordSet.of(
          "which",
          "that",
          "is",
          "was",
          "has",
          "had",
          "been",
          "currently",
          "previously",
          "wholly",
          "jointly",
          "equally",
          "privately",
          "formerly",
          "and",
          "operated",
          "founded",
          "managed",
          "a",
          "company");

  /** From this on shares add up to the whole. */
  private static final BigDecimal WHOLE = BigDecimal.valueOf(99);

  private static final int NEAR = 10;
  private static final int REACH = 12;

  private final Reading reading;
  private final Tokens tokens;
  private final Cast cast;
  private final Clauses clauses;
  private final Map<Integer, Rate> rates = new HashMap<>();

  Vendors(Reading reading) {
    this.reading = reading;
    this.tokens = reading.tokens();
    this.cast = reading.cast();
    this.clauses = new Clauses(reading);
    for (Rate rate : reading.figures().rates()) {
      rates.put(rate.from(), rate);
    }
  }

  /** The deals with the owners of their targets as sellers, where nobody else is told to sell. */
  List<Deal> complete(List<Deal> deals) {
    Map<Integer, List<Integer>> owners = owners();
    if (owners.isEmpty()) {
      return deals;
    }
    List<Deal> complete = new ArrayList<>();
    for (Deal deal : deals) {
      List<Part> parts = new ArrayList<>(deal.parts());
      for (int target : deal.in(Role.TARGET)) {
        boolean whole = deals.stream().noneMatch(d -> isSold(d, target) || isPart(d, target));
        boolean bought = whole && !deal.in(Role.ACQUIRER).isEmpty();
        for (int owner : bought ? owners.getOrDefault(target, List.of()) : noOne()) {
          Part seller = new Part(owner, Role.SELLER);
          if (!deal.has(owner, Role.ACQUIRER) && !parts.contains(seller)) {
            parts.add(seller);
          }
        }
      }
      complete.add(new Deal(deal.action(), deal.from(), deal.to(), deal.passage(), parts));
    }
    return complete;
  }

  private static List<Integer> noOne() {
    return List.of();
  }

  private static boolean isSold(Deal deal, int target) {
    return deal.has(target, Role.TARGET) && !deal.in(Role.SELLER).isEmpty();
  }

  /** "Acquired a 40% interest in T", "merges with T": its owners keep some, or are paid in it. */
  private boolean isPart(Deal deal, int target) {
    if (!deal.has(target, Role.TARGET)) {
      return false;
    }
    if (deal.action() != Deal.Action.ACQUIRE && deal.action() != Deal.Action.SELL) {
      return true;
    }
    for (int i = deal.to(); i < Math.min(deal.passage().to(), deal.to() + REACH); i++) {
      Rate rate = rates.get(i);
      if (rate != null && rate.value().compareTo(WHOLE) < 0
          || tokens.is(i, "stake", "majority", "minority", "controlling")) {
        return true;
      }
    }
    return false;
  }

  private Map<Integer, List<Integer>> owners() {
    Map<Integer, List<Integer>> owners = new HashMap<>();
    OwnerNames names = new OwnerNames(reading, clauses);
    int end = tokens.size();
    for (int i = WORDS.next(tokens, 0, end); i < end; i = WORDS.next(tokens, i + 1, end)) {
      SectionKind kind = reading.outline().kindAt(tokens.start(i));
      boolean told = kind != SectionKind.ABOUT && kind != SectionKind.SAFE_HARBOR;
      if (told && cast.mentionAt(i) == null) {
        if (OwnerNames.OWNERS.has(tokens, i)) {
          names.called(i, owners);
        } else {
          read(i, owners);
        }
      }
    }
    names.read(owners);
    return owners;
  }

  /**
   * owned := T ","? plain* "owned" (RATE? "by" owners ("and" RATE "by" owners)*) | T "," "a"
   * "portfolio company of" owners
   */
  private void read(int word, Map<Integer, List<Integer>> owners) {
    int start = tokens.sentenceAt(word).from();
    int limit = tokens.sentenceAt(word).to();
    int owned = target(word, start);
    if (owned < 0) {
      return;
    }
    List<Integer> all = new ArrayList<>();
    if (tokens.is(word, "portfolio")) {
      if (tokens.is(word + 1, "company") && tokens.is(word + 2, "of")) {
        all.addAll(clauses.at(word + 3, limit));
      }
    } else if (!shared(word + 1, limit, all)) {
      return;
    }
    all.removeIf(e -> e == owned || e < 0 || cast.entity(e).kind() == PartyKind.GOVERNMENT);
    if (!all.isEmpty()) {
      owners.putIfAbsent(owned, new ArrayList<>(all));
    }
  }

  /** Collects who owns how much; answers whether it comes to all of it. */
  private boolean shared(int from, int limit, List<Integer> all) {
    BigDecimal sum = BigDecimal.ZERO;
    boolean told = false;
    int at = from;
    while (at < Math.min(limit, from + 3 * REACH)) {
      Rate rate = rates.get(at);
      if (rate != null) {
        told = true;
        sum = sum.add(rate.value());
        at = rate.to();
      } else if (tokens.is(at, "by")) {
        all.addAll(clauses.at(at + 1, limit));
        Mention m = cast.firstIn(at, Math.min(limit, at + NEAR));
        at = m == null ? limit : m.to();
      } else if (tokens.is(at, "and", ",", "the", "remaining", "other", "about", "approximately")
          || cast.mentionAt(at) != null && told) {
        at++;
      } else {
        break;
      }
    }
    return !told || sum.compareTo(WHOLE) >= 0;
  }

  /** T in "T, a welding contractor owned by": behind a description in plain words; or null. */
  private Mention described(int word, int start) {
    int i = word - 1;
    while (i > start && i > word - NEAR && tokens.isWord(i) && cast.mentionAt(i) == null) {
      i--;
    }
    boolean opens = tokens.is(i, ",") && tokens.is(i + 1, "a", "an") && tokens.is(word + 1, "by");
    return opens ? cast.mentionAt(new Nearby(reading).skipBack(i - 1, start)) : null;
  }

  /** The company right before a word of owning, over plain words that make it no part; or -1. */
  private int target(int word, int start) {
    int i = word - 1;
    while (i > start && i > word - NEAR && (PLAIN.has(tokens, i) || tokens.is(i, ",", ")"))) {
      if (tokens.is(i, ")")) {
        int open = new Nearby(reading).openBracket(i, start);
        i = open == i ? i - 1 : open - 1;
      } else {
        i--;
      }
    }
    Mention m = i < start || i == word - 1 ? null : cast.mentionAt(i);
    m = m == null && tokens.is(word, "owned") ? described(word, start) : m;
    boolean company = m != null && cast.entity(m.entity()).kind() != PartyKind.PERSON;
    boolean governed =
        company && m.from() > start && tokens.is(m.from() - 1, "by", "from", "with", "to");
    return company && !governed && !clauses.isPossessive(m) && !cast.issuers().contains(m.entity())
        ? m.entity()
        : -1;
  }
}
