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
import java.util.Set;

/** Finds the words that may announce events, passage by passage. */
final class Sightings {
  /** Words that put what follows under what stands before. */
  private static final Set<String> SUBORDINATORS =
      Set.of(
          "to",
          "following",
          "after",
          "from",
          "for",
          "with",
          "upon",
          "through",
          "via",
          "by",
          "on",
          "amid",
          "as",
          "under",
          "in",
          "of",
          "ahead",
          "before",
          "despite",
          "regarding",
          "about",
          "since",
          "prior",
          "including",
          "against",
          "during");

  /** Words after which a release says what is past. */
  private static final Set<String> BACKGROUND =
      Set.of("since", "following", "after", "prior", "previously", "recent", "recently", "former");

  /** What is awarded to persons and goods; an order would be won from somebody. */
  private static final Set<String> HONORS =
      Set.of("award", "awards", "prize", "medal", "honor", "honors", "recognition", "accolade");

  /** Who joins a company or its board. */
  private static final Set<String> OFFICES =
      Set.of(
          "officer",
          "director",
          "directors",
          "ceo",
          "cfo",
          "coo",
          "cto",
          "president",
          "chairman",
          "executive",
          "executives",
          "board",
          "team",
          "veteran",
          "leader",
          "counsel",
          "head",
          "vp",
          "partner",
          "manager",
          "chief",
          "founder",
          "dr.",
          "mr.",
          "ms.",
          "mrs.");

  /** "…, the Company said this morning": the verb of a sentence that ends so opens nothing. */
  private static final int TRAILING = 7;

  /** What has results that are no earnings. */
  private static final Set<String> OUTCOMES =
      Set.of(
          "offer",
          "offers",
          "offering",
          "tender",
          "auction",
          "election",
          "vote",
          "voting",
          "referendum",
          "solicitation",
          "redemption",
          "meeting");

  private static final int REACH = 9;

  private final Reading reading;
  private final Tokens tokens;
  private final Cast cast;
  private final Passages passages;
  private final Statuses statuses;
  private final Securities securities;
  private final Clauses clauses;

  Sightings(Reading reading, Passages passages) {
    this.reading = reading;
    this.tokens = reading.tokens();
    this.cast = reading.cast();
    this.passages = passages;
    this.statuses = new Statuses(reading);
    this.securities = new Securities(reading);
    this.clauses = new Clauses(reading);
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
    EventType type = hit.word().type();
    int strength = hit.word().strength();
    if (hit.word().closes()) {
      type = Closures.isOfPlant(tokens, hit.to(), passage.to()) ? EventType.RESTRUCTURING : null;
      if (type == null) {
        return null;
      }
    } else if (type == null
        || type == EventType.EQUITY_OFFERING
        || type == EventType.DEBT_FINANCING) {
      type = securities.type(type, hit, passage);
      if (type == null) {
        return null;
      }
    }
    if (type == EventType.DIVESTITURE && securities.follow(hit.to(), passage.to())) {
      type = passage.zone().compareTo(Passage.Zone.LEAD) > 0 ? null : securities.sold(hit, passage);
      strength = 2;
      if (type == null) {
        return null;
      }
    }
    if (type == EventType.DIVESTITURE && minority(hit)) {
      return null;
    }
    if (type == EventType.ACQUISITION && rights(hit)) {
      type = EventType.LICENSING_OR_PARTNERSHIP;
    }
    if (type == EventType.ACQUISITION && optional(hit)
        || told(hit, passage)
        || remembered(hit.from())) {
      return null;
    }
    if (type == EventType.CONTRACT_AWARD && victory(hit, passage)) {
      return null;
    }
    if (type == EventType.ACQUISITION && strength == 1 && named(hit, passage)) {
      strength = 3;
    }
    if (type == EventType.APPOINTMENT && trades(hit, passage)) {
      type = EventType.LICENSING_OR_PARTNERSHIP;
    }
    if (type == EventType.APPOINTMENT && joinsNothing(hit, passage)
        || type == EventType.BANKRUPTCY && ofAnother(hit)) {
      return null;
    }
    if (type == EventType.APPOINTMENT && chooses(hit)
        || type == EventType.LITIGATION_OR_SETTLEMENT && ofDebt(hit)
        || type == EventType.DIVIDEND
            && tokens.is(hit.from() - 1, "accrued", "unpaid", "accumulated", "undeclared")) {
      return null;
    }
    if (type == EventType.MEETING_OR_CONFERENCE && glad(hit)) {
      return null;
    }
    if (type == EventType.EARNINGS
        && (foretold(hit, passage) || outcome(hit, passage) || cited(hit, passage))) {
      return null;
    }
    if (type == EventType.JOINT_VENTURE
        && tokens.is(hit.to(), "partner", "operating", "partners")) {
      return null;
    }
    boolean under =
        last != null && last.word().strength() >= 2 && subordinate(last.to(), hit.from());
    under |= background(hit.from(), passage) || aside(hit.from(), passage);
    return new Sighting(
        type,
        strength,
        hit.from(),
        hit.to(),
        passage,
        under,
        statuses.around(type, hit.from(), hit.to(), passage, floor(last, hit)));
  }

  /** Where words that are this event's own begin: after the event that "and" or a comma ends. */
  private int floor(EventWords.Hit last, EventWords.Hit hit) {
    if (last == null || last.word().strength() < 2) {
      return 0;
    }
    for (int i = last.to(); i < hit.from(); i++) {
      if (tokens.is(i, "and", ",", "&", ";", "-", "--")) {
        return last.to();
      }
    }
    return 0;
  }

  /** Whether between two events a word puts the second under the first. */
  private boolean subordinate(int from, int to) {
    boolean under = false;
    boolean beside = false;
    for (int i = from; i < to; i++) {
      if (tokens.is(i, "and", ";", "&") || tokens.is(i, ",") || tokens.is(i, "-", "--", "–")) {
        under = false;
        beside = tokens.is(i, "and", "&", ";");
      } else if (beside && tokens.is(i, "of")) {
        // "… and increase of its program": the noun behind "and" governs it.
        beside = false;
      } else if (tokens.is(i, "to") && tokens.is(i - 1, "agreed", "agrees", "agree")) {
        under = false;
      } else if (SUBORDINATORS.contains(tokens.norm(i))) {
        under = true;
      }
    }
    return under;
  }

  /** Whether what is bought has a name: "purchase of T", "to buy control of T". */
  private boolean named(EventWords.Hit hit, Passage passage) {
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

  /** "Acquires exclusive U.S. rights to": a licence. */
  private boolean rights(EventWords.Hit hit) {
    for (int i = hit.to(); i < hit.to() + 6; i++) {
      if (tokens.is(i, "rights")) {
        return tokens.is(i + 1, "to", "for", "in") && !tokens.is(i - 1, "mineral", "water");
      }
      if (cast.mentionAt(i) != null || !tokens.isWord(i)) {
        return false;
      }
    }
    return false;
  }

  /** "Sells minority stake to": somebody invests in the seller. */
  private boolean minority(EventWords.Hit hit) {
    for (int i = hit.to(); i < hit.to() + 3; i++) {
      if (tokens.is(i, "minority") && tokens.is(i + 1, "stake", "interest", "equity")) {
        return tokens.is(i + 2, "to") || tokens.is(i + 3, "to");
      }
    }
    return false;
  }

  /** Whether companies join, not people: nobody is named, and no office. */
  private boolean joinsNothing(EventWords.Hit hit, Passage passage) {
    if (!tokens.norm(hit.to() - 1).startsWith("join")) {
      return false;
    }
    for (int i = passage.from(); i < passage.to(); i++) {
      Mention m = cast.mentionAt(i);
      if (m != null && cast.entity(m.entity()).kind() == PartyKind.PERSON
          || OFFICES.contains(tokens.norm(i))) {
        return false;
      }
    }
    return true;
  }

  /** "The bankruptcy of its supplier": another's. */
  private boolean ofAnother(EventWords.Hit hit) {
    Mention m = tokens.is(hit.to(), "of") ? cast.mentionAt(hit.to() + 1) : null;
    return tokens.is(hit.to(), "of")
            && tokens.is(hit.to() + 1, "its", "one", "a", "our")
            && tokens.is(
                hit.to() + 2, "supplier", "customer", "of", "tenant", "competitor", "former")
        || m != null && m.form() != Mention.Form.PRONOUN && !cast.issuers().contains(m.entity());
  }

  /** "Has appointed Roe Ltd. as its exclusive distributor": a partner, no officer. */
  private boolean trades(EventWords.Hit hit, Passage passage) {
    for (int i = hit.to(); i < Math.min(passage.to(), hit.to() + 16); i++) {
      if (tokens.is(i, "distributor", "distributors", "dealer", "licensee", "sub-licensee")
          || tokens.is(i, "reseller", "integrator", "franchisee", "distribution")) {
        return tokens.is(i + 1, "for", "in", "of", ".", ",", "to", "partner")
            || i + 1 == passage.to();
      }
      if (tokens.is(i, ".", ";", "who")) {
        return false;
      }
    }
    return false;
  }

  /** "Has elected to terminate": whoever elects to do something elects nobody. */
  private boolean chooses(EventWords.Hit hit) {
    int least = hit.from() - 4;
    for (int i = hit.from() - 1; i > least; i--) {
      if (tokens.is(i, "ratified", "ratify", "ratifying", "ratification")) {
        return true;
      }
    }
    for (int i = hit.to(); i < hit.to() + 4; i++) {
      if (tokens.is(i, "advisor", "adviser", "advisors", "auditor", "auditors", "counsel")) {
        return tokens.is(i - 1, "financial", "legal", "new", "independent", "as", "names");
      }
    }
    boolean verb = tokens.is(hit.from(), "elected", "elects") && tokens.is(hit.to(), "to", "not");
    for (int i = hit.to() + 1; verb && i < hit.to() + 7; i++) {
      verb = !tokens.is(i, "board", "serve", "directors", "council", "committee");
    }
    return verb && !tokens.isCapitalized(hit.to() + 1);
  }

  /** "To settle $480,000 of debt", "debt settlement": no suit is settled. */
  private boolean ofDebt(EventWords.Hit hit) {
    if (!tokens.norm(hit.from()).startsWith("settle")) {
      return false;
    }
    if (tokens.is(hit.from() - 1, "debt")) {
      return true;
    }
    for (int i = hit.to(); i < hit.to() + 6; i++) {
      if (tokens.is(i, "debt", "indebtedness", "payables")) {
        return true;
      }
    }
    return false;
  }

  /** Whether nobody need do it: "options to acquire", "the right to buy". */
  private boolean optional(EventWords.Hit hit) {
    int to = tokens.is(hit.from(), "to") ? hit.from() : hit.from() - 1;
    return tokens.is(to, "to")
        && tokens.is(to - 1, "option", "options", "warrant", "warrants", "right", "rights");
  }

  /** "Is pleased to announce": no date for a report. */
  private boolean glad(EventWords.Hit hit) {
    return tokens.is(hit.from(), "to")
        && tokens.is(
            hit.from() - 1,
            "pleased",
            "proud",
            "happy",
            "excited",
            "delighted",
            "thrilled",
            "glad",
            "honored");
  }

  /** Whether a quarter or its revenue is what an outlook is for: "lowers third quarter outlook". */
  private boolean foretold(EventWords.Hit hit, Passage passage) {
    for (int i = hit.to(); i < Math.min(passage.to(), hit.to() + 6); i++) {
      if (tokens.is(i, "outlook", "guidance", "forecast", "forecasts", "expectations")) {
        return true;
      }
      if (!tokens.isWord(i) && !tokens.isNumber(i)
          || tokens.is(i, "and", "to", "with", "or", "results", "of", "in", "for", "on")) {
        return false;
      }
    }
    return false;
  }

  /** "Refer to the Quarterly Report on Form 10-Q for the quarter ended": where to read more. */
  private boolean cited(EventWords.Hit hit, Passage passage) {
    boolean form = false;
    for (int i = hit.from() - 1; i >= passage.from(); i--) {
      form |= tokens.is(i, "10-q", "10-k", "20-f", "10-qsb", "10-ksb");
      if (form && tokens.is(i, "refer", "see", "described", "discussed", "contained")) {
        return true;
      }
    }
    return false;
  }

  /** "Final results of its exchange offer": how it came out, not what was earned. */
  private boolean outcome(EventWords.Hit hit, Passage passage) {
    if (!tokens.is(hit.to() - 1, "results") || !tokens.is(hit.to(), "of", "from", "for")) {
      return false;
    }
    for (int i = hit.to() + 1; i < Math.min(passage.to(), hit.to() + REACH); i++) {
      if (OUTCOMES.contains(tokens.norm(i))) {
        return true;
      }
      if (!tokens.isWord(i) && !tokens.isNumber(i) || tokens.is(i, "and", "quarter", "year")) {
        return false;
      }
    }
    return false;
  }

  /** Whether what is won is a verdict, a ruling or an approval rather than a contract. */
  private boolean victory(EventWords.Hit hit, Passage passage) {
    if (!tokens.is(hit.to() - 1, "wins", "awarded", "a")) {
      return false;
    }
    for (int i = hit.to(); i < Math.min(passage.to(), hit.to() + 7); i++) {
      if (tokens.is(i, "verdict", "judgment", "ruling", "appeal", "damages", "lawsuit", "case")
          || tokens.is(i, "approval", "clearance", "patent", "arbitration", "injunction")
          || HONORS.contains(tokens.norm(i)) && i > hit.to()) {
        return true;
      }
      if (tokens.is(i, "contract", "order", "contracts", "orders", ";", ".")) {
        return false;
      }
    }
    return false;
  }

  /** Whether words of the first sentence stand in brackets: "(other than its claim)". */
  private boolean aside(int at, Passage passage) {
    if (passage.zone() != Passage.Zone.LEAD) {
      return false;
    }
    for (int i = at - 1; i >= Math.max(passage.from(), at - 16); i--) {
      if (tokens.is(i, ")")) {
        return false;
      }
      if (tokens.is(i, "(")) {
        return true;
      }
    }
    return false;
  }

  /** "The tenth anniversary of its merger", "ten years since the merger". */
  private boolean remembered(int at) {
    for (int i = at - 1; i > at - 4; i--) {
      if (tokens.is(i, "anniversary") || tokens.is(i, "since") && tokens.is(i - 1, "years")) {
        return true;
      }
    }
    return false;
  }

  /** "… the Roe Foundation, which invests in schools": what another than the issuer does. */
  private boolean told(EventWords.Hit hit, Passage passage) {
    int which = hit.from() - 1;
    while (which > passage.from() && tokens.is(which, "has", "have", "also", "recently", "today")) {
      which--;
    }
    int before = tokens.is(which - 1, ",") ? which - 2 : which - 1;
    Mention m = tokens.is(which, "which", "who") && before >= 0 ? cast.mentionAt(before) : null;
    return m != null
        && passage.zone() != Passage.Zone.TITLE
        && m.form() != Mention.Form.PRONOUN
        && !cast.issuers().contains(m.entity());
  }

  private boolean background(int at, Passage passage) {
    for (int i = at - 1; i >= Math.max(passage.from(), at - 3); i--) {
      if (BACKGROUND.contains(tokens.norm(i))) {
        return true;
      }
    }
    return false;
  }
}
