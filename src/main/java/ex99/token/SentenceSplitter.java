package ex99.token;

import ex99.text.Block;
import ex99.text.Manuscript;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import opennlp.tools.ml.model.MaxentModel;
import opennlp.tools.sentdetect.SDContextGenerator;
import opennlp.tools.sentdetect.SentenceDetectorME;
import opennlp.tools.sentdetect.SentenceModel;
import opennlp.tools.util.StringUtil;

/** Splits blocks into sentences with OpenNLP's English model, and mends what it gets wrong here. */
final class SentenceSplitter {
  private static final String MODEL = "/opennlp-en-ud-ewt-sentence-1.3-2.5.4.bin";

  /** Words with a full stop after which a sentence goes on, whatever follows. */
  private static final Set<String> TITLES =
      Set.of(
          "mr.", "mrs.", "ms.", "dr.", "prof.", "messrs.", "hon.", "gen.", "rev.", "st.", "vs.",
          "approx.", "incl.", "excl.", "ex.", "avg.", "rs.", "ps.", "sfr.", "dfl.", "ptas.", "lt.",
          "col.", "capt.", "jan.", "feb.", "mar.", "apr.", "jun.", "jul.", "aug.", "sep.", "sept.",
          "oct.", "nov.", "dec.", "bros.", "adm.", "maj.", "sgt.", "ing.", "lic.", "arq.", "dott.",
          "drs.", "mme.", "th.", "chr.", "wm.", "chas.", "thos.");

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
          "bhd",
          "bhd.",
          "kg",
          "kgaa",
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

  /** Ranks as abbreviated, and what they stand before: "Ann Roe, Sr. Vice President". */
  private static final Set<String> RANKS = Set.of("sr.", "exec.", "asst.", "assoc.");

  private static final Set<String> RANKED =
      Set.of(
          "vice",
          "vp",
          "v.p.",
          "director",
          "manager",
          "executive",
          "counsel",
          "managing",
          "corporate",
          "advisor",
          "adviser",
          "analyst",
          "partner",
          "secretary",
          "treasurer",
          "professor");

  /** The marks that the model was trained to judge. */
  private static final String ENDERS = ".!?";

  private static final class Shared {
    static final SentenceModel MODEL_EN = load();

    private static SentenceModel load() {
      try (InputStream in = SentenceSplitter.class.getResourceAsStream(MODEL)) {
        return new SentenceModel(in);
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }
  }

  private final MaxentModel model = Shared.MODEL_EN.getMaxentModel();

  /** What the model looks at; it is for one thread. */
  private final SDContextGenerator contexts = Shared.MODEL_EN.getFactory().getSDContextGenerator();

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

  /**
   * Adds the sentences of a block whose tokens are {@code [from, columns.count())}. The model is
   * asked only where a sentence could end by the words on both sides, which is what it is slow at:
   * at an abbreviation, in a figure and before a small letter its answer would not count.
   */
  void split(Block block, int blockIndex, int from) {
    int to = columns.count();
    if (from == to) {
      return;
    }
    int start = from;
    if (block.kind() != Block.Kind.ROW && to - from > 3) {
      String own = null;
      String text = manuscript.text();
      int limit = block.span().end();
      int end = start;
      for (int at = ender(text, block.span().start(), limit); at < limit; ) {
        int stop = space(text, at, limit);
        while (end < to && columns.start(end) < stop) {
          end++;
        }
        if (end > start && end < to && ends(end, to)) {
          own = own == null ? manuscript.text(block) : own;
          if (splits(own, at - block.span().start(), stop - block.span().start())) {
            columns.addSentence(start, end, blockIndex);
            start = end;
          }
        }
        at = ender(text, stop, limit);
      }
    }
    columns.addSentence(start, to, blockIndex);
  }

  /** The first mark from an offset on that may end a sentence, or the limit. */
  private static int ender(String text, int from, int limit) {
    int at = from;
    while (at < limit && ENDERS.indexOf(text.charAt(at)) < 0) {
      at++;
    }
    return at;
  }

  private static int space(String text, int from, int limit) {
    int at = from;
    while (at < limit && !StringUtil.isWhitespace(text.charAt(at))) {
      at++;
    }
    return at;
  }

  /**
   * Whether the model ends a sentence before the white space at {@code stop}: at the last mark, or
   * at one before it that a capital letter follows, as its own detector goes about it.
   */
  private boolean splits(String text, int first, int stop) {
    for (int at = first; at < stop; ) {
      int next = ender(text, at + 1, stop);
      if ((next == stop || Character.isUpperCase(text.charAt(at + 1))) && splits(text, at)) {
        return true;
      }
      at = next;
    }
    return false;
  }

  private boolean splits(String text, int mark) {
    double[] outcomes = model.eval(contexts.getContext(text, mark));
    return model.getBestOutcome(outcomes).equals(SentenceDetectorME.SPLIT);
  }

  /** Whether a sentence really ends before a word. */
  private boolean ends(int at, int limit) {
    Word last = columns.word(at - 1);
    Word next = columns.word(at);
    boolean paid = CLOSED.contains(last.norm()) && at + 1 < limit;
    return !(paid && isCurrency(next, columns.word(at + 1))) && ends(last, next);
  }

  /** "will pay Acme Corp. US$5 million", "EUR 5 million": letters of a currency before a sum. */
  private static boolean isCurrency(Word next, Word after) {
    String letters = next.text();
    boolean capitals = letters.length() <= 3 && letters.equals(letters.toUpperCase(Locale.ROOT));
    boolean code = letters.length() == 3 && after.kind() == Token.Kind.NUMBER;
    return capitals && Character.isLetter(letters.charAt(0)) && (code || isCurrency(after));
  }

  private static boolean ends(Word last, Word next) {
    if (TITLES.contains(last.norm())
        || isNumberSign(last, next)
        || isInitials(last)
        || RANKS.contains(last.norm()) && RANKED.contains(next.norm())
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
