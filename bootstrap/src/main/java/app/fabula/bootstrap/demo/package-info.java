/** Learners who never lived: made up from a seed, the same each time. */
@NullMarked
package app.fabula.bootstrap.demo;

import org.jspecify.annotations.NullMarked;
