package ex99.extract;

import ex99.model.PartyKind;
import ex99.name.Mention;
import ex99.token.Tokens;
import java.util.List;
import java.util.Set;

/** Finds who holds a stake. */
final class Holders {
  /** Verbs whose subject holds the stake, or comes to. */
  static final Set<String> VERBS = WordSets.of("holding");

  /** Verbs whose recipient comes to hold it. */
  private static final Set<String> GIVING = WordSets.of("giving");

  /** Verbs whose object, named before the figure, comes to hold it. */
  private static final Set<String> GRANTING = WordSets.of("granting");

  /** Words for those who hold a company's shares. */
  private static final Set<String> HOLDERS =
      Set.of(
          "shareholders",
          "stockholders",
          "holders",
          "shareowners",
          "unitholders",
          "noteholders",
          "owners",
          "investors",
          "members",
          "founders",
          "founder",
          "managers",
          "employees",
          "vendors",
          "sellers",
          "partners",
          "securityholders");

  private Holders() {}

  /** The holder of a stake whose words end at a token, or -1. */
  static int find(RateSite site, int end) {
    int owner = owner(site);
    if (owner >= 0) {
      return owner;
    }
    int found = inClause(site, end);
    if (found >= 0) {
      return found;
    }
    int least = site.tokens().sentenceAt(site.from()).from();
    Mention left = HolderClauses.left(site.tokens(), site.cast(), site.from(), least);
    return left == null || isOthers(site.tokens(), left) || ofHolders(site, left)
        ? -1
        : left.entity();
  }

  /** H in "its 58 percent owner, H": who is named behind what the stake makes of them; or -1. */
  private static int owner(RateSite site) {
    Tokens tokens = site.tokens();
    int noun = tokens.is(site.to(), "-") ? site.to() + 1 : site.to();
    boolean called =
        tokens.is(site.from() - 1, "its", "their", "the", "a")
            && tokens.is(noun, "owner", "shareholder", "stockholder", "parent", "partner");
    int name = tokens.is(noun + 1, ",") ? noun + 2 : noun + 1;
    Mention named = called ? site.cast().mentionAt(name) : null;
    return named == null ? -1 : named.entity();
  }

  /** "the shareholders of Acme and Bell will own": they do, not Bell. */
  private static boolean ofHolders(RateSite site, Mention name) {
    Tokens tokens = site.tokens();
    int least = tokens.sentenceAt(name.from()).from();
    for (int i = name.from() - 1; i >= least; i--) {
      if (HOLDERS.contains(tokens.norm(i))) {
        return true;
      }
      if (site.cast().mentionAt(i) == null && !tokens.is(i, "and", "of", "the", ",")) {
        return false;
      }
    }
    return false;
  }

  /** Whose something is by the word at a token: "its", "our"; or -1. */
  static int possessor(RateSite site, int at) {
    Tokens tokens = site.tokens();
    if (tokens.is(at, "our")) {
      return site.cast().issuers().size() == 1 ? site.cast().issuer() : -1;
    }
    Mention own = tokens.is(at, "'s", "'") ? site.cast().mentionAt(at - 1) : null;
    if (own != null) {
      return own.entity();
    }
    Mention last =
        tokens.is(at, "its", "their", "his", "her")
            ? site.cast().lastIn(Math.min(site.clause(), at), at)
            : null;
    return last == null || isOthers(tokens, last) || ofHolders(site, last) ? -1 : last.entity();
  }

  /** Who "it" is before a verb of holding: the last name that no preposition governs; or -1. */
  private static int meant(RateSite site, int pronoun) {
    Tokens tokens = site.tokens();
    for (int i = pronoun - 1; i >= site.floor(); i--) {
      Mention mention = site.cast().mentionAt(i);
      if (mention == null) {
        continue;
      }
      i = Math.min(i, mention.from());
      int before = tokens.is(i - 1, "the") ? i - 2 : i - 1;
      boolean governed =
          ClauseWords.isPreposition(tokens.norm(before))
              || tokens.is(before, "to", "by", "with", "and", "or")
              || tokens.is(mention.to(), "'s", "'", "’s", "’");
      boolean thing = site.cast().entity(mention.entity()).kind() == PartyKind.ORGANIZATION;
      if (!governed && thing && mention.from() >= site.floor()) {
        return mention.entity();
      }
    }
    return -1;
  }

  private static int inClause(RateSite site, int end) {
    Tokens tokens = site.tokens();
    for (int i = end; i < Math.min(end + 2, site.limit()); i++) {
      if (tokens.is(i, "held", "owned", "retained") && tokens.is(i + 1, "by")) {
        return firstIn(site, i + 2, site.limit());
      }
    }
    Mention own = site.cast().mentionAt(site.from() - 2);
    if (own != null && tokens.is(site.from() - 1, "'s", "'")) {
      return own.entity();
    }
    int its = site.from() - 1;
    Mention payer = site.cast().mentionAt(its - 2);
    if (tokens.is(its, "its", "their") && tokens.is(its - 1, "for") && payer != null) {
      return payer.entity(); // "$153 million from I for its 80% interest"
    }
    int left = site.left();
    if (tokens.is(left, "of")
        && tokens.is(left - 1, "acquisition", "purchase", "takeover")
        && !tokens.is(left - 2, "to")
        && site.clause() < left - 1) {
      return nominal(site, left - 1, end);
    }
    for (int i = site.from() - 1; i >= site.clause(); i--) {
      String norm = tokens.norm(i);
      if (GIVING.contains(norm)) {
        return recipient(site);
      }
      if (GRANTING.contains(norm)) {
        return lastIn(site, i + 1, site.from());
      }
      if (VERBS.contains(norm) && !tokens.is(i, "has", "have")) {
        return subject(site, i);
      }
      if (tokens.is(i, "has", "have") && site.left() == i) {
        return subject(site, i);
      }
    }
    return -1;
  }

  /**
   * nominal := A "'s" purchase "of" RATE | purchase "of" RATE … "by" A | A verb "the"? purchase
   * "of" RATE; who speaks or waits "about" or "for" a purchase need not be who makes it
   *
   * @param noun the word for the purchase
   * @param end the token behind the rate's object
   */
  private static int nominal(RateSite site, int noun, int end) {
    Tokens tokens = site.tokens();
    int at = noun - 1;
    while (tokens.is(at, "the", "its", "previously", "announced", "-", "recent", "planned")) {
      at--;
    }
    Mention owner = tokens.is(at, "'s", "'") ? site.cast().mentionAt(at - 1) : null;
    if (owner != null) {
      return owner.entity();
    }
    for (int i = end; i < site.limit() && !tokens.is(i, ",", ";", "for", "from"); i++) {
      if (tokens.is(i, "by")) {
        return firstIn(site, i + 1, site.limit());
      }
    }
    if (ClauseWords.isPreposition(tokens.norm(at))) {
      return -1;
    }
    int named = doer(site, noun);
    Subjects subjects = new Subjects(new Nearby(tokens, site.cast()));
    List<Integer> meant =
        named < 0 ? subjects.of(at, tokens.sentenceAt(at).from()) : List.of(named);
    return meant.size() == 1 ? meant.get(0) : -1; // "A said that it has completed the purchase of"
  }

  /** "transferred 60% of … to NAME". */
  private static int recipient(RateSite site) {
    for (int i = site.to(); i < site.limit(); i++) {
      if (site.tokens().is(i, "to")) {
        Mention mention = site.cast().firstIn(i + 1, Math.min(i + 3, site.limit()));
        if (mention != null) {
          return mention.entity();
        }
      }
    }
    return -1;
  }

  /** The last name before the verb; nobody where others are said to be meant to buy. */
  private static int subject(RateSite site, int verb) {
    Tokens tokens = site.tokens();
    if (tokens.is(verb + 1, "by")) {
      return firstIn(site, verb + 2, site.from());
    }
    if (tokens.is(verb - 1, "to")
        && tokens.is(
            verb - 2,
            "investors",
            "buyers",
            "purchasers",
            "others",
            "parties",
            "partners",
            "shareholders",
            "stockholders",
            "holders")) {
      return -1;
    }
    int found = doer(site, verb);
    if (found >= 0) {
      return found;
    }
    for (int i = verb - 1; i >= site.clause(); i--) {
      if (tokens.is(i, "we", "our")) {
        return site.cast().issuers().size() == 1 ? site.cast().issuer() : -1;
      }
    }
    int head = verb - 1;
    while (head > site.clause() && ClauseWords.isAuxiliary(tokens.norm(head))) {
      head--;
    }
    return tokens.is(head, "it") ? meant(site, head) : -1;
  }

  /**
   * The last name before a verb that neither a preposition nor a clause of its own governs; else
   * the last of all, or -1.
   */
  private static int doer(RateSite site, int verb) {
    Tokens tokens = site.tokens();
    boolean granted =
        tokens.is(verb - 1, "to")
            && tokens.is(
                verb - 2, "option", "options", "right", "rights", "warrant", "warrants", "chance");
    int head = verb - 1;
    while (head > site.clause()
        && (ClauseWords.isAuxiliary(tokens.norm(head))
            || ClauseWords.isAdverb(tokens.norm(head)))) {
      head--;
    }
    if (HOLDERS.contains(tokens.norm(head)) && site.cast().mentionAt(head) == null) {
      return -1;
    }
    Mention meant = antecedent(site, head);
    if (meant != null) {
      return isOthers(tokens, meant) || ofHolders(site, meant) ? -1 : meant.entity();
    }
    Nearby near = new Nearby(tokens, site.cast());
    for (int i = verb - 1; !granted && i >= site.clause(); i--) {
      Mention mention = site.cast().mentionAt(i);
      if (mention == null) {
        continue;
      }
      i = Math.min(i, mention.from());
      int companion = tokens.is(verb - 1, "to") ? near.companion(i, site.clause()) : -1;
      if (companion >= 0) {
        i = companion;
        continue;
      }
      int before = tokens.is(i - 1, "the") ? i - 2 : i - 1;
      boolean governed =
          i > site.clause()
              && (ClauseWords.isPreposition(tokens.norm(before))
                  || tokens.is(before, "to")
                  || tokens.is(before, "which", "whom", "whose") && mention.to() < verb - 1);
      if (!governed && mention.from() >= site.clause()) {
        return isOthers(tokens, mention) || ofHolders(site, mention) ? -1 : mention.entity();
      }
    }
    Mention last = site.cast().lastIn(site.clause(), verb);
    boolean others =
        last != null
            && (isOthers(tokens, last)
                || tokens.is(last.from() - 1, "of")
                    && HOLDERS.contains(tokens.norm(last.from() - 2)));
    return last == null || others ? -1 : last.entity();
  }

  /** "controlled by Holt, which holds": the name right before the pronoun; null for none. */
  private static Mention antecedent(RateSite site, int pronoun) {
    Tokens tokens = site.tokens();
    if (!tokens.is(pronoun, "which", "who")) {
      return null;
    }
    int end = tokens.is(pronoun - 1, ",") ? pronoun - 1 : pronoun;
    while (tokens.is(end - 1, ")", "”", "\"")) {
      end--;
    }
    Mention name = site.cast().mentionAt(end - 1);
    return name != null && name.to() == end && name.from() >= site.floor() ? name : null;
  }

  /** "Holt's shareholders": they hold it, not Holt. */
  private static boolean isOthers(Tokens tokens, Mention mention) {
    int noun = mention.to() + 1;
    boolean theirs = tokens.is(mention.to(), "'s", "'", "’s", "’");
    for (int i = noun; theirs && i < noun + 3; i++) {
      if (HOLDERS.contains(tokens.norm(i))) {
        return true;
      }
    }
    return HOLDERS.contains(tokens.norm(mention.to()));
  }

  static int firstIn(RateSite site, int from, int to) {
    Mention mention = site.cast().firstIn(from, Math.min(to, from + 4));
    return mention == null ? -1 : mention.entity();
  }

  private static int lastIn(RateSite site, int from, int to) {
    Mention mention = site.cast().lastIn(from, to);
    return mention == null ? -1 : mention.entity();
  }
}
