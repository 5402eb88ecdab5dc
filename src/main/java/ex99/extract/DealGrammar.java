package ex99.extract;

import ex99.extract.Finding.EventFinding.Part;
import ex99.model.PartyKind;
import ex99.model.Role;
import ex99.name.Cast;
import ex99.name.Mention;
import ex99.token.Lexicon;
import ex99.token.Tokens;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** Reads deals: parties around verbs and nouns of buying, selling, merging, investing, joining. */
final class DealGrammar {
  private static final Lexicon WORDS = Lexicon.load("deal-verbs");

  private static final Set<String> BE =
      Set.of("be", "been", "being", "is", "was", "were", "are", "be-");

  /** Securities and goods: selling them is no sale of a business. */
  private static final Set<String> SECURITIES =
      Set.of(
          "notes",
          "bonds",
          "debentures",
          "warrants",
          "units",
          "ads",
          "adss",
          "securities",
          "products",
          "securityholders",
          "stockholders",
          "shareholders");

  private static final int REACH = 70;

  private final Tokens tokens;
  private final Cast cast;
  private final Clauses clauses;
  private final Passages passages;
  private final List<Deal> deals = new ArrayList<>();

  DealGrammar(Reading reading, Passages passages) {
    this.tokens = reading.tokens();
    this.cast = reading.cast();
    this.clauses = new Clauses(reading);
    this.passages = passages;
  }

  /** All deals that the passages tell of, in order of the text. */
  List<Deal> read() {
    for (Passage passage : passages.all()) {
      int i = passage.from();
      while (i < passage.to()) {
        Lexicon.Match match = WORDS.match(tokens, i);
        if (match == null || match.to() > passage.to() || inName(match)) {
          i++;
          continue;
        }
        int space = match.value().indexOf(' ');
        String form = match.value().substring(space + 1);
        if (!form.equals("none")) {
          Deal.Action action =
              Deal.Action.valueOf(match.value().substring(0, space).toUpperCase(Locale.ROOT));
          Deal deal = deal(action, form, match, passage);
          if (deal != null) {
            deals.add(deal);
          }
        }
        i = match.to();
      }
    }
    return deals;
  }

  private boolean inName(Lexicon.Match match) {
    Mention m = cast.mentionAt(match.from());
    return m != null && m.form() != Mention.Form.PRONOUN;
  }

  private Deal deal(Deal.Action action, String form, Lexicon.Match word, Passage passage) {
    int limit = Math.min(passage.to(), nextDeal(word.to(), passage.to()));
    Parts parts = new Parts();
    switch (action) {
      case ACQUIRE -> acquire(form, word, passage, limit, parts);
      case SELL -> sell(form, word, passage, limit, parts);
      case MERGE -> merge(form, word, passage, limit, parts);
      case INVEST -> invest(form, word, passage, limit, parts);
      case STAKE -> stake(word, passage, limit, parts);
      case OFFER -> offer(word, passage, limit, parts);
      case VENTURE, PARTNER -> partner(word, passage, limit, parts);
      case BECOME -> become(word, passage, limit, parts);
      case NAMED_PARTNER -> namedPartner(word, passage, limit, parts);
      default -> throw new IllegalStateException(action.name());
    }
    return parts.list.isEmpty()
        ? null
        : new Deal(
            parts.action == null ? action : parts.action,
            word.from(),
            word.to(),
            passage,
            parts.list);
  }

  /** Collects parts, none twice. */
  private static final class Parts {
    Deal.Action action;
    final List<Part> list = new ArrayList<>();

    void add(List<Integer> entities, Role role) {
      for (int entity : entities) {
        Part part = new Part(entity, role);
        if (!list.contains(part)) {
          list.add(part);
        }
      }
    }
  }

  /** The next verb of a deal, at which the reach of this one ends. */
  private int nextDeal(int from, int limit) {
    int end = Math.min(limit, from + REACH);
    for (int i = from; i < end; i++) {
      String value = WORDS.value(tokens.norm(i));
      boolean verb = value != null && !value.endsWith(" noun") && !value.endsWith(" none");
      if (tokens.is(i, ";") || (verb && cast.mentionAt(i) == null)) {
        return i;
      }
    }
    return end;
  }

  private boolean passive(int at, int start) {
    for (int i = at - 1; i >= Math.max(start, at - 4); i--) {
      String norm = tokens.norm(i);
      if (BE.contains(norm)) {
        return true;
      }
      if (!norm.endsWith("ly") && !norm.equals("also") && !norm.equals("not")) {
        return false;
      }
    }
    return false;
  }

  /**
   * acquire := A ("acquires" | "has acquired" | "to acquire") T ("from" S)? | T "acquired by" A |
   * (A "'s")? "acquisition of" T ("by" A)? ("from" S)?
   */
  private void acquire(String form, Lexicon.Match word, Passage passage, int limit, Parts parts) {
    if (form.equals("noun")) {
      nominal(word, passage, limit, Role.ACQUIRER, parts);
      return;
    }
    boolean by = form.equals("past") && byFollows(word.to(), limit);
    if (form.equals("past") && (passive(word.from(), passage.from()) || by)) {
      parts.add(clauses.subject(word.from(), passage.from()), Role.TARGET);
      parts.add(clauses.after("by", word.to(), limit), Role.ACQUIRER);
      parts.add(clauses.after("from", word.to(), limit), Role.SELLER);
      return;
    }
    List<Integer> targets = clauses.object(word.to(), limit);
    if (targets.isEmpty() || ownShares(word.to(), limit)) {
      return;
    }
    if (buyersSought(word.from(), passage)) {
      parts.add(minus(clauses.subject(word.from() - 2, passage.from()), targets), Role.SELLER);
      parts.add(targets, Role.TARGET);
      parts.action = Deal.Action.SEEK;
      return;
    }
    List<Integer> buyers = clauses.subject(word.from(), passage.from());
    buyers = minus(buyers, targets);
    if (!passages.spoken(word.from())) {
      parts.add(buyers, Role.ACQUIRER);
    }
    parts.add(targets, Role.TARGET);
    List<Integer> sellers = clauses.after("from", word.to(), limit);
    parts.add(minus(sellers, targets), Role.SELLER);
    if (sellers.isEmpty() && assetsOf(word.to(), limit)) {
      parts.add(targets, Role.SELLER);
    }
  }

  /** "(to seek | engaged with | identifying) … (partners | investors | buyers) to acquire" */
  private boolean buyersSought(int at, Passage passage) {
    if (!tokens.is(at - 1, "to")
        || !tokens.is(at - 2, "partner", "partners", "investor", "investors", "buyer", "buyers")
            && !tokens.is(at - 2, "purchaser", "purchasers", "acquirer", "acquirers", "party")) {
      return false;
    }
    for (int i = at - 3; i >= Math.max(passage.from(), at - 12); i--) {
      if (tokens.is(i, "seek", "seeking", "seeks", "identify", "identifying", "engaged")
          || tokens.is(i, "discussions", "talks", "soliciting", "find", "finding")) {
        return true;
      }
    }
    return false;
  }

  private boolean byFollows(int at, int limit) {
    return tokens.is(at, "by") && at < limit;
  }

  /** Whether the object is "the assets of" or "a business of" somebody. */
  private boolean assetsOf(int from, int limit) {
    for (int i = from; i < Math.min(limit, from + 12); i++) {
      if (cast.mentionAt(i) != null) {
        return false;
      }
      if (tokens.is(i, "assets", "asset", "business")) {
        return reachesName(i + 1, limit);
      }
    }
    return false;
  }

  private boolean reachesName(int from, int limit) {
    int i = from;
    while (i < limit && tokens.is(i, "and", "assets", "business", "operations", "liabilities")) {
      i++;
    }
    return tokens.is(i, "of") && !clauses.at(i + 1, limit).isEmpty();
  }

  private boolean ownShares(int from, int limit) {
    for (int i = from; i < Math.min(limit, from + 12); i++) {
      if (SECURITIES.contains(tokens.norm(i))) {
        return true;
      }
      if (tokens.is(i, "its", "our", "their") && tokens.is(i + 1, "common", "own", "shares")) {
        return true;
      }
      if (cast.mentionAt(i) != null) {
        return false;
      }
    }
    return false;
  }

  /** (A "'s")? noun "of" T ("by" A)? ("from" S)?, or the subject of the verb that governs it. */
  private void nominal(Lexicon.Match word, Passage passage, int limit, Role actor, Parts parts) {
    List<Integer> targets =
        tokens.is(word.to(), "of") ? clauses.object(word.to() + 1, limit) : List.of();
    if (targets.isEmpty() || ownShares(word.to(), limit)) {
      return;
    }
    List<Integer> actors = clauses.after("by", word.to(), limit);
    if (actors.isEmpty()) {
      actors = governor(word.from(), passage);
    }
    parts.add(minus(actors, targets), actor);
    parts.add(targets, Role.TARGET);
    if (actor == Role.ACQUIRER) {
      List<Integer> sellers = minus(clauses.after("from", word.to(), limit), targets);
      parts.add(sellers, Role.SELLER);
      if (sellers.isEmpty() && assetsOf(word.to(), limit)) {
        parts.add(targets, Role.SELLER);
      }
    } else {
      parts.add(minus(clauses.after("to", word.to(), limit), targets), Role.ACQUIRER);
    }
  }

  /** Who does a deal that a noun names: "A's acquisition", "its acquisition", "A completes the". */
  private List<Integer> governor(int at, Passage passage) {
    int i = at - 1;
    while (i >= passage.from() && i > at - 14) {
      Mention m = cast.mentionAt(i);
      String norm = tokens.norm(i);
      if (norm.equals("'s") || norm.equals("'")) {
        Mention owner = cast.mentionAt(i - 1);
        return owner == null ? List.of() : List.of(owner.entity());
      }
      if (m != null || norm.equals("its") || norm.equals("our") || norm.equals("their")) {
        return passages.spoken(at) ? List.of() : clauses.subject(at, passage.from());
      }
      if (Set.of("following", "after", "since", "upon", "with", "in", "from").contains(norm)) {
        return List.of();
      }
      i--;
    }
    return clauses.subject(at, passage.from());
  }

  /** sell := S "sells" T "to" A | T "sold (by S) to" A | "sale of" T ("by" S)? "to" A */
  private void sell(String form, Lexicon.Match word, Passage passage, int limit, Parts parts) {
    if (form.equals("noun")) {
      nominal(word, passage, limit, Role.SELLER, parts);
      return;
    }
    if (form.equals("past") && passive(word.from(), passage.from())) {
      List<Integer> buyers = clauses.after("to", word.to(), limit);
      if (!buyers.isEmpty()) {
        parts.add(minus(clauses.subject(word.from(), passage.from()), buyers), Role.TARGET);
        parts.add(buyers, Role.ACQUIRER);
        parts.add(clauses.after("by", word.to(), limit), Role.SELLER);
      }
      return;
    }
    if (ownShares(word.to(), limit)) {
      return;
    }
    List<Integer> targets = clauses.object(word.to(), limit);
    List<Integer> sellers = minus(clauses.subject(word.from(), passage.from()), targets);
    List<Integer> buyers = minus(minus(clauses.after("to", word.to(), limit), targets), sellers);
    if (targets.isEmpty() && buyers.isEmpty()) {
      return;
    }
    if (!passages.spoken(word.from())) {
      parts.add(sellers, Role.SELLER);
    }
    parts.add(minus(targets, sellers), Role.TARGET);
    parts.add(buyers, Role.ACQUIRER);
  }

  /** merge := A "to merge with" B | "merger of" A "with" B | "merger with" B | … "into" B */
  private void merge(String form, Lexicon.Match word, Passage passage, int limit, Parts parts) {
    if (passages.spoken(word.from())) {
      return;
    }
    List<Integer> others = clauses.after("with", word.to(), Math.min(limit, word.to() + 12));
    if (others.isEmpty()) {
      others = clauses.after("into", word.to(), Math.min(limit, word.to() + 12));
    }
    List<Integer> subjects = clauses.subject(word.from(), passage.from());
    if (others.isEmpty() && subjects.size() < 2) {
      return;
    }
    List<Integer> all = new ArrayList<>(minus(subjects, others));
    all.addAll(others);
    int issuer = cast.issuer();
    if (all.size() != 2) {
      return;
    }
    boolean into = form.equals("past") && passive(word.from(), passage.from());
    if (into && !others.isEmpty()) {
      parts.add(minus(subjects, others), Role.TARGET);
      parts.add(others, Role.ACQUIRER);
    } else if (all.contains(issuer)) {
      parts.add(List.of(issuer), Role.ACQUIRER);
      parts.add(minus(all, List.of(issuer)), Role.TARGET);
    }
  }

  /**
   * invest := I "invests in" T | "investment in" T ("by" I)? | "investment (by | from)" I "in" T
   */
  private void invest(String form, Lexicon.Match word, Passage passage, int limit, Parts parts) {
    if (passages.spoken(word.from())) {
      return;
    }
    int reach = Math.min(limit, word.to() + 25);
    List<Integer> into = clauses.after("in", word.to(), reach);
    List<Integer> from = clauses.after("from", word.to(), reach);
    if (from.isEmpty()) {
      from = clauses.after("by", word.to(), reach);
    }
    if (into.isEmpty() && from.isEmpty()) {
      return;
    }
    if (from.isEmpty()) {
      from = minus(clauses.subject(word.from(), passage.from()), into);
    }
    parts.add(minus(from, into), Role.INVESTOR);
    parts.add(into, Role.TARGET);
  }

  /** stake := ("acquires" | "takes") … "stake in" T */
  private void stake(Lexicon.Match word, Passage passage, int limit, Parts parts) {
    List<Integer> targets =
        tokens.is(word.to(), "in") ? clauses.at(word.to() + 1, limit) : List.of();
    if (!targets.isEmpty() && !passages.spoken(word.from())) {
      parts.add(targets, Role.TARGET);
    }
  }

  /** offer := (A "'s")? "tender offer" ("by" A)? "for" … T */
  private void offer(Lexicon.Match word, Passage passage, int limit, Parts parts) {
    int reach = Math.min(limit, word.to() + 40);
    List<Integer> targets =
        tokens.is(word.to(), "for", "to") ? clauses.object(word.to() + 1, reach) : List.of();
    if (targets.isEmpty() || ownShares(word.to(), limit)) {
      return;
    }
    List<Integer> buyers = clauses.after("by", word.to(), reach);
    if (buyers.isEmpty()) {
      buyers = governor(word.from(), passage);
    }
    parts.add(minus(buyers, targets), Role.ACQUIRER);
    parts.add(targets, Role.TARGET);
  }

  /** partner := A noun "with" B | noun "between" A "and" B | A "and" B "announce" noun */
  private void partner(Lexicon.Match word, Passage passage, int limit, Parts parts) {
    if (passages.spoken(word.from())) {
      return;
    }
    int reach = Math.min(limit, word.to() + 14);
    List<Integer> others = clauses.after("with", word.to(), reach);
    if (others.isEmpty()) {
      others = clauses.after("between", word.to(), reach);
    }
    List<Integer> subjects = minus(clauses.subject(word.from(), passage.from()), others);
    if (others.isEmpty() && subjects.size() < 2) {
      namedPartner(word, passage, limit, parts);
      return;
    }
    parts.add(organizations(subjects), Role.PARTNER);
    parts.add(organizations(others), Role.PARTNER);
  }

  /** become := T "will become a wholly owned subsidiary of" A */
  private void become(Lexicon.Match word, Passage passage, int limit, Parts parts) {
    int at = word.from() - 1;
    while (at > passage.from() && tokens.is(at, "a", "an", "indirect", "direct", "new")) {
      at--;
    }
    boolean becomes =
        tokens.is(at, "become", "becomes", "becoming", "as")
            || (tokens.is(at, "be") && tokens.is(at - 1, "will"));
    List<Integer> owners = clauses.at(word.to(), limit);
    if (!becomes || owners.isEmpty()) {
      return;
    }
    List<Integer> targets = minus(clauses.subject(at, passage.from()), owners);
    parts.add(targets, Role.TARGET);
    parts.add(owners, Role.ACQUIRER);
  }

  /** named := A ("becomes" | "named") … "partner" ("for" | "of" | "to") B */
  private void namedPartner(Lexicon.Match word, Passage passage, int limit, Parts parts) {
    int verb = -1;
    for (int i = word.from() - 1; i >= Math.max(passage.from(), word.from() - 10); i--) {
      if (tokens.is(i, "becomes", "become", "named", "selected", "chosen", "appointed")) {
        verb = i;
        break;
      }
    }
    if (verb < 0 || !tokens.is(word.to(), "for", "of", "to")) {
      return;
    }
    List<Integer> owners = clauses.at(word.to() + 1, limit);
    List<Integer> subjects = minus(clauses.subject(verb, passage.from()), owners);
    if (!owners.isEmpty() && !subjects.isEmpty()) {
      parts.add(organizations(subjects), Role.PARTNER);
      parts.add(organizations(owners), Role.PARTNER);
      parts.action = Deal.Action.NAMED_PARTNER;
    }
  }

  private List<Integer> organizations(List<Integer> entities) {
    return entities.stream().filter(e -> cast.entity(e).kind() != PartyKind.PERSON).toList();
  }

  private static List<Integer> minus(List<Integer> all, List<Integer> gone) {
    return all.stream().filter(e -> !gone.contains(e)).toList();
  }
}
