package ex99.read;

/** An input that cannot be read, with a reason for people and a code for programs. */
public final class Unreadable extends Exception {
  private static final long serialVersionUID = 1;

  private final String code;

  /**
   * An input that cannot be read.
   *
   * @param code such as {@code no_text}, {@code encrypted_pdf}, {@code too_large}
   * @param message one sentence without the input's name
   */
  public Unreadable(String code, String message) {
    super(message);
    this.code = code;
  }

  public String code() {
    return code;
  }
}
