package ex99.name;

/** Capitalized words in question, with what speaks for them as an organization. */
final class Case {
  final Run run;
  final String key;
  int signs;

  Case(Run run, String key) {
    this.run = run;
    this.key = key;
  }

  void add(Sign sign) {
    signs |= 1 << sign.ordinal();
  }

  boolean has(Sign sign) {
    return (signs >> sign.ordinal() & 1) == 1;
  }

  int weight() {
    int weight = has(Sign.MARK) && has(Sign.CUE) ? -Sign.MARK.weight : 0; // a firm has marks too
    for (Sign sign : Sign.values()) {
      weight += (signs >> sign.ordinal() & 1) * sign.weight;
    }
    return weight;
  }

  String rule() {
    for (Sign sign : Sign.values()) {
      if ((signs >> sign.ordinal() & 1) == 1) {
        return sign.rule;
      }
    }
    return "org-context";
  }
}
