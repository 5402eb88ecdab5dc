package ex99.name;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;

/** The forms under which a person appears: with and without honorific, given name and surname. */
final class PersonForms {
  private static final String[] HONORIFICS = {
    "mr.",
    "ms.",
    "mrs.",
    "dr.",
    "mr",
    "ms",
    "dr",
    "sir",
    "miss",
    "dame",
    "lord",
    "professor",
    "prof."
  };

  /** Small words that belong to a surname. */
  static final Set<String> PARTICLES =
      Set.of(
          "van", "von", "der", "den", "de", "del", "della", "di", "da", "du", "la", "le", "ten",
          "ter", "el", "bin", "dos", "zu", "st.");

  private final Sketch sketch;
  private final List<Spotter.Form> forms = new ArrayList<>();

  private PersonForms(Sketch sketch) {
    this.sketch = sketch;
  }

  /** All forms of a person, in the order in which they count. */
  static List<Spotter.Form> of(Sketch sketch) {
    PersonForms forms = new PersonForms(sketch);
    forms.read(sketch.norms());
    return forms.forms;
  }

  /** The forms of another name of a person: Bob Roe, or Robert A. Roe without the nickname. */
  static List<Spotter.Form> of(Sketch sketch, String[] name) {
    PersonForms forms = new PersonForms(sketch);
    if (name.length > 1 && !name[0].equals(sketch.norms()[0])) {
      forms.read(name);
    } else if (name.length > 2) {
      forms.full(name);
    } else if (name.length == 2 && !name[1].equals(sketch.norms()[surname(sketch.norms())])) {
      forms.brief(name); // Billy Ray of Billy Ray Roe
    }
    return forms.forms;
  }

  private void read(String[] words) {
    full(words);
    String surname = words[surname(words)];
    String given = words[0];
    for (String honorific : HONORIFICS) {
      brief(honorific, surname);
      String[] titled = new String[words.length + 1];
      titled[0] = honorific;
      System.arraycopy(words, 0, titled, 1, words.length);
      full(titled);
      full(honorific, given, surname);
      if (surname(words) == 1) {
        brief(honorific, given);
      }
    }
    full(given, surname);
    int particle = particle(words, surname(words));
    if (particle > 0) {
      String[] house = Arrays.copyOfRange(words, particle, surname(words) + 1);
      full(house);
      for (String honorific : HONORIFICS) {
        String[] titled = new String[house.length + 1];
        titled[0] = honorific;
        System.arraycopy(house, 0, titled, 1, house.length);
        brief(titled);
      }
    }
    int open = Arrays.asList(words).indexOf("\"");
    open = open < 0 ? Arrays.asList(words).indexOf("“") : open;
    open = open < 0 ? Arrays.asList(words).indexOf("(") : open; // Rebecca (Becky) Roe
    if (open > 0 && open + 2 < words.length) {
      full(words[open + 1], surname);
      brief(words[open + 1]);
    }
    if (surname.length() > 1) {
      brief(surname);
    }
    if (given.length() > 2 && !given.equals("page")) { // "Page 2"
      brief(given);
    }
  }

  /** Where the surname stands, before suffixes. */
  private static int surname(String[] words) {
    int last = words.length - 1;
    while (last > 1
        && switch (words[last]) {
          case "jr.", "jr", "sr.", "ii", "iii", "iv", "," -> true;
          default -> false;
        }) {
      last--;
    }
    return last;
  }

  /** Where the small words before a surname begin: "van den" Roe; 0 where there are none. */
  private static int particle(String[] words, int surname) {
    int first = surname;
    while (first > 1 && PARTICLES.contains(words[first - 1])) {
      first--;
    }
    return first == surname ? 0 : first;
  }

  private void full(String... norms) {
    forms.add(new Spotter.Form(norms, sketch, Mention.Form.FULL, true));
  }

  private void brief(String... norms) {
    forms.add(new Spotter.Form(norms, sketch, Mention.Form.SHORT, true));
  }
}
