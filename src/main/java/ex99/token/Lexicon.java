package ex99.token;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/**
 * A list of phrases of the trade, looked up token by token without regard to case.
 *
 * <p>A list is a resource {@code /lexicon/NAME.txt}: one phrase a line, with a value after a tab
 * where one is needed; {@code #} begins a comment.
 */
public final class Lexicon {
  /**
   * A phrase that stands in the text.
   *
   * @param from its first token
   * @param to the token after its last
   * @param value what the list says of it; empty when the list gives no value
   */
  public record Match(int from, int to, String value) {}

  private static final Map<String, Lexicon> LOADED = new ConcurrentHashMap<>();

  private final Phrases root;
  private final int number;
  private final Walk walk;

  private Lexicon(Phrases root) {
    this.root = root;
    this.number = Openings.add(root.next());
    this.walk = new Walk(root.next().keySet());
  }

  /** The list of that name; a list that is absent or malformed is a bug of ours. */
  public static Lexicon load(String name) {
    return LOADED.computeIfAbsent(name, Lexicon::read);
  }

  private static Lexicon read(String name) {
    String lines;
    try (InputStream in = Lexicon.class.getResourceAsStream("/lexicon/" + name + ".txt")) {
      if (in == null) {
        throw new IllegalStateException("no lexicon " + name);
      }
      lines = new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    Phrases root = new Phrases();
    int from = 0;
    int tab = lines.indexOf('\t');
    while (from < lines.length()) {
      int end = lines.indexOf('\n', from);
      int to = end < 0 ? lines.length() : end;
      tab = tab >= 0 && tab < from ? lines.indexOf('\t', from) : tab;
      int close = tab < 0 || tab > to ? to : tab;
      String phrase = lines.substring(from, close).strip();
      if (!phrase.isEmpty() && lines.charAt(from) != '#') {
        String value = close == to ? "" : lines.substring(close + 1, to).strip();
        root.add(Lexer.norms(phrase), value);
      }
      from = to + 1;
    }
    return new Lexicon(root);
  }

  /** The longest phrase that begins at a token and ends in its block, or null. */
  public Match match(Tokens tokens, int at) {
    Phrases phrases = first(tokens, at);
    if (phrases == null) {
      return null;
    }
    String best = phrases.value();
    int end = at + 1;
    int last = at;
    while (phrases.goesOn() && last + 1 < tokens.size()) {
      phrases = phrases.next(tokens, ++last);
      if (phrases == null || tokens.block(last) != tokens.block(at)) {
        break;
      }
      if (phrases.value() != null) {
        best = phrases.value();
        end = last + 1;
      }
    }
    return best == null ? null : new Match(at, end, best);
  }

  /** What goes on behind a token; null when no phrase begins so, or outside the text. */
  private Phrases first(Tokens tokens, int at) {
    Openings openings = tokens.openings(at, number);
    return openings == null ? null : openings.phrases(number);
  }

  /**
   * The first token of {@code [from, limit)} at which a phrase may begin, or limit: where a walk
   * that looks for phrases goes on.
   */
  public int next(Tokens tokens, int from, int limit) {
    return walk.next(tokens, from, limit);
  }

  /** Whether a phrase may begin at a token; false outside the text. */
  public boolean begins(Tokens tokens, int at) {
    return first(tokens, at) != null;
  }

  /** Whether a token alone is in the list; false outside the text. */
  public boolean has(Tokens tokens, int at) {
    return value(tokens, at) != null;
  }

  /** The value of a token alone, or null when it is not in the list. */
  public String value(Tokens tokens, int at) {
    Phrases phrases = first(tokens, at);
    return phrases == null ? null : phrases.value();
  }

  /** Whether a single word is in the list. */
  public boolean has(String norm) {
    return value(norm) != null;
  }

  /** The value of a single word, or null when it is not in the list. */
  public String value(String norm) {
    Phrases phrases = root.next().get(norm);
    return phrases == null ? null : phrases.value();
  }

  /** Whether a phrase of the list stands anywhere in a row of words. */
  public boolean within(List<String> norms) {
    for (int i = 0; i < norms.size(); i++) {
      Phrases phrases = root;
      for (int j = i; j < norms.size() && phrases != null; j++) {
        phrases = phrases.next().get(norms.get(j));
        if (phrases != null && phrases.value() != null) {
          return true;
        }
      }
    }
    return false;
  }

  /** The first words of all phrases. */
  public Set<String> firstWords() {
    return Set.copyOf(root.next().keySet());
  }
}
