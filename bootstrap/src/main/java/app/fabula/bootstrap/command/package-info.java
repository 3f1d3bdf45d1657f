/** The verbs of the command line. */
@NullMarked
package app.fabula.bootstrap.command;

import org.jspecify.annotations.NullMarked;
