package ex99.extract;

import ex99.model.ConsiderationKind;
import ex99.model.DateKind;
import ex99.model.Direction;
import ex99.model.EventType;
import ex99.model.Form;
import ex99.model.PercentageKind;
import ex99.model.Role;
import ex99.model.Status;
import ex99.phrase.Day;
import ex99.phrase.Figure;
import ex99.phrase.Money;
import ex99.phrase.Quotation;
import ex99.phrase.Rate;
import java.util.List;

/**
 * A fact as one rule found it, before the findings of a release are tied together. Entities are
 * indexes into the cast, -1 for nobody; every string but a rule's name may be null.
 */
public sealed interface Finding {
  /** The name of the rule that made it. */
  String rule();

  /** The token at which it stands, for the order of the text. */
  int at();

  /**
   * A rate with what it measures.
   *
   * @param of the words that say what is measured
   * @param holder who holds the stake
   */
  record RateFinding(
      Rate rate,
      PercentageKind kind,
      String of,
      int holder,
      String qualifier,
      Direction direction,
      String period,
      boolean inTable,
      String rule,
      List<String> why)
      implements Finding {
    @Override
    public int at() {
      return rate.from();
    }
  }

  /**
   * A sum that one side gives another under a deal.
   *
   * @param figure money, a count of shares or (royalties) a rate
   * @param currency ISO 4217, or {@code shares}, {@code percent}, {@code ratio}
   * @param per the unit paid for
   * @param units how many units, or null
   * @param forWhat what is paid for
   * @param equivalent the same sum in another currency, or null
   */
  record SumFinding(
      Figure figure,
      ConsiderationKind kind,
      String currency,
      boolean nominal,
      Form form,
      String per,
      Integer units,
      int payer,
      int payee,
      String forWhat,
      Money equivalent,
      boolean contingent,
      String rule,
      List<String> why)
      implements Finding {
    @Override
    public int at() {
      return figure.from();
    }
  }

  /**
   * A sum of money that is no consideration.
   *
   * @param measure what it measures
   * @param result whether a word of the list of results says so
   */
  record AmountFinding(
      Money money,
      String measure,
      boolean result,
      Direction direction,
      String period,
      boolean inTable,
      String rule,
      List<String> why)
      implements Finding {
    @Override
    public int at() {
      return money.from();
    }
  }

  /**
   * Somebody's words.
   *
   * @param parts token ranges {@code {from, to}} between the marks, in order
   * @param speaker the entity that spoke
   * @param name the speaker's name as far as the cast does not know it
   */
  record QuoteFinding(
      List<int[]> parts, int speaker, String name, String cue, String rule, List<String> why)
      implements Finding {
    @Override
    public int at() {
      return parts.get(0)[0];
    }
  }

  /**
   * Something that the release announces.
   *
   * @param weight how much speaks for it as the main event; the greatest comes first
   */
  record EventFinding(
      EventType type,
      Status status,
      int from,
      int to,
      List<Part> parts,
      int weight,
      String rule,
      List<String> why)
      implements Finding {
    /** An entity in an event. Its equality is written out, as linking a record's own takes long. */
    public record Part(int entity, Role role) {
      @Override
      public boolean equals(Object other) {
        return other instanceof Part part && part.entity == entity && part.role == role;
      }

      @Override
      public int hashCode() {
        return 31 * entity + role.ordinal();
      }
    }

    @Override
    public int at() {
      return from;
    }
  }

  /** What somebody is or does. */
  record RoleFinding(int entity, Role role, int at, String rule, List<String> why)
      implements Finding {}

  /** A date with what it stands for. */
  record DateFinding(Day day, DateKind kind, String rule, List<String> why) implements Finding {
    @Override
    public int at() {
      return day.from();
    }
  }

  /**
   * Words between quotation marks that are no quote.
   *
   * @param reason why, for the ledger
   */
  record MarksFinding(Quotation quotation, String reason) implements Finding {
    @Override
    public int at() {
      return quotation.from();
    }

    @Override
    public String rule() {
      return "marks";
    }
  }
}
