package ex99.link;

import ex99.model.Filing;
import ex99.model.Source;

/**
 * Where a manuscript came from, as the record tells it.
 *
 * @param source the input
 * @param filing the header of its submission, or null
 * @param exhibit the exhibit number that the submission gives, or null
 */
public record Provenance(Source source, Filing filing, String exhibit) {}
