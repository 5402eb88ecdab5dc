package ex99.extract;

import ex99.model.PartyKind;
import ex99.model.Role;
import ex99.model.SectionKind;
import ex99.name.Cast;
import ex99.name.Mention;
import ex99.token.Lexicon;
import ex99.token.Tokens;
import ex99.token.WordSet;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** Reads who lends to whom, in a financing that a deal or project needs as in one of its own. */
final class Loans {
  private static final Lexicon WORDS = Lexicon.load("loan-words");

  /** Words that make a loan news rather than a debt of old. */
  private static final Set<String> NEWS =
      Set.of(
          "new",
          "commitment",
          "commitments",
          "committed",
          "borrow",
          "arranged",
          "sheet",
          "debtor-in-possession",
          "dip");

  /** What a lender does with a loan. */
  private static final Set<String> PROVIDES =
      Set.of(
          "provide",
          "provides",
          "provided",
          "offered",
          "offers",
          "advanced",
          "available",
          "committed",
          "extended",
          "extends",
          "underwritten",
          "granted",
          "waived",
          "approved");

  /** What tells that money comes for shares. */
  private static final WordSet EQUITY =
      WordSet.of(
          "flow-through",
          "brokered",
          "non-brokered",
          "placement",
          "shares",
          "stock",
          "units",
          "equity",
          "round",
          "pipe",
          "deal",
          "series");

  /** Behind one of these "from" tells who sells. */
  private static final WordSet BUYING =
      WordSet.of(
          "acquire",
          "acquired",
          "acquisition",
          "acquiring",
          "buy",
          "bought",
          "buying",
          "purchase",
          "purchased",
          "purchasing");

  private static final Set<String> OLD = Set.of("existing", "drawn", "outstanding", "under");
  private static final int AHEAD = 24;

  /** How far behind a loan the one may be named to whom it is given. */
  private static final int PROVIDED = 9;

  private static final int BACK = 30;

  /** How far behind its repayment the holder of a debt may be named. */
  private static final int REPAID = 16;

  private static final WordSet NOTES =
      WordSet.of("notes", "note", "debentures", "bonds", "mortgage", "loan", "debt");

  private static final WordSet REPAYING =
      WordSet.of(
          "repay",
          "repaid",
          "prepay",
          "prepaid",
          "redeem",
          "redeemed",
          "retire",
          "retired",
          "refinance",
          "repayment",
          "prepayment");

  private final Reading reading;
  private final Tokens tokens;
  private final Cast cast;
  private final Clauses clauses;
  private final Passages passages;
  private final Affiliates affiliates;
  private final LoansMade between;

  Loans(Reading reading, Passages passages, Affiliates affiliates) {
    this.affiliates = affiliates;
    this.reading = reading;
    this.tokens = reading.tokens();
    this.cast = reading.cast();
    this.clauses = new Clauses(reading);
    this.passages = passages;
    this.between = new LoansMade(reading);
  }

  /**
   * A loan.
   *
   * @param from the first token of the word that names it
   * @param to the token after it
   * @param passage where it stands
   * @param parts lender and borrower
   * @param fresh whether it is news
   * @param assumed whether no word says who borrows, so that the issuer is taken to
   */
  record Loan(
      int from,
      int to,
      Passage passage,
      List<Finding.EventFinding.Part> parts,
      boolean fresh,
      boolean assumed) {
    /** The same without its borrower. */
    Loan unowed() {
      List<Finding.EventFinding.Part> lenders =
          parts.stream().filter(part -> part.role() == Role.LENDER).toList();
      return new Loan(from, to, passage, lenders, fresh, assumed);
    }
  }

  List<Loan> read() {
    List<Loan> loans = new ArrayList<>();
    for (Passage passage : passages.all()) {
      int to = passage.to();
      for (int i = WORDS.next(tokens, passage.from(), to);
          i < to;
          i = WORDS.next(tokens, i + 1, to)) {
        Lexicon.Match match = WORDS.match(tokens, i);
        if (match != null
            && match.to() <= passage.to()
            && cast.mentionAt(i) == null
            && !passages.spoken(i)) {
          if (match.value().equals("none")) {
            i = match.to() - 1;
            continue;
          }
          Loan loan =
              switch (match.value()) {
                case "lend" -> lend(match, passage);
                case "owe" -> owed(match, passage);
                case "group" -> group(match, passage);
                case "held" -> repaid(match.from(), passage) ? owed(match, passage) : null;
                default -> loan(match, passage);
              };
          if (loan != null) {
            loans.add(loan);
          }
          i = match.to() - 1;
        }
      }
    }
    return loans;
  }

  /** lend := L "will lend" B */
  private Loan lend(Lexicon.Match word, Passage passage) {
    Parts parts = new Parts();
    List<Integer> borrowers = clauses.at(word.to(), passage.to());
    List<Integer> lenders = Parts.minus(clauses.subject(word.from(), passage.from()), borrowers);
    if (lenders.isEmpty() || borrowers.isEmpty()) {
      return null;
    }
    parts.add(lending(lenders), Role.LENDER);
    parts.add(organizations(borrowers), Role.BORROWER);
    boolean fresh = tokens.is(word.from(), "lent") && passage.zone() != Passage.Zone.BODY;
    return new Loan(word.from(), word.to(), passage, parts.list(), fresh, false);
  }

  /** Banks and people: an agency that lends is not told from one that is lent to. */
  private List<Integer> lending(List<Integer> entities) {
    return entities.stream()
        .filter(e -> e >= 0 && cast.entity(e).kind() != PartyKind.GOVERNMENT)
        .toList();
  }

  /** owed := "amounts owed" "to"? L, whom the issuer pays back. */
  private Loan owed(Lexicon.Match word, Passage passage) {
    Parts parts = new Parts();
    List<Integer> named = banks(clauses.at(word.to(), passage.to()));
    parts.add(named.isEmpty() ? banks(members(word.to(), passage.to())) : named, Role.LENDER);
    if (parts.list().isEmpty() || cast.issuer() < 0) {
      return null;
    }
    parts.add(List.of(cast.issuer()), Role.BORROWER);
    return new Loan(word.from(), word.to(), passage, parts.list(), false, false);
  }

  /** repaid := ("repay" | "prepay" | …) … notes "," … "held by" L: the issuer pays L back. */
  private boolean repaid(int held, Passage passage) {
    int least = Math.max(passage.from(), held - REPAID);
    boolean notes = false;
    for (int i = held - 1; i >= least && !tokens.is(i, ";", "which", "that", "and"); i--) {
      notes |= NOTES.has(tokens, i);
      if (notes && REPAYING.has(tokens, i)) {
        return true;
      }
    }
    return false;
  }

  /** group := "lenders" (","? "which")? "also"? ("include" | "are" | …) L "and" L */
  private Loan group(Lexicon.Match word, Passage passage) {
    int i = word.to();
    int whom = tokens.is(i, ",") ? i + 1 : i;
    Mention agent =
        tokens.is(whom, "for") && tokens.is(whom + 1, "whom", "which")
            ? cast.mentionAt(whom + 2)
            : null;
    if (agent != null && cast.issuer() >= 0 && tokens.is(agent.to(), "is", "acts", "serves")) {
      Parts leading = new Parts();
      leading.add(banks(List.of(agent.entity())), Role.LENDER);
      return new Loan(word.from(), word.to(), passage, leading.list(), false, false);
    }
    while (tokens.is(i, ",", "which", "also", "under", "the", "facility", "currently", "now")) {
      i++;
    }
    boolean listed =
        tokens.is(i, "include", "includes", "including", "comprising", "comprises", "are", ":")
            || tokens.is(i, "consisting", "comprised", "consist", "consists", "composed");
    List<Integer> named =
        listed
            ? banks(clauses.at(tokens.is(i + 1, "of") ? i + 2 : i + 1, passage.to()))
            : List.of();
    if (named.isEmpty() || cast.issuer() < 0) {
      return null;
    }
    Parts parts = new Parts();
    parts.add(named, Role.LENDER);
    return new Loan(word.from(), word.to(), passage, parts.list(), false, false);
  }

  /** loan := B … loan-word … ("with" | "from" | "arranged by" | "led by" | …) L, either order */
  private Loan loan(Lexicon.Match word, Passage passage) {
    if (tokens.is(word.from(), "financing") && equity(passage)) {
      return null;
    }
    Loan made = made(word, passage);
    made = made == null ? between(word, passage) : made;
    if (made != null) {
      return made;
    }
    List<Integer> lenders = lenders(word, passage);
    boolean bare = tokens.is(word.from(), "financing") && word.to() == word.from() + 1;
    if (lenders.isEmpty() || bare && lenders.stream().anyMatch(this::isDealer)) {
      return null;
    }
    Parts parts = new Parts();
    parts.add(lenders, Role.LENDER);
    List<Integer> subjects =
        isPassive(word)
            ? List.of()
            : Parts.minus(organizations(clauses.subject(word.from(), passage.from())), lenders);
    List<Integer> given = given(word, passage, lenders);
    boolean own =
        subjects.isEmpty() || subjects.size() > 1 && !affiliates.all().containsAll(subjects);
    boolean unknown =
        given.isEmpty()
            && (subjects.isEmpty() && tokens.is(passage.from(), "they")
                || tokens.is(passage.from(), "the")
                    && (tokens.is(passage.from() + 1, "venture", "partnership", "newco")
                        || tokens.is(passage.from() + 1, "joint", "new")
                            && tokens.is(passage.from() + 2, "venture", "partnership")));
    if (unknown) {
      return new Loan(word.from(), word.to(), passage, parts.list(), false, false);
    }
    parts.add(!given.isEmpty() ? given : own ? List.of(cast.issuer()) : subjects, Role.BORROWER);
    boolean assumed = given.isEmpty() && own;
    return new Loan(word.from(), word.to(), passage, parts.list(), fresh(word, passage), assumed);
  }

  /** "Debt will be provided by L": who stands before it does something else. */
  private boolean isPassive(Lexicon.Match word) {
    int verb = word.to();
    while (tokens.is(verb, "will", "is", "are", "was", "were", "has", "have", "be", "been", "being")
        || tokens.is(verb, "financing", "to", "would")) {
      verb++;
    }
    return verb > word.to() && PROVIDES.contains(tokens.norm(verb)) && tokens.is(verb + 1, "by");
  }

  /** made := issuer ("originated" | "made" | …) … loan-word "to" B */
  private Loan made(Lexicon.Match word, Passage passage) {
    int least = Math.max(passage.from(), word.from() - PROVIDED);
    for (int i = word.from() - 1; i > least && tokens.is(word.to(), "to"); i--) {
      if (tokens.is(i, "originated", "made", "provided", "funded", "extended", "advanced")) {
        List<Integer> lenders = clauses.subject(i, passage.from());
        List<Integer> takers = banks(clauses.at(word.to() + 1, passage.to()));
        if (!lenders.contains(cast.issuer()) || takers.isEmpty()) {
          return null;
        }
        Parts parts = new Parts();
        parts.add(List.of(cast.issuer()), Role.LENDER);
        parts.add(takers, Role.BORROWER);
        return new Loan(word.from(), word.to(), passage, parts.list(), false, false);
      }
    }
    return null;
  }

  /** "A bridge loan that A made to B", "A will extend to B a loan": told to pass between two. */
  private Loan between(Lexicon.Match word, Passage passage) {
    LoansMade.Sides sides =
        tokens.is(word.to() - 1, "loan")
            ? between.at(word.to() - 1, tokens.sentenceAt(word.from()))
            : null;
    if (sides == null) {
      return null;
    }
    Parts parts = new Parts();
    parts.add(List.of(sides.lender()), Role.LENDER);
    parts.add(List.of(sides.borrower()), Role.BORROWER);
    return new Loan(word.from(), word.to(), passage, parts.list(), false, false);
  }

  /** Whether a house places securities: a financing that it leads is one of shares. */
  private boolean isDealer(int entity) {
    return HolderRoles.isDealer(cast.entity(entity).name());
  }

  /** Whether the headline places shares and a sentence that tells of its financing no debt. */
  private boolean equity(Passage passage) {
    boolean placed = false;
    for (int i = passage.from(); i < passage.to(); i++) {
      placed |= tokens.is(i, "investors", "investor", "participation", "angels", "ventures");
    }
    for (Passage part : List.of(passages.all().get(0), passage)) {
      for (int i = part.from(); i < part.to(); i++) {
        placed |= EQUITY.has(tokens, i);
        if (tokens.is(i, "loan", "debt", "notes", "credit", "lender", "lenders", "facility")) {
          return false;
        }
      }
    }
    return placed;
  }

  /** B in L "has committed a loan … to" B. */
  private List<Integer> given(Lexicon.Match word, Passage passage, List<Integer> lenders) {
    int end = Math.min(passage.to(), word.to() + PROVIDED);
    for (int i = word.to(); i < end; i++) {
      Mention m = tokens.is(i, "to") ? cast.mentionAt(i + 1) : null;
      if (m != null && !lenders.contains(m.entity()) && !clauses.isPossessive(m)) {
        return organizations(List.of(m.entity()));
      }
      if (tokens.is(i, ";", ",")) {
        return List.of();
      }
    }
    return List.of();
  }

  private List<Integer> lenders(Lexicon.Match word, Passage passage) {
    int limit = Math.min(passage.to(), word.to() + AHEAD);
    List<Integer> lenders = new ArrayList<>();
    int from = tokens.is(word.to() - 1, "from", "with") ? word.to() - 1 : word.to();
    boolean buys = false;
    for (int i = from; i < limit && lenders.isEmpty(); i++) {
      buys |= BUYING.has(tokens, i);
      if (tokens.is(i, "for") && tokens.is(i + 1, "which")) {
        lenders.addAll(offering(i + 2, passage));
      }
      if (tokens.is(i, "and") && tokens.is(i + 1, "$", "€", "£")) {
        lenders.addAll(provider(word, passage)); // who provides this loan, before the next
        continue;
      }
      if (tokens.is(i, "with", "from", "through", "by")
          && !tokens.is(i - 1, "due", "replaced")
          && !(buys && tokens.is(i, "from")) // "drawn on its facility, to acquire T from S"
          && !backed(i)
          && !isEquity(i)) {
        lenders.addAll(banks(clauses.at(i + 1, limit)));
        if (lenders.isEmpty()) {
          lenders.addAll(banks(members(i + 1, passage.to())));
        }
      } else if (tokens.is(i, ";")) {
        break;
      }
    }
    for (int i = word.from() - 1;
        i > Math.max(passage.from(), word.from() - BACK) && lenders.isEmpty();
        i--) {
      boolean term = tokens.is(i, "sheet", "commitment", "commitments", "letter");
      if (term && tokens.is(i + 1, "with", "from")) {
        lenders.addAll(banks(clauses.at(i + 2, passage.to())));
      }
      if (term && i + 3 >= word.from() - 8) {
        lenders.addAll(obtained(i, passage));
      }
    }
    return lenders.isEmpty() ? provider(word, passage) : lenders;
  }

  /** "By equity commitments from funds managed by A, and a term loan": A's money is no loan. */
  private boolean isEquity(int preposition) {
    for (int i = preposition; i > preposition - 6; i--) {
      if (tokens.is(i, "equity") && tokens.is(i + 1, "commitment", "commitments", "funding")) {
        return true;
      }
    }
    return tokens.is(preposition + 1, "equity");
  }

  /** "Guaranteed by S": who stands behind a loan does not give it. */
  private boolean backed(int second) {
    int by = second;
    for (int i = second - 2; tokens.is(second - 1, "and") && i > second - 9 && by == second; i--) {
      by = tokens.is(i, "by") ? i : by;
    }
    return tokens.is(by, "by")
        && tokens.is(
            by - 1, "guaranteed", "secured", "owned", "issued", "held", "borrowed", "managed");
  }

  /** members := "a" … ("group" | "syndicate") ("consisting" | "comprised" …) "of" L */
  private List<Integer> members(int from, int limit) {
    boolean group = false;
    for (int i = from; i < Math.min(limit, from + 10) && tokens.isWord(i); i++) {
      group |= tokens.is(i, "group", "syndicate", "consortium", "banks", "lenders", "club");
      if (group
          && tokens.is(
              i, "consisting", "comprised", "comprising", "including", "led", "includes")) {
        return clauses.at(tokens.is(i + 1, "of", "by") ? i + 2 : i + 1, limit);
      }
      if (cast.mentionAt(i) != null) {
        break;
      }
    }
    return List.of();
  }

  /** obtained := "obtained" | "received" … "from" L "a" "commitment", which ends at a token. */
  private List<Integer> obtained(int term, Passage passage) {
    int least = Math.max(passage.from(), term - 10);
    for (int i = term - 1; i >= least; i--) {
      if (tokens.is(i, "from") && !tokens.is(i - 1, "different", "far", "away")) {
        return banks(clauses.at(i + 1, term));
      }
    }
    return List.of();
  }

  /**
   * offering := "for which" L "has" ("issued" | "given" | …) … ("term sheet" | "commitment" | …)
   */
  private List<Integer> offering(int from, Passage passage) {
    Mention m = cast.mentionAt(tokens.is(from, "the") ? from + 1 : from);
    int verb = m == null ? -1 : tokens.is(m.to(), "has", "have") ? m.to() + 1 : m.to();
    return verb > 0 && promises(verb, passage) ? banks(List.of(m.entity())) : List.of();
  }

  /** Whether what a verb gives is a lender's word: "issued a firm commitment". */
  private boolean promises(int verb, Passage passage) {
    boolean gives = tokens.is(verb, "issued", "given", "delivered", "signed", "provided");
    for (int i = verb + 1; gives && i < Math.min(passage.to(), verb + 6); i++) {
      if (tokens.is(i, "commitment", "commitments", "letter", "sheet", "proposal")) {
        return true;
      }
    }
    return false;
  }

  /** "Has agreed to increase the facility". */
  private boolean agrees(int verb) {
    return tokens.is(verb, "increase", "extend", "renew", "amend", "waive", "restructure")
        && tokens.is(verb - 1, "to")
        && tokens.is(verb - 2, "agreed");
  }

  /** provider := L ("has" | "will")? ("committed to")? "provide" … loan-word */
  private List<Integer> provider(Lexicon.Match word, Passage passage) {
    int least = Math.max(passage.from(), word.from() - 14);
    for (int i = word.from() - 1; i >= least; i--) {
      boolean raises =
          tokens.is(i, "raised", "increased", "renewed")
              && !tokens.is(i + 1, "its", "their", "our", "the", "a", "to", "by");
      boolean agrees = agrees(i) || promises(i, passage);
      if ((PROVIDES.contains(tokens.norm(i)) || raises || agrees) && cast.mentionAt(i) == null) {
        boolean passive = tokens.is(i - 1, "be", "been", "was", "were", "is");
        boolean bare = i + 1 == word.from() && !tokens.is(i, "provide", "provides");
        return passive || bare ? List.of() : providers(i, passage.from());
      }
      if (tokens.is(i, ";") || tokens.is(i, "under", "against")) {
        return List.of();
      }
    }
    return List.of();
  }

  /** Who provides what a verb says; "a group of banks led by L" is L. */
  private List<Integer> providers(int verb, int start) {
    for (int i = verb - 1; i > start && i > verb - 10; i--) {
      Mention m = cast.mentionAt(i);
      if (m != null && tokens.is(m.from() - 1, "by") && tokens.is(m.from() - 2, "led")) {
        return banks(List.of(m.entity()));
      }
      if (m != null) {
        break;
      }
    }
    return banks(clauses.subject(verb, start));
  }

  private List<Integer> banks(List<Integer> entities) {
    return organizations(entities).stream()
        .filter(e -> !cast.issuers().contains(e))
        .filter(e -> cast.entity(e).kind() == PartyKind.ORGANIZATION)
        .toList();
  }

  private boolean fresh(Lexicon.Match word, Passage passage) {
    boolean fresh = false;
    int end = Math.min(passage.to(), word.to() + AHEAD);
    for (int i = Math.max(passage.from(), word.from() - BACK); i < end; i++) {
      fresh |= NEWS.contains(tokens.norm(i));
      Mention m = cast.mentionAt(i);
      if (m == null && OLD.contains(tokens.norm(i)) && i >= word.from() - 5 && i < word.from()) {
        return false;
      }
    }
    SectionKind kind = reading.outline().kindAt(tokens.start(word.from()));
    return fresh && kind != SectionKind.ABOUT;
  }

  private List<Integer> organizations(List<Integer> entities) {
    return entities.stream()
        .filter(e -> e >= 0 && cast.entity(e).kind() != PartyKind.PERSON)
        .filter(e -> cast.entity(e).kind() != PartyKind.GOVERNMENT)
        .toList();
  }
}
