package ex99.output;

/** The keys of the record's JSON, which are its components' names in snake_case. */
public final class Keys {
  private Keys() {}

  /** {@code textLength} is {@code text_length}; {@code for} is no name in Java. */
  public static String of(String component) {
    if (component.equals("forWhat")) {
      return "for";
    }
    StringBuilder key = new StringBuilder();
    for (char c : component.toCharArray()) {
      if (Character.isUpperCase(c)) {
        key.append('_').append(Character.toLowerCase(c));
      } else {
        key.append(c);
      }
    }
    return key.toString();
  }
}
