package ex99.extract;

import ex99.model.PartyKind;
import ex99.name.Cast;
import ex99.name.Mention;
import ex99.token.Tokens;
import java.util.ArrayList;
import java.util.List;

/** Lists of firms that end or begin at a token: "A, B and C". */
final class FirmLists {
  /** How many words the place of a firm may have. */
  private static final int PLACE = 7;

  private final Tokens tokens;
  private final Cast cast;
  private final Clauses clauses;

  FirmLists(Tokens tokens, Cast cast, Clauses clauses) {
    this.tokens = tokens;
    this.cast = cast;
    this.clauses = clauses;
  }

  /** The firms of a list that ends at a token. */
  List<Integer> endingAt(int last, int least) {
    List<Integer> firms = new ArrayList<>();
    int i = last;
    int steps = 0;
    while (i >= least && steps++ < AdviserGrammar.LONGEST_LIST) {
      if (tokens.is(i, ")", "]")) {
        int open = i;
        while (open > least && !tokens.is(open, "(", "[")) {
          open--;
        }
        i = open - 1;
        continue;
      }
      Mention m = cast.mentionAt(i);
      if (m != null) {
        int before = tokens.is(m.from() - 1, "the") ? m.from() - 2 : m.from() - 1;
        int called = called(m, least);
        if (called >= 0) {
          firms.add(0, m.entity());
          i = called - 1;
          continue;
        }
        if (tokens.is(before, "to", "for", "of", "by", "from", "at")
                && !(firms.isEmpty() && engaged(m))
            || advised(before)) {
          break;
        }
        if (isFirm(m)) {
          firms.add(0, m.entity());
        }
        i = m.from() - 1;
      } else if (!firms.isEmpty() && tokens.is(i, ",", ";", "and", "&", "both")) {
        i--;
      } else if (!firms.isEmpty()
          && tokens.is(i, "with")
          && tokens.is(i - 1, "together", "along")) {
        i -= 2;
      } else {
        break;
      }
    }
    return firms;
  }

  /**
   * Where "the" stands in "the German law firm of A"; -1 when a name has no such words before it.
   */
  private int called(Mention m, int least) {
    int firm = tokens.is(m.from() - 1, "of") ? m.from() - 2 : m.from() - 1;
    if (!isFirm(m) || !tokens.is(firm, "firm", "firms")) {
      return -1;
    }
    for (int i = firm - 1; i >= Math.max(least, firm - 5); i--) {
      if (tokens.is(i, "the", "a")) {
        return i;
      }
    }
    return -1;
  }

  /** "B is advising C, and A …": C is a client. */
  private boolean advised(int at) {
    return tokens.is(at, "advising", "advises", "represents", "representing");
  }

  private boolean engaged(Mention m) {
    if (tokens.is(m.from() - 1, "of")) {
      return tokens.is(m.from() - 2, "appointment", "selection", "engagement", "retention");
    }
    return tokens.is(
            m.from() - 2, "advised", "represented", "assisted", "surrendered", "led", "and")
        || tokens.is(m.from() - 1, "by") && tokens.is(m.from() - 2, "conducted", "managed")
        || AdviserTasks.HIRED.contains(tokens.norm(m.from() - 1))
        || tokens.is(m.from() - 1, "ratified")
        || tokens.is(m.from() - 1, "to", "from") && tokens.is(m.to(), ",");
  }

  boolean isFirm(Mention m) {
    return cast.entity(m.entity()).kind() != PartyKind.PERSON
        && m.entity() != cast.issuer()
        && m.form() != Mention.Form.PRONOUN;
  }

  /** The firms of a list that begins at a token. */
  List<Integer> from(int from, int limit) {
    List<Integer> firms = new ArrayList<>();
    int i = from;
    int steps = 0;
    while (i < limit && steps++ < AdviserGrammar.LONGEST_LIST) {
      Mention m = cast.mentionAt(i);
      if (m != null) {
        boolean next = // "counsel for C is A; D was represented by B"
            !firms.isEmpty()
                && tokens.is(i - 1, ";", ",")
                && tokens.is(m.to(), "is", "was", "are", "were", "has");
        if (next) {
          break;
        }
        if (isFirm(m)) {
          firms.add(m.entity());
        }
        i = m.to();
      } else if (tokens.is(i, "(")) {
        i = clauses.closeBracket(i, limit) + 1;
      } else if (tokens.is(i, ",", ";", "and", "&", "both", "the")) {
        i++;
      } else if (!firms.isEmpty() && tokens.is(i, "including") && cast.mentionAt(i + 1) != null) {
        i++;
      } else if (!firms.isEmpty() && tokens.is(i, "for", "to") && cast.mentionAt(i + 1) != null) {
        i = cast.mentionAt(i + 1).to();
      } else if (!firms.isEmpty() && tokens.is(i, "in") && elsewhere(i, limit) > i) {
        i = elsewhere(i, limit);
      } else {
        break;
      }
    }
    return firms;
  }

  /** Where B stands in "A in Dallas and B in Toronto", the first "in" at a token; else there. */
  private int elsewhere(int in, int limit) {
    for (int i = in + 1; i < Math.min(limit, in + PLACE); i++) {
      Mention m = tokens.is(i, "and") ? cast.mentionAt(i + 1) : null;
      if (m != null) {
        return tokens.is(m.to(), "in") ? m.from() : in;
      }
    }
    return in;
  }
}
