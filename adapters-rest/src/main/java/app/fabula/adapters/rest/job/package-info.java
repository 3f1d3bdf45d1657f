/** Long jobs over HTTP. */
@NullMarked
package app.fabula.adapters.rest.job;

import org.jspecify.annotations.NullMarked;
