package ex99.fuzz;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.random.RandomGenerator;

/** Ways to spoil an exhibit. */
enum Mutation {
  CUT {
    @Override
    byte[] apply(byte[] input, RandomGenerator random) {
      return Arrays.copyOf(input, random.nextInt(input.length));
    }
  },
  FLIP {
    @Override
    byte[] apply(byte[] input, RandomGenerator random) {
      byte[] output = input.clone();
      for (int i = random.nextInt(1, 40); i > 0; i--) {
        output[random.nextInt(output.length)] = (byte) random.nextInt(256);
      }
      return output;
    }
  },
  DELETE {
    @Override
    byte[] apply(byte[] input, RandomGenerator random) {
      int from = random.nextInt(input.length);
      int to = Math.min(input.length, from + random.nextInt(1, 400));
      return splice(input, from, to, new byte[0]);
    }
  },
  DUPLICATE {
    @Override
    byte[] apply(byte[] input, RandomGenerator random) {
      int from = random.nextInt(input.length);
      int to = Math.min(input.length, from + random.nextInt(1, 2000));
      int at = random.nextInt(input.length);
      return splice(input, at, at, Arrays.copyOfRange(input, from, to));
    }
  },
  INSERT {
    @Override
    byte[] apply(byte[] input, RandomGenerator random) {
      byte[] output = input;
      for (int i = random.nextInt(1, 12); i > 0; i--) {
        int at = random.nextInt(output.length);
        String word = WORDS[random.nextInt(WORDS.length)];
        output = splice(output, at, at, word.getBytes(StandardCharsets.UTF_8));
      }
      return output;
    }
  },
  REPEAT {
    @Override
    byte[] apply(byte[] input, RandomGenerator random) {
      int at = random.nextInt(input.length);
      String word = WORDS[random.nextInt(WORDS.length)].repeat(random.nextInt(1, 3000));
      return splice(input, at, at, word.getBytes(StandardCharsets.UTF_8));
    }
  },
  STRIP {
    @Override
    byte[] apply(byte[] input, RandomGenerator random) {
      byte unwanted = input[random.nextInt(input.length)];
      ByteArrayOutputStream output = new ByteArrayOutputStream(input.length);
      for (byte b : input) {
        if (b != unwanted || random.nextInt(8) == 0) {
          output.write(b);
        }
      }
      return output.toByteArray();
    }
  },
  SWAP {
    @Override
    byte[] apply(byte[] input, RandomGenerator random) {
      String[] lines = new String(input, StandardCharsets.ISO_8859_1).split("(?<=\n)");
      for (int i = random.nextInt(1, 20); i > 0; i--) {
        int a = random.nextInt(lines.length);
        int b = random.nextInt(lines.length);
        String line = lines[a];
        lines[a] = lines[b];
        lines[b] = line;
      }
      return String.join("", lines).getBytes(StandardCharsets.ISO_8859_1);
    }
  };

  private static final String[] WORDS = {
    "“",
    "”",
    "\"",
    "'",
    "’",
    "$",
    "US$",
    "RMB",
    "€",
    "%",
    "percent",
    "1,",
    "1.",
    "9".repeat(400),
    "1/",
    "-",
    "–",
    "(",
    ")",
    "((((",
    "<",
    ">",
    "&",
    "&#",
    "&#x110000;",
    "&#xD800;",
    "&nbsp;",
    "<table><tr><td>",
    "</td></tr></table>",
    "<p>",
    "</p>",
    "<div>",
    "<b>",
    "<!--",
    "-->",
    "<![CDATA[",
    "<script>",
    "<style>",
    "<DOCUMENT>\n<TYPE>EX-99.1\n<TEXT>\n",
    "</TEXT>\n</DOCUMENT>\n",
    "<PAGE>",
    "\n\n",
    "\r\n",
    "\t",
    "\f",
    "\u0000",
    "\u0007",
    "\u001b[31m",
    "\u007f",
    "\u0085",
    "\u00a0",
    "\u00ad",
    "\u200b",
    "\u200e",
    "\u200f",
    "\u202e",
    "\u2028",
    "\u2066",
    "\ufeff",
    "\ufffe",
    "\ud83d\ude80",
    "\ud835\udc9c",
    "e\u0301",
    "\u0130",
    "\u0131",
    "\u00df",
    "A ",
    "Inc. ",
    "Co., ",
    "Ltd. ",
    "said ",
    ", Chief Executive Officer of ",
    "acquired ",
    "million ",
    "billion",
    "per share ",
    "between ",
    "from ",
    "to ",
    "and ",
    "plus 1 share",
    "-0",
    "1e400",
    "0x",
    "1,2,3,4",
    "January 32, 2024 ",
    "February 29, 1900",
    "99/99/9999",
    "About ",
    "Exhibit 99.1",
    "-more-",
    "###"
  };

  abstract byte[] apply(byte[] input, RandomGenerator random);

  private static byte[] splice(byte[] input, int from, int to, byte[] middle) {
    byte[] output = new byte[input.length - (to - from) + middle.length];
    System.arraycopy(input, 0, output, 0, from);
    System.arraycopy(middle, 0, output, from, middle.length);
    System.arraycopy(input, to, output, from + middle.length, input.length - to);
    return output;
  }
}
