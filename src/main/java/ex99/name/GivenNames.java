package ex99.name;

import ex99.token.Lexicon;

/** Tells whether two given names may be one: Bob and Robert, J. and John. */
final class GivenNames {
  private static final Lexicon NICKNAMES = Lexicon.load("nicknames");

  private GivenNames() {}

  /** Whether two folded given names agree: the same, familiar and full, or an initial. */
  static boolean agree(String one, String other) {
    return one.equals(other)
        || initial(one, other)
        || initial(other, one)
        || familiar(one, other)
        || familiar(other, one)
        || cut(one, other)
        || cut(other, one);
  }

  private static boolean initial(String one, String other) {
    return one.length() == 1 && other.length() > 1 && other.startsWith(one);
  }

  /** Phil of Phillips, Alex of Alexandrine: a familiar name that a longer one begins with. */
  private static boolean cut(String nickname, String name) {
    return NICKNAMES.has(nickname)
        && name.length() > nickname.length()
        && name.startsWith(nickname);
  }

  private static boolean familiar(String nickname, String name) {
    String names = NICKNAMES.value(nickname);
    return names != null && (" " + names + " ").contains(" " + name + " ");
  }
}
