package ex99.extract;

import ex99.model.EventType;
import ex99.model.Status;

/**
 * Words that may announce an event, where they stand.
 *
 * @param type what happens
 * @param strength 3 when the words alone announce it, 1 when they need other signs
 * @param from the first token
 * @param to the token after the last
 * @param passage where they stand
 * @param under whether they stand under another event: its purpose, means or background
 * @param status how far the words around say it has come, or null
 */
record Sighting(
    EventType type,
    int strength,
    int from,
    int to,
    Passage passage,
    boolean under,
    Status status) {}
