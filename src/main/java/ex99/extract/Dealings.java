package ex99.extract;

import ex99.model.PartyKind;
import ex99.model.Role;
import ex99.name.Cast;
import ex99.name.Mention;
import ex99.token.Lexicon;
import ex99.token.Tokens;
import ex99.token.WordSet;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;

/**
 * Reads with whom the issuer trades: from whom it orders, who selects or hires whom, who leases,
 * charters or licenses what to whom, with whom it has signed what.
 */
final class Dealings {
  private static final Lexicon LIST = Lexicon.load("kin-and-trade");

  private static final WordSet VERBS = WordSet.of(WordSets.of(LIST, "deals"));

  /** What makes an agreement one of another kind than trade. */
  private static final WordSet OTHER_KINDS = WordSet.of(WordSets.of(LIST, "other-kind"));

  /** What is agreed that is no trade. */
  private static final WordSet OTHER_AIMS = WordSet.of(WordSets.of(LIST, "other-aim"));

  /** What somebody is hired as who trades with the issuer. */
  private static final WordSet TRADES = WordSet.of(WordSets.of(LIST, "trade"));

  /** What somebody is hired to do who trades with the issuer. */
  private static final WordSet WORKS = WordSet.of(WordSets.of(LIST, "work"));

  /** Firms that are hired to advise, audit or place securities have roles of their own. */
  private static final WordSet ADVISERS = WordSet.of(WordSets.of(LIST, "advice"));

  /** What banks, insurers and advisers provide. */
  private static final WordSet SERVICES = WordSet.of(WordSets.of(LIST, "service"));

  /** What others do for what the issuer has: it is a side of more than that. */
  private static final WordSet SUPPLY = WordSet.of(WordSets.of(LIST, "supply"));

  private static final Set<String> RIGHTS = Set.of("rights", "license", "licence", "option");

  private static final int NEAR = 14;

  private final Tokens tokens;
  private final Cast cast;
  private final Clauses clauses;
  private final Passages passages;
  private final Set<Integer> own;

  Dealings(Reading reading) {
    this.tokens = reading.tokens();
    this.cast = reading.cast();
    this.clauses = new Clauses(reading);
    this.passages = Passages.of(reading);
    this.own = new Affiliates(reading).all();
  }

  void read(Consumer<Finding> found) {
    for (Passage passage : passages.all()) {
      if (passage.zone() == Passage.Zone.BODY) {
        continue;
      }
      int to = passage.to();
      for (int i = VERBS.next(tokens, passage.from(), to);
          i < to;
          i = VERBS.next(tokens, i + 1, to)) {
        if (cast.mentionAt(i) == null && !passages.spoken(i)) {
          List<Integer> others = others(i, passage);
          give(others, i, found);
        }
      }
    }
  }

  private void give(List<Integer> others, int at, Consumer<Finding> found) {
    List<Integer> sides = new ArrayList<>();
    for (int entity : others) {
      PartyKind kind = cast.entity(entity).kind();
      if (!own.contains(entity) && kind != PartyKind.PERSON) {
        sides.add(entity);
      }
    }
    if (sides.isEmpty() || cast.issuer() < 0) {
      return;
    }
    if (!SUPPLY.has(tokens, at)) {
      sides.add(cast.issuer());
    }
    for (int side : sides) {
      found.accept(
          new Finding.RoleFinding(
              side, Role.PARTNER, at, "dealing", List.of("word: " + tokens.norm(at))));
    }
  }

  private List<Integer> others(int at, Passage passage) {
    return switch (tokens.norm(at)) {
      case "ordered", "orders" ->
          acts(at, passage) || tokens.is(at - 1, "was", "were", "been")
              ? after(at, passage, "from")
              : tokens.is(at - 1, "has", "have") ? another(at, passage) : List.of();
      case "order" -> order(at, passage);
      case "leased", "leases", "chartered" ->
          acts(at, passage) ? after(at, passage, "from", "to") : let(at, passage);
      case "licensed", "in-licensed", "out-licensed", "sublicensed" ->
          acts(at, passage) ? after(at, passage, "from", "to") : passive(at, passage, "to");
      case "granted" -> granted(at, passage);
      case "delivery" ->
          tokens.is(at - 1, "took", "taken", "takes", "take") && acts(at - 1, passage)
              ? after(at, passage, "from")
              : List.of();
      case "formed" -> formed(at, passage);
      case "obtained" -> obtained(at, passage);
      case "provided",
          "furnished",
          "supplied",
          "managed",
          "operated",
          "built",
          "constructed",
          "manufactured",
          "distributed",
          "marketed",
          "handled",
          "performed" ->
          willBe(at, passage);
      case "buy", "purchase" ->
          tokens.is(at - 1, "will") && goods(at) ? another(at, passage) : List.of();
      case "supply", "furnish", "construct", "manufacture" -> will(at, passage);
      case "committed" ->
          tokens.is(at + 1, "to") && tokens.is(at + 2, "purchase", "buy", "take") && goods(at + 2)
              ? another(at, passage)
              : List.of();
      case "forces" -> joined(at, passage);
      case "agreement", "pact", "contract", "arrangement" -> agreed(at, passage);
      default -> chosen(at, passage);
    };
  }

  /** Whether the issuer, or a company of its, does what a verb says. */
  private boolean acts(int verb, Passage passage) {
    if (tokens.is(verb - 1, "be", "been", "is", "are", "was", "were")) {
      return false;
    }
    return clauses.subject(verb, passage.from()).stream().anyMatch(own::contains);
  }

  /** Who does it, if that is another than the issuer, of whom the sentence speaks. */
  private List<Integer> another(int at, Passage passage) {
    if (tokens.is(at - 1, "be", "been", "is", "are", "was", "were", "court", "in")) {
      return List.of();
    }
    List<Integer> subject = clauses.subject(at, passage.from());
    for (int entity : subject) {
      if (cast.entity(entity).kind() != PartyKind.ORGANIZATION) {
        return List.of();
      }
    }
    return subject;
  }

  /** "A third of its output", "60,000 tons a year": what is bought is made by somebody. */
  private boolean goods(int verb) {
    for (int i = verb + 1; i < verb + 10; i++) {
      if (tokens.is(i, "output", "production", "capacity", "tons", "tonnes", "barrels", "units")
          || tokens.is(i, "ounces", "megawatts", "power", "electricity", "products")) {
        return true;
      }
      if (tokens.is(i, "shares", "stock", "notes", ";", ".")) {
        return false;
      }
    }
    return false;
  }

  /** obtained := B "has obtained" … "rights" ("to" | …), in a sentence that names the issuer */
  private List<Integer> obtained(int at, Passage passage) {
    for (int i = at + 1; i < at + 5; i++) {
      if (tokens.is(i, "rights", "license", "licence")) {
        List<Integer> from = after(i, passage, "from");
        return acts(at, passage) ? from : another(at, passage);
      }
    }
    return List.of();
  }

  /** willBe := things "will be" (built | managed | …) "by" B: no money, advice or insurance */
  private List<Integer> willBe(int at, Passage passage) {
    boolean will = tokens.is(at - 1, "be") && tokens.is(at - 2, "will", "to", "would");
    if (!will || !tokens.is(at + 1, "by") || SERVICES.any(tokens, passage.from(), at)) {
      return List.of();
    }
    List<Integer> subject = clauses.subject(at, passage.from());
    boolean company = cast.mentionAt(at - 3) != null && subject.stream().noneMatch(own::contains);
    return company ? List.of() : clauses.at(at + 2, passage.to());
  }

  /** will := B "will" (supply | construct | …) things */
  private List<Integer> will(int at, Passage passage) {
    boolean will =
        tokens.is(at - 1, "will", "would") || tokens.is(at - 1, "to") && tokens.is(at - 2, "is");
    return will && !tokens.is(at + 1, ",", ".", "and") ? another(at, passage) : List.of();
  }

  private List<Integer> after(int at, Passage passage, String... prepositions) {
    int limit = Math.min(passage.to(), at + NEAR);
    for (String preposition : prepositions) {
      List<Integer> others = clauses.after(preposition, at, limit);
      if (!others.isEmpty()) {
        return others;
      }
    }
    return List.of();
  }

  /** "The vessel has been chartered to C", "was leased for a year by C". */
  private List<Integer> passive(int at, Passage passage, String... prepositions) {
    int be = tokens.norm(at - 1).endsWith("ly") ? at - 2 : at - 1;
    return tokens.is(be, "be", "been", "is", "are", "was", "were")
        ? after(at, passage, prepositions)
        : List.of();
  }

  /** let := things "leased" ("to" | "by") C | C "has leased" things "to" the issuer */
  private List<Integer> let(int at, Passage passage) {
    boolean to = tokens.is(at - 1, "has", "have");
    List<Integer> takers = to ? after(at, passage, "to") : List.of();
    return takers.stream().anyMatch(own::contains)
        ? another(at, passage)
        : passive(at, passage, "to", "by");
  }

  /** formed := A "and" B "have formed" (a company | C): the issuer among those who do */
  private List<Integer> formed(int at, Passage passage) {
    List<Integer> sides = clauses.subject(at, passage.from());
    boolean have = tokens.is(at - 1, "have", "has", "today") || cast.mentionAt(at - 1) != null;
    return have && sides.size() > 1 && sides.stream().anyMatch(own::contains) ? sides : List.of();
  }

  /** order := A ("received" | "placed") … "order" … ("from" | "with") B */
  private List<Integer> order(int at, Passage passage) {
    for (int i = at - 1; i >= Math.max(passage.from(), at - NEAR); i--) {
      boolean received = tokens.is(i, "received", "receives", "won", "wins", "booked", "secured");
      if (received && acts(i, passage)) {
        return after(at, passage, "from");
      }
      if (tokens.is(i, "placed", "places", "place", "placing")) {
        List<Integer> with = after(at, passage, "with");
        return with.stream().anyMatch(own::contains)
            ? clauses.subject(i, passage.from())
            : acts(i, passage) ? with : List.of();
      }
      if (tokens.is(i, ";", "court", "in")) {
        return List.of();
      }
    }
    return List.of();
  }

  /** granted := A "granted" B … ("rights" | "license"), the same with "to" B behind */
  private List<Integer> granted(int at, Passage passage) {
    int limit = Math.min(passage.to(), at + 2 * NEAR);
    int right = at + 1;
    while (right < limit && !RIGHTS.contains(tokens.norm(right))) {
      right++;
    }
    if (right >= limit || tokens.is(right, "option") || tokens.is(right - 1, "voting", "option")) {
      return List.of();
    }
    List<Integer> to = clauses.at(at + 1, right);
    to = to.isEmpty() ? clauses.after("to", at, limit) : to;
    boolean passive = tokens.is(at - 1, "been", "was");
    if (passive) {
      List<Integer> by = clauses.after("by", at, limit);
      return clauses.subject(at, passage.from()).stream().anyMatch(own::contains) ? by : List.of();
    }
    List<Integer> subject = clauses.subject(at, passage.from());
    return to.stream().anyMatch(own::contains)
        ? Parts.minus(subject, to)
        : subject.stream().anyMatch(own::contains) ? to : List.of();
  }

  /** joined := A "has" "joined" "forces" "with" B | A "and" B "have joined forces" */
  private List<Integer> joined(int at, Passage passage) {
    if (!tokens.is(at - 1, "joined", "join", "joins", "joining")) {
      return List.of();
    }
    List<Integer> sides = new ArrayList<>(clauses.subject(at - 1, passage.from()));
    sides.addAll(after(at, passage, "with"));
    return sides.stream().anyMatch(own::contains) ? sides : List.of();
  }

  /** agreed := A ("signed" | "entered" | …) … "agreement" "with" B, of no other kind than trade */
  private List<Integer> agreed(int at, Passage passage) {
    int least = Math.max(passage.from(), at - NEAR);
    if (!tokens.is(at + 1, "with")
        || OTHER_KINDS.any(tokens, Math.max(least, at - 6), at)
        || OTHER_AIMS.any(tokens, least, at)) {
      return List.of();
    }
    List<Integer> with = clauses.at(at + 2, passage.to());
    int end = Math.min(passage.to(), at + 2 * NEAR);
    if (with.isEmpty() || OTHER_AIMS.any(tokens, at + 2, end)) {
      return List.of();
    }
    for (int i = at - 1; i >= least; i--) {
      boolean signs =
          tokens.is(i, "signed", "signs", "entered", "enters", "executed", "reached", "announced")
              || tokens.is(i, "inked", "concluded", "renewed", "extended", "awarded", "won");
      if (signs) {
        return acts(i, passage) ? with : List.of();
      }
    }
    return List.of();
  }

  /**
   * chosen := A "has" verb B ("as" trade | "to" work) | A "was" verb "by" B ("to" | "as" | "for")
   */
  private List<Integer> chosen(int at, Passage passage) {
    int limit = Math.min(passage.to(), at + 2 * NEAR);
    if (tokens.is(at + 1, "by")) {
      boolean passive = tokens.is(at - 1, "been", "was", "were", "is", "being");
      List<Integer> subject = passive ? clauses.subject(at, passage.from()) : List.of();
      boolean listed = tokens.is(at, "named") && !tokens.is(at - 1, "been", "was");
      List<Integer> by =
          subject.stream().anyMatch(own::contains) ? clauses.at(at + 2, limit) : List.of();
      return listed || ADVISERS.any(tokens, at, limit) ? List.of() : by;
    }
    Mention m = cast.firstIn(at + 1, Math.min(passage.to(), at + 5));
    if (m == null || !acts(at, passage) || ADVISERS.any(tokens, m.to(), limit)) {
      return List.of();
    }
    List<Integer> object = clauses.at(at + 1, passage.to());
    for (int i = m.to(); i < Math.min(limit, m.to() + 8); i++) {
      boolean as = tokens.is(i, "as") && TRADES.any(tokens, i, Math.min(limit, i + 8));
      if (as || tokens.is(i, "to") && WORKS.has(tokens, i + 1)) {
        return object;
      }
    }
    return List.of();
  }
}
