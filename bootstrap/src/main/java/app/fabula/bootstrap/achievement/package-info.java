/** How the achievement context is put together. */
@NullMarked
package app.fabula.bootstrap.achievement;

import org.jspecify.annotations.NullMarked;
