/** The events of groups on disk. */
@NullMarked
package app.fabula.adapters.persistence.group;

import org.jspecify.annotations.NullMarked;
