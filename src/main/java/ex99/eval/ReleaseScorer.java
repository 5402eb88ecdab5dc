package ex99.eval;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;

/** Scores the record of one release against its annotation. */
final class ReleaseScorer {
  private static final double SAME_TITLE = 0.9;
  private static final double SAME_WORDS = 0.5;
  private static final double SAME_QUOTE = 0.8;

  private final Score score;
  private final String file;
  private final JsonNode gold;
  private final JsonNode record;
  private final Names names;

  /** A scorer of one release; an empty object stands for an absent record. */
  ReleaseScorer(Score score, String file, JsonNode gold, JsonNode record) {
    this.score = score;
    this.file = file;
    this.gold = gold;
    this.record = record;
    this.names = new Names(Json.list(gold, "parties"), Json.list(record, "parties"));
  }

  void score() {
    document();
    new PartyScorer(score, file, Json.list(gold, "parties"), Json.list(record, "parties"), names)
        .score();
    events();
    percentages();
    considerations();
    quotes();
  }

  private void document() {
    JsonNode document = record.path("document");
    if (Json.has(gold, "title")) {
      String title = Json.text(document, "title");
      boolean same =
          Similarity.ratio(Words.of(Json.text(gold, "title")), Words.of(title)) >= SAME_TITLE;
      score.ask("document.title", same);
      if (!same) {
        score.miss(file, "title", "wanted '" + Json.text(gold, "title") + "', got '" + title + "'");
      }
    }
    JsonNode want = gold.path("dateline");
    JsonNode got = document.path("dateline");
    if (Json.has(want, "date")) {
      boolean same = Json.text(want, "date").equals(Json.text(got, "date"));
      score.ask("document.date", same);
      if (!same) {
        score.miss(
            file, "date", "wanted " + Json.text(want, "date") + ", got " + Json.text(got, "date"));
      }
    }
    if (Json.has(want, "place")) {
      score.ask(
          "document.place", city(Json.text(want, "place")).equals(city(Json.text(got, "place"))));
    }
  }

  private static List<String> city(String place) {
    return Words.of(place == null ? "" : place.split(",", -1)[0]);
  }

  private void events() {
    List<JsonNode> want = Json.list(gold, "events");
    List<JsonNode> got = Json.list(record, "events");
    sets("events.type", events(want, false), events(got, false));
    sets("events.type_and_status", events(want, true), events(got, true));
    if (!want.isEmpty()) {
      String main = Json.text(want.get(0), "type");
      boolean same = !got.isEmpty() && Objects.equals(main, Json.text(got.get(0), "type"));
      score.ask("events.main_type", same);
      if (!same) {
        score.miss(file, "main event", "wanted " + main + ", got " + events(got, false));
      }
    }
  }

  private static Set<String> events(List<JsonNode> events, boolean withStatus) {
    Set<String> set = new LinkedHashSet<>();
    for (JsonNode event : events) {
      set.add(Json.text(event, "type") + (withStatus ? " " + Json.text(event, "status") : ""));
    }
    return set;
  }

  private void sets(String row, Set<String> want, Set<String> got) {
    Set<String> right = new HashSet<>(want);
    right.retainAll(got);
    score.add(row, right.size(), got.size(), want.size());
  }

  private void percentages() {
    List<JsonNode> want = Json.list(gold, "percentages");
    List<JsonNode> got =
        Json.list(record, "percentages").stream()
            .filter(rate -> !rate.path("in_table").asBoolean())
            .toList();
    List<Pairing> pairs = Pairing.inOrder(want, got, ReleaseScorer::sameRate);
    score.add("percentages", pairs.size(), got.size(), want.size());
    int kinds = 0;
    for (Pairing pair : pairs) {
      JsonNode w = want.get(pair.wanted());
      JsonNode g = got.get(pair.found());
      score.ask("percentages.comparator", sameComparator(w, g));
      if (Json.has(w, "of")) {
        score.ask(
            "percentages.of", Words.overlap(Json.text(w, "of"), Json.text(g, "of")) >= SAME_WORDS);
      }
      if (sameKind(w, g)) {
        kinds++;
      } else {
        score.miss(file, "percentage kind", kinds(w, g, " of '" + Json.text(w, "of") + "'"));
      }
    }
    score.add("percentages.with_kind", kinds, got.size(), want.size());
    misses("percentage", want, got, pairs, rate -> rate.path("text") + " of " + rate.path("of"));
  }

  private static boolean sameRate(JsonNode want, JsonNode got) {
    Double value = Json.number(got, "value");
    return Words.sameNumber(
            Math.abs(Json.number(want, "value")), Math.abs(value == null ? 0 : value))
        && Words.sameNumber(Json.number(want, "value_high"), Json.number(got, "value_high"))
        && Objects.equals(Json.text(want, "unit", "percent"), Json.text(got, "unit", "percent"));
  }

  private static boolean sameComparator(JsonNode want, JsonNode got) {
    return Objects.equals(Json.text(want, "comparator", "="), Json.text(got, "comparator", "="));
  }

  private static boolean sameKind(JsonNode want, JsonNode got) {
    return Objects.equals(Json.text(want, "kind"), Json.text(got, "kind"));
  }

  private static String kinds(JsonNode want, JsonNode got, String what) {
    return Json.text(want, "text")
        + what
        + ": wanted "
        + Json.text(want, "kind")
        + ", got "
        + Json.text(got, "kind");
  }

  private void considerations() {
    List<JsonNode> want = Json.list(gold, "considerations");
    List<JsonNode> got = Json.list(record, "considerations");
    List<Pairing> pairs = Pairing.bestFirst(want, got, this::likeness, 1);
    score.add("considerations", pairs.size(), got.size(), want.size());
    int kinds = 0;
    for (Pairing pair : pairs) {
      JsonNode w = want.get(pair.wanted());
      JsonNode g = got.get(pair.found());
      terms(w, g);
      if (sameKind(w, g)) {
        kinds++;
      } else {
        score.miss(file, "consideration kind", kinds(w, g, ""));
      }
    }
    score.add("considerations.with_kind", kinds, got.size(), want.size());
    misses(
        "consideration", want, got, pairs, sum -> sum.path("text") + " (" + sum.path("kind") + ")");
  }

  private double likeness(JsonNode want, JsonNode got) {
    if (!Words.sameNumber(Json.number(want, "amount"), Json.number(got, "amount"))
        || !Objects.equals(Json.text(want, "currency"), Json.text(got, "currency"))) {
      return 0;
    }
    boolean payer =
        Json.has(want, "payer") && names.same(Json.text(want, "payer"), got.path("payer"));
    boolean high =
        Words.sameNumber(Json.number(want, "amount_high"), Json.number(got, "amount_high"));
    return 1 + (sameKind(want, got) ? 4 : 0) + (high ? 1 : 0) + (payer ? 1 : 0);
  }

  private void terms(JsonNode want, JsonNode got) {
    score.ask("considerations.comparator", sameComparator(want, got));
    String per = Json.text(want, "per");
    String gotPer = Json.text(got, "per");
    score.ask(
        "considerations.per",
        Words.key(per).equals(Words.key(gotPer)) || Words.overlap(per, gotPer) >= SAME_WORDS);
    if (Json.has(want, "for")) {
      score.ask(
          "considerations.for",
          Words.overlap(Json.text(want, "for"), Json.text(got, "for")) >= SAME_WORDS);
    }
    for (String side : List.of("payer", "payee")) {
      if (Json.has(want, side)) {
        score.ask("considerations." + side, names.same(Json.text(want, side), got.path(side)));
      }
    }
  }

  private void quotes() {
    List<JsonNode> want = Json.list(gold, "quotes");
    List<JsonNode> got = Json.list(record, "quotes");
    List<Pairing> pairs =
        Pairing.bestFirst(
            want,
            got,
            (w, g) -> Words.overlap(Json.text(w, "text"), Json.text(g, "text")),
            SAME_QUOTE);
    score.add("quotes", pairs.size(), got.size(), want.size());
    int exact = 0;
    int right = 0;
    for (Pairing pair : pairs) {
      JsonNode w = want.get(pair.wanted());
      JsonNode g = got.get(pair.found());
      exact += Words.of(Json.text(w, "text")).equals(Words.of(Json.text(g, "text"))) ? 1 : 0;
      right += speaker(w, g.path("speaker")) ? 1 : 0;
    }
    score.add("quotes.exact", exact, got.size(), want.size());
    score.add("quotes.with_speaker", right, got.size(), want.size());
    misses("quote", want, got, pairs, quote -> quote.path("text").toString());
  }

  private boolean speaker(JsonNode want, JsonNode speaker) {
    String name = Json.text(want, "speaker");
    boolean right =
        Json.has(want, "speaker")
            ? names.same(name, speaker.path("party")) || names.same(name, speaker.path("name"))
            : !Json.has(speaker, "name");
    if (!right) {
      String got = Json.text(speaker, "name");
      score.miss(file, "speaker", "wanted " + name + ", got " + got + ": " + want.path("text"));
    }
    if (Json.has(want, "title")) {
      score.ask(
          "quotes.speaker_title",
          Words.sameTitle(Json.text(want, "title"), Json.text(speaker, "title")));
    }
    return right;
  }

  private void misses(
      String what,
      List<JsonNode> want,
      List<JsonNode> got,
      List<Pairing> pairs,
      Function<JsonNode, String> describe) {
    for (int i : Pairing.unpaired(want.size(), pairs.stream().map(Pairing::wanted).toList())) {
      score.miss(file, what + " missed", describe.apply(want.get(i)));
    }
    for (int j : Pairing.unpaired(got.size(), pairs.stream().map(Pairing::found).toList())) {
      score.miss(file, what + " invented", describe.apply(got.get(j)));
    }
  }
}
