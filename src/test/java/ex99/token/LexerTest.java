package ex99.token;

import static org.junit.jupiter.api.Assertions.assertEquals;

import ex99.text.Block;
import ex99.text.Manuscript;
import ex99.text.ManuscriptBuilder;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** How words, figures and sentences are told apart. */
class LexerTest {
  private static Tokens lex(String... paragraphs) {
    ManuscriptBuilder builder = new ManuscriptBuilder();
    for (String paragraph : paragraphs) {
      builder.add(Block.Kind.PARAGRAPH, paragraph, -1, false);
    }
    Manuscript manuscript = builder.build();
    return Lexer.lex(manuscript);
  }

  private static String words(String text) {
    return lex(text).tokens().stream().map(Token::text).collect(Collectors.joining(" "));
  }

  private static List<String> sentences(String text) {
    Tokens tokens = lex(text);
    return tokens.sentences().stream().map(s -> tokens.text(s.from(), s.to())).toList();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "$1,234.56 million|$ 1,234.56 million",
        "US$5.25|US $ 5.25",
        "12.5%|12.5 %",
        "(3.1)%|( 3.1 ) %",
        "$.10 a share|$ . 10 a share",
        "1,2,3|1 , 2 , 3",
        "Vale’s mills|Vale ’s mills",
        "“No,” she said.|“ No , ” she said .",
        "the U.S. dollar|the U.S. dollar",
        "ir@vale.example|ir@vale.example",
        "www.vale.example/news|www.vale.example/news",
        "and/or|and / or",
        "mills—and|mills — and",
      })
  void wordsAndFigures(String text, String expected) {
    assertEquals(expected, words(text));
  }

  @ParameterizedTest
  @ValueSource(strings = {"mill", "Orrin Mills", "of  two", " one", "a b c", "U.S. mill", "LLP"})
  void aPhraseOfAListIsCutAsTextIs(String phrase) {
    Tokens tokens = lex(phrase);
    assertEquals(tokens.tokens().stream().map(Token::norm).toList(), Lexer.norms(phrase));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Orrin Mills paid $4 million.|The price was fair.",
        "Dr. Ines Okoro joined Vale Corp. in May.|She had been at Harl & Co. before.",
        "It trades on the U.S. market.|Nobody knows why.",
        "He said, “We bought it.|We will keep it.”|She agreed.",
        "Sales rose 4.5% to $1.2 billion vs. $1.1 billion.|Costs fell.",
        "Vale Inc. bought No. 7 Mill St. on Sept. 4, 2031.|It is old.",
        "Is it a good price?|It is!|Nobody asked.",
        "Tarn & Lowe, L.L.C. sold it.|Mr. A. B. Orrin signed.",
      })
  void sentencesEndWhereAReaderEndsThem(String text) {
    List<String> expected = Arrays.asList(text.split("\\|"));
    assertEquals(expected, sentences(String.join(" ", expected)));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"", " ", ".", "“", "...", "$", "a.b.c.", "((((", "1.2.3.4", "\ud83d\ude80"})
  void whatIsNoSentenceIsSplitToo(String text) {
    Tokens tokens = lex("A b c.", text, "D e f.");
    int at = 0;
    for (Sentence sentence : tokens.sentences()) {
      assertEquals(at, sentence.from());
      at = sentence.to();
    }
    assertEquals(tokens.size(), at);
  }
}
