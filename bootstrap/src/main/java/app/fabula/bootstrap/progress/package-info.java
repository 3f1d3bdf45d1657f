/** How the progress context is put together. */
@NullMarked
package app.fabula.bootstrap.progress;

import org.jspecify.annotations.NullMarked;
