/** What every bench needs: a database, a log, a stopwatch. */
@NullMarked
package app.fabula.benchmarks.shared;

import org.jspecify.annotations.NullMarked;
