/** Keys of services: their events on disk, and when they were used. */
@NullMarked
package app.fabula.adapters.persistence.access;

import org.jspecify.annotations.NullMarked;
