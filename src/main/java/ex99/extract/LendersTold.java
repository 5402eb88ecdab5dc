package ex99.extract;

import ex99.model.PartyKind;
import ex99.model.Role;
import ex99.name.Mention;
import ex99.token.Lexicon;
import ex99.token.WordSet;
import java.util.List;
import java.util.function.Consumer;

/**
 * Reads lenders of whom no loan "from" them is told: who is called one, finances something, joins a
 * facility, is paid back, is asked for a loan, is confident of arranging one or holds the notes.
 */
final class LendersTold extends RolesTold {
  private static final Lexicon LIST = Lexicon.load("lender-words");
  private static final WordSet CALLED = set("called");
  private static final WordSet KINDS = set("kind");
  private static final WordSet PAID = set("paid");
  private static final WordSet JOINS = set("joins");
  private static final WordSet MEMBERS = set("members");
  private static final WordSet TALKS = set("talks");
  private static final WordSet EASES = set("eases");
  private static final WordSet OWES = set("owes");
  private static final WordSet DEBT = set("debt");
  private static final WordSet NOTES = set("note");
  private static final WordSet BACK = set("back");
  private static final WordSet GROUP = set("group");
  private static final WordSet MANY = set("many");
  private static final WordSet PART = set("part");

  /** How many tokens behind a verb the debt may be named that it is about. */
  private static final int NEAR = 8;

  /** The same where the other side stands between. */
  private static final int REACH = 16;

  LendersTold(Reading reading) {
    super(reading, "lender-told", "a word of lending");
  }

  private static WordSet set(String name) {
    return WordSet.of(WordSets.of(LIST, name));
  }

  @Override
  void read(int at, Passage passage, Consumer<Finding> found) {
    List<Integer> lenders = lenders(at, passage);
    give(lenders, Role.LENDER, at, found);
    Mention borrower = lenders.isEmpty() ? null : borrower(at);
    if (borrower != null) {
      give(List.of(borrower.entity()), Role.BORROWER, at, found);
    }
  }

  /** B in "the lender of B". */
  private Mention borrower(int at) {
    boolean of = CALLED.has(tokens, at) && tokens.is(at + 1, "of", "to");
    Mention m = of ? cast.mentionAt(tokens.is(at + 2, "the") ? at + 3 : at + 2) : null;
    return m == null || cast.entity(m.entity()).kind() != PartyKind.ORGANIZATION ? null : m;
  }

  private List<Integer> lenders(int at, Passage passage) {
    if (CALLED.has(tokens, at)) {
      return called(at, passage);
    }
    if (PAID.has(tokens, at)) {
      return financed(at, passage);
    }
    if (JOINS.has(tokens, at) || MEMBERS.has(tokens, at)) {
      return joined(at, passage);
    }
    if (TALKS.has(tokens, at)) {
      return asked(at, passage);
    }
    if (EASES.has(tokens, at)) {
      return eased(at, passage);
    }
    if (NOTES.has(tokens, at)) {
      return repaid(at, passage);
    }
    if (tokens.is(at, "held")) {
      return holding(at, passage);
    }
    if (tokens.is(at, "letter")) {
      return confident(at, passage);
    }
    return OWES.has(tokens, at) ? owed(at, passage) : List.of();
  }

  /** called := L "," (("the" | "one of")? kind* "lender" ("of" | "to") | whose kind* "lender") */
  private List<Integer> called(int at, Passage passage) {
    int i = at - 1;
    while (i > passage.from() && KINDS.has(tokens, i)) {
      i--;
    }
    boolean to = tokens.is(at + 1, "of", "to", "under");
    Mention owner = possessor(i);
    int comma = owner != null ? owner.from() - 1 : tokens.is(i, ",") ? i : i - 1;
    comma = owner != null && tokens.is(comma, "the") ? comma - 1 : comma;
    boolean whose = owner != null || tokens.is(i, "its", "our", "their");
    boolean the = to && (comma == i || tokens.is(i, "the", "a") && lent(at + 2));
    if (!tokens.is(comma, ",") || !whose && !the) {
      return List.of();
    }
    Mention lender = before(comma);
    return lender == null || owner != null && owner.entity() == lender.entity()
        ? List.of()
        : clauses.firms(List.of(lender.entity()));
  }

  /** "Lender of Orrin", "lender to the Company", "lender under the facility". */
  private boolean lent(int at) {
    int from = tokens.is(at, "the", "our") ? at + 1 : at;
    return cast.mentionAt(from) != null || DEBT.any(tokens, from, from + 4);
  }

  /** The party whose name in the genitive ends at a token, or null. */
  private Mention possessor(int at) {
    Mention m = at < 0 ? null : cast.mentionAt(at);
    m = m == null && at > 0 && tokens.text(at).endsWith("s") ? cast.mentionAt(at - 1) : m;
    return m != null && clauses.isPossessive(m) ? m : null;
  }

  /** The name that ends before a comma, a bracket with its short form between; or null. */
  private Mention before(int comma) {
    Mention m = comma < 1 ? null : cast.mentionAt(comma - 1);
    return m != null && m.to() == comma && clauses.isPlain(m) ? m : null;
  }

  /** financed := ("financed" | "funded" … loan) part* "by" L */
  private List<Integer> financed(int at, Passage passage) {
    int by = at + 1;
    while (by < at + NEAR && PART.has(tokens, by)) {
      by++;
    }
    boolean loan = tokens.is(at, "financed") || DEBT.any(tokens, by, passage.to());
    return tokens.is(by, "by") && loan ? right(by + 1, passage) : List.of();
  }

  /**
   * joined := L ("joined" | "participated in") … facility | ("participating" | "participants") "in"
   * … facility ("were" | "include") L
   */
  private List<Integer> joined(int at, Passage passage) {
    boolean in = tokens.is(at + 1, "in");
    if (tokens.norm(at).startsWith("partic") != in) {
      return List.of();
    }
    int end = Math.min(passage.to(), at + NEAR + 2);
    int loan = at + 1;
    while (loan < end && !tokens.is(loan, ",", ";", "board") && !isShared(loan)) {
      loan++;
    }
    if (loan >= end || !isShared(loan)) {
      return List.of();
    }
    for (int i = loan; MEMBERS.has(tokens, at) && i < loan + 4; i++) {
      if (tokens.is(i, "were", "was", "are", "include", "included", "includes")) {
        return right(i + 1, passage);
      }
    }
    return JOINS.has(tokens, at) ? clauses.firms(clauses.subject(at, passage.from())) : List.of();
  }

  /** What several lenders make together: "the bank group", "the lending syndicate", "facility". */
  private boolean isShared(int at) {
    boolean group = tokens.is(at, "group") && tokens.is(at - 1, "bank", "banking", "lender", "the");
    boolean agents = // "joined the group as documentation agent"
        group
            && (!tokens.is(at - 1, "the") || tokens.is(at + 1, "as") && tokens.is(at + 3, "agent"));
    return agents || GROUP.has(tokens, at) || DEBT.has(tokens, at);
  }

  /** asked := ("discussions" | "talks" | …) "with" L … loan */
  private List<Integer> asked(int at, Passage passage) {
    List<Integer> with = tokens.is(at + 1, "with") ? right(at + 2, passage) : List.of();
    int last = with.isEmpty() ? at : behind(at + 2, passage);
    int end = Math.min(passage.to(), last + REACH);
    boolean about = tokens.is(last, "about", "on", "for", "regarding", "concerning", "over");
    about |= tokens.is(last, "to") || tokens.is(last, "a", "an", "the");
    return about && DEBT.any(tokens, last, end) ? with : List.of();
  }

  /** The token behind the first name from a token on. */
  private int behind(int from, Passage passage) {
    for (int i = from; i < Math.min(passage.to(), from + NEAR); i++) {
      Mention m = cast.mentionAt(i);
      if (m != null) {
        return m.to();
      }
    }
    return from;
  }

  /** eased := L ("waived" | "renewed" | …) … issuer's … loan */
  private List<Integer> eased(int at, Passage passage) {
    boolean active = tokens.is(at - 1, "has", "have", "also") || cast.mentionAt(at - 1) != null;
    int end = Math.min(passage.to(), at + NEAR + 2);
    for (int i = at + 1; active && i < end && !tokens.is(i, ",", ";", "and"); i++) {
      Mention m = cast.mentionAt(i);
      boolean ours = m != null && own.contains(m.entity()) && clauses.isPossessive(m);
      if (ours && DEBT.any(tokens, i, end)) {
        List<Integer> subject = clauses.firms(clauses.subject(at, passage.from()));
        return subject.stream().anyMatch(own::contains) ? List.of() : subject;
      }
    }
    return List.of();
  }

  /** repaid := ("repay" | "redemption of" …) … note ("payable" | "issued")? ("to" | "of") L */
  private List<Integer> repaid(int at, Passage passage) {
    if (!BACK.any(tokens, Math.max(passage.from(), at - REACH), at)) {
      return List.of();
    }
    int i = at + 1;
    while (i < at + NEAR && (tokens.is(i, "which", "that", "the", "has", "had", ",") || ours(i))) {
      i++;
    }
    boolean issued = tokens.is(i, "issued", "payable", "owed", "owing", "due", "given", "made");
    boolean to = tokens.is(issued ? i + 1 : i, "to") && (issued || i == at + 1);
    if (to) {
      return right((issued ? i : at) + 2, passage);
    }
    int of = tokens.is(at + 2, "the") ? at + 3 : at + 2;
    boolean whose = DEBT.has(tokens, at) && tokens.is(at + 1, "of") && cast.mentionAt(of) != null;
    return whose ? clauses.firms(clauses.at(of, passage.to())) : List.of();
  }

  private boolean ours(int at) {
    Mention m = cast.mentionAt(at);
    return tokens.is(at, "it", "we") || m != null && own.contains(m.entity());
  }

  /** holding := notes … "held by" word? ("institutions" | "holders") "led by" L */
  private List<Integer> holding(int at, Passage passage) {
    int least = Math.max(passage.from(), at - REACH);
    boolean notes = false;
    for (int i = at - 1; i >= least && !notes; i--) {
      notes = NOTES.has(tokens, i);
      if (tokens.is(i, "shares", "stock", "units", "interests", "equity", ";")) {
        return List.of();
      }
    }
    for (int i = at + 2; notes && tokens.is(at + 1, "by") && i < at + NEAR; i++) {
      if (MANY.has(tokens, i) && tokens.is(i + 1, "led") && tokens.is(i + 2, "by")) {
        return right(i + 3, passage);
      }
    }
    return List.of();
  }

  /** confident := "letter" "from" ("the" place "branch of")? L … "confident" … loan */
  private List<Integer> confident(int at, Passage passage) {
    int end = Math.min(passage.to(), at + 3 * REACH);
    boolean commits = tokens.is(at - 1, "commitment") && tokens.is(at + 1, "with", "from");
    boolean sure = commits && DEBT.any(tokens, Math.max(passage.from(), at - REACH), end);
    for (int i = at - 2; i < end && !sure; i++) {
      sure = i >= passage.from() && tokens.is(i, "confident");
    }
    if (!sure || !commits && !tokens.is(at + 1, "from")) {
      return List.of();
    }
    for (int i = at + 2; i < Math.min(end, at + NEAR); i++) {
      if (tokens.is(i, "branch", "office") && tokens.is(i + 1, "of")) {
        return right(i + 2, passage);
      }
    }
    return right(at + 2, passage);
  }

  /** owed := issuer "owes" L … loan */
  private List<Integer> owed(int at, Passage passage) {
    boolean owes = cast.mentionAt(at + 1) != null && !tokens.is(at - 1, "was", "is", "were");
    boolean loan = owes && DEBT.any(tokens, at, Math.min(passage.to(), at + REACH + NEAR));
    return loan ? clauses.firms(clauses.at(at + 1, passage.to())) : List.of();
  }

  private List<Integer> right(int from, Passage passage) {
    return clauses.at(from, passage.to());
  }
}
