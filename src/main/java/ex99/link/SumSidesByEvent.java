package ex99.link;

import ex99.extract.Finding.EventFinding;
import ex99.extract.Finding.SumFinding;
import ex99.extract.Reading;
import ex99.extract.SumLabels;
import ex99.model.ConsiderationKind;
import ex99.model.EventType;
import ex99.model.PartyKind;
import ex99.model.Role;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/** Payer and payee of a sum: as its sentence tells, else by the roles in its event. */
final class SumSidesByEvent {
  /** Rules for sums that any agreement may have among its terms. */
  private static final Set<String> BESIDE =
      Set.of("rate-restated", "fee-for-right", "gift", "installment");

  /** What a licence brings, and a sale of royalties. */
  private static final Set<ConsiderationKind> LICENSED =
      EnumSet.of(
          ConsiderationKind.UPFRONT_PAYMENT,
          ConsiderationKind.MILESTONE,
          ConsiderationKind.ROYALTY);

  private static final Set<EventType> TERMS = terms();

  private static Set<EventType> terms() {
    Set<EventType> terms = EnumSet.copyOf(EventType.DEALS);
    terms.add(EventType.CONTRACT_AWARD);
    terms.add(EventType.LICENSING_OR_PARTNERSHIP);
    terms.add(EventType.LITIGATION_OR_SETTLEMENT);
    terms.add(EventType.RESTRUCTURING);
    terms.add(EventType.OPERATIONS);
    terms.add(EventType.OTHER);
    return terms;
  }

  private final Reading reading;
  private final EventFinding event;
  private final ConsiderationKind kind;
  private final SumFinding sum;
  private int payer;
  private int payee;

  SumSidesByEvent(
      Reading reading,
      EventFinding event,
      ConsiderationKind kind,
      SumFinding sum,
      int payer,
      int payee) {
    this.reading = reading;
    this.event = event;
    this.kind = kind;
    this.sum = sum;
    int from = called(payer);
    int to = called(payee);
    this.payer = from;
    this.payee = to;
    fill();
    if (this.payer == this.payee && this.payer >= 0) {
      this.payee = to >= 0 && from < 0 ? to : -1;
      this.payer = from >= 0 ? from : -1;
    }
    boolean own = kind == ConsiderationKind.BUYBACK || kind == ConsiderationKind.DIVIDEND;
    this.payer = from == SumLabels.NOBODY && !own ? -1 : this.payer;
    this.payee = to == SumLabels.NOBODY ? -1 : this.payee;
  }

  /** Who is called "the buyer": that part of the event, never the release's own issuer. */
  private int called(int side) {
    Role part = SumLabels.role(side);
    if (part == null) {
      return behind(side);
    }
    int entity = role(part, -1);
    return entity < 0 || reading.cast().issuers().contains(entity) ? SumLabels.NOBODY : entity;
  }

  /** An officer who tells what "we" pay speaks for the company that takes part in the event. */
  private int behind(int side) {
    if (side < 0 || event == null || reading.cast().entity(side).kind() != PartyKind.PERSON) {
      return side;
    }
    if (reading.cast().entity(side).title() == null) {
      return side;
    }
    int company = reading.cast().entity(side).affiliation();
    return company >= 0 && takesPart(company) && !takesPart(side) ? company : side;
  }

  private boolean takesPart(int entity) {
    return event.parts().stream().anyMatch(part -> part.entity() == entity);
  }

  int payer() {
    return payer;
  }

  int payee() {
    return payee;
  }

  private void fill() {
    int issuer = reading.cast().issuer();
    switch (kind) {
      case DIVIDEND, BUYBACK:
        payer = payer >= 0 ? payer : issuer;
        break;
      case OFFERING_AMOUNT, OFFERING_PRICE:
        offering(issuer);
        break;
      case FACILITY:
        payee = payee >= 0 ? payee : borrower(issuer);
        payer = payer >= 0 && payer != payee ? payer : role(Role.LENDER, -1);
        break;
      case PRICE_PER_SHARE:
        perShare(issuer);
        break;
      case PURCHASE_PRICE, EARN_OUT, STOCK, ASSUMED_DEBT, EXCHANGE_RATIO, ESCROW:
        deal(issuer);
        break;
      case TERMINATION_FEE:
        between();
        break;
      case INVESTMENT:
        payer = payer >= 0 ? payer : role(Role.INVESTOR, -1);
        boolean taxEquity = sum.forWhat() != null && sum.forWhat().startsWith("tax equity");
        if (payee == -1 && payer >= 0 && payer != issuer && taxEquity) {
          payee = issuer;
        } else if (payee < 0
            && payer >= 0
            && payer != issuer
            && event != null
            && (event.type() == EventType.EQUITY_OFFERING
                || event.type() == EventType.INVESTMENT && payer == role(Role.INVESTOR, -1))) {
          payee = issuer;
        }
        break;
      case UPFRONT_PAYMENT:
        if (event != null && EventType.DEALS.contains(event.type())) {
          deal(issuer);
        } else {
          counterpart(issuer);
        }
        break;
      case MILESTONE, ROYALTY, CONTRACT_VALUE, SETTLEMENT, GRANT:
        counterpart(issuer);
        break;
      case OTHER:
        boolean owed = sum.rule().equals("retirement") || sum.rule().equals("offering-security");
        owed = payee < 0 && owed || payee != issuer && sum.rule().equals("financing-fee");
        payer = payer < 0 && owed ? issuer : payer;
        break;
      default:
        break;
    }
  }

  /**
   * Who borrows: the issuer, but for another that its event alone names, told of before the sum.
   */
  private int borrower(int issuer) {
    int named = role(Role.BORROWER, issuer);
    if (named == issuer || issuer < 0) {
      return named;
    }
    boolean known =
        reading.cast().mentions().stream()
            .anyMatch(mention -> mention.entity() == named && mention.to() <= sum.at());
    return known ? named : issuer;
  }

  /** A fee for ending a deal of two goes from one of them to the other. */
  private void between() {
    int known = payer >= 0 ? payer : payee;
    if (event == null || known < 0 || payer >= 0 && payee >= 0) {
      return;
    }
    Role opposite = null;
    for (EventFinding.Part part : event.parts()) {
      if (part.entity() == known) {
        opposite = part.role() == Role.TARGET ? Role.ACQUIRER : Role.TARGET;
      }
    }
    int other = opposite == null ? -1 : role(opposite, -1);
    if (other >= 0 && other != known) {
      payee = payee < 0 ? other : payee;
      payer = payer < 0 ? other : payer;
    }
  }

  /** Money flows to the issuer, securities from it. */
  private void offering(int issuer) {
    if ("shares".equals(sum.currency())) {
      payer = payer >= 0 ? payer : issuer;
    } else if (payer < 0) {
      payee = payee >= 0 ? payee : issuer;
      payer = payee == issuer ? role(Role.INVESTOR, -1) : -1;
    } else if (payer == issuer) {
      payer = -1;
      payee = issuer;
    }
  }

  private void perShare(int issuer) {
    switch (sum.rule()) {
      case "exercise-price":
        payee = payee >= 0 ? payee : issuer;
        break;
      case "redemption", "redemption-price":
        payer = payer >= 0 ? payer : issuer;
        break;
      default:
        if (event != null && event.type() == EventType.INVESTMENT) {
          payer = payer >= 0 ? payer : role(Role.INVESTOR, -1);
        }
        deal(issuer);
    }
  }

  private void deal(int issuer) {
    boolean assumes = kind == ConsiderationKind.ASSUMED_DEBT && payer >= 0;
    if (assumes && payer == role(Role.SELLER, -1) && role(Role.ACQUIRER, -1) >= 0) {
      payer = role(Role.ACQUIRER, -1); // "S sold T for cash and the assumption of its debt"
    }
    if (payer < 0) {
      boolean own =
          event != null && event.type() == EventType.STOCK_SPLIT
              || sum.rule().equals("agent-securities");
      payer = role(Role.ACQUIRER, own ? issuer : -1);
    }
    if (payee < 0) {
      payee = role(Role.SELLER, -1);
    }
    boolean conversion =
        kind == ConsiderationKind.EXCHANGE_RATIO
            && (event == null || !EventType.DEALS.contains(event.type()));
    if (payer < 0 && conversion) {
      payer = issuer;
    }
  }

  /** Whether somebody's name begins as the issuer's does: Acme Bank of Acme Bancshares. */
  private boolean isOwn(int entity, int issuer) {
    return issuer >= 0
        && reading
            .cast()
            .entity(entity)
            .name()
            .split(" ")[0]
            .equalsIgnoreCase(reading.cast().entity(issuer).name().split(" ")[0]);
  }

  /** One side named: the other is the event's only other partner. */
  private void counterpart(int issuer) {
    boolean award = event != null && event.type() == EventType.CONTRACT_AWARD;
    if (payer < 0 && payee < 0 && award && kind == ConsiderationKind.CONTRACT_VALUE) {
      payee = issuer;
      payer = customer(issuer);
    }
    if (payer < 0 && payee < 0) {
      return;
    }
    int known = payer >= 0 ? payer : payee;
    int other = known == issuer ? otherPartner(known) : isOwn(known, issuer) ? -1 : issuer;
    other = other < 0 && known == issuer ? jointIssuer(known) : other;
    if (payer < 0) {
      payer = other == payee ? -1 : other;
    } else if (payee < 0) {
      payee = other == payer ? -1 : other;
    }
  }

  /** The other of two who issue the release together, or -1. */
  private int jointIssuer(int known) {
    int found = -1;
    for (int issuer : reading.cast().issuers()) {
      found = issuer == known ? found : found == -1 ? issuer : -2;
    }
    return LICENSED.contains(kind) ? Math.max(found, -1) : -1;
  }

  /** Who awards a contract: the only partner, else the one named first. */
  private int customer(int issuer) {
    int only = otherPartner(issuer);
    if (only >= 0 || event == null) {
      return only;
    }
    for (EventFinding.Part part : event.parts()) {
      if (part.role() == Role.PARTNER && part.entity() >= 0 && part.entity() != issuer) {
        return part.entity();
      }
    }
    return -1;
  }

  private int otherPartner(int known) {
    int found = -1;
    if (event != null) {
      for (EventFinding.Part part : event.parts()) {
        boolean partner =
            part.role() == Role.PARTNER
                || part.role() == Role.LENDER
                || part.role() == Role.ACQUIRER
                || part.role() == Role.SELLER;
        if (partner && part.entity() >= 0 && part.entity() != known) {
          found = found < 0 || found == part.entity() ? part.entity() : -2;
        }
      }
    }
    return Math.max(found, -1);
  }

  private int role(Role role, int otherwise) {
    if (event != null) {
      for (EventFinding.Part part : event.parts()) {
        if (part.role() == role && part.entity() >= 0) {
          return part.entity();
        }
      }
    }
    return otherwise;
  }

  /** The event that a sum belongs to: of a fitting type, the nearest before it; or -1. */
  static int event(
      Reading reading, List<EventFinding> events, SumGroup group, ConsiderationKind kind) {
    Set<EventType> types =
        BESIDE.contains(group.strongest().rule()) ? EnumSet.copyOf(TERMS) : types(kind);
    boolean sold =
        events.stream()
            .anyMatch(
                e ->
                    e.type() == EventType.DEBT_FINANCING
                        && reading.tokens().is(e.from(), "royalty", "synthetic", "revenue"));
    if (sold && LICENSED.contains(kind) || borrowed(group.strongest().rule())) {
      types.add(EventType.DEBT_FINANCING); // royalties are sold for money now
    }
    int best = -1;
    int bestDistance = Integer.MAX_VALUE;
    for (int i = 0; i < events.size(); i++) {
      EventFinding event = events.get(i);
      if (types.contains(event.type())) {
        for (SumFinding mention : group.mentions) {
          int gap = mention.at() - event.from();
          int distance = gap >= 0 ? gap : -3 * gap;
          boolean told =
              gap >= 0 && reading.tokens().sentenceAt(event.from()).contains(mention.at());
          if (told || parties(event, mention)) {
            distance /= 8;
          }
          if (i == 0) {
            distance /= 3;
          }
          if (distance < bestDistance) {
            bestDistance = distance;
            best = i;
          }
        }
      }
    }
    return best;
  }

  /** Whether a price per share is one that notes, their warrants or preferred stock come with. */
  private static boolean borrowed(String rule) {
    return rule.equals("redemption-price") || rule.equals("exercise-price");
  }

  private static boolean parties(EventFinding event, SumFinding mention) {
    for (EventFinding.Part part : event.parts()) {
      boolean dealt = part.role() == Role.ACQUIRER || part.role() == Role.SELLER;
      if (dealt
          && part.entity() >= 0
          && (part.entity() == mention.payer() && part.role() == Role.ACQUIRER)) {
        return true;
      }
    }
    return false;
  }

  private static Set<EventType> types(ConsiderationKind kind) {
    switch (kind) {
      case OFFERING_AMOUNT, OFFERING_PRICE:
        return EnumSet.of(EventType.EQUITY_OFFERING, EventType.DEBT_FINANCING, EventType.LISTING);
      case FACILITY:
        return EnumSet.of(EventType.DEBT_FINANCING);
      case DIVIDEND:
        return EnumSet.of(EventType.DIVIDEND);
      case BUYBACK:
        return EnumSet.of(
            EventType.BUYBACK, EventType.DEBT_FINANCING, EventType.TENDER_OR_EXCHANGE_OFFER);
      case SETTLEMENT:
        return EnumSet.of(EventType.LITIGATION_OR_SETTLEMENT);
      case UPFRONT_PAYMENT, MILESTONE, ROYALTY:
        return EnumSet.of(
            EventType.LICENSING_OR_PARTNERSHIP,
            EventType.JOINT_VENTURE,
            EventType.ACQUISITION,
            EventType.DIVESTITURE,
            EventType.LITIGATION_OR_SETTLEMENT);
      case CONTRACT_VALUE:
        return EnumSet.of(
            EventType.CONTRACT_AWARD, EventType.LICENSING_OR_PARTNERSHIP, EventType.OPERATIONS);
      case INVESTMENT:
        return EnumSet.of(
            EventType.INVESTMENT,
            EventType.JOINT_VENTURE,
            EventType.LICENSING_OR_PARTNERSHIP,
            EventType.EQUITY_OFFERING);
      case EXCHANGE_RATIO:
        Set<EventType> ratios = EnumSet.copyOf(EventType.DEALS);
        ratios.add(EventType.STOCK_SPLIT);
        ratios.add(EventType.EQUITY_OFFERING);
        ratios.add(EventType.DEBT_FINANCING);
        return ratios;
      case PRICE_PER_SHARE:
        Set<EventType> prices = EnumSet.copyOf(EventType.DEALS);
        prices.add(EventType.EQUITY_OFFERING);
        prices.add(EventType.BUYBACK);
        return prices;
      case GRANT, OTHER:
        return EnumSet.of(EventType.RESTRUCTURING, EventType.DEBT_FINANCING, EventType.OTHER);
      default:
        Set<EventType> stock = EnumSet.copyOf(EventType.DEALS);
        if (kind == ConsiderationKind.STOCK) {
          stock.add(EventType.LICENSING_OR_PARTNERSHIP);
          stock.add(EventType.RESTRUCTURING);
        }
        return stock;
    }
  }
}
