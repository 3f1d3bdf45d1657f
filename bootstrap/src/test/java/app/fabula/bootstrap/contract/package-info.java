/** Rules that tools for clients rely on. */
@NullMarked
package app.fabula.bootstrap.contract;

import org.jspecify.annotations.NullMarked;
