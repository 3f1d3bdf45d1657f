/** What the documents say, held against what there is. */
@NullMarked
package app.fabula.bootstrap.documents;

import org.jspecify.annotations.NullMarked;
