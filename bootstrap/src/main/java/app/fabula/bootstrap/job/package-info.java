/** Wires long jobs. */
@NullMarked
package app.fabula.bootstrap.job;

import org.jspecify.annotations.NullMarked;
