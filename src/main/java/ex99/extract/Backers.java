package ex99.extract;

import ex99.model.Role;
import ex99.name.Cast;
import ex99.name.Mention;
import ex99.token.Sentence;
import ex99.token.Tokens;
import java.util.List;
import java.util.Set;

/** Reads who backs a company: who leads a round, takes part in it or commits equity. */
final class Backers {
  /** What tells of backers, rather than of the group that they are. */
  static final Set<String> WORDS =
      Set.of(
          "anchored",
          "participation",
          "sponsored",
          "commitment",
          "led",
          "subscriber",
          "participating",
          "participated",
          "accumulation",
          "co-led",
          "joined");

  private static final int NEAR = 6;
  private static final int REACH = 12;

  private final Tokens tokens;
  private final Cast cast;
  private final Clauses clauses;
  private final HolderRoles roles;

  Backers(Tokens tokens, Cast cast, Clauses clauses, HolderRoles roles) {
    this.tokens = tokens;
    this.cast = cast;
    this.clauses = clauses;
    this.roles = roles;
  }

  /**
   * backers := ("anchored" | "sponsored") "by" H | "with participation" ("from" | "by" | "of") H |
   * H "'s" "equity commitment"
   */
  void read(int at, Sentence sentence) {
    List<Integer> holders = List.of();
    if (tokens.is(at, "participating") && lent(at, sentence)) {
      roles.giveFirms(participants(at, sentence), Role.LENDER, at, "takes part in a loan");
      return;
    }
    if (tokens.is(at, "commitment")) {
      Mention m = tokens.is(at - 1, "equity") ? cast.lastIn(at - 4, at) : null;
      holders = m != null && clauses.isPossessive(m) ? List.of(m.entity()) : List.of();
    } else if (tokens.is(at, "participating", "participated")) {
      holders = raises(at, sentence) ? participants(at, sentence) : List.of();
    } else if (tokens.is(at, "joined") && asInvestors(at, sentence)) {
      holders = clauses.subject(at, sentence.from());
    } else if (tokens.is(at, "accumulation")) {
      holders = clauses.after("by", at, Math.min(sentence.to(), at + NEAR));
    } else if (tokens.is(at, "subscriber")) {
      holders = tokens.is(at + 1, ",") ? clauses.at(at + 2, sentence.to()) : List.of();
    } else if (tokens.is(at, "led") && lenders(at)) {
      List<Integer> banks = tokens.is(at + 1, "by") ? clauses.at(at + 2, sentence.to()) : holders;
      roles.giveFirms(banks, Role.LENDER, at, "leads the lenders");
      return;
    } else if (leadsRound(at)) {
      holders = clauses.subject(at, sentence.from());
    } else if (tokens.is(at - 1, "underwriters", "agents", "dealers", "managers")
        || tokens.is(at, "led") && past(at, sentence)) {
      return; // who places securities, or led a round of former times
    } else if (tokens.is(at + 1, "by", "from", "of")
        && (raises(at, sentence) || tokens.is(at, "sponsored") || isGroup(at))) {
      holders = clauses.at(at + 2, sentence.to());
    }
    roles.giveInvestors(holders, at, "one who backs it");
  }

  /** "A led the financing": who leads what puts money in, unless it is a loan. */
  private boolean leadsRound(int led) {
    if (!tokens.is(led, "led", "co-led") || !tokens.is(led + 1, "the", "this", "our", "its")) {
      return false;
    }
    boolean money = false;
    Sentence sentence = tokens.sentenceAt(led);
    for (int i = led + 2; i < Math.min(sentence.to(), led + NEAR); i++) {
      if (tokens.is(i, "loan", "debt", "credit", "notes", "facility")) {
        return false;
      }
      money |= tokens.is(i, "round", "financing", "placement", "investment", "raise", "funding");
    }
    return money;
  }

  /** "A credit facility arranged by A, with B and C participating" */
  private boolean lent(int at, Sentence sentence) {
    for (int i = sentence.from(); i < at; i++) {
      if (tokens.is(i, "facility", "loan", "revolver") && cast.mentionAt(i) == null) {
        return true;
      }
    }
    return false;
  }

  /** "Its existing lenders, led by": they lend. */
  private boolean lenders(int led) {
    int group = tokens.is(led - 1, ",") ? led - 2 : led - 1;
    return tokens.is(group, "lenders", "banks", "noteholders")
        || tokens.is(group, "group", "syndicate")
            && tokens.is(group - 1, "bank", "lender", "lending");
  }

  /** "A and B joined as strategic investors" */
  private boolean asInvestors(int joined, Sentence sentence) {
    for (int i = joined + 1; i < Math.min(sentence.to(), joined + NEAR); i++) {
      if (tokens.is(i, "investors", "investor", "backers")) {
        return tokens.is(joined + 1, "as", "the") || tokens.is(joined + 2, "as");
      }
    }
    return false;
  }

  /** "A syndicate led by", "a group of investors led by": of those who put money in. */
  private boolean isGroup(int led) {
    return tokens.is(led - 1, "investors")
        || tokens.is(led - 1, "syndicate", "consortium", "group") && invests(led);
  }

  private boolean invests(int led) {
    Sentence sentence = tokens.sentenceAt(led);
    for (int i = led; i < Math.min(sentence.to(), led + 2 * REACH); i++) {
      if (tokens.is(i, "invest", "invested", "subscribe", "subscribed")
          || tokens.is(i, "committed", "agreed") && tokens.is(i + 2, "purchase", "buy")) {
        return true;
      }
    }
    return false;
  }

  /** "With A, B and C participating", "A and B also participated in the round" */
  private List<Integer> participants(int at, Sentence sentence) {
    if (tokens.is(at, "participated")) {
      return clauses.subject(at, sentence.from());
    }
    for (int i = at - 1; i > Math.max(sentence.from(), at - 3 * REACH); i--) {
      if (tokens.is(i, "with")) {
        return clauses.at(i + 1, at);
      }
    }
    return List.of();
  }

  /** Whether a month or year stands behind who led a round: it was one of former times. */
  private boolean past(int at, Sentence sentence) {
    Mention m = cast.firstIn(at, Math.min(sentence.to(), at + NEAR));
    return m == null || tokens.is(m.to(), "in", "last");
  }

  /** Whether money is raised in a sentence. */
  private boolean raises(int at, Sentence sentence) {
    for (int i = sentence.from(); i < Math.min(sentence.to(), at + REACH); i++) {
      if (tokens.is(i, "pipe", "round", "financing", "placement", "offering", "investment")) {
        return true;
      }
    }
    return false;
  }
}
