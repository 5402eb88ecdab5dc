package ex99.extract;

import ex99.model.EventType;
import ex99.model.PartyKind;
import ex99.name.Cast;
import ex99.name.Entity;
import ex99.name.Mention;
import ex99.token.Tokens;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** Finds the words that may announce events, passage by passage. */
final class Sightings {
  /** "…, the Company said this morning": the verb of a sentence that ends so opens nothing. */
  private static final int TRAILING = 7;

  /** How far before what it gives an agency may stand. */
  private static final int GIVER = 4;

  private static final String[] TAKEN = {"taken", "took", "takes"};

  private final Tokens tokens;
  private final Cast cast;
  private final Passages passages;
  private final Statuses statuses;
  private final Securities securities;
  private final Clauses clauses;
  private final Lookalikes lookalikes;
  private final Asides asides;
  private final StockBought stock;

  Sightings(Reading reading, Passages passages) {
    this.tokens = reading.tokens();
    this.cast = reading.cast();
    this.passages = passages;
    this.statuses = new Statuses(reading);
    this.securities = new Securities(reading);
    this.clauses = new Clauses(reading);
    this.lookalikes = new Lookalikes(tokens, cast);
    this.asides = new Asides(tokens, cast);
    this.stock = new StockBought(reading);
  }

  List<Sighting> read() {
    List<Sighting> sightings = new ArrayList<>();
    for (Passage passage : passages.all()) {
      EventWords.Hit last = null;
      int i = EventWords.next(tokens, announced(passage), passage.to());
      while (i < passage.to()) {
        EventWords.Hit hit = passages.spoken(i) ? null : EventWords.at(tokens, i, passage.to());
        if (hit == null || inName(hit)) {
          i = EventWords.next(tokens, i + 1, passage.to());
          continue;
        }
        Sighting sighting = sighting(hit, last, passage);
        if (sighting != null) {
          sightings.add(sighting);
          last = hit;
        }
        i = EventWords.next(tokens, hit.to(), passage.to());
      }
    }
    return sightings;
  }

  /** Where in a passage the announcement begins: after "today announced" in a lead. */
  private int announced(Passage passage) {
    if (passage.zone() != Passage.Zone.LEAD) {
      return passage.from();
    }
    int end = Math.min(passage.to(), passage.from() + 120);
    for (int i = passage.from(); i < end; i++) {
      if (tokens.is(i, "announced", "announces", "announce", "reported", "reports", "said")
          && !passages.spoken(i)) {
        if (i > passage.to() - TRAILING) {
          return passage.from();
        }
        return tokens.is(i, "reported", "reports") ? i : i + 1;
      }
    }
    return passage.from();
  }

  private boolean inName(EventWords.Hit hit) {
    Mention m = cast.mentionAt(hit.from());
    return m != null && m.to() >= hit.to() && named(m, hit);
  }

  /** Whether a name has the words: "ACME EARNINGS" of a headline in capitals has not. */
  private boolean named(Mention m, EventWords.Hit hit) {
    String words = tokens.text(hit.from(), hit.to());
    Entity entity = cast.entity(m.entity());
    if (!words.equals(words.toUpperCase(Locale.ROOT)) || holds(entity.name(), words)) {
      return true;
    }
    String name = tokens.text(m.from(), m.to());
    return entity.aliases().stream().anyMatch(alias -> !alias.equals(name) && holds(alias, words));
  }

  private static boolean holds(String name, String words) {
    return name.toLowerCase(Locale.ROOT).contains(words.toLowerCase(Locale.ROOT));
  }

  private Sighting sighting(EventWords.Hit hit, EventWords.Hit last, Passage passage) {
    EventType type = type(hit, passage);
    boolean traded = type == EventType.DEBT_FINANCING && TradedLoans.is(tokens, hit, passage);
    if (type == null
        || traded
        || asides.told(hit, passage)
        || asides.remembered(hit.from())
        || lookalikes.isNone(type, hit, passage)) {
      return null;
    }
    boolean under =
        last != null && last.word().strength() >= 2 && asides.subordinate(last.to(), hit.from());
    under |= asides.background(hit.from(), passage) || asides.aside(hit.from(), passage);
    return new Sighting(
        type,
        strength(type, hit, passage),
        hit.from(),
        hit.to(),
        passage,
        under,
        statuses.around(type, hit.from(), hit.to(), passage, asides.floor(last, hit)));
  }

  /** The event that the words tell of where they stand, or null. */
  private EventType type(EventWords.Hit hit, Passage passage) {
    EventType type = hit.word().type();
    if (hit.word().closes()) {
      return Closures.isOfPlant(tokens, hit.to(), passage.to()) ? EventType.RESTRUCTURING : null;
    }
    if (type == null || type == EventType.EQUITY_OFFERING || type == EventType.DEBT_FINANCING) {
      type = securities.type(type, hit, passage);
    }
    if (type == EventType.DIVESTITURE && securities.follow(hit.to(), passage.to())) {
      boolean late = passage.zone().compareTo(Passage.Zone.LEAD) > 0;
      return late ? null : securities.sold(hit, passage);
    }
    if (type == EventType.ACQUISITION && stock.is(hit, passage)) {
      return EventType.INVESTMENT;
    }
    if (type == EventType.ACQUISITION && stock.isMinority(hit, passage)) {
      return EventType.INVESTMENT;
    }
    if (type == EventType.ACQUISITION && stock.isOwn(hit, passage)) {
      return EventType.BUYBACK;
    }
    if (type == EventType.INVESTMENT && remaining(hit, passage)) {
      return EventType.ACQUISITION;
    }
    if (type == EventType.REGULATORY_OR_CLINICAL
        && tokens.is(hit.from(), "phase")
        && tokens.is(hit.to(), "award", "contract", "sbir", "sttr")) {
      return EventType.CONTRACT_AWARD;
    }
    if (type == EventType.CONTRACT_AWARD && acquires(hit)) {
      return EventType.ACQUISITION;
    }
    if (type == EventType.OTHER && isPublic(hit)) {
      return EventType.CONTRACT_AWARD;
    }
    if (type == EventType.OPERATIONS && bought(hit, passage)) {
      return EventType.ACQUISITION;
    }
    if (type == EventType.EARNINGS && foreseen(hit, passage)) {
      return EventType.GUIDANCE;
    }
    boolean licence = lookalikes.isLicence(type, hit, passage);
    return licence ? EventType.LICENSING_OR_PARTNERSHIP : type;
  }

  /** "Buys remaining interest in", "to purchase the minority interest": the rest of a company. */
  private boolean remaining(EventWords.Hit hit, Passage passage) {
    boolean rest = tokens.is(hit.from(), "minority");
    for (int i = hit.from() - 1; i >= Math.max(passage.from(), hit.from() - 5); i--) {
      rest |= tokens.is(i, "remaining", "minority");
      if (tokens.is(i, "buys", "purchase", "purchases", "acquire", "acquires", "acquired", "buy")) {
        return rest;
      }
      if (tokens.is(i, ",", ";", "and", "sells", "sell", "sold")) {
        return false;
      }
    }
    return false;
  }

  /** "Has taken delivery of the Nerissa, a carrier that it acquired": with it she is bought. */
  private boolean bought(EventWords.Hit hit, Passage passage) {
    boolean ship = false;
    boolean bought = false;
    boolean taken = tokens.is(hit.to() - 1, "delivery") && tokens.is(hit.from(), TAKEN);
    for (int i = hit.to(); taken && i < passage.to(); i++) {
      ship |= tokens.is(i, "vessel", "carrier", "tanker", "dwt", "ship", "containership", "m/v");
      bought |= tokens.is(i, "acquired", "bought", "purchased", "price");
    }
    return ship && bought;
  }

  /** "Acme Expects Third Quarter Loss": what a headline foresees is not reported yet. */
  private boolean foreseen(EventWords.Hit hit, Passage passage) {
    if (passage.zone() != Passage.Zone.TITLE) {
      return false;
    }
    for (int i = hit.from() - 1; i >= Math.max(passage.from(), hit.from() - 4); i--) {
      if (tokens.is(i, "expects", "anticipates", "foresees", "sees", "warns", "forecasts")) {
        return !tokens.is(i + 1, "to");
      }
      if (tokens.is(i, ";", ",", "and", ":")) {
        return false;
      }
    }
    return false;
  }

  /** "Receives FAA Part 135 Certificate", "permit from the EPA": an agency has given it. */
  private boolean byAgency(EventWords.Hit hit, Passage passage) {
    if (passage.zone() != Passage.Zone.TITLE) {
      return false;
    }
    int behind = tokens.is(hit.to(), "from", "by") ? hit.to() + 1 : -1;
    Mention giver = cast.mentionAt(tokens.is(behind, "the") ? behind + 1 : behind);
    for (int i = hit.from() - 1; giver == null && i >= hit.from() - GIVER; i--) {
      giver = i < passage.from() ? null : cast.mentionAt(i);
    }
    return giver != null && cast.entity(giver.entity()).kind() == PartyKind.GOVERNMENT
        || tokens.is(hit.from(), "license", "licence", "permit", "certificate", "certification")
            && received(hit, passage);
  }

  /** "Receives Materials License": what a headline says to have come. */
  private boolean received(EventWords.Hit hit, Passage passage) {
    for (int i = hit.from() - 1; i >= Math.max(passage.from(), hit.from() - 6); i--) {
      if (tokens.is(i, "receives", "obtains", "granted", "secures", "received", "awarded")) {
        return true;
      }
      if (tokens.is(i, ";", "and", ",", "to", "with")) {
        return false;
      }
    }
    return false;
  }

  /** "Opens Nitra Battery Plant": what is opened is a place of work. */
  private boolean opens(EventWords.Hit hit, Passage passage) {
    if (!tokens.is(hit.from(), "opens", "begins", "commences", "launches", "expands")) {
      return false;
    }
    for (int i = hit.to(); i < Math.min(passage.to(), hit.to() + 6); i++) {
      if (tokens.is(i, "plant", "mine", "mill", "facility", "factory", "production", "refinery")) {
        return !ofMoney(i);
      }
      if (tokens.is(i, ";", "and", ",", "to", "for", "of")) {
        return false;
      }
    }
    return false;
  }

  /** "Credit facility": no place of work. */
  private boolean ofMoney(int noun) {
    return tokens.is(noun - 1, "credit", "loan", "debt", "financing", "borrowing", "lending")
        || tokens.is(noun - 1, "revolving", "liquidity", "securitization", "warehouse", "funding");
  }

  /** "A contract to acquire": a purchase. */
  private boolean acquires(EventWords.Hit hit) {
    int to = tokens.is(hit.to() - 1, "to") ? hit.to() - 1 : hit.to();
    return tokens.is(to, "to") && tokens.is(to + 1, "acquire");
  }

  /** "A BARDA award", "award from the Navy": what an agency awards is a contract. */
  private boolean isPublic(EventWords.Hit hit) {
    if (!tokens.is(hit.from(), "award")) {
      return false;
    }
    int from = tokens.is(hit.to() + 1, "the") ? hit.to() + 2 : hit.to() + 1;
    Mention m = cast.mentionAt(tokens.is(hit.to(), "from") ? from : hit.from() - 1);
    return m != null && cast.entity(m.entity()).kind() == PartyKind.GOVERNMENT;
  }

  /** How strongly the words tell of it: more by a company's name, less by securities sold. */
  private int strength(EventType type, EventWords.Hit hit, Passage passage) {
    if (hit.word().type() == EventType.DIVESTITURE && type != EventType.DIVESTITURE) {
      return 2;
    }
    boolean given = type == EventType.REGULATORY_OR_CLINICAL && hit.word().strength() < 3;
    if (hit.word().type() == EventType.OTHER && type == EventType.CONTRACT_AWARD
        || given && hit.to() == hit.from() + 1 && byAgency(hit, passage)) {
      return 3;
    }
    if (type == EventType.OPERATIONS
        && passage.zone() == Passage.Zone.TITLE
        && opens(hit, passage)) {
      return 3;
    }
    int strength = hit.word().strength();
    boolean named = type == EventType.ACQUISITION && strength == 1 && buysNamed(hit, passage);
    return named ? 3 : strength;
  }

  /** Whether what is bought has a name: "purchase of T", "to buy control of T". */
  private boolean buysNamed(EventWords.Hit hit, Passage passage) {
    if (passage.zone().compareTo(Passage.Zone.LEAD) > 0
        || tokens.is(hit.to() - 1, "agreement", "agreements", "purchased")) {
      return false;
    }
    for (int entity : clauses.object(hit.to(), passage.to())) {
      if (cast.entity(entity).kind() == PartyKind.ORGANIZATION
          && !cast.issuers().contains(entity)) {
        return !securities.follow(hit.to(), passage.to());
      }
    }
    return false;
  }
}
