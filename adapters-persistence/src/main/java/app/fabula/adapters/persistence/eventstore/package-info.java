/** The event store: one log, one order, no gaps, on PostgreSQL. */
@NullMarked
package app.fabula.adapters.persistence.eventstore;

import org.jspecify.annotations.NullMarked;
