package app.fabula.adapters.rest.streak;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;

/**
 * @param id by which it can be ended
 * @param from the first day
 * @param to the last day
 */
record PauseResponse(UUID id, LocalDate from, LocalDate to, Instant decidedAt) {}
