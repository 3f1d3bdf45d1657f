/** Test vectors: what an implementation must come to, in files that others may share. */
@NullMarked
package app.fabula.bootstrap.vectors;

import org.jspecify.annotations.NullMarked;
