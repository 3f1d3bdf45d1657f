/** The catalogue of problems, for people who have got one. */
@NullMarked
package app.fabula.adapters.rest.problem;

import org.jspecify.annotations.NullMarked;
