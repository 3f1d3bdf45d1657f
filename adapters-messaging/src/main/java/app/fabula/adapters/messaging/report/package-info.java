/** What reports look up in the log. */
@NullMarked
package app.fabula.adapters.messaging.report;

import org.jspecify.annotations.NullMarked;
