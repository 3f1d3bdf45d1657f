/** How the streak context is put together. */
@NullMarked
package app.fabula.bootstrap.streak;

import org.jspecify.annotations.NullMarked;
