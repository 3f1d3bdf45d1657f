/** Decisions about stories. */
@NullMarked
package app.fabula.adapters.messaging.catalog;

import org.jspecify.annotations.NullMarked;
