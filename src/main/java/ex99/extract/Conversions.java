package ex99.extract;

import ex99.extract.Finding.EventFinding.Part;
import ex99.model.PartyKind;
import ex99.model.Role;
import ex99.name.Cast;
import ex99.name.Mention;
import ex99.token.Tokens;
import ex99.token.WordSet;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * Reads deals told by what holders get, without a word of dealing: the company whose shares are
 * given up is bought, and the one whose shares are given buys.
 */
final class Conversions {
  private static final WordSet HOLDERS =
      WordSet.of(
          "shareholders",
          "stockholders",
          "holders",
          "unitholders",
          "shareholder",
          "stockholder",
          "share",
          "shares");

  /** What happens to shares that are given up. */
  private static final Set<String> GETS =
      Set.of("receive", "converted", "become", "exchanged", "exchange", "entitled");

  /** What holders get of a company that nobody buys. */
  private static final Set<String> OTHER =
      Set.of(
          "dividend",
          "dividends",
          "distribution",
          "split",
          "rights",
          "spin-off",
          "additional",
          "warrant",
          "warrants",
          "reverse",
          "preferred",
          "notes",
          "debentures",
          "fractional");

  private static final int NEAR = 8;
  private static final int REACH = 36;

  private final Tokens tokens;
  private final Cast cast;
  private final Passages passages;
  private final Nearby near;

  Conversions(Reading reading, Passages passages) {
    this.tokens = reading.tokens();
    this.cast = reading.cast();
    this.passages = passages;
    this.near = new Nearby(reading);
  }

  List<Deal> read() {
    List<Deal> deals = new ArrayList<>();
    for (Passage passage : passages.all()) {
      int to = passage.to();
      for (int i = HOLDERS.next(tokens, passage.from(), to);
          i < to;
          i = HOLDERS.next(tokens, i + 1, to)) {
        Mention target = passages.spoken(i) ? null : target(i, passage);
        Deal deal = target == null ? null : deal(target, i, passage);
        if (deal != null) {
          deals.add(deal);
        }
      }
    }
    return deals;
  }

  /** T in "T shareholders", "holders of T shares", "each T common share", "each share of T". */
  private Mention target(int noun, Passage passage) {
    boolean holders = !tokens.is(noun, "share", "shares");
    Mention before = cast.mentionAt(noun - 1);
    if (tokens.is(noun - 1, "'s", "'", "common", "ordinary")) {
      before = cast.mentionAt(noun - 2);
    }
    if (before != null && company(before)) {
      boolean each = tokens.is(before.from() - 1, "each", "every", "all", "outstanding", "per");
      return holders || each ? before : null;
    }
    boolean each = tokens.is(noun - 1, "each", "every", "all", "outstanding", "of");
    if (!tokens.is(noun + 1, "of") || !holders && !each) {
      return null;
    }
    Mention behind = cast.firstIn(noun + 2, Math.min(passage.to(), noun + 5));
    return behind != null && company(behind) ? behind : null;
  }

  /** get := T ("will" | "is to" | …) ("receive" | "be converted into" | …) payment */
  private Deal deal(Mention target, int noun, Passage passage) {
    int verb = verb(Math.max(noun, target.to()), passage);
    if (verb < 0) {
      return null;
    }
    int end = Math.min(passage.to(), verb + REACH);
    Mention giver = null;
    boolean paid = false;
    for (int i = verb + 1; i < end && !tokens.is(i, ";", "and") | i < verb + REACH / 2; i++) {
      if (OTHER.contains(tokens.norm(i))) {
        return null;
      }
      Mention m = cast.mentionAt(i);
      boolean shares =
          m != null
              && (tokens.is(i - 1, "of") && stock(i - 2)
                  || stock(near.isPossessive(m) ? m.to() + 1 : m.to()));
      if (shares && m.entity() != target.entity() && company(m)) {
        giver = m;
        break;
      }
      paid |= tokens.is(i, "cash") || tokens.is(i, "$") && exchanged(verb, end);
      i = m == null ? i : m.to() - 1;
    }
    if (giver == null && !paid) {
      return null;
    }
    List<Part> parts = new ArrayList<>(List.of(new Part(target.entity(), Role.TARGET)));
    if (giver != null) {
      parts.add(new Part(giver.entity(), Role.ACQUIRER));
    }
    return new Deal(Deal.Action.CONVERT, verb, verb + 1, passage, parts);
  }

  private int verb(int from, Passage passage) {
    for (int i = from; i < Math.min(passage.to(), from + NEAR + 4); i++) {
      if (GETS.contains(tokens.norm(i))) {
        return auxiliary(i, from) ? i : -1;
      }
      if (i > from && tokens.is(i, ";", ".", "approved", "vote", "voted", "own", "hold")) {
        return -1;
      }
    }
    return -1;
  }

  private boolean auxiliary(int verb, int from) {
    for (int i = verb - 1; i >= from - 1; i--) {
      if (tokens.is(i, "will", "to", "would", "shall", "be", "are", "is")) {
        return true;
      }
    }
    return false;
  }

  /** Whether shares are given up for a sum: "for each share", "per share in cash". */
  private boolean exchanged(int from, int to) {
    for (int i = from; i < to; i++) {
      if (tokens.is(i, "each", "cash", "exchange")
          || tokens.is(i, "per") && tokens.is(i + 1, "share")) {
        return true;
      }
    }
    return false;
  }

  private boolean stock(int at) {
    return tokens.is(at, "share", "shares", "stock", "common", "ordinary", "ads", "adss", "class");
  }

  private boolean company(Mention m) {
    return cast.entity(m.entity()).kind() == PartyKind.ORGANIZATION;
  }
}
