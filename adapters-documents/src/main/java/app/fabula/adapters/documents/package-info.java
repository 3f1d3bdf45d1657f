/** Reports as people read them: CSV, HTML and PDF. */
@NullMarked
package app.fabula.adapters.documents;

import org.jspecify.annotations.NullMarked;
