package ex99.model;

import java.util.Locale;

/** A member of one of the record's closed lists; the word that stands for it in the JSON. */
public interface Word {
  /** The constant's Java name. */
  String name();

  /** The word as the output contract spells it, never null. */
  default String word() {
    return name().toLowerCase(Locale.ROOT);
  }
}
