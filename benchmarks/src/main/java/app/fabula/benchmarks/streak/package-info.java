/** Streaks of a learner of ten years. */
@NullMarked
package app.fabula.benchmarks.streak;

import org.jspecify.annotations.NullMarked;
