package ex99.model;

/**
 * A stretch of the release with one purpose.
 *
 * @param kind its purpose
 * @param span where it stands
 * @param party the id of the party that an about section describes, else null
 */
public record Section(SectionKind kind, Range span, @OrNull String party) {}
