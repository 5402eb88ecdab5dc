package ex99.extract;

import ex99.extract.Finding.EventFinding.Part;
import ex99.model.Role;
import ex99.name.Cast;
import ex99.name.Mention;
import ex99.token.Lexicon;
import ex99.token.Tokens;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** Reads deals: parties around verbs and nouns of buying, selling, merging, investing, joining. */
final class DealGrammar {
  private static final Lexicon WORDS = Lexicon.load("deal-verbs");

  /** Who has one of these need not do what it allows. */
  private static final Set<String> OPTIONS =
      Set.of("option", "options", "warrant", "warrants", "right", "rights", "obligation");

  /** How far behind its word what belongs to a deal may stand. */
  private static final int REACH = 70;

  private final Tokens tokens;
  private final Cast cast;
  private final Passages passages;
  private final Purchases purchases;
  private final Unions unions;
  private final Connections connections;
  private final DealsPast pasts;
  private final Careers careers;
  private final DealsHeard hearing;

  DealGrammar(Reading reading, Passages passages, Affiliates affiliates) {
    this.tokens = reading.tokens();
    LocalDate date = reading.outline().date();
    this.cast = reading.cast();
    this.passages = passages;
    this.purchases = new Purchases(reading, affiliates);
    Payees payees = new Payees(reading, passages);
    this.unions = new Unions(reading, payees);
    this.connections = new Connections(tokens, cast, affiliates, payees);
    this.pasts = new DealsPast(tokens, date, cast, passages);
    this.careers = new Careers(reading);
    this.hearing = new DealsHeard(tokens, cast, passages);
  }

  /** All deals that the passages tell of, in order of the text. */
  List<Deal> read() {
    List<Deal> deals = new ArrayList<>();
    for (Passage passage : passages.all()) {
      int i = WORDS.next(tokens, passage.from(), passage.to());
      while (i < passage.to()) {
        Lexicon.Match match = WORDS.match(tokens, i);
        if (match == null || match.to() > passage.to() || hearing.inName(match)) {
          i = WORDS.next(tokens, i + 1, passage.to());
          continue;
        }
        Deal deal = deal(match, passage);
        if (deal != null) {
          deals.add(deal);
        }
        i = WORDS.next(tokens, match.to(), passage.to());
      }
    }
    return connections.of(hearing.heard(deals));
  }

  /** "Will make a payment of $40 million, purchase 2.6 million shares": a verb behind a comma. */
  private boolean coordinated(Lexicon.Match match, Passage passage) {
    if (!tokens.is(match.from(), "purchase")
        || !tokens.is(match.from() - 1, ",", "and")
        || !tokens.isNumber(match.to()) && !tokens.is(match.to(), "$", "up")) {
      return false;
    }
    for (int i = match.from() - 1; i > Math.max(passage.from(), match.from() - REACH); i--) {
      if (tokens.is(i, "will", "shall", "to")) {
        return true;
      }
    }
    return false;
  }

  /** "Has exercised its option to acquire T": done. */
  private boolean exercised(int option) {
    boolean own = tokens.is(option, "right") && tokens.is(option - 1, "its", "their");
    if (!own && !tokens.is(option, "option") || tokens.is(option - 1, "stock", "purchase")) {
      return false;
    }
    for (int i = option - 1; i > option - 4; i--) {
      if (tokens.is(i, "exercised", "exercises", "exercising", "exercise")) {
        return true;
      }
    }
    return false;
  }

  Deal deal(Lexicon.Match match, Passage passage) {
    int space = match.value().indexOf(' ');
    String form = match.value().substring(space + 1);
    if (form.equals("none")) {
      return null;
    }
    boolean may = may(match);
    boolean talks = may && passage.zone().compareTo(Passage.Zone.LEAD) <= 0;
    if (may && !talks
        || isOption(match)
        || pasts.past(match, passage)
        || careers.tell(match.from())
        || license(match)
        || takes(match)) {
      return null;
    }
    boolean verb = tokens.is(match.from() - 1, "to", "will", "shall", "would", "may");
    if (form.equals("noun") && (verb || coordinated(match, passage))) {
      form = "base";
    }
    Deal.Action action =
        Deal.Action.valueOf(match.value().substring(0, space).toUpperCase(Locale.ROOT));
    DealWord word =
        new DealWord(
            match.from(),
            match.to(),
            form,
            passage,
            clauseEnd(match.to(), passage.to()),
            passages.spoken(match.from()));
    Parts parts = new Parts();
    Deal.Action done =
        switch (action) {
          case ACQUIRE, SELL -> purchases.read(action, word, parts);
          default -> unions.read(action, word, parts);
        };
    List<Part> likely =
        parts.list().stream().filter(part -> likely(part, parts, passage.zone())).toList();
    boolean others = talks && likely.stream().noneMatch(this::taken);
    return likely.isEmpty() || others
        ? null
        : new Deal(done, word.from(), word.to(), passage, likely);
  }

  /** "Has an option to acquire T", which nobody has exercised. */
  private boolean isOption(Lexicon.Match match) {
    int right = match.from() - 2;
    boolean holder = // "each warrant entitles the holder thereof to acquire"
        tokens.is(right, "holder", "holders", "thereof", "exercisable");
    return tokens.is(match.from() - 1, "to")
        && (holder || OPTIONS.contains(tokens.norm(right)))
        && !exercised(right);
  }

  /** What may be done, or is done under terms: "may acquire", "pursuant to which". */
  private boolean may(Lexicon.Match match) {
    return tokens.is(match.from() - 1, "may", "might", "could")
        || tokens.is(match.from() - 2, "which") && tokens.is(match.from() - 3, "of");
  }

  /** "The terms under which A may acquire us": only a bid for the issuer is news by then. */
  private boolean taken(Part part) {
    return part.role() == Role.TARGET && cast.issuers().contains(part.entity());
  }

  /** "Purchased an exclusive license": rights are bought from a partner, not a business. */
  private boolean license(Lexicon.Match match) {
    if (!match.value().startsWith("acquire ")) {
      return false;
    }
    for (int i = match.to(); i < match.to() + 6 && tokens.isWord(i); i++) {
      if (tokens.is(i, "license", "licence", "sublicense")) {
        return true;
      }
      if (cast.mentionAt(i) != null || tokens.is(i, "by", "from", "to", "with", "and")) {
        return false;
      }
    }
    return false;
  }

  /** Whether something is taken that is no company taken private. */
  private boolean takes(Lexicon.Match match) {
    boolean bare = match.to() == match.from() + 1;
    if (!bare || !tokens.is(match.from(), "take", "takes", "taking")) {
      return false;
    }
    Mention taken = cast.mentionAt(match.to());
    return taken == null || !EventWords.isTakenPrivate(tokens, taken.to());
  }

  /** Whether somebody may have a role: nobody buys a person or an agency, no court sells. */
  private boolean likely(Part part, Parts all, Passage.Zone zone) {
    boolean buys = part.role() == Role.ACQUIRER;
    if (part.role() == Role.SELLER && all.list().contains(new Part(part.entity(), Role.ACQUIRER))) {
      return false;
    }
    return switch (cast.entity(part.entity()).kind()) {
      case GOVERNMENT ->
          !buys
              && part.role() != Role.TARGET
              && !cast.entity(part.entity()).name().contains("Court");
      case PERSON ->
          part.role() != Role.TARGET
              && (!buys || zone != Passage.Zone.BODY || all.list().stream().anyMatch(this::sold));
      default -> true;
    };
  }

  /** Whether a part is a target that somebody may buy, as the body tells of it. */
  boolean sold(Part part) {
    return part.role() == Role.TARGET && !cast.issuers().contains(part.entity());
  }

  /** Where the reach of a deal's word ends: at the next verb of a deal, ";" or a quotation mark. */
  private int clauseEnd(int from, int limit) {
    int end = Math.min(limit, from + REACH);
    int depth = 0;
    for (int i = from; i < end; i++) {
      if (tokens.is(i, "(", "[")) {
        depth++;
      } else if (tokens.is(i, ")", "]")) {
        depth--;
      } else if (depth <= 0 && tokens.is(i, ";", "“", "”", "\"", "``", "''")) {
        return i;
      } else if (verb(i)) {
        return i;
      }
    }
    return end;
  }

  private boolean verb(int at) {
    String value = WORDS.value(tokens, at);
    int what = tokens.is(at, "joint") && tokens.is(at + 1, "venture") ? at + 2 : at;
    int owner = tokens.is(at - 1, "venture") ? at - 3 : at - 1;
    boolean noun = // "to its joint venture partner, B"
        tokens.is(what, "partner", "partners")
            && (tokens.is(owner, "its", "our", "the")
                || tokens.is(at - 1, "its", "our", "the")
                || tokens.is(at - 2, "its", "our"));
    return !noun
        && value != null
        && !value.endsWith(" noun")
        && !value.endsWith(" none")
        && cast.mentionAt(at) == null;
  }
}
