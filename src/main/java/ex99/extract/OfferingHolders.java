package ex99.extract;

import ex99.model.PartyKind;
import ex99.model.Role;
import ex99.model.SectionKind;
import ex99.name.Cast;
import ex99.name.Entity;
import ex99.name.Mention;
import ex99.token.Sentence;
import ex99.token.Tokens;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;

/** Reads who sells shares beside the issuer in its offering, and which insider takes some. */
final class OfferingHolders {
  /** How far behind "sale" or "sold" the preposition may stand before who sells. */
  private static final int REACH = 9;

  /** How far before an amount of shares the verb may stand. */
  private static final int OBJECT = 6;

  private final Reading reading;
  private final Tokens tokens;
  private final Cast cast;
  private final Clauses clauses;

  OfferingHolders(Reading reading) {
    this.reading = reading;
    this.tokens = reading.tokens();
    this.cast = reading.cast();
    this.clauses = new Clauses(reading);
  }

  /** Reads the sentences of a release about an offering. */
  void read(Consumer<Finding> found) {
    SumTopic topic = SumTopic.of(reading);
    if (cast.issuer() < 0 || !topic.isOffering() || topic.isResults()) {
      return;
    }
    Set<Integer> seen = new HashSet<>();
    for (Mention mention : cast.mentions()) {
      Entity named = cast.entity(mention.entity());
      boolean selling = named.kind() == PartyKind.GROUP && named.name().startsWith("Selling ");
      if (selling && seen.add(named.index())) {
        give(named.index(), Role.SELLER, mention.from(), found);
      }
    }
    for (Sentence sentence : tokens.sentences()) {
      SectionKind kind = reading.outline().kindAt(tokens.start(sentence.from()));
      boolean told = kind == SectionKind.BODY || kind == SectionKind.DATELINE;
      for (int i = sentence.from(); told && i < sentence.to(); i++) {
        if (tokens.is(i, "by")) {
          sellers(i, sentence, found);
        } else if (tokens.is(i, "subscribed", "purchased")) {
          takers(i, sentence, found);
        }
      }
    }
  }

  /**
   * seller := "proceeds from" "the"? "sale of" shares "by" S | number "were sold by" issuer "and"
   * number "by" S
   */
  private void sellers(int by, Sentence sentence, Consumer<Finding> found) {
    boolean sale = false;
    boolean proceeds = false;
    boolean own = false;
    boolean counted = false;
    for (int i = by - 1; i >= Math.max(sentence.from(), by - 2 * REACH); i--) {
      boolean near = i > by - REACH;
      sale |= near && tokens.is(i, "sale") && tokens.is(i + 1, "of");
      proceeds |= tokens.is(i, "proceeds");
      counted |= near && tokens.isNumber(i) && !own;
      int name = tokens.is(i + 1, "the") ? i + 2 : i + 1;
      Mention m = tokens.is(i, "by") ? cast.mentionAt(name) : null;
      own |= m != null && m.entity() == cast.issuer() && tokens.is(i - 1, "sold", "offered");
    }
    if (sale && proceeds || own && counted) {
      for (int entity : clauses.at(by + 1, sentence.to())) {
        give(entity, Role.SELLER, by, found);
      }
    } else if (tokens.is(by + 1, "certain", "existing", "some")) {
      certain(by, sentence, found);
    }
  }

  /** certain := "offering of" … "by certain of its stockholders" … "including" S "and" S */
  private void certain(int by, Sentence sentence, Consumer<Finding> found) {
    boolean offered = false;
    for (int i = by - 1; i >= Math.max(sentence.from(), by - 2 * REACH); i--) {
      offered |= tokens.is(i, "offering", "sale") && tokens.is(i + 1, "of");
    }
    boolean holders = false;
    for (int i = by + 2; offered && i < Math.min(sentence.to(), by + REACH); i++) {
      holders |= tokens.is(i, "stockholders", "shareholders", "holders", "unitholders");
      if (holders && tokens.is(i, "including", "namely")) {
        for (int entity : clauses.at(i + 1, sentence.to())) {
          give(entity, Role.SELLER, by, found);
        }
        return;
      }
    }
  }

  /** taker := X ("subscribed for" | "purchased") ("a total of")? number "shares" */
  private void takers(int verb, Sentence sentence, Consumer<Finding> found) {
    boolean stock = false;
    boolean number = false;
    for (int i = verb + 1; i < Math.min(sentence.to(), verb + OBJECT + 4); i++) {
      number |= i <= verb + OBJECT && tokens.isNumber(i);
      stock |= number && tokens.is(i, "shares", "units", "warrants", "stock");
      if (tokens.is(i, ",", "by", "from", "at") && !stock) {
        return;
      }
    }
    boolean past = tokens.is(verb - 1, "had", "previously", "were", "was", "be", "been", "to");
    List<Integer> who = past || !stock ? List.of() : clauses.subject(verb, sentence.from());
    if (who.size() == 1 && !banks(sentence)) {
      give(who.get(0), Role.INVESTOR, verb, found);
    }
  }

  private boolean banks(Sentence sentence) {
    for (int i = sentence.from(); i < sentence.to(); i++) {
      if (tokens.is(i, "underwriter", "underwriters", "over-allotment", "market", "option")) {
        return true;
      }
    }
    return false;
  }

  private void give(int entity, Role role, int at, Consumer<Finding> found) {
    if (!cast.issuers().contains(entity) && !cast.isGovernment(entity)) {
      found.accept(
          new Finding.RoleFinding(
              entity, role, at, "side-label", List.of("in the offering: " + tokens.text(at))));
    }
  }
}
