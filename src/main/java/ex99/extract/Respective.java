package ex99.extract;

import ex99.phrase.Rate;
import ex99.token.Tokens;
import java.util.ArrayList;
import java.util.List;

/**
 * Gives each figure of a list its own subject: "net income and sales grew 5% and 7%, respectively".
 */
final class Respective {
  /** How far apart the figures of a list may stand. */
  private static final int APART = 3;

  private Respective() {}

  /** Replaces what is measured in the drafts of such lists. */
  static void distribute(Tokens tokens, List<Rate> rates, List<RateDraft> drafts) {
    int first = 0;
    while (first < rates.size()) {
      int last = first;
      while (last + 1 < rates.size() && isNext(tokens, rates.get(last), rates.get(last + 1))) {
        last++;
      }
      RateDraft draft = drafts.get(first);
      if (last > first
          && draft.of() != null
          && isRespective(tokens, behind(rates.get(last), draft))) {
        List<Stretch> parts = parts(tokens, draft.of(), last - first + 1);
        for (int i = first; parts != null && i <= last; i++) {
          RateDraft own = drafts.get(i).with(parts.get(i - first));
          Stretch shared = i > first ? shared(tokens, parts.get(0), parts.get(i - first)) : null;
          drafts.set(i, shared == null ? own : own.with(shared).tailed(parts.get(i - first)));
        }
      }
      first = last + 1;
    }
  }

  /** "10% and 5% growth in A and B, respectively": the token after the figures or their list. */
  private static int behind(Rate last, RateDraft draft) {
    return draft.of().from() >= last.to() ? draft.of().to() : last.to();
  }

  static boolean isNext(Tokens tokens, Rate rate, Rate next) {
    if (next.from() - rate.to() > APART) {
      return false;
    }
    for (int i = rate.to(); i < next.from(); i++) {
      if (!tokens.is(i, ",", "and", "by", "&", "approximately", "about")) {
        return false;
      }
    }
    return true;
  }

  /** "respectively" at once, or behind words that are no list of their own. */
  private static boolean isRespective(Tokens tokens, int from) {
    int limit = tokens.sentenceAt(from - 1).to();
    for (int i = from; i < Math.min(limit, from + 12); i++) {
      if (tokens.is(i, "respectively")) {
        return true;
      }
      if (tokens.is(i, "and", ";", "%")) {
        return false;
      }
    }
    return false;
  }

  /** "sales" of "sales in Asia" and "Europe": what the parts have in common; or null. */
  private static Stretch shared(Tokens tokens, Stretch first, Stretch part) {
    boolean whole = RateMeasures.of(tokens, part) != null;
    for (int i = part.from(); i < part.to(); i++) {
      whole |=
          ClauseWords.isPreposition(tokens.norm(i)) || tokens.is(i, "sales", "income", "costs");
    }
    for (int i = first.from() + 1; i < first.to() - 1 && !whole; i++) {
      if (tokens.is(i, "in", "of", "from", "for", "at", "on")) {
        return new Stretch(first.from(), i);
      }
    }
    return null;
  }

  /** The parts of a phrase that the figures stand for in turn, or null when it has not as many. */
  private static List<Stretch> parts(Tokens tokens, Stretch phrase, int count) {
    List<Stretch> parts = new ArrayList<>();
    int from = phrase.from();
    for (int i = phrase.from(); i <= phrase.to(); i++) {
      if (i == phrase.to() || tokens.is(i, ",", "and", "&")) {
        if (i > from) {
          parts.add(new Stretch(from, i));
        }
        from = i + 1;
      }
    }
    return parts.size() == count ? parts : null;
  }
}
