/** What credentials repeat, and what takes them back, as the log has it. */
@NullMarked
package app.fabula.adapters.persistence.credential;

import org.jspecify.annotations.NullMarked;
