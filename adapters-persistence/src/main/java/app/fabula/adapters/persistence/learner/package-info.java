/** The learners' events on disk, and their accounts. */
@NullMarked
package app.fabula.adapters.persistence.learner;

import org.jspecify.annotations.NullMarked;
