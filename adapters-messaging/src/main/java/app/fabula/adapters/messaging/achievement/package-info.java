/** The announcement of achievements. */
@NullMarked
package app.fabula.adapters.messaging.achievement;

import org.jspecify.annotations.NullMarked;
