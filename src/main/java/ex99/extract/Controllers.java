package ex99.extract;

import ex99.model.PartyKind;
import ex99.model.Role;
import ex99.model.Unit;
import ex99.name.Cast;
import ex99.name.Mention;
import ex99.phrase.Rate;
import ex99.token.Sentence;
import ex99.token.Tokens;
import java.math.BigDecimal;
import java.util.List;
import java.util.function.Consumer;

/** Reads who controls a company by most of its shares or votes, or by its general partner. */
final class Controllers {
  private static final BigDecimal HALF = BigDecimal.valueOf(50);

  private static final int NEAR = 16;

  private final Tokens tokens;
  private final Cast cast;
  private final Reading reading;

  Controllers(Reading reading) {
    this.reading = reading;
    this.tokens = reading.tokens();
    this.cast = reading.cast();
  }

  void read(Consumer<Finding> found) {
    for (Rate rate : reading.figures().rates()) {
      boolean most = rate.unit() == Unit.PERCENT && rate.value().compareTo(HALF) > 0;
      Mention holder = most ? holder(rate) : null;
      if (holder != null) {
        parent(holder, rate.from(), "holds most of the shares or votes", found);
      }
    }
    for (Sentence sentence : tokens.sentences()) {
      int from = sentence.from();
      boolean partner =
          tokens.is(from, "its", "our") && tokens.is(from + 1, "general") && isOwned(from + 3);
      Mention owner = partner ? cast.firstIn(from + 3, Math.min(sentence.to(), from + 9)) : null;
      if (owner != null) {
        parent(owner, from + 2, "owns the general partner", found);
      }
    }
  }

  private boolean isOwned(int at) {
    return tokens.is(at, "is") && tokens.is(at + 1, "owned", "controlled");
  }

  /**
   * holder := X "which"? ("controls" | "owns" | "holds") rate "of" "the"? (votes | shares); rate
   * "of its" (shares | votes) "is" ("held" | "owned") "by" words X
   */
  private Mention holder(Rate rate) {
    Sentence sentence = tokens.sentenceAt(rate.from());
    if (!tokens.is(rate.to(), "of")) {
      return null;
    }
    boolean its = tokens.is(rate.to() + 1, "its", "our");
    int noun = tokens.is(rate.to() + 1, "its", "our", "the", "all") ? rate.to() + 2 : rate.to() + 1;
    boolean stock = false;
    for (int i = noun; i < noun + 3; i++) {
      stock |= tokens.is(i, "shares", "stock", "votes", "voting", "capital", "equity");
    }
    Mention largest = stock ? largest(rate, sentence.from()) : null;
    if (largest != null) {
      return largest;
    }
    if (!stock || !tokens.is(sentence.from(), "its", "our") && !its) {
      return null;
    }
    int least = Math.max(sentence.from(), rate.from() - NEAR);
    for (int i = rate.from() - 1; i > least; i--) {
      if (tokens.is(i, "controls", "owns", "holds")) {
        int verb = tokens.is(i - 1, "already", "currently", "now", "also") ? i - 1 : i;
        int name = tokens.is(verb - 1, "which", "who", "that") ? verb - 2 : verb - 1;
        return cast.mentionAt(tokens.is(name, ",") ? name - 1 : name);
      }
    }
    for (int i = noun; i < Math.min(sentence.to(), noun + NEAR); i++) {
      if (tokens.is(i, "by") && tokens.is(i - 1, "held", "owned", "controlled")) {
        return last(i + 1, sentence.to());
      }
    }
    return null;
  }

  /** largest := ("its" | A "'s") "largest shareholder" "," X "," "which" "owns" rate */
  private Mention largest(Rate rate, int start) {
    int i = rate.from() - 1;
    while (i > start
        && tokens.is(i, "about", "approximately", "owns", "holds", "controls", "which")) {
      i--;
    }
    Mention holder = tokens.is(i, ",") ? cast.mentionAt(i - 1) : null;
    boolean owns = i < rate.from() - 1;
    return holder != null
            && owns
            && tokens.is(holder.from() - 1, ",")
            && tokens.is(holder.from() - 2, "shareholder", "stockholder", "unitholder", "owner")
        ? holder
        : null;
  }

  /** "the founder's family foundation, X": the name that the words behind "by" come to. */
  private Mention last(int from, int limit) {
    Mention first = cast.firstIn(from, Math.min(limit, from + NEAR));
    boolean described = first != null && !tokens.is(first.to(), ",", ".", ";");
    Mention next = described ? cast.firstIn(first.to(), Math.min(limit, first.to() + 6)) : null;
    return next != null && tokens.is(next.from() - 1, ",") ? next : first;
  }

  private void parent(Mention owner, int at, String why, Consumer<Finding> found) {
    boolean own = cast.issuers().contains(owner.entity());
    if (!own && cast.entity(owner.entity()).kind() == PartyKind.ORGANIZATION) {
      found.accept(
          new Finding.RoleFinding(owner.entity(), Role.PARENT, at, "controller", List.of(why)));
    }
  }
}
