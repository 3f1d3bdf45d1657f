/** Checks traffic against the committed OpenAPI document. */
@NullMarked
package app.fabula.bootstrap.contract;

import org.jspecify.annotations.NullMarked;
