package ex99.model;

/**
 * Who said a quotation.
 *
 * @param party the id of a party, or null
 * @param name the fullest name that the release gives
 * @param title or null
 * @param affiliation the id of a party, or null
 */
public record Speaker(
    @OrNull String party, String name, @OrNull String title, @OrNull String affiliation) {}
