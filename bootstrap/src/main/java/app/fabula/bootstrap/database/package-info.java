/** The PostgreSQL that the process works on. */
@NullMarked
package app.fabula.bootstrap.database;

import org.jspecify.annotations.NullMarked;
