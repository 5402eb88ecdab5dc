package ex99.name;

import ex99.token.Lexicon;
import ex99.token.Tokens;

/**
 * What is said around a name of the work of advisers, which firms do and things do not: "Acme acted
 * as counsel", "counsel to the buyer was Acme", "for the sellers".
 */
final class Advising {
  private static final Lexicon TASKS = Lexicon.load("adviser-words");

  private static final Lexicon ADVISERS = Lexicon.load("adviser-nouns");

  /** How far behind "acted" or "counsel" the client may stand. */
  private static final int CLIENT = 24;

  /** Within how many words a sentence on advisers names them. */
  private static final int OPENING = 4;

  /** Within how many words a sentence comes from the verb to the adviser's task. */
  private static final int ADVISING = 14;

  private final Tokens tokens;
  private final Sketch[] known;

  Advising(Tokens tokens, Sketch[] known) {
    this.tokens = tokens;
    this.known = known;
  }

  /** "Legal counsel to the buyer was Acme & Bell": whose task opens the sentence. */
  boolean told(Run run) {
    int start = tokens.sentenceAt(run.from()).from();
    int verb = run.from() - 1;
    if (run.length() < 2
        || verb - start > ADVISING
        || !tokens.is(verb, "was", "is", "were", "are")) {
      return false;
    }
    for (int i = start; i < verb; i++) {
      if (ADVISERS.has(tokens, i) && !tokens.is(i - 1, "general") && !tokens.is(i, "manager")) {
        return true;
      }
    }
    return false;
  }

  /**
   * client := "for" organization, in a sentence that opens with advisers: "Counsel were A for X"
   */
  boolean client(int at) {
    int to = tokens.is(at + 1, "the") ? at + 2 : at + 1;
    if (tokens.is(at, "for") && tokens.is(to, "vendors", "vendor", "sellers", "seller", "buyer")) {
      int start = tokens.sentenceAt(at).from();
      for (int i = at - 1; i > Math.max(start, at - CLIENT); i--) {
        if (tokens.is(i, "acted", "acting", "counsel", "advised")) {
          return true;
        }
      }
    }
    if (!tokens.is(at, "for") || to >= tokens.size() || known[to] == null || known[to].isPerson()) {
      return false;
    }
    int start = tokens.sentenceAt(at).from();
    for (int i = start; i < Math.min(at, start + OPENING); i++) {
      if (tokens.is(i, "counsel", "advisors", "advisers", "lawyers")) {
        return true;
      }
    }
    return false;
  }

  /** adviser := ("is" | "are" | "have")* ("acting" | "served" | …) "as" words adviser-noun */
  boolean adviser(int at) {
    if (tokens.is(at, "as") && capacity(at + 1)) {
      return true;
    }
    int i = at;
    while (tokens.is(
        i, "is", "are", "was", "were", "has", "have", "also", "been", "will", "be", ",", "each")) {
      i++;
    }
    if (i > at && tokens.is(i - 1, "is", "are", "was", "were", "be") && office(i)) {
      return true;
    }
    if (tokens.is(i, "advising", "representing") && i + 1 < known.length) {
      Sketch client = known[tokens.is(i + 1, "the") && i + 2 < known.length ? i + 2 : i + 1];
      return client != null && !client.isPerson();
    }
    if (!tokens.is(
        i,
        "acting",
        "acted",
        "acts",
        "act",
        "serving",
        "served",
        "serves",
        "serve",
        "advised",
        "engaged",
        "retained",
        "provided",
        "provides",
        "represented",
        "represent",
        "advise",
        "advises",
        "rendered",
        "delivered",
        "assisted",
        "conducted")) {
      return false;
    }
    int end = Math.min(tokens.size(), i + ADVISING);
    for (int k = i; k < end && !tokens.is(k, ".", ";"); k++) {
      if (ADVISERS.has(tokens, k)
          || tokens.is(k, "advised", "represented", "represent", "advice")
          || k > i
              && tokens.is(k, "opinion")
              && tokens.is(k - 1, "fairness", "an", "its", "similar")
          || tokens.is(k, "search") && tokens.is(k - 1, "the", "its", "this")) {
        return true;
      }
    }
    return false;
  }

  /**
   * task := name ("is" | "was" | …) small words firm-task | "retained" name "as" … firm-task: what
   * firms do for a transaction and people do not, such as that of a placement agent
   */
  boolean task(Run run, int at) {
    int from = -1;
    if (tokens.is(at, "is", "are", "was", "were")) {
      from = at + 1;
    } else if (tokens.is(at, "as")
        && tokens.is(run.from() - 1, "retained", "engaged", "hired", "mandated")) {
      from = at + 1;
    }
    if (from < 0 || tokens.is(run.from() - 1, "mr.", "ms.", "mrs.", "dr.")) {
      return false;
    }
    for (int i = from; i < Math.min(tokens.size(), from + 5) && tokens.isWord(i); i++) {
      Lexicon.Match match = TASKS.match(tokens, i);
      if (match != null && match.to() > i + 1) {
        return !match.value().equals("none")
            && !match.value().equals("auditor")
            && !tokens.is(match.to(), "at", "of", "with")
            && !tokens.isCapitalized(match.to() - 1);
      }
      if (tokens.isCapitalized(i)) {
        return false;
      }
    }
    return false;
  }

  /** "retained Acme & Bell as U.S. counsel": what somebody is hired as. */
  private boolean capacity(int at) {
    int end = Math.min(tokens.size(), at + 6);
    for (int i = at; i < end && tokens.isWord(i); i++) {
      if (ADVISERS.has(tokens, i)) {
        return !tokens.is(i - 1, "general") && !tokens.is(i, "manager");
      }
    }
    return false;
  }

  /** office := small words adviser-noun ("to" | "for"): "was financial adviser to" */
  boolean office(int at) {
    int end = Math.min(tokens.size() - 1, at + 6);
    for (int i = at; i < end && tokens.isWord(i) && !tokens.isCapitalized(i); i++) {
      boolean ends =
          tokens.is(i + 1, "to", "for", "on") || tokens.is(i + 1, ".", ";", ",") && i > at;
      if (ADVISERS.has(tokens, i) && ends) {
        return true;
      }
    }
    return false;
  }
}
