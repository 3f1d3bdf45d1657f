package app.fabula.application.shared;

import java.time.Duration;

/**
 * What is done again and again by one instance at a time, however many there are: the work, not
 * whoever does it, is known to all of them. Never part of a replay.
 *
 * @param name stable, in kebab-case
 * @param every between the end of one run and the beginning of the next, wherever that is
 * @param work which may be cut off in the middle, and is then begun again; so it may be that it is
 *     done twice
 */
public record RecurringJob(String name, Duration every, Runnable work) {}
