/** Checks traffic against an OpenAPI document. */
@NullMarked
package app.fabula.torture.contract;

import org.jspecify.annotations.NullMarked;
