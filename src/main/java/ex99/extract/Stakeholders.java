package ex99.extract;

import ex99.model.PartyKind;
import ex99.model.Role;
import ex99.model.SectionKind;
import ex99.model.Unit;
import ex99.name.Cast;
import ex99.name.Entity;
import ex99.name.Mention;
import ex99.phrase.Rate;
import ex99.token.Sentence;
import ex99.token.Tokens;
import java.math.BigDecimal;
import java.util.Set;
import java.util.function.Consumer;

/** Reads who holds a stake of so many percent, and who is spoken of as a shareholder. */
final class Stakeholders {
  /** What a stake is held in. */
  private static final Set<String> STOCK =
      Set.of(
          "shares",
          "stock",
          "share",
          "equity",
          "interest",
          "interests",
          "votes",
          "voting",
          "capital",
          "units",
          "membership",
          "ownership",
          "stake",
          "stakes",
          "company",
          "corporation",
          "partnership",
          "venture",
          "business",
          "bank",
          "project",
          "fund",
          "trust");

  private static final BigDecimal HALF = BigDecimal.valueOf(50);
  private static final int REACH = 12;

  private final Reading reading;
  private final Tokens tokens;
  private final Cast cast;
  private final Clauses clauses;
  private final HolderClauses beside;

  Stakeholders(Reading reading) {
    this.reading = reading;
    this.tokens = reading.tokens();
    this.cast = reading.cast();
    this.clauses = new Clauses(reading);
    this.beside = new HolderClauses(tokens, cast, clauses);
  }

  void read(Consumer<Finding> found) {
    HolderRoles roles = new HolderRoles(cast, new Affiliates(reading), found);
    for (Rate rate : reading.figures().rates()) {
      boolean control = rate.value().compareTo(HALF) > 0 && about(rate.from());
      if (rate.unit() == Unit.PERCENT && (control || told(reading, rate.from()))) {
        stake(rate, tokens.sentenceAt(rate.from()), roles);
      }
    }
    new InvestorGroups(reading, clauses, roles).read();
  }

  private boolean about(int token) {
    return reading.outline().kindAt(tokens.start(token)) == SectionKind.ABOUT;
  }

  /** Whether a token stands where the release tells its news. */
  static boolean told(Reading reading, int token) {
    SectionKind kind = reading.outline().kindAt(reading.tokens().start(token));
    return kind != SectionKind.ABOUT
        && kind != SectionKind.SAFE_HARBOR
        && kind != SectionKind.TABLES;
  }

  /**
   * stake := H ("owns" | "holds" | ", holder of") RATE "of the stock" | RATE … ("held" | "owned")
   * "by" H | "giving" H RATE | RATE "stays with" H | "shareholders … are" H "(" RATE ")"
   */
  private void stake(Rate rate, Sentence sentence, HolderRoles roles) {
    boolean stock = stock(rate, sentence);
    if (bracketed(rate, sentence)) {
      Mention holder = cast.mentionAt(rate.from() - 2);
      if (holder != null && listed(holder, sentence)) {
        holder(holder, rate, "a stake in brackets", roles);
      }
      return;
    }
    Mention left = beside.leftHolder(rate, sentence);
    if (left != null && (stock || bare(rate))) {
      holder(left, rate, "holds a stake", roles);
      return;
    }
    Mention right = stock || governs(rate) ? beside.rightHolder(rate, sentence) : null;
    if (right != null && !rest(rate, right)) {
      holder(right, rate, "a stake is held by", roles);
    }
  }

  /** "80% owned by us, with the balance held by H": what H holds is the rest. */
  private boolean rest(Rate rate, Mention holder) {
    for (int i = rate.to(); i < holder.from(); i++) {
      if (tokens.is(i, "balance", "remainder", "rest", "remaining")) {
        return true;
      }
    }
    return false;
  }

  private boolean stock(Rate rate, Sentence sentence) {
    int end = Math.min(sentence.to(), rate.to() + REACH);
    for (int i = Math.max(sentence.from(), rate.from() - 4); i < end; i++) {
      if (STOCK.contains(tokens.norm(i)) && cast.mentionAt(i) == null) {
        return true;
      }
    }
    return tokens.is(rate.to(), "of") && cast.mentionAt(rate.to() + 1) != null;
  }

  /** "H, which owns 6.1%, has": a figure with nothing behind it is one of the shares. */
  private boolean bare(Rate rate) {
    return tokens.is(rate.to(), ",", ".", ";")
        && tokens.is(rate.from() - 1, "owns", "holds", "own", "hold", "owning", "holding");
  }

  /** "30% owned by", "is held 30 percent by": what is held stands before the figure. */
  private boolean governs(Rate rate) {
    int at = tokens.is(rate.to(), "-") ? rate.to() + 1 : rate.to();
    for (int i = rate.to(); i < rate.to() + REACH; i++) {
      if (tokens.is(i, "are", "were", ".", ";", "that")) {
        break; // "30% of the homes are owned by" tells of no stake
      }
      if (tokens.is(i, "owned", "held", "controlled") && tokens.is(i - 1, "is", "was", "remains")) {
        return true;
      }
    }
    return tokens.is(rate.from() - 1, "which")
        || tokens.is(at, "owned", "held", "controlled", "by", "remains", "stays", "rests")
        || tokens.is(rate.to(), "of") && tokens.is(rate.to() + 1, "it", "us", "them", "each");
  }

  private boolean bracketed(Rate rate, Sentence sentence) {
    return tokens.is(rate.from() - 1, "(") && tokens.is(rate.to(), ")");
  }

  /** Whether a name stands in a list of shareholders: "the shareholders of C are A (41%) and B". */
  private boolean listed(Mention holder, Sentence sentence) {
    boolean are = false;
    int least = Math.max(sentence.from(), holder.from() - 30);
    for (int i = holder.from() - 1; i >= least; i--) {
      are |= tokens.is(i, "are", "is", "include", "includes", "including", ":");
      boolean apposed = tokens.is(i + 1, ",") && cast.mentionAt(i + 2) != null;
      if ((are || apposed)
          && (InvestorGroups.GROUPS.has(tokens, i) || tokens.is(i, "owners", "holders"))) {
        return true;
      }
    }
    return false;
  }

  /** More than half makes an organization the parent; a person's or smaller stake an investor. */
  private void holder(Mention m, Rate rate, String why, HolderRoles roles) {
    Entity entity = cast.entity(m.entity());
    boolean person = entity.kind() == PartyKind.PERSON;
    boolean officer = person && entity.title() != null;
    boolean small = person || rate.value().compareTo(HALF) <= 0;
    if (entity.kind() == PartyKind.GOVERNMENT || officer || small && roles.own(m.entity())) {
      return;
    }
    if (person || rate.value().compareTo(HALF) <= 0) {
      roles.give(m.entity(), Role.INVESTOR, rate.from(), why);
      return;
    }
    int held = held(rate, m.entity());
    boolean which = tokens.is(rate.to(), "owned", "held", "controlled") && m.from() > rate.to();
    Mention before = which ? subject(rate) : null;
    held = before != null && before.entity() != m.entity() ? before.entity() : held;
    if (held >= 0) {
      roles.give(m.entity(), Role.PARENT, rate.from(), why);
      if (held != m.entity() && !cast.issuers().contains(held)) {
        roles.give(held, Role.SUBSIDIARY, rate.from(), why);
      }
    }
  }

  /** C in "C, which is 62% owned by": the name right before the figure's verb; or null. */
  private Mention subject(Rate rate) {
    int i = rate.from() - 1;
    while (tokens.is(i, "is", "was", ",", "which", "approximately", "about", "currently")) {
      i--;
    }
    Mention m = i < 0 ? null : cast.mentionAt(i);
    return m != null && cast.entity(m.entity()).kind() == PartyKind.ORGANIZATION ? m : null;
  }

  /** The organization that a stake is in: "owns 68% of C", "60% of the units of C"; or -1. */
  private int held(Rate rate, int holder) {
    int end = Math.min(tokens.sentenceAt(rate.from()).to(), rate.to() + REACH);
    for (int i = rate.to(); i < end; i++) {
      Mention m = cast.mentionAt(i);
      if (m != null) {
        boolean company = cast.entity(m.entity()).kind() == PartyKind.ORGANIZATION;
        return company && m.entity() != holder ? m.entity() : -1;
      }
      if (tokens.is(i, "and", ";", ",")) {
        return -1;
      }
    }
    return -1;
  }
}
