package ex99.extract;

import ex99.extract.Finding.EventFinding.Part;
import ex99.model.Role;
import ex99.name.Cast;
import ex99.name.Mention;
import ex99.token.Lexicon;
import ex99.token.Tokens;
import ex99.token.WordSet;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** Reads deals: parties around verbs and nouns of buying, selling, merging, investing, joining. */
final class DealGrammar {
  private static final Lexicon WORDS = Lexicon.load("deal-verbs");
  private static final Lexicon MONTHS = Lexicon.load("months");

  /** Who has one of these need not do what it allows. */
  private static final Set<String> OPTIONS =
      Set.of("option", "options", "warrant", "warrants", "right", "rights", "obligation");

  /** What is done with a deal by whoever tells of it. */
  private static final WordSet NEWS =
      WordSet.of(
          "announced",
          "announce",
          "completed",
          "complete",
          "completes",
          "completing",
          "closed",
          "close",
          "closes",
          "closing",
          "signed",
          "sign",
          "signing",
          "entered",
          "enter",
          "entering",
          "agreed",
          "agree",
          "agreement",
          "consummated",
          "consummate",
          "consummation",
          "executed",
          "finalized",
          "finalize",
          "approved",
          "proposed",
          "pending",
          "made",
          "expects",
          "will",
          "today",
          "completion",
          "letter",
          "intent",
          "commenced",
          "terminated");

  private static final int REACH = 70;
  private static final int AHEAD = 14;

  private final Tokens tokens;
  private final LocalDate date;
  private final Cast cast;
  private final Passages passages;
  private final Purchases purchases;
  private final Unions unions;
  private final Connections connections;

  DealGrammar(Reading reading, Passages passages, Affiliates affiliates) {
    this.tokens = reading.tokens();
    this.date = reading.outline().date();
    this.cast = reading.cast();
    this.passages = passages;
    this.purchases = new Purchases(reading, affiliates);
    Payees payees = new Payees(reading, passages);
    this.unions = new Unions(reading, payees);
    this.connections = new Connections(tokens, cast, affiliates, payees);
  }

  /** All deals that the passages tell of, in order of the text. */
  List<Deal> read() {
    List<Deal> deals = new ArrayList<>();
    for (Passage passage : passages.all()) {
      int i = WORDS.next(tokens, passage.from(), passage.to());
      while (i < passage.to()) {
        Lexicon.Match match = WORDS.match(tokens, i);
        if (match == null || match.to() > passage.to() || inName(match)) {
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
    return connections.of(heard(deals));
  }

  /** Without what a speaker tells of a deal where the release itself tells of none. */
  private List<Deal> heard(List<Deal> deals) {
    boolean told = deals.stream().anyMatch(deal -> !passages.spoken(deal.from()));
    boolean titled =
        passages.all().stream().anyMatch(passage -> passage.zone() == Passage.Zone.TITLE);
    if (!told || !titled || passages.all().stream().anyMatch(this::announces)) {
      return told ? deals : List.of();
    }
    return deals.stream().filter(deal -> !recalled(deal.from()) && news(deal)).toList();
  }

  /** Whether a noun that a release without deals has in its body stands beside a verb of news. */
  private boolean news(Deal deal) {
    String value = WORDS.value(tokens, deal.from());
    if (value == null || !value.endsWith(" noun") || deal.action() != Deal.Action.ACQUIRE) {
      return true;
    }
    int from = Math.max(deal.passage().from(), deal.from() - 2 * AHEAD);
    int to = Math.min(deal.passage().to(), deal.to() + 2 * AHEAD);
    return NEWS.next(tokens, from, to) < to;
  }

  /** Whether a headline or the first sentence has a word of a deal. */
  private boolean announces(Passage passage) {
    if (passage.zone().compareTo(Passage.Zone.LEAD) > 0) {
      return false;
    }
    int i = WORDS.next(tokens, passage.from(), passage.to());
    while (i < passage.to()) {
      Lexicon.Match match = WORDS.match(tokens, i);
      if (match != null && !match.value().endsWith(" none") && !inName(match)) {
        return true;
      }
      i = WORDS.next(tokens, i + 1, passage.to());
    }
    return false;
  }

  /** "Joined us following the acquisition of T": a deal that only tells when something was. */
  private boolean recalled(int noun) {
    for (int i = noun - 1; i > noun - 5 && i >= 0; i--) {
      if (tokens.is(i, "following", "after", "since", "before")) {
        return true;
      }
      if (!tokens.is(i, "the", "its", "our", "their", "of", "completion", "recent", "successful")) {
        return false;
      }
    }
    return false;
  }

  private boolean inName(Lexicon.Match match) {
    Mention m = cast.mentionAt(match.from());
    return m != null && m.form() != Mention.Form.PRONOUN;
  }

  /** Whether a year of old stands behind the word: "was acquired by B in 2002". */
  private boolean past(Lexicon.Match match, Passage passage) {
    int year = tokens.is(match.to(), "in") ? year(match.to() + 1) : -1;
    if (date != null && year > 0 && year < date.getYear()) {
      return true; // "facilities acquired in 1996 from S"
    }
    if (dated(match, passage)) {
      return true;
    }
    boolean early = passage.zone().compareTo(Passage.Zone.LEAD) <= 0;
    if (early || date == null || passages.spoken(match.from())) {
      return false;
    }
    if (longAgo(match, passage)) {
      return true;
    }
    for (int i = match.to(); i < Math.min(passage.to(), match.to() + AHEAD); i++) {
      if (tokens.is(i, ";", "and", "which", "who", "that")) {
        return false;
      }
      if (tokens.is(i, "in", "since") && year(i + 1) > 0 && year(i + 1) < date.getYear()) {
        return true;
      }
    }
    return false;
  }

  /** dated := deal-word word{0,4} T ("in" | "since" | "on") (month day?)? ","? year-of-old */
  private boolean dated(Lexicon.Match match, Passage passage) {
    int end = Math.min(passage.to(), match.to() + AHEAD);
    Mention object = date == null ? null : cast.firstIn(match.to(), Math.min(end, match.to() + 5));
    int i = object == null ? end : object.to();
    boolean told = i < end && !passages.spoken(match.from());
    if (!told || !tokens.is(i, "in", "since", "on", "during")) {
      return false;
    }
    boolean late = false;
    for (i = i + 1; i < end && year(i) < 0; i++) {
      boolean month = MONTHS.has(tokens, i);
      late |= month && tokens.is(i, "october", "november", "december", "oct.", "nov.", "dec.");
      if (!month && !tokens.isNumber(i) && !tokens.is(i, ",", "early", "late", "mid", "fiscal")) {
        return false;
      }
    }
    boolean fresh = late && date.getMonthValue() <= 3; // "completed in December": a month ago
    return i < end && year(i) < date.getYear() - (fresh ? 1 : 0);
  }

  /** "In December A bought T": a month or year opens the sentence, and nothing is said of today. */
  private boolean longAgo(Lexicon.Match match, Passage passage) {
    int from = passage.from();
    boolean simple =
        tokens.norm(match.from()).endsWith("ed") || tokens.is(match.from(), "bought", "sold");
    boolean time =
        tokens.is(from, "in") && (MONTHS.has(tokens, from + 1) || year(from + 1) > 0)
            || tokens.is(from, "last") && tokens.is(from + 1, "year", "month");
    if (!simple || !time || passage.zone().compareTo(Passage.Zone.OPENING) <= 0) {
      return false;
    }
    for (int i = from; i < match.from(); i++) {
      if (tokens.is(i, "has", "have", "will", "today", "connection", "addition")) {
        return false;
      }
    }
    return true;
  }

  private int year(int at) {
    String norm = tokens.norm(at);
    boolean year = norm.length() == 4 && (norm.startsWith("19") || norm.startsWith("20"));
    for (int i = 2; year && i < 4; i++) {
      year = norm.charAt(i) >= '0' && norm.charAt(i) <= '9';
    }
    return year ? Integer.parseInt(norm) : -1;
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

  private Deal deal(Lexicon.Match match, Passage passage) {
    int space = match.value().indexOf(' ');
    String form = match.value().substring(space + 1);
    if (form.equals("none")) {
      return null;
    }
    boolean option =
        tokens.is(match.from() - 1, "to")
            && OPTIONS.contains(tokens.norm(match.from() - 2))
            && !exercised(match.from() - 2);
    boolean may =
        tokens.is(match.from() - 1, "may", "might", "could")
            || tokens.is(match.from() - 2, "which") && tokens.is(match.from() - 3, "of");
    boolean talks = may && passage.zone().compareTo(Passage.Zone.LEAD) <= 0;
    if (option || may && !talks || past(match, passage) || license(match) || takes(match)) {
      return null;
    }
    if (form.equals("noun") && coordinated(match, passage)) {
      form = "base";
    }
    if (form.equals("noun") && tokens.is(match.from() - 1, "to", "will", "shall", "would", "may")) {
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
  private boolean sold(Part part) {
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
    boolean noun = tokens.is(at, "partner", "partners") && tokens.is(at - 1, "its", "our", "the");
    return !noun
        && value != null
        && !value.endsWith(" noun")
        && !value.endsWith(" none")
        && cast.mentionAt(at) == null;
  }
}
