/** Streaks as a read model. */
@NullMarked
package app.fabula.application.streak;

import org.jspecify.annotations.NullMarked;
