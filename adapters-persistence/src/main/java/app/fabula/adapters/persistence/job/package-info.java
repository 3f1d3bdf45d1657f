/** Jobs on PostgreSQL: how far each is, and whose turn it is. */
@NullMarked
package app.fabula.adapters.persistence.job;

import org.jspecify.annotations.NullMarked;
