package ex99.extract;

import ex99.model.PartyKind;
import ex99.model.SectionKind;
import ex99.name.Cast;
import ex99.name.Mention;
import ex99.token.Sentence;
import ex99.token.Tokens;

/** Who stands behind a financing: its lead lender, its lead investor and its agent. */
final class SumBackers {
  private static final int NEAR = 14;

  private static final String[] LENDING = {
    "facility", "facilities", "loan", "loans", "banks", "lenders", "credit", "revolver", "line"
  };

  private static final String[] INVESTING = {
    "investors",
    "investor",
    "placement",
    "round",
    "financing",
    "funding",
    "series",
    "subscription",
    "subscribers"
  };

  private static final String[] SELLING = {
    "underwriter",
    "underwriters",
    "bookrunner",
    "bookrunners",
    "book-running",
    "manager",
    "managers",
    "agent",
    "agents",
    "underwriting",
    "purchasers"
  };

  private static final String[] LED = {
    "led", "co-led", "headed", "anchored", "provided", "arranged", "underwritten"
  };

  private final Tokens tokens;
  private final Cast cast;
  private int lender = -1;
  private int investor = -1;
  private int agent = -1;
  private int borrower = -1;

  private SumBackers(Reading reading) {
    tokens = reading.tokens();
    cast = reading.cast();
  }

  static SumBackers of(Reading reading) {
    SumBackers backers = new SumBackers(reading);
    for (Sentence sentence : reading.tokens().sentences()) {
      SectionKind kind = reading.outline().kindAt(backers.tokens.start(sentence.from()));
      if (!Sums.APART.contains(kind) && sentence.to() - sentence.from() < 200) {
        backers.read(sentence);
      }
    }
    return backers;
  }

  /** The lead lender or its agent bank, or -1. */
  int lender() {
    return lender;
  }

  /** The investor named first or as leading, or -1. */
  int investor() {
    return investor;
  }

  /** The subsidiary that is told to have taken the loan on its own, or -1. */
  int borrower() {
    return borrower;
  }

  /** The placement agent or lead underwriter, or -1. */
  int agent() {
    return agent;
  }

  private void read(Sentence sentence) {
    for (int i = sentence.from(); i < sentence.to() - 1; i++) {
      if (tokens.is(i, "by") && tokens.is(i - 1, LED)) {
        led(sentence, i);
      } else if (tokens.is(i, "as", "is", "was", "are") || isApposition(i)) {
        acting(sentence, i);
      } else if (tokens.is(i, "which", "whom") && tokens.is(i - 1, "for", "of")) {
        leading(sentence, i);
      } else if (tokens.is(i, "to", "with")) {
        placed(sentence, i);
      } else if (borrower < 0 && tokens.is(i, "subsidiary", "subsidiaries", "unit", "affiliate")) {
        borrowing(sentence, i);
      }
    }
  }

  /** "that its" … "subsidiary" ","? B … "has" ("closed" | "entered" …) … loan: B alone borrows. */
  private void borrowing(Sentence sentence, int noun) {
    Mention name = cast.mentionAt(tokens.is(noun + 1, ",") ? noun + 2 : noun + 1);
    int its = noun - 1;
    while (its > noun - 6 && !tokens.is(its, "its", "a", "our", "that")) {
      its--;
    }
    boolean own = name != null && tokens.is(its, "its", "our", "a") && tokens.is(its - 1, "that");
    if (!own || name.to() >= sentence.to()) {
      return;
    }
    int limit = Math.min(sentence.to(), name.to() + NEAR);
    for (int i = name.to(); i < limit; i++) {
      boolean takes =
          tokens.is(i, "closed", "entered", "obtained", "signed", "completed", "secured")
              && tokens.is(i - 1, "has", "have");
      if (takes && has(i, Math.min(sentence.to(), i + NEAR), LENDING)) {
        borrower = name.entity();
        return;
      }
      if (tokens.is(i, "and", ";")) {
        return;
      }
    }
  }

  /** ("banks" | "investors" …) … "led by" name */
  private void led(Sentence sentence, int by) {
    int name = named(by + 1, sentence.to());
    if (name < 0) {
      return;
    }
    int from = Math.max(sentence.from(), by - NEAR);
    boolean loan = has(from, by, LENDING) || has(by, Math.min(sentence.to(), by + NEAR), LENDING);
    if (has(Math.max(from, by - 5), by, SELLING)) {
      agent = agent < 0 ? name : agent;
    } else if (isLastInvesting(from, by)
        && tokens.is(by - 1, "led", "co-led", "headed", "anchored")) {
      investor = investor < 0 ? name : investor;
    } else if (loan) {
      lender = lender < 0 ? name : lender;
    }
  }

  /** Whether investors rather than banks stand nearest before a token. */
  private boolean isLastInvesting(int from, int to) {
    for (int i = to - 1; i >= from; i--) {
      if (tokens.is(i, INVESTING)) {
        return true;
      }
      if (tokens.is(i, LENDING)) {
        return false;
      }
    }
    return false;
  }

  /** name ("," "as" | "is" | "acted as" …) … ("agent" | "lender" | "arranger" | "underwriter") */
  private void acting(Sentence sentence, int as) {
    int at = as - 1;
    while (at > sentence.from()
        && tokens.is(
            at, ",", "acted", "acting", "acts", "served", "serving", "serves", "act", "serve",
            "will", "is", "was", "has", "also")) {
      at--;
    }
    Mention mention = cast.mentionAt(at);
    if (mention == null || mention.from() < sentence.from() || !isBacker(mention.entity())) {
      return;
    }
    int to = Math.min(sentence.to(), as + 9);
    for (int i = as + 1; i < to; i++) {
      if (cast.mentionAt(i) != null) {
        return;
      }
      boolean administrative = tokens.is(i, "agent") && has(as, i, "administrative", "facility");
      if (tokens.is(i, "lender", "arranger", "lenders") || administrative) {
        lender = lender < 0 ? mention.entity() : lender;
        return;
      }
      boolean placing =
          tokens.is(i, "agent", "agents") && has(as, i, "placement", "sales", "exclusive")
              || tokens.is(i, "underwriter", "bookrunner", "finder", "manager");
      if (placing) {
        agent = agent < 0 ? mention.entity() : agent;
        return;
      }
    }
  }

  /** name "," ("the" | "its" …) agent: what somebody is told to be between commas. */
  private boolean isApposition(int comma) {
    return tokens.is(comma, ",")
        && tokens.is(comma + 1, "the", "its", "our", "sole", "exclusive", "lead")
        && cast.mentionAt(comma - 1) != null
        && cast.mentionAt(comma + 1) == null;
  }

  /** "banks for which" name "acts as agent" */
  private void leading(Sentence sentence, int which) {
    int name = named(which + 1, sentence.to());
    boolean acts =
        name >= 0
            && has(which, Math.min(sentence.to(), which + NEAR), "agent", "arranger", "lead")
            && has(Math.max(sentence.from(), which - NEAR), which, LENDING);
    lender = lender < 0 && acts ? name : lender;
  }

  /** ("private placement" | "sold" …) … ("to" | "with") name */
  private void placed(Sentence sentence, int to) {
    int name = investor >= 0 ? -1 : named(to + 1, sentence.to());
    if (name < 0 || has(sentence.from(), sentence.to(), SELLING)) {
      return;
    }
    if (isPurchaser(sentence, to)) {
      investor = name;
      return;
    }
    int from = Math.max(sentence.from(), to - NEAR);
    boolean placement = has(from, to, "placement") || has(from, to, "subscription");
    if (placement && has(from, to, "private", "subscription")) {
      investor = name;
    }
  }

  /** "securities purchase agreement with" name; "sold to" name … notes. */
  private boolean isPurchaser(Sentence sentence, int link) {
    if (tokens.is(link, "with")) {
      return tokens.is(link - 1, "agreement")
          && tokens.is(link - 2, "purchase", "subscription")
          && (tokens.is(link - 2, "subscription")
              || tokens.is(link - 3, "securities", "note", "unit", "debenture", "stock"));
    }
    return tokens.is(link - 1, "sold", "issued")
        && has(
            link,
            Math.min(sentence.to(), link + NEAR + NEAR),
            "note",
            "notes",
            "debenture",
            "debentures",
            "preferred",
            "warrant");
  }

  private int named(int at, int limit) {
    int i = tokens.is(at, "the", "an", "a") ? at + 1 : at;
    while (i < at + 4
        && cast.mentionAt(i) == null
        && tokens.is(i, "the", "affiliates", "funds", "of", "managed", "by")) {
      i++;
    }
    Mention mention = i < limit ? cast.mentionAt(i) : null;
    return mention != null && isBacker(mention.entity()) ? mention.entity() : -1;
  }

  private boolean isBacker(int entity) {
    PartyKind kind = cast.entity(entity).kind();
    return !cast.issuers().contains(entity)
        && kind != PartyKind.GOVERNMENT
        && kind != PartyKind.PERSON;
  }

  private boolean has(int from, int to, String... norms) {
    for (int i = from; i < to; i++) {
      if (tokens.is(i, norms)) {
        return true;
      }
    }
    return false;
  }
}
