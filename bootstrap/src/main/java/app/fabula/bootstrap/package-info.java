/** The process: its start, its wiring, its end. */
@NullMarked
package app.fabula.bootstrap;

import org.jspecify.annotations.NullMarked;
