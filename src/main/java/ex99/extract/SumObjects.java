package ex99.extract;

import ex99.extract.SumSentence.Cue;
import ex99.token.Lexicon;
import java.util.Locale;

/**
 * Completes the words for what a sum is paid for by what a reader would add: of which offering the
 * stock is, what a unit is made of, whose exercise price it is, what a contingent payment hangs on.
 */
final class SumObjects {
  /** Words after which stands what a contingent payment hangs on. */
  private static final Lexicon CONDITIONS = Lexicon.load("sum-conditions");

  /** Verbs whose object is had for the sum: "earn a 40% interest by investing". */
  private static final Lexicon EARNED = Lexicon.load("sum-earned");

  /** How far after a sum stands what it is for. */
  private static final int REASON = 16;

  private static final int NEAR = 30;
  private static final int LONGEST = 16;

  private SumObjects() {}

  /**
   * security := noun ("each" | ",")* ("comprised of" | "consisting of") words?; noun "in" article
   * adjective* offering
   *
   * @param words the words for the security, ending before {@code to}; null for none
   * @return null for no words
   */
  static String offered(SumSite site, String words, int to) {
    if (words == null) {
      return null;
    }
    String made = composition(site, to);
    if (made != null) {
      return words + made;
    }
    String offering = within(site, to);
    return offering == null ? words : words + " " + offering;
  }

  /** "(" "the" mark words mark ")" soon after a token: a term of two words or more; or null. */
  static String defined(SumSite site, int from) {
    for (int i = from; i < Math.min(site.sentence.to(), from + NEAR - 6); i++) {
      if (site.is(i, ";", "at", "and", "for", "through", "from", "to")) {
        return null;
      }
      int open = site.is(i + 1, "the") ? i + 2 : i + 1;
      if (site.is(i, "(") && site.is(open, "“", "\"")) {
        int to = open + 1;
        while (to < Math.min(site.sentence.to(), open + 8) && !site.is(to, "”", "\"", ")")) {
          to++;
        }
        return to > open + 2 ? site.tokens.text(open + 1, to) : null;
      }
    }
    return null;
  }

  /** adjective* "option" ("of" grantee)? ("to purchase" words)?, before a count or sum; or null. */
  static String option(SumSite site, String words) {
    int option = -1;
    for (int i = site.figure.from() - 1;
        i > Math.max(site.sentence.from(), site.figure.from() - 20);
        i--) {
      if (site.is(i, ";", ":") || site.is(i, "warrants", "warrant")) {
        return null;
      }
      if (site.is(i, "option", "over-allotment", "overallotment") && option < 0) {
        option = i;
      }
    }
    if (option < 0 || site.hasWord(option, site.figure.from(), "exercise", "exercised", "stock")) {
      return null;
    }
    int from = SumWords.left(site, option);
    String noun = site.tokens.text(from, option + 1);
    String of = grantee(site, from);
    return noun + of + (words == null ? "" : " to purchase " + words);
  }

  /** " of the underwriters" after a verb of granting. */
  private static String grantee(SumSite site, int noun) {
    for (int i = noun - 1; i > Math.max(site.sentence.from(), noun - 14); i--) {
      if (site.is(i, "granted", "grant", "given", "grants", "gave")) {
        int to = i + 1;
        while (to < noun && !site.is(to, ",", "(", "a", "an")) {
          to++;
        }
        return to > i + 1 && to < i + 8 ? " of " + site.tokens.text(i + 1, to) : "";
      }
    }
    return "";
  }

  /** ", each comprised of one share and one warrant" right after a security, or null. */
  private static String composition(SumSite site, int to) {
    int at = to;
    while (site.is(
            at, ",", "each", "with", "unit", "of", "which", "(", "the", "“", "units", "”", ")")
        && at < to + 8) {
      at++;
    }
    boolean made =
        site.is(at, "comprised", "consisting", "comprising", "composed", "consists")
            || site.is(at, "containing");
    if (!made) {
      return null;
    }
    int end = at + 1;
    while (end < site.sentence.to()
        && end - at < LONGEST
        && !site.is(end, ";", ".", ":", "—", "--")
        && !(site.is(end, ",") && !site.is(end + 1, "and", "one", "a"))
        && !(site.is(end, "at") && site.is(end + 1, "a", "an"))) {
      end++;
    }
    boolean each = site.hasWord(to, at, "each");
    return (each ? ", each " : " ") + site.tokens.text(at, end);
  }

  /** "in a registered direct offering", "through a private placement", later in the clause. */
  static String within(SumSite site, int from) {
    for (int i = from; i < Math.min(site.sentence.to(), from + NEAR); i++) {
      if (site.is(i, ";", ":", "together")) {
        return null;
      }
      boolean article = site.is(i + 1, "a", "an", "its", "the", "our");
      if (article && site.is(i, "in", "through", "via")) {
        Cue cue = site.cueAfter(i + 2, 7, SumCue.OFFERING);
        if (cue != null && !site.hasWord(i + 2, cue.from(), ",", "and", "with")) {
          return site.tokens.text(i, cue.to());
        }
      }
    }
    return null;
  }

  /** "exercise price of" the warrants that stand before or after it. */
  static String ofSecurity(SumSite site, int from, int to) {
    String words = site.tokens.text(from, to);
    boolean verb = words.toLowerCase(Locale.ROOT).contains("exercisable");
    String noun = verb ? "exercise price" : words;
    Cue after = site.cueAfter(site.figure.to(), 6, SumCue.WARRANTS);
    if (after != null && site.is(site.figure.to(), "for", "of", "under")) {
      return noun + " of " + site.tokens.text(site.figure.to() + 1, after.to());
    }
    String piece = site.unit == null ? null : site.unit.perText();
    if (piece != null && piece.toLowerCase(Locale.ROOT).endsWith("warrant")) {
      return noun + " of the " + piece + "s";
    }
    Cue before = site.actionBefore(from, SumCue.WARRANTS, SumCue.NOTES, SumCue.PROMISSORY);
    if (before == null || from - before.to() > NEAR) {
      return noun;
    }
    int end =
        site.is(before.to(), "to") && site.is(before.to() + 1, "purchase")
            ? purchased(site, before.to() + 2, from)
            : before.to();
    int first = SumWords.left(site, before.from());
    while (first < before.from() && site.is(first, "one", "each", "every", "two", "whole")) {
      first++;
    }
    return noun + " of the " + site.tokens.text(first, end);
  }

  private static int purchased(SumSite site, int at, int limit) {
    Cue stock = null;
    for (int i = at; i < Math.min(limit, at + 9) && stock == null; i++) {
      Cue cue = site.sentence.at(i);
      stock = cue != null && cue.kind() == SumCue.STOCK ? cue : null;
    }
    return stock == null ? at - 2 : SumWords.right(site, stock.from(), 6);
  }

  /** words … "for" words: an award or order with what is to be done under it. */
  static String withReason(SumSite site, String words, int from) {
    String reason = reason(site, from);
    return reason == null || words != null && words.contains(reason)
        ? words
        : words == null ? reason : words + " for " + reason;
  }

  /** The words after the next "for" of a sum's clause, no time and no sum; or null. */
  static String reason(SumSite site, int from) {
    for (int i = from; i < Math.min(site.sentence.to(), from + REASON); i++) {
      if (site.is(i, ";", ":", "$", "us$")) {
        return null;
      }
      int at = site.is(i + 1, "the", "a", "an", "its") ? i + 2 : i + 1;
      boolean time =
          site.is(at, "year", "period", "first", "quarter", "next", "fiscal", "term")
              || site.hasWord(at + 1, at + 3, "quarter", "half", "halves")
              || site.hasWord(at + 1, at + 3, "months", "years", "days", "weeks", "quarters");
      boolean figure =
          at < site.sentence.to()
              && site.is(at, "$", "us$", "total", "aggregate", "approximately", "each");
      if (site.is(i, "for") && !time && !figure) {
        int end = SumWords.right(site, i + 1, 14);
        return end > i + 1 ? site.tokens.text(i + 1, end) : null;
      }
    }
    return null;
  }

  /** ("earn" | "acquire" …) words "by investing" sum; words "(" sum: what is earned by paying. */
  static String earned(SumSite site) {
    for (int i = site.figure.from() - 1;
        i > Math.max(site.sentence.from(), site.figure.from() - 28);
        i--) {
      if (EARNED.has(site.norm(i))) {
        String words = SumWords.object(site, i + 1, site.figure.from());
        return words == null || words.split(" ").length < 2 ? null : words;
      }
      if (site.is(i, ";", ".")) {
        return null;
      }
    }
    return null;
  }

  /** "proceeds" without a source are those of the offering that the release announces. */
  static String proceeds(SumSite site, String words) {
    Cue here = site.actionBefore(site.figure.from(), SumCue.OFFERING);
    String offering =
        here == null
            ? site.topic.offering()
            : "the " + site.tokens.text(SumWords.left(site, here.from()), here.to());
    boolean sourced = words == null || words.contains(" from ") || words.contains(" of the ");
    return sourced || offering == null ? words : words + " from " + offering;
  }

  /** A milestone with what it hangs on: "based on", "subject to", "if", "upon". */
  static String hanging(SumSite site, SumDraft draft) {
    if (draft.forWhat == null || draft.forWhat.split(" ").length > 6) {
      return draft.forWhat;
    }
    for (int i = site.figure.to(); i < Math.min(site.sentence.to(), site.figure.to() + 14); i++) {
      if (site.is(i, ";", "and", ":", "which") || i > site.figure.to() && site.is(i, "$", "us$")) {
        return draft.forWhat;
      }
      Lexicon.Match condition = CONDITIONS.match(site.tokens, i);
      if (condition != null) {
        int end = condition.to();
        while (end < site.sentence.to()
            && end - i < LONGEST
            && !site.is(end, ",", ";", ".", "(", ":", "and", "or", "”", "\"")) {
          end++;
        }
        String words = site.tokens.text(i, end);
        boolean has = end <= condition.to() || draft.forWhat.contains(words);
        return has ? draft.forWhat : draft.forWhat + " " + words;
      }
    }
    return draft.forWhat;
  }
}
