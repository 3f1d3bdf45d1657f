/** What operators see of a running instance: health and metrics. */
@NullMarked
package app.fabula.bootstrap.operation;

import org.jspecify.annotations.NullMarked;
