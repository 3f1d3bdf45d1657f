/** The days that statistics are told of. */
@NullMarked
package app.fabula.adapters.persistence.statistics;

import org.jspecify.annotations.NullMarked;
