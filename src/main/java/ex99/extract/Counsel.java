package ex99.extract;

import ex99.model.PartyKind;
import ex99.model.Role;
import ex99.name.Cast;
import ex99.name.Mention;
import ex99.token.Sentence;
import ex99.token.Tokens;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;

/** Reads advice told by a verb: who "advised", "is advising" or "represented" whom. */
final class Counsel {
  /** The words that {@link #read} is tried at. */
  static final Set<String> VERBS =
      Set.of(
          "advised",
          "represented",
          "advising",
          "representing",
          "represents",
          "represent",
          "assist",
          "help",
          "arranged",
          "arrange",
          "advises",
          "advise",
          "consulting",
          "consultation",
          "firm",
          "firms",
          "assisted",
          "counseled",
          "counselled",
          "acted",
          "acting",
          "acts",
          "legal",
          "counsel",
          "advice",
          "assistance",
          "representation",
          "explore",
          "evaluate",
          "perform",
          "conduct",
          "prepare",
          "provide",
          "consulted",
          "adviser",
          "advisor",
          "advisers",
          "advisors",
          "underwritten",
          "search",
          "lead",
          "broker");

  private final Tokens tokens;
  private final Cast cast;
  private final Clauses clauses;
  private final Advice advice;
  private final AdvisedBy advisedBy;
  private final Mandates mandates;

  Counsel(Reading reading) {
    this.tokens = reading.tokens();
    this.cast = reading.cast();
    this.clauses = new Clauses(reading);
    this.advice = new Advice(tokens, cast);
    this.advisedBy = new AdvisedBy(tokens, cast, clauses, advice);
    this.mandates = new Mandates(tokens, cast, clauses, advice);
  }

  /** Reads the advice that a token's verb tells of, if it is such a verb. */
  void read(int at, Sentence sentence, Consumer<Finding> found) {
    switch (tokens.norm(at)) {
      case "advised", "represented", "assisted", "counseled", "counselled" ->
          advised(at, sentence, found);
      case "acted", "acting", "acts" -> acted(at, sentence, found);
      case "consulting", "consultation", "consulted" -> consulted(at, sentence, found);
      case "arranged", "arrange" -> mandates.arranged(at, sentence, found);
      case "assist", "help", "explore", "evaluate", "perform", "conduct", "prepare", "provide" ->
          mandates.hired(at, sentence, found);
      case "lead" -> {
        if (tokens.is(at + 1, "a", "the", "its") && advice.seeks(at, sentence)) {
          mandates.hired(at, sentence, found);
        }
      }
      case "advise" -> {
        if (tokens.is(at - 1, "to")) {
          mandates.hired(at, sentence, found);
        } else {
          active(at, clauses.subject(at, sentence.from()), sentence, found);
        }
      }
      case "advising", "representing", "represents", "represent", "advises" ->
          active(at, clauses.subject(at, sentence.from()), sentence, found);
      case "adviser", "advisor", "advisers", "advisors" -> adviser(at, sentence, found);
      case "legal" -> team(at, sentence, found);
      case "counsel", "advice", "representation" -> provided(at, sentence, found);
      case "firm", "firms" -> {
        if (tokens.is(at - 1, "law") && !career(at)) {
          int name = tokens.is(at + 1, "of", "is", "was") ? at + 2 : at + 1;
          advice.firms(clauses.at(name, sentence.to()), Role.LEGAL_ADVISOR, at, found);
          advice.firms(elsewhere(name, sentence), Role.LEGAL_ADVISOR, at, found);
        }
      }
      case "underwritten" -> {
        if (tokens.is(at + 1, "by")) {
          boolean loan = tokens.is(at - 1, "facility", "facilities", "loan", "financing");
          Role role = loan ? Role.LENDER : Role.UNDERWRITER;
          advice.firms(clauses.at(at + 2, sentence.to()), role, at, found);
        }
      }
      case "assistance" -> assistance(at, sentence, found);
      case "search" -> mandates.search(at, sentence, found);
      case "broker" -> mandates.broker(at, sentence, found);
      default -> {}
    }
  }

  /** advised := C "was advised by" A "and" "by" B | A "advised" C */
  void advised(int at, Sentence sentence, Consumer<Finding> found) {
    if (tokens.is(at + 1, "by") && tokens.is(at - 1, "funds", "fund", "accounts", "entities")) {
      if (tokens.is(at - 2, "by") && tokens.is(at - 3, "owned", "controlled")) {
        return; // whose company it is
      }
      advice.firms(clauses.at(at + 2, sentence.to()), Role.INVESTOR, at, found);
    } else if (advisedBy.by(at, sentence) > at && !advisedBy.asAgent(at, sentence)) {
      advisedBy.passive(at, sentence, found);
    } else if (!tokens.is(at - 1, "so", "be", "been", "is", "are", "was", "were", "has")) {
      active(at, clauses.subject(at, sentence.from()), sentence, found);
    }
  }

  /** assistance := "the assistance of" | "assistance from", advisers among those behind it */
  private void assistance(int at, Sentence sentence, Consumer<Finding> found) {
    boolean of = tokens.is(at + 1, "of") && tokens.is(at - 1, "the");
    if (of || tokens.is(at + 1, "from")) {
      List<Integer> all = clauses.at(at + 2, sentence.to());
      boolean known = all.stream().anyMatch(firm -> advice.isLaw(firm) || advice.isHouse(firm));
      advice.firms(known ? all : List.of(), null, at, found);
    }
  }

  /** team := "legal" words ("led by" | "at" | "of" …) F, where F is a law firm by its name */
  private void team(int at, Sentence sentence, Consumer<Finding> found) {
    Mention m = cast.firstIn(at, Math.min(sentence.to(), at + 8));
    if (m != null
        && advice.isLaw(m.entity())
        && tokens.is(m.from() - 1, "by", "at", "of", "from")) {
      advice.firms(List.of(m.entity()), Role.LEGAL_ADVISOR, at, found);
    }
  }

  /** acted := A ("acted" | "is acting") "for" C, where A is a firm of a name that advisers have */
  private void acted(int at, Sentence sentence, Consumer<Finding> found) {
    if (tokens.is(at + 1, "for") && cast.mentionAt(at) == null) {
      List<Integer> firms =
          clauses.subject(at, sentence.from()).stream()
              .filter(firm -> advice.isLaw(firm) || advice.isHouse(firm))
              .toList();
      active(at, firms, sentence, found);
      Mention client =
          firms.isEmpty() ? null : cast.firstIn(at + 2, Math.min(sentence.to(), at + 5));
      int and = client == null ? -1 : tokens.is(client.to(), ",") ? client.to() + 1 : client.to();
      Mention other = and > 0 && tokens.is(and, "and", "while") ? cast.mentionAt(and + 1) : null;
      boolean organization = // "A acted for C and B for D"
          other != null && cast.entity(other.entity()).kind() == PartyKind.ORGANIZATION;
      if (organization && tokens.is(other.to(), "for") && firms.stream().allMatch(advice::isLaw)) {
        advice.firms(List.of(other.entity()), Role.LEGAL_ADVISOR, at, found);
      }
    }
  }

  /** provided := ("counsel" | "legal advice") "was provided by" A */
  private void provided(int at, Sentence sentence, Consumer<Finding> found) {
    if (tokens.is(at, "advice") && tokens.is(at + 1, "from", "of")) {
      boolean own = tokens.is(at - 1, "the", "follows", "following", "financial", "received", "on");
      advice.firms(own ? clauses.at(at + 2, sentence.to()) : List.of(), null, at, found);
      return;
    }
    boolean given =
        tokens.is(at + 1, "was", "is", "were")
            && tokens.is(at + 2, "provided", "given")
            && tokens.is(at + 3, "by");
    if (given) {
      boolean money = tokens.is(at - 1, "financial", "investment", "strategic");
      Role role =
          money ? Role.FINANCIAL_ADVISOR : tokens.is(at, "advice") ? null : Role.LEGAL_ADVISOR;
      advice.firms(clauses.at(at + 4, sentence.to()), role, at, found);
    }
  }

  /** "A partner at the law firm of": where somebody has worked. */
  private boolean career(int at) {
    int before = tokens.is(at - 2, "the", "a", "global", "international") ? at - 3 : at - 2;
    return tokens.is(before, "at", "with", "of", "joined", "from", "in");
  }

  /** consulted := "consulting" "with"? "its" … ("advisers" | "advisors") "," A "and" B */
  private void consulted(int at, Sentence sentence, Consumer<Finding> found) {
    for (int i = at + 1; i < Math.min(sentence.to(), at + 7); i++) {
      if (tokens.is(i, "advisers", "advisors") && tokens.is(i + 1, ",")) {
        Mention first = cast.firstIn(i + 2, Math.min(sentence.to(), i + 8));
        int name = first == null ? i + 2 : first.from();
        advice.firms(clauses.at(name, sentence.to()), null, at, found);
      }
    }
  }

  /** B in "the law firms of A in Oslo and B in Turin". */
  private List<Integer> elsewhere(int name, Sentence sentence) {
    Mention first = cast.mentionAt(name);
    if (first == null || !tokens.is(first.to(), "in")) {
      return List.of();
    }
    for (int i = first.to() + 1; i < Math.min(sentence.to(), first.to() + 6); i++) {
      Mention m = tokens.is(i, "and") ? cast.mentionAt(i + 1) : null;
      if (m != null && advice.isLaw(m.entity())) {
        return List.of(m.entity());
      }
    }
    return List.of();
  }

  /** told := "Advisers to" C … ("were" | "are" | "include") A "and" B, opening a sentence */
  private List<Integer> told(int from, Sentence sentence) {
    for (int i = from; i < Math.min(sentence.to(), from + 14); i++) {
      if (tokens.is(i, "were", "are", "include", "included", "was", "is")) {
        return clauses.at(i + 1, sentence.to());
      }
    }
    return List.of();
  }

  /** A in "A, led by its partner P, represented": the name before a clause between commas. */
  private List<Integer> opening(int at, Sentence sentence) {
    Mention m = tokens.is(at - 1, ",") ? cast.mentionAt(sentence.from()) : null;
    boolean firm = m != null && tokens.is(m.to(), ",") && at - m.to() < 18;
    return firm && (advice.isLaw(m.entity()) || advice.isHouse(m.entity()))
        ? List.of(m.entity())
        : List.of();
  }

  private void active(int at, List<Integer> subject, Sentence sentence, Consumer<Finding> found) {
    boolean firm = subject.stream().anyMatch(e -> cast.entity(e).kind() == PartyKind.ORGANIZATION);
    List<Integer> advisers = firm ? subject : opening(at, sentence);
    for (int i = at + 1; i < Math.min(sentence.to(), at + 5); i++) {
      if (tokens.isNumber(i) || tokens.is(i, "%", "percent", "about", "approximately")) {
        return; // "they represented 12% of the company's sales"
      }
    }
    boolean board = false;
    for (int i = at + 1; i < Math.min(sentence.to(), at + 8); i++) {
      board |= tokens.is(i, "compensation", "audit", "nominating");
    }
    boolean law = !advisers.isEmpty() && advisers.stream().allMatch(advice::isLaw);
    boolean client = law && at + 1 < sentence.to() && tokens.isCapitalized(at + 1);
    boolean somebody = board || client || hasObject(sentence.to(), at, sentence);
    if (somebody && !advisers.contains(cast.issuer())) {
      advice.firms(advisers, board ? Role.ADVISOR : null, at, found);
    }
  }

  /** Whether the verb at a token has somebody as its object. */
  private boolean hasObject(int limit, int at, Sentence sentence) {
    for (int i = at + 1; i < Math.min(limit, at + 7); i++) {
      if (cast.mentionAt(i) != null
          || tokens.is(i, "founders", "board", "committee", "sellers", "agents", "agent")
          || tokens.is(i, "promoters", "shareholders", "stockholders", "vendors", "owners")
          || tokens.is(i, "banks", "managers", "arrangers", "dealers", "fund", "funds", "bidder")
          || tokens.is(i, "group", "holders", "noteholders", "creditors", "debtors", "sponsors")
          || tokens.is(i, "buyer", "purchaser", "seller", "consortium", "family", "bondholders")
          || tokens.is(i, "underwriters", "purchasers", "investors", "lenders", "bookrunners")
          || tokens.is(i, "it", "us", "management", "company")) {
        return true;
      }
    }
    return sentence.to() < at;
  }

  /** adviser := A ("acted" | "served") "as" "its"? "adviser" "to" C | A "(" "adviser" "to" C ")" */
  private void adviser(int at, Sentence sentence, Consumer<Finding> found) {
    int i = at - 1;
    while (i > sentence.from() && tokens.is(i, "the", "its", "an", "sole", "exclusive")) {
      i--;
    }
    if (tokens.is(at - 1, "'s", "its", "their") && tokens.is(at + 1, "were", "are", "include")) {
      advice.firms(clauses.at(at + 2, sentence.to()), null, at, found);
      return;
    }
    if (sentence.from() == at && tokens.is(at + 1, "to")) {
      advice.firms(told(at + 2, sentence), null, at, found);
      return;
    }
    Mention client = tokens.is(at - 1, "'s") ? cast.mentionAt(at - 2) : null;
    Mention was =
        client != null && tokens.is(client.from() - 1, "was", "is")
            ? cast.mentionAt(client.from() - 2)
            : null;
    if (client != null && tokens.is(client.from() - 1, "are", "were")) {
      advice.firms(clauses.subject(client.from() - 1, sentence.from()), null, at, found);
      return;
    }
    if (was != null) {
      advice.firms(List.of(was.entity()), null, at, found);
      return;
    }
    Mention hired = tokens.is(i, "as") ? cast.mentionAt(i - 1) : null;
    boolean bare = tokens.is(at - 1, "its", "as", "an", "the");
    if (hired != null && bare && tokens.is(hired.from() - 1, "retained", "engaged", "hired")) {
      advice.firms(
          List.of(hired.entity()), advice.seeks(at, sentence) ? Role.ADVISOR : null, at, found);
      return;
    }
    if (!tokens.is(at + 1, "to") || cast.mentionAt(at) != null) {
      return;
    }
    if (tokens.is(i, "(")) {
      Mention m = cast.mentionAt(i - 1);
      advice.firms(m == null ? List.of() : List.of(m.entity()), null, at, found);
    } else if (tokens.is(i, "as") && tokens.is(i - 1, "acted", "served", "acting", "serving")) {
      advice.firms(clauses.subject(i - 1, sentence.from()), null, at, found);
      Mention served = cast.mentionAt(at + 2);
      Mention other =
          served != null && tokens.is(served.to(), "and") ? cast.mentionAt(served.to() + 1) : null;
      if (other != null && tokens.is(other.to(), "to", "for")) {
        advice.firms(List.of(other.entity()), null, at, found);
      }
    }
  }
}
