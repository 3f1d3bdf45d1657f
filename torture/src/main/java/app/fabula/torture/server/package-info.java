/** The server that is tried, and who calls it. */
@NullMarked
package app.fabula.torture.server;

import org.jspecify.annotations.NullMarked;
