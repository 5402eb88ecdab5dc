package ex99.name;

import ex99.token.Token;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;

/**
 * Names with a legal form by whatever another name may share with them, so that each name is
 * compared with the few that it can be a form of.
 */
final class NameIndex {
  private final List<Sketch> all;
  private final Map<String, List<Integer>> keys = new HashMap<>();
  private final Map<String, List<Integer>> beginnings = new HashMap<>();
  private final Map<String, List<Integer>> ends = new HashMap<>();
  private final Map<String, List<Integer>> squeezed = new HashMap<>();
  private final Map<String, List<Integer>> acronyms = new HashMap<>();

  NameIndex(List<Sketch> all) {
    this.all = all;
    for (int i = 0; i < all.size(); i++) {
      Sketch full = all.get(i);
      if (full.form != null) {
        enter(full, i);
      }
    }
  }

  private void enter(Sketch full, int index) {
    String key = full.key;
    add(keys, key, index);
    add(squeezed, key.replace(" ", ""), index);
    for (int space = key.indexOf(' '); space >= 0; space = key.indexOf(' ', space + 1)) {
      add(beginnings, key.substring(0, space), index);
      add(ends, key.substring(space + 1), index);
    }
    for (String acronym : full.acronyms()) {
      add(acronyms, acronym, index);
    }
  }

  private static void add(Map<String, List<Integer>> map, String key, int index) {
    map.computeIfAbsent(key, any -> new ArrayList<>(1)).add(index);
  }

  /**
   * The names that a name may be a form of, in their order: what it begins or ends, what ends it,
   * what it spaces otherwise, what its letters stand for.
   *
   * @param first the token that the name begins with
   */
  List<Sketch> near(Sketch one, Token first) {
    TreeSet<Integer> found = new TreeSet<>();
    String key = one.key;
    found.addAll(beginnings.getOrDefault(key, List.of()));
    found.addAll(beginnings.getOrDefault(Keys.whole(one), List.of()));
    found.addAll(ends.getOrDefault(key, List.of()));
    found.addAll(squeezed.getOrDefault(key.replace(" ", ""), List.of()));
    for (int space = key.indexOf(' '); space >= 0; space = key.indexOf(' ', space + 1)) {
      found.addAll(keys.getOrDefault(key.substring(space + 1), List.of()));
    }
    if (Acronyms.isAcronym(first)) {
      found.addAll(acronyms.getOrDefault(first.text(), List.of()));
    }
    return found.stream().map(all::get).toList();
  }
}
