/** Learners and how they plan to study. */
@NullMarked
package app.fabula.domain.learner;

import org.jspecify.annotations.NullMarked;
