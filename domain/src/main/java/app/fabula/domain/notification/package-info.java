/** What learners are told of, when, and what they have read of it. */
@NullMarked
package app.fabula.domain.notification;

import org.jspecify.annotations.NullMarked;
