/** Learners' accounts over HTTP. */
@NullMarked
package app.fabula.adapters.rest.learner;

import org.jspecify.annotations.NullMarked;
