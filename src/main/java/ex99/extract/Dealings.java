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

  /** What others do for what the issuer has: it is a side of more than that. */
  private static final WordSet SUPPLY = WordSet.of(WordSets.of(LIST, "supply"));

  private static final Set<String> RIGHTS = Set.of("rights", "license", "licence", "option");

  private static final int NEAR = 14;

  private final Tokens tokens;
  private final Cast cast;
  private final Clauses clauses;
  private final Passages passages;
  private final Set<Integer> own;
  private final DealingSides sides;
  private final Works works;

  Dealings(Reading reading) {
    this.tokens = reading.tokens();
    this.cast = reading.cast();
    this.clauses = new Clauses(reading);
    this.passages = Passages.of(reading);
    this.own = new Affiliates(reading).all();
    this.sides = new DealingSides(tokens, cast, clauses, own);
    this.works = new Works(tokens, cast, clauses, sides, own);
  }

  void read(Consumer<Finding> found) {
    for (Passage passage : passages.all()) {
      boolean body = passage.zone() == Passage.Zone.BODY;
      int to = passage.to();
      for (int i = VERBS.next(tokens, passage.from(), to);
          i < to;
          i = VERBS.next(tokens, i + 1, to)) {
        if (cast.mentionAt(i) == null && !passages.spoken(i)) {
          List<Integer> others = body ? further(i, passage) : others(i, passage);
          give(others, i, found);
        }
      }
    }
  }

  private void give(List<Integer> others, int at, Consumer<Finding> found) {
    List<Integer> partners = new ArrayList<>();
    for (int entity : others) {
      PartyKind kind = cast.entity(entity).kind();
      if (!own.contains(entity) && kind != PartyKind.PERSON) {
        partners.add(entity);
      }
    }
    if (partners.isEmpty() || cast.issuer() < 0) {
      return;
    }
    if (!SUPPLY.has(tokens, at)) {
      partners.add(cast.issuer());
    }
    for (int partner : partners) {
      found.accept(
          new Finding.RoleFinding(
              partner, Role.PARTNER, at, "dealing", List.of("word: " + tokens.norm(at))));
    }
  }

  private List<Integer> others(int at, Passage passage) {
    return switch (tokens.norm(at)) {
      case "ordered", "orders" ->
          sides.acts(at, passage) || tokens.is(at - 1, "was", "were", "been")
              ? sides.after(at, passage, "from")
              : tokens.is(at - 1, "has", "have") ? sides.another(at, passage) : List.of();
      case "order" -> order(at, passage);
      case "charter" ->
          tokens.is(at - 1, "to", "will") && sides.acts(at - 1, passage)
              ? sides.after(at, passage, "to")
              : List.of();
      case "leased", "leases", "chartered" ->
          sides.acts(at, passage) ? sides.after(at, passage, "from", "to") : let(at, passage);
      case "licensed", "in-licensed", "out-licensed", "sublicensed" ->
          sides.acts(at, passage) ? licensed(at, passage) : passive(at, passage, "to");
      case "granted" -> granted(at, passage);
      case "delivery" ->
          tokens.is(at - 1, "took", "taken", "takes", "take") && sides.acts(at - 1, passage)
              ? sides.after(at, passage, "from")
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
          works.willBe(at, passage);
      case "buy", "purchase" ->
          tokens.is(at - 1, "will") && works.goods(at) ? sides.another(at, passage) : List.of();
      case "supply", "furnish", "construct", "manufacture" -> works.will(at, passage);
      case "committed" ->
          tokens.is(at + 1, "to")
                  && tokens.is(at + 2, "purchase", "buy", "take")
                  && works.goods(at + 2)
              ? sides.another(at, passage)
              : List.of();
      case "forces" -> joined(at, passage);
      case "agreement", "pact", "contract", "arrangement", "lease" -> agreed(at, passage);
      case "entrusted" -> passive(at, passage, "to");
      case "conducted" -> tokens.is(at + 1, "with") ? clauses.at(at + 2, passage.to()) : List.of();
      case "signed" -> signatories(at, passage);
      default -> works.chosen(at, passage);
    };
  }

  /**
   * What is a dealing wherever it is told: a licence in a relative clause, a repurchase at once.
   */
  private List<Integer> further(int at, Passage passage) {
    return tokens.is(at, "agreement", "transaction")
        ? accelerated(at, passage)
        : licensor(at, passage);
  }

  /** accelerated := A … "accelerated" "share" "repurchase" "agreement" "with" B */
  private List<Integer> accelerated(int at, Passage passage) {
    boolean asr =
        tokens.is(at - 1, "repurchase", "buyback")
            && (tokens.is(at - 2, "accelerated") || tokens.is(at - 3, "accelerated"));
    return asr && tokens.is(at + 1, "with") ? clauses.at(at + 2, passage.to()) : List.of();
  }

  /** licensed := A "licensed" … ("from" | "to") B | B "," "from which" A "licensed" it */
  private List<Integer> licensed(int at, Passage passage) {
    List<Integer> before = licensor(at, passage);
    return before.isEmpty() ? sides.after(at, passage, "from", "to") : before;
  }

  /** B in "B, from which A licensed it". */
  private List<Integer> licensor(int at, Passage passage) {
    boolean licensed = tokens.is(at, "licensed", "in-licensed", "sublicensed");
    if (!licensed || !sides.acts(at, passage)) {
      return List.of();
    }
    for (int i = at - 1; i > Math.max(passage.from(), at - NEAR); i--) {
      if (tokens.is(i, "which", "whom") && tokens.is(i - 1, "from", "to")) {
        int end = tokens.is(i - 2, ",") ? i - 3 : i - 2;
        Mention before = cast.mentionAt(end);
        return before == null ? List.of() : List.of(before.entity());
      }
    }
    return List.of();
  }

  /** obtained := B "has obtained" … "rights" ("to" | …), in a sentence that names the issuer */
  private List<Integer> obtained(int at, Passage passage) {
    for (int i = at + 1; i < at + 5; i++) {
      if (tokens.is(i, "rights", "license", "licence")) {
        List<Integer> from = sides.after(i, passage, "from");
        return sides.acts(at, passage) ? from : sides.another(at, passage);
      }
    }
    return List.of();
  }

  /** "The vessel has been chartered to C", "was leased for a year by C". */
  private List<Integer> passive(int at, Passage passage, String... prepositions) {
    int be = tokens.norm(at - 1).endsWith("ly") ? at - 2 : at - 1;
    return tokens.is(be, "be", "been", "is", "are", "was", "were")
        ? sides.after(at, passage, prepositions)
        : List.of();
  }

  /** let := things "leased" ("to" | "by") C | C "has leased" things "to" the issuer */
  private List<Integer> let(int at, Passage passage) {
    boolean to = tokens.is(at - 1, "has", "have");
    List<Integer> takers = to ? sides.after(at, passage, "to") : List.of();
    return takers.stream().anyMatch(own::contains)
        ? sides.another(at, passage)
        : passive(at, passage, "to", "by");
  }

  /** formed := A "and" B "have formed" (a company | C): the issuer among those who do */
  private List<Integer> formed(int at, Passage passage) {
    List<Integer> all = clauses.subject(at, passage.from());
    boolean have = tokens.is(at - 1, "have", "has", "today") || cast.mentionAt(at - 1) != null;
    return have && all.size() > 1 && all.stream().anyMatch(own::contains) ? all : List.of();
  }

  /** signatories := ("settlement" | "accord") … "was" "also"? "signed by" B "and" C */
  private List<Integer> signatories(int at, Passage passage) {
    int be = tokens.is(at - 1, "also") ? at - 2 : at - 1;
    boolean by = tokens.is(be, "was", "were", "been", "is") && tokens.is(at + 1, "by");
    for (int i = be - 1; by && i >= Math.max(passage.from(), at - 2 * NEAR); i--) {
      if (tokens.is(i, "settlement", "accord")) {
        boolean other = OTHER_KINDS.any(tokens, Math.max(passage.from(), i - 4), i);
        return other ? List.of() : clauses.at(at + 2, passage.to());
      }
    }
    return List.of();
  }

  /** order := A ("received" | "placed") … "order" … ("from" | "with") B */
  private List<Integer> order(int at, Passage passage) {
    for (int i = at - 1; i >= Math.max(passage.from(), at - NEAR); i--) {
      boolean received = tokens.is(i, "received", "receives", "won", "wins", "booked", "secured");
      if (received && sides.acts(i, passage)) {
        return sides.after(at, passage, "from");
      }
      if (tokens.is(i, "placed", "places", "place", "placing")) {
        List<Integer> with = sides.after(at, passage, "with");
        return with.stream().anyMatch(own::contains)
            ? clauses.subject(i, passage.from())
            : sides.acts(i, passage) ? with : List.of();
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
    List<Integer> all = new ArrayList<>(clauses.subject(at - 1, passage.from()));
    all.addAll(sides.after(at, passage, "with"));
    return all.stream().anyMatch(own::contains) ? all : List.of();
  }

  /** agreed := A ("signed" | "entered" | …) … "agreement" "with" B, of no other kind than trade */
  private List<Integer> agreed(int at, Passage passage) {
    int least = Math.max(passage.from(), at - NEAR);
    List<Integer> banks = accelerated(at, passage);
    if (!banks.isEmpty()) {
      return banks;
    }
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
        return sides.acts(i, passage) ? with : List.of();
      }
    }
    return List.of();
  }
}
