package ex99.explain;

import ex99.extract.Finding;
import ex99.extract.Reading;
import ex99.extract.Trial;
import ex99.model.SectionKind;
import ex99.name.Cast;
import ex99.name.Mention;
import ex99.phrase.Quotation;
import ex99.token.Lexicon;
import ex99.token.Sentence;
import ex99.token.Tokens;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/** Which words around a party's names give roles, to it, to others or to nobody, and why. */
final class RoleTrials {
  /** How far from a name a word is still spoken of it. */
  private static final int NEAR = 16;

  private static final int LEAST_SPEECH = 8;

  /** The parts of a release where something is told of a deal. */
  private static final Set<SectionKind> TELLING =
      EnumSet.of(SectionKind.TITLE, SectionKind.SUBTITLE, SectionKind.HIGHLIGHTS, SectionKind.BODY);

  /** The lists of words that give roles, and the rules that read them. */
  private static final Map<String, String> LISTS = new LinkedHashMap<>();

  static {
    LISTS.put("deal-verbs", "deal-");
    LISTS.put("people-words", "people-move");
    LISTS.put("adviser-words", "adviser");
    LISTS.put("loan-words", "loan");
    LISTS.put("subsidiary-words", "subsidiary-of");
  }

  private final Reading reading;
  private final Tokens tokens;
  private final Cast cast;
  private final Map<Integer, List<Finding.RoleFinding>> byPlace = new TreeMap<>();

  RoleTrials(Examination examination) {
    this.reading = examination.reading();
    this.tokens = reading.tokens();
    this.cast = reading.cast();
    for (Finding finding : examination.findings()) {
      if (finding instanceof Finding.RoleFinding f && f.at() > 0) {
        byPlace.computeIfAbsent(f.at(), at -> new ArrayList<>()).add(f);
      }
    }
  }

  /** The words near the places where an entity is named. */
  List<Trial> of(int entity) {
    Map<Integer, Trial> trials = new TreeMap<>();
    for (Mention mention : cast.mentions()) {
      if (mention.entity() == entity) {
        Sentence sentence = tokens.sentenceAt(mention.from());
        int from = Math.max(sentence.from(), mention.from() - NEAR);
        int to = Math.min(sentence.to(), mention.to() + NEAR);
        read(from, to, entity, trials);
      }
    }
    for (Map.Entry<Integer, List<Finding.RoleFinding>> place : byPlace.entrySet()) {
      if (place.getValue().stream().anyMatch(f -> f.entity() == entity)) {
        trials.computeIfAbsent(place.getKey(), at -> trial(at, entity));
      }
    }
    return List.copyOf(trials.values());
  }

  /** The word at a token, if it is one that gives roles. */
  List<Trial> at(int token) {
    Map<Integer, Trial> trials = new TreeMap<>();
    int from = Math.max(tokens.sentenceAt(token).from(), token - 3);
    read(from, token + 1, -1, trials);
    trials.values().removeIf(t -> token < t.at());
    return List.copyOf(trials.values());
  }

  private void read(int from, int to, int entity, Map<Integer, Trial> trials) {
    int inner = -1;
    for (int i = from; i < to; i++) {
      boolean read = byPlace.containsKey(i);
      boolean word = i >= inner && cast.mentionAt(i) == null;
      Trial trial = read || word ? trial(i, entity) : null;
      if (trial != null) {
        trials.putIfAbsent(i, trial);
        inner = i + trial.word().split(" ").length;
      }
    }
  }

  private Trial trial(int at, int entity) {
    String rule = null;
    int end = at + 1;
    for (Map.Entry<String, String> list : LISTS.entrySet()) {
      Lexicon.Match match = Lexicon.load(list.getKey()).match(tokens, at);
      if (match != null && !match.value().endsWith("none")) {
        String action = match.value().split(" ")[0];
        rule = list.getValue().endsWith("-") ? list.getValue() + action : list.getValue();
        end = match.to();
        break;
      }
    }
    List<Finding.RoleFinding> read = byPlace.getOrDefault(at, List.of());
    if (!read.isEmpty()) {
      rule = read.get(0).rule();
    }
    String words = tokens.text(at, end);
    return rule == null ? null : new Trial(rule, words, at, said(read), came(read, at, entity));
  }

  private String said(List<Finding.RoleFinding> read) {
    List<String> parts = new ArrayList<>();
    for (Finding.RoleFinding f : read) {
      String part = f.role().word() + " " + cast.entity(f.entity()).name();
      if (!parts.contains(part)) {
        parts.add(part);
      }
    }
    return parts.isEmpty() ? null : String.join("; ", parts);
  }

  private String came(List<Finding.RoleFinding> read, int at, int entity) {
    if (read.stream().anyMatch(f -> f.entity() == entity)) {
      return "gave it a role";
    }
    if (!read.isEmpty()) {
      return entity < 0 ? null : "lost: the clause gives it to others";
    }
    SectionKind section = reading.outline().kindAt(tokens.start(at));
    if (!TELLING.contains(section)) {
      return "in a part of the release that tells of no deal: " + section.word();
    }
    if (spoken(at)) {
      return "inside somebody's speech";
    }
    return "the clause names nobody on its sides, or only background";
  }

  private boolean spoken(int at) {
    for (Quotation quotation : reading.figures().quotations()) {
      boolean speech = quotation.to() - quotation.from() >= LEAST_SPEECH;
      if (speech && quotation.from() <= at && at < quotation.to()) {
        return true;
      }
    }
    return false;
  }
}
