/**
 * What every resource has in common: how bodies are read, errors told, lists cut, calls documented.
 */
@NullMarked
package app.fabula.adapters.rest.shared;

import org.jspecify.annotations.NullMarked;
