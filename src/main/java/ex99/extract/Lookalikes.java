package ex99.extract;

import ex99.model.EventType;
import ex99.name.Cast;
import ex99.name.Mention;
import ex99.token.Tokens;
import java.util.Set;

/** Tells words that only look like an event's: a debt that is settled, a verdict that is won. */
final class Lookalikes {
  /** What is awarded to persons and goods; an order would be won from somebody. */
  private static final Set<String> HONORS =
      Set.of("award", "awards", "prize", "medal", "honor", "honors", "recognition", "accolade");

  /** How far a venture may stand from what it does, its sides between them. */
  private static final int VENTURERS = 24;

  /** How far around an agreement the seats or shares that it is about may be told. */
  private static final int SEATS = 200;

  private final Tokens tokens;
  private final Cast cast;
  private final Appointments appointments;
  private final Reports reports;
  private final OtherSenses senses;

  Lookalikes(Tokens tokens, Cast cast) {
    this.tokens = tokens;
    this.cast = cast;
    this.appointments = new Appointments(tokens, cast);
    this.reports = new Reports(tokens);
    this.senses = new OtherSenses(tokens);
  }

  /** Whether words of a purchase or an appointment tell of a licence or a dealer. */
  boolean isLicence(EventType type, EventWords.Hit hit, Passage passage) {
    return type == EventType.ACQUISITION && rights(hit, passage.to())
        || type == EventType.APPOINTMENT && appointments.trades(hit, passage);
  }

  /** Whether words that look like an event's tell of none. */
  boolean isNone(EventType type, EventWords.Hit hit, Passage passage) {
    if (senses.isOther(type, hit, passage)) {
      return true;
    }
    return switch (type) {
      case MERGER -> tokens.is(hit.to() - 1, "proposal", "bid") && tokens.is(hit.to(), "to");
      case DIVESTITURE -> minority(hit);
      case ACQUISITION -> optional(hit);
      case CONTRACT_AWARD -> victory(hit, passage) || commanded(hit, passage);
      case REGULATORY_OR_CLINICAL ->
          tokens.is(hit.to(), "pending")
              || tokens.is(hit.from() - 1, "pending", "awaiting")
              || tokens.is(hit.to(), "verdict", "ruling", "trial", "appeal", "settlement");
      case RESTRUCTURING -> tokens.is(hit.from() - 1, "chief") && tokens.is(hit.to(), "officer");
      case LICENSING_OR_PARTNERSHIP ->
          ofState(hit, passage)
              || ofSeats(hit, passage)
              || tokens.is(hit.from(), "partner", "partners")
                  && tokens.is(hit.from() - 1, "general", "limited", "managing", "operating");
      case APPOINTMENT ->
          appointments.joinsNothing(hit, passage)
              || appointments.chooses(hit)
              || appointments.stays(hit);
      case BANKRUPTCY -> ofAnother(hit);
      case LITIGATION_OR_SETTLEMENT -> ofDebt(hit) || tokens.is(hit.to(), "reform");
      case DIVIDEND ->
          tokens.is(hit.from() - 1, "accrued", "unpaid", "accumulated", "undeclared")
              || ofRights(hit);
      case MEETING_OR_CONFERENCE -> reports.glad(hit);
      case EARNINGS ->
          reports.foretold(hit, passage)
              || reports.outcome(hit, passage)
              || reports.cited(hit, passage)
              || reports.scheduled(hit, passage);
      case JOINT_VENTURE ->
          tokens.is(hit.to(), "partner", "operating", "partners") || acts(hit, passage);
      default -> false;
    };
  }

  /** "Acquires exclusive U.S. rights to": a licence. */
  private boolean rights(EventWords.Hit hit, int limit) {
    for (int i = hit.to(); i < hit.to() + 6; i++) {
      if (tokens.is(i, "rights")) {
        return tokens.is(i + 1, "to", "for", "in") && !tokens.is(i - 1, "mineral", "water")
            || tokens.is(i - 1, "distribution", "publishing", "film", "licensing", "marketing")
            || i + 1 >= limit && i == hit.to();
      }
      if (cast.mentionAt(i) != null || !tokens.isWord(i)) {
        return false;
      }
    }
    return false;
  }

  /** "Its licensing system", "the licensing board": what gives no licence of ours. */
  private boolean ofState(EventWords.Hit hit, Passage passage) {
    return tokens.is(hit.to() - 1, "licensing")
        && hit.to() < passage.to()
        && tokens.is(
            hit.to(),
            "system",
            "systems",
            "software",
            "board",
            "authority",
            "bureau",
            "department",
            "division",
            "requirements",
            "process",
            "fees",
            "exam",
            "examination");
  }

  /** A cooperation agreement with holders of shares, about seats on the board: no business. */
  private boolean ofSeats(EventWords.Hit hit, Passage passage) {
    if (!tokens.is(hit.from(), "cooperation", "support")) {
      return false;
    }
    if (BoardPeace.is(tokens, hit.from(), hit.to())) {
      return true;
    }
    int end = Math.min(passage.to(), hit.to() + SEATS);
    for (int i = Math.max(passage.from(), hit.from() - SEATS); i < end; i++) {
      boolean shares =
          tokens.is(i, "common", "outstanding", "voting") && tokens.is(i + 1, "stock", "shares");
      if (shares || tokens.is(i, "board", "directors", "director", "nominees", "activist")) {
        return true;
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

  /** "A dividend of one right for each share": a defence against bids, nothing is paid. */
  private boolean ofRights(EventWords.Hit hit) {
    int of = hit.to();
    for (int i = of + 1; tokens.is(of, "of", "distribution") && i < of + 8; i++) {
      if (tokens.is(i, "right", "rights")) {
        return !tokens.is(i + 1, "offering", "issue");
      }
      if (tokens.isNumber(i) && !tokens.is(i, "1") || tokens.is(i, "$", "per", "on")) {
        return false;
      }
    }
    return false;
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
        && tokens.is(to - 1, "option", "options", "warrant", "warrants", "right", "rights")
        && !exercised(to - 2);
  }

  /** "Exercises its option to acquire": now it does. */
  private boolean exercised(int from) {
    for (int i = from; i > from - 5; i--) {
      if (tokens.is(i, "exercised", "exercises")) {
        return !tokens.is(i - 1, "be", "if", "not");
      }
    }
    return false;
  }

  /** "A court order", "an order from the Environmental Agency to clean": nobody buys. */
  private boolean commanded(EventWords.Hit hit, Passage passage) {
    int noun = tokens.is(hit.to() - 1, "from", "for") ? hit.to() - 2 : hit.to() - 1;
    if (!tokens.is(noun, "order", "orders")) {
      return false;
    }
    Mention from = tokens.is(noun + 1, "from") ? cast.mentionAt(behindThe(noun + 2)) : null;
    boolean judged = from != null && tokens.is(from.to() - 1, "commission", "court", "tribunal");
    if (judged
        || tokens.is(noun - 1, "court", "consent", "restraining", "compliance", "administrative")
        || tokens.is(noun - 1, "cleanup", "desist", "emergency", "executive", "protective")) {
      return true;
    }
    int end = Math.min(passage.to(), noun + 16);
    for (int i = noun + 1; i < end; i++) {
      if (tokens.is(i, "to")
          && tokens.is(i + 1, "cease", "stop", "clean", "remediate", "halt", "suspend", "pay")) {
        return true;
      }
    }
    return false;
  }

  private int behindThe(int at) {
    return tokens.is(at, "the") ? at + 1 : at;
  }

  /** "Joint venture wins", "a venture of A and B has been awarded": it is there already. */
  private boolean acts(EventWords.Hit hit, Passage passage) {
    int end = Math.min(passage.to(), hit.to() + VENTURERS);
    for (int i = hit.to(); i < end; i++) {
      Mention m = cast.mentionAt(i);
      if (m != null) {
        i = m.to() - 1;
      } else if (!tokens.is(i, "of", "between", "and", ",", "with", "has", "been", "was", "have")) {
        return tokens.is(i, "wins", "won", "awarded", "secures", "secured", "selected");
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
          || tokens.is(i, "consent", "permit", "license", "licence", "authorization")
          || HONORS.contains(tokens.norm(i)) && i > hit.to()) {
        return true;
      }
      if (tokens.is(i, "contract", "order", "contracts", "orders", ";", ".")) {
        return false;
      }
    }
    return false;
  }
}
