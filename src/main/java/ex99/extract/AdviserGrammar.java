package ex99.extract;

import ex99.model.PartyKind;
import ex99.model.Role;
import ex99.model.SectionKind;
import ex99.name.Cast;
import ex99.name.Mention;
import ex99.token.Lexicon;
import ex99.token.Sentence;
import ex99.token.Tokens;
import ex99.token.WordSet;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Reads who advises, underwrites, lends to or keeps the books of a transaction. */
final class AdviserGrammar {
  private static final Lexicon WORDS = Lexicon.load("adviser-words");

  /** What tells of advice and support besides. */
  private static final WordSet TELLING =
      WordSet.of(
          Stream.of(Counsel.VERBS, Supporters.VERBS, Intermediaries.WORDS)
              .flatMap(Set::stream)
              .collect(Collectors.toSet()));

  /** Before "counsel": an officer's title, not a law firm's task. */
  private static final Set<String> OFFICERS =
      Set.of("general", "deputy", "chief", "associate", "senior", "corporate", "assistant");

  private static final Set<String> COPULAS =
      Set.of("is", "are", "was", "were", "include", "includes", "included", "including", ":");

  /** What a firm does with advice or an opinion. */
  private static final Set<String> OPINES =
      Set.of("provided", "provides", "delivered", "rendered", "issued", "gave", "gives", "giving");

  /** How a firm comes by its task. */
  private static final Set<String> HIRED =
      Set.of("engaged", "retained", "appointed", "hired", "selected", "mandated", "named", "used");

  private static final int MODIFIERS = 14;
  private static final int LONGEST_LIST = 40;

  private final Reading reading;
  private final Tokens tokens;
  private final Cast cast;
  private final Clauses clauses;
  private final Counsel counsel;
  private final Supporters supporters;
  private final Intermediaries intermediaries;

  AdviserGrammar(Reading reading) {
    this.reading = reading;
    this.tokens = reading.tokens();
    this.cast = reading.cast();
    this.clauses = new Clauses(reading);
    this.counsel = new Counsel(reading);
    this.supporters = new Supporters(reading);
    this.intermediaries = new Intermediaries(reading);
  }

  void read(Consumer<Finding> found) {
    int i = next(0);
    while (i < tokens.size()) {
      Sentence sentence = tokens.sentenceAt(i);
      SectionKind kind = reading.outline().kindAt(tokens.start(sentence.to() - 1));
      boolean apart = kind == SectionKind.SAFE_HARBOR || kind == SectionKind.TABLES;
      while (i < sentence.to() && !apart) {
        counsel.read(i, sentence, found);
        supporters.read(i, sentence, found);
        intermediaries.read(i, sentence, found);
        Lexicon.Match match = WORDS.match(tokens, i);
        if (match == null || match.to() > sentence.to() || cast.mentionAt(i) != null) {
          i = next(i + 1);
          continue;
        }
        Role role = role(match, sentence);
        if (role != null && !officer(match)) {
          List<Integer> firms = respective(match, firms(match, sentence), sentence);
          for (int entity : firms) {
            accept(entity, role, match, found);
          }
          if (!firms.isEmpty()) {
            for (int entity : gapped(match.to(), sentence)) {
              accept(entity, role, match, found);
            }
          }
        }
        i = next(match.to());
      }
      i = next(Math.max(i, sentence.to()));
    }
  }

  private int next(int from) {
    return Math.min(
        WORDS.next(tokens, from, tokens.size()), TELLING.next(tokens, from, tokens.size()));
  }

  private void accept(int entity, Role role, Lexicon.Match match, Consumer<Finding> found) {
    found.accept(
        new Finding.RoleFinding(
            entity,
            role,
            match.from(),
            "adviser",
            List.of("word: " + tokens.text(match.from(), match.to()))));
  }

  /** "A and B acted as financial advisor and legal counsel, respectively": each one its own. */
  private List<Integer> respective(Lexicon.Match match, List<Integer> firms, Sentence sentence) {
    if (firms.size() != 2) {
      return firms;
    }
    boolean respectively = false;
    for (int i = match.to(); i < Math.min(sentence.to(), match.to() + MODIFIERS); i++) {
      respectively |= tokens.is(i, "respectively");
    }
    if (!respectively) {
      return firms;
    }
    boolean second = false;
    for (int i = match.from() - 1; i > Math.max(sentence.from(), match.from() - 6); i--) {
      second |= tokens.is(i, "and");
    }
    return List.of(firms.get(second ? 1 : 0));
  }

  /** gapped := WORD ("to" | "for") C ","? "and" A ("to" | "for") D: A does for D what WORD says. */
  private List<Integer> gapped(int from, Sentence sentence) {
    int end = Math.min(sentence.to(), from + LONGEST_LIST);
    for (int i = from; i < end - 1; i++) {
      boolean verb = tokens.is(i, "as", "is", "are", "was", "were", "acted", "served");
      if (tokens.is(i, ";") || verb && i > from + 1) {
        return List.of();
      }
      Mention m = tokens.is(i, "and") ? cast.mentionAt(i + 1) : null;
      boolean same = m != null && (tokens.is(m.to(), "to", "for") || likewise(m.to()));
      if (same && firm(m)) {
        return List.of(m.entity());
      }
    }
    return List.of();
  }

  private boolean likewise(int at) {
    return tokens.is(at, "did") && tokens.is(at + 1, "the", "so", "likewise");
  }

  /** The role of a word; a bare "agent" lends where a loan is spoken of. */
  private Role role(Lexicon.Match match, Sentence sentence) {
    if (match.value().equals("none")) {
      return null;
    }
    if (match.value().equals("auditor")) {
      return elected(match.from(), sentence.from()) ? Role.ADVISOR : null;
    }
    if (match.value().equals("opinion")) {
      return fair(match.to(), sentence.to()) ? Role.FINANCIAL_ADVISOR : null;
    }
    boolean runs = tokens.norm(match.to() - 1).startsWith("bookrunner");
    if (!match.value().equals("agent") && !(runs && loaned(sentence))) {
      return Role.valueOf(match.value().toUpperCase(Locale.ROOT));
    }
    for (int i = sentence.from(); i < sentence.to(); i++) {
      if (tokens.is(i, "lenders", "loan", "credit", "facility", "banks")) {
        return Role.LENDER;
      }
    }
    return null;
  }

  /** Whether a sentence tells of a loan and of no securities: its bookrunners lend. */
  private boolean loaned(Sentence sentence) {
    boolean loan = false;
    for (int i = sentence.from(); i < sentence.to(); i++) {
      loan |= tokens.is(i, "loan", "loans", "facility", "facilities", "revolver", "credit");
      if (tokens.is(i, "notes", "offering", "shares", "bonds", "debentures", "securities")
          && cast.mentionAt(i) == null) {
        return false;
      }
    }
    return loan;
  }

  /** Whether auditors are news: ratified, engaged or dismissed. */
  private boolean elected(int at, int least) {
    for (int i = at - 1; i >= Math.max(least, at - LONGEST_LIST); i--) {
      if (tokens.is(i, "ratified", "ratify", "ratifying", "dismissed", "replaced")
          || HIRED.contains(tokens.norm(i))) {
        return true;
      }
    }
    return false;
  }

  /** Whether an opinion is about what is fair. */
  private boolean fair(int from, int limit) {
    for (int i = from; i < Math.min(limit, from + MODIFIERS); i++) {
      if (tokens.is(i, "fair", "fairness", "inadequate", "inadequacy")) {
        return true;
      }
    }
    return false;
  }

  private boolean officer(Lexicon.Match match) {
    return tokens.is(match.to() - 1, "counsel") && OFFICERS.contains(tokens.norm(match.from() - 1));
  }

  /**
   * adviser := LIST ("is" | "acted" | "is serving" | …)? "as"? modifiers WORD | WORD ("for" …)?
   * (copula | ":" | ",") LIST
   */
  private List<Integer> firms(Lexicon.Match word, Sentence sentence) {
    boolean own = tokens.is(word.from() - 1, "its", "their", "'s", "our");
    if (own && tokens.is(word.to(), "is", "are", "was") && cast.mentionAt(word.to() + 1) != null) {
      return run(word.to() + 1, sentence.to());
    }
    List<Integer> before = before(word.from(), word.to(), sentence);
    return before.isEmpty() ? after(word.to(), sentence) : before;
  }

  private List<Integer> before(int at, int end, Sentence sentence) {
    if (tokens.is(at, "as")) {
      return list(verbStart(at - 1, sentence), sentence.from());
    }
    int least = Math.max(sentence.from(), at - MODIFIERS);
    for (int i = at - 1; i >= least; i--) {
      String norm = tokens.norm(i);
      if (norm.equals("as")) {
        int first = tokens.is(i - 1, "and") ? firstTask(i - 1, sentence) : i;
        return before(verbStart(first - 1, sentence), sentence);
      }
      if (norm.equals("be")) {
        return list(verbStart(i - 1, sentence), sentence.from());
      }
      if (COPULAS.contains(norm) && !norm.equals(":") && !norm.startsWith("includ")) {
        return list(i - 1, sentence.from());
      }
      if (OPINES.contains(norm)) {
        return list(verbStart(i - 1, sentence), sentence.from());
      }
      if (norm.equals(",")) {
        Mention m = cast.mentionAt(i - 1);
        boolean apposition = m != null && only(i + 1, at);
        if (!apposition) {
          return List.of();
        }
        List<Integer> all = list(i - 1, sentence.from());
        return all.isEmpty() && firm(m) && tokens.is(end, "to", "for") ? List.of(m.entity()) : all;
      }
      Mention m = cast.mentionAt(i);
      boolean likewise = i == at - 2 && tokens.is(at - 1, "the", "its");
      if (m != null && likewise && tokens.is(m.from() - 1, "and") && firm(m)) {
        return List.of(m.entity());
      }
      if (m != null
          && i == at - 1
          && tokens.is(m.from() - 1, "and")
          && tokens.is(end, "to", "for")) {
        return firm(m) ? List.of(m.entity()) : List.of();
      }
      if (m != null && !clauses.isPossessive(m) && !tokens.is(i + 1, "and")) {
        int verb = tokens.is(m.from() - 1, "the") ? m.from() - 2 : m.from() - 1;
        verb = tokens.is(verb, "to") ? verb - 1 : verb;
        return OPINES.contains(tokens.norm(verb))
            ? list(verbStart(verb - 1, sentence), sentence.from())
            : List.of();
      }
      if (norm.equals("(") && i >= at - 4) {
        Mention firm = cast.mentionAt(i - 1);
        return firm != null && firm(firm) ? List.of(firm.entity()) : List.of();
      }
      if (norm.equals(";") || norm.equals("(") || norm.equals("the") && tokens.is(i - 1, "to")) {
        return List.of();
      }
    }
    return List.of();
  }

  /** "A acted as adviser to C and as agent for it": where the first "as" stands. */
  private int firstTask(int and, Sentence sentence) {
    for (int i = and - 1; i > Math.max(sentence.from(), and - MODIFIERS); i--) {
      if (tokens.is(i, "as") && acts(i - 1)) {
        return i;
      }
    }
    return and + 1;
  }

  /** The firms of a list that ends at a token, or whom an apposition that ends there describes. */
  private List<Integer> before(int last, Sentence sentence) {
    List<Integer> firms = list(last, sentence.from());
    int least = Math.max(sentence.from(), last - MODIFIERS);
    for (int i = last; i > least && firms.isEmpty(); i--) {
      Mention m = tokens.is(i, ",") ? cast.mentionAt(i - 1) : null;
      if (m != null && tokens.is(i + 1, "a", "an", "the", "which", "one")) {
        return firm(m) ? List.of(m.entity()) : List.of();
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
        && (tokens.is(i, "is", "are", "was", "were", "has", "have", "been", "will", ",", "also")
            || acts(i)
            || HIRED.contains(tokens.norm(i))
            || tokens.is(i, "exclusively", "jointly", "continue", "continues", "to", "which"))) {
      i--;
    }
    return i;
  }

  private boolean acts(int at) {
    return tokens.is(at, "act", "acts", "acted", "acting", "serve", "serves", "served", "serving");
  }

  /** The firms of a list that ends at a token. */
  private List<Integer> list(int last, int least) {
    List<Integer> firms = new ArrayList<>();
    int i = last;
    int steps = 0;
    while (i >= least && steps++ < LONGEST_LIST) {
      if (tokens.is(i, ")", "]")) {
        int open = i;
        while (open > least && !tokens.is(open, "(", "[")) {
          open--;
        }
        i = open - 1;
        continue;
      }
      Mention m = cast.mentionAt(i);
      if (m != null) {
        int before = tokens.is(m.from() - 1, "the") ? m.from() - 2 : m.from() - 1;
        if (tokens.is(before, "to", "for", "of", "by", "from", "at")
                && !(firms.isEmpty() && engaged(m))
            || advised(before)) {
          break;
        }
        if (firm(m)) {
          firms.add(0, m.entity());
        }
        i = m.from() - 1;
      } else if (!firms.isEmpty() && tokens.is(i, ",", ";", "and", "&", "both")) {
        i--;
      } else {
        break;
      }
    }
    return firms;
  }

  /** "B is advising C, and A …": C is a client. */
  private boolean advised(int at) {
    return tokens.is(at, "advising", "advises", "represents", "representing");
  }

  private boolean engaged(Mention m) {
    if (tokens.is(m.from() - 1, "of")) {
      return tokens.is(m.from() - 2, "appointment", "selection", "engagement", "retention");
    }
    return tokens.is(m.from() - 2, "advised", "represented", "surrendered", "led", "and")
        || tokens.is(m.from() - 1, "by") && tokens.is(m.from() - 2, "conducted", "managed")
        || HIRED.contains(tokens.norm(m.from() - 1))
        || tokens.is(m.from() - 1, "ratified")
        || tokens.is(m.from() - 1, "to", "from") && tokens.is(m.to(), ",");
  }

  private boolean firm(Mention m) {
    return cast.entity(m.entity()).kind() != PartyKind.PERSON
        && m.entity() != cast.issuer()
        && m.form() != Mention.Form.PRONOUN;
  }

  private List<Integer> after(int from, Sentence sentence) {
    int end = Math.min(sentence.to(), from + MODIFIERS);
    for (int i = beyondClient(from, sentence); i < end; i++) {
      if (cast.mentionAt(i) != null && !tokens.is(i + 1, "'s", "'")) {
        boolean named =
            i == from
                || tokens.is(i - 1, ",", ":", "is", "are", "was", "were")
                || tokens.is(i - 1, "from", "by")
                    && (i - 1 == from || tokens.is(i - 2, "led", "given", "issued", "represented"));
        return named || COPULAS.contains(tokens.norm(i - 1)) ? run(i, sentence.to()) : List.of();
      }
      if (tokens.is(i, ";", "and", "or", "will", "has", "have")) {
        return List.of();
      }
    }
    return List.of();
  }

  /** Where "is" stands in "financial adviser to C is A"; else the token itself. */
  private int beyondClient(int from, Sentence sentence) {
    int at = tokens.is(from + 1, "the") ? from + 2 : from + 1;
    Mention client = tokens.is(from, "to", "for", "of") ? cast.mentionAt(at) : null;
    int end = client == null ? at + 1 : client.to();
    end = tokens.is(end, "'s", "'") ? end + 2 : end;
    boolean copula = end < sentence.to() && COPULAS.contains(tokens.norm(end));
    return copula ? end : from;
  }

  /** The firms of a list that begins at a token. */
  private List<Integer> run(int from, int limit) {
    List<Integer> firms = new ArrayList<>();
    int i = from;
    int steps = 0;
    while (i < limit && steps++ < LONGEST_LIST) {
      Mention m = cast.mentionAt(i);
      if (m != null) {
        if (firm(m)) {
          firms.add(m.entity());
        }
        i = m.to();
      } else if (tokens.is(i, "(")) {
        i = clauses.closeBracket(i, limit) + 1;
      } else if (tokens.is(i, ",", ";", "and", "&", "both", "the")) {
        i++;
      } else if (!firms.isEmpty() && tokens.is(i, "including") && cast.mentionAt(i + 1) != null) {
        i++;
      } else if (!firms.isEmpty() && tokens.is(i, "for", "to") && cast.mentionAt(i + 1) != null) {
        i = cast.mentionAt(i + 1).to();
      } else {
        break;
      }
    }
    return firms;
  }
}
