/** Achievements as a read model, and their announcement. */
@NullMarked
package app.fabula.application.achievement;

import org.jspecify.annotations.NullMarked;
