package ex99.read;

/**
 * What the attributes of a tag say of how its text is set.
 *
 * @param align how its lines are set, or empty
 * @param color of its letters, or empty
 * @param face the name of its type, or empty
 * @param ground the color behind it, or empty
 * @param css what its style attribute says
 */
record Dress(String align, String color, String face, String ground, Css css) {
  /** That of a tag without attributes. */
  static final Dress NONE = new Dress("", "", "", "", Css.NONE);

  /** That of a tag with a ground of its own and nothing else. */
  static final Dress GROUND = new Dress("", "", "", "", Css.GROUND);

  static Dress of(Attribution attributes, Sheet sheet) {
    String align = attributes.get("align");
    String color = attributes.get("color");
    String face = attributes.get("face");
    String ground = attributes.get("bgcolor");
    Css css = sheet.css(attributes.get("style"));
    return new Dress(align, color, face, ground, css);
  }
}
