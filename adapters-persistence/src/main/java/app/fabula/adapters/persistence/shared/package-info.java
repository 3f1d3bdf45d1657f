/** JSON, cursors and snapshots for the read models of all contexts. */
@NullMarked
package app.fabula.adapters.persistence.shared;

import org.jspecify.annotations.NullMarked;
