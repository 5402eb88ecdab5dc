package ex99.view;

import ex99.model.Exhibit;
import ex99.model.Party;
import ex99.model.PartyKind;
import java.util.Comparator;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;

/** The parties of a release by their ids. */
final class Names {
  private final Map<String, Party> parties = new HashMap<>();
  private final String prefix;

  Names(String prefix, Exhibit exhibit) {
    this.prefix = prefix;
    exhibit.parties().forEach(party -> parties.put(party.id(), party));
  }

  /** Writes a party's name as a link to its entry; nothing where there is none. */
  void link(String id, Html out) {
    if (parties.containsKey(id)) {
      out.element("a", name(id), "class", "who", "href", "#" + prefix + id);
    }
  }

  /** As {@link #link}, with the short form that the release uses, where it has one. */
  void shortLink(String id, Html out) {
    Party party = parties.get(id);
    if (party != null) {
      String name = party.name();
      out.element("a", shortest(party), "class", "who", "href", "#" + prefix + id, "title", name);
    }
  }

  private static String shortest(Party party) {
    if (party.kind() == PartyKind.PERSON) {
      return party.name();
    }
    return party.aliases().stream()
        .filter(alias -> Character.isUpperCase(alias.codePointAt(0)) || isNumbered(alias))
        .filter(alias -> !alias.equals(party.ticker()) && !alias.contains("Company"))
        .filter(alias -> alias.length() > 1 && alias.length() < party.name().length())
        .filter(alias -> !alias.startsWith("The ") && !isShouted(alias))
        .min(Comparator.comparingInt(String::length))
        .orElse(party.name());
  }

  /** As in a headline in capitals; short ones are abbreviations. */
  private static boolean isShouted(String alias) {
    return alias.length() > 5 && alias.equals(alias.toUpperCase(Locale.ROOT));
  }

  private static boolean isNumbered(String alias) {
    return Character.isDigit(alias.codePointAt(0));
  }

  /** The name of a party, or the id of one that is unknown. */
  String name(String id) {
    Party party = parties.get(id);
    return party == null ? id : party.name();
  }
}
