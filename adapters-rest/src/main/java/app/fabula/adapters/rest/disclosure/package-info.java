/** Whom to tell of a weakness. */
@NullMarked
package app.fabula.adapters.rest.disclosure;

import org.jspecify.annotations.NullMarked;
