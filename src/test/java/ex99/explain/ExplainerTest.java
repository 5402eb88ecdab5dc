package ex99.explain;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import ex99.Ex99;
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
