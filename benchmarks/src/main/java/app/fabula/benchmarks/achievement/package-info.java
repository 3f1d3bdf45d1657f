/** What it takes to find out what somebody has achieved. */
@NullMarked
package app.fabula.benchmarks.achievement;

import org.jspecify.annotations.NullMarked;
