/** How notifications are lent to Axon. */
@NullMarked
package app.fabula.adapters.messaging.notification;

import org.jspecify.annotations.NullMarked;
