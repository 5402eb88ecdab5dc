package ex99.extract;

import ex99.phrase.Money;
import ex99.token.Tokens;
import java.util.ArrayList;
import java.util.List;

/**
 * Says what the sums measure that are no consideration: their own noun, the subject of their clause
 * or, for a sum that restates or compares another, what that one measures.
 */
final class AmountMeasures {
  /** How far before a sum its sentence is looked at; longer ones are tables or lists. */
  private static final int REACH = 120;

  private static final String CHANGED = "what changed by so much";

  /** How many sums of a sentence are kept in mind. */
  private static final int MOST = 16;

  private final Tokens tokens;
  private final NounPhrases phrases;
  private final RateClauses clauses;
  private final AmountLinks links;
  private final AmountNouns nouns;

  /** The sums of the sentence that were read so far, and what they measure. */
  private final List<Said> said = new ArrayList<>();

  private int sentence = -1;

  /** What a list of sums is of: "raised sales, income and cash by … , respectively"; or null. */
  private Stretch list;

  /** How many sums of the sentence stand before that list. */
  private int listed;

  /**
   * A sum with what it measures.
   *
   * @param measure null where nothing says so
   * @param why how that was found, or null
   * @param compared whether another sum is compared with it
   */
  record Said(Money money, String measure, String why, String period, boolean compared) {
    /** Whether something changed by so much: it repeats no price of the same size. */
    boolean isChange() {
      return CHANGED.equals(why);
    }
  }

  /** Where a sum stands: the first token of its sentence, and the one before its bounding words. */
  private record Place(Money money, int floor, int left, AmountLinks.Kind link) {}

  AmountMeasures(Reading reading) {
    this.tokens = reading.tokens();
    this.phrases = new NounPhrases(tokens, reading.figures(), reading.cast());
    this.clauses = new RateClauses(tokens, phrases);
    this.links = new AmountLinks(tokens, phrases);
    this.nouns = new AmountNouns(reading, phrases, clauses, links);
  }

  /** A consideration may be what the next sum is compared with. */
  void pass(Money money, String forWhat) {
    open(money);
    add(new Said(money, forWhat, null, null, false));
  }

  /** A sentence of more sums than that is a table; the first of them say nothing of the last. */
  private void add(Said one) {
    if (said.size() == MOST) {
      said.remove(0);
    }
    said.add(one);
  }

  /**
   * Reads a sum.
   *
   * @param cue the measure that the list of such words finds, or null
   */
  Said read(Money money, Stretch cue) {
    open(money);
    int floor = Math.max(sentence, money.from() - REACH);
    Said last = said.isEmpty() ? null : said.get(said.size() - 1);
    AmountLinks.Kind link = last == null ? AmountLinks.Kind.NONE : links.of(last.money(), money);
    Place place = new Place(money, floor, left(money, floor), link);
    boolean restates = link == AmountLinks.Kind.RESTATED;
    boolean listed = link == AmountLinks.Kind.LISTED;
    boolean besideAnother = last != null && last.compared() && (restates || listed);
    boolean compared =
        link == AmountLinks.Kind.COMPARED
            || links.isCompared(place.left())
            || last != null && links.isAim(place.left())
            || listed && besideAnother;
    boolean alone = !compared && !(listed && !links.isRespective(money));
    String own = AmountTimes.period(tokens, money, links.behindUnit(money.to()), !alone);
    Said now = measured(place, cue, compared);
    String period = own == null && restates ? last.period() : own;
    Said whole =
        new Said(money, now.measure(), now.why(), period, compared || restates && besideAnother);
    add(whole);
    return whole;
  }

  /** The token before a sum's bounding words; a bracket that makes it negative is passed over. */
  private int left(Money money, int floor) {
    int left = Bounds.before(tokens, money.from(), floor);
    boolean loss =
        tokens.is(left, "(") && tokens.is(money.to(), ")") && money.amount().signum() < 0;
    boolean told =
        loss && (tokens.is(left - 1, "of", "to") || ClauseWords.isVerb(tokens, left - 1));
    return told ? Bounds.before(tokens, left, floor) : left;
  }

  private void open(Money money) {
    int here = tokens.sentenceAt(money.from()).from();
    if (here != sentence) {
      sentence = here;
      said.clear();
      list = null;
    }
  }

  private Said measured(Place place, Stretch cue, boolean compared) {
    Money money = place.money();
    if (place.link() == AmountLinks.Kind.RESTATED) {
      return said(money, said.get(said.size() - 1).measure(), "what the sum before it measures");
    }
    if (!said.isEmpty() && tokens.is(place.left(), "which") && tokens.is(place.left() - 1, "of")) {
      return said(money, said.get(said.size() - 1).measure(), "a part of the sum before it");
    }
    Stretch objects = objects(place);
    if (objects != null) {
      return said(money, nouns.text(clauses.trimmed(objects)), "its part of a list");
    }
    Stretch own = nouns.own(money, place.floor(), place.left(), place.link());
    boolean named =
        own != null && own.from() == money.to() && links.isNamed(own); // "a $5 million cost cut"
    boolean change = own != null && !named && links.isChange(links.head(own));
    if (own != null && !change) {
      return said(money, nouns.text(with(cue, own)), "its own noun");
    }
    Stretch changed = change ? nouns.changed(money, own) : nouns.changeBehind(money);
    if (changed != null) {
      return said(money, nouns.text(changed), CHANGED);
    }
    boolean listed = place.link() == AmountLinks.Kind.LISTED && !links.isRespective(money);
    boolean moved = change || links.isChange(place.left(), money);
    boolean anew = (compared || moved) && isAnew(place, compared);
    if (!anew && (compared || listed || moved)) {
      String before = counterpart(money, compared);
      if (before != null) {
        return said(money, before, "what the sum measures that it is set beside");
      }
    }
    Stretch topic = topic(place);
    if (topic != null) {
      Stretch part = respective(money, topic);
      return said(
          money, nouns.text(part != null ? part : with(cue, topic)), "what its clause is about");
    }
    String listedWord = cue == null ? null : nouns.text(widened(cue, place.floor()));
    return said(money, listedWord, listedWord == null ? null : "a word for results near it");
  }

  /**
   * "debt rose to $5 million, but leases fell from", "and costs were down": a clause with a subject
   * of its own.
   */
  private boolean isAnew(Place place, boolean compared) {
    int start = clauses.start(place.money().from(), place.floor());
    int before = said.isEmpty() ? place.floor() : said.get(said.size() - 1).money().to();
    boolean own = !compared || tokens.is(place.left(), "from");
    return start > before && own && topic(place) != null;
  }

  private static Said said(Money money, String measure, String why) {
    return new Said(money, measure, measure == null ? null : why, null, false);
  }

  /** What the sum measures that this one is set beside: its like in a list of several. */
  private String counterpart(Money money, boolean compared) {
    if (said.isEmpty()) {
      return null;
    }
    int own = (int) said.stream().filter(Said::compared).count();
    int others = said.size() - own;
    boolean paired =
        compared
            && others > 1
            && own < others
            && (links.isRespective(money) || links.isRespective(said.get(others - 1).money()));
    return paired ? said.get(own).measure() : said.get(main()).measure();
  }

  /** The last sum of the sentence that is no aside: ", which included a benefit of $1 million,". */
  private int main() {
    int main = said.size() - 1;
    while (main > 0 && links.isAside(said.get(main - 1).money(), said.get(main).money())) {
      main--;
    }
    return main;
  }

  /**
   * "raised sales, income and cash by" sum "," sum "and" sum ", respectively": its part; or null.
   */
  private Stretch objects(Place place) {
    Money money = place.money();
    if (!links.isRespective(money)) {
      return null;
    }
    if (list == null && tokens.is(place.left(), "by")) {
      int last = phrases.start(place.left(), place.floor());
      int first = phrases.conjuncts().start(last, place.floor(), true);
      list = first < last ? new Stretch(first, place.left()) : null;
      listed = said.size();
    }
    return list == null ? null : respective(money, list, said.size() - listed);
  }

  /** "Revenue and net income were" sum "and" sum ", respectively": the part that is meant. */
  private Stretch respective(Money money, Stretch topic) {
    return respective(money, topic, (int) said.stream().filter(one -> !one.compared()).count());
  }

  private Stretch respective(Money money, Stretch topic, int index) {
    List<Stretch> parts = new ArrayList<>();
    int from = topic.from();
    for (int i = from; i <= topic.to(); i++) {
      if (i == topic.to() || tokens.is(i, ",", "and", "&")) {
        if (i > from) {
          parts.add(new Stretch(from, i));
        }
        from = i + 1;
      }
    }
    boolean several = parts.size() > 1 && index < parts.size();
    return several && links.isRespective(money) ? parts.get(index) : null;
  }

  /** What the clause is about, where nothing but its verb and a time stand before the sum. */
  private Stretch topic(Place place) {
    boolean listed = place.link() == AmountLinks.Kind.LISTED;
    if (!listed && !links.isGoverned(place.left(), place.floor())) {
      return null;
    }
    int at = place.money().from();
    Stretch topic = clauses.topic(clauses.start(at, place.floor()), at);
    boolean fits =
        topic != null
            && topic.to() - topic.from() <= AmountNouns.LONGEST
            && !clauses.isNumeric(topic);
    Stretch named = fits ? nouns.usable(topic) : null;
    return named == null || phrases.isTime(named.from(), named.to()) ? null : named;
  }

  /** A phrase that begins within a measure of the list, with the whole of that measure. */
  private static Stretch with(Stretch cue, Stretch phrase) {
    boolean wider = cue != null && cue.from() <= phrase.from() && cue.to() > phrase.from();
    return wider ? new Stretch(cue.from(), Math.max(cue.to(), phrase.to())) : phrase;
  }

  /** A word of the list with the adjectives before it. */
  private Stretch widened(Stretch cue, int floor) {
    int from = phrases.start(cue.to(), floor);
    int list = from <= cue.from() ? phrases.conjuncts().start(from, floor, false) : from;
    from = list == floor ? list : from;
    Stretch phrase = from < cue.from() ? nouns.usable(new Stretch(from, cue.to())) : null;
    return phrase == null || phrase.from() > cue.from() ? cue : phrase;
  }
}
