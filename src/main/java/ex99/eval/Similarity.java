package ex99.eval;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * How alike two lists of words are: twice the words in matching runs over all words, the longest
 * run first (Ratcliff and Obershelp, as Python's {@code difflib} counts it).
 */
final class Similarity {
  /** Above this length words that make up more than a hundredth of the list begin no run. */
  private static final int POPULAR_FROM = 200;

  private final List<String> left;
  private final List<String> right;
  private final Map<String, List<Integer>> places = new HashMap<>();

  private Similarity(List<String> left, List<String> right) {
    this.left = left;
    this.right = right;
    for (int j = 0; j < right.size(); j++) {
      places.computeIfAbsent(right.get(j), word -> new ArrayList<>()).add(j);
    }
    if (right.size() >= POPULAR_FROM) {
      int most = right.size() / 100 + 1;
      places.values().removeIf(list -> list.size() > most);
    }
  }

  /** From 0 (nothing in common) to 1 (equal). */
  static double ratio(List<String> left, List<String> right) {
    int all = left.size() + right.size();
    return all == 0 ? 1 : 2.0 * new Similarity(left, right).matched() / all;
  }

  private int matched() {
    int matched = 0;
    List<int[]> open = new ArrayList<>();
    open.add(new int[] {0, left.size(), 0, right.size()});
    while (!open.isEmpty()) {
      int[] part = open.remove(open.size() - 1);
      int[] run = longest(part[0], part[1], part[2], part[3]);
      if (run[2] > 0) {
        matched += run[2];
        open.add(new int[] {part[0], run[0], part[2], run[1]});
        open.add(new int[] {run[0] + run[2], part[1], run[1] + run[2], part[3]});
      }
    }
    return matched;
  }

  /** The longest run in common, the earliest of equals: its places and its length. */
  private int[] longest(int leftFrom, int leftTo, int rightFrom, int rightTo) {
    int[] best = {leftFrom, rightFrom, 0};
    Map<Integer, Integer> lengths = new HashMap<>();
    for (int i = leftFrom; i < leftTo; i++) {
      Map<Integer, Integer> next = new HashMap<>();
      for (int j : places.getOrDefault(left.get(i), List.of())) {
        if (j >= rightFrom && j < rightTo) {
          int length = lengths.getOrDefault(j - 1, 0) + 1;
          next.put(j, length);
          if (length > best[2]) {
            best = new int[] {i - length + 1, j - length + 1, length};
          }
        }
      }
      lengths = next;
    }
    extend(best, leftFrom, leftTo, rightFrom, rightTo);
    return best;
  }

  /** Runs grow over the popular words around them. */
  private void extend(int[] run, int leftFrom, int leftTo, int rightFrom, int rightTo) {
    while (run[0] > leftFrom
        && run[1] > rightFrom
        && left.get(run[0] - 1).equals(right.get(run[1] - 1))) {
      run[0]--;
      run[1]--;
      run[2]++;
    }
    while (run[0] + run[2] < leftTo
        && run[1] + run[2] < rightTo
        && left.get(run[0] + run[2]).equals(right.get(run[1] + run[2]))) {
      run[2]++;
    }
  }
}
