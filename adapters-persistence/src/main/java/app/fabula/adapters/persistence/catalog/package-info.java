/** The catalogue's events on disk, and the story shelf. */
@NullMarked
package app.fabula.adapters.persistence.catalog;

import org.jspecify.annotations.NullMarked;
