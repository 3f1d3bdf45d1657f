/**
 * What every request passes before a handler sees it: from where it comes, which pages may send it,
 * whether there is room for it, and whether whoever sends it has sent too many.
 */
@NullMarked
package app.fabula.adapters.rest.edge;

import org.jspecify.annotations.NullMarked;
