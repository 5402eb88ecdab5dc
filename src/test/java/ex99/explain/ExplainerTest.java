package ex99.explain;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import ex99.Ex99;
import ex99.extract.Trial;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class ExplainerTest {
  private static List<Examination> samples() throws Exception {
    List<Examination> all = new ArrayList<>();
    try (var files = Files.list(Path.of("samples"))) {
      for (Path file : files.sorted().toList()) {
        if (file.toString().matches(".*\\.(htm|txt|pdf|sgml)")) {
          all.addAll(new Ex99().examine(file.toString(), Files.readAllBytes(file)));
        }
      }
    }
    return all;
  }

  private static Explainer divestiture() throws Exception {
    Path file = Path.of("samples/divestiture.txt");
    return new Explainer(new Ex99().examine("d", Files.readAllBytes(file)).get(0));
  }

  /** Every fact of every sample has a rule, and every fact with a place its sentence. */
  @Test
  void everyFactIsExplained() throws Exception {
    for (Examination each : samples()) {
      Explainer explainer = new Explainer(each);
      String path = each.exhibit().source().path();
      for (String id : explainer.ids()) {
        Explanation explanation = explainer.explain(id);
        assertFalse(explanation.rules().isEmpty(), path + " " + id);
        assertFalse(explanation.decisions().isEmpty(), path + " " + id);
        if (!explanation.spans().isEmpty()) {
          assertTrue(explanation.sentence().contains("⟦"), path + " " + id);
          assertNotNull(explanation.section(), path + " " + id);
        }
      }
    }
  }

  /** The rule that an explanation names is the one in the record. */
  @Test
  void theRuleIsTheRecords() throws Exception {
    for (Examination each : samples()) {
      Explainer explainer = new Explainer(each);
      each.exhibit()
          .percentages()
          .forEach(p -> assertEquals(p.rule(), explainer.explain(p.id()).rules().get(0).rule()));
      each.exhibit()
          .considerations()
          .forEach(c -> assertEquals(c.rule(), explainer.explain(c.id()).rules().get(0).rule()));
      each.exhibit()
          .quotes()
          .forEach(q -> assertEquals(q.rule(), explainer.explain(q.id()).rules().get(0).rule()));
    }
  }

  @Test
  void whatWasTriedIsTold() throws Exception {
    Explanation rate = divestiture().explain("R1");
    assertTrue(rate.sentence().contains("⟦51%⟧ of the equity interest"), rate.sentence());
    String rule = rate.rules().get(0).rule();
    assertTrue(rate.tried().stream().anyMatch(t -> t.rule().equals(rule) && t.said() != null));
  }

  private static Explanation fact(Explainer explainer, String kind, String text) {
    return explainer.ids().stream()
        .map(explainer::explain)
        .filter(e -> e.kind().equals(kind) && e.text().equals(text))
        .findFirst()
        .orElseThrow();
  }

  private static Explainer of(String release) throws Exception {
    byte[] bytes = release.getBytes(java.nio.charset.StandardCharsets.UTF_8);
    return new Explainer(new Ex99().examine("r", bytes).get(0));
  }

  private static final String RELEASE =
      """
      Orrin Mills to Acquire Dell Forge

      TULSA, Okla., June 1, 2020 -- Orrin Mills, Inc. (Nasdaq: ORRN) today announced that it has
      agreed to acquire Dell Forge, Ltd. from Holt Partners LLC for $5 million. Voss & Lane LLP is
      acting as legal counsel to Orrin Mills. The acquisition is expected to close in July.
      """;

  /** Of an event: what decided its type and status, and which words announced nothing. */
  @Test
  void anEventsRivalsAreTold() throws Exception {
    Explanation event = of(RELEASE).explain("E1");
    assertTrue(event.decisions().stream().anyMatch(d -> d.name().equals("place")));
    assertEquals(1, event.tried().stream().filter(Trial::made).count());
    assertTrue(
        event.tried().stream().anyMatch(t -> t.outcome().startsWith("lost: ")), event.toString());
  }

  /** Of a party: the clause of each role, and the words around it that gave it none. */
  @Test
  void aRolesClauseAndRivalsAreTold() throws Exception {
    Explanation party = fact(of(RELEASE), "party", "Holt Partners LLC");
    assertTrue(
        party.rules().stream()
            .anyMatch(r -> "role seller".equals(r.gave()) && r.clause().contains("⟦acquire⟧")));
    Explanation buyer = fact(of(RELEASE), "party", "Orrin Mills, Inc.");
    Trial counsel =
        buyer.tried().stream().filter(t -> t.rule().equals("adviser")).findFirst().orElseThrow();
    assertEquals("legal_advisor Voss & Lane LLP", counsel.said());
    assertTrue(counsel.outcome().startsWith("lost: "));
  }

  /** Where words name nobody, the rules of names say why. */
  @Test
  void wordsThatNameNobodyAreTold() throws Exception {
    String text = "The mill stands beside Green Water Lane, where it has stood for a century.";
    Explainer explainer = of("Orrin Mills Reports Results\n\n" + text + "\n");
    Place place =
        explainer.at("Orrin Mills Reports Results\n\nThe mill stands beside Green ".length());
    assertTrue(
        place.tried().stream().anyMatch(t -> t.rule().equals("org-context") && t.said() == null),
        place.toString());
  }

  @Test
  void everyPlaceHasAnAnswer() throws Exception {
    for (Examination each : samples()) {
      Explainer explainer = new Explainer(each);
      int length = each.exhibit().document().textLength();
      for (int offset = 0; offset < length; offset += 97) {
        assertTrue(explainer.at(offset).sentence().contains("⟦"));
      }
      assertNull(explainer.at(length));
      assertNull(explainer.at(-1));
      int marks = each.exhibit().coverage().unclaimed().size();
      for (int i = 1; i <= marks; i++) {
        assertNotNull(explainer.unclaimed(String.valueOf(i)).unclaimed());
      }
      assertNull(explainer.unclaimed(String.valueOf(marks + 1)));
    }
  }
}
