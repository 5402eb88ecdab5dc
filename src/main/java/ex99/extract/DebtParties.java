package ex99.extract;

import ex99.extract.Finding.EventFinding.Part;
import ex99.extract.Passage.Zone;
import ex99.model.EventType;
import ex99.model.PartyKind;
import ex99.model.Role;
import ex99.name.Cast;
import ex99.name.Entity;
import ex99.token.Tokens;
import java.util.List;

/** Tells who lends and who borrows. */
final class DebtParties {
  /** How far before the word of a debt the verb of its buyer may stand. */
  private static final int BUYING = 14;

  private final Tokens tokens;
  private final Cast cast;
  private final Clauses clauses;
  private final Passages passages;
  private final List<Sighting> sightings;
  private final List<Deal> deals;
  private final List<Loans.Loan> loans;

  DebtParties(
      Tokens tokens,
      Cast cast,
      Clauses clauses,
      Passages passages,
      List<Sighting> sightings,
      List<Deal> deals,
      List<Loans.Loan> loans) {
    this.tokens = tokens;
    this.cast = cast;
    this.clauses = clauses;
    this.passages = passages;
    this.sightings = sightings;
    this.deals = deals;
    this.loans = loans;
  }

  /** "It and its subsidiary B have priced notes": B owes them too. */
  private void coBorrowers(Parts parts) {
    for (Entity entity : cast.entities()) {
      boolean group = entity.kind() == PartyKind.GROUP;
      if (group && (entity.name().endsWith("Issuers") || entity.name().endsWith("Borrowers"))) {
        parts.add(entity.index(), Role.BORROWER);
      }
    }
    for (Sighting s : sightings) {
      if (s.passage().zone() == Zone.LEAD && s.type() == EventType.DEBT_FINANCING) {
        for (int entity : clauses.subject(s.from(), s.passage().from())) {
          boolean buyer = entity != cast.issuer() && buys(s);
          if (!cast.isPerson(entity) && !cast.isGovernment(entity) && !buyer) {
            parts.add(entity, Role.BORROWER);
          }
        }
        return;
      }
    }
  }

  /** "Holt Partners has agreed to purchase notes of the company": whoever does so lends. */
  private boolean buys(Sighting s) {
    for (int i = Math.max(s.passage().from(), s.from() - BUYING); i <= s.to(); i++) {
      if (tokens.is(i, "purchase", "purchased", "buy", "bought", "acquire", "subscribe", "lend")) {
        return true;
      }
    }
    return false;
  }

  /** Who lends, and who borrows; the issuer where nobody is named, but for preferred stock. */
  void borrowing(Announced event, Parts parts) {
    lenders(parts);
    boolean sold = deals.stream().anyMatch(deal -> deal.has(cast.issuer(), Role.TARGET));
    if (!parts.has(Role.BORROWER) && !preferred(event) && !sold) {
      parts.add(cast.issuer(), Role.BORROWER); // a buyer borrows for its purchase itself
      coBorrowers(parts);
    }
  }

  private boolean preferred(Announced event) {
    int end = Math.min(tokens.size(), event.to() + 24);
    for (int i = event.from(); i < end; i++) {
      boolean warrants = // "redemption of public warrants": called in, not borrowed
          tokens.norm(event.from()).startsWith("redem")
              && i < event.to() + 5
              && tokens.is(i, "warrants");
      if (tokens.is(i, "preferred") || warrants) {
        return true;
      }
    }
    return false;
  }

  boolean debt() {
    for (Passage passage : passages.all()) {
      if (passage.zone().compareTo(Zone.LEAD) <= 0) {
        for (int i = passage.from(); i < passage.to(); i++) {
          if (tokens.is(i, "notes", "debentures", "debt", "bond", "bonds", "indebtedness")) {
            return true;
          }
        }
      }
    }
    return false;
  }

  private void lenders(Parts parts) {
    for (Loans.Loan loan : loans) {
      for (Part part : loan.parts()) {
        parts.add(part.entity(), part.role());
      }
    }
  }
}
