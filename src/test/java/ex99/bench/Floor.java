package ex99.bench;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import opennlp.tools.sentdetect.SentenceDetectorME;
import opennlp.tools.sentdetect.SentenceModel;
import opennlp.tools.tokenize.SimpleTokenizer;
import org.jsoup.Jsoup;

/** The least that any program on these libraries does: read, parse HTML, split, tokenize. */
final class Floor {
  private final SentenceModel model;

  Floor() throws IOException {
    try (InputStream in =
        Floor.class.getResourceAsStream("/opennlp-en-ud-ewt-sentence-1.3-2.5.4.bin")) {
      model = new SentenceModel(in);
    }
  }

  /** The number of tokens of an exhibit. */
  long run(Path file) throws IOException {
    String input = new String(Files.readAllBytes(file), StandardCharsets.UTF_8);
    boolean html = input.regionMatches(true, 0, "<", 0, 1) || input.contains("</");
    String text = html ? Jsoup.parse(input).wholeText() : input;
    long tokens = 0;
    for (String sentence : new SentenceDetectorME(model).sentDetect(text)) {
      tokens += SimpleTokenizer.INSTANCE.tokenize(sentence).length;
    }
    return tokens;
  }
}
