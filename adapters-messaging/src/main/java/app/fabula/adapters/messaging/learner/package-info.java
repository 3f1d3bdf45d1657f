/** Decisions about learners' accounts. */
@NullMarked
package app.fabula.adapters.messaging.learner;

import org.jspecify.annotations.NullMarked;
