package ex99.view;

import ex99.model.Exhibit;
import ex99.model.Party;
import ex99.model.Role;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** Writes who is named in a release, and as what. */
final class People {
  private final String prefix;
  private final Exhibit exhibit;
  private final Map<String, List<String>> why;
  private final Names names;
  private final Html out;

  People(String prefix, Exhibit exhibit, Map<String, List<String>> why, Names names, Html out) {
    this.prefix = prefix;
    this.exhibit = exhibit;
    this.why = why;
    this.names = names;
    this.out = out;
  }

  void write() {
    Map<Boolean, List<Party>> parties =
        exhibit.parties().stream().collect(Collectors.partitioningBy(People::isActive));
    if (!parties.get(true).isEmpty()) {
      out.open("section").element("h2", "Parties");
      list(parties.get(true));
      out.close("section").line();
    }
    if (!parties.get(false).isEmpty()) {
      out.open("details", "class", "fold").open("summary").element("h2", "Only mentioned");
      out.element("span", String.valueOf(parties.get(false).size()), "class", "count");
      out.close("summary");
      list(parties.get(false));
      out.close("details").line();
    }
  }

  private static boolean isActive(Party party) {
    return party.roles().stream().anyMatch(role -> role != Role.MENTIONED);
  }

  private void list(List<Party> parties) {
    out.open("ul", "class", "facts").line();
    parties.forEach(this::party);
    out.close("ul").line();
  }

  private void party(Party party) {
    out.open("li", "class", "fact f-p", "id", prefix + party.id());
    out.open("a", "class", "go", "href", "#" + prefix + party.id() + "-t");
    out.element("b", party.name()).close("a").text(" ");
    out.open("div", "class", "rest");
    for (Role role : party.roles()) {
      out.element("span", Words.plain(role), "class", "kind").text(" ");
    }
    out.open("span", "class", "say");
    person(party);
    note(party.ticker() == null ? null : ticker(party));
    note(party.members() == null ? null : party.members() + " members");
    note(party.aliases().isEmpty() ? null : "“" + String.join("”, “", party.aliases()) + "”");
    out.close("span");
    reasons(party.id());
    out.close("div").close("li").line();
  }

  private void person(Party party) {
    if (party.title() == null && party.affiliation() == null) {
      return;
    }
    out.open("span", "class", "n").text(party.title() == null ? "" : party.title());
    if (party.affiliation() != null) {
      out.text(party.title() == null ? "of " : ", ");
      names.shortLink(party.affiliation(), out);
    }
    out.close("span").text(" ");
  }

  private static String ticker(Party party) {
    return party.exchange() == null ? party.ticker() : party.exchange() + ": " + party.ticker();
  }

  private void note(String note) {
    if (note != null) {
      out.element("span", note, "class", "n").text(" ");
    }
  }

  private void reasons(String id) {
    List<String> reasons = why.getOrDefault(id, List.of());
    if (reasons.isEmpty()) {
      out.element("span", id, "class", "id");
      return;
    }
    out.open("details", "class", "why").element("summary", id, "class", "id").open("ul");
    reasons.forEach(reason -> out.element("li", reason));
    out.close("ul").close("details");
  }
}
