/** The inbox of a learner: what was announced, as it stands now, and what of it was read. */
@NullMarked
package app.fabula.application.notification;

import org.jspecify.annotations.NullMarked;
