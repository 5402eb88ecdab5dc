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
import ex99.token.WordSet;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;

/** Reads who holds a stake: shareholders, co-owners and those who lead a group of investors. */
final class Stakeholders {
  private static final Set<String> HOLDS =
      Set.of(
          "owns",
          "own",
          "owned",
          "owning",
          "holds",
          "hold",
          "held",
          "holding",
          "retains",
          "retained",
          "controls",
          "holder",
          "holders",
          "owner",
          "owners");

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
          "company");

  /** Between a holder and its verb or figure. */
  private static final Set<String> FILLERS =
      Set.of(
          ",",
          "who",
          "which",
          "that",
          "now",
          "currently",
          "today",
          "together",
          "beneficially",
          "also",
          "already",
          "will",
          "continue",
          "continues",
          "to",
          "has",
          "have",
          "had",
          "and",
          "its",
          "affiliates",
          "approximately",
          "about",
          "roughly",
          "some",
          "nearly",
          "with",
          "the",
          "a",
          "an",
          "of",
          "stake",
          "each",
          "directly",
          "indirectly",
          "still");

  private static final WordSet GROUPS =
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
              "commitment"));

  private static final BigDecimal HALF = BigDecimal.valueOf(50);
  private static final int NEAR = 6;
  private static final int REACH = 12;

  private final Reading reading;
  private final Tokens tokens;
  private final Cast cast;
  private final Clauses clauses;
  private final Affiliates affiliates;

  Stakeholders(Reading reading) {
    this.reading = reading;
    this.tokens = reading.tokens();
    this.cast = reading.cast();
    this.clauses = new Clauses(reading);
    this.affiliates = new Affiliates(reading);
  }

  void read(Consumer<Finding> found) {
    for (Rate rate : reading.figures().rates()) {
      boolean control = rate.value().compareTo(HALF) > 0 && about(rate.from());
      if (rate.unit() == Unit.PERCENT && (control || told(rate.from()))) {
        stake(rate, tokens.sentenceAt(rate.from()), found);
      }
    }
    int end = tokens.size();
    for (int i = GROUPS.next(tokens, 0, end); i < end; i = GROUPS.next(tokens, i + 1, end)) {
      if (cast.mentionAt(i) == null && told(i)) {
        group(i, tokens.sentenceAt(i), found);
      }
    }
  }

  private boolean about(int token) {
    return reading.outline().kindAt(tokens.start(token)) == SectionKind.ABOUT;
  }

  /** Whether a token stands where the release tells its news. */
  private boolean told(int token) {
    SectionKind kind = reading.outline().kindAt(tokens.start(token));
    return kind != SectionKind.ABOUT
        && kind != SectionKind.SAFE_HARBOR
        && kind != SectionKind.TABLES;
  }

  /**
   * stake := H ("owns" | "holds" | ", holder of") RATE "of the stock" | RATE … ("held" | "owned")
   * "by" H | "giving" H RATE | RATE "stays with" H | "shareholders … are" H "(" RATE ")"
   */
  private void stake(Rate rate, Sentence sentence, Consumer<Finding> found) {
    boolean stock = stock(rate, sentence);
    if (bracketed(rate, sentence)) {
      Mention holder = cast.mentionAt(rate.from() - 2);
      if (holder != null && listed(holder, sentence)) {
        holder(holder, rate, "a stake in brackets", found);
      }
      return;
    }
    Mention left = leftHolder(rate, sentence);
    if (left != null && stock) {
      holder(left, rate, "holds a stake", found);
      return;
    }
    Mention right = rightHolder(rate, sentence);
    if (right != null) {
      holder(right, rate, "a stake is held by", found);
    }
  }

  private boolean stock(Rate rate, Sentence sentence) {
    int end = Math.min(sentence.to(), rate.to() + REACH);
    for (int i = Math.max(sentence.from(), rate.from() - 4); i < end; i++) {
      if (STOCK.contains(tokens.norm(i))) {
        return true;
      }
    }
    return tokens.is(rate.to(), "of") && cast.mentionAt(rate.to() + 1) != null;
  }

  private boolean bracketed(Rate rate, Sentence sentence) {
    return tokens.is(rate.from() - 1, "(") && tokens.is(rate.to(), ")");
  }

  /** Whether a name stands in a list of shareholders: "the shareholders of C are A (41%) and B". */
  private boolean listed(Mention holder, Sentence sentence) {
    boolean are = false;
    int least = Math.max(sentence.from(), holder.from() - 30);
    for (int i = holder.from() - 1; i >= least; i--) {
      are |= tokens.is(i, "are", "is", "include", "includes", "including", ":", ",");
      if (are && (GROUPS.has(tokens, i) || tokens.is(i, "owners", "holders"))) {
        return true;
      }
    }
    return false;
  }

  /** H in "H owns RATE", "H, who has held RATE", "H, holder of RATE" or "giving H RATE". */
  private Mention leftHolder(Rate rate, Sentence sentence) {
    boolean held = false;
    int least = Math.max(sentence.from(), rate.from() - REACH);
    int i = rate.from() - 1;
    while (i >= least) {
      Mention m = cast.mentionAt(i);
      if (m != null) {
        boolean given = tokens.is(m.from() - 1, "giving", "gives", "give", "leaving");
        boolean governed = tokens.is(m.from() - 1, "of", "by", "in", "for", "to", "from", "with");
        boolean relative = tokens.is(m.to(), "which") || tokens.is(m.to() + 1, "which", "who");
        governed &= !(relative && tokens.is(m.from() - 1, "with", "from", "to"));
        given |=
            tokens.is(m.from() - 1, "them", "including") && tokens.is(m.to(), "with", "holding");
        boolean later = tokens.is(m.to(), "will") && rate.value().compareTo(HALF) > 0;
        return (held && !governed || given) && plain(m) && !later ? m : null;
      }
      String norm = tokens.norm(i);
      boolean verb = HOLDS.contains(norm) && !tokens.is(i + 1, "by");
      held |= verb;
      boolean mark = held && tokens.is(i, ")", "”", "\"");
      if (!verb && !mark && !FILLERS.contains(norm) || tokens.is(i, "would", "may", "could")) {
        boolean relative = held && tokens.is(i + 1, ",") && tokens.is(i + 2, "which");
        return relative && rate.value().compareTo(HALF) > 0 ? first(sentence) : null;
      }
      i--;
    }
    return null;
  }

  /** The organization that a sentence begins with, as in "H is a holding company, which owns". */
  private Mention first(Sentence sentence) {
    Mention m = cast.mentionAt(sentence.from());
    boolean company = m != null && cast.entity(m.entity()).kind() == PartyKind.ORGANIZATION;
    return company && plain(m) ? m : null;
  }

  /** H in "RATE … held by H" and "RATE … stays with H". */
  private Mention rightHolder(Rate rate, Sentence sentence) {
    int end = Math.min(sentence.to(), rate.to() + 2 * REACH);
    for (int i = rate.to(); i < end; i++) {
      boolean by =
          tokens.is(i, "by") && tokens.is(i - 1, "owned", "held", "retained", "controlled");
      boolean with =
          tokens.is(i, "with") && tokens.is(i - 1, "remains", "remain", "stays", "stay", "rests");
      if (by || with) {
        List<Integer> holders = clauses.at(i + 1, end);
        return holders.isEmpty() ? null : cast.firstIn(i + 1, end);
      }
      if (tokens.is(i, ";", "and") || i > rate.to() + 1 && isRate(i)) {
        return null;
      }
    }
    return null;
  }

  private boolean isRate(int at) {
    return tokens.is(at, "%", "percent");
  }

  /** A name that stands for itself: no genitive, no short form in its own definition. */
  private boolean plain(Mention m) {
    return m.form() != Mention.Form.PRONOUN && !clauses.isPossessive(m);
  }

  /** More than half makes an organization the parent; a person's or smaller stake an investor. */
  private void holder(Mention m, Rate rate, String why, Consumer<Finding> found) {
    Entity entity = cast.entity(m.entity());
    boolean person = entity.kind() == PartyKind.PERSON;
    boolean officer = person && entity.title() != null;
    boolean small = person || rate.value().compareTo(HALF) <= 0;
    if (entity.kind() == PartyKind.GOVERNMENT || officer || small && own(m.entity())) {
      return;
    }
    if (person || rate.value().compareTo(HALF) <= 0) {
      give(m.entity(), Role.INVESTOR, rate.from(), why, found);
      return;
    }
    int held = held(rate, m.entity());
    if (held >= 0) {
      give(m.entity(), Role.PARENT, rate.from(), why, found);
      if (!cast.issuers().contains(held)) {
        give(held, Role.SUBSIDIARY, rate.from(), why, found);
      }
    }
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

  private boolean own(int entity) {
    return affiliates.all().contains(entity);
  }

  /**
   * group := "investors" ("," | "led by" | "including") H "and" H | H ", the Company's largest
   * stockholder" | "largest shareholder, H"
   */
  private void group(int at, Sentence sentence, Consumer<Finding> found) {
    if (tokens.is(at, "anchored", "participation", "sponsored", "commitment")
        || tokens.is(at, "led", "subscriber", "participating", "participated", "accumulation")
        || tokens.is(at, "co-led", "joined")) {
      backers(at, sentence, found);
      return;
    }
    if (tokens.norm(at).endsWith("holders") && !tokens.is(at, "stockholders", "shareholders")) {
      creditors(at, sentence, found);
      return;
    }
    if (tokens.is(at, "round") && !tokens.is(at - 1, "a", "b", "c", "d", "seed", "financing")) {
      return;
    }
    List<Integer> holders = new ArrayList<>();
    int end = Math.min(sentence.to(), at + NEAR);
    for (int i = at + 1; i < end && holders.isEmpty(); i++) {
      boolean led =
          tokens.is(i, "by")
              && tokens.is(i - 1, "led", "managed", "anchored")
              && !tokens.is(at, "round");
      boolean among =
          tokens.is(at, "investors", "round")
              && (tokens.is(i, "including", "namely", "include", "included")
                  || i == at + 1 && tokens.is(i, "are", "were", ":"));
      if (led || among) {
        holders.addAll(clauses.at(i + 1, sentence.to()));
      } else if (tokens.is(i, ";", ".") || tokens.is(i, "of", "in")) {
        break;
      }
    }
    boolean controls = tokens.is(at - 1, "controlling");
    if (controls && tokens.is(at + 1, ",")) {
      Mention owner = cast.mentionAt(at + 2);
      if (owner != null && firm(owner.entity()) && !cast.issuers().contains(owner.entity())) {
        give(owner.entity(), Role.PARENT, at, "the controlling " + tokens.norm(at), found);
        return;
      }
    }
    boolean largest = false;
    for (int i = at - 1; i >= Math.max(sentence.from(), at - 4); i--) {
      largest |= tokens.is(i, "largest", "principal", "major", "controlling", "significant");
    }
    if (largest && tokens.is(at + 1, ",")) {
      holders.addAll(clauses.at(at + 2, sentence.to()));
    }
    Mention apposed = largest ? apposed(at, sentence) : null;
    if (apposed != null) {
      holders.add(apposed.entity());
    }
    for (int entity : holders) {
      if (firm(entity) && !own(entity)) {
        give(entity, Role.INVESTOR, at, "one of the " + tokens.norm(at), found);
      }
    }
  }

  /**
   * backers := ("anchored" | "sponsored") "by" H | "with participation" ("from" | "by" | "of") H |
   * H "'s" "equity commitment"
   */
  private void backers(int at, Sentence sentence, Consumer<Finding> found) {
    List<Integer> holders = List.of();
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
    } else if (tokens.is(at, "led") && (past(at, sentence) || lenders(at))) {
      return;
    } else if (tokens.is(at + 1, "by", "from", "of")
        && (raises(at, sentence) || tokens.is(at, "sponsored") || group(at))) {
      holders = clauses.at(at + 2, sentence.to());
    }
    for (int entity : holders) {
      if (firm(entity) && !own(entity)) {
        give(entity, Role.INVESTOR, at, "one who backs it", found);
      }
    }
  }

  /** "Its existing lenders, led by": they lend. */
  private boolean lenders(int led) {
    return tokens.is(
        tokens.is(led - 1, ",") ? led - 2 : led - 1, "lenders", "banks", "noteholders");
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
  private boolean group(int led) {
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

  /** creditors := ("noteholders" | "holders of" … "notes") ","? ("including" | "led by") H */
  private void creditors(int at, Sentence sentence, Consumer<Finding> found) {
    boolean debt = !tokens.is(at, "holders");
    int end = Math.min(sentence.to(), at + REACH);
    for (int i = at + 1; i < end; i++) {
      debt |= tokens.is(i, "notes", "debentures", "bonds", "debt", "loans", "indebtedness");
      boolean led = tokens.is(i, "by") && tokens.is(i - 1, "led");
      if (led || tokens.is(i, "including")) {
        for (int entity : debt ? clauses.at(i + 1, sentence.to()) : List.<Integer>of()) {
          if (firm(entity) && !own(entity)) {
            give(entity, Role.LENDER, at, "one of the holders of debt", found);
          }
        }
        return;
      }
    }
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

  private boolean firm(int entity) {
    return cast.entity(entity).kind() == PartyKind.ORGANIZATION;
  }

  /** H in "H, the Company's largest stockholder". */
  private Mention apposed(int at, Sentence sentence) {
    for (int i = at - 1; i >= Math.max(sentence.from(), at - NEAR - 2); i--) {
      Mention m = cast.mentionAt(i);
      if (tokens.is(i, ",")) {
        Mention before = cast.mentionAt(i - 1);
        return before != null && plain(before) ? before : null;
      }
      if (m != null && !clauses.isPossessive(m) && m.form() != Mention.Form.PRONOUN) {
        return null;
      }
    }
    return null;
  }

  private void give(int entity, Role role, int at, String why, Consumer<Finding> found) {
    found.accept(new Finding.RoleFinding(entity, role, at, "holding", List.of(why)));
  }
}
