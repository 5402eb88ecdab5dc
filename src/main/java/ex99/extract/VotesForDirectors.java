package ex99.extract;

import ex99.model.Role;
import ex99.name.Cast;
import ex99.name.Mention;
import ex99.token.Tokens;
import ex99.token.WordSet;
import java.util.List;
import java.util.function.Consumer;

/** Directors whose votes a list or table tells after a meeting: each line begins with one. */
final class VotesForDirectors {
  private static final WordSet NOMINEES = WordSet.of("nominee", "nominees");

  /** Words that say that those who are voted for have been elected. */
  private static final WordSet ELECTED = WordSet.of("elected", "election", "re-elected");

  /** How far below the nominees' word their lines may stand, in tokens. */
  private static final int BELOW = 200;

  private final Tokens tokens;
  private final Cast cast;

  VotesForDirectors(Reading reading) {
    this.tokens = reading.tokens();
    this.cast = reading.cast();
  }

  /** votes := (dash? person degree* ":"? number …) lines, below "nominees" who were elected */
  void read(Consumer<Finding> found) {
    int last = -1;
    for (int i = 0; i < tokens.size(); i++) {
      if (NOMINEES.has(tokens, i)) {
        boolean elected =
            ELECTED.any(tokens, Math.max(0, i - BELOW), Math.min(tokens.size(), i + BELOW));
        last = elected ? i : last;
      }
      if (last >= 0 && i - last <= BELOW && isHead(i)) {
        line(tokens.isWord(i) ? i : i + 1, found);
      }
    }
  }

  private boolean isHead(int at) {
    return at > 0 && tokens.block(at - 1) != tokens.block(at);
  }

  private void line(int at, Consumer<Finding> found) {
    int name = tokens.is(at, "mr.", "ms.", "dr.", "mrs.") ? at + 1 : at;
    Mention mention = name < tokens.size() ? cast.mentionAt(name) : null;
    if (mention == null || mention.from() != name || !cast.isPerson(mention.entity())) {
      return;
    }
    int i = mention.to();
    int block = tokens.block(name);
    while (i < tokens.size() && tokens.block(i) == block && !tokens.isNumber(i)) {
      i++;
    }
    boolean votes = i < tokens.size() && i - mention.to() < 5 && tokens.isNumber(i);
    if (votes && (tokens.block(i) == block || i == mention.to())) {
      for (Role role : List.of(Role.APPOINTEE, Role.EXECUTIVE)) {
        found.accept(new Finding.RoleFinding(mention.entity(), role, name, "votes", List.of()));
      }
    }
  }
}
