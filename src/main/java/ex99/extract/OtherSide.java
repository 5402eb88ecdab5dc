package ex99.extract;

import ex99.extract.Finding.EventFinding.Part;
import ex99.extract.Passage.Zone;
import ex99.model.EventType;
import ex99.model.PartyKind;
import ex99.model.Role;
import ex99.name.Cast;
import ex99.name.Mention;
import ex99.token.Tokens;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * The other side of the main event where no grammar of its words tells it: the one organization
 * that headline or lead name beside the issuer.
 */
final class OtherSide {
  private static final int NEAR = 4;

  private final Tokens tokens;
  private final Cast cast;
  private final Passages passages;
  private final Affiliates affiliates;
  private final Reading reading;

  OtherSide(Reading reading, Passages passages, Affiliates affiliates) {
    this.tokens = reading.tokens();
    this.cast = reading.cast();
    this.reading = reading;
    this.passages = passages;
    this.affiliates = affiliates;
  }

  /** The parts that are missing from an event's. */
  List<Part> missing(EventType type, List<Part> parts) {
    return switch (type) {
      case MERGER -> merger(parts);
      case ACQUISITION -> {
        List<Part> sellers = agreed(parts);
        yield sellers.isEmpty() ? other(parts, Role.TARGET) : sellers;
      }
      case JOINT_VENTURE, LICENSING_OR_PARTNERSHIP -> other(parts, Role.PARTNER);
      default -> List.of();
    };
  }

  /** agreed := "purchase" … ("agreement")? "with" S: who sells, where nobody else does. */
  private List<Part> agreed(List<Part> parts) {
    List<Part> sellers = new ArrayList<>();
    if (parts.stream().anyMatch(part -> part.role() == Role.SELLER)) {
      return sellers;
    }
    for (Passage passage : passages.all()) {
      for (int i = passage.from(); passage.zone() == Zone.LEAD && i < passage.to(); i++) {
        Mention m =
            tokens.is(i, "with") && bargain(i, passage.from()) ? cast.mentionAt(i + 1) : null;
        boolean other =
            m != null
                && cast.entity(m.entity()).kind() == PartyKind.ORGANIZATION
                && !affiliates.all().contains(m.entity())
                && parts.stream().noneMatch(part -> part.entity() == m.entity());
        if (other) {
          sellers.add(new Part(m.entity(), Role.SELLER));
        }
      }
    }
    return sellers;
  }

  private boolean bargain(int with, int least) {
    boolean noun = tokens.is(with - 1, "agreement", "agreements", "contract", "purchase", "trade");
    for (int i = with - 1; noun && i >= Math.max(least, with - NEAR); i--) {
      if (tokens.is(i, "purchase", "acquisition", "sale")) {
        return true;
      }
    }
    return false;
  }

  private List<Part> other(List<Part> parts, Role role) {
    for (Part part : parts) {
      if (part.role() != Role.BORROWER
          && part.role() != Role.LENDER
          && part.entity() != cast.issuer()) {
        return List.of();
      }
    }
    int other = named();
    return other < 0 ? List.of() : List.of(new Part(other, role));
  }

  /** Two issuers, or the issuer and the other one named, merge: the first takes in the second. */
  private List<Part> merger(List<Part> parts) {
    for (Part part : parts) {
      if (part.role() == Role.TARGET || part.role() == Role.ACQUIRER) {
        return List.of();
      }
    }
    int issuer = cast.issuer();
    int other = cast.issuers().size() == 2 ? cast.issuers().get(1) : named();
    if (other < 0 || issuer < 0) {
      return List.of();
    }
    boolean made = Vehicles.is(cast.entity(other)) && !Vehicles.is(cast.entity(issuer));
    boolean sold = made || new Payees(reading, passages).target(List.of(issuer, other)) == issuer;
    return List.of(
        new Part(sold ? other : issuer, Role.ACQUIRER),
        new Part(sold ? issuer : other, Role.TARGET));
  }

  /** "From a vendor, Roe Ltd.": who sells is not what is bought. */
  private boolean vendor(Mention m) {
    int noun = tokens.is(m.from() - 1, ",") ? m.from() - 2 : m.from() - 1;
    for (String alias : cast.entity(m.entity()).aliases()) {
      String label = alias.toLowerCase(Locale.ROOT);
      if (label.endsWith("vendor") || label.endsWith("seller") || label.endsWith("vendors")) {
        return true;
      }
    }
    return tokens.is(noun, "vendor", "vendors", "seller", "sellers");
  }

  /** Whether a name stands for somebody through whom the issuer acts. */
  private boolean through(Mention m) {
    for (int i = m.from() - 1; i >= Math.max(0, m.from() - NEAR); i--) {
      if (tokens.is(i, "subsidiary", "division", "unit", "through", "affiliate")) {
        return true;
      }
    }
    return tokens.is(m.to(), "subsidiary", "division", "unit");
  }

  /**
   * The one organization of the headline, else of the lead, that is none of the issuer's; or -1.
   */
  private int named() {
    for (Zone zone : new Zone[] {Zone.TITLE, Zone.LEAD}) {
      List<Integer> named = new ArrayList<>();
      for (Passage passage : passages.all()) {
        for (int i = passage.from(); passage.zone() == zone && i < passage.to(); i++) {
          Mention m = cast.mentionAt(i);
          if (m != null) {
            boolean other =
                cast.entity(m.entity()).kind() == PartyKind.ORGANIZATION
                    && !affiliates.all().contains(m.entity())
                    && !through(m)
                    && !vendor(m);
            if (other && !named.contains(m.entity())) {
              named.add(m.entity());
            }
            i = Math.max(i, m.to() - 1);
          }
        }
      }
      if (!named.isEmpty()) {
        return named.size() == 1 ? named.get(0) : -1;
      }
    }
    return -1;
  }
}
