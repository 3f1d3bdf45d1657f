/** How the report context is put together. */
@NullMarked
package app.fabula.bootstrap.report;

import org.jspecify.annotations.NullMarked;
