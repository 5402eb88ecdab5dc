package ex99.name;

/**
 * An office beside a name, with another organization than the one that the person belongs to in the
 * end: "said Ann Roe, chief executive officer of Acme", who joins the issuer's board.
 *
 * @param at the first token of its title
 * @param title its name
 * @param affiliation the index of the entity whose office it is
 */
public record Post(int at, String title, int affiliation) {}
