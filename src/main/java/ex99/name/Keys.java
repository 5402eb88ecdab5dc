package ex99.name;

import ex99.token.Tokens;
import java.util.Arrays;
import java.util.Set;

/** Names folded for comparison: lower case, without articles, marks and legal forms. */
final class Keys {
  private static final Set<String> SUFFIXES = Set.of("jr", "sr", "ii", "iii", "iv");

  private Keys() {}

  /** The words {@code [from, to)} folded. */
  static String of(Tokens tokens, int from, int to) {
    StringBuilder key = new StringBuilder();
    for (int i = from; i < to; i++) {
      String norm = tokens.norm(i);
      if (i == from && (norm.equals("the") || to > from + 1 && tokens.text(i).equals("PT"))) {
        continue;
      }
      if (norm.equals("&")) {
        norm = "and";
      } else if (!Character.isLetterOrDigit(norm.charAt(0))) {
        continue;
      }
      if (key.length() > 0) {
        key.append(' ');
      }
      append(key, norm);
    }
    return key.toString();
  }

  private static void append(StringBuilder key, String norm) {
    if (isPlain(norm)) {
      key.append(norm);
      return;
    }
    for (int i = 0; i < norm.length(); i++) {
      char c = norm.charAt(i);
      if (Character.isLetterOrDigit(c) || c == '-') {
        key.append(c);
      }
    }
  }

  private static boolean isPlain(String norm) {
    for (int i = 0; i < norm.length(); i++) {
      char c = norm.charAt(i);
      if (c < 'a' || c > 'z') {
        return false;
      }
    }
    return true;
  }

  /** The name of an organization with its legal form, folded. */
  static String whole(Sketch sketch) {
    StringBuilder key = new StringBuilder();
    for (String norm : sketch.norms()) {
      if (Character.isLetterOrDigit(norm.charAt(0)) && !(key.length() == 0 && norm.equals("the"))) {
        key.append(key.length() > 0 ? " " : "");
        append(key, norm);
      }
    }
    return key.toString();
  }

  /** The last word of a folded name of a person, which all forms of it share. */
  static String surname(String key) {
    String name = unsuffixed(key);
    return name.substring(name.lastIndexOf(' ') + 1);
  }

  private static String unsuffixed(String key) {
    int last = key.lastIndexOf(' ');
    return last > 0 && SUFFIXES.contains(key.substring(last + 1)) ? key.substring(0, last) : key;
  }

  /** Whether two folded names of people have the same last word and agree before it. */
  static boolean samePerson(String one, String other) {
    if (one.equals(other)) {
      return true;
    }
    String first = unsuffixed(one);
    String second = unsuffixed(other);
    if (!first.regionMatches(
        first.lastIndexOf(' ') + 1,
        second,
        second.lastIndexOf(' ') + 1,
        Math.max(first.length() - first.lastIndexOf(' '), second.length() - second.lastIndexOf(' '))
            - 1)) {
      return false; // with another last word, as most have
    }
    String[] a = first.split(" ");
    String[] b = second.split(" ");
    if (a.length == b.length && Arrays.equals(a, b)) {
      return true;
    }
    if (a.length < 2 || b.length < 2 || !a[a.length - 1].equals(b[b.length - 1])) {
      return false;
    }
    String[] longer = a.length > b.length ? a : b;
    String[] shorter = a.length > b.length ? b : a;
    if (shorter.length > 2) {
      return GivenNames.agree(longer[0], shorter[0]) && within(shorter, longer);
    }
    return shorter.length == 2
        && (GivenNames.agree(longer[0], shorter[0])
            || longer.length == 3
                && longer[0].length() == 1
                && longer[1].equals(shorter[0]) // J. Ann Roe is Ann Roe
            || longer.length > 3 && Arrays.asList(longer).contains(shorter[0]));
  }

  /** Whether all words of a name stand in a longer one, in order: a nickname more is the same. */
  private static boolean within(String[] shorter, String[] longer) {
    int at = 1;
    for (int i = 1; i < shorter.length; i++) {
      while (at < longer.length && !longer[at].equals(shorter[i])) {
        at++;
      }
      if (at++ >= longer.length) {
        return false;
      }
    }
    return shorter.length < longer.length;
  }
}
