/** What an answer must not be. */
@NullMarked
package app.fabula.torture.judge;

import org.jspecify.annotations.NullMarked;
