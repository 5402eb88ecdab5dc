package ex99.read;

import java.awt.geom.GeneralPath;
import java.util.List;
import org.apache.fontbox.FontBoxFont;
import org.apache.fontbox.afm.FontMetrics;
import org.apache.fontbox.util.BoundingBox;

/** A font of which only the widths of its letters are known, which is all that reading needs. */
record PdfMetrics(FontMetrics metrics) implements FontBoxFont {
  private static final List<Number> THOUSANDTHS = List.of(0.001f, 0f, 0f, 0.001f, 0f, 0f);

  @Override
  public String getName() {
    return metrics.getFontName();
  }

  @Override
  public BoundingBox getFontBBox() {
    return metrics.getFontBBox();
  }

  @Override
  public List<Number> getFontMatrix() {
    return THOUSANDTHS;
  }

  @Override
  public GeneralPath getPath(String letter) {
    return new GeneralPath();
  }

  @Override
  public float getWidth(String letter) {
    return metrics.getCharacterWidth(letter);
  }

  @Override
  public boolean hasGlyph(String letter) {
    return metrics.getCharacterWidth(letter) > 0;
  }
}
