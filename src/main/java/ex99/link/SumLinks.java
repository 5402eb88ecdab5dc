package ex99.link;

import ex99.extract.Finding;
import ex99.extract.Finding.EventFinding;
import ex99.extract.Finding.SumFinding;
import ex99.extract.Reading;
import ex99.extract.SumLabels;
import ex99.model.Consideration;
import ex99.model.ConsiderationKind;
import ex99.model.Equivalent;
import ex99.model.Form;
import ex99.model.PartyKind;
import ex99.model.Role;
import ex99.model.SectionKind;
import ex99.name.Entity;
import ex99.phrase.Money;
import ex99.token.Tokens;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.function.ToIntFunction;

/** Ties sums to their transaction: one consideration a sum, with its event, payer and payee. */
final class SumLinks {
  private final Reading reading;
  private final CodePoints points;
  private final List<EventFinding> events;
  private final List<SumGroup> groups = new ArrayList<>();

  /** The number of the first consideration of each size, from 1. */
  private final Map<String, Integer> numbers = new HashMap<>();

  /** Whether the words around some sum, not the topic, make it a price. */
  private final boolean priced;

  /** Whether some sum or ratio is told for each share of a company. */
  private final boolean perShare;

  private final SumObjectsByEvent objects;
  private final RoleBook book;

  /**
   * Links the sums of a release.
   *
   * @param events in the order of their ids
   */
  SumLinks(Reading reading, CodePoints points, List<Finding> findings, List<EventFinding> events) {
    this.reading = reading;
    this.points = points;
    this.events = events;
    this.objects = new SumObjectsByEvent(reading);
    this.book = new RoleBook(reading, findings, events);
    List<SumFinding> sums = new ArrayList<>();
    for (Finding finding : findings) {
      if (finding instanceof SumFinding sum) {
        sums.add(sum);
      }
    }
    sums.sort(Comparator.comparingInt(SumFinding::at));
    Map<String, List<SumGroup>> bySize = new HashMap<>();
    List<SumGroup> headlines = new ArrayList<>();
    for (SumFinding sum : sums) {
      List<SumGroup> alike = bySize.computeIfAbsent(size(sum), any -> new ArrayList<>(1));
      SumGroup home = alike.stream().filter(group -> group.takes(sum)).findFirst().orElse(null);
      SumGroup rounded = home == null ? rounded(sum, headlines) : null;
      if (rounded != null) {
        bySize.get(size(rounded.first())).remove(rounded);
        rounded.addFirst(sum);
        alike.add(rounded);
        alike.sort(Comparator.comparingInt(groups::indexOf));
      } else if (home == null) {
        SumGroup group = new SumGroup(sum);
        groups.add(group);
        alike.add(group);
        if (section(sum) == SectionKind.TITLE) {
          headlines.add(group);
        }
      } else {
        home.add(sum);
      }
    }
    groups.sort(Comparator.comparingInt(group -> group.first().at()));
    priced = groups.stream().anyMatch(SumKinds::isPrice);
    perShare = groups.stream().anyMatch(SumKinds::isPerShare);
    for (int i = 0; i < groups.size(); i++) {
      numbers.putIfAbsent(size(groups.get(i).precise()), i + 1);
    }
  }

  private static String size(SumFinding sum) {
    return size(sum.currency(), SumGroup.amount(sum.figure()));
  }

  /** What sums that may be one have in common: their currency and amount. */
  private static String size(String currency, BigDecimal amount) {
    return currency + " " + amount.stripTrailingZeros();
  }

  /** The sum of the headline that one of the body tells more exactly, or null. */
  private SumGroup rounded(SumFinding sum, List<SumGroup> headlines) {
    for (SumGroup group : headlines) {
      boolean headline =
          group.mentions().stream().allMatch(m -> section(m) == SectionKind.TITLE)
              && section(sum) != SectionKind.TITLE;
      if (headline && group.rounds(sum)) {
        return group;
      }
    }
    return null;
  }

  private SectionKind section(SumFinding sum) {
    return reading.outline().kindAt(reading.tokens().start(sum.figure().from()));
  }

  /** The considerations in order of the text. */
  List<Consideration> considerations() {
    List<Consideration> considerations = new ArrayList<>();
    for (SumGroup group : groups) {
      considerations.add(consideration("C" + (considerations.size() + 1), group));
    }
    return SumSiblings.completed(considerations);
  }

  /** The sums in the order of their ids. */
  List<SumGroup> groups() {
    return groups;
  }

  /** Whether a sum of no kind only repeats a consideration. */
  boolean repeats(Finding.AmountFinding amount) {
    return repeated(amount) != null;
  }

  /** The id of the consideration that a sum of no kind repeats, or null. */
  String repeated(Finding.AmountFinding amount) {
    Money money = amount.money();
    boolean small = money.amount().intValue() < 1000;
    boolean telling = isHeadline(money) ? !(small && amount.result()) : !small && !amount.result();
    if (amount.inTable() || !telling) {
      return null;
    }
    Integer number = numbers.get(size(money.currency(), money.amount()));
    return number == null ? null : "C" + number;
  }

  private boolean isHeadline(Money money) {
    SectionKind kind = reading.outline().kindAt(reading.tokens().start(money.from()));
    return kind == SectionKind.TITLE || kind == SectionKind.SUBTITLE;
  }

  private Consideration consideration(String id, SumGroup group) {
    Tokens tokens = reading.tokens();
    SumFinding first = group.precise();
    SumFinding strong = group.strongest();
    ConsiderationKind told = SumKinds.of(tokens, group, priced, events);
    ConsiderationKind kind = perShare ? SumKinds.whole(tokens, group, told) : told;
    int event = SumHomes.event(reading, events, group, kind);
    int payer = side(group, SumFinding::payer);
    int payee = side(group, SumFinding::payee);
    boolean nominal = false;
    boolean contingent = false;
    String per = strong.per();
    Form form = strong.form();
    Money equivalent = null;
    Integer units = null;
    for (SumFinding mention : group.mentions()) {
      nominal |= mention.nominal();
      contingent |= mention.contingent();
      per = per != null ? per : mention.per();
      form = form != null ? form : mention.form();
      units = units != null ? units : mention.units();
      equivalent = equivalent != null ? equivalent : mention.equivalent();
    }
    SumSidesByEvent sides =
        new SumSidesByEvent(
            reading, book, event < 0 ? null : events.get(event), kind, first, payer, payee);
    units = units != null ? units : members(per);
    BigDecimal amount = group.amount();
    return new Consideration(
        id,
        event < 0 ? null : "E" + (event + 1),
        kind,
        tokens.text(first.figure().from(), first.figure().to()),
        points.range(tokens, first.figure().from(), first.figure().to()),
        amount,
        SumGroup.high(first.figure()),
        first.currency(),
        group.comparator(),
        nominal,
        form,
        plain(per),
        units,
        units == null || SumGroup.high(first.figure()) != null
            ? null
            : amount.multiply(BigDecimal.valueOf(units)),
        PartyLinks.id(sides.payer()),
        PartyLinks.id(sides.payee()),
        objects.words(event < 0 ? null : events.get(event), kind, strong.rule(), forWhat(group)),
        equivalent(first, equivalent),
        contingent,
        first.rule());
  }

  /**
   * Who pays or is paid as the mentions tell: the body says which company of a group it is, where a
   * headline names the company over it.
   */
  private int side(SumGroup group, ToIntFunction<SumFinding> told) {
    int headline = -1;
    int body = -1;
    for (SumFinding mention : group.mentions()) {
      boolean above = isHeadline(mention);
      headline = above ? surer(headline, told.applyAsInt(mention)) : headline;
      body = above ? body : surer(body, told.applyAsInt(mention));
    }
    List<Integer> issuers = reading.cast().issuers();
    boolean own = issuers.contains(headline) && body >= 0 && book.plays(body, Role.SUBSIDIARY);
    return own ? body : surer(headline, body);
  }

  /** A name before a part in the event, that before somebody unnamed, that before nothing. */
  private static int surer(int one, int other) {
    if (one >= 0 || other == -1) {
      return one;
    }
    return other >= 0 || one == -1 || one == SumLabels.NOBODY ? other : one;
  }

  /** A unit that a headline shouts is a plain noun. */
  private static String plain(String per) {
    boolean shouted = per != null && per.length() > 4 && per.equals(per.toUpperCase(Locale.ROOT));
    return shouted ? per.toLowerCase(Locale.ROOT) : per;
  }

  /** What is paid for: in the words of the body rather than of the headline. */
  private String forWhat(SumGroup group) {
    String best = null;
    int bestScore = -1;
    for (SumFinding mention : group.mentions()) {
      boolean price = // says nothing of what is paid for
          mention.forWhat() != null
              && (mention.forWhat().equalsIgnoreCase("price")
                  || mention.forWhat().equalsIgnoreCase("purchase price"));
      if (mention.forWhat() != null && !price) {
        int score = score(mention);
        if (score > bestScore) {
          bestScore = score;
          best = mention.forWhat();
        }
      }
    }
    return best;
  }

  private int score(SumFinding mention) {
    boolean headline = isHeadline(mention);
    int words = mention.forWhat().split(" ").length;
    return (headline ? 0 : 6) + (words <= 14 ? words : 10);
  }

  private boolean isHeadline(SumFinding mention) {
    SectionKind section = reading.outline().kindAt(reading.tokens().start(mention.figure().from()));
    return section == SectionKind.TITLE || section == SectionKind.SUBTITLE;
  }

  /** The number of members of a group that a price is paid for each of. */
  private Integer members(String per) {
    if (per == null || !per.toLowerCase(Locale.ROOT).startsWith("each of")) {
      return null;
    }
    for (Entity entity : reading.cast().entities()) {
      boolean named = entity.kind() == PartyKind.GROUP && per.contains(entity.name());
      if (named && entity.members() != null) {
        return entity.members();
      }
    }
    return null;
  }

  private Equivalent equivalent(SumFinding first, Money money) {
    if (money == null || Objects.equals(money.currency(), first.currency())) {
      return null;
    }
    return new Equivalent(
        reading.tokens().text(money.from(), money.to()),
        money.amount(),
        money.high(),
        money.currency());
  }
}
