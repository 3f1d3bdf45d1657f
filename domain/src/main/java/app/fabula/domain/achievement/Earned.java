package app.fabula.domain.achievement;

import java.time.Instant;

/**
 * That and when something was earned, as the facts are now.
 *
 * @param at when the deciding fact occurred
 * @param rule version of the rule by which it was
 */
public record Earned(Instant at, int rule) {}
