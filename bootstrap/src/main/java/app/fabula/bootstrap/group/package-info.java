/** The wiring of groups. */
@NullMarked
package app.fabula.bootstrap.group;

import org.jspecify.annotations.NullMarked;
