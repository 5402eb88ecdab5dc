package ex99.phrase;

import static org.junit.jupiter.api.Assertions.assertEquals;

import ex99.text.Block;
import ex99.text.ManuscriptBuilder;
import ex99.token.Lexer;
import ex99.token.Tokens;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Numbers in figures and words: the value, and how much of the text they take. */
class NumeralTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "4,500 people | 4500 | 4,500",
        "1.2 billion units | 1200000000 | 1.2 billion",
        "10-million dollars | 10000000 | 10-million",
        ".5 of | 0.5 | .5",
        "8 3/4 percent | 8.75 | 8 3/4",
        "8-3/4 percent | 8.75 | 8-3/4",
        "8½ percent | 8.5 | 8½",
        "33 1/3 percent | 33.3333333333 | 33 1/3",
        "12,5 percent | 12.5 | 12,5",
        "1.234.567 euros | 1234567 | 1.234.567",
        "5/12/2004 | 5 | 5",
        "34.6 crore rupees | 346000000 | 34.6 crore",
        "twenty-five million dollars | 25000000 | twenty-five million",
        "twenty five | 25 | twenty five",
        "two hundred and fifty thousand shares | 250000 | two hundred and fifty thousand",
        "one billion two hundred million | 1200000000 | one billion two hundred million",
        "one hundred twenty-three | 123 | one hundred twenty-three",
        "a hundred shares | 100 | a hundred",
        "half a million | 500000 | half a million",
        "a half | 0.5 | a half",
        "one-half of | 0.5 | one-half",
        "one-third of a share | 0.3333333333 | one-third",
        "two-thirds | 0.6666666667 | two-thirds",
        "three quarters of a billion | 750000000 | three quarters of a billion",
        "one and a half million | 1500000 | one and a half million",
        "three and one-half percent | 3.5 | three and one-half",
        "one-and-one-half times | 1.5 | one-and-one-half",
        "one and two | 1 | one",
        "twenty and thirty | 20 | twenty",
      })
  void reads(String text, String value, String taken) {
    Tokens tokens = tokens(text);
    Numeral numeral = Numeral.tryMatch(tokens, 0);
    assertEquals(
        value + " " + taken,
        numeral.value().toPlainString() + " " + tokens.text(numeral.from(), numeral.to()));
  }

  @ParameterizedTest
  @CsvSource({
    "third quarter",
    "millions of shares",
    "a share",
    "two-for-one split",
    "one-time gain",
    "27.09.2017",
    "quarter",
    "and a half",
  })
  void isNoNumeral(String text) {
    assertEquals(null, Numeral.tryMatch(tokens(text), 0));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "about 7 | ~",
        "approximately 7 | ~",
        "an estimated 7 | ~",
        "some 7 | ~",
        "nearly 7 | ~",
        "more than 7 | >",
        "in excess of 7 | >",
        "well over 7 | >",
        "exceeding 7 | >",
        "at least 7 | >=",
        "no less than 7 | >=",
        "a minimum of 7 | >=",
        "7 or more | >=",
        "less than 7 | <",
        "under 7 | <",
        "below 7 | <",
        "up to 7 | <=",
        "up to an additional 7 | <=",
        "a maximum of 7 | <=",
        "as much as 7 | <=",
        "no more than 7 | <=",
        "not to exceed 7 | <=",
        "will not exceed 7 | <=",
        "up to an aggregate of 7 | <=",
        "7 or less | <=",
        "7 or so | ~",
        "exactly 7 | =",
        "over a 7 | =",
        "moving up 7 | =",
        "or more than others 7 | =",
      })
  void compares(String text, String comparator) {
    Tokens tokens = tokens(text);
    int at = 0;
    while (!tokens.is(at, "7")) {
      at++;
    }
    assertEquals(comparator, Comparators.around(tokens, at, at + 1).word());
  }

  private static Tokens tokens(String text) {
    return Lexer.lex(new ManuscriptBuilder().add(Block.Kind.PARAGRAPH, text, -1, false).build());
  }
}
