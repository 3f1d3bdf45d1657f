/** What was known of statistics once, from the log. */
@NullMarked
package app.fabula.adapters.messaging.statistics;

import org.jspecify.annotations.NullMarked;
