package ex99.read;

import java.util.Locale;

/**
 * What the attributes of a tag say of how its text is set. It belongs to one document; the style
 * that it last led to is at hand, as the same tags mostly stand in the same ones.
 */
final class Dress {
  /** That of a tag without attributes. */
  static final Dress NONE = new Dress("", "", "", "", Css.NONE);

  /** That of a tag with a ground of its own and nothing else. */
  private static final Dress GROUND = new Dress("", "", "", "", Css.GROUND);

  private final String align;
  private final String color;
  private final String face;
  private final boolean ground;
  private final Css css;

  private Style lastAround;
  private HtmlTag lastTag;
  private Style last;

  private Dress(String align, String color, String face, String ground, Css css) {
    this.align = align;
    this.color = color;
    this.face = face;
    this.ground = !ground.isEmpty() && !Css.isWhite(ground.toLowerCase(Locale.ROOT));
    this.css = css;
  }

  /**
   * What the attributes of a tag say.
   *
   * @param styles what the style attributes so far say
   */
  static Dress of(Attribution attributes, Sheet<Css> styles) {
    return new Dress(
        attributes.get("align"),
        attributes.get("color"),
        attributes.get("face"),
        attributes.get("bgcolor"),
        css(attributes.get("style"), styles));
  }

  private static Css css(String style, Sheet<Css> styles) {
    if (style.isEmpty()) {
      return Css.NONE;
    }
    Css known = styles.get(style);
    if (known == null) {
      known = Css.parse(style);
      styles.put(style, known);
    }
    return known;
  }

  /** How lines are set, or empty. */
  String align() {
    return css.align() != null ? css.align() : align;
  }

  /** The color of its letters when no style tells of it, or empty. */
  String color() {
    return color;
  }

  /** The name of its type when no style tells of it, or empty. */
  String face() {
    return face;
  }

  /** What its style attribute says. */
  Css css() {
    return css;
  }

  /** The style inside a tag so set. */
  Style inside(Style around, HtmlTag tag) {
    if (this == NONE) { // which all documents share
      return tag.isSet() ? around.inside(tag, this) : around;
    }
    if (lastAround != around || lastTag != tag) {
      Style next = around.inside(tag, this);
      last = ground ? next.inside(tag, GROUND) : next;
      lastAround = around;
      lastTag = tag;
    }
    return last;
  }
}
