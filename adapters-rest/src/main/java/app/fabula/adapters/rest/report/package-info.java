/** Reports over HTTP. */
@NullMarked
package app.fabula.adapters.rest.report;

import org.jspecify.annotations.NullMarked;
