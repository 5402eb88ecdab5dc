package ex99.extract;

import ex99.model.PercentageKind;
import ex99.token.Tokens;

/**
 * Reads parts of a whole that is named before them, and parts that are the subject themselves: "of
 * which 75% will be available", "accounted for 12%", "with 40% representing".
 */
final class PartsBefore {
  /** How far before a part the words may stand that say that a whole is made of parts. */
  private static final int MADE = 20;

  private PartsBefore() {}

  /** ("of which" | "with") rate "representing" part. */
  static RateDraft which(RateSite site, int at) {
    boolean part = site.tokens().is(site.left(), "which", "with", "whom");
    int from = ClauseWords.isPreposition(site.tokens().norm(at + 1)) ? at + 2 : at + 1;
    int end = site.phrases().end(from, site.limit());
    return part && end > from
        ? RateDraft.of(
            PercentageKind.SHARE,
            site.clauses().trimmed(new Stretch(from, end)),
            "a part of what was named before")
        : null;
  }

  /** "accounted for" rate | "make up" rate: the whole stands with "of which" or behind. */
  static RateDraft accounted(RateSite site, int at) {
    Tokens tokens = site.tokens();
    boolean accounts = tokens.is(at, "for") && tokens.norm(at - 1).startsWith("account");
    RateDraft earlier = site.earlierDraft();
    boolean gapped =
        tokens.is(at, "for")
            && earlier != null
            && earlier.kind() == PercentageKind.SHARE
            && earlier.of() != null
            && isAccounted(site, at);
    if (gapped && !accounts) {
      return RateDraft.of(PercentageKind.SHARE, earlier.of(), "so much more accounted for");
    }
    boolean makes = tokens.is(at, "up") && tokens.is(at - 1, "make", "makes", "made", "making");
    return accounts || makes
        ? RateDraft.of(PercentageKind.SHARE, whole(site), "so much accounted for")
        : null;
  }

  /** ("and" | ",") part "for": the verb left out that the rate before has. */
  private static boolean isAccounted(RateSite site, int at) {
    Tokens tokens = site.tokens();
    int from = site.phrases().start(at, site.floor());
    boolean listed = from < at && tokens.is(from - 1, "and", ",", ";");
    for (int i = from - 1; listed && i >= site.floor(); i--) {
      if (tokens.norm(i).startsWith("account") && tokens.is(i + 1, "for")) {
        return true;
      }
    }
    return false;
  }

  /** The noun phrase before "of which", else what the clause is about. */
  private static Stretch whole(RateSite site) {
    int which = ofWhich(site);
    int end = which > 0 && site.tokens().is(which - 1, ",") ? which - 1 : which;
    end = end > site.floor() ? PartsMeant.beforeTime(site, end) : end;
    while (end > site.floor()
        && (site.phrases().isMoney(end - 1)
            || site.phrases().isMoney(end) && site.tokens().is(end - 1, "of"))) {
      end--;
    }
    if (which <= site.floor() || site.phrases().isFigure(end - 1)) {
      Stretch topic = site.topic();
      boolean named = topic != null && which > site.floor() && site.phrases().isNamed(topic);
      return named ? null : topic; // nobody is paid in percent
    }
    int start = PartsMeant.wide(site, end);
    if (site.tokens().is(end - 1, "ago")) {
      RateDraft earlier = site.earlierDraft();
      return earlier != null ? earlier.of() : site.topic();
    }
    if (start < end && site.tokens().is(start, "fiscal") && site.tokens().is(start - 1, "in")) {
      end = start - 1;
      while (end > site.floor()
          && (site.phrases().isMoney(end - 1) || site.tokens().is(end - 1, "of"))) {
        end--;
      }
      start = site.phrases().start(end, site.floor());
    }
    boolean empty = LevelNouns.isEmpty(site.tokens().norm(end - 1)); // "in the range of"
    return start < end && !empty ? site.clauses().trimmed(new Stretch(start, end)) : site.topic();
  }

  /** Where "of which" stands before the figure in its part of the sentence, or -1. */
  private static int ofWhich(RateSite site) {
    for (int i = site.from() - 1; i > Math.max(site.floor(), site.from() - 16); i--) {
      if (site.tokens().is(i, "which", "whom") && site.tokens().is(i - 1, "of")) {
        return i - 1;
      }
      if (site.tokens().is(i, ",", ";")) {
        return -1;
      }
    }
    return -1;
  }

  /**
   * A figure that is the subject itself: "of which 75% will be available", "a further 60 percent
   * falls due"; of people where illness is spoken of it is clinical.
   */
  static RateDraft part(RateSite site) {
    Tokens tokens = site.tokens();
    int which = ofWhich(site);
    if (which > 0) {
      boolean people = tokens.is(which + 1, "whom") && Patients.isMedical(site);
      return RateDraft.of(
              people ? PercentageKind.CLINICAL : PercentageKind.SHARE,
              whole(site),
              "a part \"of which\"")
          .tailed(done(site));
    }
    boolean leads = site.left() < site.clause() || isOpening(site);
    boolean verb =
        ClauseWords.isVerb(tokens, site.to()) || ClauseWords.isVerb(tokens, site.to() + 1);
    if (tokens.is(site.to(), "in") && tokens.is(site.to() + 1, "favor", "favour")
        || verb && votesCast(site)) {
      return RateDraft.of(PercentageKind.VOTING, site.topic(), "votes are counted");
    }
    if (!leads || !verb) {
      return null;
    }
    int end = ShareRules.predicateEnd(site, site.to());
    return RateDraft.guess(
        PercentageKind.SHARE, new Stretch(site.to(), end), "a part as the subject");
  }

  /** "of which 68% were made abroad": what is said of the part; null where it only is some. */
  private static Stretch done(RateSite site) {
    Tokens tokens = site.tokens();
    int at = site.to();
    if (!ClauseWords.isAuxiliary(tokens.norm(at)) || tokens.is(at, "can", "may", "could")) {
      return null;
    }
    while (at < site.limit() && ClauseWords.isAuxiliary(tokens.norm(at))) {
      at++;
    }
    boolean done =
        tokens.norm(at).endsWith("ed") && !tokens.is(at, "owned", "expected")
            || tokens.is(at, "made", "sold", "paid", "spent", "drawn");
    int end = done ? ShareRules.predicateEnd(site, at) : at;
    return end > at + 1 ? new Stretch(at, end) : null;
  }

  /** whole ("consists of" | "made up of") (rate part)*: what it is made of; or null. */
  static RateDraft made(RateSite site) {
    Tokens tokens = site.tokens();
    int of = site.from() - 1;
    while (of > Math.max(site.floor(), site.from() - MADE)
        && !tokens.is(of, "of")
        && !tokens.is(of, ";", "(")) {
      of--;
    }
    boolean made =
        tokens.is(of, "of")
            && (tokens.is(of - 1, "consist", "consists", "consisted", "consisting", "composed")
                || tokens.is(of - 1, "comprised")
                || tokens.is(of - 1, "up") && tokens.is(of - 2, "made"));
    int part = site.to();
    boolean next = site.earlier() != null && site.earlier().from() > of;
    made &= site.left() == of || next; // nothing but parts stands between
    int from = tokens.is(part, "in") ? part + 1 : part;
    int end = made ? site.phrases().end(from, site.limit()) : from;
    if (end <= from || site.phrases().isFigure(from)) {
      return null;
    }
    int verb = tokens.is(of - 1, "up") ? of - 2 : of - 1;
    while (verb > site.floor()
        && (ClauseWords.isAuxiliary(tokens.norm(verb - 1)) || tokens.is(verb - 1, ",", "which"))) {
      verb--;
    }
    int start = PartsMeant.wide(site, verb);
    Stretch whole = start < verb ? site.clauses().trimmed(new Stretch(start, verb)) : null;
    return whole == null
        ? null
        : RateDraft.of(PercentageKind.SHARE, whole, "a part of what a whole is made of")
            .tailed(new Stretch(part, end));
  }

  /** "Of the votes cast, 98% were in favor". */
  private static boolean votesCast(RateSite site) {
    for (int i = site.floor(); i < site.from(); i++) {
      if (site.tokens().is(i, "votes", "ballots")) {
        return true;
      }
    }
    return false;
  }

  static boolean isOpening(RateSite site) {
    if (site.tokens().is(site.left(), "that", "while", "whereas", "because", "and", "but")) {
      return true;
    }
    for (int i = site.left(); i >= site.clause(); i--) {
      if (site.tokens().isWord(i)
          && !ClauseWords.is(site.tokens().norm(i), "conj")
          && !site.tokens().is(i, "that", "so")) {
        return false;
      }
    }
    return true;
  }
}
