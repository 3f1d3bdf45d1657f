/** Who is calling, and the keys of services, over HTTP. */
@NullMarked
package app.fabula.adapters.rest.access;

import org.jspecify.annotations.NullMarked;
