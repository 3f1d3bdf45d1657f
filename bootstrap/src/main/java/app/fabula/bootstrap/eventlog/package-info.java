/** How the event log, and what follows it, are put together. */
@NullMarked
package app.fabula.bootstrap.eventlog;

import org.jspecify.annotations.NullMarked;
