package ex99.extract;

import ex99.model.PartyKind;
import ex99.model.PercentageKind;
import ex99.name.Mention;
import ex99.token.Tokens;
import java.util.Locale;
import java.util.Set;

/** Cuts the words that say what a rate measures out of the text. */
final class RateWords {
  /** Words that stand for what is measured without saying it. */
  private static final Set<String> EMPTY =
      Set.of(
          "them",
          "it",
          "what",
          "which",
          "that",
          "this",
          "those",
          "these",
          "less",
          "more",
          "share",
          "increase",
          "decrease",
          "decline",
          "reduction");

  /** Who does something: nobody says so what is measured. */
  private static final Set<String> DOERS = Set.of("we", "you", "i", "they", "he", "she");

  private RateWords() {}

  /** The words that say what is measured; null where none do. */
  static String of(RateSite site, RateDraft draft) {
    String words = words(site, draft);
    String footing = words == null || draft.kind() != PercentageKind.CHANGE ? null : footing(site);
    boolean told =
        footing == null
            || words.toLowerCase(Locale.ROOT).contains(footing.toLowerCase(Locale.ROOT));
    return told ? words : words + " " + footing;
  }

  /** "in constant currency", "at constant exchange rates": another measure than the reported. */
  private static String footing(RateSite site) {
    String footing = Qualifiers.footing(site);
    String plain = footing == null ? "" : footing.toLowerCase(Locale.ROOT);
    boolean currency = plain.contains("currenc") || plain.contains("exchange rate");
    boolean linked = plain.startsWith("in ") || plain.startsWith("at ");
    return currency && linked ? footing : null;
  }

  private static String words(RateSite site, RateDraft draft) {
    String of = draft.of() == null || isNobodys(site, draft) ? null : text(site, draft.of());
    String tail = draft.tail() == null ? null : text(site, draft.tail());
    if (of == null || tail == null) {
      return of == null ? unlinked(tail) : of;
    }
    return of + " … " + tail;
  }

  /** "of total loans" where nothing stands before it. */
  private static String unlinked(String tail) {
    return tail != null && tail.startsWith("of ") ? tail.substring(3) : tail;
  }

  /** Nobody is measured in percent, nor is who does what the clause before says. */
  private static boolean isNobodys(RateSite site, RateDraft draft) {
    Mention mention = site.cast().mentionAt(draft.of().from());
    boolean whole = mention != null && mention.to() >= draft.of().to();
    boolean doer =
        draft.kind() != PercentageKind.OWNERSHIP && site.tokens().is(draft.of().from() - 1, "and");
    PartyKind kind = whole ? site.cast().entity(mention.entity()).kind() : null;
    return whole && (doer || kind == PartyKind.PERSON || kind == PartyKind.GOVERNMENT);
  }

  /** Where the words end: before another clause, another noun with its article, or a price. */
  private static int end(RateSite site, Stretch of) {
    Tokens tokens = site.tokens();
    for (int i = of.from() + 1; i < of.to(); i++) {
      Mention next = tokens.is(i, "and") ? site.cast().mentionAt(i + 1) : null;
      boolean clause =
          next != null
              && (tokens.is(next.to(), "will", "would", "has", "holds", "owns", "had")
                  || tokens.is(next.to(), "the") && tokens.is(next.to() + 1, "remaining", "other"));
      boolean other = tokens.is(i, "and") && tokens.is(i + 1, "a", "an");
      boolean price =
          tokens.is(i, "for")
              && tokens.is(i + 1, "a", "an", "total")
              && (tokens.is(i + 2, "price", "aggregate", "total", "cash", "consideration")
                  || tokens.is(i + 3, "price", "consideration", "cash"));
      if (clause || other || price) {
        return i;
      }
    }
    return of.to();
  }

  /** "the Company's shares": the article belongs to the name that opens the words. */
  private static Stretch named(RateSite site, Stretch of) {
    Mention mention = site.cast().mentionAt(of.from());
    boolean whole =
        mention != null
            && (mention.to() >= of.to() || site.tokens().is(mention.to(), "'s", "'", "’"));
    if (!whole || of.from() == 0) {
      return of;
    }
    return mention.from() < of.from()
        ? new Stretch(mention.from(), of.to())
        : site.tokens().is(of.from() - 1, "the") ? new Stretch(of.from() - 1, of.to()) : of;
  }

  /** "We", "we're", "it's": the words go on with what somebody does. */
  private static boolean isDoer(Tokens tokens, int at) {
    String norm = tokens.norm(at);
    int cut = norm.indexOf('\'');
    boolean thing = norm.equals("it") && tokens.is(at + 1, "is", "was", "looked");
    return thing
        || DOERS.contains(cut < 0 ? norm : norm.substring(0, cut))
        || norm.equals("it's")
        || norm.equals("that's");
  }

  /** Words without the brackets that define a short form behind them. */
  private static String text(RateSite site, Stretch phrase) {
    Tokens tokens = site.tokens();
    boolean time = tokens.is(phrase.from(), "time") && tokens.is(phrase.from() + 1, "the");
    Stretch of = time ? new Stretch(phrase.from() + 2, phrase.to()) : phrase;
    boolean empty = of.to() == of.from() + 1 && EMPTY.contains(tokens.norm(of.from()));
    boolean finite =
        ClauseWords.isAuxiliary(tokens.norm(of.from())) && !tokens.is(of.from(), "being");
    if (empty || finite || isDoer(tokens, of.from())) {
      return null;
    }
    of = named(site, of);
    int to = end(site, of);
    if (to > of.from() && site.tokens().is(to - 1, ")")) {
      int open = to - 1;
      while (open > of.from() && !site.tokens().is(open, "(")) {
        open--;
      }
      boolean term = open > of.from() && site.tokens().is(open + 1, "“", "\"", "the");
      to = term ? open : to;
    }
    return to > of.from() ? site.tokens().text(of.from(), to) : null;
  }
}
