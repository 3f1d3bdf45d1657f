/** How much was read, counted so that every number can be taken apart into the facts behind it. */
@NullMarked
package app.fabula.application.statistics;

import org.jspecify.annotations.NullMarked;
