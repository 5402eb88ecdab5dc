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

  /** How many blocks may hold the heading that says what a paper is. */
  private static final int HEAD = 12;

  /** How the headings of papers begin that are filed as Exhibit 99 and tell no news. */
  private static final List<String> PAPERS =
      List.of(
          "explanation of responses",
          "description of securities",
          "description of capital stock",
          "description of registrant",
          "description of common",
          "description of the registrant",
          "offer to purchase",
          "offer to exchange",
          "letter of transmittal",
          "notice of guaranteed delivery",
          "annex a",
          "annex i",
          "appendix a",
          "schedule a",
          "schedule i",
          "footnote",
          "footnotes",
          "other expenses of issuance",
          "important factors regarding",
          "cautionary statement",
          "cautionary factors",
          "risk factors",
          "certain risk factors",
          "factors that may affect",
          "power of attorney",
          "consent of",
          "certification",
          "code of ethics",
          "code of business conduct",
          "charter of",
          "form of proxy",
          "proxy card",
          "transactions in the shares",
          "transactions in the common",
          "plan of reorganization",
          "joint plan of reorganization",
          "disclosure statement",
          "memorandum of understanding",
          "frequently asked questions",
          "questions and answers");

  /** How the headings of figures begin that are filed without a release. */
  private static final List<String> FIGURES =
      List.of(
          "unaudited pro forma",
          "unaudited condensed pro forma",
          "pro forma financial",
          "pro forma condensed",
          "pro forma combined",
          "index to financial",
          "index to consolidated",
          "audited financial statements",
          "financial statements of",
          "consolidated financial statements",
          "report of independent",
          "independent auditor");

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
    if (setting.slides() || kinds.headed("presentation")) {
      return DocumentKind.PRESENTATION;
    }
    if (kinds.headed("transcript")) {
      return DocumentKind.TRANSCRIPT;
    }
    if (title != null && title.contains("supplement")
        || kinds.headed("financial supplement")
        || kinds.headed("earnings supplement")
        || kinds.headed("supplemental financial")
        || kinds.opens(FIGURES)
        || kinds.inTables() * 10 > manuscript.text().length() * 8) {
      return DocumentKind.FINANCIAL_SUPPLEMENT;
    }
    boolean paper = kinds.isCourtPaper() || kinds.opens(PAPERS);
    boolean brief = title != null && manuscript.text().length() < 3000;
    return !paper && (announced || brief) ? DocumentKind.PRESS_RELEASE : DocumentKind.OTHER;
  }

  /** Whether a short line near the head begins as the headings of such papers do. */
  private boolean opens(List<String> headings) {
    for (int i = 0; i < Math.min(blocks.size(), HEAD); i++) {
      if (blocks.get(i).span().length() < 120) {
        String text = start(i, 40);
        for (String heading : headings) {
          if (text.startsWith(heading)) {
            return true;
          }
        }
      }
    }
    return false;
  }

  /** Whether a short line near the head has a noun of its few words that says what the paper is. */
  private boolean headed(String noun) {
    for (int i = 0; i < Math.min(blocks.size(), HEAD); i++) {
      if (blocks.get(i).span().length() < 60) {
        String text = start(i, 60);
        int at = text.indexOf(noun);
        if (at >= 0 && (at == 0 || text.charAt(at - 1) <= ' ')) {
          return true;
        }
      }
    }
    return false;
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
