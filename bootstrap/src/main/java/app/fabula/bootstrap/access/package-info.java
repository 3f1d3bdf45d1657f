/** Who may call: keys, tokens, and who vouches for people. */
@NullMarked
package app.fabula.bootstrap.access;

import org.jspecify.annotations.NullMarked;
