package ex99.extract;

import ex99.model.Role;
import ex99.name.Mention;
import ex99.token.Lexicon;
import ex99.token.WordSet;
import java.util.List;
import java.util.function.Consumer;

/**
 * Reads who gives up securities and who puts money in, where no sale to or by them is told: who
 * tenders, from whom shares are bought back, who is among the purchasers, whose equity it is.
 */
final class HoldersTold extends RolesTold {
  private static final Lexicon LIST = Lexicon.load("holder-words");
  private static final WordSet BACK = set("back");
  private static final WordSet SECURITIES = set("security");
  private static final WordSet HELD = set("held");
  private static final WordSet BACKED = set("backed");
  private static final WordSet TAKERS = set("taker");
  private static final WordSet RAISED = set("raised");
  private static final WordSet HOLDERS = set("holder");
  private static final WordSet GIVEN = set("given");

  private static final int NEAR = 9;
  private static final int REACH = 20;

  HoldersTold(Reading reading) {
    super(reading, "holder-told", "a word of holders");
  }

  private static WordSet set(String name) {
    return WordSet.of(WordSets.of(LIST, name));
  }

  @Override
  void read(int at, Passage passage, Consumer<Finding> found) {
    give(sellers(at, passage), Role.SELLER, at, found);
    give(investors(at, passage), Role.INVESTOR, at, found);
  }

  private List<Integer> sellers(int at, Passage passage) {
    if (tokens.is(at, "tendered")) {
      return tendering(at, passage);
    }
    if (tokens.is(at, "who", "which")) {
      return sold(at, passage);
    }
    if (tokens.is(at, "holders")) {
      return among(at, passage);
    }
    return tokens.is(at, "from") ? back(at, passage) : List.of();
  }

  /** tendering := S "tendered" ("all of" | number …) … shares */
  private List<Integer> tendering(int at, Passage passage) {
    boolean passive = tokens.is(at - 1, "were", "was", "been", "be", "being", "validly", "not");
    boolean some =
        tokens.isNumber(at + 1)
            || tokens.is(at + 1, "all", "its", "their", "his", "her", "substantially");
    boolean shares = SECURITIES.any(tokens, at + 1, Math.min(passage.to(), at + NEAR));
    return !passive && some && shares ? clauses.subject(at, passage.from()) : List.of();
  }

  /** back := issuer ("bought back" | "purchase" …) … its shares "from" S */
  private List<Integer> back(int from, Passage passage) {
    int least = Math.max(passage.from(), from - REACH);
    int verb = from - 1;
    while (verb > least && !BACK.has(tokens, verb) && !tokens.is(verb, ";", "and", "which")) {
      Mention m = cast.mentionAt(verb);
      if (m != null && !own.contains(m.entity())) {
        return List.of(); // what is bought is another's
      }
      verb--;
    }
    if (!BACK.has(tokens, verb)
        || !SECURITIES.any(tokens, verb, from)
        || tokens.is(verb - 1, "to") && tokens.is(verb - 2, "option", "options", "warrants")) {
      return List.of();
    }
    return buys(verb, passage) ? clauses.at(from + 1, passage.to()) : List.of();
  }

  /** Whether the issuer is who buys, or nobody else is named. */
  private boolean buys(int verb, Passage passage) {
    List<Integer> subject = clauses.subject(verb, passage.from());
    return subject.stream().anyMatch(own::contains)
        || subject.isEmpty() && tokens.is(verb, "repurchase", "repurchased", "bought");
  }

  /** among := "repurchase" … "from" … "holders" "," ("among them" | "including") S "and" S */
  private List<Integer> among(int at, Passage passage) {
    int i = tokens.is(at + 1, ",") ? at + 2 : at + 1;
    int end = tokens.is(i, "including") ? i + 1 : tokens.is(i, "among") ? i + 2 : -1;
    int least = Math.max(passage.from(), at - 3 * REACH);
    boolean back = end > 0 && tokens.is(end - 1, "including", "them", "which");
    boolean repurchased = false;
    for (int j = at - 1; back && j >= least; j--) {
      repurchased |= tokens.norm(j).startsWith("repurchas");
    }
    return repurchased && SECURITIES.any(tokens, least, at)
        ? clauses.at(end, passage.to())
        : List.of();
  }

  /** sold := S "," (what he is ",")? "who" ("has" | "have")? "sold" his shares */
  private List<Integer> sold(int at, Passage passage) {
    int verb = at + 1;
    while (tokens.is(verb, "has", "have", "also")) {
      verb++;
    }
    boolean his = tokens.is(verb + 1, "his", "her", "their", "its");
    if (!tokens.is(verb, "sold") || !his || !HELD.any(tokens, verb + 2, verb + 5)) {
      return List.of();
    }
    int end = tokens.is(at - 1, ",") ? at - 1 : at;
    for (int i = end - 1; i >= Math.max(passage.from(), end - NEAR); i--) {
      Mention m = cast.mentionAt(i);
      if (m != null && !clauses.isPossessive(m)) {
        return List.of(m.entity());
      }
      if (tokens.is(i, ";", ".")) {
        return List.of();
      }
      i = m == null ? i : m.from();
    }
    return List.of();
  }

  private List<Integer> investors(int at, Passage passage) {
    if (TAKERS.has(tokens, at)) {
      int told = Math.max(0, at - 3 * REACH);
      return RAISED.any(tokens, told, passage.to()) ? takers(at, passage) : List.of();
    }
    if (BACKED.has(tokens, at)) {
      return tokens.is(at + 1, "by") ? clauses.firms(clauses.at(at + 2, passage.to())) : List.of();
    }
    if (tokens.is(at, "equity")) {
      return equity(at, passage);
    }
    if (tokens.is(at, "designee")) {
      boolean whose = tokens.is(at - 1, "the", "a", "as") && tokens.is(at + 1, "of");
      return whose ? clauses.firms(clauses.at(at + 2, passage.to())) : List.of();
    }
    if (HOLDERS.has(tokens, at)) {
      return holder(at, passage);
    }
    return tokens.is(at, "put", "puts") ? put(at, passage) : formed(at, passage);
  }

  /** takers := H "and" H "were among the purchasers" | "insiders" "," "including" H */
  private List<Integer> takers(int at, Passage passage) {
    int among = tokens.is(at - 1, "the") ? at - 2 : at - 1;
    boolean be = tokens.is(among - 1, "are", "were", "was", "is");
    if (tokens.is(among, "among") && be && cast.mentionAt(among - 2) != null) {
      return before(among - 1, passage);
    }
    int i = at + 1;
    while (i < at + NEAR && !tokens.is(i, "include", "included", "including", "were", "are")) {
      if (!tokens.isWord(i) && !tokens.is(i, ",") || cast.mentionAt(i) != null) {
        return List.of();
      }
      i++;
    }
    boolean listed = tokens.is(i, "include", "included", "including");
    boolean list = listed || tokens.is(among, "among") && tokens.is(i, "were", "are");
    return list ? clauses.at(i + 1, passage.to()) : List.of();
  }

  /** The names of a list that ends before a token. */
  private List<Integer> before(int end, Passage passage) {
    int from = cast.mentionAt(end - 1).from();
    while (from - 2 > passage.from() && tokens.is(from - 1, "and", ",")) {
      int last = tokens.is(from - 2, ",") ? from - 3 : from - 2;
      Mention m = last < passage.from() ? null : cast.mentionAt(last);
      if (m == null) {
        break;
      }
      from = m.from();
    }
    return clauses.at(from, passage.to());
  }

  /**
   * equity := "equity" "capital"? (("to be")? "provided" …)? ("by" | "from") H | H gives sum "of
   * equity"
   */
  private List<Integer> equity(int at, Passage passage) {
    int i = tokens.is(at + 1, "capital", "financing", "funding") ? at + 2 : at + 1;
    while (tokens.is(i, "to", "be", "being", "commitments", "commitment")) {
      i++;
    }
    boolean given = GIVEN.has(tokens, i) && tokens.is(i + 1, "by", "from");
    if (given || tokens.is(i, "from")) {
      return clauses.firms(clauses.at(given ? i + 2 : i + 1, passage.to()));
    }
    for (int j = at - 1;
        tokens.is(at - 1, "of", "in") && j > Math.max(passage.from(), at - NEAR);
        j--) {
      if (tokens.is(j, "provide", "contribute", "invest", "provided", "contributed", "invested")) {
        return clauses.firms(clauses.subject(j, passage.from()));
      }
    }
    return List.of();
  }

  /** holder := H ("," "a" "shareholder of" issuer | "is" … "shareholder" …) */
  private List<Integer> holder(int at, Passage passage) {
    Mention of = tokens.is(at + 1, "of") ? next(at + 2) : null;
    boolean ours = of != null && own.contains(of.entity());
    if (ours && tokens.is(at - 1, "a") && tokens.is(at - 2, ",")) {
      Mention m = cast.mentionAt(at - 3);
      return m != null && clauses.isPlain(m) ? clauses.firms(List.of(m.entity())) : List.of();
    }
    boolean only = tokens.is(at - 1, "only", "sole", "largest") && tokens.is(at - 2, "the");
    boolean is =
        only && tokens.is(at - 3, "is", "remains") && (ours || tokens.is(at + 1, "holding"));
    return is ? clauses.firms(clauses.subject(at - 3, passage.from())) : List.of();
  }

  private Mention next(int at) {
    return cast.mentionAt(tokens.is(at, "the") ? at + 1 : at);
  }

  /** put := H "would" "put in" sum "in exchange for" shares */
  private List<Integer> put(int at, Passage passage) {
    boolean shares = SECURITIES.any(tokens, at, Math.min(passage.to(), at + REACH));
    for (int i = at - 1; shares && tokens.is(at + 1, "in", "up") && i >= passage.from(); i--) {
      Mention m = cast.mentionAt(i);
      if (m != null && m.form() != Mention.Form.PRONOUN) {
        return clauses.isPlain(m) ? clauses.firms(List.of(m.entity())) : List.of();
      }
    }
    return List.of();
  }

  /** formed := "company" ("formed" | "owned") "by" … "management" "and" H */
  private List<Integer> formed(int at, Passage passage) {
    boolean by =
        tokens.is(at, "by")
            && tokens.is(at - 1, "formed", "owned", "organized", "established")
            && tokens.is(at - 2, "company", "corporation");
    for (int i = at + 1; by && i < Math.min(passage.to(), at + NEAR); i++) {
      if (tokens.is(i, "management", "managers", "executives") && tokens.is(i + 1, "and")) {
        return clauses.firms(clauses.at(i + 2, passage.to()));
      }
    }
    return List.of();
  }
}
