/** How statistics are put together. */
@NullMarked
package app.fabula.bootstrap.statistics;

import org.jspecify.annotations.NullMarked;
