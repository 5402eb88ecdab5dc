package ex99.outline;

import ex99.model.SectionKind;
import ex99.text.Block;
import ex99.text.Manuscript;
import ex99.token.Tokens;
import ex99.token.WordSet;
import java.util.Set;

/** Tells what the blocks below the dateline are for, by their headings and by set phrases. */
final class Sections {
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

  /** A block longer than this is prose, and none that tells whom to ask. */
  private static final int PROSE = 200;

  private final Manuscript manuscript;
  private final Tokens tokens;
  private final int[] first;
  private final Calls calls;

  /** Whether a heading has just said that guidance follows, which a warning may open. */
  private boolean outlook;

  private final SectionHeadings headings;
  private final SectionTables tables;
  private final SectionContacts contacts;

  Sections(Manuscript manuscript, Tokens tokens, int[] first) {
    this.manuscript = manuscript;
    this.tokens = tokens;
    this.first = first;
    this.calls = new Calls(tokens);
    this.headings = new SectionHeadings(tokens, first);
    this.tables = new SectionTables(manuscript, tokens, first);
    this.contacts = new SectionContacts(manuscript, tokens, first);
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
      kind =
          ended && contacts.contactsFollow(i) ? SectionKind.CONTACTS : next(i, block, kind, body);
      if (kind == SectionKind.CONTACTS && !boilerplate && !ended && goesOn(block)) {
        kind = SectionKind.BODY;
      }
      boilerplate |= ended || kind == SectionKind.ABOUT || kind == SectionKind.SAFE_HARBOR;
      ended = false;
      kinds[i] =
          kind == SectionKind.BODY && body > 0 && calls.tells(block, first[i], first[i + 1])
              ? SectionKind.CONFERENCE_CALL
              : kind;
      opens[i] = kind == SectionKind.ABOUT && headings.tells(i);
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

  private SectionKind next(int i, Block block, SectionKind kind, int body) {
    if (block.inTable()) {
      boolean addresses = kind == SectionKind.CONTACTS && contacts.isAddressed(i);
      return tables.tableRows(i) >= 3 && !addresses ? SectionKind.TABLES : kind;
    }
    String text = manuscript.text(block);
    if (body > 0 && contacts.isWireFoot(i)) {
      return SectionKind.CONTACTS;
    }
    boolean heading = headings.isHeading(block, text, i);
    if (heading) {
      SectionKind named = headings.named(first[i], first[i + 1]);
      outlook = named == null && headings.isOutlook(i);
      if (named != null) {
        return named;
      }
      if (outlook) {
        return SectionKind.BODY;
      }
      if (kind != SectionKind.NON_GAAP && headings.isNameAbove(i)) {
        return SectionKind.ABOUT;
      }
      if (tables.tableFollows(i)) {
        return SectionKind.TABLES;
      }
      return afterHeading(kind, block, text);
    }
    SectionKind run = headings.runIn(i);
    if (run != null) {
      return run;
    }
    boolean opening = outlook;
    outlook = false;
    if (body > 0 && !opening && isSafeHarbor(i)) {
      return SectionKind.SAFE_HARBOR;
    }
    if (kind == SectionKind.HIGHLIGHTS
        && block.kind() != Block.Kind.ITEM
        && text.length() > PROSE / 2
        && manuscript.blocks().get(i - 1).kind() == Block.Kind.ITEM) {
      return SectionKind.BODY;
    }
    if (kind == SectionKind.TABLES
        && text.length() > PROSE
        && !(tables.tableFollows(i) && tables.isNote(i))) {
      return SectionKind.BODY;
    }
    return kind;
  }

  /** What follows a heading that names no section: the body again, unless boilerplate goes on. */
  private static SectionKind afterHeading(SectionKind kind, Block block, String text) {
    return switch (kind) {
      case SAFE_HARBOR, TABLES, NON_GAAP, CONTACTS -> kind;
      case ABOUT, CONFERENCE_CALL, HIGHLIGHTS -> block.emphasis() ? SectionKind.BODY : kind;
      default -> SectionKind.BODY;
    };
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
}
