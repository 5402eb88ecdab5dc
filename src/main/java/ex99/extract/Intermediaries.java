package ex99.extract;

import ex99.model.PartyKind;
import ex99.model.Role;
import ex99.name.Cast;
import ex99.name.Mention;
import ex99.token.Sentence;
import ex99.token.Tokens;
import ex99.token.WordSet;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;

/** Reads who is paid to find buyers of securities or a partner, and who buys shares back. */
final class Intermediaries {
  /** The words that {@link #read} is tried at. */
  static final Set<String> WORDS =
      Set.of(
          "finder",
          "finders",
          "finder's",
          "intermediated",
          "offering",
          "brokered",
          "facilitated",
          "arranged",
          "negotiated");

  /** What somebody who is no side of it may bring about. */
  private static final WordSet BARGAINS =
      WordSet.of(
          "transaction",
          "deal",
          "agreement",
          "sale",
          "acquisition",
          "purchase",
          "merger",
          "lease",
          "contract",
          "license",
          "partnership",
          "investment",
          "introduction");

  private static final int REACH = 40;
  private static final int NEAR = 10;

  private final Tokens tokens;
  private final Cast cast;
  private final Clauses clauses;
  private final boolean offers;

  Intermediaries(Reading reading) {
    this.tokens = reading.tokens();
    this.cast = reading.cast();
    this.clauses = new Clauses(reading);
    this.offers = offers(reading);
  }

  /** Whether the headline tells of securities that are placed. */
  private static boolean offers(Reading reading) {
    if (reading.outline().title() == null) {
      return false;
    }
    Tokens tokens = reading.tokens();
    int end = tokens.firstFrom(reading.outline().title().span().end());
    for (int i = tokens.firstFrom(reading.outline().title().span().start()); i < end; i++) {
      if (tokens.is(i, "placement", "offering", "tranche", "units", "financing", "shares")) {
        return true;
      }
    }
    return false;
  }

  void read(int at, Sentence sentence, Consumer<Finding> found) {
    if (cast.mentionAt(at) != null) {
      return;
    }
    if (tokens.is(at, "intermediated")) {
      if (tokens.is(at + 1, "by")) {
        give(clauses.at(at + 2, sentence.to()), Role.UNDERWRITER, at, found);
      }
    } else if (tokens.is(at, "brokered", "facilitated", "arranged", "negotiated")) {
      give(brokers(at, sentence), Role.ADVISOR, at, found);
    } else if (tokens.is(at, "offering") && offers) {
      give(sellers(at, sentence), Role.SELLER, at, found);
      give(through(at, sentence), Role.UNDERWRITER, at, found);
    } else if (tokens.norm(at).startsWith("finder") && fee(at, sentence)) {
      give(paid(at, sentence), offers ? Role.UNDERWRITER : Role.ADVISOR, at, found);
    }
  }

  /** sellers := "offering of" … "shares" … "by" S: others than the issuer who sell its shares */
  private List<Integer> sellers(int at, Sentence sentence) {
    int end = Math.min(sentence.to(), at + REACH / 2);
    boolean shares = false;
    for (int i = at + 2; i < end && tokens.is(at + 1, "of"); i++) {
      boolean by = tokens.is(i, "by") && tokens.is(i - 1, "shares", "stock", "units", "adss");
      if (by && shares | tokens.is(i - 1, "shares")) {
        return clauses.at(i + 1, sentence.to());
      }
      shares |= tokens.is(i, "shares", "units", "adss");
      if (tokens.is(i, ";", ".", "at")) {
        return List.of();
      }
    }
    return List.of();
  }

  /** through := "offering of" … "units" "through" U "and" U: who places what is offered */
  private List<Integer> through(int at, Sentence sentence) {
    for (int i = at + 1; i < Math.min(sentence.to(), at + REACH / 2); i++) {
      if (tokens.is(i, "through")) {
        return clauses.at(i + 1, sentence.to());
      }
      if (cast.mentionAt(i) != null || tokens.is(i, ";", ".", "by")) {
        return List.of();
      }
    }
    return List.of();
  }

  /** brokers := bargain "was" ("brokered" | "arranged" | …) "by" F | F "brokered" "the" bargain */
  private List<Integer> brokers(int at, Sentence sentence) {
    if (tokens.is(at + 1, "by")) {
      int least = Math.max(sentence.from(), at - NEAR);
      return BARGAINS.next(tokens, least, at) < at ? clauses.at(at + 2, sentence.to()) : List.of();
    }
    boolean own = tokens.is(at, "brokered", "facilitated") && tokens.is(at + 1, "the", "this");
    int end = Math.min(sentence.to(), at + 4);
    Mention m = own && BARGAINS.next(tokens, at + 2, end) < end ? cast.mentionAt(at - 1) : null;
    return m == null ? List.of() : List.of(m.entity());
  }

  private boolean fee(int at, Sentence sentence) {
    for (int i = at + 1; i < Math.min(sentence.to(), at + 4); i++) {
      if (tokens.is(i, "fee", "fees", "commission", "warrants")) {
        return true;
      }
    }
    return false;
  }

  /** paid := "paid" F "a finder's fee" | "finder's fee" … "to" F "and" F */
  private List<Integer> paid(int at, Sentence sentence) {
    int end = Math.min(sentence.to(), at + REACH);
    for (int i = at; i < end; i++) {
      Mention m = tokens.is(i, "to") ? cast.firstIn(i + 1, Math.min(end, i + 3)) : null;
      if (m != null) {
        return clauses.at(i + 1, sentence.to());
      }
    }
    Mention before = cast.lastIn(Math.max(sentence.from(), at - 4), at);
    return before != null && tokens.is(before.from() - 1, "paid", "pay", "paying")
        ? List.of(before.entity())
        : List.of();
  }

  private void give(List<Integer> firms, Role role, int at, Consumer<Finding> found) {
    for (int firm : firms) {
      if (cast.entity(firm).kind() == PartyKind.ORGANIZATION && !cast.issuers().contains(firm)) {
        found.accept(
            new Finding.RoleFinding(
                firm, role, at, "intermediary", List.of("word: " + tokens.norm(at))));
      }
    }
  }
}
