package ex99.read;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.IllegalCharsetNameException;
import java.nio.charset.StandardCharsets;
import java.nio.charset.UnsupportedCharsetException;
import java.util.Locale;

/**
 * Text decoded from bytes: by byte order mark, valid UTF-8, the charset that the input declares,
 * else windows-1252.
 *
 * @param text without a byte order mark
 * @param charset the name of the charset, as records give it
 */
record Charsets(String text, String charset) {
  private static final Charset WINDOWS = Charset.forName("windows-1252");
  private static final int DECLARATION = 4096;

  static Charsets decode(byte[] bytes) {
    if (starts(bytes, 0xEF, 0xBB, 0xBF)) {
      return new Charsets(new String(bytes, 3, bytes.length - 3, StandardCharsets.UTF_8), "UTF-8");
    }
    if (starts(bytes, 0xFF, 0xFE) || starts(bytes, 0xFE, 0xFF)) {
      return new Charsets(
          new String(bytes, 2, bytes.length - 2, wide(bytes[0] == (byte) 0xFF)),
          bytes[0] == (byte) 0xFF ? "UTF-16LE" : "UTF-16BE");
    }
    if (isWide(bytes)) {
      boolean little = bytes[1] == 0;
      return new Charsets(new String(bytes, wide(little)), little ? "UTF-16LE" : "UTF-16BE");
    }
    // What is decoded without a mark for what could not be is valid; that mark itself may be meant.
    String utf8 = new String(bytes, StandardCharsets.UTF_8);
    if (utf8.indexOf('\ufffd') < 0 || isUtf8(bytes)) {
      return new Charsets(utf8, "UTF-8");
    }
    Charset declared = declared(bytes);
    return new Charsets(new String(bytes, declared), declared.name());
  }

  /** Whether every other byte near the start is zero, as in UTF-16 without a byte order mark. */
  static boolean isWide(byte[] bytes) {
    if (bytes.length < 8 || bytes[0] != 0 && bytes[1] != 0) {
      return false;
    }
    int zero = bytes[0] == 0 ? 0 : 1;
    int look = Math.min(bytes.length, 256) / 2;
    int zeros = 0;
    for (int i = 0; i < look; i++) {
      zeros += bytes[2 * i + zero] == 0 && bytes[2 * i + 1 - zero] != 0 ? 1 : 0;
    }
    return zeros * 10 > look * 8;
  }

  private static Charset wide(boolean little) {
    return little ? StandardCharsets.UTF_16LE : StandardCharsets.UTF_16BE;
  }

  /** Whether bytes begin with others, given as numbers up to 255. */
  static boolean starts(byte[] bytes, int... mark) {
    if (bytes.length < mark.length) {
      return false;
    }
    for (int i = 0; i < mark.length; i++) {
      if ((bytes[i] & 0xFF) != mark[i]) {
        return false;
      }
    }
    return true;
  }

  private static boolean isUtf8(byte[] bytes) {
    try {
      StandardCharsets.UTF_8
          .newDecoder()
          .onMalformedInput(CodingErrorAction.REPORT)
          .onUnmappableCharacter(CodingErrorAction.REPORT)
          .decode(ByteBuffer.wrap(bytes));
      return true;
    } catch (CharacterCodingException e) {
      return false;
    }
  }

  /**
   * The charset that a {@code charset=} or {@code encoding=} near the start names; ISO 8859-1 and
   * ASCII mean windows-1252, as browsers read them.
   */
  private static Charset declared(byte[] bytes) {
    String head =
        new String(bytes, 0, Math.min(bytes.length, DECLARATION), StandardCharsets.ISO_8859_1);
    for (String key : new String[] {"charset=", "encoding="}) {
      int at = head.toLowerCase(Locale.ROOT).indexOf(key);
      if (at >= 0) {
        String name = name(head, at + key.length());
        String lower = name.toLowerCase(Locale.ROOT);
        if (!lower.isEmpty()
            && !lower.startsWith("utf")
            && !lower.equals("iso-8859-1")
            && !lower.contains("ascii")) {
          try {
            return Charset.forName(name);
          } catch (IllegalCharsetNameException | UnsupportedCharsetException e) {
            return WINDOWS;
          }
        }
      }
    }
    return WINDOWS;
  }

  private static String name(String head, int from) {
    int start = from;
    while (start < head.length() && "\"' ".indexOf(head.charAt(start)) >= 0) {
      start++;
    }
    int end = start;
    while (end < head.length()
        && (Character.isLetterOrDigit(head.charAt(end)) || "-_:".indexOf(head.charAt(end)) >= 0)) {
      end++;
    }
    return head.substring(start, end);
  }
}
