package ex99.extract;

import ex99.model.Direction;
import ex99.model.PercentageKind;
import java.util.List;

/**
 * What a rule says of a rate.
 *
 * @param of the words that say what is measured, or null
 * @param tail words that stand apart from them and belong to them, or null
 * @param holder who holds the stake, or -1
 * @param sure whether the words beside the rate tell its kind
 */
record RateDraft(
    PercentageKind kind,
    Stretch of,
    Stretch tail,
    int holder,
    Direction direction,
    List<String> why,
    boolean sure) {

  RateDraft(
      PercentageKind kind,
      Stretch of,
      Stretch tail,
      int holder,
      Direction direction,
      List<String> why) {
    this(kind, of, tail, holder, direction, why, true);
  }

  /** A draft whose kind is only the likeliest one: what stands around the rate may overrule it. */
  static RateDraft guess(PercentageKind kind, Stretch of, String why) {
    return new RateDraft(kind, of, null, -1, null, List.of(why), false);
  }

  static RateDraft of(PercentageKind kind, Stretch of, String why) {
    return new RateDraft(kind, of, null, -1, null, List.of(why));
  }

  static RateDraft change(Stretch of, Direction direction, String why) {
    return new RateDraft(PercentageKind.CHANGE, of, null, -1, direction, List.of(why));
  }

  RateDraft with(Stretch other) {
    return new RateDraft(kind, other, null, holder, direction, why, sure);
  }

  /** With words that stand apart from the rest. */
  RateDraft tailed(Stretch other) {
    return other == null ? this : new RateDraft(kind, of, other, holder, direction, why, sure);
  }

  RateDraft heldBy(int entity) {
    return new RateDraft(kind, of, tail, entity, direction, why, sure);
  }
}
