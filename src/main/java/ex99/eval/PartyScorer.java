package ex99.eval;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.IntStream;

/** Scores parties: names, aliases, tickers, titles, affiliations and roles. */
final class PartyScorer {
  private static final String MENTIONED = "mentioned";
  private static final Set<String> ORGANIZATIONS = Set.of("organization", "group", "government");
  private static final Set<String> DEAL_ROLES =
      Set.of(
          "acquirer",
          "target",
          "seller",
          "investor",
          "partner",
          "parent",
          "subsidiary",
          "lender",
          "borrower",
          "underwriter",
          "trustee",
          "financial_advisor",
          "legal_advisor",
          "advisor");

  private record Held(int party, String role) {}

  private final Score score;
  private final String file;
  private final List<JsonNode> wanted;
  private final List<JsonNode> found;
  private final Names names;
  private final List<Pairing> pairs;

  PartyScorer(Score score, String file, List<JsonNode> wanted, List<JsonNode> found, Names names) {
    this.score = score;
    this.file = file;
    this.wanted = wanted;
    this.found = found;
    this.names = names;
    this.pairs = Pairing.bestFirst(wanted, found, PartyScorer::likeness, 1);
  }

  private static double likeness(JsonNode wanted, JsonNode found) {
    String full = Words.key(Json.text(wanted, "name"));
    String name = Words.key(Json.text(found, "name"));
    if (name.equals(full)) {
      return 3;
    }
    if (Names.keys(wanted).contains(name)) {
      return 2;
    }
    boolean alias =
        Json.list(found, "aliases").stream().anyMatch(a -> Words.key(a.asText()).equals(full));
    return alias ? 1 : 0;
  }

  void score() {
    kinds(ORGANIZATIONS, "parties.organizations");
    kinds(Set.of("person"), "parties.people");
    for (Pairing pair : pairs) {
      if (counts(wanted.get(pair.wanted()))) {
        details(wanted.get(pair.wanted()), found.get(pair.found()));
      }
    }
    roles("roles.all", false);
    roles("roles.deal", true);
    aliases();
  }

  /** A party that is mentioned only is not asked for. */
  private static boolean counts(JsonNode party) {
    List<JsonNode> roles = Json.list(party, "roles");
    return roles.size() != 1 || !roles.get(0).asText().equals(MENTIONED);
  }

  private void kinds(Set<String> kinds, String row) {
    List<Integer> matched = pairs.stream().map(Pairing::wanted).toList();
    List<Integer> used = pairs.stream().map(Pairing::found).toList();
    List<Integer> asked =
        IntStream.range(0, wanted.size())
            .filter(i -> kinds.contains(Json.text(wanted.get(i), "kind", "")))
            .filter(i -> counts(wanted.get(i)))
            .boxed()
            .toList();
    List<Integer> wrong =
        IntStream.range(0, found.size())
            .filter(j -> kinds.contains(String.valueOf(Json.text(found.get(j), "kind"))))
            .filter(j -> !used.contains(j))
            .boxed()
            .toList();
    int right = (int) asked.stream().filter(matched::contains).count();
    score.add(row, right, right + wrong.size(), asked.size());
    asked.stream()
        .filter(i -> !matched.contains(i))
        .forEach(i -> score.miss(file, "party missed", describe(wanted.get(i))));
    wrong.forEach(j -> score.miss(file, "party invented", describe(found.get(j))));
  }

  private static String describe(JsonNode party) {
    return Json.text(party, "name") + " " + party.path("roles");
  }

  private void details(JsonNode want, JsonNode got) {
    String name = Json.text(want, "name");
    score.ask("parties.full_name", Words.key(Json.text(got, "name")).equals(Words.key(name)));
    if (Json.has(want, "ticker")) {
      score.ask(
          "parties.ticker", Objects.equals(Json.text(want, "ticker"), Json.text(got, "ticker")));
    }
    if (!"person".equals(Json.text(want, "kind"))) {
      return;
    }
    if (Json.has(want, "title")) {
      boolean same = Words.sameTitle(Json.text(want, "title"), Json.text(got, "title"));
      score.ask("parties.person_title", same);
      if (!same) {
        score.miss(
            file,
            "title of",
            name
                + ": wanted '"
                + Json.text(want, "title")
                + "', got '"
                + Json.text(got, "title")
                + "'");
      }
    }
    if (Json.has(want, "affiliation")) {
      score.ask(
          "parties.person_affiliation",
          names.same(Json.text(want, "affiliation"), got.path("affiliation")));
    }
  }

  private void roles(String row, boolean dealOnly) {
    Map<Integer, Integer> matched = new HashMap<>();
    pairs.forEach(pair -> matched.put(pair.found(), pair.wanted()));
    Set<Held> want = new HashSet<>();
    Set<Held> got = new HashSet<>();
    for (int i = 0; i < wanted.size(); i++) {
      collect(i, wanted.get(i), dealOnly, want);
    }
    for (int j = 0; j < found.size(); j++) {
      collect(matched.getOrDefault(j, -1 - j), found.get(j), dealOnly, got);
    }
    Set<Held> right = new HashSet<>(want);
    right.retainAll(got);
    score.add(row, right.size(), got.size(), want.size());
    if (!dealOnly) {
      roleMisses("role missed", want, got, matched.values().stream().toList());
      roleMisses("role invented", got, want, matched.values().stream().toList());
    }
  }

  private static void collect(int party, JsonNode node, boolean dealOnly, Set<Held> held) {
    for (JsonNode role : node.path("roles")) {
      String word = role.asText();
      if (!word.equals(MENTIONED) && (!dealOnly || DEAL_ROLES.contains(word))) {
        held.add(new Held(party, word));
      }
    }
  }

  private void roleMisses(String what, Set<Held> these, Set<Held> those, List<Integer> matched) {
    these.stream()
        .filter(held -> !those.contains(held) && matched.contains(held.party()))
        .map(held -> Json.text(wanted.get(held.party()), "name") + ": " + held.role())
        .sorted()
        .forEach(text -> score.miss(file, what, text));
  }

  private void aliases() {
    int asked = 0;
    int right = 0;
    for (Pairing pair : pairs) {
      Set<String> keys = Names.keys(found.get(pair.found()));
      for (JsonNode alias : wanted.get(pair.wanted()).path("aliases")) {
        asked++;
        right += keys.contains(Words.key(alias.asText())) ? 1 : 0;
      }
    }
    score.add("parties.alias_recall", right, asked, asked);
  }
}
