/** Who may do what, and the keys of services that call from outside. */
@NullMarked
package app.fabula.domain.access;

import org.jspecify.annotations.NullMarked;
