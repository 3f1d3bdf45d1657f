/** What operators see and do, over HTTP. */
@NullMarked
package app.fabula.adapters.rest.operation;

import org.jspecify.annotations.NullMarked;
