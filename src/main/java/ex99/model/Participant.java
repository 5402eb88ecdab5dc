package ex99.model;

/**
 * A party in an event.
 *
 * @param party the id of a party
 * @param role what it does in the event
 */
public record Participant(String party, Role role) {}
