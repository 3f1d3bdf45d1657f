/** What operators see and do: health, metrics, replays, and what was set aside. */
@NullMarked
package app.fabula.bootstrap.operation;

import org.jspecify.annotations.NullMarked;
