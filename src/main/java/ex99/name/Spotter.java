package ex99.name;

import ex99.token.Lexicon;
import ex99.token.Token;
import ex99.token.Tokens;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Finds every place where one of the known forms of an entity stands. */
final class Spotter {
  /** A form of an entity. */
  record Form(String[] norms, Sketch sketch, Mention.Form kind, boolean capital) {}

  /** A form where it stands. */
  record Spot(int from, int to, Sketch sketch, Mention.Form kind) {}

  /** The longest line of a contact. */
  private static final int LINE = 12;

  private static final Lexicon FORMS = Lexicon.load("legal-forms");

  private final Tokens tokens;
  private final Wording wording;

  /** The forms by their first word, then by their second, which is empty for single words. */
  private final Map<String, Map<String, List<Form>>> byFirst = new HashMap<>();

  /** Whose each form is. */
  private final Map<List<String>, Set<Sketch>> known = new HashMap<>();

  /** The beginnings of forms: a quick no for most tokens. */
  private final Sieve beginnings = new Sieve();

  /** Who opened a sentence last, in which block, and the block that is read. */
  private Sketch topic;

  private int topicBlock = -1;
  private int here;

  Spotter(Tokens tokens, Wording wording) {
    this.tokens = tokens;
    this.wording = wording;
  }

  /** Adds the tokens {@code [from, to)} as a form, unless it is known already. */
  void add(int from, int to, Sketch sketch, Mention.Form kind) {
    String[] norms = new String[to - from];
    for (int i = from; i < to; i++) {
      norms[i - from] = tokens.norm(i);
    }
    add(norms, sketch, kind, tokens.isCapitalized(from));
  }

  /** Adds "the Company" or the like; only a company is meant in small letters too. */
  void role(String noun, Sketch sketch) {
    add(new String[] {"the", noun}, sketch, Mention.Form.SHORT, false);
  }

  void add(String[] norms, Sketch sketch, Mention.Form kind, boolean capital) {
    add(new Form(norms, sketch, kind, capital));
  }

  void add(Form form) {
    Set<Sketch> owners =
        known.computeIfAbsent(
            List.of(form.norms()), words -> Collections.newSetFromMap(new IdentityHashMap<>(2)));
    boolean taken = !owners.isEmpty() && !(form.sketch().isPerson() && people(owners));
    if (taken || !owners.add(form.sketch())) {
      return; // only people may have a form in common
    }
    String second = form.norms().length > 1 ? form.norms()[1] : "";
    List<Form> forms =
        byFirst
            .computeIfAbsent(form.norms()[0], first -> new HashMap<>(4))
            .computeIfAbsent(second, word -> new ArrayList<>(2));
    forms.add(form);
    beginnings.add(form.norms());
  }

  private static boolean people(Set<Sketch> owners) {
    return owners.iterator().next().isPerson(); // once others are among them, they are alone
  }

  /** All places in order of the text; where forms overlap the longer one counts. */
  List<Spot> spot() {
    List<Spot> spots = new ArrayList<>();
    topic = null;
    Map<Sketch, Integer> last = new HashMap<>();
    int i = 0;
    while (i < tokens.size()) {
      Spot spot = longest(i, last);
      if (spot != null) {
        spots.add(spot);
        last.put(spot.sketch(), i);
        lead(spot);
      }
      i = spot == null ? i + 1 : spot.to();
    }
    return spots;
  }

  private Spot longest(int at, Map<Sketch, Integer> last) {
    if (!beginnings.passes(tokens.hash(at), tokens.hash(at + 1))) {
      return null;
    }
    Map<String, List<Form>> forms = byFirst.get(tokens.norm(at));
    if (forms == null) {
      return null;
    }
    Form best = best(forms.getOrDefault(tokens.norm(at + 1), List.of()), at, last);
    best = best == null ? best(forms.getOrDefault("", List.of()), at, last) : best;
    return best == null ? null : new Spot(at, at + best.norms().length, best.sketch(), best.kind());
  }

  private Form best(List<Form> forms, int at, Map<Sketch, Integer> last) {
    Form best = null;
    here = tokens.block(at);
    for (Form form : forms) {
      if (!(isGiven(form) && !last.containsKey(form.sketch()))
          && (best == null
              || form.norms().length > best.norms().length
              || form.norms().length == best.norms().length && near(form, last) > near(best, last))
          && matches(form, at)) {
        best = form;
      }
    }
    return best;
  }

  /** Notes who opens a sentence: whom a paragraph is about. */
  private void lead(Spot spot) {
    if (spot.sketch().isPerson() && tokens.sentenceAt(spot.from()).from() == spot.from()) {
      topic = spot.sketch();
      topicBlock = tokens.block(spot.from());
    }
  }

  /** Where somebody is named last; whom the paragraph is about is nearer than others in it. */
  private int near(Form form, Map<Sketch, Integer> last) {
    int at = last.getOrDefault(form.sketch(), -1);
    return form.sketch() == topic && at >= 0 && tokens.block(at) == topicBlock && here == topicBlock
        ? Integer.MAX_VALUE
        : at;
  }

  /** The given name alone of somebody to call, whom nobody calls so before he is named. */
  private static boolean isGiven(Form form) {
    return form.sketch().contact
        && form.norms().length == 1
        && form.kind() == Mention.Form.SHORT
        && !form.norms()[0].equals(Keys.surname(form.sketch().key));
  }

  private boolean matches(Form form, int at) {
    String[] norms = form.norms();
    int to = at + norms.length;
    if (to > tokens.size() || tokens.block(to - 1) != tokens.block(at)) {
      return false;
    }
    for (int i = 1; i < norms.length; i++) {
      if (!norms[i].equals(tokens.norm(at + i))) {
        return false;
      }
    }
    Token first = tokens.get(at);
    if (form.capital() && !first.isCapitalized()) {
      return false;
    }
    if (norms.length == 2 && norms[0].equals("the") && !norms[1].equals("company")) {
      boolean name = wording.is(to, Wording.NAME) && tokens.isCapitalized(to);
      boolean place = tokens.is(to, "of") && wording.is(to + 1, Wording.PLACE);
      return tokens.isCapitalized(at + 1) && !name && !place; // not so "the Bank of Canada"
    }
    if (form.kind() == Mention.Form.SHORT && norms.length == 1) {
      return single(form, at);
    }
    return true;
  }

  /** A single word names nobody in the middle of another name. */
  private boolean single(Form form, int at) {
    if (!form.sketch().isPerson()) {
      return true;
    }
    boolean given = wording.is(at - 1, Wording.NAME) && wording.is(at - 1, Wording.GIVEN);
    boolean place = wording.is(at, Wording.PLACE) && wording.is(at - 1, Wording.PLACE);
    return !given && !place && !legal(at + 1) && !goesOn(at); // Puerto Rico is not Mr. Rico
  }

  /** White House: a surname that a name goes on behind, which is no title. */
  private boolean goesOn(int at) {
    if (isLine(at)) {
      return true;
    }
    return wording.is(at + 1, Wording.NAME)
        && !wording.is(at + 1, Wording.TITLE | Wording.HEADLINE)
        && tokens.isCapitalized(at + 1)
        && tokens.block(at + 1) == tokens.block(at)
        && tokens.sentenceAt(at).to() > at + 1;
  }

  /**
   * "Ann Roe, Investor Relations": two words at the head of a line, of which the first is known.
   */
  private boolean isLine(int at) {
    return wording.is(at, Wording.GIVEN)
        && wording.is(at + 1, Wording.NAME)
        && !wording.is(at + 1, Wording.STOP | Wording.TITLE | Wording.PLAIN)
        && tokens.is(at + 2, ",")
        && tokens.sentenceAt(at).from() == at
        && tokens.sentenceAt(at).to() > at + 2
        && tokens.sentenceAt(at).to() - at <= LINE;
  }

  private boolean legal(int at) {
    int form = tokens.is(at, ",") ? at + 1 : at;
    return form < tokens.size() && tokens.isCapitalized(form) && FORMS.match(tokens, form) != null;
  }
}
