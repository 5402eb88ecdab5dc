package ex99.eval;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.BiPredicate;
import java.util.function.ToDoubleBiFunction;

/** Pairs of a wanted and a found item, by their places. */
record Pairing(int wanted, int found) {
  private record Ranked(double value, int wanted, int found) {}

  /** Pairs of equal items in order: a longest common subsequence. */
  static <T> List<Pairing> inOrder(List<T> wanted, List<T> found, BiPredicate<T, T> same) {
    int n = wanted.size();
    int m = found.size();
    boolean[][] equal = new boolean[n][m];
    int[][] best = new int[n + 1][m + 1];
    for (int i = n - 1; i >= 0; i--) {
      for (int j = m - 1; j >= 0; j--) {
        equal[i][j] = same.test(wanted.get(i), found.get(j));
        best[i][j] =
            Math.max(
                Math.max(best[i + 1][j], best[i][j + 1]), equal[i][j] ? best[i + 1][j + 1] + 1 : 0);
      }
    }
    List<Pairing> pairs = new ArrayList<>();
    int i = 0;
    int j = 0;
    while (i < n && j < m) {
      if (equal[i][j] && best[i][j] == best[i + 1][j + 1] + 1) {
        pairs.add(new Pairing(i++, j++));
      } else if (best[i + 1][j] >= best[i][j + 1]) {
        i++;
      } else {
        j++;
      }
    }
    return pairs;
  }

  /** The best pairs first, each item once, that are worth at least so much. */
  static <T> List<Pairing> bestFirst(
      List<T> wanted, List<T> found, ToDoubleBiFunction<T, T> value, double least) {
    List<Ranked> ranked = new ArrayList<>();
    for (int i = 0; i < wanted.size(); i++) {
      for (int j = 0; j < found.size(); j++) {
        double worth = value.applyAsDouble(wanted.get(i), found.get(j));
        if (worth >= least) {
          ranked.add(new Ranked(worth, i, j));
        }
      }
    }
    ranked.sort(
        Comparator.comparingDouble(Ranked::value)
            .thenComparingInt(Ranked::wanted)
            .thenComparingInt(Ranked::found)
            .reversed());
    boolean[] usedWanted = new boolean[wanted.size()];
    boolean[] usedFound = new boolean[found.size()];
    List<Pairing> pairs = new ArrayList<>();
    for (Ranked each : ranked) {
      if (!usedWanted[each.wanted] && !usedFound[each.found]) {
        usedWanted[each.wanted] = true;
        usedFound[each.found] = true;
        pairs.add(new Pairing(each.wanted, each.found));
      }
    }
    return pairs;
  }

  /** The places that no pair holds. */
  static List<Integer> unpaired(int size, List<Integer> paired) {
    List<Integer> rest = new ArrayList<>();
    for (int i = 0; i < size; i++) {
      if (!paired.contains(i)) {
        rest.add(i);
      }
    }
    return rest;
  }
}
