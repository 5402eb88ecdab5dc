package ex99.token;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
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

  private static final class Node {
    final Map<String, Node> next = new HashMap<>();
    String value;
  }

  private static final Map<String, Lexicon> LOADED = new ConcurrentHashMap<>();

  private final Node root;
  private final int number;

  private Lexicon(Node root) {
    this.root = root;
    this.number = Openings.add(root.next.keySet());
  }

  /** The list of that name; a list that is absent or malformed is a bug of ours. */
  public static Lexicon load(String name) {
    return LOADED.computeIfAbsent(name, Lexicon::read);
  }

  private static Lexicon read(String name) {
    Node root = new Node();
    try (InputStream in = Lexicon.class.getResourceAsStream("/lexicon/" + name + ".txt")) {
      if (in == null) {
        throw new IllegalStateException("no lexicon " + name);
      }
      BufferedReader lines = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8));
      for (String line = lines.readLine(); line != null; line = lines.readLine()) {
        if (!line.isBlank() && !line.startsWith("#")) {
          int tab = line.indexOf('\t');
          add(
              root,
              tab < 0 ? line.strip() : line.substring(0, tab).strip(),
              tab < 0 ? "" : line.substring(tab + 1).strip());
        }
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return new Lexicon(root);
  }

  private static void add(Node root, String phrase, String value) {
    Node node = root;
    for (String norm : Lexer.norms(phrase)) {
      node = node.next.computeIfAbsent(norm, key -> new Node());
    }
    node.value = value;
  }

  /** The longest phrase that begins at a token and ends in its block, or null. */
  public Match match(Tokens tokens, int at) {
    if (!tokens.opens(number, at)) {
      return null;
    }
    Node node = root.next.get(tokens.norm(at));
    int block = tokens.get(at).block();
    Match best = null;
    int to = at + 1;
    while (node != null) {
      if (node.value != null) {
        best = new Match(at, to, node.value);
      }
      if (to >= tokens.size() || tokens.get(to).block() != block) {
        break;
      }
      node = node.next.get(tokens.norm(to++));
    }
    return best;
  }

  /**
   * The first token of {@code [from, limit)} at which a phrase may begin, or limit: where a walk
   * that looks for phrases goes on.
   */
  public int next(Tokens tokens, int from, int limit) {
    return tokens.next(number, from, limit);
  }

  /** Whether a phrase may begin at a token; false outside the text. */
  public boolean begins(Tokens tokens, int at) {
    return tokens.opens(number, at);
  }

  /** Whether a token alone is in the list; false outside the text. */
  public boolean has(Tokens tokens, int at) {
    return tokens.opens(number, at) && has(tokens.norm(at));
  }

  /** The value of a token alone, or null when it is not in the list. */
  public String value(Tokens tokens, int at) {
    return tokens.opens(number, at) ? value(tokens.norm(at)) : null;
  }

  /** Whether a single word is in the list. */
  public boolean has(String norm) {
    Node node = root.next.get(norm);
    return node != null && node.value != null;
  }

  /** The value of a single word, or null when it is not in the list. */
  public String value(String norm) {
    Node node = root.next.get(norm);
    return node == null ? null : node.value;
  }

  /** The first words of all phrases. */
  public Set<String> firstWords() {
    return Set.copyOf(root.next.keySet());
  }
}
