/** Who awards badges, and with which keys. */
@NullMarked
package app.fabula.adapters.rest.issuer;

import org.jspecify.annotations.NullMarked;
