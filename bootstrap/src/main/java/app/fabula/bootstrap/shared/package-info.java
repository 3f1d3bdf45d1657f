/** What the wiring of every context needs. */
@NullMarked
package app.fabula.bootstrap.shared;

import org.jspecify.annotations.NullMarked;
