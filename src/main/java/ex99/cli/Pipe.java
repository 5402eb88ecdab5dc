package ex99.cli;

import java.io.IOException;

/** Tells a reader that went away, as {@code head} does, from a disk that is full. */
final class Pipe {
  private Pipe() {}

  static boolean closed(IOException e) {
    String message = String.valueOf(e.getMessage());
    return message.contains("Broken pipe") || message.contains("Connection reset");
  }
}
