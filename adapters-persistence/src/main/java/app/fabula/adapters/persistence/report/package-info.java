/** The days that reports add up. */
@NullMarked
package app.fabula.adapters.persistence.report;

import org.jspecify.annotations.NullMarked;
