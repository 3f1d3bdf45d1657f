/** Stories: published, revised, retired. */
@NullMarked
package app.fabula.domain.catalog;

import org.jspecify.annotations.NullMarked;
