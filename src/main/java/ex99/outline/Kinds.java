package ex99.outline;

import ex99.model.DocumentKind;
import ex99.text.Block;
import ex99.text.Manuscript;
import ex99.text.Setting;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/** Tells a press release from the other papers that are filed as Exhibit 99. */
final class Kinds {
  /** How many blocks show what a paper is. */
  private static final int LOOK = 40;

  /** Turns in a talk that make a transcript. */
  private static final int TURNS = 5;

  private static final Set<String> CONTRACTS =
      Set.of(
          "agreement",
          "indenture",
          "amendment",
          "contract",
          "lease",
          "undertaking",
          "deed",
          "note");

  private static final Pattern BETWEEN_WORDS = Pattern.compile("[^a-z]+");

  private final Manuscript manuscript;
  private final List<Block> blocks;

  private Kinds(Manuscript manuscript) {
    this.manuscript = manuscript;
    this.blocks = manuscript.blocks();
  }

  /**
   * The kind of a paper.
   *
   * @param dated whether a dateline with a place opens it
   * @param title its headline in small letters, or null
   * @param announced whether the headline has a verb, or a line says that this is a release
   */
  static DocumentKind of(
      Manuscript manuscript, boolean dated, String title, boolean announced, Setting setting) {
    Kinds kinds = new Kinds(manuscript);
    if (kinds.turns() >= TURNS) {
      return DocumentKind.TRANSCRIPT;
    }
    if (dated) {
      return DocumentKind.PRESS_RELEASE;
    }
    if (kinds.isContract()) {
      return DocumentKind.AGREEMENT;
    }
    if (kinds.isLetter()) {
      return DocumentKind.LETTER;
    }
    if (setting.slides() || title != null && title.endsWith("presentation")) {
      return DocumentKind.PRESENTATION;
    }
    if (title != null && title.contains("supplement")
        || kinds.inTables() * 10 > manuscript.text().length() * 8) {
      return DocumentKind.FINANCIAL_SUPPLEMENT;
    }
    boolean order = kinds.isCourtPaper();
    boolean brief = manuscript.text().length() < 3000;
    return !order && (announced || brief) ? DocumentKind.PRESS_RELEASE : DocumentKind.OTHER;
  }

  /** How many blocks are turns of an operator or moderator, with other speakers between them. */
  private int turns() {
    int turns = 0;
    for (int i = 0; i < blocks.size() && turns < TURNS; i++) {
      char c = manuscript.text().charAt(blocks.get(i).span().start());
      if ("oOmM".indexOf(c) < 0) {
        continue;
      }
      String text = start(i, 24);
      if (text.startsWith("operator:")
          || text.equals("operator")
          || text.startsWith("operator ")
          || text.startsWith("moderator:")) {
        turns++;
      }
    }
    return turns;
  }

  /** contract := a title that is one, and recitals or parties */
  private boolean isContract() {
    boolean titled = false;
    int look = Math.min(blocks.size(), LOOK * 3);
    for (int i = 0; i < look; i++) {
      if (blocks.get(i).span().length() < 120 && i < LOOK) {
        for (String word : BETWEEN_WORDS.split(start(i, 120))) {
          titled |= CONTRACTS.contains(word);
        }
      }
      String text = start(i, 40);
      boolean recital =
          text.startsWith("whereas")
              || text.startsWith("witnesseth")
              || text.startsWith("w i t n e s s e t h")
              || text.startsWith("now, therefore")
              || text.startsWith("recitals")
              || text.startsWith("by and among")
              || text.startsWith("by and between")
              || text.startsWith("this agreement")
              || text.startsWith("this amendment");
      if (titled && recital) {
        return true;
      }
    }
    return false;
  }

  private boolean isLetter() {
    for (int i = 0; i < Math.min(blocks.size(), LOOK); i++) {
      String text = start(i, 60);
      boolean shareholders =
          text.contains("shareholder") || text.contains("stockholder") || text.contains("investor");
      if (blocks.get(i).span().length() < 80
          && (text.startsWith("dear ")
              || (text.startsWith("fellow ") || text.startsWith("to our ")) && shareholders)) {
        return true;
      }
    }
    return false;
  }

  private boolean isCourtPaper() {
    for (int i = 0; i < Math.min(blocks.size(), LOOK); i++) {
      String text = start(i, 60);
      if (text.contains("bankruptcy court")
          || text.contains("district court")
          || text.contains("superior court")
          || text.contains("court of chancery")) {
        return blocks.get(i).span().length() < 90;
      }
    }
    return false;
  }

  private int inTables() {
    int length = 0;
    for (Block block : blocks) {
      length += block.inTable() ? block.span().length() : 0;
    }
    return length;
  }

  private String start(int i, int length) {
    int from = blocks.get(i).span().start();
    int to = Math.min(blocks.get(i).span().end(), from + length);
    return manuscript.text().substring(from, to).toLowerCase(Locale.ROOT);
  }
}
