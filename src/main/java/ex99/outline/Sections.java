package ex99.outline;

import ex99.model.SectionKind;
import ex99.text.Block;
import ex99.text.Manuscript;
import ex99.token.Tokens;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;

/** Tells what the blocks below the dateline are for, by their headings and by set phrases. */
final class Sections {
  private static final Map<String, SectionKind> HEADINGS = headings();

  /** The longest heading, and the longest one that may run into its paragraph. */
  private static final int HEADING = 140;

  private final Manuscript manuscript;
  private final Tokens tokens;
  private final int[] first;

  Sections(Manuscript manuscript, Tokens tokens, int[] first) {
    this.manuscript = manuscript;
    this.tokens = tokens;
    this.first = first;
  }

  /** The kind of each block from one on; those before are left alone. */
  void read(int from, SectionKind[] kinds) {
    SectionKind kind = SectionKind.BODY;
    int body = 0;
    for (int i = from; i < kinds.length; i++) {
      Block block = manuscript.blocks().get(i);
      if (block.kind() == Block.Kind.FURNITURE) {
        kinds[i] = SectionKind.FURNITURE;
        continue;
      }
      kind = next(i, block, kind, body);
      kinds[i] = kind;
      body += kind == SectionKind.BODY ? 1 : 0;
    }
  }

  private SectionKind next(int i, Block block, SectionKind kind, int body) {
    if (block.inTable()) {
      return block.table() >= 0 && tableRows(i) >= 3 ? SectionKind.TABLES : kind;
    }
    String text = manuscript.text(block);
    boolean heading = isHeading(block, text, i);
    if (heading) {
      SectionKind named = named(text, text.length());
      if (named != null) {
        return named;
      }
      if (tableFollows(i)) {
        return SectionKind.TABLES;
      }
      return afterHeading(kind, block, text);
    }
    SectionKind run = runIn(i, text);
    if (run != null) {
      return run;
    }
    if (body > 0 && isSafeHarbor(text)) {
      return SectionKind.SAFE_HARBOR;
    }
    if (kind == SectionKind.TABLES && text.length() > 200 && !tableFollows(i)) {
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
    return text.length() < 90
        && ".,;!?\"”".indexOf(last) < 0
        && Character.isUpperCase(text.charAt(0));
  }

  /** The section that a heading names in its first characters, or null. */
  private static SectionKind named(String text, int limit) {
    String lower = text.substring(0, Math.min(limit, text.length())).toLowerCase(Locale.ROOT);
    for (Map.Entry<String, SectionKind> entry : HEADINGS.entrySet()) {
      String phrase = entry.getKey();
      boolean start = phrase.charAt(0) == '^';
      boolean found =
          start
              ? lower.startsWith(phrase.substring(1)) && ends(lower, phrase.length() - 1)
              : lower.contains(phrase);
      if (found) {
        return entry.getValue();
      }
    }
    return null;
  }

  private static boolean ends(String text, int at) {
    return at >= text.length() || !Character.isLetterOrDigit(text.charAt(at));
  }

  /** run-in := heading (":" | "." | "-") sentence, the heading being one that names a section */
  private SectionKind runIn(int i, String text) {
    int stop = -1;
    int look = Math.min(text.length(), 90);
    for (int c = 3; c < look && stop < 0; c++) {
      char mark = text.charAt(c);
      boolean spaced = c + 1 < text.length() && text.charAt(c + 1) == ' ';
      if (mark == ':'
          || mark == '.' && spaced
          || (mark == '–' || mark == '—' || mark == '-') && text.charAt(c - 1) == ' ') {
        stop = c;
      }
    }
    if (stop < 0) {
      return null;
    }
    String head = text.substring(0, stop);
    int words = 1 + (int) head.chars().filter(c -> c == ' ').count();
    if (words > 9) {
      return null;
    }
    SectionKind kind = named(head, head.length());
    boolean whole =
        kind == SectionKind.SAFE_HARBOR
            || kind == SectionKind.CONTACTS
            || kind == SectionKind.ABOUT && text.charAt(stop) != '.';
    return whole ? kind : null;
  }

  private static boolean isSafeHarbor(String text) {
    String start = text.substring(0, Math.min(text.length(), 400)).toLowerCase(Locale.ROOT);
    return start.contains("forward-looking statement")
        || start.contains("forward looking statement")
        || start.contains("litigation reform act")
        || start.contains("\"forward-looking\"")
        || start.contains("“forward-looking")
        || start.startsWith("except for historical")
        || start.contains("does not constitute an offer to sell");
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

  private static Map<String, SectionKind> headings() {
    Map<String, SectionKind> headings = new LinkedHashMap<>();
    try (InputStream in = Sections.class.getResourceAsStream("/lexicon/section-headings.txt");
        BufferedReader lines =
            new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
      for (String line = lines.readLine(); line != null; line = lines.readLine()) {
        int tab = line.indexOf('\t');
        if (tab > 0 && line.charAt(0) != '#') {
          headings.put(
              line.substring(0, tab),
              SectionKind.valueOf(line.substring(tab + 1).strip().toUpperCase(Locale.ROOT)));
        }
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return headings;
  }
}
