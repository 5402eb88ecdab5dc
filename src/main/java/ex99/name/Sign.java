package ex99.name;

/** What can speak for a name as that of an organization, each once however often it does. */
enum Sign {
  CUE(3, "org-cue"),
  APPOSITION(3, "org-apposition"),
  ADVISER(3, "org-adviser"),
  EMPLOYER(3, "org-employer"),
  LIST(3, "org-list"),
  BESIDE(2, "org-list"),
  FIRM(2, "org-firm"),
  INSTITUTION(3, "org-institution"),
  OWNED(3, "org-owned"),
  LEAD(2, "org-lead"),
  ABOUT(2, "org-about"),
  HEADLINE(2, "org-headline"),
  NEWS(3, "org-headline"),
  VERB(2, "org-verb"),
  ACTS(1, "org-verb"),
  JOINED(3, "org-list"),
  OWNER(2, "org-owner"),
  HEAD(2, "org-head"),
  BRAND(1, "org-brand"),
  AMONG(1, "org-head"),
  DEPARTMENT(-4, "department"),
  THING(-3, "thing"),
  MARK(-3, "mark"),
  GIVEN(-3, "person");

  final int weight;
  final String rule;

  Sign(int weight, String rule) {
    this.weight = weight;
    this.rule = rule;
  }
}
