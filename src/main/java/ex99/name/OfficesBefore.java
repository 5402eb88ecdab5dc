package ex99.name;

import ex99.token.Lexicon;
import ex99.token.Tokens;

/** Finds the offices that stand before the names of people: "Acme's chairman, Ann Roe". */
final class OfficesBefore {
  private static final Lexicon HONORIFICS = Lexicon.load("honorifics");

  /** How many words before a person are looked at for a title. */
  private static final int LONGEST = 16;

  /** The most tokens of people who are named one after another with one title. */
  private static final int LISTED = 120;

  private final Tokens tokens;
  private final Wording wording;
  private final Sketch[] known;
  private final TitleGrammar titles;
  private final OfficeReader reader;
  private final OfficeBook book;

  OfficesBefore(
      Tokens tokens,
      Wording wording,
      Sketch[] known,
      TitleGrammar titles,
      OfficeReader reader,
      OfficeBook book) {
    this.tokens = tokens;
    this.wording = wording;
    this.known = known;
    this.titles = titles;
    this.reader = reader;
    this.book = book;
  }

  /** before := (organization "'s"?)? title ","? person */
  void find(Spotter.Spot spot) {
    int start = tokens.sentenceAt(spot.from()).from();
    int first = shared(spot.from(), start);
    int office = PublicOffices.before(tokens, wording, first, start);
    if (office >= 0 && first == spot.from()) {
      book.offer(
          spot.sketch(), new TitleGrammar.Title(office, first, -1), null, Office.Rank.BEFORE);
      return;
    }
    int to = tokens.is(first - 1, ",") ? first - 1 : first;
    if (tokens.is(first - 2, ",") && HONORIFICS.has(tokens, first - 1)) {
      to = first - 2; // "Acme's president, Capt. Ann Roe"
    }
    Sketch of = tokens.is(to, ",") ? ownerBefore(to, start) : null;
    if (of != null) {
      while (known[to - 1] == of) {
        to--;
      }
      to = tokens.is(to - 1, "the") ? to - 2 : to - 1;
    }
    to = beforeHolder(to, start);
    int from = to;
    while (from > start
        && to - from < LONGEST
        && !Cells.parts(tokens, from)
        && known[from - 1] == null
        && (tokens.isWord(from - 1) || tokens.is(from - 1, ",", "&", "/", "(", ")"))
        && !opens(from - 1)) {
      from--;
    }
    for (int i = from; i < to; i++) {
      boolean house = tokens.is(i, "company") && !tokens.is(i + 1, "secretary");
      TitleGrammar.Title title = !house && titles.starts(i) ? titles.read(i, to) : null;
      if (title != null && title.to() == to && title.from() == i) {
        int owner = tokens.is(i - 1, "'s", "'") ? i - 2 : i - 1;
        boolean owned = owner >= start && known[owner] != null && !known[owner].isPerson();
        if (tokens.is(to - 1, "partner") && tokens.is(i - 1, "his", "her", "their")) {
          return; // "his partner, Ann Roe": somebody's companion
        }
        if (!owned && of == null && isState(i, to)
            || first < spot.from() && !Titles.isPlural(tokens.norm(to - 1))) {
          return;
        }
        Sketch whose = of != null ? of : owned ? known[owner] : null;
        whose = whose == null && tokens.is(i - 1, "its") ? reader.antecedent(null, i) : whose;
        whose = whose == null ? led(i, start) : whose;
        book.offer(spot.sketch(), title, whose, Office.Rank.BEFORE);
        return;
      }
    }
  }

  /** "Its founder and sole shareholder, Ann Roe": where the title ends before what else she is. */
  private int beforeHolder(int to, int start) {
    int i = to - 1;
    if (i - 2 < start || !tokens.is(i, "shareholder", "stockholder", "owner")) {
      return to;
    }
    i = tokens.is(i - 1, "sole", "majority", "principal", "controlling", "largest") ? i - 1 : i;
    return tokens.is(i - 1, "and") ? i - 1 : to;
  }

  /** Whether a word stands before a title and is none of its words: not so "Chair of the Board". */
  private boolean opens(int at) {
    boolean board = tokens.is(at + 1, "board") && tokens.is(at - 1, "of");
    return tokens.is(at, "said", "by", "that", "as", "is", "was", "from", "with")
        || tokens.is(at, "the") && !board && !tokens.is(at - 1, "of", "for");
  }

  /** Where those begin who are named one after another: "co-CEOs Ann Roe and John Doe". */
  int shared(int person, int start) {
    int from = person;
    while (from - 2 > Math.max(start, person - LISTED)
        && tokens.is(from - 1, "and", "&", ",")
        && known[from - 2] != null
        && known[from - 2].isPerson()) {
      Sketch other = known[from - 2];
      from -= 2;
      while (from > start && known[from - 1] == other) {
        from--;
      }
    }
    return from;
  }

  /** "adviser to President Ann B. Roe": the head of a state, whom no company is named beside. */
  private boolean isState(int title, int to) {
    return to - title == 1
        && tokens.is(title, "president", "governor", "secretary", "minister")
        && tokens.isCapitalized(title)
        && !tokens.is(title - 2, "reporting", "reports", "report", "directly")
        && (tokens.is(title - 1, "to", "under", "for")
            || tokens.is(title - 1, "by")
                && tokens.is(title - 2, "nominated", "appointed", "signed", "chosen", "selected"));
  }

  /** organization ("is" | "will be") "led by" title: whom it leads; or null. */
  private Sketch led(int title, int start) {
    if (!tokens.is(title - 1, "by") || !tokens.is(title - 2, "led", "headed", "run", "managed")) {
      return null;
    }
    int i = title - 3;
    while (i > start && tokens.is(i, "is", "are", "be", "will", "was", "being", "currently")) {
      i--;
    }
    i = tokens.is(i, ",") ? i - 1 : i;
    Sketch there = i >= start ? known[i] : null;
    return there == null || there.isPerson() ? null : there;
  }

  /** The organization of "the chairman of Acme, Ann Roe", or null. */
  private Sketch ownerBefore(int to, int start) {
    Sketch there = to > start ? known[to - 1] : null;
    if (there == null || there.isPerson()) {
      return null;
    }
    int i = to - 1;
    while (i > start && known[i] == there) {
      i--;
    }
    return tokens.is(i, "of") || tokens.is(i, "the") && tokens.is(i - 1, "of") ? there : null;
  }
}
