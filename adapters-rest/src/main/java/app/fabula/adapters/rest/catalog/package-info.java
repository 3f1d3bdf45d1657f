/** Stories over HTTP. */
@NullMarked
package app.fabula.adapters.rest.catalog;

import org.jspecify.annotations.NullMarked;
