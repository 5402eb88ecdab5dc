package ex99.name;

import ex99.model.PartyKind;
import ex99.token.Lexer;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/** An entity in the making. */
final class Sketch {
  final PartyKind kind;
  String name;

  /** The name without legal form, as keys are compared. */
  String key;

  /** Its legal form in short, or null. */
  String form;

  /** Whether "Company" stands in its legal form, alone or before another: "Company, LLC". */
  boolean company;

  /** How good the name is as the fullest form. */
  int rank;

  /** Where it is named first. */
  int first;

  /** Its other forms as written, by folded form. */
  final Map<String, String> aliases = new LinkedHashMap<>();

  /** Other names of it that were taken for entities of their own at first. */
  final Set<String> merged = new LinkedHashSet<>();

  /** Words that stand for it with a definite article, such as company. */
  final Set<String> roles = new LinkedHashSet<>();

  /** The rule that found it. */
  String rule;

  String ticker;
  String exchange;
  String title;
  Sketch affiliation;

  /** The offices beside a person's name that tell whose they are; null when none does. */
  List<Office> told;

  Integer members;

  /** Whether it is a contact or the firm of one. */
  boolean contact;

  /** Where a person stands in the lines of contacts. */
  final Set<Integer> calls = new HashSet<>();

  /** Which place it has in the cast, set at the end. */
  int index = -1;

  /** What depends on the name alone, and the name that it was made of. */
  private String[] norms;

  private String folded;
  private Set<String> acronyms;
  private List<Spotter.Form> personForms;
  private String named;

  Sketch(PartyKind kind, String name, String key, int first, String rule) {
    this.kind = kind;
    this.name = name;
    this.key = key;
    this.first = first;
    this.rule = rule;
  }

  /** Notes an office beside a person's name. */
  void tell(Office office) {
    told = told == null ? new ArrayList<>(2) : told;
    told.add(office);
  }

  /** The tokens of its name, lower case. */
  String[] norms() {
    renamed();
    if (norms == null) {
      norms = Lexer.norms(name).toArray(String[]::new);
    }
    return norms;
  }

  /** Its name in lower case. */
  String folded() {
    renamed();
    if (folded == null) {
      folded = name.toLowerCase(Locale.ROOT);
    }
    return folded;
  }

  /** The words in capitals that stand for its name. */
  Set<String> acronyms() {
    renamed();
    if (acronyms == null) {
      acronyms = Acronyms.of(name);
    }
    return acronyms;
  }

  /** The forms under which a person appears. */
  List<Spotter.Form> personForms() {
    renamed();
    if (personForms == null) {
      personForms = PersonForms.of(this);
    }
    return personForms;
  }

  private void renamed() {
    if (!name.equals(named)) {
      named = name;
      norms = null;
      folded = null;
      acronyms = null;
      personForms = null;
    }
  }

  boolean isPerson() {
    return kind == PartyKind.PERSON;
  }
}
