/** Achievements over HTTP. */
@NullMarked
package app.fabula.adapters.rest.achievement;

import org.jspecify.annotations.NullMarked;
