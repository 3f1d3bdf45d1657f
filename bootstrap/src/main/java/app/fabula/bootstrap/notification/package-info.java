/** How the notification context is put together. */
@NullMarked
package app.fabula.bootstrap.notification;

import org.jspecify.annotations.NullMarked;
