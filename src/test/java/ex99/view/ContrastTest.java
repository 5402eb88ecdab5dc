package ex99.view;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** The page's colours against WCAG 2.2 AA, by day and by night, and for colour-blind readers. */
final class ContrastTest {
  private static final Pattern COLOUR = Pattern.compile("--([a-z-]+): #([0-9a-f]{6});");
  private static final List<String> KINDS = List.of("c", "r", "a", "d", "e", "p", "q", "u");

  /** How cones of one sort missing changes linear light (Machado, Oliveira, Fernandes 2009). */
  private static final Map<String, double[][]> SIGHT =
      Map.of(
          "protanopia",
          new double[][] {
            {0.152286, 1.052583, -0.204868},
            {0.114503, 0.786281, 0.099216},
            {-0.003882, -0.048116, 1.051998}
          },
          "deuteranopia",
          new double[][] {
            {0.367322, 0.860646, -0.227968},
            {0.280085, 0.672501, 0.047413},
            {-0.011820, 0.042940, 0.968881}
          },
          "tritanopia",
          new double[][] {
            {1.255528, -0.076749, -0.178779},
            {-0.078411, 0.930809, 0.147602},
            {0.004733, 0.691367, 0.303900}
          });

  private static final String CSS = css();

  @Test
  void textCanBeRead() {
    for (Map<String, double[]> theme : themes()) {
      for (String ground : List.of("page", "paper", "warn", "lit")) {
        assertContrast(theme, "ink", ground, 7);
      }
      for (String ground : List.of("page", "paper", "warn", "lit")) {
        assertContrast(theme, "soft", ground, 4.5);
        assertContrast(theme, "link", ground, 4.5);
        assertContrast(theme, "focus", ground, 3);
      }
      for (String kind : KINDS) {
        assertContrast(theme, "ink", kind + "-bg", 7);
        assertContrast(theme, "soft", kind + "-bg", 4.5);
      }
    }
  }

  @Test
  void linesCanBeSeen() {
    for (Map<String, double[]> theme : themes()) {
      for (String kind : KINDS) {
        assertContrast(theme, kind, "paper", 3);
        assertContrast(theme, kind, kind + "-bg", 3);
      }
    }
  }

  /** Sums, percentages and events must not depend on hue: their grounds differ for every eye. */
  @Test
  void groundsDifferForEveryEye() {
    for (Map<String, double[]> theme : themes()) {
      for (Map.Entry<String, double[][]> sight : SIGHT.entrySet()) {
        double[] sum = seen(theme.get("c-bg"), sight.getValue());
        double[] rate = seen(theme.get("r-bg"), sight.getValue());
        assertTrue(distance(sum, rate) > 8, sight.getKey() + " " + distance(sum, rate));
      }
    }
  }

  /** Whatever the colours, no two kinds of mark share the shape of their line. */
  @Test
  void shapesDiffer() {
    Set<String> shapes = new HashSet<>();
    for (String kind : KINDS) {
      Matcher rule = Pattern.compile("\\n\\.m-" + kind + " \\{([^}]*)\\}").matcher(CSS);
      String shape = "none";
      if (rule.find()) {
        Matcher line =
            Pattern.compile("underline (\\w+ [\\d.]+px)|border-top: \\S+ (\\w+)")
                .matcher(rule.group(1));
        shape = line.find() ? line.group().replaceAll(" var.*", "") : "none";
      }
      assertTrue(shapes.add(shape), kind + " " + shape);
    }
    assertEquals(KINDS.size(), shapes.size());
  }

  private static void assertContrast(
      Map<String, double[]> theme, String ink, String ground, double least) {
    double a = luminance(theme.get(ink)) + 0.05;
    double b = luminance(theme.get(ground)) + 0.05;
    double contrast = Math.max(a, b) / Math.min(a, b);
    assertTrue(contrast >= least, ink + " on " + ground + ": " + contrast);
  }

  private static double luminance(double[] c) {
    return 0.2126 * c[0] + 0.7152 * c[1] + 0.0722 * c[2];
  }

  private static double[] seen(double[] c, double[][] eye) {
    double[] out = new double[3];
    for (int i = 0; i < 3; i++) {
      double light = eye[i][0] * c[0] + eye[i][1] * c[1] + eye[i][2] * c[2];
      out[i] = Math.min(1, Math.max(0, light));
    }
    return out;
  }

  /** The distance of two colours in CIELAB; about 2 is the least that an eye can tell. */
  private static double distance(double[] a, double[] b) {
    double[] p = lab(a);
    double[] q = lab(b);
    return Math.sqrt(
        Math.pow(p[0] - q[0], 2) + Math.pow(p[1] - q[1], 2) + Math.pow(p[2] - q[2], 2));
  }

  private static double[] lab(double[] c) {
    double x = f((0.4124 * c[0] + 0.3576 * c[1] + 0.1805 * c[2]) / 0.9505);
    double y = f(luminance(c));
    double z = f((0.0193 * c[0] + 0.1192 * c[1] + 0.9505 * c[2]) / 1.089);
    return new double[] {116 * y - 16, 500 * (x - y), 200 * (y - z)};
  }

  private static double f(double t) {
    return t > 0.008856 ? Math.cbrt(t) : 7.787 * t + 16.0 / 116;
  }

  private static List<Map<String, double[]>> themes() {
    int night = CSS.indexOf("@media (prefers-color-scheme: dark)");
    return List.of(
        colours(CSS.substring(0, night)), colours(CSS.substring(night, CSS.indexOf("* {"))));
  }

  private static Map<String, double[]> colours(String css) {
    Map<String, double[]> colours = new HashMap<>();
    for (Matcher m = COLOUR.matcher(css); m.find(); ) {
      int rgb = Integer.parseInt(m.group(2), 16);
      double[] light = {linear(rgb >> 16 & 255), linear(rgb >> 8 & 255), linear(rgb & 255)};
      colours.put(m.group(1), light);
    }
    return colours;
  }

  private static double linear(int channel) {
    double c = channel / 255.0;
    return c <= 0.04045 ? c / 12.92 : Math.pow((c + 0.055) / 1.055, 2.4);
  }

  private static String css() {
    try (InputStream in = Page.class.getResourceAsStream("/view/page.css")) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new IllegalStateException(e);
    }
  }
}
