/** What a week's report costs. */
@NullMarked
package app.fabula.benchmarks.report;

import org.jspecify.annotations.NullMarked;
