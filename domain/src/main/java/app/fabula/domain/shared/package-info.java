/** The few types that every context needs. */
@NullMarked
package app.fabula.domain.shared;

import org.jspecify.annotations.NullMarked;
