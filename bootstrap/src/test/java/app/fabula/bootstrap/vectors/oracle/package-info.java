/**
 * A second author's streak, from the text of the rules alone, to hold the product against: what is
 * known, and then day by day what it comes to, slow and plain. Of the product it knows the types of
 * what goes in and of what comes out.
 */
@NullMarked
package app.fabula.bootstrap.vectors.oracle;

import org.jspecify.annotations.NullMarked;
