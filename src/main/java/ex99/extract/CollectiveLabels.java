package ex99.extract;

import ex99.model.PartyKind;
import ex99.model.Role;
import ex99.model.SectionKind;
import ex99.name.Cast;
import ex99.name.Entity;
import ex99.name.Mention;
import ex99.token.Lexicon;
import ex99.token.Sentence;
import ex99.token.Tokens;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;

/**
 * Reads what a release calls several by, and whom: LIST {@code (together, the “Buyer Group”)}. What
 * is said of one in the list may stand between commas.
 */
final class CollectiveLabels {
  private static final Lexicon LABELS = Lexicon.load("collective-labels");

  private static final String[] SEVERAL = {"together", "collectively", "jointly", "each"};

  private static final String[] OPENERS = {"among", "from", "with", "between", "by", "of", "and"};

  /** How far before its bracket a list may begin. */
  private static final int LIST = 90;

  /** The longest bracket that defines one of a list and all of it. */
  private static final int BRACKET = 40;

  private final Reading reading;
  private final Tokens tokens;
  private final Cast cast;

  CollectiveLabels(Reading reading) {
    this.reading = reading;
    this.tokens = reading.tokens();
    this.cast = reading.cast();
  }

  /** called := LIST "(" ("together" | "collectively" …)? ","? "the" LABEL ")" */
  void read(Consumer<Finding> found) {
    for (Mention m : cast.mentions()) {
      int open = m.to();
      open = tokens.is(open, ")") ? open + 1 : open; // behind its own defined term
      if (open < tokens.size() && tokens.is(open, "(") && isTold(open)) {
        read(m, open, found);
      }
    }
  }

  private boolean isTold(int at) {
    SectionKind kind = reading.outline().kindAt(tokens.start(at));
    return kind == SectionKind.BODY || kind == SectionKind.DATELINE;
  }

  private void read(Mention last, int open, Consumer<Finding> found) {
    Sentence sentence = tokens.sentenceAt(open);
    boolean several = tokens.is(open + 1, SEVERAL);
    int further = several ? -1 : further(open, sentence.to());
    int at = several ? open + 2 : further >= 0 ? further : open + 1;
    while (at < Math.max(open, further) + 7 && tokens.is(at, ",", "the", "“", "\"", "with")) {
      at++;
    }
    int end = at;
    while (end < Math.min(sentence.to(), at + 3) && tokens.isWord(end)) {
      end++;
    }
    String label = end > at ? tokens.text(at, end).toLowerCase(Locale.ROOT) : "";
    Lexicon.Match part =
        tokens.is(at - 1, "“", "\"", "the") && end > at ? LABELS.match(tokens, at) : null;
    boolean whole = part != null && part.to() == end;
    Role role = whole ? Role.valueOf(part.value().toUpperCase(Locale.ROOT)) : null;
    if (role == null || role == Role.LENDER && !isLoan(sentence, open)) {
      return;
    }
    List<Integer> all = listed(last, sentence);
    if (all.size() < 2) {
      return;
    }
    for (int entity : all) {
      give(entity, role, last.from(), label, found);
    }
    for (Entity entity : cast.entities()) {
      boolean group = entity.kind() == PartyKind.GROUP;
      if (group && entity.name().toLowerCase(Locale.ROOT).endsWith(label)) {
        give(entity.index(), role, last.from(), label, found);
      }
    }
  }

  /**
   * Where the label of all stands: ("Holt" and, together with A and B, the "Buyer Group"); or -1.
   */
  private int further(int open, int limit) {
    boolean several = false;
    for (int i = open + 1; i < Math.min(limit, open + BRACKET) && !tokens.is(i, ")"); i++) {
      several |= tokens.is(i, SEVERAL) && tokens.is(i + 1, "with");
      if (several && tokens.is(i, "the") && tokens.is(i + 1, "“", "\"")) {
        return i;
      }
    }
    return -1;
  }

  /** Whether a loan is told of before the list: two banks may merge as well. */
  private boolean isLoan(Sentence sentence, int to) {
    for (int i = Math.max(sentence.from(), to - LIST); i < to; i++) {
      if (tokens.is(i, "credit", "loan", "facility", "facilities", "lenders", "loans")) {
        return true;
      }
    }
    return false;
  }

  /** Those named from a preposition that opens the list to its last, each behind comma or "and". */
  private List<Integer> listed(Mention last, Sentence sentence) {
    List<Integer> all = new ArrayList<>();
    int least = Math.max(sentence.from(), last.from() - LIST);
    for (int i = last.from(); i >= least; i--) {
      Mention m = cast.mentionAt(i);
      if (m == null || m.from() != i || m.form() == Mention.Form.PRONOUN) {
        if (tokens.is(i, ";")) {
          break;
        }
        continue;
      }
      int before = i - 1;
      while (tokens.is(before, "mr", "mr.", "ms", "ms.", "mrs.", "dr", "dr.", "the", ".")) {
        before--;
      }
      boolean joined = tokens.is(before, ",", "and") && !tokens.is(m.to(), "'s", "'");
      boolean opens = tokens.is(before, OPENERS) && !joined && !isOwned(before);
      if (joined || opens || i == last.from()) {
        all.add(0, m.entity());
      }
      if (opens) {
        return all;
      }
    }
    return List.of();
  }

  /** "owned by X", "chairman of X": what is said of one in the list opens none. */
  private boolean isOwned(int preposition) {
    return tokens.is(preposition, "of")
        || tokens.is(preposition, "by")
            && tokens.is(preposition - 1, "owned", "controlled", "managed", "advised", "led")
        || tokens.is(preposition, "with") && tokens.is(preposition - 1, "affiliated", "together");
  }

  private void give(int entity, Role role, int at, String label, Consumer<Finding> found) {
    boolean side = !cast.issuers().contains(entity) && !cast.isGovernment(entity);
    if (side) {
      found.accept(
          new Finding.RoleFinding(entity, role, at, "side-label", List.of("called: " + label)));
    }
  }
}
