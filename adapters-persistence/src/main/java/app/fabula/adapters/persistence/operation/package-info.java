/** Shadows of read models, and what was set aside. */
@NullMarked
package app.fabula.adapters.persistence.operation;

import org.jspecify.annotations.NullMarked;
