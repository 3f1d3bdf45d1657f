/** Replays, and the return of what was set aside. */
@NullMarked
package app.fabula.adapters.messaging.operation;

import org.jspecify.annotations.NullMarked;
