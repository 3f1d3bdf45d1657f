/** Use cases around stories, and the list of them. */
@NullMarked
package app.fabula.application.catalog;

import org.jspecify.annotations.NullMarked;
