/** Awards as credentials that others can check, over HTTP. */
@NullMarked
package app.fabula.adapters.rest.credential;

import org.jspecify.annotations.NullMarked;
