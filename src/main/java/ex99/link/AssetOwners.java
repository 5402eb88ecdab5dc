package ex99.link;

import ex99.extract.Reading;
import ex99.name.Mention;
import ex99.token.Tokens;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/** Companies whose assets are bought: "acquire four branches of Acme", "Acme's dental business". */
final class AssetOwners {
  /** How many words may part a company from what it owns. */
  private static final int NEAR = 9;

  /** What a company sells of itself. */
  private static final String[] ASSETS = {
    "assets",
    "branches",
    "branch",
    "business",
    "businesses",
    "division",
    "unit",
    "operations",
    "portfolio",
    "stores",
    "properties",
    "plant",
    "line",
    "lines",
    "inventory"
  };

  private final Reading reading;

  /** The first mention by buyer and target. */
  private final Map<Long, Optional<Mention>> found = new HashMap<>();

  AssetOwners(Reading reading) {
    this.reading = reading;
  }

  /**
   * The first company of whose assets it is told that somebody else buys them, or null.
   *
   * @param buyer who buys
   * @param target the company that is meant, or -1 for any
   */
  Mention first(int buyer, int target) {
    long key = ((long) buyer << Integer.SIZE) | (target & 0xFFFFFFFFL);
    return found.computeIfAbsent(key, any -> Optional.ofNullable(find(buyer, target))).orElse(null);
  }

  private Mention find(int buyer, int target) {
    for (Mention mention : reading.cast().mentions()) {
      boolean other = mention.entity() != buyer && mention.form() != Mention.Form.PRONOUN;
      if (other && (target < 0 || mention.entity() == target) && owns(mention)) {
        return mention;
      }
    }
    return null;
  }

  private boolean owns(Mention mention) {
    Tokens tokens = reading.tokens();
    int of = tokens.is(mention.from() - 1, "the") ? mention.from() - 2 : mention.from() - 1;
    if (tokens.is(of, "of") && tokens.is(of - 1, ASSETS)) {
      return true;
    }
    int possessive = mention.to();
    boolean bought =
        tokens.is(possessive, "'s", "’s", "'")
            && tokens.is(
                mention.from() - 1,
                "acquire",
                "acquired",
                "acquires",
                "purchase",
                "purchased",
                "buy",
                "bought",
                "acquiring");
    int end = Math.min(tokens.size(), possessive + NEAR);
    for (int i = possessive + 1; bought && i < end; i++) {
      if (tokens.is(i, ASSETS)) {
        return true;
      }
    }
    return false;
  }
}
