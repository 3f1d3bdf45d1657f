/** What whoever runs Fabula may choose. */
@NullMarked
package app.fabula.bootstrap.settings;

import org.jspecify.annotations.NullMarked;
