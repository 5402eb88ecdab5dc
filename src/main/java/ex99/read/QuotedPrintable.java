package ex99.read;

import java.io.ByteArrayOutputStream;

/** Undoes what mail does to text: {@code =3D} for an equals sign, {@code =} at a line's end. */
final class QuotedPrintable {
  private static final int LOOK = 1 << 16;

  private QuotedPrintable() {}

  /**
   * The bytes themselves unless every equals sign near their start is one of an escape, and lines
   * end in some.
   */
  static byte[] decoded(byte[] bytes) {
    return is(bytes) ? decode(bytes) : bytes;
  }

  private static boolean is(byte[] bytes) {
    int look = Math.min(bytes.length, LOOK) - 2;
    int breaks = 0;
    int escapes = 0;
    for (int i = 0; i < look; i++) {
      if (bytes[i] != '=') {
        continue;
      }
      if (lineEnd(bytes, i + 1) > 0) {
        breaks++;
      } else if (hex(bytes[i + 1]) >= 0 && hex(bytes[i + 2]) >= 0) {
        escapes += bytes[i + 1] == '3' && bytes[i + 2] == 'D' || hex(bytes[i + 1]) >= 8 ? 1 : 0;
      } else {
        return false;
      }
    }
    return breaks > 0 && breaks + escapes >= 3;
  }

  private static byte[] decode(byte[] bytes) {
    ByteArrayOutputStream out = new ByteArrayOutputStream(bytes.length);
    int i = 0;
    while (i < bytes.length) {
      int end = bytes[i] == '=' ? lineEnd(bytes, i + 1) : -1;
      if (end > 0) {
        i = end;
      } else if (bytes[i] == '='
          && i + 2 < bytes.length
          && hex(bytes[i + 1]) >= 0
          && hex(bytes[i + 2]) >= 0) {
        out.write(hex(bytes[i + 1]) << 4 | hex(bytes[i + 2]));
        i += 3;
      } else {
        out.write(bytes[i++]);
      }
    }
    return out.toByteArray();
  }

  /** The place after the line feed when nothing but white space stands before it, else -1. */
  private static int lineEnd(byte[] bytes, int from) {
    int at = from;
    int most = Math.min(bytes.length, from + 8);
    while (at < most && (bytes[at] == ' ' || bytes[at] == '\t' || bytes[at] == '\r')) {
      at++;
    }
    return at < most && bytes[at] == '\n' ? at + 1 : -1;
  }

  private static int hex(byte b) {
    return b >= '0' && b <= '9' ? b - '0' : b >= 'A' && b <= 'F' ? b - 'A' + 10 : -1;
  }
}
