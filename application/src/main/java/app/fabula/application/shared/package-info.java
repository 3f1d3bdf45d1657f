/** What use cases and read models of all contexts are made of. */
@NullMarked
package app.fabula.application.shared;

import org.jspecify.annotations.NullMarked;
