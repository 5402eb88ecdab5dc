package ex99.name;

import ex99.token.Tokens;
import java.util.HashSet;
import java.util.Set;

/**
 * The names found in a release, asked whether a shorter one is only a form of one of them: its
 * first words alone, what is left without the word that closes it, or its initials.
 */
final class LongerNames {
  private final Tokens tokens;
  private final Wording wording;
  private final Institutions institutions;
  private final Set<String> firsts = new HashSet<>();
  private final Set<String> openings = new HashSet<>();
  private final Set<String> acronyms = new HashSet<>();

  LongerNames(Tokens tokens, Wording wording) {
    this.tokens = tokens;
    this.wording = wording;
    this.institutions = new Institutions(tokens, wording);
  }

  void add(Case one) {
    int space = one.key.indexOf(' ');
    firsts.add(space < 0 ? "" : one.key.substring(0, space));
    addBeginnings(one.run);
    openings.add(space < 0 ? "" : one.key.substring(0, one.key.lastIndexOf(' ')));
    addInitials(one.run);
  }

  /** Whether a name is a form of a longer one. */
  boolean has(Case one) {
    return firsts.contains(one.key) || opensOther(one) || initials(one);
  }

  /** Acme Ridge of Acme Ridge Partners: a name without the nouns that close it. */
  private void addBeginnings(Run run) {
    int end = run.to();
    while (end - 1 > run.from() + 1 && wording.is(end - 1, Wording.HEAD)) {
      end--;
      firsts.add(Keys.of(tokens, run.from(), end));
    }
  }

  /** Acme Ridge where Acme Ridge Trading is named too: a name without the word that closes it. */
  private boolean opensOther(Case one) {
    int last = one.run.to() - 1;
    if (one.run.length() < 2 || wording.is(last, Wording.HEAD) || institutions.closes(one.run)) {
      return false;
    }
    return openings.contains(one.key);
  }

  /** LDT where Larkin Device Technology is named too. */
  private boolean initials(Case one) {
    return one.run.length() == 1
        && Acronyms.isAcronym(tokens.get(one.run.from()))
        && acronyms.contains(tokens.text(one.run.from()));
  }

  /** The initials of a name, a letter a word, of three words and more. */
  private void addInitials(Run run) {
    if (run.length() > 2) {
      for (String letters : Acronyms.of(tokens.text(run.from(), run.to()))) {
        if (letters.length() == run.length()) {
          acronyms.add(letters);
        }
      }
    }
  }
}
