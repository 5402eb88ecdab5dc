package ex99.extract;

import ex99.extract.Finding.EventFinding.Part;
import ex99.model.PartyKind;
import ex99.model.Role;
import ex99.name.Cast;
import ex99.name.Mention;
import ex99.token.Tokens;
import ex99.token.WordSet;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/**
 * The company that partners form for a joint venture, and what they put into it: "the new company,
 * V", "a joint venture to be called V", "A will contribute its subsidiary T". Assets that go into
 * it are not sold.
 */
final class VentureCompanies {
  private static final WordSet NOUNS =
      WordSet.of("company", "venture", "entity", "corporation", "partnership", "newco", "jv");

  private static final WordSet GIVING =
      WordSet.of("contribute", "contributes", "contributed", "contributing", "inject");

  private static final int NEAR = 5;

  private final Tokens tokens;
  private final Cast cast;
  private final Passages passages;
  private final Clauses clauses;
  private final Set<Integer> ventures = new LinkedHashSet<>();
  private final List<Deal> named = new ArrayList<>();

  VentureCompanies(Reading reading, Passages passages) {
    this.tokens = reading.tokens();
    this.cast = reading.cast();
    this.passages = passages;
    this.clauses = new Clauses(reading);
    visit(NOUNS, this::named);
  }

  /** Only releases about a venture are read so: they need no walk of their own. */
  private void visit(WordSet words, Passages.Visit visit) {
    for (Passage passage : passages.all()) {
      for (int i = passage.from(); i < passage.to(); i++) {
        if (words.has(tokens, i) && cast.mentionAt(i) == null && !passages.spoken(i)) {
          visit.at(i, passage);
        }
      }
    }
  }

  /** The deals without those in which the venture buys from the partners, with its own part. */
  List<Deal> complete(List<Deal> deals) {
    if (ventures.isEmpty()) {
      return deals;
    }
    List<Deal> all = new ArrayList<>();
    for (Deal deal : deals) {
      boolean into = deal.in(Role.ACQUIRER).stream().anyMatch(ventures::contains);
      if (!into) {
        List<Part> parts =
            deal.parts().stream()
                .filter(part -> part.role() != Role.TARGET || !ventures.contains(part.entity()))
                .toList();
        all.add(new Deal(deal.action(), deal.from(), deal.to(), deal.passage(), parts));
      }
    }
    all.addAll(named);
    visit(GIVING, (at, passage) -> given(at, passage, all));
    return all;
  }

  /** named := ("new" | "joint" "venture"? …) noun ("," | "to be called" | "named" …)? V */
  private void named(int at, Passage passage) {
    boolean joint =
        tokens.is(at, "venture") && tokens.is(at - 1, "joint") || tokens.is(at, "newco", "jv");
    for (int i = at - 1; i > Math.max(passage.from() - 1, at - NEAR) && !joint; i--) {
      joint = tokens.is(i, "new", "newly", "newly-formed", "joint");
      if (cast.mentionAt(i) != null || !tokens.isWord(i)) {
        break;
      }
    }
    if (!joint || cast.mentionAt(at) != null || passages.spoken(at)) {
      return;
    }
    int i = at + 1;
    boolean called = false;
    while (i < passage.to()
        && tokens.is(
            i, "to", "be", "will", "is", "which", "called", "named", "known", "as", ",", "the")) {
      called |= tokens.is(i, ",", "called", "named", "known");
      i++;
    }
    Mention m = cast.mentionAt(i);
    boolean apposed = m != null && m.from() == i && m.form() != Mention.Form.PRONOUN;
    if (apposed
        && (called || i == at + 1)
        && cast.entity(m.entity()).kind() == PartyKind.ORGANIZATION
        && !cast.issuers().contains(m.entity())
        && closes(m, passage)
        && ventures.add(m.entity())) {
      Part venture = new Part(m.entity(), Role.PARTNER);
      named.add(new Deal(Deal.Action.VENTURE, at, at + 1, passage, List.of(venture)));
    }
  }

  /** Whether a name in an apposition stands alone: no list, no genitive, no other's doing. */
  private boolean closes(Mention m, Passage passage) {
    int end = tokens.is(m.to(), "(") ? clauses.closeBracket(m.to(), passage.to()) + 1 : m.to();
    return !clauses.isPossessive(m) && !tokens.is(end, "and", "&", "or", "announced");
  }

  /** given := A "will contribute" … T: a company that goes into the venture. */
  private void given(int at, Passage passage, List<Deal> all) {
    List<Integer> givers = clauses.subject(at, passage.from());
    int limit = Math.min(passage.to(), at + 40);
    Set<Integer> given = new LinkedHashSet<>();
    for (int i = at + 1; i < limit && !tokens.is(i, ";", "to", "into", "which"); i++) {
      boolean owns = tokens.is(i - 1, "its", "subsidiary", "in", "business", "unit", "division");
      Mention m = cast.mentionAt(i);
      if (m != null
          && owns
          && m.from() == i
          && m.form() != Mention.Form.PRONOUN
          && cast.entity(m.entity()).kind() == PartyKind.ORGANIZATION
          && !clauses.isPossessive(m)
          && !givers.contains(m.entity())
          && !cast.issuers().contains(m.entity())
          && !ventures.contains(m.entity())) {
        given.add(m.entity());
      }
    }
    if (!givers.isEmpty() && !given.isEmpty() && !passages.spoken(at)) {
      List<Part> parts = new ArrayList<>();
      given.forEach(e -> parts.add(new Part(e, Role.TARGET)));
      all.add(new Deal(Deal.Action.VENTURE, at, at + 1, passage, parts));
    }
  }
}
