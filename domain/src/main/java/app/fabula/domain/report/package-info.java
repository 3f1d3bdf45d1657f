/** What is said about reports. */
@NullMarked
package app.fabula.domain.report;

import org.jspecify.annotations.NullMarked;
