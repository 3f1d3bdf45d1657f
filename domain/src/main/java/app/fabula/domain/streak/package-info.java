/** Days whose goal was met, and their runs. */
@NullMarked
package app.fabula.domain.streak;

import org.jspecify.annotations.NullMarked;
