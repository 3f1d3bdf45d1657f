/**
 * A second author's streak, from the text of the rules alone, to hold the fold against: day by day,
 * slow and plain. Of the fold it knows the types of what goes in and of what comes out.
 */
@NullMarked
package app.fabula.domain.streak.oracle;

import org.jspecify.annotations.NullMarked;
