package ex99.extract;

import ex99.model.PartyKind;
import ex99.model.Role;
import ex99.name.Cast;
import ex99.name.Mention;
import ex99.token.Lexicon;
import ex99.token.Tokens;
import java.util.List;
import java.util.function.Consumer;

/** Reads which company belongs to which: "a subsidiary of A", "A's unit B", "a member of A". */
final class Owners {
  private static final Lexicon OWNED = Lexicon.load("subsidiary-words");

  /** How many words may describe a subsidiary before its name. */
  static final int DESCRIPTION = 6;

  /** How far from a name its subsidiary or parent may be named. */
  private static final int NEAR = 14;

  private Owners() {}

  /**
   * subsidiary … "subsidiary of" parent; parent "parent of" subsidiary; ("its" | parent "'s") …
   * "subsidiary" subsidiary, with more after commas and "and"; "its" subsidiary "subsidiary".
   */
  static void read(Reading reading, Consumer<Finding> found) {
    Tokens tokens = reading.tokens();
    Cast cast = reading.cast();
    int i = OWNED.next(tokens, 0, tokens.size());
    while (i < tokens.size()) {
      Lexicon.Match match = OWNED.match(tokens, i);
      if (match == null || cast.mentionAt(i) != null) { // "a Dell Group company"
        i = OWNED.next(tokens, i + 1, tokens.size());
        continue;
      }
      int start = tokens.sentenceAt(i).from();
      Mention left = cast.lastIn(Math.max(start, i - NEAR), i);
      if (left != null && others(tokens, left.to(), i)) {
        pair(found, cast, left.entity(), cast.issuer(), i);
      } else if (match.value().equals("of")) {
        Mention right = mentionFrom(reading, match.to());
        if (right == null) {
          right =
              tokens.is(match.from(), "vehicle")
                  ? cast.firstIn(match.to(), match.to() + DESCRIPTION)
                  : described(reading, match.to());
        }
        boolean family = right != null && tokens.is(right.to(), "family", "families");
        boolean thing = left != null && tokens.is(left.to(), "'s", "'") && !verb(tokens, left, i);
        thing |=
            right != null && tokens.is(right.to(), "'s", "'"); // "by members of A's management"
        boolean both = left != null && right != null && !family && !thing;
        if (both && future(tokens, left.to(), i)) {
          if (!cast.issuers().contains(right.entity())) {
            role(found, right.entity(), Role.PARENT, i);
          }
        } else if (both && isApposed(tokens, left.to(), i)) {
          pair(found, cast, left.entity(), right.entity(), i);
          Mention second = tokens.is(right.to(), "and") ? cast.mentionAt(right.to() + 1) : null;
          if (second != null && tokens.is(second.to(), ".", ",")) {
            pair(found, cast, left.entity(), second.entity(), i);
          }
        }
      } else if (match.value().isEmpty()) {
        affiliate(reading, match, left, found);
      } else if (match.value().equals("is")) {
        HeldCompanies.held(reading, match, left, found);
      } else if (match.value().equals("own")) {
        HeldCompanies.own(reading, match, found);
      } else if (match.value().equals("house")) {
        house(reading, match, left, found);
      } else if (match.value().equals("unit")) {
        unit(reading, match, left, found);
      } else if (match.value().equals("member")) {
        member(reading, match, left, found);
      }
      i = OWNED.next(tokens, match.to(), tokens.size());
    }
  }

  /** Whether "'s" behind a name is its verb: "Dell's a unit of Orrin". */
  private static boolean verb(Tokens tokens, Mention left, int noun) {
    return left.to() + 1 == noun || tokens.is(left.to() + 1, "a", "an");
  }

  /** V "," "an affiliate of" B: a company made to acquire is that of who stands behind it. */
  private static void affiliate(
      Reading reading, Lexicon.Match match, Mention left, Consumer<Finding> found) {
    Cast cast = reading.cast();
    Mention right = mentionFrom(reading, match.to());
    if (left != null
        && right != null
        && Vehicles.is(cast.entity(left.entity()))
        && isApposed(reading.tokens(), left.to(), match.from())) {
      pair(found, cast, left.entity(), right.entity(), match.from());
    }
  }

  /** house := B "," ("a" | "an") A ("portfolio")? "company": a company of A's. */
  private static void house(
      Reading reading, Lexicon.Match match, Mention left, Consumer<Finding> found) {
    Tokens tokens = reading.tokens();
    boolean described =
        left != null
            && left.to() == match.from()
            && tokens.is(left.from() - 1, "a", "an")
            && tokens.is(left.from() - 2, ",", "(");
    Mention held = described ? reading.cast().mentionAt(left.from() - 3) : null;
    if (held != null && left.form() != Mention.Form.PRONOUN) {
      pair(found, reading.cast(), held.entity(), left.entity(), match.from());
    }
  }

  /** unit := A "'s" B ("division" | "unit"), where B is a company by its form */
  private static void unit(
      Reading reading, Lexicon.Match match, Mention left, Consumer<Finding> found) {
    if (left == null || left.to() != match.from()) {
      return;
    }
    Cast cast = reading.cast();
    Tokens tokens = reading.tokens();
    boolean company = "org-legal-form".equals(cast.entity(left.entity()).rule());
    boolean its = tokens.is(left.from() - 1, "its", "our");
    Mention owner = tokens.is(left.from() - 1, "'s", "'") ? cast.mentionAt(left.from() - 2) : null;
    if (company && (its || owner != null)) {
      int parent = its ? cast.issuer() : owner.entity();
      pair(found, cast, left.entity(), parent, match.from());
    }
  }

  /** member := B "," ("a" | "part")? "member of" "the"? A, where A is a group by its name */
  private static void member(
      Reading reading, Lexicon.Match match, Mention left, Consumer<Finding> found) {
    Mention right = mentionFrom(reading, match.to());
    boolean group = right != null && reading.cast().entity(right.entity()).name().contains("Group");
    if (left != null && group && isApposed(reading.tokens(), left.to(), match.from())) {
      pair(found, reading.cast(), left.entity(), right.entity(), match.from());
    }
  }

  /** Whether "and the other" stands between a name and "subsidiaries". */
  private static boolean others(Tokens tokens, int from, int at) {
    boolean other = false;
    if (!tokens.is(from, "and")) {
      return false;
    }
    for (int i = from + 1; i < Math.min(at, from + DESCRIPTION); i++) {
      other |= tokens.is(i, "other", "certain");
    }
    return other && tokens.is(at, "subsidiaries");
  }

  /** The mention that begins at a token, or behind an opening bracket, comma or article there. */
  static Mention mentionFrom(Reading reading, int at) {
    Tokens tokens = reading.tokens();
    int from = at;
    while (from < Math.min(tokens.size(), at + 2)
        && !opens(reading.cast().mentionAt(from), from)
        && (tokens.is(from, ",", "the", "(") || tokens.norm(from).endsWith("-based"))) {
      from++;
    }
    Mention mention = reading.cast().mentionAt(from);
    return mention != null && mention.from() == from ? mention : null;
  }

  private static boolean opens(Mention mention, int at) {
    return mention != null && mention.from() == at;
  }

  /**
   * The mention behind a few words that describe it, as in "holding company for software maker".
   */
  static Mention described(Reading reading, int at) {
    Mention mention = reading.cast().firstIn(at, at + DESCRIPTION);
    if (mention == null) {
      return null;
    }
    for (int i = at; i < mention.from(); i++) {
      if (!reading.tokens().isWord(i) || reading.tokens().isCapitalized(i)) {
        return null;
      }
    }
    return mention;
  }

  /** Whether nothing between a name and "subsidiary of" makes the subsidiary somebody else. */
  private static boolean isApposed(Tokens tokens, int from, int to) {
    int next = from;
    while (tokens.is(from, "(") && next < to && !tokens.is(next, ")")) {
      next++;
    }
    if (tokens.is(next > from ? next + 1 : from, "and") && !tokens.is(to, "vehicle")) {
      return false; // "A and the venture unit of B": the unit is another than A
    }
    for (int i = from; i < to; i++) {
      boolean limited = tokens.is(i, "with") && tokens.is(i + 1, "limited");
      boolean past = tokens.is(i, "formerly", "former", "not", "until", "previously", "once");
      past |= tokens.is(i, "ran", "runs", "headed", "heads", "led", "managed", "joined", "later");
      if (past
          || !limited
              && tokens.is(i, "by", "through", "with", "to", "become", "becomes", "became")) {
        return false;
      }
    }
    return true;
  }

  private static boolean future(Tokens tokens, int from, int to) {
    for (int i = from; i < to; i++) {
      if (tokens.is(i, "will", "would")) {
        return afterClosing(tokens, i);
      }
    }
    return false;
  }

  /** "Upon closing, B will operate as a subsidiary of A": what the deal only makes of somebody. */
  static boolean afterClosing(Tokens tokens, int will) {
    int start = tokens.sentenceAt(will).from();
    return tokens.is(start, "upon", "following", "after", "once", "when")
        || tokens.is(start, "on", "at") && tokens.is(start + 1, "closing", "completion", "the")
        || tokens.is(start, "as") && tokens.is(start + 1, "a") && tokens.is(start + 2, "result");
  }

  static void pair(Consumer<Finding> found, Cast cast, int subsidiary, int parent, int at) {
    if (parent < 0 || parent == subsidiary) {
      return;
    }
    boolean organizations =
        cast.entity(subsidiary).kind() != PartyKind.PERSON
            && cast.entity(subsidiary).kind() != PartyKind.GOVERNMENT
            && cast.entity(parent).kind() != PartyKind.PERSON
            && cast.entity(parent).kind() != PartyKind.GOVERNMENT;
    if (organizations) {
      role(found, subsidiary, Role.SUBSIDIARY, at);
      role(found, parent, Role.PARENT, at);
    }
  }

  /** The parent of a company; the issuer is what it is by its own news, not by its owner's name. */
  static void above(Consumer<Finding> found, Cast cast, int parent, int subsidiary, int at) {
    if (!cast.issuers().contains(subsidiary)) {
      pair(found, cast, subsidiary, parent, at);
    } else if (parent != subsidiary && cast.entity(parent).kind() == PartyKind.ORGANIZATION) {
      role(found, parent, Role.PARENT, at);
    }
  }

  private static void role(Consumer<Finding> found, int entity, Role role, int at) {
    found.accept(
        new Finding.RoleFinding(entity, role, at, "subsidiary-of", List.of("a subsidiary of")));
  }
}
