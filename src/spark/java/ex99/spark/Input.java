package ex99.spark;

import ex99.model.Failure;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;

/**
 * One input of a job.
 *
 * @param path its name, which the record tells
 * @param length how many bytes it has
 * @param bytes null when it could not be read
 * @param failure why it could not be read, else null
 */
record Input(String path, long length, byte[] bytes, Failure failure) {
  static Input of(String path, byte[] bytes) {
    return bytes == null
        ? unread(path, 0, "no_bytes", "has no bytes")
        : new Input(path, bytes.length, bytes, null);
  }

  static Input tooLarge(String path, long length, long most) {
    String message = "is larger than " + most + " bytes; --max-bytes raises the bound";
    return unread(path, length, "too_large", message);
  }

  static Input unread(String path, long length, String code, String message) {
    return new Input(path, length, null, new Failure(path, "read", code, message));
  }

  /** The hash of its bytes, or null when it was not read. */
  byte[] sha256() {
    try {
      return bytes == null ? null : MessageDigest.getInstance("SHA-256").digest(bytes);
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e);
    }
  }
}
