/** The API as a client meets it: over HTTP, with fakes behind the ports. */
@NullMarked
package app.fabula.adapters.rest;

import org.jspecify.annotations.NullMarked;
