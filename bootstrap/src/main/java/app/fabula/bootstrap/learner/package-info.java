/** How the learner context is put together. */
@NullMarked
package app.fabula.bootstrap.learner;

import org.jspecify.annotations.NullMarked;
