package ex99.extract;

import ex99.model.PartyKind;
import ex99.model.Role;
import ex99.name.Cast;
import ex99.name.Mention;
import ex99.token.Sentence;
import ex99.token.Tokens;
import ex99.token.WordSet;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Reads who is named among shareholders, investors and holders of debt. */
final class InvestorGroups {
  static final WordSet GROUPS =
      WordSet.of(
          Set.of(
              "investors",
              "investor",
              "stockholders",
              "shareholders",
              "stockholder",
              "shareholder",
              "anchored",
              "participation",
              "sponsored",
              "led",
              "co-led",
              "joined",
              "participating",
              "participated",
              "holders",
              "noteholders",
              "bondholders",
              "debentureholders",
              "accumulation",
              "round",
              "subscriber",
              "convertible",
              "commitment"));

  /** The groups, and what tells of stock that is sold to somebody. */
  private static final WordSet TOLD =
      WordSet.of(
          Stream.of(GROUPS.norms(), StockTaken.WORDS)
              .flatMap(Set::stream)
              .collect(Collectors.toSet()));

  private static final int NEAR = 6;
  private static final int REACH = 12;

  private final Reading reading;
  private final Tokens tokens;
  private final Cast cast;
  private final Clauses clauses;
  private final HolderRoles roles;
  private final Backers backers;
  private final NotesTaken notes;
  private final StockTaken stock;

  InvestorGroups(Reading reading, Clauses clauses, HolderRoles roles) {
    this.reading = reading;
    this.tokens = reading.tokens();
    this.cast = reading.cast();
    this.clauses = clauses;
    this.roles = roles;
    this.backers = new Backers(tokens, cast, clauses, roles);
    this.notes = new NotesTaken(tokens, cast, clauses, roles);
    this.stock = new StockTaken(tokens, cast, clauses, roles);
  }

  void read() {
    int end = tokens.size();
    for (int i = TOLD.next(tokens, 0, end); i < end; i = TOLD.next(tokens, i + 1, end)) {
      if (cast.mentionAt(i) == null && Stakeholders.told(reading, i)) {
        group(i, tokens.sentenceAt(i));
      }
    }
  }

  /**
   * group := "investors" ("," | "led by" | "including") H "and" H | H ", the Company's largest
   * stockholder" | "largest shareholder, H"
   */
  private void group(int at, Sentence sentence) {
    if (tokens.is(at, "convertible")) {
      notes.read(at, sentence);
      return;
    }
    if (StockTaken.WORDS.contains(tokens.norm(at))) {
      stock.read(at, sentence);
      return;
    }
    if (Backers.WORDS.contains(tokens.norm(at))) {
      backers.read(at, sentence);
      return;
    }
    if (tokens.norm(at).endsWith("holders") && !tokens.is(at, "stockholders", "shareholders")) {
      creditors(at, sentence);
      return;
    }
    if (tokens.is(at, "round") && !tokens.is(at - 1, "a", "b", "c", "d", "seed", "financing")) {
      return;
    }
    if (controls(at)) {
      int owner = cast.mentionAt(at + 2).entity();
      roles.give(owner, Role.PARENT, at, "the controlling " + tokens.norm(at));
      return;
    }
    roles.giveInvestors(among(at, sentence), at, "one of the " + tokens.norm(at));
    List<Integer> holders = new ArrayList<>();
    if (isLargest(at, sentence)) {
      if (tokens.is(at + 1, ",")) {
        holders.addAll(clauses.at(at + 2, sentence.to()));
      }
      Mention apposed = apposed(at, sentence);
      if (apposed != null) {
        holders.add(apposed.entity());
      }
    }
    roles.giveFirms(holders, Role.INVESTOR, at, "one of the " + tokens.norm(at));
  }

  /** H in "investors led by H" and "investors, including H". */
  private List<Integer> among(int at, Sentence sentence) {
    int end = Math.min(sentence.to(), at + (inRound(at + 1) ? 2 * NEAR : NEAR));
    if (tokens.is(at, "investors", "investor", "backers")
        && (tokens.is(at - 1, "new", "existing", "current", "returning", "institutional")
            || tokens.is(at - 1, "seed", "strategic", "corporate", "lead", "early"))
        && cast.mentionAt(at + 1) != null) {
      return clauses.at(at + 1, sentence.to());
    }
    for (int i = at + 1; i < end; i++) {
      boolean led =
          tokens.is(i, "by")
              && tokens.is(i - 1, "led", "managed", "anchored")
              && !tokens.is(at, "round");
      boolean among =
          tokens.is(at, "investors", "round")
              && (tokens.is(i, "including", "namely", "include", "included")
                  || i == at + 1 && tokens.is(i, "are", "were", ":") && !answers(i));
      if (led || among) {
        List<Integer> holders = clauses.at(i + 1, sentence.to());
        if (!holders.isEmpty()) {
          return holders;
        }
      } else if (tokens.is(i, ";", ".") || tokens.is(i, "of", "in") && !inRound(i)) {
        return List.of();
      }
    }
    return List.of();
  }

  /** "Investors in the placement include". */
  private boolean inRound(int in) {
    return tokens.is(in, "in")
        && tokens.is(in + 1, "the", "this")
        && (GROUPS.has(tokens, in + 2)
            || tokens.is(in + 2, "placement", "offering", "financing", "transaction", "private"));
  }

  /** "Investors: Ann Roe": whom investors ask. */
  private boolean answers(int colon) {
    Mention m = tokens.is(colon, ":") ? cast.mentionAt(colon + 1) : null;
    return m != null && cast.entity(m.entity()).kind() == PartyKind.PERSON;
  }

  /** "The controlling shareholder, H": another organization than the issuer. */
  private boolean controls(int at) {
    if (!tokens.is(at - 1, "controlling") || !tokens.is(at + 1, ",")) {
      return false;
    }
    Mention owner = cast.mentionAt(at + 2);
    return owner != null && roles.firm(owner.entity()) && !cast.issuers().contains(owner.entity());
  }

  private boolean isLargest(int at, Sentence sentence) {
    for (int i = at - 1; i >= Math.max(sentence.from(), at - 4); i--) {
      if (tokens.is(i, "largest", "principal", "major", "controlling", "significant")) {
        return true;
      }
    }
    return false;
  }

  /** creditors := ("noteholders" | "holders of" … "notes") ","? ("including" | "led by") H */
  private void creditors(int at, Sentence sentence) {
    boolean debt = !tokens.is(at, "holders");
    int end = Math.min(sentence.to(), at + REACH);
    for (int i = at + 1; i < end; i++) {
      debt |= tokens.is(i, "notes", "debentures", "bonds", "debt", "loans", "indebtedness");
      boolean led = tokens.is(i, "by") && tokens.is(i - 1, "led");
      if (led || tokens.is(i, "including")) {
        List<Integer> holders = debt ? clauses.at(i + 1, sentence.to()) : List.of();
        roles.giveFirms(holders, Role.LENDER, at, "one of the holders of debt");
        return;
      }
    }
  }

  /** H in "H, the Company's largest stockholder". */
  private Mention apposed(int at, Sentence sentence) {
    for (int i = at - 1; i >= Math.max(sentence.from(), at - NEAR - 2); i--) {
      Mention m = cast.mentionAt(i);
      if (tokens.is(i, ",")) {
        Mention before = cast.mentionAt(i - 1);
        return before != null && clauses.isPlain(before) ? before : null;
      }
      if (m != null && clauses.isPlain(m)) {
        return null;
      }
    }
    return null;
  }
}
