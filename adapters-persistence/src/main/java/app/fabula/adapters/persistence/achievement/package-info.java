/** The announcements on disk, and what was earned. */
@NullMarked
package app.fabula.adapters.persistence.achievement;

import org.jspecify.annotations.NullMarked;
