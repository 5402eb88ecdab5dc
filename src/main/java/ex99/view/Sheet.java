package ex99.view;

import ex99.model.Exhibit;
import java.util.List;
import java.util.Map;

/**
 * A release to be shown.
 *
 * @param exhibit its record
 * @param text its canonical text
 * @param why for the id of a fact, the reasons of its rule; a fact may be missing
 */
public record Sheet(Exhibit exhibit, String text, Map<String, List<String>> why) {
  public Sheet {
    why = Map.copyOf(why);
  }

  /** The headline, or else the name of the input. */
  String title() {
    String title = exhibit.document().title();
    return title == null ? exhibit.source().path() : title;
  }
}
