/** What is decided about streaks, and announced of them. */
@NullMarked
package app.fabula.adapters.messaging.streak;

import org.jspecify.annotations.NullMarked;
