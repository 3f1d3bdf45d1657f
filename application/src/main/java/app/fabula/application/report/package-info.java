/** A learner's week. */
@NullMarked
package app.fabula.application.report;

import org.jspecify.annotations.NullMarked;
