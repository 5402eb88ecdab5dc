package ex99.extract;

import ex99.name.Cast;
import ex99.name.Mention;
import ex99.token.Lexicon;
import ex99.token.Sentence;
import ex99.token.Tokens;
import java.util.List;
import java.util.Set;

/** Finds the firms beside the word of their task: "A acted as adviser", "the adviser is A". */
final class AdviserFirms {
  private static final Set<String> COPULAS =
      Set.of("is", "are", "was", "were", "include", "includes", "included", "including", ":");

  /** What a firm does with advice or an opinion. */
  private static final Set<String> OPINES =
      Set.of(
          "provided",
          "provides",
          "providing",
          "delivered",
          "rendered",
          "rendering",
          "issued",
          "gave",
          "gives",
          "giving");

  /** The longest matter that is advised on, in tokens. */
  private static final int MATTER = 8;

  private final Tokens tokens;
  private final Cast cast;
  private final Clauses clauses;
  private final FirmLists lists;

  AdviserFirms(Tokens tokens, Cast cast, Clauses clauses, FirmLists lists) {
    this.tokens = tokens;
    this.cast = cast;
    this.clauses = clauses;
    this.lists = lists;
  }

  /**
   * adviser := LIST ("is" | "acted" | "is serving" | …)? "as"? modifiers WORD | WORD ("for" …)?
   * (copula | ":" | ",") LIST
   */
  List<Integer> beside(Lexicon.Match word, Sentence sentence) {
    boolean own = tokens.is(word.from() - 1, "its", "their", "'s", "our");
    if (own && tokens.is(word.to(), "is", "are", "was") && cast.mentionAt(word.to() + 1) != null) {
      return lists.from(word.to() + 1, sentence.to());
    }
    if (tokens.norm(word.to() - 1).startsWith("includ")) {
      return after(word.to(), sentence); // "on behalf of a syndicate that included A"
    }
    List<Integer> before = before(word.from(), word.to(), sentence);
    return before.isEmpty() ? after(word.to(), sentence) : before;
  }

  private List<Integer> before(int at, int end, Sentence sentence) {
    if (tokens.is(at, "as")) {
      return lists.endingAt(verbStart(at - 1, sentence), sentence.from());
    }
    int behalf = behalf(at, sentence);
    if (behalf > 0) {
      return lists.endingAt(behalf, sentence.from());
    }
    int least = Math.max(sentence.from(), at - AdviserGrammar.MODIFIERS);
    for (int i = at - 1; i >= least; i--) {
      List<Integer> firms = governed(i, sentence);
      if (firms == null) {
        firms = tokens.is(i, ",") ? apposed(i, at, end, sentence) : named(i, at, end, sentence);
      }
      if (firms != null) {
        return firms;
      }
      if (tokens.is(i, ";", "(") || tokens.is(i, "the") && tokens.is(i - 1, "to")) {
        return List.of();
      }
    }
    return List.of();
  }

  /** LIST ","? "acting"? "on behalf of a syndicate of" WORD: the last token of the list; or -1. */
  private int behalf(int word, Sentence sentence) {
    int i = word - 1;
    while (i > sentence.from()
        && tokens.is(
            i, "of", "a", "the", "syndicate", "group", "several", "other", "itself", "and")) {
      i--;
    }
    if (!tokens.is(i, "behalf") || !tokens.is(i - 1, "on")) {
      return -1;
    }
    int end = tokens.is(i - 2, "acting") ? i - 2 : i - 1;
    return tokens.is(end - 1, ",") ? end - 2 : end - 1;
  }

  /** A in "A acted as", "A will be", "A is", "A delivered" its word; null for another word. */
  private List<Integer> governed(int at, Sentence sentence) {
    String norm = tokens.norm(at);
    if (norm.equals("as")) {
      int first = tokens.is(at - 1, "and") ? firstTask(at - 1, sentence) : at;
      return described(verbStart(first - 1, sentence), sentence);
    }
    if (norm.equals("be")) {
      return lists.endingAt(verbStart(at - 1, sentence), sentence.from());
    }
    if (COPULAS.contains(norm) && !norm.equals(":") && !norm.startsWith("includ")) {
      return lists.endingAt(kin(at - 1) ? at - 2 : at - 1, sentence.from());
    }
    return OPINES.contains(norm)
        ? lists.endingAt(verbStart(at - 1, sentence), sentence.from())
        : null;
  }

  /** A in "A, financial adviser to C". */
  private List<Integer> apposed(int comma, int at, int end, Sentence sentence) {
    Mention m = cast.mentionAt(comma - 1);
    if (m == null || !only(comma + 1, at)) {
      return List.of();
    }
    List<Integer> all = lists.endingAt(comma - 1, sentence.from());
    boolean whose =
        tokens.is(end, "to", "for")
            || tokens.is(at - 1, "'s", "'")
            || tokens.is(comma + 1, "its", "our", "their");
    return all.isEmpty() && lists.isFirm(m) && whose ? List.of(m.entity()) : all;
  }

  /** A where its name stands before the word: "and A the adviser", "A (the agent)"; or null. */
  private List<Integer> named(int i, int at, int end, Sentence sentence) {
    Mention m = cast.mentionAt(i);
    if (m != null) {
      boolean joined = tokens.is(m.from() - 1, "and");
      boolean likewise = i == at - 2 && tokens.is(at - 1, "the", "its");
      if (likewise && joined && lists.isFirm(m)) {
        List<Integer> all = lists.endingAt(i, sentence.from());
        return all.isEmpty() ? List.of(m.entity()) : all;
      }
      int to = tokens.is(end, ",") ? end + 1 : end; // "and A legal counsel, to C"
      if (i == at - 1 && joined && tokens.is(to, "to", "for")) {
        return lists.isFirm(m) ? List.of(m.entity()) : List.of();
      }
      if (!clauses.isPossessive(m) && !tokens.is(i + 1, "and")) {
        return advising(m, sentence);
      }
    }
    if (tokens.is(i, "(") && i >= at - 4) {
      Mention firm = cast.mentionAt(i - 1);
      return firm != null && lists.isFirm(firm) ? List.of(firm.entity()) : List.of();
    }
    return null;
  }

  /** A in "A gave C its opinion", where C stands before the word. */
  private List<Integer> advising(Mention client, Sentence sentence) {
    int verb = tokens.is(client.from() - 1, "the") ? client.from() - 2 : client.from() - 1;
    verb = tokens.is(verb, "to") ? verb - 1 : verb;
    return OPINES.contains(tokens.norm(verb))
        ? lists.endingAt(verbStart(verb - 1, sentence), sentence.from())
        : List.of();
  }

  /** "A acted as adviser to C and as agent for it": where the first "as" stands. */
  private int firstTask(int and, Sentence sentence) {
    for (int i = and - 1; i > Math.max(sentence.from(), and - AdviserGrammar.MODIFIERS); i--) {
      if (tokens.is(i, "as") && acts(i - 1)) {
        return i;
      }
    }
    return and + 1;
  }

  /** The firms of a list that ends at a token, or whom an apposition that ends there describes. */
  private List<Integer> described(int last, Sentence sentence) {
    List<Integer> firms = lists.endingAt(last, sentence.from());
    if (tokens.is(last, "and") && firms.isEmpty()) { // "A initiated the sale and acted as"
      Mention opens = cast.mentionAt(sentence.from());
      return opens != null && lists.isFirm(opens) ? List.of(opens.entity()) : List.of();
    }
    int least = Math.max(sentence.from(), last - AdviserGrammar.MODIFIERS);
    for (int i = last; i > least && firms.isEmpty(); i--) {
      Mention m = tokens.is(i, ",") ? cast.mentionAt(i - 1) : null;
      if (m != null && tokens.is(i + 1, "a", "an", "the", "which", "one")) {
        return lists.isFirm(m) ? List.of(m.entity()) : List.of();
      }
      if (tokens.is(i, ";") || tokens.is(i, "to", "by", "that") || cast.mentionAt(i) != null) {
        break;
      }
    }
    return firms;
  }

  /** Whether only an article and adjectives stand between a comma and the word. */
  private boolean only(int from, int to) {
    for (int i = from; i < to; i++) {
      if (cast.mentionAt(i) == null
          && tokens.is(i, "to", "for", "with", "and", "has", "have", "will", "by", "from", "of")) {
        return false;
      }
    }
    return true;
  }

  /** Steps left over "is acting", "have served", "will act" and a comma. */
  private int verbStart(int at, Sentence sentence) {
    int i = at;
    Mention client = cast.mentionAt(i);
    if (client != null && tokens.is(client.from() - 1, "for") && acts(client.from() - 2)) {
      i = client.from() - 2;
    }
    while (i > sentence.from()
        && cast.mentionAt(i) == null
        && (tokens.is(i, "is", "are", "was", "were", "has", "have", "had", "been", "will", ",")
            || acts(i)
            || AdviserTasks.HIRED.contains(tokens.norm(i))
            || tokens.is(
                i, "also", "exclusively", "jointly", "continue", "continues", "to", "which"))) {
      i--;
    }
    return beforePlace(i, sentence);
  }

  /** "A of New York acted": where A ends, before the place that ends at a token. */
  private int beforePlace(int at, Sentence sentence) {
    for (int i = at; i > Math.max(sentence.from(), at - 5); i--) {
      if (tokens.is(i, "of", "in") && i < at) {
        return cast.mentionAt(i - 1) != null ? i - 1 : at;
      }
      if (cast.mentionAt(i) != null || !tokens.isCapitalized(i) && !tokens.is(i, ",")) {
        return at;
      }
    }
    return at;
  }

  private boolean acts(int at) {
    return tokens.is(at, "act", "acts", "acted", "acting", "serve", "serves", "served", "serving");
  }

  private List<Integer> after(int from, Sentence sentence) {
    int end = Math.min(sentence.to(), from + AdviserGrammar.MODIFIERS);
    for (int i = beyondClient(from, sentence); i < end; i++) {
      if (cast.mentionAt(i) != null && !tokens.is(i + 1, "'s", "'")) {
        boolean named =
            i == from
                || i == from + 1 && tokens.is(from, "of") && hired(from - 1, sentence)
                || tokens.is(i - 1, ",", ":", "is", "are", "was", "were")
                || tokens.is(i - 1, "from", "by")
                    && (i - 1 == from || tokens.is(i - 2, "led", "given", "issued", "represented"));
        return named || COPULAS.contains(tokens.norm(i - 1))
            ? lists.from(i, sentence.to())
            : List.of();
      }
      if (tokens.is(i, ";", "and", "or", "will", "has", "have")) {
        return List.of();
      }
    }
    return List.of();
  }

  /** "Its affiliate, A, was the arranger": the comma behind A is at a token. */
  private boolean kin(int comma) {
    Mention m = tokens.is(comma, ",") ? cast.mentionAt(comma - 1) : null;
    return m != null
        && tokens.is(m.from() - 1, ",")
        && tokens.is(m.from() - 2, "affiliate", "subsidiary", "arm", "unit");
  }

  /** "Has retained the search firm of A", the word that ends with "firm" before a token. */
  private boolean hired(int firm, Sentence sentence) {
    for (int i = firm; i > Math.max(sentence.from(), firm - 6) && tokens.is(firm, "firm"); i--) {
      if (AdviserTasks.HIRED.contains(tokens.norm(i))) {
        return true;
      }
    }
    return false;
  }

  /** Steps over the matter that is advised on: "on the Private Placement", "in the sale". */
  private int overMatter(int from) {
    int to = from + 1;
    boolean matter = tokens.is(from, "on", "in", "for", "with") && tokens.is(to, "the", "this");
    while (matter && to < from + MATTER && tokens.isWord(to) && cast.mentionAt(to) == null) {
      if (COPULAS.contains(tokens.norm(to))) {
        return to;
      }
      to++;
    }
    return from;
  }

  /** Where "is" stands in "financial adviser to C is A"; else the token itself. */
  private int beyondClient(int from, Sentence sentence) {
    int at = tokens.is(from + 1, "the") ? from + 2 : from + 1;
    Mention client = tokens.is(from, "to", "for", "of") ? cast.mentionAt(at) : null;
    int end = client == null ? at + 1 : client.to();
    end = tokens.is(end, "'s", "'") ? end + 2 : end;
    end = client == null ? end : overMatter(end);
    boolean copula = end < sentence.to() && COPULAS.contains(tokens.norm(end));
    return copula ? end : from;
  }
}
