package ex99.extract;

import ex99.model.EventType;
import ex99.model.Status;

/**
 * An event that a release announces, before its participants are known.
 *
 * @param type what happens
 * @param status how far it has come
 * @param from the first token of the words that announce it
 * @param to the token after them
 * @param rule the rule that found it
 */
record Announced(EventType type, Status status, int from, int to, String rule) {}
