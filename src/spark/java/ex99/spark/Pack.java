package ex99.spark;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;

/**
 * Some files of a listing in little room: of each address only what differs from the one before. A
 * task takes a few packs, and nothing else of the listing stays in the driver's memory.
 */
final class Pack {
  /**
   * A listed file.
   *
   * @param address where it is
   * @param length its length when it was listed
   */
  record Entry(String address, long length) {}

  private final ByteArrayOutputStream bytes = new ByteArrayOutputStream();
  private final DataOutputStream out = new DataOutputStream(bytes);
  private String last = "";

  void add(Entry entry) {
    String address = entry.address();
    int shared = 0;
    int most = Math.min(Math.min(last.length(), address.length()), Short.MAX_VALUE);
    while (shared < most && last.charAt(shared) == address.charAt(shared)) {
      shared++;
    }
    try {
      out.writeShort(shared);
      out.writeUTF(address.substring(shared));
      out.writeLong(entry.length());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    last = address;
  }

  byte[] bytes() {
    return bytes.toByteArray();
  }

  static List<Entry> entries(byte[] pack) {
    List<Entry> entries = new ArrayList<>();
    String last = "";
    try (DataInputStream in = new DataInputStream(new ByteArrayInputStream(pack))) {
      while (in.available() > 0) {
        String address = last.substring(0, in.readShort()) + in.readUTF();
        entries.add(new Entry(address, in.readLong()));
        last = address;
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return entries;
  }
}
