/** Recording what learners do, and showing how far they are. */
@NullMarked
package app.fabula.application.progress;

import org.jspecify.annotations.NullMarked;
