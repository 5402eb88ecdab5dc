package ex99.extract;

import ex99.model.PartyKind;
import ex99.model.Role;
import ex99.model.SectionKind;
import ex99.name.Cast;
import ex99.name.Entity;
import ex99.name.Mention;
import ex99.token.Lexicon;
import ex99.token.Tokens;
import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;

/** Reads sides that the release calls by their part: the buyer, as seller, (the “Lender”). */
final class SideLabels {
  private static final Lexicon WORDS = Lexicon.load("side-words");

  /** How far from "the seller of …" its "is" may stand. */
  private static final int REACH = 8;

  /** How far behind a bracket the label may stand that it gives to several. */
  private static final int BRACKETED = 8;

  private final Reading reading;
  private final Tokens tokens;
  private final Cast cast;
  private final Clauses clauses;

  SideLabels(Reading reading) {
    this.reading = reading;
    this.tokens = reading.tokens();
    this.cast = reading.cast();
    this.clauses = new Clauses(reading);
  }

  void read(Consumer<Finding> found) {
    boolean hasVehicle = cast.entities().stream().anyMatch(SideLabels::isVehicle);
    for (Entity entity : cast.entities()) {
      defined(entity, hasVehicle, found);
    }
    int i = WORDS.next(tokens, 0, tokens.size());
    while (i < tokens.size()) {
      Lexicon.Match match = WORDS.match(tokens, i);
      if (match == null || cast.mentionAt(i) != null || !told(i)) {
        i = WORDS.next(tokens, i + 1, tokens.size());
        continue;
      }
      Role role = Role.valueOf(match.value().toUpperCase(Locale.ROOT));
      for (int entity : named(match, tokens.sentenceAt(i).from(), tokens.sentenceAt(i).to())) {
        give(entity, role, i, tokens.text(match.from(), match.to()), found);
      }
      i = WORDS.next(tokens, match.to(), tokens.size());
    }
  }

  private boolean isIssuer(Entity entity) {
    return cast.issuers().contains(entity.index());
  }

  /** "(“Purchaser”), a wholly owned subsidiary of A (“Parent”)": A buys through it. */
  private static boolean isVehicle(Entity entity) {
    return entity.aliases().stream()
        .anyMatch(a -> a.equals("Purchaser") || a.equals("Merger Sub") || a.equals("Buyer"));
  }

  private boolean told(int token) {
    SectionKind kind = reading.outline().kindAt(tokens.start(token));
    return kind != SectionKind.ABOUT
        && kind != SectionKind.SAFE_HARBOR
        && kind != SectionKind.TABLES;
  }

  /** defined := NAME "(" "the" “LABEL” ")" */
  private void defined(Entity entity, boolean hasVehicle, Consumer<Finding> found) {
    if (entity.kind() == PartyKind.GROUP) {
      String value = WORDS.value(entity.name().toLowerCase(Locale.ROOT));
      if (value != null) {
        Role role = Role.valueOf(value.toUpperCase(Locale.ROOT));
        give(entity.index(), role, 0, entity.name(), found);
      }
    }
    if (hasVehicle && entity.aliases().contains("Parent") && !isIssuer(entity)) {
      give(entity.index(), Role.ACQUIRER, 0, "Parent", found);
    }
    for (String alias : entity.aliases()) {
      String label = alias.toLowerCase(Locale.ROOT);
      String value = label.startsWith("the ") ? WORDS.value(label.substring(4)) : null;
      if (value != null && !isIssuer(entity)) {
        give(entity.index(), Role.valueOf(value.toUpperCase(Locale.ROOT)), 0, label, found);
      }
    }
  }

  /**
   * named := NAMES ","? "as" LABEL | "the" LABEL "," NAMES | "the" LABEL ("of" …)? "is" NAMES |
   * NAME "is" "the" LABEL | NAMES "(" "together" "," "the" “LABEL” ")"
   */
  private List<Integer> named(Lexicon.Match word, int start, int limit) {
    int at = word.from();
    while (at > start && tokens.is(at - 1, "the", "a", "an", "sole", "back-up", "backup", "new")) {
      at--;
    }
    int together = together(word.from(), start);
    if (together >= 0) {
      Mention last = cast.mentionAt(together - 1);
      return last == null ? List.of() : joined(last, start, together);
    }
    Mention before = tokens.is(at - 1, "are") ? cast.mentionAt(at - 2) : null;
    if (before != null && tokens.is(word.from(), "lenders")) {
      return joined(before, start, at - 1);
    }
    List<Integer> listed = listed(word, limit);
    if (!listed.isEmpty()) {
      return listed;
    }
    boolean definite = tokens.is(word.from() - 1, "the") || tokens.is(at, "the");
    if (tokens.is(at - 1, "as")) {
      if (word.to() - word.from() == 1 && chosen(word)) {
        return List.of();
      }
      boolean acts =
          tokens.is(at - 2, "acting", "serving") && tokens.is(at - 3, ",")
              || tokens.is(at - 2, "act", "serve") && tokens.is(at - 3, "will");
      int end = acts ? at - 3 : tokens.is(at - 2, ",", "joined", "joins") ? at - 2 : at - 1;
      end = end == at - 2 && tokens.is(end - 1, ",") ? end - 1 : end;
      Mention last = cast.mentionAt(end - 1);
      return last == null || clauses.isPossessive(last) ? List.of() : joined(last, start, end);
    }
    if (tokens.is(at - 1, "its", "our", "'s", "existing", "new")
        || tokens.is(word.from() - 1, "existing", "its", "our")) {
      boolean comma = named(word) && tokens.is(word.to(), ",");
      Mention own = cast.mentionAt(comma ? word.to() + 1 : word.to());
      return own == null || clauses.isPossessive(own) ? List.of() : List.of(own.entity());
    }
    if (tokens.is(word.from(), "selling")
        && tokens.is(word.to(), ",")
        && tokens.is(word.to() + 1, "including")) {
      List<Integer> sellers = clauses.at(word.to() + 2, limit);
      return sellers.isEmpty() ? clauses.described(word.to() + 2, limit) : sellers;
    }
    if (!definite || tokens.is(at - 1, "to", "for", "of", "by")) {
      return List.of();
    }
    if (tokens.is(word.to(), ",") && cast.mentionAt(word.to() + 1) != null) {
      List<Integer> apposed = clauses.at(word.to() + 1, limit);
      return apposed.contains(cast.issuer()) ? List.of() : apposed;
    }
    int including = tokens.is(word.to(), ",") ? word.to() + 1 : word.to();
    if (tokens.is(including, "including") && cast.mentionAt(including + 1) != null) {
      return clauses.at(including + 1, limit);
    }
    boolean governed = tokens.is(at - 1, "to", "for", "of"); // "counsel to the buyers is"
    governed |= isOfStock(word); // they put money in
    for (int i = word.to(); !governed && i < Math.min(limit, word.to() + REACH); i++) {
      if (tokens.is(i, "is", "was", "are", "were")) {
        boolean passive = tokens.is(i + 1, "advised", "represented", "led", "managed", "owned");
        return passive ? List.of() : clauses.at(i + 1, limit);
      }
      if (i == word.to() && !tokens.is(i, "of", "in")) {
        break;
      }
    }
    Mention named = cast.mentionAt(at - 2);
    boolean copula = tokens.is(at - 1, "is", "was");
    return copula && named != null && !clauses.isPossessive(named)
        ? List.of(named.entity())
        : List.of();
  }

  /** "The purchasers of the shares". */
  private boolean isOfStock(Lexicon.Match word) {
    int at = tokens.is(word.to() + 1, "the", "these", "such") ? word.to() + 2 : word.to() + 1;
    return tokens.is(word.to(), "of")
        && tokens.is(at, "shares", "units", "notes", "stock", "securities", "debentures");
  }

  /** Whether a label is one that only a party to an agreement has. */
  private boolean named(Lexicon.Match word) {
    return tokens.is(word.to() - 1, "subcontractor", "manufacturer", "charterer", "teammate")
        || tokens.is(word.to() - 1, "contractor", "licensee", "licensor", "teammates", "off-taker")
        || tokens.is(word.to() - 1, "supplier");
  }

  /** listed := "subcontractors" ("on the award")? ("are" | "include") B "and" C */
  private List<Integer> listed(Lexicon.Match word, int limit) {
    if (!tokens.is(word.to() - 1, "subcontractors", "teammates", "charterers", "co-borrowers")) {
      return List.of();
    }
    for (int i = word.to(); i < Math.min(limit, word.to() + REACH); i++) {
      if (tokens.is(i, "are", "include", "including", ":")) {
        return clauses.at(i + 1, limit);
      }
      if (!tokens.isWord(i) || cast.mentionAt(i) != null) {
        return List.of();
      }
    }
    return List.of();
  }

  /** "As the vendor selected for the index": who delivers something, not who sells a business. */
  private boolean chosen(Lexicon.Match word) {
    int i = word.to();
    while (tokens.is(i, "officially", "formally", "newly", "exclusively", "duly")) {
      i++;
    }
    return tokens.is(word.from(), "vendor", "vendors")
        && tokens.is(i, "selected", "chosen", "approved", "appointed", "retained", "for", "to");
  }

  /** The bracket of {@code (together, the “LABEL”)} with the label at a token; or -1. */
  private int together(int label, int start) {
    int i = label - 1;
    boolean several = false;
    while (i > start && i > label - BRACKETED && !tokens.is(i, "(", ")")) {
      several |= tokens.is(i, "together", "collectively", "each", "jointly");
      i--;
    }
    return several && tokens.is(i, "(") ? i : -1;
  }

  /** A name and those that "and" joins to it on its left. */
  private List<Integer> joined(Mention last, int start, int end) {
    int from = last.from();
    while (from - 1 > start && tokens.is(from - 1, "and", "messrs", "messrs.", ",")) {
      Mention m = cast.mentionAt(from - 2);
      if (m == null || tokens.is(from - 1, ",") && !tokens.is(m.to(), ",")) {
        break;
      }
      from = m.from();
    }
    List<Integer> all = clauses.at(from, end);
    return all.contains(last.entity()) ? all : List.of(last.entity());
  }

  private void give(int entity, Role role, int at, String label, Consumer<Finding> found) {
    boolean member = // "its partner Ann Roe", of a firm of lawyers
        entity >= 0
            && role == Role.PARTNER
            && cast.entity(entity).kind() == PartyKind.PERSON
            && label.equals("partner");
    if (entity >= 0 && !member && cast.entity(entity).kind() != PartyKind.GOVERNMENT) {
      found.accept(
          new Finding.RoleFinding(entity, role, at, "side-label", List.of("called: " + label)));
    }
  }
}
