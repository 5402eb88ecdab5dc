package ex99.extract;

import ex99.model.PartyKind;
import ex99.model.Role;
import ex99.name.Cast;
import ex99.name.Mention;
import ex99.token.Lexer;
import ex99.token.Lexicon;
import ex99.token.Sentence;
import ex99.token.Tokens;
import ex99.token.WordSet;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;

/** Reads advice told by a verb: who "advised", "is advising" or "represented" whom. */
final class Counsel {
  private static final Lexicon LAW = Lexicon.load("law-firm-words");

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
          "broker");

  /** What banks and firms that advise on deals call themselves. */
  private static final Set<String> HOUSES =
      Set.of("advisors", "advisers", "advisory", "securities", "m&a", "bankers");

  private static final WordSet SUITS =
      WordSet.of(
          "litigation", "lawsuit", "lawsuits", "suit", "plaintiff", "defendant", "infringement");

  /** What somebody is assisted in by those who advise on deals. */
  private static final WordSet DEALS =
      WordSet.of(
          "transaction",
          "transactions",
          "sale",
          "acquisition",
          "merger",
          "deal",
          "offering",
          "financing",
          "placement",
          "negotiations",
          "restructuring",
          "strategic",
          "legal",
          "counsel",
          "advised",
          "represented");

  private static final int REACH = 40;

  private final Tokens tokens;
  private final Cast cast;
  private final Clauses clauses;

  Counsel(Reading reading) {
    this.tokens = reading.tokens();
    this.cast = reading.cast();
    this.clauses = new Clauses(reading);
  }

  /** Reads the advice that a token's verb tells of, if it is such a verb. */
  void read(int at, Sentence sentence, Consumer<Finding> found) {
    switch (tokens.norm(at)) {
      case "advised", "represented", "assisted", "counseled", "counselled" ->
          advised(at, sentence, found);
      case "acted", "acting", "acts" -> acted(at, sentence, found);
      case "consulting", "consultation", "consulted" -> consulted(at, sentence, found);
      case "arranged", "arrange" -> arranged(at, sentence, found);
      case "assist", "help", "explore", "evaluate", "perform", "conduct", "prepare", "provide" ->
          hired(at, sentence, found);
      case "advise" -> {
        if (tokens.is(at - 1, "to")) {
          hired(at, sentence, found);
        } else {
          active(at, clauses.subject(at, sentence.from()), sentence, found);
        }
      }
      case "advising", "representing", "represents", "represent", "advises" ->
          active(at, clauses.subject(at, sentence.from()), sentence, found);
      case "adviser", "advisor", "advisers", "advisors" -> adviser(at, sentence, found);
      case "legal" -> team(at, sentence, found);
      case "counsel", "advice", "representation" -> provided(at, sentence, found);
      case "firm" -> {
        if (tokens.is(at - 1, "law") && !career(at)) {
          int name = tokens.is(at + 1, "of") ? at + 2 : at + 1;
          firms(clauses.at(name, sentence.to()), Role.LEGAL_ADVISOR, at, found);
        }
      }
      case "underwritten" -> {
        if (tokens.is(at + 1, "by")) {
          boolean loan = tokens.is(at - 1, "facility", "facilities", "loan", "financing");
          Role role = loan ? Role.LENDER : Role.UNDERWRITER;
          firms(clauses.at(at + 2, sentence.to()), role, at, found);
        }
      }
      case "assistance" -> {
        if (tokens.is(at + 1, "of", "from")
            && tokens.is(at - 1, "the") | tokens.is(at + 1, "from")) {
          List<Integer> all = clauses.at(at + 2, sentence.to());
          boolean known = all.stream().anyMatch(firm -> isLaw(firm) || isHouse(firm));
          firms(known ? all : List.of(), null, at, found);
        }
      }
      case "search" -> search(at, sentence, found);
      case "broker" -> {
        Mention m = tokens.is(at - 1, "designated") ? named(at, sentence) : null;
        if (m != null) {
          firms(List.of(m.entity()), Role.ADVISOR, at, found);
        }
      }
      default -> {}
    }
  }

  /** hired := "retained" A ("and" B)* "to" ("assist" | "help"), in a deal as what they are */
  private void hired(int at, Sentence sentence, Consumer<Finding> found) {
    List<Integer> all = new ArrayList<>();
    int i = at - 2;
    Mention m = tokens.is(at - 1, "to") ? cast.mentionAt(i) : null;
    while (m != null && i > sentence.from()) {
      all.add(0, m.entity());
      i = m.from() - 1;
      while (tokens.is(i, ",", "and")) {
        i--;
      }
      m = cast.mentionAt(i);
    }
    if (all.isEmpty() || !tokens.is(i, "retained", "engaged", "hired") && !alsoHired(i, sentence)) {
      return;
    }
    boolean deal = tokens.is(at + 3, "review", "sale", "process") || alternatives(at, sentence);
    for (int firm : all) {
      boolean law = isLaw(firm) && (!deal || all.size() > 1);
      Role role = law ? Role.LEGAL_ADVISOR : deal ? Role.FINANCIAL_ADVISOR : Role.ADVISOR;
      firms(List.of(firm), role, at, found);
    }
  }

  /** "Engaged A to perform an audit and B to prepare the papers", the "and" at a token. */
  private boolean alsoHired(int and, Sentence sentence) {
    for (int i = and - 1;
        tokens.is(and + 1, "and") && i > Math.max(sentence.from(), and - 20);
        i--) {
      Mention m = tokens.is(i, "retained", "engaged", "hired") ? cast.mentionAt(i + 1) : null;
      if (m != null && tokens.is(m.to(), "to")) {
        return true;
      }
    }
    return false;
  }

  /** advised := C "was advised by" A "and" "by" B | A "advised" C */
  private void advised(int at, Sentence sentence, Consumer<Finding> found) {
    if (tokens.is(at + 1, "by") && tokens.is(at - 1, "funds", "fund", "accounts", "entities")) {
      if (tokens.is(at - 2, "by") && tokens.is(at - 3, "owned", "controlled")) {
        return; // whose company it is
      }
      firms(clauses.at(at + 2, sentence.to()), Role.INVESTOR, at, found);
    } else if (by(at, sentence) > at && !asAgent(at, sentence)) {
      int i = by(at, sentence);
      while (i >= 0 && i < sentence.to() && i < at + 40) {
        List<Integer> advisers = clauses.at(i + 1, sentence.to());
        Mention other = gapped(i + 1, sentence.to());
        if (other != null) {
          advisers = Parts.minus(advisers, List.of(other.entity()));
        }
        firms(advisers, special(i + 1, sentence), at, found);
        firms(employer(i + 1, sentence), Role.LEGAL_ADVISOR, at, found);
        i = other == null ? next(i + 1, sentence.to()) : other.to();
      }
    } else if (!tokens.is(at - 1, "so", "be", "been", "is", "are", "was", "were", "has")) {
      active(at, clauses.subject(at, sentence.from()), sentence, found);
    }
  }

  /** Where "by" stands in "advised by" and "advised on the transaction by"; -1 for nowhere. */
  private int by(int at, Sentence sentence) {
    if (!tokens.is(at + 1, "on", "in", "by")
        || !tokens.is(at - 1, "was", "were", "is", "are", "being", "been")
            && !tokens.is(at + 1, "by")) {
      return -1;
    }
    for (int i = at + 1; i < Math.min(sentence.to(), at + 9); i++) {
      if (tokens.is(i, "by")) {
        return i;
      }
      if (cast.mentionAt(i) != null || !tokens.isWord(i)) {
        return -1;
      }
    }
    return -1;
  }

  /** F in "by lead trial counsel Ann Roe of F": whose lawyer acts. */
  private List<Integer> employer(int from, Sentence sentence) {
    Mention m = cast.firstIn(from, Math.min(sentence.to(), from + 7));
    boolean person = m != null && cast.entity(m.entity()).kind() == PartyKind.PERSON;
    Mention firm =
        person && tokens.is(m.to(), "of", "from", "with", "at") ? cast.mentionAt(m.to() + 1) : null;
    return firm != null && isLaw(firm.entity()) ? List.of(firm.entity()) : List.of();
  }

  /** team := "legal" words ("led by" | "at" | "of" …) F, where F is a law firm by its name */
  private void team(int at, Sentence sentence, Consumer<Finding> found) {
    Mention m = cast.firstIn(at, Math.min(sentence.to(), at + 8));
    if (m != null && isLaw(m.entity()) && tokens.is(m.from() - 1, "by", "at", "of", "from")) {
      firms(List.of(m.entity()), Role.LEGAL_ADVISOR, at, found);
    }
  }

  /** acted := A ("acted" | "is acting") "for" C, where A is a firm of a name that advisers have */
  private void acted(int at, Sentence sentence, Consumer<Finding> found) {
    if (tokens.is(at + 1, "for") && cast.mentionAt(at) == null) {
      List<Integer> firms =
          clauses.subject(at, sentence.from()).stream()
              .filter(firm -> isLaw(firm) || isHouse(firm))
              .toList();
      active(at, firms, sentence, found);
    }
  }

  /** "Lenders, represented by A as administrative agent": A advises nobody. */
  private boolean asAgent(int at, Sentence sentence) {
    Mention m = cast.firstIn(at + 2, Math.min(sentence.to(), at + 6));
    return m != null && tokens.is(m.to(), "as") && tokens.is(m.to() + 2, "agent");
  }

  /** provided := ("counsel" | "legal advice") "was provided by" A */
  private void provided(int at, Sentence sentence, Consumer<Finding> found) {
    if (tokens.is(at, "advice") && tokens.is(at + 1, "from", "of")) {
      boolean own = tokens.is(at - 1, "the", "follows", "following", "financial", "received", "on");
      firms(own ? clauses.at(at + 2, sentence.to()) : List.of(), null, at, found);
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
      firms(clauses.at(at + 4, sentence.to()), role, at, found);
    }
  }

  /** "A partner at the law firm of": where somebody has worked. */
  private boolean career(int at) {
    int before = tokens.is(at - 2, "the", "a", "global", "international") ? at - 3 : at - 2;
    return tokens.is(before, "at", "with", "of", "joined", "from", "in");
  }

  private boolean alternatives(int at, Sentence sentence) {
    for (int i = at; i < Math.min(sentence.to(), at + 12); i++) {
      if (tokens.is(
              i,
              "restructuring",
              "alternatives",
              "refinancing",
              "sale",
              "capital",
              "financing",
              "review")
          || tokens.is(i, "proposal", "offer", "bid", "merger", "transaction")) {
        return true;
      }
    }
    return false;
  }

  /** arranged := A "arranged" "the" (loan | financing) "for" C | "hired" A "to arrange" … loan */
  private void arranged(int at, Sentence sentence, Consumer<Finding> found) {
    boolean hired = tokens.is(at, "arrange") && tokens.is(at - 1, "to");
    Mention m = cast.mentionAt(hired ? at - 2 : at - 1);
    boolean engaged =
        m != null && tokens.is(m.from() - 1, "hired", "engaged", "retained", "appointed");
    boolean money = false;
    boolean others = false;
    for (int i = at + 1; i < Math.min(sentence.to(), at + 10); i++) {
      money |= tokens.is(i, "financing", "loan", "debt", "transaction", "placement", "facility");
      others |= money && tokens.is(i, "for") || tokens.is(i, "behalf");
    }
    if (m != null && money && (hired ? engaged : others)) {
      firms(List.of(m.entity()), Role.FINANCIAL_ADVISOR, at, found);
    }
  }

  /** consulted := "consulting" "with"? "its" … ("advisers" | "advisors") "," A "and" B */
  private void consulted(int at, Sentence sentence, Consumer<Finding> found) {
    for (int i = at + 1; i < Math.min(sentence.to(), at + 7); i++) {
      if (tokens.is(i, "advisers", "advisors") && tokens.is(i + 1, ",")) {
        Mention first = cast.firstIn(i + 2, Math.min(sentence.to(), i + 8));
        int name = first == null ? i + 2 : first.from();
        firms(clauses.at(name, sentence.to()), null, at, found);
      }
    }
  }

  /** D in "was advised by A and D by B", or null. */
  private Mention gapped(int from, int limit) {
    for (int i = from; i < Math.min(limit, from + 20); i++) {
      Mention m = tokens.is(i, "and") ? cast.mentionAt(i + 1) : null;
      if (m != null && tokens.is(m.to(), "by")) {
        return m;
      }
    }
    return null;
  }

  /** A firm that advises "on restructuring" or the like does so beside bank and counsel. */
  private Role special(int from, Sentence sentence) {
    Mention m = cast.firstIn(from, Math.min(sentence.to(), from + 6));
    boolean on = m != null && tokens.is(m.to(), "on");
    return on && tokens.is(m.to() + 1, "restructuring", "tax", "accounting", "communications")
        ? Role.ADVISOR
        : null;
  }

  /** The next "and by" of a list. */
  private int next(int from, int limit) {
    for (int i = from; i < Math.min(limit, from + 20); i++) {
      if (tokens.is(i, "and", ";", ",") && tokens.is(i + 1, "by")) {
        return i + 1;
      }
    }
    return -1;
  }

  private void active(int at, List<Integer> advisers, Sentence sentence, Consumer<Finding> found) {
    for (int i = at + 1; i < Math.min(sentence.to(), at + 5); i++) {
      if (tokens.isNumber(i) || tokens.is(i, "%", "percent", "about", "approximately")) {
        return; // "they represented 12% of the company's sales"
      }
    }
    boolean board = false;
    for (int i = at + 1; i < Math.min(sentence.to(), at + 8); i++) {
      board |= tokens.is(i, "compensation", "audit", "nominating");
    }
    boolean law = !advisers.isEmpty() && advisers.stream().allMatch(this::isLaw);
    boolean client = law && at + 1 < sentence.to() && tokens.isCapitalized(at + 1);
    boolean somebody = board || client || named(sentence.to(), at, sentence);
    if (somebody && !advisers.contains(cast.issuer())) {
      firms(advisers, board ? Role.ADVISOR : null, at, found);
    }
  }

  /** Whether the verb at a token has somebody as its object. */
  private boolean named(int limit, int at, Sentence sentence) {
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
      firms(clauses.at(at + 2, sentence.to()), null, at, found);
      return;
    }
    Mention client = tokens.is(at - 1, "'s") ? cast.mentionAt(at - 2) : null;
    Mention was =
        client != null && tokens.is(client.from() - 1, "was", "is")
            ? cast.mentionAt(client.from() - 2)
            : null;
    if (client != null && tokens.is(client.from() - 1, "are", "were")) {
      firms(clauses.subject(client.from() - 1, sentence.from()), null, at, found);
      return;
    }
    if (was != null) {
      firms(List.of(was.entity()), null, at, found);
      return;
    }
    Mention hired = tokens.is(i, "as") ? cast.mentionAt(i - 1) : null;
    boolean bare = tokens.is(at - 1, "its", "as", "an", "the");
    if (hired != null && bare && tokens.is(hired.from() - 1, "retained", "engaged", "hired")) {
      firms(List.of(hired.entity()), seeks(at, sentence) ? Role.ADVISOR : null, at, found);
      return;
    }
    if (!tokens.is(at + 1, "to") || cast.mentionAt(at) != null) {
      return;
    }
    if (tokens.is(i, "(")) {
      Mention m = cast.mentionAt(i - 1);
      firms(m == null ? List.of() : List.of(m.entity()), null, at, found);
    } else if (tokens.is(i, "as") && tokens.is(i - 1, "acted", "served", "acting", "serving")) {
      firms(clauses.subject(i - 1, sentence.from()), null, at, found);
      Mention served = cast.mentionAt(at + 2);
      Mention other =
          served != null && tokens.is(served.to(), "and") ? cast.mentionAt(served.to() + 1) : null;
      if (other != null && tokens.is(other.to(), "to", "for")) {
        firms(List.of(other.entity()), null, at, found);
      }
    }
  }

  /** Whether somebody is looked for: "in the search for a chief executive". */
  private boolean seeks(int at, Sentence sentence) {
    for (int i = at; i < Math.min(sentence.to(), at + 8); i++) {
      if (tokens.is(i, "search", "recruitment", "restructuring")) {
        return true;
      }
    }
    return false;
  }

  /** search := "search was conducted by" A | A ", an executive search firm" */
  private void search(int at, Sentence sentence, Consumer<Finding> found) {
    if (tokens.is(at + 1, "firm")) {
      Mention m = named(at, sentence);
      if (m != null) {
        firms(List.of(m.entity()), Role.ADVISOR, at, found);
      }
      return;
    }
    List<Integer> by = clauses.after("by", at, Math.min(sentence.to(), at + 6));
    firms(by, Role.ADVISOR, at, found);
  }

  /** The name that an apposition at a token belongs to: "A, its designated broker". */
  private Mention named(int at, Sentence sentence) {
    for (int i = at - 1; i > Math.max(sentence.from(), at - 6); i--) {
      if (tokens.is(i, ",")) {
        return cast.mentionAt(i - 1);
      }
    }
    return null;
  }

  private void firms(List<Integer> firms, Role role, int at, Consumer<Finding> found) {
    if (role == null && tokens.is(at, "assisted") && tokens.is(at + 1, "by") && isWork(firms, at)) {
      return;
    }
    for (int firm : firms) {
      if (cast.entity(firm).kind() == PartyKind.ORGANIZATION && firm != cast.issuer()) {
        Role as = role != null ? role : advice(firm, firms, at);
        found.accept(
            new Finding.RoleFinding(firm, as, at, "advice", List.of("verb: " + tokens.norm(at))));
      }
    }
  }

  /** "Will be assisted by": in work on a site or an order, of which no deal is told. */
  private boolean isWork(List<Integer> firms, int at) {
    Sentence sentence = tokens.sentenceAt(at);
    return !seeks(at, sentence)
        && DEALS.next(tokens, sentence.from(), sentence.to()) >= sentence.to()
        && firms.stream().noneMatch(firm -> isLaw(firm) || isHouse(firm) || legal(firm, at));
  }

  /** What a firm's advice is: law by its name; else money beside a law firm, a search, a broker. */
  private Role advice(int firm, List<Integer> firms, int at) {
    if (legal(firm, at)) {
      return Role.LEGAL_ADVISOR;
    }
    if (tokens.is(at, "assisted") && seeks(at, tokens.sentenceAt(at))
        || cast.entity(firm).name().contains("Broker")) {
      return Role.ADVISOR;
    }
    if (isHouse(firm)) {
      return Role.FINANCIAL_ADVISOR;
    }
    if (firms.stream().anyMatch(this::isLaw) && onNotes(at)) {
      return Role.LEGAL_ADVISOR;
    }
    return firms.stream().anyMatch(this::isLaw) ? Role.FINANCIAL_ADVISOR : byContext(at);
  }

  /** Whether a name says that a firm advises on deals: Acme M&A Advisors, Acme Securities. */
  private boolean isHouse(int firm) {
    List<String> norms = Lexer.norms(cast.entity(firm).name());
    return norms.stream().anyMatch(HOUSES::contains);
  }

  /** "A and B advised C on the notes", "advised the banks": those who do so are its lawyers. */
  private boolean onNotes(int at) {
    int end = Math.min(tokens.sentenceAt(at).to(), at + 8);
    for (int i = at + 1; i < end; i++) {
      if (cast.mentionAt(i) == null
          && tokens.is(i, "notes", "bonds", "banks", "underwriters", "purchasers", "bookrunners")) {
        return true;
      }
    }
    return false;
  }

  /** Behind sentences about counsel, "was advised by" may mean either; else it means a bank. */
  private Role byContext(int at) {
    int start = tokens.sentenceAt(at).from();
    boolean spoken = false;
    for (int i = start; i < at && tokens.norm(at).startsWith("represent"); i++) {
      spoken |= tokens.is(i, "legal", "counsel", "law");
      if (tokens.is(i, "financial", "investment")) {
        spoken = false;
        break;
      }
    }
    if (spoken) {
      return Role.LEGAL_ADVISOR;
    }
    if (start == 0 || tokens.block(start - 1) != tokens.block(at)) {
      return inSuit(at) ? Role.LEGAL_ADVISOR : Role.FINANCIAL_ADVISOR;
    }
    if (inSuit(at)) {
      return Role.LEGAL_ADVISOR;
    }
    Sentence before = tokens.sentenceAt(start - 1);
    boolean law = false;
    for (int i = before.from(); i < before.to(); i++) {
      law |= tokens.is(i, "counsel", "legal", "law");
      if (tokens.is(i, "financial")) {
        return Role.FINANCIAL_ADVISOR;
      }
    }
    for (int i = at; i < tokens.sentenceAt(at).to(); i++) {
      if (tokens.is(i, "law") && tokens.is(i + 1, "firm")) {
        return Role.FINANCIAL_ADVISOR; // "by A and the law firm B"
      }
    }
    boolean acts = tokens.norm(at).startsWith("represent");
    return !law ? Role.FINANCIAL_ADVISOR : acts ? Role.LEGAL_ADVISOR : Role.ADVISOR;
  }

  /** "Was represented by A" behind words of a suit: a lawyer does so. */
  private boolean inSuit(int at) {
    int from = Math.max(0, at - 2 * REACH);
    return tokens.norm(at).startsWith("represent") && SUITS.any(tokens, from, at);
  }

  /** Whether advice is legal: by the firm's name, or as a bracket beside it says. */
  private boolean legal(int firm, int at) {
    Sentence sentence = tokens.sentenceAt(at);
    int end = Math.min(sentence.to(), at + REACH);
    for (int i = Math.max(sentence.from(), at - REACH); i < end; i++) {
      Mention m = cast.mentionAt(i);
      if (m != null && m.entity() == firm && tokens.is(m.to(), "(") && tokens.is(m.to() + 2, ")")) {
        if (tokens.is(m.to() + 1, "legal", "law") || tokens.is(m.to() + 1, "m&a", "financial")) {
          return tokens.is(m.to() + 1, "legal", "law");
        }
      }
    }
    return isLaw(firm);
  }

  /** Whether a name is a law firm's: by its form, or three surnames in a row. */
  private boolean isLaw(int firm) {
    List<String> norms = Lexer.norms(cast.entity(firm).name());
    if (norms.stream().anyMatch(HOUSES::contains)) {
      return false; // Acme Energy Advisory LLP: British firms of all trades are partnerships
    }
    for (String norm : norms) {
      if (LAW.has(norm)) {
        return true;
      }
    }
    int comma = norms.indexOf(",");
    int and = norms.indexOf("&");
    boolean trade = and >= 0 && and + 1 < norms.size() && norms.get(and + 1).startsWith("co");
    return comma == 1 && and > comma && !trade;
  }
}
