package ex99.name;

import ex99.model.PartyKind;
import ex99.token.Tokens;
import ex99.token.WordSet;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** Reads lists of names: where one is an organization, or they act as advisers, all are. */
final class NameLists {
  /** How far behind a list of marks it is said that they are registered. */
  private static final int MARKS = 8;

  private static final WordSet COMMA = WordSet.of(",");

  private final Tokens tokens;
  private final Wording wording;
  private final Register register;
  private final List<Run> runs;
  private final Sketch[] known;
  private final Advising advising;
  private final Map<String, Case> cases;

  /**
   * The lists of a release.
   *
   * @param cases the names in question by their keys, which the lists speak for or against
   */
  NameLists(
      Tokens tokens,
      Wording wording,
      Register register,
      List<Run> runs,
      Sketch[] known,
      Map<String, Case> cases) {
    this.tokens = tokens;
    this.wording = wording;
    this.register = register;
    this.runs = runs;
    this.known = known;
    this.advising = new Advising(tokens, known);
    this.cases = cases;
  }

  /** list := name (("," | ";" | "and") name)+, where one is an organization all are. */
  void weigh() {
    List<Run> chain = new ArrayList<>();
    int end = -1;
    boolean and = false;
    for (Run run : runs) {
      boolean goesOn =
          end >= 0
              && tokens.sentence(run.from()) == tokens.sentence(end - 1)
              && joins(end, run.from());
      if (!goesOn) {
        close(chain, and, end);
        chain.clear();
        and = false;
      } else {
        and |= tokens.is(run.from() - 1, "and", "&", ";") || tokens.is(end, ";");
      }
      if (!wording.is(run.from(), Wording.HEADLINE) && !wording.inTable(run.from())) {
        chain.add(run);
        end = register.brackets(run).to();
      } else {
        end = -1;
      }
    }
    close(chain, and, end);
  }

  /**
   * Registers the members of lists that act as advisers: "A, B and C are acting as co-managers".
   */
  void advisers() {
    int end = -1;
    int first = 0;
    for (int i = 0; i < runs.size(); i++) {
      Run run = runs.get(i);
      boolean goesOn =
          end >= 0
              && tokens.sentence(run.from()) == tokens.sentence(end - 1)
              && joins(end, run.from());
      first = goesOn ? first : i;
      end = register.brackets(run).to();
      if (Contexts.isOpen(tokens, wording, known, run) && advising.task(run, end)) {
        register.organization(run, PartyKind.ORGANIZATION, Sign.ADVISER.rule);
      }
      if (i > first
          && advising.adviser(end)
          && tokens.is(
              end,
              "are",
              "were",
              "have",
              "acted",
              "served",
              "advised",
              "will",
              "represent",
              "represented")
          && !tokens.is(end + 1, "by", "a", "approximately", "about")
          && !tokens.isNumber(end + 1)) {
        for (Run member : runs.subList(first, i + 1)) {
          if (NoName.names(tokens, wording, member)
              && !member.hasForm()
              && known[member.from()] == null) {
            register.organization(member, PartyKind.ORGANIZATION, Sign.ADVISER.rule);
          }
        }
      }
    }
  }

  private boolean joins(int from, int to) {
    if (to <= from || to - from > 3) {
      return false;
    }
    for (int i = from; i < to; i++) {
      if (!tokens.is(i, ",", ";", "and", "&", "the", "dr.", "mr.", "ms.", "mrs.")) {
        return false;
      }
    }
    return true;
  }

  private void close(List<Run> chain, boolean and, int end) {
    if (chain.size() < 2 || !and && chain.size() < 3 || isRange(chain)) {
      return;
    }
    int by = chain.get(0).from() - 1;
    boolean advised =
        tokens.is(by, "by") && tokens.is(by - 1, "advised", "represented", "counseled", "assisted");
    int organizations =
        advised
                || advising.adviser(end)
                || chain.size() > 2
                    && tokens.is(end, "assets", "businesses", "subsidiaries", "companies")
            ? 2
            : 0;
    boolean people = false;
    for (Run run : chain) {
      Sketch there = known[run.from()];
      people |= there != null && there.isPerson();
      boolean whole = there != null && known[run.to() - 1] == there;
      organizations += whole && !there.isPerson() && there.kind != PartyKind.GOVERNMENT ? 1 : 0;
      Case one = there == null ? cases.get(register.fullKey(run)) : null;
      organizations += one != null && one.weight() >= Contexts.ENOUGH ? 1 : 0;
      organizations += one != null && run == chain.get(0) && one.has(Sign.CUE) ? 1 : 0;
    }
    if (tokens.is(end, "names", "brands", "trademarks", "labels", "brand", "marks")
        || registered(end)) {
      for (Run run : chain) {
        Case one = cases.get(register.fullKey(run));
        if (one != null) {
          one.add(Sign.THING);
        }
      }
      return;
    }
    if (organizations == 0) {
      return;
    }
    for (Run run : chain) {
      Case one = known[run.from()] == null ? cases.get(register.fullKey(run)) : null;
      boolean several =
          chain.size() > 2
              && run.length() > 3
              && COMMA.next(tokens, run.from(), run.to()) < run.to();
      if (one != null && !several && (!people || one.has(Sign.HEAD))) {
        one.add(organizations > 1 ? Sign.LIST : Sign.BESIDE);
      }
    }
  }

  /** "Acme, Ridge Cloud and the Acme logo are registered trademarks": a list of marks. */
  private boolean registered(int at) {
    int end = Math.min(tokens.size(), at + MARKS);
    for (int i = at; i < end && !tokens.is(i, ".", ";"); i++) {
      if (tokens.is(i, "logo", "logos", "trademark", "trademarks")) {
        return true;
      }
    }
    return false;
  }

  /** "Ridge Cloud and Vale Cloud": wares that one noun closes, which none of a company's is. */
  private boolean isRange(List<Run> chain) {
    String last = tokens.norm(chain.get(0).to() - 1);
    for (Run run : chain) {
      if (run.length() < 2
          || !tokens.norm(run.to() - 1).equals(last)
          || wording.is(run.to() - 1, Wording.HEAD)
          || known[run.from()] != null) {
        return false;
      }
    }
    return true;
  }
}
