package ex99.token;

import ex99.text.Block;
import ex99.text.Manuscript;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import opennlp.tools.sentdetect.SentenceDetectorME;
import opennlp.tools.sentdetect.SentenceModel;
import opennlp.tools.util.Span;

/** Splits blocks into sentences with OpenNLP's English model, and mends what it gets wrong here. */
final class SentenceSplitter {
  private static final String MODEL = "/opennlp-en-ud-ewt-sentence-1.3-2.5.4.bin";

  /** Words with a full stop after which a sentence goes on, whatever follows. */
  private static final Set<String> TITLES =
      Set.of(
          "mr.", "mrs.", "ms.", "dr.", "prof.", "messrs.", "hon.", "gen.", "rev.", "st.", "vs.",
          "approx.", "rs.", "lt.", "col.", "capt.", "jan.", "feb.", "mar.", "apr.", "jun.", "jul.",
          "aug.", "sep.", "sept.", "oct.", "nov.", "dec.", "bros.", "adm.", "maj.", "sgt.");

  /** Dotted abbreviations that a sentence may end with. */
  private static final Set<String> ENDS =
      Set.of(
          "U.S.", "U.K.", "D.C.", "N.Y.", "N.J.", "E.U.", "L.P.", "N.V.", "B.V.", "S.A.", "N.A.",
          "P.C.", "P.A.");

  /** Legal forms that go on with the name before them. */
  private static final Set<String> FORMS =
      Set.of(
          "llc",
          "llp",
          "lp",
          "l.p.",
          "ltd",
          "ltd.",
          "plc",
          "l.l.c.",
          "ii",
          "iii",
          "iv",
          "inc",
          "inc.",
          "incorporated",
          "limited");

  /** Abbreviated legal forms, behind which an officer's title may stand in the same sentence. */
  private static final Set<String> CLOSED = Set.of("inc.", "corp.", "co.", "ltd.");

  /** Words that go on with the number before them, also in a new line of a headline. */
  private static final Set<String> SCALES =
      Set.of("million", "billion", "trillion", "thousand", "crore", "lakh", "percent");

  private static final Set<String> OFFICES =
      Set.of("president", "chairman", "chairwoman", "chair", "chief", "ceo", "cfo", "executive");

  /** How many characters the model sees at once. */
  private static final int WINDOW = 3000;

  private static final class Shared {
    static final SentenceModel MODEL_EN = load();

    private static SentenceModel load() {
      try (InputStream in = SentenceSplitter.class.getResourceAsStream(MODEL)) {
        return new SentenceModel(in);
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }

    /** A detector is for one thread, and dear to make. */
    static final ThreadLocal<SentenceDetectorME> DETECTOR =
        ThreadLocal.withInitial(() -> new SentenceDetectorME(MODEL_EN));
  }

  private final SentenceDetectorME detector = Shared.DETECTOR.get();
  private final Manuscript manuscript;
  private final Columns columns;

  SentenceSplitter(Manuscript manuscript, Columns columns) {
    this.manuscript = manuscript;
    this.columns = columns;
  }

  /** Loads the model. */
  static void prepare() {
    Objects.requireNonNull(Shared.MODEL_EN);
  }

  /** Adds the sentences of a block whose tokens are {@code [from, columns.count())}. */
  void split(Block block, int blockIndex, int from) {
    int to = columns.count();
    if (from == to) {
      return;
    }
    int start = from;
    if (block.kind() != Block.Kind.ROW && to - from > 3) {
      int end = start;
      for (int stop : stops(manuscript.text(block))) {
        int limit = block.span().start() + stop;
        while (end < to && columns.start(end) < limit) {
          end++;
        }
        if (end > start && end < to && ends(columns.word(end - 1), columns.word(end))) {
          columns.addSentence(start, end, blockIndex);
          start = end;
        }
      }
    }
    columns.addSentence(start, to, blockIndex);
  }

  /**
   * Where sentences end, by the model. Its time grows with the square of a text's length, so it
   * sees a long text through a window, whose last sentence is read again at the start of the next.
   */
  private List<Integer> stops(String text) {
    List<Integer> stops = new ArrayList<>();
    int offset = 0;
    while (offset < text.length()) {
      int end = Math.min(offset + WINDOW, text.length());
      Span[] spans = detector.sentPosDetect(text.substring(offset, end));
      int whole = end == text.length() ? spans.length : spans.length - 1;
      for (int i = 0; i < whole; i++) {
        stops.add(offset + spans[i].getEnd());
      }
      boolean overlaps = end < text.length() && whole > 0;
      offset = overlaps ? offset + spans[whole].getStart() : end;
    }
    return stops;
  }

  /** Whether a sentence really ends between two words. */
  private static boolean ends(Word last, Word next) {
    if (TITLES.contains(last.norm())
        || isNumberSign(last, next)
        || isInitials(last)
        || last.norm().equals(",")
        || last.kind() == Token.Kind.NUMBER && SCALES.contains(next.norm())
        || CLOSED.contains(last.norm()) && (OFFICES.contains(next.norm()) || isCurrency(next))
        || FORMS.contains(next.norm())) {
      return false;
    }
    char first = next.text().charAt(0);
    return first != '(' && first != ',' && first != ';' && !Character.isLowerCase(first);
  }

  /** "will pay Acme Corp. $5 million": hardly a sentence begins with a sum. */
  private static boolean isCurrency(Word next) {
    String text = next.text();
    return Character.getType(text.charAt(text.length() - 1)) == Character.CURRENCY_SYMBOL;
  }

  /** No. 5 goes on, a plain no. does not. */
  private static boolean isNumberSign(Word last, Word next) {
    return (last.norm().equals("no.") || last.norm().equals("nos."))
        && next.kind() == Token.Kind.NUMBER;
  }

  /** One or more initials of a name, such as J.P.; not a U.S. that may end a sentence. */
  private static boolean isInitials(Word word) {
    String text = word.text();
    if (text.length() > 4 || text.length() % 2 != 0 || ENDS.contains(text)) {
      return false;
    }
    for (int i = 0; i < text.length(); i += 2) {
      if (!Character.isUpperCase(text.charAt(i)) || text.charAt(i + 1) != '.') {
        return false;
      }
    }
    return true;
  }
}
