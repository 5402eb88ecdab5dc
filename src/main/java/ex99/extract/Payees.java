package ex99.extract;

import ex99.model.PartyKind;
import ex99.name.Cast;
import ex99.name.Mention;
import ex99.token.Tokens;
import ex99.token.WordSet;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * Whose holders are paid in a merger, and who pays: "each share of T will be converted into", "T
 * stockholders will receive … shares of A".
 */
final class Payees {
  private static final WordSet TRIGGERS =
      WordSet.of(
          Set.of(
              "receive",
              "receives",
              "converted",
              "exchanged",
              "exchange",
              "entitled",
              "become",
              "each",
              "every",
              "per",
              "recommend",
              "recommendation",
              "recommends",
              "vehicle",
              "reverse",
              "paid",
              "payable"));

  private static final Set<String> STOCK =
      Set.of(
          "shareholder",
          "shareholders",
          "stockholder",
          "stockholders",
          "holder",
          "holders",
          "share",
          "shares",
          "stock",
          "common",
          "ordinary",
          "ads",
          "adss",
          "unitholders");

  private static final int BACK = 24;
  private static final int AHEAD = 22;
  private static final int NEAR = 4;

  private final Tokens tokens;
  private final Cast cast;
  private final Set<Integer> paid = new HashSet<>();
  private final Set<Integer> paying = new HashSet<>();

  Payees(Reading reading, Passages passages) {
    this.tokens = reading.tokens();
    this.cast = reading.cast();
    for (Passage passage : passages.all()) {
      int to = passage.to();
      for (int i = TRIGGERS.next(tokens, passage.from(), to);
          i < to;
          i = TRIGGERS.next(tokens, i + 1, to)) {
        if (!passages.spoken(i) && cast.mentionAt(i) == null) {
          read(i, passage);
        }
      }
    }
  }

  /** The target among two companies that merge, or -1 where nothing tells it. */
  int target(List<Integer> sides) {
    int best = -1;
    int most = 0;
    boolean even = false;
    for (int side : sides) {
      int weight = weight(side);
      even = best >= 0 && weight == most;
      if (best < 0 || weight > most) {
        best = side;
        most = weight;
      }
    }
    boolean differ = sides.size() == 2 && weight(sides.get(0)) != weight(sides.get(1));
    return differ && !even ? best : -1;
  }

  private int weight(int entity) {
    return (paid.contains(entity) ? 1 : 0) - (paying.contains(entity) ? 1 : 0);
  }

  /** A third company in whose shares the holders of both sides are paid, or -1. */
  int above(List<Integer> sides) {
    if (!paid.containsAll(sides)) {
      return -1;
    }
    for (int entity : paying) {
      if (!sides.contains(entity)) {
        return entity;
      }
    }
    return -1;
  }

  boolean isPaid(int entity) {
    return paid.contains(entity);
  }

  private void read(int at, Passage passage) {
    switch (tokens.norm(at)) {
      case "each", "every", "per" -> unit(at, passage);
      case "recommend", "recommends", "recommendation" -> board(at, passage);
      case "vehicle" -> {
        Mention owner = cast.lastIn(Math.max(passage.from(), at - NEAR), at);
        if (owner != null && tokens.is(owner.to(), "'s", "'")) {
          add(paying, owner);
        }
      }
      case "reverse" -> fee(at, passage);
      case "paid", "payable" -> {
        int to = tokens.is(at + 2, "the") ? at + 3 : at + 2;
        Mention holder = tokens.is(at + 1, "to") ? cast.mentionAt(to) : null;
        if (holder != null && owners(holder, false)) { // "the price to be paid to T stockholders"
          add(paid, holder);
        }
      }
      default -> converted(at, passage);
    }
  }

  /** unit := ("each" | "every" | "per") T ("share" | "ADS") */
  private void unit(int at, Passage passage) {
    Mention m = cast.firstIn(at + 1, Math.min(passage.to(), at + NEAR));
    if (m != null && tokens.is(m.to(), "share", "ads", "common", "ordinary")) {
      add(paid, m);
    }
  }

  /** board := T "board" … "recommend" "that stockholders vote" */
  private void board(int at, Passage passage) {
    for (int i = at - 1; i > Math.max(passage.from(), at - BACK); i--) {
      Mention m = tokens.is(i, "board", "directors") ? cast.mentionAt(i - 1) : null;
      if (m != null && votes(at, passage)) {
        add(paid, m);
        return;
      }
    }
  }

  private boolean votes(int at, Passage passage) {
    for (int i = at; i < Math.min(passage.to(), at + NEAR + NEAR); i++) {
      if (tokens.is(i, "vote", "tender", "approve", "accept", "adopt")) {
        return true;
      }
    }
    return false;
  }

  /** fee := A "will pay" T … "reverse termination fee" */
  private void fee(int at, Passage passage) {
    boolean fee = false;
    for (int i = at + 1; i < Math.min(passage.to(), at + NEAR); i++) {
      fee |= tokens.is(i, "fee");
    }
    for (int i = at - 1; fee && i > Math.max(passage.from(), at - BACK); i--) {
      Mention m = tokens.is(i, "pay", "paid", "pays") ? cast.mentionAt(i + 1) : null;
      if (m != null) {
        add(paid, m);
      }
    }
  }

  /** converted := T ("shareholders" | "share" …) … ("receive" | "converted" …) … "shares of" A */
  private void converted(int at, Passage passage) {
    boolean holds = false;
    boolean becomes = tokens.is(at, "become", "exchange");
    for (int i = at - 1; i >= Math.max(passage.from(), at - BACK); i--) {
      if (tokens.is(i, ";")) {
        break;
      }
      Mention m = cast.mentionAt(i);
      if (m != null) {
        if (owners(m, becomes)) {
          add(paid, m);
          holds = true;
        }
        i = m.from();
      }
    }
    int end = Math.min(passage.to(), at + AHEAD);
    for (int i = at + 1; holds && i < end; i++) {
      Mention m = cast.mentionAt(i);
      if (m != null) {
        boolean shares =
            tokens.is(m.from() - 1, "of") && tokens.is(m.from() - 2, "share", "shares", "stock")
                || tokens.is(m.to(), "share", "shares", "common", "stock", "ordinary", "adss");
        if (shares && !paid.contains(m.entity())) {
          add(paying, m);
        }
        i = m.to() - 1;
      }
      if (tokens.is(i, ";", "for", "each", "every")) {
        break;
      }
    }
  }

  /** Whether a name's shares or shareholders are spoken of. */
  private boolean owners(Mention m, boolean shares) {
    int next = tokens.is(m.to(), "'s", "'") ? m.to() + 1 : m.to();
    next = tokens.is(next, "outstanding", "issued", "public", "former") ? next + 1 : next;
    boolean after = STOCK.contains(tokens.norm(next));
    int of = tokens.is(m.from() - 1, "the", "each", "every") ? m.from() - 2 : m.from() - 1;
    boolean before = tokens.is(of, "of") && STOCK.contains(tokens.norm(of - 1));
    boolean stock = shares && tokens.is(of, "of") && tokens.is(of - 1, "share", "shares", "stock");
    return shares ? after || stock : after || before;
  }

  private void add(Set<Integer> set, Mention m) {
    if (cast.entity(m.entity()).kind() != PartyKind.PERSON) {
      set.add(m.entity());
    }
  }
}
