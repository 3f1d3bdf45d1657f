/** Use cases around learners' accounts. */
@NullMarked
package app.fabula.application.learner;

import org.jspecify.annotations.NullMarked;
