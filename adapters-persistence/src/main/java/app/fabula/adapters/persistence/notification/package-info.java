/** What learners say about notifications on disk, and their inboxes. */
@NullMarked
package app.fabula.adapters.persistence.notification;

import org.jspecify.annotations.NullMarked;
