/** The facts on disk, and the readings. */
@NullMarked
package app.fabula.adapters.persistence.progress;

import org.jspecify.annotations.NullMarked;
