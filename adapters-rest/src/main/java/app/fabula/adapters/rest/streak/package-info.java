/** Streaks over HTTP. */
@NullMarked
package app.fabula.adapters.rest.streak;

import org.jspecify.annotations.NullMarked;
