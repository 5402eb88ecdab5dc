package ex99.outline;

import ex99.model.SectionKind;
import ex99.text.Block;
import ex99.text.Manuscript;
import ex99.token.Lexicon;
import ex99.token.Tokens;
import ex99.token.WordSet;
import java.util.Locale;
import java.util.Set;

/** Tells what the blocks below the dateline are for, by their headings and by set phrases. */
final class Sections {
  private static final Lexicon HEADINGS = Lexicon.load("section-headings");

  /** Words that forward-looking statements and offers that are none are told by. */
  private static final WordSet LEGAL =
      WordSet.of("forward-looking", "forward", "litigation", "constitute");

  /** Nouns of figures and views that may look forward without being a statement of the law's. */
  private static final Set<String> FORWARD =
      Set.of(
          "adjusted",
          "approach",
          "basis",
          "company",
          "financial",
          "gaap",
          "guidance",
          "measure",
          "measures",
          "non-gaap",
          "organization",
          "rate",
          "rates",
          "strategy",
          "technology",
          "term",
          "view");

  /** Verbs with which the first sentence about a company goes on behind its name. */
  private static final String[] TELLING = {
    "is", "(", ",", "provides", "develops", "designs", "makes", "operates", "offers", "was", "has"
  };

  /** Words before a place with which such a sentence may begin: {@code Based in Kendal, ...}. */
  private static final String[] BASED = {"based", "headquartered", "founded", "established"};

  /** Within how many tokens its name follows then. */
  private static final int FAR = 16;

  /** The longest heading, and the longest one that may run into its paragraph. */
  private static final int HEADING = 140;

  /** Within how many lines a contact is reached. */
  private static final int CONTACT_LINES = 6;

  /** A block longer than this is prose, and none that tells whom to ask. */
  private static final int PROSE = 200;

  private final Manuscript manuscript;
  private final Tokens tokens;
  private final int[] first;
  private final Calls calls;

  /** Whether a heading has just said that guidance follows, which a warning may open. */
  private boolean outlook;

  Sections(Manuscript manuscript, Tokens tokens, int[] first) {
    this.manuscript = manuscript;
    this.tokens = tokens;
    this.first = first;
    this.calls = new Calls(tokens);
  }

  /**
   * The kind of each block from one on; those before are left alone.
   *
   * @return whether each block opens a section that tells about somebody
   */
  boolean[] read(int from, SectionKind[] kinds) {
    boolean[] opens = new boolean[kinds.length];
    SectionKind kind = SectionKind.BODY;
    outlook = false;
    int body = 0;
    boolean ended = false;
    boolean boilerplate = false;
    for (int i = from; i < kinds.length; i++) {
      Block block = manuscript.blocks().get(i);
      if (block.kind() == Block.Kind.FURNITURE) {
        kinds[i] = SectionKind.FURNITURE;
        ended |= isEnd(manuscript.text(block));
        continue;
      }
      kind = ended && contactsFollow(i) ? SectionKind.CONTACTS : next(i, block, kind, body);
      if (kind == SectionKind.CONTACTS && !boilerplate && !ended && goesOn(block)) {
        kind = SectionKind.BODY;
      }
      boilerplate |= ended || kind == SectionKind.ABOUT || kind == SectionKind.SAFE_HARBOR;
      ended = false;
      kinds[i] =
          kind == SectionKind.BODY && body > 0 && calls.tells(block, first[i], first[i + 1])
              ? SectionKind.CONFERENCE_CALL
              : kind;
      opens[i] = kind == SectionKind.ABOUT && tells(i);
      body += kind == SectionKind.BODY ? 1 : 0;
    }
    return opens;
  }

  /** Whether a block is prose that goes on behind contacts which head each page. */
  private boolean goesOn(Block block) {
    String text = manuscript.text(block);
    return !block.inTable() && text.length() > PROSE && text.charAt(text.length() - 1) == '.';
  }

  /** Whether furniture is the mark that ends a release. */
  private static boolean isEnd(String text) {
    return text.indexOf('#') >= 0 || text.startsWith("-0-") || text.startsWith("-30-");
  }

  /** Whether short lines with an address or a telephone number follow: who is to be asked. */
  private boolean contactsFollow(int i) {
    for (int j = i; j < Math.min(manuscript.blocks().size(), i + CONTACT_LINES); j++) {
      if (manuscript.blocks().get(j).span().length() > HEADING) {
        return false;
      }
      for (int t = first[j]; t < first[j + 1]; t++) {
        boolean phone = tokens.is(t, "(", "+") && t + 1 < first[j + 1];
        if (tokens.text(t).indexOf('@') > 0 || phone && tokens.isNumber(t + 1)) {
          return true;
        }
      }
    }
    return false;
  }

  /** Whether a block is a heading that says whom a section is about, or begins with one. */
  private boolean tells(int i) {
    int from = first[i];
    return from < first[i + 1] && (tokens.is(from, "about") || isNameAbove(i))
        || named(from, Math.min(first[i + 1], from + 8)) == SectionKind.ABOUT;
  }

  private SectionKind next(int i, Block block, SectionKind kind, int body) {
    if (block.inTable()) {
      boolean addresses = kind == SectionKind.CONTACTS && isAddressed(i);
      return tableRows(i) >= 3 && !addresses ? SectionKind.TABLES : kind;
    }
    String text = manuscript.text(block);
    if (body > 0 && isWireFoot(i)) {
      return SectionKind.CONTACTS;
    }
    boolean heading = isHeading(block, text, i);
    if (heading) {
      SectionKind named = named(first[i], first[i + 1]);
      outlook = named == null && isOutlook(i);
      if (named != null) {
        return named;
      }
      if (outlook) {
        return SectionKind.BODY;
      }
      if (kind != SectionKind.NON_GAAP && isNameAbove(i)) {
        return SectionKind.ABOUT;
      }
      if (tableFollows(i)) {
        return SectionKind.TABLES;
      }
      return afterHeading(kind, block, text);
    }
    SectionKind run = runIn(i);
    if (run != null) {
      return run;
    }
    boolean opening = outlook;
    outlook = false;
    if (body > 0 && !opening && isSafeHarbor(i)) {
      return SectionKind.SAFE_HARBOR;
    }
    if (kind == SectionKind.TABLES && text.length() > PROSE && !(tableFollows(i) && isNote(i))) {
      return SectionKind.BODY;
    }
    return kind;
  }

  /** foot := "SOURCE" name | "/" ("CONTACT" | "Web" ...) | ("CO" | "ST" | "IN" | "SU") ":" */
  private boolean isWireFoot(int i) {
    int from = first[i];
    if (tokens.is(from, "/") && from + 1 < first[i + 1]) {
      return tokens.is(from + 1, "contact", "web", "photo", "company", "editors", "fcmn");
    }
    return tokens.is(from, "source")
            && first[i + 1] - from <= 12
            && (tokens.isAllCaps(from) || tokens.is(from + 1, ":"))
        || tokens.is(from + 1, ":")
            && tokens.is(from, "co", "st", "in", "su")
            && tokens.isAllCaps(from);
  }

  /** Whether a row of a table gives an address or a telephone number. */
  private boolean isAddressed(int i) {
    for (int j = i; j < Math.min(manuscript.blocks().size(), i + CONTACT_LINES); j++) {
      if (!manuscript.blocks().get(j).inTable()) {
        return false;
      }
      for (int t = first[j]; t < first[j + 1]; t++) {
        if (tokens.text(t).indexOf('@') > 0 || tokens.is(t, "phone", "tel", "telephone")) {
          return true;
        }
      }
    }
    return false;
  }

  /** Whether a paragraph is a note to a table: behind a mark, or one that says so. */
  private boolean isNote(int i) {
    int from = first[i];
    return tokens.is(from, "(", "*", "**", "†", "note", "notes") || tokens.isNumber(from);
  }

  /** Whether a heading says that guidance follows. */
  private boolean isOutlook(int i) {
    int last = first[i + 1] - 1;
    while (last > first[i] && !tokens.isWord(last)) {
      last--;
    }
    return last - first[i] < 8
        && (tokens.is(last, "outlook", "guidance") || tokens.is(first[i], "outlook", "guidance"));
  }

  /** Whether a heading is a name with which the next paragraph begins and goes on to tell of it. */
  private boolean isNameAbove(int i) {
    int length = first[i + 1] - first[i];
    if (i + 2 >= first.length || length > 8 || first[i + 2] - first[i + 1] < 2 * length + 8) {
      return false;
    }
    int from = first[i + 1];
    boolean based = tokens.is(from, BASED);
    for (int t = from + 1; based && t < from + FAR; t++) {
      if (isNameOf(i, t, length) && tokens.is(t + length, TELLING)) {
        return true;
      }
    }
    return isNameOf(i, from, length) && tokens.is(from + length, TELLING);
  }

  /** Whether the words of a heading stand at a token, with capitals as a name has them. */
  private boolean isNameOf(int heading, int at, int length) {
    for (int t = 0; t < length; t++) {
      String norm = tokens.norm(first[heading] + t);
      boolean small = Character.isLowerCase(tokens.text(at + t).charAt(0)) && norm.length() > 3;
      if (!tokens.is(at + t, norm) || small) {
        return false;
      }
    }
    return true;
  }

  /** What follows a heading that names no section: the body again, unless boilerplate goes on. */
  private static SectionKind afterHeading(SectionKind kind, Block block, String text) {
    return switch (kind) {
      case SAFE_HARBOR, TABLES, NON_GAAP, CONTACTS -> kind;
      case ABOUT, CONFERENCE_CALL, HIGHLIGHTS -> block.emphasis() ? SectionKind.BODY : kind;
      default -> SectionKind.BODY;
    };
  }

  private boolean isHeading(Block block, String text, int i) {
    if (block.kind() == Block.Kind.ROW
        || block.kind() == Block.Kind.ITEM
        || text.length() > HEADING) {
      return false;
    }
    if (block.kind() == Block.Kind.HEADING || block.emphasis()) {
      return true;
    }
    char last = text.charAt(text.length() - 1);
    boolean form = first[i] < first[i + 1] && Head.isForm(tokens, first[i + 1] - 1);
    return text.length() < 90
        && (".,;!?\"”".indexOf(last) < 0 || form)
        && Character.isUpperCase(text.charAt(0));
  }

  /** The section that a heading of the tokens {@code [from, to)} names, or null. */
  private SectionKind named(int from, int to) {
    SectionKind kind = null;
    for (int i = from; i < to; i++) {
      Lexicon.Match match = HEADINGS.match(tokens, i);
      if (match != null && match.to() <= to) {
        boolean start = match.value().charAt(0) == '^';
        boolean whole = match.value().charAt(0) == '=';
        if (!start && !whole || i == from && (start || match.to() == to)) {
          kind = kind(match, start || whole);
          if (kind != SectionKind.ABOUT) {
            return kind; // what is told about may itself be a section: About Non-GAAP Measures
          }
        }
      }
    }
    return kind;
  }

  private static SectionKind kind(Lexicon.Match match, boolean marked) {
    return SectionKind.valueOf(match.value().substring(marked ? 1 : 0).toUpperCase(Locale.ROOT));
  }

  /** run-in := heading (":" | "." | dash) sentence, the heading being one that names a section */
  private SectionKind runIn(int i) {
    int from = first[i];
    int stop = from + 1;
    int look = Math.min(first[i + 1], from + 11);
    while (stop < look && !isStop(stop)) {
      stop++;
    }
    if (stop >= look) {
      return null;
    }
    SectionKind kind = named(from, stop);
    if (kind == null
        && stop == from + 1
        && tokens.is(from, "media", "investors", "investor", "press")) {
      kind = SectionKind.CONTACTS;
    }
    boolean named = tokens.is(from, "about") && tokens.isCapitalized(from + 1);
    boolean about = kind == SectionKind.ABOUT && (named || !tokens.is(stop, "."));
    return about || kind == SectionKind.SAFE_HARBOR || kind == SectionKind.CONTACTS ? kind : null;
  }

  private boolean isStop(int token) {
    String norm = tokens.norm(token);
    return norm.equals(":")
        || norm.equals(".")
        || (norm.equals("-") || norm.equals("--") || norm.equals("–") || norm.equals("—"))
            && tokens.spaced(token);
  }

  /** Whether the first words of a paragraph speak of forward-looking statements or of no offer. */
  private boolean isSafeHarbor(int i) {
    int to = Math.min(first[i + 1], first[i] + 70);
    if (tokens.is(first[i], "except")
        && tokens.is(first[i] + 1, "for")
        && tokens.is(first[i] + 2, "historical")) {
      return true;
    }
    for (int t = LEGAL.next(tokens, first[i], to); t < to; t = LEGAL.next(tokens, t + 1, to)) {
      if (tokens.is(t, "forward-looking") && !FORWARD.contains(tokens.norm(t + 1))
          || tokens.is(t, "forward") && tokens.is(t + 1, "looking")
          || tokens.is(t, "litigation") && tokens.is(t + 1, "reform")
          || tokens.is(t, "constitute") && tokens.is(t + 1, "an") && tokens.is(t + 2, "offer")) {
        return true;
      }
    }
    return false;
  }

  private boolean tableFollows(int i) {
    for (int j = i + 1; j < Math.min(manuscript.blocks().size(), i + 6); j++) {
      Block block = manuscript.blocks().get(j);
      if (block.inTable()) {
        return tableRows(j) >= 3;
      }
      if (block.span().length() > HEADING) {
        return false;
      }
    }
    return false;
  }

  private int tableRows(int i) {
    int rows = 0;
    int table = manuscript.blocks().get(i).table();
    for (int j = Math.max(0, i - 3); j < Math.min(manuscript.blocks().size(), i + 4); j++) {
      rows += manuscript.blocks().get(j).table() == table ? 1 : 0;
    }
    return rows;
  }
}
