package ex99.extract;

import ex99.model.PartyKind;
import ex99.name.Cast;
import ex99.name.Mention;
import ex99.token.Lexicon;
import ex99.token.Tokens;
import ex99.token.WordSet;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;

/**
 * Reads which company is held where the noun names it: "its subsidiary B", "A's units B and C", "B,
 * a wholly owned A subsidiary".
 */
final class HeldCompanies {
  /** The longest bracket behind a name. */
  private static final int BRACKET = 16;

  /** How far before a noun its possessive pronoun may stand. */
  private static final int POSSESSIVE = 7;

  /** What describes a company that is somebody else's, or is one no more. */
  private static final WordSet OTHERS =
      WordSet.of(
          "parent",
          "holding",
          "former",
          "predecessor",
          "relations",
          "management",
          "insurance",
          "trust",
          "of",
          "for",
          "to",
          "with",
          "by",
          "from",
          "and",
          "partner",
          "sister",
          "transfer",
          "old",
          "previous",
          "target",
          "merger",
          "competitor",
          "one",
          "auditing",
          "accounting");

  private HeldCompanies() {}

  /** What stands behind a noun such as "subsidiary", or right before it, belongs to a parent. */
  static void held(Reading reading, Lexicon.Match match, Mention left, Consumer<Finding> found) {
    Tokens tokens = reading.tokens();
    Cast cast = reading.cast();
    int at = match.from();
    boolean named = left != null && left.to() == at;
    if (named && tokens.is(left.from() - 1, "its", "our", "'s", "new")) {
      Owners.pair(found, cast, left.entity(), cast.issuer(), at);
      return;
    }
    if (named && tokens.is(match.to() - 1, "subsidiaries") && listed(reading, left, at, found)) {
      return;
    }
    if (apposition(reading, match, left, found)) {
      return;
    }
    int parent = owner(reading, at, left);
    Mention held = Owners.mentionFrom(reading, match.to());
    if (held == null && tokens.is(match.to() - 1, "of", "for")) {
      held = Owners.described(reading, match.to());
    }
    while (held != null
        && !(cast.issuers().contains(held.entity())
            && cast.entity(held.entity()).ticker() != null
            && tokens.is(held.to(), "("))) {
      Owners.pair(found, cast, held.entity(), parent, at);
      int next = held.to();
      if (tokens.is(next, "(")) {
        while (next < reading.tokens().sentenceAt(at).to() && !tokens.is(next, ")")) {
          next++;
        }
        next++;
      }
      while (tokens.is(next, ",", "and")) {
        next++;
      }
      if (tokens.is(next, "of") && tokens.is(next - 1, "and")) {
        next++; // "the parent of A and of B"
      }
      boolean sides = tokens.is(next - 1, "and") && between(tokens, at);
      held = next > held.to() && !sides ? Owners.mentionFrom(reading, next) : null;
      boolean listed =
          held != null && cast.entity(held.entity()).ticker() != null && tokens.is(held.to(), "(");
      boolean own = held != null && (listed || cast.issuers().contains(held.entity()));
      // "the holding company for A, and B … announced": B speaks for itself
      held = own && tokens.is(match.to() - 1, "of", "for") ? null : held;
    }
  }

  /** "Its A and B subsidiaries", with B before the noun: both are the issuer's. */
  private static boolean listed(Reading reading, Mention last, int noun, Consumer<Finding> found) {
    Tokens tokens = reading.tokens();
    List<Mention> all = new ArrayList<>();
    Mention m = last;
    while (m != null && all.size() < Owners.DESCRIPTION) {
      all.add(m);
      int before = m.from() - 1;
      boolean own = tokens.is(before, "its", "our");
      if (own) {
        int parent = owner(reading, before + 1, null);
        all.forEach(each -> Owners.pair(found, reading.cast(), each.entity(), parent, noun));
        return true;
      }
      while (tokens.is(before, ",", "and")) {
        before--;
      }
      m = before == m.from() - 1 ? null : reading.cast().mentionAt(before);
    }
    return false;
  }

  /** own := ("its" | A "'s") word* ("company" | "business" | …) "," B ",", a company by its form */
  static void own(Reading reading, Lexicon.Match match, Consumer<Finding> found) {
    Tokens tokens = reading.tokens();
    Mention held = reading.cast().mentionAt(match.to());
    boolean company =
        held != null
            && "org-legal-form".equals(reading.cast().entity(held.entity()).rule())
            && !reading.cast().issuers().contains(held.entity());
    for (int i = match.from() - 1; company && i > match.from() - Owners.DESCRIPTION; i--) {
      if (tokens.is(i, "its", "our")) {
        int parent = owner(reading, match.from(), null);
        Owners.pair(found, reading.cast(), held.entity(), parent, match.from());
        return;
      }
      Mention m = tokens.is(i, "'s", "'") ? reading.cast().mentionAt(i - 1) : null;
      if (m != null) {
        Owners.pair(found, reading.cast(), held.entity(), m.entity(), match.from());
        return;
      }
      boolean word = tokens.isWord(i) || tokens.is(i, "-");
      if (!word || reading.cast().mentionAt(i) != null || OTHERS.has(tokens, i)) {
        return;
      }
    }
  }

  /** "Between its subsidiary A and B": A and B are the two sides, and only A is a subsidiary. */
  private static boolean between(Tokens tokens, int noun) {
    for (int i = noun - 1; tokens.is(noun, "subsidiary") && i > noun - Owners.DESCRIPTION; i--) {
      if (tokens.is(i, "between")) {
        return true;
      }
    }
    return false;
  }

  /** B "," ("a" | "an") … A? "subsidiary", with no name behind it: B is A's, or the issuer's. */
  private static boolean apposition(
      Reading reading, Lexicon.Match match, Mention left, Consumer<Finding> found) {
    Tokens tokens = reading.tokens();
    Cast cast = reading.cast();
    boolean other = tokens.is(match.to() - 1, "of", "for"); // of somebody whom the cast lacks
    if (left == null || other || Owners.mentionFrom(reading, match.to()) != null) {
      return false;
    }
    int gap = left.to();
    while (tokens.is(left.to(), "(") && gap < match.from() && !tokens.is(gap, ")")) {
      gap++;
    }
    boolean owned = left.to() == match.from() || gap + 1 == match.from() && gap > left.to();
    int article = (owned ? left.from() : match.from()) - 1;
    int least = Math.max(0, article - Owners.DESCRIPTION);
    while (article > least && !tokens.is(article, "a", "an", "the", "its")) {
      if (cast.mentionAt(article) != null || !tokens.isWord(article)) {
        return false;
      }
      article--;
    }
    Mention held = tokens.is(article - 1, ",") ? cast.mentionAt(article - 2) : null;
    boolean any = tokens.is(article, "a", "an") || !owned && tokens.is(article, "the", "its");
    if (held == null || !any || !owned && held != left) {
      return false;
    }
    Owners.pair(found, cast, held.entity(), owned ? left.entity() : cast.issuer(), match.from());
    return true;
  }

  /**
   * Whose the thing at a token is: that of the genitive before it, of "its" subject, or the last.
   */
  static int owner(Reading reading, int at, Mention left) {
    Tokens tokens = reading.tokens();
    int start = tokens.sentenceAt(at).from();
    for (int i = at - 1; i >= Math.max(start, at - POSSESSIVE); i--) {
      if (tokens.is(i, "our")) {
        return reading.cast().issuer();
      }
      if (tokens.is(i, "its")) {
        Mention subject = acting(reading, i, start);
        return subject == null ? reading.cast().issuer() : subject.entity();
      }
    }
    return left == null ? -1 : left.entity();
  }

  /** A in "with A and its", "to A and to its": whose it is that is told with A. */
  static Mention joint(Tokens tokens, Cast cast, int its, int start) {
    int and = tokens.is(its - 1, "to", "with", "from", "by") ? its - 2 : its - 1;
    int end = tokens.is(and - 1, ",") ? and - 2 : and - 1;
    if (!tokens.is(and, "and") || end <= start) {
      return null;
    }
    if (tokens.is(end, ")")) {
      int least = Math.max(start, end - BRACKET);
      while (end > least && !tokens.is(end, "(")) {
        end--;
      }
      end--;
    }
    Mention m = cast.mentionAt(end);
    boolean company = // of two that speak each is told with its own
        m != null
            && cast.entity(m.entity()).kind() == PartyKind.ORGANIZATION
            && !cast.issuers().contains(m.entity());
    boolean way = company && tokens.is(m.from() - 1, "through", "via"); // the way of who opens
    return company && !way && m.from() > start ? m : null;
  }

  /** A in "with A, through its": whoever acts so; else who is named first in the sentence. */
  private static Mention acting(Reading reading, int its, int start) {
    Tokens tokens = reading.tokens();
    Mention other = joint(tokens, reading.cast(), its, start);
    if (other != null) {
      return other;
    }
    int before = tokens.is(its - 2, ",") ? its - 3 : its - 2;
    Mention m = tokens.is(its - 1, "through", "via") ? reading.cast().mentionAt(before) : null;
    return m != null ? m : reading.cast().firstIn(start, its);
  }
}
