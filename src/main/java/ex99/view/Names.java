package ex99.view;

import ex99.model.Exhibit;
import ex99.model.Party;
import java.util.HashMap;
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

  /** The name of a party, or the id of one that is unknown. */
  String name(String id) {
    Party party = parties.get(id);
    return party == null ? id : party.name();
  }
}
