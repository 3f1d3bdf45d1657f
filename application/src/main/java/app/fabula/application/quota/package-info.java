/** How many requests somebody may make. */
@NullMarked
package app.fabula.application.quota;

import org.jspecify.annotations.NullMarked;
