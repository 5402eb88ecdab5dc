package ex99.extract;

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
          Stream.of(Counsel.VERBS, Supporters.VERBS, Intermediaries.WORDS, Customers.WORDS)
              .flatMap(Set::stream)
              .collect(Collectors.toSet()));

  /** How far from its word what belongs to a task may stand. */
  static final int MODIFIERS = 14;

  /** The longest list of firms, in tokens. */
  static final int LONGEST_LIST = 40;

  private final Reading reading;
  private final Tokens tokens;
  private final Cast cast;
  private final AdviserTasks tasks;
  private final FirmLists lists;
  private final AdviserFirms firms;
  private final Counsel counsel;
  private final Supporters supporters;
  private final Intermediaries intermediaries;
  private final Customers customers;

  AdviserGrammar(Reading reading) {
    this.reading = reading;
    this.tokens = reading.tokens();
    this.cast = reading.cast();
    Clauses clauses = new Clauses(reading);
    this.tasks = new AdviserTasks(tokens, cast);
    this.lists = new FirmLists(tokens, cast, clauses);
    this.firms = new AdviserFirms(tokens, cast, clauses, lists);
    this.counsel = new Counsel(reading);
    this.supporters = new Supporters(reading);
    this.intermediaries = new Intermediaries(reading);
    this.customers = new Customers(reading);
  }

  void read(Consumer<Finding> found) {
    int i = next(0);
    while (i < tokens.size()) {
      Sentence sentence = tokens.sentenceAt(i);
      SectionKind kind = reading.outline().kindAt(tokens.start(sentence.to() - 1));
      boolean small = kind == SectionKind.SAFE_HARBOR; // where some releases thank their banks
      while (i < sentence.to() && (kind != SectionKind.TABLES || isProse(sentence))) {
        if (!small) {
          counsel.read(i, sentence, found);
          supporters.read(i, sentence, found);
          intermediaries.read(i, sentence, found);
          customers.read(i, sentence, found);
        }
        Lexicon.Match match = WORDS.match(tokens, i);
        if (match == null || match.to() > sentence.to() || cast.mentionAt(i) != null) {
          i = next(i + 1);
          continue;
        }
        read(match, sentence, found);
        i = next(match.to());
      }
      i = next(Math.max(i, sentence.to()));
    }
  }

  /** A sentence of its own between tables: "A acted as counsel to the Company." */
  private boolean isProse(Sentence sentence) {
    int last = sentence.to() - 1;
    return tokens.is(last, ".")
        && cast.mentionAt(sentence.from()) != null
        && !reading.manuscript().blocks().get(tokens.block(last)).inTable();
  }

  /** "Counsel to the underwriters was A": whom A advises, not what A does. */
  private boolean isClient(Lexicon.Match match) {
    int to = tokens.is(match.from() - 1, "the") ? match.from() - 2 : match.from() - 1;
    return tokens.is(to, "to", "for")
        && tokens.is(to - 1, "counsel", "advisor", "adviser", "advisors", "advisers", "lawyers")
        && tokens.is(match.to(), "is", "was", "are", "were", ":");
  }

  /** ", a lender to farmers": what somebody does for a living, and not for anybody named. */
  private boolean isTrade(Lexicon.Match match) {
    int to = match.to() + 1;
    return tokens.is(match.from(), "lender")
        && tokens.is(match.to(), "to")
        && tokens.is(match.from() - 1, "a", "leading", "specialty")
        && to < tokens.size()
        && cast.mentionAt(to) == null
        && !tokens.is(to, "the", "its", "our", "their", "it");
  }

  private void read(Lexicon.Match match, Sentence sentence, Consumer<Finding> found) {
    Role role = tasks.role(match, sentence);
    if (role == null || tasks.officer(match) || isClient(match) || isTrade(match)) {
      return;
    }
    List<Integer> all = respective(match, firms.beside(match, sentence), sentence);
    boolean runs = role == Role.LENDER && runsBooks(match, sentence);
    for (int entity : all) {
      if (!runs || isBank(entity)) {
        accept(entity, role, match, found);
      }
    }
    for (int entity : all.isEmpty() ? all : gapped(match.to(), sentence)) {
      accept(entity, role, match, found);
    }
  }

  /** "Acted as joint lead arrangers and joint bookrunners": a task, not money of their own. */
  private boolean runsBooks(Lexicon.Match match, Sentence sentence) {
    int end = Math.min(sentence.to(), match.to() + 4);
    for (int i = Math.max(sentence.from(), match.from() - 4); i < end; i++) {
      if (tokens.is(i, "bookrunner", "bookrunners", "book-runners", "bookmanagers", "runners")) {
        return tokens.norm(match.to() - 1).startsWith("arranger");
      }
    }
    return false;
  }

  /** Whether a firm is a bank by its name, and so lends as well. */
  private boolean isBank(int entity) {
    String name = cast.entity(entity).name();
    return name.contains("Bank") || name.contains("N.A.") || name.contains("National Association");
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
      if (tokens.is(i, "as") && tokens.is(i - 1, "acted", "served", "acting", "serving")) {
        break;
      }
      if (tokens.is(i, "and") && tokens.is(i - 2, "as") && tokens.isCapitalized(i - 1)) {
        return firms; // "as Danish and U.S. counsel, respectively": one task, in two places
      }
      second |= tokens.is(i, "and");
    }
    return second || goesOn(match.to(), sentence) ? List.of(firms.get(second ? 1 : 0)) : firms;
  }

  /** Whether another task follows "and": "adviser and counsel, respectively". */
  private boolean goesOn(int from, Sentence sentence) {
    for (int i = from; i < Math.min(sentence.to(), from + MODIFIERS); i++) {
      if (tokens.is(i, "and")) {
        int end = Math.min(sentence.to(), i + 6);
        for (int k = i + 1; k < end && cast.mentionAt(k) == null; k++) {
          if (WORDS.match(tokens, k) != null) {
            return true;
          }
        }
      }
    }
    return false;
  }

  /** gapped := WORD ("to" | "for") C ","? "and" A ("to" | "for") D: A does for D what WORD says. */
  private List<Integer> gapped(int from, Sentence sentence) {
    int end = Math.min(sentence.to(), from + LONGEST_LIST);
    List<Integer> all = new ArrayList<>();
    for (int i = from; i < end - 1; i++) {
      boolean verb = tokens.is(i, "as", "is", "are", "was", "were", "acted", "served");
      if (tokens.is(i, ";") || verb && i > from + 1) {
        return all;
      }
      Mention m = tokens.is(i, "and", ",", "while") ? cast.mentionAt(i + 1) : null;
      boolean same = m != null && (tokens.is(m.to(), "to", "for") || likewise(m.to()));
      if (same && lists.isFirm(m)) {
        all.add(m.entity());
        if (tokens.is(i, "and", "while")) {
          return all;
        }
      }
    }
    return all;
  }

  private boolean likewise(int at) {
    boolean opines = tokens.is(at, "rendered", "provided", "delivered", "issued", "gave");
    return tokens.is(at, "did") && tokens.is(at + 1, "the", "so", "likewise", "same")
        || opines && tokens.is(at + 1, "one", "another", "its", "theirs");
  }
}
