package ex99.cli;

import java.io.BufferedInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Iterator;
import java.util.NoSuchElementException;

/** Names of files, one a line or each ended by a zero byte as {@code find -print0} writes them. */
final class NameList implements Iterator<String>, AutoCloseable {
  /** No file system has longer names; what is longer is no list. */
  private static final int LONGEST = 1 << 16;

  private final InputStream bytes;
  private final int end;
  private String next;

  NameList(InputStream bytes, boolean zero) {
    this.bytes = new BufferedInputStream(bytes, 1 << 16);
    this.end = zero ? 0 : '\n';
  }

  @Override
  public boolean hasNext() {
    try {
      while (next == null) {
        next = read();
        if (next == null) {
          return false;
        }
        if (next.isEmpty()) {
          next = null;
        }
      }
      return true;
    } catch (IOException e) {
      throw new UncheckedIOException("the list of names could not be read: " + e.getMessage(), e);
    }
  }

  @Override
  public String next() {
    if (!hasNext()) {
      throw new NoSuchElementException();
    }
    String name = next;
    next = null;
    return name;
  }

  @Override
  public void close() throws IOException {
    bytes.close();
  }

  private String read() throws IOException {
    ByteArrayOutputStream name = new ByteArrayOutputStream();
    int b = bytes.read();
    if (b < 0) {
      return null;
    }
    for (; b >= 0 && b != end; b = bytes.read()) {
      if (name.size() == LONGEST) {
        throw new IOException("a name has more than " + LONGEST + " bytes");
      }
      name.write(b);
    }
    String read = name.toString(StandardCharsets.UTF_8);
    return end == '\n' && read.endsWith("\r") ? read.substring(0, read.length() - 1) : read;
  }
}
