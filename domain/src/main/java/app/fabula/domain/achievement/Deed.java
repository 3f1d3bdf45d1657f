package app.fabula.domain.achievement;

import java.time.Instant;
import java.time.LocalDate;

/**
 * Something that a learner brought about.
 *
 * @param at when the deciding fact occurred
 * @param day the learner's, by the rule of that time
 */
public record Deed(Instant at, LocalDate day) {}
