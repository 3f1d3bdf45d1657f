/** What learners read, and what it amounts to. */
@NullMarked
package app.fabula.domain.progress;

import org.jspecify.annotations.NullMarked;
