/** Facts, and the announcement of completions. */
@NullMarked
package app.fabula.adapters.messaging.progress;

import org.jspecify.annotations.NullMarked;
