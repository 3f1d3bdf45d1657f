/** What clients do, end to end over HTTP. */
@NullMarked
package app.fabula.bootstrap.journey;

import org.jspecify.annotations.NullMarked;
