package ex99.extract;

import ex99.model.PartyKind;
import ex99.name.Cast;
import ex99.name.Entity;
import ex99.name.Mention;
import ex99.token.Tokens;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Who is meant by {@code he}, {@code the CEO}, {@code the spokesman} or a surname alone. */
final class Antecedents {
  /** How far back somebody named may be meant by a pronoun, in tokens. */
  private static final int REACH = 250;

  /** The end of the names of several people. */
  private static final int SEVERAL = -1;

  /** Shorter surnames that differ by a letter are different surnames. */
  private static final int LONG_NAME = 6;

  private final Tokens tokens;
  private final Cast cast;

  /** People of the cast by each end of their names: {@code Jane van Dyke}, {@code van Dyke}, ... */
  private final Map<String, Integer> people = new HashMap<>();

  /** The names of speakers whom the cast does not know, likewise. */
  private final Map<String, String> names = new HashMap<>();

  /** People by the honorific that the release gives them. */
  private final Map<Integer, Boolean> men = new HashMap<>();

  private final Map<String, Voice> bearers = new HashMap<>();
  private Voice last;

  Antecedents(Tokens tokens, Cast cast) {
    this.tokens = tokens;
    this.cast = cast;
    for (Entity entity : cast.entities()) {
      if (entity.kind() == PartyKind.PERSON) {
        for (String end : ends(entity.name())) {
          people.merge(end, entity.index(), (one, other) -> SEVERAL);
        }
      }
    }
    for (Mention mention : cast.mentions()) {
      if (isHonorific(mention, "mr.", "mr")) {
        men.putIfAbsent(mention.entity(), true);
      } else if (isHonorific(mention, "ms.", "ms", "mrs.", "mrs")) {
        men.putIfAbsent(mention.entity(), false);
      }
    }
  }

  /** A name without its suffix, and what is left when its first words are dropped, at most three */
  private static List<String> ends(String name) {
    int suffix = name.indexOf(',');
    String core = suffix < 0 ? name : name.substring(0, suffix);
    List<String> ends = new ArrayList<>(List.of(core));
    int space = core.indexOf(' ');
    while (space >= 0 && ends.size() < 4) {
      ends.add(core.substring(space + 1));
      space = core.indexOf(' ', space + 1);
    }
    return ends;
  }

  void spoke(Voice voice) {
    if (voice.known()) {
      last = voice;
    }
    if (voice.entity() < 0 && voice.name() != null) {
      for (String end : ends(voice.name())) {
        names.putIfAbsent(end, voice.name());
      }
    }
  }

  boolean isPerson(int entity) {
    return cast.entity(entity).kind() == PartyKind.PERSON;
  }

  /** he, she: the person who spoke last; else the last one named. */
  Voice pronoun(int at) {
    if (last != null && last.entity() < 0) {
      return new Voice(-1, last.name(), -1, at, at + 1, "pronoun: spoke last");
    }
    String pronoun = tokens.norm(at);
    Voice topic = topic(at, pronoun);
    if (topic != null) {
      return topic;
    }
    if (last != null && isPerson(last.entity()) && fits(last.entity(), pronoun)) {
      return Voice.of(last.entity(), at, at + 1, "pronoun: spoke last");
    }
    for (int i = at - 1; i >= Math.max(0, at - REACH); i--) {
      Mention mention = cast.mentionAt(i);
      if (mention != null && isPerson(mention.entity()) && fits(mention.entity(), pronoun)) {
        return Voice.of(mention.entity(), at, at + 1, "pronoun: named last");
      }
    }
    return new Voice(-1, null, -1, at, at + 1, "pronoun of nobody");
  }

  /**
   * Who is named first in the words of the block, where nobody has spoken in it: "For Ann Roe it
   * was simple. “I left,” she said."
   */
  private Voice topic(int at, String pronoun) {
    int from = at;
    while (from > 0 && at - from < REACH && tokens.block(from - 1) == tokens.block(at)) {
      from--;
    }
    if (last == null || last.to() > from) {
      return null;
    }
    boolean inside = false;
    for (int i = from; i < at; i++) {
      boolean straight = tokens.is(i, "\"");
      inside = straight ? !inside : tokens.is(i, "“", "``") || inside && !tokens.is(i, "”", "''");
      Mention mention = inside ? null : cast.mentionAt(i);
      if (mention != null && isPerson(mention.entity())) {
        return fits(mention.entity(), pronoun)
            ? Voice.of(mention.entity(), at, at + 1, "pronoun: named in the paragraph")
            : null;
      }
    }
    return null;
  }

  /** we: whose release it is. */
  Voice issuer(int at) {
    return Voice.of(cast.issuer(), at, at + 1, "we: the issuer");
  }

  /** Whether no honorific of a person speaks against a pronoun. */
  private boolean fits(int entity, String pronoun) {
    Boolean man = men.get(entity);
    return man == null || (man ? !pronoun.equals("she") : !pronoun.equals("he"));
  }

  private boolean isHonorific(Mention mention, String... norms) {
    return tokens.is(mention.from() - 1, norms) || tokens.is(mention.from(), norms);
  }

  /** A name that is no mention of the cast: the rest of a known one, or one only named here. */
  Voice named(int from, int to) {
    String name = tokens.text(from, to);
    Integer person = people.get(name);
    if (last != null && isOf(last, name)) {
      return new Voice(last.entity(), last.name(), -1, from, to, "surname of who spoke last");
    }
    if (person != null && person != SEVERAL) {
      return Voice.of(person, from, to, "surname");
    }
    if (names.containsKey(name)) {
      return new Voice(-1, names.get(name), -1, from, to, "surname");
    }
    if (last != null && to - from == 1 && isMisspelt(name)) {
      return new Voice(last.entity(), last.name(), -1, from, to, "surname, misspelt");
    }
    return new Voice(-1, name, -1, from, to, "named here only");
  }

  private boolean isOf(Voice voice, String name) {
    String full = voice.entity() < 0 ? voice.name() : cast.entity(voice.entity()).name();
    return full.endsWith(" " + name);
  }

  /** Whether a long surname differs from that of who spoke last by one letter. */
  private boolean isMisspelt(String name) {
    String full = last.entity() < 0 ? last.name() : cast.entity(last.entity()).name();
    String surname = full.substring(full.lastIndexOf(' ') + 1);
    int shorter = Math.min(name.length(), surname.length());
    if (shorter < LONG_NAME || Math.abs(name.length() - surname.length()) > 1) {
      return false;
    }
    int head = 0;
    while (head < shorter && name.charAt(head) == surname.charAt(head)) {
      head++;
    }
    int tail = 0;
    while (tail < shorter - head
        && name.charAt(name.length() - 1 - tail) == surname.charAt(surname.length() - 1 - tail)) {
      tail++;
    }
    return head + tail >= Math.max(name.length(), surname.length()) - 1;
  }

  /** A title: whoever spoke last and has it; else the only one who has it; else nobody. */
  Voice titled(int from, int to) {
    String wanted = Titles.plain(tokens.text(from, to));
    if (last != null && last.entity() >= 0 && Titles.has(cast.entity(last.entity()), wanted)) {
      return Voice.of(last.entity(), from, to, "title of who spoke last");
    }
    Voice bearer = bearers.computeIfAbsent(wanted, this::bearer);
    return new Voice(bearer.entity(), null, -1, from, to, bearer.why());
  }

  private Voice bearer(String title) {
    int only = -1;
    for (Entity entity : cast.entities()) {
      if (entity.kind() == PartyKind.PERSON && Titles.has(entity, title)) {
        if (only >= 0) {
          return Voice.of(-1, 0, 0, "title of several");
        }
        only = entity.index();
      }
    }
    return Voice.of(only, 0, 0, only < 0 ? "title of nobody" : "title");
  }

  /** A spokesman without a name speaks for an organization: the one given, else the issuer. */
  Voice spokesman(Mention organization, int from, int to) {
    int entity = organization == null ? cast.issuer() : organization.entity();
    return Voice.of(entity, from, to, "spokesman");
  }
}
