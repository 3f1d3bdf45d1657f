/** Groups of learners, over HTTP. */
@NullMarked
package app.fabula.adapters.rest.group;

import org.jspecify.annotations.NullMarked;
