package ex99.extract;

import ex99.extract.SumSite.Head;
import ex99.model.ConsiderationKind;
import ex99.token.WordSet;

/**
 * What a jury or a court gives one side against the other.
 *
 * <pre>
 * awarded := judge … ("awarded" | "awards") W sum … ["against" L]
 *          | W "was awarded" sum … ("by" judge | "in damages")
 * ordered := judge … "ordered" L "to pay" sum "to" W | L "was ordered to pay" sum "to" W
 * </pre>
 */
final class SumVerdicts {
  private static final WordSet JUDGES =
      WordSet.of(
          "jury",
          "juries",
          "court",
          "judge",
          "tribunal",
          "arbitrator",
          "arbitrators",
          "arbitration",
          "verdict",
          "damages");

  private static final WordSet ORDERS =
      WordSet.of("ordered", "orders", "ordering", "directed", "required", "requiring");

  private static final WordSet SUITS =
      WordSet.of(
          "suit", "lawsuit", "case", "litigation", "action", "dispute", "arbitration", "trial");

  /** How far before the verb the court may stand, its name and place between. */
  private static final int REACH = 16;

  /** How far from the sum the side that lost may be named. */
  private static final int AGAINST = 80;

  /** How far before paying the order to pay may stand, a name between. */
  private static final int ORDERED = 9;

  private SumVerdicts() {}

  /** The sum with its winner as payee and its loser as payer; null for any other. */
  static SumDraft verdict(SumSite site, Head head) {
    if (!site.isMoney() || site.isSuperseded() || site.topic.isResults()) {
      return null;
    }
    SumDraft draft = SumDraft.of(ConsiderationKind.SETTLEMENT, site, head);
    if (head.cue() == SumCue.AWARD && head.from() >= site.figure.to()) {
      return isOfCourt(site) ? draft : null; // "Wins $31 Million Award"
    }
    return head.cue() == SumCue.PAY ? ordered(site, head, draft) : awarded(site, head, draft);
  }

  private static boolean isOfCourt(SumSite site) {
    return site.topic.has(SumCue.SETTLEMENT) && !site.topic.has(SumCue.CONTRACT, SumCue.ORDER);
  }

  private static SumDraft awarded(SumSite site, Head head, SumDraft draft) {
    boolean passive = site.is(head.from() - 1, "was", "were", "been", "is", "be");
    boolean judged =
        passive
            ? JUDGES.any(site.tokens, site.figure.to(), end(site, site.figure.to()))
            : JUDGES.any(site.tokens, start(site, head.from() - REACH), head.from())
                || found(site, head.from()) > 0;
    if (!judged || head.to() > site.figure.from()) {
      return null;
    }
    int winner = passive ? SumSides.subject(site, head.from()) : SumSides.at(site, head.to());
    int from = start(site, site.figure.from() - AGAINST);
    int to = Math.min(site.sentence.to(), site.figure.to() + AGAINST);
    int loser = SumSides.after(site, from, to, "against");
    int finding = passive ? -1 : found(site, head.from());
    loser = loser < 0 && finding > 0 ? SumSides.at(site, finding) : loser;
    if (winner < 0 && loser < 0) {
      return null;
    }
    return draft.payee(winner).payer(loser == winner ? -1 : loser).paidFor(matter(site));
  }

  /** Where L stands in "a jury found that L infringed the patents and awarded"; -1 elsewhere. */
  private static int found(SumSite site, int verb) {
    boolean joined = site.is(verb - 1, "and");
    for (int i = verb - 2; joined && i > start(site, verb - REACH - REACH - REACH); i--) {
      if (site.is(i, "that")
          && site.is(i - 1, "found", "ruled", "held", "determined", "concluded")) {
        return JUDGES.any(site.tokens, start(site, i - REACH), i) ? i + 1 : -1;
      }
    }
    return -1;
  }

  private static SumDraft ordered(SumSite site, Head head, SumDraft draft) {
    int order = -1;
    for (int i = head.from() - 1; i >= start(site, head.from() - ORDERED); i--) {
      if (ORDERS.has(site.tokens, i)) {
        order = i;
        break;
      }
    }
    boolean passive = order >= 0 && site.is(order - 1, "was", "were", "been", "is");
    boolean bare = order == head.from() - 2 && site.is(order + 1, "to"); // "Acme Ordered to Pay"
    boolean judged =
        order >= 0
            && (JUDGES.any(site.tokens, start(site, order - REACH), order)
                || JUDGES.any(site.tokens, site.figure.to(), end(site, site.figure.to()))
                || bare && site.is(order, "ordered"));
    if (!judged) {
      return null;
    }
    int named = SumSides.at(site, order + 1);
    int loser = passive || bare && named < 0 ? SumSides.subject(site, order) : named;
    int winner = SumSides.at(site, head.to());
    winner =
        winner < 0
            ? SumSides.after(site, site.figure.to(), site.figure.to() + AGAINST, "to")
            : winner;
    return draft.payer(loser).payee(winner == loser ? -1 : winner).paidFor(matter(site));
  }

  /** "for breach of contract", "in its patent infringement suit": what was fought over; or null. */
  private static String matter(SumSite site) {
    for (int i = site.figure.to(); i < end(site, site.figure.to()); i++) {
      if (site.is(i, "for")) {
        int from = site.is(i + 1, "the", "its", "a") ? i + 2 : i + 1;
        int to = SumWords.right(site, from, REACH);
        return to > from ? site.words(from, to) : null;
      }
      if (SUITS.has(site.tokens, i)) {
        int from = i;
        while (from > site.figure.to() && !site.is(from - 1, "in", "its", "a", "the", "of")) {
          from--;
        }
        return site.words(from, i + 1);
      }
    }
    return null;
  }

  private static int start(SumSite site, int from) {
    return Math.max(site.sentence.from(), from);
  }

  private static int end(SumSite site, int from) {
    return Math.min(site.sentence.to(), from + REACH);
  }
}
