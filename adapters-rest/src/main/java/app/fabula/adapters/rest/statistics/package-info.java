/** Statistics over HTTP. */
@NullMarked
package app.fabula.adapters.rest.statistics;

import org.jspecify.annotations.NullMarked;
