package ex99.output;

import com.fasterxml.jackson.core.SerializableString;
import com.fasterxml.jackson.core.io.CharacterEscapes;
import com.fasterxml.jackson.core.io.SerializedString;
import java.util.HexFormat;

/**
 * Escapes, besides what JSON demands, the characters that command a terminal or turn the direction
 * of writing, for records are looked at on terminals.
 */
final class Escapes extends CharacterEscapes {
  private static final long serialVersionUID = 1;
  private static final int[] ASCII = standardAsciiEscapesForJSON();

  static {
    ASCII[0x7f] = ESCAPE_STANDARD;
  }

  @Override
  public int[] getEscapeCodesForAscii() {
    return ASCII;
  }

  @Override
  public SerializableString getEscapeSequence(int c) {
    boolean commands =
        c < 0xa0
            || c >= 0x200e && c <= 0x202e && (c < 0x2010 || c >= 0x2028)
            || c >= 0x2066 && c <= 0x2069;
    return commands ? new SerializedString("\\u" + hex(c)) : null;
  }

  private static String hex(int c) {
    return HexFormat.of().withUpperCase().toHexDigits((char) c);
  }
}
