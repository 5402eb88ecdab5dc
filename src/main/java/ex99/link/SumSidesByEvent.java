package ex99.link;

import ex99.extract.Finding.EventFinding;
import ex99.extract.Finding.SumFinding;
import ex99.extract.Reading;
import ex99.extract.SumLabels;
import ex99.model.ConsiderationKind;
import ex99.model.EventType;
import ex99.model.Role;

/** Payer and payee of a sum: as its sentence tells, else by the roles in its event. */
final class SumSidesByEvent {
  private final Reading reading;
  private final RoleBook book;
  private final EventFinding event;
  private final ConsiderationKind kind;
  private final SumFinding sum;
  private int payer;
  private int payee;
  private final EventRoles roles;
  private final SumSellers sellers;
  private final SumWording wording;

  SumSidesByEvent(
      Reading reading,
      RoleBook book,
      EventFinding event,
      ConsiderationKind kind,
      SumFinding sum,
      int payer,
      int payee) {
    this.reading = reading;
    this.book = book;
    this.event = event;
    this.kind = kind;
    this.sum = sum;
    this.roles = new EventRoles(event);
    this.sellers = new SumSellers(book, event, kind, sum, roles);
    this.wording = new SumWording(reading, sum);
    SumCallers callers = new SumCallers(reading, event, roles);
    int from = callers.called(payer);
    int to = callers.called(payee);
    this.payer = from;
    this.payee = to;
    fill();
    PriceSides priced = new PriceSides(sum, kind, event, roles);
    this.payee = priced.payee(this.payer, this.payee);
    int issuer = reading.cast().issuer();
    boolean buys = this.payer == issuer && this.payee >= 0 && this.payee != issuer;
    this.payer = priced.payer(this.payer, buys);
    if (this.payer == this.payee && this.payer >= 0) {
      this.payee = to >= 0 && from < 0 ? to : -1;
      this.payer = from >= 0 ? from : -1;
    }
    boolean own =
        kind == ConsiderationKind.BUYBACK && this.payee != reading.cast().issuer()
            || kind == ConsiderationKind.DIVIDEND;
    this.payer = from == SumLabels.NOBODY && !own ? -1 : this.payer;
    this.payee = to == SumLabels.NOBODY ? -1 : this.payee;
  }

  private boolean isBought() {
    return event.type() == EventType.ACQUISITION || event.type() == EventType.DIVESTITURE;
  }

  /** The royalty that goes with a property that is bought: whoever buys owes it to who sells. */
  private void kept() {
    if (payer == -1 && roles.plays(payee, Role.SELLER)) {
      payer = roles.only(Role.ACQUIRER);
    } else if (payee == -1 && roles.plays(payer, Role.ACQUIRER)) {
      payee = roles.only(Role.SELLER);
    }
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
        boolean delivered = payee == issuer; // "will receive an initial delivery of" its shares
        payer = payer >= 0 || delivered ? payer : issuer;
        break;
      case OFFERING_AMOUNT, OFFERING_PRICE:
        offering(issuer);
        if (event != null && event.type() == EventType.EQUITY_OFFERING && book.isSecondary()) {
          int seller = book.alone(Role.SELLER);
          payer = payer == issuer ? seller : payer;
          payee = payee == issuer ? seller : payee;
        }
        break;
      case FACILITY:
        lent(issuer);
        break;
      case PRICE_PER_SHARE:
        perShare(issuer);
        break;
      case STOCK:
        if (event != null && event.type() == EventType.LICENSING_OR_PARTNERSHIP) {
          counterpart(issuer);
        } else {
          issued(issuer);
          deal(issuer);
        }
        break;
      case PURCHASE_PRICE, EARN_OUT, ASSUMED_DEBT, EXCHANGE_RATIO, ESCROW:
        deal(issuer);
        break;
      case TERMINATION_FEE:
        between();
        break;
      case INVESTMENT:
        invested(issuer);
        break;
      case UPFRONT_PAYMENT:
        if (event != null && EventType.DEALS.contains(event.type())) {
          deal(issuer);
        } else {
          counterpart(issuer);
        }
        break;
      case ROYALTY:
        if (event != null && isBought()) {
          kept();
        }
        counterpart(issuer);
        break;
      case CONTRACT_VALUE:
        payer = payer == payee && payee == issuer ? -1 : payer; // "awarded a unit of" the issuer
        counterpart(issuer);
        payee = payee == issuer ? awarded(issuer) : payee;
        break;
      case MILESTONE, SETTLEMENT, GRANT:
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
    int named = roles.role(Role.BORROWER, event == null ? alone(issuer) : issuer);
    if (named == issuer || issuer < 0) {
      return named;
    }
    return named >= 0 && book.firstNamed(named) <= sum.at() ? named : issuer;
  }

  /** Who alone borrows in the release, where no event tells of the loan; else the issuer. */
  private int alone(int issuer) {
    int named = book.alone(Role.BORROWER);
    return named >= 0 && wording.isNamedNear(named) ? named : issuer;
  }

  /** The lender's money goes to the borrower: in a takeover to who buys, not to what is bought. */
  private void lent(int issuer) {
    if (payee < 0) {
      payee = borrower(issuer);
      int buyer = payee == issuer && issuer >= 0 && payer != issuer ? book.buyerOf(issuer) : -1;
      boolean borrows = buyer >= 0 && book.alone(Role.BORROWER) == buyer;
      payee = buyer >= 0 && (borrows || !wording.isNamedNear(issuer)) ? buyer : payee;
    }
    payer = payer != -1 && payer != payee ? payer : roles.role(Role.LENDER, -1);
    int lender = book.alone(Role.LENDER);
    boolean lends = payer == -1 && event == null && lender != payee && lender != issuer;
    payer = lends ? lender : payer;
  }

  /** What is invested comes from the investor and goes to who issues the stake. */
  private void invested(int issuer) {
    payer = payer >= 0 ? payer : roles.role(Role.INVESTOR, -1);
    if (payee >= 0 || payer < 0 || event == null || sum.rule().equals("option-term")) {
      return;
    }
    boolean investor = roles.plays(payer, Role.INVESTOR);
    boolean stake = wording.isOf("equity", "stake", "shares", "stock", "strategic");
    if (payer == issuer) {
      payee = event.type() == EventType.INVESTMENT ? roles.role(Role.TARGET, -1) : -1;
    } else if (event.type() == EventType.EQUITY_OFFERING
        || event.type() == EventType.INVESTMENT && investor
        || wording.isOf("tax") && wording.isOf("equity")) {
      payee = issuer;
    } else if (event.type() == EventType.LICENSING_OR_PARTNERSHIP && stake) {
      payee = roles.otherPartner(payer);
    }
  }

  /** A fee for ending a deal of two goes from one of them to the other. */
  private void between() {
    if (event != null && payer == -1 && payee == -1 && wording.isReverse()) {
      payer = roles.role(Role.ACQUIRER, -1); // its name says that the buyer pays it
    }
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
    int other = opposite == null ? -1 : roles.role(opposite, -1);
    if (other >= 0 && other != known) {
      payee = payee < 0 ? other : payee;
      payer = payer < 0 ? other : payer;
    }
  }

  /** Money flows to the issuer, securities from it. */
  private void offering(int issuer) {
    int placee = placee();
    if ("shares".equals(sum.currency())) {
      boolean taken = payee == -1 && placee != issuer && (payer == -1 || payer == issuer);
      payer = payer >= 0 ? payer : issuer;
      payee = taken ? placee : payee;
    } else if (payer < 0) {
      boolean open = payer == -1;
      payee = payee >= 0 ? payee : issuer;
      payer = payee == issuer ? roles.role(Role.INVESTOR, open ? placee : -1) : -1;
    } else if (payer == issuer) {
      payer = -1;
      payee = issuer;
    }
  }

  /** Who takes what an offering places, where the sum is one of the offering; or -1. */
  private int placee() {
    return event != null && event.type() == EventType.EQUITY_OFFERING ? book.placee() : -1;
  }

  private void perShare(int issuer) {
    switch (sum.rule()) {
      case "exercise-price":
        payee = payee >= 0 ? payee : issuer;
        payer = payer == -1 ? backer(issuer) : payer;
        break;
      case "redemption", "redemption-price":
        payer = payer >= 0 ? payer : issuer;
        break;
      default:
        if (event != null && event.type() == EventType.INVESTMENT) {
          payer = payer >= 0 ? payer : roles.role(Role.INVESTOR, -1);
          boolean fresh =
              payer >= 0 && payer != issuer && wording.isOf("new", "newly", "newly-issued");
          payee = payee == -1 && fresh ? issuer : payee;
        }
        if (event != null && event.type() == EventType.BUYBACK && payer == -1) {
          payer = issuer;
        }
        deal(issuer);
    }
  }

  /** Stock that the investor gets comes from the issuer in whom is invested. */
  private void issued(int issuer) {
    boolean stake =
        event != null
            && event.type() == EventType.INVESTMENT
            && payer == -1
            && roles.plays(payee, Role.INVESTOR);
    payer = stake && payee != issuer && roles.role(Role.TARGET, issuer) == issuer ? issuer : payer;
  }

  /** Who alone invests or lends in the event takes the warrants and notes that come with it. */
  private int backer(int issuer) {
    int investor = roles.only(Role.INVESTOR);
    int lender = investor >= 0 ? -1 : roles.only(Role.LENDER);
    int backer = lender >= 0 && wording.isNamedNear(lender) ? lender : investor;
    backer = backer < 0 ? placee() : backer;
    return payee == issuer && backer != issuer ? backer : -1;
  }

  private void deal(int issuer) {
    boolean assumes = kind == ConsiderationKind.ASSUMED_DEBT && payer >= 0;
    if (assumes && payer == roles.role(Role.SELLER, -1) && roles.role(Role.ACQUIRER, -1) >= 0) {
      payer = roles.role(Role.ACQUIRER, -1); // "S sold T for cash and the assumption of its debt"
    }
    if (payer < 0) {
      boolean own =
          event != null && event.type() == EventType.STOCK_SPLIT
              || sum.rule().equals("agent-securities");
      payer = roles.role(Role.ACQUIRER, own || sellers.buys(issuer) ? issuer : -1);
    }
    if (payee < 0) {
      payee = sellers.seller(issuer, payer);
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
      payer = roles.customer(issuer);
    }
    if (payer < 0 && payee < 0) {
      return;
    }
    int known = payer >= 0 ? payer : payee;
    int other = known == issuer ? roles.otherPartner(known) : isOwn(known, issuer) ? -1 : issuer;
    other = other < 0 && known == issuer ? jointIssuer(known) : other;
    if (payer < 0) {
      boolean state = // which settles by being paid
          kind == ConsiderationKind.SETTLEMENT && other >= 0 && reading.cast().isGovernment(other);
      payer = other == payee || state ? -1 : other;
    } else if (payee < 0) {
      payee = other == payer ? -1 : other;
    }
  }

  /** The subsidiary that alone of a group has the contract by its event, else the issuer. */
  private int awarded(int issuer) {
    int found = -1;
    boolean award = event != null && event.type() == EventType.CONTRACT_AWARD;
    if (award && !roles.takesPart(issuer) && roles.takesPart(payer)) {
      for (EventFinding.Part part : event.parts()) {
        boolean own = part.entity() >= 0 && book.plays(part.entity(), Role.SUBSIDIARY);
        if (part.role() == Role.PARTNER && own && part.entity() != payer) {
          found = found < 0 ? part.entity() : issuer;
        }
      }
    }
    return found < 0 ? issuer : found;
  }

  /** The other of two who issue the release together, or -1. */
  private int jointIssuer(int known) {
    int found = -1;
    for (int issuer : reading.cast().issuers()) {
      found = issuer == known ? found : found == -1 ? issuer : -2;
    }
    return SumHomes.LICENSED.contains(kind) ? Math.max(found, -1) : -1;
  }
}
