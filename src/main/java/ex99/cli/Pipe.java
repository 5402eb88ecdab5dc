package ex99.cli;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.FileSystemException;
import java.nio.file.NoSuchFileException;

/** Tells a reader that went away, as {@code head} does, from a disk that is full. */
final class Pipe {
  private Pipe() {}

  static boolean closed(IOException e) {
    String message = String.valueOf(e.getMessage());
    return message.contains("Broken pipe") || message.contains("Connection reset");
  }

  /** The exit status after trouble with a file: 0 when nobody reads any more, else 1 and told. */
  static int status(IOException e, Console console) {
    if (closed(e)) {
      return 0;
    }
    if (e instanceof NoSuchFileException missing) {
      console.say(missing.getFile() + ": no such file or folder");
    } else if (e instanceof FileAlreadyExistsException taken) {
      console.say(taken.getFile() + ": is a file, where a folder is wanted");
    } else if (e instanceof AccessDeniedException denied) {
      console.say(denied.getFile() + ": permission denied");
    } else if (e instanceof FileSystemException file) {
      String reason = file.getReason() == null ? file.getClass().getSimpleName() : file.getReason();
      console.say(file.getFile() + ": " + reason);
    } else {
      console.say("input or output failed: " + e.getMessage());
    }
    return 1;
  }
}
