/** Who calls, what they may do, and the keys of services. */
@NullMarked
package app.fabula.application.access;

import org.jspecify.annotations.NullMarked;
