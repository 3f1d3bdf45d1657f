/** The days practised. */
@NullMarked
package app.fabula.adapters.persistence.streak;

import org.jspecify.annotations.NullMarked;
