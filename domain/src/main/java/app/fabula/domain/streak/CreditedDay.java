package app.fabula.domain.streak;

import java.time.Instant;
import java.time.LocalDate;

/**
 * A day whose goal was met.
 *
 * @param at when the fact occurred that met it
 */
public record CreditedDay(LocalDate day, Instant at) {}
