/** What learners read, over HTTP. */
@NullMarked
package app.fabula.adapters.rest.progress;

import org.jspecify.annotations.NullMarked;
