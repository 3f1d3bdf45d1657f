/** What operators see and do, put together. */
@NullMarked
package app.fabula.bootstrap.operation;

import org.jspecify.annotations.NullMarked;
