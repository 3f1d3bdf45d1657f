/** Learners' inboxes over HTTP. */
@NullMarked
package app.fabula.adapters.rest.notification;

import org.jspecify.annotations.NullMarked;
