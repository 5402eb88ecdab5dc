package ex99.extract;

import ex99.extract.SumSentence.Cue;
import ex99.extract.SumSite.Head;
import ex99.extract.SumSite.Relation;
import ex99.model.ConsiderationKind;
import ex99.model.PartyKind;
import ex99.name.Mention;
import ex99.token.Sentence;
import ex99.token.WordSet;

/**
 * Warrants that one named party is given: "issued Acme a warrant to purchase" count "shares",
 * "granted them warrants for" count "shares", "a warrant for" count "shares … to the agency".
 */
final class SumWarrantGrants {
  private static final WordSet GIVING =
      WordSet.of(
          "issued",
          "issue",
          "issues",
          "issuing",
          "granted",
          "grant",
          "grants",
          "granting",
          "gave",
          "give",
          "gives",
          "giving");

  private static final WordSet GETTING =
      WordSet.of("received", "receive", "receives", "receiving", "obtained", "got");

  private static final WordSet BUYING = WordSet.of("purchase", "acquire", "buy", "subscribe");

  private static final WordSet OTHERS = WordSet.of("it", "them", "him", "her");

  /** How far before the warrants the verb may stand, and the warrants before their count. */
  private static final int NEAR = 7;

  /** How far behind the count their taker may be named. */
  private static final int BEHIND = 18;

  private static final int SENTENCES = 2;

  /** How far back in a sentence the other party may be named. */
  private static final int TOLD = 200;

  private SumWarrantGrants() {}

  /** The stock that warrants are good for, where it is told who gets them; else null. */
  static SumDraft tryMatch(SumSite site) {
    Cue warrants = site.isCount() ? warrants(site) : null;
    if (warrants == null || SumStock.isFew(site) || site.topic.isResults()) {
      return null;
    }
    int holder = holder(site, warrants);
    int issuer = site.reading.cast().issuer();
    boolean role = SumLabels.role(holder) != null;
    if (holder < 0 && !role || holder == issuer || issuer < 0) {
      return null;
    }
    int end = Math.max(site.figure.to(), SumWords.right(site, site.figure.to(), 10));
    Head head = new Head(SumCue.WARRANTS, Relation.OF, warrants.from(), warrants.to());
    return SumDraft.of(ConsiderationKind.STOCK, site, head)
        .payer(issuer)
        .payee(holder)
        .paidFor(site.words(warrants.from(), end))
        .rule("stock-issued")
        .why("warrants that somebody named is given");
  }

  /** Fills in who gets the warrants that a rule has read without their holder. */
  static void fill(SumSite site, SumDraft draft) {
    boolean open = draft.kind == ConsiderationKind.STOCK && draft.payee == -1 && site.isCount();
    Cue warrants = open ? warrants(site) : null;
    int holder = warrants == null ? -1 : holder(site, warrants);
    if (holder != -1 && holder != SumLabels.NOBODY && holder != draft.payer) {
      draft.payee(holder).why("who is given the warrants");
    }
  }

  /** "warrant" ("to purchase" | "for" | "covering") bounds count; or null. */
  private static Cue warrants(SumSite site) {
    Cue cue = site.actionBefore(site.anchor + 1, SumCue.WARRANTS);
    boolean near =
        cue != null
            && site.anchor - cue.to() < NEAR
            && site.is(cue.to() - 1, "warrant", "warrants");
    boolean link =
        near
            && (site.is(site.anchor, "for", "covering", "into", "on")
                || BUYING.has(site.tokens, site.anchor)
                || site.is(site.anchor, "of") && BUYING.has(site.tokens, site.anchor - 1));
    return link && !site.hasWord(cue.to(), site.anchor, "and", ";", ",") ? cue : null;
  }

  private static int holder(SumSite site, Cue warrants) {
    for (int i = warrants.from() - 1;
        i > Math.max(site.sentence.from(), warrants.from() - NEAR);
        i--) {
      if (GIVING.has(site.tokens, i)) {
        boolean passive = site.is(i - 1, "was", "were", "been", "be");
        int direct = passive ? SumSides.subject(site, i) : taker(site, i);
        return direct != -1 ? direct : behind(site);
      }
      if (GETTING.has(site.tokens, i)) {
        return SumSides.subject(site, i);
      }
      if (site.isSumAt(i) || site.is(i, ";", "and") && !site.is(i + 1, "a", "warrants")) {
        return behind(site);
      }
    }
    return behind(site);
  }

  /** "to" H behind the count. */
  private static int behind(SumSite site) {
    int limit = Math.min(site.sentence.to(), site.figure.to() + BEHIND);
    int found = SumSides.after(site, site.figure.to(), limit, "to");
    return found >= 0 && isOther(site, found) ? found : -1;
  }

  /** H in "issued H a warrant"; a pronoun is the other party told of last. */
  private static int taker(SumSite site, int verb) {
    if (!OTHERS.has(site.tokens, verb + 1)) {
      return SumSides.at(site, verb + 1);
    }
    Sentence sentence = site.tokens.sentenceAt(verb);
    int last = verb - 1;
    for (int told = 0; told <= SENTENCES; told++) {
      int other = lastOther(site, sentence.from(), last);
      if (other >= 0 || sentence.from() == 0) {
        return other;
      }
      last = sentence.from() - 1;
      sentence = site.tokens.sentenceAt(last);
    }
    return -1;
  }

  private static int lastOther(SumSite site, int from, int last) {
    for (int i = last; i >= Math.max(from, last - TOLD); i--) {
      Mention mention = site.reading.cast().mentionAt(i);
      if (mention != null && isOther(site, mention.entity())) {
        return mention.entity();
      }
    }
    return -1;
  }

  private static boolean isOther(SumSite site, int entity) {
    PartyKind kind = site.reading.cast().entity(entity).kind();
    boolean body = kind == PartyKind.ORGANIZATION || kind == PartyKind.GOVERNMENT;
    return body && !site.reading.cast().issuers().contains(entity);
  }
}
