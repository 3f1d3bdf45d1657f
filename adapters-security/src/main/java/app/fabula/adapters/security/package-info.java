/** Finds out who is calling over HTTP: bearer tokens of people, keys of services. */
@NullMarked
package app.fabula.adapters.security;

import org.jspecify.annotations.NullMarked;
