package ex99.cli;

import ex99.read.Unreadable;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;

/** Reads an input whole, up to a bound. */
final class InputFile {
  private InputFile() {}

  /**
   * The bytes of an input.
   *
   * @param path a file, or {@code -} for standard input
   * @param in standard input
   * @param most how many bytes an input may have
   * @throws Unreadable saying what to do
   */
  static byte[] read(String path, InputStream in, long most) throws Unreadable {
    try {
      if (path.equals("-")) {
        return read(in, most);
      }
      Path file = Path.of(path);
      if (Files.isDirectory(file)) {
        throw new Unreadable("directory", "is a directory; -r reads the exhibits in it");
      }
      if (Files.size(file) > most) {
        throw tooLarge(most);
      }
      try (InputStream bytes = Files.newInputStream(file)) {
        return read(bytes, most);
      }
    } catch (NoSuchFileException e) {
      throw new Unreadable("no_such_file", "no such file; check the name");
    } catch (AccessDeniedException e) {
      throw new Unreadable("no_permission", "may not be read; check its permissions");
    } catch (InvalidPathException e) {
      throw new Unreadable("no_such_file", "is not a file name here: " + e.getReason());
    } catch (IOException e) {
      throw new Unreadable("input_output", "could not be read: " + e.getMessage());
    }
  }

  private static byte[] read(InputStream bytes, long most) throws IOException, Unreadable {
    byte[] read = bytes.readNBytes((int) Math.min(most + 1, Integer.MAX_VALUE - 8));
    if (read.length > most) {
      throw tooLarge(most);
    }
    return read;
  }

  private static Unreadable tooLarge(long most) {
    return new Unreadable(
        "too_large", "is larger than " + most + " bytes; --max-bytes raises the bound");
  }
}
